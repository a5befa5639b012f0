// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite.h"

#include <QList>

#include <functional>

namespace imdesk::archivefile {

// The desk and a timer may both write; each holds the file for moments only.
inline constexpr int busyMs = 15'000;

/// What a damaged file is called: its own name, this, and when it was put aside (UTC, a QDateTime format).
inline constexpr const char *damagedEnding = ".damaged-";
inline constexpr const char *damagedTime = "yyyyMMdd-HHmmss";

/// What makes an archive's file.
struct Schema
{
    const char *tables = nullptr; ///< statements that make what is missing
    int version = 1;
    const char *anew = nullptr; ///< what is run once, when the file is made
};

/// Runs `work` as one transaction: all of it or nothing.
Result<Done> inTransaction(sqlite::Connection &connection, const std::function<Result<Done>()> &work);

/// Steps a statement that gives no rows, with these numbers bound.
Result<Done> carryOut(Result<sqlite::Statement> statement, const QList<qint64> &numbers);

/// Opens or makes a database that only its owner may read, for one thread. What is wiped from it is overwritten. A
/// damaged file is put aside under another name (told in `movedTo`), for it may hold what nobody else has any more; one
/// of a later version is refused.
Result<sqlite::Connection> open(const QString &path, const Schema &schema, QString *movedTo);

} // namespace imdesk::archivefile
