// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undofriends.h"

#include <QHash>
#include <QJsonArray>

namespace imdesk::friendundo {

using namespace undoparts;

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype friendsPerAdd = 100;

/// Friends as they were, by what was asked for about each.
QList<QPair<QString, QHash<QString, QJsonValue>>> friendsBefore(const Known &known)
{
    QList<QPair<QString, QHash<QString, QJsonValue>>> out;
    const auto add = [&out](const QJsonObject &item, QLatin1String list) {
        QHash<QString, QJsonValue> tags;
        for (const QJsonObject &tag : objectsOf(item, list))
            tags.insert(tag.value("Tag"_L1).toString(), tag.value("Value"_L1));
        out << QPair(item.value("To_Account"_L1).toString(), tags);
    };
    for (const QJsonObject &item : objectsOf(known.before, "InfoItem"_L1)) {
        if (number(item.value("ResultCode"_L1)) == 0)
            add(item, "SnsProfileItem"_L1);
    }
    for (const QJsonObject &item : objectsOf(known.before, "UserDataItem"_L1)) // of friend_get
        add(item, "ValueItem"_L1);
    return out;
}

void befriendAgain(const Known &known, const QString &type, const QStringList &only, UndoPlan &plan)
{
    QJsonArray items, groups;
    const QJsonValue from = known.request.value("From_Account"_L1);
    const auto flush = [&] {
        if (!items.isEmpty())
            plan.calls << UndoCall{u"sns/friend_add"_s,
                                   {{u"From_Account"_s, from},
                                    {u"AddFriendItem"_s, items},
                                    {u"AddType"_s, type},
                                    {u"ForceAddFlags"_s, 1}}};
        if (!groups.isEmpty())
            plan.calls << UndoCall{u"sns/friend_update"_s, {{u"From_Account"_s, from}, {u"UpdateItem"_s, groups}}};
        items = groups = {};
    };
    bool any = false;
    for (const auto &[account, tags] : friendsBefore(known)) {
        if (!only.isEmpty() && !only.contains(account))
            continue;
        QJsonObject item{{u"To_Account"_s, account},
                         {u"AddSource"_s, tags.value(u"Tag_SNS_IM_AddSource"_s).toString(u"AddSource_Type_Console"_s)}};
        const QString remark = tags.value(u"Tag_SNS_IM_Remark"_s).toString();
        if (isMarked(remark))
            stays(u"%1: Remark"_s.arg(account), plan);
        else if (!remark.isEmpty())
            item.insert(u"Remark"_s, remark);
        items << item;
        if (const QJsonArray lists = tags.value(u"Tag_SNS_IM_Group"_s).toArray(); !lists.isEmpty())
            groups << QJsonObject{
                {u"To_Account"_s, account},
                {u"SnsItem"_s, QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Group"_s}, {u"Value"_s, lists}}}}};
        any = true;
        if (items.size() == friendsPerAdd)
            flush();
    }
    flush();
    if (any && type == "Add_Type_Both"_L1)
        plan.losses << UndoText::tr("Remarks and groups on the other side's lists are not known.");
}

} // namespace

void undoAdding(const Known &known, UndoPlan &plan, bool imported)
{
    // Whoever was not told would count as made by the call, and a friendship of before would be deleted.
    if (!known.before.contains("ActionStatus"_L1) || known.before.contains(AuditEntry::notAllRead))
        return;
    QHash<QString, QHash<QString, QJsonValue>> was;
    for (const auto &[account, tags] : friendsBefore(known))
        was.insert(account, tags);
    const QJsonValue from = known.request.value("From_Account"_L1);
    QStringList made;
    QJsonArray renewed;
    const auto flush = [&] {
        if (!renewed.isEmpty())
            plan.calls << UndoCall{u"sns/friend_update"_s, {{u"From_Account"_s, from}, {u"UpdateItem"_s, renewed}}};
        renewed = {};
    };
    QStringList asked;
    if (known.answered) {
        asked = namesWithCode(known.reply, "ResultItem"_L1, "To_Account"_L1, "ResultCode"_L1, 0);
    } else {
        for (const QJsonObject &item : objectsOf(known.request, "AddFriendItem"_L1))
            asked << item.value("To_Account"_L1).toString();
    }
    for (const QString &account : std::as_const(asked)) {
        const auto old = was.constFind(account);
        if (old == was.constEnd()) {
            made << account;
            continue;
        }
        renewed << QJsonObject{
            {u"To_Account"_s, account},
            {u"SnsItem"_s, QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Remark"_s},
                                                  {u"Value"_s, old->value(u"Tag_SNS_IM_Remark"_s, QString())}},
                                      QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Group"_s},
                                                  {u"Value"_s, old->value(u"Tag_SNS_IM_Group"_s, QJsonArray())}}}}};
        plan.losses
            << UndoText::tr("%1 was a friend before and stays one; only remark and groups come back.").arg(account);
        if (renewed.size() == friendsPerAdd)
            flush();
    }
    flush();
    const QString type = known.request.value("AddType"_L1).toString();
    const bool both = !imported && (type.isEmpty() || type == "Add_Type_Both"_L1);
    if (!made.isEmpty())
        plan.calls << UndoCall{u"sns/friend_delete"_s,
                               {{u"From_Account"_s, from},
                                {u"To_Account"_s, QJsonArray::fromStringList(made)},
                                {u"DeleteType"_s, both ? u"Delete_Type_Both"_s : u"Delete_Type_Single"_s}}};
}

void undoDeleting(const Known &known, UndoPlan &plan)
{
    const bool both = known.request.value("DeleteType"_L1) == "Delete_Type_Both"_L1;
    befriendAgain(known, both ? u"Add_Type_Both"_s : u"Add_Type_Single"_s, {}, plan);
}

void undoUpdate(const Known &known, UndoPlan &plan)
{
    QHash<QString, QHash<QString, QJsonValue>> was;
    for (const auto &[account, tags] : friendsBefore(known))
        was.insert(account, tags);
    QJsonArray items;
    for (const QJsonObject &item : objectsOf(known.request, "UpdateItem"_L1)) {
        const QString account = item.value("To_Account"_L1).toString();
        if (!was.contains(account))
            continue;
        QJsonArray tags;
        for (const QJsonObject &tag : objectsOf(item, "SnsItem"_L1)) {
            const QString name = tag.value("Tag"_L1).toString();
            if (name.startsWith("Tag_SNS_Custom"_L1) && !was.value(account).contains(name)) {
                plan.losses << UndoText::tr("%1 of %2 was not read and stays.").arg(name, account);
                continue;
            }
            const QJsonValue empty = tag.value("Value"_L1).isArray() ? QJsonValue(QJsonArray()) : QJsonValue(QString());
            tags << QJsonObject{{u"Tag"_s, name}, {u"Value"_s, was.value(account).value(name, empty)}};
        }
        if (!tags.isEmpty())
            items << QJsonObject{{u"To_Account"_s, account}, {u"SnsItem"_s, tags}};
    }
    if (!items.isEmpty())
        plan.calls << UndoCall{u"sns/friend_update"_s,
                               {{u"From_Account"_s, known.request.value("From_Account"_L1)}, {u"UpdateItem"_s, items}}};
}

void undoBlocking(const Known &known, UndoPlan &plan, const QString &inverse)
{
    const bool blocks = inverse == "sns/black_list_delete"_L1;
    QStringList done = namesWithCode(known.reply, "ResultItem"_L1, "To_Account"_L1, "ResultCode"_L1, 0);
    if (!known.answered && !known.before.contains(AuditEntry::notAllRead)) {
        for (const QJsonObject &item : objectsOf(known.before, "BlackListCheckItem"_L1)) {
            const bool was = item.value("Relation"_L1).toString() == "BlackCheckResult_Type_AWithB"_L1;
            if (number(item.value("ResultCode"_L1)) == 0 && was != blocks)
                done << item.value("To_Account"_L1).toString();
        }
    }
    if (!done.isEmpty())
        plan.calls << UndoCall{inverse,
                               {{u"From_Account"_s, known.request.value("From_Account"_L1)},
                                {u"To_Account"_s, QJsonArray::fromStringList(done)}}};
    // Blocking ended these friendships on both sides.
    if (blocks && !done.isEmpty())
        befriendAgain(known, u"Add_Type_Both"_s, done, plan);
}

QList<SnapshotCall> reads(const QString &path, const QJsonObject &body)
{
    if (path != "sns/group_add"_L1 && path != "sns/group_delete"_L1)
        return {};
    // The members are told for sure only where no group is named.
    SnapshotCall call{u"sns/group_get"_s,
                      {{u"From_Account"_s, body.value("From_Account"_L1)},
                       {u"LastSequence"_s, 0},
                       {u"NeedFriend"_s, u"Need_Friend_Type_Yes"_s}}};
    for (const auto &name : body.value("GroupName"_L1).toArray())
        call.only << name.toString();
    return {call};
}

void undoGroupAdding(const Known &known, UndoPlan &plan)
{
    if (!known.before.contains("ActionStatus"_L1) || known.before.contains(AuditEntry::notAllRead))
        return;
    QStringList were, made;
    for (const QJsonObject &group : objectsOf(known.before, "ResultItem"_L1))
        were << group.value("GroupName"_L1).toString();
    for (const auto &value : known.request.value("GroupName"_L1).toArray()) {
        const QString name = value.toString();
        if (!were.contains(name))
            made << name;
        else if (!known.request.value("To_Account"_L1).toArray().isEmpty())
            plan.losses << UndoText::tr("The group %1 was there before; who was put into it stays.").arg(name);
    }
    if (!made.isEmpty())
        plan.calls << UndoCall{u"sns/group_delete"_s,
                               {{u"From_Account"_s, known.request.value("From_Account"_L1)},
                                {u"GroupName"_s, QJsonArray::fromStringList(made)}}};
}

void undoGroupDeleting(const Known &known, UndoPlan &plan)
{
    const QJsonArray asked = known.request.value("GroupName"_L1).toArray();
    // A call puts the same friends into all groups that it names.
    for (const QJsonObject &group : objectsOf(known.before, "ResultItem"_L1)) {
        if (!asked.contains(group.value("GroupName"_L1)))
            continue;
        QJsonObject body{{u"From_Account"_s, known.request.value("From_Account"_L1)},
                         {u"GroupName"_s, QJsonArray{group.value("GroupName"_L1)}}};
        const QJsonArray friends = group.value("To_Account"_L1).toArray();
        if (!friends.isEmpty())
            body.insert(u"To_Account"_s, friends);
        if (const qint64 all = number(group.value("FriendNumber"_L1)); all > friends.size())
            plan.losses << UndoText::tr("Of %1 friends in the group %2 only %3 were told; the others do not come back.")
                               .arg(all)
                               .arg(group.value("GroupName"_L1).toString())
                               .arg(friends.size());
        plan.calls << UndoCall{u"sns/group_add"_s, body};
    }
}

} // namespace imdesk::friendundo
