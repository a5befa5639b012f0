// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/settings/apppaths.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace imdesk {

/// Exit codes of imdeskctl; scripts rely on them.
enum class ExitCode {
    Done = 0,
    ServiceRefused = 1, ///< the service answered with an error code
    Usage = 2,          ///< wrong options or a request that cannot be right
    Unreachable = 3,    ///< no answer, no answer in time, or one that cannot be understood
    Local = 4,          ///< a file, a port or the keychain of this computer
    Partly = 5,         ///< some of several items failed; the output names them
    ReadOnly = 6,       ///< the profile is read-only or the object protected; nothing was sent
    Interrupted = 130   ///< ended by a signal before it was done, as shells tell of SIGINT
};
ExitCode exitCodeFor(const ApiError &error);

class ErrorText;
class TableOutput;
struct ExportSummary;

/// What every command of imdeskctl shares: options, output, facts, and the way to end. Lives as long as the program.
class Ctl : public QObject
{
    Q_OBJECT
  public:
    Ctl();
    ~Ctl() override;

    QCommandLineParser parser;
    Catalogue catalogue;
    SystemClock clock;
    AppPaths paths;
    /// The name of the command that runs; empty until it is known.
    QString command;
    /// Whether it changes something at the service, so that a profile of production wants --yes.
    bool writes = false;

    /// Whether rows are wanted as JSON, printed or on their way into a file.
    bool json() const { return m_table || parser.isSet(QStringLiteral("json")); }
    /// From now on what print() is given as JSON goes into a file.
    void setTable(std::unique_ptr<TableOutput> table);
    bool hasTable() const { return m_table != nullptr; }
    /// For the manifest of that file, where there is one.
    void addFacts(const QJsonObject &facts);
    /// One line to standard output, at once.
    void print(const QString &line);
    void print(const QJsonValue &value);
    /// Whether something could not be printed, which was told.
    bool hasLostOutput() const { return m_outputLost; }
    /// One line to standard error.
    void warn(const QString &line);
    /// Says what failed, why and what to do, to standard error.
    void explain(const ApiError &error);
    /// Why it failed, in one sentence: the service's own words, or what is known of its code.
    QString causeOf(const ApiError &error);
    /// Explains, prints the error as JSON where that is wanted, and ends with the code that fits. `reply`: what to
    /// print in place of the error, in either mode.
    void fail(const ApiError &error, const QJsonObject &reply = {});
    /// Says what is wrong, and where the help is, in two lines, and ends the program.
    void usage(const QString &problem);
    /// The same without ending it; `verb` is the command the help is of, empty for that of the program.
    void refuse(const QString &problem, const QString &verb);
    /// The error as JSON, where that is wanted.
    void printError(const ApiError &error);
    /// A whole number in its range out of an option, or nothing after the program was told to end with usage().
    std::optional<qint64> number(const QString &option, qint64 low, qint64 high);
    /// --limit of a list that is whole without it: 0, which nobody can give, where there is none.
    std::optional<qint64> limit();
    /// What an option names with commas between, however often it is given; empty where it is not. Where it is given
    /// and names nothing, as a shell variable that was never set leaves it, that is an error: it must not mean all.
    Result<QStringList> names(const QString &option) const;
    /// An error where one of the options is given with an empty value, or given twice.
    Result<Done> oneValueEach(std::initializer_list<const char *> options) const;
    /// The same; false after the program was told to end with usage().
    bool haveOneValueEach(std::initializer_list<const char *> options);
    /// Tells of a file that was written and ends, or fails.
    void endWith(const Result<ExportSummary> &written);
    /// Prints what was written into a file.
    void told(const ExportSummary &written);
    /// Ends the program once control is back in the event loop. The first call wins.
    void end(ExitCode code);
    /// Runs `stop` on SIGINT and SIGTERM, in place of what was to run before.
    void onSignal(std::function<void()> stop);
    /// How work that was not all done ends: interrupted, where one of these signals came, else with `code`.
    ExitCode orInterrupted(ExitCode code) const;
    /// From now on these signals end nothing by themselves: work without the event loop asks for them.
    static void holdSignals();
    static bool interrupted();

  private:
    bool writeTable();
    const ErrorText &texts();

    std::unique_ptr<ErrorText> m_texts; ///< made when first asked, for it takes a file to read
    std::unique_ptr<TableOutput> m_table;
    bool m_ended = false;
    bool m_signalled = false;
    bool m_outputLost = false; ///< something could not be printed
};

/// One command of imdeskctl.
struct CtlCommand
{
    QString name;      ///< "groups list"
    QString arguments; ///< shown in the help: "GROUPID"
    QString summary;
    std::function<void(QCommandLineParser &)> options;
    bool hidden = false;            ///< for programs, not in the help
    std::function<void(Ctl &)> run; ///< positional arguments without the command's own words
    QStringList examples;           ///< whole command lines, shown at the end of the help
};
const QList<CtlCommand> &ctlCommands();

/// The help of a command, with options of its parser.
QString helpOf(const QCommandLineParser &parser, const CtlCommand &command);

/// Positional arguments after the words of the command.
QStringList argumentsOf(const Ctl &ctl, const CtlCommand &command);

// The commands, one file each.
CtlCommand sandboxCommand();
CtlCommand listenCommand();
CtlCommand eventsListCommand();
CtlCommand rulesTryCommand();
CtlCommand callCommand();
CtlCommand commandsCommand();
CtlCommand completeCommand();
CtlCommand groupsListCommand();
CtlCommand groupsShowCommand();
CtlCommand groupsMembersCommand();
CtlCommand notifyCommand();
CtlCommand statsExportCommand();
CtlCommand statsArchiveCommand();
CtlCommand demoCommand();
QList<CtlCommand> accountCommands();
QList<CtlCommand> profileCommands();
QList<CtlCommand> friendCommands();
QList<CtlCommand> groupCommands();
QList<CtlCommand> memberCommands();
QList<CtlCommand> sendCommands();
QList<CtlCommand> historyCommands();
QList<CtlCommand> historyArchiveCommands();
CtlCommand historyCopiesCommand();
QList<CtlCommand> muteCommands();
CtlCommand whyCommand();
CtlCommand doctorCommand();
QList<CtlCommand> replayCommands();
QList<CtlCommand> auditCommands();
QList<CtlCommand> guardCommands();
QList<CtlCommand> jobCommands();

} // namespace imdesk
