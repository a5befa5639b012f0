// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/group.h"

#include <QHash>
#include <QJsonArray>
#include <QString>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace imdesk::sim {

/// The name of a one-to-one message on the wire, <MsgSeq>_<MsgRandom>_<MsgTime>.
struct MsgKey
{
    quint32 seq = 0, random = 0, time = 0;
    bool operator==(const MsgKey &) const = default;
    QString text() const { return QStringLiteral("%1_%2_%3").arg(seq).arg(random).arg(time); }
    static std::optional<MsgKey> from(const QString &text);
};

/// A one-to-one message kept in the cloud.
struct PrivateMessage
{
    MsgKey key;
    AccountIndex from = nobody, to = nobody;
    bool unread = true; ///< counts for the receiver
    bool recalled = false;
    bool hiddenFromSender = false;   ///< sent with SyncOtherMachine 2, or cleared by the sender
    bool hiddenFromReceiver = false; ///< cleared by the receiver
    bool receipt = false;            ///< the receiver sent a read receipt
    QJsonArray body;
    QString customData;
};

/// All one-to-one messages that are kept: conversations ordered by time and then by MsgSeq, those with one key side by
/// side, with what each side has read and cleared. At most 2000 messages in a conversation and 300,000 in all; the
/// oldest go first. The history and what is unread reach seven days back, recall and change reach every kept message.
class PrivateStore
{
  public:
    static constexpr quint32 roamingSeconds = 7 * 86'400;

    void add(PrivateMessage message, quint32 now);
    /// A message in one direction; of several with the key one that is not recalled. Valid until the next change.
    PrivateMessage *find(AccountIndex from, AccountIndex to, const MsgKey &key);
    /// True when the conversation has a message with this key, whoever sent it.
    bool holds(AccountIndex one, AccountIndex other, const MsgKey &key) const;
    void recall(PrivateMessage &message);
    /// Marks what the peer sent up to a time as read; true when something was unread.
    bool markRead(AccountIndex reader, AccountIndex peer, quint32 upTo);
    quint32 unreadOf(AccountIndex reader, quint32 now) const;
    quint32 unreadFrom(AccountIndex reader, AccountIndex peer, quint32 now) const;
    /// Sets the read receipt of what the peer sent and `meant` picks.
    void acknowledge(AccountIndex reader, AccountIndex peer, const std::function<bool(const PrivateMessage &)> &meant);
    /// Empties one side's view of a conversation; the other side keeps its own, and what comes later is seen again.
    void clearView(AccountIndex viewer, AccountIndex peer);
    /// Takes away every conversation of an account.
    void forget(AccountIndex account);

    struct Range
    {
        quint32 from = 0, to = 0;
        std::optional<MsgKey> before; ///< the key of the oldest messages of the page before this one
        qsizetype most = 20;
    };
    /// The newest messages of a range as one side sees them, oldest first, and one more in front when there is more.
    /// A page goes on after a key, so messages that share one are never parted, however many there are.
    std::vector<const PrivateMessage *> page(AccountIndex viewer, AccountIndex peer, const Range &range,
                                             quint32 now) const;

  private:
    using Times = std::vector<quint32>; ///< of messages, rising
    struct Conversation
    {
        std::deque<PrivateMessage> messages;
        Times unread[2]; ///< of the lower and the higher account
    };
    static quint64 pairOf(AccountIndex one, AccountIndex other);
    static int sideOf(AccountIndex one, AccountIndex other) { return one < other ? 0 : 1; }
    Conversation *conversation(AccountIndex one, AccountIndex other);
    const Conversation *conversation(AccountIndex one, AccountIndex other) const;
    void addUnread(Conversation &conversation, const PrivateMessage &message);
    void dropUnread(Conversation &conversation, const PrivateMessage &message);
    void dropOldest(Conversation &conversation);

    QHash<quint64, Conversation> m_conversations;
    QHash<AccountIndex, Times> m_unread;
    std::deque<quint64> m_arrivals; ///< the conversation of each message, in the order of coming
    qint64 m_count = 0;
};

} // namespace imdesk::sim
