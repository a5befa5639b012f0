// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for next and what is kept of a reading; which readings there are lies in snapshot.cpp.
#include "core/audit/snapshot.h"

#include "core/base/json.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

qint64 numberIn(const QJsonObject &json, QLatin1String key) { return wholeNumber(json.value(key)).value_or(0); }

/// Which conversation is in which group: with their marks all of them may be too large for an entry. Every page tells
/// all groups.
QJsonObject conversationsOf(const SnapshotCall &call, const QJsonObject &reply)
{
    QJsonArray rows;
    for (const auto &contact : reply.value("ContactItem"_L1).toArray()) {
        QJsonObject row;
        for (const QString &key : {u"Type"_s, u"To_Account"_s, u"ToGroupId"_s, u"ContactGroupId"_s}) {
            if (const QJsonValue value = contact[key]; !value.isUndefined())
                row.insert(key, value);
        }
        rows << row;
    }
    QJsonObject kept = reply;
    kept.insert(u"ContactItem"_s, rows);
    if (numberIn(call.body, "StartIndex"_L1) > 0)
        kept.remove(u"GroupItem"_s);
    return kept;
}

/// Own fields that were asked for and have no value are left out of the answer; kept they say so.
QJsonObject withEmptyFields(const SnapshotCall &call, const QJsonObject &reply)
{
    const QJsonArray asked = call.body["ResponseFilter"_L1]["AppDefinedDataFilter_Group"_L1].toArray();
    if (asked.isEmpty())
        return reply;
    QJsonArray groups;
    for (const auto &value : reply.value("GroupInfo"_L1).toArray()) {
        QJsonObject one = value.toObject();
        QJsonArray own = one.value("AppDefinedData"_L1).toArray();
        for (const auto &key : asked) {
            const bool told =
                std::ranges::any_of(own, [&key](const QJsonValue &item) { return item["Key"_L1] == key; });
            if (!told && wholeNumber(one.value("ErrorCode"_L1)).value_or(0) == 0)
                own << QJsonObject{{u"Key"_s, key}, {u"Value"_s, QString()}};
        }
        one.insert(u"AppDefinedData"_s, own);
        groups << one;
    }
    QJsonObject kept = reply;
    kept.insert(u"GroupInfo"_s, groups);
    return kept;
}

/// The rows that are asked about, out of a list that can only be read whole.
QJsonObject onlyOf(const SnapshotCall &call, const QJsonObject &reply)
{
    QJsonObject kept = reply;
    for (const QString &list : {u"BannedAccountList"_s, u"MutedAccountList"_s, u"ShuttedUinList"_s, u"SessionItem"_s,
                                u"ResultItem"_s, u"UserDataItem"_s}) {
        if (!reply.contains(list))
            continue;
        QJsonArray rows;
        for (const auto &row : reply.value(list).toArray()) {
            if (call.only.contains(row["Member_Account"_L1].toString()) ||
                call.only.contains(row["To_Account"_L1].toString()) ||
                call.only.contains(row["GroupId"_L1].toString()) || call.only.contains(row["GroupName"_L1].toString()))
                rows << row;
        }
        kept.insert(list, rows);
    }
    return kept;
}

/// friend_check takes 1000 accounts.
constexpr qsizetype relationsPerCheck = 1000;

/// Who is no friend leaves nothing to give back.
QJsonObject friendsAlone(const QJsonObject &reply)
{
    QJsonArray found;
    for (const auto &item : reply.value("InfoItem"_L1).toArray()) {
        if (wholeNumber(item["ResultCode"_L1]).value_or(0) == 0)
            found << item;
    }
    QJsonObject kept = reply;
    kept.insert(u"InfoItem"_s, found);
    kept.remove(u"Fail_Account"_s);
    return kept;
}

/// Who has whom, of those of whom that was told.
QJsonObject relationsAlone(const QJsonObject &reply)
{
    QJsonArray told;
    for (const auto &item : reply.value("InfoItem"_L1).toArray()) {
        if (wholeNumber(item["ResultCode"_L1]).value_or(0) == 0)
            told << QJsonObject{{u"To_Account"_s, item["To_Account"_L1]}, {u"Relation"_s, item["Relation"_L1]}};
    }
    QJsonObject kept = reply;
    kept.insert(QString(friendRelations), told);
    kept.remove(u"InfoItem"_s);
    kept.remove(u"Fail_Account"_s);
    return kept;
}

/// What stands about the one that was asked about, on the list of somebody else.
QJsonObject listOfOther(const SnapshotCall &call, const QJsonObject &reply)
{
    QJsonArray rows;
    for (const auto &row : onlyOf(call, reply).value("UserDataItem"_L1).toArray())
        rows << QJsonObject{{u"To_Account"_s, call.body.value("From_Account"_L1)},
                            {u"ValueItem"_s, row["ValueItem"_L1]}};
    return rows.isEmpty() ? QJsonObject() : QJsonObject{{QString(listsOfOthers), rows}};
}

/// The call for what a reply has left out, wherever it leads and however many pages were read.
std::optional<SnapshotCall> pageBehind(const SnapshotCall &call, const QJsonObject &reply)
{
    SnapshotCall next = call;
    if (call.path == "im_open_login_svc/account_check"_L1) {
        QJsonArray there;
        for (const auto &item : reply.value("ResultItem"_L1).toArray()) {
            if (item["AccountStatus"_L1].toString() == "Imported"_L1)
                there << item["UserID"_L1];
        }
        next.path = u"profile/portrait_get"_s;
        next.body = {{u"To_Account"_s, there}, {u"TagList"_s, call.tags}};
        return call.tags.isEmpty() || there.isEmpty() ? std::nullopt : std::optional(next);
    }
    if (call.path == "group_open_http_svc/get_group_member_info"_L1) {
        const qsizetype got = reply.value("MemberList"_L1).toArray().size();
        const QString more = reply.value("Next"_L1).toString();
        // A community. Older pages of the documentation show a number that begins and ends at 0.
        if (!more.isEmpty() && more != "0"_L1) {
            next.body.insert(u"Next"_s, more);
            return next;
        }
        const qint64 read = numberIn(call.body, "Offset"_L1) + got;
        next.body.insert(u"Offset"_s, read);
        return got > 0 && !call.body.contains("Next"_L1) && read < numberIn(reply, "MemberNum"_L1) ? std::optional(next)
                                                                                                   : std::nullopt;
    }
    if (call.ofOther && !listOfOther(call, reply).isEmpty())
        return std::nullopt;
    if (call.path == "sns/friend_get"_L1 || call.path == "recentcontact/get_contact_group"_L1) {
        next.body.insert(u"StartIndex"_s, reply.value("NextStartIndex"_L1));
        if (call.bothSides) {
            for (const auto &item : reply.value("UserDataItem"_L1).toArray())
                next.found << item["To_Account"_L1];
        }
        if (numberIn(reply, "CompleteFlag"_L1) == 0 && numberIn(reply, "NextStartIndex"_L1) > 0)
            return next;
        return call.bothSides ? relationCheck(next) : std::nullopt;
    }
    if (call.path == "sns/friend_check"_L1) {
        next.othersRead += int(furtherOf(call, reply).size());
        return relationCheck(next);
    }
    if (call.path == "sns/black_list_get"_L1) {
        next.body.insert(u"StartIndex"_s, reply.value("StartIndex"_L1));
        return numberIn(reply, "StartIndex"_L1) > numberIn(call.body, "StartIndex"_L1) ? std::optional(next)
                                                                                       : std::nullopt;
    }
    if (call.path == "group_open_http_svc/get_group_ban_member"_L1) {
        next.body.insert(u"Offset"_s, reply.value("NextOffset"_L1));
        return numberIn(reply, "NextOffset"_L1) > 0 ? std::optional(next) : std::nullopt;
    }
    if (call.path == "recentcontact/get_list"_L1) {
        for (const QString &key : {u"TimeStamp"_s, u"StartIndex"_s, u"TopTimeStamp"_s, u"TopStartIndex"_s})
            next.body.insert(key, reply.value(key));
        return numberIn(reply, "CompleteFlag"_L1) == 0 ? std::optional(next) : std::nullopt;
    }
    if (!call.message.isEmpty())
        return holdsMessage(call, reply) ? std::nullopt : otherSide(call);
    // Of one second nothing more than a page is asked for.
    if (call.path == "openim/admin_getroammsg"_L1 && call.body.value("MinTime"_L1) != call.body.value("MaxTime"_L1)) {
        next.body.insert(u"MaxTime"_s, reply.value("LastMsgTime"_L1));
        next.body.insert(u"LastMsgKey"_s, reply.value("LastMsgKey"_L1));
        return numberIn(reply, "Complete"_L1) == 0 && !reply.value("MsgList"_L1).toArray().isEmpty()
                   ? std::optional(next)
                   : std::nullopt;
    }
    if (call.path == "group_open_http_svc/group_msg_get_simple"_L1 &&
        numberIn(call.body, "ReqMsgNumber"_L1) == messagesPerSnapshotPage) {
        // IsFinished tells of the numbers that were asked for, not of the group: only the first message ends it, or a
        // page of nothing but what is no longer stored. A tip is, though nobody has sent it.
        qint64 lowest = 0;
        bool stored = false;
        for (const auto &message : reply.value("RspMsgList"_L1).toArray()) {
            const qint64 seq = numberIn(message.toObject(), "MsgSeq"_L1);
            lowest = lowest == 0 ? seq : qMin(lowest, seq);
            stored = stored || !message["From_Account"_L1].toString().isEmpty() ||
                     numberIn(message.toObject(), "IsSystemMsg"_L1) == 1;
        }
        next.body.insert(u"ReqMsgSeq"_s, lowest - 1);
        return stored && lowest > 1 ? std::optional(next) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<SnapshotCall> otherSide(const SnapshotCall &call)
{
    if (call.message.isEmpty() || call.pages <= 1)
        return std::nullopt;
    SnapshotCall other = call;
    other.body.insert(u"Operator_Account"_s, call.body.value("Peer_Account"_L1));
    other.body.insert(u"Peer_Account"_s, call.body.value("Operator_Account"_L1));
    return other;
}

bool holdsMessage(const SnapshotCall &call, const QJsonObject &reply)
{
    const QJsonArray messages = reply.value("MsgList"_L1).toArray();
    return call.message.isEmpty() || std::ranges::any_of(messages, [&call](const QJsonValue &message) {
               return message["MsgKey"_L1].toString() == call.message;
           });
}

std::optional<SnapshotCall> relationCheck(SnapshotCall call)
{
    if (call.found.isEmpty())
        return std::nullopt;
    QJsonArray some, rest;
    for (const auto &account : std::as_const(call.found))
        (some.size() < relationsPerCheck ? some : rest) << account;
    const QJsonValue from = call.body.value("From_Account"_L1);
    call.path = u"sns/friend_check"_s;
    call.body = {{u"From_Account"_s, from}, {u"To_Account"_s, some}, {u"CheckType"_s, u"CheckResult_Type_Both"_s}};
    call.found = rest;
    return call;
}

std::optional<SnapshotCall> nextPage(const SnapshotCall &call, const QJsonObject &reply)
{
    std::optional<SnapshotCall> next = pageBehind(call, reply);
    // A place that does not move would be asked for again and again.
    if (next && (--next->pages <= 0 || next->body == call.body))
        return std::nullopt;
    return next;
}

bool hasMore(const SnapshotCall &call, const QJsonObject &reply) { return pageBehind(call, reply).has_value(); }

std::optional<ApiError> troubleIn(const SnapshotCall &call, const QJsonObject &reply)
{
    struct Place
    {
        QLatin1String list, code, words;
    };
    static const QHash<QString, Place> places{
        {u"group_open_http_svc/get_group_info"_s, {"GroupInfo"_L1, "ErrorCode"_L1, "ErrorInfo"_L1}},
        {u"million_group_open_http_svc/get_topic"_s, {"TopicAndSelfInfo"_L1, "ErrorCode"_L1, "ErrorInfo"_L1}},
        {u"sns/friend_get_list"_s, {"InfoItem"_L1, "ResultCode"_L1, "ResultInfo"_L1}},
        {u"sns/friend_check"_s, {"InfoItem"_L1, "ResultCode"_L1, "ResultInfo"_L1}},
        {u"sns/black_list_check"_s, {"BlackListCheckItem"_L1, "ResultCode"_L1, "ResultInfo"_L1}},
        {u"profile/portrait_get"_s, {"UserProfileItem"_L1, "ResultCode"_L1, "ResultInfo"_L1}}};
    const auto place = places.find(call.path);
    if (place == places.end())
        return std::nullopt;
    for (const auto &value : reply.value(place->list).toArray()) {
        ApiError error = makeError(ApiError::Kind::Service, value[place->words].toString());
        error.code = int(wholeNumber(value[place->code]).value_or(0));
        error.command = call.path;
        if (error.code != 0 && !tellsOfNothing(call, error))
            return error;
    }
    return std::nullopt;
}

bool tellsOfNothing(const SnapshotCall &call, const ApiError &error)
{
    // Groups, topics, members, messages and accounts that are not there.
    static const QSet<int> notThere{10010, 10015, 10019, 10030, 10052, 20003, 20022, 30003,
                                    40003, 50001, 70107, 90003, 90008, 90048, 110003};
    // Rooms without a list of members, without a history, without attributes.
    constexpr int notOfThisKind = 10007;
    // Communities that were made without topics.
    constexpr int noTopics = 11000;
    // An app without the plan for it keeps none of it.
    constexpr int notOfThisPlan = 10059;
    // What friend_get_list says of somebody who is no friend.
    constexpr int noFriend = 30001;
    // The one code of get_joined_group_list for somebody it does not know.
    constexpr int wrongAccount = 10004;
    return error.kind == ApiError::Kind::Service &&
           (notThere.contains(error.code) ||
            (error.code == noTopics && call.path == "million_group_open_http_svc/get_topic"_L1) ||
            (error.code == notOfThisPlan && call.aside) ||
            (error.code == noFriend && call.path == "sns/friend_get_list"_L1) ||
            (error.code == wrongAccount && call.path == "group_open_http_svc/get_joined_group_list"_L1) ||
            (error.code == notOfThisKind && call.path != "group_open_http_svc/get_group_info"_L1));
}

QJsonObject keptOf(const SnapshotCall &call, const QJsonObject &reply)
{
    if (call.path == "group_open_http_svc/get_group_info"_L1)
        return withEmptyFields(call, reply);
    if (call.path == "sns/friend_get_list"_L1)
        return friendsAlone(reply);
    if (call.path == "sns/friend_check"_L1)
        return relationsAlone(reply);
    if (call.path == "im_open_login_svc/account_check"_L1) { // the profiles that come next tell who was there
        QJsonObject kept = reply;
        kept.remove(u"ResultItem"_s);
        return kept;
    }
    if (call.path == "recentcontact/get_contact_group"_L1)
        return conversationsOf(call, reply);
    if (call.ofOther)
        return listOfOther(call, reply);
    if (!call.only.isEmpty())
        return onlyOf(call, reply);
    if (call.sender.isEmpty())
        return reply;
    QJsonArray messages;
    for (const auto &message : reply.value("RspMsgList"_L1).toArray()) {
        if (message["From_Account"_L1].toString() == call.sender)
            messages << message;
    }
    QJsonObject kept = reply;
    kept.insert(u"RspMsgList"_s, messages);
    return kept;
}

QJsonObject joined(const QList<QJsonObject> &replies)
{
    QJsonObject all;
    for (const QJsonObject &reply : replies) {
        for (auto it = reply.begin(); it != reply.end(); ++it) {
            QJsonArray list = all.value(it.key()).toArray();
            if (!it->isArray() || list.isEmpty()) {
                all.insert(it.key(), *it);
                continue;
            }
            for (const auto &item : it->toArray())
                list << item;
            all.insert(it.key(), list);
        }
    }
    return all;
}

} // namespace imdesk
