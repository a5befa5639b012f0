// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/timewords.h"

#include "core/api/groupplace.h"
#include "core/api/messages.h"
#include "core/base/plaintext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace imdesk {

namespace {

Result<api::MsgElement> elementFrom(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        return fail(ApiError::Kind::Usage, Ctl::tr("--element is a JSON object such as "
                                                   "{\"MsgType\":\"TIMFaceElem\",\"MsgContent\":{\"Index\":1}}, not %1")
                                               .arg(text));
    const auto element = decode<api::MsgElement>(document.object());
    if (!element)
        return fail(ApiError::Kind::Usage, Ctl::tr("--element: %1").arg(element.error().message));
    return element;
}

/// The message's body from the text argument and from --element, in this order.
Result<QList<api::MsgElement>> bodyFrom(const Ctl &ctl, QString text)
{
    QList<api::MsgElement> body;
    if (text == QLatin1String("-")) {
        QFile input;
        if (!input.open(0, QIODevice::ReadOnly))
            return fail(ApiError::Kind::Usage, Ctl::tr("The standard input cannot be read."));
        text = QString::fromUtf8(input.readAll());
        if (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
    }
    if (!text.isEmpty())
        body << api::textElement(text);
    for (const QString &json : ctl.parser.values(QStringLiteral("element"))) {
        const auto element = elementFrom(json);
        if (!element)
            return std::unexpected(element.error());
        body << *element;
    }
    if (body.isEmpty())
        return fail(ApiError::Kind::Usage, Ctl::tr("There is nothing to send: give a text, or --element."));
    return body;
}

/// The receiver and the body, or nothing after the program was told to end.
std::optional<QList<api::MsgElement>> messageFrom(Ctl &ctl, const QStringList &arguments, const QString &usage)
{
    if (arguments.isEmpty() || arguments.size() > 2) {
        ctl.usage(usage);
        return std::nullopt;
    }
    const auto body = bodyFrom(ctl, arguments.value(1));
    if (!body) {
        ctl.usage(body.error().message);
        return std::nullopt;
    }
    return *body;
}

/// What both kinds of message share.
template <class Message>
void readSender(const Ctl &ctl, Message &message)
{
    if (const QString from = ctl.parser.value(QStringLiteral("from")); !from.isEmpty())
        message.from = from;
    message.random = QRandomGenerator::global()->generate();
}

void printSent(Ctl &ctl, const QJsonObject &facts)
{
    if (ctl.json()) {
        ctl.print(facts);
        return;
    }
    const QString key = facts.value(QLatin1String("key")).toString();
    const QString where = facts.value(key.isEmpty() ? QLatin1String("group") : QLatin1String("to")).toString();
    ctl.print(
        key.isEmpty()
            ? Ctl::tr("%1: sent, seq %2").arg(visibleText(where)).arg(facts.value(QLatin1String("seq")).toInteger())
            : Ctl::tr("%1: sent, key %2").arg(visibleText(where), visibleText(key)));
}

void sendPrivate(Ctl &ctl, const QStringList &arguments)
{
    const auto body =
        messageFrom(ctl, arguments, Ctl::tr("send c2c needs an account and a text: send c2c bob \"Hello\""));
    if (!body)
        return;
    api::SendMsg message;
    message.to = arguments.first();
    message.body = *body;
    readSender(ctl, message);
    // Together with the random number this lets the service drop a second copy.
    // Ascending, for within a second the history is in the order of this number.
    message.seq = ctl.clock.nowMs() % std::numeric_limits<qint32>::max() + 1;
    if (ctl.parser.isSet(QStringLiteral("not-in-sender-history")))
        message.syncOtherMachine = 2;
    if (ctl.parser.isSet(QStringLiteral("online-only")))
        message.lifeTime = 0;
    connectThen(ctl, [&ctl, message](Connection &connection) {
        runOnce(ctl, connection, api::sendMsg, message,
                [&ctl, message, admin = connection.profile.admin](const api::SendMsgReply &reply) {
                    printSent(ctl, {{QStringLiteral("from"), message.from.value_or(admin)},
                                    {QStringLiteral("to"), message.to},
                                    {QStringLiteral("key"), reply.msgKey},
                                    {QStringLiteral("time"), reply.msgTime},
                                    {QStringLiteral("random"), qint64(message.random)}});
                });
    });
}

void sendToGroup(Ctl &ctl, const QStringList &arguments)
{
    const auto body =
        messageFrom(ctl, arguments, Ctl::tr("send group needs a group and a text: send group night \"Hello\""));
    if (!body)
        return;
    api::SendGroupMsg message;
    const api::GroupPlace place = api::groupPlace(arguments.first());
    message.groupId = place.groupId;
    message.topicId = place.topicId;
    message.body = *body;
    readSender(ctl, message);
    if (const QString priority = ctl.parser.value(QStringLiteral("priority")); !priority.isEmpty())
        message.priority = priority;
    if (ctl.parser.isSet(QStringLiteral("online-only")))
        message.onlineOnly = 1;
    connectThen(ctl, [&ctl, message](Connection &connection) {
        runOnce(ctl, connection, api::sendGroupMsg, message,
                [&ctl, message, admin = connection.profile.admin](const api::SendGroupMsgReply &reply) {
                    printSent(ctl, {{QStringLiteral("from"), message.from.value_or(admin)},
                                    {QStringLiteral("group"), message.groupId},
                                    {QStringLiteral("seq"), reply.msgSeq},
                                    {QStringLiteral("time"), reply.msgTime},
                                    {QStringLiteral("random"), qint64(message.random)}});
                });
    });
}

void addMessageOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("from"), Ctl::tr("Account that speaks (default: the app admin)."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("element"),
                      Ctl::tr("An element of the message as JSON, after the text; may be repeated."),
                      QStringLiteral("JSON")});
    parser.addOption({QStringLiteral("online-only"), Ctl::tr("Only who is online gets it; it is not stored.")});
}

} // namespace

QList<CtlCommand> sendCommands()
{
    return {
        commandOf(
            {QStringLiteral("send c2c"),
             Ctl::tr("TO [TEXT | -]"),
             Ctl::tr("Send a one-to-one message. Sent by the service's API it passes blacklists and mutes."),
             {QStringLiteral("bob \"Your order is on its way\" --from shop"),
              QStringLiteral(
                  "bob --element '{\"MsgType\":\"TIMFaceElem\",\"MsgContent\":{\"Index\":1,\"Data\":\"smile\"}}'")},
             [](QCommandLineParser &parser) {
                 addMessageOptions(parser);
                 parser.addOption(
                     {QStringLiteral("not-in-sender-history"), Ctl::tr("Leave it out of the history of the sender.")});
             },
             sendPrivate}),
        commandOf({QStringLiteral("send group"),
                   Ctl::tr("GROUPID [TEXT | -]"),
                   Ctl::tr("Send a message into a group."),
                   {QStringLiteral("night \"Back at 22:00\" --from alice --priority High")},
                   [](QCommandLineParser &parser) {
                       addMessageOptions(parser);
                       parser.addOption({QStringLiteral("priority"), Ctl::tr("High, Normal (default) or Low."),
                                         QStringLiteral("WORD")});
                   },
                   sendToGroup}),
    };
}

} // namespace imdesk
