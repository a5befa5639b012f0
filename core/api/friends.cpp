// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/friends.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::SnsItem>()
{
    return {field("Tag", &api::SnsItem::tag, Need::Required), field("Value", &api::SnsItem::value, Need::Required)};
}

template <>
FieldTable fieldsOf<api::SnsResult>()
{
    return {field("To_Account", &api::SnsResult::account, Need::Required),
            field("ResultCode", &api::SnsResult::resultCode), field("ResultInfo", &api::SnsResult::resultInfo),
            rest(&api::SnsResult::others)};
}

template <>
FieldTable fieldsOf<api::SnsResults>()
{
    return {field("ResultItem", &api::SnsResults::results), field("Fail_Account", &api::SnsResults::failed),
            rest(&api::SnsResults::others)};
}

template <>
FieldTable fieldsOf<api::FriendToAdd>()
{
    return {field("To_Account", &api::FriendToAdd::account, Need::Required), field("Remark", &api::FriendToAdd::remark),
            field("GroupName", &api::FriendToAdd::groupName),
            field("AddSource", &api::FriendToAdd::addSource, Need::Required),
            field("AddWording", &api::FriendToAdd::addWording)};
}

template <>
FieldTable fieldsOf<api::FriendAdd>()
{
    return {field("From_Account", &api::FriendAdd::owner, Need::Required),
            field("AddFriendItem", &api::FriendAdd::friends, Need::Required),
            field("AddType", &api::FriendAdd::addType), field("ForceAddFlags", &api::FriendAdd::forceAddFlags)};
}

template <>
FieldTable fieldsOf<api::FriendToImport>()
{
    return {field("To_Account", &api::FriendToImport::account, Need::Required),
            field("Remark", &api::FriendToImport::remark),
            field("RemarkTime", &api::FriendToImport::remarkTime),
            field("GroupName", &api::FriendToImport::groupNames),
            field("AddSource", &api::FriendToImport::addSource, Need::Required),
            field("AddWording", &api::FriendToImport::addWording),
            field("AddTime", &api::FriendToImport::addTime),
            field("CustomItem", &api::FriendToImport::customItems)};
}

template <>
FieldTable fieldsOf<api::FriendImport>()
{
    return {field("From_Account", &api::FriendImport::owner, Need::Required),
            field("AddFriendItem", &api::FriendImport::friends, Need::Required)};
}

template <>
FieldTable fieldsOf<api::FriendChange>()
{
    return {field("To_Account", &api::FriendChange::account, Need::Required),
            field("SnsItem", &api::FriendChange::items, Need::Required)};
}

template <>
FieldTable fieldsOf<api::FriendUpdate>()
{
    return {field("From_Account", &api::FriendUpdate::owner, Need::Required),
            field("UpdateItem", &api::FriendUpdate::changes, Need::Required)};
}

template <>
FieldTable fieldsOf<api::FriendDelete>()
{
    return {field("From_Account", &api::FriendDelete::owner, Need::Required),
            field("To_Account", &api::FriendDelete::accounts, Need::Required),
            field("DeleteType", &api::FriendDelete::deleteType)};
}

template <>
FieldTable fieldsOf<api::FriendDeleteReply>()
{
    return {field("ResultItem", &api::FriendDeleteReply::results), rest(&api::FriendDeleteReply::others)};
}

template <>
FieldTable fieldsOf<api::FriendDeleteAll>()
{
    return {field("From_Account", &api::FriendDeleteAll::owner, Need::Required),
            field("DeleteType", &api::FriendDeleteAll::deleteType)};
}

template <>
FieldTable fieldsOf<api::RelationCheck>()
{
    return {field("From_Account", &api::RelationCheck::owner, Need::Required),
            field("To_Account", &api::RelationCheck::accounts, Need::Required),
            field("CheckType", &api::RelationCheck::checkType, Need::Required)};
}

template <>
FieldTable fieldsOf<api::RelationResult>()
{
    return {field("To_Account", &api::RelationResult::account, Need::Required),
            field("Relation", &api::RelationResult::relation), field("ResultCode", &api::RelationResult::resultCode),
            field("ResultInfo", &api::RelationResult::resultInfo), rest(&api::RelationResult::others)};
}

template <>
FieldTable fieldsOf<api::FriendCheckReply>()
{
    return {field("InfoItem", &api::FriendCheckReply::results), field("Fail_Account", &api::FriendCheckReply::failed),
            rest(&api::FriendCheckReply::others)};
}

template <>
FieldTable fieldsOf<api::FriendGet>()
{
    return {field("From_Account", &api::FriendGet::owner, Need::Required),
            field("StartIndex", &api::FriendGet::startIndex, Need::Required),
            field("StandardSequence", &api::FriendGet::standardSequence),
            field("CustomSequence", &api::FriendGet::customSequence)};
}

template <>
FieldTable fieldsOf<api::FriendRow>()
{
    return {field("To_Account", &api::FriendRow::account, Need::Required), field("ValueItem", &api::FriendRow::items),
            rest(&api::FriendRow::others)};
}

template <>
FieldTable fieldsOf<api::FriendGetReply>()
{
    return {field("UserDataItem", &api::FriendGetReply::friends),
            field("StandardSequence", &api::FriendGetReply::standardSequence),
            field("CustomSequence", &api::FriendGetReply::customSequence),
            field("FriendNum", &api::FriendGetReply::friendNum),
            field("CompleteFlag", &api::FriendGetReply::completeFlag),
            field("NextStartIndex", &api::FriendGetReply::nextStartIndex),
            rest(&api::FriendGetReply::others)};
}

template <>
FieldTable fieldsOf<api::FriendGetList>()
{
    return {field("From_Account", &api::FriendGetList::owner, Need::Required),
            field("To_Account", &api::FriendGetList::accounts, Need::Required),
            field("TagList", &api::FriendGetList::tags, Need::Required)};
}

template <>
FieldTable fieldsOf<api::FriendData>()
{
    return {field("To_Account", &api::FriendData::account, Need::Required),
            field("SnsProfileItem", &api::FriendData::items), field("ResultCode", &api::FriendData::resultCode),
            field("ResultInfo", &api::FriendData::resultInfo), rest(&api::FriendData::others)};
}

template <>
FieldTable fieldsOf<api::FriendGetListReply>()
{
    return {field("InfoItem", &api::FriendGetListReply::friends),
            field("Fail_Account", &api::FriendGetListReply::failed), rest(&api::FriendGetListReply::others)};
}

} // namespace imdesk
