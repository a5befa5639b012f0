// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groupattributes.h"
#include "core/api/pagings.h"
#include "core/api/topics.h"
#include "core/services/itemrun.h"

namespace imdesk {

/// What a group has besides profile and members: bans, attributes, counters, in live rooms who is inside and who are
/// the admins, in communities the topics. Futures of reads are roots or end with what they started.
class GroupExtras : public QObject
{
    Q_OBJECT

  public:
    static constexpr int bansPerPage = 100;  ///< get_group_ban_member
    static constexpr int bannedPerCall = 20; ///< ban_group_member and unban_group_member
    /// One account that does not exist, or the owner among many, fails the whole call.
    inline static const QSet<int> &halvesOn = oneBadBan;
    static constexpr int attributeKeyBytes = 32;
    static constexpr int attributeValueBytes = 4000;
    static constexpr int attributesOfAGroup = 16;
    static constexpr int counterKeyBytes = 128;
    static constexpr int countersOfAGroup = 20;
    static constexpr int liveMembersTold = 1000; ///< the latest comers, get_members
    static constexpr int liveAdminsAtMost = 5;
    static constexpr int banReasonBytes = 1000;
    static constexpr int topicNameBytes = 30; ///< these five: create_topic and modify_topic
    static constexpr int topicNoticeBytes = 300;
    static constexpr int topicIntroductionBytes = 240;
    static constexpr int topicPictureBytes = 100;
    static constexpr int topicCustomBytes = 3000;
    static constexpr int topicsPerDelete = 20; ///< destroy_topic states no limit

    explicit GroupExtras(ApiClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}

    /// All bans of the group: only a next offset of 0 ends the list.
    QFuture<Result<QList<api::BannedMember>>> bans(const QString &groupId);
    ItemRun *ban(const QString &groupId, const QStringList &accounts, qint64 seconds, const QString &reason);
    ItemRun *unban(const QString &groupId, const QStringList &accounts);

    QFuture<Result<api::AttributesReply>> attributes(const QString &groupId);
    /// Adds or overwrites one attribute, the others stay.
    QFuture<Result<EmptyReply>> putAttribute(const QString &groupId, const api::GroupAttribute &attribute,
                                             const Noted &noted = {});
    QFuture<Result<EmptyReply>> deleteAttributes(const QString &groupId, const QStringList &keys,
                                                 const Noted &noted = {});

    QFuture<Result<api::CountersReply>> counters(const QString &groupId);
    /// `mode`: Set, Increase or Decrease.
    QFuture<Result<api::CountersReply>> changeCounter(const QString &groupId, const api::GroupCounter &counter,
                                                      const QString &mode, const Noted &noted = {});
    /// Keys must be named: a request without any would delete all counters.
    QFuture<Result<EmptyReply>> deleteCounters(const QString &groupId, const QStringList &keys,
                                               const Noted &noted = {});

    QFuture<Result<api::OnlineNumberReply>> onlineNumber(const QString &groupId);
    /// Everybody the service tells of a live room, at most 1000.
    QFuture<Result<QList<api::LiveMember>>> liveMembers(const QString &groupId);
    QFuture<Result<api::LiveAdminsReply>> liveAdmins(const QString &groupId);
    QFuture<Result<EmptyReply>> setLiveAdmin(const QString &groupId, const QStringList &accounts, bool grant);

    /// All topics of a community that has them.
    QFuture<Result<api::TopicGetReply>> topics(const QString &groupId);
    QFuture<Result<api::TopicCreateReply>> createTopic(const api::TopicCreate &topic);
    /// Only the fields that are set change.
    QFuture<Result<EmptyReply>> changeTopic(const api::TopicChange &change, const Noted &noted = {});
    /// For good, with everything written in them.
    ItemRun *deleteTopics(const QString &groupId, const QStringList &topicIds);

  Q_SIGNALS:
    /// The whole list of a group was read.
    void bansRead(const QString &groupId, const QList<imdesk::api::BannedMember> &banned);

  private:
    template <HasTable Request>
    ItemRun *run(const Endpoint<Request, EmptyReply> &endpoint, const QStringList &accounts,
                 std::function<Request(const QStringList &)> make);
    template <class Item, class Pages>
    QFuture<Result<QList<Item>>> allOf(const Pages &pages);

    ApiClient &m_client;
};

} // namespace imdesk
