// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/repeatfinder.h"

#include "core/callbacks/commandtable.h"
#include "core/callbacks/jsontape.h"
#include "core/callbacks/replaymark.h"

#include <QRandomGenerator>
#include <QSet>

namespace imdesk {

namespace {

bool hasIdentity(const QByteArray &body)
{
    for (const char *key : {"\"EventTime\"", "\"MsgKey\"", "\"MsgSeq\"", "\"MsgId\"", "\"MsgID\"", "\"MsgRandom\"",
                            "\"Random\"", "\"CtxcbRequestId\""}) {
        if (body.contains(key))
            return true;
    }
    return false;
}

/// Whether an event tells of one message and never of a second thing about it, so that the key of the message, or its
/// number in a group, is that of the event.
bool isOfOneMessage(const QString &command, const JsonTape::Value &body)
{
    static const QSet<QString> commands{QStringLiteral("C2C.CallbackAfterSendMsg"),
                                        QStringLiteral("Group.CallbackAfterSendMsg"),
                                        QStringLiteral("OfficialAccount.CallbackAfterSendMsg"),
                                        QStringLiteral("Bot.OnC2CMessage"), QStringLiteral("Bot.OnGroupMessage")};
    const auto has = [&body](QByteArrayView name) {
        const JsonTape::Kind kind = body.member(name).kind();
        return kind == JsonTape::Kind::Text || kind == JsonTape::Kind::Number;
    };
    return commands.contains(command) && (has("MsgKey") || (has("GroupId") && has("MsgSeq")));
}

/// Equal for values that differ in nothing but blanks and the order of names; `leftOut` is a name of the outermost
/// object that does not count.
std::size_t hashOf(const JsonTape::Value &value, std::size_t seed, QByteArrayView leftOut = {})
{
    std::size_t out = qHash(int(value.kind()), seed);
    if (value.kind() == JsonTape::Kind::Object) {
        quint64 sum = 0;
        value.eachMember([&](QByteArrayView name, const JsonTape::Value &member) {
            if (leftOut.isEmpty() || name != leftOut)
                sum += hashOf(member, qHash(name, seed));
        });
        return qHash(sum, out);
    }
    if (value.kind() == JsonTape::Kind::Array) {
        quint64 items = 0;
        value.eachItem([&](const JsonTape::Value &item) {
            out = hashOf(item, out);
            ++items;
            return true;
        });
        return qHash(items, out); // where a list ends counts, too: [[], 1] is not [[1]]
    }
    return qHash(value.source(), out);
}

} // namespace

RepeatFinder::RepeatFinder()
    : m_seeds{std::size_t(QRandomGenerator::system()->generate64()),
              std::size_t(QRandomGenerator::system()->generate64())}
{
}

RepeatFinder::Key RepeatFinder::keyOf(const CallbackEvent &event) const
{
    JsonTape tape;
    const bool isPlain = tape.read(event.body);
    const bool timeless = isPlain && isOfOneMessage(event.command, tape.root());
    const auto part = [&](std::size_t seed) {
        const std::size_t from = qHash(event.platform, qHash(event.ip, qHash(event.command, seed)));
        return isPlain ? hashOf(tape.root(), from, timeless ? QByteArrayView("EventTime") : QByteArrayView())
                       : qHash(event.body, from);
    };
    return {part(m_seeds[0]), part(m_seeds[1])};
}

qint64 RepeatFinder::look(const CallbackEvent &event, qint64 seq, qint64 oldest)
{
    if (event.httpStatus != 200 || event.origin != EventOrigin::Received || isBeforeCommand(event.command) ||
        !hasIdentity(event.body) || isReplay(event))
        return 0;
    while (!m_order.empty() && (m_order.size() >= remembered || event.receivedAt - m_order.front().at > windowMs)) {
        if (m_first.value(m_order.front().key) == m_order.front().seq)
            m_first.remove(m_order.front().key);
        m_order.pop_front();
    }
    const Key key = keyOf(event);
    if (const auto found = m_first.constFind(key); found != m_first.constEnd() && *found >= oldest)
        return *found;
    m_first.insert(key, seq);
    m_order.push_back({key, seq, event.receivedAt});
    return 0;
}

void RepeatFinder::forgetFrom(qint64 seq)
{
    while (!m_order.empty() && m_order.back().seq >= seq) {
        m_first.remove(m_order.back().key);
        m_order.pop_back();
    }
}

} // namespace imdesk
