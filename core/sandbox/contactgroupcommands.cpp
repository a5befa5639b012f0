// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/contactjson.h"
#include "core/sandbox/friendjson.h"
#include "core/sandbox/groupjson.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr int standardMarks = 64;
constexpr qsizetype customMarkBytes = 256;

QJsonObject groupItem(const ContactBook::Group &group)
{
    return {{QStringLiteral("GroupName"), group.name}, {QStringLiteral("GroupId"), group.id}};
}

QJsonObject resultOf(const QJsonObject &named, const Refusal &refusal)
{
    return {{QStringLiteral("ContactItem"), named},
            {QStringLiteral("ResultCode"), refusal.code},
            {QStringLiteral("ResultInfo"), refusal.info}};
}

/// Puts one conversation into a group, or takes it out.
Refusal regroup(Service &service, AccountIndex owner, ContactBook &book, int group, const QJsonObject &item, bool add)
{
    ContactKey key;
    if (Refusal refusal = readContact(service, owner, item, key); refusal && (add || refusal.code == 50002))
        return refusal;
    ContactData *data = add ? book.entry(key) : book.find(key);
    if (!data)
        return add ? Refusal{51008, QStringLiteral("more than %1 conversations").arg(ContactBook::mostContacts)}
                   : Refusal{};
    if (!add)
        data->groups.removeAll(group);
    else if (!data->groups.contains(group))
        data->groups.append(group);
    data->changed = service.now();
    return {};
}

void createContactGroup(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const QJsonArray wanted = call->body.value(QLatin1String("GroupContactItem")).toArray();
    const QJsonObject one = wanted.isEmpty() ? QJsonObject() : wanted[0].toObject();
    const QString name = one.value(QLatin1String("GroupName")).toString();
    const QJsonArray items = one.value(QLatin1String("ContactItem")).toArray();
    ContactBook &book = service.world.contacts.book(owner);
    if (wanted.size() != 1 || name.isEmpty() || book.group(name)) {
        call->fail(50002, QStringLiteral("name one conversation group that does not exist yet"));
        return;
    }
    if (items.isEmpty()) {
        call->fail(51006, QStringLiteral("no conversation was given"));
        return;
    }
    if (book.groups.size() >= ContactBook::mostGroups) {
        call->fail(51010, QStringLiteral("more than %1 conversation groups").arg(ContactBook::mostGroups));
        return;
    }
    const ContactBook::Group group{name, book.nextId++};
    book.groups.append(group);
    QJsonArray results;
    for (const auto &item : items)
        results.append(resultOf(item.toObject(), regroup(service, owner, book, group.id, item.toObject(), true)));
    call->ok(
        {{QStringLiteral("GroupResultItem"), QJsonArray{QJsonObject{{QStringLiteral("GroupItem"), groupItem(group)},
                                                                    {QStringLiteral("ResultItem"), results}}}}});
}

void deleteContactGroup(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const QStringList names = stringsOf(call->body.value(QLatin1String("GroupName")));
    if (names.size() != 1) {
        call->fail(50002, QStringLiteral("name one conversation group"));
        return;
    }
    ContactBook &book = service.world.contacts.book(owner);
    const ContactBook::Group *found = book.group(names.first());
    if (!found) {
        call->fail(51009, QStringLiteral("the conversation group does not exist"));
        return;
    }
    const ContactBook::Group gone = *found;
    book.groups.removeIf([&](const ContactBook::Group &one) { return one.id == gone.id; });
    for (ContactData &data : book.contacts) {
        if (data.groups.removeAll(gone.id) > 0)
            data.changed = service.now();
    }
    book.dropEmpty();
    call->ok({{QStringLiteral("GroupItem"), QJsonArray{groupItem(gone)}}});
}

/// Renames, or changes what is in the group; fills the result.
Refusal changeContactGroup(Service &service, AccountIndex owner, const QJsonObject &change, QJsonObject &result)
{
    ContactBook &book = service.world.contacts.book(owner);
    const qint64 kind = wholeNumber(change.value(QLatin1String("UpdateGroupType"))).value_or(0);
    const QString oldName = change.value(QLatin1String("OldGroupName")).toString();
    const QString newName = change.value(QLatin1String("NewGroupName")).toString();
    ContactBook::Group *group = book.group(oldName);
    if (kind != 1 && kind != 2)
        return {50002, QStringLiteral("UpdateGroupType must be 1 or 2")};
    if (!group)
        return {51009, QStringLiteral("the conversation group does not exist")};
    if (kind == 1) {
        if (newName.isEmpty() || (newName != oldName && book.group(newName)))
            return {50002, QStringLiteral("NewGroupName is empty or taken")};
        group->name = newName;
    }
    result = {{QStringLiteral("UpdateGroupType"), kind},
              {QStringLiteral("GroupName"), group->name},
              {QStringLiteral("OldGroupName"), oldName},
              {QStringLiteral("GroupId"), group->id}};
    if (kind == 1)
        return {};
    QJsonArray results;
    const QJsonArray items = change.value(QLatin1String("ContactUpdateItem")).toArray();
    for (const auto &item : items) {
        const qint64 operation = wholeNumber(item.toObject().value(QLatin1String("ContactOptType"))).value_or(0);
        const QJsonObject named = item.toObject().value(QLatin1String("ContactItem")).toObject();
        QJsonObject one = resultOf(named, operation == 1 || operation == 2
                                              ? regroup(service, owner, book, group->id, named, operation == 1)
                                              : Refusal{50002, QStringLiteral("ContactOptType must be 1 or 2")});
        one.insert(QStringLiteral("ContactOptType"), operation);
        results.append(one);
    }
    book.dropEmpty();
    result.insert(QStringLiteral("ContactResultItem"), results);
    return {};
}

void updateContactGroup(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    if (call->number(QLatin1String("UpdateType")) != 1) {
        call->fail(50002, QStringLiteral("UpdateType must be 1"));
        return;
    }
    QJsonObject result;
    if (const Refusal refusal =
            changeContactGroup(service, owner, call->body.value(QLatin1String("UpdateGroup")).toObject(), result)) {
        call->fail(refusal);
        return;
    }
    call->ok({{QStringLiteral("UpdateType"), 1}, {QStringLiteral("UpdateGroupResult"), result}});
}

std::optional<quint64> bitsOf(const QJsonValue &numbers)
{
    quint64 bits = 0;
    const QJsonArray list = numbers.toArray();
    for (const auto &number : list) {
        const qint64 bit = wholeNumber(number).value_or(-1);
        if (bit < 0 || bit >= standardMarks)
            return std::nullopt;
        bits |= quint64(1) << bit;
    }
    return bits;
}

Refusal markOne(Service &service, AccountIndex owner, const QJsonObject &item)
{
    ContactKey key;
    if (const Refusal refusal = readContact(service, owner, item.value(QLatin1String("ContactItem")).toObject(), key))
        return refusal;
    const qint64 what = wholeNumber(item.value(QLatin1String("OptType"))).value_or(0);
    const auto clear = bitsOf(item.value(QLatin1String("ClearMark")));
    const auto set = bitsOf(item.value(QLatin1String("SetMark")));
    if (what < 1 || what > 3 || !clear || !set)
        return {50002, QStringLiteral("OptType must be 1, 2 or 3, and marks are numbered 0 to 63")};
    const QString custom = item.value(QLatin1String("CustomMark")).toString();
    if (custom.toUtf8().size() > customMarkBytes)
        return {50002, QStringLiteral("CustomMark is longer than %1 bytes").arg(customMarkBytes)};
    ContactBook &book = service.world.contacts.book(owner);
    ContactData *data = book.entry(key);
    if (!data)
        return {51008, QStringLiteral("more than %1 conversations").arg(ContactBook::mostContacts)};
    if (what & 1)
        data->marks = (data->marks & ~*clear) | *set;
    if (what & 2)
        data->custom = custom;
    data->changed = service.now();
    book.dropEmpty();
    return {};
}

void markContacts(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const QJsonArray items = call->body.value(QLatin1String("MarkItem")).toArray();
    if (items.isEmpty()) {
        call->fail(51006, QStringLiteral("no conversation was given"));
        return;
    }
    QJsonArray results;
    for (const auto &item : items) {
        QJsonObject one = resultOf(item.toObject().value(QLatin1String("ContactItem")).toObject(),
                                   markOne(service, owner, item.toObject()));
        one.insert(QStringLiteral("OptType"), item.toObject().value(QLatin1String("OptType")));
        results.append(one);
    }
    call->ok({{QStringLiteral("ResultItem"), results}});
}

void getMarked(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const qint64 start = call->number(QLatin1String("StartIndex"));
    if (start < 0) {
        call->fail(50002, QStringLiteral("StartIndex is negative"));
        return;
    }
    static const ContactBook none;
    const ContactBook *found = service.world.contacts.findBook(owner);
    const ContactBook &book = found ? *found : none;
    const qsizetype total = book.contacts.size();
    const qsizetype first = qsizetype(std::min<qint64>(start, total));
    const qsizetype end = std::min<qsizetype>(total, first + service.options.conversationsPerPage);
    QJsonArray rows;
    for (qsizetype i = first; i < end; ++i)
        rows.append(contactRow(book.contacts[i]));
    QJsonArray groups;
    for (const ContactBook::Group &group : book.groups)
        groups.append(groupItem(group));
    call->ok({{QStringLiteral("ContactItem"), rows},
              {QStringLiteral("GroupItem"), groups},
              {QStringLiteral("CompleteFlag"), end < total ? 0 : 1},
              {QStringLiteral("NextStartIndex"), end < total ? qint64(end) : 0}});
}

void searchMarked(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const ContactBook *book = service.world.contacts.findBook(owner);
    const QJsonArray items = call->body.value(QLatin1String("ContactItem")).toArray();
    QJsonArray rows;
    QList<int> named;
    for (const auto &item : items) {
        ContactKey key;
        if (const Refusal refusal = readContact(service, owner, item.toObject(), key); refusal.code == 50002) {
            call->fail(refusal);
            return;
        }
        if (const ContactData *data = book ? book->find(key) : nullptr) {
            rows.append(contactRow(*data));
            named += data->groups;
        }
    }
    QJsonArray groups;
    for (const ContactBook::Group &group : book ? book->groups : QList<ContactBook::Group>()) {
        if (named.contains(group.id))
            groups.append(groupItem(group));
    }
    call->ok({{QStringLiteral("ContactResultItem"), rows}, {QStringLiteral("GroupItem"), groups}});
}

} // namespace

QList<CommandEntry> contactGroupCommands()
{
    return {{"recentcontact/create_contact_group", createContactGroup},
            {"recentcontact/del_contact_group", deleteContactGroup},
            {"recentcontact/update_contact_group", updateContactGroup},
            {"recentcontact/mark_contact", markContacts},
            {"recentcontact/get_contact_group", getMarked},
            {"recentcontact/search_contact_group", searchMarked}};
}

} // namespace imdesk::sim
