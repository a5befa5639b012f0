// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/blockedmodel.h"
#include "ui/panels/people/remotelisttab.h"

class QLabel;

namespace imdesk {

/// Whom a person has blocked: more, fewer, checked. Who has blocked the person the service does not list; known
/// accounts can be asked about.
class BlacklistTab : public RemoteListTab
{
    Q_OBJECT

  public:
    explicit BlacklistTab(const PeopleParts &parts, QWidget *parent = nullptr);

    QString title() const override { return tr("Blacklist"); }
    void setAccount(const QString &account) override;
    PersonParts parts() const override { return PersonPart::Blacklist; }
    void retranslate() override;

  protected:
    void present() override;

  private:
    BlacklistTab(const PeopleParts &parts, BlockedModel *model, QWidget *parent);
    void block();
    void unblock();
    void check();
    void askWhoBlocks();
    void onAsked(const QList<ItemOutcome> &outcomes);
    void showBlockers();

    BlockedModel *m_model;
    QPushButton *m_block = nullptr, *m_check = nullptr, *m_who = nullptr;
    QPushButton *m_blockersButton;
    QPushButton *m_copy = nullptr, *m_unblock = nullptr, *m_open = nullptr;
    QLabel *m_blockers;
    MessageBar *m_askMessage;
    BusyBar *m_askBusy;
    RunReport m_asking;
    qint64 m_askedAt = 0; ///< Unix seconds, 0 = nobody was asked about
    qsizetype m_asked = 0;
    QStringList m_blockedBy;
};

} // namespace imdesk
