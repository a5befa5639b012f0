// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/rulerehearsal.h"

#include "core/callbacks/eventreader.h"
#include "core/callbacks/replaymark.h"

#include <QElapsedTimer>
#include <QPointer>

#include <memory>
#include <ranges>
#include <vector>

namespace imdesk {

namespace {

constexpr int rehearsalSlice = 1'000;

void note(RehearsalReport::Part &part, const CallbackEvent &event, const ReplyVerdict &verdict, bool drops)
{
    ++part.decided;
    if (drops)
        ++part.dropped;
    else if (refusalOf(event.command, verdict.code, verdict.more).code != 0)
        ++part.refused;
    else if (!verdict.more.isEmpty())
        ++part.changed;
    if (part.samples.size() < RuleRehearsal::samplesKept)
        part.samples.append({event, verdict});
}

void noteMissed(RehearsalReport::Part &part, const CallbackEvent &event, const ReplyVerdict &verdict)
{
    ++part.missed;
    if (part.missedSamples.size() < RuleRehearsal::samplesKept)
        part.missedSamples.append({event, verdict});
}

void noteCutOff(QList<RehearsalReport::Part> &parts, const ReplyVerdict &verdict)
{
    for (const int place : verdict.gaveUp)
        ++parts[place].gaveUp;
    if (verdict.cutOff >= 0 && !verdict.gaveUp.contains(verdict.cutOff))
        ++parts[verdict.cutOff].gaveUp;
}

/// A rule that is off, as if it were on and alone.
struct OffRule
{
    int place;
    std::unique_ptr<ReplyJudge> judge;
    bool drops;
};

std::vector<OffRule> offRulesOf(const QList<ReplyRule> &rules)
{
    std::vector<OffRule> out;
    for (int place = 0; place < int(rules.size()); ++place) {
        ReplyRule rule = rules.at(place);
        if (rule.on)
            continue;
        rule.on = true; // one that cannot be used is passed over all the same
        out.push_back({place, std::make_unique<ReplyJudge>(QList{rule}), rule.kind() == ReplyRule::Action::Drop});
    }
    return out;
}

void tryAlone(const OffRule &off, RehearsalReport::Part &part, const CallbackEvent &event,
              const CallbackEvent &asItCame)
{
    ReplyVerdict verdict = off.judge->decide(asItCame);
    if (!verdict.gaveUp.isEmpty() || verdict.cutOff >= 0)
        ++part.gaveUp;
    if (!off.judge->missed(asItCame, verdict).isEmpty())
        noteMissed(part, event, verdict);
    if (verdict.rule < 0)
        return;
    verdict.rule = off.place;
    note(part, event, verdict, off.drops);
}

/// The event as a rule sees it when it comes: without what was known only once it was answered and stored.
CallbackEvent arriving(CallbackEvent event)
{
    const CallbackEvent fresh;
    event.seq = fresh.seq;
    event.answerCode = fresh.answerCode;
    event.answerText = fresh.answerText;
    event.answerMore = fresh.answerMore;
    event.rule = fresh.rule;
    event.answeredInMs = fresh.answeredInMs;
    event.copyOf = fresh.copyOf;
    event.replay = isReplay(event); // its headers came with it
    event.handling = fresh.handling;
    return event;
}

} // namespace

Result<RehearsalReport> RuleRehearsal::run(const QString &storePath, const QList<ReplyRule> &rules, qint64 newest,
                                           const std::stop_token &stop)
{
    Result<EventReader> reader = EventReader::open(storePath);
    if (!reader)
        return std::unexpected(reader.error());
    const Result<qint64> last = reader->lastSeq();
    if (!last)
        return std::unexpected(last.error());
    ReplyJudge judge(rules);
    const std::vector<OffRule> offRules = offRulesOf(rules);
    RehearsalReport report;
    report.rules.resize(rules.size());
    qint64 left = newest;
    for (qint64 before = *last + 1; left > 0;) {
        if (stop.stop_requested())
            return fail(ApiError::Kind::Cancelled, QString());
        const auto events = reader->before(before, int(qMin<qint64>(left, rehearsalSlice)), EventReader::Body::With);
        if (!events)
            return std::unexpected(events.error());
        if (events->empty())
            break;
        before = events->front().seq;
        left -= qint64(events->size());
        // Newest first, so that the samples are the newest.
        for (const CallbackEvent &event : std::views::reverse(*events)) {
            if (!replyFormOf(event.command) || event.httpStatus != 200)
                continue;
            ++report.looked;
            report.firstAt = event.receivedAt;
            report.lastAt = qMax(report.lastAt, event.receivedAt);
            const CallbackEvent asItCame = arriving(event);
            QElapsedTimer timer;
            timer.start();
            const ReplyVerdict verdict = judge.decide(asItCame);
            report.slowestMicroseconds = qMax<qint64>(report.slowestMicroseconds, timer.nsecsElapsed() / 1'000);
            const QList<int> missed = judge.missed(asItCame, verdict);
            for (const int place : missed)
                noteMissed(report.rules[place], event, verdict);
            if (verdict.rule < 0)
                ++report.undecided;
            else
                note(report.rules[verdict.rule], event, verdict,
                     rules.at(verdict.rule).kind() == ReplyRule::Action::Drop);
            noteCutOff(report.rules, verdict);
            for (const OffRule &off : offRules) {
                if (verdict.rule < 0 || off.place < verdict.rule)
                    tryAlone(off, report.rules[off.place], event, asItCame);
            }
        }
    }
    return report;
}

RuleRehearsal::RuleRehearsal(QObject *parent)
    : QObject(parent), m_mailbox([](std::vector<Letter> letters) {
          for (const Letter &letter : letters)
              letter();
      })
{
}

RuleRehearsal::~RuleRehearsal() = default;

quint64 RuleRehearsal::begin()
{
    m_thread = {}; // ends the one before
    m_running = true;
    return ++m_turn;
}

void RuleRehearsal::forget()
{
    cancel();
    m_running = false;
    ++m_turn;
}

void RuleRehearsal::finish(quint64 turn, const Result<RehearsalReport> &report)
{
    if (turn != m_turn)
        return;
    m_running = false;
    Q_EMIT finished(report);
}

void RuleRehearsal::start(const QString &storePath, const QList<ReplyRule> &rules, qint64 newest)
{
    const quint64 turn = begin();
    m_thread = std::jthread([this, storePath, rules, newest, turn](const std::stop_token &stop) {
        const Result<RehearsalReport> report = run(storePath, rules, newest, stop);
        m_mailbox.post([this, report, turn] { finish(turn, report); });
    });
}

void RuleRehearsal::start(const std::function<void(const Reply &)> &ask)
{
    ask([self = QPointer(this), turn = begin()](const Result<RehearsalReport> &report) {
        if (self)
            self->finish(turn, report);
    });
}

} // namespace imdesk
