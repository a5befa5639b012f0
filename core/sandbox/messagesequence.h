// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/indices.h"

#include <QJsonArray>
#include <QString>

#include <deque>
#include <memory>
#include <vector>

namespace imdesk::sim {

/// A message kept in a group or a topic. A plain text message has its text and no body.
struct GroupMessage
{
    quint32 seq = 0, time = 0, random = 0;
    AccountIndex sender = nobody;
    quint8 priority = 2;      ///< 1 High, 2 Normal, 3 Low
    bool system = false;      ///< a tip, kept only as a place in the sequence
    bool recalled = false;    ///< the content stays for who asks for recalled messages
    bool cleared = false;     ///< taken out of the history, a mere place
    bool needReceipt = false; ///< read receipts are counted
    bool extensible = false;  ///< may carry message extensions
    QString text;
    QJsonArray body;
    QString customData;
    QJsonArray elements() const;
};

/// Messages numbered one after the other, as a group has them, and each topic of a community for itself.
class MessageSequence
{
  public:
    MessageSequence() = default;
    MessageSequence(const MessageSequence &other);
    MessageSequence &operator=(const MessageSequence &other);
    MessageSequence(MessageSequence &&) noexcept = default;
    MessageSequence &operator=(MessageSequence &&) noexcept = default;
    ~MessageSequence() = default;

    quint32 nextSeq = 1;

    /// Keeps a message and gives its sequence number; what is older than the newest 2000 expires.
    quint32 keep(GroupMessage message);
    const std::deque<GroupMessage> &messages() const;
    const GroupMessage *message(quint32 seq) const;
    GroupMessage *message(quint32 seq);
    void forgetMessages();

    /// The newest message does not count as unread. The newest 2000 runs of such messages are known; what is older
    /// counts as any.
    void leaveUncounted(quint32 seq);
    /// How far is read by who has read up to `seq`: what follows uncounted leaves nobody behind.
    quint32 readThrough(quint32 seq) const;
    /// What is read by whom so many counted messages, or all there are, wait for.
    quint32 readBefore(qint64 unread) const;

  private:
    /// One after the other.
    struct Run
    {
        quint32 first = 0, last = 0;
    };

    std::vector<Run> m_uncounted;                         ///< rising, never side by side
    std::unique_ptr<std::deque<GroupMessage>> m_messages; ///< an empty one costs half a kilobyte, and most are empty
};

} // namespace imdesk::sim
