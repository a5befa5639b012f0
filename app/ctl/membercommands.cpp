// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"
#include "app/ctl/printpages.h"
#include "app/ctl/timewords.h"

#include "core/api/groupmembers.h"
#include "core/api/liverooms.h"
#include "core/base/plaintext.h"
#include "core/services/callsnippets.h"
#include "core/services/groupfaults.h"
#include "core/services/groupservice.h"

#include <QJsonDocument>

namespace imdesk {

namespace {

/// The group and the accounts after it.
struct GroupAndAccounts
{
    QString group;
    QStringList accounts;
};

std::optional<GroupAndAccounts> groupAndAccounts(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        ctl.usage(Ctl::tr("Name the group first, then accounts."));
        return std::nullopt;
    }
    const auto accounts =
        neededItems(ctl, arguments.mid(1), Ctl::tr("Name accounts after the group, or a file of IDs with --file."));
    if (!accounts)
        return std::nullopt;
    return GroupAndAccounts{arguments.first(), *accounts};
}

QString memberState(int result)
{
    switch (result) {
    case 1:
        return QStringLiteral("added");
    case 2:
        return QStringLiteral("already-member");
    case 3:
        return QStringLiteral("waits-for-invitee");
    default:
        return {};
    }
}

void addToGroup(Ctl &ctl, const QStringList &arguments)
{
    const auto given = groupAndAccounts(ctl, arguments);
    if (!given)
        return;
    const bool silent = ctl.parser.isSet(QStringLiteral("silent"));
    connectThen(ctl, [&ctl, given = *given, silent](Connection &connection) {
        const ItemRun::Cut cut{
            itemsPerCall(ctl.catalogue, QLatin1String(api::addMembers.path), QStringLiteral("MemberList"), 20), 1,
            oneBadAccount, Priority::Normal, true};
        runItems(
            ctl, connection, api::addMembers, given.accounts, cut,
            [group = given.group, silent](const QStringList &some) {
                api::AddMembers request{group, {}, {}};
                if (silent)
                    request.silence = 1;
                for (const QString &account : some)
                    request.members << api::MemberToAdd{account};
                return request;
            },
            [](const QStringList &, const api::AddMembersReply &reply) {
                QList<ItemOutcome> outcomes;
                for (const api::AddedMember &member : reply.members) {
                    ItemOutcome outcome = ItemOutcome::done(member.account, memberState(member.result));
                    if (member.result == 0) {
                        outcome.state = ItemOutcome::State::Failed;
                        outcome.error = makeError(ApiError::Kind::Service, Ctl::tr("not added"));
                    }
                    outcomes << outcome;
                }
                return outcomes;
            });
    });
}

void removeFromGroup(Ctl &ctl, const QStringList &arguments)
{
    const auto given = groupAndAccounts(ctl, arguments);
    if (!given)
        return;
    const bool silent = ctl.parser.isSet(QStringLiteral("silent"));
    const QString reason = ctl.parser.value(QStringLiteral("reason"));
    connectThen(ctl, [&ctl, given = *given, silent, reason](Connection &connection) {
        const ItemRun::Cut cut{itemsPerCall(ctl.catalogue, QLatin1String(api::deleteMembers.path),
                                            QStringLiteral("MemberToDel_Account"), 100),
                               1,
                               {}};
        runItems(
            ctl, connection, api::deleteMembers, given.accounts, cut,
            [group = given.group, silent, reason](const QStringList &some) {
                api::DeleteMembers request{group, {}, {}, some};
                if (silent)
                    request.silence = 1;
                if (!reason.isEmpty())
                    request.reason = reason;
                return request;
            },
            [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
    });
}

/// Changes one field of members, one account a call as the service has it.
void changeMembers(Ctl &ctl, const GroupAndAccounts &given, const std::function<void(api::ModifyMember &)> &change)
{
    connectThen(ctl, [&ctl, given, change](Connection &connection) {
        runItems(
            ctl, connection, api::modifyMember, given.accounts, {},
            [group = given.group, change](const QStringList &some) {
                api::ModifyMember request;
                request.groupId = group;
                request.account = some.first();
                change(request);
                return request;
            },
            [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
    });
}

void setMemberRole(Ctl &ctl, const QStringList &arguments)
{
    const QString role = ctl.parser.value(QStringLiteral("to"));
    if (role != QLatin1String("Admin") && role != QLatin1String("Member")) {
        ctl.usage(Ctl::tr("--to is Admin or Member. An owner is made with 'group transfer'."));
        return;
    }
    if (const auto given = groupAndAccounts(ctl, arguments))
        changeMembers(ctl, *given, [role](api::ModifyMember &request) { request.role = role; });
}

void setMemberCard(Ctl &ctl, const QStringList &arguments)
{
    if (!ctl.parser.isSet(QStringLiteral("to"))) {
        ctl.usage(Ctl::tr("--to is the new name card; an empty one clears it: --to \"\"."));
        return;
    }
    const QString card = ctl.parser.value(QStringLiteral("to"));
    if (const auto given = groupAndAccounts(ctl, arguments))
        changeMembers(ctl, *given, [card](api::ModifyMember &request) { request.nameCard = card; });
}

void printMember(Ctl &ctl, const ApiClient &client, const api::Member &member)
{
    const qint64 until = member.muteUntil.value_or(0);
    if (ctl.json()) {
        ctl.print(QJsonObject{{QStringLiteral("id"), member.account},
                              {QStringLiteral("role"), member.role},
                              {QStringLiteral("name_card"), member.nameCard},
                              {QStringLiteral("joined"), member.joinTime.value_or(0)},
                              {QStringLiteral("last_spoke"), member.lastSendMsgTime.value_or(0)},
                              {QStringLiteral("muted_until"), until}});
        return;
    }
    QString line =
        QStringLiteral("%1\t%2\t%3\t%4")
            .arg(visibleText(member.account), member.role, timeText(member.joinTime), visibleText(member.nameCard));
    if (until > client.serviceNowMs() / 1000)
        line += QLatin1Char('\t') + Ctl::tr("muted %1").arg(untilText(until));
    ctl.print(line);
}

void listMembers(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        ctl.usage(Ctl::tr("members list needs one group ID."));
        return;
    }
    const QStringList roles = ctl.parser.values(QStringLiteral("role"));
    connectThen(ctl, [&ctl, group = arguments.first(), roles](Connection &connection) {
        printPages(
            ctl, *connection.client, GroupService::memberPages(group, roles),
            [&ctl, client = connection.client.get()](const api::Member &member) { printMember(ctl, *client, member); },
            everyItem, memberWords(group, roles));
    });
}

void addSilentOption(QCommandLineParser &parser)
{
    addFileOption(parser);
    parser.addOption({QStringLiteral("silent"), Ctl::tr("Do not tell the group.")});
}

} // namespace

PageWords memberWords(const QString &group, const QStringList &roles)
{
    PageWords words;
    words.nothing =
        roles.isEmpty() ? Ctl::tr("The group has no members.") : Ctl::tr("Nobody in the group has this role.");
    words.whatElse = [group](const ApiError &error) {
        constexpr int typeHasNoList = 10007;
        if (error.kind != ApiError::Kind::Service || error.code != typeHasNoList)
            return QString();
        const QByteArray body =
            QJsonDocument(QJsonObject{{QStringLiteral("GroupId"), group}, {QStringLiteral("Timestamp"), 0}})
                .toJson(QJsonDocument::Compact);
        // Whoever made the group has named it, and the line is there to be pasted.
        return Ctl::tr("Who is in a live room right now: imdeskctl call %1 %2")
            .arg(QLatin1String(api::liveMembers.path), shellQuoted(visibleText(QString::fromUtf8(body))));
    };
    return words;
}

QList<CtlCommand> memberCommands()
{
    return {
        commandOf({QStringLiteral("members list"),
                   Ctl::tr("GROUPID"),
                   Ctl::tr("Print the members of a group with role, name card and mute."),
                   {QStringLiteral("night --role Admin --role Owner"), QStringLiteral("night --json")},
                   [](QCommandLineParser &parser) {
                       parser.addOption({QStringLiteral("role"),
                                         Ctl::tr("Only this role: Owner, Admin, Member; may be repeated."),
                                         QStringLiteral("ROLE")});
                   },
                   listMembers}),
        writingCommandOf({QStringLiteral("members add"),
                          Ctl::tr("GROUPID ID..."),
                          Ctl::tr("Add accounts to a group."),
                          {QStringLiteral("night alice bob"), QStringLiteral("night --file ids.txt --silent")},
                          addSilentOption,
                          addToGroup}),
        writingCommandOf({QStringLiteral("members remove"),
                          Ctl::tr("GROUPID ID..."),
                          Ctl::tr("Remove accounts from a group; who is not in it counts as removed."),
                          {QStringLiteral("night spam_88 --reason advertising")},
                          [](QCommandLineParser &parser) {
                              addSilentOption(parser);
                              parser.addOption(
                                  {QStringLiteral("reason"), Ctl::tr("Reason that is told."), QStringLiteral("TEXT")});
                          },
                          removeFromGroup}),
        writingCommandOf({QStringLiteral("members role"),
                          Ctl::tr("GROUPID ID... --to ROLE"),
                          Ctl::tr("Make members admins of a group, or ordinary members again."),
                          {QStringLiteral("night alice --to Admin")},
                          [](QCommandLineParser &parser) {
                              addFileOption(parser);
                              parser.addOption(
                                  {QStringLiteral("to"), Ctl::tr("Admin or Member."), QStringLiteral("ROLE")});
                          },
                          setMemberRole}),
        writingCommandOf({QStringLiteral("members card"),
                          Ctl::tr("GROUPID ID... --to TEXT"),
                          Ctl::tr("Set the name card of members, at most 50 bytes."),
                          {QStringLiteral("night alice --to \"Alice, night desk\"")},
                          [](QCommandLineParser &parser) {
                              addFileOption(parser);
                              parser.addOption(
                                  {QStringLiteral("to"), Ctl::tr("The name card."), QStringLiteral("TEXT")});
                          },
                          setMemberCard}),
    };
}

} // namespace imdesk
