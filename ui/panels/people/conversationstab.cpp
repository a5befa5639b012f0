// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/conversationstab.h"

#include "core/base/plaintext.h"
#include "ui/dialogs/formdialog.h"
#include "ui/widgets/idmenu.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace imdesk {

ConversationsTab::ConversationsTab(const PeopleParts &parts, QWidget *parent)
    : ConversationsTab(parts, new RecentContactsModel(parts.friends), parent)
{
}

ConversationsTab::ConversationsTab(const PeopleParts &parts, RecentContactsModel *model, QWidget *parent)
    : RemoteListTab(parts, *model, QStringLiteral("conversations"), parent), m_model(model)
{
    m_model->setParent(this);
    m_copy = deed("conversationsCopy", QStringLiteral("copy"));
    m_remove = deed("conversationsDelete", QStringLiteral("trash"));
    m_why = deed("conversationsWhy", QStringLiteral("help"));
    m_open = deed("conversationsOpen", QStringLiteral("open"));
    m_history = deed("conversationsHistory", QStringLiteral("inbox"));
    view().setWidths({220, 110, 170, 90, 200});
    view().setMenu([this](QMenu *menu, int row) {
        if (!m_model->isGroup(row))
            addAccountActions(menu, this, idAt(row));
        menu->addSeparator();
        addDeeds(menu);
    });
    connect(&view(), &RemoteListView::rowActivated, this, [this] { showHistory(); });
    connect(m_history, &QPushButton::clicked, this, &ConversationsTab::showHistory);
    connect(m_open, &QPushButton::clicked, this, &ConversationsTab::openPeer);
    connect(m_remove, &QPushButton::clicked, this, &ConversationsTab::remove);
    connect(m_why, &QPushButton::clicked, this, [this] {
        const int row = chosenRow();
        if (row >= 0)
            m_parts.askWhy(m_model->isGroup(row) ? MessageQuestion{m_account, {}, m_model->peer(row)}
                                                 : MessageQuestion{m_account, m_model->peer(row), {}});
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(chosenIds().join(QLatin1Char('\n')));
        Q_EMIT statusMessage(tr("%n ID(s) copied", nullptr, static_cast<int>(chosenIds().size())));
    });
    ConversationsTab::retranslate();
}

int ConversationsTab::chosenRow() const
{
    const QList<int> rows = view().chosenRows();
    return rows.size() == 1 ? rows.first() : -1;
}

void ConversationsTab::showHistory()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    QVariantMap where;
    if (m_model->isGroup(row)) {
        where.insert(QStringLiteral("group"), m_model->peer(row));
    } else {
        where.insert(QStringLiteral("self"), m_account);
        where.insert(QStringLiteral("peer"), m_model->peer(row));
    }
    Q_EMIT navigateTo(QStringLiteral("messages"), where);
}

void ConversationsTab::openPeer()
{
    const int row = chosenRow();
    if (row >= 0)
        Q_EMIT navigate(
            {m_model->isGroup(row) ? ObjectRef::Kind::Group : ObjectRef::Kind::Account, m_model->peer(row)});
}

void ConversationsTab::remove()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    api::RecentDelete which;
    which.owner = m_account;
    which.type = m_model->isGroup(row) ? RecentContactsModel::groupType : 1;
    which.peer = m_model->peer(row);
    const QString peer = visibleText(which.peer, 40), owner = visibleText(m_account, 40);
    auto *dialog = new FormDialog(m_parts.profile(), QStringLiteral("removeConversationDialog"), this);
    dialog->setTexts(tr("Take the conversation with %1 off").arg(peer),
                     tr("It leaves the list of %1 only and comes back with the next message.").arg(owner),
                     tr("Take it off"));
    auto *history = new QCheckBox(tr("Clear the history as %1 sees it, too: this cannot be undone").arg(owner), dialog);
    history->setObjectName(QStringLiteral("conversationClear"));
    dialog->body()->addWidget(history);
    dialog->body()->addStretch();
    dialog->setRole(ButtonRole::Danger);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, history, which, peer, owner]() mutable {
        const bool clears = history->isChecked();
        if (clears)
            which.clearRamble = 1;
        dialog->accept();
        const auto go = [this, which, peer] {
            follow(m_parts.friends.removeConversation(which), tr("Taking the conversation off"),
                   tr("Conversation with %1 taken off").arg(peer));
        };
        if (!clears || !m_parts.isProduction()) {
            go();
            return;
        }
        Confirmation question = m_parts.question(
            tr("Clear the history of %1 with %2").arg(owner, peer),
            tr("%1 no longer sees what was written; the other side still does. This cannot be undone.").arg(owner),
            tr("Clear the history"));
        question.destructive = true;
        question.typedWord = which.peer;
        m_parts.dialogs.confirm(this, question, [go](bool yes) {
            if (yes)
                go();
        });
    });
    dialog->open();
}

void ConversationsTab::present()
{
    if (!m_history)
        return;
    const qsizetype count = view().chosenRows().size();
    const QString why = count == 0 ? tr("Nothing is chosen in the table.") : tr("Choose one conversation.");
    const bool one = count == 1;
    allow(m_copy, count > 0, why);
    for (QPushButton *button : {m_history, m_open, m_why})
        allow(button, one, why);
    const QString problem = deedProblem(count);
    allow(m_remove, one && problem.isEmpty(), problem.isEmpty() ? why : problem);
}

void ConversationsTab::retranslate()
{
    m_copy->setText(tr("Copy ID"));
    m_remove->setText(tr("Take off…"));
    m_why->setText(tr("Why can't they write?"));
    m_open->setText(tr("Open the other side"));
    m_history->setText(tr("Messages"));
    view().setListName(tr("Recent conversations"));
    view().setEmptyText(QStringLiteral("inbox"), tr("No recent conversation"),
                        tr("The service keeps the newest 100 of each account."));
    m_model->textsChanged();
    present();
}

} // namespace imdesk
