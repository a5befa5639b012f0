// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonvalue.h"
#include "core/sandbox/commands.h"
#include "core/sandbox/contentsafety.h"
#include "core/sandbox/friendjson.h"
#include "core/sandbox/groupjson.h"
#include "core/sandbox/profiletags.h"

namespace imdesk::sim {

namespace {

constexpr qsizetype friendsOfPage = 100; ///< not documented; the caller cannot choose

bool isBoth(const CallPtr &call, const char *field, const char *both, bool missing)
{
    const QString word = call->text(QLatin1String(field));
    return word.isEmpty() ? missing : word == QLatin1String(both);
}

void friendAdd(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    FriendRequest request;
    request.from = owner;
    request.both = isBoth(call, "AddType", "Add_Type_Both", true);
    request.force = call->number(QLatin1String("ForceAddFlags")) == 1;
    const QJsonArray items = call->body.value(QLatin1String("AddFriendItem")).toArray();
    for (const auto &item : items) {
        const QJsonObject object = item.toObject();
        const QJsonValue group = object.value(QLatin1String("GroupName"));
        request.wishes.append(
            {object.value(QLatin1String("To_Account")).toString(), object.value(QLatin1String("Remark")).toString(),
             group.toString(), object.value(QLatin1String("AddSource")).toString(),
             object.value(QLatin1String("AddWording")).toString(), group.isString() && group.toString().isEmpty()});
    }
    if (request.wishes.isEmpty()) {
        call->fail(30001, QStringLiteral("AddFriendItem is empty"));
        return;
    }
    call->ok(resultFields(addFriends(service, request, {call->peer, QStringLiteral("RESTAPI"), call->admin})));
}

/// Clients that leave nothing out write 0 for a time that was not given.
quint32 timeOr(const QJsonValue &value, quint32 missing)
{
    const qint64 time = wholeNumber(value).value_or(0);
    return time == 0 ? missing : quint32(time);
}

/// The friend as imported; false when something in it is not valid.
bool readImported(const QJsonObject &item, quint32 now, Friend &entry)
{
    const QStringList groups = stringsOf(item.value(QLatin1String("GroupName")));
    const QJsonArray custom = item.value(QLatin1String("CustomItem")).toArray();
    entry.source = item.value(QLatin1String("AddSource")).toString();
    entry.addTime = timeOr(item.value(QLatin1String("AddTime")), now);
    const QString remark = item.value(QLatin1String("Remark")).toString();
    const QString wording = item.value(QLatin1String("AddWording")).toString();
    if (!isAddSource(entry.source) || !areGroupNames(groups) || !isRemark(remark) || !isAddWording(wording))
        return false;
    if (remark.isEmpty() && wording.isEmpty() && groups.isEmpty() && custom.isEmpty())
        return true;
    FriendNote &note = entry.noteOf();
    note.remark = remark;
    note.wording = wording;
    if (!remark.isEmpty())
        note.remarkTime = timeOr(item.value(QLatin1String("RemarkTime")), now);
    note.groups = groups;
    note.groups.removeDuplicates();
    for (const auto &one : custom) {
        const QString tag = one.toObject().value(QLatin1String("Tag")).toString();
        const QJsonValue value = one.toObject().value(QLatin1String("Value"));
        if (!isCustomTag(tag) || !isCustomValue(value))
            return false;
        note.custom.append({tag, value});
    }
    return true;
}

ItemResult importFriend(Service &service, AccountIndex owner, const QJsonObject &item)
{
    Relations &relations = service.world.relations;
    const QString id = item.value(QLatin1String("To_Account")).toString();
    Friend entry;
    entry.account = service.world.account(id);
    if (entry.account == nobody)
        return {id, 30003, QStringLiteral("Err_SNS_FriendImport_Account_Not_Exist")};
    if (entry.account == owner || !readImported(item, service.now(), entry))
        return {id, 30001, QStringLiteral("Err_SNS_FriendImport_Invalid_Item")};
    if (entry.note && unsafeTexts(service, QStringList{entry.note->remark, entry.note->wording} + entry.note->groups))
        return {id, blockedInFriend, QStringLiteral("Err_SNS_FriendImport_Sensitive_Word")};
    const bool known = relations.isFriend(owner, entry.account);
    if (!known && relations.of(owner).friends.size() >= std::size_t(Relations::mostFriends))
        return {id, 30010, QStringLiteral("Err_SNS_FriendImport_My_Friend_Num_Exceed_Threshold")};
    if (entry.note && !relations.addGroups(owner, entry.note->groups))
        return {id, 30011, QStringLiteral("Err_SNS_FriendImport_Group_Num_Exceed_Threshold")};
    // Importing somebody again puts the newer data in place of the older.
    if (!known) {
        relations.befriend(owner, std::move(entry));
        service.world.statistics.add(Figure::FriendsAdded);
    } else if (Friend *old = relations.change(owner, entry.account, true, true)) {
        *old = std::move(entry);
        relations.groupsChanged(owner);
    }
    return {id, 0, {}};
}

void friendImport(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const QJsonArray items = call->body.value(QLatin1String("AddFriendItem")).toArray();
    ItemResults results;
    for (const auto &item : items)
        results.append(importFriend(service, owner, item.toObject()));
    call->ok(resultFields(results));
}

ItemResult updateOne(Service &service, AccountIndex owner, const QJsonObject &item)
{
    Relations &relations = service.world.relations;
    const QString id = item.value(QLatin1String("To_Account")).toString();
    const AccountIndex other = service.world.account(id);
    if (other == nobody)
        return {id, 30003, QStringLiteral("Err_SNS_FriendUpdate_Account_Not_Exist")};
    if (!relations.isFriend(owner, other))
        return {id, 30001, QStringLiteral("Err_SNS_FriendUpdate_Friend_Not_Exist")};
    const QJsonArray fields = item.value(QLatin1String("SnsItem")).toArray();
    std::optional<QString> remark;
    std::optional<QStringList> groups;
    QList<QPair<QString, QJsonValue>> custom;
    for (const auto &field : fields) {
        const QString tag = field.toObject().value(QLatin1String("Tag")).toString();
        const QJsonValue value = field.toObject().value(QLatin1String("Value"));
        if (tag == QLatin1String("Tag_SNS_IM_Remark") && value.isString() && isRemark(value.toString()))
            remark = value.toString();
        else if (tag == QLatin1String("Tag_SNS_IM_Group") && value.isArray() && areGroupNames(stringsOf(value)))
            groups = stringsOf(value);
        else if (isCustomTag(tag) && isCustomValue(value))
            custom.append({tag, value});
        else
            return {id, 30001, QStringLiteral("Err_SNS_FriendUpdate_Invalid_SnsItem")};
    }
    if (unsafeTexts(service, QStringList{remark.value_or(QString())} + groups.value_or(QStringList())))
        return {id, blockedInFriend, QStringLiteral("Err_SNS_FriendUpdate_Sensitive_Word")};
    if (groups) {
        groups->removeDuplicates();
        if (!relations.addGroups(owner, *groups))
            return {id, 30011, QStringLiteral("Err_SNS_FriendUpdate_Group_Num_Exceed_Threshold")};
    }
    Friend *entry = relations.change(owner, other, remark || groups, !custom.isEmpty());
    if (remark) {
        entry->noteOf().remark = *remark;
        entry->noteOf().remarkTime = remark->isEmpty() ? 0 : service.now();
    }
    if (groups) {
        entry->noteOf().groups = *groups;
        relations.groupsChanged(owner);
    }
    for (const auto &[tag, value] : std::as_const(custom)) {
        QList<QPair<QString, QJsonValue>> &all = entry->noteOf().custom;
        all.removeIf([&name = tag](const auto &old) { return old.first == name; });
        all.append({tag, value});
    }
    return {id, 0, {}};
}

void friendUpdate(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const QJsonArray items = call->body.value(QLatin1String("UpdateItem")).toArray();
    ItemResults results;
    for (const auto &item : items)
        results.append(updateOne(service, owner, item.toObject()));
    call->ok(resultFields(results));
}

/// The two deletions say "0" where others say nothing.
QJsonObject withZeroInfo(QJsonObject fields)
{
    fields.insert(QStringLiteral("ErrorInfo"), QStringLiteral("0"));
    return fields;
}

void friendDelete(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const ItemResults results = deleteFriends(service, owner, stringsOf(call->body.value(QLatin1String("To_Account"))),
                                              isBoth(call, "DeleteType", "Delete_Type_Both", false),
                                              {call->peer, QStringLiteral("RESTAPI"), call->admin});
    call->ok(withZeroInfo(resultFields(results, false)));
}

void friendDeleteAll(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    Relations &relations = service.world.relations;
    const bool both = isBoth(call, "DeleteType", "Delete_Type_Both", false);
    for (const Friend &entry : relations.of(owner).friends) {
        if (both)
            relations.unfriend(entry.account, owner);
        service.world.statistics.add(Figure::FriendsLost);
    }
    relations.unfriendAll(owner);
    call->ok();
}

void friendCheck(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const Relations &relations = service.world.relations;
    const bool both = isBoth(call, "CheckType", "CheckResult_Type_Both", false);
    QJsonArray rows;
    QJsonArray failed;
    for (const QString &id : stringsOf(call->body.value(QLatin1String("To_Account")))) {
        const AccountIndex other = service.world.account(id);
        const bool unknown = other == nobody;
        rows.append(QJsonObject{
            {QStringLiteral("To_Account"), id},
            {QStringLiteral("Relation"), relationWord(QStringLiteral("CheckResult_Type_"), QStringLiteral("NoRelation"),
                                                      !unknown && relations.isFriend(owner, other),
                                                      !unknown && relations.isFriend(other, owner), both)},
            {QStringLiteral("ResultCode"), unknown ? 30003 : 0},
            {QStringLiteral("ResultInfo"),
             unknown ? QStringLiteral("Err_SNS_FriendCheck_Account_Not_Exist") : QString()}});
        if (unknown)
            failed.append(id);
    }
    QJsonObject fields{{QStringLiteral("InfoItem"), rows}};
    if (!failed.isEmpty())
        fields.insert(QStringLiteral("Fail_Account"), failed);
    call->ok(fields);
}

QJsonObject tagged(const QString &tag, const QJsonValue &value)
{
    return {{QStringLiteral("Tag"), tag}, {QStringLiteral("Value"), value}};
}

void friendGet(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const qint64 start = call->number(QLatin1String("StartIndex"));
    if (start < 0) {
        call->fail(30001, QStringLiteral("StartIndex is negative"));
        return;
    }
    const Circle &own = service.world.relations.of(owner);
    // A part that the caller has already is left out. Who asks for a later page has read the sequences off the first.
    const bool standard = start > 0 || call->number(QLatin1String("StandardSequence")) != own.standardSequence;
    const bool custom = start > 0 || call->number(QLatin1String("CustomSequence")) != own.customSequence;
    static const QString tags[] = {QStringLiteral("Tag_SNS_IM_AddSource"), QStringLiteral("Tag_SNS_IM_AddWording"),
                                   QStringLiteral("Tag_SNS_IM_Remark"), QStringLiteral("Tag_SNS_IM_Group"),
                                   QStringLiteral("Tag_SNS_IM_AddTime")};
    const qsizetype total = qsizetype(own.friends.size());
    const qsizetype first = standard || custom ? qsizetype(std::min<qint64>(start, total)) : total;
    const qsizetype end = std::min(total, first + friendsOfPage);
    QJsonArray rows;
    for (qsizetype i = first; i < end; ++i) {
        const Friend &entry = own.friends[std::size_t(i)];
        QJsonArray values;
        for (const QString &tag : tags) {
            if (const QJsonValue value = entry.tag(tag); standard && !value.isUndefined())
                values.append(tagged(tag, value));
        }
        if (custom && entry.note) {
            for (const auto &[tag, value] : std::as_const(entry.note->custom))
                values.append(tagged(tag, value));
        }
        rows.append(QJsonObject{{QStringLiteral("To_Account"), service.world.idOf(entry.account)},
                                {QStringLiteral("ValueItem"), values}});
    }
    call->ok({{QStringLiteral("UserDataItem"), rows},
              {QStringLiteral("StandardSequence"), qint64(own.standardSequence)},
              {QStringLiteral("CustomSequence"), qint64(own.customSequence)},
              {QStringLiteral("FriendNum"), qint64(total)},
              {QStringLiteral("CompleteFlag"), end < total ? 0 : 1},
              {QStringLiteral("NextStartIndex"), end < total ? qint64(end) : 0}});
}

bool isFriendTag(const QString &tag)
{
    static const QStringList standard{QStringLiteral("Tag_SNS_IM_AddSource"), QStringLiteral("Tag_SNS_IM_AddWording"),
                                      QStringLiteral("Tag_SNS_IM_Remark"),    QStringLiteral("Tag_SNS_IM_RemarkTime"),
                                      QStringLiteral("Tag_SNS_IM_Group"),     QStringLiteral("Tag_SNS_IM_AddTime")};
    return standard.contains(tag) || isCustomTag(tag);
}

void friendGetList(Service &service, const CallPtr &call)
{
    const AccountIndex owner = ownerOf(service, call);
    if (owner == nobody)
        return;
    const QStringList tags = stringsOf(call->body.value(QLatin1String("TagList")));
    for (const QString &tag : tags) {
        if (!isFriendTag(tag) && !isProfileTag(tag)) {
            call->fail(30001, QStringLiteral("unknown field %1").arg(tag));
            return;
        }
    }
    QJsonArray rows;
    QJsonArray failed;
    for (const QString &id : stringsOf(call->body.value(QLatin1String("To_Account")))) {
        const AccountIndex other = service.world.account(id);
        const Friend *entry = other == nobody ? nullptr : service.world.relations.find(owner, other);
        QJsonObject row{{QStringLiteral("To_Account"), id},
                        {QStringLiteral("ResultCode"), entry ? 0 : 30001},
                        {QStringLiteral("ResultInfo"),
                         entry ? QString() : QStringLiteral("Err_SNS_FriendGetList_Friend_Not_Exist")}};
        if (entry) {
            QJsonArray values;
            for (const QString &tag : tags) {
                const QJsonValue value = isFriendTag(tag) ? entry->tag(tag) : service.world.at(other).tag(tag);
                if (!value.isUndefined())
                    values.append(tagged(tag, value));
            }
            row.insert(QStringLiteral("SnsProfileItem"), values);
        } else {
            failed.append(id);
        }
        rows.append(row);
    }
    QJsonObject fields{{QStringLiteral("InfoItem"), rows}};
    if (!failed.isEmpty())
        fields.insert(QStringLiteral("Fail_Account"), failed);
    call->ok(fields);
}

} // namespace

QList<CommandEntry> friendCommands()
{
    return {{"sns/friend_add", friendAdd},
            {"sns/friend_import", friendImport},
            {"sns/friend_update", friendUpdate},
            {"sns/friend_delete", friendDelete},
            {"sns/friend_delete_all", friendDeleteAll},
            {"sns/friend_check", friendCheck},
            {"sns/friend_get", friendGet},
            {"sns/friend_get_list", friendGetList}};
}

} // namespace imdesk::sim
