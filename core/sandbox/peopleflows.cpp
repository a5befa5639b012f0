// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/peopleflows.h"

#include "core/sandbox/liveflows.h"

#include <QJsonArray>

namespace imdesk::sim {

namespace {

void stateChanged(Service &service, AccountIndex who, const QString &action, const QString &reason,
                  const Origin &origin, const QJsonArray &kicked = {})
{
    QJsonObject body{{QStringLiteral("EventTime"), service.clock.nowMs()},
                     {QStringLiteral("Info"), QJsonObject{{QStringLiteral("Action"), action},
                                                          {QStringLiteral("To_Account"), service.world.idOf(who)},
                                                          {QStringLiteral("Reason"), reason}}}};
    if (!kicked.isEmpty())
        body.insert(QStringLiteral("KickedDevice"), kicked);
    service.hooks.after(QStringLiteral("State.StateChange"), body, origin);
}

} // namespace

QString hookPlatform(Platform platform, bool inStateEvent)
{
    switch (platform) {
    case Platform::Ios:
        return inStateEvent ? QStringLiteral("IOS") : QStringLiteral("iOS");
    case Platform::Android:
        return QStringLiteral("Android");
    case Platform::Web:
        return QStringLiteral("Web");
    case Platform::Windows:
        return QStringLiteral("Windows");
    case Platform::Mac:
        return QStringLiteral("Mac");
    case Platform::IPad:
        return QStringLiteral("iPad");
    }
    return QStringLiteral("Unknown");
}

QString statePlatform(Platform platform)
{
    switch (platform) {
    case Platform::Ios:
        return QStringLiteral("iPhone");
    case Platform::Android:
        return QStringLiteral("Android");
    case Platform::Web:
        return QStringLiteral("Web");
    case Platform::Windows:
        return QStringLiteral("PC");
    case Platform::Mac:
        return QStringLiteral("Mac");
    case Platform::IPad:
        return QStringLiteral("iPad");
    }
    return {};
}

void signIn(Service &service, AccountIndex who, Platform platform, const QString &ip)
{
    const bool came = !service.world.isOnline(who);
    const bool wasLost = (service.world.at(who).pushOnline & (1U << unsigned(platform))) != 0;
    QJsonArray kicked;
    if (service.world.isOnlineOn(who, platform))
        kicked.append(QJsonObject{{QStringLiteral("Platform"), hookPlatform(platform)}});
    service.world.signIn(who, platform);
    service.world.statistics.loggedIn(who);
    service.world.statistics.atLeast(Figure::MaxOnline, service.world.onlineCount());
    // The sign-out of a kicked device is told in this event alone.
    stateChanged(service, who, QStringLiteral("Login"), QStringLiteral("Register"),
                 {ip, hookPlatform(platform, true), {}}, kicked);
    if (came)
        liveConnectionChanged(service, who, wasLost ? LiveCause::Recovered : LiveCause::SignedIn);
}

void signOut(Service &service, AccountIndex who, const QString &ip)
{
    const quint8 devices = service.world.at(who).online;
    service.world.signOut(who);
    for (Platform platform : allPlatforms) {
        if (devices & (1U << unsigned(platform)))
            stateChanged(service, who, QStringLiteral("Logout"), QStringLiteral("Unregister"),
                         {ip, hookPlatform(platform, true), {}});
    }
    if (devices)
        liveConnectionChanged(service, who, LiveCause::SignedOut);
}

void signOut(Service &service, AccountIndex who, Platform platform, const QString &ip)
{
    if (!service.world.isOnlineOn(who, platform))
        return;
    service.world.signOut(who, platform);
    stateChanged(service, who, QStringLiteral("Logout"), QStringLiteral("Unregister"),
                 {ip, hookPlatform(platform, true), {}});
    if (!service.world.isOnline(who))
        liveConnectionChanged(service, who, LiveCause::SignedOut);
}

void loseConnection(Service &service, AccountIndex who, Platform platform, bool timeOut, const QString &ip)
{
    const bool was = service.world.isOnline(who);
    service.world.loseConnection(who, platform, service.now());
    // In a browser a vanished network also looks like a closed link.
    const bool silent = timeOut && platform != Platform::Web;
    stateChanged(service, who, QStringLiteral("Disconnect"),
                 silent ? QStringLiteral("TimeOut") : QStringLiteral("LinkClose"),
                 {ip, hookPlatform(platform, true), {}});
    if (was && !service.world.isOnline(who))
        liveConnectionChanged(service, who, LiveCause::Lost);
}

} // namespace imdesk::sim
