// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/callbacks/receiveroptions.h"

namespace imdesk {

/// How a person wants the receiver of an app: kept in a file, without secrets.
struct ReceiverSettings
{
    QString address = QStringLiteral("127.0.0.1");
    QString morePorts; ///< numbers with commas between them
    QString certificate, key, clientCa;
    QString allowed;   ///< see AddressList
    QString openedFor; ///< address beyond loopback that was agreed to
    int connections = 512, connectionsPerAddress = 256;
    int headKb = 16, bodyKb = 1024, memoryMb = 64;
    int headSeconds = 5, bodySeconds = 10, idleSeconds = 30;
    int keepMb = 0; ///< of the event log; 0 for no limit
    QJsonObject others;

    static Result<ReceiverSettings> load(const QString &path);
    Result<Done> save(const QString &path) const;
    /// Whether other computers reach the address.
    bool isOpen() const;
    Result<QList<quint16>> ports() const;
    /// Puts all of it into options; fails with a sentence about the first value that cannot be.
    Result<Done> applyTo(ReceiverOptions &options) const;
    /// What should be set before strangers can reach the receiver, one sentence each.
    static QStringList openAdvice(const ReceiverOptions &options);

    friend bool operator==(const ReceiverSettings &, const ReceiverSettings &) = default;
};

template <>
FieldTable fieldsOf<ReceiverSettings>();

} // namespace imdesk
