// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/notificationresultsmodel.h"

#include "core/base/plaintext.h"

namespace imdesk {

namespace {

QString resultWord(NotificationResult::State state)
{
    switch (state) {
    case NotificationResult::State::Waiting:
        return QStringLiteral("waiting");
    case NotificationResult::State::Sending:
        return QStringLiteral("sending");
    case NotificationResult::State::Sent:
        return QStringLiteral("sent");
    case NotificationResult::State::Failed:
        return QStringLiteral("failed");
    case NotificationResult::State::Unknown:
        return QStringLiteral("unknown");
    case NotificationResult::State::NotSent:
        return QStringLiteral("not-sent");
    }
    return {};
}

} // namespace

NotificationResultsModel::NotificationResultsModel(NotificationService &service, QObject *parent)
    : QAbstractTableModel(parent), m_service(service), m_rows(service.results().size())
{
    connect(&service, &NotificationService::restarted, this, [this] {
        beginResetModel();
        m_rows = m_service.results().size();
        endResetModel();
    });
    connect(&service, &NotificationService::resultsChanged, this,
            [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
    connect(&service, &NotificationService::resultChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int NotificationResultsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows); }

int NotificationResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Cell NotificationResultsModel::fileCell(int row, int column) const
{
    const NotificationResult &sent = result(row);
    switch (column) {
    case Group:
        return idCell(sent.groupId);
    case Name:
        return m_name ? textCell(m_name(sent.groupId)) : Cell();
    case Column::State:
        return resultWord(sent.state);
    case Reason:
        return textCell(sent.error.message);
    case Code:
        return sent.error.code != 0 ? Cell(qint64(sent.error.code)) : Cell();
    case Time:
        return momentCellMs(sent.atMs);
    default:
        return idCell(sent.requestId);
    }
}

QVariant NotificationResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NotificationResult &row = result(index.row());
    using State = NotificationResult::State;
    if (role == StateRole)
        return int(row.state);
    if (role == GroupIdRole)
        return row.groupId;
    if (role == cellRole)
        return cellData(fileCell(index.row(), index.column()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Group:
        return visibleText(row.groupId);
    case Name:
        return m_name ? visibleText(m_name(row.groupId)) : QString();
    case Column::State:
        return stateText(row.state);
    case Time:
        return row.atMs > 0 && m_time ? m_time(row.atMs) : QString();
    case Code:
        return row.error.code != 0 ? QString::number(row.error.code) : QString();
    case Reason:
        if (row.state == State::Failed || row.state == State::Unknown)
            return m_reason ? visibleText(m_reason(row.error)) : visibleText(row.error.message);
        return {};
    case RequestId:
        return visibleText(row.requestId);
    default:
        return {};
    }
}

QString NotificationResultsModel::stateText(NotificationResult::State state) const
{
    switch (state) {
    case NotificationResult::State::Waiting:
        return tr("Waiting");
    case NotificationResult::State::Sending:
        return tr("Sending");
    case NotificationResult::State::Sent:
        return tr("Sent");
    case NotificationResult::State::Failed:
        return tr("Failed");
    case NotificationResult::State::Unknown:
        return tr("No answer");
    case NotificationResult::State::NotSent:
        return tr("Not sent");
    }
    return {};
}

QVariant NotificationResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *ids[ColumnCount] = {"group", "name", "state", "reason", "code", "time", "request"};
    if (role == ColumnIdRole)
        return QLatin1String(ids[section]);
    if (role == cellRole && section == Time)
        return columnData({QLatin1String(ids[section]), tr("Time"), 22, Holds::Moment});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return tr("Group");
    case Name:
        return tr("Name");
    case Column::State:
        return tr("Result");
    case Time:
        return tr("Time");
    case Code:
        return tr("Code");
    case Reason:
        return tr("Reason");
    default:
        return tr("Request ID");
    }
}

void NotificationResultsModel::setTexts(std::function<QString(const QString &)> name,
                                        std::function<QString(qint64)> time,
                                        std::function<QString(const ApiError &)> reason)
{
    m_name = std::move(name);
    m_time = std::move(time);
    m_reason = std::move(reason);
    textsChanged();
}

void NotificationResultsModel::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows) - 1, ColumnCount - 1));
}

} // namespace imdesk
