// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/relationdialog.h"

#include "core/base/plaintext.h"
#include "core/services/notificationids.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/idmenu.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainedit.h"
#include "ui/widgets/profileline.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tablesetup.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace imdesk {

RelationDialog::RelationDialog(const PeopleParts &parts, const QString &owner, About about, const QStringList &accounts,
                               QWidget *parent)
    : QDialog(parent),
      m_parts(parts),
      m_owner(owner),
      m_about(about),
      m_accounts(new PlainEdit(quotedIds(accounts))),
      m_row(new FormRow(m_accounts, this)),
      m_both(new QCheckBox(tr("Look into the lists of the others as well"), this)),
      m_message(new MessageBar(this)),
      m_busy(new BusyBar(this)),
      m_table(new QTableView(this)),
      m_results(new QStandardItemModel(0, 2, this)),
      m_known(peopleButton(this, "relationKnown", QStringLiteral("people"))),
      m_ask(peopleButton(this, "relationAsk", QStringLiteral("check"), ButtonRole::Accent)),
      m_close(peopleButton(this, "relationClose", {})),
      m_report(parts, m_busy, m_message, this)
{
    setObjectName(QStringLiteral("relationDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_accounts->setObjectName(QStringLiteral("relationAccounts"));
    m_accounts->setTabChangesFocus(true);
    m_accounts->setMaximumHeight(120);
    m_row->setLabel(tr("Accounts to ask about"));
    m_both->setObjectName(QStringLiteral("relationBoth"));
    m_both->setChecked(true);
    m_message->setObjectName(QStringLiteral("relationMessage"));
    m_busy->setObjectName(QStringLiteral("relationBusy"));
    m_table->setObjectName(QStringLiteral("relationTable"));
    m_table->setModel(m_results);
    m_results->setHorizontalHeaderLabels({tr("Account"), tr("Relation")});
    m_results->setHeaderData(0, Qt::Horizontal,
                             columnData({QStringLiteral("account"), tr("Account"), 24, Holds::Person}), cellRole);
    m_results->setHeaderData(1, Qt::Horizontal,
                             columnData({QStringLiteral("relation"), tr("Relation"), 24, Holds::Text}), cellRole);
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = m_about == About::Friends ? QStringLiteral("friend-check") : QStringLiteral("block-check");
        what.what = titleFor(m_askedBoth);
        what.facts = {{QStringLiteral("account"), m_owner}};
        return what;
    });
    setupTable(m_table, QStringLiteral("relations"), tr("Relations"));
    m_table->setColumnWidth(0, 180);
    setIdMenu(m_table, [](const QModelIndex &index) {
        return QList{NamedId::account(index.siblingAtColumn(0).data(Qt::UserRole).toString())};
    });
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_known->setText(tr("All known accounts"));
    m_ask->setText(tr("Ask"));
    m_close->setText(tr("Close"));
    m_ask->setDefault(true);
    auto *choose = new QHBoxLayout;
    choose->addWidget(m_both, 1);
    choose->addWidget(m_known);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_ask);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addWidget(new ProfileLine(parts.profile(), this));
    column->addWidget(m_row);
    column->addLayout(choose);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    scrollParts(column);
    resizeWithin(this, {560, 520});
    connect(m_accounts, &QPlainTextEdit::textChanged, this, &RelationDialog::present);
    connect(m_both, &QCheckBox::toggled, this, &RelationDialog::present);
    connect(m_known, &QPushButton::clicked, this, [this] {
        m_parts.knownAccounts(this, [this](QStringList known) {
            known.removeAll(m_owner);
            m_accounts->setPlainText(quotedIds(known));
        });
    });
    connect(m_ask, &QPushButton::clicked, this, &RelationDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_report, &RunReport::arrived, this, &RelationDialog::take);
    connect(&m_report, &RunReport::runningChanged, this, &RelationDialog::present);
    present();
}

/// What an answer tells depends on whose lists are looked into.
QString RelationDialog::titleFor(bool both) const
{
    const QString who = visibleText(m_owner, 40);
    if (m_about == About::Friends)
        return both ? tr("Who is a friend of %1").arg(who) : tr("Whom %1 has in the list").arg(who);
    return both ? tr("Who blocks %1, and whom %1 blocks").arg(who) : tr("Whom %1 blocks").arg(who);
}

QString RelationDialog::sentence(const QString &word, const QString &other) const
{
    const QString a = visibleText(m_owner, 40), b = visibleText(other, 40);
    const bool friends = m_about == About::Friends;
    if (word == relation::bothWay)
        return friends ? tr("Each has the other in the list") : tr("Each blocks the other");
    if (word == relation::ownerHasOther && m_askedBoth)
        return friends ? tr("Only %1 has %2 in the list").arg(a, b) : tr("Only %1 blocks %2").arg(a, b);
    if (word == relation::ownerHasOther) // what the other's list says is not known
        return friends ? tr("%1 has %2 in the list").arg(a, b) : tr("%1 blocks %2").arg(a, b);
    if (word == relation::otherHasOwner)
        return friends ? tr("Only %1 has %2 in the list").arg(b, a) : tr("Only %1 blocks %2").arg(b, a);
    if (!m_askedBoth)
        return friends ? tr("%1 does not have %2 in the list").arg(a, b) : tr("%1 does not block %2").arg(a, b);
    return friends ? tr("No friends") : tr("No block");
}

void RelationDialog::ask()
{
    const QStringList accounts = readAccountIds(typedText(m_accounts)).ids;
    m_results->removeRows(0, m_results->rowCount());
    m_askedBoth = m_both->isChecked();
    m_report.start(
        tr("Asking"), accounts.size(),
        [this, accounts](ItemRun &run) {
            if (m_about == About::Friends)
                FriendService::startFriendCheck(run, m_owner, accounts, m_both->isChecked());
            else
                FriendService::startBlockCheck(run, m_owner, accounts, m_both->isChecked());
        },
        [](const QList<ItemOutcome> &outcomes) {
            return tr("%Ln account(s) asked about", nullptr, static_cast<int>(RunReport::doneIds(outcomes).size()));
        });
}

void RelationDialog::take(const QList<ItemOutcome> &outcomes)
{
    for (const ItemOutcome &outcome : outcomes) {
        auto *account = new QStandardItem(visibleText(outcome.id));
        auto *words = new QStandardItem(outcome.state == ItemOutcome::State::Done
                                            ? sentence(outcome.word, outcome.id)
                                            : failureLines({outcome}, m_parts.errors).section(QStringLiteral(": "), 1));
        account->setData(outcome.id, Qt::UserRole);
        account->setData(cellData(idCell(outcome.id)), cellRole);
        words->setData(
            cellData(textCell(outcome.state == ItemOutcome::State::Done ? outcome.word : outcome.error.message)),
            cellRole);
        account->setEditable(false);
        words->setEditable(false);
        m_results->appendRow({account, words});
    }
}

void RelationDialog::present()
{
    setWindowTitle(titleFor(m_both->isChecked()));
    const IdList list = readAccountIds(typedText(m_accounts));
    m_row->setHelp(list.ids.isEmpty()
                       ? tr("One a line, or separated by commas or blanks; an ID that holds some stands in quotes.")
                       : tr("%Ln account(s)", nullptr, static_cast<int>(list.ids.size())));
    m_row->setProblem(list.invalid.isEmpty() ? QString()
                                             : tr("Not an account: %1").arg(visibleText(list.invalid.first(), 40)));
    m_ask->setEnabled(!list.ids.isEmpty() && list.invalid.isEmpty() && !m_report.isRunning());
    m_known->setEnabled(!m_report.isRunning());
}

} // namespace imdesk
