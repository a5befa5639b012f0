// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/calloptions.h"

namespace imdesk {

/// A call that is sent again because an attempt failed, as progress tells it.
struct CallRetry
{
    QString command;
    ApiError error;  ///< of the attempt that failed
    int attempt = 2; ///< the one to come
    int atMost = 2;  ///< attempts there will be if this goes on
    Priority priority = Priority::Interactive;

    /// "no answer yet, trying again (2 of 2)"
    QString words() const;
};

} // namespace imdesk
