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

/// Who had whom on the list.
enum class Had { Unknown, Nobody, OwnerAlone, OtherAlone, Both };

/// By account; of who is missing it was not read.
QHash<QString, Had> relationsBefore(const Known &known)
{
    static const QHash<QString, Had> words{{u"CheckResult_Type_NoRelation"_s, Had::Nobody},
                                           {u"CheckResult_Type_AWithB"_s, Had::OwnerAlone},
                                           {u"CheckResult_Type_BWithA"_s, Had::OtherAlone},
                                           {u"CheckResult_Type_BothWay"_s, Had::Both}};
    QHash<QString, Had> out;
    for (const QJsonObject &item : objectsOf(known.before, friendRelations))
        out.insert(item.value("To_Account"_L1).toString(),
                   words.value(item.value("Relation"_L1).toString(), Had::Unknown));
    return out;
}

QString named(const QStringList &accounts)
{
    constexpr qsizetype told = 20;
    return accounts.mid(0, told).join(u", "_s) + (accounts.size() > told ? u", \u2026"_s : QString());
}

/// Fields of the app's own; they are never asked for by name, so the whole list tells them.
bool isOwnField(const QString &tag) { return tag.startsWith("Tag_SNS_Custom"_L1); }

/// What one kind of friend_add gives back, and what is set once they are friends.
struct Befriending
{
    QString type;
    QJsonArray items = {}, updates = {};

    void flush(const QJsonValue &from, UndoPlan &plan)
    {
        if (!items.isEmpty())
            plan.calls << UndoCall{u"sns/friend_add"_s,
                                   {{u"From_Account"_s, from},
                                    {u"AddFriendItem"_s, items},
                                    {u"AddType"_s, type},
                                    {u"ForceAddFlags"_s, 1}}};
        if (!updates.isEmpty())
            plan.calls << UndoCall{u"sns/friend_update"_s, {{u"From_Account"_s, from}, {u"UpdateItem"_s, updates}}};
        items = updates = {};
    }
};

/// What friend_add does not give back: groups, and fields of the app's own.
QJsonArray setAfterwards(const QString &account, const QHash<QString, QJsonValue> &tags, UndoPlan &plan)
{
    QJsonArray out;
    if (const QJsonArray lists = tags.value(u"Tag_SNS_IM_Group"_s).toArray(); !lists.isEmpty())
        out << QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Group"_s}, {u"Value"_s, lists}};
    QStringList own = tags.keys();
    own.removeIf([](const QString &tag) { return !isOwnField(tag); });
    own.sort();
    for (const QString &tag : std::as_const(own)) {
        if (isMarked(tags.value(tag)))
            stays(u"%1: %2"_s.arg(account, tag), plan);
        else
            out << QJsonObject{{u"Tag"_s, tag}, {u"Value"_s, tags.value(tag)}};
    }
    return out;
}

/// Fields of the app's own of somebody who was imported anew, as they were; those that came with it are emptied.
QJsonArray ownFieldsBefore(const QJsonObject &imported, const QHash<QString, QJsonValue> &tags, UndoPlan &plan)
{
    QStringList own = tags.keys();
    own.removeIf([](const QString &tag) { return !isOwnField(tag); });
    own.sort();
    QJsonArray out;
    for (const QString &tag : std::as_const(own)) {
        if (isMarked(tags.value(tag)))
            stays(u"%1: %2"_s.arg(imported.value("To_Account"_L1).toString(), tag), plan);
        else
            out << QJsonObject{{u"Tag"_s, tag}, {u"Value"_s, tags.value(tag)}};
    }
    for (const QJsonObject &item : objectsOf(imported, "CustomItem"_L1)) {
        const QString tag = item.value("Tag"_L1).toString();
        if (own.contains(tag))
            continue;
        const QJsonValue empty = item.value("Value"_L1).isDouble() ? QJsonValue(0) : QJsonValue(QString());
        out << QJsonObject{{u"Tag"_s, tag}, {u"Value"_s, empty}};
        plan.losses << UndoText::tr("The field %1 was not there before and comes back empty.").arg(tag);
    }
    return out;
}

/// Somebody as friend_add takes him, as he stood on the list.
QJsonObject addedAgain(const QString &account, const QHash<QString, QJsonValue> &tags, UndoPlan &plan)
{
    QJsonObject item{{u"To_Account"_s, account},
                     {u"AddSource"_s, tags.value(u"Tag_SNS_IM_AddSource"_s).toString(u"AddSource_Type_Console"_s)}};
    for (const QString &field : {u"Remark"_s, u"AddWording"_s}) {
        const QString words = tags.value(u"Tag_SNS_IM_"_s + field).toString();
        if (isMarked(words))
            stays(u"%1: %2"_s.arg(account, field), plan);
        else if (!words.isEmpty())
            item.insert(field, words);
    }
    return item;
}

/// The groups of friends into which a request puts somebody; those that are not there are made by it.
QStringList groupsNamed(const QJsonObject &request)
{
    QStringList out;
    const auto take = [&out](const QJsonValue &value) {
        const QJsonArray names = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto &name : names)
            out << name.toString();
    };
    for (const QJsonObject &item : objectsOf(request, "AddFriendItem"_L1))
        take(item.value("GroupName"_L1));
    for (const QJsonObject &item : objectsOf(request, "UpdateItem"_L1)) {
        for (const QJsonObject &tag : objectsOf(item, "SnsItem"_L1)) {
            if (tag.value("Tag"_L1) == "Tag_SNS_IM_Group"_L1)
                take(tag.value("Value"_L1));
        }
    }
    out.removeAll(QString());
    out.removeDuplicates();
    return out;
}

/// What a request asks for of those of whom the reply says that it was done; all of it where there is no reply.
QJsonObject doneOf(const Known &known)
{
    if (!known.answered || !known.reply.contains("ResultItem"_L1))
        return known.request;
    const QStringList done = namesWithCode(known.reply, "ResultItem"_L1, "To_Account"_L1, "ResultCode"_L1, 0);
    QJsonObject out = known.request;
    for (const QLatin1String list : {"AddFriendItem"_L1, "UpdateItem"_L1}) {
        QJsonArray items;
        for (const QJsonObject &item : objectsOf(known.request, list)) {
            if (done.contains(item.value("To_Account"_L1).toString()))
                items << item;
        }
        out.insert(QString(list), items);
    }
    return out;
}

/// Others may be in such a group by now, so it is left alone.
void tellMadeGroups(const Known &known, UndoPlan &plan)
{
    QStringList made = groupsNamed(doneOf(known));
    if (!made.isEmpty() && !known.before.contains("ResultItem"_L1)) {
        plan.losses << UndoText::tr("Which friend groups were there before was not read; one that the call has made "
                                    "stays: %1.")
                           .arg(named(made));
        return;
    }
    for (const QJsonObject &group : objectsOf(known.before, "ResultItem"_L1))
        made.removeAll(group.value("GroupName"_L1).toString());
    if (!made.isEmpty())
        plan.losses << UndoText::tr("The friend group was not there before and stays: %1.").arg(named(made));
}

/// What stood on the lists of others about the one whose call has ended that, as far as it was read: friend_add sets
/// none of it there. `alone`: who had him without being had lost that, too.
void restoreOthers(const Known &known, const QStringList &only, bool alone, UndoPlan &plan)
{
    const QString from = known.request.value("From_Account"_L1).toString();
    QHash<QString, QHash<QString, QJsonValue>> lists;
    for (const QJsonObject &item : objectsOf(known.before, listsOfOthers)) {
        QHash<QString, QJsonValue> &tags = lists[item.value("To_Account"_L1).toString()];
        for (const QJsonObject &tag : objectsOf(item, "ValueItem"_L1))
            tags.insert(tag.value("Tag"_L1).toString(), tag.value("Value"_L1));
    }
    const QHash<QString, Had> had = relationsBefore(known);
    QStringList others = had.keys(), unread, lost;
    others.sort();
    for (const QString &other : std::as_const(others)) {
        const Had was = had.value(other);
        if ((!only.isEmpty() && !only.contains(other)) || (was != Had::Both && (was != Had::OtherAlone || !alone)))
            continue;
        const auto tags = lists.constFind(other);
        if (tags == lists.constEnd()) {
            (was == Had::Both ? unread : lost) << other;
            continue;
        }
        const QJsonObject item = addedAgain(from, *tags, plan);
        Befriending back{u"Add_Type_Single"_s};
        QJsonArray set = setAfterwards(from, *tags, plan);
        if (was == Had::OtherAlone)
            back.items << item;
        else if (item.contains("Remark"_L1))
            set.prepend(QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Remark"_s}, {u"Value"_s, item.value("Remark"_L1)}});
        if (!set.isEmpty())
            back.updates << QJsonObject{{u"To_Account"_s, from}, {u"SnsItem"_s, set}};
        back.flush(other, plan);
    }
    if (!unread.isEmpty())
        plan.losses << UndoText::tr("What stood about %1 on the lists of others (remark, groups, fields of the app's "
                                    "own) was not read and does not come back: %2.")
                           .arg(from, named(unread));
    if (!lost.isEmpty())
        plan.losses << UndoText::tr("%1 stood on their lists without having them, and does not come back there: %2.")
                           .arg(from, named(lost));
}

/// `bothSides`: the call has changed the lists of both. Nobody gets onto a list on which he was not.
void befriendAgain(const Known &known, bool bothSides, const QStringList &only, UndoPlan &plan)
{
    const QJsonValue from = known.request.value("From_Account"_L1);
    const QHash<QString, Had> had = bothSides ? relationsBefore(known) : QHash<QString, Had>();
    Befriending both{u"Add_Type_Both"_s}, single{u"Add_Type_Single"_s};
    QStringList unread;
    bool any = false;
    for (const auto &[account, tags] : friendsBefore(known)) {
        if (!only.isEmpty() && !only.contains(account))
            continue;
        const Had was = had.value(account, Had::Unknown);
        if (bothSides && was == Had::Unknown)
            unread << account;
        Befriending &some = was == Had::Both ? both : single;
        some.items << addedAgain(account, tags, plan);
        if (const QJsonArray set = setAfterwards(account, tags, plan); !set.isEmpty())
            some.updates << QJsonObject{{u"To_Account"_s, account}, {u"SnsItem"_s, set}};
        any = true;
        if (some.items.size() == friendsPerAdd)
            some.flush(from, plan);
    }
    both.flush(from, plan);
    single.flush(from, plan);
    if (any)
        plan.losses << UndoText::tr("The time of becoming friends is the new one.");
    if (any && known.before.contains("InfoItem"_L1)) // an entry of an older version
        plan.losses << UndoText::tr("Fields of the app's own (Tag_SNS_Custom) were not read and do not come back.");
    if (!unread.isEmpty())
        plan.losses << UndoText::tr("Whether %1 stood on their lists too was not read, so %1 is not put there: %2.")
                           .arg(from.toString(), named(unread));
}

} // namespace

void undoAdding(const Known &known, UndoPlan &plan, bool imported)
{
    tellMadeGroups(known, plan);
    // Whoever was not told would count as made by the call, and a friendship of before would be deleted.
    if (!known.before.contains("ActionStatus"_L1) || known.before.contains(AuditEntry::notAllRead))
        return;
    QHash<QString, QHash<QString, QJsonValue>> was;
    for (const auto &[account, tags] : friendsBefore(known))
        was.insert(account, tags);
    const QJsonValue from = known.request.value("From_Account"_L1);
    const QString type = known.request.value("AddType"_L1).toString();
    const bool both = !imported && (type.isEmpty() || type == "Add_Type_Both"_L1);
    const QHash<QString, Had> had = both ? relationsBefore(known) : QHash<QString, Had>();
    // Whose list had the adding one before keeps it as it is.
    QStringList madeForBoth, made, unread, joined;
    QJsonArray renewed;
    const auto flush = [&] {
        if (!renewed.isEmpty())
            plan.calls << UndoCall{u"sns/friend_update"_s, {{u"From_Account"_s, from}, {u"UpdateItem"_s, renewed}}};
        renewed = {};
    };
    // An import puts its data in the place of all there was, and the whole list alone tells fields of the app's own.
    const bool allRead = imported && known.before.contains("UserDataItem"_L1);
    QHash<QString, QJsonObject> items;
    for (const QJsonObject &item : objectsOf(known.request, "AddFriendItem"_L1))
        items.insert(item.value("To_Account"_L1).toString(), item);
    QStringList asked;
    if (known.answered) {
        asked = namesWithCode(known.reply, "ResultItem"_L1, "To_Account"_L1, "ResultCode"_L1, 0);
    } else {
        for (const QJsonObject &item : objectsOf(known.request, "AddFriendItem"_L1))
            asked << item.value("To_Account"_L1).toString();
    }
    for (const QString &account : std::as_const(asked)) {
        const auto old = was.constFind(account);
        const Had before = had.value(account, Had::Unknown);
        if (old == was.constEnd()) {
            (before == Had::Nobody ? madeForBoth : made) << account;
            if (both && before == Had::Unknown)
                unread << account;
            continue;
        }
        if (before == Had::OwnerAlone)
            joined << account;
        QJsonArray fields{QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Remark"_s},
                                      {u"Value"_s, old->value(u"Tag_SNS_IM_Remark"_s, QString())}},
                          QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Group"_s},
                                      {u"Value"_s, old->value(u"Tag_SNS_IM_Group"_s, QJsonArray())}}};
        for (const auto &own : allRead ? ownFieldsBefore(items.value(account), *old, plan) : QJsonArray())
            fields << own;
        renewed << QJsonObject{{u"To_Account"_s, account}, {u"SnsItem"_s, fields}};
        plan.losses << (allRead ? UndoText::tr("%1 was a friend before and stays one; only remark, groups and fields "
                                               "of the app's own come back.")
                                : UndoText::tr("%1 was a friend before and stays one; only remark and groups come "
                                               "back."))
                           .arg(account);
        if (renewed.size() == friendsPerAdd)
            flush();
    }
    flush();
    if (imported && !allRead && !was.isEmpty()) // an entry of an older version
        plan.losses << UndoText::tr("Fields of the app's own (Tag_SNS_Custom) were not read and do not come back.");
    const auto end = [&](const QStringList &accounts, const QString &sides) {
        if (!accounts.isEmpty())
            plan.calls << UndoCall{u"sns/friend_delete"_s,
                                   {{u"From_Account"_s, from},
                                    {u"To_Account"_s, QJsonArray::fromStringList(accounts)},
                                    {u"DeleteType"_s, sides}}};
    };
    end(madeForBoth, u"Delete_Type_Both"_s);
    end(made, u"Delete_Type_Single"_s);
    if (!unread.isEmpty())
        plan.losses << UndoText::tr("Whether %1 stood on their lists before was not read, so %1 stays there: %2.")
                           .arg(from.toString(), named(unread));
    if (!joined.isEmpty())
        plan.losses
            << UndoText::tr("%1 has come onto their lists and stays there: %2.").arg(from.toString(), named(joined));
}

void undoDeleting(const Known &known, UndoPlan &plan)
{
    const bool bothSides = known.request.value("DeleteType"_L1) == "Delete_Type_Both"_L1;
    befriendAgain(known, bothSides, {}, plan);
    if (bothSides)
        restoreOthers(known, {}, false, plan);
}

void undoUpdate(const Known &known, UndoPlan &plan)
{
    tellMadeGroups(known, plan);
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
            const QJsonValue set = tag.value("Value"_L1);
            const QJsonValue empty = set.isArray()    ? QJsonValue(QJsonArray())
                                     : set.isDouble() ? QJsonValue(0)
                                                      : QJsonValue(QString());
            // It was asked for by its name, and one without a value is left out of the answer.
            if (isOwnField(name) && !was.value(account).contains(name))
                plan.losses << UndoText::tr("The field %1 was not there before and comes back empty.").arg(name);
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
    const bool allRead = !known.before.contains(AuditEntry::notAllRead);
    QStringList blocked, free;
    for (const QJsonObject &item : objectsOf(known.before, "BlackListCheckItem"_L1)) {
        const QString relation = item.value("Relation"_L1).toString();
        const bool was =
            relation == "BlackCheckResult_Type_AWithB"_L1 || relation == "BlackCheckResult_Type_BothWay"_L1;
        if (number(item.value("ResultCode"_L1)) == 0)
            (was ? blocked : free) << item.value("To_Account"_L1).toString();
    }
    QStringList done = namesWithCode(known.reply, "ResultItem"_L1, "To_Account"_L1, "ResultCode"_L1, 0);
    if (!known.answered && allRead)
        done = blocks ? free : blocked;
    // The service says of those who were not blocked too that they are not blocked any more.
    if (!blocks)
        done.removeIf([&blocked](const QString &account) { return !blocked.contains(account); });
    if (!blocks && done.isEmpty() && allRead && !free.isEmpty())
        plan.nothing = UndoText::tr("Nothing to take back: nobody in it was blocked before.");
    if (!done.isEmpty())
        plan.calls << UndoCall{inverse,
                               {{u"From_Account"_s, known.request.value("From_Account"_L1)},
                                {u"To_Account"_s, QJsonArray::fromStringList(done)}}};
    if (!blocks && !done.isEmpty())
        plan.losses << UndoText::tr("Friendships with them that were made since end again.");
    if (!blocks || done.isEmpty())
        return;
    // Blocking ended these friendships on both sides.
    befriendAgain(known, true, done, plan);
    restoreOthers(known, done, true, plan);
}

QList<SnapshotCall> reads(const QString &path, const QJsonObject &body)
{
    if (path == "sns/friend_add"_L1 || path == "sns/friend_import"_L1 || path == "sns/friend_update"_L1) {
        SnapshotCall call{u"sns/group_get"_s,
                          {{u"From_Account"_s, body.value("From_Account"_L1)}, {u"LastSequence"_s, 0}}};
        call.only = groupsNamed(body);
        call.mayLack = true;
        return call.only.isEmpty() ? QList<SnapshotCall>() : QList<SnapshotCall>{call};
    }
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
