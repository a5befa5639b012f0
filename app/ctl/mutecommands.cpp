// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/timewords.h"

#include "core/api/groupplace.h"
#include "core/api/groups.h"
#include "core/api/muting.h"
#include "core/api/topics.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/services/groupfaults.h"

namespace imdesk {

namespace {

constexpr int muteCallsAtOnce = 4;

/// Where a mute acts: in one group, or everywhere by the app's two clocks.
struct MuteScope
{
    QString group; ///< empty = global
    bool everyone = false;
};

/// One of --group and --global, or nothing after the program was told to end.
std::optional<MuteScope> muteScope(Ctl &ctl, bool takesEveryone)
{
    MuteScope scope;
    scope.group = ctl.parser.value(QStringLiteral("group"));
    scope.everyone = takesEveryone && ctl.parser.isSet(QStringLiteral("everyone"));
    const bool global = ctl.parser.isSet(QStringLiteral("global"));
    if (scope.group.isEmpty() != global) {
        ctl.usage(Ctl::tr("Say where: --group GROUPID, or --global for the whole app."));
        return std::nullopt;
    }
    if (scope.everyone && global) {
        ctl.usage(Ctl::tr("--everyone mutes one group; there is no such thing for the whole app."));
        return std::nullopt;
    }
    return scope;
}

void muteEveryone(Ctl &ctl, const QString &group, bool on)
{
    const QString word = on ? QStringLiteral("On") : QStringLiteral("Off");
    const api::GroupPlace place = api::groupPlace(group);
    if (place.topicId) {
        api::TopicChange request{place.groupId, *place.topicId, {}, {}, {}, {}, {}, {}, {}};
        request.muteAllMember = word;
        connectThen(ctl, [&ctl, request](Connection &connection) {
            runOnce(ctl, connection, api::modifyTopic, request,
                    [&ctl, request](const EmptyReply &) { printOutcome(ctl, ItemOutcome::done(request.topicId)); });
        });
        return;
    }
    api::ModifyGroup request;
    request.groupId = group;
    request.muteAllMember = word;
    connectThen(ctl, [&ctl, request](Connection &connection) {
        runOnce(ctl, connection, api::modifyGroup, request,
                [&ctl, request](const EmptyReply &) { printOutcome(ctl, ItemOutcome::done(request.groupId)); });
    });
}

void muteInGroup(Ctl &ctl, const QString &group, const QStringList &ids, qint64 seconds)
{
    connectThen(ctl, [&ctl, group, ids, seconds](Connection &connection) {
        const ItemRun::Cut cut{
            itemsPerCall(ctl.catalogue, QLatin1String(api::mute.path), QStringLiteral("Members_Account"), 500), 1,
            oneBadAccount};
        runItems(
            ctl, connection, api::mute, ids, cut,
            [place = api::groupPlace(group), seconds](const QStringList &some) {
                return api::Mute{place.groupId, some, seconds, place.topicId};
            },
            [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
    });
}

/// The app's two clocks; without --c2c and --groups both.
void muteInApp(Ctl &ctl, const QStringList &ids, qint64 seconds)
{
    const bool onlyPrivate = ctl.parser.isSet(QStringLiteral("c2c"));
    const bool onlyGroups = ctl.parser.isSet(QStringLiteral("groups"));
    api::SetNoSpeaking form;
    if (onlyPrivate || !onlyGroups)
        form.c2cSeconds = static_cast<quint32>(seconds);
    if (onlyGroups || !onlyPrivate)
        form.groupSeconds = static_cast<quint32>(seconds);
    connectThen(ctl, [&ctl, ids, form](Connection &connection) {
        runItems(
            ctl, connection, api::setNoSpeaking, ids, {1, muteCallsAtOnce, {}},
            [form](const QStringList &some) {
                api::SetNoSpeaking request = form;
                request.account = some.first();
                return request;
            },
            [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
    });
}

/// Sets the mute of accounts; 0 seconds lift it.
void changeMute(Ctl &ctl, const QStringList &arguments, qint64 seconds)
{
    const auto scope = muteScope(ctl, true);
    if (!scope)
        return;
    if (scope->everyone) {
        if (!arguments.isEmpty())
            ctl.usage(Ctl::tr("--everyone takes no accounts."));
        else
            muteEveryone(ctl, scope->group, seconds > 0);
        return;
    }
    const auto ids = neededItems(ctl, arguments, Ctl::tr("Name at least one account, or a file of IDs with --file."));
    if (!ids)
        return;
    if (scope->group.isEmpty())
        muteInApp(ctl, *ids, seconds);
    else
        muteInGroup(ctl, scope->group, *ids, seconds);
}

void muteAccounts(Ctl &ctl, const QStringList &arguments)
{
    const QString text = ctl.parser.value(QStringLiteral("for"));
    if (ctl.parser.isSet(QStringLiteral("everyone"))) {
        if (!text.isEmpty())
            ctl.usage(Ctl::tr("A mute of everyone has no end: leave --for out, lift it with 'unmute --everyone'."));
        else
            changeMute(ctl, arguments, api::muteForEver);
        return;
    }
    if (text.isEmpty()) {
        ctl.usage(Ctl::tr("Say for how long: --for 10m, 1h, 7d or forever."));
        return;
    }
    const Result<qint64> seconds = durationFrom(text);
    if (!seconds)
        ctl.usage(seconds.error().message);
    else
        changeMute(ctl, arguments, *seconds);
}

void unmuteAccounts(Ctl &ctl, const QStringList &arguments) { changeMute(ctl, arguments, 0); }

void printMuted(Ctl &ctl, const ApiClient &client, const api::MutedMember &member)
{
    const qint64 left = member.until - client.serviceNowMs() / 1000;
    if (ctl.json()) {
        ctl.print(QJsonObject{{QStringLiteral("id"), member.account}, {QStringLiteral("muted_until"), member.until}});
        return;
    }
    const QString line = Ctl::tr("%1: muted %2").arg(visibleText(member.account), untilText(member.until));
    ctl.print(member.until >= api::muteForEver
                  ? line
                  : QStringLiteral("%1 (%2)").arg(line, durationText(std::max<qint64>(left, 0))));
}

/// How long accounts are still muted in the whole app.
void tellGlobalMutes(Ctl &ctl, const QStringList &ids)
{
    // Programs read the number, people the words.
    const auto left = [json = ctl.json()](quint32 seconds) {
        return json || seconds < api::muteForEver ? QJsonValue(qint64(seconds)) : QJsonValue(durationText(seconds));
    };
    connectThen(ctl, [&ctl, ids, left](Connection &connection) {
        runItems(
            ctl, connection, api::getNoSpeaking, ids, {1, muteCallsAtOnce, {}},
            [](const QStringList &some) { return api::GetNoSpeaking{some.first()}; },
            [left](const QStringList &some, const api::GetNoSpeakingReply &reply) {
                const bool muted = reply.c2cSeconds > 0 || reply.groupSeconds > 0;
                return QList<ItemOutcome>{
                    ItemOutcome::done(some.first(), muted ? QStringLiteral("muted") : QStringLiteral("not-muted"),
                                      {{QStringLiteral("c2c_seconds"), left(reply.c2cSeconds)},
                                       {QStringLiteral("group_seconds"), left(reply.groupSeconds)}})};
            });
    });
}

void printMutedOf(Ctl &ctl, Connection &connection, const api::GroupPlace &place)
{
    runOnce(ctl, connection, api::mutedList(connection.client->profile().dialect(), place.topicId.has_value()),
            api::MutedQuery{place.groupId, place.topicId},
            [&ctl, client = connection.client.get()](const api::MutedReply &reply) {
                for (const api::MutedMember &member : reply.members)
                    printMuted(ctl, *client, member);
            });
}

/// A list of the muted says nothing of a group in which nobody may speak. To standard error, for the list is a table.
void warnOfMuteOfAll(Ctl &ctl, const Result<api::GroupInfoReply> &reply)
{
    // What is wrong with the group the call for the list tells.
    if (reply && !reply->groups.isEmpty() && reply->groups.first().muteAllMember == QLatin1String("On"))
        ctl.warn(Ctl::tr("imdeskctl: everybody is muted in this group but its owner and admins, without an end; "
                         "'unmute --group ID --everyone' lifts it."));
}

void listMuted(Ctl &ctl, const QStringList &arguments)
{
    const auto scope = muteScope(ctl, false);
    if (!scope)
        return;
    if (scope->group.isEmpty()) {
        if (const auto ids =
                neededItems(ctl, arguments, Ctl::tr("Name at least one account, or a file of IDs with --file.")))
            tellGlobalMutes(ctl, *ids);
        return;
    }
    if (!arguments.isEmpty()) {
        ctl.usage(Ctl::tr("muted --group takes no accounts: it lists all who are muted there."));
        return;
    }
    connectThen(ctl, [&ctl, place = api::groupPlace(scope->group)](Connection &connection) {
        if (place.topicId) {
            printMutedOf(ctl, connection, place);
            return;
        }
        api::GroupInfoQuery query;
        query.groupIds = {place.groupId};
        query.filter =
            api::GroupFilter{{QStringLiteral("ShutUpAllMember"), QStringLiteral("MuteAllMember")}, {}, {}, {}};
        whenDone(connection.client->call(api::groupInfo, query), &ctl,
                 [&ctl, &connection, place](const Result<api::GroupInfoReply> &reply) {
                     warnOfMuteOfAll(ctl, reply);
                     printMutedOf(ctl, connection, place);
                 });
    });
}

void addScopeOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("group"), Ctl::tr("In this group."), QStringLiteral("GROUPID")});
    parser.addOption({QStringLiteral("global"), Ctl::tr("In the whole app.")});
}

void addMuteOptions(QCommandLineParser &parser)
{
    addScopeOptions(parser);
    addFileOption(parser);
    parser.addOption({QStringLiteral("c2c"), Ctl::tr("With --global: only one-to-one messages.")});
    parser.addOption({QStringLiteral("groups"), Ctl::tr("With --global: only messages in groups.")});
    parser.addOption({QStringLiteral("everyone"), Ctl::tr("All ordinary members of the group, until it is lifted.")});
}

} // namespace

QList<CtlCommand> muteCommands()
{
    return {
        writingCommandOf(
            {QStringLiteral("mute"),
             Ctl::tr("ID..."),
             Ctl::tr("Mute accounts in a group or in the whole app. A mute survives leaving and joining again."),
             {QStringLiteral("--group night --for 1h spam_88"), QStringLiteral("--global --for forever spam_88"),
              QStringLiteral("--group night --everyone")},
             [](QCommandLineParser &parser) {
                 parser.addOption({QStringLiteral("for"), Ctl::tr("How long: 90s, 10m, 1h, 7d or forever."),
                                   QStringLiteral("TIME")});
                 addMuteOptions(parser);
             },
             muteAccounts}),
        writingCommandOf({QStringLiteral("unmute"),
                          Ctl::tr("ID..."),
                          Ctl::tr("Lift mutes."),
                          {QStringLiteral("--group night spam_88"), QStringLiteral("--global spam_88")},
                          addMuteOptions,
                          unmuteAccounts}),
        commandOf({QStringLiteral("muted"),
                   Ctl::tr("[ID...]"),
                   Ctl::tr("List who is muted in a group, or say whether accounts are muted in the whole app."),
                   {QStringLiteral("--group night"), QStringLiteral("--global alice bob")},
                   [](QCommandLineParser &parser) {
                       addScopeOptions(parser);
                       addFileOption(parser);
                   },
                   listMuted}),
    };
}

} // namespace imdesk
