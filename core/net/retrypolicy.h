// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/net/transport.h"

#include <optional>

namespace imdesk {

/// One failed attempt, as the policy needs to know it.
struct Attempt
{
    ApiError error;
    Delivery delivery = Delivery::Unknown;
    CatalogueCommand::Access access = CatalogueCommand::Access::Read;
    bool dedupes = false;  ///< the request carries its own dedupe key
    int number = 1;        ///< 1 for the first attempt
    bool timedOut = false; ///< an attempt before this one was not answered in time
};

/// Decides whether a failed call is sent again and after how long. Only codes that the catalogue calls retryable and
/// failures of the way are; a write whose outcome is unknown only with a dedupe key. After a time-out there is one more
/// attempt: whoever waits has waited long, and a service that is silent twice stays silent.
class RetryPolicy
{
  public:
    static constexpr int maxAttempts = 4;
    explicit RetryPolicy(const Catalogue &catalogue) : m_catalogue(catalogue) {}
    /// Milliseconds to wait, or nothing when the failure is final. Exponential with full jitter on its upper half.
    std::optional<int> delayMs(const Attempt &attempt) const;
    /// How many attempts there are at most, once this one failed and another follows.
    static int atMost(const Attempt &attempt);
    /// The service refused for frequency: nothing was done, whatever the command.
    static bool isTooFast(int code);

  private:
    const Catalogue &m_catalogue;
};

} // namespace imdesk
