// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/net/usersig.h"
#include "core/sandbox/sandbox.h"
#include "replycheck.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>

namespace imdesk {

/// Calls a sandbox over one kept connection and waits for each answer, for tests of thousands of calls. Every answer is
/// held against the catalogue.
class WireClient
{
  public:
    explicit WireClient(const Sandbox &sandbox, qint64 nowSeconds)
    {
        const SandboxOptions options = sandbox.options();
        m_query =
            "?sdkappid=" + QByteArray::number(options.sdkAppId) + "&identifier=" + options.admin.toUtf8() +
            "&usersig=" + makeUserSig(options.sdkAppId, sandbox.secretKey(), options.admin, 86'400 * 365, nowSeconds) +
            "&random=1&contenttype=json";
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(sandbox.baseUrl().port()));
        if (!m_socket.waitForConnected(20'000))
            qFatal("no connection to the sandbox");
    }

    QJsonObject call(const QByteArray &path, const QJsonObject &body)
    {
        const QByteArray content = QJsonDocument(body).toJson(QJsonDocument::Compact);
        m_socket.write("POST /v4/" + path + m_query + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json" +
                       "\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content);
        QByteArray answer;
        qsizetype head = -1;
        qsizetype length = 0;
        while (head < 0 || answer.size() < head + length) {
            if (!m_socket.waitForReadyRead(20'000))
                qFatal("%s: no answer within 20 s", path.constData());
            answer += m_socket.readAll();
            if (head < 0 && answer.contains("\r\n\r\n")) {
                head = answer.indexOf("\r\n\r\n") + 4;
                const QByteArray lower = answer.left(head).toLower();
                const qsizetype at = lower.indexOf("content-length:");
                length = lower.mid(at + 15, lower.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
            }
        }
        ++calls;
        const QJsonObject reply = QJsonDocument::fromJson(answer.mid(head)).object();
        if (const CatalogueCommand *command = m_catalogue.command(QString::fromLatin1(path))) {
            const QStringList problems = ReplyCheck(*command).problems(reply);
            if (!problems.isEmpty())
                qFatal("%s against the catalogue: %s", path.constData(),
                       qPrintable(problems.join(QStringLiteral("; "))));
        }
        return reply;
    }

    int calls = 0;

  private:
    Catalogue m_catalogue;
    QByteArray m_query;
    QTcpSocket m_socket;
};

} // namespace imdesk
