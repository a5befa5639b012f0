// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/logexcess.h"

#include "core/callbacks/eventreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace imdesk {

namespace {

struct LogExcessText
{
    Q_DECLARE_TR_FUNCTIONS(LogExcessText)
};

constexpr int excessBusyMs = 200; // somebody waits for it
constexpr qint64 excessDayMs = 86'400'000;

int spokenCount(qint64 events) { return int(qMin<qint64>(events, 2'000'000'000)); }

qint64 beyondBytes(EventReader &reader, qint64 rows, qint64 keepBytes)
{
    const Result<qint64> pages = reader.connection().number("PRAGMA page_count");
    const Result<qint64> freePages = reader.connection().number("PRAGMA freelist_count");
    const Result<qint64> pageBytes = reader.connection().number("PRAGMA page_size");
    if (!pages || !freePages || !pageBytes)
        return 0;
    const qint64 used = (*pages - *freePages) * *pageBytes;
    return used <= keepBytes ? 0 : qint64(double(rows) * double(used - keepBytes) / double(used)) + 1;
}

} // namespace

LogExcess LogExcess::of(const StoreOptions &limits, qint64 nowMs)
{
    LogExcess out;
    if (!QFileInfo(limits.path).isFile())
        return out;
    Result<EventReader> reader = EventReader::open(limits.path, excessBusyMs);
    if (!reader)
        return out;
    const Result<qint64> first = reader->firstSeq();
    const Result<qint64> last = reader->lastSeq();
    if (!first || !last || *last == 0)
        return out;
    out.rows = *last - *first + 1;
    // As the store itself: one per cent more is not worth a trim, and the newest row always stays.
    if (limits.keepRows > 0 && out.rows > limits.keepRows + limits.keepRows / 100)
        out.bySize = out.rows - limits.keepRows;
    if (limits.keepBytes > 0)
        out.bySize = qMax(out.bySize, beyondBytes(*reader, out.rows, limits.keepBytes));
    if (limits.keepDays > 0) {
        const auto old = reader->lastReceivedBefore(nowMs - limits.keepDays * excessDayMs);
        if (old && *old)
            out.byAge = (*old)->seq - *first + 1;
    }
    out.bySize = qMin(out.bySize, out.rows - 1);
    out.byAge = qMin(out.byAge, out.rows - 1);
    return out;
}

QString LogExcess::words() const
{
    if (events() == 0)
        return {};
    return LogExcessText::tr(
               "The event log holds about %Ln event(s) more than its limits allow. The oldest are dropped "
               "as soon as new ones come; to keep them, raise the limits now: %1.",
               nullptr, spokenCount(events()))
        .arg(advice());
}

QString LogExcess::wordsForLater() const
{
    if (events() == 0)
        return {};
    return LogExcessText::tr(
        "The log holds about %Ln event(s) more than that: the oldest will be dropped after the next "
        "start of the program, as soon as new ones come.",
        nullptr, spokenCount(events()));
}

QString LogExcess::advice()
{
    return LogExcessText::tr(
        "in the settings of imdesk and of its receiver, or --keep-rows, --keep-days and --keep-mb of "
        "“imdeskctl listen”");
}

} // namespace imdesk
