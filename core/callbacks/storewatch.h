// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/receiveroptions.h"

#include <QString>

#include <atomic>
#include <optional>

namespace imdesk {

class EventStore;
struct LogExcess;

/// Tells a person before an event log drops its oldest events, and whenever it did, without repeating itself.
class StoreWatch
{
  public:
    static constexpr int warnPercent = 90;          ///< earlier where the next look may be too late
    static constexpr int calmPercent = 80;          ///< below it the next rise is worth a warning again
    static constexpr qint64 repeatMs = 60 * 60'000; ///< between two sentences about dropped events
    static constexpr qint64 earlyMs = 60'000;       ///< after this an early warning is given again when it is due

    /// What is to be said of a log right after it was opened, before anything is dropped from it. Reads the file.
    std::optional<ReceiverProblem> opened(const EventStore &store, qint64 nowMs);
    /// The same where somebody else has read it.
    std::optional<ReceiverProblem> opened(const LogExcess &excess, const QString &path, qint64 nowMs);
    /// What is new since it was asked last; asked every now and then.
    std::optional<ReceiverProblem> news(const EventStore &store, qint64 nowMs);
    /// Whether news() should be asked at once, for a burst may fill the log before the next look; true once a rise.
    /// Any thread, after a commit.
    bool isUrgent(const EventStore &store);

  private:
    bool isSoonFull(const EventStore &store);
    std::optional<ReceiverProblem> change(const EventStore &store, qint64 nowMs);

    std::atomic<bool> m_urged = false;
    int m_percent = -1; ///< of its size, at the last look
    bool m_warned = false;
    int m_warnedPercent = 100; ///< where, and when
    qint64 m_warnedAt = 0;
    bool m_foretold = false; ///< when it was opened
    QString m_salvageTold;   ///< name of the file that was put aside
    int m_changesTold = 0;   ///< how often another log was begun
    qint64 m_told = 0;       ///< dropped rows spoken of
    qint64 m_toldAt = 0;
};

} // namespace imdesk
