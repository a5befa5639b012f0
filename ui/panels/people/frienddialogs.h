// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/friendsmodel.h"
#include "core/services/accountlist.h"
#include "ui/dialogs/formdialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace imdesk {

class ByteCounter;
class LeftOutList;

/// A line of text with a counter of its bytes under it.
class CountedLine : public QWidget
{
    Q_OBJECT

  public:
    explicit CountedLine(qsizetype maximum, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    bool isOver() const;
    /// By how much it is too long, for the row it stands in: a reader in the line hears nothing of the counter beside.
    QString problem() const;

  Q_SIGNALS:
    void edited();

  private:
    QLineEdit *m_line;
    ByteCounter *m_bytes;
};

/// Accounts to be made friends, and what is noted of them.
class AddFriendsDialog : public FormDialog
{
    Q_OBJECT

  public:
    AddFriendsDialog(const Profile &profile, const QString &owner, QWidget *parent);

    FriendForm form() const;
    QStringList accounts() const;

  private:
    void check();

    QString m_owner;
    QPlainTextEdit *m_accounts;
    FormRow *m_accountRow;
    QCheckBox *m_both, *m_force;
    CountedLine *m_remark, *m_group, *m_wording;
    QLineEdit *m_source;
    FormRow *m_sourceRow;
};

/// Friends to be put into one list as they were elsewhere: with remarks, groups and times, without consent or
/// callbacks.
class ImportFriendsDialog : public FormDialog
{
    Q_OBJECT

  public:
    ImportFriendsDialog(const Profile &profile, const QString &owner, QWidget *parent);

    const QList<api::FriendToImport> &friends() const { return m_list.friends; }
    void setText(const QString &text);

  Q_SIGNALS:
    void fileWanted();

  private:
    void check();

    QPlainTextEdit *m_text;
    FormRow *m_row;
    LeftOutList *m_leftOut;
    QLineEdit *m_source;
    FriendList m_list;
};

/// What one account notes of a friend: remark, groups and the app's own fields.
class EditFriendDialog : public FormDialog
{
    Q_OBJECT

  public:
    EditFriendDialog(const Profile &profile, const QString &owner, const FriendEntry &entry, QWidget *parent);

    /// Only what has been changed.
    api::FriendChange change() const;

  private:
    struct CustomLine
    {
        QLineEdit *line;
        FormRow *row;
        ByteCounter *bytes; ///< nothing where the service holds a number
    };
    void check();
    bool checkCustom(const CustomLine &custom, const api::SnsItem &item);

    FriendEntry m_entry;
    CountedLine *m_remark;
    QLineEdit *m_groups;
    FormRow *m_groupRow;
    QList<CustomLine> m_customs;
    QLineEdit *m_newTag, *m_newValue;
    ByteCounter *m_newBytes;
    FormRow *m_newRow;
};

/// Takes friends off: one way or both.
class RemoveFriendsDialog : public FormDialog
{
    Q_OBJECT

  public:
    /// No accounts: all of them, of which so many are known, and there may be more.
    RemoveFriendsDialog(const Profile &profile, const QString &owner, const QStringList &accounts, QWidget *parent,
                        int known = 0, bool more = true);

    bool bothWays() const;
    /// What happens, in a sentence.
    QString effect() const;

  private:
    void present();

    QString m_owner;
    QStringList m_accounts;
    int m_known;
    bool m_more;
    QRadioButton *m_one, *m_both;
};

} // namespace imdesk
