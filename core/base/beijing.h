// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace imdesk::beijing {

/// The service cuts its days at midnight in Beijing (UTC+8, no summer time since 1991).
inline constexpr int offsetSeconds = 8 * 3600;

/// The Beijing day that holds a moment given in Unix seconds.
QDate dayOf(qint64 unixSeconds);
/// The first second of a Beijing day, Unix time.
qint64 startOf(QDate day);
/// Day as the service writes it: 20260302.
QString compact(QDate day);
/// Reads 20260302; an invalid date for anything else.
QDate fromCompact(const QString &text);

} // namespace imdesk::beijing
