// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/groupjson.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

/// How a permission group is made is not published with its fields, so no community of the sandbox has one: every id
/// is one that does not exist.
void changePermissionMembers(Service &service, const CallPtr &call)
{
    const GroupIndex index = groupOf(service, call);
    if (index == noGroup)
        return;
    if (service.world.groupAt(index).type != GroupType::Community)
        call->fail(10007, QStringLiteral("only communities have permission groups"));
    else
        call->fail(110006, QStringLiteral("the permission group does not exist"));
}

} // namespace

QList<CommandEntry> permissionCommands()
{
    return {{"group_open_http_svc/add_permission_group_member", changePermissionMembers},
            {"group_open_http_svc/delete_permission_group_member", changePermissionMembers}};
}

bool onlyRefuses(const QString &path)
{
    const QList<CommandEntry> entries = permissionCommands();
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&path](const CommandEntry &entry) { return path == QLatin1String(entry.path); });
}

} // namespace imdesk::sim
