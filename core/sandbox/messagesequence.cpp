// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagesequence.h"

#include <QJsonObject>

#include <algorithm>
#include <ranges>

namespace imdesk::sim {

namespace {

constexpr std::size_t keptMessages = 2'000;
constexpr std::size_t uncountedRuns = 2'000;

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
      m_uncounted(other.m_uncounted),
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

void MessageSequence::forgetMessages()
{
    m_messages.reset();
    m_uncounted.clear();
}

void MessageSequence::leaveUncounted(quint32 seq)
{
    if (!m_uncounted.empty() && m_uncounted.back().last + 1 == seq) {
        m_uncounted.back().last = seq;
        return;
    }
    if (m_uncounted.size() >= uncountedRuns)
        m_uncounted.erase(m_uncounted.begin());
    m_uncounted.push_back({seq, seq});
}

quint32 MessageSequence::readThrough(quint32 seq) const
{
    const auto next = std::lower_bound(m_uncounted.begin(), m_uncounted.end(), seq + 1,
                                       [](const Run &run, quint32 sought) { return run.last < sought; });
    return next != m_uncounted.end() && next->first <= seq + 1 ? next->last : seq;
}

quint32 MessageSequence::readBefore(qint64 unread) const
{
    qint64 upTo = qint64(nextSeq) - 1;
    qint64 left = unread;
    for (const Run &run : std::views::reverse(m_uncounted)) {
        const qint64 counted = upTo - qint64(run.last);
        if (left <= counted)
            break;
        left -= counted;
        upTo = qint64(run.first) - 1;
    }
    return quint32(std::max<qint64>(0, upTo - left));
}

} // namespace imdesk::sim
