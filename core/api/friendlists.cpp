// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/friendlists.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::BlackListChange>()
{
    return {field("From_Account", &api::BlackListChange::owner, Need::Required),
            field("To_Account", &api::BlackListChange::accounts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::BlackListGet>()
{
    return {field("From_Account", &api::BlackListGet::owner, Need::Required),
            field("StartIndex", &api::BlackListGet::startIndex, Need::Required),
            field("MaxLimited", &api::BlackListGet::maxLimited, Need::Required),
            field("LastSequence", &api::BlackListGet::lastSequence, Need::Required)};
}

template <>
FieldTable fieldsOf<api::BlackListRow>()
{
    return {field("To_Account", &api::BlackListRow::account, Need::Required),
            field("AddBlackTimeStamp", &api::BlackListRow::addBlackTimeStamp), rest(&api::BlackListRow::others)};
}

// Every sample misspells the sequence; the newest table does not.
template <>
FieldTable fieldsOf<api::BlackListGetReply>()
{
    return {field("BlackListItem", &api::BlackListGetReply::rows),
            field("StartIndex", &api::BlackListGetReply::startIndex),
            renamed("CurruentSequence", "CurrentSequence", &api::BlackListGetReply::currentSequence),
            rest(&api::BlackListGetReply::others)};
}

template <>
FieldTable fieldsOf<api::BlackListCheckReply>()
{
    return {field("BlackListCheckItem", &api::BlackListCheckReply::results),
            field("Fail_Account", &api::BlackListCheckReply::failed), rest(&api::BlackListCheckReply::others)};
}

template <>
FieldTable fieldsOf<api::FriendGroupAdd>()
{
    return {field("From_Account", &api::FriendGroupAdd::owner, Need::Required),
            field("GroupName", &api::FriendGroupAdd::groupNames, Need::Required),
            field("To_Account", &api::FriendGroupAdd::accounts)};
}

template <>
FieldTable fieldsOf<api::FriendGroupAddReply>()
{
    return {field("ResultItem", &api::FriendGroupAddReply::results),
            field("Fail_Account", &api::FriendGroupAddReply::failed),
            field("CurrentSequence", &api::FriendGroupAddReply::currentSequence),
            rest(&api::FriendGroupAddReply::others)};
}

template <>
FieldTable fieldsOf<api::FriendGroupDelete>()
{
    return {field("From_Account", &api::FriendGroupDelete::owner, Need::Required),
            field("GroupName", &api::FriendGroupDelete::groupNames, Need::Required)};
}

template <>
FieldTable fieldsOf<api::FriendGroupDeleteReply>()
{
    return {field("CurrentSequence", &api::FriendGroupDeleteReply::currentSequence),
            rest(&api::FriendGroupDeleteReply::others)};
}

template <>
FieldTable fieldsOf<api::FriendGroupGet>()
{
    return {field("From_Account", &api::FriendGroupGet::owner, Need::Required),
            field("LastSequence", &api::FriendGroupGet::lastSequence, Need::Required),
            field("NeedFriend", &api::FriendGroupGet::needFriend),
            field("GroupName", &api::FriendGroupGet::groupNames)};
}

template <>
FieldTable fieldsOf<api::FriendGroup>()
{
    return {field("GroupName", &api::FriendGroup::name, Need::Required),
            field("FriendNumber", &api::FriendGroup::friendNumber), field("To_Account", &api::FriendGroup::accounts),
            rest(&api::FriendGroup::others)};
}

template <>
FieldTable fieldsOf<api::FriendGroupGetReply>()
{
    return {field("ResultItem", &api::FriendGroupGetReply::groups),
            field("CurrentSequence", &api::FriendGroupGetReply::currentSequence),
            rest(&api::FriendGroupGetReply::others)};
}

} // namespace imdesk
