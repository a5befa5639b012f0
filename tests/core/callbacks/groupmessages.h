// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventstore.h"

#include <QTemporaryDir>

namespace imdesk {

/// A message with its number in a group.
inline EventPtr message(const QString &group, qint64 number, qint64 at = 1'700'000'000'000)
{
    auto event = std::make_shared<CallbackEvent>();
    event->receivedAt = at;
    event->command = QStringLiteral("Group.CallbackAfterSendMsg");
    event->sender = QStringLiteral("alice");
    event->group = group;
    event->text = QStringLiteral("hello %1").arg(number);
    event->body = "{\"GroupId\":\"" + group.toUtf8() + "\",\"MsgSeq\":" + QByteArray::number(number) + "}";
    return event;
}

/// A log without an index.
inline StoreOptions optionsFor(const QTemporaryDir &dir)
{
    StoreOptions options;
    options.path = dir.filePath(QStringLiteral("log.db"));
    options.sync = StoreOptions::Sync::Normal;
    options.index = false;
    return options;
}

} // namespace imdesk
