// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

class QWidget;

namespace imdesk {

/// What the connection is opened for: something of it, or the secret that signs.
enum class ConnectionPart { Any, Secret };

/// Asks whoever stands above the sender in the window to open the connection for editing. Accepted by the one who does.
class ConnectionEditEvent : public QEvent
{
  public:
    explicit ConnectionEditEvent(ConnectionPart part);
    static Type kind();
    /// Whether such an event is about the secret.
    static bool wantsSecret(const QEvent &event);

  private:
    ConnectionPart m_part;
};

/// Sends the wish up from the widget, through dialogs too; false where nobody edits.
bool requestConnectionEdit(QWidget *from, ConnectionPart part = ConnectionPart::Any);

} // namespace imdesk
