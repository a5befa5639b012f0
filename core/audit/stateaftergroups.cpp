// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/stateparts.h"

#include "core/audit/undoparts.h"

#include <algorithm>

namespace imdesk::statechange {

using namespace undoparts;
using namespace Qt::StringLiterals;

namespace {

qint64 endOf(qint64 nowS, qint64 seconds) { return seconds >= forEver ? forEver : seconds <= 0 ? 0 : nowS + seconds; }

/// The name under which rows tell the end of a mute, as they do so already.
QString muteEnd(const QJsonArray &rows)
{
    return !rows.isEmpty() && rows.first().toObject().contains("ShutUpUntil"_L1) ? u"ShutUpUntil"_s : u"MuteUntil"_s;
}

qint64 muteSeconds(const QJsonObject &request)
{
    return number(request.value(request.contains("ShutUpTime"_L1) ? "ShutUpTime"_L1 : "MuteTime"_L1));
}

} // namespace

void addMembers(const Made &made, QJsonObject &state)
{
    QJsonArray fresh;
    for (const QString &account : namesWithCode(made.reply, "MemberList"_L1, "Member_Account"_L1, "Result"_L1, 1))
        fresh << QJsonObject{{u"Member_Account"_s, account}, {u"Role"_s, u"Member"_s}};
    // Of an import the request names the roles.
    for (const QJsonObject &item : objectsOf(made.request, "MemberList"_L1)) {
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            if (fresh.at(i)["Member_Account"_L1] == item.value("Member_Account"_L1) && item.contains("Role"_L1))
                fresh.replace(i, QJsonObject{{u"Member_Account"_s, item.value("Member_Account"_L1)},
                                             {u"Role"_s, item.value("Role"_L1)}});
        }
    }
    state.insert(u"MemberList"_s, laidOver(state.value("MemberList"_L1).toArray(), fresh, "Member_Account"_L1));
}

void removeMembers(const Made &made, QJsonObject &state)
{
    const QJsonArray removed = made.request.value("MemberToDel_Account"_L1).toArray();
    state.insert(u"MemberList"_s, without(state.value("MemberList"_L1).toArray(), removed, "Member_Account"_L1));
    QJsonArray groups;
    for (const auto &value : state.value("GroupInfo"_L1).toArray()) {
        QJsonObject group = value.toObject();
        if (removed.contains(group.value("Owner_Account"_L1)))
            group.remove(u"Owner_Account"_s); // it has none then
        groups << group;
    }
    if (!groups.isEmpty())
        state.insert(u"GroupInfo"_s, groups);
}

void editMember(const Made &made, QJsonObject &state)
{
    const QJsonArray rows = state.value("MemberList"_L1).toArray();
    QJsonObject row = made.request;
    row.remove(u"GroupId"_s);
    row.remove(u"ShutUpTime"_s);
    row.remove(u"MuteTime"_s);
    if (made.request.contains("ShutUpTime"_L1) || made.request.contains("MuteTime"_L1))
        row.insert(muteEnd(rows), endOf(made.nowS, muteSeconds(made.request)));
    if (row.contains("AppMemberDefinedData"_L1)) {
        const auto was = std::ranges::find_if(
            rows, [&row](const QJsonValue &one) { return one["Member_Account"_L1] == row.value("Member_Account"_L1); });
        row.insert(u"AppMemberDefinedData"_s,
                   laidOver(was == rows.end() ? QJsonArray() : (*was)["AppMemberDefinedData"_L1].toArray(),
                            row.value("AppMemberDefinedData"_L1).toArray(), "Key"_L1));
    }
    state.insert(u"MemberList"_s, laidOver(rows, {row}, "Member_Account"_L1));
}

void muteMembers(const Made &made, QJsonObject &state)
{
    const qint64 end = endOf(made.nowS, muteSeconds(made.request));
    const QJsonArray accounts = made.request.value("Members_Account"_L1).toArray();
    const bool older = state.contains("ShuttedUinList"_L1);
    const QString list = older ? u"ShuttedUinList"_s : u"MutedAccountList"_s;
    const QJsonArray rows = state.value(list).toArray();
    if (end == 0) {
        state.insert(list, without(rows, accounts, "Member_Account"_L1));
        return;
    }
    QJsonArray changes;
    for (const auto &account : accounts)
        changes << QJsonObject{{u"Member_Account"_s, account}, {older ? u"ShuttedUntil"_s : u"MutedUntil"_s, end}};
    state.insert(list, laidOver(rows, changes, "Member_Account"_L1));
}

void editGroup(const Made &made, QJsonObject &state)
{
    QJsonArray groups;
    for (const auto &value : state.value("GroupInfo"_L1).toArray()) {
        QJsonObject group = value.toObject();
        for (auto it = made.request.begin(); it != made.request.end(); ++it) {
            if (it.key() == "GroupId"_L1 || it.key() == "From_Account"_L1)
                continue;
            const QString key = it.key();
            if (key == "MuteAllMember"_L1 || key == "ShutUpAllMember"_L1) {
                for (const QString &name : {u"MuteAllMember"_s, u"ShutUpAllMember"_s}) {
                    if (group.contains(name))
                        group.insert(name, *it);
                }
                continue;
            }
            if (key == "AppDefinedData"_L1)
                group.insert(key, laidOver(group.value(key).toArray(), it->toArray(), "Key"_L1));
            else if (groups.isEmpty() || group.contains(key)) // a second reading told other fields
                group.insert(key, *it);
        }
        groups << group;
    }
    state.insert(u"GroupInfo"_s, groups);
}

void newOwner(const Made &made, QJsonObject &state)
{
    QJsonArray groups;
    for (const auto &value : state.value("GroupInfo"_L1).toArray()) {
        QJsonObject group = value.toObject();
        group.insert(u"Owner_Account"_s, made.request.value("NewOwner_Account"_L1));
        groups << group;
    }
    state.insert(u"GroupInfo"_s, groups);
    if (!state.contains("MemberList"_L1)) // an older version has not read it
        return;
    QJsonArray members;
    for (const auto &value : state.value("MemberList"_L1).toArray()) {
        QJsonObject member = value.toObject();
        if (member.value("Member_Account"_L1) == made.request.value("NewOwner_Account"_L1))
            member.insert(u"Role"_s, u"Owner"_s);
        else if (member.value("Role"_L1) == "Owner"_L1)
            member.insert(u"Role"_s, u"Member"_s);
        members << member;
    }
    state.insert(u"MemberList"_s, members);
}

void setAttributes(const Made &made, QJsonObject &state)
{
    state.insert(u"GroupAttrAry"_s, made.request.value("GroupAttr"_L1).toArray());
}

void editAttributes(const Made &made, QJsonObject &state)
{
    state.insert(u"GroupAttrAry"_s, laidOver(state.value("GroupAttrAry"_L1).toArray(),
                                             made.request.value("GroupAttr"_L1).toArray(), "key"_L1));
}

void deleteAttributes(const Made &made, QJsonObject &state)
{
    state.insert(u"GroupAttrAry"_s, without(state.value("GroupAttrAry"_L1).toArray(),
                                            made.request.value("GroupAttr"_L1).toArray(), "key"_L1));
}

/// The reply tells what a step has come to.
void countOn(const Made &made, QJsonObject &state)
{
    state.insert(u"GroupCounter"_s, laidOver(state.value("GroupCounter"_L1).toArray(),
                                             made.reply.value("GroupCounter"_L1).toArray(), "Key"_L1));
}

void deleteCounters(const Made &made, QJsonObject &state)
{
    const QJsonArray keys = made.request.value("GroupCounterKeys"_L1).toArray();
    state.insert(u"GroupCounter"_s,
                 keys.isEmpty() ? QJsonArray() : without(state.value("GroupCounter"_L1).toArray(), keys, "Key"_L1));
}

void ban(const Made &made, QJsonObject &state)
{
    const qint64 end = endOf(made.nowS, number(made.request.value("Duration"_L1)));
    QJsonArray changes;
    for (const auto &account : made.request.value("Members_Account"_L1).toArray())
        changes << QJsonObject{{u"Member_Account"_s, account}, {u"BannedUntil"_s, end}};
    state.insert(u"BannedAccountList"_s,
                 laidOver(state.value("BannedAccountList"_L1).toArray(), changes, "Member_Account"_L1));
}

void unban(const Made &made, QJsonObject &state)
{
    state.insert(u"BannedAccountList"_s,
                 without(state.value("BannedAccountList"_L1).toArray(),
                         made.request.value("Members_Account"_L1).toArray(), "Member_Account"_L1));
}

void editTopic(const Made &made, QJsonObject &state)
{
    QJsonObject fields = made.request;
    for (const QString &key : {u"GroupId"_s, u"From_Account"_s})
        fields.remove(key);
    QJsonArray rows;
    for (const auto &value : state.value("TopicAndSelfInfo"_L1).toArray()) {
        QJsonObject row = value.toObject();
        row.insert(u"TopicInfo"_s, laidOver({row.value("TopicInfo"_L1)}, {fields}, "TopicId"_L1).first());
        rows << row;
    }
    state.insert(u"TopicAndSelfInfo"_s, rows);
}

} // namespace imdesk::statechange
