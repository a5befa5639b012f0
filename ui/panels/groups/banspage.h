// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/groups/extrapage.h"

namespace imdesk {

/// Who is kept out of a group and until when; bans and lifts bans.
class BansPage : public ExtraPage
{
    Q_OBJECT

  public:
    BansPage(const GroupTools &tools, GroupExtras &extras, WriteReport &report, QWidget *parent);
    void retranslate() override;

  protected:
    void ask() override;
    void showActions() override;
    void addIdOf(QMenu *menu, int row) override;

  private:
    void askToBan();
    void lift();
    void after(ItemRun *run);
    /// Reads the bans of the group when it is done.
    WriteReport::Undo wayBack(const QString &group, const std::function<QString(int)> &words);

    QAction *m_ban, *m_lift;
};

} // namespace imdesk
