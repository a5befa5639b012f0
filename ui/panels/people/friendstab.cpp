// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/friendstab.h"

#include "core/base/plaintext.h"
#include "core/jobs/textdecoder.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/panels/people/frienddialogs.h"
#include "ui/panels/people/friendgroupsdialog.h"
#include "ui/panels/people/relationdialog.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace imdesk {

FriendsTab::FriendsTab(const PeopleParts &parts, QWidget *parent)
    : FriendsTab(parts, new FriendsModel(parts.friends), parent)
{
}

FriendsTab::FriendsTab(const PeopleParts &parts, FriendsModel *model, QWidget *parent)
    : RemoteListTab(parts, *model, QStringLiteral("friends"), parent), m_model(model)
{
    m_model->setParent(this);
    m_add = headDeed("friendsAdd", QStringLiteral("plus"));
    m_import = headDeed("friendsImport", QStringLiteral("down"));
    m_check = headDeed("friendsCheck", QStringLiteral("check"));
    m_groups = headDeed("friendsGroups", QStringLiteral("group"));
    view().head()->addStretch();
    m_all = headDeed("friendsDeleteAll", QStringLiteral("trash"));
    m_copy = deed("friendsCopy", QStringLiteral("copy"));
    m_edit = deed("friendsEdit", QStringLiteral("edit"));
    m_remove = deed("friendsDelete", QStringLiteral("trash"));
    m_open = deed("friendsOpen", QStringLiteral("open"));
    view().setWidths({160, 170, 170, 120, 165, 100, 200});
    view().setMenu([this](QMenu *menu, int row) {
        addAccountActions(menu, this, idAt(row));
        menu->addSeparator();
        addDeeds(menu, {m_copy, m_open});
    });
    connect(&view(), &RemoteListView::rowActivated, this,
            [this](int row) { Q_EMIT navigate({ObjectRef::Kind::Account, idAt(row)}); });
    connect(m_add, &QPushButton::clicked, this, &FriendsTab::add);
    connect(m_import, &QPushButton::clicked, this, &FriendsTab::import);
    connect(m_check, &QPushButton::clicked, this, &FriendsTab::check);
    connect(m_groups, &QPushButton::clicked, this, &FriendsTab::showGroups);
    connect(m_all, &QPushButton::clicked, this, [this] { remove({}); });
    connect(m_edit, &QPushButton::clicked, this, &FriendsTab::edit);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(chosenIds()); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT navigate({ObjectRef::Kind::Account, chosenIds().value(0)}); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(chosenIds().join(QLatin1Char('\n')));
        Q_EMIT statusMessage(tr("%Ln account ID(s) copied", nullptr, static_cast<int>(chosenIds().size())));
    });
    FriendsTab::retranslate();
}

void FriendsTab::add()
{
    auto *dialog = new AddFriendsDialog(m_parts.profile(), m_account, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const FriendForm form = dialog->form();
        const QStringList accounts = dialog->accounts();
        dialog->accept();
        report().start(
            tr("Adding friends"), accounts.size(),
            [form, accounts](ItemRun &run) { FriendService::startAdd(run, form, accounts); },
            [](const QList<ItemOutcome> &outcomes) {
                const auto waiting = std::ranges::count_if(
                    outcomes, [](const ItemOutcome &outcome) { return outcome.word == FriendService::waitsWord; });
                const auto done = RunReport::doneIds(outcomes).size() - waiting;
                QString words = tr("%Ln friend(s) added", nullptr, static_cast<int>(done));
                if (waiting > 0)
                    words += QStringLiteral(" · ") +
                             tr("%Ln asked and waiting for consent", nullptr, static_cast<int>(waiting));
                return words;
            });
    });
    dialog->open();
}

void FriendsTab::import()
{
    auto *dialog = new ImportFriendsDialog(m_parts.profile(), m_account, this);
    connect(dialog, &ImportFriendsDialog::fileWanted, this, [this, dialog] {
        m_parts.dialogs.openFile(
            dialog, {tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)")}, [this, dialog](const QString &path) {
                constexpr qint64 maxBytes = 4'000'000;
                QFile file(path);
                if (path.isEmpty())
                    return;
                Result<QString> text =
                    fail(ApiError::Kind::Unreadable,
                         tr("The file cannot be read, or has more than %1 MB.").arg(maxBytes / 1'000'000));
                if (file.open(QIODevice::ReadOnly) && file.size() <= maxBytes)
                    text = TextDecoder::textOf(file.readAll());
                if (text)
                    dialog->setText(*text);
                else
                    dialog->showFailure(m_parts.errors.explain(text.error(), QLocale().name()));
            });
    });
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const QList<api::FriendToImport> friends = dialog->friends();
        dialog->accept();
        report().start(
            tr("Importing friends"), friends.size(),
            [owner = m_account, friends](ItemRun &run) { FriendService::startImport(run, owner, friends); },
            [](const QList<ItemOutcome> &outcomes) {
                return tr("%Ln friend(s) imported", nullptr, static_cast<int>(RunReport::doneIds(outcomes).size()));
            });
    });
    dialog->open();
}

void FriendsTab::edit()
{
    const QList<int> rows = view().chosenRows();
    if (rows.size() != 1)
        return;
    auto *dialog = new EditFriendDialog(m_parts.profile(), m_account, m_model->entry(rows.first()), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const api::FriendChange change = dialog->change();
        dialog->accept();
        report().start(
            tr("Saving"), 1,
            [owner = m_account, change](ItemRun &run) { FriendService::startUpdate(run, owner, {change}); },
            [change](const QList<ItemOutcome> &) { return tr("%1 saved").arg(visibleText(change.account, 60)); });
    });
    dialog->open();
}

void FriendsTab::remove(const QStringList &accounts)
{
    // Of a list that is not read to its end the service may have told how long it is.
    const bool read = m_model->state() == RemoteListModel::State::Complete;
    const auto known =
        static_cast<int>(read ? m_model->rowCount() : qMax<qint64>(m_model->rowCount(), m_model->total()));
    const bool more = !read && m_model->total() < 0;
    auto *dialog = new RemoveFriendsDialog(m_parts.profile(), m_account, accounts, this, known, more);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, accounts] {
        const bool both = dialog->bothWays();
        const auto go = [this, accounts, both] {
            if (accounts.isEmpty()) {
                follow(m_parts.friends.removeAllFriends(m_account, both), tr("Deleting all friends"),
                       tr("All friends deleted"));
                return;
            }
            report().start(
                tr("Deleting friends"), accounts.size(),
                [owner = m_account, accounts, both](ItemRun &run) {
                    FriendService::startRemove(run, owner, accounts, both);
                },
                [](const QList<ItemOutcome> &outcomes) {
                    return tr("%Ln friend(s) deleted", nullptr, static_cast<int>(RunReport::doneIds(outcomes).size()));
                });
        };
        const QString title = dialog->windowTitle(), effect = dialog->effect(), verb = dialog->doButton()->text();
        dialog->accept();
        if (!m_parts.isProduction()) {
            go();
            return;
        }
        Confirmation question = m_parts.question(title, effect, verb);
        question.destructive = true;
        for (const QString &account : accounts)
            question.details << visibleText(account, 60);
        // Nobody has counted those of a list that is deleted as a whole: its owner is typed.
        question.typedWord = accounts.isEmpty() ? m_account : QString::number(accounts.size());
        confirmDeed(m_parts.dialogs, this, question, m_parts.accounts.client(), go);
    });
    dialog->open();
}

void FriendsTab::check()
{
    QStringList accounts = chosenIds();
    auto *dialog = new RelationDialog(m_parts, m_account, RelationDialog::About::Friends,
                                      accounts.isEmpty() ? m_model->accounts() : accounts, this);
    dialog->open();
}

void FriendsTab::showGroups()
{
    auto *dialog = new FriendGroupsDialog(m_parts, m_account, chosenIds(), this);
    connect(dialog, &FriendGroupsDialog::changed, this, [this] { m_model->reload(); });
    dialog->open();
}

void FriendsTab::present()
{
    if (!m_open)
        return;
    const QStringList chosen = chosenIds();
    const QString none = tr("Nothing is chosen in the table.");
    const QString several = tr("Choose one friend.");
    const QString whole = deedProblem(1);
    const QString some = deedProblem(chosen.size());
    for (QPushButton *button : {m_add, m_import})
        allow(button, whole.isEmpty(), whole);
    allow(m_all, whole.isEmpty() && m_model->rowCount() > 0,
          whole.isEmpty() ? tr("There is no friend to delete.") : whole);
    allow(m_copy, !chosen.isEmpty(), none);
    allow(m_open, chosen.size() == 1, chosen.isEmpty() ? none : several);
    allow(m_edit, some.isEmpty() && chosen.size() == 1, some.isEmpty() ? several : some);
    allow(m_remove, some.isEmpty(), some);
}

void FriendsTab::retranslate()
{
    m_add->setText(tr("Add…"));
    m_import->setText(tr("Import…"));
    m_check->setText(tr("Check…"));
    m_groups->setText(tr("Friend groups…"));
    m_all->setText(tr("Delete all…"));
    m_copy->setText(tr("Copy ID"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Delete…"));
    m_open->setText(tr("Open"));
    view().setListName(tr("Friends"));
    view().setEmptyText(QStringLiteral("people"), tr("No friends"), tr("Add some, or import a list."));
    m_model->textsChanged();
    present();
}

} // namespace imdesk
