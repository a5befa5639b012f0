// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undooffer.h"

#include "core/base/plaintext.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/panel.h"

#include <QLocale>

#include <ranges>

namespace imdesk {

namespace {

/// What one deed writes in several calls ends within this time.
constexpr int gatherMs = 500;

} // namespace

UndoOffer::UndoOffer(ApiClient &client, AuditGuard &guard, MainWindow &window)
    : m_catalogue(client.catalogue()), m_window(window), m_run(client)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherMs);
    connect(&guard, &AuditGuard::ended, this, &UndoOffer::take);
    connect(&m_timer, &QTimer::timeout, this, &UndoOffer::offer);
    connect(&m_run, &UndoRun::finished, this, &UndoOffer::onUndone);
}

void UndoOffer::take(const AuditRecord &record)
{
    const Panel *front = m_window.currentPanel();
    const QString where = front ? front->id() : QString();
    const bool ours =
        where == QLatin1String("explorer") ||
        (where == QLatin1String("people") && (record.entry.command.startsWith(QLatin1String("sns/")) ||
                                              record.entry.command.startsWith(QLatin1String("recentcontact/"))));
    if (!ours || m_run.isRunning() || record.outcome() != QLatin1String("done"))
        return;
    m_records << record;
    m_timer.start();
}

void UndoOffer::offer()
{
    UndoPlan all;
    qsizetype objects = 0;
    const QList<AuditRecord> records = std::exchange(m_records, {});
    for (const AuditRecord &record : std::views::reverse(records)) {
        const Result<UndoPlan> plan = undoOf(record, m_run.nowMs());
        if (!plan)
            return; // half an undo would be worse than none; the audit tells more
        all.calls += plan->calls;
        objects += record.entry.objectCount;
    }
    const AuditEntry &last = records.last().entry;
    const CatalogueCommand *command = m_catalogue.command(last.command);
    const QString title = command ? m_words.title(*command, QLocale().name()) : last.command;
    const QString who = objects == 1 ? last.objects.value(0).section(QStringLiteral(": "), 1)
                                     : tr("%1 objects").arg(QLocale().toString(objects));
    m_window.showToast(tr("Done: %1 (%2)").arg(title, visibleText(who, 80)),
                       [this, all, seq = records.last().seq] { undo(all, seq); });
}

void UndoOffer::undo(const UndoPlan &plan, qint64 seq)
{
    if (!m_run.isRunning())
        m_run.start(plan, seq);
}

void UndoOffer::onUndone(qsizetype, const Result<Done> &result)
{
    if (result)
        m_window.showToast(tr("Taken back."));
    else
        m_window.reportProblem(tr("It could not be taken back"), result.error().message);
    if (Panel *front = m_window.currentPanel())
        front->refresh();
}

} // namespace imdesk
