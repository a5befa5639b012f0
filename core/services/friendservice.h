// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/pagings.h"
#include "core/services/itemrun.h"

namespace imdesk {

/// What holds for every friend of one adding.
struct FriendForm
{
    QString owner;
    bool bothWays = true;                     ///< into the other one's list as well
    bool force = false;                       ///< without asking for consent
    QString source = QStringLiteral("Admin"); ///< up to 8 letters
    QString remark;                           ///< at most 96 bytes
    QString group;                            ///< at most 30 bytes
    QString wording;                          ///< of the request, at most 256 bytes
};

/// How one account is related to another, in the service's own words.
namespace relation {
inline constexpr auto bothWay = QLatin1String("BothWay");
inline constexpr auto ownerHasOther = QLatin1String("AWithB");
inline constexpr auto otherHasOwner = QLatin1String("BWithA");
} // namespace relation

/// The calls about friends, blacklists and conversations of one account: pages as a future, many accounts as a run that
/// tells each one's outcome. Every future is a root: cancelling it aborts the network reply.
class FriendService : public QObject
{
    Q_OBJECT

  public:
    static constexpr int friendsPerAdd = 100;  ///< none is documented; a short list keeps an answer readable
    static constexpr int itemsAtMost = 1000;   ///< friend_import, friend_delete, friend_check, black_list_*
    static constexpr int blockedPerPage = 200; ///< black_list_get takes up to 1000
    static constexpr int remarkBytes = 96, groupBytes = 30, sourceLetters = 8, wordingBytes = 256;
    static constexpr int customBytes = 500; ///< Tag_SNS_Custom_*
    static constexpr int groupsAtMost = 32; ///< of one user (30011)
    /// Outcome word of an adding that waits for the other one (30539): what the service does, not a failure.
    static constexpr auto waitsWord = QLatin1String("waits-for-consent");

    explicit FriendService(ApiClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}

    const Profile &profile() const { return m_client.profile(); }
    ApiClient &client() const { return m_client; }

    static api::FriendPages friends(const QString &owner) { return api::FriendPages({owner, 0, {}, {}}); }
    /// Both directions, for at most itemsAtMost accounts.
    QFuture<Result<api::FriendCheckReply>> friendRelations(const QString &owner, const QStringList &accounts);
    static api::BlockedPages blocked(const QString &owner) { return api::BlockedPages({owner, 0, blockedPerPage, 0}); }
    QFuture<Result<api::BlackListCheckReply>> blockRelations(const QString &owner, const QStringList &accounts);
    QFuture<Result<EmptyReply>> removeAllFriends(const QString &owner, bool bothWays);
    QFuture<Result<api::FriendGroupGetReply>> groups(const QString &owner);
    /// Makes a group and puts friends into it.
    QFuture<Result<api::FriendGroupAddReply>> addGroup(const QString &owner, const QString &name,
                                                       const QStringList &friends);
    QFuture<Result<api::FriendGroupDeleteReply>> removeGroup(const QString &owner, const QString &name);
    static api::ConversationPages conversations(const QString &owner);

    /// The runs; `run` is idle before. One call at a time: the service refuses parallel changes of one user's
    /// relations (30008).
    static void startAdd(ItemRun &run, const FriendForm &form, const QStringList &accounts);
    static void startImport(ItemRun &run, const QString &owner, const QList<api::FriendToImport> &friends);
    static void startUpdate(ItemRun &run, const QString &owner, const QList<api::FriendChange> &changes);
    static void startRemove(ItemRun &run, const QString &owner, const QStringList &accounts, bool bothWays);
    static void startBlock(ItemRun &run, const QString &owner, const QStringList &accounts);
    static void startUnblock(ItemRun &run, const QString &owner, const QStringList &accounts);
    /// Outcome word: BothWay, AWithB (only the owner has the other), BWithA, NoRelation or NO.
    static void startFriendCheck(ItemRun &run, const QString &owner, const QStringList &accounts, bool bothWays);
    static void startBlockCheck(ItemRun &run, const QString &owner, const QStringList &accounts, bool bothWays);

    /// "CheckResult_Type_AWithB" -> "AWithB".
    static QString relationWord(const QString &relation) { return relation.section(QLatin1Char('_'), -1); }

  private:
    ApiClient &m_client;
};

} // namespace imdesk
