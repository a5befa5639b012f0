// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/stateafter.h"

#include "core/api/contactmarks.h"
#include "core/audit/snapshot.h"
#include "core/audit/undoparts.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>

namespace imdesk {

using namespace undoparts;

namespace {

using namespace Qt::StringLiterals;

struct Made
{
    const QJsonObject &request;
    const QJsonObject &reply;
    qint64 nowS;
};
using Change = std::function<void(const Made &, QJsonObject &)>;

qint64 endOf(qint64 nowS, qint64 seconds) { return seconds >= forEver ? forEver : seconds <= 0 ? 0 : nowS + seconds; }

QString idOf(const QJsonValue &item, QLatin1String id)
{
    return item.isObject() ? item[id].toString() : item.toString();
}

/// Rows of one list laid over those of another by their name; what is new comes last.
QJsonArray laidOver(const QJsonArray &rows, const QJsonArray &changes, QLatin1String id)
{
    QJsonArray out = rows;
    for (const auto &change : changes) {
        qsizetype at = 0;
        while (at < out.size() && idOf(out.at(at), id) != idOf(change, id))
            ++at;
        QJsonObject row = at < out.size() ? out.at(at).toObject() : QJsonObject();
        const QJsonObject fresh = change.toObject();
        for (auto it = fresh.begin(); it != fresh.end(); ++it)
            row.insert(it.key(), *it);
        if (at < out.size())
            out.replace(at, row);
        else
            out.append(row);
    }
    return out;
}

/// The rows but for those that are named; the names are texts or rows themselves.
QJsonArray without(const QJsonArray &rows, const QJsonArray &names, QLatin1String id)
{
    QStringList gone;
    for (const auto &name : names)
        gone << idOf(name, id);
    QJsonArray out;
    for (const auto &row : rows) {
        if (!gone.contains(idOf(row, id)))
            out << row;
    }
    return out;
}

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

/// The name under which rows tell the end of a mute, as they do so already.
QString muteEnd(const QJsonArray &rows)
{
    return !rows.isEmpty() && rows.first().toObject().contains("ShutUpUntil"_L1) ? u"ShutUpUntil"_s : u"MuteUntil"_s;
}

qint64 muteSeconds(const QJsonObject &request)
{
    return number(request.value(request.contains("ShutUpTime"_L1) ? "ShutUpTime"_L1 : "MuteTime"_L1));
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

void setProfile(const Made &made, QJsonObject &state)
{
    QJsonArray people;
    for (const auto &value : state.value("UserProfileItem"_L1).toArray()) {
        QJsonObject person = value.toObject();
        if (person.value("To_Account"_L1) == made.request.value("From_Account"_L1))
            person.insert(u"ProfileItem"_s, laidOver(person.value("ProfileItem"_L1).toArray(),
                                                     made.request.value("ProfileItem"_L1).toArray(), "Tag"_L1));
        people << person;
    }
    state.insert(u"UserProfileItem"_s, people);
}

/// Only of those who were there: what an import has made is told by the request alone.
void importAccounts(const Made &made, QJsonObject &state)
{
    const QList<QJsonObject> items = made.request.contains("AccountList"_L1) ? objectsOf(made.request, "AccountList"_L1)
                                                                             : QList<QJsonObject>{made.request};
    const QJsonArray failed = made.reply.value("FailAccounts"_L1).toArray();
    QJsonArray people;
    for (const auto &value : state.value("UserProfileItem"_L1).toArray()) {
        QJsonObject person = value.toObject();
        const QString id = person.value("To_Account"_L1).toString();
        for (const QJsonObject &item : items) {
            if (item.value(item.contains("UserID"_L1) ? "UserID"_L1 : "Identifier"_L1).toString() != id ||
                failed.contains(id))
                continue;
            QJsonArray tags;
            if (item.contains("Nick"_L1))
                tags << QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Nick"_s}, {u"Value"_s, item.value("Nick"_L1)}};
            if (item.contains("FaceUrl"_L1))
                tags << QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Image"_s}, {u"Value"_s, item.value("FaceUrl"_L1)}};
            person.insert(u"ProfileItem"_s, laidOver(person.value("ProfileItem"_L1).toArray(), tags, "Tag"_L1));
        }
        people << person;
    }
    state.insert(u"UserProfileItem"_s, people);
}

/// Friends as friend_get_list and as friend_get tell them, and where their fields stand.
constexpr std::pair<QLatin1String, QLatin1String> friendLists[] = {{"InfoItem"_L1, "SnsProfileItem"_L1},
                                                                   {"UserDataItem"_L1, "ValueItem"_L1}};

/// Friends of whom the reply says that it was done.
QStringList doneFriends(const Made &made)
{
    return namesWithCode(made.reply, "ResultItem"_L1, "To_Account"_L1, "ResultCode"_L1, 0);
}

void updateFriends(const Made &made, QJsonObject &state)
{
    const QStringList done = doneFriends(made);
    QHash<QString, QList<QJsonArray>> updates; // one may be named twice
    for (const QJsonObject &item : objectsOf(made.request, "UpdateItem"_L1)) {
        if (const QString account = item.value("To_Account"_L1).toString(); done.contains(account))
            updates[account] << item.value("SnsItem"_L1).toArray();
    }
    for (const auto &[list, fields] : friendLists) {
        if (!state.contains(list))
            continue;
        QJsonArray friends;
        for (const auto &value : state.value(list).toArray()) {
            QJsonObject one = value.toObject();
            for (const QJsonArray &set : updates.value(one.value("To_Account"_L1).toString()))
                one.insert(QString(fields), laidOver(one.value(fields).toArray(), set, "Tag"_L1));
            friends << one;
        }
        state.insert(QString(list), friends);
    }
}

/// An import puts its data in the place of all there was. Whom it has made a friend is told by the request alone.
void importFriends(const Made &made, QJsonObject &state)
{
    static const std::pair<QString, QString> tags[] = {{u"AddSource"_s, u"Tag_SNS_IM_AddSource"_s},
                                                       {u"AddWording"_s, u"Tag_SNS_IM_AddWording"_s},
                                                       {u"Remark"_s, u"Tag_SNS_IM_Remark"_s},
                                                       {u"GroupName"_s, u"Tag_SNS_IM_Group"_s}};
    const QStringList done = doneFriends(made);
    QHash<QString, QJsonArray> imported;
    for (const QJsonObject &item : objectsOf(made.request, "AddFriendItem"_L1)) {
        QJsonArray fields = item.value("CustomItem"_L1).toArray();
        for (const auto &[key, tag] : tags) {
            if (item.contains(key))
                fields << QJsonObject{{u"Tag"_s, tag}, {u"Value"_s, item.value(key)}};
        }
        if (const QString account = item.value("To_Account"_L1).toString(); done.contains(account))
            imported.insert(account, fields);
    }
    QJsonArray friends;
    for (QJsonObject one : objectsOf(state, "UserDataItem"_L1)) {
        if (const QString account = one.value("To_Account"_L1).toString(); imported.contains(account))
            one.insert(u"ValueItem"_s, imported.value(account));
        friends << one;
    }
    if (!friends.isEmpty())
        state.insert(u"UserDataItem"_s, friends);
}

/// Nobody stands on the list of the other any more. Where only one list is changed the other was not asked about.
void endRelations(const std::function<bool(const QString &)> &ends, QJsonObject &state)
{
    if (!state.contains(friendRelations))
        return;
    QJsonArray rows, ended;
    for (const auto &value : state.value(friendRelations).toArray()) {
        QJsonObject row = value.toObject();
        if (ends(row.value("To_Account"_L1).toString())) {
            row.insert(u"Relation"_s, u"CheckResult_Type_NoRelation"_s);
            ended << row.value("To_Account"_L1);
        }
        rows << row;
    }
    state.insert(QString(friendRelations), rows);
    const QJsonArray others = without(state.take(listsOfOthers).toArray(), ended, "To_Account"_L1);
    if (!others.isEmpty())
        state.insert(QString(listsOfOthers), others);
}

void deleteFriends(const Made &made, QJsonObject &state)
{
    const QStringList done = doneFriends(made);
    for (const auto &[list, fields] : friendLists) {
        if (state.contains(list))
            state.insert(QString(list),
                         without(state.value(list).toArray(), QJsonArray::fromStringList(done), "To_Account"_L1));
    }
    endRelations([&done](const QString &account) { return done.contains(account); }, state);
}

/// Blocking ends friendships on both lists.
void blockFriends(const Made &made, QJsonObject &state)
{
    deleteFriends(made, state);
    const QStringList done = doneFriends(made);
    QJsonArray rows;
    for (const auto &value : state.value("BlackListCheckItem"_L1).toArray()) {
        QJsonObject row = value.toObject();
        if (done.contains(row.value("To_Account"_L1).toString()) &&
            row.value("Relation"_L1) != "BlackCheckResult_Type_BothWay"_L1)
            row.insert(u"Relation"_s, u"BlackCheckResult_Type_AWithB"_s);
        rows << row;
    }
    state.insert(u"BlackListCheckItem"_s, rows);
}

void deleteAllFriends(const Made &, QJsonObject &state)
{
    state.insert(u"UserDataItem"_s, QJsonArray());
    endRelations([](const QString &) { return true; }, state);
}

void setGlobalMute(const Made &made, QJsonObject &state)
{
    for (const QString &key : {u"C2CmsgNospeakingTime"_s, u"GroupmsgNospeakingTime"_s}) {
        if (made.request.contains(key))
            state.insert(key, made.request.value(key));
    }
}

void addTags(const Made &made, QJsonObject &state)
{
    QJsonArray users = state.value("UserTags"_L1).toArray();
    for (const QJsonObject &item : objectsOf(made.request, "UserTags"_L1)) {
        QJsonArray tags;
        for (const auto &user : std::as_const(users)) {
            if (user["To_Account"_L1] == item.value("To_Account"_L1))
                tags = user["Tags"_L1].toArray();
        }
        for (const auto &tag : item.value("Tags"_L1).toArray()) {
            if (!tags.contains(tag))
                tags << tag;
        }
        users = laidOver(users, {QJsonObject{{u"To_Account"_s, item.value("To_Account"_L1)}, {u"Tags"_s, tags}}},
                         "To_Account"_L1);
    }
    state.insert(u"UserTags"_s, users);
}

void removeTags(const Made &made, QJsonObject &state)
{
    QJsonArray users;
    for (const auto &value : state.value("UserTags"_L1).toArray()) {
        QJsonObject user = value.toObject();
        QJsonArray tags = user.value("Tags"_L1).toArray();
        if (made.request.value("To_Account"_L1).toArray().contains(user.value("To_Account"_L1)))
            tags = {};
        for (const QJsonObject &item : objectsOf(made.request, "UserTags"_L1)) {
            if (item.value("To_Account"_L1) == user.value("To_Account"_L1))
                tags = without(tags, item.value("Tags"_L1).toArray(), "Tag"_L1);
        }
        user.insert(u"Tags"_s, tags);
        users << user;
    }
    state.insert(u"UserTags"_s, users);
}

void setPushAttributes(const Made &made, QJsonObject &state)
{
    QJsonArray users;
    for (const auto &value : state.value("UserAttrs"_L1).toArray()) {
        QJsonObject user = value.toObject();
        QJsonObject attributes = user.value("Attrs"_L1).toObject();
        for (const QJsonObject &item : objectsOf(made.request, "UserAttrs"_L1)) {
            if (item.value("To_Account"_L1) != user.value("To_Account"_L1))
                continue;
            const QJsonObject set = item.value("Attrs"_L1).toObject();
            for (auto it = set.begin(); it != set.end(); ++it)
                attributes.insert(it.key(), *it);
            for (const auto &name : item.value("Attrs"_L1).toArray()) // as they are removed
                attributes.remove(name.toString());
        }
        user.insert(u"Attrs"_s, attributes);
        users << user;
    }
    state.insert(u"UserAttrs"_s, users);
}

void nameAttributes(const Made &made, QJsonObject &state)
{
    QJsonObject names = state.value("AttrNames"_L1).toObject();
    const QJsonObject set = made.request.value("AttrNames"_L1).toObject();
    for (auto it = set.begin(); it != set.end(); ++it)
        names.insert(it.key(), *it);
    state.insert(u"AttrNames"_s, names);
}

/// The marks of a conversation in a text of 0 and 1, as long as it was or longer.
QString markBits(const QString &was, const QJsonObject &item)
{
    QString bits = was;
    const auto put = [&bits](const QJsonArray &marks, QChar bit) {
        for (const auto &mark : marks) {
            const int number = mark.toInt(-1);
            if (number < 0 || number > api::contactmark::last)
                continue;
            bits = bits.rightJustified(number + 1, QLatin1Char('0'));
            bits[bits.size() - 1 - number] = bit;
        }
    };
    put(item.value("ClearMark"_L1).toArray(), QLatin1Char('0'));
    put(item.value("SetMark"_L1).toArray(), QLatin1Char('1'));
    return bits;
}

void markContacts(const Made &made, QJsonObject &state)
{
    constexpr qint64 standardPart = 1, customPart = 2;
    const auto conversation = [](const QJsonValue &item) {
        return QPair(item["To_Account"_L1].toString(), item["ToGroupId"_L1].toString());
    };
    QList<QPair<QString, QString>> done;
    for (const QJsonObject &result : objectsOf(made.reply, "ResultItem"_L1)) {
        if (wholeNumber(result.value("ResultCode"_L1)).value_or(-1) == 0)
            done << conversation(result.value("ContactItem"_L1));
    }
    QJsonArray rows = state.value("ContactResultItem"_L1).toArray();
    for (const QJsonObject &item : objectsOf(made.request, "MarkItem"_L1)) {
        const QJsonObject contact = item.value("ContactItem"_L1).toObject();
        if (!done.contains(conversation(contact)))
            continue;
        qsizetype at = 0;
        while (at < rows.size() && conversation(rows.at(at)) != conversation(contact))
            ++at;
        QJsonObject row = at < rows.size() ? rows.at(at).toObject() : contact;
        const qint64 kind = number(item.value("OptType"_L1));
        if (kind & standardPart)
            row.insert(u"StandardMark"_s, markBits(row.value("StandardMark"_L1).toString(), item));
        if (kind & customPart)
            row.insert(u"CustomMark"_s, item.value("CustomMark"_L1).toString());
        if (at < rows.size())
            rows.replace(at, row);
        else
            rows << row;
    }
    state.insert(u"ContactResultItem"_s, rows);
}

void deleteFriendGroups(const Made &made, QJsonObject &state)
{
    state.insert(u"ResultItem"_s, without(state.value("ResultItem"_L1).toArray(),
                                          made.request.value("GroupName"_L1).toArray(), "GroupName"_L1));
}

const QHash<QString, Change> &changes()
{
    static const QHash<QString, Change> table{
        {u"group_open_http_svc/add_group_member"_s, addMembers},
        {u"group_open_http_svc/import_group_member"_s, addMembers},
        {u"group_open_http_svc/delete_group_member"_s, removeMembers},
        {u"group_open_http_svc/modify_group_member_info"_s, editMember},
        {u"group_open_http_svc/forbid_send_msg"_s, muteMembers},
        {u"group_open_http_svc/modify_group_base_info"_s, editGroup},
        {u"group_open_http_svc/change_group_owner"_s, newOwner},
        {u"group_open_http_svc/set_group_attr"_s, setAttributes},
        {u"group_open_http_svc/modify_group_attr"_s, editAttributes},
        {u"group_open_http_svc/delete_group_attr"_s, deleteAttributes},
        {u"group_open_http_svc/clear_group_attr"_s, setAttributes},
        {u"group_open_http_svc/update_group_counter"_s, countOn},
        {u"group_open_http_svc/delete_group_counter"_s, deleteCounters},
        {u"group_open_http_svc/ban_group_member"_s, ban},
        {u"group_open_http_svc/unban_group_member"_s, unban},
        {u"million_group_open_http_svc/modify_topic"_s, editTopic},
        {u"profile/portrait_set"_s, setProfile},
        {u"openconfigsvr/setnospeaking"_s, setGlobalMute},
        {u"all_member_push/im_add_tag"_s, addTags},
        {u"all_member_push/im_remove_tag"_s, removeTags},
        {u"all_member_push/im_remove_all_tags"_s, removeTags},
        {u"all_member_push/im_set_attr"_s, setPushAttributes},
        {u"all_member_push/im_remove_attr"_s, setPushAttributes},
        {u"all_member_push/im_set_attr_name"_s, nameAttributes},
        {u"recentcontact/mark_contact"_s, markContacts},
        {u"sns/black_list_add"_s, blockFriends},
        {u"im_open_login_svc/account_import"_s, importAccounts},
        {u"im_open_login_svc/multiaccount_import"_s, importAccounts},
        {u"sns/friend_import"_s, importFriends},
        {u"sns/friend_update"_s, updateFriends},
        {u"sns/friend_delete"_s, deleteFriends},
        {u"sns/friend_delete_all"_s, deleteAllFriends},
        {u"sns/group_delete"_s, deleteFriendGroups},
    };
    return table;
}

} // namespace

QJsonObject stateAfter(const QString &path, const AuditEntry &entry, const QJsonObject &reply, qint64 nowS)
{
    const auto change = changes().find(path);
    // A part of the state would pass for the whole of it.
    if (change == changes().end() || entry.before.isEmpty() || entry.beforeIsHash() ||
        AuditEntry::isHash(entry.request) || AuditEntry::isHash(reply) || entry.before.contains(AuditEntry::notAllRead))
        return {};
    QJsonObject state = entry.before;
    (*change)({entry.request, reply, nowS}, state);
    return state;
}

} // namespace imdesk
