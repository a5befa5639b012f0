// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/friendsmodel.h"
#include "ui/panels/people/remotelisttab.h"

namespace imdesk {

/// The friends of a person: added, imported, edited, deleted one or both ways, checked, and put into friend groups.
class FriendsTab : public RemoteListTab
{
    Q_OBJECT

  public:
    explicit FriendsTab(const PeopleParts &parts, QWidget *parent = nullptr);

    QString title() const override { return tr("Friends"); }
    PersonParts parts() const override { return PersonPart::Friends; }
    void retranslate() override;

  protected:
    void present() override;

  private:
    FriendsTab(const PeopleParts &parts, FriendsModel *model, QWidget *parent);
    void add();
    void import();
    void edit();
    void remove(const QStringList &accounts);
    void check();
    void showGroups();

    FriendsModel *m_model;
    QPushButton *m_add = nullptr, *m_import = nullptr, *m_check = nullptr, *m_groups = nullptr, *m_all = nullptr;
    QPushButton *m_copy = nullptr, *m_open = nullptr, *m_edit = nullptr, *m_remove = nullptr;
};

} // namespace imdesk
