// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificateprobe.h"

#include <QSslCertificate>
#include <QSslError>

#include <utility>

namespace imdesk {

namespace {

constexpr char httpStart[] = "HTTP/";

} // namespace

CertificateProbe::CertificateProbe(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_asksPlain) {
            end();
            return;
        }
        m_look.trouble = QStringLiteral("timeout");
        lookForHttp();
    });
    connect(&m_socket, &QSslSocket::connected, this, [this] { m_look.connected = true; });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_look.errors << error.errorString();
        // Nothing is ever said over it: the certificate is seen, the handshake may fail.
        seen();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &CertificateProbe::seen);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (!m_handler || m_asksPlain)
            return;
        m_look.trouble = m_socket.errorString();
        m_look.nameless = m_socket.error() == QAbstractSocket::HostNotFoundError;
        lookForHttp();
    });
    connect(&m_plain, &QTcpSocket::connected, this,
            [this] { m_plain.write("HEAD / HTTP/1.1\r\nHost: " + m_host.toUtf8() + "\r\nConnection: close\r\n\r\n"); });
    connect(&m_plain, &QTcpSocket::readyRead, this, [this] {
        m_look.speaksHttp = m_plain.peek(qint64(sizeof httpStart)).startsWith(httpStart);
        end();
    });
    connect(&m_plain, &QTcpSocket::errorOccurred, this, &CertificateProbe::end);
}

void CertificateProbe::look(const QString &host, quint16 port, int timeoutMs,
                            std::function<void(const CertificateLook &)> handler)
{
    m_look = {};
    m_handler = std::move(handler);
    m_host = host;
    m_port = port;
    m_asksPlain = false;
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

/// Why there was no certificate may be that nobody speaks TLS there.
void CertificateProbe::lookForHttp()
{
    if (!m_look.connected) {
        end();
        return;
    }
    m_asksPlain = true;
    m_timer.start();
    m_plain.connectToHost(m_host, m_port);
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
            m_plain.abort();
            handler(look);
        },
        Qt::QueuedConnection);
}

} // namespace imdesk
