// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"

#include "core/api/accounts.h"

namespace imdesk {

namespace {

constexpr int accountCallsAtOnce = 4;

ItemRun::Cut accountCut(const Ctl &ctl, const char *path, const char *list)
{
    return {itemsPerCall(ctl.catalogue, QLatin1String(path), QLatin1String(list), 100), accountCallsAtOnce, {}};
}

QList<api::UserIdItem> userIds(const QStringList &ids)
{
    QList<api::UserIdItem> out;
    for (const QString &id : ids)
        out << api::UserIdItem{id};
    return out;
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
        runItems(
            ctl, connection, api::multiaccountImport, ids, accountCut(ctl, api::multiaccountImport.path, "AccountList"),
            [accounts](const QStringList &some) {
                api::MultiaccountImport request;
                for (const QString &id : some)
                    request.accounts << accounts.value(id);
                return request;
            },
            [](const QStringList &, const api::MultiaccountImportReply &reply) {
                QList<ItemOutcome> outcomes;
                for (const QString &id : reply.failed) {
                    ItemOutcome outcome{id, ItemOutcome::State::Failed, {}, {}, {}};
                    outcome.error = makeError(ApiError::Kind::Service, Ctl::tr("not imported"));
                    outcomes << outcome;
                }
                return outcomes;
            });
    });
}

void checkAccounts(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = accountsNamed(ctl, arguments);
    if (!ids)
        return;
    connectThen(ctl, [&ctl, ids = *ids](Connection &connection) {
        runItems(
            ctl, connection, api::accountCheck, ids, accountCut(ctl, api::accountCheck.path, "CheckItem"),
            [](const QStringList &some) { return api::AccountCheck{userIds(some)}; },
            [](const QStringList &, const api::AccountCheckReply &reply) {
                QList<ItemOutcome> outcomes;
                for (const api::AccountCheckResult &item : reply.items)
                    outcomes << ItemOutcome::byCode(item.userId, item.resultCode, item.resultInfo, item.status);
                return outcomes;
            });
    });
}

void deleteAccounts(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = accountsNamed(ctl, arguments);
    if (!ids || !confirmed(ctl, Ctl::tr("Delete %n account(s) with their friends, groups and messages?", nullptr,
                                        static_cast<int>(ids->size()))))
        return;
    connectThen(ctl, [&ctl, ids = *ids](Connection &connection) {
        runItems(
            ctl, connection, api::accountDelete, ids, accountCut(ctl, api::accountDelete.path, "DeleteItem"),
            [](const QStringList &some) { return api::AccountDelete{userIds(some)}; },
            [](const QStringList &, const api::AccountDeleteReply &reply) {
                QList<ItemOutcome> outcomes;
                for (const api::AccountDeleteResult &item : reply.items)
                    outcomes << ItemOutcome::byCode(item.userId, item.resultCode, item.resultInfo);
                return outcomes;
            });
    });
}

void kickAccounts(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = accountsNamed(ctl, arguments);
    if (!ids)
        return;
    connectThen(ctl, [&ctl, ids = *ids](Connection &connection) {
        runItems(
            ctl, connection, api::kick, ids, {1, accountCallsAtOnce, {}},
            [](const QStringList &some) { return api::Kick{some.first()}; },
            [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
    });
}

void stateOfAccounts(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = accountsNamed(ctl, arguments);
    if (!ids)
        return;
    const bool devices = ctl.parser.isSet(QStringLiteral("devices"));
    connectThen(ctl, [&ctl, ids = *ids, devices](Connection &connection) {
        runItems(
            ctl, connection, api::queryState, ids, accountCut(ctl, api::queryState.path, "To_Account"),
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
        commandOf(
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
        commandOf({QStringLiteral("accounts kick"),
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
