// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobundo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

struct UndoVerbText
{
    Q_DECLARE_TR_FUNCTIONS(UndoVerbText)
};

JobText undoText(const char *source) { return {"UndoVerbText", source}; }

/// The service's "for ever".
constexpr qint64 muteForEver = 4294967295;

QJsonObject requestOf(const JobRow &row) { return QJsonDocument::fromJson(row.text("request"_L1).toUtf8()).object(); }

/// Mutes come back with the time that is left when their call leaves, not when the plan was made.
void takeOffTime(QJsonObject &body, const JobRow &row)
{
    const qint64 gone = row.sentMs > 0 ? row.sentMs / 1000 - row.text("planned"_L1).toLongLong() : 0;
    for (const QString &key :
         {u"MuteTime"_s, u"ShutUpTime"_s, u"C2CmsgNospeakingTime"_s, u"GroupmsgNospeakingTime"_s}) {
        const qint64 seconds = wholeNumber(body.value(key)).value_or(0);
        // Less than nothing is gone where the plan was made by a clock that is ahead of the service's.
        if (gone != 0 && seconds > 0 && seconds < muteForEver)
            body.insert(key, qBound<qint64>(0, seconds - gone, muteForEver - 1));
    }
}

/// A row about the list of the other one names the two the other way round than its call does, by which the answer
/// goes.
void nameAsAsked(const QString &list, JobRow &row)
{
    const QJsonArray names = requestOf(row).value(list).toArray();
    if (names.size() == 1)
        row.values.insert(u"to"_s, names.first()["To_Account"_L1]);
}

/// One kind of call: the list that several rows fill together, and what its answers mean.
JobVerb stepVerb(const QString &command, const QString &list, int perCall)
{
    JobVerb step;
    step.name = command;
    step.command = command;
    step.list = list;
    step.perCall = perCall;
    step.body = [list](const QList<JobRow> &rows, Dialect) {
        QJsonObject body = requestOf(rows.first());
        if (rows.size() > 1) {
            QJsonArray items;
            for (const JobRow &row : rows) {
                for (const auto &item : requestOf(row).value(list).toArray())
                    items << item;
            }
            body.insert(list, items);
        }
        takeOffTime(body, rows.first());
        return body;
    };
    return step;
}

std::map<QString, JobVerb> makeSteps()
{
    std::map<QString, JobVerb> steps;
    const auto add = [&steps](const char *command, const char *list, int perCall, const char *like) {
        JobVerb step = stepVerb(QLatin1String(command), QLatin1String(list), perCall);
        // Answers to the same command are understood in one place.
        for (const JobVerb &verb : jobVerbs()) {
            if (verb.name == QLatin1String(like)) {
                step.read = verb.read;
                if (step.command == "sns/friend_add"_L1 || step.command == "sns/friend_update"_L1)
                    step.read = [read = verb.read, list = step.list](QList<JobRow> rows, const QJsonObject &reply) {
                        for (JobRow &row : rows)
                            nameAsAsked(list, row);
                        return read(rows, reply);
                    };
                step.halveOn = verb.halveOn;
                step.doneWhenRepeated = verb.doneWhenRepeated;
            }
        }
        steps.emplace(step.command, std::move(step));
    };
    add("group_open_http_svc/forbid_send_msg", "Members_Account", 500, "members mute");
    add("group_open_http_svc/add_group_member", "MemberList", 20, "members add");
    add("group_open_http_svc/delete_group_member", "MemberToDel_Account", 100, "members remove");
    add("group_open_http_svc/modify_group_member_info", "", 1, "members role");
    add("group_open_http_svc/modify_group_base_info", "", 1, "groups edit");
    add("group_open_http_svc/change_group_owner", "", 1, "groups edit");
    add("profile/portrait_set", "", 1, "profile set");
    add("sns/friend_add", "AddFriendItem", 100, "friends add");
    add("sns/friend_update", "UpdateItem", 100, "friends add"); // its answer has the same shape
    add("sns/friend_delete", "To_Account", 100, "friends delete");
    add("sns/black_list_add", "To_Account", 1000, "blacklist add");
    add("sns/black_list_delete", "To_Account", 1000, "blacklist delete");
    return steps;
}

} // namespace

JobVerb undoJobVerb()
{
    static const std::map<QString, JobVerb> steps = makeSteps();
    JobVerb verb;
    verb.name = u"undo"_s;
    verb.title = undoText(QT_TRANSLATE_NOOP("UndoVerbText", "Undo of a job"));
    verb.fields = {
        {u"row"_s, true, undoText(QT_TRANSLATE_NOOP("UndoVerbText", "row of the job that is taken back"))},
        {u"group"_s, false, {nullptr, "GroupId"}},
        {u"account"_s, false, {nullptr, "UserID"}},
        {u"from"_s, false, undoText(QT_TRANSLATE_NOOP("UndoVerbText", "whose list it is"))},
        {u"to"_s, false, undoText(QT_TRANSLATE_NOOP("UndoVerbText", "who stands on it"))},
        {u"entry"_s, false, undoText(QT_TRANSLATE_NOOP("UndoVerbText", "number in the audit"))},
        {u"command"_s, false, undoText(QT_TRANSLATE_NOOP("UndoVerbText", "the call that takes it back"))},
        {u"request"_s, false, undoText(QT_TRANSLATE_NOOP("UndoVerbText", "its body as JSON"))},
        {u"planned"_s, false, undoText(QT_TRANSLATE_NOOP("UndoVerbText", "Unix seconds of the plan"))},
        {u"problem"_s, false, undoText(QT_TRANSLATE_NOOP("UndoVerbText", "why there is no call"))},
        {u"parts"_s, false, undoText(QT_TRANSLATE_NOOP("UndoVerbText", "rows that take back the entry, in all"))}};
    verb.exclusive = true;
    verb.ordered = true;
    verb.stepOf = [](const JobRow &row) -> const JobVerb * {
        const auto it = steps.find(row.text("command"_L1));
        return it == steps.end() ? nullptr : &it->second;
    };
    verb.wrong = [](const JobRow &row) {
        if (const QString problem = row.text("problem"_L1); !problem.isEmpty())
            return problem;
        const QString command = row.text("command"_L1);
        return steps.contains(command) ? QString() : UndoVerbText::tr("%1 takes nothing back.").arg(command);
    };
    // Rows whose calls differ in nothing but the names in their list share one.
    verb.key = [](const JobRow &row) {
        const auto it = steps.find(row.text("command"_L1));
        QJsonObject body = requestOf(row);
        if (it == steps.end() || it->second.list.isEmpty())
            return QString::number(row.number);
        body.remove(it->second.list);
        return it->first + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    };
    verb.lane = [](const JobRow &row) {
        for (const QLatin1String field : {"group"_L1, "from"_L1, "account"_L1}) {
            if (const QString id = row.text(field); !id.isEmpty())
                return QString(field) + QChar(0x1f) + id;
        }
        return QString();
    };
    return verb;
}

} // namespace imdesk
