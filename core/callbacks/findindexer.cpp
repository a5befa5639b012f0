// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/findindexer.h"

#include "core/base/logging.h"
#include "core/callbacks/logrow.h"

#include <chrono>
#include <limits>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace imdesk {

namespace {

using findindex::chunkEvents;
constexpr int indexPage = 2'048;
constexpr auto paceLook = std::chrono::milliseconds(250);
constexpr qint64 fastPerSecond = 2'000;
constexpr qint64 rushEvents = 500'000; // that a search goes through without an index, before a rush has to wait

/// A search can wait for its index, an answer that is owed cannot.
void stepBehindOthers()
{
#ifdef Q_OS_LINUX
    constexpr int niceness = 15;
    // On Linux this is of the one thread; without it the index is made all the same.
    if (::setpriority(PRIO_PROCESS, id_t(::gettid()), niceness) != 0)
        qCDebug(logCallbacks, "the index is made at the priority of all others");
#endif
}

/// The log and its index while they are worked on.
class IndexWork
{
  public:
    static Result<IndexWork> open(const QString &logPath)
    {
        Result<EventReader> reader = EventReader::open(logPath);
        if (!reader)
            return std::unexpected(reader.error());
        const Result<QByteArray> identity = reader->identity();
        if (!identity)
            return std::unexpected(identity.error());
        Result<FindIndex> index = FindIndex::openForWriting(logPath, *identity);
        if (!index)
            return std::unexpected(index.error());
        const Result<qint64> last = index->lastChunk();
        const Result<qint64> first = reader->firstSeq();
        if (!last || !first)
            return std::unexpected(last ? first.error() : last.error());
        return IndexWork(std::move(*reader), std::move(*index), qMax(*last + 1, *first / chunkEvents));
    }

    qint64 next() const { return m_next; }
    bool isComplete(qint64 lastSeq) const { return lastSeq >= (m_next + 1) * chunkEvents - 1; }

    /// Indexes the next chunk, which must be complete.
    Result<Done> step()
    {
        FindIndex::ChunkTimes times{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
        const qint64 begin = m_next * chunkEvents;
        for (qint64 after = begin - 1; after < begin + chunkEvents - 1;) {
            const int count = int(qMin<qint64>(indexPage, begin + chunkEvents - 1 - after));
            const auto events = m_reader.after(after, count, EventReader::Body::Without);
            if (!events)
                return std::unexpected(events.error());
            if (events->empty())
                break;
            for (const CallbackEvent &event : *events) {
                if (event.seq >= begin + chunkEvents)
                    break;
                times.from = qMin(times.from, event.receivedAt);
                times.until = qMax(times.until, event.receivedAt);
                m_terms.clear();
                findindex::addTerms(LogRow(event, *m_names), m_terms);
                for (const qint64 term : m_terms)
                    m_posts.add(term, quint16(event.seq - begin));
            }
            after = events->back().seq;
        }
        if (const Result<Done> written = m_index.write(m_next, times, m_posts); !written)
            return written;
        ++m_next;
        const Result<qint64> first = m_reader.firstSeq();
        if (!first)
            return std::unexpected(first.error());
        return m_index.dropBefore(*first / chunkEvents);
    }
    Result<qint64> lastSeq() { return m_reader.lastSeq(); }

  private:
    IndexWork(EventReader reader, FindIndex index, qint64 next)
        : m_reader(std::move(reader)),
          m_index(std::move(index)),
          m_names(std::make_unique<CommandNames>()),
          m_next(next)
    {
    }

    EventReader m_reader;
    FindIndex m_index;
    std::unique_ptr<CommandNames> m_names;
    findindex::Terms m_terms; ///< of one row
    textindex::PostGatherer m_posts;
    qint64 m_next;
};

} // namespace

FindIndexer::FindIndexer(const QString &logPath)
    : m_logPath(logPath), m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

FindIndexer::~FindIndexer()
{
    m_thread.request_stop();
    m_thread.join();
}

void FindIndexer::committed(qint64 lastSeq)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (const auto passed = now - m_lookedAt; passed >= paceLook) {
            const double seconds = std::chrono::duration<double>(passed).count();
            m_isFast = m_committed != 0 && double(lastSeq - m_lookedCommitted) > double(fastPerSecond) * seconds;
            m_lookedAt = now;
            m_lookedCommitted = lastSeq;
        }
        // Only a whole chunk is worth a turn.
        if (lastSeq / chunkEvents == m_committed / chunkEvents && m_committed != 0) {
            m_committed = lastSeq;
            return;
        }
        m_committed = lastSeq;
    }
    m_wake.notify_one();
}

Result<qint64> FindIndexer::catchUp(const QString &logPath, const std::stop_token &stop)
{
    Result<IndexWork> work = IndexWork::open(logPath);
    if (!work)
        return std::unexpected(work.error());
    const Result<qint64> last = work->lastSeq();
    if (!last)
        return last;
    qint64 made = 0;
    while (!stop.stop_requested() && work->isComplete(*last)) {
        if (const Result<Done> done = work->step(); !done)
            return std::unexpected(done.error());
        ++made;
    }
    return made;
}

/// Whether events come so fast just now that the processor is theirs.
bool FindIndexer::isRush(qint64 indexedUpTo) const
{
    return m_isFast && std::chrono::steady_clock::now() - m_lookedAt < 2 * paceLook &&
           m_committed - indexedUpTo < rushEvents;
}

void FindIndexer::work(const std::stop_token &stop)
{
    stepBehindOthers();
    // Without an index everything is still found, only slower.
    Result<IndexWork> work = IndexWork::open(m_logPath);
    if (!work) {
        qCWarning(logCallbacks, "no index for searching: %ls", qUtf16Printable(work.error().message));
        return;
    }
    qint64 last = work->lastSeq().value_or(0);
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        if (!work->isComplete(qMax(last, m_committed))) {
            m_wake.wait(lock, stop, [&] { return work->isComplete(m_committed); });
            continue;
        }
        if (isRush(work->next() * chunkEvents)) {
            m_wake.wait_for(lock, stop, paceLook, [] { return false; });
            continue;
        }
        lock.unlock();
        const auto began = std::chrono::steady_clock::now();
        if (const Result<Done> done = work->step(); !done) {
            qCWarning(logCallbacks, "the index for searching stands still: %ls", qUtf16Printable(done.error().message));
            return;
        }
        lock.lock();
        m_wake.wait_for(lock, stop, std::chrono::steady_clock::now() - began, [] { return false; });
    }
}

} // namespace imdesk
