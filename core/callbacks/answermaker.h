// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/answertrace.h"
#include "core/callbacks/answerwatch.h"
#include "core/callbacks/event.h"
#include "core/callbacks/forwardrace.h"
#include "core/callbacks/receiveroptions.h"
#include "core/callbacks/replyjudge.h"

#include <functional>

namespace imdesk {

/// Decides what the service is told about one event: rules at once, forward targets a little later, and the safe
/// default where neither has decided in time. For the receiver's thread.
class AnswerMaker
{
  public:
    using Report = std::function<void(const ReceiverProblem &problem, const QString &peer)>;
    using Ready = std::function<void(EventPtr event)>;

    /// Clock and counters must outlive it.
    AnswerMaker(const ReceiverOptions &options, const AnswerWatch &watch, const Clock &clock,
                ReceiverCounters &counters, Report report);

    void setRules(const QList<ReplyRule> &rules) { m_judge = std::make_unique<ReplyJudge>(rules); }
    void setForward(const ForwardList &forward) { m_race.setTargets(forward, m_token); }
    /// Whoever is still asked is too late.
    void endAll() { m_race.endAll(); }
    /// Writes the answer and how it came about into the event, then hands it on; `spentMs` of its time are over.
    void make(EventPtr event, AnswerTrace trace, int spentMs, const QString &peer, const Ready &ready);

  private:
    ReplyVerdict judge(CallbackEvent &event, AnswerTrace &trace);
    void missVerdict(AnswerTrace &trace, bool decided, const QString &peer);

    const QByteArray m_token;
    ReceiverCounters &m_counters;
    const Report m_report;
    std::unique_ptr<ReplyJudge> m_judge;
    ForwardRace m_race;
};

} // namespace imdesk
