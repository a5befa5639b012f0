// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/groupwrites.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace imdesk {

class Dialogs;
class DisplayZone;
class ErrorText;
class MemberFieldsDialog;
class WriteReport;

/// The group that is written to.
struct GroupTarget
{
    QString id, name, owner;
    GroupKind kind = GroupKind::Unknown;
    qint64 created = 0; ///< Unix seconds, 0 where it is not known
    QString title() const { return name.isEmpty() ? id : name; }
};

/// What the pages of a group need for writing.
struct GroupTools
{
    GroupWrites &writes;
    Dialogs &dialogs;
    const ErrorText &errors;
    const DisplayZone &zone;
    const Clock &clock;
};

/// What can be done to the members that are chosen: add, remove, mute, role, name card, fields, unread, owner. Each
/// action says why it is disabled, asks where the house rules want it, and knows its way back.
class MemberActions : public QObject
{
    Q_OBJECT

  public:
    MemberActions(const GroupTools &tools, WriteReport &report, QWidget *parent);

    void setGroup(const GroupTarget &group);
    void setChosen(const QList<MemberBefore> &chosen);
    QAction *add() const { return m_add; }
    QAction *remove() const { return m_remove; }
    QAction *mute() const { return m_mute; }
    QAction *lift() const { return m_lift; }
    QAction *role() const { return m_role; }
    QAction *card() const { return m_card; }
    QAction *fields() const { return m_fields; }
    QAction *unread() const { return m_unread; }
    QAction *owner() const { return m_owner; }
    /// Why something is disabled for this type or profile, one sentence each, without repetition; of mutes alone where
    /// nothing else is offered.
    QString refusals(bool ofMutes = false) const;
    void retranslate();
    void showState();
    /// Gives the group to somebody; empty: asks whom.
    void transfer(const QString &account);

  private:
    QAction *make(const char *name, const QString &icon);
    void fillMute();
    void askToAdd();
    void askToRemove();
    void askToMute();
    /// For so long, or until a moment in Unix seconds.
    void muteFor(qint64 seconds, qint64 moment = 0);
    void liftMutes();
    void giveRole(const QString &role);
    void askForCard();
    void askForFields();
    void saveFields(const QPointer<MemberFieldsDialog> &open, const api::ModifyMember &request, bool isKnown);
    void askForUnread();
    /// Runs `go` at once for one reversible thing, asks first for many or on production.
    void confirmed(const QString &title, const QString &effect, const QString &verb, const QStringList &accounts,
                   const std::function<void()> &go);
    QStringList accounts() const;
    /// The way back of what was done to a group; `words` says what was taken back for a number of members.
    std::function<void(const QStringList &, const QList<qint64> &)> wayBack(const QString &group,
                                                                            const std::function<QString(int)> &words);
    /// The same for a single write.
    std::function<void()> wayBack(const QString &group, const Noted &noted, const QString &words);
    QString untilWords(qint64 seconds, qint64 moment) const;

    GroupTools m_tools;
    WriteReport &m_report;
    QWidget *m_window;
    GroupTarget m_group;
    QList<MemberBefore> m_chosen;
    QAction *m_add, *m_remove, *m_mute, *m_lift, *m_role, *m_card, *m_fields, *m_unread, *m_owner;
    QMenu *m_muteMenu, *m_roleMenu;
    QAction *m_admin, *m_member;
};

} // namespace imdesk
