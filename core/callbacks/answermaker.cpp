// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/answermaker.h"

#include "core/callbacks/commandtable.h"
#include "core/callbacks/replaymark.h"
#include "core/callbacks/replyform.h"

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

QString cutOffWords(const ReplyVerdict &verdict, const AnswerTrace &trace)
{
    if (verdict.gaveUp.isEmpty())
        return AnswerText::tr("The reply rules took too long and were cut off at \u201C%1\u201D; the event was "
                              "allowed.")
            .arg(trace.cutOff);
    const QString names = trace.gaveUp.join(QStringLiteral("\u201D, \u201C"));
    return verdict.rule < 0
               ? AnswerText::tr("The filter of \u201C%1\u201D gave up on an event, for its regular expression "
                                "would have taken too long; no rule decided about it.")
                     .arg(names)
               : AnswerText::tr("The filter of \u201C%1\u201D gave up on an event, for its regular expression "
                                "would have taken too long; another rule decided about it.")
                     .arg(names);
}

/// What the service will make of an answer that is not documented for the event; empty for one that is.
QString codeRemark(const QString &command, const TargetReply &reply)
{
    const ReplyForm *form = replyFormOf(command);
    if (!form)
        return {};
    const int code = reply.code;
    if (code == 0) {
        // One that is OK is left out of the reply.
        return reply.more.contains(QLatin1String("ActionStatus"))
                   ? AnswerText::tr("the answer has ErrorCode 0, but its ActionStatus is not OK; what the service "
                                    "makes of that is unknown")
                   : QString();
    }
    if (form->perTarget)
        return AnswerText::tr("the service does not heed the ErrorCode of this event, only ResultItem");
    if ((code == 2 && form->drop) || form->allowsCode(code))
        return {};
    const QString plain = form->drop ? QStringLiteral("0, 1, 2") : QStringLiteral("0, 1");
    const QString known =
        form->firstOwnCode == 0
            ? plain
            : AnswerText::tr("%1, %2 to %3").arg(plain).arg(form->firstOwnCode).arg(form->lastOwnCode);
    return AnswerText::tr("the service documents %1 for this event; what it makes of another code is unknown")
        .arg(known);
}

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
    event->replay = isReplay(trace.headers); // rules and targets may ask for it
    const ReplyVerdict verdict = before ? judge(*event, trace) : ReplyVerdict();
    // A forward target that decides puts its own answer in the place of it.
    if (const QJsonObject all = before && verdict.more.isEmpty() ? ReplyJudge::passingAll(*event) : QJsonObject();
        !all.isEmpty())
        event->answerMore = QJsonDocument(all).toJson(QJsonDocument::Compact);
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
                   if (heed && outcome.winner) {
                       take(*outcome.winner, *event);
                       trace.safeDefault = false; // where the rules were cut off, this decided
                       for (TargetAnswer &answer : trace.targets) {
                           if (answer.won)
                               answer.words = codeRemark(event->command, *outcome.winner);
                       }
                   } else if (heed) {
                       missVerdict(trace, decided, peer);
                   }
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
    for (const int place : answer.gaveUp)
        trace.gaveUp << m_judge->rules().at(place).name;
    if (answer.cutOff >= 0) {
        trace.cutOff = m_judge->rules().at(answer.cutOff).name;
        trace.safeDefault = true;
    }
    if (answer.cutOff >= 0 || !answer.gaveUp.isEmpty())
        m_report({ReceiverProblem::Kind::SlowRules, 0, cutOffWords(answer, trace), {}}, {});
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
