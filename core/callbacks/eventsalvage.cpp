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

/// Copies one table row by row, and where rows cannot be reached looks for a way around by halving. Two connections,
/// for a statement that reads damage must not be part of what is written.
class TableRescue
{
  public:
    TableRescue(sqlite::Connection &damaged, sqlite::Connection &fresh, const QByteArray &table,
                const QByteArrayList &columns)
        : m_damaged(damaged), m_fresh(fresh), m_table(table), m_columns(columns)
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
        constexpr qint64 endless = std::numeric_limits<qint64>::max();
        // All at once, from the very first row on: zeros in a page have its rows out of order, and whoever looks for a
        // number there passes others by.
        const qint64 whole = copy(-1, endless);
        std::vector<std::pair<qint64, qint64>> ranges;
        if (whole < endless && !m_trouble)
            ranges.emplace_back(qMax(whole + 1, edge("ASC")), lastNumber(whole));
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
                m_lost += to - from + 1;
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
    /// -1: nothing leads to any row, so nobody knows.
    qint64 lost() const { return m_blind ? -1 : m_lost; }

  private:
    qint64 edge(const char *order)
    {
        const QByteArray sql = "SELECT rowid FROM " + m_table + " ORDER BY rowid " + order + " LIMIT 1";
        const Result<qint64> found = m_damaged.number(sql.constData());
        if (found)
            return *found;
        // The way to that end is damaged: numbers begin with 1.
        if (order[0] == 'A')
            return 1;
        const qint64 last = guessedLast();
        m_blind = last == 0;
        return last;
    }

    /// The last row may be one whose number is gone.
    qint64 lastNumber(qint64 reached)
    {
        const qint64 last = edge("DESC");
        return m_blind || last >= reached ? last : guessedLast();
    }

    /// No log gets as far: what is larger are bytes of something else, and would take the place of all that follows.
    static constexpr qint64 noNumber = qint64(1) << 40;

    /// The largest number that can be reached by looking further and further.
    qint64 guessedLast()
    {
        qint64 last = 0;
        for (qint64 at = 1; at < noNumber; at *= 2) {
            const QByteArray sql = "SELECT rowid FROM " + m_table + " WHERE rowid >= " + QByteArray::number(at) +
                                   " ORDER BY rowid LIMIT 1";
            if (const Result<qint64> found = m_damaged.number(sql.constData()); found)
                last = qMax(last, *found);
        }
        return last * 2;
    }

    /// The last number dealt with: `to` when all of the range could be read, less than `from` when nothing.
    qint64 copy(qint64 from, qint64 to)
    {
        Result<sqlite::Statement> select =
            m_damaged.prepare(("SELECT rowid," + m_columns.join(',') + " FROM " + m_table + " WHERE rowid BETWEEN " +
                               QByteArray::number(from) + " AND " + QByteArray::number(to) + " ORDER BY rowid")
                                  .constData());
        qint64 reached = from - 1;
        while (select && !m_trouble) {
            const Result<bool> row = select->step();
            if (!row)
                return reached;
            if (!*row)
                return to;
            const qint64 number = select->integer(0);
            if (number <= reached || number >= noNumber) {
                ++m_lost; // where other bytes took the numbers, rows do not ascend
                continue;
            }
            for (int i = 0; i < int(m_columns.size()); ++i)
                m_insert.bindColumn(i + 1, *select, i + 1);
            if (const Result<Done> kept = m_insert.run(); !kept && m_fresh.hasRefusedRow())
                ++m_lost; // of a page only part of which was written, the rest reads as nothing
            else if (!kept)
                m_trouble = kept.error();
            reached = number;
        }
        return reached;
    }

    sqlite::Connection &m_damaged;
    sqlite::Connection &m_fresh;
    const QByteArray m_table;
    const QByteArrayList m_columns;
    sqlite::Statement m_insert;
    std::optional<ApiError> m_trouble; ///< with the fresh file
    qint64 m_lost = 0;
    bool m_blind = false;
};

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
Result<SalvageReport> refill(const QString &path, const QString &freshPath)
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
    for (const QByteArray &table :
         texts(*fresh, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", 0)) {
        if (remains.isGrafted() && table != "event" && table != "answered")
            continue; // a log of an older program has them elsewhere
        // A table without a number of its own says something about this very file, not about events.
        const QByteArrayList columns = sharedColumns(*damaged, *fresh, table);
        if (columns.isEmpty() || texts(*fresh, "PRAGMA table_info(" + table + ')', 5).value(0) != "1")
            continue;
        TableRescue rescue(*damaged, *fresh, table, columns);
        if (const Result<Done> done = rescue.run(); !done)
            return std::unexpected(done.error());
        if (table == "event")
            report.lost = rescue.lost();
    }
    if (const Result<Done> kept = fresh->run("COMMIT"); !kept)
        return std::unexpected(kept.error());
    const Result<qint64> saved = fresh->number("SELECT count(*) FROM event");
    if (!saved)
        return std::unexpected(saved.error());
    report.saved = *saved;
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

Result<SalvageReport> EventSalvage::run(const QString &path)
{
    // Half a rescue would look like a log that lost its events: the damaged one stays where it is until all is done.
    removeGrowing(path);
    QFile::remove(wholePath(path));
    Result<SalvageReport> report = refill(path, growingPath(path));
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
