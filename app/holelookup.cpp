// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/holelookup.h"

#include "core/api/groupplace.h"
#include "core/api/groups.h"
#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "core/callbacks/eventdecoder.h"
#include "core/directory/grouprow.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>

#include <limits>

namespace imdesk {

namespace {

struct HoleLookupText
{
    Q_DECLARE_TR_FUNCTIONS(HoleLookupText)
};

constexpr int notPermitted = 10'007;
constexpr int pagesAtMost = 60; // 1,200 numbers; what is left of a wider hole is looked up with the next click

CallbackEvent eventOf(const HistoryMessage &message, const api::GroupPlace &place)
{
    QJsonObject body{{QStringLiteral("CallbackCommand"), QStringLiteral("Group.CallbackAfterSendMsg")},
                     {QStringLiteral("GroupId"), place.groupId},
                     {QStringLiteral("From_Account"), message.from},
                     {QStringLiteral("Random"), message.random},
                     {QStringLiteral("MsgSeq"), message.seq},
                     {QStringLiteral("MsgTime"), message.time},
                     {QStringLiteral("MsgBody"), message.raw.value(QLatin1String("MsgBody"))}};
    if (place.topicId)
        body.insert(QStringLiteral("TopicId"), *place.topicId);
    if (!message.cloudData.isEmpty())
        body.insert(QStringLiteral("CloudCustomData"), message.cloudData);
    CallbackEvent event;
    event.receivedAt = message.time * 1'000;
    event.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    event.origin = EventOrigin::Backfilled;
    decodeEvent(RequestQuery(), event);
    return event;
}

/// One look-up under way.
struct HoleSearch
{
    ConversationService &service;
    SequenceHole hole;
    QPointer<QObject> context;
    GapBar::Reply reply;
    QList<CallbackEvent> found;
    int others = 0; ///< tips and deleted messages
    qint64 next = 0;
    int pages = 0;

    static void page(const std::shared_ptr<HoleSearch> &self)
    {
        whenDone(self->service.client().page(ConversationService::groupPages(self->hole.group, self->next)),
                 self->context.data(), [self](const Result<api::GroupHistoryReply> &reply) { take(self, reply); });
    }

    static void take(const std::shared_ptr<HoleSearch> &self, const Result<api::GroupHistoryReply> &reply)
    {
        if (!reply && reply.error().kind == ApiError::Kind::Service && reply.error().code == notPermitted) {
            askKind(self, reply.error());
            return;
        }
        if (!reply) {
            self->reply(std::unexpected(reply.error()));
            return;
        }
        qint64 lowest = self->next;
        for (const api::GroupHistoryMsg &raw : reply->messages) {
            const HistoryMessage message = historyMessage(raw);
            lowest = qMin(lowest, message.seq);
            if (message.seq < self->hole.first || message.seq > self->next)
                continue;
            const bool isMessage =
                message.state == HistoryMessage::State::Stored || message.state == HistoryMessage::State::Recalled;
            if (isMessage && message.time > 0)
                self->found.prepend(eventOf(message, api::groupPlace(self->hole.group)));
            else
                ++self->others;
        }
        const bool more = !reply->messages.isEmpty() && lowest > self->hole.first && lowest <= self->next;
        if (more && ++self->pages < pagesAtMost) {
            self->next = lowest - 1;
            page(self);
            return;
        }
        self->finish(more ? lowest : self->hole.first);
    }

    /// Not permitted may mean a plan as well as a group of which nothing is kept: that is so for ever.
    static void askKind(const std::shared_ptr<HoleSearch> &self, const ApiError &error)
    {
        const QString group = api::groupPlace(self->hole.group).groupId;
        whenDone(self->service.client().call(api::groupInfo, api::GroupInfoQuery{{group}, {}}), self->context.data(),
                 [self, error](const Result<api::GroupInfoReply> &info) {
                     const GroupKind kind =
                         info && !info->groups.isEmpty() ? groupKind(info->groups.first().type) : GroupKind::Unknown;
                     if (kind == GroupKind::LiveRoom || kind == GroupKind::Broadcast)
                         self->tellUnreadable();
                     else
                         self->reply(std::unexpected(error));
                 });
    }

    void tellUnreadable() const
    {
        HoleFinding finding;
        finding.looked = hole;
        finding.unreadable = true;
        finding.words = HoleLookupText::tr("Of groups of its type the service keeps no history.");
        reply(finding);
    }

    void finish(qint64 from) const
    {
        HoleFinding finding;
        finding.messages = found;
        finding.looked = {hole.group, from, hole.last, hole.beforeMs, hole.afterMs};
        const qint64 missing = hole.last - from + 1 - found.size() - others;
        QStringList words;
        if (others > 0)
            words << HoleLookupText::tr("%n number(s) belong to tips or deleted messages.", nullptr, others);
        if (missing > 0)
            words << HoleLookupText::tr("%n number(s) are no longer in the history.", nullptr,
                                        int(qMin<qint64>(missing, std::numeric_limits<int>::max())));
        finding.words = joinSentences(words);
        reply(finding);
    }
};

} // namespace

GapBar::Lookup holeLookup(ConversationService &service)
{
    return [&service](const SequenceHole &hole, QObject *context, const GapBar::Reply &reply) {
        const std::shared_ptr<HoleSearch> search(new HoleSearch{service, hole, context, reply, {}, 0, hole.last, 0});
        HoleSearch::page(search);
    };
}

} // namespace imdesk
