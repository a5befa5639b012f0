// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/apierror.h"

namespace imdesk {

QString kindName(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Network:
        return QStringLiteral("network");
    case ApiError::Kind::Timeout:
        return QStringLiteral("timeout");
    case ApiError::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case ApiError::Kind::Http:
        return QStringLiteral("http");
    case ApiError::Kind::Service:
        return QStringLiteral("service");
    case ApiError::Kind::Decode:
        return QStringLiteral("decode");
    case ApiError::Kind::Usage:
        return QStringLiteral("usage");
    case ApiError::Kind::Refused:
        return QStringLiteral("refused");
    case ApiError::Kind::Secret:
        return QStringLiteral("secret");
    case ApiError::Kind::Storage:
    case ApiError::Kind::Unreadable: // for scripts trouble with a file is one thing
        return QStringLiteral("storage");
    case ApiError::Kind::Port:
        return QStringLiteral("port");
    case ApiError::Kind::Busy:
        return QStringLiteral("busy");
    }
    return QStringLiteral("unknown");
}

} // namespace imdesk
