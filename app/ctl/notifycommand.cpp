// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/items.h"

#include "core/api/errortext.h"
#include "core/base/plaintext.h"
#include "core/services/notificationgate.h"
#include "core/services/notificationservice.h"

#include <QJsonObject>
#include <QLocale>
#include <QUuid>

#include <utility>

namespace imdesk {

namespace {

using NotifyState = NotificationResult::State;

QString stateWord(NotifyState state)
{
    switch (state) {
    case NotifyState::Sent:
        return QStringLiteral("sent");
    case NotifyState::Failed:
        return QStringLiteral("failed");
    case NotifyState::Unknown:
        return QStringLiteral("unknown");
    default:
        return QStringLiteral("not-sent");
    }
}

void printResult(Ctl &ctl, const ErrorText &errors, const NotificationResult &result)
{
    if (ctl.json()) {
        QJsonObject line{{QStringLiteral("group"), result.groupId},
                         {QStringLiteral("state"), stateWord(result.state)},
                         {QStringLiteral("request_id"), result.requestId}};
        if (result.state != NotifyState::Sent) {
            line.insert(QStringLiteral("code"), result.error.code);
            line.insert(QStringLiteral("message"), result.error.message);
        }
        if (result.msgSeq > 0)
            line.insert(QStringLiteral("msg_seq"), result.msgSeq);
        ctl.print(line);
    } else if (result.state == NotifyState::Sent) {
        ctl.print(Ctl::tr("%1: sent").arg(visibleText(result.groupId)));
    } else if (result.state == NotifyState::NotSent) {
        ctl.print(QStringLiteral("%1: %2").arg(visibleText(result.groupId), stateWord(result.state)));
    } else if (result.error.code == 0) {
        // The service has said nothing, so there is no number.
        const ErrorExplanation text = errors.explain(result.error, QLocale().name());
        ctl.print(QStringLiteral("%1: %2. %3. %4")
                      .arg(visibleText(result.groupId), stateWord(result.state), text.title, visibleText(text.cause)));
    } else {
        ctl.print(Ctl::tr("%1: %2, error %3 %4")
                      .arg(visibleText(result.groupId), stateWord(result.state))
                      .arg(result.error.code)
                      .arg(visibleText(result.error.message)));
    }
}

void finishNotify(Ctl &ctl, const NotificationService &service)
{
    const ApiError *first = nullptr;
    const ErrorText errors(ctl.catalogue);
    for (const NotificationResult &result : service.results()) {
        printResult(ctl, errors, result);
        if (!first && result.state != NotifyState::Sent && result.state != NotifyState::NotSent)
            first = &result.error;
    }
    const NotificationSummary summary = service.summary();
    if (summary.sent == summary.groups)
        ctl.end(ExitCode::Done);
    else if (summary.sent > 0)
        ctl.end(ctl.orInterrupted(ExitCode::Partly));
    else
        ctl.end(ctl.orInterrupted(first ? exitCodeFor(*first) : ExitCode::Unreachable));
}

void runNotify(Ctl &ctl, const QStringList &arguments)
{
    const Result<QStringList> groups = itemsFrom(ctl, QStringLiteral("groups-file"), arguments);
    if (!groups) {
        ctl.fail(groups.error());
        return;
    }
    const Result<QStringList> members = ctl.names(QStringLiteral("to"));
    if (!members) {
        ctl.usage(members.error().message);
        return;
    }
    Notification notification;
    notification.id = QUuid::createUuid().toString(QUuid::Id128);
    notification.groups = *groups;
    notification.text = ctl.parser.value(QStringLiteral("text"));
    notification.members = *members;
    notification.asMessage = ctl.parser.isSet(QStringLiteral("as-message"));
    if (const auto problem = NotificationService::problem(notification)) {
        ctl.usage(problem->message);
        return;
    }
    connectThen(ctl, [&ctl, notification](Connection &connection) {
        auto *service = new NotificationService(*connection.client, ctl.clock, &ctl);
        QObject::connect(service, &NotificationService::finished, &ctl,
                         [&ctl, service] { finishNotify(ctl, *service); });
        const auto *gate = new NotificationGate(*connection.client, &ctl);
        QObject::connect(gate, &NotificationGate::refused, &ctl, [&ctl, told = false]() mutable {
            if (!std::exchange(told, true))
                ctl.warn(Ctl::tr("imdeskctl: system notifications are closed to this app. Add --as-message to send "
                                 "ordinary group messages instead."));
        });
        ctl.onSignal([service] { service->cancel(); });
        if (const Result<Done> started = service->send(notification); !started)
            ctl.fail(started.error());
    });
}

} // namespace

CtlCommand notifyCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("notify");
    command.arguments = Ctl::tr("GROUPID...");
    command.summary = Ctl::tr("Send a system notification to groups: online members only, not stored, no callbacks.");
    command.options = [](QCommandLineParser &parser) {
        addConnectionOptions(parser);
        parser.addOption({QStringLiteral("text"), Ctl::tr("What to tell."), QStringLiteral("TEXT")});
        parser.addOption({QStringLiteral("to"),
                          Ctl::tr("Only to these members, separated by commas, at most 50 (default: everyone)."),
                          QStringLiteral("IDS")});
        parser.addOption({QStringLiteral("groups-file"),
                          Ctl::tr("Also the groups in this file, one a line; - for standard input."),
                          QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("as-message"),
                          Ctl::tr("Send an ordinary group message instead: it is stored and fires callbacks.")});
        addProductionOption(parser);
    };
    command.examples = {
        QStringLiteral("imdeskctl notify night day --text 'Service pause 22:00' --profile Shop-Test"),
        QStringLiteral("imdeskctl notify night --text 'You are on duty' --to alice,bob --profile Shop-Test"),
        QStringLiteral(
            "imdeskctl notify --groups-file ids.txt --text 'Back at 22:00' --as-message --profile Shop-Test")};
    command.run = [](Ctl &ctl) {
        ctl.writes = true;
        runNotify(ctl, argumentsOf(ctl, notifyCommand()));
    };
    return command;
}

} // namespace imdesk
