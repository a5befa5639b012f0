// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <compare>

namespace imdesk {

/// The two logs the service writes, each a file or more an hour.
enum class ChatKind { C2C, Group };

/// ChatType on the wire.
QString chatWord(ChatKind kind);
/// What get_history says: kept for 7 days, whether downloaded or not (older pages say 3).
inline constexpr qint64 historyKeptHours = 7 * 24;

/// Beijing hours, counted since 1970 in Beijing.
namespace beijinghour {

qint64 of(qint64 unixSeconds);
/// Its first second, Unix time.
qint64 startOf(qint64 hour);
/// YYYYMMDDHH and back; -1 for anything else.
QString name(qint64 hour);
qint64 fromName(const QString &name);
/// 0 to 23.
int ofDay(qint64 hour);
QDate dayOf(qint64 hour);
qint64 first(QDate day);

} // namespace beijinghour

struct HourKey
{
    ChatKind kind = ChatKind::C2C;
    qint64 hour = 0;
    auto operator<=>(const HourKey &) const = default;
};

/// One hour of one log as the archive knows it.
struct HistoryHour
{
    enum class State {
        Missing, ///< not fetched, and can still be had
        Have,    ///< checked, unpacked, indexed
        Empty,   ///< nothing was written, as the service says long after the hour
        Expired, ///< the service has deleted it
        Failed,  ///< tried, for the reason told
        NotYet   ///< not over
    };
    enum class Problem {
        None,
        NotReady,     ///< the service has not made the file, or there was no message
        Network,      ///< no way there, or cut off again and again
        Service,      ///< the command was refused
        Address,      ///< no https, or refused though it was renewed
        WrongSize,    ///< another than told, or too big for anything
        WrongGzipMd5, ///< what came is not what the service has
        WrongFileMd5, ///< what was packed is not what the service says
        BadGzip,      ///< cannot be unpacked
        BadContent,   ///< not a message log, or that of another hour
        Disk,         ///< no room, no right
        Cancelled
    };
    HourKey key;
    State state = State::Missing;
    Problem problem = Problem::None;
    QString detail;       ///< what the system or the service said; plain text
    qint64 fetchedAt = 0; ///< Unix seconds, of the last try
    qint64 files = 0, gzipBytes = 0, bytes = 0;
    qint64 messages = 0;
    qint64 badRows = 0;     ///< rows of the file that are no messages
    qint64 linkExpires = 0; ///< Unix seconds; of the last address, 0 when not told

    /// What an hour is that was never tried, or whose failure is out of reach by now.
    HistoryHour seenAt(qint64 currentHour) const;
};

/// "what to do" is told with it.
QString problemWords(const HistoryHour &hour);
QString stateWords(HistoryHour::State state);
/// A stable English word: "have", "missing", "empty", "expired", "failed", "notYet".
QString stateWord(HistoryHour::State state);

} // namespace imdesk
