// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagesequence.h"

#include <QJsonObject>

namespace imdesk::sim {

namespace {

constexpr std::size_t keptMessages = 2'000;

} // namespace

QJsonArray GroupMessage::elements() const
{
    if (!body.isEmpty() || text.isNull())
        return body;
    return {QJsonObject{{QStringLiteral("MsgType"), QStringLiteral("TIMTextElem")},
                        {QStringLiteral("MsgContent"), QJsonObject{{QStringLiteral("Text"), text}}}}};
}

MessageSequence::MessageSequence(const MessageSequence &other)
    : nextSeq(other.nextSeq),
      m_messages(other.m_messages ? std::make_unique<std::deque<GroupMessage>>(*other.m_messages) : nullptr)
{
}

MessageSequence &MessageSequence::operator=(const MessageSequence &other)
{
    if (this != &other)
        *this = MessageSequence(other);
    return *this;
}

quint32 MessageSequence::keep(GroupMessage message)
{
    message.seq = nextSeq++;
    if (!m_messages)
        m_messages = std::make_unique<std::deque<GroupMessage>>();
    m_messages->push_back(std::move(message));
    if (m_messages->size() > keptMessages)
        m_messages->pop_front();
    return nextSeq - 1;
}

const std::deque<GroupMessage> &MessageSequence::messages() const
{
    static const std::deque<GroupMessage> none;
    return m_messages ? *m_messages : none;
}

GroupMessage *MessageSequence::message(quint32 seq)
{
    // Sequences have no gaps, so the place follows from the number.
    if (!m_messages || m_messages->empty() || seq < m_messages->front().seq || seq > m_messages->back().seq)
        return nullptr;
    return &(*m_messages)[seq - m_messages->front().seq];
}

const GroupMessage *MessageSequence::message(quint32 seq) const
{
    return const_cast<MessageSequence *>(this)->message(seq);
}

} // namespace imdesk::sim
