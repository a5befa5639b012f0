// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/common.h"

namespace imdesk::api {

/// Imports one account (account_import); importing an existing one updates nick and face.
struct AccountImport
{
    QString userId;
    std::optional<QString> nick, faceUrl;
};

struct AccountToImport
{
    QString userId;
    std::optional<QString> nick, faceUrl;
};
/// Imports up to 100 accounts.
struct MultiaccountImport
{
    QList<AccountToImport> accounts;
};
struct MultiaccountImportReply
{
    QStringList failed; ///< absent on the wire when none failed
    QJsonObject others;
};

struct UserIdItem
{
    QString userId;
};
/// Asks for up to 100 accounts whether they are imported.
struct AccountCheck
{
    QList<UserIdItem> items;
};
struct AccountCheckResult
{
    QString userId;
    int resultCode = 0; ///< 0 also for an account that is not imported: look at status
    QString resultInfo;
    QString status; ///< Imported | NotImported
};
struct AccountCheckReply
{
    QList<AccountCheckResult> items;
};

/// Deletes up to 100 accounts with their data; cannot be undone.
struct AccountDelete
{
    QList<UserIdItem> items;
};
struct AccountDeleteResult
{
    QString userId;
    int resultCode = 0;
    QString resultInfo;
};
struct AccountDeleteReply
{
    QList<AccountDeleteResult> items;
};

/// Ends the login of an account on all devices.
struct Kick
{
    QString userId;
};

/// Asks for up to 500 accounts whether they are online.
struct QueryState
{
    QStringList accounts;
    std::optional<int> needDetail; ///< 1 = per device
};
struct DeviceState
{
    QString platform, status;
};
struct OnlineState
{
    QString account;
    QString status; ///< Online | PushOnline | Offline
    QList<DeviceState> devices;
};
struct StateFailure
{
    QString account;
    int code = 0;
};
struct QueryStateReply
{
    QList<OnlineState> states;
    QList<StateFailure> failures;
};

} // namespace imdesk::api

namespace imdesk {

template <>
inline constexpr auto fieldsOf<api::AccountImport> =
    std::tuple{renamed("UserID", "Identifier", &api::AccountImport::userId, Need::Required),
               field("Nick", &api::AccountImport::nick), field("FaceUrl", &api::AccountImport::faceUrl)};
template <>
inline constexpr auto fieldsOf<api::AccountToImport> =
    std::tuple{field("UserID", &api::AccountToImport::userId, Need::Required),
               field("Nick", &api::AccountToImport::nick), field("FaceUrl", &api::AccountToImport::faceUrl)};
template <>
inline constexpr auto fieldsOf<api::MultiaccountImport> =
    std::tuple{field("AccountList", &api::MultiaccountImport::accounts, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::MultiaccountImportReply> = std::tuple{
    field("FailAccounts", &api::MultiaccountImportReply::failed), rest(&api::MultiaccountImportReply::others)};
template <>
inline constexpr auto fieldsOf<api::UserIdItem> = std::tuple{field("UserID", &api::UserIdItem::userId, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::AccountCheck> =
    std::tuple{field("CheckItem", &api::AccountCheck::items, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::AccountCheckResult> =
    std::tuple{field("UserID", &api::AccountCheckResult::userId, Need::Required),
               field("ResultCode", &api::AccountCheckResult::resultCode),
               field("ResultInfo", &api::AccountCheckResult::resultInfo),
               field("AccountStatus", &api::AccountCheckResult::status)};
template <>
inline constexpr auto fieldsOf<api::AccountCheckReply> =
    std::tuple{field("ResultItem", &api::AccountCheckReply::items)};
template <>
inline constexpr auto fieldsOf<api::AccountDelete> =
    std::tuple{field("DeleteItem", &api::AccountDelete::items, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::AccountDeleteResult> =
    std::tuple{field("UserID", &api::AccountDeleteResult::userId, Need::Required),
               field("ResultCode", &api::AccountDeleteResult::resultCode),
               field("ResultInfo", &api::AccountDeleteResult::resultInfo)};
template <>
inline constexpr auto fieldsOf<api::AccountDeleteReply> =
    std::tuple{field("ResultItem", &api::AccountDeleteReply::items)};
template <>
inline constexpr auto fieldsOf<api::Kick> =
    std::tuple{renamed("UserID", "Identifier", &api::Kick::userId, Need::Required)};
template <>
inline constexpr auto fieldsOf<api::QueryState> =
    std::tuple{field("To_Account", &api::QueryState::accounts, Need::Required),
               field("IsNeedDetail", &api::QueryState::needDetail)};
template <>
inline constexpr auto fieldsOf<api::DeviceState> =
    std::tuple{field("Platform", &api::DeviceState::platform), field("Status", &api::DeviceState::status)};
template <>
inline constexpr auto fieldsOf<api::OnlineState> =
    std::tuple{field("To_Account", &api::OnlineState::account, Need::Required),
               renamed("Status", "State", &api::OnlineState::status), field("Detail", &api::OnlineState::devices)};
template <>
inline constexpr auto fieldsOf<api::StateFailure> =
    std::tuple{field("To_Account", &api::StateFailure::account), field("ErrorCode", &api::StateFailure::code)};
template <>
inline constexpr auto fieldsOf<api::QueryStateReply> = std::tuple{field("QueryResult", &api::QueryStateReply::states),
                                                                  field("ErrorList", &api::QueryStateReply::failures)};

} // namespace imdesk

namespace imdesk::api {

inline constexpr Endpoint<AccountImport, EmptyReply> accountImport{"im_open_login_svc/account_import"};
inline constexpr Endpoint<MultiaccountImport, MultiaccountImportReply> multiaccountImport{
    "im_open_login_svc/multiaccount_import"};
inline constexpr Endpoint<AccountCheck, AccountCheckReply> accountCheck{"im_open_login_svc/account_check"};
inline constexpr Endpoint<AccountDelete, AccountDeleteReply> accountDelete{"im_open_login_svc/account_delete"};
inline constexpr Endpoint<Kick, EmptyReply> kick{"im_open_login_svc/kick"};
inline constexpr Endpoint<QueryState, QueryStateReply> queryState{"openim/querystate"};
inline constexpr Endpoint<QueryState, QueryStateReply> queryOnlineStatus{"openim/query_online_status"};
/// Who is online, by the name that the profile's version of the service expects.
constexpr const Endpoint<QueryState, QueryStateReply> &onlineQuery(Dialect dialect)
{
    return dialect == Dialect::Seed ? queryState : queryOnlineStatus;
}

} // namespace imdesk::api
