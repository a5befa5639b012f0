// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/services/profilefields.h"
#include "ui/panels/people/peopleparts.h"
#include "ui/widgets/panel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QTabWidget;

namespace imdesk {

class AccountDeeds;
class AccountsModel;
class BusyBar;
class MessageBar;
class PageHeader;
class PersonTab;
class ProfileTab;

/// One person: who it is, whether online and on which devices, and a tab for each thing the service keeps of an
/// account. Esc goes back to the list.
class PersonPage : public QWidget
{
    Q_OBJECT

  public:
    /// `accounts` is the list's model, which knows nicknames and states.
    PersonPage(const PeopleParts &parts, AccountsModel &accounts, QWidget *parent = nullptr);

    QString account() const { return m_account; }
    /// `tab` is the object name of one: "profile", "friends", "blacklist", "groups", "conversations", "sanctions".
    void open(const QString &account, const QString &tab = {});
    /// What would be lost if another person were opened; empty when nothing.
    QString unsaved() const;
    void refresh();
    void retranslate();
    /// Message, mute, why, check, kick, delete.
    QList<QAction *> pageActions() const { return m_actions; }

  Q_SIGNALS:
    void backRequested();
    void inspect(const imdesk::Inspection &what);
    void navigate(const imdesk::ObjectRef &target);
    void navigateTo(const QString &panelId, const QVariant &argument);
    void statusMessage(const QString &text);

  protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void editNote();
    /// The list of known accounts has been read: it may know a nickname.
    void takeKnown();
    QAction *makeAction(const char *name, const QString &iconName, const std::function<void()> &run);
    void arrange();
    void askState();
    void onProfile(const ProfileValues &values, bool exists);
    void reread();
    void showGone();
    void present();
    void beginTab();
    PersonTab *currentTab() const;

    PeopleParts m_parts;
    AccountsModel &m_accounts;
    QString m_account, m_nick;
    bool m_missing = false; ///< the service said that it does not know the account
    bool m_told = false;    ///< the service has told the profile
    bool m_noteWanted = false;
    std::optional<api::OnlineState> m_state;
    qint64 m_stateAt = 0; ///< Unix ms
    QPushButton *m_back, *m_copy, *m_events, *m_message, *m_mute, *m_more, *m_refresh;
    PageHeader *m_header;
    BusyBar *m_busy;
    MessageBar *m_bar;
    AccountDeeds *m_deeds;
    QTabWidget *m_tabs;
    ProfileTab *m_profile;
    QList<PersonTab *> m_pages;
    QAction *m_messageAction, *m_muteAction, *m_note, *m_why, *m_check, *m_kick, *m_delete;
    QList<QAction *> m_actions;
    QTimer m_again;       ///< looks whether the tab in front is old
    RequestScope m_scope; ///< last: cancelled before the widgets go
};

} // namespace imdesk
