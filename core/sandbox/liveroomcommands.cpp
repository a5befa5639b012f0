// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/liveroom.h"
#include "core/sandbox/service.h"

#include <QSet>

namespace imdesk::sim {

namespace {

constexpr std::size_t listedPeople = 1'000;
constexpr std::size_t peoplePage = 250;
constexpr int mostLiveAdmins = 5;
constexpr int marksOfAGroup = 10;
constexpr int peopleOfAMark = 1'000;
constexpr qint64 lowestMark = 1'000;
constexpr quint32 alwaysOnlineSeconds = 3 * 86'400;

/// The live room of a call; noGroup when the call has been answered.
GroupIndex liveRoomOf(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index != noGroup && service.world.groupAt(index).type != GroupType::AVChatRoom) {
        call->fail(10007, QStringLiteral("only AVChatRoom supports this"));
        return noGroup;
    }
    return index;
}

/// The two ways of commands that set or take away; false when the call has been answered.
bool readCommandType(const CallPtr &call, bool &setting)
{
    const qint64 type = call->number(QLatin1String("CommandType"));
    setting = type == 1;
    if (type == 1 || type == 2)
        return true;
    call->fail(10004, QStringLiteral("CommandType is 1 or 2"));
    return false;
}

QString tagText(const Service &service, AccountIndex account, const char *tag)
{
    return service.world.at(account).tag(QLatin1String(tag)).toString();
}

void getOnlineMemberNum(Service &service, const CallPtr &call)
{
    const GroupIndex index = liveRoomOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    call->ok({{QStringLiteral("OnlineMemberNum"), qint64(peopleInside(service.world, group, service.now()).size())}});
}

void getLiveMembers(Service &service, const CallPtr &call)
{
    const GroupIndex index = liveRoomOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    const qint64 before = call->number(QLatin1String("Timestamp"));
    const qint64 mark = call->number(QLatin1String("Mark"));
    const quint32 now = service.now();
    std::vector<LivePerson> people = peopleInside(service.world, group, now);
    std::erase_if(people, [&](const LivePerson &person) {
        const GroupState *state = group.state();
        if (mark != 0)
            return !state || !state->hasMark(person.account, mark, now);
        return state && state->hasMark(person.account, GroupState::hidden, now);
    });
    if (people.size() > listedPeople)
        people.resize(listedPeople);
    QJsonArray list;
    qint64 next = 0;
    for (const LivePerson &person : people) {
        if (before != 0 && person.joined >= before)
            continue;
        // A page ends between two seconds, for the cursor is one.
        if (std::size_t(list.size()) >= peoplePage && person.joined != next)
            break;
        next = person.joined;
        list.append(QJsonObject{{QStringLiteral("Member_Account"), service.world.idOf(person.account)},
                                {QStringLiteral("JoinTime"), qint64(person.joined)},
                                {QStringLiteral("NickName"), tagText(service, person.account, "Tag_Profile_IM_Nick")},
                                {QStringLiteral("Avatar"), tagText(service, person.account, "Tag_Profile_IM_Image")}});
    }
    const bool more = !list.isEmpty() && people.back().joined < next;
    call->ok({{QStringLiteral("MemberList"), list}, {QStringLiteral("NextTimestamp"), more ? next : 0}});
}

void checkLiveMembers(Service &service, const CallPtr &call)
{
    const GroupIndex index = liveRoomOf(service, call);
    if (index == noGroup)
        return;
    const Group &group = service.world.groupAt(index);
    QJsonArray inside;
    const QStringList ids = stringsOf(call->body.value(QLatin1String("Member_Account")));
    for (const QString &id : ids) {
        if (isInsideLive(service.world, group, service.world.account(id), service.now()))
            inside.append(id);
    }
    call->ok({{QStringLiteral("Member_Account"), inside}});
}

bool isMark(qint64 mark)
{
    return mark >= lowestMark || mark == GroupState::alwaysOnline || mark == GroupState::hidden;
}

/// All marks in use after the call, for there are not many different ones in a room.
QSet<qint64> marksInUse(const GroupState &state, const QJsonArray &items)
{
    QSet<qint64> marks;
    for (const auto &his : state.marks) {
        for (auto it = his.cbegin(); it != his.cend(); ++it)
            marks.insert(it.key());
    }
    for (const auto &item : items) {
        const QJsonArray wanted = item.toObject().value(QLatin1String("Marks")).toArray();
        for (const auto &mark : wanted)
            marks.insert(mark.toInteger());
    }
    return marks;
}

int carriers(const GroupState &state, qint64 mark)
{
    int count = 0;
    for (const auto &his : state.marks)
        count += his.contains(mark) ? 1 : 0;
    return count;
}

/// The marks that could be set or taken away.
QJsonArray changeMarks(Service &service, Group &group, AccountIndex account, const QJsonArray &wanted, bool setting)
{
    const quint32 now = service.now();
    GroupState &state = group.stateOf();
    QJsonArray done;
    for (const auto &value : wanted) {
        const qint64 mark = value.toInteger();
        const bool stays = mark == GroupState::alwaysOnline;
        if (!stays && !isInsideLive(service.world, group, account, now))
            continue;
        if (setting) {
            if (!state.marks.value(account).contains(mark) && carriers(state, mark) >= peopleOfAMark)
                continue;
            state.marks[account].insert(mark, {now, stays ? endAfter(now, alwaysOnlineSeconds) : forEver});
        } else if (state.marks.contains(account)) {
            state.marks[account].remove(mark);
            if (state.marks[account].isEmpty())
                state.marks.remove(account);
        }
        done.append(mark);
    }
    return done;
}

void modifyLiveUserInfo(Service &service, const CallPtr &call)
{
    const GroupIndex index = liveRoomOf(service, call);
    bool setting = false;
    if (index == noGroup || !readCommandType(call, setting))
        return;
    Group &group = service.world.groupAt(index);
    const QJsonArray items = call->body.value(QLatin1String("MemberList")).toArray();
    for (const auto &item : items) {
        const QJsonArray marks = item.toObject().value(QLatin1String("Marks")).toArray();
        for (const auto &mark : marks) {
            if (!isMark(mark.toInteger())) {
                call->fail(10004, QStringLiteral("a mark is 500, 600, or 1000 and above"));
                return;
            }
        }
    }
    if (setting && marksInUse(group.stateOf(), items).size() > marksOfAGroup) {
        call->fail(10004, QStringLiteral("a room has at most %1 different marks").arg(marksOfAGroup));
        return;
    }
    QJsonArray changed;
    for (const auto &item : items) {
        const QString id = item.toObject().value(QLatin1String("Member_Account")).toString();
        const AccountIndex account = service.world.account(id);
        if (account == nobody)
            continue;
        const QJsonArray done =
            changeMarks(service, group, account, item.toObject().value(QLatin1String("Marks")).toArray(), setting);
        if (!done.isEmpty())
            changed.append(QJsonObject{{QStringLiteral("Member_Account"), id}, {QStringLiteral("Marks"), done}});
    }
    if (changed.isEmpty()) {
        call->fail(10004, QStringLiteral("none of these people is in the room"));
        return;
    }
    call->ok({{QStringLiteral("CommandType"), setting ? 1 : 2}, {QStringLiteral("MemberList"), changed}});
}

void modifyLiveAdmin(Service &service, const CallPtr &call)
{
    const GroupIndex index = liveRoomOf(service, call);
    bool granting = false;
    if (index == noGroup || !readCommandType(call, granting))
        return;
    const QStringList ids = stringsOf(call->body.value(QLatin1String("Admin_Account")));
    if (ids.isEmpty()) {
        call->fail(10004, QStringLiteral("Admin_Account is empty"));
        return;
    }
    QList<AccountIndex> &kept = service.world.groupAt(index).stateOf().liveAdmins;
    QList<AccountIndex> admins = kept;
    for (const QString &id : ids) {
        const AccountIndex account = service.world.account(id);
        if (account == nobody) {
            call->fail(10004, QStringLiteral("Admin_Account %1 does not exist").arg(id));
            return;
        }
        // Granting or taking away twice changes nothing.
        admins.removeAll(account);
        if (granting)
            admins.append(account);
    }
    admins.removeIf([&](AccountIndex account) { return !service.world.at(account).alive; });
    if (admins.size() > mostLiveAdmins) {
        call->fail(10004, QStringLiteral("a live room has at most %1 admins").arg(mostLiveAdmins));
        return;
    }
    kept = admins;
    call->ok();
}

void getLiveAdminList(Service &service, const CallPtr &call)
{
    const GroupIndex index = liveRoomOf(service, call);
    if (index == noGroup)
        return;
    const GroupState *state = service.world.groupAt(index).state();
    QJsonArray list;
    for (AccountIndex account : state ? state->liveAdmins : QList<AccountIndex>()) {
        if (service.world.at(account).alive)
            list.append(QJsonObject{{QStringLiteral("Admin_Account"), service.world.idOf(account)},
                                    {QStringLiteral("NickName"), tagText(service, account, "Tag_Profile_IM_Nick")},
                                    {QStringLiteral("Avatar"), tagText(service, account, "Tag_Profile_IM_Image")}});
    }
    call->ok({{QStringLiteral("Admin_List"), list}});
}

} // namespace

QList<CommandEntry> liveRoomCommands()
{
    return {{"group_open_http_svc/get_online_member_num", getOnlineMemberNum},
            {"group_open_avchatroom_http_svc/get_members", getLiveMembers},
            {"group_open_avchatroom_http_svc/check_members", checkLiveMembers},
            {"group_open_avchatroom_http_svc/modify_user_info", modifyLiveUserInfo},
            {"group_open_avchatroom_http_svc/modify_admin", modifyLiveAdmin},
            {"group_open_avchatroom_http_svc/get_admin_list", getLiveAdminList}};
}

} // namespace imdesk::sim
