// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// One page of a user's conversations: all four positions are 0 first, then those of the last answer.
struct RecentGet
{
    QString owner;
    qint64 timeStamp = 0, startIndex = 0;       ///< of ordinary conversations
    qint64 topTimeStamp = 0, topStartIndex = 0; ///< of pinned ones
    int assistFlags = 7;                        ///< bit 0 pinned ones, bit 1 empty ones, bit 2 pinned ones in pages
};
struct RecentSession
{
    int type = 1; ///< 1 = one-to-one, 2 = group
    std::optional<QString> account, groupId;
    qint64 msgTime = 0; ///< Unix seconds
    int topFlag = 0;    ///< 1 = pinned
    std::optional<QString> standardMark, customMark;
    QList<int> contactGroupIds;
    QJsonObject others;
};
struct RecentGetReply
{
    QList<RecentSession> sessions;
    int completeFlag = 0; ///< 1 = this was the last page
    qint64 timeStamp = 0, startIndex = 0, topTimeStamp = 0, topStartIndex = 0;
    QJsonObject others;
};
struct RecentDelete
{
    QString owner;
    int type = 1;
    QString peer;                   ///< the other account, or the group
    std::optional<int> clearRamble; ///< 1 = clears the history of the owner's side too
};

/// Names a conversation where it is grouped or marked.
struct ContactName
{
    int type = 1; ///< 1 = one-to-one, 2 = group
    std::optional<QString> account, groupId;
    QJsonObject others;
};
struct ContactGroup
{
    QString name;
    qint64 id = 0;
    QJsonObject others;
};
struct ContactGroupToCreate
{
    QString name; ///< at most 32 bytes
    QList<ContactName> contacts;
};
struct ContactGroupCreate
{
    QString owner;
    QList<ContactGroupToCreate> groups; ///< one for now
};
struct ContactResult
{
    ContactName contact;
    int resultCode = 0;
    QString resultInfo;
    QJsonObject others;
};
struct ContactGroupCreated
{
    ContactGroup group;
    QList<ContactResult> results;
    QJsonObject others;
};
struct ContactGroupCreateReply
{
    QList<ContactGroupCreated> groups;
    QJsonObject others;
};
struct ContactGroupDelete
{
    QString owner;
    QStringList groupNames; ///< one for now
};
struct ContactGroupDeleteReply
{
    QList<ContactGroup> groups;
    QJsonObject others;
};

struct ContactChange
{
    int optType = 1; ///< 1 = add, 2 = remove
    ContactName contact;
};
struct ContactGroupChange
{
    int type = 2; ///< 1 = rename, 2 = change what is in it
    std::optional<QString> oldName, newName;
    QList<ContactChange> contacts;
};
struct ContactGroupUpdate
{
    QString owner;
    int updateType = 1;
    ContactGroupChange change;
};
struct ContactChangeResult
{
    int optType = 1;
    ContactName contact;
    int resultCode = 0;
    QString resultInfo;
    QJsonObject others;
};
struct ContactGroupChanged
{
    int type = 2;
    QString name, oldName;
    qint64 id = 0;
    QList<ContactChangeResult> results;
    QJsonObject others;
};
struct ContactGroupUpdateReply
{
    int updateType = 1;
    ContactGroupChanged change;
    QJsonObject others;
};

struct ContactMark
{
    int optType = 1; ///< 1 = standard marks, 2 = custom mark, 3 = both
    ContactName contact;
    QList<int> clear, set; ///< numbers of standard marks
    std::optional<QString> customMark;
};
struct ContactMarks
{
    QString owner;
    QList<ContactMark> marks; ///< at most 100
};
struct ContactMarkResult
{
    int optType = 1;
    ContactName contact;
    int resultCode = 0;
    QString resultInfo;
    QJsonObject others;
};
struct ContactMarksReply
{
    QList<ContactMarkResult> results;
    QJsonObject others;
};

struct MarkedContacts
{
    QString owner;
    qint64 startIndex = 0;
};
struct MarkedContact
{
    int type = 1;
    std::optional<QString> account, groupId;
    std::optional<QString> standardMark, customMark; ///< a text of 0 and 1; any text
    QList<int> contactGroupIds;
    qint64 timestamp = 0;
    QJsonObject others;
};
struct MarkedContactsReply
{
    QList<MarkedContact> contacts;
    QList<ContactGroup> groups;
    int completeFlag = 0;
    qint64 nextStartIndex = 0;
    QJsonObject others;
};
struct ContactSearch
{
    QString owner;
    QList<ContactName> contacts; ///< at most 300
};
struct ContactSearchReply
{
    QList<MarkedContact> contacts;
    QList<ContactGroup> groups;
    QJsonObject others;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::RecentGet> =
    std::tuple{field("From_Account", &api::RecentGet::owner, Need::Required),
               field("TimeStamp", &api::RecentGet::timeStamp, Need::Required),
               field("StartIndex", &api::RecentGet::startIndex, Need::Required),
               field("TopTimeStamp", &api::RecentGet::topTimeStamp, Need::Required),
               field("TopStartIndex", &api::RecentGet::topStartIndex, Need::Required),
               field("AssistFlags", &api::RecentGet::assistFlags, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::RecentSession> =
    std::tuple{field("Type", &api::RecentSession::type, Need::Required),
               field("To_Account", &api::RecentSession::account),
               field("GroupId", &api::RecentSession::groupId),
               field("MsgTime", &api::RecentSession::msgTime),
               field("TopFlag", &api::RecentSession::topFlag),
               field("StandardMark", &api::RecentSession::standardMark),
               field("CustomMark", &api::RecentSession::customMark),
               field("ContactGroupId", &api::RecentSession::contactGroupIds),
               rest(&api::RecentSession::others)};
template <>
inline constexpr auto fieldsOf<api::RecentGetReply> =
    std::tuple{field("SessionItem", &api::RecentGetReply::sessions),
               field("CompleteFlag", &api::RecentGetReply::completeFlag),
               field("TimeStamp", &api::RecentGetReply::timeStamp),
               field("StartIndex", &api::RecentGetReply::startIndex),
               field("TopTimeStamp", &api::RecentGetReply::topTimeStamp),
               field("TopStartIndex", &api::RecentGetReply::topStartIndex),
               rest(&api::RecentGetReply::others)};
template <>
inline constexpr auto fieldsOf<api::RecentDelete> =
    std::tuple{field("From_Account", &api::RecentDelete::owner, Need::Required),
               field("Type", &api::RecentDelete::type, Need::Required),
               field("To_Account", &api::RecentDelete::peer, Need::Required),
               field("ClearRamble", &api::RecentDelete::clearRamble)};
template <>
inline constexpr auto fieldsOf<api::ContactName> =
    std::tuple{field("Type", &api::ContactName::type, Need::Required), field("To_Account", &api::ContactName::account),
               field("ToGroupId", &api::ContactName::groupId), rest(&api::ContactName::others)};
template <>
inline constexpr auto fieldsOf<api::ContactGroup> =
    std::tuple{field("GroupName", &api::ContactGroup::name, Need::Required), field("GroupId", &api::ContactGroup::id),
               rest(&api::ContactGroup::others)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupToCreate> =
    std::tuple{field("GroupName", &api::ContactGroupToCreate::name, Need::Required),
               field("ContactItem", &api::ContactGroupToCreate::contacts, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupCreate> =
    std::tuple{field("From_Account", &api::ContactGroupCreate::owner, Need::Required),
               field("GroupContactItem", &api::ContactGroupCreate::groups, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::ContactResult> =
    std::tuple{field("ContactItem", &api::ContactResult::contact), field("ResultCode", &api::ContactResult::resultCode),
               field("ResultInfo", &api::ContactResult::resultInfo), rest(&api::ContactResult::others)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupCreated> =
    std::tuple{field("GroupItem", &api::ContactGroupCreated::group),
               field("ResultItem", &api::ContactGroupCreated::results), rest(&api::ContactGroupCreated::others)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupCreateReply> = std::tuple{
    field("GroupResultItem", &api::ContactGroupCreateReply::groups), rest(&api::ContactGroupCreateReply::others)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupDelete> =
    std::tuple{field("From_Account", &api::ContactGroupDelete::owner, Need::Required),
               field("GroupName", &api::ContactGroupDelete::groupNames, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupDeleteReply> =
    std::tuple{field("GroupItem", &api::ContactGroupDeleteReply::groups), rest(&api::ContactGroupDeleteReply::others)};
template <>
inline constexpr auto fieldsOf<api::ContactChange> =
    std::tuple{field("ContactOptType", &api::ContactChange::optType, Need::Required),
               field("ContactItem", &api::ContactChange::contact, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupChange> =
    std::tuple{field("UpdateGroupType", &api::ContactGroupChange::type, Need::Required),
               field("OldGroupName", &api::ContactGroupChange::oldName),
               field("NewGroupName", &api::ContactGroupChange::newName),
               field("ContactUpdateItem", &api::ContactGroupChange::contacts)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupUpdate> =
    std::tuple{field("From_Account", &api::ContactGroupUpdate::owner, Need::Required),
               field("UpdateType", &api::ContactGroupUpdate::updateType, Need::Required),
               field("UpdateGroup", &api::ContactGroupUpdate::change, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupChanged> = std::tuple{
    field("UpdateGroupType", &api::ContactGroupChanged::type),      field("GroupName", &api::ContactGroupChanged::name),
    field("OldGroupName", &api::ContactGroupChanged::oldName),      field("GroupId", &api::ContactGroupChanged::id),
    field("ContactResultItem", &api::ContactGroupChanged::results), rest(&api::ContactGroupChanged::others)};
template <>
inline constexpr auto fieldsOf<api::ContactGroupUpdateReply> =
    std::tuple{field("UpdateType", &api::ContactGroupUpdateReply::updateType),
               field("UpdateGroupResult", &api::ContactGroupUpdateReply::change),
               rest(&api::ContactGroupUpdateReply::others)};
template <>
inline constexpr auto fieldsOf<api::ContactMark> =
    std::tuple{field("OptType", &api::ContactMark::optType, Need::Required),
               field("ContactItem", &api::ContactMark::contact, Need::Required),
               field("ClearMark", &api::ContactMark::clear), field("SetMark", &api::ContactMark::set),
               field("CustomMark", &api::ContactMark::customMark)};
template <>
inline constexpr auto fieldsOf<api::ContactMarks> =
    std::tuple{field("From_Account", &api::ContactMarks::owner, Need::Required),
               field("MarkItem", &api::ContactMarks::marks, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::MarkedContacts> =
    std::tuple{field("From_Account", &api::MarkedContacts::owner, Need::Required),
               field("StartIndex", &api::MarkedContacts::startIndex, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::MarkedContact> =
    std::tuple{field("Type", &api::MarkedContact::type, Need::Required),
               field("To_Account", &api::MarkedContact::account),
               field("ToGroupId", &api::MarkedContact::groupId),
               field("StandardMark", &api::MarkedContact::standardMark),
               field("CustomMark", &api::MarkedContact::customMark),
               field("ContactGroupId", &api::MarkedContact::contactGroupIds),
               field("Timestamp", &api::MarkedContact::timestamp),
               rest(&api::MarkedContact::others)};
template <>
inline constexpr auto fieldsOf<api::MarkedContactsReply> = std::tuple{
    field("ContactItem", &api::MarkedContactsReply::contacts), field("GroupItem", &api::MarkedContactsReply::groups),
    field("CompleteFlag", &api::MarkedContactsReply::completeFlag),
    field("NextStartIndex", &api::MarkedContactsReply::nextStartIndex), rest(&api::MarkedContactsReply::others)};
template <>
inline constexpr auto fieldsOf<api::ContactSearch> =
    std::tuple{field("From_Account", &api::ContactSearch::owner, Need::Required),
               field("ContactItem", &api::ContactSearch::contacts, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::ContactSearchReply> =
    std::tuple{field("ContactResultItem", &api::ContactSearchReply::contacts),
               field("GroupItem", &api::ContactSearchReply::groups), rest(&api::ContactSearchReply::others)};
template <>
inline constexpr auto fieldsOf<api::ContactChangeResult> =
    std::tuple{field("ContactOptType", &api::ContactChangeResult::optType),
               field("ContactItem", &api::ContactChangeResult::contact),
               field("ResultCode", &api::ContactChangeResult::resultCode),
               field("ResultInfo", &api::ContactChangeResult::resultInfo), rest(&api::ContactChangeResult::others)};

template <>
inline constexpr auto fieldsOf<api::ContactMarkResult> =
    std::tuple{field("OptType", &api::ContactMarkResult::optType),
               field("ContactItem", &api::ContactMarkResult::contact),
               field("ResultCode", &api::ContactMarkResult::resultCode),
               field("ResultInfo", &api::ContactMarkResult::resultInfo), rest(&api::ContactMarkResult::others)};
template <>
inline constexpr auto fieldsOf<api::ContactMarksReply> =
    std::tuple{field("ResultItem", &api::ContactMarksReply::results), rest(&api::ContactMarksReply::others)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<RecentGet, RecentGetReply> recentContacts{"recentcontact/get_list"};
inline constexpr Endpoint<RecentDelete, EmptyReply> deleteRecentContact{"recentcontact/delete"};
inline constexpr Endpoint<ContactGroupCreate, ContactGroupCreateReply> createContactGroup{
    "recentcontact/create_contact_group"};
inline constexpr Endpoint<ContactGroupDelete, ContactGroupDeleteReply> deleteContactGroup{
    "recentcontact/del_contact_group"};
inline constexpr Endpoint<ContactGroupUpdate, ContactGroupUpdateReply> updateContactGroup{
    "recentcontact/update_contact_group"};
inline constexpr Endpoint<ContactMarks, ContactMarksReply> markContacts{"recentcontact/mark_contact"};
inline constexpr Endpoint<MarkedContacts, MarkedContactsReply> markedContacts{"recentcontact/get_contact_group"};
inline constexpr Endpoint<ContactSearch, ContactSearchReply> searchMarkedContacts{"recentcontact/search_contact_group"};

} // namespace imdesk::api
