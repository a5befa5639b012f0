// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"

#include <QSet>

namespace imdesk {

/// Codes by which a whole call about members of a group fails because of one account that the service does not know,
/// or that is in too many groups.
inline const QSet<int> oneBadAccount{10004, 10014, 10019, 10037};

/// Codes by which a whole call about bans fails because of one account that does not exist, or is the owner.
inline const QSet<int> oneBadBan{10004, 10007, 10019};

/// Trouble that is not of one item: the next one would meet it too (signature, rights, read-only, no keychain).
inline bool hitsEveryItem(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Secret:
    case ApiError::Kind::Refused:
    case ApiError::Kind::Usage:
    case ApiError::Kind::Cancelled:
        return true;
    case ApiError::Kind::Http:
        return error.isRedirect();
    case ApiError::Kind::Service:
        // Signature and access: 70001.. and 60002..60023, apart from those that pass by themselves.
        return (error.code >= 70001 && error.code <= 70099) || error.code == 60010 || error.code == 60012 ||
               error.code == 60020 || error.code == 60021;
    default:
        return false;
    }
}

} // namespace imdesk
