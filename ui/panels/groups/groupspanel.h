// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <functional>

class QAction;
class QStackedWidget;

namespace imdesk {

class Dialogs;
class DisplayZone;
class ErrorText;
class GroupDirectory;
class GroupExtras;
class GroupListPage;
class GroupPage;
class GroupService;
class GroupWrites;
class GroupsModel;
class NotificationGate;
class Toast;

/// Groups and their members: the list, and one group's page in its place. navigateTo("send", {groups}) and
/// navigateTo("callbacks", filter text) lead on.
class GroupsPanel : public Panel
{
    Q_OBJECT

  public:
    GroupsPanel(GroupService &service, GroupDirectory &directory, GroupWrites &writes, GroupExtras &extras,
                const ErrorText &errors, const DisplayZone &zone, Dialogs &dialogs, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("groups"); }
    QString title() const override { return tr("Groups"); }
    QString iconName() const override { return QStringLiteral("group"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_3); }
    void activated() override;
    void open(const ObjectRef &target) override;
    /// A group ID, or a map of `group` and `muteAll`: whether to ask about muting or unmuting all.
    void openWith(const QVariant &argument) override;
    void refresh() override;
    void focusFilter() override;
    void exportView() override;
    void adaptTo(const QSize &room) override;
    void retranslate() override;
    bool isReadOnly() const override;

    GroupsModel &model();
    /// Whether system notifications are open to the app; outlives the panel.
    void setNotifications(NotificationGate &gate);
    bool isPageOpen() const;

  private:
    void openGroup(const QString &groupId);
    void back();
    void inspectRow(const QString &groupId);
    void notify(const QStringList &groupIds);
    void write(const QString &groupId);
    void read(const QString &groupId);
    void showEvents();            ///< of all that are chosen
    QString currentGroup() const; ///< of the page, or of the row
    void showActions();
    void showToast(const QString &text, const std::function<void()> &undo, int items);

    GroupDirectory &m_directory;
    GroupWrites &m_writes;
    const DisplayZone &m_zone;
    QStackedWidget *m_stack;
    GroupListPage *m_list;
    GroupPage *m_page;
    Toast *m_toast;
    QAction *m_openAction, *m_copyAction, *m_writeAction, *m_readAction, *m_notifyAction, *m_eventsAction,
        *m_backAction, *m_newAction;
};

} // namespace imdesk
