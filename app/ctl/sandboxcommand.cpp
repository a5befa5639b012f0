// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"

#include "core/api/planfeatures.h"
#include "core/sandbox/sandbox.h"
#include "core/services/accountlist.h"

#include <QJsonObject>

namespace imdesk {

namespace {

const QString belowUltimate = QStringLiteral("below-ultimate");

QStringList featureWords()
{
    QStringList words;
    for (const api::PlanFeature &feature : api::planFeatures())
        words << feature.word;
    return words;
}

void addSandboxOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("port"), Ctl::tr("Port on 127.0.0.1 (default 0: any free one)."),
                      QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("sdkappid"), Ctl::tr("SDKAppID of the simulated app (default 1400000000)."),
                      QStringLiteral("N"), QStringLiteral("1400000000")});
    parser.addOption({QStringLiteral("admin"), Ctl::tr("App admin account (default administrator)."),
                      QStringLiteral("ID"), QStringLiteral("administrator")});
    parser.addOption({QStringLiteral("accounts"), Ctl::tr("Accounts to begin with (default 2000)."),
                      QStringLiteral("N"), QStringLiteral("2000")});
    parser.addOption({QStringLiteral("groups"), Ctl::tr("Groups to begin with (default 300)."), QStringLiteral("N"),
                      QStringLiteral("300")});
    parser.addOption({QStringLiteral("big-group"),
                      Ctl::tr("Members of one more group, a community, such as 100000 (default 0: there is none). "
                              "Accounts are added as it needs them. Its ID is told on standard error."),
                      QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("seed"), Ctl::tr("The same seed gives the same world (default 1)."),
                      QStringLiteral("S"), QStringLiteral("1")});
    parser.addOption(
        {QStringLiteral("callback-url"), Ctl::tr("Where callbacks go: http on this computer."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("callback-token"),
                      Ctl::tr("Token that signs callbacks. Also IMDESK_CALLBACK_TOKEN."), QStringLiteral("T")});
    parser.addOption({QStringLiteral("traffic"),
                      Ctl::tr("Events of made-up traffic a second, on average; 0: callbacks come of calls alone. "
                              "Default 1 with --callback-url; 0 without, where nobody would hear it. An empty world "
                              "has no traffic."),
                      QStringLiteral("R")});
    parser.addOption({QStringLiteral("notifications-closed"),
                      Ctl::tr("Refuse system notifications as for apps that may not send them.")});
    parser.addOption({QStringLiteral("closed"),
                      Ctl::tr("Refuse this as for an app whose plan or switch lacks it; may be repeated. One of: %1. "
                              "below-ultimate: all that needs the Ultimate plan.")
                          .arg(featureWords().join(QStringLiteral(", "))),
                      QStringLiteral("FEATURE")});
    parser.addOption(
        {QStringLiteral("no-rate-limits"), Ctl::tr("Do not refuse calls that come faster than documented.")});
    parser.addOption({QStringLiteral("blocked-word"),
                      Ctl::tr("Refuse messages and names that hold this word; may be repeated."),
                      QStringLiteral("WORD")});
    parser.addOption(
        {QStringLiteral("clock-start"),
         Ctl::tr("The sandbox's time at the start, Unix seconds (default: now). POST /sandbox/clock on its "
                 "port moves it later. Limits by the minute and the day and the second between two pushes to all "
                 "follow it, limits by the second keep to the computer's."),
         QStringLiteral("SECONDS"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("clock-rate"), Ctl::tr("Simulated seconds in a second (default 1)."),
                      QStringLiteral("R"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("clock-frozen"), Ctl::tr("Let the sandbox's time stand until it is moved.")});
    parser.addOption({QStringLiteral("secret-key-file"),
                      Ctl::tr("File that holds the secret key calls must be signed with. Also IMDESK_SECRET_KEY; "
                              "default: the practice key."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("coverage"), Ctl::tr("Print which commands are simulated, and end.")});
}

/// What the options close; nothing when one of them is no feature.
std::optional<QStringList> closedFrom(Ctl &ctl)
{
    QStringList closed;
    const QStringList given = ctl.parser.values(QStringLiteral("closed"));
    for (const QString &word : given) {
        if (word == belowUltimate) {
            closed << api::ultimateFeatures();
        } else if (api::planFeature(word)) {
            closed << word;
        } else {
            ctl.usage(Ctl::tr("--closed %1 is no feature of a plan. One of: %2.")
                          .arg(word, (featureWords() << belowUltimate).join(QStringLiteral(", "))));
            return std::nullopt;
        }
    }
    return closed;
}

void printCoverage(Ctl &ctl)
{
    const QList<QPair<QString, bool>> coverage = Sandbox::coverage(ctl.catalogue);
    qsizetype done = 0;
    for (const auto &[path, simulated] : coverage) {
        done += simulated ? 1 : 0;
        const bool refusals = Sandbox::onlyRefuses(path);
        if (ctl.json()) {
            ctl.print(QJsonObject{{QStringLiteral("command"), path},
                                  {QStringLiteral("simulated"), simulated},
                                  {QStringLiteral("refusals_only"), refusals}});
            continue;
        }
        ctl.print(
            QStringLiteral("%1 %2%3").arg(simulated ? QStringLiteral("simulated    ") : QStringLiteral("not supported"),
                                          path, refusals ? QStringLiteral(" (refusals only)") : QString()));
    }
    if (!ctl.json())
        ctl.print(Ctl::tr("%1 of %2 commands are simulated.").arg(done).arg(coverage.size()));
    ctl.end(ExitCode::Done);
}

void runSandbox(Ctl &ctl)
{
    if (ctl.parser.isSet(QStringLiteral("coverage"))) {
        printCoverage(ctl);
        return;
    }
    SandboxOptions options;
    const auto port = ctl.number(QStringLiteral("port"), 0, 65535);
    const auto sdkAppId = port ? ctl.number(QStringLiteral("sdkappid"), 1, 4294967295) : std::nullopt;
    const auto accounts = sdkAppId ? ctl.number(QStringLiteral("accounts"), 0, 2'000'000) : std::nullopt;
    const auto groups = accounts ? ctl.number(QStringLiteral("groups"), 0, 1'000'000) : std::nullopt;
    const auto bigGroup = groups ? ctl.number(QStringLiteral("big-group"), 0, 1'000'000) : std::nullopt;
    const auto seed =
        bigGroup ? ctl.number(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max()) : std::nullopt;
    const auto clockStart = seed ? ctl.number(QStringLiteral("clock-start"), 0, 4294967295) : std::nullopt;
    if (!clockStart)
        return;
    bool rateOk = false;
    options.clockRate = ctl.parser.value(QStringLiteral("clock-rate")).toDouble(&rateOk);
    if (!rateOk || !(options.clockRate >= SandboxClock::slowest && options.clockRate <= SandboxClock::fastest)) {
        ctl.usage(Ctl::tr("--clock-rate is a number from 0.001 to 86400; --clock-frozen lets time stand."));
        return;
    }
    bool trafficOk = true;
    options.trafficPerSecond = ctl.parser.isSet(QStringLiteral("callback-url")) ? 1 : 0;
    if (ctl.parser.isSet(QStringLiteral("traffic")))
        options.trafficPerSecond = ctl.parser.value(QStringLiteral("traffic")).toDouble(&trafficOk);
    // Written so that what is no number at all (nan) does not pass.
    if (!trafficOk || !(options.trafficPerSecond >= 0 && options.trafficPerSecond <= 10'000)) {
        ctl.usage(Ctl::tr("--traffic is a number of events a second from 0 to 10000."));
        return;
    }
    options.admin = ctl.parser.value(QStringLiteral("admin"));
    if (!isAccountId(options.admin) || options.admin.contains(QLatin1Char(' '))) {
        ctl.usage(Ctl::tr("--admin is an account of 1 to 32 bytes without spaces."));
        return;
    }
    const auto token = callbackTokenFrom(ctl, QStringLiteral("callback-token"));
    if (!token)
        return;
    const std::optional<QStringList> closed = closedFrom(ctl);
    if (!closed)
        return;
    const Result<QByteArray> key = keyFromOptions(ctl);
    if (!key) {
        ctl.fail(key.error());
        return;
    }
    options.port = static_cast<quint16>(*port);
    options.sdkAppId = static_cast<quint32>(*sdkAppId);
    options.accounts = static_cast<int>(*accounts);
    options.groups = static_cast<int>(*groups);
    options.bigGroupMembers = static_cast<int>(*bigGroup);
    options.seed = static_cast<quint64>(*seed);
    options.secretKey = key->isEmpty() ? practiceKey() : *key;
    options.callbackUrl = QUrl(ctl.parser.value(QStringLiteral("callback-url")));
    options.callbackToken = *token;
    options.notificationsClosed = ctl.parser.isSet(QStringLiteral("notifications-closed"));
    options.closedFeatures = *closed;
    options.clockStartMs = *clockStart * 1000;
    options.clockFrozen = ctl.parser.isSet(QStringLiteral("clock-frozen"));
    options.blockedWords = ctl.parser.values(QStringLiteral("blocked-word"));
    options.enforceRates = !ctl.parser.isSet(QStringLiteral("no-rate-limits"));

    auto *sandbox = new Sandbox(options, ctl.clock, &ctl);
    QObject::connect(sandbox, &Sandbox::started, &ctl, [&ctl, sandbox, own = key->isEmpty()] {
        QJsonObject line{{QStringLiteral("base_url"), sandbox->baseUrl().toString()},
                         {QStringLiteral("sdkappid"), qint64(sandbox->options().sdkAppId)},
                         {QStringLiteral("admin"), sandbox->options().admin}};
        // The practice key is no secret; a key of the caller's is not repeated.
        if (own)
            line.insert(QStringLiteral("secret_key"), QString::fromLatin1(practiceKey()));
        ctl.print(line);
        if (ctl.hasLostOutput()) {
            sandbox->stop(); // nobody knows where it is
            ctl.end(ExitCode::Local);
        }
        if (const QString id = sandbox->bigGroup(); !id.isEmpty())
            ctl.warn(Ctl::tr("The big group is %1.").arg(id));
    });
    QObject::connect(sandbox, &Sandbox::failed, &ctl, [&ctl](const ApiError &error) { ctl.fail(error); });
    ctl.onSignal([&ctl, sandbox] {
        sandbox->stop();
        ctl.end(ExitCode::Done);
    });
    sandbox->startAsync();
}

} // namespace

CtlCommand sandboxCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("sandbox");
    command.summary = Ctl::tr("Run the simulated service until it is interrupted; prints one JSON line when ready.");
    command.options = addSandboxOptions;
    command.run = runSandbox;
    command.examples = {
        QStringLiteral("imdeskctl sandbox --port 8080 --callback-url http://127.0.0.1:9000/imcallback --traffic 5"),
        QStringLiteral("imdeskctl sandbox --port 8080 --big-group 100000")};
    return command;
}

} // namespace imdesk
