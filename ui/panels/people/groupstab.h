// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/joinedgroupsmodel.h"
#include "ui/panels/people/remotelisttab.h"

namespace imdesk {

/// The groups a person is in, with the role in each; from here to the group or to a mute in it.
class GroupsTab : public RemoteListTab
{
    Q_OBJECT

  public:
    explicit GroupsTab(const PeopleParts &parts, QWidget *parent = nullptr);

    QString title() const override { return tr("Groups"); }
    PersonParts parts() const override { return PersonPart::Groups; }
    void retranslate() override;

  protected:
    void present() override;

  private:
    GroupsTab(const PeopleParts &parts, JoinedGroupsModel *model, QWidget *parent);
    void open();

    JoinedGroupsModel *m_model;
    QPushButton *m_copy = nullptr, *m_history = nullptr, *m_mute = nullptr, *m_open = nullptr;
};

} // namespace imdesk
