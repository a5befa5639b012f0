// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/tlsfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace imdesk {

namespace {

struct TlsText
{
    Q_DECLARE_TR_FUNCTIONS(TlsText)
};

constexpr qint64 maxPemBytes = 1 << 20;
constexpr int doorPatienceMs = 2'000;

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

/// What the TLS library has against a server with this certificate and key, such as that they do not belong together.
/// Qt tells that only where a connection is to be encrypted: one is opened within this computer, over which nothing is
/// sent. Empty where none can be had, for what is wrong then shows with the first client.
QString troubleWith(const QSslConfiguration &tls)
{
    QString trouble;
    QTcpServer door;
    QSslSocket guest;
    guest.setProxy(QNetworkProxy::NoProxy);
    if (!door.listen(QHostAddress::LocalHost))
        return trouble;
    guest.connectToHost(door.serverAddress().toString(), door.serverPort());
    if (!guest.waitForConnected(doorPatienceMs))
        return trouble;
    QObject::connect(&guest, &QSslSocket::errorOccurred, &guest, [&trouble, &guest] {
        if (trouble.isEmpty())
            trouble = guest.errorString();
    });
    guest.setSslConfiguration(tls);
    guest.startServerEncryption(); // what is wrong with the files is told within this call
    guest.disconnect();
    return trouble;
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
    if (const QString trouble = troubleWith(tls); !trouble.isEmpty()) {
        return fail(
            ApiError::Kind::Unreadable,
            TlsText::tr("The certificate in %1 and the key in %2 cannot be used together: %3")
                .arg(QDir::toNativeSeparators(files.certificate), QDir::toNativeSeparators(files.key), trouble));
    }
    return tls;
}

} // namespace imdesk
