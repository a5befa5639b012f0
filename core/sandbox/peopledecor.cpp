// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/peopledecor.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr quint32 oneDay = 86'400;
constexpr quint32 richPeople = 20'000; ///< accounts beyond these have one friend and no more
constexpr quint32 neighbours = 30;     ///< most friends are close by, so that they share friends

const char *const friendGroupNames[] = {"Family", "同事", "Classmates", "球友", "Customers", "邻居"};
const char *const friendRemarks[] = {"old classmate", "房东",     "project lead", "小学同学",
                                     "dentist",       "语文老师", "gym",          "隔壁 3 号楼"};
const char *const requestWords[] = {"Hello, we met yesterday", "我是隔壁部门的", "add me please", "群里看到你的",
                                    "see you at the match"};
const char *const friendSources[] = {"AddSource_Type_Android", "AddSource_Type_IOS",    "AddSource_Type_Web",
                                     "AddSource_Type_Search",  "AddSource_Type_QRCode", "AddSource_Type_Group"};

} // namespace

AccountIndex PeopleDecor::other(quint32 ordinal)
{
    const quint32 step = m_random.chance(60) ? 1 + m_random.below(neighbours) : m_random.below(m_people);
    return m_first + (ordinal + step) % m_people;
}

void PeopleDecor::putInList(World &world, AccountIndex owner, AccountIndex other, quint32 time, const QString &source,
                            bool rich)
{
    Friend entry;
    entry.account = other;
    entry.addTime = time;
    entry.source = source;
    if (rich && m_random.chance(35)) {
        const QString group = QString::fromUtf8(m_random.pick(friendGroupNames));
        entry.noteOf().groups = {group};
        world.relations.addGroups(owner, entry.note->groups);
    }
    if (rich && m_random.chance(25)) {
        entry.noteOf().remark = QString::fromUtf8(m_random.pick(friendRemarks));
        entry.noteOf().remarkTime = time + m_random.below(m_today - time + 1);
    }
    if (rich && m_random.chance(6))
        entry.noteOf().custom = {{QStringLiteral("Tag_SNS_Custom_Tier"),
                                  m_random.chance(50) ? QStringLiteral("gold") : QStringLiteral("silver")}};
    world.relations.befriend(owner, std::move(entry));
}

void PeopleDecor::befriend(World &world, AccountIndex one, AccountIndex other, bool rich)
{
    const QString source = QString::fromLatin1(m_random.pick(friendSources));
    const quint32 earliest = std::max(world.at(one).created, world.at(other).created);
    const quint32 time = earliest + m_random.below(m_today - earliest + 1);
    putInList(world, one, other, time, source, rich);
    if (!m_random.chance(4))
        putInList(world, other, one, time, source, rich);
    if (rich && m_random.chance(45))
        world.contacts.spoke(one, other, m_today - m_random.below(6 * oneDay));
}

void PeopleDecor::request(World &world, AccountIndex one)
{
    const AccountIndex from = m_first + m_random.below(m_people);
    if (from == one || world.relations.isFriend(from, one))
        return;
    world.relations.request(one, {from,
                                  m_today - m_random.below(20 * oneDay),
                                  {},
                                  {},
                                  QString::fromLatin1(m_random.pick(friendSources)),
                                  QString::fromUtf8(m_random.pick(requestWords))});
}

void PeopleDecor::apply(World &world)
{
    if (m_people < 2)
        return;
    for (quint32 i = 0; i < m_people; ++i) {
        const bool rich = i < richPeople;
        const AccountIndex one = m_first + i;
        for (quint32 n = rich ? 1 + m_random.below(4) : 1; n > 0; --n) {
            const AccountIndex friendOf = other(i);
            if (friendOf != one)
                befriend(world, one, friendOf, rich);
        }
        if (!rich)
            continue;
        if (const auto &recent = world.contacts.recent(one); !recent.empty() && m_random.chance(15))
            world.contacts.pin(one, recent.front().peer);
        if (m_random.chance(3)) {
            const AccountIndex whom = other(i);
            if (whom != one)
                world.relations.block(one, whom, m_today - m_random.below(200 * oneDay));
        }
        const QJsonValue allow = world.at(one).tag(QStringLiteral("Tag_Profile_IM_AllowType"));
        if (allow == QJsonValue(QStringLiteral("AllowType_Type_NeedConfirm")) && m_random.chance(50))
            request(world, one);
        if (m_random.chance(1))
            world.mutes.muteC2C(one, m_today, m_random.chance(30) ? forEver : oneDay * (1 + m_random.below(20)));
        if (m_random.chance(1))
            world.mutes.muteGroups(one, m_today, m_random.chance(30) ? forEver : oneDay * (1 + m_random.below(20)));
    }
}

} // namespace imdesk::sim
