// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/forwardrace.h"

#include "core/callbacks/clockjump.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace imdesk {

namespace {

struct RaceText
{
    Q_DECLARE_TR_FUNCTIONS(RaceText)
};

constexpr qint64 firstRestMs = 2'000;
constexpr qint64 longestRestMs = 60'000;
constexpr int mostDoublings = 5;

} // namespace

struct ForwardRace::Run
{
    enum class Place { Waiting, Known, Ignored };
    Outcome outcome;
    std::vector<Place> places;
    std::vector<std::optional<TargetReply>> replies;
    Done done;
    QElapsedTimer since;
    QTimer *deadline = nullptr;
    bool settled = false;
};

ForwardRace::~ForwardRace() = default;

void ForwardRace::setTargets(const ForwardList &list, const QByteArray &ownToken)
{
    m_ownToken = ownToken;
    m_rulesWin = list.rulesWin();
    std::vector<LanePtr> lanes;
    for (const ForwardTarget &target : list.targets) {
        if (!target.on || !target.before || !target.problem().isEmpty())
            continue;
        // Who stays as it was keeps its connections and what is known of it.
        const auto same =
            std::ranges::find_if(m_lanes, [&target](const LanePtr &lane) { return lane->line.target() == target; });
        LanePtr lane = same != m_lanes.end() ? *same : std::make_shared<Lane>(target);
        if (!lane->matcher)
            lane->matcher.emplace(*Filter::parse(target.filter));
        lanes.push_back(std::move(lane));
    }
    for (const LanePtr &lane : m_lanes) {
        if (std::ranges::find(lanes, lane) == lanes.end())
            m_retired.push_back(lane);
    }
    m_lanes = std::move(lanes);
    buryRetired();
}

QString ForwardRace::loop(const QStringList &headers)
{
    const auto through = std::ranges::find_if(
        m_lanes, [&headers](const LanePtr &lane) { return cameThrough(lane->line.target(), headers); });
    if (through == m_lanes.end())
        return {};
    const ForwardTarget &target = (*through)->line.target();
    QString words = loopWords(target);
    m_stats->note(target.id, words, m_clock.nowMs());
    return words;
}

// Not from a handler of theirs: their connections would die while they speak.
void ForwardRace::buryRetired()
{
    std::erase_if(m_retired, [](const LanePtr &lane) { return lane->line.inFlight() == 0; });
}

bool ForwardRace::mayAsk(Lane &lane, TargetAnswer &answer)
{
    const QString &id = lane.line.target().id;
    if (lane.line.inFlight() >= maxUnderWay) {
        answer.outcome = QStringLiteral("busy");
        answer.words = RaceText::tr("not asked: %1 requests are under way already").arg(lane.line.inFlight());
        m_stats->skip(id);
        return false;
    }
    if (isToCome(lane.restsUntil, m_clock.nowMs(), longestRestMs)) {
        answer.outcome = QStringLiteral("resting");
        answer.words = RaceText::tr("not asked: it failed %1 times in a row and rests").arg(lane.failures);
        m_stats->skip(id);
        return false;
    }
    if (lane.restsUntil > 0) // one tries, the others go on resting until it has answered
        lane.restsUntil = m_clock.nowMs() + firstRestMs;
    return true;
}

void ForwardRace::run(const CallbackEvent &event, const QStringList &headers, bool heed, int leftMs, Done done)
{
    const LogRow row(event, m_names);
    const CallbackParts parts{event.query, event.body, headers};
    buryRetired();
    auto run = std::make_shared<Run>();
    run->done = std::move(done);
    run->since.start();
    struct Asked
    {
        LanePtr lane;
        std::size_t place;
        int timeoutMs;
    };
    std::vector<Asked> asked;
    for (const LanePtr &lane : m_lanes) {
        // Where the filter gives up the target decides, or a sender could write what slips past it.
        if (!lane->matcher->decides(row).value_or(true) || !mayPassOn(lane->line.target(), headers))
            continue;
        const ForwardTarget &target = lane->line.target();
        TargetAnswer answer;
        answer.target = target.name;
        const std::size_t place = run->places.size();
        if (!mayAsk(*lane, answer)) {
            answer.ms = 0;
            run->places.push_back(Run::Place::Known);
        } else {
            const bool waits = heed && target.answers;
            answer.outcome = waits ? QStringLiteral("slow") : QStringLiteral("copied");
            run->places.push_back(waits ? Run::Place::Waiting : Run::Place::Ignored);
            asked.push_back({lane, place, waits ? qBound(1, leftMs, target.timeoutMs) : target.timeoutMs});
        }
        run->outcome.answers.append(answer);
        run->replies.emplace_back();
    }
    const qint64 now = m_clock.nowSeconds();
    for (const Asked &one : asked)
        ask(one.lane, requestFor(one.lane->line.target(), parts, m_ownToken, now), one.timeoutMs, run, one.place);
    m_runs.push_back(run);
    run->deadline = new QTimer(this);
    run->deadline->setSingleShot(true);
    QObject::connect(run->deadline, &QTimer::timeout, this, [this, weak = std::weak_ptr(run)] {
        if (const RunPtr late = weak.lock())
            settle(late);
    });
    run->deadline->start(qMax(0, leftMs));
    look(run);
}

void ForwardRace::ask(const LanePtr &lane, const TargetRequest &request, int timeoutMs, const RunPtr &run,
                      std::size_t place)
{
    lane->line.post(request, timeoutMs,
                    [self = QPointer(this), asked = std::weak_ptr(lane), weak = std::weak_ptr(run), place,
                     since = run->since](const TargetReply &reply) {
                        const LanePtr answering = asked.lock();
                        if (!self || !answering)
                            return;
                        const int ms = int(since.elapsed());
                        self->note(*answering, reply, ms);
                        const RunPtr open = weak.lock();
                        if (!open || open->settled || open->places[place] != Run::Place::Waiting)
                            return;
                        open->places[place] = Run::Place::Known;
                        open->replies[place] = reply;
                        TargetAnswer &answer = open->outcome.answers[qsizetype(place)];
                        answer.outcome = reply.outcome;
                        answer.ms = ms;
                        answer.status = reply.status;
                        answer.code = reply.code;
                        answer.words = reply.words;
                        self->look(open);
                    });
}

void ForwardRace::note(Lane &lane, const TargetReply &reply, int ms)
{
    const QString &id = lane.line.target().id;
    m_stats->count(id, reply.usable, ms, reply.words, m_clock.nowMs());
    // Only silence costs the budget of others; a bad answer comes quickly.
    const bool silent = reply.outcome == QLatin1String("slow") || reply.outcome == QLatin1String("failed");
    lane.failures = silent ? lane.failures + 1 : 0;
    lane.restsUntil = 0;
    if (lane.failures < failuresBeforeRest || reply.unheard)
        lane.doublings = 0;
    if (lane.failures >= failuresBeforeRest) {
        lane.restsUntil = m_clock.nowMs() + qMin(firstRestMs << lane.doublings, longestRestMs);
        // A refusal costs no time, and who refuses may be back any moment.
        if (!reply.unheard)
            lane.doublings = qMin(lane.doublings + 1, mostDoublings);
    }
    m_stats->setResting(id, lane.restsUntil > 0);
}

void ForwardRace::look(const RunPtr &run)
{
    for (std::size_t i = 0; i < run->places.size(); ++i) {
        if (run->places[i] == Run::Place::Waiting)
            return;
        if (run->places[i] == Run::Place::Known && run->replies[i] && run->replies[i]->usable)
            break;
    }
    settle(run);
}

void ForwardRace::settle(const RunPtr &run)
{
    if (run->settled)
        return;
    run->settled = true;
    run->deadline->deleteLater();
    Outcome &outcome = run->outcome;
    outcome.forwardMs = int(run->since.elapsed());
    for (std::size_t i = 0; i < run->places.size(); ++i) {
        TargetAnswer &answer = outcome.answers[qsizetype(i)];
        if (run->places[i] == Run::Place::Waiting) {
            answer.ms = outcome.forwardMs;
            answer.words = RaceText::tr("cut off after %1 ms").arg(outcome.forwardMs);
        } else if (!outcome.winner && run->replies[i] && run->replies[i]->usable) {
            outcome.winner = run->replies[i];
            answer.won = true;
        }
    }
    // A copy: the list below may hold the last one, and `run` may stand in it.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const RunPtr kept = run;
    std::erase(m_runs, kept);
    kept->done(kept->outcome);
}

void ForwardRace::endAll()
{
    const std::vector<RunPtr> open = m_runs;
    for (const RunPtr &run : open)
        settle(run);
}

} // namespace imdesk
