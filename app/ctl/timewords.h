// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace imdesk {

class Ctl;

/// Unix seconds as ISO 8601 in UTC, "-" for none.
QString timeText(const std::optional<qint64> &seconds);
/// Seconds as people say them: "1 h 5 min", "for ever".
QString durationText(qint64 seconds);
/// The end of a mute or a ban, Unix seconds: "until 2026-03-01T01:00:00Z" or "for ever".
QString untilText(qint64 seconds);

/// Unix seconds out of "2026-03-01", "2026-03-01T09:00", "2026-03-01T01:00Z", Unix seconds, or an age such as "2h".
/// Without a zone it is this computer's time.
Result<qint64> timeFrom(const QString &text, qint64 nowSeconds);
/// What is wrong with --from where it lies behind the option that ends the range: nothing could be found.
QString laterThan(const Ctl &ctl, const QString &end);
/// Seconds out of "90", "90s", "10m", "1h", "7d" or "forever" (4294967295, the service's own value).
Result<qint64> durationFrom(const QString &text);

} // namespace imdesk
