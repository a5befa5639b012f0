// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificateprobe.h"

#include <QSslCertificate>
#include <QSslError>

namespace imdesk {

CertificateProbe::CertificateProbe(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_look.trouble = QStringLiteral("timeout");
        end();
    });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_look.errors << error.errorString();
        // Nothing is ever said over it: the certificate is seen, the handshake may fail.
        seen();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &CertificateProbe::seen);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] {
        m_look.trouble = m_socket.errorString();
        end();
    });
}

void CertificateProbe::look(const QString &host, quint16 port, int timeoutMs,
                            std::function<void(const CertificateLook &)> handler)
{
    m_look = {};
    m_handler = std::move(handler);
    m_timer.start(timeoutMs);
    m_socket.connectToHostEncrypted(host, port);
}

void CertificateProbe::seen()
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    m_look.reached = !certificate.isNull();
    m_look.expires = certificate.expiryDate().toUTC();
    m_look.issuer = certificate.issuerDisplayName();
    end();
}

void CertificateProbe::end()
{
    if (!m_handler)
        return;
    m_timer.stop();
    const auto handler = std::exchange(m_handler, nullptr);
    // Later: the socket is still telling us.
    QMetaObject::invokeMethod(
        this,
        [this, handler, look = m_look] {
            m_socket.abort();
            handler(look);
        },
        Qt::QueuedConnection);
}

} // namespace imdesk
