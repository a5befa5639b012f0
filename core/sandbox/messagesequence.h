// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/indices.h"

#include <QJsonArray>
#include <QString>

#include <deque>
#include <memory>

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
    void forgetMessages() { m_messages.reset(); }

  private:
    std::unique_ptr<std::deque<GroupMessage>> m_messages; ///< an empty one costs half a kilobyte, and most are empty
};

} // namespace imdesk::sim
