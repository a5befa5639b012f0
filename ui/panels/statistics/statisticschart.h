// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/statisticsdata.h"
#include "ui/widgets/chartdata.h"

#include <QWidget>

#include <thread>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace imdesk {

class ChartGrid;
class ChartView;
class Dialogs;
class ErrorText;
class MessageBar;
class Settings;
struct Profile;

/// The days of one to six fields as a chart.
ChartData statisticsChart(const Statistics &statistics, const QStringList &keys, ChartData::Kind kind);
/// One field with what is usual for each day and its change against a week before; `known` holds the days of
/// `statistics` and those before them.
ChartData statisticsChart(const Statistics &statistics, const Statistics &known, const QString &key,
                          ChartData::Kind kind);

/// The charts, one for each field or all fields in one, with their kind (lines or bars) and the button that saves them
/// as a picture or a PDF.
class StatisticsChart : public QWidget
{
    Q_OBJECT

  public:
    StatisticsChart(const Profile &profile, const ErrorText &errors, Settings &settings, Dialogs &dialogs,
                    QWidget *parent = nullptr);

    /// `known` holds the days of `statistics` and, where they are known, the four weeks before them.
    void show(const Statistics &statistics, const Statistics &known, const QStringList &keys);
    bool isInOne() const;
    void savePicture();
    void retranslate();

  Q_SIGNALS:
    /// A day was clicked or chosen with Return; its position in the statistics.
    void dayChosen(qsizetype day);
    /// Whether a chart holds one field or all: the number of fields that can be shown differs.
    void layoutChanged();
    void statusMessage(const QString &text);

  private:
    void redraw();
    void write(const QString &path);
    void onWritten(const QString &path, const Result<qint64> &written);
    ChartData::Kind kind() const;
    QList<ChartData> charts() const;

    const Profile &m_profile;
    const ErrorText &m_errors;
    Settings &m_settings;
    Dialogs &m_dialogs;
    Statistics m_statistics, m_known;
    QStringList m_keys;
    QLabel *m_title;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_layoutLabel;
    QComboBox *m_layout;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    ChartView *m_view;
    ChartGrid *m_grid;
    MessageBar *m_message;
    std::jthread m_worker; ///< last: joined before anything it reports to goes
};

} // namespace imdesk
