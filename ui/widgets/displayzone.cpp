// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/displayzone.h"

namespace imdesk {

namespace {

const QString noTime = QStringLiteral("—");

} // namespace

DisplayZone::DisplayZone(QObject *parent) : QObject(parent), m_local(QTimeZone::systemTimeZone()) {}

void DisplayZone::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    Q_EMIT changed();
}

void DisplayZone::setLocalZone(const QString &ianaName)
{
    const QTimeZone wanted(ianaName.toUtf8());
    m_local = !ianaName.isEmpty() && wanted.isValid() ? wanted : QTimeZone::systemTimeZone();
    Q_EMIT changed();
}

QDateTime DisplayZone::convert(qint64 ms) const
{
    switch (m_mode) {
    case Mode::Utc:
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    case Mode::Beijing:
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, 8 * 3600);
    case Mode::Local:
        break;
    }
    return m_local.isValid() ? QDateTime::fromMSecsSinceEpoch(ms, m_local) : QDateTime::fromMSecsSinceEpoch(ms);
}

QString DisplayZone::dateTimeBare(qint64 ms) const
{
    return ms > 0 ? convert(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : noTime;
}

QString DisplayZone::dateTime(qint64 ms) const
{
    return ms > 0 ? dateTimeBare(ms) + QLatin1Char(' ') + suffix(ms) : noTime;
}

QString DisplayZone::timeBare(qint64 ms) const
{
    return ms > 0 ? convert(ms).toString(QStringLiteral("HH:mm:ss")) : noTime;
}

QString DisplayZone::suffix(qint64 ms) const
{
    const int offset = convert(ms).offsetFromUtc();
    if (offset == 0)
        return QStringLiteral("UTC");
    const int minutes = qAbs(offset) / 60;
    QString out = QStringLiteral("UTC%1%2").arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+')).arg(minutes / 60);
    if (minutes % 60 != 0)
        out += QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return out;
}

QString DisplayZone::suffixNow() const { return suffix(QDateTime::currentMSecsSinceEpoch()); }

QString DisplayZone::word(Mode mode)
{
    switch (mode) {
    case Mode::Utc:
        return QStringLiteral("utc");
    case Mode::Beijing:
        return QStringLiteral("beijing");
    case Mode::Local:
        break;
    }
    return QStringLiteral("local");
}

DisplayZone::Mode DisplayZone::fromWord(const QString &text)
{
    for (Mode mode : {Mode::Utc, Mode::Beijing}) {
        if (word(mode) == text)
            return mode;
    }
    return Mode::Local;
}

TimeText::TimeText(const DisplayZone &zone, QWidget *parent) : QLabel(parent), m_zone(zone)
{
    setTextFormat(Qt::PlainText);
    connect(&zone, &DisplayZone::changed, this, &TimeText::present);
    present();
}

void TimeText::setTime(qint64 ms)
{
    m_ms = ms;
    present();
}

void TimeText::present() { setText(m_zone.dateTime(m_ms)); }

} // namespace imdesk
