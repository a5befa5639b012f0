// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/groups/grouppage.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/callbacks/filter.h"
#include "core/models/groupwords.h"
#include "core/services/notificationgate.h"
#include "ui/panels/groups/attributespage.h"
#include "ui/panels/groups/banspage.h"
#include "ui/panels/groups/memberspage.h"
#include "ui/panels/groups/onlinepage.h"
#include "ui/panels/groups/topicspage.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/fittingtabs.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keyvalueview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagefill.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableexport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace imdesk {

namespace {
/// Below this height of the section the members would show fewer rows than one can work with.
constexpr int lowGroupPage = 700;
} // namespace

GroupPage::GroupPage(GroupsModel &groups, const GroupTools &tools, GroupExtras &extras, QWidget *parent)
    : QWidget(parent), m_groups(groups), m_tools(tools), m_extras(extras), m_errors(tools.errors), m_zone(tools.zone)
{
    makeWidgets();
    makeActions();
    makeExtras();
    connectParts();
    retranslate();
}

GroupPage::~GroupPage() = default;

void GroupPage::makeWidgets()
{
    const auto button = [this](const char *name, const QString &iconName, ButtonRole role) {
        auto *made = new QPushButton(icon(iconName), {}, this);
        made->setObjectName(QString::fromLatin1(name));
        setButtonRole(made, role);
        return made;
    };
    m_back = button("groupBack", QStringLiteral("chevron-left"), ButtonRole::Quiet);
    m_header = new PageHeader(this);
    m_header->setObjectName(QStringLiteral("groupHeader"));
    m_header->setOneLine();
    m_copy = button("groupCopy", QStringLiteral("copy"), ButtonRole::Normal);
    m_events = button("groupEvents", QStringLiteral("callback"), ButtonRole::Normal);
    m_notify = button("groupNotify", QStringLiteral("megaphone"), ButtonRole::Normal);
    m_refresh = button("groupRefresh", QStringLiteral("refresh"), ButtonRole::Normal);
    for (QPushButton *action : {m_copy, m_events, m_notify, m_refresh})
        m_header->addAction(action);
    m_busy = new BusyBar(this);
    m_busy->setObjectName(QStringLiteral("groupBusy"));
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("groupMessage"));
    m_writeBusy = new BusyBar(this);
    m_writeBusy->setObjectName(QStringLiteral("groupWriteBusy"));
    m_writeMessage = new MessageBar(this);
    m_writeMessage->setObjectName(QStringLiteral("groupWriteMessage"));
    m_typeCard = new Card(this);
    m_typeCard->setObjectName(QStringLiteral("groupTypeCard"));
    m_typeText = plainLabel(Theme::Font::Body, m_typeCard);
    m_typeText->setObjectName(QStringLiteral("groupTypeText"));
    m_typeText->setWordWrap(true);
    m_typeCard->body()->addWidget(m_typeText);
    m_tabs = new FittingTabs(this);
    m_tabs->setObjectName(QStringLiteral("groupTabs"));
    m_tabs->setDocumentMode(true);
    m_overview = new QWidget(m_tabs);
    m_fields = new KeyValueView(m_overview);
    m_fields->setObjectName(QStringLiteral("groupFields"));
    m_customNote = plainLabel(Theme::Font::Caption, m_overview, true);
    m_customNote->setObjectName(QStringLiteral("groupCustomNote"));
    m_customNote->setWordWrap(true);
    auto *fieldCard = new Card(m_overview);
    fieldCard->setTight(true);
    fieldCard->body()->setContentsMargins(Theme::gap, Theme::gap, 4, Theme::gap);
    fieldCard->body()->addWidget(m_fields);
    fillPage(fieldCard);
    auto *overview = new PageColumn(m_overview);
    overview->setContentsMargins(0, Theme::gapWide, 0, 0);
    overview->setSpacing(Theme::gap);
    overview->addWidget(fieldCard, 1);
    overview->addWidget(m_customNote);
    m_members = new MembersPage(m_groups.service(), m_errors, m_zone, MembersModel::Source::Members, m_tabs);
    m_muted = new MembersPage(m_groups.service(), m_errors, m_zone, MembersModel::Source::Muted, m_tabs);
    m_tabs->addTab(m_overview, QString());
    m_tabs->addTab(m_members, QString());
    m_tabs->addTab(m_muted, QString());

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    m_column->setSpacing(Theme::gapWide);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::gap);
    top->addWidget(m_back, 0, Qt::AlignTop);
    top->addWidget(m_header, 1);
    m_column->addLayout(top);
    m_column->addWidget(m_busy);
    m_column->addWidget(m_message);
    m_column->addWidget(m_writeBusy);
    m_column->addWidget(m_writeMessage);
    m_column->addWidget(m_typeCard);
    m_column->addWidget(m_tabs, 1);
}

void GroupPage::adaptTo(const QSize &room)
{
    const bool low = room.height() < lowGroupPage;
    const int edge = low ? Theme::gap : Theme::pageMargin;
    m_column->setContentsMargins(Theme::pageMargin, edge, Theme::pageMargin, edge);
    m_column->setSpacing(low ? Theme::gap : Theme::gapWide);
    m_members->setLow(low);
    m_muted->setLow(low);
}

void GroupPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &GroupPage::backRequested);
    connect(m_copy, &QPushButton::clicked, this, &GroupPage::copyId);
    connect(m_refresh, &QPushButton::clicked, this, &GroupPage::refresh);
    connect(m_events, &QPushButton::clicked, this,
            [this] { Q_EMIT eventsRequested(QStringLiteral("group = ") + Filter::quoted(m_id)); });
    connect(m_notify, &QPushButton::clicked, this, [this] { Q_EMIT notifyRequested({m_id}); });
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_scope.cancelAll();
        m_muteAsked = false; // what was to follow the reading is called off with it
        m_busy->finish();
        presentCaption();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &GroupPage::showTab);
    connect(&m_zone, &DisplayZone::changed, this, &GroupPage::present);
    for (MembersPage *page : {m_members, m_muted}) {
        connect(page, &MembersPage::bulkRequested, this, [this](const QStringList &accounts, const QString &words) {
            Q_EMIT bulkRequested(m_id, accounts, words);
        });
        connect(page, &MembersPage::inspect, this, [this, page](const Inspection &what) {
            m_inspectedOn = page;
            m_inspected = what.title;
            Q_EMIT inspect(what);
        });
        // A member that was muted meanwhile, or whose nickname has come, is inspected as it is now.
        connect(&page->model(), &QAbstractItemModel::dataChanged, this,
                [this, page](const QModelIndex &first, const QModelIndex &last) {
                    const MembersModel &model = page->model();
                    const int row = m_inspectedOn == page ? model.rowOf(model.table().find(m_inspected)) : -1;
                    if (row >= first.row() && row <= last.row() && page->isVisible())
                        Q_EMIT inspect(page->inspection(row));
                });
        // Who is hidden by a filter, or gone, is looked at no more.
        connect(&page->model(), &QAbstractItemModel::modelReset, this, [this, page] {
            const MembersModel &model = page->model();
            if (m_inspectedOn == page && page->isVisible() && model.rowOf(model.table().find(m_inspected)) < 0)
                inspectGroup();
        });
        connect(page, &MembersPage::statusMessage, this, &GroupPage::statusMessage);
        connect(page, &MembersPage::eventsRequested, this, [this](const QString &account) {
            Q_EMIT eventsRequested(
                QStringLiteral("group = %1 and from = %2").arg(Filter::quoted(m_id), Filter::quoted(account)));
        });
    }
}

void GroupPage::open(const QString &id)
{
    if (id.isEmpty())
        return;
    m_scope.cancelAll();
    m_busy->finish();
    m_message->clear();
    m_writeMessage->clear();
    m_gone = false;
    m_muteAsked = false;
    m_id = id;
    m_info = {};
    m_info.groupId = id;
    m_readAt = 0;
    m_fresh = false;
    m_everything = false;
    m_inspectedOn = nullptr;
    m_tabs->setCurrentIndex(0);
    scrollToTop(this);
    present();
    m_groups.directory().details(id, [this, id](const std::optional<StoredDetails> &found) {
        if (id != m_id || m_fresh || !found)
            return;
        if (const auto info = decode<api::GroupInfo>(QJsonDocument::fromJson(found->json).object())) {
            m_info = *info;
            m_readAt = found->fetchedAt;
            present();
        }
    });
    ask();
}

void GroupPage::ask()
{
    m_busy->start(tr("Reading the group"));
    m_requestId = std::make_shared<QString>();
    const auto call =
        m_scope.latest(QStringLiteral("details"), m_groups.service().details({m_id}, m_groups.directory().customKeys(),
                                                                             Priority::Interactive, m_requestId));
    whenDone(call, this, [this](const Result<api::GroupInfoReply> &reply) { take(reply, false); });
}

void GroupPage::askEverything()
{
    const auto call = m_scope.latest(QStringLiteral("everything"), m_groups.service().everything(m_id));
    whenDone(call, this, [this](const Result<api::GroupInfoReply> &reply) { take(reply, true); });
}

void GroupPage::take(const Result<api::GroupInfoReply> &reply, bool everything)
{
    if (!everything)
        m_busy->finish();
    // The second call only adds custom fields: without it the page is as good as it was.
    if (everything && (!reply || reply->groups.isEmpty() || reply->groups.first().errorCode != 0))
        return;
    ApiError error;
    if (!reply) {
        error = reply.error();
    } else if (reply->groups.isEmpty()) {
        error = makeError(ApiError::Kind::Decode, tr("The answer does not hold the group that was asked for"));
    } else if (const api::GroupInfo &group = reply->groups.first(); group.errorCode != 0) {
        error = makeError(ApiError::Kind::Service, group.errorInfo);
        error.code = group.errorCode;
        error.command = QLatin1String(api::groupInfo.path);
        error.requestId = m_requestId ? *m_requestId : QString();
        m_groups.take(reply->groups);
        m_groups.directory().keep(reply->groups);
        m_gone = isGoneCode(group.errorCode);
    } else {
        api::GroupInfo info = group;
        info.members.clear();
        QStringList keys;
        for (const api::CustomItem &item : info.custom)
            keys << item.key;
        m_groups.directory().learnCustomKeys(keys);
        m_groups.directory().keep({info});
        m_groups.take({info});
        m_info = info;
        m_readAt = m_groups.directory().clock().nowSeconds();
        m_fresh = true;
        m_gone = false;
        m_everything = everything;
        present();
        if (!everything && info.memberNum.value_or(GroupService::everythingUpTo + 1) <= GroupService::everythingUpTo)
            askEverything();
        muteAllIfAsked();
        Q_EMIT statusMessage(tr("Group %1 read").arg(visibleText(info.name.isEmpty() ? m_id : info.name, 60)));
        return;
    }
    m_muteAsked = false;
    const ErrorExplanation words = m_errors.explain(error, QLocale().name());
    m_message->showError(words);
    m_message->addButton(tr("Try again"), [this] { refresh(); });
    m_gone ? present() : presentCaption();
    Q_EMIT statusMessage(words.title);
}

void GroupPage::present()
{
    const GroupKind kind = groupKind(m_info.type);
    m_header->setTitle(visibleText(m_info.name.isEmpty() ? m_id : m_info.name, 80));
    presentType();
    const auto time = [this](qint64 seconds) { return m_zone.dateTime(seconds * 1000); };
    QList<QPair<QString, QString>> fields;
    if (m_readAt > 0)
        fields = groupwords::fields(m_info, time);
    else
        fields.append({tr("Group ID"), m_id});
    m_fields->setFields(fields);
    m_fields->setIds([this] { return QList{NamedId::group(m_id)} + idsIn(encode(m_info)); });
    m_customNote->setVisible(m_fresh && !m_everything && m_info.memberNum.value_or(0) > GroupService::everythingUpTo);
    if (m_readAt > 0) {
        m_members->setGroup(m_id, m_info.name, kind);
        m_muted->setGroup(m_id, m_info.name, kind);
        m_members->setNextMessage(m_info.nextMsgSeq);
    }
    for (MemberActions *actions : {m_memberActions, m_mutedActions})
        actions->setGroup(target());
    for (ExtraPage *page : extraPages())
        page->setGroup(target());
    // A group that is no more has nobody in it to act on; what was known of it stays to be read.
    if (m_gone)
        m_tabs->setCurrentWidget(m_overview);
    const auto offer = [this](QWidget *tab, bool there) {
        const int index = m_tabs->indexOf(tab);
        // Qt goes to a tab that is shown once more where the current one is not shown yet.
        if (m_tabs->isTabVisible(index) != (there && !m_gone))
            m_tabs->setTabVisible(index, there && !m_gone);
    };
    for (QWidget *tab : std::initializer_list<QWidget *>{m_members, m_muted, m_bans, m_extra})
        offer(tab, true);
    offer(m_online, kind == GroupKind::LiveRoom);
    offer(m_topics, kind == GroupKind::Community);
    showActions();
    presentCaption();
    showTab();
    // Who is looked at stays so while the group is read again.
    if (m_inspectedOn && m_inspectedOn->isVisible()) {
        const MembersModel &model = m_inspectedOn->model();
        if (const int row = model.rowOf(model.table().find(m_inspected)); row >= 0) {
            Q_EMIT inspect(m_inspectedOn->inspection(row));
            return;
        }
    }
    inspectGroup();
}

void GroupPage::inspectGroup()
{
    m_inspectedOn = nullptr;
    const GroupKind kind = groupKind(m_info.type);
    Inspection what;
    what.title = m_info.name.isEmpty() ? m_id : m_info.name;
    what.subtitle = m_readAt > 0 ? tr("%1 · %2").arg(groupwords::kind(kind), m_id) : m_id;
    what.fields = m_fields->fields();
    what.ids = {NamedId::group(m_id)};
    if (m_readAt > 0)
        what.raw = encode(m_info);
    Q_EMIT inspect(what);
}

void GroupPage::setNotifications(NotificationGate &gate)
{
    m_notifications = &gate;
    connect(&gate, &NotificationGate::changed, this, &GroupPage::presentType);
    presentType();
}

void GroupPage::presentType()
{
    const bool closed = m_notifications && m_notifications->isClosed();
    m_typeText->setText(m_readAt == 0 ? tr("The type of this group is not read yet.")
                                      : groupwords::typeCard(groupKind(m_info.type), closed));
}

void GroupPage::presentCaption()
{
    QStringList parts{visibleText(m_id)};
    if (m_readAt > 0 && !m_fresh)
        parts << tr("as of %1").arg(m_zone.dateTime(m_readAt * 1000));
    else if (m_readAt == 0)
        parts << (m_busy->isBusy() ? tr("reading") : tr("not read"));
    m_header->setCaption(parts.join(QStringLiteral(" · ")));
}

void GroupPage::showTab()
{
    // What the type allows is read once; the lists need the room.
    m_typeCard->setVisible(m_tabs->currentWidget() == m_overview);
    if (m_readAt == 0)
        return;
    if (MembersPage *page = membersTab())
        page->begin();
    for (ExtraPage *page : extraPages()) {
        if (page->isVisible())
            page->begin();
    }
}

MembersPage *GroupPage::membersTab() const { return qobject_cast<MembersPage *>(m_tabs->currentWidget()); }

void GroupPage::refresh()
{
    m_message->clear();
    ask();
    if (MembersPage *page = membersTab())
        page->refresh();
    for (ExtraPage *page : extraPages()) {
        if (page->isVisible())
            page->refresh();
    }
}

void GroupPage::focusFilter()
{
    if (m_gone)
        return;
    if (!membersTab())
        m_tabs->setCurrentWidget(m_members);
    membersTab()->focusFilter();
}

void GroupPage::exportView()
{
    if (m_gone)
        return;
    auto *focused = qobject_cast<QTableView *>(window()->focusWidget());
    if (focused && !qobject_cast<KeyValueView *>(focused) && isAncestorOf(focused) && requestExport(focused))
        return;
    for (const ExtraPage *page : extraPages()) {
        if (!page->isVisible())
            continue;
        if (auto *table = page->findChild<QTableView *>(); !table || !requestExport(table))
            Q_EMIT statusMessage(tr("There is no table with rows here that could be exported."));
        return;
    }
    if (!membersTab())
        m_tabs->setCurrentWidget(m_members);
    membersTab()->exportView();
}

void GroupPage::copyId()
{
    QGuiApplication::clipboard()->setText(m_id);
    Q_EMIT statusMessage(tr("Group ID copied"));
}

void GroupPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void GroupPage::retranslate()
{
    m_back->setText(tr("All groups"));
    m_copy->setText(tr("Copy ID"));
    m_events->setText(tr("Events"));
    m_notify->setText(tr("Send notification"));
    m_refresh->setText(tr("Refresh"));
    m_fields->setAccessibleName(tr("Fields of the group"));
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(1, tr("Members"));
    m_tabs->setTabText(2, tr("Muted"));
    m_tabs->setTabText(m_tabs->indexOf(m_online), tr("Online now"));
    m_tabs->setTabText(m_tabs->indexOf(m_bans), tr("Banned"));
    m_tabs->setTabText(m_tabs->indexOf(m_topics), tr("Topics"));
    m_tabs->setTabText(m_tabs->indexOf(m_extra), tr("Attributes and counters"));
    for (ExtraPage *page : extraPages())
        page->retranslate();
    m_customNote->setText(tr("The service tells custom fields by name only, or together with all members. This group "
                             "is too large for the latter, so only "
                             "fields whose names are known from smaller groups are shown."));
    m_edit->setText(tr("Edit…"));
    m_transfer->setText(tr("Transfer…"));
    m_disband->setText(tr("Disband…"));
    m_write->setText(tr("Write a message…"));
    m_read->setText(tr("Read its messages"));
    m_more->setText(tr("More"));
    showActions();
    m_members->retranslate();
    m_muted->retranslate();
    if (!m_id.isEmpty())
        present();
}

} // namespace imdesk
