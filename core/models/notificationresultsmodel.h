// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/services/notificationservice.h"

#include <QAbstractTableModel>

#include <functional>

namespace imdesk {

/// One row a group of the notification that is being sent or was sent last, in the order of its groups.
class NotificationResultsModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Group, Name, State, Reason, Code, Time, RequestId, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< NotificationResult::State as int
        GroupIdRole,
        ColumnIdRole = 0x0100 + 0x40 ///< of headerData: a stable word for the column
    };

    explicit NotificationResultsModel(NotificationService &service, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const NotificationResult &result(int row) const { return m_service.results().at(row); }
    /// Name of a group where it is known, a moment (Unix ms) in the zone of the window, and an error in one sentence.
    void setTexts(std::function<QString(const QString &)> name, std::function<QString(qint64)> time,
                  std::function<QString(const ApiError &)> reason);
    /// Language, zone or names have changed.
    void textsChanged();

  private:
    QString stateText(NotificationResult::State state) const;
    Cell fileCell(int row, int column) const;

    NotificationService &m_service;
    qsizetype m_rows = 0;
    std::function<QString(const QString &)> m_name;
    std::function<QString(qint64)> m_time;
    std::function<QString(const ApiError &)> m_reason;
};

} // namespace imdesk
