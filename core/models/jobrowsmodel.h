// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobrowpages.h"

#include <QAbstractTableModel>

namespace imdesk {

/// One page of the rows of a job: what each is and what became of it.
class JobRowsModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Number, StateColumn, Code, Words, What, RequestId, ColumnCount };

    explicit JobRowsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(const QList<JobRowEnd> &rows);
    QList<NamedId> ids(int row) const { return m_rows.value(row).ids; }
    static QString stateText(JobState state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    QList<JobRowEnd> m_rows;
};

} // namespace imdesk
