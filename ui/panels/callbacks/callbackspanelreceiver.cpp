// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"
#include "core/callbacks/callbackhub.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/callbacks/attachdialog.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/eventview.h"
#include "ui/panels/callbacks/receiverdialog.h"
#include "ui/panels/callbacks/receiverwords.h"
#include "ui/panels/callbacks/rulesdialog.h"
#include "ui/theme/buttonrole.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

// The part of CallbacksPanel that is about the receiver itself: its settings, and listeners elsewhere.

namespace imdesk {

void CallbacksPanel::makeReceiverMenu()
{
    m_receiverButton->setObjectName(QStringLiteral("callbacksReceiver"));
    auto *menu = new QMenu(m_receiverButton);
    m_settingsAction = menu->addAction({}, this, &CallbacksPanel::openReceiverSettings);
    m_settingsAction->setObjectName(QStringLiteral("callbacksReceiverSettings"));
    m_attachAction = menu->addAction({}, this, &CallbacksPanel::toggleAttached);
    m_attachAction->setObjectName(QStringLiteral("callbacksAttach"));
    addAction(m_attachAction);
    m_receiverButton->setMenu(menu);
    m_receiverButton->hide();
    connect(&m_hub, &CallbackHub::attachChanged, this, [this] {
        if (!m_hub.attached() || m_hub.attached()->state() == AttachClient::State::Connecting)
            leaveOtherLog();
        showState();
        showActions();
    });
    connect(&m_hub, &CallbackHub::logReplaced, this, [this] {
        leaveOtherLog();
        m_view->table()->clearSelection();
    });
}

// A number means another event in it.
void CallbacksPanel::leaveOtherLog()
{
    leaveHistory();
    m_wanted = 0;
}

void CallbacksPanel::setReceiverFile(const QString &path)
{
    m_receiverFile = path;
    m_receiverButton->setVisible(!path.isEmpty());
    // Settings that cannot be kept are not offered, neither in the menu of the section nor by name.
    if (path.isEmpty() || m_savedLog)
        removeAction(m_settingsAction);
    else
        insertAction(m_attachAction, m_settingsAction);
}

void CallbacksPanel::setSavedLog()
{
    m_savedLog = true;
    for (QAction *action : {m_toggleAction, m_settingsAction, m_attachAction})
        removeAction(action);
    m_toggle->hide();
    m_chip->hide();
    showState();
}

void CallbacksPanel::showCaption()
{
    const bool grows = m_hub.storeState() == CallbackHub::StoreState::Foreign;
    m_header->setCaption(m_savedLog && !grows ? tr("A saved log: it is read here, and nothing is received into it")
                                              : receiverCaption(m_hub));
}

void CallbacksPanel::openReceiverSettings()
{
    auto *dialog = new ReceiverDialog(m_hub, m_receiverFile, m_dialogs, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CallbacksPanel::toggleAttached()
{
    const bool detaches = m_hub.attached() != nullptr;
    if (!m_rules || !m_rules->isChanged()) {
        leavePlace(detaches);
        return;
    }
    Confirmation question;
    question.title = m_attachAction->text();
    question.effect = tr("The reply rules were changed and not applied. They are rules of the place that is left, and "
                         "the changes are lost.");
    question.verb = tr("Discard the changes");
    question.destructive = true;
    m_dialogs.confirm(this, question, [this, detaches](bool yes) {
        if (yes && detaches == (m_hub.attached() != nullptr))
            leavePlace(detaches);
    });
}

void CallbacksPanel::leavePlace(bool detaches)
{
    if (detaches) {
        m_hub.detach();
        return;
    }
    auto *dialog = new AttachDialog(m_hub, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CallbacksPanel::retranslateReceiver()
{
    m_receiverButton->setText(tr("Receiver"));
    m_settingsAction->setText(tr("Receiver settings…"));
    m_attachAction->setText(m_hub.attached() ? tr("Detach from the listener") : tr("Attach to a listener…"));
}

void CallbacksPanel::watchLog()
{
    auto *card = new MessageBar(this);
    card->setObjectName(QStringLiteral("callbacksDamage"));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_message) + 1, card);
    connect(&m_hub, &CallbackHub::problemFound, card, [card](const ReceiverProblem &problem) {
        if (problem.kind == ReceiverProblem::Kind::StoreSalvaged)
            card->showMessage(MessageBar::Kind::Warning, tr("A fresh event log was begun"), visibleText(problem.words));
    });
}

void CallbacksPanel::offerFreshLog()
{
    if (m_savedLog || !m_hub.canBeginAnew())
        return;
    m_message->addButton(tr("Set aside and begin a new log…"), [this] { askFreshLog(); })
        ->setObjectName(QStringLiteral("callbacksFreshLog"));
}

void CallbacksPanel::askFreshLog()
{
    Confirmation question;
    question.title = tr("Set the file aside and begin a new log");
    question.effect = tr("Nothing can be read of %1. It stays beside under another name, as it is; a new, empty log "
                         "takes its place.")
                          .arg(visibleText(QDir::toNativeSeparators(m_hub.storePath())));
    question.verb = tr("Begin a new log");
    question.keep = tr("Leave it");
    m_dialogs.confirm(this, question, [this](bool yes) {
        if (!yes || !m_hub.canBeginAnew())
            return;
        m_message->clear();
        if (const Result<QString> kept = m_hub.beginAnew(); !kept)
            m_message->showMessage(MessageBar::Kind::Error, visibleText(kept.error().message));
    });
}

bool CallbacksPanel::showAttached()
{
    m_attachAction->setText(m_hub.attached() ? tr("Detach from the listener") : tr("Attach to a listener…"));
    m_settingsAction->setEnabled(!m_hub.attached());
    const AttachClient *listener = m_hub.attached();
    if (!listener) {
        if (m_wasAttached)
            m_message->clear();
        m_wasAttached = false;
        return false;
    }
    m_wasAttached = true;
    m_toggle->setText(tr("Detach"));
    m_toggle->setAccessibleName(tr("Detach from the listener"));
    m_toggle->setIcon(icon(QStringLiteral("stop"), IconRole::Text));
    m_toggle->setEnabled(true);
    setButtonRole(m_toggle, ButtonRole::Normal);
    m_toggleAction->setText(tr("Detach from the listener"));
    m_toggleAction->setEnabled(true);
    const QString place = visibleText(listener->target().place());
    if (listener->state() == AttachClient::State::Interrupted)
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("The connection to the listener at %1 is interrupted.").arg(place),
                               visibleText(listener->error().message), tr("It is tried again every few seconds."));
    else if (listener->state() == AttachClient::State::Failed)
        m_message->showMessage(MessageBar::Kind::Error, tr("The listener at %1 ended the connection.").arg(place),
                               visibleText(listener->error().message));
    else
        m_message->clear();
    return true;
}

void CallbacksPanel::showAttachedEmpty()
{
    m_empty->setContent(
        QStringLiteral("callback"), receiverWord(m_hub).word,
        tr("What the listener at %1 receives appears here.").arg(visibleText(m_hub.attached()->target().place())), {});
}

} // namespace imdesk
