// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

namespace imdesk::sim {

/// A platform as callbacks spell it; the state event alone writes IOS in capitals.
QString hookPlatform(Platform platform, bool inStateEvent = false);
/// A platform as querystate spells it.
QString statePlatform(Platform platform);

// What people do, with its callbacks. An origin's platform is ignored where the device itself says it.
/// One device of a kind: where there is one already, it is kicked.
void signIn(Service &service, AccountIndex who, Platform platform, const QString &ip);
/// Of all devices, each with its event.
void signOut(Service &service, AccountIndex who, const QString &ip);
/// Of one; the others stay.
void signOut(Service &service, AccountIndex who, Platform platform, const QString &ip);
/// `timeOut` is a network that vanished; otherwise the program was ended.
void loseConnection(Service &service, AccountIndex who, Platform platform, bool timeOut, const QString &ip);

} // namespace imdesk::sim
