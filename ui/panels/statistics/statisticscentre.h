// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;
class QTabBar;
class QTableView;
class QVBoxLayout;

namespace imdesk {

class Card;
class Settings;

/// Figures and charts above the table, divided as it was left. Where the window is low, one of the two at a time: each
/// is of use only with some height.
class StatisticsCentre : public QWidget
{
    Q_OBJECT

  public:
    /// Takes the widgets; the table is set up already. The settings must outlive it.
    StatisticsCentre(QWidget *figures, QWidget *chart, QTableView *table, Settings &settings,
                     QWidget *parent = nullptr);

    /// The height there is for the whole section.
    void adaptTo(int sectionHeight);
    void retranslate();

  private:
    void divide();
    void showPages();

    QWidget *m_chart;
    QTableView *m_table;
    Settings &m_settings;
    QTabBar *m_pages;
    QSplitter *m_split;
    QWidget *m_overview; ///< scrolls the figures and the chart
    QVBoxLayout *m_overviewLayout = nullptr;
    Card *m_figureCard = nullptr;
    Card *m_tableCard;
    bool m_low = false;
};

} // namespace imdesk
