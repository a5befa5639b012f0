// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notificationgate.h"

#include "core/api/errortext.h"
#include "core/net/apiclient.h"

namespace imdesk {

NotificationGate::NotificationGate(ApiClient &client, QObject *parent)
    : QObject(parent), m_client(client), m_told(client.profile().notificationsClosed)
{
    connect(&client, &ApiClient::callFinished, this, [this](const CallRecord &record) {
        if (!concerns(record.command))
            return;
        if (record.ok) {
            set(false);
        } else if (ErrorText::isNotificationClosed(record.error)) {
            set(true);
            Q_EMIT refused();
        }
    });
}

bool NotificationGate::isClosed() const { return m_client.profile().notificationsClosed; }

bool NotificationGate::concerns(const QString &command)
{
    return command.endsWith(QLatin1String("send_group_system_notification"));
}

void NotificationGate::set(bool closed)
{
    if (closed == isClosed()) {
        look();
        return;
    }
    Profile profile = m_client.profile();
    profile.notificationsClosed = m_told = closed;
    m_client.setProfile(profile);
    Q_EMIT changed();
}

void NotificationGate::look()
{
    if (m_told == isClosed())
        return;
    m_told = isClosed();
    Q_EMIT changed();
}

} // namespace imdesk
