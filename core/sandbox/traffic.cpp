// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/traffic.h"

#include "core/base/beijing.h"
#include "core/sandbox/friendflows.h"
#include "core/sandbox/groupflows.h"
#include "core/sandbox/messageflows.h"
#include "core/sandbox/peopleflows.h"
#include "core/sandbox/wordlists.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <utility>

namespace imdesk::sim {

namespace {

constexpr int trafficTries = 60;
constexpr double fastestTickMs = 5;
constexpr double slowestTickMs = 1'000;
constexpr double mostAtOnce = 200;
constexpr double mostAhead = 30; ///< what the last moments of a faster rate leave behind is not waited for
constexpr double mostSecondsAhead = 4;
constexpr std::ptrdiff_t cardsBetween = 10;
constexpr quint32 moreDevicesPercent = 12;

} // namespace

Traffic::Traffic(Service &service) : m_service(service), m_random(service.options.seed ^ 0x57EED5U)
{
    for (AccountIndex i = 0; i < service.world.accountSlots(); ++i) {
        if (service.world.at(i).seeded)
            m_people.push_back(i);
    }
    for (GroupIndex i = 0; i < service.world.groupSlots(); ++i)
        m_groups.push_back(i);
    connect(&m_timer, &QTimer::timeout, this, &Traffic::tick);
}

void Traffic::setRate(double perSecond)
{
    m_rate = std::max(0.0, perSecond);
    m_due = 0;
    newlySent();
    m_timer.stop();
    // Two people are the least that can talk.
    if (m_rate <= 0 || m_people.size() < 2)
        return;
    m_since.start();
    m_timer.start(int(std::clamp(1'000 / m_rate, fastestTickMs, slowestTickMs)));
}

void Traffic::tick()
{
    m_due += double(m_since.restart()) * m_rate / 1'000 - newlySent();
    m_due = std::clamp(m_due, -std::max(mostAhead, mostSecondsAhead * m_rate), mostAtOnce);
    // Steps for which nobody is found fire nothing; they are no reason to go on and on.
    for (int left = int(std::ceil(m_due)); left > 0 && m_due > 0; --left) {
        step();
        m_due -= m_service.hooks.isOn() ? newlySent() : 1;
    }
}

double Traffic::newlySent()
{
    const qint64 all = m_service.hooks.sentFromApps();
    return double(all - std::exchange(m_counted, all));
}

void Traffic::shuffle()
{
    m_deck = {Card::SignIn,      Card::SignIn,      Card::SignOut,     Card::Lose,        Card::GroupChat,
              Card::GroupChat,   Card::GroupChat,   Card::GroupChat,   Card::GroupChat,   Card::GroupChat,
              Card::PrivateChat, Card::PrivateChat, Card::PrivateChat, Card::PrivateChat, Card::Create,
              Card::Apply,       Card::Apply,       Card::Invite,      Card::Leave,       Card::Leave,
              Card::Kick,        Card::Fill,        Card::Disband,     Card::Edit,        Card::Befriend,
              Card::Ask,         Card::Answer,      Card::Unfriend,    Card::Block,       Card::Unblock};
    for (std::size_t i = m_deck.size() - 1; i > 0; --i)
        std::swap(m_deck[i], m_deck[m_random.below(quint32(i + 1))]);
    parkUnblocking();
    // Cards are taken from the back: a group is made before it is filled, and filled before it goes.
    std::array<std::size_t, 3> places{};
    std::size_t found = 0;
    for (std::size_t i = 0; i < m_deck.size(); ++i) {
        if (m_deck[i] == Card::Create || m_deck[i] == Card::Fill || m_deck[i] == Card::Disband)
            places[found++] = i;
    }
    m_deck[places[0]] = Card::Disband;
    m_deck[places[1]] = Card::Fill;
    m_deck[places[2]] = Card::Create;
}

// Somebody is blocked some cards before somebody is unblocked: two events of one moment may arrive in either order, and
// a person who is unblocked and then blocked makes no sense.
void Traffic::parkUnblocking()
{
    auto blockAt = std::ranges::find(m_deck, Card::Block);
    auto unblockAt = std::ranges::find(m_deck, Card::Unblock);
    if (blockAt < unblockAt) {
        std::iter_swap(blockAt, unblockAt);
        std::swap(blockAt, unblockAt);
    }
    if (blockAt - unblockAt >= cardsBetween)
        return;
    // The two are close together, so one end of the deck or the other is far enough.
    if (blockAt - m_deck.begin() >= cardsBetween)
        std::iter_swap(unblockAt, m_deck.begin());
    else
        std::iter_swap(blockAt, m_deck.end() - 1);
}

void Traffic::step()
{
    if (m_people.size() < 2)
        return;
    m_service.world.statistics.moveTo(beijing::dayOf(m_service.now()), m_service.world.onlineCount());
    if (m_deck.empty())
        shuffle();
    const Card card = m_deck.back();
    m_deck.pop_back();
    ++m_service.counters.steps;
    play(card);
}

void Traffic::play(Card card)
{
    switch (card) {
    case Card::SignIn:
    case Card::SignOut:
    case Card::Lose:
        changeState(card);
        break;
    case Card::GroupChat:
        groupChat();
        break;
    case Card::PrivateChat:
        privateChat();
        break;
    case Card::Create:
        create();
        break;
    case Card::Apply:
        apply();
        break;
    case Card::Invite:
        invite();
        break;
    case Card::Leave:
        leave(false);
        break;
    case Card::Kick:
        leave(true);
        break;
    case Card::Fill:
        fill();
        break;
    case Card::Disband:
        disband();
        break;
    case Card::Edit:
        edit();
        break;
    case Card::Befriend:
        befriend(false);
        break;
    case Card::Ask:
        befriend(true);
        break;
    case Card::Answer:
        answerRequests();
        break;
    case Card::Unfriend:
        unfriend();
        break;
    case Card::Block:
        blockSomebody();
        break;
    case Card::Unblock:
        unblockSomebody();
        break;
    }
}

AccountIndex Traffic::anybody()
{
    return somebody([](AccountIndex) { return true; });
}

template <class Fits>
AccountIndex Traffic::somebody(Fits fits)
{
    for (int i = 0; i < trafficTries; ++i) {
        const AccountIndex who = m_people[m_random.below(quint32(m_people.size()))];
        if (m_service.world.at(who).alive && fits(who))
            return who;
    }
    return nobody;
}

template <class Fits>
GroupIndex Traffic::someGroup(Fits fits)
{
    for (int i = 0; i < trafficTries && !m_groups.empty(); ++i) {
        const GroupIndex index = m_groups[m_random.below(quint32(m_groups.size()))];
        const Group &group = m_service.world.groupAt(index);
        if (group.alive && group.memberCount() > 0 && fits(group))
            return index;
    }
    return noGroup;
}

AccountIndex Traffic::outsider(GroupIndex index)
{
    const Group &group = m_service.world.groupAt(index);
    return somebody([&](AccountIndex who) { return !group.find(who); });
}

AccountIndex Traffic::ordinaryMember(GroupIndex index)
{
    const std::vector<Member> &members = m_service.world.groupAt(index).members();
    for (int i = 0; i < trafficTries; ++i) {
        const Member &member = members[m_random.below(quint32(members.size()))];
        if (member.role == Role::Member && m_service.world.at(member.account).seeded)
            return member.account;
    }
    return nobody;
}

QString Traffic::address()
{
    return m_random.chance(50) ? QStringLiteral("203.0.113.%1").arg(1 + m_random.below(250))
                               : QStringLiteral("198.51.100.%1").arg(1 + m_random.below(250));
}

Origin Traffic::originOf(AccountIndex who)
{
    const quint8 online = m_service.world.at(who).online;
    for (Platform platform : allPlatforms) {
        if (online & (1U << unsigned(platform)))
            return {address(), hookPlatform(platform), m_service.world.idOf(who)};
    }
    return {address(), hookPlatform(allPlatforms[m_random.below(quint32(allPlatforms.size()))]),
            m_service.world.idOf(who)};
}

Platform Traffic::deviceOf(AccountIndex who)
{
    std::vector<Platform> devices;
    std::ranges::copy_if(allPlatforms, std::back_inserter(devices),
                         [&](Platform platform) { return m_service.world.isOnlineOn(who, platform); });
    return devices[m_random.below(quint32(devices.size()))];
}

void Traffic::changeState(Card card)
{
    // As many devices come as go, so somebody else comes for one that is kicked.
    for (int i = 0; i < trafficTries && !changeDevices(card); ++i)
        continue;
}

bool Traffic::changeDevices(Card card)
{
    // Some of those who sign in are there already, on another device.
    const bool wantsOnline = card != Card::SignIn || m_random.chance(moreDevicesPercent);
    AccountIndex who = somebody([&](AccountIndex index) { return m_service.world.isOnline(index) == wantsOnline; });
    if (who == nobody)
        who = anybody();
    if (who == nobody)
        return true;
    if (card == Card::SignIn || !m_service.world.isOnline(who)) {
        const Platform platform = allPlatforms[m_random.below(quint32(allPlatforms.size()))];
        const bool kicks = m_service.world.isOnlineOn(who, platform);
        signIn(m_service, who, platform, address());
        return !kicks || m_service.world.onlineCount() >= int(m_people.size());
    }
    const Platform platform = deviceOf(who);
    if (card == Card::SignOut) {
        signOut(m_service, who, platform, address());
    } else {
        const bool timeOut = m_random.chance(40);
        loseConnection(m_service, who, platform, timeOut, address());
    }
    return true;
}

void Traffic::groupChat()
{
    AccountIndex who = nobody;
    const GroupIndex index = someGroup([&](const Group &group) {
        const Member &member = group.members()[m_random.below(quint32(group.memberCount()))];
        who = member.account;
        return group.type != GroupType::BChatRoom && m_service.world.at(who).seeded && // there, only the app speaks
               !isMutedIn(m_service, group, who, m_service.world.idOf(who));
    });
    if (index == noGroup)
        return;
    const auto message = std::make_shared<Outgoing>();
    message->from = who;
    message->fromId = m_service.world.idOf(who);
    message->random = quint32(m_random.next());
    message->body = textBody(groupText(m_random));
    if (m_random.chance(8))
        message->body.append(
            QJsonObject{{QStringLiteral("MsgType"), QStringLiteral("TIMFaceElem")},
                        {QStringLiteral("MsgContent"), QJsonObject{{QStringLiteral("Index"), int(m_random.below(80))},
                                                                   {QStringLiteral("Data"), QString()}}}});
    sendToGroup(m_service, index, message, originOf(who), [](const Sent &) {});
}

void Traffic::privateChat()
{
    const World &world = m_service.world;
    const AccountIndex from =
        somebody([&](AccountIndex who) { return world.mutes.c2cLeft(who, m_service.now()) == 0; });
    const AccountIndex to =
        somebody([&](AccountIndex who) { return who != from && !world.relations.isBlocked(who, from); });
    if (from == nobody || to == nobody)
        return;
    const auto message = std::make_shared<Outgoing>();
    message->from = from;
    message->fromId = m_service.world.idOf(from);
    message->random = quint32(m_random.next());
    message->seq = m_random.below(1'000'000);
    message->body = textBody(privateText(m_random));
    // Who writes has read what came before.
    readConversation(m_service, from, to, m_service.now(), originOf(from));
    sendToPerson(m_service, to, message, originOf(from), [](const Sent &) {});
}

void Traffic::create()
{
    const auto draft = std::make_shared<GroupDraft>();
    draft->owner = anybody();
    if (draft->owner == nobody)
        return;
    static constexpr GroupType kinds[] = {GroupType::Public, GroupType::ChatRoom};
    draft->group.type = m_random.pick(kinds);
    draft->group.seeded = true;
    draft->group.name = groupName(m_random, 9'000 + ++m_ordinal % 1'000);
    draft->group.introduction = groupIntroduction(m_random);
    draft->group.apply = ApplyOption::FreeAccess;
    for (int i = 0; i < 2; ++i) {
        const AccountIndex other = somebody([&](AccountIndex who) {
            return who != draft->owner && (draft->members.isEmpty() || draft->members.first().account != who);
        });
        if (other != nobody)
            draft->members.append({other, false, {}});
    }
    createGroup(m_service, draft, originOf(draft->owner), [this](const Refusal &refusal, GroupIndex index) {
        if (refusal)
            return;
        m_made.push_back(index);
        m_groups.push_back(index);
    });
}

void Traffic::apply()
{
    const GroupIndex index = someGroup([](const Group &group) {
        return group.seeded && group.type != GroupType::Private && group.apply != ApplyOption::DisableApply &&
               !group.full();
    });
    const AccountIndex who = index == noGroup ? nobody : outsider(index);
    if (who != nobody)
        applyToGroup(m_service, index, who, originOf(who));
}

void Traffic::invite()
{
    const GroupIndex index = someGroup([](const Group &group) {
        return group.seeded && !isLive(group.type) && group.invite != InviteOption::DisableInvite && !group.full();
    });
    const AccountIndex guest = index == noGroup ? nobody : outsider(index);
    if (guest == nobody)
        return;
    const std::vector<Member> &members = m_service.world.groupAt(index).members();
    const AccountIndex host = members[m_random.below(quint32(members.size()))].account;
    inviteToGroup(m_service, index, {guest}, false, originOf(host), [](const Refusal &, const InviteResults &) {});
}

void Traffic::leave(bool kicked)
{
    const GroupIndex index = someGroup(
        [&](const Group &group) { return group.seeded && group.memberCount() > 3 && !(kicked && isLive(group.type)); });
    const AccountIndex who = index == noGroup ? nobody : ordinaryMember(index);
    if (who == nobody)
        return;
    const AccountIndex owner = m_service.world.groupAt(index).owner;
    removeFromGroup(m_service, index, {who}, kicked && owner != nobody, false,
                    originOf(kicked && owner != nobody ? owner : who));
}

void Traffic::fill()
{
    while (!m_made.empty() && !m_service.world.groupAt(m_made.front()).alive)
        m_made.pop_front();
    if (m_made.empty())
        return;
    const GroupIndex index = m_made.front();
    const AccountIndex who = outsider(index);
    if (who == nobody)
        return;
    // Its owner has set the ceiling so that one more fits.
    Group &group = m_service.world.groupAt(index);
    group.maxMembers = group.memberCount() + 1;
    applyToGroup(m_service, index, who, originOf(who));
}

void Traffic::disband()
{
    while (!m_made.empty()) {
        const GroupIndex index = m_made.front();
        m_made.pop_front();
        m_groups.erase(std::remove(m_groups.begin(), m_groups.end(), index), m_groups.end());
        if (!m_service.world.groupAt(index).alive)
            continue;
        const AccountIndex owner = m_service.world.groupAt(index).owner;
        destroyGroup(m_service, index, originOf(owner == nobody ? m_people.front() : owner));
        return;
    }
}

void Traffic::edit()
{
    const GroupIndex index = someGroup([](const Group &group) { return group.seeded && group.owner != nobody; });
    if (index == noGroup)
        return;
    Group &group = m_service.world.groupAt(index);
    const bool notice = m_random.chance(70);
    QString &target = notice ? group.notification : group.introduction;
    QString text = target;
    while (text == target)
        text = notice ? groupNotice(m_random) : groupIntroduction(m_random);
    target = text;
    groupInfoChanged(m_service, index,
                     {{notice ? QStringLiteral("Notification") : QStringLiteral("Introduction"), text}},
                     originOf(group.owner));
}

void Traffic::befriend(bool needsConfirming)
{
    World &world = m_service.world;
    const AccountIndex one = anybody();
    if (one == nobody)
        return;
    const QString wanted =
        needsConfirming ? QStringLiteral("AllowType_Type_NeedConfirm") : QStringLiteral("AllowType_Type_AllowAny");
    const AccountIndex other = somebody([&](AccountIndex who) {
        return who != one && !world.relations.isFriend(one, who) && !world.relations.isBlocked(one, who) &&
               !world.relations.isBlocked(who, one) &&
               world.at(who).tag(QStringLiteral("Tag_Profile_IM_AllowType")) == QJsonValue(wanted);
    });
    if (other == nobody)
        return;
    static const QString sources[] = {QStringLiteral("AddSource_Type_Android"), QStringLiteral("AddSource_Type_IOS")};
    FriendRequest request;
    request.from = one;
    request.wishes = {{world.idOf(other), {}, {}, m_random.pick(sources), privateText(m_random)}};
    askFriends(m_service, request, originOf(one), [this, one, other](const ItemResults &results) {
        if (!results.isEmpty() && results.first().code == 30539)
            m_asked.emplace_back(one, other);
    });
}

void Traffic::answerRequests()
{
    while (!m_asked.empty()) {
        const auto [requester, who] = m_asked.front();
        m_asked.pop_front();
        if (!m_service.world.at(who).alive || !m_service.world.relations.findPending(who, requester))
            continue;
        answerRequest(m_service, who, requester, m_random.chance(75) ? FriendAnswer::AgreeAndAdd : FriendAnswer::Reject,
                      originOf(who), [](const ItemResult &) {});
        return;
    }
}

void Traffic::unfriend()
{
    const Relations &relations = m_service.world.relations;
    const AccountIndex one = somebody([&](AccountIndex who) { return !relations.of(who).friends.empty(); });
    if (one == nobody)
        return;
    const AccountIndex other = relations.of(one).friends.front().account;
    deleteFriends(m_service, one, {m_service.world.idOf(other)}, true, originOf(one));
}

void Traffic::blockSomebody()
{
    const AccountIndex owner = anybody();
    const AccountIndex whom =
        somebody([&](AccountIndex who) { return who != owner && !m_service.world.relations.isBlocked(owner, who); });
    if (owner == nobody || whom == nobody)
        return;
    block(m_service, owner, {m_service.world.idOf(whom)}, originOf(owner));
    m_blocked.emplace_back(owner, whom);
}

void Traffic::unblockSomebody()
{
    while (!m_blocked.empty()) {
        const auto [owner, whom] = m_blocked.front();
        m_blocked.pop_front();
        if (!m_service.world.at(owner).alive || !m_service.world.at(whom).alive ||
            !m_service.world.relations.isBlocked(owner, whom))
            continue;
        unblock(m_service, owner, {m_service.world.idOf(whom)}, originOf(owner));
        return;
    }
}

} // namespace imdesk::sim
