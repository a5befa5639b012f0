// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"
#include "core/api/commandwords.h"
#include "core/audit/undo.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace imdesk {

namespace {

QString accessWord(CatalogueCommand::Access access)
{
    return access == CatalogueCommand::Access::Read    ? QStringLiteral("read")
           : access == CatalogueCommand::Access::Write ? QStringLiteral("write")
                                                       : QStringLiteral("destructive");
}

QJsonObject commandJson(const CatalogueCommand &command, const CommandWords &words)
{
    return {{QStringLiteral("path"), command.path},
            {QStringLiteral("access"), accessWord(command.access)},
            {QStringLiteral("title"), command.title},
            {QStringLiteral("title_zh"), words.chineseTitle(command.path)},
            {QStringLiteral("calls_per_second"), command.callsPerSecond}};
}

QJsonObject fieldJson(const CatalogueField &field)
{
    return {{QStringLiteral("name"), field.name},
            {QStringLiteral("type"), field.type},
            {QStringLiteral("required"), field.required},
            {QStringLiteral("meaning"), field.meaning},
            {QStringLiteral("constraint"), field.constraint}};
}

void printCommand(Ctl &ctl, const CatalogueCommand &command, const CommandWords &words)
{
    const QString language = QLocale().name();
    if (ctl.json()) {
        QJsonObject out = commandJson(command, words);
        QJsonArray fields;
        for (const CatalogueField &field : command.request)
            fields.append(fieldJson(field));
        out.insert(QStringLiteral("request"), fields);
        out.insert(QStringLiteral("example"), command.raw.value(QLatin1String("example")));
        out.insert(QStringLiteral("has_undo"), hasInverse(command.path));
        ctl.print(out);
        return;
    }
    ctl.print(
        QStringLiteral("%1  %2  %3").arg(command.path, accessWord(command.access), words.title(command, language)));
    for (const CatalogueField &field : command.request) {
        QStringList help;
        for (const CatalogueText &text : {words.meaning(field, language), words.constraint(field, language)}) {
            if (!text.text.isEmpty())
                help << text.text;
        }
        ctl.print(QStringLiteral("  %1%2  %3\n      %4")
                      .arg(field.name, field.required ? QStringLiteral("*") : QString(), field.type,
                           help.join(QStringLiteral("; "))));
    }
    ctl.print(Ctl::tr("* has to be there"));
    if (hasInverse(command.path))
        ctl.print(Ctl::tr("Undo: %1").arg(howItIsTakenBack(command.path)));
    else if (const QString why = whyNoInverse(command.path); !why.isEmpty())
        ctl.print(Ctl::tr("No undo: %1").arg(why));
}

void runCommands(Ctl &ctl, const QStringList &arguments)
{
    const CommandWords words;
    const CatalogueCommand *one = arguments.size() == 1 ? ctl.catalogue.command(arguments[0]) : nullptr;
    if (one) {
        printCommand(ctl, *one, words);
        ctl.end(ExitCode::Done);
        return;
    }
    int found = 0;
    for (const CatalogueCommand &command : ctl.catalogue.commands()) {
        const QString all = words.findable(command);
        if (!std::ranges::all_of(arguments,
                                 [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            continue;
        ++found;
        if (ctl.json())
            ctl.print(commandJson(command, words));
        else
            ctl.print(QStringLiteral("%1  %2  %3")
                          .arg(command.path, -62)
                          .arg(accessWord(command.access), -11)
                          .arg(words.title(command, QLocale().name())));
    }
    if (found == 0) {
        ctl.usage(Ctl::tr("No command of the service has the words %1.").arg(arguments.join(QLatin1Char(' '))));
        return;
    }
    ctl.end(ExitCode::Done);
}

} // namespace

CtlCommand commandsCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("commands");
    command.arguments = Ctl::tr("[SERVICE/COMMAND | WORDS]");
    command.summary = Ctl::tr("List the commands of the service with what they do to the app, or the fields of one.");
    command.options = [](QCommandLineParser &) {};
    command.examples = {QStringLiteral("imdeskctl commands mute"),
                        QStringLiteral("imdeskctl commands group_open_http_svc/create_group")};
    command.run = [](Ctl &ctl) { runCommands(ctl, argumentsOf(ctl, commandsCommand())); };
    return command;
}

} // namespace imdesk
