// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/friendgroupsdialog.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "ui/dialogs/confirmdeed.h"
#include "ui/panels/people/frienddialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/levelbadge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace imdesk {

FriendGroupsDialog::FriendGroupsDialog(const PeopleParts &parts, const QString &owner, const QStringList &chosen,
                                       QWidget *parent)
    : QDialog(parent),
      m_parts(parts),
      m_owner(owner),
      m_chosen(chosen),
      m_table(new QTableView(this)),
      m_rows(new QStandardItemModel(0, 3, this)),
      m_message(new MessageBar(this)),
      m_busy(new BusyBar(this)),
      m_name(new CountedLine(FriendService::groupBytes, this)),
      m_nameRow(new FormRow(m_name, this)),
      m_withChosen(new QCheckBox(this)),
      m_make(peopleButton(this, "friendGroupMake", QStringLiteral("plus"), ButtonRole::Accent)),
      m_remove(peopleButton(this, "friendGroupDelete", QStringLiteral("trash"))),
      m_close(peopleButton(this, "friendGroupClose", {}))
{
    setObjectName(QStringLiteral("friendGroupsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Friend groups of %1").arg(visibleText(owner, 40)));
    m_table->setObjectName(QStringLiteral("friendGroupTable"));
    m_table->setModel(m_rows);
    m_rows->setHorizontalHeaderLabels({tr("Friend group"), tr("Friends"), tr("Who")});
    m_rows->setHeaderData(0, Qt::Horizontal, columnData({QStringLiteral("name"), tr("Friend group"), 24, Holds::Name}),
                          cellRole);
    m_rows->setHeaderData(1, Qt::Horizontal, columnData({QStringLiteral("count"), tr("Friends"), 10}), cellRole);
    m_rows->setHeaderData(2, Qt::Horizontal, columnData({QStringLiteral("people"), tr("Who"), 40, Holds::Person}),
                          cellRole);
    setupTable(m_table, QStringLiteral("friendGroups"), tr("Friend groups"));
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = QStringLiteral("friend-groups");
        what.what = windowTitle();
        what.facts = {{QStringLiteral("account"), m_owner}};
        return what;
    });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(0, 160);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setIdMenu(m_table, [this](const QModelIndex &index) { return m_who.value(index.data(Qt::UserRole).toString()); });
    m_message->setObjectName(QStringLiteral("friendGroupMessage"));
    m_busy->setObjectName(QStringLiteral("friendGroupBusy"));
    m_name->setObjectName(QStringLiteral("friendGroupName"));
    m_nameRow->setLabel(tr("New friend group"));
    m_nameRow->setHelp(
        tr("At most %1 groups of %2 bytes each.").arg(FriendService::groupsAtMost).arg(FriendService::groupBytes));
    m_withChosen->setObjectName(QStringLiteral("friendGroupWithChosen"));
    m_withChosen->setText(tr("Put the %Ln chosen friend(s) into it", nullptr, static_cast<int>(m_chosen.size())));
    m_withChosen->setChecked(!m_chosen.isEmpty());
    m_withChosen->setVisible(!m_chosen.isEmpty());
    m_make->setText(tr("Make the group"));
    m_remove->setText(tr("Delete the group…"));
    m_close->setText(tr("Close"));
    m_make->setDefault(true);
    auto *badge = new LevelBadge(this);
    badge->setLevel(m_parts.profile().level);
    QLabel *where = plainLabel(Theme::Font::Body, this, true);
    where->setText(visibleText(m_parts.profile().name, 80));
    auto *head = new QHBoxLayout;
    head->addWidget(badge);
    head->addWidget(where, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addLayout(head);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_nameRow);
    column->addWidget(m_withChosen);
    column->addLayout(buttons);
    tabInto(this, this);
    scrollParts(column);
    resizeWithin(this, {540, 460});
    connect(m_make, &QPushButton::clicked, this, &FriendGroupsDialog::make);
    connect(m_remove, &QPushButton::clicked, this, &FriendGroupsDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &CountedLine::edited, this, &FriendGroupsDialog::present);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FriendGroupsDialog::present);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_scope.cancelAll(); });
    read();
}

QString FriendGroupsDialog::currentName() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(Qt::UserRole).toString();
}

void FriendGroupsDialog::read()
{
    m_calling = true;
    m_busy->start(tr("Reading the friend groups"));
    present();
    whenDone(m_scope.latest(QStringLiteral("read"), m_parts.friends.groups(m_owner)), this,
             [this](const Result<api::FriendGroupGetReply> &reply) {
                 m_calling = false;
                 m_busy->finish();
                 m_rows->removeRows(0, m_rows->rowCount());
                 m_who.clear();
                 m_count.clear();
                 if (!reply) {
                     m_message->showError(m_parts.errors.explain(reply.error(), QLocale().name()));
                     m_message->addButton(tr("Try again"), [this] {
                         m_message->clear();
                         read();
                     });
                 } else {
                     for (const api::FriendGroup &group : reply->groups) {
                         // A number that is not told must not make a group of people an empty one.
                         const auto count = qMax<qint64>(group.friendNumber, group.accounts.size());
                         m_count.insert(group.name, static_cast<int>(count));
                         QStringList who;
                         for (const QString &account : group.accounts) {
                             who << visibleText(account, 40);
                             m_who[group.name] << NamedId::account(account);
                         }
                         QList<QStandardItem *> row{new QStandardItem(visibleText(group.name)),
                                                    new QStandardItem(QLocale().toString(count)),
                                                    new QStandardItem(who.join(QStringLiteral(", ")))};
                         row[0]->setData(cellData(textCell(group.name)), cellRole);
                         row[1]->setData(cellData(count), cellRole);
                         row[2]->setData(cellData(group.accounts), cellRole);
                         for (QStandardItem *item : row) {
                             item->setEditable(false);
                             item->setData(group.name, Qt::UserRole);
                         }
                         m_rows->appendRow(row);
                     }
                 }
                 present();
             });
}

void FriendGroupsDialog::onReply(const std::optional<ApiError> &error, const QString &sentence, const QString &details)
{
    m_calling = false;
    m_busy->finish();
    if (error) {
        m_message->showError(m_parts.errors.explain(*error, QLocale().name()));
        present();
        return;
    }
    if (details.isEmpty())
        m_message->showMessage(MessageBar::Kind::Ok, sentence);
    else
        m_message->showMessage(MessageBar::Kind::Warning, sentence, tr("Some friends could not be put into it."), {},
                               details);
    Q_EMIT changed();
    read();
}

void FriendGroupsDialog::make()
{
    const QString name = m_name->text().trimmed();
    m_calling = true;
    m_message->clear();
    m_busy->start(tr("Making the group"));
    present();
    const QStringList friends = m_withChosen->isChecked() ? m_chosen : QStringList();
    whenDone(m_scope.latest(QStringLiteral("write"), m_parts.friends.addGroup(m_owner, name, friends)), this,
             [this, name](const Result<api::FriendGroupAddReply> &reply) {
                 if (!reply) {
                     onReply(reply.error(), {});
                     return;
                 }
                 QList<ItemOutcome> outcomes;
                 for (const api::SnsResult &item : reply->results)
                     outcomes << ItemOutcome::byCode(item.account, item.resultCode, item.resultInfo);
                 m_name->setText({});
                 onReply({}, tr("Friend group %1 made").arg(visibleText(name, 60)),
                         failureLines(outcomes, m_parts.errors));
             });
}

void FriendGroupsDialog::remove()
{
    const QString name = currentName();
    const int count = m_count.value(name);
    Confirmation question = m_parts.question(
        tr("Delete the friend group %1").arg(visibleText(name, 60)),
        count == 0
            ? tr("Nobody is in it.")
            : tr("It has %Ln friend(s), who stay friends; that they were in this group is lost unless it is taken "
                 "back.",
                 nullptr, count),
        tr("Delete the group"));
    for (const NamedId &one : m_who.value(name))
        question.details << visibleText(one.id);
    question.destructive = true;
    confirmDeed(m_parts.dialogs, this, question, m_parts.accounts.client(), [this, name] {
        m_calling = true;
        m_message->clear();
        m_busy->start(tr("Deleting the group"));
        present();
        whenDone(m_scope.latest(QStringLiteral("write"), m_parts.friends.removeGroup(m_owner, name)), this,
                 [this, name](const Result<api::FriendGroupDeleteReply> &reply) {
                     onReply(reply ? std::nullopt : std::optional(reply.error()),
                             tr("Friend group %1 deleted").arg(visibleText(name, 60)));
                 });
    });
}

void FriendGroupsDialog::present()
{
    const QString problem = m_parts.writeProblem();
    const bool full = m_rows->rowCount() >= FriendService::groupsAtMost;
    const QString name = m_name->text().trimmed();
    m_nameRow->setProblem(m_name->problem());
    allow(m_make, problem.isEmpty() && !m_calling && !full && !name.isEmpty() && !m_name->isOver(),
          !problem.isEmpty() ? problem
          : full             ? tr("There are %1 groups already: the service takes no more.").arg(m_rows->rowCount())
                             : tr("Give it a name."),
          m_calling);
    allow(m_remove, problem.isEmpty() && !m_calling && !currentName().isEmpty(),
          problem.isEmpty() ? tr("Choose a group in the table.") : problem, m_calling);
}

} // namespace imdesk
