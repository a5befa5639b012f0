// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/items.h"

#include "core/api/groups.h"
#include "core/api/grouptransfer.h"
#include "core/base/plaintext.h"

#include <limits>

namespace imdesk {

namespace {

/// The options that create and edit share. The order of the help is that of the form in the window.
void addGroupFields(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("introduction"), Ctl::tr("Introduction, at most 240 bytes."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("notice"), Ctl::tr("Notice, at most 300 bytes."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("face"), Ctl::tr("Address of the picture."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("max"), Ctl::tr("Most members it takes."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("join"), Ctl::tr("Who may join: FreeAccess, NeedPermission, DisableApply."),
                      QStringLiteral("OPTION")});
    parser.addOption({QStringLiteral("invite"), Ctl::tr("Who may invite: FreeAccess, NeedPermission, DisableInvite."),
                      QStringLiteral("OPTION")});
    parser.addOption({QStringLiteral("custom"),
                      Ctl::tr("A custom field (AppDefinedData), whose key is set up in the console; may be repeated."),
                      QStringLiteral("KEY=VALUE")});
    parser.addOption({QStringLiteral("permission-groups"),
                      Ctl::tr("Whether permission groups give rights, in communities with topics: 0, 1."),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("default-permission"),
                      Ctl::tr("Rights of members without a permission group: the sum of permission bits."),
                      QStringLiteral("N")});
}

std::optional<QString> givenText(const Ctl &ctl, const char *option)
{
    const QString name = QLatin1String(option);
    return ctl.parser.isSet(name) ? std::optional(ctl.parser.value(name)) : std::nullopt;
}

/// False when the program was told to end.
bool readMaximum(Ctl &ctl, std::optional<qint64> &out)
{
    if (!ctl.parser.isSet(QStringLiteral("max")))
        return true;
    out = ctl.number(QStringLiteral("max"), 1, 1'000'000);
    return out.has_value();
}

template <class Group>
void readGroupFields(const Ctl &ctl, Group &group)
{
    group.introduction = givenText(ctl, "introduction");
    group.notification = givenText(ctl, "notice");
    group.faceUrl = givenText(ctl, "face");
    group.applyJoinOption = givenText(ctl, "join");
    group.inviteJoinOption = givenText(ctl, "invite");
}

/// Custom fields and permissions; false when the program was told to end.
template <class Group>
bool readMoreFields(Ctl &ctl, Group &group)
{
    for (const QString &field : ctl.parser.values(QStringLiteral("custom"))) {
        const qsizetype sign = field.indexOf(QLatin1Char('='));
        if (sign < 1) {
            ctl.usage(Ctl::tr("--custom is KEY=VALUE, not %1").arg(field));
            return false;
        }
        group.custom.append({field.first(sign), field.mid(sign + 1)});
    }
    const auto whole = [&](const char *option, const QString &field, qint64 high) {
        const QString name = QLatin1String(option);
        if (!ctl.parser.isSet(name))
            return true;
        const std::optional<qint64> value = ctl.number(name, 0, high);
        if (value)
            group.others.insert(field, *value);
        return value.has_value();
    };
    return whole("permission-groups", QStringLiteral("EnablePermission"), 1) &&
           whole("default-permission", QStringLiteral("DefaultPermission"), std::numeric_limits<qint64>::max());
}

/// The catalogue knows lengths and closed sets: what cannot be right is told before it is sent.
template <HasTable Request>
bool fitsCatalogue(Ctl &ctl, const char *path, const Request &request)
{
    const CatalogueCommand *command = ctl.catalogue.command(QLatin1String(path));
    const auto problem = command ? checkRequest(*command, encode(request)) : std::nullopt;
    if (problem)
        ctl.usage(problem->message);
    return !problem;
}

void createGroup(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        ctl.usage(Ctl::tr("group create needs a name: group create \"night shift\" --type Public"));
        return;
    }
    api::CreateGroup request;
    request.name = arguments.first();
    request.type = ctl.parser.value(QStringLiteral("type"));
    request.groupId = givenText(ctl, "id");
    request.owner = givenText(ctl, "owner");
    readGroupFields(ctl, request);
    for (const QString &account : ctl.parser.values(QStringLiteral("member")))
        request.members << api::NewMember{account, {}, {}};
    if (ctl.parser.isSet(QStringLiteral("topics")))
        request.supportTopic = 1;
    if (!readMaximum(ctl, request.maxMemberCount) || !readMoreFields(ctl, request) ||
        !fitsCatalogue(ctl, api::createGroup.path, request))
        return;
    connectThen(ctl, [&ctl, request](Connection &connection) {
        runOnce(ctl, connection, api::createGroup, request, [&ctl](const api::CreateGroupReply &reply) {
            if (ctl.json())
                ctl.print(QJsonObject{{QStringLiteral("group"), reply.groupId}});
            else
                ctl.print(visibleText(reply.groupId));
        });
    });
}

void editGroup(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        ctl.usage(Ctl::tr("group edit needs one group ID and what to change: group edit night --notice \"closed\""));
        return;
    }
    api::ModifyGroup request;
    request.groupId = arguments.first();
    request.name = givenText(ctl, "name");
    readGroupFields(ctl, request);
    if (const auto history = givenText(ctl, "history"))
        request.others.insert(QStringLiteral("HistoryMsgBeforeJoin"), *history);
    if (!readMaximum(ctl, request.maxMemberNum) || !readMoreFields(ctl, request))
        return;
    if (encode(request).size() < 2) {
        ctl.usage(Ctl::tr("There is nothing to change: give at least one of --name, --introduction, --notice, --face, "
                          "--max, --join, --invite, --history, --custom, --permission-groups, --default-permission."));
        return;
    }
    if (!fitsCatalogue(ctl, api::modifyGroup.path, request))
        return;
    connectThen(ctl, [&ctl, request](Connection &connection) {
        runOnce(ctl, connection, api::modifyGroup, request,
                [&ctl, id = request.groupId](const EmptyReply &) { printOutcome(ctl, ItemOutcome::done(id)); });
    });
}

void disbandGroups(Ctl &ctl, const QStringList &arguments)
{
    const auto ids = neededItems(ctl, arguments, Ctl::tr("Name at least one group, or a file of IDs with --file."));
    if (!ids || !confirmed(ctl, Ctl::tr("Disband %n group(s) with all their messages?", nullptr,
                                        static_cast<int>(ids->size()))))
        return;
    connectThen(ctl, [&ctl, ids = *ids](Connection &connection) {
        runItems(
            ctl, connection, api::destroyGroup, ids, {},
            [](const QStringList &some) { return api::DestroyGroup{some.first()}; },
            [](const QStringList &, const EmptyReply &) { return QList<ItemOutcome>(); });
    });
}

void transferGroup(Ctl &ctl, const QStringList &arguments)
{
    if (arguments.size() != 2) {
        ctl.usage(Ctl::tr("group transfer needs a group ID and the new owner, who must be a member."));
        return;
    }
    api::ChangeOwner request;
    request.groupId = arguments[0];
    request.newOwner = arguments[1];
    connectThen(ctl, [&ctl, request](Connection &connection) {
        runOnce(ctl, connection, api::changeOwner, request,
                [&ctl, id = request.groupId](const EmptyReply &) { printOutcome(ctl, ItemOutcome::done(id)); });
    });
}

} // namespace

QList<CtlCommand> groupCommands()
{
    return {
        writingCommandOf(
            {QStringLiteral("group create"),
             Ctl::tr("NAME"),
             Ctl::tr("Create a group and print its ID."),
             {QStringLiteral("\"night shift\" --type Public --owner alice --member bob --id night")},
             [](QCommandLineParser &parser) {
                 parser.addOption({QStringLiteral("type"),
                                   Ctl::tr("Public (default), Private, ChatRoom, AVChatRoom, Community."),
                                   QStringLiteral("TYPE"), QStringLiteral("Public")});
                 parser.addOption({QStringLiteral("id"),
                                   Ctl::tr("ID of your own choice (default: the service makes one)."),
                                   QStringLiteral("ID")});
                 parser.addOption({QStringLiteral("owner"), Ctl::tr("Account that owns it (default: nobody)."),
                                   QStringLiteral("ID")});
                 parser.addOption({QStringLiteral("member"), Ctl::tr("Account that is in it at once; may be repeated."),
                                   QStringLiteral("ID")});
                 parser.addOption({QStringLiteral("topics"),
                                   Ctl::tr("A community with topics (SupportTopic); cannot be added later.")});
                 addGroupFields(parser);
             },
             createGroup}),
        writingCommandOf({QStringLiteral("group edit"),
                          Ctl::tr("GROUPID"),
                          Ctl::tr("Change what is given, leave the rest; an empty text clears its field."),
                          {QStringLiteral("night --name \"day shift\" --notice \"\""),
                           QStringLiteral("night --history On --custom floor=3")},
                          [](QCommandLineParser &parser) {
                              parser.addOption(
                                  {QStringLiteral("name"), Ctl::tr("Name, at most 30 bytes."), QStringLiteral("TEXT")});
                              parser.addOption({QStringLiteral("history"),
                                                Ctl::tr("Whether newcomers read what was said before: On, Off."),
                                                QStringLiteral("OPTION")});
                              addGroupFields(parser);
                          },
                          editGroup}),
        commandOf({QStringLiteral("group disband"),
                   Ctl::tr("GROUPID..."),
                   Ctl::tr("Disband groups. This cannot be undone."),
                   {QStringLiteral("night --yes")},
                   [](QCommandLineParser &parser) {
                       addFileOption(parser);
                       addYesOption(parser);
                   },
                   disbandGroups}),
        writingCommandOf({QStringLiteral("group transfer"),
                          Ctl::tr("GROUPID NEWOWNER"),
                          Ctl::tr("Give a group to one of its members."),
                          {QStringLiteral("night bob")},
                          {},
                          transferGroup}),
    };
}

} // namespace imdesk
