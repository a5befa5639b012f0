// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportjob.h"
#include "core/exporting/tableshape.h"
#include "ui/widgets/tableexport.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace imdesk {

class BusyBar;
class Dialogs;
class DisplayZone;
class ErrorText;
class FormRow;
class MessageBar;
class Settings;
struct Profile;

/// Hears the key of the stand-ins, and whether the next start will have the same.
using StandInKeyTaker = std::function<void(const QByteArray &key, bool lasts)>;

/// What the exports of one session share.
struct ExportSurroundings
{
    Dialogs &dialogs;
    Settings &settings;
    const DisplayZone &zone;
    const ErrorText &errors;
    QJsonObject origin;                                      ///< facts of the profile for each manifest
    std::function<void(const StandInKeyTaker &)> standInKey; ///< asked when somebody wants stand-ins
    const Profile *profile = {}; ///< whose rows they are, named at the top; outlives the dialogs. Null: nobody is
};

/// Writes a table into a file: which columns in which order, format, zone of times, people named or not, with a look
/// at the first rows as they will be. Progress with Cancel while it is written, and where it lies afterwards. Not
/// modal. The choices are remembered for each table, also where it was only closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

  public:
    ExportDialog(TableExport what, ExportSurroundings around, QWidget *parent);
    void done(int result) override
    {
        remember();
        QDialog::done(result);
    }

  Q_SIGNALS:
    void exported(const QString &sentence);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void build();
    void retranslate();
    void fillCombo(QComboBox *combo, const QList<QPair<QString, QString>> &entries);
    // What is chosen: exportchoices.cpp.
    void fillColumns();
    void recall();
    void remember();
    void tickAll(bool on);
    void moveColumn(int by);
    ExportFormat format() const;
    TableShape shape() const;
    ExportOptions options() const;
    void showColumnPlace();

    void update();
    void askForKey();
    void showPreview();
    void chooseFile();
    void start(const QString &path);
    void onFinished(const Result<ExportSummary> &result);
    void showResult();

    TableExport m_what;
    ExportSurroundings m_around;
    QList<ExportColumn> m_columns;
    ExportJob m_job;
    std::optional<Result<ExportSummary>> m_last;
    QByteArray m_standInKey;
    bool m_standInsLast = false;
    bool m_filling = true;
    QTimer m_previewTurn; ///< several changes of one turn are one look at the rows

    QLabel *m_title;
    QLabel *m_columnsLabel;
    QListWidget *m_list;
    QPushButton *m_all, *m_none, *m_up, *m_down;
    QComboBox *m_format, *m_separator, *m_values, *m_headings, *m_zone, *m_people;
    FormRow *m_formatRow, *m_separatorRow, *m_valuesRow, *m_headingsRow, *m_zoneRow, *m_peopleRow;
    QCheckBox *m_mark, *m_manifest;
    QLabel *m_size;
    QStandardItemModel *m_previewRows;
    QTableView *m_preview;
    QPushButton *m_run, *m_close;
    BusyBar *m_busy;
    MessageBar *m_result;
};

} // namespace imdesk
