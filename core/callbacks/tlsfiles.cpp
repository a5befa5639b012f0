// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/tlsfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace imdesk {

namespace {

struct TlsText
{
    Q_DECLARE_TR_FUNCTIONS(TlsText)
};

constexpr qint64 maxPemBytes = 1 << 20;

Result<QByteArray> pemOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ApiError::Kind::Unreadable,
                    TlsText::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return file.read(maxPemBytes);
}

Result<QList<QSslCertificate>> certificatesOf(const QString &path)
{
    const Result<QByteArray> pem = pemOf(path);
    if (!pem)
        return std::unexpected(pem.error());
    QList<QSslCertificate> found = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (found.isEmpty()) {
        return fail(ApiError::Kind::Unreadable,
                    TlsText::tr("%1 holds no certificate in PEM form.").arg(QDir::toNativeSeparators(path)));
    }
    return found;
}

} // namespace

Result<QSslConfiguration> serverTls(const TlsFiles &files)
{
    if (files.certificate.isEmpty() || files.key.isEmpty())
        return fail(ApiError::Kind::Usage, TlsText::tr("TLS needs both a certificate file and a key file."));
    const Result<QList<QSslCertificate>> chain = certificatesOf(files.certificate);
    if (!chain)
        return std::unexpected(chain.error());
    const Result<QByteArray> pem = pemOf(files.key);
    if (!pem)
        return std::unexpected(pem.error());
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        key = QSslKey(*pem, algorithm);
        if (!key.isNull())
            break;
    }
    if (key.isNull()) {
        return fail(ApiError::Kind::Unreadable,
                    TlsText::tr("%1 holds no RSA or EC key in PEM form, or one behind a passphrase. Write the key "
                                "without a passphrase into a file only this user can read.")
                        .arg(QDir::toNativeSeparators(files.key)));
    }
    if (key.algorithm() != chain->first().publicKey().algorithm() ||
        key.length() != chain->first().publicKey().length()) {
        return fail(ApiError::Kind::Storage,
                    TlsText::tr("The key in %1 does not belong to the certificate in %2.")
                        .arg(QDir::toNativeSeparators(files.key), QDir::toNativeSeparators(files.certificate)));
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(*chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!files.clientCa.isEmpty()) {
        const Result<QList<QSslCertificate>> authorities = certificatesOf(files.clientCa);
        if (!authorities)
            return std::unexpected(authorities.error());
        tls.setCaCertificates(*authorities);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    return tls;
}

} // namespace imdesk
