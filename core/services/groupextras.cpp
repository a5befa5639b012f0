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

template <class Item, class Pages>
QFuture<Result<QList<Item>>> GroupExtras::allOf(const Pages &pages)
{
    struct Walk
    {
        Pages pages;
        QList<Item> items;
        QPromise<Result<QList<Item>>> promise;

        void end(Result<QList<Item>> result)
        {
            promise.addResult(std::move(result));
            promise.finish();
        }
        static void ask(const std::shared_ptr<Walk> &self, GroupExtras *owner)
        {
            using Reply = std::remove_cvref_t<decltype(Pages::endpoint())>::Reply;
            if (self->promise.isCanceled()) {
                self->promise.finish();
                return;
            }
            whenDone(owner->m_client.page(self->pages), owner, [self, owner](const Result<Reply> &reply) {
                if (!reply) {
                    self->end(std::unexpected(reply.error()));
                    return;
                }
                self->items += self->pages.take(*reply);
                if (self->pages.isComplete() || self->items.size() > itemsAtMost)
                    self->end(std::move(self->items));
                else
                    ask(self, owner);
            });
        }
    };
    auto walk = std::make_shared<Walk>();
    walk->pages = pages;
    walk->promise.start();
    auto future = walk->promise.future();
    Walk::ask(walk, this);
    return future;
}

QFuture<Result<QList<api::BannedMember>>> GroupExtras::bans(const QString &groupId)
{
    return allOf<api::BannedMember>(api::BanPages({groupId, bansPerPage, 0}));
}

QFuture<Result<QList<api::LiveMember>>> GroupExtras::liveMembers(const QString &groupId)
{
    return allOf<api::LiveMember>(api::LiveMemberPages({groupId, 0, {}}));
}

template <HasTable Request>
ItemRun *GroupExtras::run(const Endpoint<Request, EmptyReply> &endpoint, const QStringList &accounts,
                          std::function<Request(const QStringList &)> make)
{
    auto *items = new ItemRun(m_client, this);
    connect(items, &ItemRun::finished, items, &QObject::deleteLater);
    const ItemRun::Cut cut{itemsPerCall(m_client.catalogue(), QLatin1String(endpoint.path),
                                        QStringLiteral("Members_Account"), bannedPerCall),
                           1, halvesOn};
    QTimer::singleShot(0, items, [items, endpoint, accounts, cut, make] {
        items->start<Request, EmptyReply>(endpoint, accounts, cut, make,
                                          [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
    });
    return items;
}

ItemRun *GroupExtras::ban(const QString &groupId, const QStringList &accounts, qint64 seconds, const QString &reason)
{
    const auto make = [groupId, seconds, reason](const QStringList &some) {
        return api::BanMembers{groupId, some, static_cast<quint32>(qMin(seconds, api::muteForEver)),
                               reason.isEmpty() ? std::nullopt : std::optional(reason)};
    };
    ItemRun *banning = run<api::BanMembers>(api::banMembers, accounts, make);
    if (!reason.isEmpty())
        banning->setReason(reason);
    return banning;
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

QFuture<Result<EmptyReply>> GroupExtras::putAttribute(const QString &groupId, const api::GroupAttribute &attribute,
                                                      const Noted &noted)
{
    return m_client.call(api::modifyAttributes, api::WriteAttributes{groupId, {attribute}}, notedIn(noted));
}

QFuture<Result<EmptyReply>> GroupExtras::deleteAttributes(const QString &groupId, const QStringList &keys,
                                                          const Noted &noted)
{
    api::DeleteAttributes request{groupId, {}};
    for (const QString &key : keys)
        request.attributes.append({key});
    return m_client.call(api::deleteAttributes, request, notedIn(noted));
}

QFuture<Result<api::CountersReply>> GroupExtras::counters(const QString &groupId)
{
    return m_client.call(api::groupCounters, api::CounterKeys{groupId, {}});
}

QFuture<Result<api::CountersReply>> GroupExtras::changeCounter(const QString &groupId, const api::GroupCounter &counter,
                                                               const QString &mode, const Noted &noted)
{
    return m_client.call(api::updateCounters, api::UpdateCounters{groupId, {counter}, mode}, notedIn(noted));
}

QFuture<Result<EmptyReply>> GroupExtras::deleteCounters(const QString &groupId, const QStringList &keys,
                                                        const Noted &noted)
{
    if (keys.isEmpty())
        return readyFuture<Result<EmptyReply>>(fail(
            ApiError::Kind::Usage, GroupExtraText::tr("No counter is named; without names all would be deleted.")));
    return m_client.call(api::deleteCounters, api::CounterKeys{groupId, keys}, notedIn(noted));
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

QFuture<Result<EmptyReply>> GroupExtras::changeTopic(const api::TopicChange &change, const Noted &noted)
{
    return m_client.call(api::modifyTopic, change, notedIn(noted));
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
