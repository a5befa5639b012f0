// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobverb.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

struct GroupJobsText
{
    Q_DECLARE_TR_FUNCTIONS(GroupJobsText)
};

JobText groupText(const char *source) { return {"GroupJobsText", source}; }

JobField groupField() { return {u"group"_s, true, {nullptr, "GroupId"}, JobField::Kind::Group}; }
JobField memberField()
{
    return {u"account"_s, true, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "UserID of the member")),
            JobField::Kind::Id};
}

/// What is alike in the verbs about members of a group.
JobVerb memberJob(const QString &name, JobText title, const char *command)
{
    JobVerb verb;
    verb.name = name;
    verb.title = title;
    verb.command = u"group_open_http_svc/"_s + QLatin1String(command);
    verb.fields = {groupField(), memberField()};
    verb.keys = {u"group"_s};
    verb.exclusive = true;
    return verb;
}

QJsonArray accountsOf(const QList<JobRow> &rows)
{
    QJsonArray out;
    for (const JobRow &row : rows)
        out << row.text("account"_L1);
    return out;
}

JobVerb addMembersJob()
{
    JobVerb verb =
        memberJob(u"members add"_s, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Add members")), "add_group_member");
    verb.list = u"MemberList"_s;
    verb.perCall = 20;
    verb.halveOn = {10019, 10037, 10016}; // an unknown account, one in too many groups, one refused by the callback
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        QJsonArray items;
        for (const JobRow &row : rows)
            items << QJsonObject{{u"Member_Account"_s, row.text("account"_L1)}};
        return QJsonObject{{u"GroupId"_s, rows.first().text("group"_L1)}, {u"Silence"_s, 1}, {u"MemberList"_s, items}};
    };
    verb.read = [](const QList<JobRow> &rows, const QJsonObject &reply) {
        AnswerItems items(reply, "MemberList"_L1, "Member_Account"_L1);
        QList<JobOutcome> out;
        for (const JobRow &row : rows) {
            const auto item = items.take(row.text("account"_L1));
            if (!item) {
                out << untoldOutcome(row);
                continue;
            }
            switch (item->value("Result"_L1).toInt()) {
            case 0:
                out << JobOutcome{row.number, JobState::Failed, 0, GroupJobsText::tr("not added"), {}};
                break;
            case 2:
                out << JobOutcome{row.number, JobState::Done, 0, {}, GroupJobsText::tr("a member already")};
                break;
            case 3:
                out << JobOutcome{row.number, JobState::Done, 0, {}, GroupJobsText::tr("waits for consent")};
                break;
            default:
                break;
            }
        }
        return out;
    };
    return verb;
}

JobVerb removeMembersJob()
{
    JobVerb verb = memberJob(u"members remove"_s, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Remove members")),
                             "delete_group_member");
    verb.fields << JobField{u"reason"_s, false, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "reason that is told"))};
    verb.keys << u"reason"_s;
    verb.list = u"MemberToDel_Account"_s;
    verb.perCall = 100;
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        QJsonObject body{{u"GroupId"_s, rows.first().text("group"_L1)}, {u"MemberToDel_Account"_s, accountsOf(rows)}};
        if (const QString reason = rows.first().text("reason"_L1); !reason.isEmpty())
            body.insert(u"Reason"_s, reason);
        return body;
    };
    return verb;
}

JobVerb editMemberJob(const QString &name, JobText title, const JobField &field, const QString &key)
{
    JobVerb verb = memberJob(name, title, "modify_group_member_info");
    verb.fields << field;
    verb.body = [field, key](const QList<JobRow> &rows, Dialect) {
        return QJsonObject{{u"GroupId"_s, rows.first().text("group"_L1)},
                           {u"Member_Account"_s, rows.first().text("account"_L1)},
                           {key, rows.first().values.value(field.name)}};
    };
    return verb;
}

JobVerb muteMembersJob()
{
    JobVerb verb =
        memberJob(u"members mute"_s, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Mute members")), "forbid_send_msg");
    verb.fields << JobField{u"seconds"_s, true,
                            groupText(QT_TRANSLATE_NOOP("GroupJobsText", "how long; 0 lifts, 4294967295 is for ever")),
                            JobField::Kind::Number};
    verb.keys << u"seconds"_s;
    verb.list = u"Members_Account"_s;
    verb.perCall = 500;
    verb.halveOn = {10004, 10019}; // an unknown account among them
    verb.body = [](const QList<JobRow> &rows, Dialect dialect) {
        return QJsonObject{
            {u"GroupId"_s, rows.first().text("group"_L1)},
            {u"Members_Account"_s, accountsOf(rows)},
            {dialect == Dialect::Seed ? u"ShutUpTime"_s : u"MuteTime"_s, rows.first().text("seconds"_L1).toLongLong()}};
    };
    return verb;
}

const QList<QPair<QString, const char *>> &groupTexts()
{
    static const QList<QPair<QString, const char *>> table{{u"name"_s, "Name"},
                                                           {u"introduction"_s, "Introduction"},
                                                           {u"notification"_s, "Notification"},
                                                           {u"face"_s, "FaceUrl"},
                                                           {u"join"_s, "ApplyJoinOption"}};
    return table;
}

void addTexts(QJsonObject &body, const JobRow &row)
{
    for (const auto &[field, key] : groupTexts()) {
        if (const QString value = row.values.value(field).toString(); !value.isEmpty())
            body.insert(QLatin1String(key), value);
    }
}

JobVerb createGroupsJob()
{
    JobVerb verb;
    verb.name = u"groups create"_s;
    verb.title = groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Create groups"));
    verb.command = u"group_open_http_svc/create_group"_s;
    verb.fields = {
        {u"type"_s, true,
         groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Public, Private, ChatRoom, AVChatRoom or Community"))},
        {u"name"_s, true, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "name of the group"))},
        {u"id"_s, false, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "GroupId; without one the service makes it")),
         JobField::Kind::Group},
        {u"owner"_s, false, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "UserID of the owner")), JobField::Kind::Id},
        {u"introduction"_s, false, {nullptr, "Introduction"}},
        {u"notification"_s, false, {nullptr, "Notification"}},
        {u"face"_s, false, {nullptr, "FaceUrl"}},
        {u"join"_s, false, {nullptr, "ApplyJoinOption"}}};
    // Without an ID a second try makes a second group.
    verb.repeat = JobVerb::Repeat::Effect;
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        const JobRow &row = rows.first();
        QJsonObject body{{u"Type"_s, row.text("type"_L1)}};
        addTexts(body, row);
        if (const QString id = row.text("id"_L1); !id.isEmpty())
            body.insert(u"GroupId"_s, id);
        if (const QString owner = row.text("owner"_L1); !owner.isEmpty())
            body.insert(u"Owner_Account"_s, owner);
        return body;
    };
    verb.read = [](const QList<JobRow> &rows, const QJsonObject &reply) {
        return QList<JobOutcome>{{rows.first().number, JobState::Done, 0, {}, reply.value("GroupId"_L1).toString()}};
    };
    verb.readBack = [](const JobRow &row) -> std::optional<JobReadBack> {
        if (row.text("id"_L1).isEmpty())
            return std::nullopt;
        return JobReadBack{u"group_open_http_svc/get_group_info"_s,
                           {{u"GroupIdList"_s, QJsonArray{row.text("id"_L1)}},
                            {u"ResponseFilter"_s, QJsonObject{{u"GroupBaseInfoFilter"_s, QJsonArray{u"Name"_s}}}}}};
    };
    verb.found = [](const JobRow &row, const Result<QJsonObject> &reply) {
        const QJsonObject group = reply ? reply->value("GroupInfo"_L1).toArray().at(0).toObject() : QJsonObject();
        if (group.isEmpty())
            return JobFound::Unclear;
        if (wholeNumber(group.value("ErrorCode"_L1)).value_or(0) != 0)
            return JobFound::No;
        // A group of that ID with another name was there before.
        return group.value("Name"_L1).toString() == row.text("name"_L1) ? JobFound::Yes : JobFound::No;
    };
    return verb;
}

JobVerb editGroupsJob()
{
    JobVerb verb;
    verb.name = u"groups edit"_s;
    verb.title = groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Edit groups"));
    verb.command = u"group_open_http_svc/modify_group_base_info"_s;
    verb.fields = {groupField()};
    for (const auto &[field, key] : groupTexts())
        verb.fields << JobField{field, false, {nullptr, key}};
    verb.fields << JobField{u"muteall"_s, false,
                            groupText(QT_TRANSLATE_NOOP("GroupJobsText", "On or Off: everybody is muted"))};
    verb.keys = {u"group"_s};
    verb.exclusive = true;
    verb.wrong = [](const JobRow &row) {
        QStringList names;
        for (const auto &[field, key] : groupTexts())
            names << field;
        names << u"muteall"_s;
        const bool any = std::ranges::any_of(
            names, [&row](const QString &name) { return !row.values.value(name).toString().isEmpty(); });
        return any ? QString()
                   : GroupJobsText::tr("Nothing is to be changed: none of %1 is given.").arg(names.join(u", "_s));
    };
    verb.body = [](const QList<JobRow> &rows, Dialect dialect) {
        const JobRow &row = rows.first();
        QJsonObject body{{u"GroupId"_s, row.text("group"_L1)}};
        addTexts(body, row);
        if (const QString mute = row.text("muteall"_L1); !mute.isEmpty())
            body.insert(dialect == Dialect::Seed ? u"ShutUpAllMember"_s : u"MuteAllMember"_s, mute);
        return body;
    };
    return verb;
}

JobVerb disbandGroupsJob()
{
    JobVerb verb;
    verb.name = u"groups disband"_s;
    verb.title = groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Disband groups"));
    verb.command = u"group_open_http_svc/destroy_group"_s;
    verb.fields = {groupField()};
    verb.destructive = true;
    verb.doneWhenRepeated = {10010, 10015}; // does not exist
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        return QJsonObject{{u"GroupId"_s, rows.first().text("group"_L1)}};
    };
    return verb;
}

} // namespace

QList<JobVerb> groupJobs()
{
    return {addMembersJob(),
            removeMembersJob(),
            editMemberJob(u"members role"_s, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Set roles of members")),
                          {u"role"_s, true, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Admin or Member"))},
                          u"Role"_s),
            editMemberJob(u"members card"_s, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "Set name cards of members")),
                          {u"card"_s, true, groupText(QT_TRANSLATE_NOOP("GroupJobsText", "name within the group"))},
                          u"NameCard"_s),
            muteMembersJob(),
            createGroupsJob(),
            editGroupsJob(),
            disbandGroupsJob()};
}

} // namespace imdesk
