// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/friendservice.h"

namespace imdesk {

namespace {

/// Somebody waits for a write, and may take it back; nobody takes back a check.
template <class Request, class Reply>
ItemRun::Cut relationCut(const ItemRun &run, const Endpoint<Request, Reply> &endpoint, const char *list,
                         qsizetype perCall, Priority priority = Priority::Interactive)
{
    return {itemsPerCall(run.catalogue(), QLatin1String(endpoint.path), QLatin1String(list), perCall),
            1,
            {},
            priority,
            true};
}

constexpr int requestPending = 30539;

template <class Reply>
QList<ItemOutcome> relationOutcomes(const QStringList &, const Reply &reply)
{
    QList<ItemOutcome> outcomes;
    for (const api::SnsResult &item : reply.results) {
        if (item.resultCode == requestPending)
            outcomes << ItemOutcome::done(item.account, FriendService::waitsWord);
        else
            outcomes << ItemOutcome::byCode(item.account, item.resultCode, item.resultInfo);
    }
    return outcomes;
}

template <class Reply>
void startCheck(ItemRun &run, const Endpoint<api::RelationCheck, Reply> &endpoint, const QString &owner,
                const QStringList &accounts, const QString &type)
{
    run.start<api::RelationCheck, Reply>(
        endpoint, accounts, relationCut(run, endpoint, "To_Account", FriendService::itemsAtMost, Priority::Normal),
        [owner, type](const QStringList &some) { return api::RelationCheck{owner, some, type}; },
        [](const QStringList &, const Reply &reply) {
            QList<ItemOutcome> outcomes;
            for (const api::RelationResult &item : reply.results)
                outcomes << ItemOutcome::byCode(item.account, item.resultCode, item.resultInfo,
                                                FriendService::relationWord(item.relation));
            return outcomes;
        });
}

void startBlockChange(ItemRun &run, const Endpoint<api::BlackListChange, api::SnsResults> &endpoint,
                      const QString &owner, const QStringList &accounts)
{
    run.start<api::BlackListChange, api::SnsResults>(
        endpoint, accounts, relationCut(run, endpoint, "To_Account", FriendService::itemsAtMost),
        [owner](const QStringList &some) { return api::BlackListChange{owner, some}; },
        relationOutcomes<api::SnsResults>);
}

QString deleteType(bool bothWays)
{
    return bothWays ? QStringLiteral("Delete_Type_Both") : QStringLiteral("Delete_Type_Single");
}

QString checkType(const QString &prefix, bool bothWays)
{
    return prefix + (bothWays ? QStringLiteral("Both") : QStringLiteral("Single"));
}

const QString friendCheckPrefix = QStringLiteral("CheckResult_Type_");
const QString blockCheckPrefix = QStringLiteral("BlackCheckResult_Type_");

} // namespace

QFuture<Result<api::FriendCheckReply>> FriendService::friendRelations(const QString &owner, const QStringList &accounts)
{
    return m_client.call(api::friendCheck, api::RelationCheck{owner, accounts, checkType(friendCheckPrefix, true)},
                         {Priority::Normal});
}

QFuture<Result<api::BlackListCheckReply>> FriendService::blockRelations(const QString &owner,
                                                                        const QStringList &accounts)
{
    return m_client.call(api::blackListCheck, api::RelationCheck{owner, accounts, checkType(blockCheckPrefix, true)},
                         {Priority::Normal});
}

QFuture<Result<EmptyReply>> FriendService::removeAllFriends(const QString &owner, bool bothWays)
{
    return m_client.call(api::friendDeleteAll, api::FriendDeleteAll{owner, deleteType(bothWays)});
}

QFuture<Result<api::FriendGroupGetReply>> FriendService::groups(const QString &owner)
{
    api::FriendGroupGet request;
    request.owner = owner;
    request.needFriend = QStringLiteral("Need_Friend_Type_Yes");
    return m_client.call(api::friendGroupGet, request);
}

QFuture<Result<api::FriendGroupAddReply>> FriendService::addGroup(const QString &owner, const QString &name,
                                                                  const QStringList &friends)
{
    return m_client.call(api::friendGroupAdd, api::FriendGroupAdd{owner, {name}, friends});
}

QFuture<Result<api::FriendGroupDeleteReply>> FriendService::removeGroup(const QString &owner, const QString &name)
{
    return m_client.call(api::friendGroupDelete, api::FriendGroupDelete{owner, {name}});
}

api::ConversationPages FriendService::conversations(const QString &owner)
{
    api::RecentGet first;
    first.owner = owner;
    return api::ConversationPages(first);
}

void FriendService::startAdd(ItemRun &run, const FriendForm &form, const QStringList &accounts)
{
    const auto given = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    api::FriendAdd request;
    request.owner = form.owner;
    if (!form.bothWays)
        request.addType = QStringLiteral("Add_Type_Single");
    if (form.force)
        request.forceAddFlags = 1;
    const api::FriendToAdd sample{{},
                                  given(form.remark),
                                  given(form.group),
                                  QStringLiteral("AddSource_Type_") + form.source,
                                  given(form.wording)};
    run.start<api::FriendAdd, api::SnsResults>(
        api::friendAdd, accounts, relationCut(run, api::friendAdd, "AddFriendItem", friendsPerAdd),
        [request, sample](const QStringList &some) {
            api::FriendAdd all = request;
            for (const QString &account : some) {
                api::FriendToAdd one = sample;
                one.account = account;
                all.friends << one;
            }
            return all;
        },
        relationOutcomes<api::SnsResults>);
}

void FriendService::startImport(ItemRun &run, const QString &owner, const QList<api::FriendToImport> &friends)
{
    QStringList ids;
    QHash<QString, api::FriendToImport> byId;
    for (const api::FriendToImport &one : friends) {
        if (!byId.contains(one.account))
            ids << one.account;
        byId.insert(one.account, one);
    }
    run.start<api::FriendImport, api::SnsResults>(
        api::friendImport, ids, relationCut(run, api::friendImport, "AddFriendItem", itemsAtMost),
        [owner, byId](const QStringList &some) {
            api::FriendImport request{owner, {}};
            for (const QString &id : some)
                request.friends << byId.value(id);
            return request;
        },
        relationOutcomes<api::SnsResults>);
}

void FriendService::startUpdate(ItemRun &run, const QString &owner, const QList<api::FriendChange> &changes)
{
    QStringList ids;
    QHash<QString, api::FriendChange> byId;
    for (const api::FriendChange &one : changes) {
        if (!byId.contains(one.account))
            ids << one.account;
        byId.insert(one.account, one);
    }
    run.start<api::FriendUpdate, api::SnsResults>(
        api::friendUpdate, ids, relationCut(run, api::friendUpdate, "UpdateItem", friendsPerAdd),
        [owner, byId](const QStringList &some) {
            api::FriendUpdate request{owner, {}};
            for (const QString &id : some)
                request.changes << byId.value(id);
            return request;
        },
        relationOutcomes<api::SnsResults>);
}

void FriendService::startRemove(ItemRun &run, const QString &owner, const QStringList &accounts, bool bothWays)
{
    run.start<api::FriendDelete, api::FriendDeleteReply>(
        api::friendDelete, accounts, relationCut(run, api::friendDelete, "To_Account", itemsAtMost),
        [owner, type = deleteType(bothWays)](const QStringList &some) { return api::FriendDelete{owner, some, type}; },
        relationOutcomes<api::FriendDeleteReply>);
}

void FriendService::startBlock(ItemRun &run, const QString &owner, const QStringList &accounts)
{
    startBlockChange(run, api::blackListAdd, owner, accounts);
}

void FriendService::startUnblock(ItemRun &run, const QString &owner, const QStringList &accounts)
{
    startBlockChange(run, api::blackListDelete, owner, accounts);
}

void FriendService::startFriendCheck(ItemRun &run, const QString &owner, const QStringList &accounts, bool bothWays)
{
    startCheck(run, api::friendCheck, owner, accounts, checkType(friendCheckPrefix, bothWays));
}

void FriendService::startBlockCheck(ItemRun &run, const QString &owner, const QStringList &accounts, bool bothWays)
{
    startCheck(run, api::blackListCheck, owner, accounts, checkType(blockCheckPrefix, bothWays));
}

} // namespace imdesk
