// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/base/requestscope.h"
#include "core/models/groupsmodel.h"
#include "core/models/membersmodel.h"
#include "core/services/groupextras.h"
#include "ui/panels/groups/memberactions.h"
#include "ui/widgets/panel.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace imdesk {

class BusyBar;
class Card;
class Dialogs;
class DisplayZone;
class AttributesPage;
class BansPage;
class CountersPage;
class ExtraPage;
class KeyValueView;
class MembersPage;
class MessageBar;
class NotificationGate;
class OnlinePage;
class PageHeader;
class TopicsPage;
class WriteReport;

/// One group: what its type can and cannot do, every field of its profile, its members and its muted accounts. Esc goes
/// back to the list.
class GroupPage : public QWidget
{
    Q_OBJECT

  public:
    GroupPage(GroupsModel &groups, const GroupTools &tools, GroupExtras &extras, QWidget *parent = nullptr);
    ~GroupPage() override;

    QString groupId() const { return m_id; }
    /// The service says that there is no such group any more.
    bool isGone() const { return m_gone; }
    void open(const QString &id);
    void refresh();
    void focusFilter();
    void exportView();
    /// So much of the section is seen without scrolling.
    void adaptTo(const QSize &room);
    void retranslate();
    void copyId();
    /// Edit, mute all, transfer, disband.
    QList<QAction *> pageActions() const { return {m_edit, m_muteAll, m_transfer, m_disband}; }
    /// Asks to mute or unmute all members as soon as the group is read.
    void askToMuteAll();
    /// A group was written to, and this is the service's word on it.
    void takeWritten(const api::GroupInfo &info);
    /// Whether system notifications are open to the app; outlives the page.
    void setNotifications(NotificationGate &gate);

  Q_SIGNALS:
    void actionsChanged();
    void backRequested();
    void inspect(const imdesk::Inspection &what);
    void notifyRequested(const QStringList &groupIds);
    /// A message is to be written to this group or topic.
    void writeRequested(const QString &groupId);
    /// The messages of a topic are to be read.
    void readRequested(const QString &topicId);
    /// A bulk job on members of the group.
    void bulkRequested(const QString &groupId, const QStringList &accounts, const QString &words);
    /// Text of the filter language.
    void eventsRequested(const QString &filter);
    void statusMessage(const QString &text);
    void toast(const QString &text, const std::function<void()> &undo, int items);

  protected:
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void makeWidgets();
    void makeActions();
    void askToEdit();
    void reportSaved(const QString &id, const GroupProfile &before, const GroupProfile &after, const Noted &noted);
    void toggleMuteAll(bool ask);
    void muteAllIfAsked();
    void askToDisband();
    void showActions();
    void makeExtras();
    QList<ExtraPage *> extraPages() const;
    GroupTarget target() const;
    void connectParts();
    void ask();
    void askEverything();
    void take(const Result<api::GroupInfoReply> &reply, bool everything);
    void present();
    void inspectGroup();
    void presentCaption();
    void presentType();
    void showTab();
    MembersPage *membersTab() const;

    GroupsModel &m_groups;
    GroupTools m_tools;
    NotificationGate *m_notifications = nullptr;
    GroupExtras &m_extras;
    const ErrorText &m_errors;
    const DisplayZone &m_zone;
    QString m_id;
    std::shared_ptr<QString> m_requestId; ///< of the call that reads the details
    api::GroupInfo m_info;
    qint64 m_readAt = 0; ///< Unix seconds, 0 = nothing known
    bool m_fresh = false;
    bool m_everything = false; ///< custom fields are complete
    bool m_gone = false;
    bool m_muteAsked = false; ///< from elsewhere, before the group was read

    QVBoxLayout *m_column;
    QPushButton *m_back;
    PageHeader *m_header;
    QPushButton *m_copy, *m_events, *m_notify, *m_refresh;
    BusyBar *m_busy;
    MessageBar *m_message;
    Card *m_typeCard;
    QLabel *m_typeText;
    QTabWidget *m_tabs;
    KeyValueView *m_fields;
    QLabel *m_customNote;
    QWidget *m_overview;
    MembersPage *m_members, *m_muted;
    MembersPage *m_inspectedOn = nullptr; ///< the inspector shows a member of this list
    QString m_inspected;                  ///< the member's account
    OnlinePage *m_online;
    BansPage *m_bans;
    TopicsPage *m_topics;
    AttributesPage *m_attributes;
    CountersPage *m_counters;
    QWidget *m_extra;
    BusyBar *m_writeBusy;
    MessageBar *m_writeMessage;
    WriteReport *m_report;
    MemberActions *m_memberActions, *m_mutedActions;
    QAction *m_edit, *m_muteAll, *m_transfer, *m_disband, *m_write, *m_read;
    QPushButton *m_more;
    RequestScope m_scope; ///< last: cancelled before the widgets go
};

} // namespace imdesk
