// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/friendlists.h"
#include "core/api/friends.h"
#include "core/api/groupbans.h"
#include "core/api/groupmembers.h"
#include "core/api/groups.h"
#include "core/api/liverooms.h"
#include "core/api/messages.h"
#include "core/api/paging.h"
#include "core/api/privatemessages.h"
#include "core/api/recentcontacts.h"

#include <algorithm>

namespace imdesk::api {

namespace paging {

/// A cursor that is 0 behind the last page.
inline constexpr Paging<GroupList, GroupListReply, GroupIdItem> groupIds{
    groupList, &GroupListReply::groups,
    [](GroupList &request, const GroupListReply &reply, qint64) {
        request.next = reply.next;
        return reply.next != 0;
    },
    [](const GroupListReply &reply) { return reply.totalCount; }};

/// In communities a string that is empty behind the last page, elsewhere an offset. MemberNum counts the whole group,
/// so a list of some roles ends with a page that is not full.
inline constexpr Paging<MemberQuery, MemberQueryReply, Member> members{
    memberQuery, &MemberQueryReply::members,
    [](MemberQuery &request, const MemberQueryReply &reply, qint64 seen) {
        if (request.next) {
            request.next = reply.next;
            // Older pages of the documentation show a number that begins and ends at 0.
            return !reply.next.isEmpty() && reply.next != QLatin1String("0");
        }
        request.offset = seen;
        if (!request.roles.isEmpty())
            return reply.members.size() >= request.limit.value_or(1);
        return !reply.members.isEmpty() && (reply.memberNum <= 0 || seen < reply.memberNum);
    },
    [](const MemberQueryReply &reply) { return reply.memberNum; }};

/// An offset into a list whose length is told.
inline constexpr Paging<JoinedGroups, JoinedGroupsReply, JoinedGroup> joinedGroups{
    api::joinedGroups, &JoinedGroupsReply::groups,
    [](JoinedGroups &request, const JoinedGroupsReply &reply, qint64 seen) {
        request.offset = seen;
        return !reply.groups.isEmpty() && seen < reply.totalCount;
    },
    [](const JoinedGroupsReply &reply) { return reply.totalCount; }};

/// An offset as answered: not 0 behind a short page, only 0 ends the list.
inline constexpr Paging<BanQuery, BanReply, BannedMember> bans{bannedMembers, &BanReply::members,
                                                               [](BanQuery &request, const BanReply &reply, qint64) {
                                                                   request.offset = reply.nextOffset;
                                                                   return reply.nextOffset != 0;
                                                               }};

/// A moment as answered, 0 behind the last page.
inline constexpr Paging<LiveMembersQuery, LiveMembersReply, LiveMember> liveMembers{
    api::liveMembers, &LiveMembersReply::members, [](LiveMembersQuery &request, const LiveMembersReply &reply, qint64) {
        request.timestamp = reply.nextTimestamp;
        return reply.nextTimestamp != 0;
    }};

/// An index as answered, and a flag. Sequences are never sent: an unchanged one would leave its data out.
inline constexpr Paging<FriendGet, FriendGetReply, FriendRow> friends{
    friendGet, &FriendGetReply::friends,
    [](FriendGet &request, const FriendGetReply &reply, qint64) {
        request.startIndex = std::max(request.startIndex, reply.nextStartIndex);
        return reply.completeFlag == 0;
    },
    [](const FriendGetReply &reply) { return reply.friendNum; }};

/// An index as answered, 0 behind the last page.
inline constexpr Paging<BlackListGet, BlackListGetReply, BlackListRow> blocked{
    blackListGet, &BlackListGetReply::rows, [](BlackListGet &request, const BlackListGetReply &reply, qint64) {
        const bool more = reply.startIndex > request.startIndex;
        request.startIndex = reply.startIndex;
        return more;
    }};

/// Four cursors as answered, two of pinned conversations, and a flag.
inline constexpr Paging<RecentGet, RecentGetReply, RecentSession> conversations{
    recentContacts, &RecentGetReply::sessions, [](RecentGet &request, const RecentGetReply &reply, qint64) {
        request.timeStamp = reply.timeStamp;
        request.startIndex = reply.startIndex;
        request.topTimeStamp = reply.topTimeStamp;
        request.topStartIndex = reply.topStartIndex;
        return reply.completeFlag == 0;
    }};

/// An index as answered, and a flag.
inline constexpr Paging<MarkedContacts, MarkedContactsReply, MarkedContact> markedConversations{
    markedContacts, &MarkedContactsReply::contacts,
    [](MarkedContacts &request, const MarkedContactsReply &reply, qint64) {
        request.startIndex = std::max(request.startIndex, reply.nextStartIndex);
        return reply.completeFlag == 0;
    }};

/// Backwards, each page in itself oldest first: the next ends at the oldest message of this one.
inline constexpr Paging<PrivateHistory, PrivateHistoryReply, PrivateHistoryMsg> privateMessages{
    privateHistory, &PrivateHistoryReply::messages,
    [](PrivateHistory &request, const PrivateHistoryReply &reply, qint64) {
        request.maxTime = reply.lastTime;
        request.lastKey = reply.lastKey;
        return reply.complete != 1 && !reply.lastKey.isEmpty();
    }};

/// Backwards by MsgSeq. IsFinished speaks of the asked range alone: only number 1 or an empty answer is the beginning.
inline constexpr Paging<GroupHistory, GroupHistoryReply, GroupHistoryMsg> groupMessages{
    groupHistory, &GroupHistoryReply::messages, [](GroupHistory &request, const GroupHistoryReply &reply, qint64) {
        if (reply.messages.isEmpty())
            return false;
        const qint64 oldest = std::ranges::min(reply.messages, {}, &GroupHistoryMsg::seq).seq;
        const bool forwards = request.seq && oldest > *request.seq;
        request.seq = oldest - 1;
        return oldest > 1 && !forwards;
    }};

} // namespace paging

using GroupIdPages = Pages<paging::groupIds>;
using MemberPages = Pages<paging::members>;
using JoinedGroupPages = Pages<paging::joinedGroups>;
using BanPages = Pages<paging::bans>;
using LiveMemberPages = Pages<paging::liveMembers>;
using FriendPages = Pages<paging::friends>;
using BlockedPages = Pages<paging::blocked>;
using ConversationPages = Pages<paging::conversations>;
using MarkedConversationPages = Pages<paging::markedConversations>;
using PrivateMessagePages = Pages<paging::privateMessages>;
using GroupMessagePages = Pages<paging::groupMessages>;

} // namespace imdesk::api
