// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterworker.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <ranges>
#include <sys/resource.h>
#include <unistd.h>

namespace imdesk {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr qsizetype scanSlice = 8'192;
constexpr std::size_t firstScreen = 200;                  // hits worth showing before the rest is known
constexpr auto firstWord = std::chrono::milliseconds(50); // and fewer of them, when somebody has waited this long
constexpr std::size_t staleCheckRows = 64;
constexpr int scanNiceness = 5;

/// People come first: where there are few cores, a scan must not keep the window's thread from one.
void stepBack() { ::setpriority(PRIO_PROCESS, id_t(::gettid()), scanNiceness); }

} // namespace

struct FilterWorker::Scan
{
    Scan(const Filter &filter, const EventLog &log, quint64 number, quint64 epochNumber, quint64 remarks)
        : matcher(filter, log.remarks()), generation(number), epoch(epochNumber), remarksTurn(remarks)
    {
        if (std::thread::hardware_concurrency() > 1)
            helper.emplace(filter, log.remarks());
    }
    qint64 gaveUp() const { return matcher.gaveUp() + (helper ? helper->gaveUp() : 0); }
    FilterMatcher matcher;
    std::optional<FilterMatcher> helper; ///< for a second core, where there is one
    quint64 generation;
    quint64 epoch;
    quint64 remarksTurn;
    bool anchored = false; ///< whether there was a row to begin at
    qint64 high = 0;       ///< everything from low to high has been looked at
    qint64 low = 0;
    std::vector<qint64> older; ///< descending, turned when it is told
    std::vector<qint64> newer;
    qint64 scanned = 0;
    qint64 folded = 0;
    qint64 toldFirst = -1;
    qint64 toldFolded = 0;
    bool toldOnce = false;
    bool toldScanning = true;
    bool scanning = true;
    bool tooSlow = false;
    SteadyClock::time_point toldAt;
    const SteadyClock::time_point beganAt = SteadyClock::now();

    bool hasNews(qint64 first) const
    {
        return !toldOnce || !older.empty() || !newer.empty() || scanning != toldScanning || first != toldFirst ||
               folded != toldFolded;
    }
};

FilterWorker::FilterWorker(EventLog &log, std::function<void(HitBatch)> handler)
    : m_log(log), m_mailbox([handler = std::move(handler)](std::vector<HitBatch> batches) {
          for (HitBatch &batch : batches)
              handler(std::move(batch));
      })
{
    m_subscription = m_log.subscribe([this] {
        {
            const std::lock_guard lock(m_mutex);
            m_changed = true;
        }
        m_wake.notify_one();
    });
    m_thread = std::jthread([this] { work(); });
}

FilterWorker::~FilterWorker()
{
    m_log.unsubscribe(m_subscription);
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

quint64 FilterWorker::setFilter(Filter filter)
{
    quint64 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_filter = std::move(filter);
        m_stopScan = false;
        m_changed = true;
        generation = ++m_generation;
    }
    m_wake.notify_one();
    return generation;
}

void FilterWorker::stopScan()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopScan = true;
        m_changed = true;
    }
    m_wake.notify_one();
}

/// A repeat is shown with the event it repeats, unless that is not shown, or repeats are asked for.
bool FilterWorker::keeps(FilterMatcher &matcher, const LogRow &row, qint64 &folded) const
{
    if (!matcher.matches(row))
        return false;
    if (row.copyOf() == 0 || matcher.filter().asksCopies())
        return true;
    const EventLog::Row original = m_log.row(row.copyOf());
    // Where nothing was left out, a first that is not there yet comes with the next page.
    const bool isFolded = original ? matcher.matches(*original) : !m_log.leavesOut();
    folded += isFolded ? 1 : 0;
    return !isFolded;
}

bool FilterWorker::isStale(const Scan &scan) const { return m_quit || m_generation != scan.generation; }

bool FilterWorker::lookAtNewer(Scan &scan)
{
    const std::vector<EventLog::Row> rows = m_log.newerThan(scan.high, scanSlice);
    std::size_t seen = 0;
    for (const EventLog::Row &row : rows) {
        if (++seen % staleCheckRows == 0 && isStale(scan))
            return false;
        if (keeps(scan.matcher, *row, scan.folded))
            scan.newer.push_back(row->seq());
        scan.high = row->seq();
        scan.scanned += 1;
    }
    return !rows.empty();
}

void FilterWorker::scanRows(std::span<const EventLog::Row> rows, Scan &scan, FilterMatcher &matcher,
                            std::vector<qint64> &hits, qint64 &folded) const
{
    std::size_t seen = 0;
    for (const EventLog::Row &row : rows | std::views::reverse) {
        if (++seen % staleCheckRows == 0 && (isStale(scan) || m_stopScan))
            return;
        if (keeps(matcher, *row, folded))
            hits.push_back(row->seq());
        if (matcher.gaveUp() > patienceRows)
            return;
    }
}

bool FilterWorker::lookAtOlder(Scan &scan)
{
    if (m_stopScan) {
        scan.scanning = false;
        return false;
    }
    const std::vector<EventLog::Row> rows = m_log.olderThan(scan.low, scanSlice);
    scan.scanning = !rows.empty();
    if (rows.empty())
        return false;
    // The older half goes to another core; a thread costs far less than half a slice.
    const std::span all(rows);
    const std::span front = all.first(scan.helper && qsizetype(rows.size()) == scanSlice ? rows.size() / 2 : 0);
    std::vector<qint64> found;
    qint64 foldedAhead = 0;
    {
        std::jthread helper;
        if (!front.empty()) {
            helper = std::jthread([&] {
                stepBack();
                scanRows(front, scan, *scan.helper, found, foldedAhead);
            });
        }
        scanRows(all.subspan(front.size()), scan, scan.matcher, scan.older, scan.folded);
    }
    if (isStale(scan))
        return false;
    scan.older.insert(scan.older.end(), found.begin(), found.end());
    scan.folded += foldedAhead;
    scan.low = rows.front()->seq();
    if (!m_stopScan) // else only some of them were
        scan.scanned += qint64(rows.size());
    return scan.gaveUp() <= patienceRows;
}

bool FilterWorker::look(Scan &scan)
{
    if (scan.tooSlow)
        return false;
    if (!scan.anchored) {
        scan.high = m_log.lastSeq();
        scan.low = scan.high + 1;
        scan.anchored = m_log.size() > 0 && scan.high > 0;
        if (!scan.anchored) {
            scan.scanning = false;
            return false;
        }
    }
    const bool newer = lookAtNewer(scan);
    const bool older = !isStale(scan) && lookAtOlder(scan);
    if (scan.gaveUp() > patienceRows) {
        scan.tooSlow = true;
        scan.scanning = false;
        return false;
    }
    return newer || older;
}

void FilterWorker::publish(Scan &scan)
{
    HitBatch batch;
    batch.generation = scan.generation;
    batch.older.assign(scan.older.rbegin(), scan.older.rend());
    batch.newer = std::move(scan.newer);
    batch.firstKept = m_log.firstSeq();
    batch.scanning = scan.scanning;
    batch.stopped = m_stopScan;
    batch.tooSlow = scan.tooSlow;
    batch.total = m_log.size();
    batch.scanned = std::min<qint64>(scan.scanned, batch.total);
    batch.gaveUp = scan.gaveUp();
    batch.folded = scan.folded;
    scan.older.clear();
    scan.newer.clear();
    scan.toldFirst = batch.firstKept;
    scan.toldFolded = scan.folded;
    scan.toldScanning = scan.scanning;
    scan.toldOnce = true;
    scan.toldAt = SteadyClock::now();
    m_mailbox.post(std::move(batch));
}

void FilterWorker::work()
{
    stepBack();
    std::unique_ptr<Scan> scan;
    while (!m_quit) {
        Filter filter;
        quint64 generation = 0;
        const quint64 epoch = m_log.epoch();
        const quint64 remarks = m_log.remarksTurn();
        {
            const std::lock_guard lock(m_mutex);
            m_changed = false;
            // A cleared log is another log: whatever was told so far is void, as with another filter.
            const bool otherLog =
                scan && (scan->epoch != epoch || (scan->remarksTurn != remarks && m_filter.asksRemarks()));
            if (otherLog && scan->generation == m_generation)
                ++m_generation;
            filter = m_filter;
            generation = m_generation;
        }
        if (!scan || scan->generation != generation) {
            const auto toldAt = scan ? scan->toldAt : SteadyClock::time_point();
            scan = std::make_unique<Scan>(filter, m_log, generation, epoch, remarks);
            scan->toldAt = toldAt;
        }
        const bool busy = look(*scan);
        if (isStale(*scan))
            continue;
        const auto gap = SteadyClock::now() - scan->toldAt;
        const bool mayTell = gap >= std::chrono::milliseconds(minimumGapMs);
        const bool news = scan->hasNews(m_log.firstSeq());
        const std::size_t found = scan->older.size() + scan->newer.size();
        const bool waited = found > 0 && SteadyClock::now() - scan->beganAt >= firstWord;
        const bool worthIt = scan->toldOnce || !busy || found >= firstScreen || waited;
        if (news && mayTell && worthIt) {
            publish(*scan);
        } else if (!busy) {
            std::unique_lock lock(m_mutex);
            const auto due = [this] { return m_changed || m_quit; };
            if (news) {
                // New rows wait for the gap too, else every one would be a round of its own.
                m_wake.wait_for(lock, std::chrono::milliseconds(minimumGapMs) - gap,
                                [&] { return m_quit || m_generation != scan->generation; });
            } else {
                m_wake.wait(lock, due);
            }
        }
    }
}

} // namespace imdesk
