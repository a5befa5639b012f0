// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/group.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <span>

namespace imdesk::sim {

namespace {

constexpr std::size_t indexFrom = 64;
// No template on the size: the compiler would fold its instances into one and then warn about the smaller tables.
template <class E>
QString nameIn(std::span<const char *const> names, E value)
{
    return QString::fromLatin1(names[std::size_t(value)]);
}

template <class E>
std::optional<E> valueIn(std::span<const char *const> names, const QString &name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return E(i);
    }
    return std::nullopt;
}

constexpr std::array typeNames{"Public", "Private", "ChatRoom", "AVChatRoom", "BChatRoom", "Community"};
constexpr std::array roleNames{"Member", "Admin", "Owner"};
constexpr std::array applyNames{"FreeAccess", "NeedPermission", "DisableApply"};
constexpr std::array inviteNames{"FreeAccess", "NeedPermission", "DisableInvite"};
constexpr std::array flagNames{"AcceptAndNotify", "AcceptNotNotify", "Discard", "AcceptNotNotifyExceptAt"};

} // namespace

QString typeName(GroupType type) { return nameIn(typeNames, type); }

std::optional<GroupType> typeFrom(const QString &name)
{
    if (name == QLatin1String("Work"))
        return GroupType::Private;
    if (name == QLatin1String("Meeting"))
        return GroupType::ChatRoom;
    return valueIn<GroupType>(typeNames, name);
}

QString roleName(Role role) { return nameIn(roleNames, role); }

QString applyName(ApplyOption option) { return nameIn(applyNames, option); }

std::optional<ApplyOption> applyFrom(const QString &name) { return valueIn<ApplyOption>(applyNames, name); }

QString inviteName(InviteOption option) { return nameIn(inviteNames, option); }

std::optional<InviteOption> inviteFrom(const QString &name) { return valueIn<InviteOption>(inviteNames, name); }

QString flagName(MsgFlag flag) { return nameIn(flagNames, flag); }

std::optional<MsgFlag> flagFrom(const QString &name) { return valueIn<MsgFlag>(flagNames, name); }

int largestCeiling(GroupType type)
{
    if (type == GroupType::Community)
        return 1'000'000;
    return isLive(type) ? 1'000'000 : 6'000;
}

int defaultCeiling(GroupType type)
{
    if (type == GroupType::Community)
        return 100'000;
    return isLive(type) ? 1'000'000 : 2'000;
}

Member *Group::find(AccountIndex account)
{
    if (m_members.size() < indexFrom) {
        const auto it =
            std::find_if(m_members.begin(), m_members.end(), [&](const Member &m) { return m.account == account; });
        return it == m_members.end() ? nullptr : &*it;
    }
    if (!m_index) {
        m_index = std::make_unique<std::unordered_map<AccountIndex, quint32>>();
        m_index->reserve(m_members.size());
        for (std::size_t i = 0; i < m_members.size(); ++i)
            m_index->emplace(m_members[i].account, quint32(i));
    }
    const auto it = m_index->find(account);
    return it == m_index->end() ? nullptr : &m_members[it->second];
}

void Group::add(Member member)
{
    member.number = m_joins++;
    m_members.push_back(member);
    if (m_index)
        m_index->emplace(member.account, quint32(m_members.size() - 1));
}

bool Group::remove(AccountIndex account)
{
    const Member *member = find(account);
    if (!member)
        return false;
    m_members.erase(m_members.begin() + (member - m_members.data()));
    m_index.reset();
    if (m_extras)
        m_extras->notes.remove(account);
    if (m_state)
        m_state->marks.remove(account);
    if (owner == account)
        owner = nobody;
    return true;
}

void Group::clearMembers()
{
    m_members.clear();
    m_members.shrink_to_fit();
    forgetMessages();
    m_index.reset();
    m_extras.reset();
    m_state.reset();
}

GroupState &Group::stateOf()
{
    if (!m_state)
        m_state = std::make_unique<GroupState>();
    return *m_state;
}

Group::Extras &Group::extras()
{
    if (!m_extras)
        m_extras = std::make_unique<Extras>();
    return *m_extras;
}

quint32 Group::mutedUntil(AccountIndex account, quint32 now) const
{
    const quint32 until = m_extras ? m_extras->mutes.value(account) : 0;
    return until > now ? until : 0;
}

void Group::setMute(AccountIndex account, quint32 until)
{
    if (until)
        extras().mutes.insert(account, until);
    else if (m_extras)
        m_extras->mutes.remove(account);
}

const QHash<AccountIndex, quint32> &Group::mutes() const
{
    static const QHash<AccountIndex, quint32> none;
    return m_extras ? m_extras->mutes : none;
}

const MemberNote *Group::note(AccountIndex account) const
{
    if (!m_extras)
        return nullptr;
    const auto it = m_extras->notes.constFind(account);
    return it == m_extras->notes.constEnd() ? nullptr : &it.value();
}

const QMap<QString, QString> &Group::custom() const
{
    static const QMap<QString, QString> none;
    return m_extras ? m_extras->custom : none;
}

} // namespace imdesk::sim
