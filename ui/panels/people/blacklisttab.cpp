// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/blacklisttab.h"

#include "core/base/plaintext.h"
#include "core/services/notificationids.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/undohint.h"
#include "ui/panels/people/relationdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace imdesk {

namespace {
constexpr qsizetype blockersShown = 30;
}

BlacklistTab::BlacklistTab(const PeopleParts &parts, QWidget *parent)
    : BlacklistTab(parts, new BlockedModel(parts.friends), parent)
{
}

BlacklistTab::BlacklistTab(const PeopleParts &parts, BlockedModel *model, QWidget *parent)
    : RemoteListTab(parts, *model, QStringLiteral("blacklist"), parent),
      m_model(model),
      m_blockersButton(peopleButton(this, "blacklistBlockersMenu", QStringLiteral("people"))),
      m_blockers(plainLabel(Theme::Font::Body, this)),
      m_askMessage(new MessageBar(this)),
      m_askBusy(new BusyBar(this)),
      m_asking(parts, m_askBusy, m_askMessage, this)
{
    m_model->setParent(this);
    m_blockers->setObjectName(QStringLiteral("blacklistBlockers"));
    m_blockers->setWordWrap(true);
    m_blockers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_askMessage->setObjectName(QStringLiteral("blacklistAskMessage"));
    m_askBusy->setObjectName(QStringLiteral("blacklistAskBusy"));
    m_block = headDeed("blacklistAdd", QStringLiteral("plus"));
    m_check = headDeed("blacklistCheck", QStringLiteral("check"));
    view().head()->addStretch();
    m_who = headDeed("blacklistWho", QStringLiteral("people"));
    m_copy = deed("blacklistCopy", QStringLiteral("copy"));
    m_unblock = deed("blacklistRemove", QStringLiteral("undo"));
    m_open = deed("blacklistOpen", QStringLiteral("open"));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, m_askBusy);
    column->insertWidget(1, m_askMessage);
    auto *blockers = new QHBoxLayout;
    blockers->setSpacing(Theme::gapWide);
    blockers->addWidget(m_blockers, 1);
    blockers->addWidget(m_blockersButton, 0, Qt::AlignTop);
    column->insertLayout(2, blockers);
    auto *each = new QMenu(m_blockersButton);
    m_blockersButton->setMenu(each);
    connect(each, &QMenu::aboutToShow, this, [this, each] {
        qDeleteAll(each->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        QList<NamedId> ids;
        for (const QString &id : m_blockedBy.mid(0, blockersShown))
            ids << NamedId::account(id);
        addIdMenus(each, this, ids);
    });
    view().setWidths({220, 180, 120});
    view().setMenu([this](QMenu *menu, int row) {
        addAccountActions(menu, this, idAt(row));
        menu->addSeparator();
        addDeeds(menu, {m_copy, m_open});
    });
    connect(&view(), &RemoteListView::rowActivated, this,
            [this](int row) { Q_EMIT navigate({ObjectRef::Kind::Account, idAt(row)}); });
    connect(m_block, &QPushButton::clicked, this, &BlacklistTab::block);
    connect(m_unblock, &QPushButton::clicked, this, &BlacklistTab::unblock);
    connect(m_check, &QPushButton::clicked, this, &BlacklistTab::check);
    connect(m_who, &QPushButton::clicked, this, &BlacklistTab::askWhoBlocks);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT navigate({ObjectRef::Kind::Account, chosenIds().value(0)}); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(chosenIds().join(QLatin1Char('\n')));
        Q_EMIT statusMessage(tr("%Ln account ID(s) copied", nullptr, static_cast<int>(chosenIds().size())));
    });
    connect(&m_asking, &RunReport::runningChanged, this, &BlacklistTab::present);
    // One report at a time: two push the deeds under the list out of a low window.
    connect(&m_asking, &RunReport::runningChanged, this, [this] {
        if (m_asking.isRunning() && m_model->state() != RemoteListModel::State::Failed)
            view().message()->clear();
    });
    connect(&report(), &RunReport::runningChanged, this, [this] {
        if (report().isRunning() && !m_asking.isRunning())
            m_askMessage->clear();
    });
    connect(&m_asking, &RunReport::ended, this, &BlacklistTab::onAsked);
    connect(&m_parts.zone, &DisplayZone::changed, this, &BlacklistTab::showBlockers);
    BlacklistTab::retranslate();
}

void BlacklistTab::setAccount(const QString &account)
{
    m_asking.cancel();
    RemoteListTab::setAccount(account);
    m_askMessage->clear();
    m_askedAt = 0;
    m_blockedBy.clear();
    showBlockers();
    present();
}

void BlacklistTab::block()
{
    auto *dialog = new FormDialog(m_parts.profile(), QStringLiteral("blockDialog"), this);
    dialog->setTexts(tr("Block accounts for %1").arg(visibleText(m_account, 40)),
                     tr("They can no longer write to %1. A friendship ends on both sides and does not come back when "
                        "the block is lifted, unless the app is set to keep it.")
                         .arg(visibleText(m_account, 40)),
                     tr("Block"));
    auto *edit = new PlainEdit;
    edit->setObjectName(QStringLiteral("blockAccounts"));
    edit->setTabChangesFocus(true);
    auto *row = new FormRow(edit, dialog);
    row->setLabel(tr("Accounts"));
    row->setHelp(tr("One a line, or separated by commas or blanks; an ID that holds some stands in quotes. A list "
                    "holds at most 1,000."));
    dialog->body()->addWidget(row);
    dialog->setReady(false);
    dialog->setRole(ButtonRole::Danger);
    connect(edit, &QPlainTextEdit::textChanged, dialog, [this, dialog, edit, row] {
        const IdList list = readAccountIds(typedText(edit));
        QString problem;
        if (!list.invalid.isEmpty())
            problem = tr("Not an account: %1").arg(visibleText(list.invalid.first(), 40));
        else if (list.ids.contains(m_account))
            problem = tr("Nobody can block oneself.");
        row->setProblem(problem);
        const auto count = static_cast<int>(list.ids.size());
        dialog->doButton()->setText(count > 0 ? tr("Block %Ln account(s)", nullptr, count) : tr("Block"));
        dialog->setReady(problem.isEmpty() && count > 0);
    });
    connect(dialog, &FormDialog::submitted, this, [this, dialog, edit] {
        const QStringList accounts = readAccountIds(typedText(edit)).ids;
        const auto go = [this, accounts] {
            report().start(
                tr("Blocking"), accounts.size(),
                [owner = m_account, accounts](ItemRun &run) { FriendService::startBlock(run, owner, accounts); },
                [](const QList<ItemOutcome> &outcomes) {
                    return tr("%Ln account(s) blocked", nullptr, static_cast<int>(RunReport::doneIds(outcomes).size()));
                });
        };
        dialog->accept();
        if (!m_parts.isProduction()) {
            go();
            return;
        }
        const auto count = static_cast<int>(accounts.size());
        Confirmation question = m_parts.question(
            tr("Block %Ln account(s) for %1", nullptr, count).arg(visibleText(m_account, 40)),
            undoHint(QStringLiteral("sns/black_list_add")), tr("Block %Ln account(s)", nullptr, count));
        question.destructive = true;
        question.typedWord = QString::number(count);
        for (const QString &account : accounts)
            question.details << visibleText(account, 60);
        confirmDeed(m_parts.dialogs, this, question, m_parts.accounts.client(), go);
    });
    dialog->open();
    edit->setFocus();
}

void BlacklistTab::unblock()
{
    const QStringList accounts = chosenIds();
    const auto count = static_cast<int>(accounts.size());
    Confirmation question = m_parts.question(
        tr("Lift %Ln block(s) of %1", nullptr, count).arg(visibleText(m_account, 40)),
        tr("They can write to %1 again. A friendship that ended with the block does not come back. Can be undone by "
           "blocking again.")
            .arg(visibleText(m_account, 40)),
        tr("Lift %Ln block(s)", nullptr, count));
    for (const QString &account : accounts)
        question.details << visibleText(account, 60);
    confirmDeed(m_parts.dialogs, this, question, m_parts.accounts.client(), [this, accounts] {
        report().start(
            tr("Lifting"), accounts.size(),
            [owner = m_account, accounts](ItemRun &run) { FriendService::startUnblock(run, owner, accounts); },
            [](const QList<ItemOutcome> &outcomes) {
                return tr("%Ln block(s) lifted", nullptr, static_cast<int>(RunReport::doneIds(outcomes).size()));
            });
    });
}

void BlacklistTab::check()
{
    auto *dialog = new RelationDialog(m_parts, m_account, RelationDialog::About::Blacklist, chosenIds(), this);
    dialog->open();
}

void BlacklistTab::askWhoBlocks()
{
    m_parts.knownAccounts(this, [this, owner = m_account](QStringList known) {
        if (owner != m_account || m_asking.isRunning())
            return;
        known.removeAll(owner);
        m_asking.start(
            tr("Asking about known accounts"), known.size(),
            [owner, known](ItemRun &run) { FriendService::startBlockCheck(run, owner, known, true); },
            [](const QList<ItemOutcome> &outcomes) {
                return tr("%Ln account(s) asked about", nullptr, static_cast<int>(RunReport::doneIds(outcomes).size()));
            });
    });
}

void BlacklistTab::onAsked(const QList<ItemOutcome> &outcomes)
{
    // The sentence over the list says it better.
    if (m_askMessage->kind() == MessageBar::Kind::Ok)
        m_askMessage->clear();
    m_blockedBy.clear();
    m_asked = 0;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state != ItemOutcome::State::Done)
            continue;
        ++m_asked;
        if (outcome.word == relation::bothWay || outcome.word == relation::otherHasOwner)
            m_blockedBy << outcome.id;
    }
    if (m_asked > 0)
        m_askedAt = m_parts.directory.clock().nowSeconds();
    showBlockers();
}

void BlacklistTab::showBlockers()
{
    m_blockersButton->setVisible(!m_blockedBy.isEmpty());
    if (m_askedAt == 0) {
        m_blockers->setText(tr("Who has blocked %1 the service does not list. Known accounts can be asked about.")
                                .arg(visibleText(m_account, 40)));
        return;
    }
    QStringList names;
    for (const QString &id : m_blockedBy.mid(0, blockersShown))
        names << visibleText(id, 40);
    if (m_blockedBy.size() > blockersShown)
        names << tr("and %Ln more", nullptr, static_cast<int>(m_blockedBy.size() - blockersShown));
    const QString coverage =
        tr("asked about %Ln known account(s) at %1; others may, too", nullptr, static_cast<int>(m_asked))
            .arg(m_parts.zone.dateTime(m_askedAt * 1000));
    const QString sentence = names.isEmpty() ? tr("No known account blocks %1").arg(visibleText(m_account, 40))
                                             : tr("Blocked by %1").arg(names.join(QStringLiteral(", ")));
    m_blockers->setText(QStringLiteral("%1 (%2)").arg(sentence, coverage));
}

void BlacklistTab::present()
{
    if (!m_open)
        return;
    const QStringList chosen = chosenIds();
    const QString none = tr("Nothing is chosen in the table.");
    const QString whole = deedProblem(1);
    const QString some = deedProblem(chosen.size());
    allow(m_block, whole.isEmpty(), whole);
    allow(m_who, !m_asking.isRunning(), tr("Something else is under way."), m_asking.isRunning());
    allow(m_copy, !chosen.isEmpty(), none);
    allow(m_open, chosen.size() == 1, chosen.isEmpty() ? none : tr("Choose one account."));
    allow(m_unblock, some.isEmpty(), some);
}

void BlacklistTab::retranslate()
{
    m_block->setText(tr("Block…"));
    m_check->setText(tr("Check…"));
    m_who->setText(tr("Ask who blocks them"));
    m_blockersButton->setText(tr("Who they are"));
    m_blockersButton->setToolTip(tr("Copy, open, write to or mute one of those who block"));
    m_copy->setText(tr("Copy ID"));
    m_unblock->setText(tr("Lift the block…"));
    m_open->setText(tr("Open"));
    view().setListName(tr("Blocked accounts"));
    view().setEmptyText(QStringLiteral("user-off"), tr("Nobody is blocked"), tr("This account has blocked no other."));
    m_model->textsChanged();
    showBlockers();
    present();
}

} // namespace imdesk
