// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

#include <QStringList>

#include <deque>

namespace imdesk {

/// A call of this console to the service, as far as it helps to explain events.
struct OwnCall
{
    qint64 startedAtMs = 0;
    int elapsedMs = 0;
    QString command; ///< group_open_http_svc/send_group_msg
    QString requestId;
    QStringList events; ///< commands of the callbacks it may cause
};

/// The newest calls of this console, to tell which one probably caused an event. The service says with an event that
/// it came over REST, but not by which call; so command and time decide, and the link is only probable.
class OwnCalls
{
  public:
    static constexpr std::size_t kept = 2'000;
    /// An event is told at most this long after the call has ended.
    static constexpr qint64 patienceMs = 10'000;

    void add(OwnCall call);
    /// The nearest call that may have caused the event, null for none.
    const OwnCall *causeOf(const CallbackEvent &event) const;
    /// The call with that RequestId, null where it is not known or the service sends no events for it.
    const OwnCall *withRequest(const QString &requestId) const;
    /// A filter that keeps the events the call may have caused.
    static QString filterOf(const OwnCall &call);
    /// Whether the call may have caused the event.
    static bool mayCause(const OwnCall &call, const CallbackEvent &event);

  private:
    std::deque<OwnCall> m_calls;
};

} // namespace imdesk
