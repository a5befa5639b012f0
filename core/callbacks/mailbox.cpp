// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace imdesk {

namespace {
constexpr QEvent::Type mailboxEvent = QEvent::Type(QEvent::User + 61);
}

bool MailboxBase::event(QEvent *event)
{
    if (event->type() != mailboxEvent)
        return QObject::event(event);
    deliver();
    return true;
}

void MailboxBase::wake() { QCoreApplication::postEvent(this, new QEvent(mailboxEvent)); }

} // namespace imdesk
