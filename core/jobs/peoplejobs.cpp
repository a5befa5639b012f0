// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/profiletags.h"
#include "core/jobs/jobverb.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

struct PeopleJobsText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleJobsText)
};

JobText peopleText(const char *source) { return {"PeopleJobsText", source}; }

JobField account() { return {u"account"_s, true, {nullptr, "UserID"}, JobField::Kind::Id}; }
JobField from()
{
    return {u"from"_s, true, peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "whose list it is")), JobField::Kind::Id};
}
JobField to()
{
    return {u"to"_s, true, peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "who is added or taken off")),
            JobField::Kind::Id};
}
/// Whether both lists are meant or only the first one.
JobField sides()
{
    return {u"type"_s,
            false,
            peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "both (as without it) or single")),
            JobField::Kind::Word,
            {u"both"_s, u"single"_s}};
}

/// Of a nickname and the address of a picture; error 40601 of longer ones.
constexpr qsizetype profileTextBytes = 500;

QJsonArray idItems(const QList<JobRow> &rows)
{
    QJsonArray items;
    for (const JobRow &row : rows)
        items << QJsonObject{{u"UserID"_s, row.text("account"_L1)}};
    return items;
}

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

JobVerb importJob()
{
    JobVerb verb;
    verb.name = u"accounts import"_s;
    verb.title = peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "Import accounts"));
    verb.command = u"im_open_login_svc/multiaccount_import"_s;
    verb.fields = {account(),
                   {u"nick"_s,
                    false,
                    peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "nickname")),
                    JobField::Kind::Text,
                    {},
                    profileTextBytes},
                   {u"face"_s,
                    false,
                    peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "picture address")),
                    JobField::Kind::Text,
                    {},
                    profileTextBytes}};
    verb.list = u"AccountList"_s;
    verb.perCall = 100;
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        QJsonArray items;
        for (const JobRow &row : rows) {
            QJsonObject item{{u"UserID"_s, row.text("account"_L1)}};
            put(item, u"Nick"_s, row.text("nick"_L1));
            put(item, u"FaceUrl"_s, row.text("face"_L1));
            items << item;
        }
        return QJsonObject{{u"AccountList"_s, items}};
    };
    verb.read = [](const QList<JobRow> &rows, const QJsonObject &reply) {
        // Only named, without a reason.
        QSet<QString> failed;
        for (const auto &id : reply.value("FailAccounts"_L1).toArray())
            failed.insert(id.toString());
        QList<JobOutcome> out;
        for (const JobRow &row : rows) {
            if (failed.contains(row.text("account"_L1)))
                out << JobOutcome{row.number, JobState::Failed, 0, PeopleJobsText::tr("not imported"), {}};
        }
        return out;
    };
    return verb;
}

JobVerb deleteJob()
{
    JobVerb verb;
    verb.name = u"accounts delete"_s;
    verb.title = peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "Delete accounts"));
    verb.command = u"im_open_login_svc/account_delete"_s;
    verb.fields = {account()};
    verb.list = u"DeleteItem"_s;
    verb.perCall = 100;
    verb.destructive = true;
    verb.doneWhenRepeated = {70107}; // does not exist
    verb.body = [](const QList<JobRow> &rows, Dialect) { return QJsonObject{{u"DeleteItem"_s, idItems(rows)}}; };
    verb.read = [](const QList<JobRow> &rows, const QJsonObject &reply) {
        return outcomesByList(rows, reply, "ResultItem"_L1, "UserID"_L1, "ResultCode"_L1, "ResultInfo"_L1,
                              "account"_L1);
    };
    return verb;
}

JobVerb checkJob()
{
    JobVerb verb;
    verb.name = u"accounts check"_s;
    verb.changes = false;
    verb.title = peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "Check accounts"));
    verb.command = u"im_open_login_svc/account_check"_s;
    verb.fields = {account()};
    verb.list = u"CheckItem"_s;
    verb.perCall = 100;
    verb.body = [](const QList<JobRow> &rows, Dialect) { return QJsonObject{{u"CheckItem"_s, idItems(rows)}}; };
    verb.read = [](const QList<JobRow> &rows, const QJsonObject &reply) {
        QList<JobOutcome> out =
            outcomesByList(rows, reply, "ResultItem"_L1, "UserID"_L1, "ResultCode"_L1, "ResultInfo"_L1, "account"_L1);
        QHash<QString, QString> status;
        for (const auto &item : reply.value("ResultItem"_L1).toArray())
            status.insert(item["UserID"_L1].toString(), item["AccountStatus"_L1].toString());
        for (const JobRow &row : rows) {
            if (const QString word = status.value(row.text("account"_L1)); !word.isEmpty())
                out << JobOutcome{row.number, JobState::Done, 0, {}, word};
        }
        return out;
    };
    return verb;
}

JobVerb kickJob()
{
    JobVerb verb;
    verb.name = u"accounts kick"_s;
    verb.title = peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "End logins"));
    verb.command = u"im_open_login_svc/kick"_s;
    verb.fields = {account()};
    // Somebody who has come back meanwhile would be thrown out again.
    verb.repeat = JobVerb::Repeat::Effect;
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        return QJsonObject{{u"UserID"_s, rows.first().text("account"_L1)}};
    };
    return verb;
}

const QList<QPair<const char *, const char *>> &profileFields()
{
    static const QList<QPair<const char *, const char *>> table{
        {"nick", "Tag_Profile_IM_Nick"},         {"face", "Tag_Profile_IM_Image"},
        {"gender", "Tag_Profile_IM_Gender"},     {"signature", "Tag_Profile_IM_SelfSignature"},
        {"allow", "Tag_Profile_IM_AllowType"},   {"birthday", "Tag_Profile_IM_BirthDay"},
        {"language", "Tag_Profile_IM_Language"}, {"level", "Tag_Profile_IM_Level"},
        {"role", "Tag_Profile_IM_Role"}};
    return table;
}

/// Tags and values that a row sets.
QList<QPair<QString, QString>> profileValues(const JobRow &row)
{
    QList<QPair<QString, QString>> out;
    for (const auto &[name, tag] : profileFields()) {
        if (const QString value = row.text(QLatin1String(name)); !value.isEmpty())
            out << QPair(QString::fromLatin1(tag), value);
    }
    for (auto it = row.values.begin(); it != row.values.end(); ++it) {
        if (it.key().startsWith("Tag_Profile_"_L1) && !it->toString().isEmpty())
            out << QPair(it.key(), it->toString());
    }
    return out;
}

JobVerb profileJob()
{
    JobVerb verb;
    verb.name = u"profile set"_s;
    verb.title = peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "Set profiles"));
    verb.command = u"profile/portrait_set"_s;
    verb.fields = {account()};
    for (const auto &[name, tag] : profileFields())
        verb.fields << JobField{QLatin1String(name), false, {nullptr, tag}};
    verb.profileTags = true;
    verb.keys = {u"account"_s};
    verb.exclusive = true;
    verb.wrong = [](const JobRow &row) {
        for (const auto &[tag, value] : profileValues(row)) {
            if (const auto item = api::profileItemFrom(tag, value); !item)
                return item.error().message;
        }
        return QString();
    };
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        QJsonArray items;
        for (const auto &[tag, value] : profileValues(rows.first())) {
            if (const auto item = api::profileItemFrom(tag, value))
                items << encode(*item);
        }
        return QJsonObject{{u"From_Account"_s, rows.first().text("account"_L1)}, {u"ProfileItem"_s, items}};
    };
    return verb;
}

/// What is alike in the four verbs about somebody's lists.
JobVerb listJob(const QString &name, JobText title, const QString &command)
{
    JobVerb verb;
    verb.name = name;
    verb.title = title;
    verb.command = command;
    verb.fields = {from(), to()};
    verb.list = u"To_Account"_s;
    verb.perCall = 100;
    verb.keys = {u"from"_s};
    verb.exclusive = true;
    verb.halveOn = {30001}; // a value of one of them, where the service does not judge each by itself
    verb.body = [](const QList<JobRow> &rows, Dialect) {
        QJsonArray accounts;
        for (const JobRow &row : rows)
            accounts << row.text("to"_L1);
        return QJsonObject{{u"From_Account"_s, rows.first().text("from"_L1)}, {u"To_Account"_s, accounts}};
    };
    verb.read = [](const QList<JobRow> &rows, const QJsonObject &reply) {
        return outcomesByList(rows, reply, "ResultItem"_L1, "To_Account"_L1, "ResultCode"_L1, "ResultInfo"_L1, "to"_L1);
    };
    return verb;
}

JobVerb befriendJob()
{
    JobVerb verb =
        listJob(u"friends add"_s, peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "Add friends")), u"sns/friend_add"_s);
    verb.fields << JobField{u"remark"_s, false,
                            peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "note about the friend"))}
                << JobField{u"list"_s, false, peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "friend list"))}
                << JobField{u"source"_s, false,
                            peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "AddSource_Type_..., where they met"))}
                << sides()
                << JobField{u"force"_s,
                            false,
                            peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "1: without asking the friend")),
                            JobField::Kind::Word,
                            {u"0"_s, u"1"_s}};
    verb.list = u"AddFriendItem"_s;
    verb.keys << u"type"_s << u"force"_s;

    verb.body = [](const QList<JobRow> &rows, Dialect) {
        QJsonArray items;
        for (const JobRow &row : rows) {
            const QString source = row.text("source"_L1);
            QJsonObject item{{u"To_Account"_s, row.text("to"_L1)},
                             {u"AddSource"_s, source.isEmpty() ? u"AddSource_Type_Console"_s : source}};
            put(item, u"Remark"_s, row.text("remark"_L1));
            put(item, u"GroupName"_s, row.text("list"_L1));
            items << item;
        }
        const JobRow &first = rows.first();
        return QJsonObject{
            {u"From_Account"_s, first.text("from"_L1)},
            {u"AddFriendItem"_s, items},
            {u"AddType"_s, first.text("type"_L1) == "single"_L1 ? u"Add_Type_Single"_s : u"Add_Type_Both"_s},
            {u"ForceAddFlags"_s, first.text("force"_L1) == "1"_L1 ? 1 : 0}};
    };
    return verb;
}

JobVerb unfriendJob()
{
    JobVerb verb = listJob(u"friends delete"_s, peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "Delete friends")),
                           u"sns/friend_delete"_s);
    verb.fields << sides();
    verb.keys << u"type"_s;
    verb.doneWhenRepeated = {31704}; // is no friend
    verb.body = [plain = verb.body](const QList<JobRow> &rows, Dialect dialect) {
        QJsonObject body = plain(rows, dialect);
        body.insert(u"DeleteType"_s,
                    rows.first().text("type"_L1) == "single"_L1 ? u"Delete_Type_Single"_s : u"Delete_Type_Both"_s);
        return body;
    };
    return verb;
}

} // namespace

QList<JobVerb> peopleJobs()
{
    JobVerb block = listJob(u"blacklist add"_s, peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "Block people")),
                            u"sns/black_list_add"_s);
    block.doneWhenRepeated = {30001}; // is on it already
    JobVerb unblock = listJob(u"blacklist delete"_s, peopleText(QT_TRANSLATE_NOOP("PeopleJobsText", "Unblock people")),
                              u"sns/black_list_delete"_s);
    return {importJob(),   deleteJob(),   checkJob(), kickJob(), profileJob(),
            befriendJob(), unfriendJob(), block,      unblock};
}

} // namespace imdesk
