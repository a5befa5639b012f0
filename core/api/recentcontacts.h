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
FieldTable fieldsOf<api::RecentGet>();
template <>
FieldTable fieldsOf<api::RecentSession>();
template <>
FieldTable fieldsOf<api::RecentGetReply>();
template <>
FieldTable fieldsOf<api::RecentDelete>();
template <>
FieldTable fieldsOf<api::ContactName>();
template <>
FieldTable fieldsOf<api::ContactGroup>();
template <>
FieldTable fieldsOf<api::ContactGroupToCreate>();
template <>
FieldTable fieldsOf<api::ContactGroupCreate>();
template <>
FieldTable fieldsOf<api::ContactResult>();
template <>
FieldTable fieldsOf<api::ContactGroupCreated>();
template <>
FieldTable fieldsOf<api::ContactGroupCreateReply>();
template <>
FieldTable fieldsOf<api::ContactGroupDelete>();
template <>
FieldTable fieldsOf<api::ContactGroupDeleteReply>();
template <>
FieldTable fieldsOf<api::ContactChange>();
template <>
FieldTable fieldsOf<api::ContactGroupChange>();
template <>
FieldTable fieldsOf<api::ContactGroupUpdate>();
template <>
FieldTable fieldsOf<api::ContactGroupChanged>();
template <>
FieldTable fieldsOf<api::ContactGroupUpdateReply>();
template <>
FieldTable fieldsOf<api::ContactMark>();
template <>
FieldTable fieldsOf<api::ContactMarks>();
template <>
FieldTable fieldsOf<api::MarkedContacts>();
template <>
FieldTable fieldsOf<api::MarkedContact>();
template <>
FieldTable fieldsOf<api::MarkedContactsReply>();
template <>
FieldTable fieldsOf<api::ContactSearch>();
template <>
FieldTable fieldsOf<api::ContactSearchReply>();
template <>
FieldTable fieldsOf<api::ContactChangeResult>();

template <>
FieldTable fieldsOf<api::ContactMarkResult>();
template <>
FieldTable fieldsOf<api::ContactMarksReply>();

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
