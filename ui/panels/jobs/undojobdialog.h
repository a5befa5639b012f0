// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobundo.h"
#include "core/jobs/rehearsal.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace imdesk {

class BusyBar;
class ErrorText;
class MessageBar;
struct Profile;

/// What the undo of a whole job would take back, what stays as it is and why; rehearsed first where one likes. What was
/// changed after the job is only overwritten where that is wished.
class UndoJobDialog : public QDialog
{
    Q_OBJECT

  public:
    /// `title` says what the job did.
    UndoJobDialog(const JobUndo &undo, const QString &title, const Profile &profile, const ErrorText &errors,
                  QWidget *parent);

    JobPlan plan() const;
    void showRehearsal(const Result<JobRehearsalReport> &report);
    void showRehearsalPart(const QString &part, qint64 done, qint64 total);
    void showFailure(const ApiError &error);
    /// The job is being made: until it is, or showNotMade(), nothing else can be asked, and Cancel ends it.
    void showMaking();
    /// Kind::Cancelled is told as what was wished.
    void showNotMade(const ApiError &error);

  Q_SIGNALS:
    void rehearsalRequested(const imdesk::JobPlan &plan);
    void rehearsalCancelled();
    void runRequested(const imdesk::JobPlan &plan);
    void runCancelled();

  private:
    /// What is waited for.
    enum class Question : quint8 { None, Rehearsal, Run };

    const ErrorText &m_errors;
    void adapt();
    void begin(Question question, const QString &words);
    void endQuestion();
    /// What is rehearsed, or was, are other rows than those that are wanted now.
    void dropAnswer();
    /// With or without what was changed after the job, as the box says.
    const JobUndo &wanted() const;

    Question m_asked = Question::None;
    JobUndo m_undo;
    std::shared_ptr<const JobUndo> m_rest; ///< without what was changed
    SafetyLevel m_level;
    QLineEdit *m_reason;
    QCheckBox *m_force;
    BusyBar *m_busy;
    MessageBar *m_message;
    QPushButton *m_rehearse, *m_run;
};

} // namespace imdesk
