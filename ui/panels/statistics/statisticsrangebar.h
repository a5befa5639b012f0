// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statisticstrend.h"

#include <QStringList>
#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QMenu;
class QPushButton;

namespace imdesk {

class Settings;

/// A saved choice of days and fields.
struct StatisticsView
{
    QString name;
    QString range; ///< a word of DayRange::choices()
    DayRange own;  ///< for "own"
    QStringList checked, charted;

    QVariantMap toMap() const;
    static StatisticsView fromMap(const QVariantMap &map);
};

/// Which days are shown, and the menu of saved views. What is chosen is remembered.
class StatisticsRangeBar : public QWidget
{
    Q_OBJECT

  public:
    explicit StatisticsRangeBar(Settings &settings, QWidget *parent = nullptr);

    /// The days chosen, counted back from the newest with figures; all there are when it is not valid.
    DayRange range(QDate last) const;
    QString choice() const;
    /// The first and the last day that can be chosen.
    void setLimits(QDate first, QDate last);
    void retranslate();
    /// The views as saved.
    QList<StatisticsView> views() const;
    void saveView(const StatisticsView &view);
    void removeView(const QString &name);
    /// Takes over the range of a view.
    void apply(const StatisticsView &view);
    StatisticsView current(const QString &name) const;

  Q_SIGNALS:
    void rangeChanged();
    void viewChosen(const imdesk::StatisticsView &view);
    /// The person wants to give the present view a name.
    void saveRequested();

  private:
    void fillMenu();
    void keep(const QVariantList &views);
    void onChosen();

    Settings &m_settings;
    QLabel *m_label;
    QComboBox *m_range;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QPushButton *m_views;
    QMenu *m_menu;
};

} // namespace imdesk
