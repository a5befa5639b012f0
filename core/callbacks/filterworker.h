// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventlog.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/mailbox.h"

#include <atomic>
#include <condition_variable>
#include <span>
#include <thread>

namespace imdesk {

/// What the worker found since its last word.
struct HitBatch
{
    quint64 generation = 0;        ///< which filter it belongs to, counted by setFilter()
    std::vector<qint64> older;     ///< ascending numbers that go in front of all hits told so far
    std::vector<qint64> newer;     ///< ascending numbers that go behind
    qint64 firstKept = 0;          ///< rows before this one have left the log
    bool scanning = false;         ///< older rows still wait to be looked at
    bool stopped = false;          ///< by stopScan()
    bool tooSlow = false;          ///< the regular expression gave up too often, so the filter was stopped
    qint64 scanned = 0, total = 0; ///< rows looked at, rows in the log
    qint64 gaveUp = 0;             ///< rows the regular expression gave up on
    qint64 folded = 0;             ///< repeats that are not told, for their first is
};

/// Filters an EventLog on its own thread, with a second one for old rows, newest rows first, and keeps up with new rows
/// and with older pages that come in. Speaks at most ten times a second.
class FilterWorker
{
  public:
    static constexpr int minimumGapMs = 100;
    static constexpr qint64 patienceRows = 200; ///< rows a regular expression may give up on

    /// `handler` runs in the thread that makes the worker, which must have an event loop and destroy it.
    FilterWorker(EventLog &log, std::function<void(HitBatch)> handler);
    ~FilterWorker();
    FilterWorker(const FilterWorker &) = delete;
    FilterWorker &operator=(const FilterWorker &) = delete;

    /// Starts anew with another filter; gives its generation.
    quint64 setFilter(Filter filter);
    /// Looks at no more old rows; new ones are still filtered.
    void stopScan();

  private:
    struct Scan;
    void work();
    bool look(Scan &scan);
    bool lookAtNewer(Scan &scan);
    bool lookAtOlder(Scan &scan);
    void scanRows(std::span<const EventLog::Row> rows, Scan &scan, FilterMatcher &matcher, std::vector<qint64> &hits,
                  qint64 &folded) const;
    bool keeps(FilterMatcher &matcher, const LogRow &row, qint64 &folded) const;
    bool isStale(const Scan &scan) const;
    void publish(Scan &scan);

    EventLog &m_log;
    Mailbox<HitBatch> m_mailbox;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Filter m_filter;
    std::atomic<quint64> m_generation = 1;
    std::atomic<bool> m_stopScan = false;
    std::atomic<bool> m_quit = false;
    bool m_changed = true;
    int m_subscription = 0;
    std::jthread m_thread;
};

} // namespace imdesk
