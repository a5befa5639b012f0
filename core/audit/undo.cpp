// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undo.h"

#include "core/audit/undoaccounts.h"
#include "core/audit/undocontacts.h"
#include "core/audit/undoextras.h"
#include "core/audit/undofriends.h"
#include "core/audit/undomessages.h"
#include "core/audit/undoparts.h"
#include "core/audit/undopush.h"
#include "core/audit/undoreads.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;
using namespace undoparts;

constexpr qsizetype membersPerAdd = 20;

using MakeUndo = std::function<void(const Known &, UndoPlan &)>;

QString muteKey(const QJsonObject &request)
{
    return request.contains("ShutUpTime"_L1) ? u"ShutUpTime"_s : u"MuteTime"_s;
}

qint64 mutedUntil(const QJsonObject &member)
{
    return number(member.value(member.contains("MuteUntil"_L1) ? "MuteUntil"_L1 : "ShutUpUntil"_L1));
}

/// Members as they were, without accounts that were none.
QList<QJsonObject> membersBefore(const Known &known)
{
    QList<QJsonObject> out;
    for (const QJsonObject &member : objectsOf(known.before, "MemberList"_L1)) {
        const QString role = member.value("Role"_L1).toString();
        if (!role.isEmpty() && role != "NotMember"_L1)
            out << member;
    }
    return out;
}

/// Ends of the mutes in a group or a topic, by account.
QHash<QString, qint64> mutesBefore(const QJsonObject &before)
{
    QHash<QString, qint64> out;
    for (const QJsonObject &row : objectsOf(before, "MutedAccountList"_L1))
        out.insert(row.value("Member_Account"_L1).toString(), number(row.value("MutedUntil"_L1)));
    for (const QJsonObject &row : objectsOf(before, "ShuttedUinList"_L1))
        out.insert(row.value("Member_Account"_L1).toString(), number(row.value("ShuttedUntil"_L1)));
    return out;
}

void undoGroupMute(const Known &known, UndoPlan &plan)
{
    // Accounts with the same time left go into one call.
    std::map<qint64, QStringList> byTime;
    QJsonObject place{{u"GroupId"_s, known.request.value("GroupId"_L1)}};
    const QJsonValue topic = known.request.value("TopicId"_L1);
    if (!topic.toString().isEmpty())
        place.insert(u"TopicId"_s, topic);
    if (known.before.contains("MemberList"_L1)) { // as older versions have read it
        for (const QJsonObject &member : objectsOf(known.before, "MemberList"_L1))
            byTime[leftUntil(mutedUntil(member), known.nowS)] << member.value("Member_Account"_L1).toString();
    } else if (known.before.contains("ActionStatus"_L1) && !known.before.contains(AuditEntry::notAllRead)) {
        // Who is not in the list was not muted there.
        const QHash<QString, qint64> ends = mutesBefore(known.before);
        for (const auto &account : known.request.value("Members_Account"_L1).toArray())
            byTime[leftUntil(ends.value(account.toString()), known.nowS)] << account.toString();
    }
    for (const auto &[seconds, accounts] : byTime) {
        QJsonObject body = place;
        body.insert(u"Members_Account"_s, QJsonArray::fromStringList(accounts));
        body.insert(muteKey(known.request), seconds);
        plan.calls << UndoCall{u"group_open_http_svc/forbid_send_msg"_s, body};
    }
}

/// How a member of a group gets its messages who has said nothing; undefined where the type was not read.
QJsonValue usualMsgFlag(const QJsonObject &before)
{
    static const QStringList quiet{u"ChatRoom"_s, u"Meeting"_s, u"AVChatRoom"_s, u"BChatRoom"_s};
    const QJsonObject group = objectsOf(before, "GroupInfo"_L1).value(0);
    const QString type = group.value("Type"_L1).toString();
    if (type.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    return quiet.contains(type) ? u"AcceptNotNotify"_s : u"AcceptAndNotify"_s;
}

void undoRemoval(const Known &known, UndoPlan &plan)
{
    const QJsonValue usualFlag = usualMsgFlag(known.before);
    const QJsonValue group = known.request.value("GroupId"_L1);
    const bool ownerRead = objectsOf(known.before, "GroupInfo"_L1).value(0).contains("Owner_Account"_L1);
    QJsonArray some;
    QList<UndoCall> owner, details;
    auto flush = [&] {
        if (!some.isEmpty())
            plan.calls << UndoCall{u"group_open_http_svc/add_group_member"_s,
                                   {{u"GroupId"_s, group}, {u"Silence"_s, 1}, {u"MemberList"_s, some}}};
        some = {};
    };
    for (const QJsonObject &member : membersBefore(known)) {
        const QJsonValue account = member.value("Member_Account"_L1);
        some << QJsonObject{{u"Member_Account"_s, account}};
        if (some.size() == membersPerAdd)
            flush();
        QJsonObject body{{u"GroupId"_s, group}, {u"Member_Account"_s, account}};
        if (member.value("Role"_L1) == "Admin"_L1)
            body.insert(u"Role"_s, u"Admin"_s);
        if (member.value("Role"_L1) == "Owner"_L1 && ownerRead)
            owner << UndoCall{u"group_open_http_svc/change_group_owner"_s,
                              {{u"GroupId"_s, group}, {u"NewOwner_Account"_s, account}}};
        else if (member.value("Role"_L1) == "Owner"_L1) // whose it has become since would not be told
            plan.losses << UndoText::tr("%1 was the owner and comes back as a member.").arg(account.toString());
        for (const QString &key : {u"NameCard"_s, u"MsgFlag"_s, u"AppMemberDefinedData"_s}) {
            if (isMarked(member.value(key)))
                stays(u"%1: %2"_s.arg(account.toString(), key), plan);
            else if (key == "MsgFlag"_L1 && member.value(key) == usualFlag)
                continue; // it comes back by itself
            else if (!member.value(key).toString().isEmpty() || !member.value(key).toArray().isEmpty())
                body.insert(key, member.value(key));
        }
        if (body.size() > 2)
            details << UndoCall{u"group_open_http_svc/modify_group_member_info"_s, body};
    }
    flush();
    plan.calls += owner + details;
    if (!plan.calls.isEmpty())
        plan.losses << UndoText::tr("The time of joining is the new one.");
}

void undoAdding(const Known &known, UndoPlan &plan)
{
    QStringList added = namesWithCode(known.reply, "MemberList"_L1, "Member_Account"_L1, "Result"_L1, 1);
    if (!known.answered && known.before.contains("ActionStatus"_L1) && !known.before.contains(AuditEntry::notAllRead)) {
        QStringList were;
        for (const QJsonObject &member : membersBefore(known))
            were << member.value("Member_Account"_L1).toString();
        for (const QJsonObject &item : objectsOf(known.request, "MemberList"_L1)) {
            const QString account = item.value("Member_Account"_L1).toString();
            if (!were.contains(account))
                added << account;
        }
    }
    if (!added.isEmpty())
        plan.calls << UndoCall{u"group_open_http_svc/delete_group_member"_s,
                               {{u"GroupId"_s, known.request.value("GroupId"_L1)},
                                {u"Silence"_s, 1},
                                {u"MemberToDel_Account"_s, QJsonArray::fromStringList(added)}}};
}

/// A member's own fields that were asked to change. What was not told had no value.
QJsonArray memberFieldsBefore(const QJsonArray &asked, const QJsonObject &was, UndoPlan &plan)
{
    const QJsonArray told = was.value("AppMemberDefinedData"_L1).toArray();
    QJsonArray out;
    for (const auto &item : asked) {
        const QJsonValue key = item["Key"_L1];
        const auto old = std::ranges::find_if(told, [&key](const QJsonValue &one) { return one["Key"_L1] == key; });
        out << QJsonObject{{u"Key"_s, key},
                           {u"Value"_s, old == told.end() ? QJsonValue(QString()) : (*old)["Value"_L1]}};
        if (old == told.end()) // that an empty value removes the field is said of groups alone
            plan.losses << UndoText::tr("The field %1 was not there before and comes back empty.").arg(key.toString());
    }
    return out;
}

void undoMemberEdit(const Known &known, UndoPlan &plan)
{
    const QList<QJsonObject> members = membersBefore(known);
    if (members.isEmpty())
        return;
    const QJsonObject &was = members.first();
    QJsonObject body{{u"GroupId"_s, known.request.value("GroupId"_L1)},
                     {u"Member_Account"_s, known.request.value("Member_Account"_L1)}};
    for (auto it = known.request.begin(); it != known.request.end(); ++it) {
        if (it.key() == "ShutUpTime"_L1 || it.key() == "MuteTime"_L1)
            body.insert(it.key(), leftUntil(mutedUntil(was), known.nowS));
        else if (it.key() == "NameCard"_L1)
            body.insert(it.key(), was.value(it.key()).toString());
        else if (it.key() == "AppMemberDefinedData"_L1)
            body.insert(it.key(), memberFieldsBefore(it->toArray(), was, plan));
        else if (body.contains(it.key()))
            continue;
        else if (was.contains(it.key()))
            body.insert(it.key(), was.value(it.key()));
        else
            stays(it.key(), plan);
    }
    for (const QString &key : body.keys()) {
        if (isMarked(body.value(key))) {
            stays(key, plan);
            body.remove(key);
        }
    }
    if (body.size() > 2)
        plan.calls << UndoCall{u"group_open_http_svc/modify_group_member_info"_s, body};
}

/// What several readings of the group have told; nothing of one that failed.
QJsonObject groupBefore(const Known &known)
{
    QJsonObject all;
    for (const QJsonObject &told : objectsOf(known.before, "GroupInfo"_L1)) {
        if (number(told.value("ErrorCode"_L1)) != 0)
            continue;
        for (auto it = told.begin(); it != told.end(); ++it)
            all.insert(it.key(), *it);
    }
    return all;
}

/// A group's own fields that were asked to change, as they were.
QJsonArray groupFieldsBefore(const QJsonArray &asked, const QJsonObject &was, UndoPlan &plan)
{
    const QJsonArray told = was.value("AppDefinedData"_L1).toArray();
    QJsonArray out;
    for (const auto &item : asked) {
        const QJsonValue key = item["Key"_L1];
        const auto old = std::ranges::find_if(told, [&key](const QJsonValue &one) { return one["Key"_L1] == key; });
        if (old == told.end() || isMarked(*old))
            stays(key.toString(), plan);
        else
            out << *old;
    }
    return out;
}

void undoGroupEdit(const Known &known, UndoPlan &plan)
{
    // An empty one is left out of the answer.
    static const QStringList texts{u"Introduction"_s, u"Notification"_s, u"FaceUrl"_s};
    const QJsonObject was = groupBefore(known);
    if (was.isEmpty())
        return;
    QJsonObject body;
    for (auto it = known.request.begin(); it != known.request.end(); ++it) {
        QString key = it.key();
        if (!was.contains(key) && key == "MuteAllMember"_L1)
            key = u"ShutUpAllMember"_s;
        else if (!was.contains(key) && key == "ShutUpAllMember"_L1)
            key = u"MuteAllMember"_s;
        if (it.key() == "GroupId"_L1 || it.key() == "From_Account"_L1)
            continue;
        if (it.key() == "AppDefinedData"_L1) {
            if (const QJsonArray own = groupFieldsBefore(it->toArray(), was, plan); !own.isEmpty())
                body.insert(it.key(), own);
        } else if (was.contains(key) && !isMarked(was.value(key))) {
            body.insert(it.key(), was.value(key));
        } else if (!was.contains(key) && texts.contains(key)) {
            body.insert(it.key(), QString());
        } else {
            stays(it.key(), plan);
        }
    }
    if (body.isEmpty())
        return;
    body.insert(u"GroupId"_s, known.request.value("GroupId"_L1));
    plan.calls << UndoCall{u"group_open_http_svc/modify_group_base_info"_s, body};
}

void undoNewOwner(const Known &known, UndoPlan &plan)
{
    const QString owner = groupBefore(known).value("Owner_Account"_L1).toString();
    const QJsonValue group = known.request.value("GroupId"_L1);
    const QString heir = known.request.value("NewOwner_Account"_L1).toString();
    if (owner.isEmpty() || owner == heir)
        return;
    plan.calls << UndoCall{u"group_open_http_svc/change_group_owner"_s,
                           {{u"GroupId"_s, group}, {u"NewOwner_Account"_s, owner}}};
    // Whoever gives a group back is an ordinary member.
    for (const QJsonObject &member : membersBefore(known)) {
        if (member.value("Member_Account"_L1) == heir && member.value("Role"_L1) == "Admin"_L1)
            plan.calls << UndoCall{u"group_open_http_svc/modify_group_member_info"_s,
                                   {{u"GroupId"_s, group}, {u"Member_Account"_s, heir}, {u"Role"_s, u"Admin"_s}}};
    }
    if (!known.before.contains("MemberList"_L1))
        plan.losses << UndoText::tr("Which role %1 had before was not read; it is that of a member then.").arg(heir);
}

/// What gives a profile field back that had no value; undefined where nothing does.
QJsonValue emptyProfileField(const QString &tag, const QJsonValue &set)
{
    // A choice takes none but its own words: an empty one would fail the whole call.
    if (tag == "Tag_Profile_IM_Gender"_L1)
        return u"Gender_Type_Unknown"_s;
    if (tag == "Tag_Profile_IM_AdminForbidType"_L1)
        return u"AdminForbid_Type_None"_s;
    if (tag == "Tag_Profile_IM_AllowType"_L1)
        return QJsonValue(QJsonValue::Undefined);
    return set.isDouble() ? QJsonValue(0) : QJsonValue(QString());
}

void undoProfile(const Known &known, UndoPlan &plan)
{
    const QJsonObject person = objectsOf(known.before, "UserProfileItem"_L1).value(0);
    QHash<QString, QJsonValue> was;
    for (const QJsonObject &item : objectsOf(person, "ProfileItem"_L1))
        was.insert(item.value("Tag"_L1).toString(), item.value("Value"_L1));
    QJsonArray items;
    for (const QJsonObject &item : objectsOf(known.request, "ProfileItem"_L1)) {
        const QString tag = item.value("Tag"_L1).toString();
        // A field without a value is left out of the answer.
        const QJsonValue old = was.value(tag, emptyProfileField(tag, item.value("Value"_L1)));
        if (old.isUndefined())
            stays(tag, plan);
        else
            items << QJsonObject{{u"Tag"_s, tag}, {u"Value"_s, old}};
    }
    if (!person.isEmpty() && number(person.value("ResultCode"_L1)) == 0 && !items.isEmpty())
        plan.calls << UndoCall{
            u"profile/portrait_set"_s,
            {{u"From_Account"_s, known.request.value("From_Account"_L1)}, {u"ProfileItem"_s, items}}};
}

void undoGlobalMute(const Known &known, UndoPlan &plan)
{
    QJsonObject body;
    for (const QString &key : {u"C2CmsgNospeakingTime"_s, u"GroupmsgNospeakingTime"_s}) {
        if (!known.request.contains(key))
            continue;
        if (!known.before.contains(key)) {
            stays(key, plan);
            continue;
        }
        const qint64 left = number(known.before.value(key)); // seconds, counted when it was read
        body.insert(key, left >= forEver ? forEver : qMax<qint64>(0, left - (known.nowS - known.thenS)));
    }
    if (body.isEmpty())
        return;
    body.insert(u"Set_Account"_s, known.request.value("Set_Account"_L1));
    plan.calls << UndoCall{u"openconfigsvr/setnospeaking"_s, body};
}

/// The same with what an entry's command says of its direction.
MakeUndo adding(void (*make)(const Known &, UndoPlan &))
{
    return [make](const Known &known, UndoPlan &plan) {
        make({known.request, known.before, known.reply, known.thenS, known.nowS, known.answered, true}, plan);
    };
}

const QHash<QString, MakeUndo> &inverses()
{
    static const QHash<QString, MakeUndo> table{
        {u"group_open_http_svc/forbid_send_msg"_s, undoGroupMute},
        {u"group_open_http_svc/delete_group_member"_s, undoRemoval},
        {u"group_open_http_svc/add_group_member"_s, undoAdding},
        {u"group_open_http_svc/modify_group_member_info"_s, undoMemberEdit},
        {u"group_open_http_svc/modify_group_base_info"_s, undoGroupEdit},
        {u"group_open_http_svc/change_group_owner"_s, undoNewOwner},
        {u"group_open_http_svc/import_group_member"_s, undoAdding},
        {u"group_open_http_svc/ban_group_member"_s, extraundo::undoBan},
        {u"group_open_http_svc/unban_group_member"_s, extraundo::undoUnban},
        {u"group_open_http_svc/set_group_attr"_s, extraundo::undoAllAttributes},
        {u"group_open_http_svc/modify_group_attr"_s, extraundo::undoAttributeKeys},
        {u"group_open_http_svc/delete_group_attr"_s, extraundo::undoAttributeKeys},
        {u"group_open_http_svc/clear_group_attr"_s, extraundo::undoAllAttributes},
        {u"group_open_http_svc/update_group_counter"_s, extraundo::undoCounterChange},
        {u"group_open_http_svc/delete_group_counter"_s, extraundo::undoCounterDeletion},
        {u"million_group_open_http_svc/modify_topic"_s, extraundo::undoTopicEdit},
        {u"group_open_avchatroom_http_svc/modify_admin"_s, extraundo::undoLiveAdmins},
        {u"all_member_push/im_add_tag"_s, adding(pushundo::undoTags)},
        {u"all_member_push/im_remove_tag"_s, pushundo::undoTags},
        {u"all_member_push/im_remove_all_tags"_s, pushundo::undoTags},
        {u"all_member_push/im_set_attr"_s, adding(pushundo::undoAttributes)},
        {u"all_member_push/im_remove_attr"_s, pushundo::undoAttributes},
        {u"all_member_push/im_set_attr_name"_s, pushundo::undoNames},
        {u"im_open_login_svc/account_import"_s, accountundo::undoImport},
        {u"im_open_login_svc/multiaccount_import"_s, accountundo::undoImport},
        {u"openim/modify_group_msg"_s, messageundo::undoGroupEdit},
        {u"openim/modify_c2c_msg"_s, messageundo::undoPrivateEdit},
        {u"sns/group_add"_s, friendundo::undoGroupAdding},
        {u"sns/group_delete"_s, friendundo::undoGroupDeleting},
        {u"profile/portrait_set"_s, undoProfile},
        {u"sns/friend_add"_s, [](const Known &known, UndoPlan &plan) { friendundo::undoAdding(known, plan, false); }},
        {u"sns/friend_import"_s, [](const Known &known, UndoPlan &plan) { friendundo::undoAdding(known, plan, true); }},
        {u"sns/friend_delete"_s, friendundo::undoDeleting},
        {u"sns/friend_delete_all"_s, friendundo::undoDeleting},
        {u"sns/friend_update"_s, friendundo::undoUpdate},
        {u"sns/black_list_add"_s,
         [](const Known &known, UndoPlan &plan) { friendundo::undoBlocking(known, plan, u"sns/black_list_delete"_s); }},
        {u"sns/black_list_delete"_s,
         [](const Known &known, UndoPlan &plan) { friendundo::undoBlocking(known, plan, u"sns/black_list_add"_s); }},
        {u"openconfigsvr/setnospeaking"_s, undoGlobalMute},
        {u"recentcontact/create_contact_group"_s,
         [](const Known &known, UndoPlan &plan) { contactundo::undoCreate(known.request, known.reply, plan); }},
        {u"recentcontact/del_contact_group"_s,
         [](const Known &known, UndoPlan &plan) { contactundo::undoDelete(known.request, known.before, plan); }},
        {u"recentcontact/update_contact_group"_s,
         [](const Known &known, UndoPlan &plan) {
             contactundo::undoUpdate(known.request, known.before, known.reply, plan);
         }},
        {u"recentcontact/mark_contact"_s,
         [](const Known &known, UndoPlan &plan) {
             contactundo::undoMarks(known.request, known.before, known.reply, plan);
         }},
    };
    return table;
}

/// What stands against any undo of an entry, whatever the state before was.
Result<Done> mayBeUndone(const AuditRecord &record)
{
    const AuditEntry &entry = record.entry;
    if (record.isDamaged())
        return fail(ApiError::Kind::Storage, UndoText::tr("Entry %1 is damaged and cannot be read.").arg(record.seq));
    if (entry.kind == "guard"_L1)
        return fail(ApiError::Kind::Usage,
                    UndoText::tr("Entry %1 changed the safety rules; change them back in Audit, Safety rules, or with "
                                 "imdeskctl guard.")
                        .arg(record.seq));
    if (entry.kind != "write"_L1)
        return fail(ApiError::Kind::Usage, UndoText::tr("Entry %1 changed nothing.").arg(record.seq));
    if (!hasInverse(entry.command)) {
        const QString why = whyNoInverse(entry.command);
        return fail(ApiError::Kind::Usage, why.isEmpty()
                                               ? UndoText::tr("%1 has no inverse.").arg(entry.command)
                                               : UndoText::tr("%1 has no inverse: %2").arg(entry.command, why));
    }
    if (!record.mayBeDone())
        return fail(ApiError::Kind::Usage, UndoText::tr("Entry %1 was not carried out.").arg(record.seq));
    if (record.undoneBy > 0)
        return std::unexpected(makeOvertaken(
            UndoText::tr("Entry %1 is taken back already, by entry %2.").arg(record.seq).arg(record.undoneBy)));
    if (AuditEntry::isHash(entry.request) || (entry.beforeIsHash() && entry.snapshot.isEmpty()))
        return fail(ApiError::Kind::Usage,
                    UndoText::tr("Entry %1 was too large: the audit holds only its hash, which cannot be taken back.")
                        .arg(record.seq));
    return Done{};
}

/// Whether it is known for sure whom an answered call has added or taken off: of members it says so itself, of a
/// blacklist what was read before tells who was on it.
bool isSure(const AuditRecord &record)
{
    const AuditEntry &entry = record.entry;
    if (record.callOutcome() != "done"_L1)
        return false;
    if (entry.command == "sns/black_list_delete"_L1)
        return entry.before.contains("BlackListCheckItem"_L1) && !entry.before.contains(AuditEntry::notAllRead);
    return entry.command == "group_open_http_svc/add_group_member"_L1 ||
           entry.command == "group_open_http_svc/import_group_member"_L1;
}

} // namespace

bool hasInverse(const QString &path) { return inverses().contains(path); }

Result<UndoPlan> undoOf(const AuditRecord &record, qint64 nowMs)
{
    const AuditEntry &entry = record.entry;
    if (const Result<Done> may = mayBeUndone(record); !may)
        return std::unexpected(may.error());
    if (needsSnapshot(record))
        return fail(ApiError::Kind::Usage,
                    UndoText::tr("How things stood before entry %1 lies in its snapshot.").arg(record.seq));
    const QJsonObject reply = record.end ? record.end->reply : QJsonObject();
    const bool answered = record.callOutcome() == "done"_L1;
    UndoPlan plan;
    inverses().value(entry.command)(
        {entry.request, entry.before, reply, (entry.timeMs + entry.apartMs) / 1000, nowMs / 1000, answered}, plan);
    if (plan.calls.isEmpty() && !plan.nothing.isEmpty())
        return fail(ApiError::Kind::Usage, plan.nothing);
    if (plan.calls.isEmpty())
        return fail(ApiError::Kind::Usage,
                    UndoText::tr("Nothing to take back: entry %1 changed nothing, or it is not known how things stood "
                                 "before.")
                        .arg(record.seq));
    if (std::ranges::any_of(plan.calls, [](const UndoCall &call) { return isMarked(call.body); }))
        return fail(
            ApiError::Kind::Usage,
            UndoText::tr("Entry %1 cannot be taken back: a text that would be needed was left out of the audit.")
                .arg(record.seq));
    if (const QString part = entry.before.value(AuditEntry::notAllRead).toString(); !part.isEmpty() && !isSure(record))
        plan.losses << UndoText::tr("Not all was read before, so not all may come back. %1").arg(part);
    for (UndoCall &call : plan.calls)
        call.undoesPart = record.seq;
    plan.calls.last().undoesPart = 0;
    plan.calls.last().undoes = record.seq;
    return plan;
}

bool changedNothing(const AuditRecord &record)
{
    if (!record.end || !mayBeUndone(record) || !isSure(record) || AuditEntry::isHash(record.end->reply))
        return false;
    UndoPlan plan;
    const AuditEntry &entry = record.entry;
    inverses().value(entry.command)(
        {entry.request, entry.before, record.end->reply, (entry.timeMs + entry.apartMs) / 1000, 0, true}, plan);
    return plan.calls.isEmpty();
}

bool needsSnapshot(const AuditRecord &record)
{
    return !record.entry.snapshot.isEmpty() &&
           (record.entry.beforeIsHash() || (bringsWordsBack(record.entry.command) && isMarked(record.entry.before)));
}

Result<Done> undoOffered(const AuditRecord &record, qint64 nowMs)
{
    if (needsSnapshot(record))
        return mayBeUndone(record);
    const Result<UndoPlan> plan = undoOf(record, nowMs);
    return plan ? Result<Done>(Done{}) : std::unexpected(plan.error());
}

} // namespace imdesk
