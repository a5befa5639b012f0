// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/commandtarget.h"

#include "core/api/groupplace.h"

#include <QCoreApplication>
#include <QHash>

namespace imdesk {

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(CommandTarget)
};

QJsonObject typesOf(const CatalogueCommand &command)
{
    return command.raw.value(QLatin1String("groupTypes")).toObject();
}

/// Both names of a type may stand in the catalogue ("ChatRoom/Meeting"), or a remark on its age ("BChatRoom (older
/// docs)").
bool isNameOf(const QString &key, const QString &wire)
{
    return key.section(QLatin1Char(' '), 0, 0).split(QLatin1Char('/')).contains(wire);
}

bool isRefusal(const QJsonValue &told)
{
    bool isCode = false;
    told.toString().toInt(&isCode);
    return isCode || (told.isBool() && !told.toBool());
}

/// What people do to a group by the command, where the rules of groups have words for it.
std::optional<GroupAct> actOf(const QString &path)
{
    static const QHash<QString, GroupAct> acts{
        {QStringLiteral("add_group_member"), GroupAct::AddMembers},
        {QStringLiteral("delete_group_member"), GroupAct::RemoveMembers},
        {QStringLiteral("import_group_member"), GroupAct::ImportMembers},
        {QStringLiteral("change_group_owner"), GroupAct::Transfer},
        {QStringLiteral("forbid_send_msg"), GroupAct::MuteMembers},
        {QStringLiteral("get_group_shutted_uin"), GroupAct::ListMuted},
        {QStringLiteral("get_group_muted_account"), GroupAct::ListMuted},
        {QStringLiteral("ban_group_member"), GroupAct::Ban},
        {QStringLiteral("unban_group_member"), GroupAct::Ban},
        {QStringLiteral("get_group_ban_member"), GroupAct::Ban},
        {QStringLiteral("update_group_counter"), GroupAct::Counters},
        {QStringLiteral("get_group_counter"), GroupAct::Counters},
        {QStringLiteral("delete_group_counter"), GroupAct::Counters},
        {QStringLiteral("get_online_member_num"), GroupAct::OnlineNow},
        {QStringLiteral("get_members"), GroupAct::OnlineNow},
        {QStringLiteral("check_members"), GroupAct::OnlineNow},
        {QStringLiteral("get_admin_list"), GroupAct::LiveAdmins},
        {QStringLiteral("modify_admin"), GroupAct::LiveAdmins},
        {QStringLiteral("create_topic"), GroupAct::Topics},
        {QStringLiteral("get_topic"), GroupAct::Topics},
        {QStringLiteral("modify_topic"), GroupAct::Topics},
        {QStringLiteral("destroy_topic"), GroupAct::Topics},
        {QStringLiteral("import_topic"), GroupAct::Topics},
        {QStringLiteral("group_msg_get_simple"), GroupAct::History},
        {QStringLiteral("import_group_msg"), GroupAct::History},
        {QStringLiteral("group_msg_receipt"), GroupAct::MessageReceipts},
        {QStringLiteral("get_group_msg_receipt"), GroupAct::MessageReceipts},
        {QStringLiteral("get_group_msg_receipt_detail"), GroupAct::MessageReceipts},
        {QStringLiteral("group_set_key_values"), GroupAct::MessageExtensions},
        {QStringLiteral("group_get_key_values"), GroupAct::MessageExtensions}};
    const auto known = acts.constFind(path.section(QLatin1Char('/'), -1));
    return known == acts.constEnd() ? std::nullopt : std::optional(*known);
}

} // namespace

GroupKind targetKind(const CatalogueCommand &command, const QJsonObject &body,
                     const std::function<GroupKind(const QString &group)> &kindOf)
{
    if (command.path.endsWith(QLatin1String("/create_group")) || command.path.endsWith(QLatin1String("/import_group")))
        return groupKind(body.value(QLatin1String("Type")).toString());
    const QString group = body.value(QLatin1String("GroupId")).toString();
    if (group.isEmpty() || !command.requestField(QStringLiteral("GroupId")))
        return GroupKind::Unknown;
    const GroupKind kind = kindOf ? kindOf(group) : GroupKind::Unknown;
    return kind == GroupKind::Unknown && api::isCommunityId(group) ? GroupKind::Community : kind;
}

TypeRuling typeRuling(const CatalogueCommand &command, GroupKind kind)
{
    TypeRuling out;
    if (kind == GroupKind::Unknown)
        return out;
    const QString wire = wireName(kind);
    const QJsonObject types = typesOf(command);
    for (auto it = types.begin(); it != types.end(); ++it) {
        if (!isNameOf(it.key(), wire))
            continue;
        const QJsonValue told = it.value();
        out.refused = isRefusal(told);
        if (out.refused)
            out.code = told.toString().toInt();
        else
            out.remark = told.toString();
        break;
    }
    return out;
}

Verdict typeVerdict(const CatalogueCommand &command, GroupKind kind)
{
    Verdict out{false, TargetText::tr("Groups of this type do not take the command."), {}};
    if (const auto act = actOf(command.path)) {
        if (const Verdict known = GroupRules::ofType(kind, *act); !known.allowed)
            out = known;
    }
    if (!out.instead.isEmpty())
        return out;
    QStringList takers;
    const QJsonObject types = typesOf(command);
    for (auto it = types.begin(); it != types.end(); ++it) {
        const QJsonValue told = it.value();
        if (!told.isNull() && !isRefusal(told))
            takers << it.key().section(QLatin1Char(' '), 0, 0);
    }
    if (!takers.isEmpty())
        out.instead = TargetText::tr("It is for groups of these types: %1.").arg(takers.join(QStringLiteral(", ")));
    return out;
}

} // namespace imdesk
