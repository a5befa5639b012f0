// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/answermaker.h"

#include "core/callbacks/commandtable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

namespace imdesk {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

void take(const TargetReply &reply, CallbackEvent &event)
{
    event.rule.clear();
    event.answerCode = reply.code;
    event.answerText = reply.info;
    event.answerMore = reply.more.isEmpty() ? QByteArray() : QJsonDocument(reply.more).toJson(QJsonDocument::Compact);
}

} // namespace

AnswerMaker::AnswerMaker(const ReceiverOptions &options, const AnswerWatch &watch, const Clock &clock,
                         ReceiverCounters &counters, Report report)
    : m_token(options.token),
      m_counters(counters),
      m_report(std::move(report)),
      m_judge(std::make_unique<ReplyJudge>(options.rules)),
      m_race(watch.targets, clock)
{
    setForward(options.forward);
}

void AnswerMaker::make(EventPtr event, AnswerTrace trace, int spentMs, const QString &peer, const Ready &ready)
{
    const bool before = event->httpStatus == 200 && isBeforeCommand(event->command);
    const ReplyVerdict verdict = before ? judge(*event, trace) : ReplyVerdict();
    const QString loop = before ? m_race.loop(trace.headers) : QString();
    if (!loop.isEmpty())
        m_report({ReceiverProblem::Kind::Forwarding, 0, loop, {}}, peer);
    if (!before || m_race.isEmpty() || !loop.isEmpty()) {
        event->handling = trace.toBytes();
        ready(std::move(event));
        return;
    }
    const bool decided = verdict.rule >= 0;
    const bool heed = !decided || !m_race.rulesWin();
    m_race.run(*event, trace.headers, heed, answerBudgetMs - answerReserveMs - spentMs,
               [this, event, trace, heed, decided, peer, ready](const ForwardRace::Outcome &outcome) mutable {
                   if (!outcome.answers.isEmpty()) {
                       trace.forwardMs = outcome.forwardMs;
                       trace.targets = outcome.answers;
                   }
                   if (heed && outcome.winner)
                       take(*outcome.winner, *event);
                   else if (heed)
                       missVerdict(trace, decided, peer);
                   event->handling = trace.toBytes();
                   ready(std::move(event));
               });
}

ReplyVerdict AnswerMaker::judge(CallbackEvent &event, AnswerTrace &trace)
{
    if (m_judge->rules().isEmpty())
        return {};
    QElapsedTimer timer;
    timer.start();
    ReplyVerdict answer = m_judge->decide(event);
    trace.rulesUs = int(timer.nsecsElapsed() / 1'000);
    if (answer.cutOff >= 0) {
        trace.cutOff = m_judge->rules().at(answer.cutOff).name;
        trace.safeDefault = true;
        m_report({ReceiverProblem::Kind::SlowRules,
                  0,
                  AnswerText::tr("The reply rules took too long and were cut off at \u201C%1\u201D; the event was "
                                 "allowed.")
                      .arg(trace.cutOff),
                  {}},
                 {});
    }
    if (answer.rule >= 0) {
        m_judge->apply(answer, event);
        m_counters.countRule(m_judge->rules().at(answer.rule).id, trace.rulesUs);
    }
    return answer;
}

void AnswerMaker::missVerdict(AnswerTrace &trace, bool decided, const QString &peer)
{
    const auto waitedFor = [](const TargetAnswer &answer) { return answer.outcome != QLatin1String("copied"); };
    const auto first = std::ranges::find_if(trace.targets, waitedFor);
    if (decided || first == trace.targets.end())
        return;
    trace.safeDefault = true;
    m_report({ReceiverProblem::Kind::NoVerdict,
              0,
              AnswerText::tr("No forward target gave a usable answer in time, so an event was allowed. "
                             "\u201C%1\u201D: %2")
                  .arg(first->target, first->words),
              {}},
             peer);
}

} // namespace imdesk
