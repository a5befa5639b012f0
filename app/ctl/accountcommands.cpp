// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"

#include "core/services/accountservice.h"

namespace imdesk {

namespace {

constexpr int accountCallsAtOnce = 4;

ItemRun::Cut accountCut(const Ctl &ctl, const char *path, const char *list)
{
    return {itemsPerCall(ctl.catalogue, QLatin1String(path), QLatin1String(list), 100), accountCallsAtOnce, {}};
}

/// "ID<TAB>Nick<TAB>FaceUrl", the last two may be missing.
api::AccountToImport accountOf(const QString &line)
{
    const QStringList parts = line.split(QLatin1Char('\t'));
    api::AccountToImport account;
    account.userId = parts.first().trimmed();
    if (const QString nick = parts.value(1).trimmed(); !nick.isEmpty())
        account.nick = nick;
    if (const QString face = parts.value(2).trimmed(); !face.isEmpty())
        account.faceUrl = face;
    return account;
}

std::optional<QStringList> accountsNamed(Ctl &ctl, const QStringList &arguments)
{
    return neededItems(ctl, arguments, Ctl::tr("Name at least one account, or a file of IDs with --file."));
}

void importAccounts(Ctl &ctl, const QStringList &arguments)
{
    const auto lines = accountsNamed(ctl, arguments);
    if (!lines)
        return;
    QStringList ids;
    QHash<QString, api::AccountToImport> accounts;
    for (const QString &line : *lines) {
        const api::AccountToImport account = accountOf(line);
        if (!accounts.contains(account.userId))
            ids << account.userId;
        accounts.insert(account.userId, account);
    }
    const QString nick = ctl.parser.value(QStringLiteral("nick"));
    const QString face = ctl.parser.value(QStringLiteral("face"));
    if ((!nick.isEmpty() || !face.isEmpty()) && ids.size() != 1) {
        ctl.usage(Ctl::tr("--nick and --face are for one account. For many, write ID, nick and face in a file, with "
                          "tabs between them."));
        return;
    }
    if (!nick.isEmpty())
        accounts[ids.first()].nick = nick;
    if (!face.isEmpty())
        accounts[ids.first()].faceUrl = face;
    connectThen(ctl, [&ctl, ids, accounts](Connection &connection) {
        QList<api::AccountToImport> list;
        for (const QString &id : ids)
            list << accounts.value(id);
        AccountService::startImport(printedRun(ctl, connection), list);
    });
}

void checkAccounts(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = accountsNamed(ctl, arguments);
    if (!ids)
        return;
    connectThen(ctl, [&ctl, ids = *ids](Connection &connection) {
        AccountService::startCheck(printedRun(ctl, connection), ids);
    });
}

void deleteAccounts(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = accountsNamed(ctl, arguments);
    if (!ids || !confirmed(ctl, Ctl::tr("Delete %n account(s) with their friends, groups and messages?", nullptr,
                                        static_cast<int>(ids->size()))))
        return;
    connectThen(ctl, [&ctl, ids = *ids](Connection &connection) {
        AccountService::startDelete(printedRun(ctl, connection), ids);
    });
}

void kickAccounts(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = accountsNamed(ctl, arguments);
    if (!ids)
        return;
    connectThen(ctl, [&ctl, ids = *ids](Connection &connection) {
        AccountService::startKick(printedRun(ctl, connection), ids);
    });
}

void stateOfAccounts(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = accountsNamed(ctl, arguments);
    if (!ids)
        return;
    const bool devices = ctl.parser.isSet(QStringLiteral("devices"));
    connectThen(ctl, [&ctl, ids = *ids, devices](Connection &connection) {
        const auto &endpoint = api::onlineQuery(connection.profile.dialect());
        runItems(
            ctl, connection, endpoint, ids, accountCut(ctl, endpoint.path, "To_Account"),
            [devices](const QStringList &some) {
                api::QueryState request;
                request.accounts = some;
                if (devices)
                    request.needDetail = 1;
                return request;
            },
            [](const QStringList &, const api::QueryStateReply &reply) {
                QList<ItemOutcome> outcomes;
                for (const api::OnlineState &state : reply.states) {
                    QJsonObject details;
                    for (const api::DeviceState &device : state.devices)
                        details.insert(device.platform, device.status);
                    outcomes << ItemOutcome::done(
                        state.account, state.status,
                        details.isEmpty() ? details : QJsonObject{{QStringLiteral("devices"), details}});
                }
                for (const api::StateFailure &failure : reply.failures)
                    outcomes << ItemOutcome::byCode(failure.account, failure.code, {});
                return outcomes;
            });
    });
}

} // namespace

QList<CtlCommand> accountCommands()
{
    return {
        writingCommandOf(
            {QStringLiteral("accounts import"),
             Ctl::tr("ID..."),
             Ctl::tr("Import accounts; one that is there already is updated."),
             {QStringLiteral("alice --nick \"Alice L.\""), QStringLiteral("--file people.tsv --profile Shop-Test")},
             [](QCommandLineParser &parser) {
                 parser.addOption({QStringLiteral("file"),
                                   Ctl::tr("Also the accounts in this file, one a line: ID, or ID, nick and face "
                                           "address with tabs between them; - for standard input."),
                                   QStringLiteral("FILE")});
                 parser.addOption(
                     {QStringLiteral("nick"), Ctl::tr("Nickname of a single account."), QStringLiteral("TEXT")});
                 parser.addOption({QStringLiteral("face"), Ctl::tr("Address of a single account's picture."),
                                   QStringLiteral("URL")});
             },
             importAccounts}),
        commandOf({QStringLiteral("accounts check"),
                   Ctl::tr("ID..."),
                   Ctl::tr("Say which accounts are imported."),
                   {QStringLiteral("alice bob"), QStringLiteral("--file ids.txt --json")},
                   addFileOption,
                   checkAccounts}),
        commandOf({QStringLiteral("accounts delete"),
                   Ctl::tr("ID..."),
                   Ctl::tr("Delete accounts with all their data. This cannot be undone."),
                   {QStringLiteral("alice --yes")},
                   [](QCommandLineParser &parser) {
                       addFileOption(parser);
                       addYesOption(parser);
                   },
                   deleteAccounts}),
        writingCommandOf({QStringLiteral("accounts kick"),
                          Ctl::tr("ID..."),
                          Ctl::tr("End the login of accounts on all their devices."),
                          {QStringLiteral("alice")},
                          addFileOption,
                          kickAccounts}),
        commandOf({QStringLiteral("accounts state"),
                   Ctl::tr("ID..."),
                   Ctl::tr("Say who is online: Online, PushOnline or Offline."),
                   {QStringLiteral("alice bob --devices")},
                   [](QCommandLineParser &parser) {
                       addFileOption(parser);
                       parser.addOption({QStringLiteral("devices"), Ctl::tr("Also each device.")});
                   },
                   stateOfAccounts}),
    };
}

} // namespace imdesk
