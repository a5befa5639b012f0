// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefile.h"
#include "core/archive/historystore.h"
#include "core/base/clockmemory.h"
#include "core/base/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <limits>

// What is kept, for how long, and what becomes of it: retention, wiping, and taking in again.

namespace imdesk {

namespace {

constexpr int longestKeptDays = 36'500;
constexpr int damagedBusyMs = 1'000;
constexpr int wipeBusyMs = 2'000; // a reader is done in moments, or not for long

/// A copy of the setting outside of the database, for when that is damaged.
QString keptDaysFile(const QString &folder) { return folder + QStringLiteral("/keep-days"); }

bool saveKeptDays(const QString &folder, int days)
{
    return !saveForOwner(keptDaysFile(folder), QByteArray::number(days) + '\n');
}

QString damagedName() { return QStringLiteral("history.db") + QLatin1String(archivefile::damagedEnding); }

/// The hour in which a damaged database was put aside, by its name: it holds nothing newer. Never past for a name that
/// does not tell.
qint64 hourPutAside(const QString &name)
{
    const QString format = QLatin1String(archivefile::damagedTime);
    QDateTime time = QDateTime::fromString(name.mid(damagedName().size(), format.size()), format);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? beijinghour::of(time.toSecsSinceEpoch()) : std::numeric_limits<qint64>::max();
}

/// The file as the service would tell of it. Nothing for one that cannot be unpacked.
std::optional<HistoryFile> lyingFile(const QFileInfo &info, const std::stop_token &stop)
{
    HistoryFile file;
    file.path = info.filePath();
    file.gzipBytes = info.size();
    const LogResult<QByteArray> packed = md5OfFile(file.path);
    QCryptographicHash plain(QCryptographicHash::Md5);
    const LogResult<QByteArray> unpacked = unpackFile(file.path, HistoryStore::largestFile, [&](QByteArrayView piece) {
        plain.addData(piece);
        file.bytes += piece.size();
        return !stop.stop_requested();
    });
    // Nobody has told its size: that there is less than the most there may be is no trouble.
    const bool isWhole = unpacked || unpacked.error().problem == HistoryHour::Problem::WrongSize;
    if (!packed || !isWhole || stop.stop_requested())
        return std::nullopt;
    file.gzipMd5 = *packed;
    file.md5 = plain.result().toHex();
    return file;
}

} // namespace

Result<qint64> HistoryStore::setting(const char *name, qint64 otherwise)
{
    Result<sqlite::Statement> ask = m_connection.prepare("SELECT value FROM setting WHERE name = ?1");
    if (!ask)
        return std::unexpected(ask.error());
    const Result<bool> row = ask->bind(1, QString::fromLatin1(name)).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? ask->integer(0) : otherwise;
}

Result<Done> HistoryStore::set(const char *name, qint64 value)
{
    Result<sqlite::Statement> put = m_connection.prepare("INSERT OR REPLACE INTO setting VALUES(?1, ?2)");
    if (!put)
        return std::unexpected(put.error());
    const Result<bool> done = put->bind(1, QString::fromLatin1(name)).bind(2, value).step();
    return done ? Result<Done>(Done{}) : std::unexpected(done.error());
}

Result<Done> HistoryStore::setRetention(int days)
{
    Result<Done> done = set("retentionDays", days);
    if (done)
        saveKeptDays(m_folder, days);
    return done;
}

Result<int> HistoryStore::retention()
{
    const Result<qint64> days = setting("retentionDays", 0);
    return days ? Result<int>(int(*days)) : std::unexpected(days.error());
}

int HistoryStore::rescueRetention(const QString &damagedPath)
{
    Result<sqlite::Connection> damaged =
        sqlite::Connection::open(damagedPath, sqlite::Connection::Mode::ReadOnly, damagedBusyMs);
    Result<qint64> days = damaged ? damaged->number("SELECT value FROM setting WHERE name = 'retentionDays'")
                                  : std::unexpected(damaged.error());
    if (!days) {
        QFile file(keptDaysFile(m_folder));
        bool ok = false;
        const int kept = file.open(QIODevice::ReadOnly) ? file.read(16).trimmed().toInt(&ok) : 0;
        if (!ok)
            return -1;
        days = kept;
    }
    const int kept = int(qBound(qint64(0), *days, qint64(longestKeptDays)));
    if (kept > 0 && !setRetention(kept))
        return -1;
    return kept;
}

Result<HistoryWipe> HistoryStore::keepRetention(qint64 nowSeconds, std::optional<qint64> serviceSeconds)
{
    const Result<int> days = retention();
    if (!days)
        return std::unexpected(days.error());
    if (*days <= 0)
        return HistoryWipe{};
    if (!QFile::exists(keptDaysFile(m_folder)))
        saveKeptDays(m_folder, *days);
    const Result<qint64> seen = setting("clockSeen", 0);
    const Result<qint64> jumped = setting("clockJumped", 0);
    if (!seen || !jumped)
        return std::unexpected(seen ? jumped.error() : seen.error());
    ClockMemory memory{*seen, *jumped};
    const std::optional<qint64> time = memory.timeToDrop(nowSeconds, serviceSeconds);
    for (const Result<Done> &kept : {set("clockSeen", memory.seen), set("clockJumped", memory.jumped)}) {
        if (!kept)
            return std::unexpected(kept.error());
    }
    if (!time)
        return HistoryWipe{};
    return wipeBefore(beijinghour::of(*time - *days * ClockMemory::secondsADay));
}

Result<bool> HistoryStore::finishWipe(int waitMs)
{
    const Result<qint64> wiping = setting("wiping", 0);
    if (!wiping)
        return std::unexpected(wiping.error());
    if (*wiping == 0)
        return true;
    // The journal would keep for a while what was overwritten in the database. Its first column tells whether somebody
    // who reads was in the way.
    m_connection.setBusyTimeout(waitMs);
    const Result<qint64> isBusy = m_connection.number("PRAGMA wal_checkpoint(TRUNCATE)");
    m_connection.setBusyTimeout(archivefile::busyMs);
    if (!isBusy)
        return std::unexpected(isBusy.error());
    if (*isBusy != 0)
        return false;
    const Result<Done> done = m_connection.run("DELETE FROM setting WHERE name = 'wiping'");
    return done ? Result<bool>(true) : std::unexpected(done.error());
}

QStringList HistoryStore::damagedFiles() const
{
    return QDir(m_folder).entryList({damagedName() + QLatin1Char('*')}, QDir::Files);
}

Result<HistoryWipe> HistoryStore::wipeBefore(qint64 hour)
{
    HistoryWipe wipe;
    QStringList names;
    Result<Done> done = archivefile::inTransaction(m_connection, [&]() -> Result<Done> {
        Result<sqlite::Statement> files = m_connection.prepare("SELECT name FROM file WHERE hour < ?1");
        Result<sqlite::Statement> counts = m_connection.prepare(
            "SELECT count(*), coalesce(sum(messages), 0) FROM hour WHERE hour < ?1 AND state = ?2");
        if (!files || !counts)
            return std::unexpected(files ? counts.error() : files.error());
        files->bind(1, hour);
        const Result<Done> read = files->each([&] { names << files->text(0); });
        if (!read)
            return std::unexpected(read.error());
        if (const Result<bool> row = counts->bind(1, hour).bind(2, qint64(HistoryHour::State::Have)).step(); !row)
            return std::unexpected(row.error());
        wipe.hours = counts->integer(0);
        wipe.messages = counts->integer(1);
        for (const char *sql : {"DELETE FROM post WHERE chunk IN (SELECT id FROM chunk WHERE hour < ?1)",
                                "DELETE FROM chunk WHERE hour < ?1", "DELETE FROM message WHERE hour < ?1",
                                "DELETE FROM file WHERE hour < ?1", "DELETE FROM hour WHERE hour < ?1"}) {
            if (Result<Done> step = archivefile::carryOut(m_connection.prepare(sql), {hour}); !step)
                return step;
        }
        // Files that are about to go are not taken in again, should the program end before they are gone.
        if (Result<Done> later = archivefile::carryOut(
                m_connection.prepare("UPDATE setting SET value = max(value, ?1) WHERE name = 'restoreFrom'"), {hour});
            !later)
            return later;
        if (Result<Done> noted = set("wiping", 1); !noted)
            return noted;
        return m_connection.run("DELETE FROM talk WHERE id NOT IN (SELECT DISTINCT talk FROM message)");
    });
    if (!done)
        return std::unexpected(done.error());
    // Parts of downloads are no rows of the table, but messages all the same; their names begin with kind and hour.
    const QDir folder(filesOf(m_folder));
    for (const QString &name : folder.entryList(QDir::Files)) {
        const qint64 ofFile = beijinghour::fromName(name.section(QLatin1Char('-'), 1, 1));
        if (!names.contains(name) && (ofFile < 0 || ofFile >= hour))
            continue;
        if (!QFile::remove(folder.filePath(name)))
            return fail(ApiError::Kind::Storage, QDir::toNativeSeparators(folder.filePath(name)));
        ++wipe.files;
    }
    const QDir place(m_folder);
    for (const QString &name : damagedFiles()) {
        if (hour != std::numeric_limits<qint64>::max() && hourPutAside(name) >= hour)
            continue;
        if (!QFile::remove(place.filePath(name)))
            return fail(ApiError::Kind::Storage, QDir::toNativeSeparators(place.filePath(name)));
        wipe.damaged += name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm")) ? 0 : 1;
    }
    const Result<bool> emptied = finishWipe(wipeBusyMs);
    if (!emptied)
        return std::unexpected(emptied.error());
    wipe.lingers = !*emptied;
    return wipe;
}

Result<qint64> HistoryStore::restore(qint64 nowSeconds, const std::stop_token &stop)
{
    const Result<qint64> from = setting("restoreFrom", -1);
    if (!from)
        return std::unexpected(from.error());
    if (*from < 0)
        return 0;
    // Of two files of one number, as an interrupted program leaves them, the newer one.
    QMap<HourKey, QMap<int, QFileInfo>> lying;
    for (const QFileInfo &info : QDir(filesOf(m_folder)).entryInfoList({QStringLiteral("*.gz")}, QDir::Files)) {
        const QStringList parts = info.fileName().split(QLatin1Char('-'));
        const qint64 hour = beijinghour::fromName(parts.value(1));
        const int number = parts.value(2).toInt();
        const bool isPair = parts.first() == chatWord(ChatKind::C2C);
        if (hour < *from || number < 1 || (!isPair && parts.first() != chatWord(ChatKind::Group)))
            continue;
        QFileInfo &place = lying[{isPair ? ChatKind::C2C : ChatKind::Group, hour}][number];
        if (place.fileName().isEmpty() || place.lastModified() < info.lastModified())
            place = info;
    }
    qint64 hours = 0;
    bool later = false;
    for (auto it = lying.cbegin(); it != lying.cend(); ++it) {
        const Result<bool> here = isHere(it.key());
        if (!here)
            return std::unexpected(here.error());
        if (*here)
            continue;
        // The service still tells how many files there are; what lies here is found again when it is asked.
        if (it.key().hour >= beijinghour::of(nowSeconds) - historyKeptHours) {
            later = true;
            continue;
        }
        if (it->lastKey() != it->size())
            continue; // one of its files is missing
        const Result<bool> taken = takeLying(it.key(), it->values(), stop);
        if (!taken)
            return std::unexpected(taken.error());
        if (stop.stop_requested())
            return hours;
        hours += *taken ? 1 : 0;
    }
    if (!later) {
        if (const Result<Done> done = m_connection.run("DELETE FROM setting WHERE name = 'restoreFrom'"); !done)
            return std::unexpected(done.error());
    }
    return hours;
}

Result<bool> HistoryStore::isHere(const HourKey &key)
{
    const Result<QList<HistoryHour>> known = hours(key.hour, key.hour);
    if (!known)
        return std::unexpected(known.error());
    return std::ranges::any_of(
        *known, [&key](const HistoryHour &hour) { return hour.key == key && hour.state == HistoryHour::State::Have; });
}

Result<bool> HistoryStore::takeLying(const HourKey &key, const QList<QFileInfo> &infos, const std::stop_token &stop)
{
    QList<HistoryFile> files;
    for (const QFileInfo &info : infos) {
        const std::optional<HistoryFile> file = lyingFile(info, stop);
        if (!file)
            return false;
        files << *file;
    }
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    const std::stop_callback onStop(stop, [&cancelled] { *cancelled = true; });
    const Result<HistoryHour> hour = take(key, files, infos.last().lastModified().toSecsSinceEpoch(), cancelled);
    if (hour && hour->problem == HistoryHour::Problem::Disk)
        return fail(ApiError::Kind::Storage, hour->detail); // once there is room, they are taken in
    return hour ? Result<bool>(hour->state == HistoryHour::State::Have) : std::unexpected(hour.error());
}

} // namespace imdesk
