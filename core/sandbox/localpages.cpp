// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/localpages.h"

#include "core/sandbox/messagelog.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrl>

namespace imdesk::sim {

namespace {

HttpAnswer pageOf(int status, const QJsonObject &content)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return answer;
}

HttpAnswer trouble(int status, const QString &words) { return pageOf(status, {{QStringLiteral("error"), words}}); }

} // namespace

bool LocalPages::serve(const HttpRequest &request, const HttpReply &reply)
{
    const QByteArray path = QUrl::fromEncoded(request.target).path().toLatin1();
    const bool isClock = path == "/sandbox/clock";
    if (!isClock && !path.startsWith("/msg_history/"))
        return false;
    if (!QHostAddress(request.peer).isLoopback())
        reply(trouble(403, QStringLiteral("this computer only")));
    else if (isClock && !request.origin.isEmpty())
        // A page that somebody has open must not move the clock; a program sends no Origin.
        reply(trouble(403, QStringLiteral("not for web pages")));
    else
        reply(isClock ? clockPage(request) : logFile(request, path));
    return true;
}

HttpAnswer LocalPages::clockPage(const HttpRequest &request)
{
    if (request.method == "POST") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return trouble(400, QStringLiteral("the body must be a JSON object"));
        if (const QString words = applyClockOrder(m_clock, document.object()); !words.isEmpty())
            return trouble(400, words);
    } else if (request.method != "GET") {
        return trouble(405, QStringLiteral("use GET or POST"));
    }
    return pageOf(200, clockState(m_clock, m_real));
}

HttpAnswer LocalPages::logFile(const HttpRequest &request, const QByteArray &path) const
{
    if (request.method != "GET")
        return trouble(405, QStringLiteral("use GET"));
    const QByteArray token = path.mid(path.lastIndexOf('/') + 1).chopped(path.endsWith(".gz") ? 3 : 0);
    bool known = false;
    const MessageLog::File *file =
        path == logPath(token) ? m_log.fileOf(token, quint32(m_clock.nowSeconds()), known) : nullptr;
    if (!file)
        return trouble(known ? 403 : 404, known ? QStringLiteral("this address has expired, ask for a new one")
                                                : QStringLiteral("there is no such file"));
    HttpAnswer answer;
    answer.contentType = "application/gzip";
    answer.body = file->gzip;
    return answer;
}

} // namespace imdesk::sim
