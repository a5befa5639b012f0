// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/groupplace.h"
#include "core/api/messageelements.h"
#include "core/api/messages.h"
#include "core/jobs/jobverb.h"
#include "core/services/notificationservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

/// Clocks of the two sides may differ a little.
constexpr qint64 slackS = 60;
constexpr qint64 aroundS = 600; ///< of a conversation between two, where more time costs little

struct MessageJobsText
{
    Q_DECLARE_TR_FUNCTIONS(MessageJobsText)
};

JobText messageText(const char *source) { return {"MessageJobsText", source}; }

JobField textField(qsizetype maxBytes)
{
    return {u"text"_s,
            true,
            messageText(QT_TRANSLATE_NOOP("MessageJobsText", "text of the message")),
            JobField::Kind::Message,
            {},
            maxBytes};
}

/// What is alike in the verbs that send.
void sends(JobVerb &verb, const QString &to)
{
    verb.delivers = to;
    verb.exclusive = true; // two rows to one person or group arrive in their order
    verb.repeat = JobVerb::Repeat::Effect;
    verb.destructive = true;
}

QJsonArray textBody(const JobRow &row)
{
    return {QJsonObject{{u"MsgType"_s, u"TIMTextElem"_s},
                        {u"MsgContent"_s, QJsonObject{{u"Text"_s, row.text("text"_L1)}}}}};
}

/// The group of a row, or the topic of a community whose ID stands there.
QJsonObject placeOf(const JobRow &row)
{
    const api::GroupPlace place = api::groupPlace(row.text("group"_L1));
    QJsonObject out{{u"GroupId"_s, place.groupId}};
    if (place.topicId)
        out.insert(u"TopicId"_s, *place.topicId);
    return out;
}

/// A message carries the row's own random number, so a page of the history tells whether it got there.
bool holdsRandom(const QJsonArray &messages, const JobRow &row)
{
    return std::ranges::any_of(messages, [&row](const QJsonValue &message) {
        return wholeNumber(message["MsgRandom"_L1]) == qint64(row.random);
    });
}

JobVerb sendPrivateJob()
{
    JobVerb verb;
    verb.name = u"messages send"_s;
    verb.title = messageText(QT_TRANSLATE_NOOP("MessageJobsText", "Send messages to people"));
    verb.command = u"openim/sendmsg"_s;
    verb.fields = {
        {u"from"_s, false,
         messageText(QT_TRANSLATE_NOOP("MessageJobsText", "UserID of the sender; without one the app admin")),
         JobField::Kind::Id},
        {u"to"_s, true, messageText(QT_TRANSLATE_NOOP("MessageJobsText", "UserID of the receiver")),
         JobField::Kind::Id},
        textField(api::privateMessageLimit)};
    verb.keys = {u"from"_s, u"to"_s};
    sends(verb, u"to"_s);
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        const JobRow &row = rows.first();
        // Sender, MsgSeq, MsgRandom and content tell a second copy for two minutes; those of one second are shown in
        // the order of their MsgSeq.
        QJsonObject body{{u"To_Account"_s, row.text("to"_L1)},
                         {u"MsgSeq"_s, qint64(row.sequence)},
                         {u"MsgRandom"_s, qint64(row.random)},
                         {u"SyncOtherMachine"_s, 1},
                         {u"MsgBody"_s, textBody(row)}};
        if (const QString from = row.text("from"_L1); !from.isEmpty())
            body.insert(u"From_Account"_s, from);
        return body;
    };
    verb.readBack = [](const JobRow &row) -> std::optional<JobReadBack> {
        if (row.text("from"_L1).isEmpty())
            return std::nullopt;
        const qint64 sentS = row.sentMs / 1000;
        return JobReadBack{u"openim/admin_getroammsg"_s,
                           {{u"Operator_Account"_s, row.text("from"_L1)},
                            {u"Peer_Account"_s, row.text("to"_L1)},
                            {u"MaxCnt"_s, 100},
                            {u"MinTime"_s, sentS - aroundS},
                            {u"MaxTime"_s, sentS + aroundS}}};
    };
    verb.found = [](const JobRow &row, const Result<QJsonObject> &reply) {
        if (!reply)
            return JobFound::Unclear;
        if (holdsRandom(reply->value("MsgList"_L1).toArray(), row))
            return JobFound::Yes;
        return wholeNumber(reply->value("Complete"_L1)) == 1 ? JobFound::No : JobFound::Unclear;
    };
    verb.pageBefore = [](const JobReadBack &call, const QJsonObject &reply) -> std::optional<JobReadBack> {
        const QString key = reply.value("LastMsgKey"_L1).toString();
        if (key.isEmpty())
            return std::nullopt;
        JobReadBack before = call;
        before.body.insert(u"LastMsgKey"_s, key);
        before.body.insert(u"MaxTime"_s, reply.value("LastMsgTime"_L1));
        return before;
    };
    return verb;
}

JobVerb sendGroupJob()
{
    JobVerb verb;
    verb.name = u"messages post"_s;
    verb.title = messageText(QT_TRANSLATE_NOOP("MessageJobsText", "Send messages to groups"));
    verb.command = u"group_open_http_svc/send_group_msg"_s;
    verb.fields = {
        {u"group"_s, true, {nullptr, "GroupId"}, JobField::Kind::Group},
        {u"from"_s, false,
         messageText(QT_TRANSLATE_NOOP("MessageJobsText", "UserID of the sender; without one the app admin")),
         JobField::Kind::Id},
        textField(api::groupMessageLimit)};
    verb.keys = {u"group"_s};
    sends(verb, u"group"_s);
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        const JobRow &row = rows.first();
        QJsonObject body = placeOf(row);
        body.insert(u"Random"_s, qint64(row.random));
        body.insert(u"MsgBody"_s, textBody(row));
        if (const QString from = row.text("from"_L1); !from.isEmpty())
            body.insert(u"From_Account"_s, from);
        return body;
    };
    verb.read = [](const QList<JobRow> &rows, const QJsonObject &reply) {
        const QString reason = reply.value("MsgDropReason"_L1).toString();
        return reason.isEmpty()
                   ? QList<JobOutcome>()
                   : QList<JobOutcome>{{rows.first().number, JobState::Failed, api::droppedCode, reason, {}}};
    };
    verb.readBack = [](const JobRow &row) -> std::optional<JobReadBack> {
        QJsonObject newest = placeOf(row);
        newest.insert(u"ReqMsgNumber"_s, 20);
        return JobReadBack{u"group_open_http_svc/group_msg_get_simple"_s, newest};
    };
    verb.found = [](const JobRow &row, const Result<QJsonObject> &reply) {
        const QJsonArray messages = reply ? reply->value("RspMsgList"_L1).toArray() : QJsonArray();
        if (holdsRandom(messages, row))
            return JobFound::Yes;
        if (!reply)
            return JobFound::Unclear;
        // The page must reach back to before it was sent, or to the group's first message.
        qint64 oldest = row.sentMs / 1000, lowest = 0;
        for (const auto &message : messages) {
            oldest = qMin(oldest, wholeNumber(message["MsgTimeStamp"_L1]).value_or(oldest));
            lowest = wholeNumber(message["MsgSeq"_L1]).value_or(0);
        }
        const bool whole = messages.isEmpty() || lowest <= 1 || oldest < row.sentMs / 1000 - slackS;
        return whole ? JobFound::No : JobFound::Unclear;
    };
    verb.pageBefore = [](const JobReadBack &call, const QJsonObject &reply) -> std::optional<JobReadBack> {
        qint64 lowest = 0;
        for (const auto &message : reply.value("RspMsgList"_L1).toArray()) {
            const qint64 seq = wholeNumber(message["MsgSeq"_L1]).value_or(0);
            lowest = lowest == 0 ? seq : qMin(lowest, seq);
        }
        if (lowest <= 1)
            return std::nullopt;
        JobReadBack before = call;
        before.body.insert(u"ReqMsgSeq"_s, lowest - 1);
        return before;
    };
    return verb;
}

JobVerb notifyJob()
{
    JobVerb verb;
    verb.name = u"notifications send"_s;
    verb.title = messageText(QT_TRANSLATE_NOOP("MessageJobsText", "Send system notifications to groups"));
    verb.command = u"group_open_http_svc/send_group_system_notification"_s;
    verb.fields = {{u"group"_s, true, {nullptr, "GroupId"}, JobField::Kind::Group},
                   textField(NotificationService::maxTextBytes)};
    verb.keys = {u"group"_s};
    sends(verb, u"group"_s); // not stored anywhere, so nothing tells whether it got there
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        QJsonObject body = placeOf(rows.first());
        body.insert(u"Content"_s, rows.first().text("text"_L1));
        return body;
    };
    return verb;
}

JobVerb recallPrivateJob()
{
    JobVerb verb;
    verb.name = u"messages recall"_s;
    verb.title = messageText(QT_TRANSLATE_NOOP("MessageJobsText", "Recall messages between people"));
    verb.command = u"openim/admin_msgwithdraw"_s;
    verb.fields = {{u"from"_s, true, messageText(QT_TRANSLATE_NOOP("MessageJobsText", "UserID of the sender")),
                    JobField::Kind::Id},
                   {u"to"_s, true, messageText(QT_TRANSLATE_NOOP("MessageJobsText", "UserID of the receiver")),
                    JobField::Kind::Id},
                   {u"key"_s, true, messageText(QT_TRANSLATE_NOOP("MessageJobsText", "MsgKey of the message"))}};
    verb.destructive = true;
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        return QJsonObject{{u"From_Account"_s, rows.first().text("from"_L1)},
                           {u"To_Account"_s, rows.first().text("to"_L1)},
                           {u"MsgKey"_s, rows.first().text("key"_L1)}};
    };
    return verb;
}

JobVerb recallGroupJob()
{
    JobVerb verb;
    verb.name = u"messages recall-group"_s;
    verb.title = messageText(QT_TRANSLATE_NOOP("MessageJobsText", "Recall messages of groups"));
    verb.command = u"group_open_http_svc/group_msg_recall"_s;
    verb.fields = {{u"group"_s, true, {nullptr, "GroupId"}, JobField::Kind::Group},
                   {u"seq"_s, true, messageText(QT_TRANSLATE_NOOP("MessageJobsText", "MsgSeq of the message")),
                    JobField::Kind::Number}};
    verb.list = u"MsgSeqList"_s;
    verb.perCall = 10;
    verb.keys = {u"group"_s};
    verb.exclusive = true;
    verb.destructive = true;
    verb.doneWhenRepeated = {10030}; // there is no such message any more
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        QJsonArray items;
        for (const JobRow &row : rows)
            items << QJsonObject{{u"MsgSeq"_s, row.text("seq"_L1).toLongLong()}};
        QJsonObject body = placeOf(rows.first());
        body.insert(u"MsgSeqList"_s, items);
        return body;
    };
    verb.read = [](const QList<JobRow> &rows, const QJsonObject &reply) {
        // The answer names the number that was sent, which may be written with zeros or a sign in the row.
        QList<JobRow> sent = rows;
        for (JobRow &row : sent)
            row.values.insert(u"seq"_s, QString::number(row.text("seq"_L1).toLongLong()));
        return outcomesByList(sent, reply, "RecallRetList"_L1, "MsgSeq"_L1, "RetCode"_L1, "RetMsg"_L1, "seq"_L1);
    };
    return verb;
}

} // namespace

QList<JobVerb> messageJobs()
{
    return {sendPrivateJob(), sendGroupJob(), notifyJob(), recallPrivateJob(), recallGroupJob()};
}

} // namespace imdesk
