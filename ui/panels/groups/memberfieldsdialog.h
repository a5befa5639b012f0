// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/groupwrites.h"
#include "ui/dialogs/formdialog.h"

#include <QMap>

class QComboBox;
class QTableWidget;

namespace imdesk {

/// Which messages of the group a member gets, and the member's custom fields.
class MemberFieldsDialog : public FormDialog
{
    Q_OBJECT

  public:
    MemberFieldsDialog(const Profile &profile, const MemberBefore &before, QWidget *parent);

    /// Only what differs; `group` and the account are set by the caller.
    api::ModifyMember change() const;
    /// Takes a change back; nothing where it is not known what was there. `before` was asked for the custom fields of
    /// the change by name, so one that it does not hold was empty.
    static std::optional<api::ModifyMember> inverse(const api::ModifyMember &change, const api::Member &before);

  private:
    QMap<QString, QString> typed() const;
    void addField(const QString &key, const QString &value, bool known);
    void check();

    MemberBefore m_before;
    QMap<QString, QString> m_fieldsBefore;
    QComboBox *m_flag;
    QTableWidget *m_fields;
    FormRow *m_fieldsRow;
    QPushButton *m_add;
};

} // namespace imdesk
