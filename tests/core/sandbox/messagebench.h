// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"

namespace imdesk {

/// A sandbox with alice, bob and carol, and short words for messages.
class MessageBench : public Desk
{
  public:
    explicit MessageBench(const Clock *clock = nullptr, SandboxOptions options = quietWorld(0, 0))
        : Desk(std::move(options), clock)
    {
        import({QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carol")});
    }

    static QJsonArray words(const QString &text)
    {
        return {QJsonObject{{QStringLiteral("MsgType"), QStringLiteral("TIMTextElem")},
                            {QStringLiteral("MsgContent"), QJsonObject{{QStringLiteral("Text"), text}}}}};
    }
    /// sendmsg from alice to bob unless `more` says otherwise.
    QJsonObject tell(int random, QJsonObject more = {}, const QString &text = QStringLiteral("hi"))
    {
        put(more, "From_Account", QStringLiteral("alice"));
        put(more, "To_Account", QStringLiteral("bob"));
        put(more, "MsgRandom", random);
        put(more, "MsgBody", words(text));
        return call("openim/sendmsg", more);
    }
    /// The history as `who` sees it.
    QJsonObject roam(const QString &who, const QString &peer, QJsonObject more = {})
    {
        put(more, "Operator_Account", who);
        put(more, "Peer_Account", peer);
        put(more, "MaxCnt", 100);
        put(more, "MinTime", 0);
        put(more, "MaxTime", qint64(4294967295));
        return call("openim/admin_getroammsg", more);
    }
    QJsonArray seen(const QString &who, const QString &peer)
    {
        return roam(who, peer).value(QLatin1String("MsgList")).toArray();
    }
    int unread(const QString &who)
    {
        return call("openim/get_c2c_unread_msg_num", {{QStringLiteral("To_Account"), who}})
            .value(QLatin1String("AllC2CUnreadMsgNum"))
            .toInt(-1);
    }
    QJsonObject say(const QString &groupId, int random, QJsonObject more = {},
                    const QString &text = QStringLiteral("hi"))
    {
        put(more, "GroupId", groupId);
        put(more, "Random", random);
        put(more, "MsgBody", words(text));
        return group("send_group_msg", more);
    }
    QJsonArray rows(const QString &groupId, int count = 20, QJsonObject more = {})
    {
        put(more, "GroupId", groupId);
        put(more, "ReqMsgNumber", count);
        return group("group_msg_get_simple", more).value(QLatin1String("RspMsgList")).toArray();
    }

    static QStringList all(const QJsonArray &rows, const char *key)
    {
        QStringList out;
        for (const auto &row : rows)
            out << row.toObject().value(QLatin1String(key)).toVariant().toString();
        return out;
    }

  private:
    static void put(QJsonObject &object, const char *key, const QJsonValue &value)
    {
        if (!object.contains(QLatin1String(key)))
            object.insert(QLatin1String(key), value);
    }
};

/// The text of a row's first element.
inline QString textOf(const QJsonValue &row)
{
    return row.toObject()
        .value(QLatin1String("MsgBody"))
        .toArray()
        .at(0)
        .toObject()
        .value(QLatin1String("MsgContent"))
        .toObject()
        .value(QLatin1String("Text"))
        .toString();
}

} // namespace imdesk
