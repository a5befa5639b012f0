// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/snapshot.h"

#include "core/api/groupplace.h"
#include "core/base/json.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <functional>

namespace imdesk {

namespace {

using namespace Qt::StringLiterals;
using MakeReads = std::function<QList<SnapshotCall>(const QJsonObject &)>;

/// get_specified_group_member_info takes 50 accounts.
constexpr qsizetype membersPerRead = 50;
/// friend_get_list: more than 100 risk an answer that is too big.
constexpr qsizetype friendsPerRead = 100;
constexpr qsizetype profilesPerRead = 100;
constexpr int membersPerPage = 100;
constexpr int memberPages = 1000; ///< a community may have 100,000
constexpr int blockedPerPage = 1000;
constexpr int privatePerPage = 100;
constexpr int bannedPerPage = 100;
/// delete_group_msg_by_sender looks at the newest thousand of all senders.
constexpr int senderReach = 1000;

QList<QJsonArray> partsOf(const QJsonArray &all, qsizetype size)
{
    QList<QJsonArray> parts;
    for (const auto &one : all) {
        if (parts.isEmpty() || parts.last().size() == size)
            parts << QJsonArray();
        parts.last() << one;
    }
    return parts;
}

QList<SnapshotCall> members(const QJsonObject &body, const QJsonArray &accounts)
{
    QList<SnapshotCall> calls;
    for (const QJsonArray &part : partsOf(accounts, membersPerRead))
        calls << SnapshotCall{u"group_open_http_svc/get_specified_group_member_info"_s,
                              {{u"GroupId"_s, body.value("GroupId"_L1)}, {u"Member_List_Account"_s, part}}};
    return calls;
}

/// Where no answer comes, only this tells who was a member before.
QList<SnapshotCall> added(const QJsonObject &body)
{
    QJsonArray accounts;
    for (const auto &item : body.value("MemberList"_L1).toArray())
        accounts << item["Member_Account"_L1];
    return members(body, accounts);
}

/// Rows of members tell nothing of who is muted without being one, of a topic, or in a live room, which has none.
QList<SnapshotCall> muted(const QJsonObject &body)
{
    QJsonObject read{{u"GroupId"_s, body.value("GroupId"_L1)}};
    const bool ofTopic = !body.value("TopicId"_L1).toString().isEmpty();
    if (ofTopic)
        read.insert(u"TopicId"_s, body.value("TopicId"_L1));
    // Who speaks the older names is answered by the older list, which knows no topics.
    const bool older = body.contains("ShutUpTime"_L1) && !ofTopic;
    SnapshotCall call{older ? u"group_open_http_svc/get_group_shutted_uin"_s
                            : u"group_open_http_svc/get_group_muted_account"_s,
                      read};
    for (const auto &account : body.value("Members_Account"_L1).toArray())
        call.only << account.toString();
    return {call};
}

const QJsonArray &groupFields()
{
    static const QJsonArray fields{u"Type"_s,
                                   u"Name"_s,
                                   u"Introduction"_s,
                                   u"Notification"_s,
                                   u"FaceUrl"_s,
                                   u"Owner_Account"_s,
                                   u"CreateTime"_s,
                                   u"MemberNum"_s,
                                   u"MaxMemberNum"_s,
                                   u"ApplyJoinOption"_s,
                                   u"InviteJoinOption"_s,
                                   u"ShutUpAllMember"_s};
    return fields;
}

SnapshotCall groupWith(const QJsonObject &body, const QJsonObject &filter)
{
    return {u"group_open_http_svc/get_group_info"_s,
            {{u"GroupIdList"_s, QJsonArray{body.value("GroupId"_L1)}}, {u"ResponseFilter"_s, filter}}};
}

/// Of removed members their rows, the type of the group, which says what comes back by itself, and whose it is.
QList<SnapshotCall> removed(const QJsonObject &body)
{
    return members(body, body.value("MemberToDel_Account"_L1).toArray()) +
           QList<SnapshotCall>{
               groupWith(body, {{u"GroupBaseInfoFilter"_s, QJsonArray{u"Type"_s, u"Owner_Account"_s}}})};
}

QList<SnapshotCall> group(const QJsonObject &body)
{
    return {groupWith(body, {{u"GroupBaseInfoFilter"_s, groupFields()}})};
}

/// Whoever gives a group back is no admin any more, though he was one before he got it.
QList<SnapshotCall> givenGroup(const QJsonObject &body)
{
    return group(body) + members(body, QJsonArray{body.value("NewOwner_Account"_L1)});
}

QList<SnapshotCall> editedGroup(const QJsonObject &body)
{
    static const QString muteAll = u"MuteAllMember"_s, olderMuteAll = u"ShutUpAllMember"_s;
    QJsonArray fields, own, others;
    for (const auto &field : groupFields()) {
        if (field.toString() != olderMuteAll)
            fields << field;
    }
    QJsonObject filter{{u"GroupBaseInfoFilter"_s, fields}};
    for (const auto &item : body.value("AppDefinedData"_L1).toArray())
        own << item.toObject().value("Key"_L1);
    if (!own.isEmpty())
        filter.insert(u"AppDefinedDataFilter_Group"_s, own);
    // Which of its two names a service answers to is not known here.
    if (body.contains(muteAll) || body.contains(olderMuteAll))
        others << muteAll << olderMuteAll;
    static const QStringList ofOtherUse{u"GroupId"_s, u"From_Account"_s, u"AppDefinedData"_s, muteAll};
    for (const QString &key : body.keys()) {
        if (!ofOtherUse.contains(key) && !groupFields().contains(key))
            others << key;
    }
    QList<SnapshotCall> calls{groupWith(body, filter)};
    // Fields of later years by themselves: a service that knows one of them not must not keep the rest to itself.
    if (!others.isEmpty())
        calls << groupWith(body, {{u"GroupBaseInfoFilter"_s, others}});
    return calls;
}

QJsonArray friendsIn(const QJsonObject &body)
{
    QJsonArray accounts = body.value("To_Account"_L1).toArray();
    for (const QLatin1String list : {"UpdateItem"_L1, "AddFriendItem"_L1}) {
        for (const auto &item : body.value(list).toArray())
            accounts << item["To_Account"_L1];
    }
    return accounts;
}

QList<SnapshotCall> friends(const QJsonObject &body)
{
    QJsonArray tags{u"Tag_SNS_IM_Remark"_s, u"Tag_SNS_IM_Group"_s, u"Tag_SNS_IM_AddSource"_s};
    for (const auto &item : body.value("UpdateItem"_L1).toArray()) {
        for (const auto &change : item["SnsItem"_L1].toArray()) {
            if (!tags.contains(change["Tag"_L1]))
                tags << change["Tag"_L1];
        }
    }
    QList<SnapshotCall> calls;
    for (const QJsonArray &part : partsOf(friendsIn(body), friendsPerRead))
        calls << SnapshotCall{
            u"sns/friend_get_list"_s,
            {{u"From_Account"_s, body.value("From_Account"_L1)}, {u"To_Account"_s, part}, {u"TagList"_s, tags}}};
    return calls;
}

QList<SnapshotCall> blocked(const QJsonObject &body)
{
    return {SnapshotCall{u"sns/black_list_check"_s,
                         {{u"From_Account"_s, body.value("From_Account"_L1)},
                          {u"To_Account"_s, body.value("To_Account"_L1)},
                          {u"CheckType"_s, u"BlackCheckResult_Type_Single"_s}}}};
}

/// Of a call that changes the lists of both: who had whom, and where friendships end what was said of them there.
QList<SnapshotCall> bothLists(const QJsonObject &body, bool asksOthers)
{
    SnapshotCall call{u"sns/friend_check"_s, {{u"From_Account"_s, body.value("From_Account"_L1)}}};
    call.found = friendsIn(body);
    call.asksOthers = asksOthers;
    const std::optional<SnapshotCall> first = relationCheck(call);
    return first ? QList<SnapshotCall>{*first} : QList<SnapshotCall>();
}

QList<SnapshotCall> addedFriends(const QJsonObject &body)
{
    const QString type = body.value("AddType"_L1).toString();
    return type.isEmpty() || type == "Add_Type_Both"_L1 ? friends(body) + bothLists(body, false) : friends(body);
}

bool deletesBoth(const QJsonObject &body) { return body.value("DeleteType"_L1).toString() == "Delete_Type_Both"_L1; }

QList<SnapshotCall> allFriends(const QJsonValue &account, bool bothSides = false)
{
    SnapshotCall call{u"sns/friend_get"_s, {{u"From_Account"_s, account}, {u"StartIndex"_s, 0}}};
    call.bothSides = call.asksOthers = bothSides;
    return {call};
}

/// With fields of the app's own, which nobody here can name: only the whole list tells them.
QList<SnapshotCall> lostFriends(const QJsonObject &body)
{
    QList<SnapshotCall> calls = allFriends(body.value("From_Account"_L1));
    for (const auto &account : friendsIn(body))
        calls.first().only << account.toString();
    return calls;
}

QList<SnapshotCall> deletedFriends(const QJsonObject &body)
{
    return deletesBoth(body) ? lostFriends(body) + bothLists(body, true) : lostFriends(body);
}

QList<SnapshotCall> attributes(const QJsonObject &body)
{
    return {SnapshotCall{u"group_open_attr_http_svc/get_group_attr"_s, {{u"GroupId"_s, body.value("GroupId"_L1)}}}};
}

QList<SnapshotCall> profile(const QJsonObject &body)
{
    QJsonArray tags;
    for (const auto &item : body.value("ProfileItem"_L1).toArray())
        tags << item.toObject().value("Tag"_L1);
    if (tags.isEmpty())
        return {};
    return {SnapshotCall{u"profile/portrait_get"_s,
                         {{u"To_Account"_s, QJsonArray{body.value("From_Account"_L1)}}, {u"TagList"_s, tags}}}};
}

QJsonObject historyRequest(const QJsonValue &group, const QJsonValue &topic)
{
    QJsonObject request{{u"GroupId"_s, group}, {u"ReqMsgNumber"_s, messagesPerSnapshotPage}};
    if (topic.isString())
        request.insert(u"TopicId"_s, topic);
    return request;
}

QList<SnapshotCall> groupHistory(const QJsonObject &body)
{
    return {SnapshotCall{u"group_open_http_svc/group_msg_get_simple"_s,
                         historyRequest(body.value("GroupId"_L1), body.value("TopicId"_L1))}};
}

/// What an ordinary group holds besides members and attributes. A type may not have one of them, and an app may not
/// read another: none of them alone keeps the group from being ended.
QList<SnapshotCall> heldByGroup(const QJsonObject &body)
{
    const QJsonValue id = body.value("GroupId"_L1);
    QList<SnapshotCall> calls =
        groupHistory({{u"GroupId"_s, id}}) +
        QList<SnapshotCall>{{u"group_open_http_svc/get_group_counter"_s, {{u"GroupId"_s, id}}},
                            {u"group_open_http_svc/get_group_ban_member"_s,
                             {{u"GroupId"_s, id}, {u"Limit"_s, bannedPerPage}, {u"Offset"_s, 0}}},
                            {u"group_open_http_svc/get_group_muted_account"_s, {{u"GroupId"_s, id}}}};
    for (SnapshotCall &one : calls)
        one.aside = true;
    return calls;
}

QList<SnapshotCall> wholeGroup(const QJsonObject &body, const QString &admin)
{
    const QJsonValue id = body.value("GroupId"_L1);
    QJsonObject members{{u"GroupId"_s, id}, {u"Limit"_s, membersPerPage}};
    if (api::isCommunityId(id.toString()))
        members.insert(u"Next"_s, QString());
    else
        members.insert(u"Offset"_s, 0);
    QList<SnapshotCall> calls =
        QList<SnapshotCall>{{u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{id}}}},
                            {u"group_open_http_svc/get_group_member_info"_s, members, memberPages}} +
        attributes(body) + heldByGroup(body);
    if (api::isCommunityId(id.toString())) { // all its topics, which go with it
        SnapshotCall topics{u"million_group_open_http_svc/get_topic"_s,
                            {{u"GroupId"_s, id}, {u"From_Account"_s, admin}}};
        topics.histories = true;
        calls << topics;
    }
    return calls;
}

QList<SnapshotCall> wholeAccounts(const QJsonObject &body)
{
    static const QJsonArray tags{u"Tag_Profile_IM_Nick"_s,          u"Tag_Profile_IM_Gender"_s,
                                 u"Tag_Profile_IM_BirthDay"_s,      u"Tag_Profile_IM_Location"_s,
                                 u"Tag_Profile_IM_SelfSignature"_s, u"Tag_Profile_IM_AllowType"_s,
                                 u"Tag_Profile_IM_Language"_s,      u"Tag_Profile_IM_Image"_s,
                                 u"Tag_Profile_IM_MsgSettings"_s,   u"Tag_Profile_IM_AdminForbidType"_s,
                                 u"Tag_Profile_IM_Level"_s,         u"Tag_Profile_IM_Role"_s};
    QJsonArray accounts;
    for (const auto &item : body.value("DeleteItem"_L1).toArray())
        accounts << item.toObject().value("UserID"_L1);
    QList<SnapshotCall> calls;
    for (const QJsonArray &part : partsOf(accounts, profilesPerRead))
        calls << SnapshotCall{u"profile/portrait_get"_s, {{u"To_Account"_s, part}, {u"TagList"_s, tags}}};
    for (const auto &account : std::as_const(accounts)) {
        calls += allFriends(account);
        calls << SnapshotCall{u"sns/black_list_get"_s,
                              {{u"From_Account"_s, account},
                               {u"StartIndex"_s, 0},
                               {u"MaxLimited"_s, blockedPerPage},
                               {u"LastSequence"_s, 0}}}
              << SnapshotCall{u"group_open_http_svc/get_joined_group_list"_s,
                              {{u"Member_Account"_s, account}, {u"WithHugeGroups"_s, 1}, {u"WithNoActiveGroups"_s, 1}}};
    }
    return calls;
}

/// The row of a conversation with its marks and, where it goes too, the history as its owner sees it.
QList<SnapshotCall> conversation(const QJsonObject &body)
{
    constexpr int pinnedToo = 1;
    constexpr qint64 lastSecond = 4294967295;
    const QJsonValue owner = body.value("From_Account"_L1);
    QStringList ids;
    // The page names no field of its own for groups; clients use several.
    for (const QString &key : {u"To_Account"_s, u"ToGroupId"_s, u"ToGroupid"_s, u"GroupId"_s}) {
        if (const QString id = body.value(key).toString(); !id.isEmpty())
            ids << id;
    }
    SnapshotCall list{u"recentcontact/get_list"_s,
                      {{u"From_Account"_s, owner},
                       {u"TimeStamp"_s, 0},
                       {u"StartIndex"_s, 0},
                       {u"TopTimeStamp"_s, 0},
                       {u"TopStartIndex"_s, 0},
                       {u"AssistFlags"_s, pinnedToo}}};
    list.only = ids;
    QList<SnapshotCall> calls{list};
    if (wholeNumber(body.value("Type"_L1)).value_or(1) == 1 && wholeNumber(body.value("ClearRamble"_L1)) == 1)
        calls << SnapshotCall{u"openim/admin_getroammsg"_s,
                              {{u"Operator_Account"_s, owner},
                               {u"Peer_Account"_s, body.value("To_Account"_L1)},
                               {u"MaxCnt"_s, privatePerPage},
                               {u"MinTime"_s, 0},
                               {u"MaxTime"_s, lastSecond}}};
    return calls;
}

QList<SnapshotCall> groupMessages(const QJsonObject &body)
{
    QList<SnapshotCall> calls;
    for (const auto &item : body.value("MsgSeqList"_L1).toArray()) {
        QJsonObject read{{u"GroupId"_s, body.value("GroupId"_L1)},
                         {u"ReqMsgNumber"_s, 1},
                         {u"ReqMsgSeq"_s, item.toObject().value("MsgSeq"_L1)}};
        if (body.contains("TopicId"_L1))
            read.insert(u"TopicId"_s, body.value("TopicId"_L1));
        calls << SnapshotCall{u"group_open_http_svc/group_msg_get_simple"_s, read};
    }
    return calls;
}

QList<SnapshotCall> messagesOfSender(const QJsonObject &body)
{
    SnapshotCall call = groupHistory(body).first();
    call.pages = senderReach / messagesPerSnapshotPage;
    call.sender = body.value("Sender_Account"_L1).toString();
    return {call};
}

QList<SnapshotCall> wholeTopics(const QJsonObject &body, const QString &admin)
{
    const QJsonValue group = body.value("GroupId"_L1);
    const QJsonArray topics = body.value("TopicIdList"_L1).toArray();
    QList<SnapshotCall> calls{{u"million_group_open_http_svc/get_topic"_s,
                               {{u"GroupId"_s, group}, {u"From_Account"_s, admin}, {u"TopicIdList"_s, topics}}}};
    for (const auto &topic : topics)
        calls << SnapshotCall{u"group_open_http_svc/group_msg_get_simple"_s, historyRequest(group, topic)};
    return calls;
}

using Table = QHash<QString, MakeReads>;

QList<SnapshotCall> readsBy(const Table &table, const QString &path, const QJsonObject &body)
{
    const auto it = table.find(path);
    return it == table.end() ? QList<SnapshotCall>() : (*it)(body);
}

} // namespace

QList<SnapshotCall> privateMessageRead(const QJsonObject &body)
{
    bool ok = false;
    const qint64 time = body.value("MsgKey"_L1).toString().section(u'_', 2, 2).toLongLong(&ok);
    if (!ok)
        return {};
    SnapshotCall call{u"openim/admin_getroammsg"_s,
                      {{u"Operator_Account"_s, body.value("From_Account"_L1)},
                       {u"Peer_Account"_s, body.value("To_Account"_L1)},
                       {u"MaxCnt"_s, privatePerPage},
                       {u"MinTime"_s, time},
                       {u"MaxTime"_s, time}}};
    call.message = body.value("MsgKey"_L1).toString();
    call.pages = 2; // one of each side
    return {call};
}

namespace {

/// The lists of those who have the one that was asked about: only the whole list tells fields of the app's own.
QList<SnapshotCall> othersOf(const SnapshotCall &call, const QJsonObject &reply)
{
    constexpr int pagesOfOther = 3;
    QList<SnapshotCall> calls;
    if (!call.asksOthers || call.path != "sns/friend_check"_L1)
        return calls;
    for (const auto &row : reply.value("InfoItem"_L1).toArray()) {
        const QString relation = row["Relation"_L1].toString();
        if (call.othersRead + calls.size() >= listsOfOthersRead ||
            (relation != "CheckResult_Type_BothWay"_L1 && relation != "CheckResult_Type_BWithA"_L1))
            continue;
        SnapshotCall list{u"sns/friend_get"_s, {{u"From_Account"_s, row["To_Account"_L1]}, {u"StartIndex"_s, 0}}};
        list.pages = pagesOfOther;
        list.only << call.body.value("From_Account"_L1).toString();
        list.ofOther = list.mayLack = true;
        calls << list;
    }
    return calls;
}

} // namespace

QList<SnapshotCall> furtherOf(const SnapshotCall &call, const QJsonObject &reply)
{
    QList<SnapshotCall> calls;
    for (const auto &row : call.histories ? reply.value("TopicAndSelfInfo"_L1).toArray() : QJsonArray()) {
        const QJsonValue topic = row["TopicInfo"_L1]["TopicId"_L1];
        if (topic.isString() && wholeNumber(row["ErrorCode"_L1]).value_or(0) == 0)
            calls << SnapshotCall{u"group_open_http_svc/group_msg_get_simple"_s,
                                  historyRequest(call.body.value("GroupId"_L1), topic)};
    }
    for (SnapshotCall &one : calls)
        one.aside = true;
    return calls + othersOf(call, reply);
}

QList<SnapshotCall> readsForUndo(const QString &path, const QJsonObject &body)
{
    static const Table table{
        {u"group_open_http_svc/forbid_send_msg"_s, muted},
        {u"group_open_http_svc/delete_group_member"_s, removed},
        {u"group_open_http_svc/add_group_member"_s, added},
        {u"group_open_http_svc/import_group_member"_s, added},
        {u"group_open_http_svc/modify_group_member_info"_s,
         [](const QJsonObject &o) { return members(o, QJsonArray{o.value("Member_Account"_L1)}); }},
        {u"group_open_http_svc/modify_group_base_info"_s, editedGroup},
        {u"group_open_http_svc/change_group_owner"_s, givenGroup},
        {u"group_open_http_svc/destroy_group"_s, group},
        {u"group_open_http_svc/set_group_attr"_s, attributes},
        {u"group_open_http_svc/modify_group_attr"_s, attributes},
        {u"group_open_http_svc/delete_group_attr"_s, attributes},
        {u"group_open_http_svc/clear_group_attr"_s, attributes},
        {u"profile/portrait_set"_s, profile},
        // Adding a friend again changes what is kept of him.
        {u"sns/friend_add"_s, addedFriends},
        {u"sns/friend_import"_s, lostFriends}, // what it does not name goes
        {u"sns/friend_delete"_s, deletedFriends},
        {u"sns/friend_delete_all"_s,
         [](const QJsonObject &o) { return allFriends(o.value("From_Account"_L1), deletesBoth(o)); }},
        {u"sns/friend_update"_s, friends},
        // Blocking ends a friendship, on both lists.
        {u"sns/black_list_add"_s,
         [](const QJsonObject &o) { return lostFriends(o) + bothLists(o, true) + blocked(o); }},
        {u"sns/black_list_delete"_s, blocked},
        {u"openconfigsvr/setnospeaking"_s,
         [](const QJsonObject &o) {
             return QList<SnapshotCall>{
                 {u"openconfigsvr/getnospeaking"_s, {{u"Get_Account"_s, o.value("Set_Account"_L1)}}}};
         }},
    };
    return readsBy(table, path, body);
}

QList<SnapshotCall> readsBeforeEnd(const QString &path, const QJsonObject &body, const QString &admin)
{
    if (path == "million_group_open_http_svc/destroy_topic"_L1)
        return wholeTopics(body, admin);
    if (path == "group_open_http_svc/destroy_group"_L1)
        return wholeGroup(body, admin);
    static const Table table{
        {u"group_open_http_svc/group_msg_recall"_s, groupMessages},
        {u"group_open_http_svc/clear_group_msg"_s, groupHistory},
        {u"group_open_http_svc/delete_group_msg_by_sender"_s, messagesOfSender},
        {u"im_open_login_svc/account_delete"_s, wholeAccounts},
        {u"openim/admin_msgwithdraw"_s, privateMessageRead},
        {u"recentcontact/delete"_s, conversation},
    };
    return readsBy(table, path, body);
}

std::optional<SnapshotCall> smaller(const SnapshotCall &call, const ApiError &error)
{
    constexpr int tooLarge = 10018;
    if (std::optional<SnapshotCall> other = tellsOfNothing(call, error) ? otherSide(call) : std::nullopt) {
        other->pages = 1;
        return other;
    }
    if (error.code != tooLarge || call.path != "group_open_http_svc/get_group_info"_L1 ||
        call.body.contains("ResponseFilter"_L1))
        return std::nullopt;
    // Without a filter all members come along; they are read page by page besides.
    SnapshotCall less = call;
    less.body.insert(u"ResponseFilter"_s, QJsonObject{{u"GroupBaseInfoFilter"_s, groupFields()}});
    return less;
}

QList<SnapshotCall> halves(const SnapshotCall &call, const ApiError &error)
{
    // The service does not say whether an unknown account fails its own entry or all of them; those who are about to be
    // imported are asked for first, but one may go in between.
    constexpr int unknownAccount = 40003;
    const QJsonArray accounts = call.body.value("To_Account"_L1).toArray();
    if (error.code != unknownAccount || call.path != "profile/portrait_get"_L1 || accounts.size() < 2)
        return {};
    QList<SnapshotCall> out;
    for (const QJsonArray &part : partsOf(accounts, (accounts.size() + 1) / 2)) {
        SnapshotCall half = call;
        half.body.insert(u"To_Account"_s, part);
        out << half;
    }
    return out;
}

} // namespace imdesk
