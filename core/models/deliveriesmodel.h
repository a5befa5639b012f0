// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/services/deliveries.h"

#include <QAbstractTableModel>

#include <functional>

namespace imdesk {

/// One row a receiver of the message, or a line of the import, that is under way or was done last.
class DeliveriesModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Id, What, State, Reason, Code, Time, Number, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< MessageDelivery::State as int
        ColumnIdRole = 0x0100 + 0x40  ///< of headerData: a stable word for the column
    };

    explicit DeliveriesModel(Deliveries &deliveries, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// A moment (Unix ms) in the zone of the window; an error in one sentence.
    void setTexts(std::function<QString(qint64)> time, std::function<QString(const ApiError &)> reason);
    void setIdTitle(const QString &title);
    void textsChanged();

  private:
    Cell fileCell(int row, int column) const;

    Deliveries &m_deliveries;
    int m_rows = 0;
    QString m_idTitle;
    std::function<QString(qint64)> m_time;
    std::function<QString(const ApiError &)> m_reason;
};

} // namespace imdesk
