// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/jobs/jobdesk.h"

#include <QAbstractTableModel>

#include <functional>

namespace imdesk {

/// The bulk jobs of an app: how each stands, with live figures for those that run here.
class JobsModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { StateColumn, Name, Progress, Ok, Failed, Skipped, Rate, Left, Made, ColumnCount };
    /// Done share of the rows, 0 to 1.
    static constexpr int ShareRole = Qt::UserRole + 1;
    static constexpr int IdRole = Qt::UserRole + 2;

    explicit JobsModel(JobDesk &desk, QObject *parent = nullptr);
    void setTimeText(std::function<QString(qint64 ms)> text) { m_time = std::move(text); }
    QString idAt(int row) const { return m_ids.value(row); }
    int rowOf(const QString &id) const { return static_cast<int>(m_ids.indexOf(id)); }
    void textsChanged();
    QString stateText(const JobInfo &info) const;
    /// What a job does; of one that cannot be read its ID.
    static QString titleOf(const JobInfo &info);
    /// As long as a cell of this column gets with jobs of a million rows; empty for one that holds no numbers.
    static QString longestOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Seconds as people say them: "about 1 min 34 s".
    static QString leftText(qint64 seconds);

  private:
    void take();
    Cell fileCell(const JobInfo &info, int column) const;

    JobDesk &m_desk;
    std::function<QString(qint64)> m_time;
    QStringList m_ids;
};

} // namespace imdesk
