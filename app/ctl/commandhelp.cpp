// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"

#include <QPair>

#include <algorithm>
#include <array>
#include <utility>

namespace imdesk {

namespace {

/// What a word of the arguments stands for, in the commands whose names begin so; the first that fits holds.
struct ArgumentWords
{
    const char *word;
    const char *commands;
    const char *words;
};

constexpr auto argumentWords = std::to_array<ArgumentWords>({
    {"ID", "job ", QT_TRANSLATE_NOOP("imdesk::Ctl", "ID of a job, as 'job show' lists it.")},
    {"ID", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "UserID of an account.")},
    {"OWNER", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "The account whose list it is.")},
    {"TAG=VALUE", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "A field and what it becomes.")},
    {"GROUPID", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "ID of a group.")},
    {"NAME", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "Name of the group.")},
    {"NEWOWNER", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "The member who becomes its owner.")},
    {"TO", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "The account that gets the message.")},
    {"TEXT", "history ", QT_TRANSLATE_NOOP("imdesk::Ctl", "Words that the messages hold.")},
    {"TEXT", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "The text of the message.")},
    {"-", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "Takes it from standard input.")},
    {"SERVICE/COMMAND", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "A command of the service, such as openim/querystate.")},
    {"JSON", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "The body of the request; without it {}.")},
    {"WORDS", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "Only commands that have to do with these words.")},
    {"NUMBER", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "Number of an entry, as 'audit list' prints it.")},
    {"PATTERN", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "An ID, or a pattern such as admin*.")},
    {"on|off", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "Whether every change is refused.")},
    {"PLAN.json", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "A job file: a verb with its rows, or with a file of them.")},
    {"VERB", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "What a job does with each row, such as accounts import.")},
    {"SEQ", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "Number of an event, as 'events list' prints it.")},
    {"COMMAND|all", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "A callback such as State.StateChange, or each of them.")},
    {"RECEIVER", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "The account that got the messages.")},
    {"A", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "The account that writes.")},
    {"B", "history", QT_TRANSLATE_NOOP("imdesk::Ctl", "The other account.")},
    {"B", "", QT_TRANSLATE_NOOP("imdesk::Ctl", "The account that is written to.")},
});

/// The words a person fills in, each once; what belongs to an option is told with it.
QStringList wordsOf(const QString &arguments)
{
    QStringList out;
    bool ofOption = false;
    for (QString word : arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool skipped = ofOption;
        ofOption = word.startsWith(QLatin1String("--"));
        word.remove(QLatin1Char('[')).remove(QLatin1Char(']')).remove(QLatin1String("..."));
        if (!skipped && !ofOption && word != QLatin1String("|") && !out.contains(word))
            out << word;
    }
    return out;
}

QString argumentsText(const CtlCommand &command)
{
    QList<QPair<QString, QString>> lines;
    qsizetype widest = 0;
    for (const QString &word : wordsOf(command.arguments)) {
        const auto known = std::ranges::find_if(argumentWords, [&](const ArgumentWords &one) {
            return word == QLatin1String(one.word) && command.name.startsWith(QLatin1String(one.commands));
        });
        if (known == argumentWords.end())
            continue;
        lines << qMakePair(word, Ctl::tr(known->words));
        widest = qMax(widest, word.size());
    }
    QString text;
    for (const auto &[word, words] : std::as_const(lines))
        text += QStringLiteral("\n  ") + word.leftJustified(widest + 2) + words;
    return text.isEmpty() ? text : QStringLiteral("\n\n") + Ctl::tr("Arguments:") + text;
}

QString examplesText(const CtlCommand &command)
{
    QString text;
    for (const QString &example : command.examples)
        text += QStringLiteral("\n  ") + example;
    return text.isEmpty() ? text : QStringLiteral("\n\n") + Ctl::tr("Examples:") + text;
}

} // namespace

QString helpOf(const QCommandLineParser &parser, const CtlCommand &command)
{
    QString line = QStringLiteral("imdeskctl ") + command.name;
    if (!command.arguments.isEmpty())
        line += QLatin1Char(' ') + command.arguments;
    // The parser's own first line has the options before the command, where none are taken.
    const QString rest = parser.helpText().section(QLatin1Char('\n'), 1).trimmed();
    return Ctl::tr("Usage: %1 [options]").arg(line) + QLatin1Char('\n') + rest + argumentsText(command) +
           examplesText(command);
}

} // namespace imdesk
