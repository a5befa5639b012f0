// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listenattach.h"

#include "app/ctl/listenoptions.h"
#include "core/callbacks/attachforms.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace imdesk {

void addAttachOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("attach"),
                      Ctl::tr("Let the console of this user attach through this socket (Callbacks, Attach to a "
                              "listener)."),
                      QStringLiteral("SOCKET")});
    parser.addOption({QStringLiteral("attach-port"),
                      Ctl::tr("Let consoles attach to this port of 127.0.0.1, encrypted, for example through ssh -L. "
                              "The secret comes from IMDESK_ATTACH_SECRET or --attach-secret-file, never from an "
                              "argument."),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("attach-cert"),
                      Ctl::tr("Certificate of that port; one that vouches for itself will do."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("attach-key"), Ctl::tr("Its key."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("attach-secret-file"), Ctl::tr("File whose first line is the secret."),
                      QStringLiteral("FILE")});
}

std::optional<AttachOptions> attachOptions(Ctl &ctl)
{
    AttachOptions options;
    const auto value = [&ctl](const char *name) { return ctl.parser.value(QString::fromLatin1(name)); };
    options.socket = value("attach");
    // A path from here, as of every other file: Qt would look for a bare name in the folder for temporary ones.
    if (!options.socket.isEmpty())
        options.socket = QFileInfo(options.socket).absoluteFilePath();
    if (!value("attach-port").isEmpty()) {
        const auto port = ctl.number(QStringLiteral("attach-port"), 0, 65535);
        if (!port)
            return std::nullopt;
        options.port = int(*port);
    }
    options.tls = {value("attach-cert"), value("attach-key"), {}};
    options.secret = qgetenv("IMDESK_ATTACH_SECRET");
    if (!value("attach-secret-file").isEmpty()) {
        const auto secret = secretFrom(ctl, value("attach-secret-file"));
        if (!secret)
            return std::nullopt;
        options.secret = *secret;
    }
    return options;
}

QJsonObject attachStatus(const ReceiverCounters &counters, const QUrl &url, qint64 perMinute, qint64 trimmed,
                         const BudgetFigures &budget, const QList<TargetReport> &targets)
{
    QJsonArray rules;
    const QHash<QString, RuleUse> uses = counters.rules();
    for (auto it = uses.begin(); it != uses.end(); ++it)
        rules.append(QJsonObject{{QStringLiteral("id"), it.key()},
                                 {QStringLiteral("hits"), it->hits},
                                 {QStringLiteral("us"), it->microseconds},
                                 {QStringLiteral("slowest_us"), it->slowest}});
    return {{QStringLiteral("push"), QStringLiteral("status")},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("url"), url.toString()},
            {QStringLiteral("requests"), counters.requests.load()},
            {QStringLiteral("stored"), counters.stored.load()},
            {QStringLiteral("rejected"), counters.rejected()},
            {QStringLiteral("bad_bodies"), counters.badBodies.load()},
            {QStringLiteral("per_minute"), perMinute},
            {QStringLiteral("connections"), counters.connections.load()},
            {QStringLiteral("trimmed"), trimmed},
            {QStringLiteral("budget"), attach::budgetOut(budget)},
            {QStringLiteral("targets"), attach::targetsOut(targets)}};
}

} // namespace imdesk
