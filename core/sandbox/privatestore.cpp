// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/privatestore.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <ranges>
#include <tuple>
#include <utility>

namespace imdesk::sim {

namespace {

constexpr std::size_t keptInConversation = 2'000;
constexpr qint64 keptPrivateMessages = 300'000;

bool earlier(const MsgKey &one, const MsgKey &other)
{
    return std::tie(one.time, one.seq) < std::tie(other.time, other.seq);
}

} // namespace

std::optional<MsgKey> MsgKey::from(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('_'));
    if (parts.size() != 3 || text.size() > 50)
        return std::nullopt;
    MsgKey key;
    quint32 *fields[] = {&key.seq, &key.random, &key.time};
    for (int i = 0; i < 3; ++i) {
        bool ok = false;
        *fields[i] = parts[i].toUInt(&ok);
        if (!ok)
            return std::nullopt;
    }
    return key;
}

quint64 PrivateStore::pairOf(AccountIndex one, AccountIndex other)
{
    return (quint64(std::min(one, other)) << 32) | std::max(one, other);
}

PrivateStore::Conversation *PrivateStore::conversation(AccountIndex one, AccountIndex other)
{
    const auto it = m_conversations.find(pairOf(one, other));
    return it == m_conversations.end() ? nullptr : &it.value();
}

const PrivateStore::Conversation *PrivateStore::conversation(AccountIndex one, AccountIndex other) const
{
    const auto it = m_conversations.constFind(pairOf(one, other));
    return it == m_conversations.constEnd() ? nullptr : &it.value();
}

void PrivateStore::countUnread(Conversation &conversation, const PrivateMessage &message, int change)
{
    quint32 &here = conversation.unread[sideOf(message.to, message.from)];
    here += quint32(change);
    quint32 &all = m_unread[message.to];
    all += quint32(change);
    if (all == 0)
        m_unread.remove(message.to);
}

void PrivateStore::dropOldest(Conversation &conversation)
{
    if (conversation.messages.front().unread)
        countUnread(conversation, conversation.messages.front(), -1);
    conversation.messages.pop_front();
    --m_count;
}

void PrivateStore::add(PrivateMessage message, quint32 now)
{
    const quint64 pair = pairOf(message.from, message.to);
    Conversation &into = m_conversations[pair];
    while (!into.messages.empty() && (into.messages.front().key.time + quint64(roamingSeconds) < now ||
                                      into.messages.size() >= keptInConversation))
        dropOldest(into);
    if (message.unread)
        countUnread(into, message, 1);
    const auto place =
        std::upper_bound(into.messages.begin(), into.messages.end(), message,
                         [](const PrivateMessage &a, const PrivateMessage &b) { return earlier(a.key, b.key); });
    into.messages.insert(place, std::move(message));
    ++m_count;
    m_arrivals.push_back(pair);
    while (m_count > keptPrivateMessages && !m_arrivals.empty()) {
        const auto oldest = m_conversations.find(m_arrivals.front());
        m_arrivals.pop_front();
        if (oldest == m_conversations.end() || oldest->messages.empty())
            continue;
        dropOldest(*oldest);
        if (oldest->messages.empty())
            m_conversations.erase(oldest);
    }
    // Arrivals of messages that went otherwise would pile up.
    while (qint64(m_arrivals.size()) > 2 * keptPrivateMessages)
        m_arrivals.pop_front();
}

PrivateMessage *PrivateStore::find(AccountIndex from, AccountIndex to, const MsgKey &key)
{
    Conversation *in = conversation(from, to);
    PrivateMessage *found = nullptr;
    if (!in)
        return nullptr;
    for (PrivateMessage &message : in->messages) {
        if (message.from == from && message.to == to && message.key == key && (!found || found->recalled))
            found = &message;
    }
    return found;
}

bool PrivateStore::holds(AccountIndex one, AccountIndex other, const MsgKey &key) const
{
    const Conversation *in = conversation(one, other);
    return in && std::any_of(in->messages.begin(), in->messages.end(),
                             [&](const PrivateMessage &message) { return message.key == key; });
}

void PrivateStore::recall(PrivateMessage &message)
{
    message.recalled = true;
    Conversation *in = conversation(message.from, message.to);
    if (in && std::exchange(message.unread, false))
        countUnread(*in, message, -1);
}

bool PrivateStore::markRead(AccountIndex reader, AccountIndex peer, quint32 upTo)
{
    Conversation *in = conversation(reader, peer);
    if (!in || in->unread[sideOf(reader, peer)] == 0)
        return false;
    bool any = false;
    for (PrivateMessage &message : in->messages) {
        if (message.unread && message.to == reader && message.from == peer && message.key.time <= upTo) {
            message.unread = false;
            countUnread(*in, message, -1);
            any = true;
        }
    }
    return any;
}

quint32 PrivateStore::unread(AccountIndex reader, AccountIndex peer) const
{
    const Conversation *in = conversation(reader, peer);
    return in ? in->unread[sideOf(reader, peer)] : 0;
}

void PrivateStore::acknowledge(AccountIndex reader, AccountIndex peer,
                               const std::function<bool(const PrivateMessage &)> &meant)
{
    Conversation *in = conversation(reader, peer);
    if (!in)
        return;
    for (PrivateMessage &message : in->messages)
        message.receipt = message.receipt || (message.to == reader && message.from == peer && meant(message));
}

void PrivateStore::clearView(AccountIndex viewer, AccountIndex peer, quint32 now)
{
    markRead(viewer, peer, std::numeric_limits<quint32>::max());
    if (Conversation *in = conversation(viewer, peer))
        in->clearedUpTo[sideOf(viewer, peer)] = now;
}

void PrivateStore::forget(AccountIndex account)
{
    for (auto it = m_conversations.begin(); it != m_conversations.end();) {
        if (AccountIndex(it.key() >> 32) != account && AccountIndex(it.key() & 0xFFFFFFFFU) != account) {
            ++it;
            continue;
        }
        while (!it->messages.empty())
            dropOldest(*it);
        it = m_conversations.erase(it);
    }
}

std::vector<const PrivateMessage *> PrivateStore::page(AccountIndex viewer, AccountIndex peer, const Range &range,
                                                       quint32 now) const
{
    std::vector<const PrivateMessage *> out;
    const Conversation *in = conversation(viewer, peer);
    if (!in)
        return out;
    const quint32 cleared = in->clearedUpTo[sideOf(viewer, peer)];
    // The page before ended at this very message; when it is gone its time and MsgSeq tell the place.
    bool skipping = range.before && std::any_of(in->messages.begin(), in->messages.end(),
                                                [&](const PrivateMessage &m) { return m.key == *range.before; });
    const bool byOrder = range.before && !skipping;
    for (const PrivateMessage &one : std::views::reverse(in->messages)) {
        const quint32 time = one.key.time;
        if (skipping) {
            skipping = one.key != *range.before;
            continue;
        }
        if (time > range.to || (byOrder && !earlier(one.key, *range.before)))
            continue;
        if (time < range.from || (cleared && time <= cleared) || time + quint64(roamingSeconds) < now)
            break;
        if (one.hiddenFromSender && one.from == viewer)
            continue;
        out.push_back(&one);
        if (qsizetype(out.size()) > range.most)
            break;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace imdesk::sim
