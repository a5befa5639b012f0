// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"
#include "core/settings/profile.h"
#include "core/settings/profilestore.h"

#include <QRegularExpression>

namespace imdesk {

namespace {

/// The options of a command. A parser tells them in its help only.
QStringList optionsOf(const CtlCommand &command)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("help"), QString()});
    parser.addOption({QStringLiteral("json"), QString()});
    parser.addOption({QStringLiteral("verbose"), QString()});
    command.options(parser);
    static const QRegularExpression option(QStringLiteral("^ +(?:-\\w, )?(--[a-z][a-z-]*)"),
                                           QRegularExpression::MultilineOption);
    QStringList out;
    for (auto it = option.globalMatch(parser.helpText()); it.hasNext();)
        out << it.next().captured(1);
    out.sort();
    return out;
}

QStringList valuesOf(const QString &option, const AppPaths &paths)
{
    QStringList out;
    if (option == QLatin1String("--profile")) {
        ProfileStore store(paths.profilesFile());
        if (store.load()) {
            for (const Profile &profile : store.profiles())
                out << profile.name;
        }
    } else if (option == QLatin1String("--region")) {
        for (const Region &region : regions())
            out << region.id;
    }
    return out;
}

/// The words that may stand where the last of `words` is being typed.
QStringList candidates(const QStringList &words, const Ctl &ctl)
{
    const QString typed = words.isEmpty() ? QString() : words.last();
    const QStringList before = words.mid(0, qMax<qsizetype>(words.size() - 1, 0));
    const CtlCommand *command = nullptr;
    QStringList next;
    for (const CtlCommand &one : ctlCommands()) {
        const QStringList own = one.name.split(QLatin1Char(' '));
        if (before.mid(0, own.size()) == own)
            command = &one;
        else if (!one.hidden && own.size() > before.size() && own.mid(0, before.size()) == before &&
                 !next.contains(own[before.size()]))
            next << own[before.size()];
    }
    if (!command) {
        if (before.isEmpty())
            next << QStringLiteral("--help") << QStringLiteral("--version");
        return next;
    }
    if (typed.startsWith(QLatin1Char('-')))
        return optionsOf(*command);
    if (const QStringList values = valuesOf(before.last(), ctl.paths); !values.isEmpty())
        return values;
    const bool takesPath = command->name == QLatin1String("call") || command->name == QLatin1String("commands");
    if (!takesPath || before.last().startsWith(QLatin1String("--base")) || before.last() == QLatin1String("--admin"))
        return {};
    QStringList paths;
    for (const CatalogueCommand &one : ctl.catalogue.commands()) {
        // One command a line: after it comes the body, which nobody can guess.
        if (before.contains(one.path))
            return {};
        paths << one.path;
    }
    return paths;
}

} // namespace

CtlCommand completeCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("complete");
    command.hidden = true;
    command.arguments = QStringLiteral("-- WORDS");
    command.summary = Ctl::tr("Print what may follow the words, for the completion of a shell.");
    command.options = [](QCommandLineParser &) {};
    command.run = [](Ctl &ctl) {
        for (const QString &word : candidates(argumentsOf(ctl, completeCommand()), ctl))
            ctl.print(word);
        ctl.end(ExitCode::Done);
    };
    return command;
}

} // namespace imdesk
