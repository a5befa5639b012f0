// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"

#include <expected>

namespace imdesk {

/// Value or ApiError: what every operation that can fail returns.
template <class T>
using Result = std::expected<T, ApiError>;

/// The value of an operation that has nothing to tell but that it is done.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

/// Short spelling for the failing branch: `return fail(Kind::Usage, tr(...))`.
inline std::unexpected<ApiError> fail(ApiError::Kind kind, QString message)
{
    return std::unexpected(makeError(kind, std::move(message)));
}

} // namespace imdesk
