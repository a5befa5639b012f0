// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/contacts.h"
#include "core/sandbox/daystatistics.h"
#include "core/sandbox/globalmutes.h"
#include "core/sandbox/group.h"
#include "core/sandbox/privatestore.h"
#include "core/sandbox/relations.h"
#include "core/sandbox/topics.h"

#include <QJsonValue>

#include <array>
#include <memory>

namespace imdesk::sim {

enum class Platform : quint8 { Ios, Android, Web, Windows, Mac, IPad };
inline constexpr std::array allPlatforms{Platform::Ios,     Platform::Android, Platform::Web,
                                         Platform::Windows, Platform::Mac,     Platform::IPad};

/// One account with its profile and devices. Times in Unix seconds.
struct Account
{
    QString id;
    bool alive = true;
    bool seeded = false;   ///< made with the world: only these people produce traffic
    quint8 online = 0;     ///< bit per Platform
    quint8 pushOnline = 0; ///< devices that lost their connection and can still be pushed to
    quint32 created = 0;
    quint32 lostAt = 0;                        ///< when the last connection was lost
    quint32 signedOutAt = 0;                   ///< UserSigs made before are void,
    quint32 signedOutReal = 0;                 ///< by the sandbox's clock or by the computer's
    QList<QPair<QString, QJsonValue>> profile; ///< tag and value, in the order of setting
    std::vector<GroupIndex> groups;

    QJsonValue tag(const QString &name) const;
    void setTag(const QString &name, const QJsonValue &value);
};

/// Everything the simulated service knows. Accounts and groups keep their index for ever; a deleted one stays as an
/// empty shell, so that cursors and messages that point to it stay valid.
class World
{
  public:
    World(quint32 today, QDate day) : statistics(day), startedAt(today) {}

    AccountIndex addAccount(const QString &id, quint32 now);
    AccountIndex account(const QString &id) const { return m_accountOf.value(id, nobody); }
    Account &at(AccountIndex index) { return m_accounts[index]; }
    const Account &at(AccountIndex index) const { return m_accounts[index]; }
    QString idOf(AccountIndex index) const { return index == nobody ? QString() : m_accounts[index].id; }
    AccountIndex accountSlots() const { return AccountIndex(m_accounts.size()); }
    /// Takes the account out of everything; groups it owned stay without an owner.
    void deleteAccount(AccountIndex index);

    GroupIndex addGroup(Group group);
    GroupIndex groupIndex(const QString &id) const { return m_groupOf.value(id, noGroup); }
    Group *group(const QString &id);
    Group &groupAt(GroupIndex index) { return m_groups[index]; }
    const Group &groupAt(GroupIndex index) const { return m_groups[index]; }
    GroupIndex groupSlots() const { return GroupIndex(m_groups.size()); }
    void destroyGroup(GroupIndex index);
    int groupCount() const { return m_groupCount; }
    int groupCount(GroupType type) const { return m_countOf[std::size_t(type)]; }
    /// An id as the service makes them.
    QString newGroupId(GroupType type);

    bool join(GroupIndex group, AccountIndex account, Role role, quint32 now);
    bool leave(GroupIndex group, AccountIndex account);

    bool isOnline(AccountIndex index) const { return m_accounts[index].online != 0; }
    bool isOnlineOn(AccountIndex index, Platform platform) const
    {
        return (m_accounts[index].online & (1U << unsigned(platform))) != 0;
    }
    void signIn(AccountIndex index, Platform platform);
    /// Of all devices.
    void signOut(AccountIndex index);
    void signOut(AccountIndex index, Platform platform);
    void loseConnection(AccountIndex index, Platform platform, quint32 now);
    int onlineCount() const { return m_online; }

    Relations relations;
    GlobalMutes mutes;
    Contacts contacts;
    Topics topics;
    PrivateStore privates;
    DayStatistics statistics;
    quint32 startedAt;
    QString admin;
    QString bigGroup; ///< ID of the one that was asked for besides all others

    void reserve(int accounts, int groups);

  private:
    void countOnline(bool before, AccountIndex index);

    std::vector<Account> m_accounts;
    std::vector<Group> m_groups;
    QHash<QString, AccountIndex> m_accountOf;
    QHash<QString, GroupIndex> m_groupOf;
    std::array<int, 6> m_countOf{};
    int m_groupCount = 0;
    int m_online = 0;
    quint64 m_idCounter = 0;
};

} // namespace imdesk::sim
