// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contactgroupservice.h"

namespace imdesk {

namespace {

constexpr int oneToOneType = 1, groupType = 2;
constexpr int addItem = 1, removeItem = 2;
constexpr int renameGroupChange = 1, changeContents = 2;
constexpr int standardMarksOnly = 1, customMarkOnly = 2, bothMarks = 3;

const QLatin1String oneToOnePrefix("C2C"), groupPrefix("GROUP");

QString keyOfName(const api::ContactName &name)
{
    return ContactGroupService::keyOf(name.type,
                                      (name.type == groupType ? name.groupId : name.account).value_or(QString()));
}

/// Somebody waits for these, and may take them back.
ItemRun::Cut contactCut(qsizetype perCall)
{
    ItemRun::Cut cut;
    cut.perCall = perCall;
    cut.priority = Priority::Interactive;
    return cut;
}

template <class Results>
QList<ItemOutcome> contactOutcomes(const Results &results)
{
    QList<ItemOutcome> outcomes;
    for (const auto &item : results)
        outcomes << ItemOutcome::byCode(keyOfName(item.contact), item.resultCode, item.resultInfo);
    return outcomes;
}

} // namespace

QString ContactGroupService::keyOf(int type, const QString &id)
{
    return (type == groupType ? groupPrefix : oneToOnePrefix) + id;
}

api::ContactName ContactGroupService::nameOf(const QString &key)
{
    api::ContactName name;
    if (key.startsWith(groupPrefix)) {
        name.type = groupType;
        name.groupId = key.mid(groupPrefix.size());
    } else {
        name.type = oneToOneType;
        name.account = key.mid(oneToOnePrefix.size());
    }
    return name;
}

QFuture<Result<api::ContactGroupCreateReply>>
ContactGroupService::createGroup(const QString &owner, const QString &name, const QStringList &keys)
{
    api::ContactGroupToCreate group{name, {}};
    for (const QString &key : keys)
        group.contacts << nameOf(key);
    return m_client.call(api::createContactGroup, api::ContactGroupCreate{owner, {group}});
}

QList<ItemOutcome> ContactGroupService::outcomesOf(const api::ContactGroupCreateReply &reply)
{
    QList<ItemOutcome> outcomes;
    for (const api::ContactGroupCreated &group : reply.groups)
        outcomes += contactOutcomes(group.results);
    return outcomes;
}

QFuture<Result<api::ContactGroupUpdateReply>>
ContactGroupService::renameGroup(const QString &owner, const QString &name, const QString &newName)
{
    api::ContactGroupUpdate request;
    request.owner = owner;
    request.change.type = renameGroupChange;
    request.change.oldName = name;
    request.change.newName = newName;
    return m_client.call(api::updateContactGroup, request);
}

QFuture<Result<api::ContactGroupDeleteReply>> ContactGroupService::removeGroup(const QString &owner,
                                                                               const QString &name)
{
    return m_client.call(api::deleteContactGroup, api::ContactGroupDelete{owner, {name}});
}

void ContactGroupService::startRegroup(ItemRun &run, const QString &owner, const QString &name, const QStringList &keys,
                                       bool into)
{
    run.start<api::ContactGroupUpdate, api::ContactGroupUpdateReply>(
        api::updateContactGroup, keys, contactCut(perCall),
        [owner, name, into](const QStringList &some) {
            api::ContactGroupUpdate request;
            request.owner = owner;
            request.change.type = changeContents;
            request.change.oldName = name;
            for (const QString &key : some)
                request.change.contacts << api::ContactChange{into ? addItem : removeItem, nameOf(key)};
            return request;
        },
        [](const QStringList &, const api::ContactGroupUpdateReply &reply) {
            return contactOutcomes(reply.change.results);
        });
}

void ContactGroupService::startMark(ItemRun &run, const QString &owner, const QStringList &keys,
                                    const MarkChange &change)
{
    const bool standard = !change.set.isEmpty() || !change.clear.isEmpty();
    const int kind = !change.custom ? standardMarksOnly : standard ? bothMarks : customMarkOnly;
    run.start<api::ContactMarks, api::ContactMarksReply>(
        api::markContacts, keys, contactCut(perCall),
        [owner, change, kind](const QStringList &some) {
            api::ContactMarks request{owner, {}};
            for (const QString &key : some)
                request.marks << api::ContactMark{kind, nameOf(key), change.clear, change.set, change.custom};
            return request;
        },
        [](const QStringList &, const api::ContactMarksReply &reply) { return contactOutcomes(reply.results); });
}

void ContactGroupService::startRemove(ItemRun &run, const QString &owner, const QStringList &keys, bool clearHistory)
{
    run.start<api::RecentDelete, EmptyReply>(
        api::deleteRecentContact, keys, contactCut(1),
        [owner, clearHistory](const QStringList &some) {
            const api::ContactName name = nameOf(some.first());
            api::RecentDelete request;
            request.owner = owner;
            request.type = name.type;
            request.peer = (name.type == groupType ? name.groupId : name.account).value_or(QString());
            if (clearHistory)
                request.clearRamble = 1;
            return request;
        },
        [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
}

} // namespace imdesk
