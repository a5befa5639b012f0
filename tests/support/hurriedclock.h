// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>

namespace imdesk::testing {

/// A clock that runs half as fast again as the computer's. A client paces its calls by the computer's clock; a service
/// that counts them by this one does not see two seconds' worth in one only because some came late on a loaded machine.
class HurriedClock : public Clock
{
  public:
    HurriedClock() { m_since.start(); }
    qint64 nowMs() const override { return m_start + m_since.elapsed() * 3 / 2; }

  private:
    const qint64 m_start = QDateTime::currentMSecsSinceEpoch();
    QElapsedTimer m_since;
};

} // namespace imdesk::testing
