// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clockmemory.h"
#include "core/storage/sqlite.h"

namespace imdesk {

/// A ClockMemory in the database whose rows grow old by it, so that a start with a wrong clock drops none of them.
class StoredClock
{
  public:
    /// `newestSql` gives the newest moment (Unix ms) the rows tell of, for a file that has not kept its clock yet.
    Result<Done> open(sqlite::Connection &connection, const char *newestSql);
    /// Whether the clock may be believed for dropping what is too old. Writes now and then.
    bool mayDrop(sqlite::Connection &connection, qint64 nowMs);

  private:
    ClockMemory m_memory;
    ClockMemory m_kept; ///< what the file says
};

} // namespace imdesk
