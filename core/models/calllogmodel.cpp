// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/calllogmodel.h"

#include "core/exporting/cell.h"

#include <QDateTime>
#include <QLocale>

namespace imdesk {

CallLogModel::CallLogModel(QObject *parent) : QAbstractTableModel(parent) {}

int CallLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int CallLogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CallLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallRecord &call = record(index.row());
    if (role == StateRole)
        return call.ok ? QStringLiteral("ok") : QStringLiteral("error");
    if (role == Qt::TextAlignmentRole && (index.column() == Elapsed || index.column() == Attempts))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == cellRole && index.column() == Outcome)
        return cellData(call.ok                ? QStringLiteral("ok")
                        : call.error.code != 0 ? QString::number(call.error.code)
                                               : kindName(call.error.kind));
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    switch (index.column()) {
    case Time: {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(call.startedAtMs, Qt::UTC);
        return role == RawRole ? QVariant(time) : time.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    }
    case Command:
        return call.command;
    case Elapsed:
        return role == RawRole ? QVariant(call.elapsedMs) : QLocale().toString(call.elapsedMs);
    case Outcome:
        if (call.ok)
            return tr("OK");
        return call.error.code != 0 ? tr("Error %1").arg(call.error.code)
                                    : tr("Failed: %1").arg(kindName(call.error.kind));
    case RequestId:
        return call.requestId;
    case Attempts:
        return role == RawRole ? QVariant(call.attempts) : QLocale().toString(call.attempts);
    default:
        return {};
    }
}

QVariant CallLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == cellRole) {
        static constexpr const char *ids[] = {"time", "command", "ms", "answer", "RequestID", "attempts"};
        return columnData({QString::fromLatin1(ids[section]), headerData(section, orientation).toString(), 20,
                           section == Time ? Holds::Moment : Holds::Plain});
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Command:
        return tr("Command");
    case Elapsed:
        return tr("ms");
    case Outcome:
        return tr("Outcome");
    case RequestId:
        return tr("Request ID");
    case Attempts:
        return tr("Attempts");
    default:
        return {};
    }
}

void CallLogModel::append(const CallRecord &record)
{
    // The oldest goes first, else views would ask for a row that is gone.
    if (std::ssize(m_records) >= maxRows) {
        beginRemoveRows({}, static_cast<int>(m_records.size()) - 1, static_cast<int>(m_records.size()) - 1);
        m_records.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_records.push_front(record);
    endInsertRows();
}

void CallLogModel::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

void CallLogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
}

} // namespace imdesk
