// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcheck.h"
#include "core/jobs/jobplan.h"
#include "core/jobs/rehearsal.h"
#include "ui/panels/jobs/chosencolumns.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace imdesk {

class BusyBar;
class Dialogs;
class ErrorText;
class JobFieldsForm;
class JobSourceBox;
class MessageBar;
class NotificationGate;
class PlanRefusals;
struct Profile;

/// A bulk job as a form: what is done, to which rows of a file, a pasted list or what was chosen on the screen, which
/// column feeds which field, how fast. Shows the first rows as they will be read and the columns that feed nothing,
/// which are only left out knowingly; checks all rows before anything is sent.
class NewJobDialog : public QDialog
{
    Q_OBJECT

  public:
    NewJobDialog(const Profile &profile, const ErrorText &errors, Dialogs &dialogs, QWidget *parent);

    /// Columns that are chosen for fields are remembered there, which outlives the dialog.
    void keepColumnsIn(Settings *settings) { m_kept.setSettings(settings); }
    /// Whether system notifications are open to the app, which outlives the dialog; null where nobody knows.
    void setNotifications(NotificationGate *gate);
    /// The same of what the plan of the app refuses.
    void setRefusals(PlanRefusals *refusals);
    JobPlan plan() const;
    void setVerb(const QString &name);
    void setFile(const QString &path);
    void setPasted(const QString &text);
    /// Accounts or groups chosen elsewhere: `field` is "account" or "group", `words` say what they are.
    /// Members come with the group they are members of.
    void setChosen(const QString &field, const QStringList &ids, const QString &words, const QString &group = {});
    /// How many rows a check has seen, and how far that is of how much.
    void showCheckPart(qint64 rows, qint64 done, qint64 total);
    void showCheck(const Result<JobCheck> &check);
    void showRehearsal(const Result<JobRehearsalReport> &report);
    void showRehearsalPart(const QString &part, qint64 done, qint64 total);
    void showFailure(const ApiError &error);
    /// The job is being made of the plan: until it is, or showNotMade(), nothing else can be asked, and Cancel ends it.
    void showMaking();
    void showMakingPart(qint64 rows, qint64 done, qint64 total);
    /// Kind::Cancelled is told as what was wished.
    void showNotMade(const ApiError &error);

  Q_SIGNALS:
    void checkRequested(const imdesk::JobPlan &plan);
    void checkCancelled();
    void rehearsalRequested(const imdesk::JobPlan &plan);
    void rehearsalCancelled();
    void runRequested(const imdesk::JobPlan &plan);
    void runCancelled();

  private:
    /// What is asked about the plan as it stands in the form.
    enum class Question : quint8 { None, Check, Rehearsal, Run };

    void makeWidgets();
    void arrange();
    void connectParts();
    void offerVerbs();
    void begin(Question question, const QString &words);
    void endQuestion();
    /// What is asked, and what was answered, is about a form that is not there any more.
    void dropAnswer();
    void takeVerb();
    /// The card over a verb that the service has closed to the app; while it shows there is nothing to run.
    void presentClosed();
    void showNotificationsClosed();
    void showPlanRefusal(int code);
    void presentRun();
    void takeColumns();
    /// What the columns of the file are remembered under; empty where they are not.
    QString layoutKey() const;
    void showUnused();
    void copyPlan();
    void saveTemplate();
    /// The plan, or nothing where something must be said about it first.
    std::optional<JobPlan> readyPlan();
    const JobVerb &verb() const;

    const Profile &m_profile;
    const ErrorText &m_errors;
    Dialogs &m_dialogs;
    QString m_chosenGroup;
    QStringList m_unused; ///< columns that feed nothing
    Question m_asked = Question::None;
    ChosenColumns m_kept;
    NotificationGate *m_gate = nullptr;
    PlanRefusals *m_refusals = nullptr;
    bool m_given = true; ///< there are rows, as far as is known
    QComboBox *m_verb;
    QWidget *m_form; ///< all but what came of it and the buttons
    QLabel *m_where, *m_inverse, *m_unusedWords;
    QCheckBox *m_leaveOut;
    JobSourceBox *m_source;
    JobFieldsForm *m_fields;
    QPushButton *m_template, *m_check, *m_rehearse, *m_copy, *m_run, *m_cancel;
    QSpinBox *m_quota;
    QLineEdit *m_reason, *m_name;
    MessageBar *m_closed, *m_message;
    BusyBar *m_busy;
};

} // namespace imdesk
