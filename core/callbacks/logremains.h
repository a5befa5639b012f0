// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/sqlite.h"

#include <QByteArray>
#include <QString>

namespace imdesk {

/// What is left of an event log whose first page is damaged: that page says what the file is and where its tables are,
/// and without it SQLite opens nothing.
class LogRemains
{
  public:
    /// Whether a file that does not say so any more was an event log: by the schema in its first page, or by a page
    /// with rows of events.
    static bool areIn(const QString &path);

    /// A copy of the damaged file, which stays as it is; the copy goes with this object.
    LogRemains(const QString &damagedPath, const QString &copyPath);
    ~LogRemains();
    LogRemains(const LogRemains &) = delete;
    LogRemains &operator=(const LogRemains &) = delete;

    /// Opens the copy with what it lacks of the first page taken from that of a sound log: the header alone, or all of
    /// it where nothing else helps. An error that is no damage says that there could be no copy.
    Result<sqlite::Connection> open(const QByteArray &soundPage);
    /// Whether all of the first page is the sound log's: then only the tables that every log has had from the start
    /// lie where it says.
    bool isGrafted() const { return m_grafted; }
    /// The first page of a log that nobody writes at the moment.
    static QByteArray firstPage(const QString &path);
    /// Removes a copy, also one that a program left behind which was ended meanwhile.
    static void removeCopy(const QString &copyPath);

  private:
    Result<Done> overwrite(const QByteArray &bytes) const;

    const QString m_damagedPath, m_path;
    bool m_grafted = false;
};

} // namespace imdesk
