// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/rememberedrefusals.h"

#include "core/api/groupplace.h"
#include "core/callbacks/bodyscan.h"
#include "core/callbacks/eventlog.h"
#include "core/callbacks/eventreader.h"

#include <limits>
#include <ranges>

namespace imdesk {

namespace {

constexpr int refusalPage = 2'000;

QLatin1String beforeCommand(const MessageQuestion &question)
{
    return question.group.isEmpty() ? QLatin1String("C2C.CallbackBeforeSendMsg")
                                    : QLatin1String("Group.CallbackBeforeSendMsg");
}

/// Only the body names it.
QString topicOf(const CallbackEvent &event)
{
    QString topic;
    static const QByteArrayList path{"TopicId"};
    scanBody(event.body, path, [&topic](const BodyValue &value) {
        topic = QString::fromUtf8(value.text);
        return false;
    });
    return topic;
}

/// Whether the body of a refusal is needed to tell whether it is one.
bool asksBody(const CallbackEvent &event, const MessageQuestion &question)
{
    return api::isCommunityId(question.group) && event.answerCode != 0 && event.sender == question.sender;
}

RememberedRefusal remembered(const CallbackEvent &event)
{
    return {event.seq, event.receivedAt, event.answerCode, event.rule};
}

} // namespace

bool isRefusalOf(const CallbackEvent &event, const MessageQuestion &question)
{
    if (event.answerCode == 0 || event.command != beforeCommand(question) || event.sender != question.sender)
        return false;
    if (question.group.isEmpty())
        return event.receiverList().contains(question.receiver);
    const api::GroupPlace place = api::groupPlace(question.group);
    return event.group == place.groupId &&
           (!api::isCommunityId(place.groupId) || topicOf(event) == place.topicId.value_or(QString()));
}

std::optional<RememberedRefusal> lastRefusal(const EventLog &log, const MessageQuestion &question)
{
    const QLatin1String command = beforeCommand(question);
    qint64 before = log.lastSeq() + 1;
    for (qsizetype looked = 0; looked < refusalRowsLooked;) {
        const auto rows = log.olderThan(before, refusalPage);
        for (const auto &row : std::views::reverse(rows)) {
            if (row->command()->name != command)
                continue;
            CallbackEvent event = row->toEvent();
            if (asksBody(event, question))
                event.body = row->body().toByteArray();
            if (isRefusalOf(event, question))
                return remembered(event);
        }
        if (rows.empty())
            break;
        looked += qsizetype(rows.size());
        before = rows.front()->seq();
    }
    return std::nullopt;
}

Result<std::optional<RememberedRefusal>> lastRefusal(EventReader &reader, const MessageQuestion &question)
{
    qint64 before = std::numeric_limits<qint64>::max();
    for (qsizetype looked = 0; looked < refusalRowsLooked;) {
        auto events = reader.before(before, refusalPage, EventReader::Body::Without);
        if (!events)
            return std::unexpected(events.error());
        for (CallbackEvent &event : std::views::reverse(*events)) {
            if (asksBody(event, question)) {
                const auto whole = reader.event(event.seq);
                if (!whole)
                    return std::unexpected(whole.error());
                if (*whole)
                    event.body = (*whole)->body;
            }
            if (isRefusalOf(event, question))
                return std::optional(remembered(event));
        }
        if (events->empty())
            break;
        looked += qsizetype(events->size());
        before = events->front().seq;
    }
    return std::optional<RememberedRefusal>();
}

} // namespace imdesk
