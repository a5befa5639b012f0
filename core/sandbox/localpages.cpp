// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/localpages.h"

#include "core/sandbox/messagelog.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTimer>
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

/// The first byte of "bytes=500-", which is all that a program asks for that goes on where it was cut off; -1 for
/// anything else, which is answered with the whole file.
qint64 firstByteOf(const QByteArray &range)
{
    if (!range.startsWith("bytes=") || !range.endsWith('-'))
        return -1;
    bool ok = false;
    const qint64 first = range.mid(6).chopped(1).toLongLong(&ok);
    return ok && first >= 0 ? first : -1;
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
    else if (isClock)
        reply(clockPage(request));
    else
        serveFile(request, path, reply);
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

void LocalPages::serveFile(const HttpRequest &request, const QByteArray &path, const HttpReply &reply) const
{
    HttpAnswer answer = logFile(request, path);
    const SandboxFault fault = m_fileFault();
    switch (fault.kind) {
    case SandboxFault::Kind::BadGateway:
        answer = trouble(502, QStringLiteral("bad gateway"));
        break;
    case SandboxFault::Kind::Refuse:
        answer = trouble(403, fault.message);
        break;
    case SandboxFault::Kind::NotJson:
        // As long as the file, but not the file.
        for (char &byte : answer.body)
            byte = char(~byte);
        break;
    case SandboxFault::Kind::Huge:
        answer.body = QByteArray(fault.bytes, 'x');
        break;
    case SandboxFault::Kind::Truncated:
        answer.end = HttpAnswer::End::Truncated;
        break;
    case SandboxFault::Kind::CutOff:
        answer.end = HttpAnswer::End::CutOff;
        break;
    case SandboxFault::Kind::Slow:
        QTimer::singleShot(fault.delayMs, [reply, answer] { reply(answer); });
        return;
    case SandboxFault::Kind::None:
        break;
    }
    reply(answer);
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
    const qint64 from = firstByteOf(request.range);
    const QByteArray total = QByteArray::number(file->gzip.size());
    if (from >= file->gzip.size()) {
        answer = trouble(416, QStringLiteral("the file ends before that byte"));
        answer.contentRange = "bytes */" + total;
    } else if (from >= 0) {
        answer.status = 206;
        answer.body = file->gzip.mid(from);
        answer.contentRange =
            "bytes " + QByteArray::number(from) + '-' + QByteArray::number(file->gzip.size() - 1) + '/' + total;
    } else {
        answer.body = file->gzip;
    }
    return answer;
}

} // namespace imdesk::sim
