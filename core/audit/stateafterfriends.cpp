// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/stateparts.h"

#include "core/audit/snapshot.h"
#include "core/audit/undoparts.h"

#include <QHash>

#include <functional>
#include <utility>

namespace imdesk::statechange {

using namespace undoparts;
using namespace Qt::StringLiterals;

namespace {

/// Friends as friend_get_list and as friend_get tell them, and where their fields stand.
constexpr std::pair<QLatin1String, QLatin1String> friendLists[] = {{"InfoItem"_L1, "SnsProfileItem"_L1},
                                                                   {"UserDataItem"_L1, "ValueItem"_L1}};

/// Friends of whom the reply says that it was done.
QStringList doneFriends(const Made &made)
{
    return namesWithCode(made.reply, "ResultItem"_L1, "To_Account"_L1, "ResultCode"_L1, 0);
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

} // namespace

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

void deleteFriendGroups(const Made &made, QJsonObject &state)
{
    state.insert(u"ResultItem"_s, without(state.value("ResultItem"_L1).toArray(),
                                          made.request.value("GroupName"_L1).toArray(), "GroupName"_L1));
}

} // namespace imdesk::statechange
