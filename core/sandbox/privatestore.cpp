// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/privatestore.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <limits>
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

/// The oldest time the history still shows.
quint32 reachBack(quint32 now) { return now - std::min(now, PrivateStore::roamingSeconds); }

/// How many of some rising times the history still shows. Asked anew each time, for the clock can go back.
quint32 withinReach(const std::vector<quint32> &times, quint32 now)
{
    return quint32(times.end() - std::lower_bound(times.begin(), times.end(), reachBack(now)));
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

void PrivateStore::addUnread(Conversation &conversation, const PrivateMessage &message)
{
    for (Times *times : {&conversation.unread[sideOf(message.to, message.from)], &m_unread[message.to]})
        times->insert(std::upper_bound(times->begin(), times->end(), message.key.time), message.key.time);
}

void PrivateStore::dropUnread(Conversation &conversation, const PrivateMessage &message)
{
    Times &all = m_unread[message.to];
    for (Times *times : {&conversation.unread[sideOf(message.to, message.from)], &all})
        times->erase(std::lower_bound(times->begin(), times->end(), message.key.time));
    if (all.empty())
        m_unread.remove(message.to);
}

void PrivateStore::dropOldest(Conversation &conversation)
{
    if (conversation.messages.front().unread)
        dropUnread(conversation, conversation.messages.front());
    conversation.messages.pop_front();
    --m_count;
}

void PrivateStore::add(PrivateMessage message, quint32 now)
{
    const quint64 pair = pairOf(message.from, message.to);
    Conversation &into = m_conversations[pair];
    while (into.messages.size() >= keptInConversation)
        dropOldest(into);
    // What is out of the history's reach when it comes, as an import can be, could never be read.
    message.unread = message.unread && message.key.time >= reachBack(now);
    if (message.unread)
        addUnread(into, message);
    auto place =
        std::upper_bound(into.messages.begin(), into.messages.end(), message,
                         [](const PrivateMessage &a, const PrivateMessage &b) { return earlier(a.key, b.key); });
    for (auto it = place; it != into.messages.begin() && !earlier(std::prev(it)->key, message.key); --it) {
        if (std::prev(it)->key == message.key) {
            place = it;
            break;
        }
    }
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
        dropUnread(*in, message);
}

bool PrivateStore::markRead(AccountIndex reader, AccountIndex peer, quint32 upTo)
{
    Conversation *in = conversation(reader, peer);
    if (!in || in->unread[sideOf(reader, peer)].empty())
        return false;
    bool any = false;
    for (PrivateMessage &message : in->messages) {
        if (message.unread && message.to == reader && message.from == peer && message.key.time <= upTo) {
            message.unread = false;
            dropUnread(*in, message);
            any = true;
        }
    }
    return any;
}

quint32 PrivateStore::unreadOf(AccountIndex reader, quint32 now) const
{
    const auto it = m_unread.constFind(reader);
    return it == m_unread.constEnd() ? 0 : withinReach(*it, now);
}

quint32 PrivateStore::unreadFrom(AccountIndex reader, AccountIndex peer, quint32 now) const
{
    const Conversation *in = conversation(reader, peer);
    return in ? withinReach(in->unread[sideOf(reader, peer)], now) : 0;
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

void PrivateStore::clearView(AccountIndex viewer, AccountIndex peer)
{
    markRead(viewer, peer, std::numeric_limits<quint32>::max());
    Conversation *in = conversation(viewer, peer);
    if (!in)
        return;
    for (PrivateMessage &message : in->messages) {
        message.hiddenFromSender = message.hiddenFromSender || message.from == viewer;
        message.hiddenFromReceiver = message.hiddenFromReceiver || message.to == viewer;
    }
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
    auto it = in->messages.rbegin();
    const auto end = in->messages.rend();
    if (range.before) {
        const auto last = [&](const PrivateMessage &one) { return one.key == *range.before; };
        it = std::find_if(it, end, last);
        // When the messages of the key are gone its time and MsgSeq tell the place.
        it = it != end ? std::find_if_not(it, end, last)
                       : std::find_if(in->messages.rbegin(), end,
                                      [&](const PrivateMessage &one) { return earlier(one.key, *range.before); });
    }
    for (; it != end; ++it) {
        const quint32 time = it->key.time;
        if (time > range.to)
            continue;
        if (time < range.from || time < reachBack(now))
            break;
        if ((it->hiddenFromSender && it->from == viewer) || (it->hiddenFromReceiver && it->to == viewer))
            continue;
        const bool anotherKey = out.empty() || out.back()->key != it->key;
        out.push_back(&*it);
        if (anotherKey && qsizetype(out.size()) > range.most)
            break;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace imdesk::sim
