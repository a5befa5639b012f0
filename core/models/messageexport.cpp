// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/messageexport.h"

#include "core/api/messageelements.h"
#include "core/models/messagewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace imdesk {

namespace {

struct MessageExportText
{
    Q_DECLARE_TR_FUNCTIONS(MessageExportText)
};

const char *stateWire(HistoryMessage::State state)
{
    switch (state) {
    case HistoryMessage::State::Recalled:
        return "Recalled";
    case HistoryMessage::State::Placeholder:
        return "Placeholder";
    case HistoryMessage::State::System:
        return "System";
    case HistoryMessage::State::Stored:
        break;
    }
    return "Stored";
}

} // namespace

TableSource messageExport(QList<HistoryMessage> messages, const Conversation &where)
{
    const auto rows = std::make_shared<const QList<HistoryMessage>>(std::move(messages));
    TableSource source;
    source.columns = {{QStringLiteral("MsgTimeStamp"), MessageExportText::tr("Time"), 22, Holds::Moment},
                      {QStringLiteral("From_Account"), MessageExportText::tr("Sender"), 20, Holds::Person},
                      {where.isGroup() ? QStringLiteral("GroupId") : QStringLiteral("To_Account"),
                       where.isGroup() ? MessageExportText::tr("Group ID") : MessageExportText::tr("Receiver"), 20,
                       where.isGroup() ? Holds::Group : Holds::Person},
                      {QStringLiteral("Kind"), MessageExportText::tr("Kind"), 12},
                      {QStringLiteral("Content"), MessageExportText::tr("Content"), 60, Holds::Text},
                      {QStringLiteral("State"), MessageExportText::tr("State"), 12},
                      {QStringLiteral("MsgSeq"), QStringLiteral("MsgSeq"), 14},
                      {QStringLiteral("MsgRandom"), QStringLiteral("MsgRandom"), 14},
                      {QStringLiteral("MsgKey"), QStringLiteral("MsgKey"), 34},
                      {QStringLiteral("MsgBody"), MessageExportText::tr("Content as JSON"), 40, Holds::Body}};
    source.rowCount = rows->size();
    source.next = [rows, where, at = qsizetype(0)](QList<Cell> &cells) mutable {
        if (at >= rows->size())
            return false;
        const HistoryMessage &message = (*rows)[at++];
        const QJsonArray body = message.raw.value(QLatin1String("MsgBody")).toArray();
        cells = {message.time > 0 ? Cell(QDateTime::fromSecsSinceEpoch(message.time, Qt::UTC)) : Cell(),
                 IdText{message.from},
                 IdText{where.isGroup() ? where.group : message.to},
                 messagewords::kinds(message.body),
                 message.body.isEmpty() ? messagewords::line(message) : api::messageText(message.body),
                 QString::fromLatin1(stateWire(message.state)),
                 IdText{QString::number(message.seq)},
                 IdText{QString::number(message.random)},
                 message.key.isEmpty() ? Cell() : Cell(IdText{message.key}),
                 body.isEmpty() ? Cell() : Cell(RawJson{QJsonDocument(body).toJson(QJsonDocument::Compact)})};
        return true;
    };
    return source;
}

} // namespace imdesk
