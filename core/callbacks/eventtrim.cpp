// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventhandling.h"
#include "core/callbacks/eventwriter.h"

// How the writer of a log keeps it within its limits.
namespace imdesk {

namespace {

constexpr qint64 trimSlice = 5'000; // rows removed in one transaction, so that no answer waits long for a trim
constexpr qint64 measureMs = 10'000;
constexpr qint64 measureRows = 1'000;
constexpr qint64 storeDayMs = 86'400'000;

} // namespace

Result<Done> EventStore::Writer::removeBefore(qint64 seq)
{
    Result<Done> done = beginWriting();
    if (!done)
        return done;
    const QByteArray number = QByteArray::number(seq);
    done = m_connection.run(QByteArray("DELETE FROM event WHERE seq < " + number).constData());
    if (done)
        done = eventhandling::removeBefore(m_connection, seq);
    if (done)
        done = m_connection.run(QByteArray("DELETE FROM answered WHERE last < " + number).constData());
    if (done)
        done = m_connection.run(QByteArray("DELETE FROM remark WHERE seq < " + number).constData());
    if (done)
        done = m_connection.run("COMMIT");
    if (!done)
        forget();
    return done;
}

Result<qint64> EventStore::Writer::measure(qint64 nowMs)
{
    if (m_options.keepBytes <= 0 && m_options.keepDays <= 0)
        return m_first;
    if (m_measuredNext > 0 && m_next - m_measuredNext < m_measureAfter && nowMs - m_measuredAt < measureMs &&
        nowMs >= m_measuredAt)
        return m_first;
    m_measuredNext = m_next;
    m_measuredAt = m_nowMs = nowMs;
    const Result<qint64> oldest =
        m_connection.number("SELECT coalesce((SELECT received_at FROM event ORDER BY seq LIMIT 1), 0)");
    const Result<qint64> pages = m_connection.number("PRAGMA page_count");
    const Result<qint64> freePages = m_connection.number("PRAGMA freelist_count");
    const Result<qint64> pageBytes = m_connection.number("PRAGMA page_size");
    for (const Result<qint64> *part : {&oldest, &pages, &freePages, &pageBytes}) {
        if (!*part)
            return std::unexpected(part->error());
    }
    m_oldestMs = *oldest;
    m_usedBytes = (*pages - *freePages) * *pageBytes;
    const qint64 rows = m_next - m_first;
    // Looked at more and more often on the way to the limit, so that the warning comes before it.
    m_measureAfter = measureRows;
    if (m_options.keepBytes > 0 && m_usedBytes > 0)
        m_measureAfter = qBound<qint64>(
            1, qint64(double(m_options.keepBytes - m_usedBytes) / double(m_usedBytes) * double(rows)) / 16,
            measureRows);
    if (m_options.keepBytes <= 0 || m_usedBytes <= m_options.keepBytes || rows < 2)
        return m_first;
    // Rows differ in size; what is dropped too few now is dropped at the next look.
    const double tooMuch = double(m_usedBytes - m_options.keepBytes) / double(m_usedBytes);
    return m_first + qBound<qint64>(1, qint64(double(rows) * tooMuch) + 1, rows - 1);
}

double EventStore::Writer::sizeShare() const
{
    double share = 0;
    if (m_options.keepRows > 0)
        share = double(m_next - m_first) / double(m_options.keepRows);
    if (m_options.keepBytes > 0)
        share = qMax(share, double(m_usedBytes) / double(m_options.keepBytes));
    return share;
}

int EventStore::Writer::sizePercent() const { return int(qBound(0.0, sizeShare() * 100, 100.0)); }

int EventStore::Writer::fillPercent() const
{
    double share = sizeShare();
    // By a clock that is not believed nothing grows too old.
    if (m_options.keepDays > 0 && m_oldestMs > 0 && m_age.isCalm())
        share = qMax(share, double(m_nowMs - m_oldestMs) / (double(m_options.keepDays) * double(storeDayMs)));
    return int(qBound(0.0, share * 100, 100.0));
}

Result<qint64> EventStore::Writer::trim(qint64 nowMs)
{
    notePages();
    m_age.note(m_connection, nowMs);
    // Smaller limits are told when a log is opened, and there is time to raise them.
    if (!m_hasWritten)
        return 0;
    qint64 keepFrom = m_first;
    if (m_options.keepRows > 0) {
        // Waits for one per cent too many, so that not every commit is followed by a trim.
        const qint64 kept = m_next - m_first;
        if (kept > m_options.keepRows + m_options.keepRows / 100)
            keepFrom = m_next - m_options.keepRows;
    }
    if (m_options.keepDays > 0 && m_age.isDue(nowMs)) {
        const Result<qint64> young =
            m_age.firstToKeep(m_connection, m_first, nowMs - m_options.keepDays * storeDayMs, nowMs);
        if (!young)
            return std::unexpected(young.error());
        // The newest row stays whatever its age: its number must not be given twice.
        keepFrom = qMax(keepFrom, qMin(*young, m_next - 1));
    }
    const Result<qint64> sizeKeeps = measure(nowMs);
    if (!sizeKeeps)
        return std::unexpected(sizeKeeps.error());
    keepFrom = qMin(qMax(keepFrom, *sizeKeeps), m_first + trimSlice);
    if (keepFrom <= m_first)
        return 0;
    const Result<Done> done = removeBefore(keepFrom);
    if (!done)
        return std::unexpected(done.error());
    const qint64 removed = keepFrom - m_first;
    m_first = keepFrom;
    m_measuredNext = 0;
    // More of the old days may be left behind this slice.
    if (removed == trimSlice)
        m_age.lookAgain();
    return removed;
}

} // namespace imdesk
