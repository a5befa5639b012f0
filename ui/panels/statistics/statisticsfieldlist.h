// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTreeView;

namespace imdesk {

/// All documented figures by group, in plain words and with their API name. A tick puts a field into table and file,
/// a selection into the chart.
class StatisticsFieldList : public QWidget
{
    Q_OBJECT

  public:
    /// Lines a chart can hold and still be read.
    static constexpr int maxCharted = 6;
    /// Small charts that can still be taken in at a glance.
    static constexpr int maxSmallCharts = 12;

    explicit StatisticsFieldList(QWidget *parent = nullptr);

    /// Keys in the order of statisticsFields().
    QStringList checkedKeys() const;
    void setCheckedKeys(const QStringList &keys);
    /// How many of the selected are drawn: maxCharted in one chart, maxSmallCharts in charts of their own.
    void setChartLimit(int limit);
    /// Figures chosen for the chart, at most the limit.
    QStringList chartedKeys() const;
    void setChartedKeys(const QStringList &keys);
    /// Id of the preset the ticks match, "own" for none.
    QString presetId() const;
    void focusList();
    void retranslate();

  Q_SIGNALS:
    void checkedChanged();
    void chartedChanged();

  private:
    void fill();
    void applyPreset(int index);
    void showPreset();
    void onSelectionChanged();
    void showHint();

    QStandardItemModel *m_model;
    QLabel *m_presetLabel;
    QComboBox *m_preset;
    QTreeView *m_tree;
    QLabel *m_hint;
    int m_limit = maxCharted;
    bool m_quiet = false;
};

} // namespace imdesk
