// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/callbudget.h"

#include "core/settings/profile.h"

namespace imdesk {

std::shared_ptr<CallBudget> CallBudgets::of(const Profile &profile)
{
    const Result<QUrl> base = profile.endpoint();
    if (!base) // nothing can be called with it
        return std::make_shared<CallBudget>();
    const int port = base->port(base->scheme() == QLatin1String("http") ? 80 : 443); // written or not, it is the same
    std::erase_if(m_budgets, [](const auto &one) { return one.second.expired(); });
    std::weak_ptr<CallBudget> &known = m_budgets[{base->host(), port, quint64(profile.sdkAppId)}];
    std::shared_ptr<CallBudget> budget = known.lock();
    if (!budget)
        known = budget = std::make_shared<CallBudget>();
    return budget;
}

} // namespace imdesk
