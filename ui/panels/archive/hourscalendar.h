// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historyhour.h"

#include <QTableView>
#include <QWidget>

class QLabel;

namespace imdesk {

class HistoryHoursModel;

/// The calendar of hours: cells with a sign and a colour each, chosen by mouse or keys, and a line that explains the
/// signs with how many there are of each.
class HoursCalendar : public QWidget
{
    Q_OBJECT

  public:
    explicit HoursCalendar(HistoryHoursModel &model, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    QList<HourKey> selected() const;
    void showCounts();
    void retranslate();
    /// So many rows are never scrolled away.
    void setDaysInView(int days);

  Q_SIGNALS:
    void selectionChanged();

  private:
    HistoryHoursModel &m_model;
    QTableView *m_table;
    QLabel *m_legend;
};

} // namespace imdesk
