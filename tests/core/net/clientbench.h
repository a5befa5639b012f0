// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groups.h"
#include "core/api/messages.h"
#include "core/net/apiclient.h"

#include <QTest>

namespace imdesk {

using Kind = ApiError::Kind;
using namespace Qt::StringLiterals;

inline constexpr quint32 testApp = 1400000000;
inline const QByteArray testKey("5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e");

/// A client for a base URL with everything it stands on.
struct Bench
{
    explicit Bench(const QString &baseUrl)
    {
        profile.name = u"bench"_s;
        profile.sdkAppId = testApp;
        profile.baseUrl = baseUrl;
        signer.setSecretKey(testKey);
        client = std::make_unique<ApiClient>(profile, signer, catalogue, clock);
    }
    Profile profile;
    ManualClock clock;
    Catalogue catalogue;
    Signer signer{testApp, u"administrator"_s, clock};
    std::unique_ptr<ApiClient> client;

    QFuture<Result<QJsonObject>> read(CallOptions options = {})
    {
        return client->callRaw(u"group_open_http_svc/get_group_info"_s, {}, options);
    }
    QFuture<Result<QJsonObject>> write(CallOptions options = {})
    {
        return client->callRaw(u"group_open_http_svc/send_group_system_notification"_s,
                               {{u"Content"_s, u"secret words"_s}}, options);
    }
    QFuture<Result<api::SendGroupMsgReply>> dedupedWrite(CallOptions options = {})
    {
        api::SendGroupMsg message;
        message.groupId = u"@TGS#1"_s;
        message.random = 77;
        message.body = {api::textElement(u"hello"_s)};
        return client->call(api::sendGroupMsg, message, options);
    }
};

template <class T>
Result<T> waited(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return fail(ApiError::Kind::Usage, u"no result"_s);
    return future.result();
}

} // namespace imdesk
