// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "core/storage/sqlite.h"

#include <QSet>

#include <vector>

/// The side table of the event log that keeps how answers came about. It is made where it lacks and may lack in a file
/// that is only read, so the version of the log's tables does not depend on it.
namespace imdesk::eventhandling {

Result<Done> prepare(sqlite::Connection &connection);
/// What insert() works with.
Result<sqlite::Statement> prepareInsert(sqlite::Connection &connection);
/// Writes the trace of an event, if it has one; inside the transaction that writes the event.
Result<Done> insert(sqlite::Statement &statement, const CallbackEvent &event, qint64 seq);
/// Inside the transaction that removes the events.
Result<Done> removeBefore(sqlite::Connection &connection, qint64 seq);
/// Fills the traces of ascending events, and which of them a console sent.
Result<Done> fill(sqlite::Connection &connection, std::vector<CallbackEvent> &events);
/// The latter alone.
Result<Done> fillReplays(sqlite::Connection &connection, std::vector<CallbackEvent> &events);
/// The numbers from the first to the last that a console sent.
Result<QSet<qint64>> replays(sqlite::Connection &connection, qint64 first, qint64 last);

} // namespace imdesk::eventhandling
