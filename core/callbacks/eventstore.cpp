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
constexpr auto failuresToldEvery = std::chrono::minutes(1);

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
    store->m_sizePercent = (*writer)->sizePercent();
    // Cut short at the end of the program before, it was put aside with nobody there to be told.
    if (const QString aside = (*writer)->foundAside(); !aside.isEmpty()) {
        qCWarning(logCallbacks, "there was no event log %ls; what is left of one that was cut short is %ls",
                  qUtf16Printable(options.path), qUtf16Printable(aside));
        store->m_change = {1, true, aside};
    }
    store->takeWriter(std::move(*writer));
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

bool EventStore::hasWork() const { return m_stop || m_tidyDue || !m_queue.empty() || !m_errands.empty(); }

bool EventStore::mayWriteHere() const
{
    return m_options.sync == StoreOptions::Sync::Normal && !m_inUse && !hasWork() && m_writer;
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
            // Of the first answer that is in no file the thread has to know, to see when it is due there.
            const bool isFirst = !m_writer->hasOpenAnswers();
            useWriter(lock, [&] { written = writeHere(events, known); });
            m_tidyDue = m_tidyDue || (written && (isFirst || Moment::clock::now() - m_tidiedAt > tidyEvery));
            wake = hasWork();
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
    // Looked for before, too: what is written makes a file that is whole look as if it lacked pages.
    if (m_writer->isMoved() || m_writer->isCut())
        return false;
    std::vector<EventPtr> plain;
    plain.reserve(events.size());
    for (const Submission &submission : events)
        plain.push_back(submission.event);
    m_writer->setPatience(0);
    const Result<Done> written = m_writer->write(plain);
    m_writer->setPatience(m_options.busyMs);
    if (!written || m_writer->isCut())
        return false;
    m_writer->readOn();
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

Result<Done> EventStore::Listening::note(sqlite::Connection &connection) const
{
    Result<sqlite::Statement> note = connection.prepare(
        "INSERT INTO listening(since, until) VALUES(?1, ?2) ON CONFLICT(since) DO UPDATE SET until = ?2");
    if (!note)
        return std::unexpected(note.error());
    return note->bind(1, since).bind(2, until).run();
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
    m_writer->notePages();
    if (const Result<Done> noted = m_noted.note(m_writer->connection()); !noted)
        qCDebug(logCallbacks, "listening could not be noted: %ls", qUtf16Printable(noted.error().message));
    m_notedAt = std::chrono::steady_clock::now();
}

// Called with the lock held, which is let go meanwhile.
void EventStore::runErrands(Lock &lock)
{
    const auto errands = std::exchange(m_errands, {});
    useWriter(lock, [&] {
        if (const Result<Done> there = ensureWriter(); !there)
            qCWarning(logCallbacks, "the event log cannot be written: %ls", qUtf16Printable(there.error().message));
        for (const auto &[errand, done] : errands) {
            if (m_writer)
                m_writer->notePages();
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

LogChange EventStore::change() const
{
    const std::lock_guard lock(m_mutex);
    return m_change;
}

// Called by whoever is at the writer, or before there is anybody else.
void EventStore::takeWriter(std::unique_ptr<Writer> writer)
{
    m_writer = std::move(writer);
    m_writer->copyAside([this] {
        {
            const std::lock_guard lock(m_mutex);
            m_tidyDue = true;
        }
        m_wake.notify_one();
    });
    if (m_options.index && !m_indexer)
        m_indexer = std::make_unique<FindIndexer>(m_options.path);
    if (m_writer->salvage()) {
        const std::lock_guard lock(m_mutex);
        m_salvage = m_writer->salvage();
    }
}

/// Sees to it that what is written lies where everybody looks for it: a file that was moved away, removed or cut short
/// is left, and a fresh one begun.
Result<Done> EventStore::ensureWriter()
{
    if (m_writer && (m_writer->isMoved() || m_writer->isCut())) {
        const bool wasCut = m_writer->isCut();
        const bool wasRemoved = !wasCut && m_writer->connection().isRemoved();
        // No event waits for those who read the file just now, or is refused for them: it goes on over there, and is
        // left when they have ended.
        m_writer->setPatience(0);
        const Result<Done> left = m_writer->leave();
        m_writer->setPatience(m_options.busyMs);
        if (!left && wasCut)
            return left; // nothing can be kept in it
        if (!left) {
            qCDebug(logCallbacks, "the event log goes on where it was moved to: %ls",
                    qUtf16Printable(left.error().message));
            return Done{};
        }
        qCWarning(logCallbacks, "the event log %ls was moved, removed or cut short; another one is begun",
                  qUtf16Printable(m_options.path));
        {
            const std::lock_guard lock(m_mutex);
            m_change = {m_change.times + 1, wasCut, m_writer->keptAs(), wasRemoved};
        }
        m_indexer.reset(); // it has the file open, too
        m_writer.reset();
        m_wasDamaged = false;
    }
    if (m_writer)
        return Done{};
    // Or a rescue failed before, for want of room for instance; that may have changed.
    Result<std::unique_ptr<Writer>> again = Writer::open(m_options);
    if (!again)
        return std::unexpected(again.error());
    (*again)->goOnAfter(m_lastSeq);
    takeWriter(std::move(*again));
    return Done{};
}

Result<Done> EventStore::rescue()
{
    m_indexer.reset(); // it has the file open, too
    Result<std::unique_ptr<Writer>> rescued = Writer::rescue(std::move(m_writer));
    if (!rescued)
        return std::unexpected(rescued.error());
    takeWriter(std::move(*rescued));
    return Done{};
}

Result<Done> EventStore::write(const std::vector<EventPtr> &events)
{
    if (const Result<Done> there = ensureWriter(); !there)
        return there;
    Result<Done> written = m_writer->write(events);
    // Cut short before, the file has kept nothing of it, whatever was said; and there is nothing to rescue.
    if (m_writer->isCut()) {
        if (const Result<Done> there = ensureWriter(); !there)
            return there;
        written = m_writer->write(events);
    }
    if (written || !sqlite::isDamage(written.error()))
        return written;
    if (const Result<Done> rescued = rescue(); !rescued)
        return rescued;
    return m_writer->write(events);
}

/// Damage beside the way of the events is mended behind them, or rows that cannot be dropped would stay for ever. Once:
/// a disk that goes on failing must not be filled with what is put aside.
void EventStore::mend(const ApiError &error)
{
    // One that was cut short is left at the next turn.
    if (!sqlite::isDamage(error) || (m_writer && m_writer->isCut()) || std::exchange(m_wasDamaged, true))
        return;
    if (const Result<Done> rescued = rescue(); !rescued)
        qCWarning(logCallbacks, "the event log is damaged: %ls", qUtf16Printable(rescued.error().message));
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
    m_fillPercent = m_writer->fillPercent(); // known before anything is dropped for them
    m_sizePercent = m_writer->sizePercent();
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
        m_untoldFailures += qint64(events.size());
        {
            const std::lock_guard failureLock(m_mutex);
            m_lastFailure = written.error().message;
        }
        tellFailures();
    }
    settle(std::move(letters), written.has_value());
    if (written)
        tidy();
    else if (m_writer)
        m_writer->checkpoint(); // on a full disk the room of the write-ahead log is all there is
}

// On a full disk every commit fails: the first is told at once, the others are summed up.
void EventStore::tellFailures()
{
    const Moment now = Moment::clock::now();
    if (m_untoldFailures == 0 || (m_failuresTold && now - *m_failuresTold < failuresToldEvery))
        return;
    qCWarning(logCallbacks, "events could not be stored (%lld): %ls", m_untoldFailures, qUtf16Printable(lastFailure()));
    m_untoldFailures = 0;
    m_failuresTold = now;
}

/// What is due after commits, and in the way of none.
void EventStore::tidy()
{
    tellFailures();
    if (m_writer && m_writer->isMoved()) {
        if (const Result<Done> there = ensureWriter(); !there)
            qCWarning(logCallbacks, "the event log cannot be written: %ls", qUtf16Printable(there.error().message));
    }
    if (!m_writer)
        return;
    if (m_indexer)
        m_indexer->committed(m_writer->lastSeq());
    noteListening();
    if (const Result<qint64> removed = m_writer->trim(QDateTime::currentMSecsSinceEpoch()); removed)
        m_trimmed += *removed;
    else
        mend(removed.error());
    if (!m_writer)
        return;
    m_fillPercent = m_writer->fillPercent();
    m_sizePercent = m_writer->sizePercent();
    // The commit behind a checkpoint begins the write-ahead log anew, for which it waits for the disk: it is one that
    // nobody waits for.
    if (m_writer->checkpoint() || Moment::clock::now() - m_unstoredSince >= answersFlushAfter)
        flushAnswers();
}

// Only the moment of the answer is lost if this fails, and it is tried again after a while.
void EventStore::flushAnswers()
{
    if (!m_writer)
        return;
    const Result<Done> flushed = m_writer->flushAnswers();
    if (flushed)
        return;
    qCDebug(logCallbacks, "times of answers could not be stored: %ls", qUtf16Printable(flushed.error().message));
    m_unstoredSince = Moment::clock::now();
    mend(flushed.error());
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

void EventStore::work()
{
    const auto isDue = [this] { return hasWork(); };
    const auto isFree = [this] { return !m_inUse; };
    Lock lock(m_mutex);
    m_inUse = false;
    for (;;) {
        if (const std::optional<Moment> chore = nextChore(); !chore)
            m_wake.wait(lock, isDue);
        else if (!m_wake.wait_until(lock, *chore, isDue))
            m_tidyDue = true;
        m_wake.wait(lock, isFree);
        if (m_writer)
            m_writer->letGo();
        if (!m_errands.empty())
            runErrands(lock);
        if (!m_queue.empty()) {
            std::vector<Letter> letters;
            letters.swap(m_queue);
            m_queuedBytes = 0;
            m_tidyDue = false; // before the lock opens: what becomes due meanwhile is for the next round
            useWriter(lock, [&] { writeQueue(std::move(letters)); });
        } else if (std::exchange(m_tidyDue, false)) {
            useWriter(lock, [this] { tidy(); });
        } else if (m_stop && m_errands.empty()) {
            break;
        }
        m_tidiedAt = Moment::clock::now();
    }
    lock.unlock();
    m_failuresTold.reset();
    tellFailures();
    m_wasDamaged = true; // the end waits for no rescue: the next start has time for it
    flushAnswers();
    if (m_writer && (m_writer->isCut() || m_writer->connection().place() != sqlite::Connection::Place::Here)) {
        m_indexer.reset();
        const bool wasRemoved = m_writer->connection().isRemoved();
        if (const Result<Done> left = m_writer->leave(); !left)
            qCWarning(logCallbacks, "the newest events are in no file: %ls", qUtf16Printable(left.error().message));
        else if (!m_writer->keptAs().isEmpty())
            qCWarning(logCallbacks, "the event log %ls was cut short; what is left of it is kept as %ls",
                      qUtf16Printable(m_options.path), qUtf16Printable(m_writer->keptAs()));
        else if (wasRemoved)
            qCWarning(logCallbacks, "the event log %ls was removed; its events are lost",
                      qUtf16Printable(m_options.path));
    }
    // Whoever closes the file last puts the write-ahead log back into it, and a reader cannot.
    m_indexer.reset();
    m_writer.reset();
}

} // namespace imdesk
