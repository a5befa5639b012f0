// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/topicdecor.h"

#include "core/sandbox/random.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

struct SampleTopic
{
    const char *name, *introduction;
};
constexpr SampleTopic sampleTopics[] = {{"公告", "Read here first"},
                                        {"General", "随便聊聊"},
                                        {"Questions", "Ask, and somebody answers"},
                                        {"活动", "Where we meet next"},
                                        {"Photos", "请勿转发"}};

} // namespace

void decorateTopics(World &world, quint64 seed, quint32 today, GroupIndex most)
{
    Random random(seed ^ 0x70D1C5U);
    for (GroupIndex index = 0; index < std::min(most, world.groupSlots()); ++index) {
        const Group &group = world.groupAt(index);
        if (!group.supportTopic)
            continue;
        const quint32 wanted = 2 + random.below(quint32(std::size(sampleTopics)) - 1);
        for (quint32 i = 0; i < wanted; ++i) {
            Topic topic;
            topic.id = QStringLiteral("%1@TOPIC#_@TOPIC#c%2")
                           .arg(group.id, QString::number(random.next() >> 20, 36).toUpper());
            topic.name = QString::fromUtf8(sampleTopics[i].name);
            topic.introduction = QString::fromUtf8(sampleTopics[i].introduction);
            topic.created = group.created + random.below(today - group.created + 1);
            topic.muteAll = i == 0 && random.chance(60);
            world.topics.add(index, std::move(topic));
        }
    }
}

} // namespace imdesk::sim
