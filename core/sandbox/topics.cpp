// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/topics.h"

#include <algorithm>

namespace imdesk::sim {

QByteArray placeKey(GroupIndex group, const Topic *topic)
{
    return QByteArray::number(group) + '/' + QByteArray::number(topic ? topic->number : 0);
}

void Topics::add(GroupIndex group, Topic topic)
{
    topic.number = ++m_made;
    m_of[group].append(std::move(topic));
}

bool Topics::isTaken(GroupIndex group, const QString &id) const
{
    const QList<Topic> topics = m_of.value(group);
    return std::any_of(topics.begin(), topics.end(), [&](const Topic &topic) { return topic.id == id; });
}

Topic *Topics::find(GroupIndex group, const QString &id)
{
    const auto it = m_of.find(group);
    if (it == m_of.end())
        return nullptr;
    for (Topic &topic : *it) {
        if (topic.id == id)
            return &topic;
    }
    return nullptr;
}

bool Topics::remove(GroupIndex group, const QString &id)
{
    const auto it = m_of.find(group);
    return it != m_of.end() && it->removeIf([&](const Topic &topic) { return topic.id == id; }) > 0;
}

} // namespace imdesk::sim
