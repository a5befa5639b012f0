// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/statisticsmodel.h"

#include "core/base/plaintext.h"
#include "core/services/statisticsfields.h"

#include <QLocale>

namespace imdesk {

StatisticsModel::StatisticsModel(QObject *parent) : QAbstractTableModel(parent) {}

void StatisticsModel::setStatistics(const Statistics &statistics)
{
    beginResetModel();
    m_statistics = statistics;
    endResetModel();
}

void StatisticsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_statistics.days.size());
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFieldColumn + int(statisticsFields().size());
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StatisticsDay &day = m_statistics.days[dayOf(index.row())];
    if (role == StateRole) {
        if (!day.received)
            return QStringLiteral("missing");
        return day.final ? QString() : QStringLiteral("notFinal");
    }
    return index.column() == DayColumn ? dayData(day, role) : fieldData(day, index.column() - FirstFieldColumn, role);
}

QVariant StatisticsModel::dayData(const StatisticsDay &day, int role) const
{
    const QString name = QStringLiteral("%1 %2").arg(
        day.day.toString(Qt::ISODate), QLocale().standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat));
    switch (role) {
    case Qt::DisplayRole:
        if (!day.received)
            return tr("%1 (no figures)", "a day").arg(name);
        return day.final ? name : tr("%1 (not final)", "a day").arg(name);
    case Qt::ToolTipRole:
        return beijingDayText(day.day);
    case RawRole:
        return day.day;
    default:
        return {};
    }
}

QVariant StatisticsModel::fieldData(const StatisticsDay &day, qsizetype field, int role) const
{
    const StatisticsValue &value = day.values[field];
    switch (role) {
    case Qt::DisplayRole:
        if (const auto *number = std::get_if<qint64>(&value))
            return QLocale().toString(*number);
        if (const auto *text = std::get_if<QString>(&value))
            return visibleText(*text, 200);
        return QString(QChar(0x2014));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (statisticsFields()[field].isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    case RawRole:
        if (const auto *number = std::get_if<qint64>(&value))
            return *number;
        if (const auto *text = std::get_if<QString>(&value))
            return *text;
        return {};
    default:
        return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == DayColumn) {
        if (role == Qt::DisplayRole)
            return tr("Day (Beijing)");
        return role == KeyRole ? QVariant(QStringLiteral("Date")) : QVariant();
    }
    const StatisticsField &field = statisticsFields()[section - FirstFieldColumn];
    switch (role) {
    case Qt::DisplayRole:
        return field.name();
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(field.description(), field.key);
    case KeyRole:
        return field.key;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (field.isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace imdesk
