// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

class QWidget;

namespace imdesk {

/// Asks whoever stands above the sender in the window to open the connection for editing. Accepted by the one who does.
class ConnectionEditEvent : public QEvent
{
  public:
    ConnectionEditEvent();
    static Type kind();
};

/// Sends the wish up from the widget, through dialogs too; false where nobody edits.
bool requestConnectionEdit(QWidget *from);

} // namespace imdesk
