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
FieldTable fieldsOf<api::SnsItem>();
template <>
FieldTable fieldsOf<api::SnsResult>();
template <>
FieldTable fieldsOf<api::SnsResults>();
template <>
FieldTable fieldsOf<api::FriendToAdd>();
template <>
FieldTable fieldsOf<api::FriendAdd>();
template <>
FieldTable fieldsOf<api::FriendToImport>();
template <>
FieldTable fieldsOf<api::FriendImport>();
template <>
FieldTable fieldsOf<api::FriendChange>();
template <>
FieldTable fieldsOf<api::FriendUpdate>();
template <>
FieldTable fieldsOf<api::FriendDelete>();
template <>
FieldTable fieldsOf<api::FriendDeleteReply>();
template <>
FieldTable fieldsOf<api::FriendDeleteAll>();
template <>
FieldTable fieldsOf<api::RelationCheck>();
template <>
FieldTable fieldsOf<api::RelationResult>();
template <>
FieldTable fieldsOf<api::FriendCheckReply>();
template <>
FieldTable fieldsOf<api::FriendGet>();
template <>
FieldTable fieldsOf<api::FriendRow>();
template <>
FieldTable fieldsOf<api::FriendGetReply>();
template <>
FieldTable fieldsOf<api::FriendGetList>();
template <>
FieldTable fieldsOf<api::FriendData>();
template <>
FieldTable fieldsOf<api::FriendGetListReply>();

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
