// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/groupdraft.h"

#include "core/sandbox/contentsafety.h"
#include "core/sandbox/groupjson.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

bool isPrintable(const QString &id)
{
    return std::all_of(id.begin(), id.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
}

} // namespace

Refusal permissionProblem(const Call &call, const Group &group)
{
    // 0 is what clients send that leave nothing out.
    for (const char *name : {"EnablePermission", "DefaultPermission"}) {
        if (!group.supportTopic && call.number(QLatin1String(name)) != 0)
            return {10004, QStringLiteral("%1 is for communities with topics").arg(QLatin1String(name))};
    }
    return {};
}

Refusal readGroupBasics(const Service &service, const Call &call, Group &group)
{
    const QString id = call.text(QLatin1String("GroupId"));
    const bool community = group.type == GroupType::Community;
    const bool copies = service.options.takesCopies;
    if (!id.isEmpty() && !copies &&
        (!isPrintable(id) ||
         (community ? !id.startsWith(QLatin1String("@TGS#_")) : id.startsWith(QLatin1String("@TGS#")))))
        return {10004, community
                           ? QStringLiteral("a custom community id begins with @TGS#_")
                           : QStringLiteral("a custom group id is printable ASCII and does not begin with @TGS#")};
    group.id = id;
    group.name = call.text(QLatin1String("Name"));
    if (group.name.isEmpty() && !copies)
        return {10004, QStringLiteral("Name is empty")};
    group.introduction = call.text(QLatin1String("Introduction"));
    group.notification = call.text(QLatin1String("Notification"));
    group.faceUrl = call.text(QLatin1String("FaceUrl"));
    group.apply = applyFrom(call.text(QLatin1String("ApplyJoinOption"))).value_or(ApplyOption::NeedPermission);
    group.invite = inviteFrom(call.text(QLatin1String("InviteJoinOption"))).value_or(InviteOption::FreeAccess);
    if (group.type == GroupType::AVChatRoom && call.body.contains(QLatin1String("InviteJoinOption")))
        return {10004, QStringLiteral("InviteJoinOption is not supported by this group type")};
    group.supportTopic = call.number(QLatin1String("SupportTopic")) == 1;
    if (group.supportTopic && !community)
        return {10004, QStringLiteral("SupportTopic is for communities")};
    if (const Refusal refusal = permissionProblem(call, group))
        return refusal;
    group.enablePermission = int(call.number(QLatin1String("EnablePermission")));
    group.defaultPermission = call.number(QLatin1String("DefaultPermission"));
    group.maxMembers = defaultCeiling(group.type);
    // 0 is what clients send that leave nothing out; it is no ceiling.
    if (const qint64 most = call.number(QLatin1String("MaxMemberCount")); most != 0 && !isLive(group.type)) {
        if (most < 0)
            return {10004, QStringLiteral("MaxMemberCount must be at least 1")};
        if (most > largestCeiling(group.type) && !copies)
            return {10038, QStringLiteral("MaxMemberCount exceeds the limit of %1").arg(largestCeiling(group.type))};
        group.maxMembers = int(most);
    }
    QMap<QString, QString> custom;
    if (const QString words = readCustom(call.body.value(QLatin1String("AppDefinedData")), 10, 512, custom);
        !words.isEmpty())
        return {10004, words};
    if (!custom.isEmpty())
        group.customOf() = custom;
    return unsafeTexts(service, {group.name, group.introduction, group.notification});
}

} // namespace imdesk::sim
