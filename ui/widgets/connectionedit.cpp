// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/connectionedit.h"

#include <QApplication>
#include <QWidget>

namespace imdesk {

ConnectionEditEvent::ConnectionEditEvent(ConnectionPart part) : QEvent(kind()), m_part(part) { ignore(); }

bool ConnectionEditEvent::wantsSecret(const QEvent &event)
{
    return event.type() == kind() && static_cast<const ConnectionEditEvent &>(event).m_part == ConnectionPart::Secret;
}

QEvent::Type ConnectionEditEvent::kind()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

bool requestConnectionEdit(QWidget *from, ConnectionPart part)
{
    ConnectionEditEvent event(part);
    for (QWidget *widget = from; widget && !event.isAccepted(); widget = widget->parentWidget())
        QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

} // namespace imdesk
