// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/repeatfinder.h"

#include <QRandomGenerator>

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

} // namespace

RepeatFinder::RepeatFinder()
    : m_seeds{std::size_t(QRandomGenerator::system()->generate64()),
              std::size_t(QRandomGenerator::system()->generate64())}
{
}

RepeatFinder::Key RepeatFinder::keyOf(const CallbackEvent &event) const
{
    const auto part = [&event](std::size_t seed) {
        return qHash(event.body, qHash(event.platform, qHash(event.ip, qHash(event.command, seed))));
    };
    return {part(m_seeds[0]), part(m_seeds[1])};
}

qint64 RepeatFinder::look(const CallbackEvent &event, qint64 seq)
{
    if (event.httpStatus != 200 || event.origin != EventOrigin::Received || !hasIdentity(event.body))
        return 0;
    while (!m_order.empty() && (m_order.size() >= remembered || event.receivedAt - m_order.front().at > windowMs)) {
        if (m_first.value(m_order.front().key) == m_order.front().seq)
            m_first.remove(m_order.front().key);
        m_order.pop_front();
    }
    const Key key = keyOf(event);
    if (const auto found = m_first.constFind(key); found != m_first.constEnd())
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
