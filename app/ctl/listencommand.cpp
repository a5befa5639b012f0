// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rulescommands.h"
#include "core/callbacks/eventjson.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/httpreceiver.h"

#include <QJsonObject>

namespace imdesk {

namespace {

/// Store and receiver in the order they must die: the receiver owes answers that the store commits.
class ListenRun : public QObject
{
  public:
    using QObject::QObject;
    std::unique_ptr<EventStore> store;
    std::unique_ptr<HttpReceiver> receiver;
};

void addListenOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("port"), Ctl::tr("Port to listen on (default 0: any free one)."),
                      QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("address"),
                      Ctl::tr("Address to listen on (default 127.0.0.1; others are open to the network)."),
                      QStringLiteral("IP"), QStringLiteral("127.0.0.1")});
    parser.addOption({QStringLiteral("path"), Ctl::tr("Path of the callback URL (default /imcallback)."),
                      QStringLiteral("PATH"), QStringLiteral("/imcallback")});
    parser.addOption({QStringLiteral("sdkappid"), Ctl::tr("Take callbacks of this app only."), QStringLiteral("N"),
                      QStringLiteral("0")});
    parser.addOption({QStringLiteral("store"), Ctl::tr("File that keeps the events."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("token"),
                      Ctl::tr("Token that callbacks are signed with. Better in IMDESK_CALLBACK_TOKEN, where other "
                              "users of this computer cannot see it."),
                      QStringLiteral("T")});
    parser.addOption({QStringLiteral("rules"),
                      Ctl::tr("File with reply rules for before-events; try them first with \"rules try\"."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("print"), Ctl::tr("Also print every event as it is stored, one JSON object a line.")});
}

void runListen(Ctl &ctl)
{
    ReceiverOptions options;
    const auto port = ctl.number(QStringLiteral("port"), 0, 65535);
    const auto sdkAppId = port ? ctl.number(QStringLiteral("sdkappid"), 0, 4294967295) : std::nullopt;
    if (!sdkAppId)
        return;
    options.port = static_cast<quint16>(*port);
    options.sdkAppId = static_cast<quint32>(*sdkAppId);
    options.path = ctl.parser.value(QStringLiteral("path"));
    options.token = ctl.parser.value(QStringLiteral("token")).toUtf8();
    if (options.token.isEmpty())
        options.token = qgetenv("IMDESK_CALLBACK_TOKEN");
    if (!options.path.startsWith(QLatin1Char('/'))) {
        ctl.usage(Ctl::tr("--path begins with a slash, for example /imcallback."));
        return;
    }
    if (!options.address.setAddress(ctl.parser.value(QStringLiteral("address")))) {
        ctl.usage(Ctl::tr("--address is an IP address of this computer."));
        return;
    }
    if (ctl.parser.isSet(QStringLiteral("rules"))) {
        const auto rules = rulesFrom(ctl, ctl.parser.value(QStringLiteral("rules")));
        if (!rules)
            return;
        options.rules = *rules;
    }
    StoreOptions storeOptions;
    storeOptions.path = ctl.parser.value(QStringLiteral("store"));
    storeOptions.keepRows = 0;
    if (storeOptions.path.isEmpty()) {
        ctl.usage(Ctl::tr("listen needs --store FILE; an event is answered only once it is in that file."));
        return;
    }
    auto *run = new ListenRun(&ctl);
    EventStore::Observer observer;
    if (ctl.parser.isSet(QStringLiteral("print"))) {
        observer = [&ctl](const std::vector<EventPtr> &events) {
            // The writer's thread must not wait for a slow terminal.
            QMetaObject::invokeMethod(
                &ctl,
                [&ctl, events] {
                    for (const EventPtr &event : events)
                        ctl.print(eventToJson(*event));
                },
                Qt::QueuedConnection);
        };
    }
    auto store = EventStore::open(storeOptions, observer);
    if (!store) {
        ctl.fail(store.error());
        return;
    }
    run->store = std::move(*store);
    run->receiver = std::make_unique<HttpReceiver>(options, *run->store, ctl.clock);
    QObject::connect(run->receiver.get(), &HttpReceiver::listening, &ctl,
                     [&ctl](const QUrl &url) { ctl.print(QJsonObject{{QStringLiteral("url"), url.toString()}}); });
    QObject::connect(run->receiver.get(), &HttpReceiver::failed, &ctl,
                     [&ctl](const ApiError &error) { ctl.fail(error); });
    QObject::connect(run->receiver.get(), &HttpReceiver::stopped, &ctl, [&ctl] { ctl.end(ExitCode::Done); });
    QObject::connect(run->receiver.get(), &HttpReceiver::problem, &ctl, [&ctl](const ReceiverProblem &problem) {
        ctl.warn(QStringLiteral("imdeskctl: %1 (%2)").arg(problem.words, problem.peer));
    });
    ctl.onSignal([run] { run->receiver->stop(); });
}

} // namespace

CtlCommand listenCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("listen");
    command.summary =
        Ctl::tr("Receive callbacks into a file until it is interrupted; prints one JSON line when ready.");
    command.options = addListenOptions;
    command.run = runListen;
    return command;
}

} // namespace imdesk
