// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imdesk::logplace {

/// Where a log lies that is named by a link: under its own name alone is it locked against all who have another for it.
QString realPath(const QString &path);
/// What lies beside a log that is not there belongs to one that was moved away. SQLite would take it for that of the
/// next one, or delete it, and with it the newest events of a program that was killed.
void clear(const QString &path);
/// Gives what is left of a log another name, and with it its write-ahead log; empty where that does not work.
QString putAside(const QString &path);
/// Gives a file that is in the place of a log another name with the time in it, and with it its write-ahead log; empty
/// where that does not work.
QString setAside(const QString &path);
/// The newest part of a log that was put aside lately; empty for none.
QString freshlyAside(const QString &path);

} // namespace imdesk::logplace
