// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/rememberedrefusals.h"

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

RememberedRefusal remembered(const CallbackEvent &event)
{
    return {event.seq, event.receivedAt, event.answerCode, event.rule};
}

} // namespace

bool isRefusalOf(const CallbackEvent &event, const MessageQuestion &question)
{
    if (event.answerCode == 0 || event.command != beforeCommand(question) || event.sender != question.sender)
        return false;
    return question.group.isEmpty() ? event.receiverList().contains(question.receiver) : event.group == question.group;
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
            if (const CallbackEvent event = row->toEvent(); isRefusalOf(event, question))
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
        const auto events = reader.before(before, refusalPage, EventReader::Body::Without);
        if (!events)
            return std::unexpected(events.error());
        for (const CallbackEvent &event : std::views::reverse(*events)) {
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
