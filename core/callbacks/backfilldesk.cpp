// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/backfilldesk.h"

#include <QCoreApplication>

#include <utility>

namespace imdesk {

namespace {

struct BackfillText
{
    Q_DECLARE_TR_FUNCTIONS(BackfillText)
};

} // namespace

Result<Done> BackfillDesk::Count::done(const QString &failure) const
{
    if (stored == of)
        return Done{};
    return fail(ApiError::Kind::Storage,
                BackfillText::tr("Only %1 of %2 messages from the history could be put into the log: %3")
                    .arg(stored)
                    .arg(of)
                    .arg(refused ? BackfillText::tr("too much waits to be written at the moment.") : failure));
}

BackfillDesk::BackfillDesk()
    : m_mailbox([this](const std::vector<CommitOutcome> &outcomes) { take(outcomes); }),
      m_outbox(std::make_shared<CommitOutbox>(&m_mailbox))
{
}

BackfillDesk::~BackfillDesk() { m_outbox->close(); }

void BackfillDesk::put(EventStore &store, const QList<CallbackEvent> &events, Reply reply)
{
    const quint64 ticket = m_next++;
    Run run;
    run.count.of = events.size();
    for (const CallbackEvent &event : events) {
        auto found = std::make_shared<CallbackEvent>(event);
        found->seq = 0;
        found->origin = EventOrigin::Backfilled;
        if (!store.submit(std::move(found), ticket, m_outbox)) {
            run.count.refused = true; // the rest can be looked up again
            break;
        }
        ++run.waiting;
    }
    if (run.waiting == 0) {
        reply(run.count);
        return;
    }
    run.reply = std::move(reply);
    m_runs[ticket] = std::move(run);
}

void BackfillDesk::take(const std::vector<CommitOutcome> &outcomes)
{
    std::vector<Run> ended;
    for (const CommitOutcome &outcome : outcomes) {
        const auto run = m_runs.find(outcome.ticket);
        if (run == m_runs.end())
            continue;
        run->count.stored += outcome.committed ? 1 : 0;
        if (--run->waiting == 0)
            ended.push_back(m_runs.take(outcome.ticket));
    }
    for (const Run &run : ended)
        run.reply(run.count);
}

} // namespace imdesk
