// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecontroller.h"

#include "ui/theme/imdeskstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace imdesk {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");

// Read wraps its value in a variant of a variant.
uint portalNumber(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

ThemeController::ThemeController(QObject *parent) : QObject(parent) { apply(); }

QString ThemeController::word(Choice choice)
{
    switch (choice) {
    case Choice::Light:
        return QStringLiteral("light");
    case Choice::Dark:
        return QStringLiteral("dark");
    case Choice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeController::Choice ThemeController::fromWord(const QString &text)
{
    for (Choice choice : {Choice::Light, Choice::Dark}) {
        if (word(choice) == text)
            return choice;
    }
    return Choice::System;
}

void ThemeController::setChoice(Choice choice)
{
    m_choice = choice;
    if (choice == Choice::System)
        askPortal();
    apply();
}

void ThemeController::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_applied = false;
    apply();
}

void ThemeController::askPortal()
{
    if (m_portalAsked)
        return;
    m_portalAsked = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onPortalChanged(QString, QString, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call << appearanceGroup << schemeKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            setSystemDark(portalNumber(QVariant::fromValue(reply.value())) == 1);
    });
}

void ThemeController::onPortalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        setSystemDark(portalNumber(value.variant()) == 1);
}

void ThemeController::setSystemDark(bool dark)
{
    m_systemDark = dark;
    apply();
}

void ThemeController::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemDark);
    const Theme::Scheme scheme = dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
    if (m_applied && scheme == m_scheme)
        return;
    m_scheme = scheme;
    if (!m_applied) {
        QApplication::setFont(Theme::font(Theme::Font::Body));
        QApplication::setStyle(new ImdeskStyle(m_compact));
        m_applied = true;
    }
    QApplication::setPalette(Theme::of(scheme).palette());
    Q_EMIT changed();
}

} // namespace imdesk
