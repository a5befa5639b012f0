// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"

#include <QSet>

namespace imdesk {

/// Codes by which a whole call about members of a group fails because of one account that the service does not know,
/// or that is in too many groups.
inline const QSet<int> oneBadAccount{10004, 10014, 10019, 10037};

/// Whether a group is no more, or never was.
inline bool isGoneGroup(const ApiError &error)
{
    constexpr int disbanded = 10010;
    constexpr int unknownId = 10015;
    return error.kind == ApiError::Kind::Service && (error.code == disbanded || error.code == unknownId);
}

} // namespace imdesk
