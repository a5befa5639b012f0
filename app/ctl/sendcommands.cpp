// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/timewords.h"

#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/services/draftstore.h"
#include "core/services/messagerequests.h"
#include "core/services/messagesender.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

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

/// A part of the push for one make of device.
bool readDevice(Ctl &ctl, const QString &option, QJsonObject &out)
{
    if (!ctl.parser.isSet(option))
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(ctl.parser.value(option).toUtf8());
    if (!document.isObject()) {
        ctl.usage(Ctl::tr("--%1 is a JSON object such as {\"Sound\":\"ring.mp3\"}, not %2")
                      .arg(option, ctl.parser.value(option)));
        return false;
    }
    out = document.object();
    return true;
}

/// The message out of arguments and options, or nothing after the program was told to end.
std::optional<OutgoingMessage> messageFrom(Ctl &ctl, const QStringList &arguments, const QString &usage, bool groups)
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
    const QCommandLineParser &given = ctl.parser;
    const Result<QStringList> others = ctl.names(QStringLiteral("to"));
    const Result<QStringList> mentioned =
        groups ? ctl.names(QStringLiteral("mention")) : Result<QStringList>(QStringList());
    if (!others || !mentioned) {
        ctl.usage((others ? mentioned : others).error().message);
        return std::nullopt;
    }
    OutgoingMessage message;
    message.id = DraftStore::fresh().id;
    message.receivers = QStringList{arguments.first()} + *others;
    message.receivers.removeDuplicates();
    message.route = groups                         ? OutgoingMessage::Route::Groups
                    : message.receivers.size() > 1 ? OutgoingMessage::Route::Batch
                                                   : OutgoingMessage::Route::Each;
    message.from = given.value(QStringLiteral("from"));
    message.body = *body;
    message.cloudData = given.value(QStringLiteral("cloud-data"));
    message.onlineOnly = given.isSet(QStringLiteral("online-only"));
    message.noUnread = given.isSet(QStringLiteral("no-unread"));
    message.noCallbacks = given.isSet(QStringLiteral("no-callbacks"));
    message.noPush = given.isSet(QStringLiteral("no-push"));
    message.pushTitle = given.value(QStringLiteral("push-title"));
    message.pushText = given.value(QStringLiteral("push-text"));
    message.pushExt = given.value(QStringLiteral("push-ext"));
    message.extensible = given.isSet(QStringLiteral("extensible"));
    message.receipts = given.isSet(QStringLiteral("receipts"));
    if (groups) {
        message.priority = given.value(QStringLiteral("priority"));
        message.mentionAll = given.isSet(QStringLiteral("mention-all"));
        message.mentions = *mentioned;
    } else {
        message.syncToSender = !given.isSet(QStringLiteral("not-in-sender-history"));
    }
    if (!readDevice(ctl, QStringLiteral("push-android"), message.androidPush) ||
        !readDevice(ctl, QStringLiteral("push-apple"), message.applePush))
        return std::nullopt;
    // The documented calls to one person have no field for receipts, those to many none for extensions.
    if (message.route == OutgoingMessage::Route::Batch && message.extensible) {
        ctl.usage(Ctl::tr("--extensible is for a single receiver: a batch has no such field."));
        return std::nullopt;
    }
    if (message.route == OutgoingMessage::Route::Each && message.receipts) {
        ctl.usage(Ctl::tr("--receipts is for several receivers: the call to a single one has no such field."));
        return std::nullopt;
    }
    if (const auto wrong = messageProblem(message)) {
        ctl.usage(wrong->message);
        return std::nullopt;
    }
    return message;
}

void printSent(Ctl &ctl, const QJsonObject &facts)
{
    if (ctl.json()) {
        ctl.print(facts);
        return;
    }
    const QString key = facts.value(QLatin1String("key")).toString();
    const QString where = facts.value(key.isEmpty() ? QLatin1String("group") : QLatin1String("to")).toString();
    if (key.isEmpty() && facts.value(QLatin1String("seq")).toInteger() == 0) {
        ctl.print(Ctl::tr("%1: sent, not stored").arg(visibleText(where)));
        return;
    }
    ctl.print(
        key.isEmpty()
            ? Ctl::tr("%1: sent, seq %2").arg(visibleText(where)).arg(facts.value(QLatin1String("seq")).toInteger())
            : Ctl::tr("%1: sent, key %2").arg(visibleText(where), visibleText(key)));
}

/// Named as it is to one alone: the key of a message to a person, the number of one in a group, where it has one.
QJsonObject keyDetail(const MessageDelivery &delivery, bool groups)
{
    if (groups && delivery.number.isEmpty())
        return QJsonObject{{QStringLiteral("stored"), false}};
    return groups ? QJsonObject{{QStringLiteral("seq"), delivery.number.toLongLong()}}
                  : QJsonObject{{QStringLiteral("key"), delivery.number}};
}

ItemOutcome outcomeOf(const MessageDelivery &delivery, bool groups)
{
    switch (delivery.state) {
    case MessageDelivery::State::Sent:
        return ItemOutcome::done(delivery.id, {}, keyDetail(delivery, groups));
    case MessageDelivery::State::Failed:
        return {delivery.id, ItemOutcome::State::Failed, delivery.error, {}, {}};
    case MessageDelivery::State::Unknown:
        return {delivery.id, ItemOutcome::State::Unknown, delivery.error, {}, {}};
    case MessageDelivery::State::Waiting:
    case MessageDelivery::State::NotTried:
        break;
    }
    return {delivery.id, ItemOutcome::State::NotTried, delivery.error, {}, {}};
}

/// To more than one: a line for each, and an end that tells whether all have it.
void sendToMany(Ctl &ctl, const OutgoingMessage &message)
{
    connectThen(ctl, [&ctl, message](Connection &connection) {
        auto *sender = new MessageSender(*connection.client, ctl.clock, &ctl);
        const bool groups = message.route == OutgoingMessage::Route::Groups;
        QObject::connect(sender, &Deliveries::finished, &ctl, [&ctl, sender, groups](const DeliverySummary &sum) {
            ApiError first;
            for (const MessageDelivery &delivery : sender->rows()) {
                printOutcome(ctl, outcomeOf(delivery, groups));
                if (first == ApiError())
                    first = delivery.error;
            }
            if (sum.missed() == 0) {
                ctl.end(ExitCode::Done);
            } else if (sum.sent > 0) {
                ctl.warn(Ctl::tr("imdeskctl: %1 of %2 were done.").arg(sum.sent).arg(sum.all));
                ctl.end(ctl.orInterrupted(ExitCode::Partly));
            } else {
                ctl.explain(first);
                ctl.end(ctl.orInterrupted(exitCodeFor(first)));
            }
        });
        ctl.onSignal([sender] { sender->cancel(); });
        if (const Result<Done> started = sender->send(message); !started)
            ctl.fail(started.error());
    });
}

void sendPrivate(Ctl &ctl, const QStringList &arguments)
{
    const auto order =
        messageFrom(ctl, arguments, Ctl::tr("send c2c needs an account and a text: send c2c bob \"Hello\""), false);
    if (!order)
        return;
    if (order->receivers.size() > 1) {
        sendToMany(ctl, *order);
        return;
    }
    api::SendMsg message = privateMessage(*order, order->receivers.first());
    // Together with the random number this lets the service drop a second copy.
    // Ascending, for within a second the history is in the order of this number.
    message.seq = ctl.clock.nowMs() % std::numeric_limits<qint32>::max() + 1;
    if (order->syncToSender)
        message.syncOtherMachine.reset(); // the service's own choice
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
    const auto order =
        messageFrom(ctl, arguments, Ctl::tr("send group needs a group and a text: send group night \"Hello\""), true);
    if (!order)
        return;
    if (order->receivers.size() > 1) {
        sendToMany(ctl, *order);
        return;
    }
    const api::SendGroupMsg message = groupMessage(*order, order->receivers.first());
    connectThen(ctl, [&ctl, message](Connection &connection) {
        CallOptions options;
        options.requestId = std::make_shared<QString>();
        whenDone(connection.client->call(api::sendGroupMsg, message, options), &ctl,
                 [&ctl, message, admin = connection.profile.admin,
                  id = options.requestId](const Result<api::SendGroupMsgReply> &answer) {
                     if (!answer) {
                         ctl.fail(answer.error());
                         return;
                     }
                     const api::SendGroupMsgReply &reply = *answer;
                     if (reply.isDropped()) {
                         ctl.fail(droppedError(reply, *id));
                         return;
                     }
                     QJsonObject facts{{QStringLiteral("from"), message.from.value_or(admin)},
                                       {QStringLiteral("group"), message.groupId},
                                       {QStringLiteral("time"), reply.msgTime},
                                       {QStringLiteral("random"), qint64(message.random)}};
                     if (reply.msgSeq > 0)
                         facts.insert(QStringLiteral("seq"), reply.msgSeq);
                     else
                         facts.insert(QStringLiteral("stored"), false);
                     printSent(ctl, facts);
                     ctl.end(ExitCode::Done);
                 });
    });
}

void addMessageOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &words, const QString &value = {}) {
        parser.addOption({QLatin1String(name), words, value});
    };
    add("from", Ctl::tr("Account that speaks (default: the app admin)."), QStringLiteral("ID"));
    add("to", Ctl::tr("One more receiver, or several parted by commas; may be repeated."), QStringLiteral("ID"));
    add("element", Ctl::tr("An element of the message as JSON, after the text; may be repeated."),
        QStringLiteral("JSON"));
    add("cloud-data", Ctl::tr("Custom data kept with the message (CloudCustomData)."), QStringLiteral("TEXT"));
    add("online-only", Ctl::tr("Only who is online gets it; it is not stored."));
    add("no-unread", Ctl::tr("It does not count as unread."));
    add("no-callbacks", Ctl::tr("Neither before nor after callbacks fire for it (ForbidCallbackControl)."));
    add("no-push", Ctl::tr("No offline push."));
    add("push-title", Ctl::tr("Title of the offline push."), QStringLiteral("TEXT"));
    add("push-text", Ctl::tr("Text of the offline push (default: made from the content)."), QStringLiteral("TEXT"));
    add("push-ext", Ctl::tr("Data that the push takes through to the app (Ext)."), QStringLiteral("TEXT"));
    add("push-android", Ctl::tr("AndroidInfo of the push as JSON."), QStringLiteral("JSON"));
    add("push-apple", Ctl::tr("ApnsInfo of the push as JSON."), QStringLiteral("JSON"));
    add("receipts", Ctl::tr("Ask for read receipts; not of a single person."));
    add("extensible", Ctl::tr("It may carry message extensions; not to several people."));
}

} // namespace

QList<CtlCommand> sendCommands()
{
    return {
        writingCommandOf(
            {QStringLiteral("send c2c"),
             Ctl::tr("TO [TEXT | -]"),
             Ctl::tr("Send a one-to-one message. Sent by the service's API it passes blacklists and mutes. Several "
                     "receivers get it in batches, which fire no callbacks."),
             {QStringLiteral("bob \"Your order is on its way\" --from shop"),
              QStringLiteral("bob \"Closed today\" --to carol,dave --push-title Shop"),
              QStringLiteral(
                  "bob --element '{\"MsgType\":\"TIMFaceElem\",\"MsgContent\":{\"Index\":1,\"Data\":\"smile\"}}'")},
             [](QCommandLineParser &parser) {
                 addMessageOptions(parser);
                 parser.addOption(
                     {QStringLiteral("not-in-sender-history"), Ctl::tr("Leave it out of the history of the sender.")});
             },
             sendPrivate}),
        writingCommandOf({QStringLiteral("send group"),
                          Ctl::tr("GROUPID [TEXT | -]"),
                          Ctl::tr("Send a message into a group, or into several with --to."),
                          {QStringLiteral("night \"Back at 22:00\" --from alice --priority High"),
                           QStringLiteral("night \"@bob please look\" --mention bob --receipts"),
                           QStringLiteral("night --from alice -- \"-5 degrees tonight\"")},
                          [](QCommandLineParser &parser) {
                              addMessageOptions(parser);
                              parser.addOption({QStringLiteral("priority"), Ctl::tr("High, Normal (default) or Low."),
                                                QStringLiteral("WORD")});
                              parser.addOption({QStringLiteral("mention"),
                                                Ctl::tr("Account that is mentioned with @; may be repeated."),
                                                QStringLiteral("ID")});
                              parser.addOption(
                                  {QStringLiteral("mention-all"), Ctl::tr("Everybody is mentioned with @all.")});
                          },
                          sendToGroup}),
    };
}

} // namespace imdesk
