// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include "core/api/groups.h"
#include "core/services/groupprofile.h"

class QTableWidget;

namespace imdesk {

class GroupForm;

/// Edits the profile of a group; what will change stands below the form, old against new, before anything is sent.
class GroupEditDialog : public FormDialog
{
    Q_OBJECT

  public:
    GroupEditDialog(const Profile &profile, const api::GroupInfo &info, QWidget *parent);

    const GroupProfile &before() const { return m_before; }
    GroupProfile after() const;
    QList<FieldChange> changes() const { return changesOf(m_before, after()); }

  private:
    void showChanges();

    GroupProfile m_before;
    GroupForm *m_form;
    QLabel *m_count;
    QTableWidget *m_changes;
};

} // namespace imdesk
