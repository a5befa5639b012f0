// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventsalvage.h"

#include "core/callbacks/eventhandling.h"
#include "core/callbacks/eventschema.h"
#include "core/callbacks/logremains.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <QtEndian>

#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace imdesk {

namespace {

struct SalvageText
{
    Q_DECLARE_TR_FUNCTIONS(SalvageText)
};

constexpr qint64 headerBytes = 100; // of the SQLite file format
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr int asideNames = 1'000;
constexpr qint64 failuresLimit = 500'000; // then the rest counts as lost: no log is worth hours of waiting
constexpr int salvageBusyMs = 1'000;

/// What was answered tells of numbers, too.
constexpr char lastAnswered[] = "SELECT coalesce((SELECT last FROM answered WHERE last - first BETWEEN 0 AND 1000000 "
                                "ORDER BY first DESC LIMIT 1), 0)";

/// Copies one table row by row. A row whose number became another one is left out, one that cannot be read is passed
/// by, and where not even the next one can be reached, a way around is looked for by halving. Two connections, for a
/// statement that reads damage must not be part of what is written.
class TableRescue
{
  public:
    TableRescue(sqlite::Connection &damaged, sqlite::Connection &fresh, const QByteArray &table,
                const QByteArrayList &columns)
        : m_damaged(damaged),
          m_fresh(fresh),
          m_table(table),
          m_columns(columns),
          m_noNumber(table == "listening" ? noMoment : noSeq),
          m_isGapless(table == "event")
    {
    }

    Result<Done> run()
    {
        QByteArrayList places;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            places << "?";
        Result<sqlite::Statement> insert = m_fresh.prepare(
            ("INSERT OR REPLACE INTO " + m_table + '(' + m_columns.join(',') + ") VALUES(" + places.join(',') + ')')
                .constData());
        if (!insert)
            return std::unexpected(insert.error());
        m_insert = std::move(*insert);
        if (m_isGapless)
            m_mentioned = m_damaged.number(lastAnswered).value_or(0);
        // All at once, from the very first row on: zeros in a page have its rows out of order, and whoever looks for a
        // number there passes others by.
        const qint64 whole = copy(fromTheStart, endless);
        std::vector<std::pair<qint64, qint64>> ranges;
        if (whole < endless && !m_trouble)
            ranges.emplace_back(qMax<qint64>(1, whole + 1), lastNumber());
        for (qint64 failures = 0; !ranges.empty() && !m_trouble;) {
            const auto [from, to] = ranges.back();
            ranges.pop_back();
            if (to < from)
                continue;
            const qint64 reached = copy(from, to);
            if (reached >= to)
                continue;
            if (reached >= from) {
                ranges.emplace_back(reached + 1, to);
            } else if (from == to || ++failures >= failuresLimit) {
                m_unread += to - from + 1;
            } else {
                const qint64 middle = from + (to - from) / 2;
                ranges.emplace_back(middle + 1, to);
                ranges.emplace_back(from, middle);
            }
        }
        if (m_trouble)
            return std::unexpected(*m_trouble);
        return Done{};
    }
    /// Nothing leads to any row, so nobody knows how many there were.
    bool isBlind() const { return m_blind; }
    /// The number of the first row, of the last one, as far as that end could be reached, whether or not these rows
    /// could be read; 0 where not.
    qint64 first() const { return m_first; }
    qint64 last() const { return m_last; }
    /// Numbers nothing leads to; many of them may never have been given.
    qint64 unread() const { return m_unread; }

  private:
    static constexpr qint64 fromTheStart = -1;
    static constexpr qint64 endless = std::numeric_limits<qint64>::max();
    static constexpr qint64 unknown = 0; // no row has that number
    /// No log gets as far: what is larger are bytes of something else, and would take the place of all that follows.
    static constexpr qint64 noSeq = qint64(1) << 40;
    static constexpr qint64 noMoment = qint64(1) << 43; // where the number is a moment in milliseconds
    static constexpr int passesLimit = 2'000;           // each goes through all rows behind `base` once more
    static constexpr qint64 unansweredRows = 64;        // stored, and the moment of their answer not yet

    /// One way through the rows, in the order they lie in.
    struct Scan
    {
        qint64 base;                     ///< where it begins
        qint64 rows = 0;                 ///< from there on, dealt with
        qint64 before = base - 1;        ///< the number of the row before, whatever it is worth
        qint64 kept = base - 1;          ///< of the last one that was saved
        qint64 reached = base - 1;       ///< all up to there was dealt with
        qint64 strays = 0;               ///< rows since then
        std::optional<qint64> held = {}; ///< number of the row that is bound, until the one behind it is known
        const bool isWhole = base == fromTheStart;
    };

    /// No less than the largest number that can be reached.
    qint64 lastNumber()
    {
        const QByteArray sql = "SELECT rowid FROM " + m_table + " ORDER BY rowid DESC LIMIT 1";
        const Result<qint64> found = m_damaged.number(sql.constData());
        const qint64 guessed = guessedLast();
        m_blind = !found && guessed == 0;
        // The last row may be one whose number is gone.
        return found && *found < m_noNumber ? qMax(*found, guessed) : guessed;
    }

    /// The largest number that can be reached by looking further and further.
    qint64 guessedLast()
    {
        qint64 last = 0;
        for (qint64 at = 1; at < m_noNumber; at *= 2) {
            const QByteArray sql = "SELECT rowid FROM " + m_table + " WHERE rowid >= " + QByteArray::number(at) +
                                   " ORDER BY rowid LIMIT 1";
            if (const Result<qint64> found = m_damaged.number(sql.constData()); found && *found < m_noNumber)
                last = qMax(last, *found);
        }
        return last * 2;
    }

    /// Without an upper end: a row whose number became a large one would pass for it. The rows passed by (OFFSET) are
    /// not read, so that it does not matter what is in them.
    QByteArray rowsOf(const Scan &scan, const QByteArray &columns, qint64 count) const
    {
        return "SELECT " + columns + " FROM " + m_table + " WHERE rowid >= " + QByteArray::number(scan.base) +
               " ORDER BY rowid LIMIT " + QByteArray::number(count) + " OFFSET " + QByteArray::number(scan.rows);
    }

    /// The last number dealt with: `to` when all of the range was, less than `from` when nothing.
    qint64 copy(qint64 from, qint64 to)
    {
        Scan scan{from};
        for (int passes = 0; passes < passesLimit && !m_trouble;) {
            Result<sqlite::Statement> select =
                m_damaged.prepare(rowsOf(scan, "rowid," + m_columns.join(','), -1).constData());
            Result<bool> row = select ? select->step() : std::unexpected(select.error());
            for (; row && *row; row = select->step()) {
                settle(scan, select->integer(0));
                if (m_trouble || scan.kept > to)
                    return to;
                hold(scan, *select);
            }
            if (row) {
                settle(scan, endless);
                if (scan.reached >= from)
                    m_last = scan.reached + scan.strays;
                return to;
            }
            // The way to the row and its number may be sound where its words are not.
            const Result<qint64> unreadable = m_damaged.number(rowsOf(scan, "rowid", 1).constData());
            settle(scan, unreadable.value_or(unknown));
            if (!unreadable)
                break;
            if (m_trouble || scan.kept > to)
                return to;
            passes += passBy(scan, *unreadable) ? 0 : 1;
        }
        return scan.reached;
    }

    void hold(Scan &scan, const sqlite::Statement &row)
    {
        for (int i = 0; i < int(m_columns.size()); ++i)
            m_insert.bindColumn(i + 1, row, i + 1);
        scan.held = row.integer(0);
        ++scan.rows;
    }

    /// True where it leads straight on from here, without the way from the beginning.
    bool passBy(Scan &scan, qint64 number)
    {
        const bool follows = m_isGapless && number > qMax(scan.base, scan.reached) && number - 1 == scan.before;
        scan.before = number;
        ++scan.strays;
        ++scan.rows;
        if (!follows || m_damaged.number(rowsOf(Scan{number}, "rowid", 1).constData()).value_or(unknown) != number)
            return false;
        scan.base = number;
        scan.rows = 1;
        return true;
    }

    /// Saves the row that is held unless its number is no longer its own: then it is not between those beside it.
    void settle(Scan &scan, qint64 next)
    {
        if (!scan.held)
            return;
        const qint64 number = *std::exchange(scan.held, std::nullopt);
        const qint64 before = std::exchange(scan.before, number);
        const qint64 strays = scan.strays++;
        if (number < 1 || number >= m_noNumber)
            return;
        const bool isInLine = number - 1 == before || number + 1 == next;
        const bool ascends = (number > before || number > scan.kept) && number < next &&
                             (isPlausible(number) || number == scan.reached + strays + 1);
        if (!isInLine && !ascends)
            return;
        // A page only part of which was written has rows that read as nothing, and are refused.
        if (const Result<Done> kept = m_insert.run(); !kept && !m_fresh.hasRefusedRow()) {
            m_trouble = kept.error();
            return;
        }
        scan.kept = number;
        // Two in line are no accident. Of others, a large number would hide all rows behind it.
        if (m_isGapless && !isInLine)
            return;
        if (scan.isWhole && m_first == unknown)
            m_first = qMax<qint64>(1, number - strays);
        scan.reached = qMax(scan.reached, number);
        scan.strays = 0;
    }

    /// No larger than what is known to have been given, where anything is.
    bool isPlausible(qint64 number) const { return m_mentioned == 0 || number <= m_mentioned + unansweredRows; }

    sqlite::Connection &m_damaged;
    sqlite::Connection &m_fresh;
    const QByteArray m_table;
    const QByteArrayList m_columns;
    const qint64 m_noNumber;
    const bool m_isGapless; ///< its numbers are given one after the other
    sqlite::Statement m_insert;
    std::optional<ApiError> m_trouble; ///< with the fresh file
    qint64 m_mentioned = 0;            ///< the last number by what else is in the file
    qint64 m_first = unknown;
    qint64 m_last = unknown;
    qint64 m_unread = 0;
    bool m_blind = false;
};

/// Numbers of events are given without a gap: what lies between the first and the last and was not saved, is lost. What
/// belongs to events tells of numbers, too, where an end of the log itself cannot be reached.
Result<qint64> lostEvents(sqlite::Connection &fresh, const TableRescue &events, qint64 saved, qint64 lastGiven)
{
    if (events.isBlind())
        return -1;
    const Result<qint64> least = fresh.number("SELECT coalesce(min(seq), 1) FROM event");
    const Result<qint64> largest = fresh.number("SELECT coalesce(max(seq), 0) FROM event");
    const Result<qint64> firstTold = fresh.number("SELECT coalesce(min(first), 1) FROM answered WHERE first > 0");
    const Result<qint64> lastTold = fresh.number(lastAnswered);
    const Result<qint64> lastHandled = fresh.number("SELECT coalesce(max(seq), 0) FROM handling");
    // It goes when the events it tells of are dropped for their age or number.
    const Result<qint64> fromOne = fresh.number("SELECT count(*) FROM answered WHERE first = 1");
    for (const Result<qint64> *part : {&least, &largest, &firstTold, &lastTold, &lastHandled, &fromOne}) {
        if (!*part)
            return std::unexpected(part->error());
    }
    const bool knowsFirst = events.first() > 0 && *fromOne == 0;
    const bool knowsLast = events.last() > 0;
    const qint64 first = qMin(*least, knowsFirst ? events.first() : *firstTold);
    qint64 last = qMax(lastGiven, qMax(*largest, events.last()));
    if (!knowsLast)
        last = qMax(last, qMax(*lastTold, *lastHandled));
    const qint64 lost = qMax<qint64>(0, last - first + 1 - saved);
    // Where nothing tells of numbers behind the last one that was saved, there may have been some.
    return knowsLast || last > *largest ? lost : qMax(lost, events.unread());
}

QByteArrayList texts(sqlite::Connection &connection, const QByteArray &sql, int column)
{
    QByteArrayList out;
    Result<sqlite::Statement> query = connection.prepare(sql.constData());
    while (query) {
        const Result<bool> row = query->step();
        if (!row || !*row)
            break;
        out << query->text(column).toUtf8();
    }
    return out;
}

/// Columns both files have; a column the damaged one lacks takes its default.
QByteArrayList sharedColumns(sqlite::Connection &damaged, sqlite::Connection &fresh, const QByteArray &table)
{
    const QByteArray question = "PRAGMA table_info(" + table + ')';
    const QByteArrayList there = texts(damaged, question, 1);
    QByteArrayList shared;
    for (const QByteArray &column : texts(fresh, question, 1)) {
        if (there.contains(column))
            shared << column;
    }
    return shared;
}

QString mendingPath(const QString &path) { return path + QLatin1String(".mending"); }
/// Where the fresh log grows, and where it waits once it is whole.
QString growingPath(const QString &path) { return path + QLatin1String(".rescuing"); }
QString wholePath(const QString &path) { return path + QLatin1String(".rescued"); }

void removeGrowing(const QString &path)
{
    for (const char *suffix : {"", "-journal"})
        QFile::remove(growingPath(path) + QLatin1String(suffix));
}

std::unexpected<ApiError> notPutAside(const QString &path)
{
    return fail(
        ApiError::Kind::Storage,
        SalvageText::tr("The damaged event log %1 could not be put aside.").arg(QDir::toNativeSeparators(path)));
}

/// Puts the damaged log aside and the fresh one, which is whole, into its place; gives where the damaged one is. Ended
/// at any step, it goes on from there the next time.
Result<QString> changePlaces(const QString &path)
{
    const auto asideName = [&path](int number) -> QString {
        return path + QLatin1String(".damaged-") + QString::number(number);
    };
    const QLatin1String logSuffix("-wal");
    const bool isThere = QFile::exists(path);
    int newest = 0;
    for (int i = 1; i < asideNames; ++i) {
        if (QFile::exists(asideName(i)) || (isThere && QFile::exists(asideName(i) + logSuffix)))
            newest = i;
    }
    QString aside = asideName(isThere ? newest + 1 : qMax(newest, 1));
    if (isThere && (newest + 1 == asideNames || !QFile::rename(path, aside)))
        return notPutAside(path);
    // The write-ahead log belongs to the file it was written for, whatever that is called. Beside the fresh one it
    // would be taken for its own.
    if (QFile::exists(path + logSuffix) && !QFile::rename(path + logSuffix, aside + logSuffix))
        return notPutAside(path);
    QFile::remove(path + QLatin1String("-shm"));
    if (!QFile::rename(wholePath(path), path))
        return notPutAside(path);
    return aside;
}

/// Makes the fresh file and copies what can be read.
Result<SalvageReport> refill(const QString &path, const QString &freshPath, qint64 lastGiven)
{
    SalvageReport report;
    report.bytes = QFileInfo(path).size();
    report.lost = -1;
    if (const Result<Done> made = sqlite::makePrivateFile(freshPath); !made)
        return std::unexpected(made.error());
    Result<sqlite::Connection> fresh =
        sqlite::Connection::open(freshPath, sqlite::Connection::Mode::ReadWrite, salvageBusyMs);
    if (!fresh)
        return std::unexpected(fresh.error());
    if (const Result<Done> ready = eventschema::prepareForWriting(*fresh); !ready)
        return std::unexpected(ready.error());
    if (const Result<Done> traces = eventhandling::prepare(*fresh); !traces)
        return std::unexpected(traces.error());
    LogRemains remains(path, mendingPath(path)); // outlives the connection to its copy
    Result<sqlite::Connection> damaged =
        sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, salvageBusyMs);
    if (!damaged)
        damaged = remains.open(LogRemains::firstPage(freshPath));
    if (!damaged && !sqlite::isDamage(damaged.error()))
        return std::unexpected(damaged.error()); // no room for the copy, say: nothing is known about the events yet
    if (!damaged)
        return report; // nothing leads to any row; the file itself is kept
    if (const Result<Done> begun = fresh->run("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    std::unique_ptr<TableRescue> events;
    for (const QByteArray &table :
         texts(*fresh, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", 0)) {
        if (remains.isGrafted() && table != "event" && table != "answered")
            continue; // a log of an older program has them elsewhere
        // A table without a number of its own says something about this very file, not about events.
        const QByteArrayList columns = sharedColumns(*damaged, *fresh, table);
        if (columns.isEmpty() || texts(*fresh, "PRAGMA table_info(" + table + ')', 5).value(0) != "1")
            continue;
        auto rescue = std::make_unique<TableRescue>(*damaged, *fresh, table, columns);
        if (const Result<Done> done = rescue->run(); !done)
            return std::unexpected(done.error());
        if (table == "event")
            events = std::move(rescue);
    }
    if (const Result<Done> kept = fresh->run("COMMIT"); !kept)
        return std::unexpected(kept.error());
    const Result<qint64> saved = fresh->number("SELECT count(*) FROM event");
    if (!saved)
        return std::unexpected(saved.error());
    report.saved = *saved;
    const Result<qint64> lost = events ? lostEvents(*fresh, *events, *saved, lastGiven) : Result<qint64>(-1);
    if (!lost)
        return std::unexpected(lost.error());
    report.lost = *lost;
    return report;
}

} // namespace

bool EventSalvage::isEventLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerBytes);
    const auto number = [&header](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const bool saysSo = header.size() == headerBytes && header.startsWith("SQLite format 3") &&
                        number(applicationIdAt) == quint32(eventschema::applicationId);
    // That of a newer program has what a rescue by this one would drop.
    return saysSo ? number(userVersionAt) <= quint32(eventschema::version) : LogRemains::areIn(path);
}

Result<SalvageReport> EventSalvage::run(const QString &path, qint64 lastGiven)
{
    // Half a rescue would look like a log that lost its events: the damaged one stays where it is until all is done.
    removeGrowing(path);
    QFile::remove(wholePath(path));
    Result<SalvageReport> report = refill(path, growingPath(path), lastGiven);
    if (report && !QFile::rename(growingPath(path), wholePath(path)))
        report = notPutAside(path);
    if (!report) {
        removeGrowing(path);
        return report;
    }
    const Result<QString> aside = changePlaces(path);
    if (!aside)
        return std::unexpected(aside.error());
    report->damagedPath = *aside;
    return report;
}

Result<std::optional<SalvageReport>> EventSalvage::finish(const QString &path)
{
    LogRemains::removeCopy(mendingPath(path));
    removeGrowing(path);
    if (!QFile::exists(wholePath(path)))
        return std::optional<SalvageReport>();
    const Result<QString> aside = changePlaces(path);
    if (!aside)
        return std::unexpected(aside.error());
    Result<sqlite::Connection> fresh =
        sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly, salvageBusyMs);
    const Result<qint64> saved = fresh ? fresh->number("SELECT count(*) FROM event") : std::unexpected(fresh.error());
    if (!saved)
        return std::unexpected(saved.error());
    return SalvageReport{*saved, -1, *aside, QFileInfo(*aside).size()};
}

QString EventSalvage::words(const SalvageReport &report)
{
    if (report.saved == 0 && report.lost < 0)
        return SalvageText::tr(
                   "The event log was damaged, and no event could be read out of it: a fresh one was begun. "
                   "The damaged file, %1, is kept as %2.")
            .arg(QLocale().formattedDataSize(report.bytes), QDir::toNativeSeparators(report.damagedPath));
    const QString lost = report.lost < 0 ? SalvageText::tr("how many are lost cannot be told")
                                         : SalvageText::tr("at most %1 are lost").arg(report.lost);
    return SalvageText::tr("The event log was damaged. %1 events were saved into a fresh one; %2. The damaged file is "
                           "kept as %3.")
        .arg(report.saved)
        .arg(lost, QDir::toNativeSeparators(report.damagedPath));
}

} // namespace imdesk
