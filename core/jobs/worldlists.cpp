// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Friends and blocks between two people, and what else goes with an account.
#include "core/jobs/worldstate.h"

#include "core/audit/snapshot.h"

#include <QJsonArray>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;

/// The documented limit of one reading call.
constexpr qsizetype friendsOfOneRead = 100;
/// Of accounts that go: each takes two calls, and each group they are in one more.
constexpr qsizetype mostWidened = 200, mostJoined = 500;
constexpr int groupsOfOneRead = 100;

QString pairName(const QString &from, const QString &to) { return u"list %1\x1f%2"_s.arg(from, to); }

/// Before the name of a friend list that a friend is in.
const QString inList = u"in list "_s;

void readFriend(const QJsonObject &item, QMap<QString, QString> &fields)
{
    fields.insert(u"friend"_s, u"yes"_s);
    for (const auto &one : item.value("SnsProfileItem"_L1).toArray()) {
        const QString tag = one["Tag"_L1].toString();
        if (tag == "Tag_SNS_IM_Remark"_L1)
            fields.insert(u"remark"_s, one["Value"_L1].toString());
        else if (tag == "Tag_SNS_IM_Group"_L1) {
            for (const auto &name : one["Value"_L1].toArray())
                fields.insert(inList + name.toString(), u"yes"_s);
        }
    }
}

QJsonObject importedFriend(const QString &to, const QMap<QString, QString> &fields)
{
    QJsonArray lists;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key().startsWith(inList))
            lists << it.key().mid(inList.size());
    }
    QJsonObject out{{u"To_Account"_s, to}, {u"AddSource"_s, u"AddSource_Type_Copy"_s}};
    if (const QString remark = fields.value(u"remark"_s); !remark.isEmpty())
        out.insert(u"Remark"_s, remark);
    if (!lists.isEmpty())
        out.insert(u"GroupName"_s, lists);
    return out;
}

} // namespace

void WorldTalk::addListReads(const WorldQuestion &question)
{
    const auto addCheck = [this](const QString &from, const QJsonArray &some, const QString &path, const QString &type,
                                 const QString &rows, const QString &field) {
        m_steps.push_back({path,
                           {{u"From_Account"_s, from}, {u"To_Account"_s, some}, {u"CheckType"_s, type}},
                           [this, from, rows, field](const QJsonObject &reply) {
                               for (const auto &item : reply.value(rows).toArray()) {
                                   const QString to = item["To_Account"_L1].toString();
                                   const QString relation = item["Relation"_L1].toString();
                                   const bool both = relation.endsWith("_BothWay"_L1);
                                   if (both || relation.endsWith("_AWithB"_L1))
                                       m_state[pairName(from, to)].insert(field, u"yes"_s);
                                   if (both || relation.endsWith("_BWithA"_L1))
                                       m_state[pairName(to, from)].insert(field, u"yes"_s);
                               }
                           },
                           true});
    };
    for (auto it = question.pairs.begin(); it != question.pairs.end(); ++it) {
        for (qsizetype at = 0; at < it->size(); at += friendsOfOneRead) {
            const QJsonArray some = QJsonArray::fromStringList(it->mid(at, friendsOfOneRead));
            m_steps.push_back({u"sns/friend_get_list"_s,
                               {{u"From_Account"_s, it.key()},
                                {u"To_Account"_s, some},
                                {u"TagList"_s, QJsonArray{u"Tag_SNS_IM_Remark"_s, u"Tag_SNS_IM_Group"_s}}},
                               [this, from = it.key()](const QJsonObject &reply) {
                                   for (const auto &item : reply.value("InfoItem"_L1).toArray()) {
                                       if (wholeNumber(item["ResultCode"_L1]).value_or(0) == 0)
                                           readFriend(item.toObject(),
                                                      m_state[pairName(from, item["To_Account"_L1].toString())]);
                                   }
                               },
                               true});
            // What is done to one list changes the other's too: a friendship has two sides, a block ends both.
            addCheck(it.key(), some, u"sns/friend_check"_s, u"CheckResult_Type_Both"_s, u"InfoItem"_s, u"friend"_s);
            addCheck(it.key(), some, u"sns/black_list_check"_s, u"BlackCheckResult_Type_Both"_s,
                     u"BlackListCheckItem"_s, u"blocked"_s);
        }
    }
}

void WorldTalk::buildList(const QString &object, const QString &from, const QString &to,
                          const QMap<QString, QString> &fields, std::deque<Step> &blocks, std::deque<Step> &friends)
{
    if (fields.contains(u"friend"_s))
        friends.push_back(
            making(object, u"sns/friend_import"_s,
                   {{u"From_Account"_s, from}, {u"AddFriendItem"_s, QJsonArray{importedFriend(to, fields)}}}));
    if (fields.contains(u"blocked"_s))
        blocks.push_back(
            making(object, u"sns/black_list_add"_s, {{u"From_Account"_s, from}, {u"To_Account"_s, QJsonArray{to}}}));
}

void WorldTalk::addWidening(const QString &account)
{
    // Who is not there has neither, and nothing is missing.
    const auto untold = [this, account](const QString &path) {
        return [this, account, path](const ApiError &error) {
            if (!tellsOfNothing({path, {}}, error) && !m_unwidened.contains(account))
                m_unwidened << account;
        };
    };
    m_steps.push_back({u"group_open_http_svc/get_joined_group_list"_s,
                       {{u"Member_Account"_s, account},
                        {u"WithHugeGroups"_s, 1},
                        {u"WithNoActiveGroups"_s, 1},
                        {u"Limit"_s, groupsOfOneRead},
                        {u"Offset"_s, 0}},
                       [this, account](const QJsonObject &reply) {
                           const QJsonArray joined = reply.value("GroupIdList"_L1).toArray();
                           if (wholeNumber(reply.value("TotalCount"_L1)).value_or(0) > joined.size())
                               m_narrow = true;
                           for (const auto &item : joined) {
                               const QString group = item["GroupId"_L1].toString();
                               const bool known = m_question.members.contains(group);
                               if (!known && m_question.members.size() >= mostJoined) {
                                   m_narrow = true;
                                   return;
                               }
                               if (!known)
                                   m_question.groups << group;
                               m_question.members[group] << account;
                           }
                       },
                       true,
                       untold(u"group_open_http_svc/get_joined_group_list"_s)});
    m_steps.push_back({u"sns/friend_get"_s,
                       {{u"From_Account"_s, account}, {u"StartIndex"_s, 0}},
                       [this, account](const QJsonObject &reply) {
                           if (wholeNumber(reply.value("CompleteFlag"_L1)).value_or(1) == 0)
                               m_narrow = true;
                           for (const auto &item : reply.value("UserDataItem"_L1).toArray())
                               m_question.pairs[account] << item["To_Account"_L1].toString();
                       },
                       true,
                       untold(u"sns/friend_get"_s)});
}

void WorldTalk::widen(ApiClient &client, const WorldQuestion &question,
                      std::function<void(const Result<WorldQuestion> &)> then)
{
    m_steps.clear();
    m_answered = 0;
    m_question = question;
    m_unwidened.clear();
    m_narrow = question.ended.size() > mostWidened;
    for (const QString &account : question.ended.mid(0, mostWidened))
        addWidening(account);
    run(client, [this, then = std::move(then)](const Result<Done> &done) {
        then(done ? Result<WorldQuestion>(m_question) : std::unexpected(done.error()));
    });
}

} // namespace imdesk
