// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/contentsafety.h"
#include "core/sandbox/friendjson.h"
#include "core/sandbox/groupjson.h"

namespace imdesk::sim {

namespace {

void blackListAdd(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner != nobody)
        call->ok(resultFields(block(service, owner, stringsOf(call->body.value(QLatin1String("To_Account"))),
                                    {call->peer, QStringLiteral("RESTAPI"), call->admin})));
}

void blackListDelete(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner != nobody)
        call->ok(resultFields(unblock(service, owner, stringsOf(call->body.value(QLatin1String("To_Account"))),
                                      {call->peer, QStringLiteral("RESTAPI"), call->admin})));
}

void blackListGet(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const qint64 start = call->number(QLatin1String("StartIndex"));
    const qint64 most = call->number(QLatin1String("MaxLimited"));
    if (start < 0 || most < 1) {
        call->fail(30001, QStringLiteral("StartIndex must not be negative and MaxLimited at least 1"));
        return;
    }
    const Circle &own = service.world.relations.of(owner);
    const qint64 total = qint64(own.blocked.size());
    const qint64 end = std::min(total, std::min(start, total) + most);
    QJsonArray rows;
    for (qint64 i = start; i < end; ++i) {
        const Blocked &entry = own.blocked[std::size_t(i)];
        rows.append(QJsonObject{{QStringLiteral("To_Account"), service.world.idOf(entry.account)},
                                {QStringLiteral("AddBlackTimeStamp"), qint64(entry.time)}});
    }
    // Spelled as in every published sample.
    call->ok({{QStringLiteral("BlackListItem"), rows},
              {QStringLiteral("StartIndex"), end < total ? end : 0},
              {QStringLiteral("CurruentSequence"), qint64(own.blockedSequence)}});
}

void blackListCheck(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const Relations &relations = service.world.relations;
    const bool both = call->text(QLatin1String("CheckType")) == QLatin1String("BlackCheckResult_Type_Both");
    QJsonArray rows;
    QJsonArray failed;
    for (const QString &id : stringsOf(call->body.value(QLatin1String("To_Account")))) {
        const AccountIndex other = service.world.account(id);
        const bool unknown = other == nobody;
        rows.append(QJsonObject{
            {QStringLiteral("To_Account"), id},
            {QStringLiteral("Relation"), relationWord(QStringLiteral("BlackCheckResult_Type_"), QStringLiteral("NO"),
                                                      !unknown && relations.isBlocked(owner, other),
                                                      !unknown && relations.isBlocked(other, owner), both)},
            {QStringLiteral("ResultCode"), unknown ? 30003 : 0},
            {QStringLiteral("ResultInfo"),
             unknown ? QStringLiteral("Err_SNS_BlackListCheck_Account_Not_Exist") : QString()}});
        if (unknown)
            failed.append(id);
    }
    QJsonObject fields{{QStringLiteral("BlackListCheckItem"), rows}};
    if (!failed.isEmpty())
        fields.insert(QStringLiteral("Fail_Account"), failed);
    call->ok(fields);
}

void friendGroupAdd(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    Relations &relations = service.world.relations;
    const QStringList names = stringsOf(call->body.value(QLatin1String("GroupName")));
    if (names.isEmpty() || !areGroupNames(names)) {
        call->fail(30001, QStringLiteral("GroupName needs names of 1 to 30 bytes"));
        return;
    }
    if (const Refusal refusal = unsafeTexts(service, names, blockedInFriend)) {
        call->fail(refusal);
        return;
    }
    if (!relations.fitsGroups(owner, names)) {
        call->fail(30011, QStringLiteral("more than %1 friend groups").arg(Relations::mostGroups));
        return;
    }
    const quint32 before = relations.of(owner).groupSequence;
    relations.addGroups(owner, names);
    bool filled = false;
    ItemResults results;
    for (const QString &id : stringsOf(call->body.value(QLatin1String("To_Account")))) {
        const AccountIndex other = service.world.account(id);
        Friend *entry = other == nobody ? nullptr : relations.change(owner, other, true, false);
        if (!entry) {
            results.append(other == nobody
                               ? ItemResult{id, 30003, QStringLiteral("Err_SNS_GroupAdd_Account_Not_Exist")}
                               : ItemResult{id, 32216, QStringLiteral("Err_SNS_GroupAdd_ToTinyId_Not_Friend")});
            continue;
        }
        entry->noteOf().groups += names;
        entry->noteOf().groups.removeDuplicates();
        filled = true;
        results.append({id, 0, {}});
    }
    if (filled && relations.of(owner).groupSequence == before)
        relations.groupsChanged(owner);
    QJsonObject fields = results.isEmpty() ? QJsonObject() : resultFields(results);
    fields.insert(QStringLiteral("CurrentSequence"), qint64(relations.of(owner).groupSequence));
    call->ok(fields);
}

void friendGroupDelete(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    service.world.relations.deleteGroups(owner, stringsOf(call->body.value(QLatin1String("GroupName"))));
    call->ok({{QStringLiteral("CurrentSequence"), qint64(service.world.relations.of(owner).groupSequence)},
              {QStringLiteral("ErrorInfo"), QStringLiteral("0")}});
}

void friendGroupGet(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const QStringList wanted = stringsOf(call->body.value(QLatin1String("GroupName")));
    const bool members = call->text(QLatin1String("NeedFriend")) == QLatin1String("Need_Friend_Type_Yes");
    const Circle &own = service.world.relations.of(owner);
    QJsonArray rows;
    for (const QString &name : own.groups) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        QJsonArray friends;
        for (const Friend &entry : own.friends) {
            if (entry.note && entry.note->groups.contains(name))
                friends.append(service.world.idOf(entry.account));
        }
        QJsonObject row{{QStringLiteral("GroupName"), name}, {QStringLiteral("FriendNumber"), friends.size()}};
        if (members)
            row.insert(QStringLiteral("To_Account"), friends);
        rows.append(row);
    }
    call->ok({{QStringLiteral("ResultItem"), rows}, {QStringLiteral("CurrentSequence"), qint64(own.groupSequence)}});
}

} // namespace

QList<CommandEntry> friendListCommands()
{
    return {{"sns/black_list_add", blackListAdd}, {"sns/black_list_delete", blackListDelete},
            {"sns/black_list_get", blackListGet}, {"sns/black_list_check", blackListCheck},
            {"sns/group_add", friendGroupAdd},    {"sns/group_delete", friendGroupDelete},
            {"sns/group_get", friendGroupGet}};
}

} // namespace imdesk::sim
