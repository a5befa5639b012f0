// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// One field of a friendship (Tag_SNS_IM_*, Tag_SNS_Custom_*) or of the friend's profile; the value's JSON type follows
/// the tag (string, number, list of strings).
struct SnsItem
{
    QString tag;
    QJsonValue value;
};
/// What became of one account of a call; the call itself is OK even when all failed.
struct SnsResult
{
    QString account;
    int resultCode = 0; ///< 30539 = the other one has to confirm first
    QString resultInfo; ///< symbolic, empty on success
    QJsonObject others;
};
struct SnsResults
{
    QList<SnsResult> results;
    QStringList failed; ///< absent on the wire when none failed
    QJsonObject others;
};

struct FriendToAdd
{
    QString account;
    std::optional<QString> remark, groupName;
    QString addSource; ///< AddSource_Type_ and up to 8 letters
    std::optional<QString> addWording;
};
/// Makes friendships, or asks for them where the other one wants to confirm.
struct FriendAdd
{
    QString owner;
    QList<FriendToAdd> friends;
    std::optional<QString> addType;   ///< Add_Type_Single, Add_Type_Both (default)
    std::optional<int> forceAddFlags; ///< 1 = without consent
};

struct FriendToImport
{
    QString account;
    std::optional<QString> remark;
    std::optional<qint64> remarkTime;
    QStringList groupNames;
    QString addSource;
    std::optional<QString> addWording;
    std::optional<qint64> addTime;
    QList<SnsItem> customItems;
};
/// Puts up to 1000 friends into one user's list, without consent, callbacks or the way back.
struct FriendImport
{
    QString owner;
    QList<FriendToImport> friends;
};

struct FriendChange
{
    QString account;
    QList<SnsItem> items; ///< Tag_SNS_IM_Remark, Tag_SNS_IM_Group, Tag_SNS_Custom_*
};
struct FriendUpdate
{
    QString owner;
    QList<FriendChange> changes;
};

struct FriendDelete
{
    QString owner;
    QStringList accounts;              ///< at most 1000
    std::optional<QString> deleteType; ///< Delete_Type_Single, Delete_Type_Both
};
struct FriendDeleteReply
{
    QList<SnsResult> results;
    QJsonObject others;
};
struct FriendDeleteAll
{
    QString owner;
    std::optional<QString> deleteType; ///< Delete_Type_Single by default
};

/// Asks how up to 1000 accounts are related to one: CheckResult_Type_Single or _Both, for blacklists
/// BlackCheckResult_Type_Single or _Both.
struct RelationCheck
{
    QString owner;
    QStringList accounts;
    QString checkType;
};
struct RelationResult
{
    QString account;
    QString relation; ///< ..._BothWay, ..._AWithB, ..._BWithA, and _NoRelation (friends) or _NO (blacklists)
    int resultCode = 0;
    QString resultInfo;
    QJsonObject others;
};
struct FriendCheckReply
{
    QList<RelationResult> results;
    QStringList failed;
    QJsonObject others;
};

/// One page of a friend list; a sequence that is still current leaves that part of the data out.
struct FriendGet
{
    QString owner;
    qint64 startIndex = 0;
    std::optional<qint64> standardSequence, customSequence;
};
struct FriendRow
{
    QString account;
    QList<SnsItem> items;
    QJsonObject others;
};
struct FriendGetReply
{
    QList<FriendRow> friends;
    qint64 standardSequence = 0, customSequence = 0;
    qint64 friendNum = 0;
    int completeFlag = 0; ///< not 0 = this was the last page
    qint64 nextStartIndex = 0;
    QJsonObject others;
};

/// Given fields of given friends.
struct FriendGetList
{
    QString owner;
    QStringList accounts; ///< at most 100
    QStringList tags;
};
struct FriendData
{
    QString account;
    QList<SnsItem> items; ///< absent on the wire where it failed
    int resultCode = 0;
    QString resultInfo;
    QJsonObject others;
};
struct FriendGetListReply
{
    QList<FriendData> friends;
    QStringList failed;
    QJsonObject others;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::SnsItem> =
    std::tuple{field("Tag", &api::SnsItem::tag, Need::Required), field("Value", &api::SnsItem::value, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::SnsResult> =
    std::tuple{field("To_Account", &api::SnsResult::account, Need::Required),
               field("ResultCode", &api::SnsResult::resultCode), field("ResultInfo", &api::SnsResult::resultInfo),
               rest(&api::SnsResult::others)};
template <>
inline constexpr auto fieldsOf<api::SnsResults> =
    std::tuple{field("ResultItem", &api::SnsResults::results), field("Fail_Account", &api::SnsResults::failed),
               rest(&api::SnsResults::others)};
template <>
inline constexpr auto fieldsOf<api::FriendToAdd> =
    std::tuple{field("To_Account", &api::FriendToAdd::account, Need::Required),
               field("Remark", &api::FriendToAdd::remark), field("GroupName", &api::FriendToAdd::groupName),
               field("AddSource", &api::FriendToAdd::addSource, Need::Required),
               field("AddWording", &api::FriendToAdd::addWording)};
template <>
inline constexpr auto fieldsOf<api::FriendAdd> =
    std::tuple{field("From_Account", &api::FriendAdd::owner, Need::Required),
               field("AddFriendItem", &api::FriendAdd::friends, Need::Required),
               field("AddType", &api::FriendAdd::addType), field("ForceAddFlags", &api::FriendAdd::forceAddFlags)};
template <>
inline constexpr auto fieldsOf<api::FriendToImport> =
    std::tuple{field("To_Account", &api::FriendToImport::account, Need::Required),
               field("Remark", &api::FriendToImport::remark),
               field("RemarkTime", &api::FriendToImport::remarkTime),
               field("GroupName", &api::FriendToImport::groupNames),
               field("AddSource", &api::FriendToImport::addSource, Need::Required),
               field("AddWording", &api::FriendToImport::addWording),
               field("AddTime", &api::FriendToImport::addTime),
               field("CustomItem", &api::FriendToImport::customItems)};
template <>
inline constexpr auto fieldsOf<api::FriendImport> =
    std::tuple{field("From_Account", &api::FriendImport::owner, Need::Required),
               field("AddFriendItem", &api::FriendImport::friends, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::FriendChange> =
    std::tuple{field("To_Account", &api::FriendChange::account, Need::Required),
               field("SnsItem", &api::FriendChange::items, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::FriendUpdate> =
    std::tuple{field("From_Account", &api::FriendUpdate::owner, Need::Required),
               field("UpdateItem", &api::FriendUpdate::changes, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::FriendDelete> =
    std::tuple{field("From_Account", &api::FriendDelete::owner, Need::Required),
               field("To_Account", &api::FriendDelete::accounts, Need::Required),
               field("DeleteType", &api::FriendDelete::deleteType)};
template <>
inline constexpr auto fieldsOf<api::FriendDeleteReply> =
    std::tuple{field("ResultItem", &api::FriendDeleteReply::results), rest(&api::FriendDeleteReply::others)};
template <>
inline constexpr auto fieldsOf<api::FriendDeleteAll> =
    std::tuple{field("From_Account", &api::FriendDeleteAll::owner, Need::Required),
               field("DeleteType", &api::FriendDeleteAll::deleteType)};
template <>
inline constexpr auto fieldsOf<api::RelationCheck> =
    std::tuple{field("From_Account", &api::RelationCheck::owner, Need::Required),
               field("To_Account", &api::RelationCheck::accounts, Need::Required),
               field("CheckType", &api::RelationCheck::checkType, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::RelationResult> =
    std::tuple{field("To_Account", &api::RelationResult::account, Need::Required),
               field("Relation", &api::RelationResult::relation), field("ResultCode", &api::RelationResult::resultCode),
               field("ResultInfo", &api::RelationResult::resultInfo), rest(&api::RelationResult::others)};
template <>
inline constexpr auto fieldsOf<api::FriendCheckReply> =
    std::tuple{field("InfoItem", &api::FriendCheckReply::results),
               field("Fail_Account", &api::FriendCheckReply::failed), rest(&api::FriendCheckReply::others)};
template <>
inline constexpr auto fieldsOf<api::FriendGet> =
    std::tuple{field("From_Account", &api::FriendGet::owner, Need::Required),
               field("StartIndex", &api::FriendGet::startIndex, Need::Required),
               field("StandardSequence", &api::FriendGet::standardSequence),
               field("CustomSequence", &api::FriendGet::customSequence)};
template <>
inline constexpr auto fieldsOf<api::FriendRow> =
    std::tuple{field("To_Account", &api::FriendRow::account, Need::Required),
               field("ValueItem", &api::FriendRow::items), rest(&api::FriendRow::others)};
template <>
inline constexpr auto fieldsOf<api::FriendGetReply> =
    std::tuple{field("UserDataItem", &api::FriendGetReply::friends),
               field("StandardSequence", &api::FriendGetReply::standardSequence),
               field("CustomSequence", &api::FriendGetReply::customSequence),
               field("FriendNum", &api::FriendGetReply::friendNum),
               field("CompleteFlag", &api::FriendGetReply::completeFlag),
               field("NextStartIndex", &api::FriendGetReply::nextStartIndex),
               rest(&api::FriendGetReply::others)};
template <>
inline constexpr auto fieldsOf<api::FriendGetList> =
    std::tuple{field("From_Account", &api::FriendGetList::owner, Need::Required),
               field("To_Account", &api::FriendGetList::accounts, Need::Required),
               field("TagList", &api::FriendGetList::tags, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::FriendData> =
    std::tuple{field("To_Account", &api::FriendData::account, Need::Required),
               field("SnsProfileItem", &api::FriendData::items), field("ResultCode", &api::FriendData::resultCode),
               field("ResultInfo", &api::FriendData::resultInfo), rest(&api::FriendData::others)};
template <>
inline constexpr auto fieldsOf<api::FriendGetListReply> =
    std::tuple{field("InfoItem", &api::FriendGetListReply::friends),
               field("Fail_Account", &api::FriendGetListReply::failed), rest(&api::FriendGetListReply::others)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<FriendAdd, SnsResults> friendAdd{"sns/friend_add"};
inline constexpr Endpoint<FriendImport, SnsResults> friendImport{"sns/friend_import"};
inline constexpr Endpoint<FriendUpdate, SnsResults> friendUpdate{"sns/friend_update"};
inline constexpr Endpoint<FriendDelete, FriendDeleteReply> friendDelete{"sns/friend_delete"};
inline constexpr Endpoint<FriendDeleteAll, EmptyReply> friendDeleteAll{"sns/friend_delete_all"};
inline constexpr Endpoint<RelationCheck, FriendCheckReply> friendCheck{"sns/friend_check"};
inline constexpr Endpoint<FriendGet, FriendGetReply> friendGet{"sns/friend_get"};
inline constexpr Endpoint<FriendGetList, FriendGetListReply> friendGetList{"sns/friend_get_list"};

} // namespace imdesk::api
