// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/stateafter.h"

#include "core/api/contactmarks.h"
#include "core/audit/stateparts.h"
#include "core/audit/undoparts.h"

#include <QHash>

#include <functional>
#include <utility>

namespace imdesk {

using namespace undoparts;
using namespace statechange;

namespace {

using namespace Qt::StringLiterals;

using Change = std::function<void(const Made &, QJsonObject &)>;

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
