// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/groupflows.h"

#include "core/sandbox/groupjson.h"
#include "core/sandbox/hookverdict.h"
#include "core/sandbox/liveflows.h"

namespace imdesk::sim {

namespace {

constexpr qint64 groupsOfADay = 10'000; // made less disbanded

QJsonObject accountEntry(const Service &service, AccountIndex account)
{
    return {{QStringLiteral("Member_Account"), service.world.idOf(account)}};
}

QJsonArray accountEntries(const Service &service, const QList<AccountIndex> &accounts)
{
    QJsonArray out;
    for (AccountIndex account : accounts)
        out.append(accountEntry(service, account));
    return out;
}

QJsonArray draftMembers(const Service &service, const GroupDraft &draft)
{
    QJsonArray out;
    for (const GroupDraft::First &member : draft.members)
        out.append(accountEntry(service, member.account));
    return out;
}

QJsonObject draftEvent(const Service &service, const GroupDraft &draft, const Origin &origin)
{
    return {{QStringLiteral("Operator_Account"), origin.account},
            {QStringLiteral("Owner_Account"), service.world.idOf(draft.owner)},
            {QStringLiteral("Type"), typeName(draft.group.type)},
            {QStringLiteral("Name"), draft.group.name},
            {QStringLiteral("MemberList"), draftMembers(service, draft)},
            {QStringLiteral("EventTime"), eventTime(service)}};
}

int ownedOf(const Service &service, AccountIndex owner, GroupType type)
{
    if (owner == nobody)
        return 0;
    int owned = 0;
    for (GroupIndex index : service.world.at(owner).groups) {
        const Group &group = service.world.groupAt(index);
        owned += group.owner == owner && group.type == type ? 1 : 0;
    }
    return owned;
}

/// Groups made less groups disbanded today.
qint64 netNewGroups(const Service &service)
{
    const DayStatistics &figures = service.world.statistics;
    return figures.today(Figure::NewGroups) - figures.today(Figure::DestroyedGroups);
}

void alarmOfQuota(Service &service, const Origin &origin)
{
    if (const qint64 used = netNewGroups(service); used * 10 > groupsOfADay * 7)
        service.hooks.after(QStringLiteral("Group.CallbackOnDailyGroupQuotaAlarm"),
                            {{QStringLiteral("QuotaUsed"), used},
                             {QStringLiteral("Quota"), groupsOfADay},
                             {QStringLiteral("EventTime"), eventTime(service)}},
                            origin);
}

/// Joins and leaves leave a tip in the history, which takes a number, where the type has tips at all.
void tip(Service &service, Group &group)
{
    const bool tips = group.type == GroupType::Public || group.type == GroupType::Community ||
                      (group.type == GroupType::Private && group.active);
    if (!tips)
        return;
    GroupMessage message;
    message.time = service.now();
    message.system = true;
    group.keep(std::move(message));
}

void groupFull(Service &service, const Group &group, const Origin &origin)
{
    service.hooks.after(QStringLiteral("Group.CallbackAfterGroupFull"), {{QStringLiteral("GroupId"), group.id}},
                        origin);
}

void memberJoined(Service &service, GroupIndex index, const QList<AccountIndex> &joined, bool applied,
                  const Origin &origin)
{
    const Group &group = service.world.groupAt(index);
    QJsonObject event = groupEvent(service, group);
    event.insert(QStringLiteral("JoinType"), applied ? QStringLiteral("Apply") : QStringLiteral("Invited"));
    event.insert(QStringLiteral("Operator_Account"), origin.account);
    event.insert(QStringLiteral("NewMemberList"), accountEntries(service, joined));
    service.hooks.after(QStringLiteral("Group.CallbackAfterNewMemberJoin"), event, origin);
    service.world.statistics.add(Figure::Joins, joined.size());
    if (group.full())
        groupFull(service, group, origin);
}

} // namespace

QString eventTime(const Service &service) { return QString::number(service.clock.nowMs()); }

QJsonObject groupEvent(const Service &service, const Group &group)
{
    return {{QStringLiteral("GroupId"), group.id},
            {QStringLiteral("Type"), typeName(group.type)},
            {QStringLiteral("EventTime"), eventTime(service)}};
}

void createGroup(Service &service, std::shared_ptr<GroupDraft> draft, const Origin &origin,
                 std::function<void(Refusal, GroupIndex)> then)
{
    if (service.options.enforceRates && netNewGroups(service) >= groupsOfADay) {
        then({10006, QStringLiteral("at most %1 new groups a day").arg(groupsOfADay)}, noGroup);
        return;
    }
    QJsonObject before = draftEvent(service, *draft, origin);
    before.insert(QStringLiteral("CreateGroupNum"), ownedOf(service, draft->owner, draft->group.type));
    service.hooks.before(
        QStringLiteral("Group.CallbackBeforeCreateGroup"), before, origin,
        [&service, draft, origin, then](const QJsonObject &answer) {
            World &world = service.world;
            const HookVerdict verdict = judgeHook(answer, groupActionRules);
            if (verdict.refusal) {
                ++service.counters.refused;
                then(verdict.refusal, noGroup);
                return;
            }
            Group &group = draft->group;
            // While the app was asked, somebody may have taken the id.
            if (!group.id.isEmpty() && world.groupIndex(group.id) != noGroup) {
                then({10021, QStringLiteral("this group id is already used")}, noGroup);
                return;
            }
            if (group.id.isEmpty())
                group.id = world.newGroupId(group.type);
            group.created = group.lastInfo = service.now();
            group.active = group.type != GroupType::Private;
            QJsonObject after = draftEvent(service, *draft, origin);
            after.insert(QStringLiteral("GroupId"), group.id);
            if (const QJsonArray custom = customJson(group.custom(), std::nullopt); !custom.isEmpty())
                after.insert(QStringLiteral("UserDefinedDataList"), custom);
            const GroupIndex index = world.addGroup(std::move(group));
            if (draft->owner != nobody && world.at(draft->owner).alive)
                world.join(index, draft->owner, Role::Owner, service.now());
            for (const GroupDraft::First &member : draft->members) {
                if (!world.at(member.account).alive ||
                    !world.join(index, member.account, member.admin ? Role::Admin : Role::Member, service.now()))
                    continue;
                if (!member.custom.isEmpty())
                    world.groupAt(index).noteOf(member.account).custom = member.custom;
            }
            world.statistics.add(Figure::NewGroups);
            world.statistics.add(Figure::AllGroups);
            world.statistics.add(Figure::Joins, world.groupAt(index).memberCount());
            service.hooks.after(QStringLiteral("Group.CallbackAfterCreateGroup"), after, origin);
            alarmOfQuota(service, origin);
            then({}, index);
        });
}

void destroyGroup(Service &service, GroupIndex index, const Origin &origin)
{
    const Group &group = service.world.groupAt(index);
    QJsonObject event = groupEvent(service, group);
    event.insert(QStringLiteral("Owner_Account"), service.world.idOf(group.owner));
    event.insert(QStringLiteral("Name"), group.name);
    if (group.type != GroupType::Community) {
        QJsonArray members;
        for (const Member &member : group.members())
            members.append(accountEntry(service, member.account));
        event.insert(QStringLiteral("MemberList"), members);
    }
    service.world.destroyGroup(index);
    service.groupRates.remove(index);
    service.attributeRates.remove(index);
    service.world.statistics.add(Figure::DestroyedGroups);
    service.world.statistics.add(Figure::AllGroups, -1);
    service.hooks.after(QStringLiteral("Group.CallbackAfterGroupDestroyed"), event, origin);
}

void groupInfoChanged(Service &service, GroupIndex index, const QJsonObject &changed, const Origin &origin)
{
    Group &group = service.world.groupAt(index);
    ++group.infoSeq;
    group.lastInfo = service.now();
    if (changed.isEmpty())
        return;
    QJsonObject event = groupEvent(service, group);
    event.insert(QStringLiteral("Operator_Account"), origin.account);
    for (auto it = changed.constBegin(); it != changed.constEnd(); ++it)
        event.insert(it.key(), it.value());
    service.hooks.after(QStringLiteral("Group.CallbackAfterGroupInfoChanged"), event, origin);
}

void changeOwner(Service &service, GroupIndex index, AccountIndex owner, const Origin &origin)
{
    Group &group = service.world.groupAt(index);
    const AccountIndex before = group.owner;
    if (Member *old = before == nobody ? nullptr : group.find(before))
        old->role = Role::Member;
    group.find(owner)->role = Role::Owner;
    group.owner = owner;
    if (before == owner)
        return;
    groupInfoChanged(service, index, {}, origin);
    QJsonObject event = groupEvent(service, group);
    event.insert(QStringLiteral("Operator_Account"), origin.account);
    event.insert(QStringLiteral("OldOwner_Account"), service.world.idOf(before));
    event.insert(QStringLiteral("NewOwner_Account"), service.world.idOf(owner));
    service.hooks.after(QStringLiteral("Group.CallbackAfterChangeGroupOwner"), event, origin);
}

void inviteToGroup(Service &service, GroupIndex index, const QList<AccountIndex> &accounts, bool silent,
                   const Origin &origin, std::function<void(Refusal, InviteResults)> then)
{
    QList<AccountIndex> fresh;
    InviteResults known;
    for (AccountIndex account : accounts) {
        const Group &group = service.world.groupAt(index);
        const bool banned = group.bannedUntil(account, service.now()) != 0;
        known.append(group.find(account) ? 2 : 0);
        if (!group.find(account) && !banned && !fresh.contains(account))
            fresh.append(account);
    }
    if (fresh.isEmpty()) {
        then({}, known);
        return;
    }
    QJsonObject event = groupEvent(service, service.world.groupAt(index));
    event.insert(QStringLiteral("Operator_Account"), origin.account);
    event.insert(QStringLiteral("DestinationMembers"), accountEntries(service, fresh));
    service.hooks.before(
        QStringLiteral("Group.CallbackBeforeInviteJoinGroup"), event, origin,
        [&service, index, accounts, silent, origin, then](const QJsonObject &answer) {
            const HookVerdict verdict = judgeHook(answer, groupActionRules);
            const QStringList refused = stringsOf(answer.value(QLatin1String("RefusedMembers_Account")));
            if (verdict.refusal || !refused.isEmpty())
                ++service.counters.refused;
            if (verdict.refusal) {
                then(verdict.refusal, {});
                return;
            }
            World &world = service.world;
            if (!world.groupAt(index).alive) {
                then({10010, QStringLiteral("this group does not exist")}, {});
                return;
            }
            if (world.groupAt(index).full()) {
                groupFull(service, world.groupAt(index), origin);
                then({10014, QStringLiteral("the group is full")}, {});
                return;
            }
            InviteResults results;
            QList<AccountIndex> joined;
            for (AccountIndex account : accounts) {
                if (world.groupAt(index).find(account))
                    results.append(2);
                else if (!world.at(account).alive || refused.contains(world.idOf(account)) ||
                         world.groupAt(index).bannedUntil(account, service.now()) || world.groupAt(index).full())
                    results.append(0);
                // Nobody in the made-up world says yes to an invitation: it stays open.
                else if (world.groupAt(index).invite == InviteOption::NeedPermission)
                    results.append(3);
                else {
                    world.join(index, account, Role::Member, service.now());
                    joined.append(account);
                    results.append(1);
                }
            }
            if (!joined.isEmpty()) {
                if (!silent)
                    tip(service, world.groupAt(index));
                memberJoined(service, index, joined, false, origin);
            }
            then({}, results);
        });
}

void applyToGroup(Service &service, GroupIndex index, AccountIndex who, const Origin &origin)
{
    QJsonObject event = groupEvent(service, service.world.groupAt(index));
    event.insert(QStringLiteral("Requestor_Account"), service.world.idOf(who));
    service.hooks.before(QStringLiteral("Group.CallbackBeforeApplyJoinGroup"), event, origin,
                         [&service, index, who, origin](const QJsonObject &answer) {
                             if (judgeHook(answer, groupActionRules).refusal) {
                                 ++service.counters.refused;
                                 return;
                             }
                             Group &group = service.world.groupAt(index);
                             if (!group.alive || !service.world.at(who).alive || group.full() || group.find(who) ||
                                 group.bannedUntil(who, service.now()))
                                 return;
                             // Where approval is needed the owner of the made-up world always gives it.
                             service.world.join(index, who, Role::Member, service.now());
                             tip(service, service.world.groupAt(index));
                             memberJoined(service, index, {who}, true, origin);
                             enteredLiveRoom(service, index, who, true);
                         });
}

void removeFromGroup(Service &service, GroupIndex index, const QList<AccountIndex> &accounts, bool kicked, bool silent,
                     const Origin &origin)
{
    QList<AccountIndex> gone;
    for (AccountIndex account : accounts) {
        if (service.world.leave(index, account))
            gone.append(account);
    }
    if (gone.isEmpty())
        return;
    Group &group = service.world.groupAt(index);
    if (!silent)
        tip(service, group);
    service.world.statistics.add(Figure::Leaves, gone.size());
    QJsonObject event = groupEvent(service, group);
    event.insert(QStringLiteral("ExitType"), kicked ? QStringLiteral("Kicked") : QStringLiteral("Quit"));
    event.insert(QStringLiteral("Operator_Account"), origin.account);
    event.insert(QStringLiteral("ExitMemberList"), accountEntries(service, gone));
    service.hooks.after(QStringLiteral("Group.CallbackAfterMemberExit"), event, origin);
    for (AccountIndex account : std::as_const(gone))
        enteredLiveRoom(service, index, account, false);
}

} // namespace imdesk::sim
