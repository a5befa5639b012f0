// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/groupprofile.h"

namespace imdesk {

namespace {

const QString historyField = QStringLiteral("HistoryMsgBeforeJoin");
const QString permissionField = QStringLiteral("EnablePermission");
const QString bitsField = QStringLiteral("DefaultPermission");

QString numberWord(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QString numberOrNone(qint64 value) { return value == 0 ? QString() : QString::number(value); }

} // namespace

GroupProfile GroupProfile::of(const api::GroupInfo &info)
{
    GroupProfile profile{info.name,
                         info.introduction,
                         info.notification,
                         info.faceUrl,
                         info.maxMemberNum.value_or(0),
                         info.applyJoinOption,
                         info.inviteJoinOption,
                         info.muteAllMember,
                         info.others.value(historyField).toString(),
                         numberWord(info.others.value(permissionField)),
                         numberWord(info.others.value(bitsField)),
                         {}};
    for (const api::CustomItem &item : info.custom)
        profile.custom.insert(item.key, item.value);
    return profile;
}

QList<FieldChange> changesOf(const GroupProfile &before, const GroupProfile &after)
{
    QList<FieldChange> changes;
    const auto field = [&changes](const QString &name, const QString &old, const QString &now) {
        if (old != now)
            changes.append({name, old, now});
    };
    field(QStringLiteral("Name"), before.name, after.name);
    field(QStringLiteral("Introduction"), before.introduction, after.introduction);
    field(QStringLiteral("Notification"), before.notice, after.notice);
    field(QStringLiteral("FaceUrl"), before.picture, after.picture);
    field(QStringLiteral("MaxMemberNum"), numberOrNone(before.maxMembers), numberOrNone(after.maxMembers));
    field(QStringLiteral("ApplyJoinOption"), before.join, after.join);
    field(QStringLiteral("InviteJoinOption"), before.invite, after.invite);
    field(QStringLiteral("MuteAllMember"), before.muteAll, after.muteAll);
    field(historyField, before.history, after.history);
    field(permissionField, before.permission, after.permission);
    field(bitsField, before.defaultPermission, after.defaultPermission);
    QMap<QString, QString> keys = before.custom;
    keys.insert(after.custom);
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        field(QStringLiteral("AppDefinedData.") + it.key(), before.custom.value(it.key()),
              after.custom.value(it.key()));
    return changes;
}

QStringList lostFields(const GroupProfile &before, const GroupProfile &after)
{
    static const QStringList neverEmpty{QStringLiteral("MaxMemberNum"),
                                        QStringLiteral("ApplyJoinOption"),
                                        QStringLiteral("InviteJoinOption"),
                                        QStringLiteral("MuteAllMember"),
                                        historyField,
                                        permissionField,
                                        bitsField};
    QStringList lost;
    for (const FieldChange &change : changesOf(before, after)) {
        if (change.before.isEmpty() && neverEmpty.contains(change.field))
            lost << change.field;
    }
    return lost;
}

api::ModifyGroup changeRequest(const QString &groupId, const GroupProfile &before, const GroupProfile &after)
{
    api::ModifyGroup request;
    request.groupId = groupId;
    const auto text = [](const QString &old, const QString &now) {
        return old == now ? std::nullopt : std::optional(now);
    };
    request.name = text(before.name, after.name);
    request.introduction = text(before.introduction, after.introduction);
    request.notification = text(before.notice, after.notice);
    request.faceUrl = text(before.picture, after.picture);
    if (before.maxMembers != after.maxMembers && after.maxMembers > 0)
        request.maxMemberNum = after.maxMembers;
    // Where empty means "not told", there is no value to send: 0 or nothing would be one that nobody chose.
    const auto differs = [](const QString &old, const QString &now) { return old != now && !now.isEmpty(); };
    if (differs(before.join, after.join))
        request.applyJoinOption = after.join;
    if (differs(before.invite, after.invite))
        request.inviteJoinOption = after.invite;
    if (differs(before.muteAll, after.muteAll))
        request.muteAllMember = after.muteAll;
    if (differs(before.history, after.history))
        request.others.insert(historyField, after.history);
    if (differs(before.permission, after.permission))
        request.others.insert(permissionField, after.permission.toInt());
    if (differs(before.defaultPermission, after.defaultPermission))
        request.others.insert(bitsField, after.defaultPermission.toLongLong());
    for (const FieldChange &change : changesOf(before, after)) {
        const QString prefix = QStringLiteral("AppDefinedData.");
        if (change.field.startsWith(prefix))
            request.custom.append({change.field.mid(prefix.size()), change.after});
    }
    return request;
}

} // namespace imdesk
