// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/printpages.h"
#include "app/ctl/timewords.h"

#include "core/api/groups.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/services/groupservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace imdesk {

namespace {

void printGroup(Ctl &ctl, const api::GroupInfo &group)
{
    const QList<QPair<QString, QString>> lines{
        {Ctl::tr("Group"), group.groupId},
        {Ctl::tr("Name"), group.name},
        {Ctl::tr("Type"), group.type},
        {Ctl::tr("Owner"), group.owner},
        {Ctl::tr("Members"),
         QStringLiteral("%1 / %2").arg(group.memberNum.value_or(0)).arg(group.maxMemberNum.value_or(0))},
        {Ctl::tr("Created"), timeText(group.createTime)},
        {Ctl::tr("Last message"), timeText(group.lastMsgTime)},
        {Ctl::tr("Mute all"), group.muteAllMember},
        {Ctl::tr("Joining"), group.applyJoinOption},
        {Ctl::tr("Introduction"), group.introduction},
        {Ctl::tr("Notice"), group.notification},
    };
    for (const auto &[name, value] : lines)
        ctl.print(QStringLiteral("%1: %2").arg(name, visibleText(value)));
}

void runShow(Ctl &ctl, const QStringList &ids)
{
    if (ids.isEmpty() || ids.size() > 50) {
        ctl.usage(Ctl::tr("groups show needs 1 to 50 group IDs."));
        return;
    }
    connectThen(ctl, [&ctl, ids](Connection &connection) {
        api::GroupInfoQuery query;
        query.groupIds = ids;
        query.filter = api::GroupFilter{
            {QStringLiteral("Type"), QStringLiteral("Name"), QStringLiteral("Introduction"),
             QStringLiteral("Notification"), QStringLiteral("FaceUrl"), QStringLiteral("Owner_Account"),
             QStringLiteral("CreateTime"), QStringLiteral("LastInfoTime"), QStringLiteral("LastMsgTime"),
             QStringLiteral("NextMsgSeq"), QStringLiteral("MemberNum"), QStringLiteral("MaxMemberNum"),
             QStringLiteral("ApplyJoinOption"), QStringLiteral("InviteJoinOption"), QStringLiteral("ShutUpAllMember"),
             QStringLiteral("MuteAllMember")},
            {},
            {},
            {}};
        whenDone(connection.client->call(api::groupInfo, query), &ctl,
                 [&ctl](const Result<api::GroupInfoReply> &reply) {
                     if (!reply) {
                         ctl.fail(reply.error());
                         return;
                     }
                     qsizetype failed = 0;
                     for (const api::GroupInfo &group : reply->groups) {
                         if (ctl.json())
                             ctl.print(encode(group));
                         else if (group.errorCode == 0)
                             printGroup(ctl, group);
                         if (group.errorCode != 0) {
                             ++failed;
                             ctl.warn(Ctl::tr("%1: error %2 %3")
                                          .arg(visibleText(group.groupId))
                                          .arg(group.errorCode)
                                          .arg(visibleText(group.errorInfo)));
                         }
                     }
                     ctl.end(failed == 0                      ? ExitCode::Done
                             : failed == reply->groups.size() ? ExitCode::ServiceRefused
                                                              : ExitCode::Partly);
                 });
    });
}

/// The documented spelling of --type, empty where it is not given; nothing after the program was told to end.
std::optional<QString> wantedType(Ctl &ctl)
{
    if (!ctl.parser.isSet(QStringLiteral("type")))
        return QString();
    const QString type = ctl.parser.value(QStringLiteral("type"));
    const CatalogueCommand *command = ctl.catalogue.command(QLatin1String(api::groupList.path));
    const CatalogueField *field = command ? command->requestField(QStringLiteral("GroupType")) : nullptr;
    const QStringList known = field ? field->values : QStringList();
    for (const QString &one : known) {
        if (one.compare(type, Qt::CaseInsensitive) == 0)
            return one;
    }
    ctl.usage(Ctl::tr("--type is one of %1, not %2.").arg(known.join(QStringLiteral(", ")), type));
    return std::nullopt;
}

} // namespace

CtlCommand groupsListCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("groups list");
    command.summary = Ctl::tr("Print the ID of every group of the app, a page a second.");
    command.options = [](QCommandLineParser &parser) {
        addConnectionOptions(parser);
        parser.addOption(
            {QStringLiteral("type"),
             Ctl::tr("Only groups of this type: Public, Private (or Work), ChatRoom (or Meeting), AVChatRoom, "
                     "BChatRoom, Community."),
             QStringLiteral("TYPE")});
        parser.addOption({QStringLiteral("limit"), Ctl::tr("At most this many (default: all)."), QStringLiteral("N")});
    };
    command.examples = {
        QStringLiteral("imdeskctl groups list --profile Shop-Test"),
        QStringLiteral("imdeskctl groups list --type AVChatRoom --output rooms.csv --profile Shop-Test")};
    command.run = [](Ctl &ctl) {
        const auto type = wantedType(ctl);
        const auto limit = type ? ctl.limit() : std::nullopt;
        if (!limit)
            return;
        connectThen(ctl, [&ctl, type = *type, limit = *limit](Connection &connection) {
            printPages(ctl, *connection.client, GroupService::idPages(type, limit),
                       [&ctl](const api::GroupIdItem &item) {
                           if (ctl.json())
                               ctl.print(encode(item));
                           else
                               ctl.print(visibleText(item.groupId));
                       },
                       limit > 0 ? limit : everyItem, {Ctl::tr("There are no groups."), {}});
        });
    };
    return command;
}

CtlCommand groupsShowCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("groups show");
    command.arguments = Ctl::tr("GROUPID...");
    command.summary = Ctl::tr("Print what the service knows of up to 50 groups.");
    command.options = addConnectionOptions;
    command.examples = {QStringLiteral("imdeskctl groups show night --profile Shop-Test"),
                        QStringLiteral("imdeskctl groups show night day --json --profile Shop-Test")};
    command.run = [](Ctl &ctl) { runShow(ctl, argumentsOf(ctl, groupsShowCommand())); };
    return command;
}

CtlCommand groupsMembersCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("groups members");
    command.arguments = Ctl::tr("GROUPID");
    command.summary = Ctl::tr("Print the members of a group: account, role, joined, name card.");
    command.options = addConnectionOptions;
    command.examples = {QStringLiteral("imdeskctl groups members night --profile Shop-Test"),
                        QStringLiteral("imdeskctl groups members night --output members.xlsx --profile Shop-Test")};
    command.run = [](Ctl &ctl) {
        const QStringList ids = argumentsOf(ctl, groupsMembersCommand());
        if (ids.size() != 1) {
            ctl.usage(Ctl::tr("groups members needs one group ID."));
            return;
        }
        connectThen(ctl, [&ctl, ids](Connection &connection) {
            printPages(
                ctl, *connection.client, GroupService::memberPages(ids.first()),
                [&ctl](const api::Member &member) {
                    if (ctl.json())
                        ctl.print(encode(member));
                    else
                        ctl.print(QStringLiteral("%1\t%2\t%3\t%4")
                                      .arg(visibleText(member.account), member.role, timeText(member.joinTime),
                                           visibleText(member.nameCard)));
                },
                everyItem, memberWords(ids.first()));
        });
    };
    return command;
}

} // namespace imdesk
