// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undooffer.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/base/whendone.h"
#include "ui/dialogs/whydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <ranges>

namespace imdesk {

namespace {

/// What one deed writes in several calls ends within this time.
constexpr int gatherMs = 500;
/// What comes later than that is another deed, although a dialog has kept the note back.
constexpr int otherDeedMs = 2000;

/// Whether a panel that is in front tells of it and offers to take it back by itself.
bool hasOwnNote(const QString &panel, const QString &command)
{
    static const QHash<QString, QStringList> notes{
        {QStringLiteral("groups"), {QStringLiteral("group_open_"), QStringLiteral("million_group_open_")}},
        {QStringLiteral("moderation"),
         {QStringLiteral("openconfigsvr/setnospeaking"), QStringLiteral("group_open_http_svc/forbid_send_msg"),
          QStringLiteral("group_open_http_svc/ban_group_member"),
          QStringLiteral("group_open_http_svc/unban_group_member")}},
        {QStringLiteral("people"), {QStringLiteral("profile/portrait_set")}}};
    return std::ranges::any_of(notes.value(panel),
                               [&command](const QString &begin) { return command.startsWith(begin); });
}

/// Whether a dialog keeps everything in the window from being reached; one over another window does not.
bool isBehindDialog(const QWidget &window)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::ranges::any_of(all, [&window](const QWidget *dialog) {
        if (!dialog->isVisible() || !dialog->isModal())
            return false;
        const QWidget *above = dialog;
        while (above && above != &window)
            above = above->parentWidget();
        return above || dialog->windowModality() == Qt::ApplicationModal;
    });
}

} // namespace

UndoOffer::UndoOffer(ApiClient &client, AuditGuard &guard, MainWindow &window) : m_client(client), m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherMs);
    connect(&guard, &AuditGuard::ended, this, &UndoOffer::take);
    connect(&m_timer, &QTimer::timeout, this, &UndoOffer::offer);
}

void UndoOffer::take(const AuditRecord &record)
{
    const Panel *front = m_window.currentPanel();
    const AuditEntry &entry = record.entry;
    // What stands in a message's way is mended over any panel, which does not hear of it.
    const auto *why = m_window.findChild<WhyDialog *>();
    const bool ours = front && (!hasOwnNote(front->id(), entry.command) || (why && why->isMending()));
    const bool takesBack = entry.undoes > 0 || !entry.undoesAll.isEmpty() || !entry.undoesPart.isEmpty();
    const QString outcome = record.outcome();
    if (!ours || takesBack || (outcome != QLatin1String("done") && outcome != QLatin1String("partly")))
        return;
    if (m_sinceLast.isValid() && m_sinceLast.hasExpired(otherDeedMs))
        m_records.clear();
    m_sinceLast.start();
    m_records << Noted{record, why && why->isMending() ? why->mending() : QString()};
    m_timer.start();
}

void UndoOffer::offer()
{
    if (isBehindDialog(m_window)) { // the note could not be reached before that is gone
        m_timer.start();
        return;
    }
    QList<qint64> entries;
    qsizetype objects = 0;
    bool whole = true;
    AuditEntry last;
    QString deed;
    const QList<Noted> records = std::exchange(m_records, {});
    for (const auto &[record, named] : std::views::reverse(records)) {
        // What has no undo, such as an import of somebody new, takes none from the rest.
        if (changedNothing(record) || !undoOffered(record, m_client.serviceNowMs()))
            continue;
        // The words of one button do not tell of what another one has done.
        if (!entries.isEmpty() && named != deed)
            continue;
        if (entries.isEmpty()) {
            last = record.entry;
            deed = named;
        }
        entries << record.seq;
        objects += record.entry.objectCount;
        whole = whole && record.outcome() == QLatin1String("done");
    }
    if (entries.isEmpty())
        return;
    const CatalogueCommand *command = m_client.catalogue().command(last.command);
    const QString title = command ? m_words.title(*command, QLocale().name()) : last.command;
    const QString who = objects == 1 ? last.objects.value(0).section(QStringLiteral(": "), 1)
                                     : tr("%1 objects").arg(QLocale().toString(objects));
    // The button has said more plainly what it does than the name of its call.
    const QString words =
        !deed.isEmpty() ? (whole ? tr("Done: %1") : tr("Done in part: %1")).arg(deed)
                        : (whole ? tr("Done: %1 (%2)") : tr("Done in part: %1 (%2)")).arg(title, visibleText(who, 80));
    m_window.showToast(words, [this, entries] { undo(entries); });
}

void UndoOffer::undo(const QList<qint64> &entries)
{
    whenDone(m_client.takeBack(entries), this, [this](const Result<TakenBack> &taken) { onUndone(taken); });
}

void UndoOffer::onUndone(const Result<TakenBack> &taken)
{
    constexpr qsizetype told = 20;
    QString status; // in place of what the deed had said there
    if (!taken) {
        status = tr("It could not be taken back");
        m_window.reportProblem(status, taken.error().message);
    } else if (taken->isWhole()) {
        status = joinSentences(QStringList{tr("Taken back.")} + taken->losses);
        m_window.showToast(status);
    } else {
        QStringList lines;
        for (const UndoItem &item : taken->missed.mid(0, told)) {
            const QString why =
                item.error->message.isEmpty() ? kindName(item.error->kind) : visibleText(item.error->message, 200);
            lines << QStringLiteral("%1: %2").arg(visibleText(item.name(), 60), why);
        }
        if (taken->missed.size() > told)
            lines << tr("and %Ln more", nullptr, static_cast<int>(taken->missed.size() - told));
        status = tr("%1 taken back, %2 not")
                     .arg(QLocale().toString(taken->undone.size()), QLocale().toString(taken->missed.size()));
        m_window.reportProblem(status, (lines + taken->losses).join(QLatin1Char('\n')));
    }
    if (Panel *front = m_window.currentPanel()) {
        Q_EMIT front->statusMessage(status);
        front->refresh();
    }
}

} // namespace imdesk
