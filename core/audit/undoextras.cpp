// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undoextras.h"

#include <QHash>

#include <map>

namespace imdesk::extraundo {

using namespace undoparts;

namespace {

using namespace Qt::StringLiterals;

constexpr int bansPerPage = 100;
constexpr qsizetype bannedPerCall = 20, countersPerCall = 20;
constexpr int grants = 1, revokes = 2;

QStringList textsOf(const QJsonObject &body, QLatin1String key)
{
    QStringList out;
    for (const auto &item : body.value(key).toArray())
        out << item.toString();
    return out;
}

bool isKnown(const Known &known)
{
    return known.before.contains("ActionStatus"_L1) && !known.before.contains(AuditEntry::notAllRead);
}

QList<SnapshotCall> bans(const QJsonObject &body)
{
    SnapshotCall call{u"group_open_http_svc/get_group_ban_member"_s,
                      {{u"GroupId"_s, body.value("GroupId"_L1)}, {u"Limit"_s, bansPerPage}, {u"Offset"_s, 0}}};
    call.only = textsOf(body, "Members_Account"_L1);
    return {call};
}

QList<SnapshotCall> counters(const QJsonObject &body, const QJsonArray &keys)
{
    QJsonObject read{{u"GroupId"_s, body.value("GroupId"_L1)}};
    if (!keys.isEmpty()) // without keys all are told, and all are deleted
        read.insert(u"GroupCounterKeys"_s, keys);
    return {SnapshotCall{u"group_open_http_svc/get_group_counter"_s, read}};
}

/// Bans for the time that is left of them, and no more for who was not banned.
void giveBackBans(const Known &known, UndoPlan &plan)
{
    QHash<QString, qint64> until;
    for (const QJsonObject &row : objectsOf(known.before, "BannedAccountList"_L1))
        until.insert(row.value("Member_Account"_L1).toString(), number(row.value("BannedUntil"_L1)));
    std::map<qint64, QStringList> bySeconds; // 0: not banned
    for (const QString &account : textsOf(known.request, "Members_Account"_L1))
        bySeconds[leftUntil(until.value(account), known.nowS)] << account;
    for (const auto &[seconds, accounts] : bySeconds) {
        for (qsizetype from = 0; from < accounts.size(); from += bannedPerCall) {
            QJsonObject body{{u"GroupId"_s, known.request.value("GroupId"_L1)},
                             {u"Members_Account"_s, QJsonArray::fromStringList(accounts.mid(from, bannedPerCall))}};
            if (seconds > 0)
                body.insert(u"Duration"_s, seconds);
            plan.calls << UndoCall{seconds > 0 ? u"group_open_http_svc/ban_group_member"_s
                                               : u"group_open_http_svc/unban_group_member"_s,
                                   body};
        }
        if (seconds > 0)
            plan.losses << UndoText::tr("The reason of a ban is not told by the service and does not come back.");
    }
}

} // namespace

QList<SnapshotCall> reads(const QString &path, const QJsonObject &body, const QString &admin)
{
    if (path == "group_open_http_svc/ban_group_member"_L1 || path == "group_open_http_svc/unban_group_member"_L1)
        return bans(body);
    if (path == "group_open_http_svc/delete_group_counter"_L1)
        return counters(body, body.value("GroupCounterKeys"_L1).toArray());
    if (path == "group_open_http_svc/update_group_counter"_L1) {
        QJsonArray keys;
        for (const QJsonObject &item : objectsOf(body, "GroupCounter"_L1))
            keys << item.value("Key"_L1);
        return counters(body, keys);
    }
    if (path == "million_group_open_http_svc/modify_topic"_L1)
        return {SnapshotCall{u"million_group_open_http_svc/get_topic"_s,
                             {{u"GroupId"_s, body.value("GroupId"_L1)},
                              {u"From_Account"_s, admin},
                              {u"TopicIdList"_s, QJsonArray{body.value("TopicId"_L1)}}}}};
    if (path == "group_open_avchatroom_http_svc/modify_admin"_L1)
        return {SnapshotCall{u"group_open_avchatroom_http_svc/get_admin_list"_s,
                             {{u"GroupId"_s, body.value("GroupId"_L1)}}}};
    return {};
}

void undoAttributeKeys(const Known &known, UndoPlan &plan)
{
    if (!known.before.contains("GroupAttrAry"_L1))
        return;
    QHash<QString, QJsonValue> was;
    for (const QJsonObject &row : objectsOf(known.before, "GroupAttrAry"_L1))
        was.insert(row.value("key"_L1).toString(), row.value("value"_L1));
    QJsonArray back, gone;
    for (const QJsonObject &row : objectsOf(known.request, "GroupAttr"_L1)) {
        const QString key = row.value("key"_L1).toString();
        if (was.contains(key))
            back << QJsonObject{{u"key"_s, key}, {u"value"_s, was.value(key)}};
        else if (row.contains("value"_L1))
            gone << QJsonObject{{u"key"_s, key}};
    }
    const QJsonValue group = known.request.value("GroupId"_L1);
    if (!gone.isEmpty())
        plan.calls << UndoCall{u"group_open_http_svc/delete_group_attr"_s,
                               {{u"GroupId"_s, group}, {u"GroupAttr"_s, gone}}};
    if (!back.isEmpty())
        plan.calls << UndoCall{u"group_open_http_svc/modify_group_attr"_s,
                               {{u"GroupId"_s, group}, {u"GroupAttr"_s, back}}};
}

void undoAllAttributes(const Known &known, UndoPlan &plan)
{
    if (!known.before.contains("GroupAttrAry"_L1))
        return;
    const QJsonValue group = known.request.value("GroupId"_L1);
    QStringList were;
    QJsonArray back, gone;
    for (const QJsonObject &row : objectsOf(known.before, "GroupAttrAry"_L1)) {
        were << row.value("key"_L1).toString();
        back << QJsonObject{{u"key"_s, row.value("key"_L1)}, {u"value"_s, row.value("value"_L1)}};
    }
    // What others have put there since stays: only keys of before and of the request are touched.
    for (const QJsonObject &row : objectsOf(known.request, "GroupAttr"_L1)) {
        if (!were.contains(row.value("key"_L1).toString()))
            gone << QJsonObject{{u"key"_s, row.value("key"_L1)}};
    }
    if (!gone.isEmpty())
        plan.calls << UndoCall{u"group_open_http_svc/delete_group_attr"_s,
                               {{u"GroupId"_s, group}, {u"GroupAttr"_s, gone}}};
    if (!back.isEmpty())
        plan.calls << UndoCall{u"group_open_http_svc/modify_group_attr"_s,
                               {{u"GroupId"_s, group}, {u"GroupAttr"_s, back}}};
}

void undoCounterChange(const Known &known, UndoPlan &plan)
{
    if (!isKnown(known))
        return;
    QHash<QString, QJsonValue> was;
    for (const QJsonObject &row : objectsOf(known.before, "GroupCounter"_L1))
        was.insert(row.value("Key"_L1).toString(), row.value("Value"_L1));
    const QString mode = known.request.value("Mode"_L1).toString();
    const bool steps = mode == "Increase"_L1 || mode == "Decrease"_L1;
    // A step that nobody has confirmed may not have been made, and the step back would be one of its own.
    if (steps && !known.answered)
        return;
    QJsonArray back;
    QStringList gone;
    for (const QJsonObject &row : objectsOf(known.request, "GroupCounter"_L1)) {
        const QString key = row.value("Key"_L1).toString();
        if (!steps && !was.contains(key)) {
            gone << key;
            continue;
        }
        // The step back keeps what others have counted meanwhile.
        back << QJsonObject{{u"Key"_s, key}, {u"Value"_s, steps ? row.value("Value"_L1) : was.value(key)}};
        if (!was.contains(key))
            plan.losses << UndoText::tr("The counter %1 was not there before and stays with what is left.").arg(key);
    }
    const QJsonValue group = known.request.value("GroupId"_L1);
    if (!back.isEmpty())
        plan.calls << UndoCall{u"group_open_http_svc/update_group_counter"_s,
                               {{u"GroupId"_s, group},
                                {u"GroupCounter"_s, back},
                                {u"Mode"_s, !steps                  ? u"Set"_s
                                            : mode == "Increase"_L1 ? u"Decrease"_s
                                                                    : u"Increase"_s}}};
    // Without a key all would be deleted.
    if (!gone.isEmpty())
        plan.calls << UndoCall{u"group_open_http_svc/delete_group_counter"_s,
                               {{u"GroupId"_s, group}, {u"GroupCounterKeys"_s, QJsonArray::fromStringList(gone)}}};
}

void undoCounterDeletion(const Known &known, UndoPlan &plan)
{
    QJsonArray some;
    const auto flush = [&] {
        if (!some.isEmpty())
            plan.calls << UndoCall{
                u"group_open_http_svc/update_group_counter"_s,
                {{u"GroupId"_s, known.request.value("GroupId"_L1)}, {u"GroupCounter"_s, some}, {u"Mode"_s, u"Set"_s}}};
        some = {};
    };
    for (const QJsonObject &row : objectsOf(known.before, "GroupCounter"_L1)) {
        some << QJsonObject{{u"Key"_s, row.value("Key"_L1)}, {u"Value"_s, row.value("Value"_L1)}};
        if (some.size() == countersPerCall)
            flush();
    }
    flush();
}

void undoBan(const Known &known, UndoPlan &plan)
{
    if (isKnown(known)) {
        giveBackBans(known, plan);
    } else {
        plan.calls << UndoCall{u"group_open_http_svc/unban_group_member"_s,
                               {{u"GroupId"_s, known.request.value("GroupId"_L1)},
                                {u"Members_Account"_s, known.request.value("Members_Account"_L1)}}};
    }
    plan.losses << UndoText::tr("Who was a member before is not added again.");
}

void undoUnban(const Known &known, UndoPlan &plan)
{
    if (!isKnown(known))
        return;
    giveBackBans(known, plan);
    // Who was not banned stays so.
    plan.calls.removeIf([](const UndoCall &call) { return call.path == "group_open_http_svc/unban_group_member"_L1; });
}

void undoTopicEdit(const Known &known, UndoPlan &plan)
{
    QJsonObject was;
    for (const QJsonObject &row : objectsOf(known.before, "TopicAndSelfInfo"_L1)) {
        const QJsonObject topic = row.value("TopicInfo"_L1).toObject();
        if (number(row.value("ErrorCode"_L1)) == 0 && topic.value("TopicId"_L1) == known.request.value("TopicId"_L1))
            was = topic;
    }
    if (was.isEmpty())
        return;
    // An empty one may be left out of the answer.
    static const QStringList texts{u"FaceUrl"_s, u"Notification"_s, u"Introduction"_s, u"CustomString"_s};
    QJsonObject body;
    for (const QString &key : known.request.keys()) {
        if (key == "GroupId"_L1 || key == "TopicId"_L1 || key == "From_Account"_L1)
            continue;
        if (was.contains(key) && !isMarked(was.value(key)))
            body.insert(key, was.value(key));
        else if (!was.contains(key) && texts.contains(key))
            body.insert(key, QString());
        else
            stays(key, plan);
    }
    if (body.isEmpty())
        return;
    body.insert(u"GroupId"_s, known.request.value("GroupId"_L1));
    body.insert(u"TopicId"_s, known.request.value("TopicId"_L1));
    plan.calls << UndoCall{u"million_group_open_http_svc/modify_topic"_s, body};
}

void undoLiveAdmins(const Known &known, UndoPlan &plan)
{
    if (!isKnown(known))
        return;
    QStringList were, changed;
    for (const QJsonObject &row : objectsOf(known.before, "Admin_List"_L1))
        were << row.value("Admin_Account"_L1).toString();
    const bool granted = number(known.request.value("CommandType"_L1)) == grants;
    for (const QString &account : textsOf(known.request, "Admin_Account"_L1)) {
        if (were.contains(account) != granted)
            changed << account;
    }
    if (!changed.isEmpty())
        plan.calls << UndoCall{u"group_open_avchatroom_http_svc/modify_admin"_s,
                               {{u"GroupId"_s, known.request.value("GroupId"_L1)},
                                {u"CommandType"_s, granted ? revokes : grants},
                                {u"Admin_Account"_s, QJsonArray::fromStringList(changed)}}};
}

} // namespace imdesk::extraundo
