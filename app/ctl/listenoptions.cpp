// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listenoptions.h"

#include "app/ctl/connection.h"
#include "app/ctl/rulescommands.h"
#include "app/ctl/servicemanager.h"
#include "core/base/sentences.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace imdesk {

namespace {

constexpr qint64 maxSecretBytes = 4'096;

struct NumberOption
{
    const char *name;
    const char *standard;
    qint64 low;
    qint64 high;
};

constexpr auto bounds = std::to_array<NumberOption>({
    {"connections", "512", 1, 100'000},
    {"connections-per-address", "256", 1, 100'000},
    {"head-kb", "16", 1, 1'024},
    {"body-kb", "1024", 1, 65'536},
    {"memory-mb", "64", 1, 65'536},
    {"head-seconds", "5", 1, 600},
    {"body-seconds", "10", 1, 600},
    {"idle-seconds", "30", 1, 86'400},
    {"keep-rows", "0", 0, 1'000'000'000'000},
    {"keep-days", "0", 0, 36'500},
    {"keep-mb", "0", 0, 100'000'000},
});

std::optional<qint64> bound(Ctl &ctl, const char *name)
{
    for (const NumberOption &option : bounds) {
        if (qstrcmp(option.name, name) == 0)
            return ctl.number(QString::fromLatin1(name), option.low, option.high);
    }
    return std::nullopt;
}

bool fillBounds(Ctl &ctl, ListenPlan &plan)
{
    QHash<QByteArray, qint64> values;
    for (const NumberOption &option : bounds) {
        const auto value = bound(ctl, option.name);
        if (!value)
            return false;
        values.insert(option.name, *value);
    }
    GuardLimits &limits = plan.receiver.limits;
    limits.connections = int(values["connections"]);
    limits.connectionsPerAddress = int(values["connections-per-address"]);
    limits.headBytes = values["head-kb"] << 10;
    limits.bodyBytes = values["body-kb"] << 10;
    limits.inFlightBytes = values["memory-mb"] << 20;
    limits.headMs = int(values["head-seconds"]) * 1'000;
    limits.bodyMs = int(values["body-seconds"]) * 1'000;
    limits.idleMs = int(values["idle-seconds"]) * 1'000;
    plan.store.keepRows = values["keep-rows"];
    plan.store.keepDays = int(values["keep-days"]);
    plan.store.keepBytes = values["keep-mb"] << 20;
    return true;
}

bool fillPorts(Ctl &ctl, ReceiverOptions &options)
{
    QList<quint16> ports;
    for (const QString &value : ctl.parser.values(QStringLiteral("port"))) {
        for (const QString &part : value.split(QLatin1Char(','))) {
            bool ok = false;
            const int port = part.trimmed().toInt(&ok);
            if (!ok || port < 0 || port > 65535) {
                ctl.usage(Ctl::tr("--port is a number from 0 to 65535, or several with commas between them, not %1.")
                              .arg(value));
                return false;
            }
            if (port != 0 && ports.contains(quint16(port))) {
                ctl.usage(Ctl::tr("--port names %1 twice.").arg(port));
                return false;
            }
            ports << quint16(port);
        }
    }
    options.port = ports.takeFirst();
    options.morePorts = ports;
    options.descriptors = inheritedSockets();
    return true;
}

bool fillAddress(Ctl &ctl, ReceiverOptions &options)
{
    if (!options.address.setAddress(ctl.parser.value(QStringLiteral("address")))) {
        ctl.usage(Ctl::tr("--address is an IP address of this computer."));
        return false;
    }
    // A socket handed over was opened by whoever wrote its unit; that is the asking.
    if (!options.address.isLoopback() && options.descriptors.isEmpty() &&
        !ctl.parser.isSet(QStringLiteral("open-to-network"))) {
        QStringList advice;
        if (options.token.isEmpty())
            advice << Ctl::tr(
                "a token, in IMDESK_CALLBACK_TOKEN or --token-file: without it anybody can invent events");
        if (options.sdkAppId == 0)
            advice << Ctl::tr("--sdkappid, so that callbacks of other apps are refused");
        if (options.tls.isEmpty())
            advice << Ctl::tr("--tls-cert and --tls-key, or a web server with TLS in front: messages travel in them");
        if (options.allowed.isEmpty())
            advice << Ctl::tr("--allow with the addresses of the service, or a firewall");
        QString words = Ctl::tr("%1 is open to the network. Add --open-to-network if that is meant.")
                            .arg(options.address.toString());
        if (!advice.isEmpty())
            words = joinSentences({words, Ctl::tr("Set before: %1.").arg(advice.join(QLatin1String("; ")))});
        ctl.usage(words);
        return false;
    }
    return true;
}

} // namespace

void addReceiverOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("port"),
                      Ctl::tr("Port to listen on (default 0: any free one); several with commas between them."),
                      QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("address"),
                      Ctl::tr("Address to listen on (default 127.0.0.1; others are open to the network)."),
                      QStringLiteral("IP"), QStringLiteral("127.0.0.1")});
    parser.addOption(
        {QStringLiteral("open-to-network"), Ctl::tr("Yes, --address may be one that other computers reach.")});
    parser.addOption({QStringLiteral("path"), Ctl::tr("Path of the callback URL (default /imcallback)."),
                      QStringLiteral("PATH"), QStringLiteral("/imcallback")});
    parser.addOption({QStringLiteral("sdkappid"), Ctl::tr("Take callbacks of this app only."), QStringLiteral("N"),
                      QStringLiteral("0")});
    parser.addOption({QStringLiteral("store"), Ctl::tr("File that keeps the events."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("token"),
                      Ctl::tr("Token that callbacks are signed with. Better in IMDESK_CALLBACK_TOKEN or --token-file, "
                              "where other users of this computer cannot see it."),
                      QStringLiteral("T")});
    parser.addOption(
        {QStringLiteral("token-file"), Ctl::tr("File whose first line is the token."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("tls-cert"), Ctl::tr("Certificate chain in PEM form: listen with HTTPS."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("tls-key"), Ctl::tr("Key of the certificate in PEM form, without a passphrase."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("tls-client-ca"),
                      Ctl::tr("Take only clients with a certificate that one of these authorities signed."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("allow"),
                      Ctl::tr("Take connections from these addresses and subnets only: 203.0.113.0/24,2001:db8::/32."),
                      QStringLiteral("LIST")});
    parser.addOption({QStringLiteral("rules"),
                      Ctl::tr("File with reply rules for before-events; try them first with \"rules try\"."),
                      QStringLiteral("FILE")});
    const QStringList words{
        Ctl::tr("Connections at once, in all."),
        Ctl::tr("Connections at once from one address."),
        Ctl::tr("Largest head of a request, in KiB."),
        Ctl::tr("Largest body of a request, in KiB."),
        Ctl::tr("Memory for requests not answered yet, in MiB."),
        Ctl::tr("Time for the head of a request and for a TLS handshake, in seconds."),
        Ctl::tr("Time for the body of a request, in seconds."),
        Ctl::tr("Time between two requests of a connection, in seconds."),
        Ctl::tr("Keep the newest N events (0: all)."),
        Ctl::tr("Keep events for N days (0: for ever)."),
        Ctl::tr("Keep the events within N MiB (0: no limit). A file that has grown larger keeps its size "
                "and is filled again.")};
    for (std::size_t i = 0; i < bounds.size(); ++i)
        parser.addOption({QString::fromLatin1(bounds[i].name), words.at(qsizetype(i)), QStringLiteral("N"),
                          QString::fromLatin1(bounds[i].standard)});
    parser.addOption(
        {QStringLiteral("sync"),
         Ctl::tr("full: answered events survive a power cut (default); normal: they survive the end of the "
                 "program."),
         QStringLiteral("MODE"), QStringLiteral("full")});
}

std::optional<QByteArray> secretFrom(Ctl &ctl, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ctl.fail(makeError(ApiError::Kind::Unreadable, Ctl::tr("%1 cannot be read: %2").arg(path, file.errorString())));
        return std::nullopt;
    }
    QByteArray secret = file.readLine(maxSecretBytes).trimmed();
    if (secret.isEmpty()) {
        ctl.usage(Ctl::tr("The first line of %1 is empty.").arg(path));
        return std::nullopt;
    }
    return secret;
}

std::optional<ListenPlan> listenPlan(Ctl &ctl)
{
    ListenPlan plan;
    ReceiverOptions &options = plan.receiver;
    const auto value = [&ctl](const char *name) { return ctl.parser.value(QString::fromLatin1(name)); };
    const auto sdkAppId = ctl.number(QStringLiteral("sdkappid"), 0, 4294967295);
    if (!sdkAppId || !fillBounds(ctl, plan) || !fillPorts(ctl, options))
        return std::nullopt;
    options.sdkAppId = static_cast<quint32>(*sdkAppId);
    options.path = value("path");
    if (!options.path.startsWith(QLatin1Char('/'))) {
        ctl.usage(Ctl::tr("--path begins with a slash, for example /imcallback."));
        return std::nullopt;
    }
    // Nothing would ever arrive there: what comes after a question mark is the service's own.
    if (std::ranges::any_of(options.path,
                            [](QChar c) { return c.isSpace() || !c.isPrint() || c == u'?' || c == u'#'; })) {
        ctl.usage(Ctl::tr("--path is the path of a URL alone, without spaces, question marks and number signs."));
        return std::nullopt;
    }
    // What a shell variable that was never set leaves must not take a check away.
    if (!ctl.haveOneValueEach({"token-file", "tls-cert", "tls-key", "tls-client-ca", "allow", "rules", "attach",
                               "attach-port", "attach-cert", "attach-key", "attach-secret-file"}))
        return std::nullopt;
    const auto token = callbackTokenFrom(ctl, QStringLiteral("token"));
    if (!token)
        return std::nullopt;
    options.token = *token;
    if (!value("token-file").isEmpty()) {
        const auto kept = secretFrom(ctl, value("token-file"));
        if (!kept)
            return std::nullopt;
        options.token = *kept;
    }
    options.tls = {value("tls-cert"), value("tls-key"), value("tls-client-ca")};
    const Result<AddressList> allowed = AddressList::parse(value("allow"));
    if (!allowed) {
        ctl.usage(QStringLiteral("--allow: ") + allowed.error().message);
        return std::nullopt;
    }
    options.allowed = *allowed;
    if (!fillAddress(ctl, options))
        return std::nullopt;
    plan.rulesFile = value("rules");
    // A console that attaches may write the first rule.
    const bool comesLater =
        ctl.parser.isSet(QStringLiteral("attach")) || ctl.parser.isSet(QStringLiteral("attach-port"));
    if (!plan.rulesFile.isEmpty() && (!comesLater || QFile::exists(plan.rulesFile))) {
        const auto rules = rulesFrom(ctl, plan.rulesFile);
        if (!rules)
            return std::nullopt;
        options.rules = *rules;
    }
    const QString sync = value("sync");
    if (sync != QLatin1String("full") && sync != QLatin1String("normal")) {
        ctl.usage(Ctl::tr("--sync is full or normal."));
        return std::nullopt;
    }
    plan.store.sync = sync == QLatin1String("full") ? StoreOptions::Sync::Full : StoreOptions::Sync::Normal;
    plan.store.path = value("store");
    // A log that goes on in a new place after a typing error would be missed by nobody until it is looked for.
    plan.store.makeFolder = false;
    if (plan.store.path.isEmpty()) {
        ctl.usage(Ctl::tr("listen needs --store FILE; an event is answered only once it is in that file."));
        return std::nullopt;
    }
    return plan;
}

} // namespace imdesk
