// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/messageflows.h"

#include <QJsonDocument>

#include <iterator>
#include <limits>

namespace imdesk::sim {

namespace {

constexpr qsizetype roamingAnswerBytes = 13 << 10;

struct Parties
{
    AccountIndex self = nobody, peer = nobody;
};

/// Both sides of a conversation; answers the call and gives nothing when one is unknown. The texts of the codes speak
/// of From_Account and To_Account whatever the fields are called.
std::optional<Parties> partiesOf(Service &service, const CallPtr &call, QLatin1String self, QLatin1String peer)
{
    const Parties parties{service.world.account(call->either(self, QLatin1String("From_Account")).toString()),
                          service.world.account(call->either(peer, QLatin1String("To_Account")).toString())};
    if (parties.self != nobody && parties.peer != nobody)
        return parties;
    call->fail(parties.self == nobody ? 90008 : 90003,
               parties.self == nobody ? QStringLiteral("invalid From_Account") : QStringLiteral("invalid To_Account"));
    return std::nullopt;
}

QJsonObject roamingRow(const Service &service, const PrivateMessage &message)
{
    QJsonObject row{{QStringLiteral("From_Account"), service.world.idOf(message.from)},
                    {QStringLiteral("To_Account"), service.world.idOf(message.to)},
                    {QStringLiteral("MsgSeq"), qint64(message.key.seq)},
                    {QStringLiteral("MsgRandom"), qint64(message.key.random)},
                    {QStringLiteral("MsgTimeStamp"), qint64(message.key.time)},
                    {QStringLiteral("MsgFlagBits"), message.recalled ? 8 : 0},
                    {QStringLiteral("IsPeerRead"), message.receipt ? 1 : 0},
                    {QStringLiteral("MsgKey"), message.key.text()},
                    {QStringLiteral("MsgBody"), message.body}};
    if (!message.customData.isEmpty())
        row.insert(QStringLiteral("CloudCustomData"), message.customData);
    return row;
}

quint32 boundOf(const Call &call, QLatin1String key)
{
    return quint32(std::clamp<qint64>(call.number(key), 0, std::numeric_limits<quint32>::max()));
}

void adminGetRoamMsg(Service &service, const CallPtr &call)
{
    const auto parties = partiesOf(service, call, QLatin1String("Operator_Account"), QLatin1String("Peer_Account"));
    if (!parties)
        return;
    PrivateStore::Range range;
    range.from = boundOf(*call, QLatin1String("MinTime"));
    range.to = boundOf(*call, QLatin1String("MaxTime"));
    const qint64 most = call->number(QLatin1String("MaxCnt"));
    const QString last = call->text(QLatin1String("LastMsgKey"));
    range.before = MsgKey::from(last);
    if (most < 1 || (!last.isEmpty() && !range.before)) {
        call->fail(90001, QStringLiteral("MaxCnt must be at least 1, LastMsgKey one of an earlier answer"));
        return;
    }
    range.most = qsizetype(std::min<qint64>(most, 1'000));
    const std::vector<const PrivateMessage *> found =
        service.world.privates.page(parties->self, parties->peer, range, service.now());
    // The newest that fit, however few, though never a part of those that share a key; the page itself runs upwards in
    // time.
    QJsonArray rows;
    qsizetype bytes = 0;
    qsizetype taken = 0;
    for (auto it = found.rbegin(); it != found.rend(); ++it, ++taken) {
        const QJsonObject row = roamingRow(service, **it);
        bytes += QJsonDocument(row).toJson(QJsonDocument::Compact).size();
        const bool mayEnd = taken > 0 && (*it)->key != (*std::prev(it))->key;
        if (mayEnd && (taken >= range.most || bytes > roamingAnswerBytes))
            break;
        rows.prepend(row);
    }
    const QJsonObject oldest = rows.isEmpty() ? QJsonObject() : rows.first().toObject();
    call->ok({{QStringLiteral("Complete"), taken == qsizetype(found.size()) ? 1 : 0},
              {QStringLiteral("MsgCnt"), rows.size()},
              {QStringLiteral("LastMsgTime"), oldest.value(QLatin1String("MsgTimeStamp")).toInteger()},
              {QStringLiteral("LastMsgKey"), oldest.value(QLatin1String("MsgKey")).toString()},
              {QStringLiteral("MsgList"), rows}});
}

void adminMsgWithdraw(Service &service, const CallPtr &call)
{
    const auto parties = partiesOf(service, call, QLatin1String("From_Account"), QLatin1String("To_Account"));
    if (!parties)
        return;
    const auto key = MsgKey::from(call->text(QLatin1String("MsgKey")));
    if (!key) {
        call->fail(90054, QStringLiteral("illegal MsgKey"));
        return;
    }
    PrivateMessage *message = service.world.privates.find(parties->self, parties->peer, *key);
    if (!message || message->recalled) {
        call->fail(message ? 20023 : 20022, message ? QStringLiteral("the message was already recalled")
                                                    : QStringLiteral("the message to recall does not exist"));
        return;
    }
    service.world.privates.recall(*message);
    service.hooks.after(
        QStringLiteral("C2C.CallbackAfterMsgWithDraw"),
        {{QStringLiteral("From_Account"), service.world.idOf(parties->self)},
         {QStringLiteral("To_Account"), service.world.idOf(parties->peer)},
         {QStringLiteral("MsgKey"), key->text()},
         {QStringLiteral("UnreadMsgNum"), qint64(service.world.privates.unreadOf(parties->peer, service.now()))}},
        {call->peer, QStringLiteral("RESTAPI"), call->admin});
    call->ok();
}

void adminSetMsgRead(Service &service, const CallPtr &call)
{
    const auto parties = partiesOf(service, call, QLatin1String("Report_Account"), QLatin1String("Peer_Account"));
    if (!parties)
        return;
    // Documented as a string, though a time; a number is no reason to refuse. "" is a string that was not given.
    const QJsonValue asked = call->body.value(QLatin1String("MsgReadTime"));
    const bool absent = asked.isUndefined() || asked == QJsonValue(QString());
    const auto time = absent ? std::optional<qint64>(service.now()) : wholeNumber(asked);
    if (!time || *time < 0 || *time > std::numeric_limits<quint32>::max()) {
        call->fail(90001, QStringLiteral("MsgReadTime must be seconds since 1970"));
        return;
    }
    readConversation(service, parties->self, parties->peer, quint32(*time),
                     {call->peer, QStringLiteral("RESTAPI"), call->admin});
    call->ok();
}

void getC2CUnreadMsgNum(Service &service, const CallPtr &call)
{
    const AccountIndex who = service.world.account(call->text(QLatin1String("To_Account")));
    if (who == nobody) {
        call->fail(90003, QStringLiteral("invalid To_Account"));
        return;
    }
    const QStringList peers = stringsOf(call->body.value(QLatin1String("Peer_Account")));
    if (peers.isEmpty()) {
        call->ok({{QStringLiteral("AllC2CUnreadMsgNum"), qint64(service.world.privates.unreadOf(who, service.now()))}});
        return;
    }
    QJsonArray counts;
    QJsonArray failed;
    for (const QString &peer : peers) {
        const AccountIndex index = service.world.account(peer);
        if (index == nobody)
            failed.append(QJsonObject{{QStringLiteral("Peer_Account"), peer}, {QStringLiteral("ErrorCode"), 70107}});
        else
            counts.append(QJsonObject{{QStringLiteral("Peer_Account"), peer},
                                      {QStringLiteral("C2CUnreadMsgNum"),
                                       qint64(service.world.privates.unreadFrom(who, index, service.now()))}});
    }
    QJsonObject fields{{QStringLiteral("C2CUnreadMsgNumList"), counts}};
    if (!failed.isEmpty())
        fields.insert(QStringLiteral("ErrorList"), failed);
    call->ok(fields);
}

/// True when what an entry tells of a message fits it; what it leaves out fits any.
bool isMeant(const PrivateMessage &message, const QJsonObject &entry)
{
    auto fits = [&entry](const char *name, quint32 value) {
        const QJsonValue told = entry.value(QLatin1String(name));
        return told.isUndefined() || wholeNumber(told) == qint64(value);
    };
    const QJsonValue key = entry.value(QLatin1String("MsgKey"));
    return (key.isUndefined() || key.toString() == message.key.text()) && fits("MsgSeq", message.key.seq) &&
           fits("MsgRandom", message.key.random) && fits("MsgTime", message.key.time) &&
           fits("MsgTimeStamp", message.key.time);
}

void c2cMsgReadReceipt(Service &service, const CallPtr &call)
{
    const auto parties = partiesOf(service, call, QLatin1String("Operator_Account"), QLatin1String("Peer_Account"));
    if (!parties)
        return;
    const QJsonArray entries = call->body.value(QLatin1String("C2CMsgInfo")).toArray();
    for (const auto &item : entries) {
        const QJsonObject entry = item.toObject();
        // A receipt is for what the peer wrote to the reader.
        if (service.world.account(entry.value(QLatin1String("From_Account")).toString()) != parties->peer ||
            service.world.account(entry.value(QLatin1String("To_Account")).toString()) != parties->self) {
            call->fail(90001, QStringLiteral("C2CMsgInfo must name messages from Peer_Account to Operator_Account"));
            return;
        }
    }
    service.world.privates.acknowledge(parties->self, parties->peer, [&entries](const PrivateMessage &message) {
        return std::any_of(entries.begin(), entries.end(),
                           [&message](const QJsonValue &entry) { return isMeant(message, entry.toObject()); });
    });
    call->ok();
}

} // namespace

QList<CommandEntry> privateHistoryCommands()
{
    return {{"openim/admin_getroammsg", adminGetRoamMsg},
            {"openim/admin_msgwithdraw", adminMsgWithdraw},
            {"openim/admin_set_msg_read", adminSetMsgRead},
            {"openim/get_c2c_unread_msg_num", getC2CUnreadMsgNum},
            {"openim/c2c_msg_read_receipt", c2cMsgReadReceipt}};
}

} // namespace imdesk::sim
