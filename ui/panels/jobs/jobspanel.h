// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobdesk.h"
#include "ui/widgets/panel.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

#include <functional>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace imdesk {

class BusyBar;
class Dialogs;
class DisplayZone;
class EmptyState;
class ErrorText;
class JobRowsDialog;
class JobsModel;
class MessageBar;
class NewJobDialog;
class NotificationGate;
class PlanRefusals;
class Settings;
class UndoJobDialog;
class PageHeader;
struct Profile;
struct TableExport;

/// Bulk jobs: how each stands and what became of its rows, pause, go on, stop, try again what failed, take the results
/// away; and the form that makes a new one.
class JobsPanel : public Panel
{
    Q_OBJECT

  public:
    /// What the panel works with; all of it outlives the panel.
    struct Parts
    {
        JobDesk &desk;
        const Profile &profile; ///< looked at anew each time
        const ErrorText &errors;
        const DisplayZone &zone;
        Dialogs &dialogs;
        Settings *settings = nullptr; ///< keeps which columns were chosen for which fields; null: nothing is kept
        NotificationGate *notifications = nullptr; ///< whether they are open to the app; null: not known
        PlanRefusals *refusals = nullptr;          ///< what its plan refuses; null: not known
    };
    explicit JobsPanel(const Parts &parts, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("jobs"); }
    QString title() const override { return tr("Jobs"); }
    QString iconName() const override { return QStringLiteral("jobs"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_0); }
    void activated() override;
    /// A map: "field" ("account" or "group"), "ids", "words" that say what they are, and for members their "group".
    void openWith(const QVariant &argument) override;
    void refresh() override;
    void exportView() override;
    void retranslate() override;

    JobsModel &model() const { return *m_model; }
    NewJobDialog *newJob();
    /// What became of each row of the chosen job.
    void showRows();

  protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    void makeWidgets();
    void arrange();
    void connectParts();
    /// Jobs that come above those that are looked at move nothing.
    void keepPlace();
    void present();
    void inspectRow();
    /// Where it is not what the inspector shows already.
    void tell(const Inspection &what);
    QString current() const;
    void askRun(const JobPlan &plan);
    /// Makes the job; the dialog that it was asked in tells how far that is.
    void begin(const JobPlan &plan);
    /// The dialog of a job that is being made is left: there will be none.
    void giveUpMaking();
    /// In production, rows that cannot be taken back are sent again only when that is confirmed.
    void askAgain(const JobInfo &info, qint64 rows, const std::function<void()> &then);
    void askRetry();
    /// Rows that a retry sends again, those that an earlier one was stopped before among them.
    static qint64 failuresOf(const JobInfo &info);
    static qint64 unknownOf(const JobInfo &info);
    void offerUndo(const QString &id, const Result<JobUndo> &undo);
    QList<QPushButton *> buttons() const
    {
        return {m_new, m_rows, m_pause, m_resume, m_stop, m_retry, m_undo, m_result, m_copy};
    }
    void onEnded(const QString &id, const Result<Done> &result);
    void tellEnd(const JobInfo &info);
    void saveResult();
    /// What became of each row, as a table to export.
    static TableExport resultOf(const JobInfo &info);
    void takePlan(const QByteArray &json);

    Parts m_parts;
    JobsModel *m_model;
    PageHeader *m_header;
    QPushButton *m_new, *m_rows, *m_pause, *m_resume, *m_stop, *m_retry, *m_undo, *m_result, *m_copy;
    MessageBar *m_message;
    BusyBar *m_busy;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QString m_ended; ///< the job whose end was told last
    QString m_endWords;
    Inspection m_inspected; ///< what was told last
    QPointer<NewJobDialog> m_dialog;
    QPointer<UndoJobDialog> m_undoDialog;
    QPointer<JobRowsDialog> m_rowsDialog;
    QTimer m_look;               ///< for what other processes do, while it is seen
    QPersistentModelIndex m_top; ///< seen at the top before rows come
};

} // namespace imdesk
