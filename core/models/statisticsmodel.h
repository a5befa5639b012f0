// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statisticsdata.h"

#include <QAbstractTableModel>

namespace imdesk {

/// Daily figures as a table: one row a Beijing day, newest first; the day and then one column for every documented
/// field, in the order of statisticsFields().
class StatisticsModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Role {
        RawRole = Qt::UserRole + 1,   ///< QDate, qint64 or QString; invalid when not known
        StateRole,                    ///< "", "notFinal", "missing"
        KeyRole = Qt::UserRole + 0x40 ///< header only: the name on the wire, also what tables keep columns by
    };
    static constexpr int DayColumn = 0;
    static constexpr int FirstFieldColumn = 1;

    explicit StatisticsModel(QObject *parent = nullptr);

    void setStatistics(const Statistics &statistics);
    const Statistics &statistics() const { return m_statistics; }
    /// Texts are made anew in the language of the moment.
    void retranslate();

    /// The day of a row as a position in statistics().days.
    qsizetype dayOf(int row) const { return m_statistics.days.size() - 1 - row; }
    int rowOf(qsizetype day) const { return int(m_statistics.days.size() - 1 - day); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    QVariant dayData(const StatisticsDay &day, int role) const;
    QVariant fieldData(const StatisticsDay &day, qsizetype field, int role) const;

    Statistics m_statistics;
};

} // namespace imdesk
