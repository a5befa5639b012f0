// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <memory>
#include <mutex>

namespace imdesk::testing {

/// A backend that gets callbacks passed on: a real HTTP server in a thread of its own, that can be slow, hang, refuse
/// or answer rubbish, and remembers what came.
class Backend
{
  public:
    struct Request
    {
        QByteArray target, head, body;
        QUrlQuery query() const { return QUrlQuery(QUrl(QString::fromUtf8(target)).query()); }
    };

    /// Takes over a socket that listens already, or finds itself a port.
    explicit Backend(int listening = -1)
    {
        m_server.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server,
            [this, listening] {
                QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
                if (listening >= 0)
                    m_server.setSocketDescriptor(listening);
                else
                    m_server.listen(QHostAddress(QHostAddress::LocalHost));
            },
            Qt::BlockingQueuedConnection);
        m_port = m_server.serverPort();
    }
    ~Backend()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                const auto sockets = m_server.findChildren<QTcpSocket *>();
                qDeleteAll(sockets);
                m_server.moveToThread(nullptr);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_port; }
    QString url(const QString &path = QStringLiteral("/cb")) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path);
    }
    void answer(const QByteArray &body, int status = 200)
    {
        const std::lock_guard lock(m_mutex);
        m_body = body;
        m_status = status;
    }
    /// Milliseconds before each answer; less than 0 never answers.
    void delay(int ms)
    {
        const std::lock_guard lock(m_mutex);
        m_delay = ms;
    }
    QList<Request> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    qsizetype count() const { return requests().size(); }
    static QByteArray verdict(int code, const QByteArray &info = {}, const QByteArray &more = {})
    {
        return "{\"ActionStatus\":\"OK\",\"ErrorCode\":" + QByteArray::number(code) + ",\"ErrorInfo\":\"" + info +
               "\"" + more + "}";
    }

  private:
    void welcome()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] { read(socket, *buffer); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void read(QTcpSocket *socket, QByteArray &buffer)
    {
        buffer += socket->readAll();
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = buffer.first(end + 2);
            const qsizetype at = head.toLower().indexOf("content-length:");
            const qsizetype length = at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toInt();
            if (buffer.size() < end + 4 + length)
                return;
            const Request request{head.split(' ').value(1), head, buffer.mid(end + 4, length)};
            buffer.remove(0, end + 4 + length);
            int delay = 0;
            QByteArray bytes;
            {
                const std::lock_guard lock(m_mutex);
                m_requests.append(request);
                delay = m_delay;
                bytes = "HTTP/1.1 " + QByteArray::number(m_status) +
                        " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(m_body.size()) +
                        "\r\n\r\n" + m_body;
            }
            if (delay == 0)
                socket->write(bytes);
            else if (delay > 0)
                QTimer::singleShot(delay, socket, [socket, bytes] { socket->write(bytes); });
        }
    }

    QThread m_thread;
    QTcpServer m_server;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QByteArray m_body = verdict(0);
    int m_status = 200;
    int m_delay = 0;
    QList<Request> m_requests;
};

} // namespace imdesk::testing
