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
inline constexpr auto fieldsOf<api::BlackListChange> =
    std::tuple{field("From_Account", &api::BlackListChange::owner, Need::Required),
               field("To_Account", &api::BlackListChange::accounts, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::BlackListGet> =
    std::tuple{field("From_Account", &api::BlackListGet::owner, Need::Required),
               field("StartIndex", &api::BlackListGet::startIndex, Need::Required),
               field("MaxLimited", &api::BlackListGet::maxLimited, Need::Required),
               field("LastSequence", &api::BlackListGet::lastSequence, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::BlackListRow> =
    std::tuple{field("To_Account", &api::BlackListRow::account, Need::Required),
               field("AddBlackTimeStamp", &api::BlackListRow::addBlackTimeStamp), rest(&api::BlackListRow::others)};
// Every sample misspells the sequence; the newest table does not.
template <>
inline constexpr auto fieldsOf<api::BlackListGetReply> =
    std::tuple{field("BlackListItem", &api::BlackListGetReply::rows),
               field("StartIndex", &api::BlackListGetReply::startIndex),
               renamed("CurruentSequence", "CurrentSequence", &api::BlackListGetReply::currentSequence),
               rest(&api::BlackListGetReply::others)};
template <>
inline constexpr auto fieldsOf<api::BlackListCheckReply> =
    std::tuple{field("BlackListCheckItem", &api::BlackListCheckReply::results),
               field("Fail_Account", &api::BlackListCheckReply::failed), rest(&api::BlackListCheckReply::others)};
template <>
inline constexpr auto fieldsOf<api::FriendGroupAdd> =
    std::tuple{field("From_Account", &api::FriendGroupAdd::owner, Need::Required),
               field("GroupName", &api::FriendGroupAdd::groupNames, Need::Required),
               field("To_Account", &api::FriendGroupAdd::accounts)};
template <>
inline constexpr auto fieldsOf<api::FriendGroupAddReply> = std::tuple{
    field("ResultItem", &api::FriendGroupAddReply::results), field("Fail_Account", &api::FriendGroupAddReply::failed),
    field("CurrentSequence", &api::FriendGroupAddReply::currentSequence), rest(&api::FriendGroupAddReply::others)};
template <>
inline constexpr auto fieldsOf<api::FriendGroupDelete> =
    std::tuple{field("From_Account", &api::FriendGroupDelete::owner, Need::Required),
               field("GroupName", &api::FriendGroupDelete::groupNames, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::FriendGroupDeleteReply> =
    std::tuple{field("CurrentSequence", &api::FriendGroupDeleteReply::currentSequence),
               rest(&api::FriendGroupDeleteReply::others)};
template <>
inline constexpr auto fieldsOf<api::FriendGroupGet> =
    std::tuple{field("From_Account", &api::FriendGroupGet::owner, Need::Required),
               field("LastSequence", &api::FriendGroupGet::lastSequence, Need::Required),
               field("NeedFriend", &api::FriendGroupGet::needFriend),
               field("GroupName", &api::FriendGroupGet::groupNames)};
template <>
inline constexpr auto fieldsOf<api::FriendGroup> =
    std::tuple{field("GroupName", &api::FriendGroup::name, Need::Required),
               field("FriendNumber", &api::FriendGroup::friendNumber), field("To_Account", &api::FriendGroup::accounts),
               rest(&api::FriendGroup::others)};
template <>
inline constexpr auto fieldsOf<api::FriendGroupGetReply> =
    std::tuple{field("ResultItem", &api::FriendGroupGetReply::groups),
               field("CurrentSequence", &api::FriendGroupGetReply::currentSequence),
               rest(&api::FriendGroupGetReply::others)};

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
