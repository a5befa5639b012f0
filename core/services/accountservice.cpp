// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountservice.h"

#include <QHash>

namespace imdesk {

namespace {

QList<api::UserIdItem> userIdItems(const QStringList &ids)
{
    QList<api::UserIdItem> items;
    for (const QString &id : ids)
        items << api::UserIdItem{id};
    return items;
}

} // namespace

QFuture<Result<api::PortraitGetReply>> AccountService::profiles(const QStringList &accounts, const QStringList &tags,
                                                                Priority priority)
{
    return m_client.call(api::portraitGet, api::PortraitGet{accounts, tags}, {priority});
}

QFuture<Result<EmptyReply>> AccountService::setProfile(const QString &account, const QList<api::ProfileItem> &items,
                                                       const Noted &noted)
{
    return m_client.call(api::portraitSet, api::PortraitSet{account, items}, notedIn(noted));
}

QFuture<Result<api::QueryStateReply>> AccountService::states(const QStringList &accounts, Priority priority)
{
    return m_client.call(api::onlineQuery(m_client.profile().dialect()), api::QueryState{accounts, 1}, {priority});
}

QFuture<Result<api::AccountCheckReply>> AccountService::check(const QStringList &accounts)
{
    return m_client.call(api::accountCheck, api::AccountCheck{userIdItems(accounts)});
}

QFuture<Result<EmptyReply>> AccountService::kick(const QString &account)
{
    return m_client.call(api::kick, api::Kick{account});
}

api::JoinedGroupPages AccountService::joinedGroups(const QString &account)
{
    api::JoinedGroups first;
    first.account = account;
    first.withHugeGroups = 1;
    first.withNoActiveGroups = 1;
    first.limit = groupsPerPage;
    first.offset = 0;
    first.filter =
        api::JoinedGroupFilter{{QStringLiteral("Type"), QStringLiteral("Name"), QStringLiteral("Owner_Account"),
                                QStringLiteral("MemberNum"), QStringLiteral("LastMsgTime")},
                               {QStringLiteral("Role"), QStringLiteral("JoinTime"), QStringLiteral("MsgFlag")}};
    return api::JoinedGroupPages(first);
}

void AccountService::startImport(ItemRun &run, const QList<api::AccountToImport> &accounts)
{
    QStringList ids;
    QHash<QString, api::AccountToImport> byId;
    for (const api::AccountToImport &account : accounts) {
        if (!byId.contains(account.userId))
            ids << account.userId;
        byId.insert(account.userId, account);
    }
    if (ids.size() == 1) {
        run.start<api::AccountImport, EmptyReply>(
            api::accountImport, ids, {1, 1, {}, Priority::Interactive},
            [one = byId.value(ids.first())](const QStringList &) {
                return api::AccountImport{one.userId, one.nick, one.faceUrl};
            },
            [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
        return;
    }
    run.start<api::MultiaccountImport, api::MultiaccountImportReply>(
        api::multiaccountImport, ids, {accountsPerCall, callsAtOnce, {}, Priority::Interactive},
        [byId](const QStringList &some) {
            api::MultiaccountImport request;
            for (const QString &id : some)
                request.accounts << byId.value(id);
            return request;
        },
        [](const QStringList &, const api::MultiaccountImportReply &reply) {
            QList<ItemOutcome> outcomes;
            for (const QString &id : reply.failed) {
                // The service names who failed and never why.
                ItemOutcome outcome{id, ItemOutcome::State::Failed, {}, {}, {}};
                outcome.error = makeError(ApiError::Kind::Service, QString());
                outcome.error.command = QLatin1String(api::multiaccountImport.path);
                outcomes << outcome;
            }
            return outcomes;
        });
}

void AccountService::startCheck(ItemRun &run, const QStringList &accounts)
{
    run.start<api::AccountCheck, api::AccountCheckReply>(
        api::accountCheck, accounts, {accountsPerCall, callsAtOnce, {}, Priority::Normal, true},
        [](const QStringList &some) { return api::AccountCheck{userIdItems(some)}; },
        [](const QStringList &, const api::AccountCheckReply &reply) {
            QList<ItemOutcome> outcomes;
            for (const api::AccountCheckResult &item : reply.items)
                outcomes << ItemOutcome::byCode(item.userId, item.resultCode, item.resultInfo, item.status);
            return outcomes;
        });
}

void AccountService::startDelete(ItemRun &run, const QStringList &accounts)
{
    run.start<api::AccountDelete, api::AccountDeleteReply>(
        api::accountDelete, accounts, {accountsPerCall, 1, {}, Priority::Normal, true},
        [](const QStringList &some) { return api::AccountDelete{userIdItems(some)}; },
        [](const QStringList &, const api::AccountDeleteReply &reply) {
            QList<ItemOutcome> outcomes;
            for (const api::AccountDeleteResult &item : reply.items)
                outcomes << ItemOutcome::byCode(item.userId, item.resultCode, item.resultInfo);
            return outcomes;
        });
}

void AccountService::startKick(ItemRun &run, const QStringList &accounts)
{
    run.start<api::Kick, EmptyReply>(
        api::kick, accounts, {1, callsAtOnce, {}}, [](const QStringList &some) { return api::Kick{some.first()}; },
        [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
}

} // namespace imdesk
