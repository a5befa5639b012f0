// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/historymessage.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace imdesk {

namespace {
constexpr int recalledBit = 8;         // MsgFlagBits of a pair's message
constexpr int recalledPlaceholder = 2; // IsPlaceMsg of a group's
} // namespace

QString contentDigest(const QList<api::MsgElement> &body, const QString &cloudData)
{
    QJsonArray content;
    for (const api::MsgElement &element : body)
        content.append(encode(element));
    content.append(cloudData);
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex());
}

HistoryMessage historyMessage(const api::PrivateHistoryMsg &message)
{
    HistoryMessage out;
    out.state = message.flags & recalledBit ? HistoryMessage::State::Recalled : HistoryMessage::State::Stored;
    out.from = message.from;
    out.to = message.to;
    out.time = message.time;
    out.seq = message.seq;
    out.random = message.random;
    out.key = message.key;
    out.body = message.body;
    out.cloudData = message.cloudData.value_or(QString());
    out.content = contentDigest(out.body, out.cloudData);
    out.read = message.peerRead.value_or(0) == 1;
    out.raw = encode(message);
    return out;
}

HistoryMessage historyMessage(const api::GroupHistoryMsg &message)
{
    HistoryMessage out;
    if (message.isSystem.value_or(0) == 1)
        out.state = HistoryMessage::State::System;
    else if (message.isPlaceholder == recalledPlaceholder)
        out.state = HistoryMessage::State::Recalled;
    else if (message.isPlaceholder != 0)
        out.state = HistoryMessage::State::Placeholder;
    out.from = message.from;
    out.time = message.time;
    out.seq = message.seq;
    out.random = message.random.value_or(0);
    out.body = message.body;
    out.cloudData = message.others.value(QLatin1String("CloudCustomData")).toString();
    out.raw = encode(message);
    return out;
}

} // namespace imdesk
