// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/friends.h"

namespace imdesk::api {

/// Blocks or unblocks up to 1000 accounts for one user.
struct BlackListChange
{
    QString owner;
    QStringList accounts;
};
/// One page of a blacklist.
struct BlackListGet
{
    QString owner;
    qint64 startIndex = 0;
    qint64 maxLimited = 100; ///< rows of a page, at most 1000
    qint64 lastSequence = 0;
};
struct BlackListRow
{
    QString account;
    qint64 addBlackTimeStamp = 0; ///< Unix seconds
    QJsonObject others;
};
struct BlackListGetReply
{
    QList<BlackListRow> rows;
    qint64 startIndex = 0;      ///< of the next page, 0 = this was the last
    qint64 currentSequence = 0; ///< misspelled on the wire
    QJsonObject others;
};
struct BlackListCheckReply
{
    QList<RelationResult> results;
    QStringList failed;
    QJsonObject others;
};

/// Makes friend groups and puts friends into each of them.
struct FriendGroupAdd
{
    QString owner;
    QStringList groupNames; ///< at most 30 bytes each, 32 groups a user
    QStringList accounts;
};
struct FriendGroupAddReply
{
    QList<SnsResult> results; ///< of the friends, absent on the wire when none were named
    QStringList failed;
    qint64 currentSequence = 0;
    QJsonObject others;
};
struct FriendGroupDelete
{
    QString owner;
    QStringList groupNames;
};
struct FriendGroupDeleteReply
{
    qint64 currentSequence = 0;
    QJsonObject others;
};
struct FriendGroupGet
{
    QString owner;
    qint64 lastSequence = 0;
    std::optional<QString> needFriend; ///< Need_Friend_Type_Yes
    QStringList groupNames;            ///< empty = all
};
struct FriendGroup
{
    QString name;
    qint64 friendNumber = 0;
    QStringList accounts;
    QJsonObject others;
};
struct FriendGroupGetReply
{
    QList<FriendGroup> groups;
    qint64 currentSequence = 0;
    QJsonObject others;
};

} // namespace imdesk::api

namespace imdesk {

template <>
FieldTable fieldsOf<api::BlackListChange>();
template <>
FieldTable fieldsOf<api::BlackListGet>();
template <>
FieldTable fieldsOf<api::BlackListRow>();
template <>
FieldTable fieldsOf<api::BlackListGetReply>();
template <>
FieldTable fieldsOf<api::BlackListCheckReply>();
template <>
FieldTable fieldsOf<api::FriendGroupAdd>();
template <>
FieldTable fieldsOf<api::FriendGroupAddReply>();
template <>
FieldTable fieldsOf<api::FriendGroupDelete>();
template <>
FieldTable fieldsOf<api::FriendGroupDeleteReply>();
template <>
FieldTable fieldsOf<api::FriendGroupGet>();
template <>
FieldTable fieldsOf<api::FriendGroup>();
template <>
FieldTable fieldsOf<api::FriendGroupGetReply>();

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<BlackListChange, SnsResults> blackListAdd{"sns/black_list_add"};
inline constexpr Endpoint<BlackListChange, SnsResults> blackListDelete{"sns/black_list_delete"};
inline constexpr Endpoint<BlackListGet, BlackListGetReply> blackListGet{"sns/black_list_get"};
inline constexpr Endpoint<RelationCheck, BlackListCheckReply> blackListCheck{"sns/black_list_check"};
inline constexpr Endpoint<FriendGroupAdd, FriendGroupAddReply> friendGroupAdd{"sns/group_add"};
inline constexpr Endpoint<FriendGroupDelete, FriendGroupDeleteReply> friendGroupDelete{"sns/group_delete"};
inline constexpr Endpoint<FriendGroupGet, FriendGroupGetReply> friendGroupGet{"sns/group_get"};

} // namespace imdesk::api
