// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/messagewords.h"

#include "core/api/messageelements.h"
#include "core/base/plaintext.h"

#include <QCoreApplication>

namespace imdesk {

struct MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

namespace messagewords {

QString kind(const QString &msgType)
{
    if (msgType == QLatin1String(api::elementType<api::TextContent>))
        return MessageWords::tr("Text");
    if (msgType == QLatin1String(api::elementType<api::CustomContent>))
        return MessageWords::tr("Custom");
    if (msgType == QLatin1String(api::elementType<api::FaceContent>))
        return MessageWords::tr("Emoji");
    if (msgType == QLatin1String(api::elementType<api::LocationContent>))
        return MessageWords::tr("Location");
    if (msgType == QLatin1String(api::elementType<api::ImageContent>))
        return MessageWords::tr("Image");
    if (msgType == QLatin1String(api::elementType<api::FileContent>))
        return MessageWords::tr("File");
    if (msgType == QLatin1String(api::elementType<api::SoundContent>))
        return MessageWords::tr("Voice");
    if (msgType == QLatin1String(api::elementType<api::VideoContent>))
        return MessageWords::tr("Video");
    if (msgType == QLatin1String(api::elementType<api::RelayContent>))
        return MessageWords::tr("Merged");
    return visibleText(msgType, 40);
}

QString kinds(const QList<api::MsgElement> &body)
{
    QStringList words;
    for (const api::MsgElement &element : body) {
        if (const QString word = kind(element.type); !words.contains(word))
            words << word;
    }
    return words.isEmpty() ? QStringLiteral("—") : words.join(QStringLiteral(" + "));
}

QString state(HistoryMessage::State state)
{
    switch (state) {
    case HistoryMessage::State::Stored:
        return MessageWords::tr("Stored");
    case HistoryMessage::State::Recalled:
        return MessageWords::tr("Recalled");
    case HistoryMessage::State::Placeholder:
        return MessageWords::tr("Placeholder");
    case HistoryMessage::State::System:
        return MessageWords::tr("System tip");
    }
    return {};
}

QString line(const HistoryMessage &message, qsizetype limit)
{
    if (!message.body.isEmpty())
        return api::messageSummary(message.body, limit);
    switch (message.state) {
    case HistoryMessage::State::Recalled:
        return MessageWords::tr("recalled; the service keeps no content");
    case HistoryMessage::State::Placeholder:
        return MessageWords::tr("deleted or expired; only the number is left");
    case HistoryMessage::State::System:
        return MessageWords::tr("a tip of the group, such as a join");
    case HistoryMessage::State::Stored:
        break;
    }
    return {};
}

QString where(const Conversation &conversation)
{
    return conversation.isGroup() ? MessageWords::tr("group %1").arg(visibleText(conversation.group, 48))
                                  : MessageWords::tr("%1 with %2")
                                        .arg(visibleText(conversation.self, 40), visibleText(conversation.peer, 40));
}

QList<QPair<QString, QString>> fields(const HistoryMessage &message, const std::function<QString(qint64)> &time)
{
    QList<QPair<QString, QString>> out{{MessageWords::tr("Content"), line(message, 2000)},
                                       {MessageWords::tr("Kind"), kinds(message.body)},
                                       {MessageWords::tr("State"), state(message.state)},
                                       {MessageWords::tr("Sender"), visibleText(message.from, 80)}};
    if (!message.to.isEmpty())
        out.append({MessageWords::tr("Receiver"), visibleText(message.to, 80)});
    out.append({MessageWords::tr("Time"), message.time > 0 ? time(message.time) : QStringLiteral("—")});
    out.append({QStringLiteral("MsgSeq"), QString::number(message.seq)});
    out.append({QStringLiteral("MsgRandom"), QString::number(message.random)});
    if (!message.key.isEmpty()) {
        out.append({QStringLiteral("MsgKey"), visibleText(message.key, 120)});
        out.append(
            {MessageWords::tr("Read by receipt"), message.read ? MessageWords::tr("yes") : MessageWords::tr("no")});
    }
    if (!message.cloudData.isEmpty())
        out.append({QStringLiteral("CloudCustomData"), visibleText(message.cloudData, 2000)});
    out.append({MessageWords::tr("Bytes"), QString::number(api::messageBytes(message.body, message.cloudData))});
    return out;
}

QString deliveryState(MessageDelivery::State state)
{
    switch (state) {
    case MessageDelivery::State::Waiting:
        return MessageWords::tr("Waiting");
    case MessageDelivery::State::Sent:
        return MessageWords::tr("Done");
    case MessageDelivery::State::Failed:
        return MessageWords::tr("Failed");
    case MessageDelivery::State::Unknown:
        return MessageWords::tr("Unknown");
    case MessageDelivery::State::NotTried:
        return MessageWords::tr("Not tried");
    }
    return {};
}

} // namespace messagewords
} // namespace imdesk
