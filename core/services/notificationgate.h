// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace imdesk {

class ApiClient;

/// Whether system notifications are open to the app; the service has closed that command to newer ones. Learnt from the
/// answer to any call of the command, whoever made it, and told to all at once. The profile of the client holds it.
class NotificationGate : public QObject
{
    Q_OBJECT

  public:
    explicit NotificationGate(ApiClient &client, QObject *parent = nullptr);

    bool isClosed() const;
    /// Whether it is about calls of this command.
    static bool concerns(const QString &command);
    /// Somebody wants to try all the same: open for everyone until the service refuses again.
    void tryAgain() { set(false); }
    /// The client was given another profile.
    void look();

  Q_SIGNALS:
    void changed();
    /// Of every single call that the service refuses for this.
    void refused();

  private:
    void set(bool closed);

    ApiClient &m_client;
    bool m_told = false; ///< what was told last
};

} // namespace imdesk
