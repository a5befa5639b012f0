// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/pagings.h"
#include "core/api/profiles.h"
#include "core/net/apiclient.h"

#include <memory>

namespace imdesk {

/// The reading calls about groups and their members, within the service's limits. Every future is a root: cancelling it
/// aborts the network reply.
class GroupService : public QObject
{
    Q_OBJECT

  public:
    static constexpr int idsPerPage = 10'000;  ///< get_appid_group_list, at most one call a second
    static constexpr int detailsPerCall = 50;  ///< get_group_info; answers of at most 1 MB
    static constexpr int membersPerPage = 200; ///< get_group_member_info
    static constexpr int namedPerCall = 50;    ///< get_specified_group_member_info
    static constexpr int nicksPerCall = 100;   ///< portrait_get
    /// Up to this many members a group's answer with everything in it stays well under 1 MB.
    static constexpr int everythingUpTo = 1000;

    explicit GroupService(ApiClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}

    /// All IDs of the app; a `type` (wire name) narrows the listing. Whoever wants few asks for small pages.
    static api::GroupIdPages idPages(const QString &type = {}, qint64 atMost = 0);
    /// All members. `roles` (Owner, Admin, Member) narrows it on the service's side.
    static api::MemberPages memberPages(const QString &id, const QStringList &roles = {});
    /// The page that comes next.
    template <class Pages>
    auto page(const Pages &pages, Priority priority = Priority::Interactive)
    {
        return m_client.page(pages, {priority});
    }
    /// Base fields of up to 50 groups and the custom fields named, never members. Each group carries its own error
    /// code.
    /// `requestId`: becomes that of the call, for the errors of single groups.
    QFuture<Result<api::GroupInfoReply>> details(const QStringList &ids, const QStringList &customKeys = {},
                                                 Priority priority = Priority::Interactive,
                                                 const std::shared_ptr<QString> &requestId = {});
    /// One group with all its fields, including custom ones whose keys are not known. The service tells them only
    /// together with the members, so ask this for small groups alone (everythingUpTo).
    QFuture<Result<api::GroupInfoReply>> everything(const QString &id);
    /// Up to 50 members by name; who is not in the group is left out. Not of live rooms.
    QFuture<Result<api::NamedMembersReply>> named(const QString &id, const QStringList &accounts,
                                                  const QStringList &customKeys = {});
    /// Who is muted in the group and until when; no paging.
    QFuture<Result<api::MutedReply>> muted(const QString &id);
    /// Nicknames of up to 100 accounts.
    QFuture<Result<api::PortraitGetReply>> nicks(const QStringList &accounts);

    const Profile &profile() const { return m_client.profile(); }
    /// Unix seconds by the service's clock: the ends of mutes and bans and the times of joining are by that one.
    qint64 serviceNow() const { return m_client.serviceNowMs() / 1000; }

    /// Whoever has read members says so here, for those who gather the accounts of the app.
    void tellMembers(const QString &groupId, const QList<api::Member> &members)
    {
        Q_EMIT membersRead(groupId, members);
    }
    /// And here whoever has read the whole list of who is muted, for the board of running mutes.
    void tellMuted(const QString &groupId, const QList<api::MutedMember> &muted) { Q_EMIT mutedRead(groupId, muted); }

  Q_SIGNALS:
    void membersRead(const QString &groupId, const QList<imdesk::api::Member> &members);
    void mutedRead(const QString &groupId, const QList<imdesk::api::MutedMember> &muted);

  private:
    ApiClient &m_client;
};

} // namespace imdesk
