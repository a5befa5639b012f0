// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

namespace imdesk {

Settings::Settings(const QString &iniFile, QObject *parent) : QObject(parent), m_store(iniFile, QSettings::IniFormat) {}

void Settings::write(const QString &key, const QVariant &value)
{
    if (m_store.value(key) == value && m_store.contains(key))
        return;
    m_store.setValue(key, value);
    Q_EMIT changed(key);
}

QVariant Settings::panelValue(const QString &panel, const QString &name, const QVariant &standard) const
{
    return m_store.value(QStringLiteral("panel/%1/%2").arg(panel, name), standard);
}

void Settings::setPanelValue(const QString &panel, const QString &name, const QVariant &value)
{
    write(QStringLiteral("panel/%1/%2").arg(panel, name), value);
}

bool Settings::flush()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

} // namespace imdesk
