// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/seal.h"

#include <QCoreApplication>

#include <sodium.h>

namespace imdesk {

namespace {

const QByteArray sealMark = QByteArrayLiteral("IMDESK-SEALED-1\n");
constexpr qsizetype idLength = 8;
constexpr qsizetype nonceLength = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagLength = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Seal::keyLength == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(SealText)
};

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

/// Ready before the first use; sodium may be asked as often as one likes.
void ready()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used on this computer");
}

/// Tells which key sealed a thing without telling anything of the key.
QByteArray idOf(const QByteArray &key)
{
    static const QByteArray purpose = QByteArrayLiteral("imdesk seal key");
    QByteArray id(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(raw(id), size_t(id.size()), raw(purpose), size_t(purpose.size()), raw(key), size_t(key.size()));
    return id.left(idLength);
}

} // namespace

QByteArray Seal::newKey()
{
    ready();
    QByteArray key(keyLength, '\0');
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

Result<QByteArray> Seal::keyFromHex(const QByteArray &hex)
{
    QByteArray key = QByteArray::fromHex(hex);
    if (key.size() != keyLength || key.toHex() != hex.toLower())
        return std::unexpected(makeSecretError(ApiError::SecretTrouble::SnapshotKey,
                                               SealText::tr("The key of snapshots has to be 64 hexadecimal digits.")));
    return key;
}

bool Seal::isSealed(const QByteArray &bytes) { return bytes.startsWith(sealMark); }

QByteArray Seal::seal(const QByteArray &plain) const
{
    if (!hasKey())
        return plain;
    ready();
    const QByteArray head = sealMark + idOf(m_key);
    QByteArray nonce(nonceLength, '\0');
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray body(plain.size() + tagLength, '\0');
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(body), &length, raw(plain), size_t(plain.size()), raw(head),
                                               size_t(head.size()), nullptr, raw(nonce), raw(m_key));
    body.truncate(qsizetype(length));
    return head + nonce + body;
}

Result<QByteArray> Seal::open(const QByteArray &bytes) const
{
    if (!isSealed(bytes))
        return bytes;
    const qsizetype headLength = sealMark.size() + idLength;
    const QByteArray id = bytes.mid(sealMark.size(), idLength);
    if (!hasKey())
        return std::unexpected(
            makeSecretError(ApiError::SecretTrouble::SnapshotKey,
                            SealText::tr("It is encrypted, and its key (ID %1) is not here: neither the keychain nor "
                                         "IMDESK_SNAPSHOT_KEY has it. The file stays as it is.")
                                .arg(QLatin1String(id.toHex()))));
    if (id != idOf(m_key))
        return std::unexpected(makeSecretError(
            ApiError::SecretTrouble::SnapshotKey,
            SealText::tr("It is encrypted with another key (ID %1) than the one that is here (ID %2). Give the "
                         "right one in IMDESK_SNAPSHOT_KEY; the file stays as it is.")
                .arg(QLatin1String(id.toHex()), QLatin1String(idOf(m_key).toHex()))));
    const QByteArray head = bytes.left(headLength);
    const QByteArray nonce = bytes.mid(headLength, nonceLength);
    const QByteArray body = bytes.mid(headLength + nonceLength);
    QByteArray plain(qMax<qsizetype>(0, body.size() - tagLength), '\0');
    unsigned long long length = 0;
    ready();
    if (nonce.size() != nonceLength || body.size() < tagLength ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), &length, nullptr, raw(body), size_t(body.size()),
                                                   raw(head), size_t(head.size()), raw(nonce), raw(m_key)) != 0)
        return fail(ApiError::Kind::Storage, SealText::tr("It was changed after it was written, so it is not read."));
    plain.truncate(qsizetype(length));
    return plain;
}

} // namespace imdesk
