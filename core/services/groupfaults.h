// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/callfaults.h"

namespace imdesk {

/// Whether a group is no more, or never was.
inline bool isGoneGroup(const ApiError &error)
{
    constexpr int disbanded = 10010;
    constexpr int unknownId = 10015;
    return error.kind == ApiError::Kind::Service && (error.code == disbanded || error.code == unknownId);
}

} // namespace imdesk
