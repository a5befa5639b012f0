// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/callbacks/answertrace.h"
#include "core/callbacks/event.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/forwardstats.h"
#include "core/callbacks/logrow.h"
#include "core/callbacks/targetcall.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>
#include <vector>

namespace imdesk {

/// Asks forward targets about before-events, all at once, and settles on the answer of the first of them (in their
/// order) that gives a usable one in time. Who fails again and again rests for a while and is not waited for. Lives in
/// the thread it was made in.
class ForwardRace : public QObject
{
  public:
    /// More requests under way than this to one target would only pile up.
    static constexpr int maxUnderWay = 256;
    static constexpr int failuresBeforeRest = 5;

    struct Outcome
    {
        int forwardMs = 0;
        QList<TargetAnswer> answers;
        std::optional<TargetReply> winner;
    };
    using Done = std::function<void(const Outcome &outcome)>;

    /// The clock must outlive the race.
    ForwardRace(std::shared_ptr<ForwardStats> stats, const Clock &clock) : m_stats(std::move(stats)), m_clock(clock) {}
    ~ForwardRace() override;

    /// From the next event on; those under way end as they began.
    void setTargets(const ForwardList &list, const QByteArray &ownToken);
    bool rulesWin() const { return m_rulesWin; }
    bool isEmpty() const { return m_lanes.empty(); }
    /// Where an event with these headers was sent to a target by ourselves: what is wrong, for people. Nobody is to be
    /// asked about it again.
    QString loop(const QStringList &headers);

    /// Tells `done` within `leftMs`, in this call where nobody has to be waited for. With `heed` off all get a
    /// copy. Of a replay nobody hears who was not named by whoever sent it.
    void run(const CallbackEvent &event, const QStringList &headers, bool heed, int leftMs, Done done);
    /// Settles all that is under way now, with what is known.
    void endAll();

  private:
    struct Lane
    {
        explicit Lane(const ForwardTarget &target) : line(target) {}
        TargetLine line;
        std::optional<FilterMatcher> matcher;
        int failures = 0;  ///< one after the other
        int doublings = 0; ///< of its rest
        qint64 restsUntil = 0;
    };
    struct Run;
    using LanePtr = std::shared_ptr<Lane>;
    using RunPtr = std::shared_ptr<Run>;

    bool mayAsk(Lane &lane, TargetAnswer &answer);
    void ask(const LanePtr &lane, const TargetRequest &request, int timeoutMs, const RunPtr &run, std::size_t place);
    void buryRetired();
    void note(Lane &lane, const TargetReply &reply, int ms);
    void look(const RunPtr &run);
    void settle(const RunPtr &run);

    std::shared_ptr<ForwardStats> m_stats;
    const Clock &m_clock;
    std::vector<LanePtr> m_lanes;
    std::vector<LanePtr> m_retired; ///< no longer asked, but still answering
    std::vector<RunPtr> m_runs;
    QByteArray m_ownToken;
    bool m_rulesWin = true;
    CommandNames m_names;
};

} // namespace imdesk
