// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/timewords.h"

#include "core/api/groups.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace imdesk {

namespace {

/// Walks pages and prints each as it comes, so that a long list needs no memory.
struct GroupsListRun
{
    Ctl &ctl;
    Connection &connection;
    std::optional<QString> type;
    qint64 limit = 0; ///< 0 = all
    qint64 printed = 0;

    void page(qint64 next, const std::shared_ptr<GroupsListRun> &self)
    {
        api::GroupList request;
        request.limit = limit > 0 ? std::min<qint64>(10'000, limit - printed) : 10'000;
        request.next = next;
        request.type = type;
        whenDone(
            connection.client->call(api::groupList, request), &ctl, [self](const Result<api::GroupListReply> &reply) {
                if (!reply) {
                    self->ctl.fail(reply.error());
                    return;
                }
                for (const api::GroupIdItem &item : reply->groups) {
                    if (self->ctl.json())
                        self->ctl.print(encode(item));
                    else
                        self->ctl.print(visibleText(item.groupId));
                    ++self->printed;
                }
                if (reply->next == 0 || reply->groups.isEmpty() || (self->limit > 0 && self->printed >= self->limit))
                    self->ctl.end(ExitCode::Done);
                else
                    self->page(reply->next, self);
            });
    }
};

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
             QStringLiteral("ApplyJoinOption"), QStringLiteral("ShutUpAllMember"), QStringLiteral("MuteAllMember")},
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

struct MembersRun
{
    Ctl &ctl;
    Connection &connection;
    QString group;
    qint64 printed = 0;

    void page(const QString &next, const std::shared_ptr<MembersRun> &self)
    {
        api::MemberQuery query;
        query.groupId = group;
        query.limit = 200;
        // A community pages by its own cursor, every other type by offset; the first call does not know which it is.
        if (next.isEmpty())
            query.offset = printed;
        else
            query.next = next;
        whenDone(connection.client->call(api::memberQuery, query), &ctl,
                 [self](const Result<api::MemberQueryReply> &reply) {
                     if (!reply) {
                         self->ctl.fail(reply.error());
                         return;
                     }
                     for (const api::Member &member : reply->members) {
                         if (self->ctl.json())
                             self->ctl.print(encode(member));
                         else
                             self->ctl.print(QStringLiteral("%1\t%2\t%3\t%4")
                                                 .arg(visibleText(member.account), member.role,
                                                      timeText(member.joinTime), visibleText(member.nameCard)));
                     }
                     self->printed += reply->members.size();
                     const bool more =
                         !reply->members.isEmpty() && (!reply->next.isEmpty() || self->printed < reply->memberNum);
                     if (more)
                         self->page(reply->next, self);
                     else
                         self->ctl.end(ExitCode::Done);
                 });
    }
};

} // namespace

CtlCommand groupsListCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("groups list");
    command.summary = Ctl::tr("Print the ID of every group of the app, a page a second.");
    command.options = [](QCommandLineParser &parser) {
        addConnectionOptions(parser);
        parser.addOption({QStringLiteral("type"),
                          Ctl::tr("Only groups of this type: Public, Private, ChatRoom, AVChatRoom, Community."),
                          QStringLiteral("TYPE")});
        parser.addOption({QStringLiteral("limit"), Ctl::tr("At most this many (default: all)."), QStringLiteral("N"),
                          QStringLiteral("0")});
    };
    command.run = [](Ctl &ctl) {
        const auto limit = ctl.number(QStringLiteral("limit"), 0, std::numeric_limits<qint64>::max());
        if (!limit)
            return;
        connectThen(ctl, [&ctl, limit = *limit](Connection &connection) {
            auto run = std::make_shared<GroupsListRun>(GroupsListRun{ctl, connection, std::nullopt, limit, 0});
            if (const QString type = ctl.parser.value(QStringLiteral("type")); !type.isEmpty())
                run->type = type;
            run->page(0, run);
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
    command.run = [](Ctl &ctl) {
        const QStringList ids = argumentsOf(ctl, groupsMembersCommand());
        if (ids.size() != 1) {
            ctl.usage(Ctl::tr("groups members needs one group ID."));
            return;
        }
        connectThen(ctl, [&ctl, ids](Connection &connection) {
            auto run = std::make_shared<MembersRun>(MembersRun{ctl, connection, ids.first(), 0});
            run->page(QString(), run);
        });
    };
    return command;
}

} // namespace imdesk
