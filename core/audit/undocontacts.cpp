// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undocontacts.h"

#include "core/api/contactmarks.h"
#include "core/base/jsonvalue.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace imdesk::contactundo {

namespace {

using namespace Qt::StringLiterals;

/// search_contact_group takes 300 conversations; for groups no number is documented.
constexpr qsizetype searchedPerCall = 300, groupedPerCall = 100;
/// An account has groups and marks on at most 1,000 conversations; how many a page holds is not documented.
constexpr int markedPages = 50;
constexpr int putIn = 1, takeOut = 2;
constexpr int renames = 1;
constexpr int standardPart = 1, customPart = 2;

struct ContactUndoText
{
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

/// The name of a conversation alone, as every command of these takes it.
QJsonObject conversationOf(const QJsonObject &item)
{
    QJsonObject name{{u"Type"_s, item.value("Type"_L1)}};
    for (const QString &key : {u"To_Account"_s, u"ToGroupId"_s}) {
        if (item.contains(key))
            name.insert(key, item.value(key));
    }
    return name;
}

QString keyOf(const QJsonObject &item)
{
    const bool isGroup = item.contains("ToGroupId"_L1);
    return (isGroup ? u"2:"_s : u"1:"_s) + item.value(isGroup ? "ToGroupId"_L1 : "To_Account"_L1).toString();
}

/// Conversations the service has carried out.
QSet<QString> doneIn(const QJsonArray &results)
{
    QSet<QString> keys;
    for (const auto &result : results) {
        if (wholeNumber(result.toObject().value("ResultCode"_L1)).value_or(-1) == 0)
            keys << keyOf(result.toObject().value("ContactItem"_L1).toObject());
    }
    return keys;
}

qint64 groupNumber(const QJsonObject &told, const QString &name)
{
    for (const auto &group : told.value("GroupItem"_L1).toArray()) {
        if (group.toObject().value("GroupName"_L1).toString() == name)
            return wholeNumber(group.toObject().value("GroupId"_L1)).value_or(-1);
    }
    return -1;
}

bool isIn(const QJsonObject &contact, qint64 group)
{
    for (const auto &number : contact.value("ContactGroupId"_L1).toArray()) {
        if (wholeNumber(number) == group)
            return true;
    }
    return false;
}

/// What a search told, by conversation.
QHash<QString, QJsonObject> searched(const QJsonObject &before)
{
    QHash<QString, QJsonObject> found;
    for (const auto &item : before.value("ContactResultItem"_L1).toArray())
        found.insert(keyOf(item.toObject()), item.toObject());
    return found;
}

QList<SnapshotCall> search(const QJsonObject &body, const QJsonArray &items)
{
    QList<SnapshotCall> calls;
    QJsonArray some;
    for (qsizetype i = 0; i < items.size(); ++i) {
        some << conversationOf(items[i].toObject().value("ContactItem"_L1).toObject());
        if (some.size() == searchedPerCall || i + 1 == items.size()) {
            calls << SnapshotCall{u"recentcontact/search_contact_group"_s,
                                  {{u"From_Account"_s, body.value("From_Account"_L1)}, {u"ContactItem"_s, some}}};
            some = {};
        }
    }
    return calls;
}

UndoCall update(const QJsonValue &owner, const QJsonObject &change)
{
    return {u"recentcontact/update_contact_group"_s,
            {{u"From_Account"_s, owner}, {u"UpdateType"_s, 1}, {u"UpdateGroup"_s, change}}};
}

} // namespace

QList<SnapshotCall> reads(const QString &path, const QJsonObject &body)
{
    if (path == "recentcontact/mark_contact"_L1)
        return search(body, body.value("MarkItem"_L1).toArray());
    if (path == "recentcontact/update_contact_group"_L1)
        return search(body, body.value("UpdateGroup"_L1).toObject().value("ContactUpdateItem"_L1).toArray());
    if (path == "recentcontact/del_contact_group"_L1)
        return {{u"recentcontact/get_contact_group"_s,
                 {{u"From_Account"_s, body.value("From_Account"_L1)}, {u"StartIndex"_s, 0}},
                 markedPages}};
    return {};
}

void undoCreate(const QJsonObject &request, const QJsonObject &reply, UndoPlan &plan)
{
    for (const auto &made : reply.value("GroupResultItem"_L1).toArray()) {
        const QString name = made.toObject().value("GroupItem"_L1).toObject().value("GroupName"_L1).toString();
        if (!name.isEmpty())
            plan.calls << UndoCall{
                u"recentcontact/del_contact_group"_s,
                {{u"From_Account"_s, request.value("From_Account"_L1)}, {u"GroupName"_s, QJsonArray{name}}}};
    }
}

void undoDelete(const QJsonObject &request, const QJsonObject &before, UndoPlan &plan)
{
    const QJsonValue owner = request.value("From_Account"_L1);
    for (const auto &value : request.value("GroupName"_L1).toArray()) {
        const QString name = value.toString();
        const qint64 number = groupNumber(before, name);
        QJsonArray first;
        QList<QJsonArray> later;
        for (const auto &contact : before.value("ContactItem"_L1).toArray()) {
            if (number < 0 || !isIn(contact.toObject(), number))
                continue;
            const QJsonObject conversation = conversationOf(contact.toObject());
            if (first.size() < groupedPerCall) {
                first << conversation;
                continue;
            }
            if (later.isEmpty() || later.last().size() == groupedPerCall)
                later << QJsonArray();
            later.last() << QJsonObject{{u"ContactOptType"_s, putIn}, {u"ContactItem"_s, conversation}};
        }
        if (first.isEmpty())
            continue; // a group cannot be made without a conversation
        plan.calls << UndoCall{
            u"recentcontact/create_contact_group"_s,
            {{u"From_Account"_s, owner},
             {u"GroupContactItem"_s, QJsonArray{QJsonObject{{u"GroupName"_s, name}, {u"ContactItem"_s, first}}}}}};
        for (const QJsonArray &some : later)
            plan.calls << update(
                owner, {{u"UpdateGroupType"_s, 2}, {u"OldGroupName"_s, name}, {u"ContactUpdateItem"_s, some}});
    }
    if (!plan.calls.isEmpty())
        plan.losses << ContactUndoText::tr("The conversation group gets a new number.");
    // An entry of the time when one page was read, which did not say so itself.
    if (!plan.calls.isEmpty() && !before.contains(AuditEntry::notAllRead) &&
        wholeNumber(before.value("CompleteFlag"_L1)).value_or(1) == 0)
        plan.losses << ContactUndoText::tr("Only some of its conversations were read before it was deleted.");
}

void undoUpdate(const QJsonObject &request, const QJsonObject &before, const QJsonObject &reply, UndoPlan &plan)
{
    const QJsonValue owner = request.value("From_Account"_L1);
    const QJsonObject change = request.value("UpdateGroup"_L1).toObject();
    if (wholeNumber(change.value("UpdateGroupType"_L1)) == renames) {
        plan.calls << update(owner, {{u"UpdateGroupType"_s, renames},
                                     {u"OldGroupName"_s, change.value("NewGroupName"_L1)},
                                     {u"NewGroupName"_s, change.value("OldGroupName"_L1)}});
        return;
    }
    if (!before.contains("ActionStatus"_L1) || before.contains(AuditEntry::notAllRead))
        return; // who was in it before is not known
    const QJsonObject result = reply.value("UpdateGroupResult"_L1).toObject();
    const QSet<QString> done = doneIn(result.value("ContactResultItem"_L1).toArray());
    const qint64 group = wholeNumber(result.value("GroupId"_L1)).value_or(-1);
    const QHash<QString, QJsonObject> was = searched(before);
    QJsonArray back;
    for (const auto &item : change.value("ContactUpdateItem"_L1).toArray()) {
        const QJsonObject contact = item.toObject().value("ContactItem"_L1).toObject();
        const bool added = wholeNumber(item.toObject().value("ContactOptType"_L1)) == putIn;
        if (done.contains(keyOf(contact)) && isIn(was.value(keyOf(contact)), group) != added)
            back << QJsonObject{{u"ContactOptType"_s, added ? takeOut : putIn}, {u"ContactItem"_s, contact}};
    }
    if (!back.isEmpty())
        plan.calls << update(owner, {{u"UpdateGroupType"_s, 2},
                                     {u"OldGroupName"_s, change.value("OldGroupName"_L1)},
                                     {u"ContactUpdateItem"_s, back}});
}

void undoMarks(const QJsonObject &request, const QJsonObject &before, const QJsonObject &reply, UndoPlan &plan)
{
    const QSet<QString> done = doneIn(reply.value("ResultItem"_L1).toArray());
    const QHash<QString, QJsonObject> found = searched(before);
    if (!before.contains("ActionStatus"_L1) || before.contains(AuditEntry::notAllRead))
        return; // nothing is known of the marks before
    QJsonArray items;
    for (const auto &value : request.value("MarkItem"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        const QJsonObject contact = item.value("ContactItem"_L1).toObject();
        if (!done.contains(keyOf(contact)))
            continue;
        const qint64 kind = wholeNumber(item.value("OptType"_L1)).value_or(0);
        const QJsonObject was = found.value(keyOf(contact));
        const QList<int> marks = api::contactmark::numbersIn(was.value("StandardMark"_L1).toString());
        QJsonArray set, clear;
        for (const auto &mark : item.value("ClearMark"_L1).toArray()) {
            if (marks.contains(mark.toInt()))
                set << mark;
        }
        for (const auto &mark : item.value("SetMark"_L1).toArray()) {
            if (!marks.contains(mark.toInt()))
                clear << mark;
        }
        const QString custom = was.value("CustomMark"_L1).toString();
        const bool standard = (kind & standardPart) && !(set.isEmpty() && clear.isEmpty());
        const bool own = (kind & customPart) && custom != item.value("CustomMark"_L1).toString();
        if (!standard && !own)
            continue;
        QJsonObject back{{u"OptType"_s, (standard ? standardPart : 0) | (own ? customPart : 0)},
                         {u"ContactItem"_s, contact}};
        if (standard) {
            back.insert(u"SetMark"_s, set);
            back.insert(u"ClearMark"_s, clear);
        }
        if (own)
            back.insert(u"CustomMark"_s, custom);
        items << back;
    }
    if (!items.isEmpty())
        plan.calls << UndoCall{u"recentcontact/mark_contact"_s,
                               {{u"From_Account"_s, request.value("From_Account"_L1)}, {u"MarkItem"_s, items}}};
}

} // namespace imdesk::contactundo
