// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ratelimiter.h"

#include <QElapsedTimer>

#include <map>
#include <memory>
#include <tuple>

namespace imdesk {

struct Profile;

/// What an app has of calls a second. The service counts them for the app, whoever calls: clients of one app share one.
/// Used by one thread.
struct CallBudget
{
    CallBudget() { steady.start(); }

    RateLimiter limiter;
    QElapsedTimer steady; ///< the clock of the limiter
};

/// Finds the budget of an app for each client that is made for it; it lasts as long as one of them.
class CallBudgets
{
  public:
    std::shared_ptr<CallBudget> of(const Profile &profile);

  private:
    std::map<std::tuple<QString, int, quint64>, std::weak_ptr<CallBudget>> m_budgets; ///< host, port, SDKAppID
};

} // namespace imdesk
