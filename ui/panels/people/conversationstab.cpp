// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/conversationstab.h"

#include "core/api/contactmarks.h"
#include "core/base/plaintext.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/dialogs/formdialog.h"
#include "ui/panels/people/conversationgroupsdialog.h"
#include "ui/panels/people/conversationmarksdialog.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace imdesk {

ConversationsTab::ConversationsTab(const PeopleParts &parts, QWidget *parent)
    : ConversationsTab(parts, new RecentContactsModel(parts.friends), parent)
{
}

ConversationsTab::ConversationsTab(const PeopleParts &parts, RecentContactsModel *model, QWidget *parent)
    : RemoteListTab(parts, *model, QStringLiteral("conversations"), parent), m_model(model)
{
    m_model->setParent(this);
    m_groups = headDeed("conversationsGroups", QStringLiteral("table"));
    view().head()->addStretch();
    m_copy = deed("conversationsCopy", QStringLiteral("copy"));
    m_marks = deed("conversationsMarks", QStringLiteral("check"));
    m_remove = deed("conversationsDelete", QStringLiteral("trash"));
    m_why = deed("conversationsWhy", QStringLiteral("help"));
    m_open = deed("conversationsOpen", QStringLiteral("open"));
    m_history = deed("conversationsHistory", QStringLiteral("inbox"));
    view().setWidths({180, 110, 165, 80, 190, 200});
    view().setMenu([this](QMenu *menu, int row) { fillMenu(menu, row); });
    report().setOpenWords(
        [](int open) { return tr("%Ln conversation(s) not done; the details name them.", nullptr, open); });
    connect(m_parts.refusals.get(), &PlanRefusals::changed, this, &ConversationsTab::present);
    connect(m_marks, &QPushButton::clicked, this, &ConversationsTab::editMarks);
    connect(m_groups, &QPushButton::clicked, this, &ConversationsTab::showGroups);
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
        Q_EMIT statusMessage(tr("%Ln ID(s) copied", nullptr, static_cast<int>(chosenIds().size())));
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

QStringList ConversationsTab::chosenKeys() const
{
    QStringList keys;
    for (const int row : view().chosenRows())
        keys << m_model->key(row);
    return keys;
}

void ConversationsTab::fillMenu(QMenu *menu, int row)
{
    const QString peer = m_model->peer(row);
    addIdActions(menu, this, {m_model->isGroup(row) ? NamedId::group(peer) : NamedId::account(peer)});
    menu->addSeparator();
    const QList<int> rows = view().chosenRows();
    const QString plan = m_parts.planProblem(PlanRefusals::contactGroups);
    const QString problem = plan.isEmpty() ? deedProblem(rows.size()) : plan;
    const std::tuple<int, const char *, QString> entries[] = {
        {api::contactmark::star, "conversationStar", tr("Star")},
        {api::contactmark::unread, "conversationUnread", tr("Unread")},
        {api::contactmark::folded, "conversationFolded", tr("Folded")},
        {api::contactmark::hidden, "conversationHidden", tr("Hidden")}};
    for (const auto &[mark, name, text] : entries) {
        QAction *entry = menu->addAction(text);
        entry->setObjectName(QString::fromLatin1(name));
        entry->setCheckable(true);
        entry->setChecked(!rows.isEmpty() && std::ranges::all_of(rows, [this, mark](int one) {
            return m_model->marks(one).contains(mark);
        }));
        entry->setEnabled(problem.isEmpty());
        entry->setToolTip(problem);
        connect(entry, &QAction::triggered, this, [this, mark](bool on) { setMark(mark, on); });
    }
    menu->addSeparator();
    addDeeds(menu, {m_copy, m_open});
    QAction *groups = menu->addAction(m_groups->icon(), m_groups->text(), m_groups, &QPushButton::click);
    groups->setObjectName(QStringLiteral("conversationGroups"));
    groups->setEnabled(m_groups->isEnabled());
    groups->setToolTip(m_groups->toolTip());
}

void ConversationsTab::setMark(int mark, bool on)
{
    MarkChange change;
    (on ? change.set : change.clear) << mark;
    changeMarks(change);
}

void ConversationsTab::editMarks()
{
    QList<ConversationMarks> now;
    for (const int row : view().chosenRows())
        now << ConversationMarks{m_model->marks(row), m_model->customMark(row)};
    if (now.isEmpty())
        return;
    auto *dialog = new ConversationMarksDialog(m_parts.profile(), m_account, now,
                                               m_parts.planProblem(PlanRefusals::contactGroups), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const MarkChange change = dialog->change();
        dialog->accept();
        changeMarks(change);
    });
    dialog->open();
}

void ConversationsTab::changeMarks(const MarkChange &change)
{
    const QStringList keys = chosenKeys();
    if (keys.isEmpty() || change.isEmpty())
        return;
    report().start(
        tr("Setting marks"), keys.size(),
        [owner = m_account, keys, change](ItemRun &run) { ContactGroupService::startMark(run, owner, keys, change); },
        [](const QList<ItemOutcome> &outcomes) {
            return tr("Marks of %Ln conversation(s) set", nullptr,
                      static_cast<int>(RunReport::doneIds(outcomes).size()));
        });
}

void ConversationsTab::showGroups()
{
    auto *dialog = new ConversationGroupsDialog(m_parts, m_account, chosenKeys(), this);
    connect(dialog, &ConversationGroupsDialog::changed, this, [this] { m_model->reload(); });
    dialog->open();
}

void ConversationsTab::remove()
{
    const QStringList keys = chosenKeys();
    if (keys.isEmpty())
        return;
    const int count = static_cast<int>(keys.size());
    const QString owner = visibleText(m_account, 40);
    const QString id = chosenIds().first();
    const QString peer = visibleText(id, 40);
    auto *dialog = new FormDialog(m_parts.profile(), QStringLiteral("removeConversationDialog"), this);
    dialog->setTexts(count == 1 ? tr("Take the conversation with %1 off").arg(peer)
                                : tr("Take %Ln conversation(s) off", nullptr, count),
                     tr("It leaves the list of %1 only and comes back with the next message.").arg(owner),
                     tr("Take it off"));
    const QString clear = tr("Clear the history as %1 sees it, too: this cannot be undone").arg(owner);
    auto *history = new QCheckBox(literalText(clear), dialog);
    history->setObjectName(QStringLiteral("conversationClear"));
    history->setAccessibleName(clear);
    dialog->body()->addWidget(history);
    dialog->body()->addStretch();
    dialog->setRole(ButtonRole::Danger);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, history, keys, id, peer, owner, count] {
        const bool clears = history->isChecked();
        dialog->accept();
        const auto go = [this, keys, clears, peer, count] {
            report().start(
                tr("Taking conversations off"), keys.size(),
                [account = m_account, keys, clears](ItemRun &run) {
                    ContactGroupService::startRemove(run, account, keys, clears);
                },
                [peer, count](const QList<ItemOutcome> &outcomes) {
                    return count == 1 ? tr("Conversation with %1 taken off").arg(peer)
                                      : tr("%Ln conversation(s) taken off", nullptr,
                                           static_cast<int>(RunReport::doneIds(outcomes).size()));
                });
        };
        if (!clears || !m_parts.isProduction()) {
            go();
            return;
        }
        Confirmation question = m_parts.question(
            count == 1 ? tr("Clear the history of %1 with %2").arg(owner, peer)
                       : tr("Clear the history of %1 in %Ln conversation(s)", nullptr, count).arg(owner),
            tr("%1 no longer sees what was written; the other side still does. This cannot be undone.").arg(owner),
            tr("Clear the history"));
        question.destructive = true;
        for (const QString &key : keys)
            question.details << visibleText(key, 60);
        question.typedWord = count == 1 ? id : QString::number(count);
        confirmDeed(m_parts.dialogs, this, question, m_parts.accounts.client(), go);
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
    for (QPushButton *button : {m_remove, m_marks})
        allow(button, problem.isEmpty(), problem);
    const QString plan = m_parts.planProblem(PlanRefusals::contactGroups);
    allow(m_groups, plan.isEmpty(), plan);
}

void ConversationsTab::retranslate()
{
    m_copy->setText(tr("Copy ID"));
    m_groups->setText(tr("Conversation groups…"));
    m_marks->setText(tr("Marks…"));
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
