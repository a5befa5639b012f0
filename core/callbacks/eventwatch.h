// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventlog.h"
#include "core/callbacks/eventtally.h"
#include "core/callbacks/holefinder.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace imdesk {

/// Looks at every row of a log once, in short turns of the main thread: counts it and looks for holes.
class EventWatch : public QObject
{
    Q_OBJECT

  public:
    static constexpr qsizetype rowsATurn = 4'000;
    static constexpr qint64 msATurn = 8; ///< half a picture of the window: it stays at hand while a long log is read

    using Now = std::function<qint64()>;
    /// The log must outlive it. `now` tells the time by which its events came; without it, that of this computer does.
    explicit EventWatch(EventLog &log, Now now = {}, QObject *parent = nullptr);
    qint64 nowMs() const { return m_now(); }
    const EventTally &tally() const { return m_tally; }
    const HoleFinder &holes() const { return m_holes; }
    /// The first row that was looked at; what is older is in the store alone, if anywhere. 0 before the first.
    qint64 since() const { return m_since; }
    /// When that one was received, Unix milliseconds.
    qint64 sinceMs() const { return m_sinceMs; }
    /// A message that stands in an older row.
    void seeOlder(const QString &group, qint64 number) { m_holes.close(group, number, number); }
    /// Never a hole again, also when the log is looked at anew.
    void knowExplained(const SequenceHole &numbers);
    /// Another log is looked at from now on.
    void forgetExplained() { m_explained.clear(); }
    void closeHole(const QString &group, qint64 first, qint64 last);

  Q_SIGNALS:
    /// At most twice a second.
    void changed();

  private:
    void turn();

    EventLog &m_log;
    const Now m_now;
    EventTally m_tally;
    HoleFinder m_holes;
    std::vector<SequenceHole> m_explained;
    QTimer m_timer;
    qint64 m_seen = 0;
    qint64 m_since = 0;
    qint64 m_sinceMs = 0;
    qint64 m_first = 0;
    quint64 m_epoch = 0;
};

} // namespace imdesk
