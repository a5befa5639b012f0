// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupwrites.h"

#include "core/api/groupbans.h"
#include "core/api/groupplace.h"
#include "core/base/whendone.h"
#include "core/services/accountservice.h"
#include "core/services/groupfaults.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimer>

namespace imdesk {

namespace {

constexpr int disbandedCode = 10010;

struct GroupWriteText
{
    Q_DECLARE_TR_FUNCTIONS(GroupWrites)
};

/// `command`: what is known of such refusals depends on it.
QList<ItemOutcome> readAdded(const char *command, const api::AddMembersReply &reply)
{
    QList<ItemOutcome> outcomes;
    for (const api::AddedMember &member : reply.members) {
        switch (member.result) {
        case 1:
            outcomes << ItemOutcome::done(member.account, QStringLiteral("Added"));
            break;
        case 2:
            outcomes << ItemOutcome::done(member.account, QStringLiteral("Already"));
            break;
        case 3:
            outcomes << ItemOutcome::done(member.account, QStringLiteral("Waiting"));
            break;
        default: {
            ItemOutcome outcome{member.account, ItemOutcome::State::Failed, {}, {}, {}};
            outcome.error =
                makeError(ApiError::Kind::Service,
                          GroupWriteText::tr("The service did not take this account and does not say why."));
            outcome.error.command = QLatin1String(command);
            outcomes << outcome;
        }
        }
    }
    return outcomes;
}

QList<ItemOutcome> allDone(const QStringList &, const EmptyReply &) { return {}; }

} // namespace

GroupWrites::GroupWrites(ApiClient &client, GroupService &service, GroupDirectory &directory, QObject *parent)
    : QObject(parent), m_client(client), m_service(service), m_directory(directory), m_rules(client.profile())
{
}

GroupWrites::~GroupWrites() = default;

template <class Reply, class Value>
QFuture<Result<Value>> GroupWrites::follow(QFuture<Result<Reply>> call, std::function<Value(const Reply &)> value,
                                           std::function<void(const Value *)> after)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    auto future = promise->future();
    whenDone(call, this, [promise, value, after](const Result<Reply> &reply) {
        if (reply) {
            const Value told = value(*reply);
            after(&told);
            promise->addResult(Result<Value>(told));
        } else {
            // No answer came: the service is asked what has become of it.
            if (reply.error().maybeDone)
                after(nullptr);
            promise->addResult(Result<Value>(std::unexpected(reply.error())));
        }
        promise->finish();
    });
    return future;
}

QFuture<Result<QString>> GroupWrites::create(const api::CreateGroup &request)
{
    return follow<api::CreateGroupReply, QString>(
        m_client.call(api::createGroup, request), [](const api::CreateGroupReply &reply) { return reply.groupId; },
        [this, asked = request.groupId](const QString *id) {
            if (id)
                reread(*id);
            else if (asked && !asked->isEmpty())
                reread(*asked);
        });
}

QFuture<Result<QStringList>> GroupWrites::unknownAmong(const QStringList &accounts)
{
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    auto future = promise->future();
    askUnknown(accounts, {}, promise);
    return future;
}

void GroupWrites::askUnknown(const QStringList &accounts, const QStringList &found,
                             const std::shared_ptr<QPromise<Result<QStringList>>> &promise)
{
    api::AccountCheck request;
    for (const QString &account : accounts.mid(0, AccountService::accountsPerCall))
        request.items << api::UserIdItem{account};
    const QStringList rest = accounts.mid(AccountService::accountsPerCall);
    whenDone(m_client.call(api::accountCheck, request), this,
             [this, rest, found, promise](const Result<api::AccountCheckReply> &reply) {
                 if (!reply) {
                     promise->addResult(Result<QStringList>(std::unexpected(reply.error())));
                     promise->finish();
                     return;
                 }
                 QStringList unknown = found;
                 for (const api::AccountCheckResult &item : reply->items) {
                     if (item.resultCode == 0 && item.status == QLatin1String("NotImported"))
                         unknown << item.userId;
                 }
                 if (!rest.isEmpty()) {
                     askUnknown(rest, unknown, promise);
                     return;
                 }
                 promise->addResult(Result<QStringList>(unknown));
                 promise->finish();
             });
}

QFuture<Result<Done>> GroupWrites::modify(const api::ModifyGroup &request, const Noted &noted)
{
    QStringList keys;
    for (const api::CustomItem &item : request.custom)
        keys << item.key;
    if (!keys.isEmpty())
        m_directory.learnCustomKeys(keys);
    return follow<EmptyReply, Done>(
        m_client.call(api::modifyGroup, request, notedIn(noted)), [](const EmptyReply &) { return Done{}; },
        [this, id = request.groupId](const Done *) { reread(id); });
}

QFuture<Result<Done>> GroupWrites::disband(const QString &groupId)
{
    return follow<EmptyReply, Done>(
        m_client.call(api::destroyGroup, api::DestroyGroup{groupId}), [](const EmptyReply &) { return Done{}; },
        [this, groupId](const Done *) { reread(groupId); });
}

QFuture<Result<Done>> GroupWrites::transfer(const QString &groupId, const QString &newOwner, const Noted &noted)
{
    return follow<EmptyReply, Done>(
        m_client.call(api::changeOwner, api::ChangeOwner{groupId, newOwner, {}}, notedIn(noted)),
        [](const EmptyReply &) { return Done{}; },
        [this, groupId](const Done *) {
            reread(groupId);
            Q_EMIT membersChanged(groupId);
        });
}

QFuture<Result<Done>> GroupWrites::modifyMember(const api::ModifyMember &request, const Noted &noted)
{
    return follow<EmptyReply, Done>(
        m_client.call(api::modifyMember, request, notedIn(noted)), [](const EmptyReply &) { return Done{}; },
        [this, id = request.groupId, account = request.account](const Done *) {
            Q_EMIT membersTouched(id, {account});
        });
}

QFuture<Result<api::NamedMembersReply>> GroupWrites::memberNow(const QString &groupId, const QString &account,
                                                               const QStringList &customKeys)
{
    return m_service.named(groupId, {account}, customKeys);
}

QFuture<Result<Done>> GroupWrites::setUnread(const QString &groupId, const QString &account, qint64 number)
{
    return follow<EmptyReply, Done>(
        m_client.call(api::setUnread, api::SetUnread{groupId, account, number}),
        [](const EmptyReply &) { return Done{}; },
        [this, groupId, account](const Done *) {
            reread(groupId); // the number of its last message: what the count goes by
            Q_EMIT membersTouched(groupId, {account});
        });
}

void GroupWrites::reread(const QString &groupId)
{
    const auto call =
        m_scope.latest(groupId, m_service.details({groupId}, m_directory.customKeys(), Priority::Interactive));
    whenDone(call, this, [this, groupId](const Result<api::GroupInfoReply> &reply) {
        m_scope.cancel(groupId); // finished: only forgotten
        if (!reply || reply->groups.isEmpty())
            return;
        const api::GroupInfo &info = reply->groups.first();
        m_directory.keep({info});
        Q_EMIT groupRead(info);
        if (isGoneCode(info.errorCode))
            Q_EMIT groupGone(groupId);
    });
}

void GroupWrites::hearWrite(const WrittenCall &call)
{
    const auto is = [&call](const char *path) { return call.command == QLatin1String(path); };
    if (is(api::destroyGroup.path)) {
        const auto asked = decode<api::DestroyGroup>(call.body);
        if (!asked)
            return;
        // As the service tells it from now on.
        api::GroupInfo info;
        info.groupId = asked->groupId;
        info.errorCode = disbandedCode;
        m_directory.keep({info});
        Q_EMIT groupRead(info);
        Q_EMIT groupGone(info.groupId);
    } else if (call.priority == Priority::Interactive && (is(api::createGroup.path) || is(api::importGroup.path))) {
        const auto made = decode<api::CreateGroupReply>(call.reply);
        if (made && !made->groupId.isEmpty())
            reread(made->groupId);
    } else if (call.priority == Priority::Interactive && is(api::mute.path)) { // from elsewhere, such as an undo
        const auto asked = decode<api::Mute>(call.body);
        if (!asked || !asked->topicId.value_or(QString()).isEmpty())
            return;
        if (m_takingBack.contains(asked->groupId))
            m_mutedBy[asked->groupId] << asked->accounts; // told once, at the end of the undo
        else
            Q_EMIT membersTouched(asked->groupId, asked->accounts);
    } else if (call.priority != Priority::Background && is(api::banMembers.path)) {
        if (const auto asked = decode<api::BanMembers>(call.body)) {
            reread(asked->groupId); // who is banned is a member no longer
            Q_EMIT membersChanged(asked->groupId);
            Q_EMIT bansChanged(asked->groupId);
        }
    } else if (call.priority != Priority::Background && is(api::unbanMembers.path)) {
        if (const auto asked = decode<api::UnbanMembers>(call.body))
            Q_EMIT bansChanged(asked->groupId);
    }
}

qsizetype GroupWrites::perCall(const char *command, const char *list, int fallback) const
{
    return itemsPerCall(m_client.catalogue(), QLatin1String(command), QLatin1String(list), fallback);
}

template <HasTable Request, HasTable Reply>
ItemRun *GroupWrites::run(const QString &groupId, const Endpoint<Request, Reply> &endpoint, const QStringList &accounts,
                          const ItemRun::Cut &cut, std::function<Request(const QStringList &)> make,
                          std::function<QList<ItemOutcome>(const QStringList &, const Reply &)> read, Touch touch)
{
    auto *items = new ItemRun(m_client, this);
    auto touched = std::make_shared<QStringList>();
    connect(items, &ItemRun::arrived, this, [touched](const QList<ItemOutcome> &outcomes) {
        for (const ItemOutcome &outcome : outcomes) {
            if (outcome.state == ItemOutcome::State::Done || outcome.state == ItemOutcome::State::Unknown)
                *touched << outcome.id;
        }
    });
    connect(items, &ItemRun::finished, this, [this, items, touched, groupId, touch] {
        items->deleteLater();
        if (touched->isEmpty())
            return;
        if (touch == Touch::Members) {
            reread(groupId);
            Q_EMIT membersChanged(groupId);
        } else {
            Q_EMIT membersTouched(groupId, *touched);
        }
    });
    QTimer::singleShot(0, items, [items, endpoint, accounts, cut, make, read] {
        items->template start<Request, Reply>(endpoint, accounts, cut, make, read);
    });
    return items;
}

ItemRun *GroupWrites::add(const QString &groupId, const QStringList &accounts, bool silent)
{
    return run<api::AddMembers, api::AddMembersReply>(
        groupId, api::addMembers, accounts,
        {perCall(api::addMembers.path, "MemberList", addedPerCall), 1, oneBadAccount, Priority::Normal, true},
        [groupId, silent](const QStringList &some) {
            api::AddMembers request;
            request.groupId = groupId;
            if (silent)
                request.silence = 1;
            for (const QString &account : some)
                request.members.append({account});
            return request;
        },
        [](const QStringList &, const api::AddMembersReply &reply) { return readAdded(api::addMembers.path, reply); },
        Touch::Members);
}

ItemRun *GroupWrites::import(const QString &groupId, const QStringList &accounts, const QString &role,
                             std::optional<qint64> joinTime, std::optional<qint64> unread)
{
    return run<api::ImportMembers, api::AddMembersReply>(
        groupId, api::importMembers, accounts,
        {perCall(api::importMembers.path, "MemberList", addedPerCall), 1, oneBadAccount, Priority::Normal, true},
        [groupId, role, joinTime, unread](const QStringList &some) {
            api::ImportMembers request;
            request.groupId = groupId;
            for (const QString &account : some)
                request.members.append(
                    {account, role.isEmpty() ? std::nullopt : std::optional(role), joinTime, unread});
            return request;
        },
        [](const QStringList &, const api::AddMembersReply &reply) {
            return readAdded(api::importMembers.path, reply);
        },
        Touch::Members);
}

ItemRun *GroupWrites::remove(const QString &groupId, const QStringList &accounts, bool silent, const QString &reason)
{
    ItemRun *removing = run<api::DeleteMembers, EmptyReply>(
        groupId, api::deleteMembers, accounts,
        {perCall(api::deleteMembers.path, "MemberToDel_Account", removedPerCall), 1, oneBadAccount},
        [groupId, silent, reason](const QStringList &some) {
            api::DeleteMembers request;
            request.groupId = groupId;
            if (silent)
                request.silence = 1;
            if (!reason.isEmpty())
                request.reason = reason;
            request.accounts = some;
            return request;
        },
        allDone, Touch::Members);
    if (!reason.isEmpty())
        removing->setReason(reason);
    return removing;
}

ItemRun *GroupWrites::mute(const QString &groupId, const QStringList &accounts, qint64 seconds)
{
    return run<api::Mute, EmptyReply>(
        groupId, api::mute, accounts, {perCall(api::mute.path, "Members_Account", mutedPerCall), 1, oneBadAccount},
        [place = api::groupPlace(groupId), seconds](const QStringList &some) {
            return api::Mute{place.groupId, some, seconds, place.topicId};
        },
        allDone, Touch::Fields);
}

ItemRun *GroupWrites::setRole(const QString &groupId, const QStringList &accounts, const QString &role)
{
    return run<api::ModifyMember, EmptyReply>(
        groupId, api::modifyMember, accounts, {1, 4, {}},
        [groupId, role](const QStringList &some) {
            api::ModifyMember request;
            request.groupId = groupId;
            request.account = some.first();
            request.role = role;
            return request;
        },
        allDone, Touch::Fields);
}

QFuture<Result<TakenBack>> GroupWrites::takeBack(const QString &groupId, const QList<qint64> &entries,
                                                 const UndoFollow &follow)
{
    auto promise = std::make_shared<QPromise<Result<TakenBack>>>();
    promise->start();
    auto future = promise->future();
    m_takingBack << groupId;
    whenDone(m_client.takeBack(entries, follow), this, [this, promise, groupId](const Result<TakenBack> &taken) {
        m_takingBack.removeOne(groupId);
        reread(groupId);
        tellTaken(groupId, taken.value_or(TakenBack()));
        promise->addResult(taken);
        promise->finish();
    });
    return future;
}

/// The lists of members are read anew only where somebody came or went: they would lose their place.
void GroupWrites::tellTaken(const QString &groupId, const TakenBack &taken)
{
    static const QSet<QString> whoIsIn{QStringLiteral("group_open_http_svc/add_group_member"),
                                       QStringLiteral("group_open_http_svc/delete_group_member"),
                                       QStringLiteral("group_open_http_svc/ban_group_member"),
                                       QStringLiteral("group_open_http_svc/unban_group_member"),
                                       QStringLiteral("group_open_http_svc/change_group_owner")};
    static const QSet<QString> fields{QStringLiteral("group_open_http_svc/forbid_send_msg"),
                                      QStringLiteral("group_open_http_svc/modify_group_member_info")};
    bool others = false;
    QStringList touched;
    const auto look = [&](const UndoItem &item) {
        others = others || whoIsIn.contains(item.command);
        if (fields.contains(item.command) && !touched.contains(item.account))
            touched << item.account;
    };
    for (const UndoItem &item : taken.undone)
        look(item);
    for (const UndoItem &item : taken.missed) {
        if (item.error->maybeDone)
            look(item);
    }
    for (const QString &account : m_mutedBy.take(groupId)) {
        if (!touched.contains(account))
            touched << account;
    }
    if (others)
        Q_EMIT membersChanged(groupId);
    else if (!touched.isEmpty())
        Q_EMIT membersTouched(groupId, touched);
}

} // namespace imdesk
