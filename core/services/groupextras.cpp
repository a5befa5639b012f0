// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupextras.h"

#include "core/base/readyfuture.h"
#include "core/base/whendone.h"

#include <QCoreApplication>
#include <QTimer>

namespace imdesk {

namespace {

struct GroupExtraText
{
    Q_DECLARE_TR_FUNCTIONS(GroupExtras)
};

constexpr qsizetype itemsAtMost = 100'000; ///< a service that never ends its list must not fill the memory

} // namespace

template <class Item, HasTable Request, HasTable Reply>
void GroupExtras::nextPage(const std::shared_ptr<QPromise<Result<QList<Item>>>> &promise,
                           const Endpoint<Request, Reply> &endpoint, Request request, QList<Item> sofar,
                           qint64 Request::*position, qint64 Reply::*next, QList<Item> Reply::*items)
{
    if (promise->isCanceled()) {
        promise->finish();
        return;
    }
    whenDone(m_client.call(endpoint, request), this, [=, this](const Result<Reply> &reply) {
        if (!reply) {
            promise->addResult(Result<QList<Item>>(std::unexpected(reply.error())));
            promise->finish();
            return;
        }
        const QList<Item> all = sofar + (*reply).*items;
        const qint64 place = (*reply).*next;
        if (place == 0 || place == request.*position || all.size() > itemsAtMost) {
            promise->addResult(Result<QList<Item>>(all));
            promise->finish();
            return;
        }
        Request further = request;
        further.*position = place;
        nextPage<Item, Request, Reply>(promise, endpoint, further, all, position, next, items);
    });
}

QFuture<Result<QList<api::BannedMember>>> GroupExtras::bans(const QString &groupId)
{
    auto promise = std::make_shared<QPromise<Result<QList<api::BannedMember>>>>();
    promise->start();
    auto future = promise->future();
    nextPage<api::BannedMember, api::BanQuery, api::BanReply>(promise, api::bannedMembers, {groupId, bansPerPage, 0},
                                                              {}, &api::BanQuery::offset, &api::BanReply::nextOffset,
                                                              &api::BanReply::members);
    return future;
}

QFuture<Result<QList<api::LiveMember>>> GroupExtras::liveMembers(const QString &groupId)
{
    auto promise = std::make_shared<QPromise<Result<QList<api::LiveMember>>>>();
    promise->start();
    auto future = promise->future();
    nextPage<api::LiveMember, api::LiveMembersQuery, api::LiveMembersReply>(
        promise, api::liveMembers, {groupId, 0, {}}, {}, &api::LiveMembersQuery::timestamp,
        &api::LiveMembersReply::nextTimestamp, &api::LiveMembersReply::members);
    return future;
}

template <HasTable Request>
ItemRun *GroupExtras::run(const Endpoint<Request, EmptyReply> &endpoint, const QStringList &accounts,
                          std::function<Request(const QStringList &)> make)
{
    auto *items = new ItemRun(m_client, this);
    connect(items, &ItemRun::finished, items, &QObject::deleteLater);
    // One account that does not exist, or the owner among many, fails the whole call.
    const ItemRun::Cut cut{itemsPerCall(m_client.catalogue(), QLatin1String(endpoint.path),
                                        QStringLiteral("Members_Account"), bannedPerCall),
                           1,
                           {10004, 10007, 10019}};
    QTimer::singleShot(0, items, [items, endpoint, accounts, cut, make] {
        items->start<Request, EmptyReply>(endpoint, accounts, cut, make,
                                          [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
    });
    return items;
}

ItemRun *GroupExtras::ban(const QString &groupId, const QStringList &accounts, qint64 seconds, const QString &reason)
{
    return run<api::BanMembers>(api::banMembers, accounts, [groupId, seconds, reason](const QStringList &some) {
        return api::BanMembers{groupId, some, static_cast<quint32>(qMin(seconds, api::muteForEver)),
                               reason.isEmpty() ? std::nullopt : std::optional(reason)};
    });
}

ItemRun *GroupExtras::unban(const QString &groupId, const QStringList &accounts)
{
    return run<api::UnbanMembers>(api::unbanMembers, accounts,
                                  [groupId](const QStringList &some) { return api::UnbanMembers{groupId, some}; });
}

QFuture<Result<api::AttributesReply>> GroupExtras::attributes(const QString &groupId)
{
    return m_client.call(api::groupAttributes, api::OfGroup{groupId});
}

QFuture<Result<EmptyReply>> GroupExtras::putAttribute(const QString &groupId, const api::GroupAttribute &attribute)
{
    return m_client.call(api::modifyAttributes, api::WriteAttributes{groupId, {attribute}});
}

QFuture<Result<EmptyReply>> GroupExtras::deleteAttributes(const QString &groupId, const QStringList &keys)
{
    api::DeleteAttributes request{groupId, {}};
    for (const QString &key : keys)
        request.attributes.append({key});
    return m_client.call(api::deleteAttributes, request);
}

QFuture<Result<api::CountersReply>> GroupExtras::counters(const QString &groupId)
{
    return m_client.call(api::groupCounters, api::CounterKeys{groupId, {}});
}

QFuture<Result<api::CountersReply>> GroupExtras::changeCounter(const QString &groupId, const api::GroupCounter &counter,
                                                               const QString &mode)
{
    return m_client.call(api::updateCounters, api::UpdateCounters{groupId, {counter}, mode});
}

QFuture<Result<EmptyReply>> GroupExtras::deleteCounters(const QString &groupId, const QStringList &keys)
{
    if (keys.isEmpty())
        return readyFuture<Result<EmptyReply>>(fail(
            ApiError::Kind::Usage, GroupExtraText::tr("No counter is named; without names all would be deleted.")));
    return m_client.call(api::deleteCounters, api::CounterKeys{groupId, keys});
}

QFuture<Result<api::OnlineNumberReply>> GroupExtras::onlineNumber(const QString &groupId)
{
    return m_client.call(api::onlineNumber, api::OfGroup{groupId});
}

QFuture<Result<api::LiveAdminsReply>> GroupExtras::liveAdmins(const QString &groupId)
{
    return m_client.call(api::liveAdmins, api::OfGroup{groupId});
}

QFuture<Result<EmptyReply>> GroupExtras::setLiveAdmin(const QString &groupId, const QStringList &accounts, bool grant)
{
    return m_client.call(api::modifyLiveAdmin, api::ModifyLiveAdmin{groupId, grant ? 1 : 2, accounts});
}

QFuture<Result<api::TopicGetReply>> GroupExtras::topics(const QString &groupId)
{
    return m_client.call(api::topicInfo, api::TopicGet{groupId, m_client.profile().admin, {}, {}});
}

QFuture<Result<api::TopicCreateReply>> GroupExtras::createTopic(const api::TopicCreate &topic)
{
    return m_client.call(api::createTopic, topic);
}

QFuture<Result<EmptyReply>> GroupExtras::changeTopic(const api::TopicChange &change)
{
    return m_client.call(api::modifyTopic, change);
}

ItemRun *GroupExtras::deleteTopics(const QString &groupId, const QStringList &topicIds)
{
    auto *items = new ItemRun(m_client, this);
    connect(items, &ItemRun::finished, items, &QObject::deleteLater);
    QTimer::singleShot(0, items, [items, groupId, topicIds] {
        items->start<api::TopicDestroy, api::TopicDestroyReply>(
            api::destroyTopics, topicIds, {topicsPerDelete, 1, {}},
            [groupId](const QStringList &some) { return api::TopicDestroy{groupId, some}; },
            [](const QStringList &, const api::TopicDestroyReply &reply) {
                QList<ItemOutcome> outcomes;
                for (const api::TopicDestroyed &topic : reply.results)
                    outcomes << ItemOutcome::byCode(topic.topicId, topic.errorCode, topic.errorInfo);
                return outcomes;
            });
    });
    return items;
}

} // namespace imdesk
