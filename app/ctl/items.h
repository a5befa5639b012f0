// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/connection.h"
#include "core/services/itemrun.h"

namespace imdesk {

/// A command that talks to the service: the connection's options are added to its own.
struct Verb
{
    QString name;      ///< "accounts import"
    QString arguments; ///< shown in the help: "ID..."
    QString summary;
    QStringList examples; ///< what follows "imdeskctl NAME "
    std::function<void(QCommandLineParser &)> options;
    std::function<void(Ctl &, const QStringList &arguments)> run;
};
CtlCommand commandOf(const Verb &verb);
/// One that changes something at the service: on a profile of production it wants --yes, which is added to its options.
CtlCommand writingCommandOf(const Verb &verb);

/// --file: more items, one a line.
void addFileOption(QCommandLineParser &parser);
/// --yes, for what cannot be undone.
void addYesOption(QCommandLineParser &parser);
/// --yes, for what only a profile of production wants it.
void addProductionOption(QCommandLineParser &parser);
/// Whether what writes there wants --yes.
bool asksOnProduction(const Ctl &ctl, const Profile &profile);
/// True when --yes is there; else the program ends with what would have been done. `lasting`: it cannot be undone.
bool confirmed(Ctl &ctl, const QString &question, bool lasting = true);

/// The arguments and the lines of the file that `option` names, each once. "-" stands for standard input in both.
Result<QStringList> itemsFrom(const Ctl &ctl, const QString &option, const QStringList &arguments);
/// The same with --file; ends the program with `what` is missing when there is none.
std::optional<QStringList> neededItems(Ctl &ctl, const QStringList &arguments, const QString &what);

/// A value of the service on one line: text as it is, all else as JSON.
QString valueWords(const QJsonValue &value);
/// One line for what became of an item.
void printOutcome(Ctl &ctl, const ItemOutcome &outcome);
/// Prints the outcomes of a run as they come and ends the program by what became of all: 0, 5, the first error's, or
/// 130 where a signal ended it before all were done.
void followItems(Ctl &ctl, ItemRun &run);
/// A run that is followed so, for the services to start.
ItemRun &printedRun(Ctl &ctl, const Connection &connection);

/// Takes the items through the command and prints their outcomes. See ItemRun::start.
template <HasTable Request, HasTable Reply, class MakeRequest, class ReadReply>
void runItems(Ctl &ctl, Connection &connection, const Endpoint<Request, Reply> &endpoint, const QStringList &items,
              const ItemRun::Cut &cut, MakeRequest makeRequest, ReadReply readReply)
{
    auto *run = new ItemRun(*connection.client, &ctl);
    followItems(ctl, *run);
    run->start(endpoint, items, cut, std::function<Request(const QStringList &)>(makeRequest),
               std::function<QList<ItemOutcome>(const QStringList &, const Reply &)>(readReply));
}

/// A call without items: prints what `print` makes of the reply and ends, or fails.
template <HasTable Request, HasTable Reply, class Print>
void runOnce(Ctl &ctl, Connection &connection, const Endpoint<Request, Reply> &endpoint, const Request &request,
             Print print)
{
    whenDone(connection.client->call(endpoint, request), &ctl, [&ctl, print](const Result<Reply> &reply) {
        if (!reply) {
            ctl.fail(reply.error());
            return;
        }
        print(*reply);
        ctl.end(ExitCode::Done);
    });
}

} // namespace imdesk
