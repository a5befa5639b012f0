// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/sqlite.h"

namespace imdesk::eventschema {

/// Marks a file as an event log of this program: "IMdE".
inline constexpr qint64 applicationId = 0x494D6445;
/// Version of the tables; a file of a newer program is refused, an older one is brought up to date.
inline constexpr qint64 version = 1;

/// The columns of an event in the order the reader takes them; `body` and `query` come last.
inline constexpr char columns[] = "seq, received_at, command, sender, receivers, grp, text, detail, ip, platform, "
                                  "request_time, sign, http_status, answer_code, answer_text, note";

/// Makes the tables in an empty file, brings older ones up to date, refuses what is no event log.
Result<Done> prepareForWriting(sqlite::Connection &connection);
/// Refuses what is no event log or is of a newer program.
Result<Done> checkForReading(sqlite::Connection &connection);

} // namespace imdesk::eventschema
