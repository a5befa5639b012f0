// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/items.h"

#include "core/api/itemfaults.h"
#include "core/base/jsondoubt.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace imdesk {

namespace {

/// `checked`: what would not be sent as it is written is no body either.
Result<QJsonObject> bodyOf(const QStringList &arguments, bool checked)
{
    QByteArray text = "{}";
    if (arguments.size() > 1) {
        text = arguments[1].toUtf8();
        if (text == "-") {
            QFile input;
            if (!input.open(0, QIODevice::ReadOnly))
                return fail(ApiError::Kind::Usage, Ctl::tr("The standard input cannot be read."));
            text = input.readAll();
        }
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject()) {
        return fail(
            ApiError::Kind::Usage,
            error.error == QJsonParseError::NoError
                ? Ctl::tr("The body must be a JSON object: '{...}'.")
                : Ctl::tr("The body is not JSON at character %1: %2.").arg(error.offset).arg(error.errorString()));
    }
    if (const auto doubt = checked ? jsonDoubt(text) : std::nullopt)
        return fail(ApiError::Kind::Usage,
                    Ctl::tr("Character %1 of the body: %2. Add --no-check to send it all the same.")
                        .arg(QString::fromUtf8(text.first(doubt->offset)).size() + 1)
                        .arg(doubt->words()));
    return document.object();
}

/// SERVICE/COMMAND, also as it stands in a URL: with /v4 and a leading slash.
QString pathOf(QString word)
{
    for (const QLatin1String prefix : {QLatin1String("/"), QLatin1String("v4/")}) {
        if (word.startsWith(prefix))
            word.remove(0, prefix.size());
    }
    return word;
}

void runCall(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.size() > 2) {
        ctl.usage(
            Ctl::tr("call needs a command and a JSON body: call openim/querystate '{\"To_Account\":[\"user1\"]}'"));
        return;
    }
    const QString path = pathOf(arguments[0]);
    const Result<QJsonObject> body = bodyOf(arguments, !ctl.parser.isSet(QStringLiteral("no-check")));
    if (!body) {
        ctl.fail(body.error());
        return;
    }
    const CatalogueCommand *command = ctl.catalogue.command(path);
    if (!ctl.parser.isSet(QStringLiteral("no-check"))) {
        if (!command) {
            ctl.usage(
                Ctl::tr("%1 is not in the catalogue of commands. Check the spelling, or add --no-check.").arg(path));
            return;
        }
        if (const auto problem = checkRequest(*command, *body)) {
            ctl.usage(Ctl::tr("%1 (%2). Add --no-check to send it all the same.").arg(problem->message, path));
            return;
        }
    }
    using Access = CatalogueCommand::Access;
    const bool destroys = command && command->access == Access::Destructive;
    const bool writes = !command || command->access != Access::Read; // what nobody knows may write
    connectThen(ctl, [&ctl, path, destroys, writes, body = *body](Connection &connection) {
        const Profile &profile = connection.client->profile();
        if (writes && asksOnProduction(ctl, profile) &&
            !confirmed(ctl, Ctl::tr("Call %1 on the production profile %2?").arg(path, visibleText(profile.name)),
                       destroys))
            return;
        whenDone(connection.client->callRaw(path, body), &ctl, [&ctl](const Result<QJsonObject> &reply) {
            if (!reply) {
                // What was answered is the output of this command, refusal or not.
                ctl.fail(reply.error(), reply.error().reply);
                return;
            }
            ctl.print(*reply);
            if (!itemFaults(*reply).failed) {
                ctl.end(ExitCode::Done);
                return;
            }
            ctl.warn(Ctl::tr("imdeskctl: Not all of it was done; the reply names what failed."));
            ctl.end(ExitCode::Partly);
        });
    });
}

} // namespace

CtlCommand callCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("call");
    command.arguments = Ctl::tr("SERVICE/COMMAND [JSON | -]");
    command.summary =
        Ctl::tr("Call any command of the service and print its reply; the body is checked first. "
                "'imdeskctl commands' lists them, 'imdeskctl commands SERVICE/COMMAND' lists the fields of "
                "one.");
    command.options = [](QCommandLineParser &parser) {
        addConnectionOptions(parser);
        parser.addOption(
            {QStringLiteral("no-check"), Ctl::tr("Send the body even if the catalogue says it is wrong.")});
        addProductionOption(parser);
    };
    command.examples = {QStringLiteral("imdeskctl call im_open_login_svc/account_check "
                                       "'{\"CheckItem\":[{\"UserID\":\"alice\"}]}' --profile Shop-Test"),
                        QStringLiteral("imdeskctl call openim/querystate - --profile Shop-Test <body.json")};
    command.run = [](Ctl &ctl) { runCall(ctl, argumentsOf(ctl, callCommand())); };
    return command;
}

} // namespace imdesk
