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
FieldTable fieldsOf<api::AccountImport>();
template <>
FieldTable fieldsOf<api::AccountToImport>();
template <>
FieldTable fieldsOf<api::MultiaccountImport>();
template <>
FieldTable fieldsOf<api::MultiaccountImportReply>();
template <>
FieldTable fieldsOf<api::UserIdItem>();
template <>
FieldTable fieldsOf<api::AccountCheck>();
template <>
FieldTable fieldsOf<api::AccountCheckResult>();
template <>
FieldTable fieldsOf<api::AccountCheckReply>();
template <>
FieldTable fieldsOf<api::AccountDelete>();
template <>
FieldTable fieldsOf<api::AccountDeleteResult>();
template <>
FieldTable fieldsOf<api::AccountDeleteReply>();
template <>
FieldTable fieldsOf<api::Kick>();
template <>
FieldTable fieldsOf<api::QueryState>();
template <>
FieldTable fieldsOf<api::DeviceState>();
template <>
FieldTable fieldsOf<api::OnlineState>();
template <>
FieldTable fieldsOf<api::StateFailure>();
template <>
FieldTable fieldsOf<api::QueryStateReply>();

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
/// Of who is online: none of those asked about is imported.
inline constexpr int noAccountExists = 70107;
/// Who is online, by the name that the profile's version of the service expects.
constexpr const Endpoint<QueryState, QueryStateReply> &onlineQuery(Dialect dialect)
{
    return dialect == Dialect::Seed ? queryState : queryOnlineStatus;
}

} // namespace imdesk::api
