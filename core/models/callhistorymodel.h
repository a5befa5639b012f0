// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/services/callhistory.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <functional>

namespace imdesk {

/// The remembered calls of a profile, newest first, narrowed by words that must all occur in the path, the title, the
/// request as it is kept, the outcome or the request id.
class CallHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Time, Command, Request, Outcome, Elapsed, RequestId, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< typed value
        StateRole               ///< "ok", "cancelled" or "error"
    };

    explicit CallHistoryModel(const CallHistory &history, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const PastCall &call(int row) const { return m_rows[row]; }
    void setFilter(const QString &words);
    /// How a time is written and what a command is called.
    void setTexts(std::function<QString(qint64)> time, std::function<QString(const QString &)> title);
    void refresh();
    void retranslate();

  private:
    Cell fileCell(int row, int column) const;
    QString outcome(const PastCall &call) const;

    const CallHistory &m_history;
    std::function<QString(qint64)> m_time;
    std::function<QString(const QString &)> m_title;
    QString m_filter;
    QList<PastCall> m_rows;
};

} // namespace imdesk
