// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beijing.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/localpages.h"
#include "core/sandbox/service.h"

#include <QJsonArray>

namespace imdesk::sim {

namespace {

/// Beijing wall time as the sample writes it.
QString clockTime(quint32 time)
{
    return QDateTime::fromSecsSinceEpoch(qint64(time) + beijing::offsetSeconds, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void getHistory(Service &service, const CallPtr &call)
{
    const QString kind = call->text(QLatin1String("ChatType"));
    const qint64 hour = MessageLog::hourFrom(call->text(QLatin1String("MsgTime")));
    if ((kind != QLatin1String("C2C") && kind != QLatin1String("Group")) || hour < 0) {
        call->fail(1002, QStringLiteral("ChatType must be C2C or Group, MsgTime YYYYMMDDHH in Beijing time"));
        return;
    }
    const MessageLog::State state = MessageLog::stateOf(hour, service.now());
    if (state == MessageLog::State::Expired) {
        call->fail(1005, QStringLiteral("the message log has expired"));
        return;
    }
    const auto chat = kind == QLatin1String("C2C") ? MessageLog::Chat::C2C : MessageLog::Chat::Group;
    const std::vector<MessageLog::File> &files = service.log.files(chat, hour, service.now());
    if (state == MessageLog::State::NotYet || files.empty()) {
        call->fail(1004, QStringLiteral("the log is not made yet, or there was no message in that hour"));
        return;
    }
    QJsonArray list;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const MessageLog::Link link = service.log.link(chat, hour, i, service.now());
        list.append(
            QJsonObject{{QStringLiteral("URL"), QString::fromLatin1(service.baseUrl + LocalPages::logPath(link.token))},
                        {QStringLiteral("ExpireTime"), clockTime(link.expires)},
                        {QStringLiteral("FileSize"), files[i].plainBytes},
                        {QStringLiteral("FileMD5"), QString::fromLatin1(files[i].plainMd5)},
                        {QStringLiteral("GzipSize"), qint64(files[i].gzip.size())},
                        {QStringLiteral("GzipMD5"), QString::fromLatin1(files[i].gzipMd5)}});
    }
    call->ok({{QStringLiteral("File"), list}});
}

} // namespace

QList<CommandEntry> messageLogCommands() { return {{"open_msg_svc/get_history", getHistory}}; }

} // namespace imdesk::sim
