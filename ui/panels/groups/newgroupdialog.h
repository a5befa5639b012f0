// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include "core/api/groups.h"
#include "core/directory/grouprow.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace imdesk {

class FormRow;
class GroupForm;
class GroupRules;

/// Makes a group: the type first, with what it can and cannot do, then owner, ID, profile and first members.
class NewGroupDialog : public FormDialog
{
    Q_OBJECT

  public:
    NewGroupDialog(const GroupRules &rules, QWidget *parent);

    GroupKind kind() const;
    api::CreateGroup request() const;
    /// Tells which of the people that are named the app does not know, until something is changed.
    void showUnknown(const QStringList &accounts);

  private:
    void takeKind();
    void check();

    const GroupRules &m_rules;
    QComboBox *m_type;
    QLabel *m_card, *m_limits;
    QLineEdit *m_owner, *m_id;
    FormRow *m_ownerRow, *m_idRow, *m_membersRow;
    QPlainTextEdit *m_members;
    QCheckBox *m_topics;
    GroupForm *m_form;
};

} // namespace imdesk
