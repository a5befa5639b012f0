// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/clockjump.h"
#include "core/callbacks/storedclock.h"

#include <QElapsedTimer>

namespace imdesk {

/// Tells which events of a log are too old, though the clock of the computer may be wrong now or have been. For the
/// connection that writes the log.
class LogAge
{
  public:
    LogAge() { m_steady.start(); }
    Result<Done> open(sqlite::Connection &connection);
    /// To be told the time now and then, also where nothing is too old.
    void note(sqlite::Connection &connection, qint64 nowMs);
    /// Whether it is time to look, and the clock is one to go by.
    bool isDue(qint64 nowMs) const;
    /// The clock is one to go by.
    bool isCalm() const { return m_isCalm; }
    /// The first number that is not before one that was received before `oldestMs`. Events of the future, which a wrong
    /// clock has left, are as old as their neighbours. A long log is looked at in parts.
    Result<qint64> firstToKeep(sqlite::Connection &connection, qint64 first, qint64 oldestMs, qint64 nowMs);
    /// There may be more before that number than was dropped.
    void lookAgain() { m_isWaiting = false; }

  private:
    StoredClock m_clock;
    ClockJump m_jumps;
    QElapsedTimer m_steady;
    bool m_isCalm = false;
    bool m_isWaiting = false;
    qint64 m_lookedAt = 0;
    qint64 m_look = 0;    ///< no event before is within the age
    qint64 m_lastOld = 0; ///< of those the last that is too old
};

} // namespace imdesk
