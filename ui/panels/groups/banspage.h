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

    QHash<QString, qint64> m_until; ///< Unix seconds
    QAction *m_ban, *m_lift;
};

} // namespace imdesk
