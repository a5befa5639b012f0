// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/conversationservice.h"
#include "tests/core/models/grouptestworld.h"

#include <QTemporaryDir>

namespace imdesk {

/// The sandbox with four people and a group they are in, and the services of messages over it.
struct MessageWorld : GroupTestWorld
{
    explicit MessageWorld(bool enforceRates = false) : GroupTestWorld(10, 2, 0, enforceRates)
    {
        QJsonArray people;
        for (const char *name : {"alice", "bob", "carol", "dave"})
            people.append(QJsonObject{{QStringLiteral("UserID"), QLatin1String(name)}});
        raw(QStringLiteral("im_open_login_svc/multiaccount_import"), {{QStringLiteral("AccountList"), people}});
        group = makeGroup(QStringLiteral("Public"), QStringLiteral("Night shift"),
                          {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carol")},
                          QStringLiteral("night"));
        conversations = std::make_unique<ConversationService>(*client);
    }

    /// The answer of any command, waited for; a failure is told and gives an empty object.
    QJsonObject raw(const QString &command, const QJsonObject &body)
    {
        QJsonObject answer;
        bool done = false;
        client->callRaw(command, body).then([&](const Result<QJsonObject> &result) {
            if (result)
                answer = *result;
            else
                qWarning("%s: %d %s", qPrintable(command), result.error().code, qPrintable(result.error().message));
            done = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30'000); }();
        return answer;
    }
    static QJsonArray textBody(const QString &text)
    {
        return {QJsonObject{{QStringLiteral("MsgType"), QStringLiteral("TIMTextElem")},
                            {QStringLiteral("MsgContent"), QJsonObject{{QStringLiteral("Text"), text}}}}};
    }
    void write(const QString &from, const QString &to, const QString &text)
    {
        ++serial;
        raw(QStringLiteral("openim/sendmsg"), {{QStringLiteral("From_Account"), from},
                                               {QStringLiteral("To_Account"), to},
                                               {QStringLiteral("MsgRandom"), serial},
                                               {QStringLiteral("MsgSeq"), serial},
                                               {QStringLiteral("MsgBody"), textBody(text)}});
    }
    void writeGroup(const QString &from, const QString &text)
    {
        ++serial;
        raw(QStringLiteral("group_open_http_svc/send_group_msg"), {{QStringLiteral("GroupId"), group},
                                                                   {QStringLiteral("From_Account"), from},
                                                                   {QStringLiteral("Random"), serial},
                                                                   {QStringLiteral("MsgBody"), textBody(text)}});
    }
    /// A one-to-one message of the past.
    void importAt(const QString &from, const QString &to, qint64 time, const QString &text)
    {
        ++serial;
        raw(QStringLiteral("openim/importmsg"), {{QStringLiteral("SyncFromOldSystem"), 2},
                                                 {QStringLiteral("From_Account"), from},
                                                 {QStringLiteral("To_Account"), to},
                                                 {QStringLiteral("MsgSeq"), serial},
                                                 {QStringLiteral("MsgRandom"), serial},
                                                 {QStringLiteral("MsgTimeStamp"), time},
                                                 {QStringLiteral("MsgBody"), textBody(text)}});
    }

    QString group;
    qint64 serial = 1000;
    std::unique_ptr<ConversationService> conversations;
    QTemporaryDir folder;
};

} // namespace imdesk
