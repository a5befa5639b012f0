// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/groupspanel.h"

#include "core/base/plaintext.h"
#include "core/callbacks/filter.h"
#include "core/models/groupwords.h"
#include "core/services/groupwrites.h"
#include "ui/panels/groups/grouplistpage.h"
#include "ui/panels/groups/grouppage.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QJsonDocument>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace imdesk {

namespace {

constexpr qsizetype longestGroupFilter = 3'500; ///< a filter has at most 4,000 characters

} // namespace

GroupsPanel::GroupsPanel(GroupService &service, GroupDirectory &directory, GroupWrites &writes, GroupExtras &extras,
                         const ErrorText &errors, const DisplayZone &zone, Dialogs &dialogs, QWidget *parent)
    : Panel(parent),
      m_directory(directory),
      m_writes(writes),
      m_zone(zone),
      m_stack(new QStackedWidget(this)),
      m_list(new GroupListPage(service, directory, writes, errors, zone, dialogs, m_stack)),
      m_page(new GroupPage(m_list->model(), {writes, dialogs, errors, zone, directory.clock()}, extras, m_stack)),
      m_toast(new Toast(this)),
      m_openAction(new QAction(this)),
      m_copyAction(new QAction(this)),
      m_writeAction(new QAction(this)),
      m_readAction(new QAction(this)),
      m_notifyAction(new QAction(this)),
      m_eventsAction(new QAction(this)),
      m_backAction(new QAction(this)),
      m_newAction(new QAction(this))
{
    setObjectName(QStringLiteral("groupsPanel"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_backAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_backAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_newAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_newAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_newAction->setObjectName(QStringLiteral("groupsNewAction"));
    m_openAction->setObjectName(QStringLiteral("groupsOpenAction"));
    m_copyAction->setObjectName(QStringLiteral("groupsCopyAction"));
    m_notifyAction->setObjectName(QStringLiteral("groupsNotifyAction"));
    m_eventsAction->setObjectName(QStringLiteral("groupsEventsAction"));
    m_backAction->setObjectName(QStringLiteral("groupsBackAction"));
    m_writeAction->setObjectName(QStringLiteral("groupsWrite"));
    m_readAction->setObjectName(QStringLiteral("groupsRead"));
    addActions({m_newAction, m_openAction, m_copyAction, m_writeAction, m_readAction, m_notifyAction, m_eventsAction,
                m_backAction});
    addActions(m_page->pageActions());

    connect(m_list, &GroupListPage::openRequested, this, &GroupsPanel::openGroup);
    connect(m_list, &GroupListPage::currentChanged, this, &GroupsPanel::inspectRow);
    connect(m_list, &GroupListPage::chosenChanged, this, &GroupsPanel::showActions);
    connect(m_list, &GroupListPage::notifyRequested, this, &GroupsPanel::notify);
    connect(m_list, &GroupListPage::eventsRequested, this, &GroupsPanel::showEvents);
    connect(m_list, &GroupListPage::bulkRequested, this, [this](const QStringList &ids, const QString &words) {
        Q_EMIT navigateTo(QStringLiteral("jobs"), QVariantMap{{QStringLiteral("field"), QStringLiteral("group")},
                                                              {QStringLiteral("ids"), ids},
                                                              {QStringLiteral("words"), words}});
    });
    connect(m_list, &GroupListPage::statusMessage, this, &Panel::statusMessage);
    connect(m_list, &GroupListPage::problemFound, this, &Panel::problemFound);
    connect(m_page, &GroupPage::backRequested, this, &GroupsPanel::back);
    connect(m_page, &GroupPage::actionsChanged, this, &GroupsPanel::showActions);
    connect(m_page, &GroupPage::inspect, this, [this](const Inspection &what) {
        if (isPageOpen())
            Q_EMIT inspect(what);
    });
    connect(m_page, &GroupPage::notifyRequested, this, &GroupsPanel::notify);
    connect(m_page, &GroupPage::eventsRequested, this,
            [this](const QString &filter) { Q_EMIT navigateTo(QStringLiteral("callbacks"), filter); });
    connect(m_page, &GroupPage::bulkRequested, this,
            [this](const QString &group, const QStringList &accounts, const QString &words) {
                Q_EMIT navigateTo(QStringLiteral("jobs"),
                                  QVariantMap{{QStringLiteral("field"), QStringLiteral("account")},
                                              {QStringLiteral("ids"), accounts},
                                              {QStringLiteral("words"), words},
                                              {QStringLiteral("group"), group}});
            });
    connect(m_page, &GroupPage::statusMessage, this, &Panel::statusMessage);
    connect(m_page, &GroupPage::writeRequested, this, &GroupsPanel::write);
    connect(m_page, &GroupPage::readRequested, this, &GroupsPanel::read);

    connect(m_list, &GroupListPage::made, this, [this](const QString &groupId, const QString &words) {
        openGroup(groupId);
        showToast(words, {}, 1);
        Q_EMIT statusMessage(words);
    });
    connect(m_page, &GroupPage::toast, this, &GroupsPanel::showToast);
    connect(m_newAction, &QAction::triggered, m_list, &GroupListPage::askToMake);

    connect(m_openAction, &QAction::triggered, this, [this] { openGroup(m_list->currentId()); });
    connect(m_copyAction, &QAction::triggered, this, [this] { isPageOpen() ? m_page->copyId() : m_list->copyIds(); });
    connect(m_notifyAction, &QAction::triggered, this,
            [this] { notify(isPageOpen() ? QStringList{m_page->groupId()} : m_list->chosenIds()); });
    connect(m_eventsAction, &QAction::triggered, this, &GroupsPanel::showEvents);
    connect(m_writeAction, &QAction::triggered, this, [this] { write(currentGroup()); });
    connect(m_readAction, &QAction::triggered, this, [this] { read(currentGroup()); });
    connect(m_backAction, &QAction::triggered, this, &GroupsPanel::back);
    GroupsPanel::retranslate();
}

GroupsModel &GroupsPanel::model() { return m_list->model(); }

void GroupsPanel::setNotifications(NotificationGate &gate) { m_page->setNotifications(gate); }

bool GroupsPanel::isPageOpen() const { return m_stack->currentWidget() == m_page; }

void GroupsPanel::activated() { m_list->begin(); }

void GroupsPanel::open(const ObjectRef &target)
{
    if (target.kind == ObjectRef::Kind::Group)
        openGroup(target.id);
}

void GroupsPanel::openWith(const QVariant &argument)
{
    const QVariantMap map = argument.toMap();
    openGroup(map.isEmpty() ? argument.toString() : map.value(QStringLiteral("group")).toString());
    if (map.value(QStringLiteral("muteAll")).toBool())
        m_page->askToMuteAll();
}

void GroupsPanel::openGroup(const QString &groupId)
{
    if (groupId.isEmpty())
        return;
    m_list->begin();
    m_stack->setCurrentWidget(m_page);
    m_page->open(groupId);
    m_page->setFocus();
    showActions();
}

void GroupsPanel::back()
{
    if (!isPageOpen())
        return;
    m_stack->setCurrentWidget(m_list);
    m_list->choose(m_page->groupId());
    m_list->focusTable();
    inspectRow(m_list->currentId());
    showActions();
}

void GroupsPanel::inspectRow(const QString &groupId)
{
    if (isPageOpen())
        return;
    if (groupId.isEmpty()) {
        Q_EMIT inspect({});
        return;
    }
    Inspection what;
    what.title = groupId;
    what.ids = {NamedId::group(groupId)};
    const GroupsModel &rows = m_list->model();
    const int row = rows.rowOfId(groupId);
    for (int column = 0; row >= 0 && column < rows.columnCount(); ++column)
        what.fields.append(
            {rows.headerData(column, Qt::Horizontal).toString(), rows.index(row, column).data().toString()});
    Q_EMIT inspect(what);
    // The row tells what the table tells; the details follow from the cache.
    m_directory.details(groupId, [this, groupId](const std::optional<StoredDetails> &found) {
        if (!found || isPageOpen() || m_list->currentId() != groupId)
            return;
        const QJsonObject json = QJsonDocument::fromJson(found->json).object();
        const auto info = decode<api::GroupInfo>(json);
        if (!info)
            return;
        Inspection details;
        details.title = info->name.isEmpty() ? groupId : info->name;
        details.subtitle =
            tr("%1 · as of %2").arg(groupwords::kind(groupKind(info->type)), m_zone.dateTime(found->fetchedAt * 1000));
        details.fields = groupwords::fields(*info, [this](qint64 seconds) { return m_zone.dateTime(seconds * 1000); });
        details.raw = json;
        Q_EMIT inspect(details);
    });
}

void GroupsPanel::notify(const QStringList &groupIds)
{
    if (!groupIds.isEmpty())
        Q_EMIT navigateTo(QStringLiteral("send"), QVariantMap{{QStringLiteral("groups"), groupIds}});
}

void GroupsPanel::write(const QString &groupId)
{
    Q_EMIT navigateTo(QStringLiteral("messages"), QVariantMap{{QStringLiteral("groups"), QStringList{groupId}}});
}

void GroupsPanel::read(const QString &groupId)
{
    Q_EMIT navigateTo(QStringLiteral("messages"), QVariantMap{{QStringLiteral("group"), groupId}});
}

void GroupsPanel::showEvents()
{
    const QStringList chosen = isPageOpen() ? QStringList() : m_list->chosenIds();
    if (chosen.size() < 2) {
        const QString group = chosen.isEmpty() ? currentGroup() : chosen.first();
        Q_EMIT navigateTo(QStringLiteral("callbacks"), QStringLiteral("group = ") + Filter::quoted(group));
        return;
    }
    QStringList named;
    qsizetype length = 0;
    for (const QString &id : chosen) {
        named << Filter::quoted(id);
        length += named.last().size() + 2;
        if (length > longestGroupFilter) {
            named.removeLast();
            break;
        }
    }
    Q_EMIT navigateTo(QStringLiteral("callbacks"),
                      QStringLiteral("group in {%1}").arg(named.join(QStringLiteral(", "))));
    if (named.size() < chosen.size())
        Q_EMIT statusMessage(
            tr("Events of the first %1 of %Ln chosen group(s) are shown; a filter has no room for more.", nullptr,
               static_cast<int>(chosen.size()))
                .arg(QLocale().toString(named.size())));
}

QString GroupsPanel::currentGroup() const { return isPageOpen() ? m_page->groupId() : m_list->currentId(); }

void GroupsPanel::showToast(const QString &text, const std::function<void()> &undo, int items)
{
    // 10 s, and a second more for every ten items, at most a minute.
    m_toast->setDuration(qMin(60'000, 10'000 + items / 10 * 1000));
    m_toast->present(visibleText(text, 300), undo);
}

void GroupsPanel::showActions()
{
    for (QAction *action : m_page->pageActions())
        action->setVisible(isPageOpen());
    const bool page = isPageOpen();
    const bool current = page || !m_list->currentId().isEmpty();
    m_openAction->setEnabled(!page && current);
    m_backAction->setEnabled(page);
    const bool gone = page && m_page->isGone();
    for (QAction *action : {m_writeAction, m_readAction})
        action->setEnabled(current && !gone);
    m_eventsAction->setEnabled(current);
    const qsizetype chosen = page ? 0 : m_list->chosenIds().size();
    m_eventsAction->setText(chosen > 1 ? tr("Show events of the chosen groups") : tr("Show events of the group"));
    m_copyAction->setEnabled(page || chosen > 0);
    m_notifyAction->setEnabled(page ? !gone : chosen > 0);
}

bool GroupsPanel::isReadOnly() const { return m_writes.rules().profile().readOnly; }

void GroupsPanel::refresh()
{
    if (isPageOpen())
        m_page->refresh();
    else
        m_list->refresh();
}

void GroupsPanel::focusFilter()
{
    if (isPageOpen())
        m_page->focusFilter();
    else
        m_list->focusFilter();
}

void GroupsPanel::exportView()
{
    if (isPageOpen())
        m_page->exportView();
    else
        m_list->exportView();
}

void GroupsPanel::adaptTo(const QSize &room) { m_page->adaptTo(room); }

void GroupsPanel::retranslate()
{
    m_newAction->setText(tr("New group…"));
    m_openAction->setText(tr("Open group"));
    m_copyAction->setText(tr("Copy group ID"));
    m_writeAction->setText(tr("Write a message into the group…"));
    m_readAction->setText(tr("Read the messages of the group"));
    m_notifyAction->setText(tr("Send system notification to the group…"));
    m_backAction->setText(tr("Back to all groups"));
    m_list->retranslate();
    m_page->retranslate();
    showActions();
    inspectRow(m_list->currentId());
}

} // namespace imdesk
