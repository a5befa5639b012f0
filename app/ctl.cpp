// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"
#include "app/ctl/tableoutput.h"
#include "core/base/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTimer>
#include <QTranslator>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace imdesk;

/// A file that is opened takes the lowest number that is free: where one of these was closed, what is printed would go
/// into the first of ours.
void openStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            (void)::open("/dev/null", O_RDWR);
    }
}

QString helpText()
{
    QString text = Ctl::tr("imdeskctl: admin console for a Tencent Cloud Chat app, in a terminal.\n\nUsage: imdeskctl "
                           "COMMAND [options]\n\nCommands:\n");
    for (const CtlCommand &command : ctlCommands()) {
        if (command.hidden)
            continue;
        text += QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.arguments, command.summary);
    }
    text +=
        Ctl::tr("\nA first try, with nothing to set up:  imdeskctl demo\n"
                "Options of a command:                 imdeskctl COMMAND --help\n"
                "Output for programs:                  --json\n\n"
                "The app is named by --profile NAME, or by --sdkappid, --admin and --base-url or --region, or by "
                "IMDESK_SDKAPPID,\n"
                "IMDESK_ADMIN, IMDESK_BASE_URL, IMDESK_REGION. The secret key comes from IMDESK_SECRET_KEY, from "
                "--secret-key-file or from\n"
                "the keychain, never from an argument. By way of a profile of production, what writes wants --yes.\n\n"
                "Exit codes: 0 done, 1 the service refused, 2 wrong usage, 3 unreachable or not understood, 4 "
                "trouble on this computer\n"
                "(file, port, keychain), 5 partly done, 6 the profile is read-only or the object protected, 130 "
                "interrupted.\n");
    return text;
}

const CtlCommand *commandOf(const QStringList &words)
{
    const CtlCommand *found = nullptr;
    for (const CtlCommand &command : ctlCommands()) {
        const qsizetype count = command.name.count(QLatin1Char(' ')) + 1;
        if (words.mid(0, count).join(QLatin1Char(' ')).compare(command.name, Qt::CaseInsensitive) == 0)
            found = &command;
    }
    return found;
}

/// The commands that begin with the word: what there is under "accounts". Empty when there is none.
QString familyText(const QString &word)
{
    QString text;
    for (const CtlCommand &command : ctlCommands()) {
        if (command.name.startsWith(word + QLatin1Char(' '), Qt::CaseInsensitive))
            text += QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.arguments, command.summary);
    }
    return text;
}

/// The command that stands behind options; empty where none does.
QString commandBehindOptions(const QStringList &arguments)
{
    for (qsizetype at = 2; at < arguments.size(); ++at) {
        if (const CtlCommand *command = commandOf(arguments.mid(at)))
            return command->name;
    }
    return {};
}

/// The words of the command line that are no options, up to the first option.
QStringList leadingWords(const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments.mid(1)) {
        if (argument.startsWith(QLatin1Char('-')))
            break;
        words << argument;
    }
    return words;
}

} // namespace

int main(int argc, char *argv[])
{
    openStandardStreams();
    // A limit on the size of files is trouble with one file and told as such.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("imdeskctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IMDESK_VERSION));
    QTranslator translator;
    // Where the language is none of ours, such as C, English knows one from many.
    if (translator.load(QLocale(), QStringLiteral("imdesk"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        translator.load(QStringLiteral(":/i18n/imdesk_en")))
        QCoreApplication::installTranslator(&translator);

    Ctl ctl;
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList words = leadingWords(arguments);
    const QString first = arguments.value(1);
    if (words.isEmpty() && first == QLatin1String("--version")) {
        ctl.print(QStringLiteral("imdeskctl " IMDESK_VERSION));
        return 0;
    }
    if (words.isEmpty()) {
        const bool asked = first == QLatin1String("--help") || first == QLatin1String("-h");
        if (asked || first.isEmpty())
            ctl.print(helpText().trimmed());
        else
            ctl.refuse(Ctl::tr("The command comes first, options after it."), commandBehindOptions(arguments));
        return asked ? 0 : static_cast<int>(ExitCode::Usage);
    }
    const CtlCommand *command = commandOf(words);
    if (!command) {
        if (words == QStringList{QStringLiteral("help")}) {
            ctl.print(helpText().trimmed());
            return 0;
        }
        const QString unknown = Ctl::tr("There is no command %1.").arg(words.mid(0, 2).join(QLatin1Char(' ')));
        if (const QString family = familyText(words.first()); !family.isEmpty()) {
            const bool asked = arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
            if (asked && words.size() == 1) {
                ctl.print(Ctl::tr("Commands:") + QLatin1Char('\n') + family.trimmed().prepend(QStringLiteral("  ")));
                return 0;
            }
            ctl.refuse(words.size() == 1 ? Ctl::tr("%1 needs one more word to say what to do.").arg(words.first())
                                         : unknown,
                       words.first());
            return static_cast<int>(ExitCode::Usage);
        }
        ctl.refuse(unknown, {});
        return static_cast<int>(ExitCode::Usage);
    }
    ctl.command = command->name;
    ctl.parser.setApplicationDescription(command->summary);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Ctl::tr("Show this help."));
    ctl.parser.addOption(help);
    ctl.parser.addOption({QStringLiteral("verbose"), Ctl::tr("Also write a line for every call to standard error.")});
    ctl.parser.addOption({QStringLiteral("json"), Ctl::tr("Print JSON, one object a line.")});
    command->options(ctl.parser);
    if (TableOutput::fits(command->name))
        TableOutput::addOptions(ctl.parser);
    if (!ctl.parser.parse(arguments)) {
        QString problem = ctl.parser.errorText();
        if (!command->arguments.isEmpty() && !ctl.parser.unknownOptionNames().isEmpty())
            problem = joinSentences(
                {problem, Ctl::tr("What begins with a dash and is no option, such as a text, comes after --, behind "
                                  "all options.")});
        ctl.refuse(problem, command->name);
        return static_cast<int>(ExitCode::Usage);
    }
    if (ctl.parser.isSet(help)) {
        ctl.print(helpOf(ctl.parser, *command));
        return 0;
    }
    if (const QStringList more = argumentsOf(ctl, *command); command->arguments.isEmpty() && !more.isEmpty()) {
        ctl.refuse(Ctl::tr("%1 takes no arguments, and so not %2.").arg(command->name, more.first()), command->name);
        return static_cast<int>(ExitCode::Usage);
    }
    if (!ctl.parser.isSet(QStringLiteral("verbose")) && qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("imdesk.*.info=false"));
    QTimer::singleShot(0, &ctl, [&ctl, command] {
        if (TableOutput::fits(command->name)) {
            auto table = TableOutput::fromOptions(ctl, command->name);
            if (!table) {
                ctl.usage(table.error().message);
                return;
            }
            ctl.setTable(std::move(*table));
        }
        command->run(ctl);
    });
    return QCoreApplication::exec();
}
