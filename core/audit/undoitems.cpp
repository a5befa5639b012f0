// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undoitems.h"

#include "core/audit/undoparts.h"
#include "core/base/callfaults.h"

#include <QSet>

namespace imdesk::undoitems {

using namespace undoparts;

namespace {

using namespace Qt::StringLiterals;

/// Where the accounts stand: in a list, by themselves or in objects that name them so, or alone in a field.
struct Place
{
    QString list, name;
};

const QHash<QString, Place> &places()
{
    static const QHash<QString, Place> table{
        {u"group_open_http_svc/forbid_send_msg"_s, {u"Members_Account"_s, {}}},
        {u"group_open_http_svc/add_group_member"_s, {u"MemberList"_s, u"Member_Account"_s}},
        {u"group_open_http_svc/import_group_member"_s, {u"MemberList"_s, u"Member_Account"_s}},
        {u"group_open_http_svc/delete_group_member"_s, {u"MemberToDel_Account"_s, {}}},
        {u"group_open_http_svc/ban_group_member"_s, {u"Members_Account"_s, {}}},
        {u"group_open_http_svc/unban_group_member"_s, {u"Members_Account"_s, {}}},
        {u"group_open_http_svc/modify_group_member_info"_s, {{}, u"Member_Account"_s}},
        {u"group_open_http_svc/change_group_owner"_s, {{}, u"NewOwner_Account"_s}},
        {u"group_open_avchatroom_http_svc/modify_admin"_s, {u"Admin_Account"_s, {}}},
        {u"profile/portrait_set"_s, {{}, u"From_Account"_s}},
        {u"openconfigsvr/setnospeaking"_s, {{}, u"Set_Account"_s}},
        {u"sns/friend_add"_s, {u"AddFriendItem"_s, u"To_Account"_s}},
        {u"sns/friend_import"_s, {u"AddFriendItem"_s, u"To_Account"_s}},
        {u"sns/friend_update"_s, {u"UpdateItem"_s, u"To_Account"_s}},
        {u"sns/friend_delete"_s, {u"To_Account"_s, {}}},
        {u"sns/black_list_add"_s, {u"To_Account"_s, {}}},
        {u"sns/black_list_delete"_s, {u"To_Account"_s, {}}},
    };
    return table;
}

QString nameIn(const QJsonValue &item, const Place &place)
{
    return place.name.isEmpty() ? item.toString() : item[place.name].toString();
}

} // namespace

QStringList accountsOf(const QString &path, const QJsonObject &body)
{
    const auto place = places().constFind(path);
    if (place == places().constEnd())
        return {};
    QStringList out;
    if (place->list.isEmpty()) {
        out << body.value(place->name).toString();
    } else {
        for (const auto &item : body.value(place->list).toArray())
            out << nameIn(item, *place);
    }
    out.removeAll(QString());
    out.removeDuplicates();
    return out;
}

QJsonObject about(const QString &path, const QJsonObject &body, const QStringList &accounts)
{
    const auto place = places().constFind(path);
    if (place == places().constEnd() || place->list.isEmpty())
        return body;
    const QSet<QString> wanted(accounts.begin(), accounts.end());
    QJsonArray some;
    for (const auto &item : body.value(place->list).toArray()) {
        if (wanted.contains(nameIn(item, *place)))
            some << item;
    }
    QJsonObject out = body;
    out.insert(place->list, some);
    return out;
}

QString placeOf(const QJsonObject &body)
{
    const QString topic = body.value("TopicId"_L1).toString();
    return topic.isEmpty() ? body.value("GroupId"_L1).toString() : topic;
}

QHash<QString, ApiError> refusedIn(const QString &path, const QJsonObject &reply)
{
    constexpr qint64 notTaken = 0, waits = 3;
    QHash<QString, ApiError> out;
    const auto refuse = [&](const QString &account, qint64 code, const QString &words) {
        ApiError error = makeError(ApiError::Kind::Service, words);
        error.code = static_cast<int>(code);
        error.command = path;
        out.insert(account, error);
    };
    if (path == "group_open_http_svc/add_group_member"_L1) {
        for (const QJsonObject &member : objectsOf(reply, "MemberList"_L1)) {
            const QString account = member.value("Member_Account"_L1).toString();
            const auto result = wholeNumber(member.value("Result"_L1));
            if (result == notTaken)
                refuse(account, 0, UndoText::tr("The service did not take this account and does not say why."));
            else if (result == waits)
                refuse(account, 0, UndoText::tr("Invited only: a member once the invitation is accepted."));
        }
    }
    for (const QJsonObject &item : objectsOf(reply, "ResultItem"_L1)) {
        if (const qint64 code = number(item.value("ResultCode"_L1)); code != 0)
            refuse(item.value("To_Account"_L1).toString(), code, item.value("ResultInfo"_L1).toString());
    }
    return out;
}

bool oneMayBeBad(const QString &path, const ApiError &error)
{
    if (error.kind != ApiError::Kind::Service)
        return false;
    if (path == "group_open_http_svc/ban_group_member"_L1 || path == "group_open_http_svc/unban_group_member"_L1)
        return oneBadBan.contains(error.code);
    return path.startsWith("group_open_http_svc/"_L1) && oneBadAccount.contains(error.code);
}

bool runsBeside(const QString &path)
{
    return path == "group_open_http_svc/modify_group_member_info"_L1 || path == "profile/portrait_set"_L1;
}

} // namespace imdesk::undoitems
