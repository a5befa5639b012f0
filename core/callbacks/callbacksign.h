// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

#include <QByteArray>

namespace imdesk {

/// Seconds RequestTime may differ from our clock either way; the service documents none, a minute is our choice.
inline constexpr qint64 signWindowSeconds = 60;

/// Lower-case hex SHA-256 of the token followed by the decimal RequestTime (doc 34354).
QByteArray callbackSign(const QByteArray &token, const QByteArray &requestTime);

struct SignCheck
{
    SignState state = SignState::NotChecked;
    qint64 driftSeconds = 0; ///< our clock minus RequestTime, for Valid and Drifted
};

/// Holds Sign and RequestTime of a request against the token; an empty token checks nothing. The comparison takes the
/// same time wherever the difference lies.
SignCheck checkSign(const QByteArray &token, const QByteArray &sign, const QByteArray &requestTime, qint64 nowSeconds);

} // namespace imdesk
