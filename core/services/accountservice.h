// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accounts.h"
#include "core/api/pagings.h"
#include "core/api/profiles.h"
#include "core/services/itemrun.h"

namespace imdesk {

/// The calls about accounts: one page or one account as a future, many accounts as a run that tells each one's outcome.
/// Every future is a root: cancelling it aborts the network reply.
class AccountService : public QObject
{
    Q_OBJECT

  public:
    static constexpr qsizetype accountsPerCall = 100; ///< multiaccount_import, account_check, account_delete
    static constexpr qsizetype statesPerCall = 500;   ///< querystate
    static constexpr qsizetype profilesPerCall = 100; ///< portrait_get
    static constexpr int groupsPerPage = 100;         ///< get_joined_group_list takes up to 5000; a screenful is enough
    static constexpr int callsAtOnce = 4;

    explicit AccountService(ApiClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}

    const Profile &profile() const { return m_client.profile(); }
    ApiClient &client() const { return m_client; }

    /// The given fields of up to 100 accounts.
    QFuture<Result<api::PortraitGetReply>> profiles(const QStringList &accounts, const QStringList &tags,
                                                    Priority priority = Priority::Interactive);
    QFuture<Result<EmptyReply>> setProfile(const QString &account, const QList<api::ProfileItem> &items,
                                           const Noted &noted = {});
    /// Takes back what is noted down, as the audit does, and tells what came back and what did not.
    QFuture<Result<TakenBack>> takeBack(const QList<qint64> &entries) { return m_client.takeBack(entries); }
    /// Per device, for up to 500 accounts.
    QFuture<Result<api::QueryStateReply>> states(const QStringList &accounts,
                                                 Priority priority = Priority::Interactive);
    QFuture<Result<api::AccountCheckReply>> check(const QStringList &accounts);
    QFuture<Result<EmptyReply>> kick(const QString &account);
    /// The groups an account is in, live rooms and inactive ones too, each with type, name, owner, size and the
    /// account's own role.
    static api::JoinedGroupPages joinedGroups(const QString &account);

    /// The runs; `run` is idle before.
    /// One account goes through account_import, several through multiaccount_import. One that is there already takes
    /// the nick and the face given.
    static void startImport(ItemRun &run, const QList<api::AccountToImport> &accounts);
    /// Outcome word: Imported or NotImported.
    static void startCheck(ItemRun &run, const QStringList &accounts);
    static void startDelete(ItemRun &run, const QStringList &accounts);
    static void startKick(ItemRun &run, const QStringList &accounts);

  private:
    ApiClient &m_client;
};

} // namespace imdesk
