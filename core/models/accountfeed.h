// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/callbackhub.h"
#include "core/directory/accountdirectory.h"
#include "core/directory/groupdirectory.h"
#include "core/services/groupservice.h"

#include <QSet>

namespace imdesk {

namespace api {
struct PortraitSet;
}

/// Gathers the accounts of an app from what the console sees anyway: owners of groups, members that were read, people
/// in callbacks. No call is made for it.
class AccountFeed : public QObject
{
    Q_OBJECT

  public:
    /// Events taken in one go, so that the window stays quick while a large log is read.
    static constexpr int eventsPerTurn = 500;
    static constexpr int waitMs = 700;

    /// All references must outlive the feed.
    AccountFeed(AccountDirectory &accounts, const GroupDirectory &groupCache, const GroupService &groups,
                CallbackHub &hub, QObject *parent = nullptr);

    /// The service has carried out a write of this console, whoever asked for it: accounts that were imported or
    /// deleted, and nicknames.
    void hearWrite(const imdesk::WrittenCall &call);

  private:
    void noteNick(const api::PortraitSet &asked);
    void noteStanding(const QStringList &accounts, AccountStanding standing);
    void takeEvents();
    void takeOwners(const QStringList &owners);

    AccountDirectory &m_accounts;
    CallbackHub &m_hub;
    QTimer m_timer;
    qint64 m_seen = 0; ///< number of the last event taken
    QSet<QString> m_owners;
};

} // namespace imdesk
