// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/historyhoursmodel.h"

#include "core/base/plaintext.h"

#include <QLocale>

namespace imdesk {

namespace {

constexpr int hoursOfDay = 24;
constexpr qsizetype longestHourDetail = 200;

} // namespace

HistoryHoursModel::HistoryHoursModel(QObject *parent) : QAbstractTableModel(parent) {}

void HistoryHoursModel::setHours(const QList<HistoryHour> &hours)
{
    QMap<HourKey, HistoryHour> all;
    for (const HistoryHour &hour : hours)
        all.insert(hour.key, hour);
    QDate first;
    QDate last;
    for (const HistoryHour &hour : hours) {
        const QDate day = beijinghour::dayOf(hour.key.hour);
        first = first.isValid() ? qMin(first, day) : day;
        last = last.isValid() ? qMax(last, day) : day;
    }
    if (first == m_first && last == m_last) {
        m_hours = all;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, hoursOfDay - 1));
        return;
    }
    beginResetModel();
    m_hours = all;
    m_first = first;
    m_last = last;
    endResetModel();
}

void HistoryHoursModel::setKind(ChatKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, hoursOfDay - 1));
}

void HistoryHoursModel::retranslate()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, hoursOfDay - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

HourKey HistoryHoursModel::keyOf(const QModelIndex &index) const
{
    return {m_kind, beijinghour::first(m_last.addDays(-index.row())) + index.column()};
}

HistoryHour HistoryHoursModel::hour(const QModelIndex &index) const
{
    HistoryHour none;
    none.key = keyOf(index);
    none.state = HistoryHour::State::NotYet;
    return m_hours.value(none.key, none);
}

QModelIndex HistoryHoursModel::indexOf(const HourKey &key) const
{
    const QDate day = beijinghour::dayOf(key.hour);
    if (!m_last.isValid() || day > m_last || day < m_first)
        return {};
    return index(int(day.daysTo(m_last)), beijinghour::ofDay(key.hour));
}

int HistoryHoursModel::count(HistoryHour::State state) const
{
    int out = 0;
    for (const HistoryHour &hour : m_hours)
        out += hour.key.kind == m_kind && hour.state == state ? 1 : 0;
    return out;
}

QString HistoryHoursModel::sign(HistoryHour::State state)
{
    switch (state) {
    case HistoryHour::State::Have:
        return QString(QChar(0x2713)); // check mark
    case HistoryHour::State::Empty:
        return QString(QChar(0x2013)); // dash
    case HistoryHour::State::Missing:
        return QString(QChar(0x2193)); // arrow down: can be fetched
    case HistoryHour::State::Expired:
        return QString(QChar(0x00D7)); // times
    case HistoryHour::State::Failed:
        return QStringLiteral("!");
    case HistoryHour::State::NotYet:
        break;
    }
    return {};
}

QString HistoryHoursModel::about(const HistoryHour &hour) const
{
    const qint64 start = beijinghour::startOf(hour.key.hour);
    QString text = tr("%1, %2 to %3 Beijing time: %4", "day, hours, state")
                       .arg(beijinghour::dayOf(hour.key.hour).toString(Qt::ISODate))
                       .arg(beijinghour::ofDay(hour.key.hour))
                       .arg(beijinghour::ofDay(hour.key.hour) + 1)
                       .arg(stateWords(hour.state));
    const QLocale locale;
    if (hour.state == HistoryHour::State::Have)
        text += tr(", ") + tr("%Ln message(s)", nullptr, int(hour.messages)) + tr(", ") +
                locale.formattedDataSize(hour.gzipBytes);
    if (hour.badRows > 0)
        text += QLatin1Char('\n') + tr("%Ln row(s) of the file could not be read.", nullptr, int(hour.badRows));
    if (m_time)
        text += QLatin1Char('\n') + m_time(start * 1000);
    if (hour.state == HistoryHour::State::Failed || hour.state == HistoryHour::State::Missing) {
        if (const QString reason = problemWords(hour); !reason.isEmpty())
            text += QLatin1Char('\n') + reason;
        if (!hour.detail.isEmpty())
            text += QLatin1Char('\n') + visibleText(hour.detail, longestHourDetail);
    }
    return text;
}

int HistoryHoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_last.isValid() ? 0 : int(m_first.daysTo(m_last)) + 1;
}

int HistoryHoursModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : hoursOfDay; }

QVariant HistoryHoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryHour here = hour(index);
    switch (role) {
    case Qt::DisplayRole:
        return sign(here.state);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return about(here);
    case StateRole:
        return int(here.state);
    case HourRole:
        return here.key.hour;
    default:
        return {};
    }
}

QVariant HistoryHoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return QStringLiteral("%1").arg(section, 2, 10, QLatin1Char('0'));
    const QDate day = m_last.addDays(-section);
    return QStringLiteral("%1 %2").arg(day.toString(Qt::ISODate),
                                       QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat));
}

} // namespace imdesk
