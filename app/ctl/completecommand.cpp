// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"
#include "app/ctl/tableoutput.h"

#include "core/callbacks/eventsamples.h"
#include "core/jobs/jobverb.h"
#include "core/settings/profile.h"
#include "core/settings/profilestore.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

namespace imdesk {

namespace {

/// The options of a command, and whether each takes a value. A parser tells them in its help only.
QMap<QString, bool> optionsOf(const CtlCommand &command)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("help"), QString()});
    parser.addOption({QStringLiteral("json"), QString()});
    parser.addOption({QStringLiteral("verbose"), QString()});
    command.options(parser);
    if (TableOutput::fits(command.name))
        TableOutput::addOptions(parser);
    static const QRegularExpression option(QStringLiteral("^ +(?:-\\w, )?(--[a-z][a-z0-9-]*)( <)?"),
                                           QRegularExpression::MultilineOption);
    QMap<QString, bool> out;
    for (auto it = option.globalMatch(parser.helpText()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out.insert(match.captured(1), match.hasCaptured(2));
    }
    return out;
}

/// Words of an option that mean the same wherever it stands, or of one command's own.
QStringList wordsOf(const QString &option, const QString &command)
{
    static const QHash<QString, QStringList> words{
        {QStringLiteral("--role"), {QStringLiteral("Owner"), QStringLiteral("Admin"), QStringLiteral("Member")}},
        {QStringLiteral("members role --to"), {QStringLiteral("Admin"), QStringLiteral("Member")}},
        {QStringLiteral("--join"),
         {QStringLiteral("FreeAccess"), QStringLiteral("NeedPermission"), QStringLiteral("DisableApply")}},
        {QStringLiteral("--invite"),
         {QStringLiteral("FreeAccess"), QStringLiteral("NeedPermission"), QStringLiteral("DisableInvite")}},
        {QStringLiteral("--redact"), {QStringLiteral("none"), QStringLiteral("stand-ins"), QStringLiteral("drop")}}};
    return words.value(command + QLatin1Char(' ') + option, words.value(option));
}

/// What an option may be given, where that is a closed list.
QStringList valuesOf(const QString &option, const CtlCommand &command, const Ctl &ctl)
{
    QStringList out = wordsOf(option, command.name);
    if (option == QLatin1String("--type")) {
        if (command.name.startsWith(QLatin1String("group")))
            out << QStringLiteral("Public") << QStringLiteral("Private") << QStringLiteral("ChatRoom")
                << QStringLiteral("AVChatRoom") << QStringLiteral("Community");
        else
            out << QStringLiteral("c2c") << QStringLiteral("group");
    } else if (option == QLatin1String("--profile")) {
        ProfileStore store(ctl.paths.profilesFile());
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

/// What may stand behind a command's own words; nothing where nobody can know.
QStringList argumentsFor(const CtlCommand &command, const QStringList &before, const Ctl &ctl)
{
    QStringList out;
    if (command.name == QLatin1String("job template")) {
        const QStringList given = before.mid(2);
        for (const JobVerb &verb : jobVerbs()) {
            const QStringList own = verb.name.split(QLatin1Char(' '));
            if (own.size() > given.size() && own.mid(0, given.size()) == given && !out.contains(own[given.size()]))
                out << own[given.size()];
        }
    } else if (command.name == QLatin1String("events sample")) {
        out = EventSamples(ctl.catalogue).commands() << QStringLiteral("all");
    } else if (command.name == QLatin1String("call") || command.name == QLatin1String("commands")) {
        for (const CatalogueCommand &one : ctl.catalogue.commands()) {
            // One command a line: after it comes the body, which nobody can guess.
            if (before.contains(one.path))
                return {};
            out << one.path;
        }
    }
    return out;
}

/// The words that may stand where the last of `words` is being typed.
QStringList candidates(const QStringList &words, const Ctl &ctl)
{
    // A value that begins behind "=" has no sign of its own yet.
    const QString typed = words.isEmpty() || words.last() == QLatin1String("=") ? QString() : words.last();
    const QStringList before = words.mid(0, qMax<qsizetype>(words.size() - 1, 0));
    const CtlCommand *command = nullptr;
    QStringList next; // words by which a longer command may go on, also behind one that could end here
    for (const CtlCommand &one : ctlCommands()) {
        const QStringList own = one.name.split(QLatin1Char(' '));
        if (before.mid(0, own.size()) == own) {
            if (!command || one.name.size() > command->name.size())
                command = &one;
        } else if (!one.hidden && own.size() > before.size() && own.mid(0, before.size()) == before &&
                   !next.contains(own[before.size()])) {
            next << own[before.size()];
        }
    }
    if (!command) {
        if (before.isEmpty())
            next << QStringLiteral("--help") << QStringLiteral("--version");
        return next;
    }
    const QMap<QString, bool> options = optionsOf(*command);
    if (typed.startsWith(QLatin1Char('-')))
        return options.keys();
    // A shell parts --option=value at the sign: "--option", "=", "value".
    QStringList rest = before;
    if (rest.last() == QLatin1String("=") && rest.size() > 1)
        rest.removeLast();
    if (options.value(rest.last()))
        return valuesOf(rest.last(), *command, ctl);
    return next + argumentsFor(*command, before, ctl);
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
