// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/recentcontactsmodel.h"
#include "ui/panels/people/remotelisttab.h"

namespace imdesk {

/// The recent conversations of a person; from here to what was written in them, their marks and groups, and off the
/// person's list.
class ConversationsTab : public RemoteListTab
{
    Q_OBJECT

  public:
    explicit ConversationsTab(const PeopleParts &parts, QWidget *parent = nullptr);

    QString title() const override { return tr("Conversations"); }
    PersonParts parts() const override { return PersonPart::Conversations; }
    void retranslate() override;

  protected:
    void present() override;

  private:
    ConversationsTab(const PeopleParts &parts, RecentContactsModel *model, QWidget *parent);
    void showHistory();
    void openPeer();
    void remove();
    void editMarks();
    void setMark(int mark, bool on);
    void changeMarks(const MarkChange &change);
    void showGroups();
    void fillMenu(QMenu *menu, int row);
    int chosenRow() const;
    QStringList chosenKeys() const;

    RecentContactsModel *m_model;
    QPushButton *m_copy = nullptr, *m_history = nullptr, *m_remove = nullptr, *m_why = nullptr, *m_open = nullptr,
                *m_marks = nullptr, *m_groups = nullptr;
};

} // namespace imdesk
