// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a job comes to be: its form, that of taking one back, and what is asked before it is made.
#include "ui/panels/jobs/jobspanel.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/models/jobsmodel.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/jobs/newjobdialog.h"
#include "ui/panels/jobs/undojobdialog.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>

namespace imdesk {

NewJobDialog *JobsPanel::newJob()
{
    if (!m_dialog) {
        m_dialog = new NewJobDialog(m_parts.profile, m_parts.errors, m_parts.dialogs, this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->keepColumnsIn(m_parts.settings);
        m_dialog->setNotifications(m_parts.notifications);
        m_dialog->setRefusals(m_parts.refusals);
        connect(m_dialog, &NewJobDialog::checkRequested, &m_parts.desk, &JobDesk::check);
        connect(m_dialog, &NewJobDialog::checkCancelled, &m_parts.desk, &JobDesk::cancelCheck);
        connect(m_dialog, &QDialog::finished, &m_parts.desk, &JobDesk::cancelCheck);
        connect(m_dialog, &NewJobDialog::rehearsalRequested, &m_parts.desk, &JobDesk::rehearse);
        connect(m_dialog, &NewJobDialog::rehearsalCancelled, &m_parts.desk, &JobDesk::cancelRehearsal);
        connect(m_dialog, &QDialog::finished, &m_parts.desk, &JobDesk::cancelRehearsal);
        connect(m_dialog, &NewJobDialog::runRequested, this, &JobsPanel::askRun);
        connect(m_dialog, &NewJobDialog::runCancelled, &m_parts.desk, &JobDesk::cancelAdd);
        connect(m_dialog, &QDialog::rejected, this, &JobsPanel::giveUpMaking);
    }
    m_dialog->open();
    return m_dialog;
}

void JobsPanel::openWith(const QVariant &argument)
{
    const QVariantMap map = argument.toMap();
    const QStringList ids = map.value(QStringLiteral("ids")).toStringList();
    if (!ids.isEmpty())
        newJob()->setChosen(map.value(QStringLiteral("field")).toString(), ids,
                            map.value(QStringLiteral("words")).toString(),
                            map.value(QStringLiteral("group")).toString());
}

void JobsPanel::offerUndo(const QString &id, const Result<JobUndo> &undo)
{
    m_busy->finish();
    present();
    const JobInfo *info = m_parts.desk.find(id);
    if (!undo || !info) {
        if (!undo && undo.error().kind != ApiError::Kind::Cancelled)
            m_message->showError(m_parts.errors.explain(undo.error(), QLocale().name()));
        return;
    }
    if (m_undoDialog)
        return; // one at a time
    m_undoDialog = new UndoJobDialog(*undo, m_model->index(m_model->rowOf(id), JobsModel::Name).data().toString(),
                                     m_parts.profile, m_parts.errors, this);
    m_undoDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_undoDialog, &UndoJobDialog::rehearsalRequested, &m_parts.desk, &JobDesk::rehearse);
    connect(m_undoDialog, &UndoJobDialog::rehearsalCancelled, &m_parts.desk, &JobDesk::cancelRehearsal);
    connect(m_undoDialog, &QDialog::finished, &m_parts.desk, &JobDesk::cancelRehearsal);
    connect(m_undoDialog, &UndoJobDialog::runRequested, this, &JobsPanel::askRun);
    connect(m_undoDialog, &UndoJobDialog::runCancelled, &m_parts.desk, &JobDesk::cancelAdd);
    connect(m_undoDialog, &QDialog::rejected, this, &JobsPanel::giveUpMaking);
    m_undoDialog->open();
}

void JobsPanel::askRun(const JobPlan &plan)
{
    const JobVerb &verb = *jobVerb(plan.verb);
    const bool production = m_parts.profile.level == SafetyLevel::Production;
    if (!verb.destructive && (!production || !verb.changes)) {
        begin(plan);
        return;
    }
    Confirmation question;
    const auto named = plan.namedRows();
    const QString rows = named ? tr("%Ln row(s)", nullptr, static_cast<int>(*named))
                               : tr("the rows of %1").arg(visibleText(plan.file->path, 80));
    question.title = tr("%1: %2").arg(verb.title(), rows);
    question.effect = verb.destructive
                          ? tr("%1 in %2, for %3. This cannot be undone.")
                                .arg(verb.title(), visibleText(m_parts.profile.name, 60), rows)
                          : tr("%1 in %2, for %3.").arg(verb.title(), visibleText(m_parts.profile.name, 60), rows);
    for (const QJsonObject &row : plan.rows.mid(0, 200)) {
        QStringList cells;
        for (const auto &value : row)
            cells << value.toString();
        question.details << visibleText(cells.join(QStringLiteral("  ")), 200);
    }
    if (plan.list)
        question.details = plan.list->ids.mid(0, 200);
    question.verb = verb.title();
    question.level = m_parts.profile.level;
    question.profileName = m_parts.profile.name;
    question.destructive = verb.destructive;
    if (verb.destructive)
        question.typedWord = named ? QString::number(*named) : m_parts.profile.name;
    QWidget *asker = this;
    if (m_dialog)
        asker = m_dialog;
    else if (m_undoDialog)
        asker = m_undoDialog;
    m_parts.dialogs.confirm(asker, question, [this, plan](bool yes) {
        if (yes)
            begin(plan);
    });
}

void JobsPanel::begin(const JobPlan &plan)
{
    if (m_parts.desk.isAdding())
        return;
    m_message->clear(); // what was told of the last one
    m_parts.desk.add(plan);
    if (m_dialog)
        m_dialog->showMaking();
    else if (m_undoDialog)
        m_undoDialog->showMaking();
}

void JobsPanel::giveUpMaking()
{
    if (!m_parts.desk.isAdding())
        return;
    m_parts.desk.cancelAdd();
    m_message->showMessage(MessageBar::Kind::Info, JobStore::stoppedWhileReading().message);
}

} // namespace imdesk
