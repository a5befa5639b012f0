// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/groupdecor.h"

namespace imdesk::sim {

namespace {

constexpr quint32 secondsOfDay = 86'400;

struct SampleAttribute
{
    const char *key;
    const char *values[3];
};
constexpr SampleAttribute sampleAttributes[] = {{"agenda", {"10:00 stand-up", "周五回顾", "open questions"}},
                                                {"pinned", {"https://example.com/rules", "见公告", "read the notice"}},
                                                {"mood", {"calm", "热闹", "busy"}},
                                                {"stage", {"draft", "review", "done"}}};

} // namespace

void GroupDecor::apply(World &world, GroupIndex index)
{
    Group &group = world.groupAt(index);
    if (group.type != GroupType::BChatRoom) {
        decorate(world, group);
        return;
    }
    // A broadcast group has none of this; drawn for nobody, all others get the same as without it.
    Group nobodys;
    nobodys.type = GroupType::AVChatRoom;
    for (Member member : group.members()) {
        member.role = nobodys.memberCount() == 0 ? Role::Owner : Role::Member;
        nobodys.add(member);
    }
    decorate(world, nobodys);
}

void GroupDecor::decorate(const World &world, Group &group)
{
    if (group.type == GroupType::Community && m_random.chance(50)) {
        group.supportTopic = true;
        group.enablePermission = m_random.chance(30) ? 1 : 0;
    }
    if (m_random.chance(30))
        attributes(group);
    if (group.type != GroupType::Community) {
        if (m_random.chance(30))
            counters(group);
        if (m_random.chance(12))
            bans(group);
    }
    if (group.type == GroupType::AVChatRoom)
        liveRoom(world, group);
}

void GroupDecor::attributes(Group &group)
{
    for (const SampleAttribute &sample : sampleAttributes) {
        if (m_random.chance(50))
            group.stateOf().attributes.insert(QString::fromLatin1(sample.key),
                                              QString::fromUtf8(m_random.pick(sample.values)));
    }
}

void GroupDecor::counters(Group &group)
{
    QMap<QString, qint64> &counters = group.stateOf().counters;
    counters.insert(QStringLiteral("like"), m_random.below(5'000));
    counters.insert(QStringLiteral("visits"), m_random.below(90'000));
    if (m_random.chance(40))
        counters.insert(QStringLiteral("gifts"), m_random.below(300));
}

void GroupDecor::bans(Group &group)
{
    const quint32 wanted = 1 + m_random.below(3);
    for (quint32 i = 0; i < wanted; ++i) {
        const AccountIndex who = m_first + m_random.below(m_count);
        const quint32 until = m_random.chance(20) ? forEver : laterDay();
        if (!group.find(who))
            group.stateOf().ban(who, until);
    }
}

void GroupDecor::liveRoom(const World &world, Group &group)
{
    static constexpr qint64 marks[] = {1000, 1001, 1002};
    for (const Member &member : group.members()) {
        if (member.role != Role::Member)
            continue;
        GroupState &state = group.stateOf();
        if (state.liveAdmins.size() < 2 && m_random.chance(10))
            state.liveAdmins.append(member.account);
        else if (m_random.chance(3))
            group.setMute(member.account, laterDay());
        if (world.isOnline(member.account) && m_random.chance(25))
            state.marks[member.account].insert(m_random.pick(marks), {member.joined, forEver});
    }
}

quint32 GroupDecor::laterDay() { return m_today + secondsOfDay + m_random.below(20 * secondsOfDay); }

} // namespace imdesk::sim
