// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/jobs/jobverb.h"
#include "core/services/notificationgate.h"
#include "core/services/planrefusals.h"
#include "ui/panels/jobs/newjobdialog.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>
#include <QPushButton>

namespace imdesk {

void NewJobDialog::setNotifications(NotificationGate *gate)
{
    m_gate = gate;
    if (gate)
        connect(gate, &NotificationGate::changed, this, &NewJobDialog::presentClosed);
    presentClosed();
}

void NewJobDialog::setRefusals(PlanRefusals *refusals)
{
    m_refusals = refusals;
    if (refusals)
        connect(refusals, &PlanRefusals::changed, this, &NewJobDialog::presentClosed);
    presentClosed();
}

void NewJobDialog::presentClosed()
{
    const bool notifications = m_gate && m_gate->isClosed() && NotificationGate::concerns(verb().command);
    const int code = m_refusals ? m_refusals->codeOfCommand(verb().command) : 0;
    if (notifications)
        showNotificationsClosed();
    else if (code != 0)
        showPlanRefusal(code);
    else
        m_closed->clear();
    presentRun();
}

void NewJobDialog::showNotificationsClosed()
{
    m_closed->showMessage(MessageBar::Kind::Warning, tr("System notifications are not open to this app"),
                          tr("Tencent has closed that API to newer apps, so every row would fail. An ordinary group "
                             "message is stored, and reaches members who are offline, too."));
    if (const JobVerb *instead = jobVerb(QStringLiteral("messages post")))
        m_closed->addButton(tr("Instead: %1").arg(instead->title()), [this, name = instead->name] { setVerb(name); })
            ->setObjectName(QStringLiteral("jobInstead"));
    m_closed->addButton(tr("Try notifications again"), [this] { m_gate->tryAgain(); })
        ->setObjectName(QStringLiteral("jobTryClosed"));
}

void NewJobDialog::showPlanRefusal(int code)
{
    const QString command = verb().command;
    ApiError error = makeError(ApiError::Kind::Service, {});
    error.command = command;
    error.code = code;
    const ErrorExplanation words = m_errors.explain(error, QLocale().name());
    m_closed->showMessage(MessageBar::Kind::Warning, tr("The plan or a switch of this app forbids this"),
                          tr("Every row would fail with code %1: %2").arg(code).arg(words.cause), words.fix);
    m_closed
        ->addButton(tr("It has changed, let me try"),
                    [this, command] { m_refusals->forget(api::planFeatureOf(command)->word); })
        ->setObjectName(QStringLiteral("jobTryClosed"));
}

} // namespace imdesk
