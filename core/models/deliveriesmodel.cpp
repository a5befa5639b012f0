// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/deliveriesmodel.h"

#include "core/base/plaintext.h"
#include "core/models/messagewords.h"

namespace imdesk {

namespace {

QString deliveryWord(MessageDelivery::State state)
{
    switch (state) {
    case MessageDelivery::State::Waiting:
        return QStringLiteral("waiting");
    case MessageDelivery::State::Sent:
        return QStringLiteral("sent");
    case MessageDelivery::State::Failed:
        return QStringLiteral("failed");
    case MessageDelivery::State::Unknown:
        return QStringLiteral("unknown");
    case MessageDelivery::State::NotTried:
        return QStringLiteral("not-tried");
    }
    return {};
}

} // namespace

DeliveriesModel::DeliveriesModel(Deliveries &deliveries, QObject *parent)
    : QAbstractTableModel(parent),
      m_deliveries(deliveries),
      m_rows(int(deliveries.rows().size())),
      m_time([](qint64 ms) { return QString::number(ms); }),
      m_reason([](const ApiError &error) { return visibleText(error.message, 200); })
{
    connect(&m_deliveries, &Deliveries::restarted, this, [this] {
        beginResetModel();
        m_rows = int(m_deliveries.rows().size());
        endResetModel();
    });
    connect(&m_deliveries, &Deliveries::changed, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int DeliveriesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int DeliveriesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Cell DeliveriesModel::fileCell(int row, int column) const
{
    const MessageDelivery &delivery = m_deliveries.rows().at(row);
    using State = MessageDelivery::State;
    const bool failed = delivery.state != State::Waiting && delivery.state != State::Sent;
    switch (column) {
    case Id:
        return idCell(delivery.id);
    case What:
        return textCell(delivery.what);
    case Column::State:
        return deliveryWord(delivery.state);
    case Reason:
        return failed ? textCell(delivery.error.message) : Cell();
    case Code:
        return failed && delivery.error.code != 0 ? Cell(qint64(delivery.error.code)) : Cell();
    case Time:
        return momentCellMs(delivery.atMs);
    default:
        return idCell(delivery.number);
    }
}

QVariant DeliveriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MessageDelivery &row = m_deliveries.rows().at(index.row());
    if (role == StateRole)
        return int(row.state);
    if (role == cellRole)
        return cellData(fileCell(index.row(), index.column()));
    if (role != Qt::DisplayRole)
        return {};
    const bool failed = row.state != MessageDelivery::State::Waiting && row.state != MessageDelivery::State::Sent;
    switch (index.column()) {
    case Id:
        return visibleText(row.id, 80);
    case What:
        return row.what;
    case State:
        return messagewords::deliveryState(row.state);
    case Reason:
        return failed ? m_reason(row.error) : QString();
    case Code:
        return failed && row.error.code != 0 ? QString::number(row.error.code) : QString();
    case Time:
        return row.atMs > 0 ? m_time(row.atMs) : QString();
    default:
        return visibleText(row.number, 80);
    }
}

QVariant DeliveriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const ids[] = {"id", "what", "state", "reason", "code", "time", "number"};
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == cellRole && section == Time)
        return columnData({QString::fromLatin1(ids[section]), tr("Time"), 22, Holds::Moment});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return m_idTitle;
    case What:
        return tr("Message");
    case State:
        return tr("Result");
    case Reason:
        return tr("Reason");
    case Code:
        return tr("Code");
    case Time:
        return tr("Time");
    default:
        return tr("Key or number");
    }
}

void DeliveriesModel::setTexts(std::function<QString(qint64)> time, std::function<QString(const ApiError &)> reason)
{
    m_time = std::move(time);
    m_reason = std::move(reason);
    textsChanged();
}

void DeliveriesModel::setIdTitle(const QString &title)
{
    m_idTitle = title;
    textsChanged();
}

void DeliveriesModel::textsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

} // namespace imdesk
