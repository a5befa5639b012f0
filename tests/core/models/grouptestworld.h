// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandbox.h"
#include "core/services/groupservice.h"
#include "tests/support/hurriedclock.h"

#include <QTest>

namespace imdesk {

/// A running sandbox and the client side up to the group service.
struct GroupTestWorld
{
    explicit GroupTestWorld(int accounts = 40, int groups = 12, int bigGroupMembers = 0, bool enforceRates = false)
        : sandbox(optionsOf(accounts, groups, bigGroupMembers, enforceRates),
                  enforceRates ? static_cast<const Clock &>(hurried) : clock)
    {
        const Result<Done> started = sandbox.start();
        if (!started)
            qFatal("the sandbox did not start: %s", qPrintable(started.error().message));
        profile.sdkAppId = sandbox.options().sdkAppId;
        profile.admin = sandbox.options().admin;
        profile.baseUrl = sandbox.baseUrl().toString();
        profile.level = SafetyLevel::Sandbox;
        signer = std::make_unique<Signer>(profile.sdkAppId, profile.admin, clock);
        signer->setSecretKey(sandbox.secretKey());
        client = std::make_unique<ApiClient>(profile, *signer, catalogue, clock);
        service = std::make_unique<GroupService>(*client);
    }

    /// The answer of a command, waited for.
    QJsonObject call(const QString &command, const QJsonObject &body)
    {
        QJsonObject answer;
        bool done = false;
        client->callRaw(QStringLiteral("group_open_http_svc/") + command, body)
            .then([&](const Result<QJsonObject> &result) {
                if (result)
                    answer = *result;
                else
                    qWarning("%s: %d %s", qPrintable(command), result.error().code, qPrintable(result.error().message));
                done = true;
            });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30'000); }();
        return answer;
    }

    /// Makes a group and gives its ID.
    QString makeGroup(const QString &type, const QString &name, const QStringList &members = {}, const QString &id = {})
    {
        QJsonObject body{{QStringLiteral("Type"), type}, {QStringLiteral("Name"), name}};
        if (!id.isEmpty())
            body.insert(QStringLiteral("GroupId"), id);
        QJsonArray list;
        for (const QString &member : members)
            list.append(QJsonObject{{QStringLiteral("Member_Account"), member}});
        if (!list.isEmpty())
            body.insert(QStringLiteral("MemberList"), list);
        return call(QStringLiteral("create_group"), body).value(QLatin1String("GroupId")).toString();
    }

    static SandboxOptions optionsOf(int accounts, int groups, int bigGroupMembers, bool enforceRates)
    {
        SandboxOptions options;
        options.accounts = accounts;
        options.groups = groups;
        options.bigGroupMembers = bigGroupMembers;
        options.trafficPerSecond = 0;
        options.enforceRates = enforceRates;
        return options;
    }

    SystemClock clock;
    const testing::HurriedClock hurried;
    Catalogue catalogue;
    Sandbox sandbox;
    Profile profile;
    std::unique_ptr<Signer> signer;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<GroupService> service;
};

} // namespace imdesk
