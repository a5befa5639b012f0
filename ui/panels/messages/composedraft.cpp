// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/composedraft.h"

#include "core/api/messageelements.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace imdesk {

namespace {

const char *const flagNames[] = {"onlineOnly", "noUnread",   "noCallbacks", "hideFromSender",
                                 "noPush",     "mentionAll", "receipts",    "extensible"};

bool isFreshText(const QList<api::MsgElement> &body)
{
    return body.isEmpty() ||
           (body.size() == 1 && body.first().type == QLatin1String(api::elementType<api::TextContent>) &&
            body.first().content.value(QLatin1String("Text")).toString().isEmpty());
}

} // namespace

Draft draftOf(const OutgoingMessage &message, const QString &typed)
{
    Draft draft;
    draft.id = message.id;
    draft.members = typed;
    if (!isFreshText(message.body)) {
        QJsonArray elements;
        for (const api::MsgElement &element : message.body)
            elements.append(encode(element));
        draft.text = QString::fromUtf8(QJsonDocument(elements).toJson(QJsonDocument::Compact));
    }
    draft.others = {{QStringLiteral("route"), int(message.route)},
                    {QStringLiteral("from"), message.from},
                    {QStringLiteral("cloudData"), message.cloudData},
                    {QStringLiteral("pushTitle"), message.pushTitle},
                    {QStringLiteral("pushText"), message.pushText},
                    {QStringLiteral("pushExt"), message.pushExt},
                    {QStringLiteral("androidPush"), message.androidPush},
                    {QStringLiteral("applePush"), message.applePush},
                    {QStringLiteral("priority"), message.priority},
                    {QStringLiteral("mentions"), QJsonArray::fromStringList(message.mentions)}};
    const bool flags[] = {message.onlineOnly, message.noUnread,   message.noCallbacks, !message.syncToSender,
                          message.noPush,     message.mentionAll, message.receipts,    message.extensible};
    for (size_t at = 0; at < std::size(flags); ++at)
        draft.others.insert(QLatin1String(flagNames[at]), flags[at]);
    return draft;
}

OutgoingMessage messageOf(const Draft &draft)
{
    OutgoingMessage message;
    message.id = draft.id;
    for (const auto &element : QJsonDocument::fromJson(draft.text.toUtf8()).array()) {
        if (const Result<api::MsgElement> read = decode<api::MsgElement>(element.toObject()))
            message.body << *read;
    }
    const auto text = [&draft](const char *name) { return draft.others.value(QLatin1String(name)).toString(); };
    const auto flag = [&draft](int at) { return draft.others.value(QLatin1String(flagNames[at])).toBool(); };
    message.route =
        static_cast<OutgoingMessage::Route>(qBound(0, draft.others.value(QLatin1String("route")).toInt(), 2));
    message.from = text("from");
    message.cloudData = text("cloudData");
    message.pushTitle = text("pushTitle");
    message.pushText = text("pushText");
    message.pushExt = text("pushExt");
    message.androidPush = draft.others.value(QLatin1String("androidPush")).toObject();
    message.applePush = draft.others.value(QLatin1String("applePush")).toObject();
    message.priority = text("priority");
    for (const auto &account : draft.others.value(QLatin1String("mentions")).toArray())
        message.mentions << account.toString();
    message.onlineOnly = flag(0);
    message.noUnread = flag(1);
    message.noCallbacks = flag(2);
    message.syncToSender = !flag(3);
    message.noPush = flag(4);
    message.mentionAll = flag(5);
    message.receipts = flag(6);
    message.extensible = flag(7);
    return message;
}

} // namespace imdesk
