// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/opencalls.h"

#include <algorithm>

namespace imdesk {

void OpenCalls::closeOldest(QStringList &closed)
{
    const auto oldest = std::ranges::min_element(m_open, {}, [](const auto &one) { return one.second.age; });
    closed << oldest->first;
    m_open.erase(oldest);
}

QStringList OpenCalls::add(const QString &key, const std::optional<QString> &lane, qsizetype perCall)
{
    QStringList closed;
    auto it = m_open.find(key);
    if (it == m_open.end()) {
        // What comes later in its lane must not overtake what waits for more rows.
        const auto ahead =
            std::ranges::find_if(m_open, [&](const auto &one) { return lane && one.second.lane == lane; });
        if (ahead != m_open.end()) {
            closed << ahead->first;
            m_open.erase(ahead);
        }
        if (m_open.size() >= mostOpen)
            closeOldest(closed);
        it = m_open.emplace(key, Open{0, m_age++, lane}).first;
    }
    if (++it->second.rows >= perCall) {
        closed << key;
        m_open.erase(it);
    }
    return closed;
}

QStringList OpenCalls::closeAll()
{
    QStringList closed;
    while (!m_open.empty())
        closeOldest(closed);
    return closed;
}

} // namespace imdesk
