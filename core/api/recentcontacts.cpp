// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/recentcontacts.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::RecentGet>()
{
    return {field("From_Account", &api::RecentGet::owner, Need::Required),
            field("TimeStamp", &api::RecentGet::timeStamp, Need::Required),
            field("StartIndex", &api::RecentGet::startIndex, Need::Required),
            field("TopTimeStamp", &api::RecentGet::topTimeStamp, Need::Required),
            field("TopStartIndex", &api::RecentGet::topStartIndex, Need::Required),
            field("AssistFlags", &api::RecentGet::assistFlags, Need::Required)};
}

template <>
FieldTable fieldsOf<api::RecentSession>()
{
    return {field("Type", &api::RecentSession::type, Need::Required),
            field("To_Account", &api::RecentSession::account),
            field("GroupId", &api::RecentSession::groupId),
            field("MsgTime", &api::RecentSession::msgTime),
            field("TopFlag", &api::RecentSession::topFlag),
            field("StandardMark", &api::RecentSession::standardMark),
            field("CustomMark", &api::RecentSession::customMark),
            field("ContactGroupId", &api::RecentSession::contactGroupIds),
            rest(&api::RecentSession::others)};
}

template <>
FieldTable fieldsOf<api::RecentGetReply>()
{
    return {field("SessionItem", &api::RecentGetReply::sessions),
            field("CompleteFlag", &api::RecentGetReply::completeFlag),
            field("TimeStamp", &api::RecentGetReply::timeStamp),
            field("StartIndex", &api::RecentGetReply::startIndex),
            field("TopTimeStamp", &api::RecentGetReply::topTimeStamp),
            field("TopStartIndex", &api::RecentGetReply::topStartIndex),
            rest(&api::RecentGetReply::others)};
}

template <>
FieldTable fieldsOf<api::RecentDelete>()
{
    return {field("From_Account", &api::RecentDelete::owner, Need::Required),
            field("Type", &api::RecentDelete::type, Need::Required),
            field("To_Account", &api::RecentDelete::peer, Need::Required),
            field("ClearRamble", &api::RecentDelete::clearRamble)};
}

template <>
FieldTable fieldsOf<api::ContactName>()
{
    return {field("Type", &api::ContactName::type, Need::Required), field("To_Account", &api::ContactName::account),
            field("ToGroupId", &api::ContactName::groupId), rest(&api::ContactName::others)};
}

template <>
FieldTable fieldsOf<api::ContactGroup>()
{
    return {field("GroupName", &api::ContactGroup::name, Need::Required), field("GroupId", &api::ContactGroup::id),
            rest(&api::ContactGroup::others)};
}

template <>
FieldTable fieldsOf<api::ContactGroupToCreate>()
{
    return {field("GroupName", &api::ContactGroupToCreate::name, Need::Required),
            field("ContactItem", &api::ContactGroupToCreate::contacts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ContactGroupCreate>()
{
    return {field("From_Account", &api::ContactGroupCreate::owner, Need::Required),
            field("GroupContactItem", &api::ContactGroupCreate::groups, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ContactResult>()
{
    return {field("ContactItem", &api::ContactResult::contact), field("ResultCode", &api::ContactResult::resultCode),
            field("ResultInfo", &api::ContactResult::resultInfo), rest(&api::ContactResult::others)};
}

template <>
FieldTable fieldsOf<api::ContactGroupCreated>()
{
    return {field("GroupItem", &api::ContactGroupCreated::group),
            field("ResultItem", &api::ContactGroupCreated::results), rest(&api::ContactGroupCreated::others)};
}

template <>
FieldTable fieldsOf<api::ContactGroupCreateReply>()
{
    return {field("GroupResultItem", &api::ContactGroupCreateReply::groups),
            rest(&api::ContactGroupCreateReply::others)};
}

template <>
FieldTable fieldsOf<api::ContactGroupDelete>()
{
    return {field("From_Account", &api::ContactGroupDelete::owner, Need::Required),
            field("GroupName", &api::ContactGroupDelete::groupNames, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ContactGroupDeleteReply>()
{
    return {field("GroupItem", &api::ContactGroupDeleteReply::groups), rest(&api::ContactGroupDeleteReply::others)};
}

template <>
FieldTable fieldsOf<api::ContactChange>()
{
    return {field("ContactOptType", &api::ContactChange::optType, Need::Required),
            field("ContactItem", &api::ContactChange::contact, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ContactGroupChange>()
{
    return {field("UpdateGroupType", &api::ContactGroupChange::type, Need::Required),
            field("OldGroupName", &api::ContactGroupChange::oldName),
            field("NewGroupName", &api::ContactGroupChange::newName),
            field("ContactUpdateItem", &api::ContactGroupChange::contacts)};
}

template <>
FieldTable fieldsOf<api::ContactGroupUpdate>()
{
    return {field("From_Account", &api::ContactGroupUpdate::owner, Need::Required),
            field("UpdateType", &api::ContactGroupUpdate::updateType, Need::Required),
            field("UpdateGroup", &api::ContactGroupUpdate::change, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ContactGroupChanged>()
{
    return {field("UpdateGroupType", &api::ContactGroupChanged::type),
            field("GroupName", &api::ContactGroupChanged::name),
            field("OldGroupName", &api::ContactGroupChanged::oldName),
            field("GroupId", &api::ContactGroupChanged::id),
            field("ContactResultItem", &api::ContactGroupChanged::results),
            rest(&api::ContactGroupChanged::others)};
}

template <>
FieldTable fieldsOf<api::ContactGroupUpdateReply>()
{
    return {field("UpdateType", &api::ContactGroupUpdateReply::updateType),
            field("UpdateGroupResult", &api::ContactGroupUpdateReply::change),
            rest(&api::ContactGroupUpdateReply::others)};
}

template <>
FieldTable fieldsOf<api::ContactMark>()
{
    return {field("OptType", &api::ContactMark::optType, Need::Required),
            field("ContactItem", &api::ContactMark::contact, Need::Required),
            field("ClearMark", &api::ContactMark::clear), field("SetMark", &api::ContactMark::set),
            field("CustomMark", &api::ContactMark::customMark)};
}

template <>
FieldTable fieldsOf<api::ContactMarks>()
{
    return {field("From_Account", &api::ContactMarks::owner, Need::Required),
            field("MarkItem", &api::ContactMarks::marks, Need::Required)};
}

template <>
FieldTable fieldsOf<api::MarkedContacts>()
{
    return {field("From_Account", &api::MarkedContacts::owner, Need::Required),
            field("StartIndex", &api::MarkedContacts::startIndex, Need::Required)};
}

template <>
FieldTable fieldsOf<api::MarkedContact>()
{
    return {field("Type", &api::MarkedContact::type, Need::Required),
            field("To_Account", &api::MarkedContact::account),
            field("ToGroupId", &api::MarkedContact::groupId),
            field("StandardMark", &api::MarkedContact::standardMark),
            field("CustomMark", &api::MarkedContact::customMark),
            field("ContactGroupId", &api::MarkedContact::contactGroupIds),
            field("Timestamp", &api::MarkedContact::timestamp),
            rest(&api::MarkedContact::others)};
}

template <>
FieldTable fieldsOf<api::MarkedContactsReply>()
{
    return {field("ContactItem", &api::MarkedContactsReply::contacts),
            field("GroupItem", &api::MarkedContactsReply::groups),
            field("CompleteFlag", &api::MarkedContactsReply::completeFlag),
            field("NextStartIndex", &api::MarkedContactsReply::nextStartIndex),
            rest(&api::MarkedContactsReply::others)};
}

template <>
FieldTable fieldsOf<api::ContactSearch>()
{
    return {field("From_Account", &api::ContactSearch::owner, Need::Required),
            field("ContactItem", &api::ContactSearch::contacts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::ContactSearchReply>()
{
    return {field("ContactResultItem", &api::ContactSearchReply::contacts),
            field("GroupItem", &api::ContactSearchReply::groups), rest(&api::ContactSearchReply::others)};
}

template <>
FieldTable fieldsOf<api::ContactChangeResult>()
{
    return {field("ContactOptType", &api::ContactChangeResult::optType),
            field("ContactItem", &api::ContactChangeResult::contact),
            field("ResultCode", &api::ContactChangeResult::resultCode),
            field("ResultInfo", &api::ContactChangeResult::resultInfo), rest(&api::ContactChangeResult::others)};
}

template <>
FieldTable fieldsOf<api::ContactMarkResult>()
{
    return {field("OptType", &api::ContactMarkResult::optType), field("ContactItem", &api::ContactMarkResult::contact),
            field("ResultCode", &api::ContactMarkResult::resultCode),
            field("ResultInfo", &api::ContactMarkResult::resultInfo), rest(&api::ContactMarkResult::others)};
}

template <>
FieldTable fieldsOf<api::ContactMarksReply>()
{
    return {field("ResultItem", &api::ContactMarksReply::results), rest(&api::ContactMarksReply::others)};
}

} // namespace imdesk
