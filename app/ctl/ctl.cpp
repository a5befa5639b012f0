// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"

#include "app/ctl/tableoutput.h"
#include "core/api/errortext.h"
#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <limits>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace imdesk {

namespace {

int signalPipe[2] = {-1, -1};

extern "C" void onUnixSignal(int)
{
    const char byte = 1;
    // Nothing can be done about a full pipe here, and one byte in it is enough.
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

bool catchSignals()
{
    if (::pipe(signalPipe) != 0)
        return false;
    struct sigaction action = {};
    action.sa_handler = onUnixSignal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    return true;
}

} // namespace

ExitCode exitCodeFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Service:
        return ExitCode::ServiceRefused;
    case ApiError::Kind::Usage:
        return ExitCode::Usage;
    case ApiError::Kind::Secret:
    case ApiError::Kind::Storage:
    case ApiError::Kind::Port:
    case ApiError::Kind::Busy:
    case ApiError::Kind::Unreadable:
        return ExitCode::Local;
    case ApiError::Kind::Refused:
        return ExitCode::ReadOnly;
    case ApiError::Kind::Cancelled: // by a signal; nothing else gives up here
        return ExitCode::Interrupted;
    default:
        return ExitCode::Unreachable;
    }
}

Ctl::Ctl() : paths(AppPaths::standard()) {}

Ctl::~Ctl()
{
    // What was started under this uses what this holds, some of it on threads of its own: it ends first.
    while (!children().isEmpty())
        delete children().constFirst();
}

void Ctl::print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return;
    if (!std::exchange(m_outputLost, true))
        warn(tr("imdeskctl: the output cannot be written: %1").arg(qt_error_string()));
}

void Ctl::setTable(std::unique_ptr<TableOutput> table) { m_table = std::move(table); }

void Ctl::addFacts(const QJsonObject &facts)
{
    if (m_table)
        m_table->addFacts(facts);
}

bool Ctl::writeTable()
{
    const std::unique_ptr<TableOutput> table = std::exchange(m_table, nullptr);
    const Result<ExportSummary> written = table->write();
    if (!written) {
        fail(written.error());
        return false;
    }
    told(*written);
    return true;
}

void Ctl::told(const ExportSummary &written)
{
    const QString path = QFileInfo(written.path).absoluteFilePath();
    if (json()) {
        QJsonObject line{{QStringLiteral("path"), path},
                         {QStringLiteral("rows"), written.rows},
                         {QStringLiteral("columns"), written.columns},
                         {QStringLiteral("bytes"), written.bytes}};
        if (written.sheets > 1)
            line.insert(QStringLiteral("sheets"), written.sheets);
        print(line);
    } else {
        print(tr("%1, %2: %3")
                  .arg(tr("%n row(s)", nullptr, static_cast<int>(written.rows)),
                       tr("%n column(s)", nullptr, static_cast<int>(written.columns)), path));
        if (written.sheets > 1)
            warn(tr("The rows are on %1 sheets, for Excel takes no more on one.").arg(written.sheets));
    }
}

void Ctl::endWith(const Result<ExportSummary> &written)
{
    if (!written) {
        fail(written.error());
        return;
    }
    told(*written);
    end(ExitCode::Done);
}

void Ctl::print(const QJsonValue &value)
{
    if (m_table && value.isObject()) {
        m_table->add(value.toObject());
        return;
    }
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    print(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void Ctl::warn(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

const ErrorText &Ctl::texts()
{
    if (!m_texts)
        m_texts = std::make_unique<ErrorText>(catalogue);
    return *m_texts;
}

QString Ctl::causeOf(const ApiError &error)
{
    return error.message.isEmpty() ? texts().explain(error, QLocale().name()).cause : error.message;
}

void Ctl::explain(const ApiError &error)
{
    ErrorExplanation text = texts().explain(error, QLocale().name());
    // What is mended by a button in the window, has other ways here.
    if (text.editConnection && error.kind == ApiError::Kind::Secret)
        text.fix = tr("Give the secret key: in IMDESK_SECRET_KEY, in a file named with --secret-key-file, or in the "
                      "connection in imdesk, which keeps it in the keychain.");
    else if (error.kind == ApiError::Kind::Secret && error.secret == ApiError::SecretTrouble::Keychain)
        text.fix = tr("Unlock the keychain, or give the secret key in IMDESK_SECRET_KEY or in a file named with "
                      "--secret-key-file.");
    else if (error.code == 70009 &&
             (parser.value(QStringLiteral("profile")).isEmpty() ||
              !parser.value(QStringLiteral("secret-key-file")).isEmpty() || !qgetenv("IMDESK_SECRET_KEY").isEmpty()))
        text.fix = tr("Give the secret key that belongs to this SDKAppID, in IMDESK_SECRET_KEY or in a file named with "
                      "--secret-key-file.");
    warn(QStringLiteral("imdeskctl: ") + text.title);
    for (const QString &part : QStringList{text.reason(), text.fix} + text.details.split(QLatin1Char('\n'))) {
        if (!part.isEmpty())
            warn(QStringLiteral("  ") + visibleText(part));
    }
}

void Ctl::fail(const ApiError &error, const QJsonObject &reply)
{
    explain(error);
    m_table.reset(); // what has come by then is no whole answer
    if (reply.isEmpty())
        printError(error);
    else
        print(reply);
    end(exitCodeFor(error));
}

void Ctl::printError(const ApiError &error)
{
    // A command line that cannot be read as options has no options to ask.
    if (!QCoreApplication::arguments().contains(QLatin1String("--json")))
        return;
    m_table.reset(); // not among the rows of a file
    QJsonObject told{{QStringLiteral("kind"), kindName(error.kind)},
                     {QStringLiteral("code"), error.code},
                     {QStringLiteral("message"), error.message},
                     {QStringLiteral("command"), error.command},
                     {QStringLiteral("request_id"), error.requestId}};
    if (!error.reply.isEmpty())
        told.insert(QStringLiteral("reply"), error.reply);
    print(QJsonObject{{QStringLiteral("error"), told}});
}

void Ctl::refuse(const QString &problem, const QString &verb)
{
    warn(QStringLiteral("imdeskctl: ") + problem);
    warn(verb.isEmpty() ? tr("Run 'imdeskctl --help'.") : tr("Run 'imdeskctl %1 --help'.").arg(verb));
    printError(makeError(ApiError::Kind::Usage, problem));
}

void Ctl::usage(const QString &problem)
{
    refuse(problem, command);
    end(ExitCode::Usage);
}

std::optional<qint64> Ctl::number(const QString &option, qint64 low, qint64 high)
{
    bool ok = false;
    const qint64 value = parser.value(option).toLongLong(&ok);
    if (ok && value >= low && value <= high)
        return value;
    if (high == std::numeric_limits<qint64>::max())
        usage(tr("--%1 is a whole number from %2 up, not %3.").arg(option).arg(low).arg(parser.value(option)));
    else
        usage(tr("--%1 is a whole number from %2 to %3, not %4.")
                  .arg(option)
                  .arg(low)
                  .arg(high)
                  .arg(parser.value(option)));
    return std::nullopt;
}

std::optional<qint64> Ctl::limit()
{
    const QString option = QStringLiteral("limit");
    return parser.isSet(option) ? number(option, 1, std::numeric_limits<qint64>::max()) : std::optional<qint64>(0);
}

Result<QStringList> Ctl::names(const QString &option) const
{
    QStringList all;
    const QStringList values = parser.values(option);
    for (const QString &value : values) {
        for (const QString &one : value.split(QLatin1Char(','))) {
            if (const QString name = one.trimmed(); !name.isEmpty())
                all << name;
        }
    }
    if (all.isEmpty() && parser.isSet(option)) {
        static const QStringList people{QStringLiteral("to"), QStringLiteral("mention")};
        return imdesk::fail(ApiError::Kind::Usage,
                            people.contains(option)
                                ? tr("--%1 names nobody; leave it out, or name somebody.").arg(option)
                                : tr("--%1 names nothing; leave it out, or name something.").arg(option));
    }
    return all;
}

Result<Done> Ctl::oneValueEach(std::initializer_list<const char *> options) const
{
    for (const char *name : options) {
        const QString option = QLatin1String(name);
        if (parser.values(option).size() > 1)
            return imdesk::fail(ApiError::Kind::Usage, tr("--%1 is given more than once.").arg(option));
        if (const Result<QStringList> named = names(option); !named)
            return std::unexpected(named.error());
    }
    return Done();
}

bool Ctl::haveOneValueEach(std::initializer_list<const char *> options)
{
    const Result<Done> done = oneValueEach(options);
    if (!done)
        usage(done.error().message);
    return done.has_value();
}

void Ctl::end(ExitCode code)
{
    if (m_ended)
        return;
    // What was done before a signal stands in it too.
    const bool whole = code == ExitCode::Done || code == ExitCode::Partly || code == ExitCode::Interrupted;
    if (m_table && whole && !writeTable())
        return;
    m_ended = true;
    if (m_outputLost && (code == ExitCode::Done || code == ExitCode::Partly))
        code = ExitCode::Local; // whoever reads it has less than there is
    QTimer::singleShot(0, this, [code] { QCoreApplication::exit(static_cast<int>(code)); });
}

void Ctl::onSignal(std::function<void()> stop)
{
    if (!catchSignals())
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier, stop = std::move(stop)] {
        notifier->setEnabled(false);
        m_signalled = true;
        stop();
    });
}

ExitCode Ctl::orInterrupted(ExitCode code) const
{
    return m_signalled && code != ExitCode::Done ? ExitCode::Interrupted : code;
}

void Ctl::holdSignals()
{
    // A pipe of its own: an interrupt of before was heard already.
    (void)catchSignals();
}

bool Ctl::interrupted()
{
    pollfd asked{signalPipe[0], POLLIN, 0};
    return ::poll(&asked, 1, 0) > 0;
}

const QList<CtlCommand> &ctlCommands()
{
    static const QList<CtlCommand> all{
        demoCommand(),       sandboxCommand(),    listenCommand(),        eventsListCommand(), rulesTryCommand(),
        groupsListCommand(), groupsShowCommand(), groupsMembersCommand(), notifyCommand(),     statsExportCommand(),
        callCommand(),       commandsCommand(),   completeCommand()};
    static const QList<CtlCommand> withVerbs =
        all + accountCommands() + profileCommands() + friendCommands() + groupCommands() + memberCommands() +
        sendCommands() + historyCommands() + muteCommands() + replayCommands() + auditCommands() + guardCommands() +
        jobCommands() + historyArchiveCommands() +
        QList<CtlCommand>{whyCommand(), doctorCommand(), statsArchiveCommand(), historyCopiesCommand()};
    return withVerbs;
}

QStringList argumentsOf(const Ctl &ctl, const CtlCommand &command)
{
    return ctl.parser.positionalArguments().mid(command.name.count(QLatin1Char(' ')) + 1);
}

} // namespace imdesk
