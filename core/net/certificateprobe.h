// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace imdesk {

/// What a TLS server shows of itself.
struct CertificateLook
{
    bool reached = false;    ///< a certificate was shown at all
    bool connected = false;  ///< something takes connections there
    bool nameless = false;   ///< the name of the host leads to no address
    bool speaksHttp = false; ///< without a certificate: plain HTTP is answered there
    QStringList errors;      ///< what this computer has against it; empty when it is trusted here
    QDateTime expires;       ///< of the server's own certificate, UTC
    QString issuer;
    QString trouble; ///< why nothing was reached
};

/// Opens one TLS connection to look at the certificate, whatever it is worth, and sends nothing over it. Where none is
/// shown it asks for the head of a page in plain HTTP.
class CertificateProbe : public QObject
{
    Q_OBJECT

  public:
    explicit CertificateProbe(QObject *parent = nullptr);
    /// One at a time; the handler is called once.
    void look(const QString &host, quint16 port, int timeoutMs, std::function<void(const CertificateLook &)> handler);

  private:
    void seen();
    void lookForHttp();
    void end();

    QSslSocket m_socket;
    QTcpSocket m_plain;
    QTimer m_timer;
    QString m_host;
    quint16 m_port = 0;
    bool m_asksPlain = false;
    CertificateLook m_look;
    std::function<void(const CertificateLook &)> m_handler;
};

} // namespace imdesk
