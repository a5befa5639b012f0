// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventstore.h"

#include "core/base/logging.h"
#include "core/callbacks/eventwriter.h"
#include "core/callbacks/findindexer.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

namespace imdesk {

namespace {

constexpr auto answersFlushAfter = std::chrono::milliseconds(500);
constexpr std::size_t answersRemembered = 16'384; // batches: more than ever wait for the file
constexpr auto tidyEvery = std::chrono::milliseconds(250);
constexpr auto tidyAtLeastEvery = std::chrono::seconds(1);

qsizetype weightOf(const CallbackEvent &event)
{
    return event.body.size() + event.query.size() + 2 * event.text.size() + 512;
}

} // namespace

void CommitOutbox::post(std::vector<CommitOutcome> outcomes)
{
    const std::lock_guard lock(m_mutex);
    if (m_mailbox)
        m_mailbox->postAll(std::move(outcomes));
}

void CommitOutbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_mailbox = nullptr;
}

EventStore::EventStore(const StoreOptions &options) : m_options(options) {}

Result<std::unique_ptr<EventStore>> EventStore::open(const StoreOptions &options, Observer observer)
{
    Result<std::unique_ptr<Writer>> writer = Writer::open(options);
    if (!writer)
        return std::unexpected(writer.error());
    std::unique_ptr<EventStore> store(new EventStore(options));
    store->m_observer = std::move(observer);
    store->m_lastSeq = store->m_lastAtOpen = (*writer)->lastSeq();
    store->m_fillPercent = (*writer)->fillPercent();
    store->m_salvage = (*writer)->salvage();
    store->m_writer = std::move(*writer);
    if (options.index)
        store->m_indexer = std::make_unique<FindIndexer>(options.path);
    store->m_thread = std::jthread([raw = store.get()] { raw->work(); });
    return store;
}

bool EventStore::isLockedError(const ApiError &error) { return error.kind == ApiError::Kind::Busy; }

EventStore::~EventStore()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

// Called with the lock held.
bool EventStore::queue(Letter letter)
{
    const qsizetype weight = weightOf(*letter.event);
    if (m_stop || qsizetype(m_queue.size()) >= m_options.queueEvents || m_queuedBytes + weight > m_options.queueBytes)
        return false;
    m_queue.push_back(std::move(letter));
    m_queuedBytes += weight;
    return true;
}

bool EventStore::submit(EventPtr event, quint64 ticket, std::shared_ptr<CommitOutbox> outbox)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!queue({std::move(event), ticket, std::move(outbox)}))
            return false;
    }
    m_wake.notify_one();
    return true;
}

/// Lets the task have the writer while the lock, which is held before and after, is open.
template <class Task>
void EventStore::useWriter(Lock &lock, Task task)
{
    m_inUse = true;
    lock.unlock();
    task();
    lock.lock();
    m_inUse = false;
}

bool EventStore::mayWriteHere() const
{
    // Under any load the writer's thread comes to its turn.
    const bool isWaitedFor = m_isWanted || (m_tidyDue && Moment::clock::now() - m_tidiedAt > tidyAtLeastEvery);
    return m_options.sync == StoreOptions::Sync::Normal && m_writer && !m_inUse && !isWaitedFor && !m_stop &&
           m_queue.empty() && m_errands.empty();
}

void EventStore::submitAll(std::vector<Submission> events, const std::shared_ptr<CommitOutbox> &outbox,
                           const Known &known)
{
    std::vector<CommitOutcome> refused;
    bool wake = true;
    {
        Lock lock(m_mutex);
        bool written = false;
        if (mayWriteHere()) {
            useWriter(lock, [&] { written = writeHere(events, known); });
            const bool tidy = written && (m_isIdle || Moment::clock::now() - m_tidiedAt > tidyEvery);
            m_tidyDue = m_tidyDue || tidy;
            // Whoever came meanwhile, or waits for the writer, has not been woken.
            wake = tidy || m_isWanted || !m_queue.empty() || !m_errands.empty() || m_stop;
        }
        if (!written) {
            wake = true;
            for (auto &[event, ticket] : events) {
                if (!queue({event, ticket, outbox}))
                    refused.push_back({std::move(event), ticket, false, true});
            }
        }
    }
    if (wake)
        m_wake.notify_one();
    if (!refused.empty())
        known(std::move(refused));
}

/// False where it did not work; the writer's thread, which has time to wait and to rescue, is to try it again.
bool EventStore::writeHere(const std::vector<Submission> &events, const Known &known)
{
    std::vector<EventPtr> plain;
    plain.reserve(events.size());
    for (const Submission &submission : events)
        plain.push_back(submission.event);
    m_writer->setPatience(0);
    const Result<Done> written = m_writer->write(plain);
    m_writer->setPatience(m_options.busyMs);
    if (!written)
        return false;
    noteWritten(plain);
    std::vector<CommitOutcome> outcomes;
    outcomes.reserve(events.size());
    for (const Submission &submission : events)
        outcomes.push_back({submission.event, submission.ticket, true});
    known(std::move(outcomes));
    if (m_observer)
        m_observer(plain);
    return true;
}

void EventStore::run(Errand errand, std::function<void(const Result<Done> &)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_errands.emplace_back(std::move(errand), std::move(done));
    }
    m_wake.notify_one();
}

void EventStore::setListening(bool on)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 since = on ? now : m_listeningSince.load();
    if (since == 0)
        return;
    m_listeningSince = on ? now : 0;
    run([since, now](sqlite::Connection &connection) { return Listening{since, now}.note(connection); });
}

EventStore::Moment EventStore::nextNoteAt() const
{
    return m_noted.since == m_listeningSince ? m_notedAt + std::chrono::milliseconds(m_options.listeningBeatMs)
                                             : Moment();
}

// Under traffic the log is never idle, so a clock tells when the next note is due. Not in one transaction with events:
// SQLite may roll back all of it where the note fails.
void EventStore::noteListening()
{
    const qint64 since = m_listeningSince;
    if (since == 0 || std::chrono::steady_clock::now() < nextNoteAt())
        return;
    m_noted = {since, QDateTime::currentMSecsSinceEpoch()};
    if (const Result<Done> noted = m_noted.note(m_writer->connection()); !noted)
        qCDebug(logCallbacks, "listening could not be noted: %ls", qUtf16Printable(noted.error().message));
    m_notedAt = std::chrono::steady_clock::now();
}

// Called with the lock held, which is let go meanwhile.
void EventStore::runErrands(Lock &lock)
{
    const auto errands = std::exchange(m_errands, {});
    useWriter(lock, [&] {
        for (const auto &[errand, done] : errands) {
            const Result<Done> result =
                m_writer ? errand(m_writer->connection())
                         : fail(ApiError::Kind::Storage, QStringLiteral("%1: %2").arg(m_options.path, lastFailure()));
            if (!result)
                qCWarning(logCallbacks, "the event log could not be changed: %ls",
                          qUtf16Printable(result.error().message));
            if (done)
                done(result);
        }
    });
}

std::optional<SalvageReport> EventStore::salvage() const
{
    const std::lock_guard lock(m_mutex);
    return m_salvage;
}

Result<Done> EventStore::write(const std::vector<EventPtr> &events)
{
    if (!m_writer) {
        // A rescue failed before, for want of room for instance; that may have changed.
        Result<std::unique_ptr<Writer>> again = Writer::open(m_options);
        if (!again)
            return std::unexpected(again.error());
        m_writer = std::move(*again);
        m_writer->goOnAfter(m_lastSeq);
    }
    Result<Done> written = m_writer->write(events);
    if (written || !sqlite::isDamage(written.error()))
        return written;
    m_indexer.reset(); // it has the file open, too
    Result<std::unique_ptr<Writer>> rescued = Writer::rescue(std::move(m_writer));
    if (!rescued)
        return std::unexpected(rescued.error());
    m_writer = std::move(*rescued);
    if (m_options.index)
        m_indexer = std::make_unique<FindIndexer>(m_options.path);
    {
        const std::lock_guard lock(m_mutex);
        m_salvage = m_writer->salvage();
    }
    return m_writer->write(events);
}

QString EventStore::lastFailure() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastFailure;
}

void EventStore::settle(std::vector<Letter> letters, bool committed)
{
    std::vector<EventPtr> events;
    if (committed && m_observer) {
        events.reserve(letters.size());
        for (const Letter &letter : letters)
            events.push_back(letter.event);
    }
    // A batch nearly always belongs to one receiver; runs of the same outbox travel together.
    for (std::size_t i = 0; i < letters.size();) {
        const std::shared_ptr<CommitOutbox> outbox = letters[i].outbox;
        std::vector<CommitOutcome> outcomes;
        for (; i < letters.size() && letters[i].outbox == outbox; ++i)
            outcomes.push_back({std::move(letters[i].event), letters[i].ticket, committed});
        if (outbox)
            outbox->post(std::move(outcomes));
    }
    if (!events.empty())
        m_observer(events);
}

void EventStore::fillAnswer(CallbackEvent &event) const
{
    if (event.answeredInMs >= 0 || event.origin != EventOrigin::Received)
        return;
    const std::lock_guard lock(m_answersMutex);
    const auto batch = std::ranges::lower_bound(m_answers, event.seq, {}, &Answered::last);
    if (batch != m_answers.end() && batch->first <= event.seq)
        event.answeredInMs = answerMs(batch->at, event.receivedAt);
}

void EventStore::noteWritten(const std::vector<EventPtr> &events)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_writer->hasOpenAnswers())
        m_unstoredSince = Moment::clock::now();
    m_writer->answered(now);
    {
        const std::lock_guard lock(m_answersMutex);
        m_answers.push_back({m_writer->batchFirst(), m_writer->lastSeq(), now});
        if (m_answers.size() > answersRemembered)
            m_answers.pop_front();
    }
    m_lastSeq = m_writer->lastSeq();
    for (const EventPtr &event : events) {
        if (event->origin == EventOrigin::Received)
            event->answeredInMs = answerMs(now, event->receivedAt);
    }
}

void EventStore::writeQueue(std::vector<Letter> letters)
{
    std::vector<EventPtr> events;
    events.reserve(letters.size());
    for (const Letter &letter : letters)
        events.push_back(letter.event);
    const Result<Done> written = write(events);
    if (written) {
        noteWritten(events);
    } else {
        m_failedCommits += 1;
        qCWarning(logCallbacks, "events could not be stored: %ls", qUtf16Printable(written.error().message));
        const std::lock_guard failureLock(m_mutex);
        m_lastFailure = written.error().message;
    }
    settle(std::move(letters), written.has_value());
    if (written)
        tidy();
    else if (m_writer)
        m_writer->checkpoint(); // on a full disk the room of the write-ahead log is all there is
}

/// What is due after commits, and in the way of none.
void EventStore::tidy()
{
    if (!m_writer)
        return;
    if (m_indexer)
        m_indexer->committed(m_writer->lastSeq());
    noteListening();
    if (const Result<qint64> removed = m_writer->trim(QDateTime::currentMSecsSinceEpoch()); removed)
        m_trimmed += *removed;
    m_fillPercent = m_writer->fillPercent();
    // The commit behind a checkpoint begins the write-ahead log anew, for which it waits for the disk: it is one that
    // nobody waits for.
    if (m_writer->checkpoint() || Moment::clock::now() - m_unstoredSince >= answersFlushAfter)
        flushAnswers();
}

// Only the moment of the answer is lost if this fails, and it is tried again with the next batch.
void EventStore::flushAnswers()
{
    if (!m_writer)
        return;
    const Result<Done> flushed = m_writer->flushAnswers();
    if (!flushed)
        qCDebug(logCallbacks, "times of answers could not be stored: %ls", qUtf16Printable(flushed.error().message));
}

/// When the thread has something to do though nothing comes; nobody is at the writer.
std::optional<EventStore::Moment> EventStore::nextChore() const
{
    if (!m_writer)
        return {};
    if (m_writer->hasOpenAnswers())
        return m_unstoredSince + answersFlushAfter;
    if (m_listeningSince != 0)
        return nextNoteAt();
    return {};
}

void EventStore::doChores()
{
    tidy();
    flushAnswers();
}

void EventStore::work()
{
    const auto waitForWriter = [this](Lock &open) {
        m_isWanted = true;
        m_wake.wait(open, [this] { return !m_inUse; });
        m_isWanted = false;
    };
    const auto due = [this] { return !m_inUse && (m_stop || !m_queue.empty() || !m_errands.empty() || m_tidyDue); };
    Lock lock(m_mutex);
    for (;;) {
        waitForWriter(lock);
        m_isIdle = !m_writer || !m_writer->hasOpenAnswers();
        if (const std::optional<Moment> chore = nextChore(); !chore) {
            m_wake.wait(lock, due);
        } else if (!m_wake.wait_until(lock, *chore, due)) {
            waitForWriter(lock);
            useWriter(lock, [this] { doChores(); });
            continue;
        }
        if (!m_errands.empty())
            runErrands(lock);
        if (!m_queue.empty()) {
            std::vector<Letter> letters;
            letters.swap(m_queue);
            m_queuedBytes = 0;
            useWriter(lock, [&] { writeQueue(std::move(letters)); });
        } else if (m_tidyDue) {
            useWriter(lock, [this] { tidy(); });
        } else if (m_stop && m_errands.empty()) {
            break;
        }
        m_isIdle = m_tidyDue = false;
        m_tidiedAt = Moment::clock::now();
    }
    lock.unlock();
    flushAnswers();
    // Whoever closes the file last puts the write-ahead log back into it, and a reader cannot.
    m_indexer.reset();
    m_writer.reset();
}

} // namespace imdesk
