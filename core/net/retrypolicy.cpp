// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrypolicy.h"

#include "core/api/grouphistory.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace imdesk {

bool RetryPolicy::isTooFast(int code)
{
    static constexpr std::array codes{60007, 60011, 60018, 60019, 10006, 10023, 10049, 90024, 90057, 72010, 22006};
    return std::ranges::find(codes, code) != codes.end();
}

int RetryPolicy::atMost(const Attempt &attempt)
{
    return attempt.error.kind == ApiError::Kind::Timeout ? attempt.number + 1 : maxAttempts;
}

std::optional<int> RetryPolicy::delayMs(const Attempt &attempt) const
{
    if (attempt.number >= maxAttempts || attempt.timedOut)
        return std::nullopt;
    const bool read = attempt.access == CatalogueCommand::Access::Read;
    bool again = false;
    bool tooFast = false;
    switch (attempt.error.kind) {
    case ApiError::Kind::Service: {
        // 70050 asks for a quiet minute: waiting it out silently would look like a hang.
        if (attempt.error.code == 70050)
            return std::nullopt;
        // An hour without a log: "later" is in an hour, and for most such hours never.
        if (attempt.error.code == api::noMessageLog && attempt.error.command.endsWith(QLatin1String("get_history")))
            return std::nullopt;
        tooFast = isTooFast(attempt.error.code);
        const CatalogueError *entry = m_catalogue.error(attempt.error.code, attempt.error.command);
        again = entry && entry->retryable && (read || attempt.dedupes || tooFast);
        break;
    }
    case ApiError::Kind::Network:
        again = read || attempt.dedupes || attempt.delivery == Delivery::NotSent;
        break;
    case ApiError::Kind::Timeout:
        again = read || attempt.dedupes;
        break;
    case ApiError::Kind::Http:
        // Who is sent elsewhere once is sent there again.
        again = (read || attempt.dedupes) && !attempt.error.isRedirect();
        break;
    default:
        break;
    }
    if (!again)
        return std::nullopt;
    const int base = std::min(5000, (tooFast ? 1000 : 250) << (attempt.number - 1));
    return base / 2 + QRandomGenerator::global()->bounded(base / 2 + 1);
}

} // namespace imdesk
