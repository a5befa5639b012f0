// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imdesk {

/// A button or action that a walk over the fresh sandbox never finds enabled: why, and which test reaches it.
struct ReachedElsewhere
{
    const char *name, *why, *test;
};

inline constexpr ReachedElsewhere reachedElsewhere[] = {
    {"", "", ""},
};

} // namespace imdesk
