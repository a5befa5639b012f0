// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/worldstate.h"

#include "core/api/groupmembers.h"
#include "core/api/groupplace.h"
#include "core/api/profiletags.h"
#include "core/base/whendone.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

// Documented limits of one reading call.
constexpr qsizetype accountsPerRead = 100, groupsPerRead = 50, membersOfOneRead = 50, accountsPerImport = 100;
/// None is documented; so many are asked for at a time.
constexpr qsizetype topicsOfOneRead = 50;
constexpr qsizetype membersPerImport = 20;
/// Members that stand in for others, of all groups together: they take time and memory.
constexpr qint64 mostStandIns = 20'000;
constexpr qsizetype toldUncopied = 1000;

const QStringList &groupFields()
{
    static const QStringList names{u"Type"_s,          u"Name"_s,           u"Introduction"_s,    u"Notification"_s,
                                   u"Owner_Account"_s, u"FaceUrl"_s,        u"ApplyJoinOption"_s, u"InviteJoinOption"_s,
                                   u"MaxMemberNum"_s,  u"ShutUpAllMember"_s};
    return names;
}

const QStringList &topicFields()
{
    static const QStringList names{u"TopicName"_s,    u"FaceUrl"_s,      u"Notification"_s,
                                   u"Introduction"_s, u"CustomString"_s, u"MuteAllMember"_s};
    return names;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString person(const QString &id) { return u"account "_s + id; }
QString groupName(const QString &id) { return u"group "_s + id; }
QString topicName(const QString &id) { return u"topic "_s + id; }
QString memberName(const QString &group, const QString &id) { return u"member %1\x1f%2"_s.arg(group, id); }

/// Before the name of somebody who is muted in a topic, or in a group without being a member; the value is the end.
const QString mutedHere = u"muted "_s;

/// The body that mutes somebody until a moment, nothing once that has passed.
std::optional<QJsonObject> muteUntil(QJsonObject place, const QString &account, const QString &end)
{
    const qint64 left = end.toLongLong() - QDateTime::currentSecsSinceEpoch();
    if (left <= 0)
        return std::nullopt;
    place.insert(u"Members_Account"_s, QJsonArray{account});
    place.insert(u"MuteTime"_s, qMin(left, api::muteForEver));
    return place;
}

QString shownName(QString object) { return object.replace(QChar(0x1f), QLatin1Char('/')); }

/// Somebody who is a member of full groups; nobody is called so.
QString standIn(qint64 number) { return u"imdesk-stand-in-%1"_s.arg(number); }

QJsonObject copyOfGroup(const QString &id, const QMap<QString, QString> &fields)
{
    QJsonObject body{{u"GroupId"_s, id}, {u"Name"_s, QString()}};
    const bool live = fields.value(u"Type"_s) == "AVChatRoom"_L1;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key() == "SupportTopic"_L1)
            body.insert(field.key(), 1);
        else if (field.key() == "MaxMemberNum"_L1)
            body.insert(u"MaxMemberCount"_s, field->toLongLong());
        else if (field->isEmpty() || field.key() == "ShutUpAllMember"_L1 || field.key().startsWith(mutedHere))
            continue;
        else if (!live || field.key() != "InviteJoinOption"_L1) // which live rooms do not have
            body.insert(field.key(), *field);
    }
    return body;
}

/// What something that is new has without anybody having asked for it.
bool isOfItself(const QString &field, const QString &value)
{
    static const QHash<QString, QString> usual{{u"Role"_s, u"Member"_s},
                                               {u"MuteUntil"_s, u"0"_s},
                                               {u"ShutUpAllMember"_s, u"Off"_s},
                                               {u"MuteAllMember"_s, u"Off"_s},
                                               {u"friend"_s, u"yes"_s}};
    return value.isEmpty() || usual.value(field) == value;
}

} // namespace

WorldQuestion WorldQuestion::of(const JobPlan &plan)
{
    WorldQuestion out;
    QSet<QString> accounts, groups;
    QSet<QStringList> known; // lists grow too long to be searched for every row
    const auto add = [&known](QMap<QString, QStringList> &to, QLatin1String kind, const QString &key,
                              const QString &value) {
        const QStringList name{kind, key, value};
        if (key.isEmpty() || value.isEmpty() || known.contains(name))
            return;
        known << name;
        to[key] << value;
    };
    out.tags = api::standardProfileTagNames();
    for (const QString &field : plan.fields() + plan.arguments.keys()) {
        if (field.startsWith("Tag_Profile_"_L1) && !out.tags.contains(field))
            out.tags << field;
    }
    for (const QJsonObject &row : plan.rows) {
        const auto value = [&](QLatin1String key) {
            return row.contains(key) ? textOf(row.value(key)) : textOf(plan.arguments.value(key));
        };
        for (const QLatin1String key : {"account"_L1, "from"_L1, "to"_L1, "owner"_L1}) {
            if (const QString id = value(key); !id.isEmpty())
                accounts << id;
        }
        const api::GroupPlace place = api::groupPlace(value("group"_L1).isEmpty() ? value("id"_L1) : value("group"_L1));
        const QString &group = place.groupId;
        if (!group.isEmpty())
            groups << group;
        add(out.topics, "topic"_L1, group, place.topicId.value_or(QString()));
        add(out.members, "member"_L1, group, value("account"_L1));
        // Who writes to a group may be muted there.
        add(out.members, "member"_L1, group, value("from"_L1));
        add(out.pairs, "pair"_L1, value("from"_L1), value("to"_L1));
    }
    out.accounts = QStringList(accounts.begin(), accounts.end());
    out.groups = QStringList(groups.begin(), groups.end());
    out.accounts.sort();
    out.groups.sort();
    if (plan.verb == "accounts delete"_L1)
        out.ended = out.accounts;
    return out;
}

QList<WorldChange> changesBetween(const WorldState &before, const WorldState &after)
{
    QList<WorldChange> out;
    QSet<QString> objects;
    for (const WorldState *state : {&before, &after}) {
        for (auto it = state->begin(); it != state->end(); ++it)
            objects << it.key();
    }
    QStringList sorted(objects.begin(), objects.end());
    sorted.sort();
    for (const QString &object : std::as_const(sorted)) {
        const QMap<QString, QString> was = before.value(object), is = after.value(object);
        const QString shown = shownName(object);
        if (!before.contains(object) || !after.contains(object)) {
            out << WorldChange{shown,
                               {},
                               before.contains(object) ? u"there"_s : u"not there"_s,
                               after.contains(object) ? u"there"_s : u"not there"_s};
            // What it came with: a column that feeds the wrong field shows only there.
            for (auto field = is.begin(); field != is.end(); ++field) {
                if (!isOfItself(field.key(), *field))
                    out << WorldChange{shown, field.key(), {}, *field};
            }
            continue;
        }
        QStringList fields = was.keys() + is.keys();
        fields.removeDuplicates();
        for (const QString &field : std::as_const(fields)) {
            if (was.value(field) != is.value(field))
                out << WorldChange{shown, field, was.value(field), is.value(field)};
        }
    }
    return out;
}

void WorldTalk::readProfilesNext(const QJsonArray &accounts, const QStringList &tags, const QString &name)
{
    m_steps.push_front({u"profile/portrait_get"_s,
                        {{u"To_Account"_s, accounts}, {u"TagList"_s, QJsonArray::fromStringList(tags)}},
                        [this](const QJsonObject &profiles) {
                            for (const auto &one : profiles.value("UserProfileItem"_L1).toArray()) {
                                auto &fields = m_state[person(one["To_Account"_L1].toString())];
                                for (const auto &tag : one["ProfileItem"_L1].toArray())
                                    fields.insert(tag["Tag"_L1].toString(), textOf(tag["Value"_L1]));
                            }
                        },
                        true,
                        [this, name](const ApiError &error) {
                            const QString field = u"%1 (%2)"_s.arg(name).arg(error.code);
                            if (!m_unreadFields.contains(field))
                                m_unreadFields << field;
                        }});
}

void WorldTalk::readTopics(const QString &community, const QJsonObject &reply)
{
    // No answer says that a community was made for topics, but others are refused.
    if (const auto group = m_state.find(groupName(community)); group != m_state.end())
        group->insert(u"SupportTopic"_s, u"1"_s);
    for (const auto &item : reply.value("TopicAndSelfInfo"_L1).toArray()) {
        const QJsonObject topic = item["TopicInfo"_L1].toObject();
        if (wholeNumber(item["ErrorCode"_L1]).value_or(0) != 0)
            continue;
        auto &fields = m_state[topicName(topic.value("TopicId"_L1).toString())];
        for (const QString &name : topicFields())
            fields.insert(name, textOf(topic.value(name)));
    }
}

void WorldTalk::addTopicReads(const WorldQuestion &question, const QString &admin)
{
    for (auto it = question.topics.begin(); it != question.topics.end(); ++it) {
        for (qsizetype at = 0; at < it->size(); at += topicsOfOneRead)
            m_steps.push_back({u"million_group_open_http_svc/get_topic"_s,
                               {{u"GroupId"_s, it.key()},
                                {u"From_Account"_s, admin},
                                {u"TopicIdList"_s, QJsonArray::fromStringList(it->mid(at, topicsOfOneRead))}},
                               [this, community = it.key()](const QJsonObject &reply) { readTopics(community, reply); },
                               true});
        // Who writes there may be muted there alone.
        const QStringList writers = question.members.value(it.key());
        for (const QString &topic : *it)
            m_steps.push_back({u"group_open_http_svc/get_group_muted_account"_s,
                               {{u"GroupId"_s, it.key()}, {u"TopicId"_s, topic}},
                               [this, topic, writers](const QJsonObject &reply) {
                                   const auto found = m_state.find(topicName(topic));
                                   if (found == m_state.end())
                                       return;
                                   for (const auto &one : reply.value("MutedAccountList"_L1).toArray()) {
                                       const QString account = one["Member_Account"_L1].toString();
                                       if (writers.contains(account))
                                           found->insert(mutedHere + account, textOf(one["MutedUntil"_L1]));
                                   }
                               },
                               true});
    }
}

void WorldTalk::readOutsidersNext(const QString &group)
{
    QStringList outsiders;
    for (const QString &account : m_question.members.value(group)) {
        if (!m_state.contains(memberName(group, account)))
            outsiders << account;
    }
    if (outsiders.isEmpty() || !m_state.contains(groupName(group)))
        return;
    m_steps.push_front({u"group_open_http_svc/get_group_muted_account"_s,
                        {{u"GroupId"_s, group}},
                        [this, group, outsiders](const QJsonObject &reply) {
                            const QSet<QString> wanted(outsiders.begin(), outsiders.end());
                            auto &fields = m_state[groupName(group)];
                            for (const auto &one : reply.value("MutedAccountList"_L1).toArray()) {
                                const QString account = one["Member_Account"_L1].toString();
                                if (wanted.contains(account))
                                    fields.insert(mutedHere + account, textOf(one["MutedUntil"_L1]));
                            }
                        },
                        true});
}

void WorldTalk::addReads(const WorldQuestion &question, const QString &admin)
{
    for (qsizetype at = 0; at < question.accounts.size(); at += accountsPerRead) {
        const QStringList some = question.accounts.mid(at, accountsPerRead);
        QJsonArray items;
        for (const QString &id : some)
            items << QJsonObject{{u"UserID"_s, id}};
        m_steps.push_back({u"im_open_login_svc/account_check"_s,
                           {{u"CheckItem"_s, items}},
                           [this, tags = question.tags](const QJsonObject &reply) {
                               QJsonArray known;
                               for (const auto &item : reply.value("ResultItem"_L1).toArray()) {
                                   if (item["AccountStatus"_L1].toString() != "Imported"_L1)
                                       continue;
                                   m_state[person(item["UserID"_L1].toString())];
                                   known << item["UserID"_L1];
                               }
                               if (known.isEmpty())
                                   return;
                               // Next, for an unknown account would fail the whole call.
                               const QStringList standard = api::standardProfileTagNames();
                               readProfilesNext(known, standard, u"Tag_Profile_IM_*"_s);
                               // One by one, for a tag that is not registered fails the whole call too.
                               for (const QString &tag : tags) {
                                   if (!standard.contains(tag))
                                       readProfilesNext(known, {tag}, tag);
                               }
                           }});
    }
    for (qsizetype at = 0; at < question.groups.size(); at += groupsPerRead) {
        const QStringList asked = groupFields() + QStringList{u"MemberNum"_s};
        const QJsonObject filter{{u"GroupBaseInfoFilter"_s, QJsonArray::fromStringList(asked)}};
        m_steps.push_back({u"group_open_http_svc/get_group_info"_s,
                           {{u"GroupIdList"_s, QJsonArray::fromStringList(question.groups.mid(at, groupsPerRead))},
                            {u"ResponseFilter"_s, filter}},
                           [this](const QJsonObject &reply) {
                               for (const auto &item : reply.value("GroupInfo"_L1).toArray()) {
                                   const QJsonObject group = item.toObject();
                                   if (wholeNumber(group.value("ErrorCode"_L1)).value_or(0) != 0)
                                       continue;
                                   const QString id = group.value("GroupId"_L1).toString();
                                   m_memberCounts.insert(id, wholeNumber(group.value("MemberNum"_L1)).value_or(0));
                                   auto &fields = m_state[groupName(id)];
                                   for (const QString &name : groupFields()) {
                                       const bool newer =
                                           name == "ShutUpAllMember"_L1 && group.contains("MuteAllMember"_L1);
                                       fields.insert(name, textOf(group.value(newer ? u"MuteAllMember"_s : name)));
                                   }
                               }
                           }});
    }
    addTopicReads(question, admin);
    for (auto it = question.members.begin(); it != question.members.end(); ++it) {
        for (qsizetype at = 0; at < it->size(); at += membersOfOneRead) {
            const bool last = at + membersOfOneRead >= it->size();
            m_steps.push_back(
                {u"group_open_http_svc/get_specified_group_member_info"_s,
                 {{u"GroupId"_s, it.key()},
                  {u"Member_List_Account"_s, QJsonArray::fromStringList(it->mid(at, membersOfOneRead))}},
                 [this, group = it.key(), last](const QJsonObject &reply) {
                     for (const auto &item : reply.value("MemberList"_L1).toArray()) {
                         const QJsonObject member = item.toObject();
                         const QString role = member.value("Role"_L1).toString();
                         if (role.isEmpty() || role == "NotMember"_L1)
                             continue;
                         auto &fields = m_state[memberName(group, member.value("Member_Account"_L1).toString())];
                         fields.insert(u"Role"_s, role);
                         fields.insert(u"NameCard"_s, member.value("NameCard"_L1).toString());
                         fields.insert(
                             u"MuteUntil"_s,
                             textOf(member.value(member.contains("MuteUntil"_L1) ? "MuteUntil"_L1 : "ShutUpUntil"_L1)));
                     }
                     if (last)
                         readOutsidersNext(group);
                 },
                 true,
                 // Of rooms whose members are not kept the mutes are all the same.
                 [this, group = it.key(), last](const ApiError &) {
                     if (last)
                         readOutsidersNext(group);
                 }});
        }
    }
    addListReads(question);
}

void WorldTalk::read(ApiClient &client, const WorldQuestion &question,
                     std::function<void(const Result<WorldState> &)> then)
{
    m_steps.clear();
    m_state.clear();
    m_unreadFields.clear();
    m_memberCounts.clear();
    m_answered = 0;
    m_question = question;
    addReads(question, client.profile().admin);
    run(client, [this, then = std::move(then)](const Result<Done> &done) {
        then(done ? Result<WorldState>(m_state) : std::unexpected(done.error()));
    });
}

void WorldTalk::tellUncopied(const QString &object, const QString &why)
{
    ++m_uncopiedCount;
    if (m_uncopied.size() < toldUncopied)
        m_uncopied << tr("%1 could not be copied: %2").arg(shownName(object), why);
}

WorldTalk::Step WorldTalk::making(const QString &object, const QString &path, const QJsonObject &body)
{
    const auto heard = [this, object](const QJsonObject &reply) {
        // Lists are answered one by one.
        for (const auto &item : reply.value("MemberList"_L1).toArray()) {
            if (item["Result"_L1].toInt(1) == 0)
                tellUncopied(object, tr("not added"));
        }
        for (const auto &item : reply.value("ResultItem"_L1).toArray()) {
            if (const int code = item["ResultCode"_L1].toInt(); code != 0)
                tellUncopied(object, u"%1 %2"_s.arg(code).arg(item["ResultInfo"_L1].toString()));
        }
    };
    return {path, body, heard, true, [this, object](const ApiError &error) {
                tellUncopied(object, u"%1 %2"_s.arg(error.code).arg(error.message));
            }};
}

void WorldTalk::buildTopic(const QString &id, const QMap<QString, QString> &fields, std::deque<Step> &steps)
{
    const QString name = topicName(id);
    const QJsonObject place{{u"GroupId"_s, api::groupPlace(id).groupId}, {u"TopicId"_s, id}};
    QJsonObject body = place;
    body.insert(u"TopicName"_s, QString()); // which it has, however it is called
    std::deque<Step> mutes;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key().startsWith(mutedHere)) {
            if (const auto mute = muteUntil(place, field.key().mid(mutedHere.size()), *field))
                mutes.push_back(making(name, u"group_open_http_svc/forbid_send_msg"_s, *mute));
        } else if (!field->isEmpty() && field.key() != "MuteAllMember"_L1) {
            body.insert(field.key(), *field);
        }
    }
    steps.push_back(making(name, u"group_open_http_svc/import_topic"_s, body));
    if (fields.value(u"MuteAllMember"_s) == "On"_L1) {
        QJsonObject all = place;
        all.insert(u"MuteAllMember"_s, u"On"_s);
        steps.push_back(making(name, u"million_group_open_http_svc/modify_topic"_s, all));
    }
    steps.insert(steps.end(), mutes.begin(), mutes.end());
}

void WorldTalk::addStandIns(const WorldState &state, QStringList &accounts, std::deque<Step> &steps)
{
    qint64 left = mostStandIns, longest = 0;
    for (auto it = m_question.members.begin(); it != m_question.members.end(); ++it) {
        const QMap<QString, QString> group = state.value(groupName(it.key()));
        const QString type = group.value(u"Type"_s), owner = group.value(u"Owner_Account"_s);
        const qint64 most = group.value(u"MaxMemberNum"_s).toLongLong(), count = m_memberCounts.value(it.key());
        const auto isMember = [&](const QString &id) { return state.contains(memberName(it.key(), id)); };
        const qint64 copied = std::ranges::count_if(*it, isMember);
        // Where all that the rows could add find room, it does not matter how much there is.
        const bool isRoomy = most <= 0 || count + it->size() - copied <= most;
        if (isRoomy || type == "AVChatRoom"_L1 || type == "BChatRoom"_L1)
            continue;
        const bool ownerToo = !owner.isEmpty() && !it->contains(owner);
        const qint64 missing = count - copied - (ownerToo ? 1 : 0);
        if (missing > left) {
            m_roomy << it.key();
            continue;
        }
        left -= qMax<qint64>(0, missing);
        longest = qMax(longest, missing);
        for (qint64 at = 0; at < missing; at += membersPerImport) {
            QJsonArray items;
            for (qint64 one = at; one < qMin<qint64>(missing, at + membersPerImport); ++one)
                items << QJsonObject{{u"Member_Account"_s, standIn(one)}};
            steps.push_back(making(groupName(it.key()), u"group_open_http_svc/import_group_member"_s,
                                   {{u"GroupId"_s, it.key()}, {u"MemberList"_s, items}}));
        }
    }
    for (qint64 one = 0; one < longest; ++one)
        accounts << standIn(one);
}

void WorldTalk::build(ApiClient &sandbox, const WorldState &state, std::function<void(const Result<Done> &)> then)
{
    m_steps.clear();
    m_answered = 0;
    m_uncopied.clear();
    m_roomy.clear();
    m_uncopiedCount = 0;
    QStringList accounts;
    std::deque<Step> later, blocks, friends;
    for (auto it = state.begin(); it != state.end(); ++it) {
        const QString &object = it.key();
        const QString kind = object.section(QLatin1Char(' '), 0, 0);
        const QString id = object.section(QLatin1Char(' '), 1);
        const QString first = id.section(QChar(0x1f), 0, 0), second = id.section(QChar(0x1f), 1);
        if (kind == "account"_L1) {
            accounts << id;
            QJsonArray items;
            for (auto field = it->begin(); field != it->end(); ++field) {
                if (const auto item = api::profileItemFrom(field.key(), *field); item && !field->isEmpty())
                    items << encode(*item);
            }
            if (!items.isEmpty())
                later.push_back(
                    making(object, u"profile/portrait_set"_s, {{u"From_Account"_s, id}, {u"ProfileItem"_s, items}}));
        } else if (kind == "group"_L1) {
            if (const QString owner = it->value(u"Owner_Account"_s); !owner.isEmpty())
                accounts << owner;
            later.push_front(making(object, u"group_open_http_svc/create_group"_s, copyOfGroup(id, *it)));
            if (it->value(u"ShutUpAllMember"_s) == "On"_L1)
                later.push_back(making(object, u"group_open_http_svc/modify_group_base_info"_s,
                                       {{u"GroupId"_s, id}, {u"MuteAllMember"_s, u"On"_s}}));
            for (auto field = it->begin(); field != it->end(); ++field) {
                const QString who = field.key().startsWith(mutedHere) ? field.key().mid(mutedHere.size()) : QString();
                if (!state.contains(person(who)))
                    continue;
                if (const auto mute = muteUntil({{u"GroupId"_s, id}}, who, *field))
                    later.push_back(making(object, u"group_open_http_svc/forbid_send_msg"_s, *mute));
            }
        } else if (kind == "member"_L1) {
            accounts << second;
            // The owner is one from the beginning, also of rooms that take no others.
            const QString role = it->value(u"Role"_s) == "Admin"_L1 ? u"Admin"_s : u"Member"_s;
            if (it->value(u"Role"_s) != "Owner"_L1)
                later.push_back(making(
                    object, u"group_open_http_svc/import_group_member"_s,
                    {{u"GroupId"_s, first},
                     {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, second}, {u"Role"_s, role}}}}}));
            if (const QString card = it->value(u"NameCard"_s); !card.isEmpty())
                later.push_back(making(object, u"group_open_http_svc/modify_group_member_info"_s,
                                       {{u"GroupId"_s, first}, {u"Member_Account"_s, second}, {u"NameCard"_s, card}}));
            if (const auto mute = muteUntil({{u"GroupId"_s, first}}, second, it->value(u"MuteUntil"_s)))
                later.push_back(making(object, u"group_open_http_svc/forbid_send_msg"_s, *mute));
        } else if (kind == "topic"_L1) {
            buildTopic(id, *it, later);
        } else {
            accounts << first << second;
            buildList(object, first, second, *it, blocks, friends);
        }
    }
    // Somebody who is blocked is taken off both lists of friends.
    later.insert(later.end(), blocks.begin(), blocks.end());
    later.insert(later.end(), friends.begin(), friends.end());
    addStandIns(state, accounts, later);
    accounts.removeDuplicates();
    for (qsizetype at = 0; at < accounts.size(); at += accountsPerImport) {
        QJsonArray items;
        for (const QString &id : accounts.mid(at, accountsPerImport))
            items << QJsonObject{{u"UserID"_s, id}};
        const auto heard = [this](const QJsonObject &reply) {
            for (const auto &id : reply.value("FailAccounts"_L1).toArray())
                tellUncopied(person(id.toString()), tr("not added"));
        };
        m_steps.push_back({u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, items}}, heard, false});
    }
    m_steps.insert(m_steps.end(), later.begin(), later.end());
    run(sandbox, std::move(then));
}

void WorldTalk::run(ApiClient &client, std::function<void(const Result<Done> &)> then)
{
    if (m_steps.empty()) {
        then(Done{});
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    const QString key = QString::number(++m_serial);
    whenDone(m_scope.latest(key, client.callRaw(step.path, step.body, {Priority::Background})), this,
             [this, &client, key, step, then = std::move(then)](const Result<QJsonObject> &reply) {
                 m_scope.cancel(key); // finished: only forgotten
                 if (!reply && !(step.mayFail && reply.error().kind == ApiError::Kind::Service)) {
                     then(std::unexpected(reply.error()));
                     return;
                 }
                 if (reply && step.heard)
                     step.heard(*reply);
                 else if (!reply && step.refused)
                     step.refused(reply.error());
                 ++m_answered;
                 if (m_told)
                     m_told(m_answered, m_answered + qint64(m_steps.size()));
                 run(client, then);
             });
}

void WorldTalk::cancel()
{
    m_steps.clear();
    m_scope.cancelAll();
}

} // namespace imdesk
