// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/people/conversationgroupsdialog.h"

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
#include "ui/widgets/viewhint.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace imdesk {

ConversationGroupsDialog::ConversationGroupsDialog(const PeopleParts &parts, const QString &owner,
                                                   const QStringList &chosen, QWidget *parent)
    : QDialog(parent),
      m_parts(parts),
      m_owner(owner),
      m_chosen(chosen),
      m_service(parts.friends.client()),
      m_table(new QTableView(this)),
      m_rows(new QStandardItemModel(0, 3, this)),
      m_about(plainLabel(Theme::Font::Body, this, true)),
      m_message(new MessageBar(this)),
      m_busy(new BusyBar(this)),
      m_name(new CountedLine(ContactGroupService::nameBytes, this)),
      m_nameRow(new FormRow(m_name, this)),
      m_in(peopleButton(this, "contactGroupIn", QStringLiteral("plus"))),
      m_out(peopleButton(this, "contactGroupOut", QStringLiteral("close"))),
      m_make(peopleButton(this, "contactGroupMake", QStringLiteral("plus"), ButtonRole::Accent)),
      m_rename(peopleButton(this, "contactGroupRename", QStringLiteral("edit"))),
      m_remove(peopleButton(this, "contactGroupDelete", QStringLiteral("trash"))),
      m_close(peopleButton(this, "contactGroupClose", {})),
      m_report(parts, m_busy, m_message, this)
{
    setObjectName(QStringLiteral("conversationGroupsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Conversation groups of %1").arg(visibleText(owner, 40)));
    m_table->setObjectName(QStringLiteral("contactGroupTable"));
    m_table->setModel(m_rows);
    m_rows->setHorizontalHeaderLabels({tr("Conversation group"), tr("Conversations"), tr("People"), tr("Groups")});
    m_rows->setHeaderData(0, Qt::Horizontal,
                          columnData({QStringLiteral("name"), tr("Conversation group"), 24, Holds::Name}), cellRole);
    m_rows->setHeaderData(1, Qt::Horizontal, columnData({QStringLiteral("count"), tr("Conversations"), 10}), cellRole);
    m_rows->setHeaderData(2, Qt::Horizontal, columnData({QStringLiteral("people"), tr("People"), 40, Holds::Person}),
                          cellRole);
    m_rows->setHeaderData(3, Qt::Horizontal, columnData({QStringLiteral("groups"), tr("Groups"), 40, Holds::Group}),
                          cellRole);
    setupTable(m_table, QStringLiteral("contactGroups"), tr("Conversation groups"));
    setTableExport(m_table, [this] {
        TableExport what;
        what.name = QStringLiteral("conversation-groups");
        what.what = windowTitle();
        what.facts = {{QStringLiteral("account"), m_owner}};
        return what;
    });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(0, 190);
    m_table->setColumnWidth(1, 130);
    m_table->setColumnWidth(2, 190);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setIdMenu(m_table, [this](const QModelIndex &index) { return m_with.value(index.data(Qt::UserRole).toString()); });
    setViewHint(m_table, tr("No conversation groups yet. Type a name below to make one."));
    m_message->setObjectName(QStringLiteral("contactGroupMessage"));
    m_busy->setObjectName(QStringLiteral("contactGroupBusy"));
    m_about->setObjectName(QStringLiteral("contactGroupAbout"));
    m_name->setObjectName(QStringLiteral("contactGroupName"));
    m_nameRow->setLabel(tr("Name of a new group, or new name of the chosen one"));
    m_nameRow->setHelp(tr("At most %1 groups of %2 bytes each, and %3 conversations in all. Needs the top plan.")
                           .arg(ContactGroupService::groupsAtMost)
                           .arg(ContactGroupService::nameBytes)
                           .arg(ContactGroupService::conversationsAtMost));
    m_about->setText(
        m_chosen.isEmpty()
            ? tr("No conversation is chosen in the list: groups can be renamed and deleted, but not filled.")
            : tr("%Ln conversation(s) chosen in the list.", nullptr, static_cast<int>(m_chosen.size())));
    m_about->setWordWrap(true);
    m_in->setText(tr("Put the chosen in"));
    m_out->setText(tr("Take the chosen out"));
    m_make->setText(tr("Make the group"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Delete the group…"));
    m_close->setText(tr("Close"));
    m_make->setDefault(true);
    m_report.setOpenWords(
        [](int open) { return tr("%Ln conversation(s) not done; the details name them.", nullptr, open); });
    arrange();
    connect(m_in, &QPushButton::clicked, this, [this] { regroup(true); });
    connect(m_out, &QPushButton::clicked, this, [this] { regroup(false); });
    connect(m_make, &QPushButton::clicked, this, &ConversationGroupsDialog::make);
    connect(m_rename, &QPushButton::clicked, this, &ConversationGroupsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &ConversationGroupsDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &CountedLine::edited, this, &ConversationGroupsDialog::present);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConversationGroupsDialog::present);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] { m_scope.cancelAll(); });
    connect(&m_report, &RunReport::runningChanged, this, &ConversationGroupsDialog::present);
    connect(&m_report, &RunReport::ended, this, [this] {
        Q_EMIT changed();
        read();
    });
    read();
}

void ConversationGroupsDialog::arrange()
{
    auto *badge = new LevelBadge(this);
    badge->setLevel(m_parts.profile().level);
    QLabel *where = plainLabel(Theme::Font::Body, this, true);
    where->setText(visibleText(m_parts.profile().name, 80));
    auto *head = new QHBoxLayout;
    head->addWidget(badge);
    head->addWidget(where, 1);
    auto *fill = new QHBoxLayout;
    fill->setSpacing(Theme::gap);
    fill->addWidget(m_about, 1);
    fill->addWidget(m_in);
    fill->addWidget(m_out);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::gapWide);
    column->addLayout(head);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addLayout(fill);
    column->addWidget(m_nameRow);
    column->addLayout(buttons);
    tabInto(this, this);
    scrollParts(column);
    resizeWithin(this, {680, 500});
}

QString ConversationGroupsDialog::currentName() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(Qt::UserRole).toString();
}

void ConversationGroupsDialog::choose(const QString &name)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->index(row, 0).data(Qt::UserRole).toString() == name)
            m_table->selectRow(row);
    }
}

void ConversationGroupsDialog::begin(const QString &words)
{
    m_calling = true;
    m_busy->start(words);
    present();
}

void ConversationGroupsDialog::read()
{
    if (m_keep.isEmpty())
        m_keep = currentName();
    m_read = {};
    begin(tr("Reading the conversation groups"));
    readPage(ContactGroupService::marked(m_owner));
}

void ConversationGroupsDialog::readPage(const api::MarkedConversationPages &asked)
{
    whenDone(m_scope.latest(QStringLiteral("read"), m_service.client().page(asked)), this,
             [this, asked](const Result<api::MarkedContactsReply> &reply) {
                 m_failed = !reply;
                 if (!reply) {
                     m_parts.refusals->learn(reply.error());
                     m_calling = false;
                     m_busy->finish();
                     m_message->showError(m_parts.errors.explain(reply.error(), QLocale().name()));
                     m_message->addButton(tr("Try again"), [this] {
                         m_message->clear();
                         read();
                     });
                     present();
                     return;
                 }
                 for (const api::ContactGroup &group : reply->groups) {
                     if (!std::ranges::any_of(m_read.groups,
                                              [&](const api::ContactGroup &one) { return one.id == group.id; }))
                         m_read.groups << group;
                 }
                 api::MarkedConversationPages pages = asked;
                 m_read.contacts += pages.take(*reply);
                 if (pages.isComplete())
                     fill();
                 else
                     readPage(pages);
             });
}

void ConversationGroupsDialog::fill()
{
    const auto shown = [](const QStringList &ids) {
        constexpr qsizetype mostNamed = 20;
        QStringList words;
        for (const QString &id : ids.mid(0, mostNamed))
            words << visibleText(id, 40);
        return words.join(QStringLiteral(", "));
    };
    m_calling = false;
    m_busy->finish();
    m_rows->removeRows(0, m_rows->rowCount());
    m_with.clear();
    for (const api::ContactGroup &group : std::as_const(m_read.groups)) {
        QStringList people, groups;
        int count = 0;
        for (const api::MarkedContact &contact : std::as_const(m_read.contacts)) {
            if (!contact.contactGroupIds.contains(static_cast<int>(group.id)))
                continue;
            ++count;
            const NamedId id = contact.account ? NamedId::account(*contact.account)
                                               : NamedId::group(contact.groupId.value_or(QString()));
            m_with[group.name] << id;
            (contact.account ? people : groups) << id.id;
        }
        QList<QStandardItem *> row{new QStandardItem(visibleText(group.name)),
                                   new QStandardItem(QLocale().toString(count)), new QStandardItem(shown(people)),
                                   new QStandardItem(shown(groups))};
        row[0]->setData(cellData(textCell(group.name)), cellRole);
        row[1]->setData(cellData(qint64(count)), cellRole);
        row[2]->setData(cellData(people.isEmpty() ? Cell() : Cell(people)), cellRole);
        row[3]->setData(cellData(groups.isEmpty() ? Cell() : Cell(groups)), cellRole);
        for (QStandardItem *item : row) {
            item->setEditable(false);
            item->setData(group.name, Qt::UserRole);
        }
        m_rows->appendRow(row);
    }
    choose(std::exchange(m_keep, {}));
    present();
}

void ConversationGroupsDialog::end(const std::optional<ApiError> &error, const QString &sentence,
                                   const QString &details)
{
    m_calling = false;
    m_busy->finish();
    if (error) {
        m_parts.refusals->learn(*error);
        m_message->showError(m_parts.errors.explain(*error, QLocale().name()));
        present();
        return;
    }
    if (details.isEmpty())
        m_message->showMessage(MessageBar::Kind::Ok, sentence);
    else
        m_message->showMessage(MessageBar::Kind::Warning, sentence, tr("Some conversations could not be put into it."),
                               {}, details);
    m_name->setText({});
    Q_EMIT changed();
    read();
}

void ConversationGroupsDialog::make()
{
    const QString name = m_name->text().trimmed();
    m_message->clear();
    begin(tr("Making the conversation group"));
    const QStringList first = m_chosen.mid(0, ContactGroupService::perCall);
    const QStringList rest = m_chosen.mid(ContactGroupService::perCall);
    whenDone(m_scope.latest(QStringLiteral("write"), m_service.createGroup(m_owner, name, first)), this,
             [this, name, rest](const Result<api::ContactGroupCreateReply> &reply) {
                 if (!reply) {
                     end(reply.error(), {});
                     return;
                 }
                 m_keep = name;
                 QString sentence = tr("Conversation group %1 made").arg(visibleText(name, 60));
                 const QString failures = failureLines(ContactGroupService::outcomesOf(*reply), m_parts.errors);
                 if (rest.isEmpty()) {
                     end({}, sentence, failures);
                     return;
                 }
                 m_calling = false;
                 m_name->setText({});
                 m_report.start(
                     tr("Putting conversations into the group"), rest.size(),
                     [owner = m_owner, name, rest](ItemRun &run) {
                         ContactGroupService::startRegroup(run, owner, name, rest, true);
                     },
                     [sentence](const QList<ItemOutcome> &) { return sentence; });
             });
}

void ConversationGroupsDialog::rename()
{
    const QString name = currentName(), newName = m_name->text().trimmed();
    m_message->clear();
    begin(tr("Renaming the conversation group"));
    whenDone(m_scope.latest(QStringLiteral("write"), m_service.renameGroup(m_owner, name, newName)), this,
             [this, name, newName](const Result<api::ContactGroupUpdateReply> &reply) {
                 if (reply)
                     m_keep = newName;
                 end(reply ? std::nullopt : std::optional(reply.error()),
                     tr("Conversation group %1 is now %2").arg(visibleText(name, 60), visibleText(newName, 60)));
             });
}

void ConversationGroupsDialog::remove()
{
    const QString name = currentName();
    Confirmation question = m_parts.question(
        tr("Delete the conversation group %1").arg(visibleText(name, 60)),
        tr("Its conversations stay in the list; that they were in this group is lost unless it is taken back."),
        tr("Delete the group"));
    question.destructive = true;
    confirmDeed(m_parts.dialogs, this, question, m_parts.accounts.client(), [this, name] {
        m_message->clear();
        begin(tr("Deleting the conversation group"));
        whenDone(m_scope.latest(QStringLiteral("write"), m_service.removeGroup(m_owner, name)), this,
                 [this, name](const Result<api::ContactGroupDeleteReply> &reply) {
                     end(reply ? std::nullopt : std::optional(reply.error()),
                         tr("Conversation group %1 deleted").arg(visibleText(name, 60)));
                 });
    });
}

void ConversationGroupsDialog::regroup(bool into)
{
    const QString name = currentName();
    m_report.start(
        into ? tr("Putting conversations into the group") : tr("Taking conversations out of the group"),
        m_chosen.size(),
        [owner = m_owner, name, keys = m_chosen, into](ItemRun &run) {
            ContactGroupService::startRegroup(run, owner, name, keys, into);
        },
        [name = visibleText(name, 60), into](const QList<ItemOutcome> &outcomes) {
            const int done = static_cast<int>(RunReport::doneIds(outcomes).size());
            return into ? tr("%Ln conversation(s) put into %1", nullptr, done).arg(name)
                        : tr("%Ln conversation(s) taken out of %1", nullptr, done).arg(name);
        });
}

void ConversationGroupsDialog::present()
{
    QString problem = m_parts.writeProblem();
    if (problem.isEmpty())
        problem = m_parts.planProblem(PlanRefusals::contactGroups);
    m_nameRow->setProblem(m_name->problem());
    const bool busy = m_calling || m_report.isRunning();
    if (problem.isEmpty() && busy)
        problem = tr("Something else is under way.");
    else if (problem.isEmpty() && m_failed)
        problem = tr("The conversation groups were not read.");
    const auto first = [](std::initializer_list<std::pair<bool, QString>> reasons) {
        for (const auto &[stands, words] : reasons) {
            if (stands)
                return words;
        }
        return QString();
    };
    const auto put = [busy](QPushButton *button, const QString &why) { allow(button, why.isEmpty(), why, busy); };
    const bool none = m_chosen.isEmpty(), noGroup = currentName().isEmpty();
    const QString name = m_name->text().trimmed();
    const std::pair<bool, QString> blocked{!problem.isEmpty(), problem};
    const std::pair<bool, QString> empty{none, tr("Choose conversations in the list first.")};
    const std::pair<bool, QString> groupless{noGroup, tr("Choose a group in the table.")};
    const std::pair<bool, QString> nameless{name.isEmpty() || m_name->isOver(), tr("Give it a name.")};
    put(m_in, first({blocked, empty, groupless}));
    put(m_out, first({blocked, empty, groupless}));
    put(m_make, first({blocked,
                       empty,
                       {m_rows->rowCount() >= ContactGroupService::groupsAtMost,
                        tr("There are %1 groups already: the service takes no more.").arg(m_rows->rowCount())},
                       nameless}));
    put(m_rename, first({blocked, groupless, nameless}));
    put(m_remove, first({blocked, groupless}));
}

} // namespace imdesk
