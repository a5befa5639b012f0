// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/recallcopies.h"

#include "core/api/groupplace.h"
#include "core/base/whendone.h"

#include <QJsonArray>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

/// Of one reading of a group's history.
constexpr qint64 messagesPerPage = 20;
constexpr int roamingPage = 100;
/// No group gets so far: a message that is not there stays so.
constexpr qint64 noSuchSeq = 4294967295;
/// What the history says of a message in place of its body.
constexpr int emptyPlace = 1, recalledPlace = 2;
constexpr qint64 recalledFlag = 8;

QString rowValue(const JobPlan &plan, const QJsonObject &row, QLatin1String field)
{
    return JobPlan::textOf(row.contains(field) ? row.value(field) : plan.arguments.value(field)).value_or(QString());
}

QJsonObject placeBody(const QString &group)
{
    const api::GroupPlace place = api::groupPlace(group);
    QJsonObject body{{u"GroupId"_s, place.groupId}};
    if (place.topicId)
        body.insert(u"TopicId"_s, *place.topicId);
    return body;
}

/// A MsgKey is "MsgSeq_MsgRandom_MsgTimeStamp".
qint64 secondOf(const QString &key) { return key.section(QLatin1Char('_'), -1).toLongLong(); }

/// A recalled message has no text any more, and one without is not taken.
QJsonArray bodyOf(const QJsonObject &message)
{
    QJsonArray body = message.value("MsgBody"_L1).toArray();
    if (!body.isEmpty())
        return body;
    return {QJsonObject{{u"MsgType"_s, u"TIMTextElem"_s}, {u"MsgContent"_s, QJsonObject{{u"Text"_s, u"-"_s}}}}};
}

} // namespace

const RecallCopies::Copy *RecallCopies::copyOf(const JobPlan &plan, const QJsonObject &row) const
{
    if (plan.verb == "messages recall-group"_L1) {
        const auto place = m_groups.find(rowValue(plan, row, "group"_L1));
        if (place == m_groups.end())
            return nullptr;
        const auto it = place->second.find(rowValue(plan, row, "seq"_L1).toLongLong());
        return it == place->second.end() ? nullptr : &it->second;
    }
    if (plan.verb != "messages recall"_L1)
        return nullptr;
    const auto who = m_private.find({rowValue(plan, row, "from"_L1), rowValue(plan, row, "to"_L1)});
    if (who == m_private.end())
        return nullptr;
    const auto it = who->second.find(rowValue(plan, row, "key"_L1));
    return it == who->second.end() ? nullptr : &it->second;
}

void RecallCopies::read(ApiClient &app, const JobPlan &plan, Then then)
{
    m_groups.clear();
    m_private.clear();
    const bool ofGroups = plan.verb == "messages recall-group"_L1, between = plan.verb == "messages recall"_L1;
    for (const QJsonObject &row : plan.rows) {
        if (ofGroups && !rowValue(plan, row, "group"_L1).isEmpty())
            m_groups[rowValue(plan, row, "group"_L1)][rowValue(plan, row, "seq"_L1).toLongLong()];
        else if (between)
            m_private[{rowValue(plan, row, "from"_L1), rowValue(plan, row, "to"_L1)}][rowValue(plan, row, "key"_L1)];
    }
    m_steps.clear();
    for (const auto &[group, copies] : m_groups)
        addGroupReads(group, false);
    for (const auto &[who, copies] : m_private)
        addPrivateReads(who, false);
    start(app, std::move(then));
}

void RecallCopies::addGroupReads(const QString &group, bool after)
{
    // From the newest down, a page for all that lie on it.
    std::map<qint64, bool, std::greater<>> wanted;
    for (const auto &[seq, copy] : m_groups[group]) {
        if (!after)
            wanted[seq] = true;
        else if (copy.seq > 0)
            wanted[copy.seq] = true;
    }
    qint64 lowest = noSuchSeq + 1;
    for (const auto &[seq, _] : wanted) {
        if (seq < 1 || seq >= lowest)
            continue;
        lowest = seq - messagesPerPage + 1;
        QJsonObject body = placeBody(group);
        body.insert(u"ReqMsgSeq"_s, seq);
        body.insert(u"ReqMsgNumber"_s, messagesPerPage);
        m_steps.push_back({u"group_open_http_svc/group_msg_get_simple"_s, body,
                           [this, group, seq = seq, after](const Result<QJsonObject> &reply) {
                               hearGroup(group, reply, seq, after);
                           }});
    }
}

void RecallCopies::hearGroup(const QString &group, const Result<QJsonObject> &reply, qint64 highest, bool after)
{
    std::map<qint64, Copy> &copies = m_groups[group];
    if (!reply) {
        for (auto &[seq, copy] : copies) {
            if (!after && seq <= highest && seq > highest - messagesPerPage)
                copy.why = tr("The history of the app could not be read: %1 %2")
                               .arg(reply.error().code)
                               .arg(reply.error().message);
        }
        return;
    }
    QHash<qint64, Copy *> inSandbox;
    if (after) {
        for (auto &[seq, copy] : copies)
            inSandbox.insert(copy.seq, &copy);
    }
    for (const auto &item : reply->value("RspMsgList"_L1).toArray()) {
        const QJsonObject message = item.toObject();
        const qint64 seq = wholeNumber(message.value("MsgSeq"_L1)).value_or(0);
        const qint64 place = wholeNumber(message.value("IsPlaceMsg"_L1)).value_or(0);
        if (after) {
            if (Copy *copy = inSandbox.value(seq))
                copy->recalledAfter = place == recalledPlace;
            continue;
        }
        const auto it = copies.find(seq);
        if (it == copies.end() || place == emptyPlace)
            continue;
        it->second.message = message;
        it->second.recalled = place == recalledPlace;
    }
}

void RecallCopies::addPrivateReads(const Conversation &who, bool after)
{
    // All of one second come in one answer.
    std::map<qint64, bool> seconds;
    for (const auto &[key, copy] : m_private[who]) {
        if (secondOf(key) > 0 && (!after || !copy.message.isEmpty()))
            seconds[secondOf(key)] = true;
    }
    for (const auto &[second, _] : seconds)
        m_steps.push_back({u"openim/admin_getroammsg"_s,
                           {{u"Operator_Account"_s, who.first},
                            {u"Peer_Account"_s, who.second},
                            {u"MaxCnt"_s, roamingPage},
                            {u"MinTime"_s, second},
                            {u"MaxTime"_s, second}},
                           [this, who, after](const Result<QJsonObject> &reply) { hearPrivate(who, reply, after); }});
}

void RecallCopies::hearPrivate(const Conversation &who, const Result<QJsonObject> &reply, bool after)
{
    std::map<QString, Copy> &copies = m_private[who];
    if (!reply) {
        for (auto &[key, copy] : copies) {
            if (!after && copy.message.isEmpty())
                copy.why = tr("The history of the app could not be read: %1 %2")
                               .arg(reply.error().code)
                               .arg(reply.error().message);
        }
        return;
    }
    for (const auto &item : reply->value("MsgList"_L1).toArray()) {
        const QJsonObject message = item.toObject();
        const auto it = copies.find(message.value("MsgKey"_L1).toString());
        // Only what was written in this direction is recalled by these names.
        if (it == copies.end() || message.value("From_Account"_L1).toString() != who.first)
            continue;
        const bool recalled = (wholeNumber(message.value("MsgFlagBits"_L1)).value_or(0) & recalledFlag) != 0;
        if (after) {
            it->second.recalledAfter = recalled;
            continue;
        }
        it->second.why.clear();
        it->second.message = message;
        it->second.recalled = recalled;
    }
}

void RecallCopies::build(ApiClient &sandbox, Then then)
{
    m_steps.clear();
    for (const auto &[group, copies] : m_groups) {
        for (const auto &[seq, copy] : copies) {
            if (!copy.message.isEmpty())
                addGroupCopy(group, seq);
        }
    }
    for (const auto &[who, copies] : m_private) {
        for (const auto &[key, copy] : copies) {
            if (!copy.message.isEmpty())
                addPrivateCopy(who, key);
        }
    }
    start(sandbox, std::move(then));
}

void RecallCopies::addGroupCopy(const QString &group, qint64 seq)
{
    // The app admin may write where its sender is muted or gone; who wrote it does not matter to a recall.
    QJsonObject body = placeBody(group);
    body.insert(u"Random"_s, seq);
    body.insert(u"MsgBody"_s, bodyOf(m_groups[group][seq].message));
    m_steps.push_back(
        {u"group_open_http_svc/send_group_msg"_s, body, [this, group, seq](const Result<QJsonObject> &reply) {
             Copy &copy = m_groups[group][seq];
             if (!reply) {
                 copy.why =
                     tr("The message could not be copied: %1 %2").arg(reply.error().code).arg(reply.error().message);
                 return;
             }
             copy.seq = wholeNumber(reply->value("MsgSeq"_L1)).value_or(0);
             if (!copy.recalled)
                 return;
             QJsonObject again = placeBody(group);
             again.insert(u"MsgSeqList"_s, QJsonArray{QJsonObject{{u"MsgSeq"_s, copy.seq}}});
             m_steps.push_front({u"group_open_http_svc/group_msg_recall"_s, again, {}});
         }});
}

void RecallCopies::addPrivateCopy(const Conversation &who, const QString &key)
{
    const Copy &copy = m_private[who][key];
    m_steps.push_back(
        {u"openim/importmsg"_s,
         {{u"SyncFromOldSystem"_s, 2},
          {u"From_Account"_s, who.first},
          {u"To_Account"_s, who.second},
          {u"MsgSeq"_s, copy.message.value("MsgSeq"_L1)},
          {u"MsgRandom"_s, copy.message.value("MsgRandom"_L1)},
          {u"MsgTimeStamp"_s, copy.message.value("MsgTimeStamp"_L1)},
          {u"MsgBody"_s, bodyOf(copy.message)}},
         [this, who, key](const Result<QJsonObject> &reply) {
             if (!reply)
                 m_private[who][key].why =
                     tr("The message could not be copied: %1 %2").arg(reply.error().code).arg(reply.error().message);
         }});
    if (copy.recalled)
        m_steps.push_back({u"openim/admin_msgwithdraw"_s,
                           {{u"From_Account"_s, who.first}, {u"To_Account"_s, who.second}, {u"MsgKey"_s, key}},
                           {}});
}

JobPlan RecallCopies::inSandbox(const JobPlan &plan) const
{
    JobPlan out = plan;
    if (plan.verb != "messages recall-group"_L1)
        return out;
    for (QJsonObject &row : out.rows) {
        const Copy *copy = copyOf(plan, row);
        // A row that cannot be right stays so.
        if (copy && rowValue(plan, row, "seq"_L1).toUInt() > 0)
            row.insert(u"seq"_s, QString::number(copy->seq > 0 ? copy->seq : noSuchSeq));
    }
    return out;
}

QString RecallCopies::missing(const JobPlan &plan, qint64 row) const
{
    const Copy *copy = copyOf(plan, plan.rows.value(row - 1));
    if (!copy || (copy->why.isEmpty() && !copy->message.isEmpty()))
        return {};
    return copy->why.isEmpty() ? tr("The history of the app no longer holds the message, so it could not be copied.")
                               : copy->why;
}

void RecallCopies::compare(ApiClient &sandbox, Then then)
{
    m_steps.clear();
    for (const auto &[group, copies] : m_groups)
        addGroupReads(group, true);
    for (const auto &[who, copies] : m_private)
        addPrivateReads(who, true);
    start(sandbox, std::move(then));
}

QList<WorldChange> RecallCopies::changes() const
{
    QList<WorldChange> out;
    for (const auto &[group, copies] : m_groups) {
        for (const auto &[seq, copy] : copies) {
            if (!copy.recalled && copy.recalledAfter)
                out << WorldChange{u"message %1/%2"_s.arg(group, QString::number(seq)), {}, u"there"_s, u"recalled"_s};
        }
    }
    for (const auto &[who, copies] : m_private) {
        for (const auto &[key, copy] : copies) {
            if (!copy.recalled && copy.recalledAfter)
                out << WorldChange{
                    u"message %1/%2 %3"_s.arg(who.first, who.second, key), {}, u"there"_s, u"recalled"_s};
        }
    }
    return out;
}

void RecallCopies::start(ApiClient &client, Then then)
{
    m_answered = 0;
    run(client, then);
}

void RecallCopies::run(ApiClient &client, const Then &then)
{
    if (m_steps.empty()) {
        then(Done{});
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    const QString key = QString::number(++m_serial);
    whenDone(m_scope.latest(key, client.callRaw(step.path, step.body, {Priority::Background})), this,
             [this, &client, key, step, then](const Result<QJsonObject> &reply) {
                 m_scope.cancel(key); // finished: only forgotten
                 // The service's no is an answer too.
                 if (!reply && reply.error().kind != ApiError::Kind::Service) {
                     then(std::unexpected(reply.error()));
                     return;
                 }
                 if (step.heard)
                     step.heard(reply);
                 ++m_answered;
                 if (m_told)
                     m_told(m_answered, m_answered + qint64(m_steps.size()));
                 run(client, then);
             });
}

void RecallCopies::cancel()
{
    m_steps.clear();
    m_scope.cancelAll();
}

} // namespace imdesk
