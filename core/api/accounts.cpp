// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/accounts.h"

namespace imdesk {

template <>
FieldTable fieldsOf<api::AccountImport>()
{
    return {renamed("UserID", "Identifier", &api::AccountImport::userId, Need::Required),
            field("Nick", &api::AccountImport::nick), field("FaceUrl", &api::AccountImport::faceUrl)};
}

template <>
FieldTable fieldsOf<api::AccountToImport>()
{
    return {field("UserID", &api::AccountToImport::userId, Need::Required), field("Nick", &api::AccountToImport::nick),
            field("FaceUrl", &api::AccountToImport::faceUrl)};
}

template <>
FieldTable fieldsOf<api::MultiaccountImport>()
{
    return {field("AccountList", &api::MultiaccountImport::accounts, Need::Required)};
}

template <>
FieldTable fieldsOf<api::MultiaccountImportReply>()
{
    return {field("FailAccounts", &api::MultiaccountImportReply::failed), rest(&api::MultiaccountImportReply::others)};
}

template <>
FieldTable fieldsOf<api::UserIdItem>()
{
    return {field("UserID", &api::UserIdItem::userId, Need::Required)};
}

template <>
FieldTable fieldsOf<api::AccountCheck>()
{
    return {field("CheckItem", &api::AccountCheck::items, Need::Required)};
}

template <>
FieldTable fieldsOf<api::AccountCheckResult>()
{
    return {field("UserID", &api::AccountCheckResult::userId, Need::Required),
            field("ResultCode", &api::AccountCheckResult::resultCode),
            field("ResultInfo", &api::AccountCheckResult::resultInfo),
            field("AccountStatus", &api::AccountCheckResult::status)};
}

template <>
FieldTable fieldsOf<api::AccountCheckReply>()
{
    return {field("ResultItem", &api::AccountCheckReply::items)};
}

template <>
FieldTable fieldsOf<api::AccountDelete>()
{
    return {field("DeleteItem", &api::AccountDelete::items, Need::Required)};
}

template <>
FieldTable fieldsOf<api::AccountDeleteResult>()
{
    return {field("UserID", &api::AccountDeleteResult::userId, Need::Required),
            field("ResultCode", &api::AccountDeleteResult::resultCode),
            field("ResultInfo", &api::AccountDeleteResult::resultInfo)};
}

template <>
FieldTable fieldsOf<api::AccountDeleteReply>()
{
    return {field("ResultItem", &api::AccountDeleteReply::items)};
}

template <>
FieldTable fieldsOf<api::Kick>()
{
    return {renamed("UserID", "Identifier", &api::Kick::userId, Need::Required)};
}

template <>
FieldTable fieldsOf<api::QueryState>()
{
    return {field("To_Account", &api::QueryState::accounts, Need::Required),
            field("IsNeedDetail", &api::QueryState::needDetail)};
}

template <>
FieldTable fieldsOf<api::DeviceState>()
{
    return {field("Platform", &api::DeviceState::platform), field("Status", &api::DeviceState::status)};
}

template <>
FieldTable fieldsOf<api::OnlineState>()
{
    return {field("To_Account", &api::OnlineState::account, Need::Required),
            renamed("Status", "State", &api::OnlineState::status), field("Detail", &api::OnlineState::devices)};
}

template <>
FieldTable fieldsOf<api::StateFailure>()
{
    return {field("To_Account", &api::StateFailure::account), field("ErrorCode", &api::StateFailure::code)};
}

template <>
FieldTable fieldsOf<api::QueryStateReply>()
{
    return {field("QueryResult", &api::QueryStateReply::states), field("ErrorList", &api::QueryStateReply::failures)};
}

} // namespace imdesk
