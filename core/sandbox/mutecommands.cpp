// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/commands.h"
#include "core/sandbox/service.h"

namespace imdesk::sim {

namespace {

void setNoSpeaking(Service &service, const CallPtr &call)
{
    const QLatin1String c2c("C2CmsgNospeakingTime");
    const QLatin1String groups("GroupmsgNospeakingTime");
    const AccountIndex who = service.world.account(call->text(QLatin1String("Set_Account")));
    if (who == nobody) {
        call->fail(130005, QStringLiteral("Set_Account is not valid"));
        return;
    }
    if (!call->body.contains(c2c) && !call->body.contains(groups)) {
        call->fail(130008, QStringLiteral("C2CmsgNospeakingTime and GroupmsgNospeakingTime are both missing"));
        return;
    }
    // What is not said stays as it is.
    if (call->body.contains(c2c))
        service.world.mutes.muteC2C(who, service.now(), call->number(c2c));
    if (call->body.contains(groups))
        service.world.mutes.muteGroups(who, service.now(), call->number(groups));
    call->ok();
}

void getNoSpeaking(Service &service, const CallPtr &call)
{
    const AccountIndex who = service.world.account(call->text(QLatin1String("Get_Account")));
    if (who == nobody) {
        call->fail(130003, QStringLiteral("Get_Account is not valid"));
        return;
    }
    call->ok({{QStringLiteral("C2CmsgNospeakingTime"), qint64(service.world.mutes.c2cLeft(who, service.now()))},
              {QStringLiteral("GroupmsgNospeakingTime"), qint64(service.world.mutes.groupsLeft(who, service.now()))}});
}

} // namespace

QList<CommandEntry> muteCommands()
{
    return {{"openconfigsvr/setnospeaking", setNoSpeaking}, {"openconfigsvr/getnospeaking", getNoSpeaking}};
}

} // namespace imdesk::sim
