// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite.h"

#include <functional>

namespace imdesk::archivefile {

/// What makes an archive's file.
struct Schema
{
    const char *tables = nullptr; ///< statements that make what is missing
    int version = 1;
};

/// Runs `work` as one transaction: all of it or nothing.
Result<Done> inTransaction(sqlite::Connection &connection, const std::function<Result<Done>()> &work);

/// Opens or makes a database that only its owner may read, for one thread. What is wiped from it is overwritten. A
/// damaged file is put aside under another name (told in `movedTo`), for it may hold what nobody else has any more; one
/// of a later version is refused.
Result<sqlite::Connection> open(const QString &path, const Schema &schema, QString *movedTo);

} // namespace imdesk::archivefile
