// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beijing.h"

#include <QDateTime>

namespace imdesk::beijing {

QDate dayOf(qint64 unixSeconds)
{
    return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::OffsetFromUTC, offsetSeconds).date();
}

qint64 startOf(QDate day) { return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, offsetSeconds).toSecsSinceEpoch(); }

QString compact(QDate day) { return day.toString(QStringLiteral("yyyyMMdd")); }

QDate fromCompact(const QString &text)
{
    return text.size() == 8 ? QDate::fromString(text, QStringLiteral("yyyyMMdd")) : QDate();
}

} // namespace imdesk::beijing
