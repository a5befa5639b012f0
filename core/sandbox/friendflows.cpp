// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/friendflows.h"

#include "core/sandbox/contentsafety.h"
#include "core/sandbox/friendjson.h"

#include <QJsonArray>

namespace imdesk::sim {

namespace {

QJsonObject pairOf(const QString &from, const QString &to)
{
    return {{QStringLiteral("From_Account"), from}, {QStringLiteral("To_Account"), to}};
}

QJsonObject startedPair(const QString &from, const QString &to, const QString &initiator)
{
    QJsonObject pair = pairOf(from, to);
    pair.insert(QStringLiteral("Initiator_Account"), initiator);
    return pair;
}

bool byAdmin(const Origin &origin) { return origin.platform == QLatin1String("RESTAPI"); }

void tellAdded(Service &service, const QJsonArray &pairs, const char *command, bool force, const Origin &origin)
{
    if (pairs.isEmpty())
        return;
    service.hooks.after(QStringLiteral("Sns.CallbackFriendAdd"),
                        {{QStringLiteral("PairList"), pairs},
                         {QStringLiteral("ClientCmd"), QLatin1String(command)},
                         {QStringLiteral("Admin_Account"), byAdmin(origin) ? origin.account : QString()},
                         {QStringLiteral("ForceFlag"), force ? 1 : 0}},
                        origin);
}

void tellPairs(Service &service, const QString &event, const QJsonArray &pairs, const Origin &origin)
{
    if (!pairs.isEmpty())
        service.hooks.after(event, {{QStringLiteral("PairList"), pairs}}, origin);
}

ItemResult refusedItem(const QString &id, int code, const char *info) { return {id, code, QLatin1String(info)}; }

Friend entryFor(AccountIndex account, quint32 now, const QString &source, const QString &wording, const QString &remark,
                const QString &groupName)
{
    Friend entry;
    entry.account = account;
    entry.addTime = now;
    entry.source = source;
    if (!wording.isEmpty())
        entry.noteOf().wording = wording;
    if (!remark.isEmpty()) {
        entry.noteOf().remark = remark;
        entry.noteOf().remarkTime = now;
    }
    if (!groupName.isEmpty())
        entry.noteOf().groups = {groupName};
    return entry;
}

bool isValid(const FriendWish &wish)
{
    return isAddSource(wish.source) && isRemark(wish.remark) && isAddWording(wish.wording) && !wish.namelessGroup &&
           (wish.groupName.isEmpty() || isGroupName(wish.groupName));
}

/// Whatever stands in the way before the other one's wishes count.
ItemResult standsInTheWay(const Service &service, const FriendRequest &request, const FriendWish &wish, AccountIndex to)
{
    const World &world = service.world;
    const Relations &relations = world.relations;
    if (to == nobody)
        return refusedItem(wish.id, 30003, "Err_SNS_FriendAdd_Account_Not_Exist");
    if (to == request.from)
        return refusedItem(wish.id, 30001, "Err_SNS_FriendAdd_Add_Self");
    if (!isValid(wish))
        return refusedItem(wish.id, 30001, "Err_SNS_FriendAdd_Invalid_Item");
    if (unsafeTexts(service, {wish.remark, wish.groupName, wish.wording}))
        return refusedItem(wish.id, blockedInFriend, "Err_SNS_FriendAdd_Sensitive_Word");
    if (!request.force && world.at(request.from).tag(QStringLiteral("Tag_Profile_IM_AdminForbidType")) ==
                              QJsonValue(QStringLiteral("AdminForbid_Type_SendOut")))
        return refusedItem(wish.id, 30009, "Err_SNS_FriendAdd_Admin_Forbid");
    if (relations.isBlocked(request.from, to))
        return refusedItem(wish.id, 30515, "Err_SNS_FriendAdd_Friend_In_Self_BlackList");
    if (relations.isBlocked(to, request.from))
        return refusedItem(wish.id, 30525, "Err_SNS_FriendAdd_Self_In_Peer_BlackList");
    if (!relations.isFriend(request.from, to) &&
        relations.of(request.from).friends.size() >= std::size_t(Relations::mostFriends))
        return refusedItem(wish.id, 30010, "Err_SNS_FriendAdd_My_Friend_Num_Exceed_Threshold");
    if (request.both && !relations.isFriend(to, request.from) &&
        relations.of(to).friends.size() >= std::size_t(Relations::mostFriends))
        return refusedItem(wish.id, 30014, "Err_SNS_FriendAdd_Peer_Friend_Num_Exceed_Threshold");
    if (!wish.groupName.isEmpty() && !relations.fitsGroups(request.from, {wish.groupName}))
        return refusedItem(wish.id, 30011, "Err_SNS_FriendAdd_Group_Num_Exceed_Threshold");
    return {wish.id, 0, {}};
}

/// What the other one wants when both are to have each other.
ItemResult askedFor(Service &service, const FriendRequest &request, const FriendWish &wish, AccountIndex to)
{
    Relations &relations = service.world.relations;
    // Nothing is asked where the other one has the requester already.
    if (!request.both || request.force || relations.isFriend(to, request.from))
        return {wish.id, 0, {}};
    const QString allow = service.world.at(to).tag(QStringLiteral("Tag_Profile_IM_AllowType")).toString();
    if (allow == QLatin1String("AllowType_Type_DenyAny"))
        return refusedItem(wish.id, 30516, "Err_SNS_FriendAdd_Friend_Deny_Any");
    if (allow != QLatin1String("AllowType_Type_NeedConfirm"))
        return {wish.id, 0, {}};
    if (!relations.findPending(to, request.from) &&
        relations.of(to).pending.size() >= std::size_t(Relations::mostPending))
        return refusedItem(wish.id, 30012, "Err_SNS_FriendAdd_Pending_Num_Exceed_Threshold");
    relations.request(to, {request.from, service.now(), wish.remark, wish.groupName, wish.source, wish.wording});
    return refusedItem(wish.id, 30539, "Err_SNS_FriendAdd_Friend_Need_Confirm");
}

/// The entry of one side; adds the pair when it is new.
void putInList(Service &service, AccountIndex owner, Friend entry, const QString &initiator, QJsonArray &pairs)
{
    World &world = service.world;
    const AccountIndex other = entry.account;
    if (entry.note)
        world.relations.addGroups(owner, entry.note->groups);
    if (world.relations.befriend(owner, std::move(entry)))
        pairs.append(startedPair(world.idOf(owner), world.idOf(other), initiator));
}

/// Adding somebody again only renews what was said with it.
void renew(Relations &relations, const FriendRequest &request, const FriendWish &wish, AccountIndex to, quint32 now)
{
    if (wish.remark.isEmpty() && wish.groupName.isEmpty())
        return;
    Friend *entry = relations.change(request.from, to, true, false);
    if (!entry)
        return;
    if (!wish.remark.isEmpty()) {
        entry->noteOf().remark = wish.remark;
        entry->noteOf().remarkTime = now;
    }
    if (!wish.groupName.isEmpty() && !entry->noteOf().groups.contains(wish.groupName)) {
        entry->noteOf().groups.append(wish.groupName);
        relations.addGroups(request.from, {wish.groupName});
        relations.groupsChanged(request.from);
    }
}

ItemResult addOne(Service &service, const FriendRequest &request, const FriendWish &wish, QJsonArray &pairs)
{
    World &world = service.world;
    const AccountIndex to = world.account(wish.id);
    ItemResult result = standsInTheWay(service, request, wish, to);
    if (result.code == 0)
        result = askedFor(service, request, wish, to);
    if (result.code != 0)
        return result;
    const qsizetype before = pairs.size();
    const QString initiator = world.idOf(request.from);
    if (world.relations.isFriend(request.from, to))
        renew(world.relations, request, wish, to, service.now());
    else
        putInList(service, request.from,
                  entryFor(to, service.now(), wish.source, wish.wording, wish.remark, wish.groupName), initiator,
                  pairs);
    if (request.both)
        putInList(service, to, entryFor(request.from, service.now(), wish.source, wish.wording, {}, {}), initiator,
                  pairs);
    if (pairs.size() > before) {
        world.statistics.add(Figure::FriendsAdded);
        world.relations.endRequest(to, request.from);
        world.relations.endRequest(request.from, to);
    }
    return result;
}

/// What the app says of each account before a client's wish is carried out; those it does not name go ahead.
QHash<QString, ItemResult> vetoes(Service &service, const QJsonObject &answer)
{
    QHash<QString, ItemResult> out;
    if (answer.value(QLatin1String("ErrorCode")).toInt() != 0)
        return out; // a failed app does not stop anybody
    const QJsonArray items = answer.value(QLatin1String("ResultItem")).toArray();
    for (const auto &item : items) {
        const QJsonObject verdict = item.toObject();
        const QString id = verdict.value(QLatin1String("To_Account")).toString();
        const int code = verdict.value(QLatin1String("ResultCode")).toInt();
        if (code != 0)
            out.insert(id, {id, code, verdict.value(QLatin1String("ResultInfo")).toString()});
    }
    if (!out.isEmpty())
        ++service.counters.refused;
    return out;
}

QString answerName(FriendAnswer answer)
{
    switch (answer) {
    case FriendAnswer::AgreeAndAdd:
        return QStringLiteral("Response_Action_AgreeAndAdd");
    case FriendAnswer::Agree:
        return QStringLiteral("Response_Action_Agree");
    case FriendAnswer::Reject:
        return QStringLiteral("Response_Action_Reject");
    }
    return {};
}

ItemResult answerNow(Service &service, AccountIndex who, AccountIndex requester, FriendAnswer answer,
                     const Origin &origin)
{
    World &world = service.world;
    const QString id = world.idOf(requester);
    const Pending *found = world.relations.findPending(who, requester);
    if (!found)
        return refusedItem(id, 30614, "Err_SNS_FriendResponse_Pendency_Not_Exist");
    const Pending pending = *found;
    const bool back = answer == FriendAnswer::AgreeAndAdd;
    if (answer != FriendAnswer::Reject) {
        if (world.relations.of(requester).friends.size() >= std::size_t(Relations::mostFriends))
            return refusedItem(id, 30014, "Err_SNS_FriendResponse_Peer_Friend_Num_Exceed_Threshold");
        if (back && world.relations.of(who).friends.size() >= std::size_t(Relations::mostFriends))
            return refusedItem(id, 30010, "Err_SNS_FriendResponse_My_Friend_Num_Exceed_Threshold");
    }
    world.relations.endRequest(who, requester);
    if (answer == FriendAnswer::Reject)
        return {id, 0, {}};
    // Groups may have filled up while the request waited.
    const bool fits = pending.groupName.isEmpty() || world.relations.fitsGroups(requester, {pending.groupName});
    QJsonArray pairs;
    putInList(service, requester,
              entryFor(who, service.now(), pending.source, pending.wording, pending.remark,
                       fits ? pending.groupName : QString()),
              id, pairs);
    if (back)
        putInList(service, who, entryFor(requester, service.now(), pending.source, pending.wording, {}, {}), id, pairs);
    world.statistics.add(Figure::FriendsAdded);
    tellAdded(service, pairs, "friend_response", false, origin);
    return {id, 0, {}};
}

} // namespace

ItemResults addFriends(Service &service, const FriendRequest &request, const Origin &origin)
{
    ItemResults results;
    QJsonArray pairs;
    for (const FriendWish &wish : request.wishes)
        results.append(addOne(service, request, wish, pairs));
    tellAdded(service, pairs, "friend_add", request.force, origin);
    return results;
}

void askFriends(Service &service, const FriendRequest &request, const Origin &origin,
                std::function<void(ItemResults)> then)
{
    QJsonArray items;
    for (const FriendWish &wish : request.wishes)
        items.append(QJsonObject{{QStringLiteral("To_Account"), wish.id},
                                 {QStringLiteral("Remark"), wish.remark},
                                 {QStringLiteral("GroupName"), wish.groupName},
                                 {QStringLiteral("AddSource"), wish.source},
                                 {QStringLiteral("AddWording"), wish.wording}});
    const QString from = service.world.idOf(request.from);
    service.hooks.before(QStringLiteral("Sns.CallbackPrevFriendAdd"),
                         {{QStringLiteral("Requester_Account"), from},
                          {QStringLiteral("From_Account"), from},
                          {QStringLiteral("FriendItem"), items},
                          {QStringLiteral("AddType"),
                           request.both ? QStringLiteral("Add_Type_Both") : QStringLiteral("Add_Type_Single")},
                          {QStringLiteral("ForceAddFlags"), 0},
                          {QStringLiteral("EventTime"), service.clock.nowMs()}},
                         origin, [&service, request, origin, then](const QJsonObject &answer) {
                             const QHash<QString, ItemResult> refused = vetoes(service, answer);
                             FriendRequest rest = request;
                             rest.wishes.removeIf([&](const FriendWish &wish) { return refused.contains(wish.id); });
                             // The account may be gone by now.
                             ItemResults results = service.world.at(request.from).alive
                                                       ? addFriends(service, rest, origin)
                                                       : ItemResults();
                             for (const FriendWish &wish : request.wishes) {
                                 if (refused.contains(wish.id))
                                     results.append(refused.value(wish.id));
                             }
                             then(results);
                         });
}

void answerRequest(Service &service, AccountIndex who, AccountIndex requester, FriendAnswer answer,
                   const Origin &origin, std::function<void(ItemResult)> then)
{
    const QString id = service.world.idOf(requester);
    const QString from = service.world.idOf(who);
    service.hooks.before(QStringLiteral("Sns.CallbackPrevFriendResponse"),
                         {{QStringLiteral("Requester_Account"), from},
                          {QStringLiteral("From_Account"), from},
                          {QStringLiteral("ResponseFriendItem"),
                           QJsonArray{QJsonObject{{QStringLiteral("To_Account"), id},
                                                  {QStringLiteral("Remark"), QString()},
                                                  {QStringLiteral("TagName"), QString()},
                                                  {QStringLiteral("ResponseAction"), answerName(answer)}}}},
                          {QStringLiteral("EventTime"), service.clock.nowMs()}},
                         origin, [&service, who, requester, id, answer, origin, then](const QJsonObject &reply) {
                             const QHash<QString, ItemResult> refused = vetoes(service, reply);
                             then(refused.contains(id) ? refused.value(id)
                                                       : answerNow(service, who, requester, answer, origin));
                         });
}

ItemResults deleteFriends(Service &service, AccountIndex owner, const QStringList &ids, bool both, const Origin &origin)
{
    World &world = service.world;
    ItemResults results;
    QJsonArray pairs;
    for (const QString &id : ids) {
        const AccountIndex other = world.account(id);
        if (other == nobody) {
            results.append(refusedItem(id, 30003, "Err_SNS_FriendDelete_Account_Not_Exist"));
            continue;
        }
        if (!world.relations.unfriend(owner, other)) {
            results.append(refusedItem(id, 31704, "Err_SNS_FriendDelete_Friend_Not_Exist"));
            continue;
        }
        pairs.append(pairOf(world.idOf(owner), id));
        if (both && world.relations.unfriend(other, owner))
            pairs.append(pairOf(id, world.idOf(owner)));
        world.statistics.add(Figure::FriendsLost);
        results.append({id, 0, {}});
    }
    tellPairs(service, QStringLiteral("Sns.CallbackFriendDelete"), pairs, origin);
    return results;
}

ItemResults block(Service &service, AccountIndex owner, const QStringList &ids, const Origin &origin)
{
    World &world = service.world;
    ItemResults results;
    QJsonArray pairs;
    for (const QString &id : ids) {
        const AccountIndex whom = world.account(id);
        if (whom == nobody) {
            results.append(refusedItem(id, 30003, "Err_SNS_BlackListAdd_Account_Not_Exist"));
            continue;
        }
        if (whom == owner) {
            results.append(refusedItem(id, 30001, "Err_SNS_BlackListAdd_Add_Self"));
            continue;
        }
        if (world.relations.isBlocked(owner, whom)) {
            results.append(refusedItem(id, 30001, "Err_SNS_BlackListAdd_Already_Exist"));
            continue;
        }
        if (world.relations.of(owner).blocked.size() >= std::size_t(Relations::mostBlocked)) {
            results.append(refusedItem(id, 30013, "Err_SNS_BlackListAdd_Num_Exceed_Threshold"));
            continue;
        }
        const bool friends = world.relations.isFriend(owner, whom) || world.relations.isFriend(whom, owner);
        world.relations.block(owner, whom, service.now());
        if (friends)
            world.statistics.add(Figure::FriendsLost);
        pairs.append(pairOf(world.idOf(owner), id));
        results.append({id, 0, {}});
    }
    tellPairs(service, QStringLiteral("Sns.CallbackBlackListAdd"), pairs, origin);
    return results;
}

ItemResults unblock(Service &service, AccountIndex owner, const QStringList &ids, const Origin &origin)
{
    World &world = service.world;
    ItemResults results;
    QJsonArray pairs;
    for (const QString &id : ids) {
        const AccountIndex whom = world.account(id);
        if (whom == nobody) {
            results.append(refusedItem(id, 30003, "Err_SNS_BlackListDelete_Account_Not_Exist"));
            continue;
        }
        if (world.relations.unblock(owner, whom))
            pairs.append(pairOf(world.idOf(owner), id));
        results.append({id, 0, {}});
    }
    tellPairs(service, QStringLiteral("Sns.CallbackBlackListDelete"), pairs, origin);
    return results;
}

} // namespace imdesk::sim
