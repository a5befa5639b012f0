// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/worldmaker.h"

#include "core/base/beijing.h"
#include "core/sandbox/groupdecor.h"
#include "core/sandbox/peopledecor.h"
#include "core/sandbox/topicdecor.h"
#include "core/sandbox/wordlists.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr quint32 daySeconds = 86'400;
constexpr quint32 fewGroups = 60; ///< a world of so few has no broadcast group, of which an app may have five
constexpr int richGroups = 2'000; ///< groups beyond these keep no messages and no name cards

class WorldMaker
{
  public:
    WorldMaker(const SandboxOptions &options, qint64 now)
        : m_options(options),
          m_random(options.seed),
          m_devices(options.seed ^ 0xDE71CEU),
          m_today(quint32(beijing::startOf(beijing::dayOf(now)))),
          m_world(m_today, beijing::dayOf(now))
    {
    }

    World make()
    {
        const int wanted = std::max(m_options.accounts, m_options.bigGroupMembers);
        m_world.reserve(wanted, m_options.groups);
        m_world.admin = m_options.admin;
        const AccountIndex admin = m_world.addAccount(m_options.admin, m_today - 400 * daySeconds);
        m_first = admin + 1;
        for (int i = 0; i < wanted; ++i)
            makePerson(quint32(i));
        m_people = quint32(wanted);
        if (m_people) {
            m_decor.emplace(m_options.seed, m_today, m_first, m_people);
            for (int i = 0; i < m_options.groups; ++i)
                makeGroup(quint32(i));
            if (m_options.bigGroupMembers > 0)
                makeBigGroup();
            decorateTopics(m_world, m_options.seed, m_today, richGroups);
            PeopleDecor(m_options.seed, m_today, m_first, std::min(m_people, quint32(std::max(0, m_options.accounts))))
                .apply(m_world);
        } else {
            // Groups without people are ownerless and empty, yet listed.
            for (int i = 0; i < m_options.groups; ++i)
                emptyGroup(quint32(i));
        }
        m_world.statistics.makePast(Random(m_options.seed ^ 0xDA15U), wanted, m_world.groupCount());
        m_world.statistics.atLeast(Figure::MaxOnline, m_world.onlineCount());
        return std::move(m_world);
    }

  private:
    void makePerson(quint32 ordinal)
    {
        const PersonName name = personName(m_random, ordinal + 1);
        const quint32 created = m_today - m_random.below(700 * daySeconds);
        const AccountIndex index = m_world.addAccount(name.id, created);
        Account &account = m_world.at(index);
        account.seeded = true;
        account.profile.append({QStringLiteral("Tag_Profile_IM_Nick"), name.nick});
        // What only fills a big group stays lean.
        if (int(ordinal) < m_options.accounts)
            fillProfile(account, ordinal);
        const quint32 state = m_random.below(100);
        if (state < 18)
            m_world.signIn(index, m_random.pick(platformsByUse));
        else if (state < 40)
            m_world.loseConnection(index, m_random.pick(platformsByUse), m_today - m_random.below(6 * daySeconds));
        if (state < 18) {
            m_world.statistics.loggedIn(index);
            if (m_random.chance(15))
                addDevices(index);
        }
    }

    /// One more device, two with a few; some have also lost one that was there before.
    void addDevices(AccountIndex index)
    {
        const int more = m_devices.chance(30) ? 2 : 1;
        for (int i = 0; i < more; ++i)
            m_world.signIn(index, unusedDevice(index));
        if (m_devices.chance(25))
            m_world.loseConnection(index, unusedDevice(index), m_today - m_devices.below(6 * daySeconds));
    }

    Platform unusedDevice(AccountIndex index)
    {
        Platform platform = m_devices.pick(platformsByUse);
        while (m_world.isOnlineOn(index, platform))
            platform = m_devices.pick(platformsByUse);
        return platform;
    }

    void fillProfile(Account &account, quint32 ordinal)
    {
        static const QString genders[] = {QStringLiteral("Gender_Type_Male"), QStringLiteral("Gender_Type_Female"),
                                          QStringLiteral("Gender_Type_Unknown")};
        static const QString allows[] = {QStringLiteral("AllowType_Type_AllowAny"),
                                         QStringLiteral("AllowType_Type_NeedConfirm"),
                                         QStringLiteral("AllowType_Type_DenyAny")};
        account.profile.append({QStringLiteral("Tag_Profile_IM_Image"),
                                QStringLiteral("https://example.com/face/%1.png").arg(ordinal % 60)});
        account.profile.append({QStringLiteral("Tag_Profile_IM_Gender"), m_random.pick(genders)});
        account.profile.append(
            {QStringLiteral("Tag_Profile_IM_AllowType"), m_random.chance(70) ? allows[0] : m_random.pick(allows)});
        if (m_random.chance(40))
            account.profile.append({QStringLiteral("Tag_Profile_IM_SelfSignature"), signatureText(m_random)});
        if (m_random.chance(30))
            account.profile.append(
                {QStringLiteral("Tag_Profile_IM_BirthDay"),
                 qint64(19600101 + m_random.below(45) * 10000 + m_random.below(12) * 100 + m_random.below(28))});
        if (m_random.chance(25))
            account.profile.append({QStringLiteral("Tag_Profile_IM_Level"), qint64(1 + m_random.below(9))});
    }

    static GroupType typeOf(quint32 dice)
    {
        return dice < 34   ? GroupType::Public
               : dice < 62 ? GroupType::Private
               : dice < 78 ? GroupType::ChatRoom
               : dice < 90 ? GroupType::AVChatRoom
                           : GroupType::Community;
    }

    Group freshGroup(quint32 ordinal)
    {
        // The first five show every type but one even in a tiny world.
        GroupType type = ordinal < 5 ? GroupType(ordinal == 4 ? int(GroupType::Community) : int(ordinal))
                                     : typeOf(m_random.below(100));
        // One live room is a broadcast group instead, so that the dice fall as before for all others.
        if (type == GroupType::AVChatRoom && ordinal >= fewGroups && m_world.groupCount(GroupType::BChatRoom) == 0)
            type = GroupType::BChatRoom;
        Group group;
        group.id = m_world.newGroupId(type);
        group.type = type;
        group.seeded = true;
        group.name = groupName(m_random, ordinal + 1);
        group.introduction = groupIntroduction(m_random);
        group.notification = groupNotice(m_random);
        if (m_random.chance(60))
            group.faceUrl = QStringLiteral("https://example.com/group.png");
        group.created = m_today - daySeconds - m_random.below(600 * daySeconds);
        group.lastInfo = group.created + m_random.below(std::max<quint32>(1, m_today - group.created));
        group.infoSeq = 1 + m_random.below(9);
        group.apply = type == GroupType::Public ? ApplyOption(m_random.below(3)) : ApplyOption::FreeAccess;
        group.maxMembers = defaultCeiling(type);
        group.muteAll = type != GroupType::Private && m_random.chance(4) && type != GroupType::BChatRoom;
        group.supportTopic = type == GroupType::Community && m_random.chance(30);
        group.active = type != GroupType::Private || m_random.chance(92);
        return group;
    }

    int sizeOf(GroupType type)
    {
        const bool many = m_options.groups > richGroups;
        const quint32 dice = m_random.below(100);
        int size = many        ? 2 + int(m_random.below(9))
                   : dice < 60 ? 3 + int(m_random.below(20))
                   : dice < 92 ? 20 + int(m_random.below(80))
                               : 100 + int(m_random.below(300));
        if (!many && type == GroupType::Community)
            size *= 3;
        return std::min(size, int(m_people));
    }

    void emptyGroup(quint32 ordinal) { m_world.addGroup(freshGroup(ordinal)); }

    void makeGroup(quint32 ordinal)
    {
        const GroupIndex index = m_world.addGroup(freshGroup(ordinal));
        const GroupType type = m_world.groupAt(index).type;
        const int size = sizeOf(type);
        m_world.groupAt(index).reserve(size);
        // A run through the people with a stride that visits each once.
        const quint32 start = m_random.below(m_people);
        const quint32 stride = coprime(1 + m_random.below(m_people));
        for (int i = 0; i < size; ++i) {
            const AccountIndex who = m_first + (start + quint64(i) * stride) % m_people;
            const bool adminAllowed = type != GroupType::Private && !isLive(type);
            const Role role = i == 0 && type != GroupType::BChatRoom         ? Role::Owner
                              : adminAllowed && i < 4 && m_random.chance(50) ? Role::Admin
                                                                             : Role::Member;
            m_world.join(index, who, role,
                         m_world.groupAt(index).created +
                             (i ? m_random.below(m_today - m_world.groupAt(index).created) : 0));
        }
        Group &group = m_world.groupAt(index);
        if (group.active)
            speak(group, int(ordinal) < richGroups);
        if (int(ordinal) < richGroups) {
            decorate(group);
            m_decor->apply(m_world, index);
        }
    }

    quint32 coprime(quint32 stride) const
    {
        auto common = [](quint32 a, quint32 b) {
            while (b)
                a = std::exchange(b, a % b);
            return a;
        };
        while (common(stride, m_people) != 1)
            ++stride;
        return stride;
    }

    /// The past of a group: old messages have expired and are only a number, the newest are kept.
    void speak(Group &group, bool rich)
    {
        if (isLive(group.type) || group.memberCount() == 0) {
            group.lastMsg = isLive(group.type) ? m_today - m_random.below(3 * daySeconds) : 0;
            return;
        }
        group.nextSeq = 1 + m_random.below(rich ? 400 : 200);
        const int kept = rich ? 6 + int(m_random.below(30)) : 0;
        quint32 time = m_today - 6 * daySeconds;
        for (int i = 0; i < kept; ++i) {
            time = std::min(m_today, time + m_random.below(12 * daySeconds / quint32(kept)));
            GroupMessage message;
            message.time = time;
            message.random = quint32(m_random.next());
            message.priority = m_random.chance(10) ? 1 : 2;
            message.sender = group.members()[m_random.below(quint32(group.memberCount()))].account;
            message.text = groupText(m_random);
            group.find(message.sender)->lastSent = time;
            group.keep(std::move(message));
        }
        group.lastMsg = kept ? time : group.nextSeq > 1 ? m_today - m_random.below(90 * daySeconds) : 0;
        for (const Member &member : group.members()) {
            Member *own = group.find(member.account);
            own->readSeq = m_random.chance(70) ? group.nextSeq - 1 : m_random.below(group.nextSeq);
        }
    }

    void decorate(Group &group)
    {
        if (isLive(group.type))
            return;
        for (const Member &member : group.members()) {
            if (m_random.chance(12))
                group.noteOf(member.account).nameCard = nameCard(m_random);
            if (group.type != GroupType::Private && member.role == Role::Member && m_random.chance(3))
                group.setMute(member.account,
                              m_random.chance(20) ? forEver : m_today + daySeconds + m_random.below(20 * daySeconds));
        }
        if (m_random.chance(20))
            group.customOf().insert(QStringLiteral("level"), QString::number(1 + m_random.below(5)));
    }

    void makeBigGroup()
    {
        Group group = freshGroup(4); // a community
        group.name = QStringLiteral("万人社群 Big community");
        group.maxMembers = std::max(defaultCeiling(GroupType::Community), m_options.bigGroupMembers);
        group.reserve(m_options.bigGroupMembers);
        m_world.bigGroup = group.id;
        const GroupIndex index = m_world.addGroup(std::move(group));
        for (int i = 0; i < m_options.bigGroupMembers; ++i)
            m_world.join(index, m_first + quint32(i),
                         i == 0   ? Role::Owner
                         : i < 10 ? Role::Admin
                                  : Role::Member,
                         m_today - daySeconds - m_random.below(300 * daySeconds));
        speak(m_world.groupAt(index), true);
    }

    static constexpr Platform platformsByUse[] = {Platform::Ios, Platform::Android, Platform::Android, Platform::Ios,
                                                  Platform::Web, Platform::Windows, Platform::Mac,     Platform::IPad};

    const SandboxOptions &m_options;
    Random m_random;
    Random m_devices; ///< apart, so that the rest of a seed's world does not depend on who has how many
    quint32 m_today;
    World m_world;
    AccountIndex m_first = 0;
    quint32 m_people = 0;
    std::optional<GroupDecor> m_decor;
};

} // namespace

World makeWorld(const SandboxOptions &options, qint64 nowSeconds) { return WorldMaker(options, nowSeconds).make(); }

} // namespace imdesk::sim
