// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventforwarder.h"

#include "core/callbacks/answertrace.h"
#include "core/callbacks/clockjump.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/forwardlane.h"
#include "core/callbacks/logrow.h"
#include "core/callbacks/strandedevents.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <limits>
#include <map>
#include <utility>

namespace imdesk {

namespace {

struct ForwarderText
{
    Q_DECLARE_TR_FUNCTIONS(ForwarderText)
};

constexpr int feedPage = 200;
constexpr int underWay = 4; // to one target; one while it fails
constexpr qint64 housekeepingMs = 10'000;
constexpr int fullPercent = 80;
constexpr int logAgainMs = 1'000;

} // namespace

/// Lives on the forwarder's thread.
class EventForwarder::Worker : public QObject
{
  public:
    Worker(QString storePath, std::shared_ptr<ForwardStats> stats, const Clock &clock, const ForwardLimits &limits,
           EventForwarder &owner)
        : m_storePath(std::move(storePath)), m_stats(std::move(stats)), m_clock(clock), m_limits(limits), m_owner(owner)
    {
        m_due.setSingleShot(true);
        connect(&m_due, &QTimer::timeout, this, [this] { pumpAll(); });
        connect(&m_house, &QTimer::timeout, this, [this] { keepHouse(); });
        m_steady.start();
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, [this] { feed(); });
    }

    void setTargets(const ForwardList &list, const QByteArray &ownToken, qint64 lastSeq)
    {
        m_ownToken = ownToken;
        QStringList served;
        QHash<QString, QString> was, listed;
        std::map<QString, std::shared_ptr<Lane>> lanes;
        for (const ForwardTarget &target : list.targets) {
            for (const QString &id : {target.id, target.was}) {
                if (!id.isEmpty())
                    listed.insert(id, target.name);
            }
            if (!target.on || !target.after || !target.problem().isEmpty())
                continue;
            served << target.id;
            if (!target.was.isEmpty())
                was.insert(target.id, target.was);
            const auto same = m_lanes.find(target.id);
            lanes[target.id] = same != m_lanes.end() && same->second->line.target() == target
                                   ? same->second
                                   : std::make_shared<Lane>(target);
        }
        m_lanes = std::move(lanes);
        if (m_lanes.empty() && !m_queue) {
            lookAtLeftovers(listed);
            return;
        }
        m_wanted = Wanted{served, m_wanted ? qMin(m_wanted->lastSeq, lastSeq) : lastSeq, was, listed};
        feed();
    }

    /// Takes what is new in the log into the queue, a page a turn.
    void feed()
    {
        m_feedPending = false;
        if (sleeps() || !ready() || !serveWanted() || m_lanes.empty())
            return;
        qint64 from = std::numeric_limits<qint64>::max();
        for (const auto &[id, lane] : m_lanes)
            from = qMin(from, m_queue->servedUpTo(id).value_or(from));
        if (from == std::numeric_limits<qint64>::max())
            return;
        const auto events = m_reader->after(from, feedPage, EventReader::Body::With);
        if (!events) {
            loseLog(events.error().message);
            return;
        }
        m_logFailed = false;
        bool taken = true;
        if (!events->empty()) {
            for (const auto &[id, lane] : m_lanes)
                taken = take(id, *lane, *events) && taken;
            if (taken)
                m_queueTrouble.clear();
            trim();
            for (const auto &[id, lane] : m_lanes)
                showQueue(id);
        }
        pumpAll();
        if (taken && int(events->size()) == feedPage)
            feedLater();
    }

    /// There is nothing to do, whatever comes, until there are targets.
    bool sleeps() const { return m_lanes.empty() && !m_wanted; }

    void feedLater()
    {
        if (!std::exchange(m_feedPending, true))
            QTimer::singleShot(0, this, [this] { feed(); });
    }

  private:
    using Lane = ForwardLane;

    /// What the queue has to know before the next event.
    struct Wanted
    {
        QStringList targets;
        qint64 lastSeq = 0;
        QHash<QString, QString> was;    ///< former ids of targets, by the present ones
        QHash<QString, QString> listed; ///< names of all of the list by id, and by former id
    };

    bool ready()
    {
        if (m_reader && m_reader->isReplaced())
            m_reader.reset();
        if (!m_reader && !openLog())
            return false;
        if (!m_queue) {
            Result<ForwardQueue> queue = ForwardQueue::open(queuePath(m_storePath));
            if (!queue)
                return waitForQueue(queue.error().message);
            m_queue.emplace(std::move(*queue));
            m_house.start(int(housekeepingMs));
        }
        return !m_logIsFresh || adoptLog();
    }

    bool openLog()
    {
        Result<EventReader> reader = EventReader::open(m_storePath);
        const Result<QByteArray> id = reader ? reader->identity() : std::unexpected(reader.error());
        if (!id) {
            loseLog(id.error().message);
            return false;
        }
        m_reader.emplace(std::move(*reader));
        m_logId = *id;
        m_logIsFresh = true;
        return true;
    }

    bool adoptLog()
    {
        // A log that is rescued while it is written goes on with its numbers; between two runs they may begin anew.
        const Result<bool> other =
            m_queue->adopt(m_logId, m_wanted ? m_wanted->lastSeq : std::numeric_limits<qint64>::max());
        if (!other)
            return waitForQueue(other.error().message);
        m_logIsFresh = false;
        if (*other)
            tell(
                ForwarderText::tr("The event log was rescued or replaced, or has lost its newest events. What waits to "
                                  "be forwarded still is, and so are all events from now on."));
        return true;
    }

    /// A rescue puts another file into its place: it is opened anew, and only what lasts is told.
    void loseLog(const QString &words)
    {
        m_reader.reset();
        m_again.start(logAgainMs);
        if (std::exchange(m_logFailed, true))
            tell(words);
    }

    /// Gives false. It is tried again without an event, for the next one may be long in coming.
    bool waitForQueue(const QString &words)
    {
        m_again.start(logAgainMs);
        if (std::exchange(m_queueTrouble, words) != words)
            tell(words);
        return false;
    }

    bool serveWanted()
    {
        if (!m_wanted)
            return true;
        if (const Result<Done> set = m_queue->setTargets(m_wanted->targets, m_wanted->lastSeq, m_wanted->was); !set)
            return waitForQueue(set.error().message);
        const QHash<QString, QString> listed = m_wanted->listed;
        m_wanted.reset();
        keepHouse();
        tellStranded(listed);
        m_owner.m_mailbox->post([owner = &m_owner] { Q_EMIT owner->targetsSet(); });
        return true;
    }

    /// False when it has to be tried again.
    bool take(const QString &id, Lane &lane, const std::vector<CallbackEvent> &events)
    {
        const std::optional<qint64> served = m_queue->servedUpTo(id);
        if (!served || *served >= events.back().seq)
            return true;
        const qint64 now = m_clock.nowMs();
        std::vector<ForwardQueue::Row> rows;
        for (const CallbackEvent &event : events) {
            if (event.seq <= *served || event.httpStatus != 200 || event.origin != EventOrigin::Received ||
                isBeforeCommand(event.command) ||
                !lane.matcher.decides(LogRow(event, m_names)).value_or(true)) // in doubt once too often, not too seldom
                continue;
            const QStringList headers = AnswerTrace::fromBytes(event.handling).headers;
            if (!hasComeRound(headers) && mayPassOn(lane.line.target(), headers))
                rows.push_back({event.seq, now, 0, now, {event.query, event.body, headers}});
        }
        const Result<Done> added = m_queue->add(id, rows, events.back().seq);
        return added || waitForQueue(added.error().message);
    }

    bool hasComeRound(const QStringList &headers)
    {
        for (const auto &[id, lane] : m_lanes) {
            if (!cameThrough(lane->line.target(), headers))
                continue;
            const QString words = loopWords(lane->line.target());
            m_stats->note(id, words, m_clock.nowMs());
            tell(words);
            return true;
        }
        return false;
    }

    void pumpAll()
    {
        qint64 soonest = std::numeric_limits<qint64>::max();
        for (const auto &[id, lane] : m_lanes)
            soonest = qMin(soonest, pump(id, lane));
        if (soonest != std::numeric_limits<qint64>::max())
            m_due.start(int(qBound(qint64(1), soonest - m_clock.nowMs(), housekeepingMs)));
    }

    /// Sends what is due and gives when the next is.
    qint64 pump(const QString &id, const std::shared_ptr<Lane> &lane)
    {
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        if (!m_queue || m_queue->load(id).rows == 0)
            return never;
        const qint64 now = m_clock.nowMs();
        if (isToCome(lane->pausedUntil, now, longestPauseMs()))
            return lane->pausedUntil;
        const int room = (lane->failures > 0 ? 1 : underWay) - int(lane->flying.size());
        if (room <= 0)
            return never; // an answer goes on
        const auto rows = m_queue->next(id, room + int(lane->flying.size()));
        if (!rows) {
            tell(rows.error().message);
            return now + housekeepingMs;
        }
        int left = room;
        for (const ForwardQueue::Row &row : *rows) {
            if (lane->flying.contains(row.seq))
                continue;
            if (row.nextAt > now)
                return row.nextAt;
            if (left-- == 0)
                break;
            send(id, lane, row);
        }
        return never;
    }

    void send(const QString &id, const std::shared_ptr<Lane> &lane, const ForwardQueue::Row &row)
    {
        lane->flying.insert(row.seq);
        QElapsedTimer since;
        since.start();
        lane->line.post(requestFor(lane->line.target(), row.parts, m_ownToken, m_clock.nowSeconds()),
                        m_limits.timeoutMs,
                        [self = QPointer(this), id, weak = std::weak_ptr(lane), since, seq = row.seq,
                         attempts = row.attempts + 1, hiccups = lane->hiccups](const TargetReply &reply) {
                            const std::shared_ptr<Lane> open = weak.lock();
                            if (self && open)
                                self->onReply(id, *open, {seq, attempts, hiccups}, reply, int(since.elapsed()));
                        });
    }

    void onReply(const QString &id, Lane &lane, const Lane::Sending &sent, const TargetReply &reply, int ms)
    {
        const qint64 now = m_clock.nowMs();
        const Lane::Verdict verdict = lane.judge(sent, reply, m_limits, now);
        m_stats->count(id, verdict == Lane::Verdict::Taken, ms, reply.words, now);
        const Result<Done> written =
            verdict == Lane::Verdict::Later
                ? m_queue->postpone(id, sent.seq, sent.attempts, now + Lane::pauseAfter(m_limits, sent.attempts))
                : m_queue->remove(id, sent.seq);
        if (verdict == Lane::Verdict::GivenUp) {
            m_stats->giveUp(id, 1);
            tell(ForwarderText::tr("\u201C%1\u201D refused the event %2 %3 times (%4); it was given up.")
                     .arg(lane.line.target().name)
                     .arg(sent.seq)
                     .arg(m_limits.refusals)
                     .arg(reply.words));
        }
        if (!written) {
            // It still waits, and would be sent again at once.
            tell(written.error().message);
            lane.pausedUntil = qMax(lane.pausedUntil, now + Lane::pauseAfter(m_limits, ++lane.unwritten));
        } else {
            lane.unwritten = 0;
        }
        m_stats->setResting(id, lane.failures > 0);
        showQueue(id);
        lane.trouble = reply.words;
        tellNews(lane, verdict);
        pumpAll();
    }

    void tellNews(Lane &lane, Lane::Verdict verdict)
    {
        const Lane::News news = lane.news(verdict, m_limits, m_steady.elapsed());
        if (news == Lane::News::None)
            return;
        const ForwardTarget &target = lane.line.target();
        const QString waiting = QString::number(m_queue->load(target.id).rows);
        if (news == Lane::News::Away)
            tell(ForwarderText::tr("\u201C%1\u201D has taken no event for minutes (%2). Its events wait, %3 so far, "
                                   "and it is tried again ever more rarely.")
                     .arg(target.name, lane.trouble, waiting));
        else
            tell(ForwarderText::tr("\u201C%1\u201D takes events again; %2 still wait for it.")
                     .arg(target.name, waiting));
    }

    qint64 longestPauseMs() const { return m_limits.longestPauseMs * 6 / 5 + 1; }

    void trim()
    {
        const qint64 now = m_clock.nowMs();
        ForwardLimits limits = m_limits;
        if (!m_jumps.isCalm(now, m_steady.elapsed()))
            limits.keepMs = now; // a clock set years ahead by mistake must not give up what waits
        const auto dropped = m_queue->trim(limits, now);
        if (!dropped) {
            tell(dropped.error().message);
            return;
        }
        for (auto it = dropped->cbegin(); it != dropped->cend(); ++it) {
            m_stats->giveUp(it.key(), it.value());
            tell(ForwarderText::tr("%1 events waiting for \u201C%2\u201D were given up, the oldest first: its queue is "
                                   "full or they are too old.")
                     .arg(it.value())
                     .arg(nameOf(it.key())));
        }
        const ForwardQueue::Load whole = m_queue->whole();
        const bool nearlyFull =
            whole.rows * 100 > m_limits.keepRows * fullPercent || whole.bytes * 100 > m_limits.keepBytes * fullPercent;
        if (nearlyFull && !m_nearlyFull)
            tell(
                ForwarderText::tr("%1 events wait to be forwarded; soon the oldest will be given up.").arg(whole.rows));
        m_nearlyFull = nearlyFull;
    }

    void keepHouse()
    {
        if (!m_queue)
            return;
        if (const Result<Done> done = m_queue->bringForward(m_clock.nowMs(), longestPauseMs()); !done)
            tell(done.error().message);
        trim();
        for (const auto &[id, lane] : m_lanes) {
            showQueue(id);
            tellNews(*lane, Lane::Verdict::Later); // the next try may be minutes away
        }
        pumpAll();
    }

    /// Nobody is served, but events may wait for targets that there were. The queue is let go again as it was: it knows
    /// up to where they were served, which counts where they are only switched off.
    void lookAtLeftovers(const QHash<QString, QString> &listed)
    {
        if (!QFile::exists(queuePath(m_storePath)))
            return;
        if (Result<ForwardQueue> queue = ForwardQueue::open(queuePath(m_storePath)); queue)
            m_queue.emplace(std::move(*queue));
        else
            return tell(queue.error().message);
        trim();
        tellStranded(listed);
        m_queue.reset();
    }

    void tellStranded(const QHash<QString, QString> &listed)
    {
        const QStringList news = m_stranded.news(m_queue->waiting(), listed);
        for (const QString &words : news)
            tell(words);
    }

    void showQueue(const QString &id)
    {
        const ForwardQueue::Load load = m_queue->load(id);
        m_stats->setQueue(id, load.rows, load.bytes, load.rows > 0 ? m_queue->oldestAt(id) : 0);
    }

    QString nameOf(const QString &id) const
    {
        const auto found = m_lanes.find(id);
        return found == m_lanes.end() ? m_stranded.nameOf(id) : found->second->line.target().name;
    }

    void tell(const QString &words)
    {
        // The same trouble comes again with every event.
        const qint64 now = m_clock.nowMs();
        if (words == m_lastWords && now - m_lastToldAt < housekeepingMs)
            return;
        m_lastWords = words;
        m_lastToldAt = now;
        ReceiverProblem problem;
        problem.kind = ReceiverProblem::Kind::Forwarding;
        problem.at = now;
        problem.words = words;
        m_owner.m_mailbox->post([owner = &m_owner, problem] { Q_EMIT owner->problem(problem); });
    }

    const QString m_storePath;
    std::shared_ptr<ForwardStats> m_stats;
    const Clock &m_clock;
    const ForwardLimits m_limits;
    EventForwarder &m_owner;
    QByteArray m_ownToken;
    std::optional<EventReader> m_reader;
    QByteArray m_logId;
    bool m_logIsFresh = false; ///< the queue does not know it yet
    bool m_logFailed = false;
    std::optional<Wanted> m_wanted;
    std::optional<ForwardQueue> m_queue;
    QString m_queueTrouble; ///< what was told last of why it takes nothing; empty while it does
    std::map<QString, std::shared_ptr<Lane>> m_lanes;
    StrandedEvents m_stranded;
    CommandNames m_names;
    QTimer m_due, m_house, m_again;
    ClockJump m_jumps;
    QElapsedTimer m_steady;
    bool m_feedPending = false;
    bool m_nearlyFull = false;
    QString m_lastWords;
    qint64 m_lastToldAt = 0;
};

class EventForwarder::Thread : public QThread
{
  public:
    Thread(const QString &storePath, std::shared_ptr<ForwardStats> stats, const Clock &clock,
           const ForwardLimits &limits, EventForwarder &owner)
        : m_storePath(storePath), m_stats(std::move(stats)), m_clock(clock), m_limits(limits), m_owner(owner)
    {
        setObjectName(QStringLiteral("forwarding"));
    }

    void setTargets(const ForwardList &list, const QByteArray &ownToken, qint64 lastSeq)
    {
        const std::lock_guard lock(m_mutex);
        // Kept for a worker that is not made yet.
        m_given = [list, ownToken, lastSeq](Worker &worker) { worker.setTargets(list, ownToken, lastSeq); };
        if (m_worker)
            pass();
    }

    void wake()
    {
        if (m_awake.exchange(true))
            return;
        const std::lock_guard lock(m_mutex);
        if (m_worker)
            QMetaObject::invokeMethod(
                m_worker,
                [this] {
                    m_awake = m_worker->sleeps();
                    m_worker->feedLater();
                },
                Qt::QueuedConnection);
        else
            m_awake = false; // it looks by itself when it begins
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopWanted = true;
        quit();
    }

  protected:
    void run() override
    {
        Worker worker(m_storePath, m_stats, m_clock, m_limits, m_owner);
        bool serve = false;
        {
            const std::lock_guard lock(m_mutex);
            serve = !m_stopWanted;
            if (serve) {
                m_worker = &worker;
                if (m_given)
                    pass();
            }
        }
        if (serve)
            exec();
        const std::lock_guard lock(m_mutex);
        m_worker = nullptr;
    }

  private:
    void pass()
    {
        QMetaObject::invokeMethod(
            m_worker, [this, given = m_given] { m_awake = false, given(*m_worker); }, Qt::QueuedConnection);
    }

    const QString m_storePath;
    std::shared_ptr<ForwardStats> m_stats;
    const Clock &m_clock;
    const ForwardLimits m_limits;
    EventForwarder &m_owner;
    std::mutex m_mutex;
    std::atomic<bool> m_awake = false;
    std::function<void(Worker &)> m_given; ///< the targets; empty while there is no saying that there are none
    Worker *m_worker = nullptr;
    bool m_stopWanted = false;
};

EventForwarder::EventForwarder(const QString &storePath, std::shared_ptr<ForwardStats> stats, const Clock &clock,
                               const ForwardLimits &limits, QObject *parent)
    : QObject(parent),
      m_mailbox(std::make_unique<Mailbox<Letter>>([](std::vector<Letter> letters) {
          for (const Letter &letter : letters)
              letter();
      })),
      m_thread(std::make_unique<Thread>(storePath, std::move(stats), clock, limits, *this))
{
    m_thread->start();
}

EventForwarder::~EventForwarder()
{
    m_thread->stop();
    m_thread->wait();
}

void EventForwarder::setTargets(const ForwardList &list, const QByteArray &ownToken, qint64 lastSeq)
{
    m_thread->setTargets(list, ownToken, lastSeq);
}

void EventForwarder::wake() { m_thread->wake(); }

} // namespace imdesk
