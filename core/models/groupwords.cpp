// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupwords.h"

#include "core/base/sentences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace imdesk {

namespace {

struct GroupText
{
    Q_DECLARE_TR_FUNCTIONS(GroupText)
};

QString yesOrNo(bool yes) { return yes ? GroupText::tr("yes") : GroupText::tr("no"); }

QString rawText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

GroupTypeFacts typeFacts(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Work:
        return {.mute = false, .listsMembers = true, .namesReceivers = true, .keepsHistory = true, .addMembers = true};
    case GroupKind::Public:
    case GroupKind::Meeting:
        return {.mute = true, .listsMembers = true, .namesReceivers = true, .keepsHistory = true, .addMembers = true};
    case GroupKind::Community:
        return {.mute = true, .listsMembers = true, .namesReceivers = true, .keepsHistory = true, .addMembers = true};
    case GroupKind::LiveRoom:
        return {
            .mute = true, .listsMembers = false, .namesReceivers = false, .keepsHistory = false, .addMembers = false};
    case GroupKind::Broadcast:
    case GroupKind::Unknown:
        break;
    }
    return {};
}

namespace groupwords {

QString kind(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Work:
        return GroupText::tr("Work");
    case GroupKind::Public:
        return GroupText::tr("Public");
    case GroupKind::Meeting:
        return GroupText::tr("Meeting");
    case GroupKind::LiveRoom:
        return GroupText::tr("Live room");
    case GroupKind::Broadcast:
        return GroupText::tr("Broadcast");
    case GroupKind::Community:
        return GroupText::tr("Community");
    case GroupKind::Unknown:
        break;
    }
    return GroupText::tr("Unknown type");
}

QString join(JoinRule rule)
{
    switch (rule) {
    case JoinRule::Free:
        return GroupText::tr("Free");
    case JoinRule::Approval:
        return GroupText::tr("By approval");
    case JoinRule::Closed:
        return GroupText::tr("Closed");
    case JoinRule::Unknown:
        break;
    }
    return QStringLiteral("—");
}

QString muteAll(GroupRow::Mute mute)
{
    switch (mute) {
    case GroupRow::Mute::On:
        return GroupText::tr("Muted");
    case GroupRow::Mute::Off:
        return GroupText::tr("Off");
    case GroupRow::Mute::Unknown:
        break;
    }
    return QStringLiteral("—");
}

QString role(const QString &wireName)
{
    if (wireName == QLatin1String("Owner"))
        return GroupText::tr("Owner");
    if (wireName == QLatin1String("Admin"))
        return GroupText::tr("Admin");
    if (wireName == QLatin1String("Member"))
        return GroupText::tr("Member");
    return wireName;
}

QString typeCard(GroupKind type, bool notificationsClosed)
{
    if (type == GroupKind::Unknown)
        return GroupText::tr("The type of this group is not known, so nothing is said of what it can do.");
    const GroupTypeFacts facts = typeFacts(type);
    QStringList parts{GroupText::tr("%1.").arg(kind(type)),
                      GroupText::tr("Mute: %1.").arg(yesOrNo(facts.mute)),
                      GroupText::tr("Full member list: %1.").arg(yesOrNo(facts.listsMembers)),
                      GroupText::tr("Add and remove members by call: %1.").arg(yesOrNo(facts.addMembers)),
                      GroupText::tr("History: %1.").arg(yesOrNo(facts.keepsHistory)),
                      notificationsClosed
                          ? GroupText::tr("System notification: closed to this app; it goes as an ordinary message.")
                      : facts.namesReceivers ? GroupText::tr("System notification: to everyone or to named members.")
                                             : GroupText::tr("System notification: to everyone only.")};
    switch (type) {
    case GroupKind::Work:
        parts << GroupText::tr("Join: by invitation only.");
        break;
    case GroupKind::Public:
        parts << GroupText::tr("Join: by approval unless the group says otherwise.");
        break;
    case GroupKind::Meeting:
    case GroupKind::Community:
        parts << GroupText::tr("Join: free.");
        break;
    case GroupKind::LiveRoom:
        parts << GroupText::tr("Join: free, and the only way in; nobody can be invited or removed.");
        break;
    case GroupKind::Broadcast:
        parts << GroupText::tr("Only the app administrator sends; older documentation only.");
        break;
    case GroupKind::Unknown:
        break;
    }
    return joinSentences(parts);
}

QString memberListNote(GroupKind type)
{
    switch (type) {
    case GroupKind::LiveRoom:
        return GroupText::tr("Live rooms keep no member list. The service refuses to list them, or tells a part only "
                             "(at most 300 in older "
                             "versions). Last messages and join times are not kept.");
    case GroupKind::Broadcast:
        return GroupText::tr("Broadcast groups have no members that could be listed.");
    case GroupKind::Community:
        return GroupText::tr("Communities are listed page by page in the service's own order. Online states are up to "
                             "4 minutes old. Members of "
                             "topics are not told apart.");
    default:
        return {};
    }
}

QList<QPair<QString, QString>> fields(const api::GroupInfo &info, const std::function<QString(qint64)> &time)
{
    QList<QPair<QString, QString>> rows;
    const QLocale locale;
    const auto text = [&rows](const QString &label, const QString &value) {
        rows.append({label, value.isEmpty() ? QStringLiteral("—") : value});
    };
    const auto number = [&](const QString &label, const std::optional<qint64> &value) {
        text(label, value ? locale.toString(*value) : QString());
    };
    const auto moment = [&](const QString &label, const std::optional<qint64> &value) {
        text(label, value && *value > 0 ? time(*value) : QString());
    };
    text(GroupText::tr("Group ID"), info.groupId);
    text(GroupText::tr("Name"), info.name);
    const GroupKind type = groupKind(info.type);
    const auto word = [](const QString &words, const QString &wire) {
        return words.contains(wire) ? words : GroupText::tr("%1 (%2)").arg(words, wire);
    };
    text(GroupText::tr("Type"), type == GroupKind::Unknown ? info.type : word(kind(type), info.type));
    text(GroupText::tr("Owner"), info.owner);
    text(GroupText::tr("Introduction"), info.introduction);
    text(GroupText::tr("Notice"), info.notification);
    text(GroupText::tr("Picture"), info.faceUrl);
    number(GroupText::tr("Members"), info.memberNum);
    number(GroupText::tr("Members at most"), info.maxMemberNum);
    moment(GroupText::tr("Created"), info.createTime);
    moment(GroupText::tr("Last message"), info.lastMsgTime);
    moment(GroupText::tr("Profile changed"), info.lastInfoTime);
    number(GroupText::tr("Profile version"), info.infoSeq);
    number(GroupText::tr("Next message number"), info.nextMsgSeq);
    const JoinRule rule = joinRule(info.applyJoinOption);
    text(GroupText::tr("Join rule"),
         rule == JoinRule::Unknown ? info.applyJoinOption : word(join(rule), info.applyJoinOption));
    text(GroupText::tr("Invitation rule"), info.inviteJoinOption);
    text(GroupText::tr("Mute all"), info.muteAllMember.isEmpty() ? QString()
                                    : info.muteAllMember == QLatin1String("On")
                                        ? GroupText::tr("On: only owner and admins may speak")
                                        : GroupText::tr("Off"));
    text(GroupText::tr("SDKAppID"), info.appId ? QString::number(*info.appId) : QString());
    for (const api::CustomItem &item : info.custom)
        text(GroupText::tr("Custom field %1").arg(item.key), item.value);
    for (auto it = info.others.begin(); it != info.others.end(); ++it)
        text(it.key(), rawText(it.value()));
    return rows;
}

} // namespace groupwords
} // namespace imdesk
