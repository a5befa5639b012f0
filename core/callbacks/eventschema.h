// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite.h"

namespace imdesk::eventschema {

/// Marks a file as an event log of this program: "IMdE".
inline constexpr qint64 applicationId = 0x494D6445;
/// Version of the tables; a file of a newer program is refused, an older one is brought up to date.
inline constexpr qint64 version = 3;

/// The columns of an event in the order the reader takes them, for a file of that version; `body` and `query` come
/// last.
QByteArray columnsOf(qint64 fileVersion);

/// Makes the tables in an empty file, brings older ones up to date, refuses what is no event log.
Result<Done> prepareForWriting(sqlite::Connection &connection);
/// Refuses what is no event log or is of a newer program; otherwise the version of the tables.
Result<qint64> checkForReading(sqlite::Connection &connection);

} // namespace imdesk::eventschema
