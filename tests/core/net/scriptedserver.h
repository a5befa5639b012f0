// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace imdesk {

/// One HTTP request as it arrived.
struct SeenRequest
{
    QByteArray method;
    QUrl url;
    QByteArray head;
    QByteArray body;
    QString item(const char *name) const
    {
        return QUrlQuery(url).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
};

/// An HTTP server on loopback that answers with whatever bytes a test hands it, also wrong ones.
class ScriptedServer
{
  public:
    /// Gives the raw answer; empty: none for now. May close the socket itself.
    using Script = std::function<QByteArray(const SeenRequest &, QTcpSocket &)>;

    explicit ScriptedServer(Script script) : m_script(std::move(script))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }

    QString baseUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    void stop() { m_server.close(); }
    const QList<SeenRequest> &requests() const { return m_requests; }
    int disconnects() const { return m_disconnects; }
    void setScript(Script script) { m_script = std::move(script); }

    static QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &extra = {})
    {
        return "HTTP/1.1 " + status +
               "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
               extra + "\r\n" + body;
    }
    static QByteArray json(const QJsonObject &object)
    {
        return answer(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    static QByteArray error(int code)
    {
        return json({{QStringLiteral("ActionStatus"), QStringLiteral("FAIL")},
                     {QStringLiteral("ErrorCode"), code},
                     {QStringLiteral("ErrorInfo"), QStringLiteral("scripted")},
                     {QStringLiteral("RequestId"), QStringLiteral("req-%1").arg(code)}});
    }
    static QByteArray ok()
    {
        return json({{QStringLiteral("ActionStatus"), QStringLiteral("OK")}, {QStringLiteral("ErrorCode"), 0}});
    }

  private:
    void serve(QTcpSocket *socket)
    {
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
            ++m_disconnects;
            socket->deleteLater();
        });
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket, buffer] {
            buffer->append(socket->readAll());
            for (;;) {
                const qsizetype end = buffer->indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                const QByteArray head = buffer->left(end);
                qsizetype length = 0;
                for (const QByteArray &line : head.split('\n')) {
                    if (line.toLower().startsWith("content-length:"))
                        length = line.mid(15).trimmed().toLongLong();
                }
                if (buffer->size() < end + 4 + length)
                    return;
                const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
                SeenRequest request{words.value(0), QUrl::fromEncoded(words.value(1)), head,
                                    buffer->mid(end + 4, length)};
                buffer->remove(0, end + 4 + length);
                m_requests.append(request);
                if (const QByteArray bytes = m_script(request, *socket); !bytes.isEmpty())
                    socket->write(bytes);
            }
        });
    }

    QTcpServer m_server;
    Script m_script;
    QList<SeenRequest> m_requests;
    int m_disconnects = 0;
};

} // namespace imdesk
