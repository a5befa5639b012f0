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

namespace imdesk {

class ChartView;
class Dialogs;
class ErrorText;
class MessageBar;
class Settings;
struct Profile;

/// The days of one to six fields as a chart.
ChartData statisticsChart(const Statistics &statistics, const QStringList &keys, ChartData::Kind kind);

/// The chart with its kind (lines or bars) and the button that saves it as a picture.
class StatisticsChart : public QWidget
{
    Q_OBJECT

  public:
    StatisticsChart(const Profile &profile, const ErrorText &errors, Settings &settings, Dialogs &dialogs,
                    QWidget *parent = nullptr);

    void show(const Statistics &statistics, const QStringList &keys);
    ChartView *view() const { return m_view; }
    void savePicture();
    void retranslate();

  Q_SIGNALS:
    /// A day was clicked or chosen with Return; its position in the statistics.
    void dayChosen(qsizetype day);
    void statusMessage(const QString &text);

  private:
    void redraw();
    void write(const QString &path);
    void onWritten(const QString &path, const Result<qint64> &written);
    ChartData::Kind kind() const;

    const Profile &m_profile;
    const ErrorText &m_errors;
    Settings &m_settings;
    Dialogs &m_dialogs;
    Statistics m_statistics;
    QStringList m_keys;
    QLabel *m_title;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QPushButton *m_save;
    ChartView *m_view;
    MessageBar *m_message;
    std::jthread m_worker; ///< last: joined before anything it reports to goes
};

} // namespace imdesk
