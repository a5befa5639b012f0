// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/groups/extrapage.h"

#include <QSet>

namespace imdesk {

/// Who is inside a live room now, as of when, and who are its admins; mutes, and makes admins.
class OnlinePage : public ExtraPage
{
    Q_OBJECT

  public:
    OnlinePage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent);
    void retranslate() override;

  protected:
    void ask() override;
    void showActions() override;
    void addIdOf(QMenu *menu, int row) override;

  private:
    void askMembers();
    void present();
    void grant(bool on);
    /// Those of the chosen for whom a change makes one; all where the admins could not be read.
    QStringList chosenFor(bool on) const;

    MemberActions *m_members;
    QList<api::LiveMember> m_inside;
    QList<api::LiveAdmin> m_admins;
    bool m_adminsTold = false;
    qint64 m_number = -1; ///< as the service counts, -1 = not told
    qint64 m_readAt = 0;
    QAction *m_grant, *m_revoke;
};

} // namespace imdesk
