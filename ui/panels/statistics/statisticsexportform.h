// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportjob.h"
#include "core/services/statisticsexport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace imdesk {

class BusyBar;
class Dialogs;
class ErrorText;
class FormRow;
class MessageBar;
class Settings;
struct Profile;

/// What of the statistics goes into a file and in which form; shows what the file will hold before it is written,
/// progress with Cancel while it is, and where it lies afterwards. Choices are remembered.
class StatisticsExportForm : public QWidget
{
    Q_OBJECT

  public:
    StatisticsExportForm(const Profile &profile, const ErrorText &errors, Settings &settings, Dialogs &dialogs,
                         QWidget *parent = nullptr);

    void setStatistics(const Statistics &statistics);
    void setKeys(const QStringList &keys);
    void retranslate();
    void focusFirst();
    bool isRunning() const { return m_job.isRunning(); }
    /// Asks where, then writes.
    void run();

  Q_SIGNALS:
    void closeRequested();
    /// The card with the result has come; show it.
    void resultShown(QWidget *card);
    void statusMessage(const QString &text);

  private:
    ExportFormat format() const;
    StatisticsExport wish() const;
    ExportOptions options() const;
    QString suggestedName() const;
    void start(const QString &path);
    void onFinished(const Result<ExportSummary> &result);
    void showResult();
    void showPreview();
    void updateControls();
    void remember();
    void recall();
    static void fillCombo(QComboBox *combo, const QList<QPair<QString, QString>> &entries);

    const Profile &m_profile;
    const ErrorText &m_errors;
    Settings &m_settings;
    Dialogs &m_dialogs;
    Statistics m_statistics;
    QStringList m_keys;
    ExportJob m_job;
    std::optional<Result<ExportSummary>> m_last;
    bool m_recalling = false;

    QLabel *m_title;
    QPushButton *m_close;
    QComboBox *m_format;
    QComboBox *m_separator;
    QComboBox *m_headings;
    FormRow *m_formatRow;
    FormRow *m_separatorRow;
    FormRow *m_headingsRow;
    QCheckBox *m_mark;
    QCheckBox *m_utc;
    QCheckBox *m_manifest;
    QLabel *m_preview;
    QLabel *m_personal;
    QPushButton *m_run;
    BusyBar *m_busy;
    MessageBar *m_result;
};

} // namespace imdesk
