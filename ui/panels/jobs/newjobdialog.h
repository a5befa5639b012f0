// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/workthread.h"
#include "core/jobs/jobcheck.h"
#include "core/jobs/jobplan.h"
#include "core/jobs/rehearsal.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace imdesk {

class BusyBar;
class Dialogs;
class ErrorText;
class MessageBar;
struct Profile;

/// A bulk job as a form: what is done, to which rows of a file, a pasted list or what was chosen on the screen, which
/// column feeds which field, how fast. Shows the first rows as they will be read; checks all of them before anything is
/// sent.
class NewJobDialog : public QDialog
{
    Q_OBJECT

  public:
    NewJobDialog(const Profile &profile, const ErrorText &errors, Dialogs &dialogs, QWidget *parent);
    ~NewJobDialog() override;

    JobPlan plan() const;
    void setVerb(const QString &name);
    void setFile(const QString &path);
    void setPasted(const QString &text);
    /// Accounts or groups chosen elsewhere: `field` is "account" or "group", `words` say what they are.
    /// Members come with the group they are members of.
    void setChosen(const QString &field, const QStringList &ids, const QString &words, const QString &group = {});
    void showCheck(const Result<JobCheck> &check);
    void showRehearsal(const Result<JobRehearsalReport> &report);
    void showRehearsalPart(const QString &part, qint64 done, qint64 total);
    void showFailure(const ApiError &error);

  Q_SIGNALS:
    void checkRequested(const imdesk::JobPlan &plan);
    void rehearsalRequested(const imdesk::JobPlan &plan);
    void rehearsalCancelled();
    void runRequested(const imdesk::JobPlan &plan);

  private:
    void makeWidgets();
    void arrange();
    void offerVerbs();
    void takeVerb();
    void leaveSource();
    void copyPlan();
    void readPreview();
    void showPreview(const Result<QList<QStringList>> &rows, const QString &kind);
    void fillColumns();
    void saveTemplate();
    const JobVerb &verb() const;
    bool usesFile() const { return !m_path.isEmpty(); }
    bool usesChosen() const { return !usesFile() && !m_chosen.ids.isEmpty(); }

    const Profile &m_profile;
    const ErrorText &m_errors;
    Dialogs &m_dialogs;
    QString m_path;
    JobList m_chosen;
    QString m_chosenWords, m_chosenGroup;
    QStringList m_header;
    QComboBox *m_verb, *m_encoding;
    QLabel *m_where, *m_inverse, *m_fileName, *m_previewWords;
    QPlainTextEdit *m_pasted;
    QPushButton *m_choose, *m_dropFile, *m_template, *m_check, *m_rehearse, *m_copy, *m_run, *m_cancel;
    QFormLayout *m_fields;
    QWidget *m_fieldsBox;
    QList<QPair<QComboBox *, QLineEdit *>> m_places; ///< by field: its column, and a value for all rows
    QSpinBox *m_quota;
    QLineEdit *m_reason, *m_name;
    QTableWidget *m_preview;
    MessageBar *m_message;
    BusyBar *m_busy;
    std::unique_ptr<WorkThread> m_worker;
};

} // namespace imdesk
