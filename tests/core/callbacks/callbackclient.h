// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QUrl>

namespace imdesk::testing {

struct HttpReply
{
    int status = 0; ///< 0 when the connection ended without an answer
    QByteArray head;
    QByteArray body;
};

/// A plain blocking HTTP client on one connection, that can also misbehave.
class CallbackClient
{
  public:
    explicit CallbackClient(quint16 port) { m_socket.connectToHost(QStringLiteral("127.0.0.1"), port); }

    bool isConnected()
    {
        if (m_socket.state() == QAbstractSocket::HostLookupState ||
            m_socket.state() == QAbstractSocket::ConnectingState)
            m_socket.waitForConnected(20'000);
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    QTcpSocket &socket() { return m_socket; }

    void sendRaw(const QByteArray &bytes)
    {
        if (!isConnected())
            return;
        m_socket.write(bytes);
        m_socket.flush();
    }

    static QByteArray request(const QByteArray &target, const QByteArray &body, const QByteArray &moreHeaders = {},
                              const QByteArray &method = "POST")
    {
        return method + ' ' + target +
               " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
               moreHeaders + "\r\n" + body;
    }

    HttpReply post(const QByteArray &target, const QByteArray &body, const QByteArray &moreHeaders = {})
    {
        sendRaw(request(target, body, moreHeaders));
        return read();
    }

    HttpReply read(int patienceMs = 20'000)
    {
        QElapsedTimer timer;
        timer.start();
        HttpReply reply;
        isConnected();
        for (;;) {
            m_buffer += m_socket.readAll();
            const qsizetype end = m_buffer.indexOf("\r\n\r\n");
            if (end >= 0) {
                reply.head = m_buffer.first(end + 2);
                const qsizetype at = reply.head.toLower().indexOf("content-length:");
                const qsizetype length =
                    at < 0 ? 0 : reply.head.mid(at + 15, reply.head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
                if (m_buffer.size() >= end + 4 + length) {
                    reply.status = reply.head.mid(9, 3).toInt();
                    reply.body = m_buffer.mid(end + 4, length);
                    m_buffer.remove(0, end + 4 + length);
                    return reply;
                }
            }
            if (timer.hasExpired(patienceMs))
                return reply;
            if (m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0)
                return reply;
            m_socket.waitForReadyRead(100);
        }
    }

    /// Whether the peer ends the connection within the time.
    bool waitForEnd(int patienceMs)
    {
        QElapsedTimer timer;
        timer.start();
        while (!timer.hasExpired(patienceMs)) {
            m_socket.readAll();
            if (m_socket.state() == QAbstractSocket::UnconnectedState)
                return true;
            m_socket.waitForDisconnected(50);
        }
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

  private:
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// Target of a callback as the service forms it.
inline QByteArray callbackTarget(const QByteArray &command, const QByteArray &more = {},
                                 const QByteArray &app = "1400000000", const QByteArray &path = "/imcallback")
{
    return path + "?SdkAppid=" + app + "&CallbackCommand=" + command +
           "&contenttype=json&ClientIP=203.0.113.7&OptPlatform=Android" + more;
}

/// A message of alice in the group g.
inline QByteArray messageBody(const QByteArray &text)
{
    return "{\"CallbackCommand\":\"Group.CallbackAfterSendMsg\",\"GroupId\":\"g\",\"From_Account\":\"alice\","
           "\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"" +
           text + "\"}}]}";
}

} // namespace imdesk::testing
