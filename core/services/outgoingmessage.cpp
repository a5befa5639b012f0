// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/outgoingmessage.h"

#include "core/api/groupplace.h"
#include "core/api/messageelements.h"
#include "core/api/pushinfo.h"
#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QtEndian>

#include <algorithm>

namespace imdesk {

namespace {

struct OutgoingText
{
    Q_DECLARE_TR_FUNCTIONS(OutgoingText)
};

ApiError usage(const QString &words) { return makeError(ApiError::Kind::Usage, words); }

/// What the service refuses with 10053, and with 10004 in communities.
std::optional<ApiError> mentionProblem(const OutgoingMessage &message)
{
    if (message.route != OutgoingMessage::Route::Groups)
        return std::nullopt;
    const qsizetype count = message.mentions.size() + (message.mentionAll ? 1 : 0);
    if (count > mentionsPerMessage)
        return usage(OutgoingText::tr("The message mentions %1, the service takes %2; @all counts as one.")
                         .arg(QLocale().toString(count), QLocale().toString(mentionsPerMessage)));
    if (message.mentionAll && std::ranges::any_of(message.receivers, &api::isCommunityId))
        return usage(OutgoingText::tr("Communities do not take @all: name the members instead."));
    return std::nullopt;
}

std::optional<ApiError> pushProblem(const OutgoingMessage &message)
{
    if (message.noPush)
        return std::nullopt;
    if (const Result<api::AndroidPush> read = decode<api::AndroidPush>(message.androidPush); !read)
        return usage(QStringLiteral("AndroidInfo: %1").arg(read.error().message));
    if (const Result<api::ApnsPush> read = decode<api::ApnsPush>(message.applePush); !read)
        return usage(QStringLiteral("ApnsInfo: %1").arg(read.error().message));
    const qsizetype bytes = utf8Bytes(message.pushText) + utf8Bytes(message.pushExt);
    if (bytes > api::pushTextBytes)
        return usage(OutgoingText::tr("Text and extra of the push have %1 bytes; Apple's service takes %2.")
                         .arg(QLocale().toString(bytes), QLocale().toString(api::pushTextBytes)));
    return std::nullopt;
}

} // namespace

qsizetype messageLimit(OutgoingMessage::Route route)
{
    return route == OutgoingMessage::Route::Groups ? api::groupMessageLimit : api::privateMessageLimit;
}

std::optional<ApiError> contentProblem(const OutgoingMessage &message)
{
    if (message.body.isEmpty())
        return usage(OutgoingText::tr("The message has no content."));
    const auto custom = std::ranges::count_if(message.body, [](const api::MsgElement &element) {
        return element.type == QLatin1String(api::elementType<api::CustomContent>);
    });
    if (custom > 1)
        return usage(OutgoingText::tr("A message takes one custom element at most."));
    int place = 0;
    for (const api::MsgElement &element : message.body) {
        ++place;
        if (const auto wrong = api::elementProblem(element))
            return usage(OutgoingText::tr("Element %1 (%2): %3").arg(place).arg(element.type, wrong->message));
        if (element.type == QLatin1String(api::elementType<api::TextContent>) &&
            element.content.value(QLatin1String("Text")).toString().trimmed().isEmpty())
            return usage(OutgoingText::tr("A text is empty."));
    }
    const qsizetype bytes = api::messageBytes(message.body, message.cloudData);
    if (const qsizetype limit = messageLimit(message.route); bytes > limit)
        return usage(OutgoingText::tr("The message has %1 bytes, the service takes %2.")
                         .arg(QLocale().toString(bytes), QLocale().toString(limit)));
    if (message.route == OutgoingMessage::Route::Groups && message.onlineOnly && message.noUnread)
        return usage(OutgoingText::tr("In groups, online only and no unread count exclude each other."));
    if (auto wrong = mentionProblem(message))
        return wrong;
    return pushProblem(message);
}

std::optional<ApiError> messageProblem(const OutgoingMessage &message)
{
    if (message.receivers.isEmpty())
        return usage(OutgoingText::tr("Nobody is chosen to receive it."));
    return contentProblem(message);
}

quint32 stableNumber(const QString &messageId, const QString &receiver)
{
    const QByteArray hash =
        QCryptographicHash::hash((messageId + QLatin1Char('\n') + receiver).toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(hash.constData());
}

} // namespace imdesk
