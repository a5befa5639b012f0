// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include "core/services/groupwrites.h"

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace imdesk {

class ByteCounter;
class DisplayZone;

/// Asks for accounts to add, or to import without notices and callbacks.
class AddMembersDialog : public FormDialog
{
    Q_OBJECT

  public:
    /// `created`: when the group was made, 0 where it is not known; `now`: by the clock of the service. Unix seconds.
    AddMembersDialog(const GroupRules &rules, GroupKind kind, const QString &groupName, qint64 created,
                     const DisplayZone &zone, std::function<qint64()> now, QWidget *parent);

    QStringList accounts() const;
    bool imports() const;
    bool silent() const;
    QString role() const;
    std::optional<qint64> joinTime() const; ///< Unix seconds
    std::optional<qint64> unread() const;

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void check();
    QString joinProblem() const;

    const DisplayZone &m_zone;
    std::function<qint64()> m_now;
    qint64 m_created;
    QString m_group;
    QPlainTextEdit *m_accounts;
    FormRow *m_row;
    QRadioButton *m_add, *m_import;
    QCheckBox *m_silent, *m_admin, *m_setJoin, *m_setUnread;
    QDateTimeEdit *m_join;
    QSpinBox *m_unread;
    QLabel *m_joinProblem;
};

/// Says who is removed, asks whether to tell the group and why.
class RemoveMembersDialog : public FormDialog
{
    Q_OBJECT

  public:
    RemoveMembersDialog(const Profile &profile, const QStringList &accounts, const QStringList &kept,
                        const QString &groupName, QWidget *parent);

    bool silent() const;
    QString reason() const;

  private:
    QCheckBox *m_silent;
    QLineEdit *m_reason;
};

/// A time of one's own: for so long, or until then. Used for mutes and bans. `now`: Unix seconds by the clock that the
/// end is kept by.
class TimeSpanDialog : public FormDialog
{
    Q_OBJECT

  public:
    TimeSpanDialog(const Profile &profile, const QString &title, const QString &effect, const QString &verb,
                   const DisplayZone &zone, std::function<qint64()> now, QWidget *parent);

    /// From now on; of a moment that has passed 0 or less.
    qint64 seconds() const;
    /// The moment where one is chosen, Unix seconds, else 0.
    qint64 until() const;
    /// Shows what the choice comes to by now.
    void check();

  protected:
    /// What is wrong with the rest of the form; empty where nothing is.
    void setProblem(const QString &problem);

  private:
    const DisplayZone &m_zone;
    std::function<qint64()> m_now;
    QString m_problem;
    QRadioButton *m_for, *m_until;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    QDateTimeEdit *m_moment;
    QLabel *m_end;
};

/// One line of text within a limit of bytes: a name card, a reason.
class LineDialog : public FormDialog
{
    Q_OBJECT

  public:
    LineDialog(const Profile &profile, const QString &name, const QString &label, const QString &value, int limit,
               QWidget *parent);
    QString text() const;

  private:
    QLineEdit *m_line;
    ByteCounter *m_counter;
};

/// A number of unread messages for one member.
class UnreadDialog : public FormDialog
{
    Q_OBJECT

  public:
    /// `now`: as far as it is known.
    UnreadDialog(const Profile &profile, const QString &account, const QString &groupName, std::optional<qint64> now,
                 QWidget *parent);
    qint64 number() const;

  private:
    QSpinBox *m_number;
};

/// Gives a group to one of its members; the name of the group is typed first.
class TransferDialog : public FormDialog
{
    Q_OBJECT

  public:
    TransferDialog(const Profile &profile, GroupKind kind, const QString &word, const QString &owner,
                   const QString &newOwner, QWidget *parent);
    QString newOwner() const;

  private:
    void check();

    QString m_word;
    QLineEdit *m_account, *m_typed;
};

} // namespace imdesk
