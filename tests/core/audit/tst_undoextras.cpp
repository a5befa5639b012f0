// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/stateafter.h"
#include "core/audit/undoreads.h"
#include "tests/core/audit/auditworld.h"

#include <QFile>

#include <memory>

using namespace imdesk;

/// Every command that writes is taken back or says why not; what is read before it and how it stands after.
class TestUndoExtras : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void everyWriteHasAnInverseOrAReason();
    void countersComeBackAndTheStateAfterIsKept();
    void anAttributeComesBackAlone();
    void tagsAndAttributesOfPushesComeBack();
    void bansComeBackWithTheTimeLeft();
    void groupsOfFriendsComeBackWithTheirMembers();
    void topicsComeBack();
    void changedMessagesComeBackOutOfTheSnapshot();
    void anImportOverAnAccountComesBack();
    void importedMembersGoAgain();
    void whatADeletedConversationWasIsKept();
    void takenBackOnceHoweverItIsAsked();
    void changesAreTold();
    void mutesNeedNoMembership();
    void oneBadAccountLeavesTheOthersAlone();
    void aLongUndoIsFollowedAndStopped();
    void bothNamesOfMutingAllAreAskedFor();

  private:
    /// As the note at the foot of a window does it.
    Result<TakenBack> takeBack(const QList<qint64> &entries, const UndoFollow &follow = {})
    {
        std::optional<Result<TakenBack>> out;
        m_world->client->takeBack(entries, follow).then([&out](const Result<TakenBack> &taken) { out = taken; });
        if (!QTest::qWaitFor([&out] { return out.has_value(); }, 20'000))
            return fail(ApiError::Kind::Timeout, u"no answer"_s);
        return *out;
    }
    /// The answer of a command that is carried out.
    QJsonObject answer(const QString &path, const QJsonObject &body)
    {
        const auto reply = call(path, body);
        if (!reply)
            qWarning("%s: %s", qPrintable(path), qPrintable(reply.error().message));
        return reply.value_or(QJsonObject());
    }
    QMap<QString, qint64> counters()
    {
        QMap<QString, qint64> out;
        const QJsonArray rows =
            answer(u"group_open_http_svc/get_group_counter"_s, {{u"GroupId"_s, u"night"_s}})["GroupCounter"_L1]
                .toArray();
        for (const auto &row : rows)
            out.insert(row["Key"_L1].toString(), row["Value"_L1].toInteger());
        return out;
    }
    bool count(const QString &key, qint64 value, const QString &mode)
    {
        return call(u"group_open_http_svc/update_group_counter"_s,
                    {{u"GroupId"_s, u"night"_s},
                     {u"GroupCounter"_s, QJsonArray{QJsonObject{{u"Key"_s, key}, {u"Value"_s, value}}}},
                     {u"Mode"_s, mode}})
            .has_value();
    }
    qint64 bannedUntil(const QString &account)
    {
        const QJsonArray rows = answer(u"group_open_http_svc/get_group_ban_member"_s,
                                       {{u"GroupId"_s, u"night"_s}, {u"Offset"_s, 0}})["BannedAccountList"_L1]
                                    .toArray();
        for (const auto &row : rows) {
            if (row["Member_Account"_L1].toString() == account)
                return row["BannedUntil"_L1].toInteger();
        }
        return 0;
    }
    QString nick(const QString &account)
    {
        const QJsonArray people = answer(u"profile/portrait_get"_s,
                                         {{u"To_Account"_s, QJsonArray{account}},
                                          {u"TagList"_s, QJsonArray{u"Tag_Profile_IM_Nick"_s}}})["UserProfileItem"_L1]
                                      .toArray();
        return people.at(0)["ProfileItem"_L1].toArray().at(0)["Value"_L1].toString();
    }
};

void TestUndoExtras::everyWriteHasAnInverseOrAReason()
{
    int writes = 0;
    for (const CatalogueCommand &command : m_world->client->catalogue().commands()) {
        if (command.access == CatalogueCommand::Access::Read) {
            QVERIFY2(!hasInverse(command.path), qPrintable(command.path));
            continue;
        }
        ++writes;
        QVERIFY2(hasInverse(command.path) == whyNoInverse(command.path).isEmpty(), qPrintable(command.path));
    }
    QVERIFY(writes > 60);
    // Only what a history keeps can be recalled.
    for (const QString &path : {u"all_member_push/im_push"_s, u"group_open_http_svc/send_broadcast_msg"_s,
                                u"group_open_http_svc/send_group_system_notification"_s})
        QVERIFY2(whyNoInverse(path).contains(u"nothing to recall"_s), qPrintable(whyNoInverse(path)));
    for (const QString &path : {u"openim/sendmsg"_s, u"openim/importmsg"_s, u"group_open_http_svc/send_group_msg"_s})
        QVERIFY2(whyNoInverse(path).contains(u"only be recalled"_s), qPrintable(whyNoInverse(path)));
    // What an undo is made of is asked for before.
    for (const QString &path :
         {u"group_open_http_svc/ban_group_member"_s, u"group_open_http_svc/unban_group_member"_s,
          u"group_open_http_svc/delete_group_counter"_s, u"all_member_push/im_remove_all_tags"_s, u"sns/group_delete"_s,
          u"openim/modify_group_msg"_s, u"million_group_open_http_svc/modify_topic"_s})
        QCOMPARE(readsBefore(path, {{u"GroupId"_s, u"night"_s}}, u"administrator"_s).size(), 1);
}

void TestUndoExtras::countersComeBackAndTheStateAfterIsKept()
{
    QVERIFY(count(u"likes"_s, 41, u"Set"_s));
    QVERIFY(count(u"likes"_s, 2, u"Increase"_s));
    const AuditRecord step = newest();
    QCOMPARE(step.entry.before["GroupCounter"_L1].toArray().at(0)["Value"_L1].toInteger(), 41);
    QVERIFY(step.end.has_value());
    QCOMPARE(step.end->after["GroupCounter"_L1].toArray().at(0)["Value"_L1].toInteger(), 43);
    QCOMPARE(step.toJson()["after"_L1]["GroupCounter"_L1].toArray().size(), 1);
    // The step back keeps what others have counted meanwhile.
    QVERIFY(count(u"likes"_s, 10, u"Increase"_s));
    QVERIFY(takeBack({step.seq}));
    QCOMPARE(counters().value(u"likes"_s), 51);
    QVERIFY(count(u"likes"_s, 7, u"Set"_s));
    QVERIFY(takeBack({newest().seq}));
    QCOMPARE(counters().value(u"likes"_s), 51);
    QVERIFY(count(u"gifts"_s, 1, u"Set"_s));
    QVERIFY(takeBack({newest().seq}));
    QCOMPARE(counters().keys(), QStringList{u"likes"_s});
    // Without keys all are deleted.
    QVERIFY(call(u"group_open_http_svc/delete_group_counter"_s, {{u"GroupId"_s, u"night"_s}}));
    QVERIFY(counters().isEmpty());
    QVERIFY(takeBack({newest().seq}));
    QCOMPARE(counters().value(u"likes"_s), 51);
    // A step that nobody has confirmed is not stepped back.
    SandboxFault lost;
    lost.kind = SandboxFault::Kind::CutOff;
    lost.times = 1;
    m_world->sandbox.setFault(u"group_open_http_svc/update_group_counter"_s, lost);
    QVERIFY(!count(u"likes"_s, 5, u"Increase"_s));
    const qint64 now = counters().value(u"likes"_s);
    QVERIFY(!takeBack({newest().seq}));
    QCOMPARE(counters().value(u"likes"_s), now);
}

void TestUndoExtras::anAttributeComesBackAlone()
{
    const auto put = [this](const QString &key, const QString &value) {
        return call(u"group_open_http_svc/modify_group_attr"_s,
                    {{u"GroupId"_s, u"night"_s},
                     {u"GroupAttr"_s, QJsonArray{QJsonObject{{u"key"_s, key}, {u"value"_s, value}}}}})
            .has_value();
    };
    QVERIFY(put(u"song"_s, u"blue"_s));
    QVERIFY(put(u"song"_s, u"green"_s));
    const AuditRecord change = newest();
    QVERIFY(put(u"stage"_s, u"2"_s));
    QVERIFY(takeBack({change.seq}));
    const auto told = [this] {
        QMap<QString, QString> out;
        const QJsonArray rows =
            answer(u"group_open_attr_http_svc/get_group_attr"_s, {{u"GroupId"_s, u"night"_s}})["GroupAttrAry"_L1]
                .toArray();
        for (const auto &row : rows)
            out.insert(row["key"_L1].toString(), row["value"_L1].toString());
        return out;
    };
    const QMap<QString, QString> both{{u"song"_s, u"blue"_s}, {u"stage"_s, u"2"_s}};
    QCOMPARE(told(), both);
    // What others have put there since stays, also where all was cleared or set.
    QVERIFY(call(u"group_open_http_svc/clear_group_attr"_s, {{u"GroupId"_s, u"night"_s}}));
    const qint64 clearing = newest().seq;
    QVERIFY(put(u"later"_s, u"1"_s));
    QVERIFY(takeBack({clearing}));
    QMap<QString, QString> all = both;
    all.insert(u"later"_s, u"1"_s);
    QCOMPARE(told(), all);
    QVERIFY(call(u"group_open_http_svc/set_group_attr"_s,
                 {{u"GroupId"_s, u"night"_s},
                  {u"GroupAttr"_s, QJsonArray{QJsonObject{{u"key"_s, u"only"_s}, {u"value"_s, u"x"_s}}}}}));
    const qint64 setting = newest().seq;
    QVERIFY(put(u"since"_s, u"3"_s));
    QVERIFY(takeBack({setting}));
    all.insert(u"since"_s, u"3"_s);
    QCOMPARE(told(), all);
}

void TestUndoExtras::tagsAndAttributesOfPushesComeBack()
{
    const auto tags = [this] {
        return answer(u"all_member_push/im_get_tag"_s, {{u"To_Account"_s, QJsonArray{u"alice"_s}}})["UserTags"_L1]
            .toArray()
            .at(0)["Tags"_L1]
            .toArray();
    };
    const auto tagged = [](const QJsonArray &names) {
        return QJsonObject{{u"UserTags"_s, QJsonArray{QJsonObject{{u"To_Account"_s, u"alice"_s}, {u"Tags"_s, names}}}}};
    };
    QVERIFY(call(u"all_member_push/im_add_tag"_s, tagged({u"a"_s, u"b"_s})));
    QVERIFY(call(u"all_member_push/im_add_tag"_s, tagged({u"b"_s, u"c"_s})));
    QCOMPARE(newest().end->after["UserTags"_L1].toArray().at(0)["Tags"_L1].toArray().size(), 3);
    QVERIFY(takeBack({newest().seq}));
    QCOMPARE(tags(), (QJsonArray{u"a"_s, u"b"_s})); // b was there before
    QVERIFY(call(u"all_member_push/im_remove_all_tags"_s, {{u"To_Account"_s, QJsonArray{u"alice"_s}}}));
    QVERIFY(tags().isEmpty());
    QVERIFY(takeBack({newest().seq}));
    QCOMPARE(tags(), (QJsonArray{u"a"_s, u"b"_s}));
    QVERIFY(call(u"all_member_push/im_set_attr_name"_s, {{u"AttrNames"_s, QJsonObject{{u"0"_s, u"city"_s}}}}));
    const auto city = [this] {
        return answer(u"all_member_push/im_get_attr"_s, {{u"To_Account"_s, QJsonArray{u"alice"_s}}})["UserAttrs"_L1]
            .toArray()
            .at(0)["Attrs"_L1]["city"_L1]
            .toString();
    };
    const auto set = [this](const QString &value) {
        const QJsonObject user{{u"To_Account"_s, u"alice"_s}, {u"Attrs"_s, QJsonObject{{u"city"_s, value}}}};
        return call(u"all_member_push/im_set_attr"_s, {{u"UserAttrs"_s, QJsonArray{user}}}).has_value();
    };
    QVERIFY(set(u"Rome"_s));
    QVERIFY(set(u"Oslo"_s));
    QVERIFY(takeBack({newest().seq}));
    QCOMPARE(city(), u"Rome"_s);
}

void TestUndoExtras::bansComeBackWithTheTimeLeft()
{
    const QJsonObject who{{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"carol"_s}}};
    QJsonObject hour = who, day = who;
    hour.insert(u"Duration"_s, 3600);
    day.insert(u"Duration"_s, 86'400);
    QVERIFY(call(u"group_open_http_svc/ban_group_member"_s, hour));
    const AuditRecord first = newest();
    const qint64 until = bannedUntil(u"carol"_s);
    QVERIFY(call(u"group_open_http_svc/ban_group_member"_s, day));
    QVERIFY(takeBack({newest().seq}));
    QVERIFY(qAbs(bannedUntil(u"carol"_s) - until) <= 60);
    QVERIFY(call(u"group_open_http_svc/unban_group_member"_s, who));
    QCOMPARE(bannedUntil(u"carol"_s), 0);
    const AuditRecord lift = newest();
    QCOMPARE(lift.entry.before["BannedAccountList"_L1].toArray().size(), 1);
    QCOMPARE(lift.end->after["BannedAccountList"_L1].toArray().size(), 0);
    QVERIFY(takeBack({lift.seq}));
    QVERIFY(qAbs(bannedUntil(u"carol"_s) - until) <= 60);
    QVERIFY(takeBack({first.seq}));
    QCOMPARE(bannedUntil(u"carol"_s), 0);
}

void TestUndoExtras::groupsOfFriendsComeBackWithTheirMembers()
{
    QVERIFY(call(u"sns/friend_add"_s,
                 {{u"From_Account"_s, u"alice"_s},
                  {u"AddFriendItem"_s,
                   QJsonArray{QJsonObject{{u"To_Account"_s, u"bob"_s}, {u"AddSource"_s, u"AddSource_Type_Test"_s}}}},
                  {u"ForceAddFlags"_s, 1}}));
    const QJsonObject named{{u"From_Account"_s, u"alice"_s}, {u"GroupName"_s, QJsonArray{u"work"_s}}};
    QJsonObject made = named;
    made.insert(u"To_Account"_s, QJsonArray{u"bob"_s});
    const auto members = [this] {
        QJsonArray out;
        const QJsonArray groups =
            answer(u"sns/group_get"_s, {{u"From_Account"_s, u"alice"_s},
                                        {u"LastSequence"_s, 0},
                                        {u"NeedFriend"_s, u"Need_Friend_Type_Yes"_s}})["ResultItem"_L1]
                .toArray();
        for (const auto &group : groups) {
            if (group["GroupName"_L1].toString() == u"work"_s)
                out = group["To_Account"_L1].toArray();
        }
        return out;
    };
    QVERIFY(call(u"sns/group_add"_s, made));
    const AuditRecord adding = newest();
    QCOMPARE(members(), QJsonArray{u"bob"_s});
    QVERIFY(call(u"sns/group_delete"_s, named));
    QCOMPARE(members(), QJsonArray());
    // The members are told for sure only where no group is named; whom the service left out is told as lost.
    QVERIFY(!readsBefore(u"sns/group_delete"_s, named, {}).value(0).body.contains(u"GroupName"_s));
    AuditRecord cut = newest();
    QCOMPARE(cut.entry.before["ResultItem"_L1].toArray().size(), 1);
    QJsonObject group = cut.entry.before["ResultItem"_L1].toArray().at(0).toObject();
    group.insert(u"FriendNumber"_s, 3);
    cut.entry.before.insert(u"ResultItem"_s, QJsonArray{group});
    const auto part = undoOf(cut, m_world->clock.nowMs());
    QVERIFY(part);
    QVERIFY2(part->losses.join(u' ').contains(u"3 friends"_s), qPrintable(part->losses.join(u' ')));
    QVERIFY(takeBack({newest().seq}));
    QCOMPARE(members(), QJsonArray{u"bob"_s});
    QVERIFY(takeBack({adding.seq}));
    QCOMPARE(members(), QJsonArray());
}

void TestUndoExtras::topicsComeBack()
{
    const QString community = u"@TGS#_c"_s;
    const QString topic = community + u"@TOPIC#_t"_s;
    QVERIFY(
        call(u"group_open_http_svc/create_group"_s,
             {{u"Type"_s, u"Community"_s}, {u"GroupId"_s, community}, {u"Name"_s, u"c"_s}, {u"SupportTopic"_s, 1}}));
    QVERIFY(call(u"million_group_open_http_svc/create_topic"_s,
                 {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"Trading"_s}}));
    QVERIFY(call(u"million_group_open_http_svc/modify_topic"_s, {{u"GroupId"_s, community},
                                                                 {u"TopicId"_s, topic},
                                                                 {u"TopicName"_s, u"Market"_s},
                                                                 {u"Introduction"_s, u"Be fair"_s}}));
    const AuditRecord change = newest();
    QCOMPARE(change.end->after["TopicAndSelfInfo"_L1].toArray().at(0)["TopicInfo"_L1]["TopicName"_L1].toString(),
             u"Market"_s);
    QVERIFY(takeBack({change.seq}));
    const QJsonArray topics = answer(u"million_group_open_http_svc/get_topic"_s,
                                     {{u"GroupId"_s, community},
                                      {u"From_Account"_s, m_world->profile.admin},
                                      {u"TopicIdList"_s, QJsonArray{topic}}})["TopicAndSelfInfo"_L1]
                                  .toArray();
    QCOMPARE(topics.at(0)["TopicInfo"_L1]["TopicName"_L1].toString(), u"Trading"_s);
    QCOMPARE(topics.at(0)["TopicInfo"_L1]["Introduction"_L1].toString(), QString());
}

void TestUndoExtras::changedMessagesComeBackOutOfTheSnapshot()
{
    m_world->writeGroup(u"alice"_s, u"the first words"_s);
    const auto newestMessage = [this] {
        return answer(u"group_open_http_svc/group_msg_get_simple"_s,
                      {{u"GroupId"_s, u"night"_s}, {u"ReqMsgNumber"_s, 1}})["RspMsgList"_L1]
            .toArray()
            .at(0)
            .toObject();
    };
    const QJsonArray first = newestMessage()["MsgBody"_L1].toArray();
    QVERIFY(call(u"openim/modify_group_msg"_s, {{u"GroupId"_s, u"night"_s},
                                                {u"MsgSeq"_s, newestMessage()["MsgSeq"_L1]},
                                                {u"MsgBody"_s, MessageWorld::textBody(u"other words"_s)}}));
    const AuditRecord change = newest();
    QVERIFY(!change.entry.snapshot.isEmpty());
    QVERIFY(!change.entry.before.isEmpty());
    QVERIFY(newestMessage()["MsgBody"_L1].toArray() != first);
    QVERIFY(takeBack({change.seq}));
    QCOMPARE(newestMessage()["MsgBody"_L1].toArray(), first);
    // No words in the audit itself.
    QFile audit(file());
    QVERIFY(audit.open(QIODevice::ReadOnly));
    QVERIFY(!audit.readAll().contains("the first words"));

    m_world->write(u"alice"_s, u"bob"_s, u"hello bob"_s);
    const QJsonObject range{{u"Operator_Account"_s, u"alice"_s},
                            {u"Peer_Account"_s, u"bob"_s},
                            {u"MaxCnt"_s, 10},
                            {u"MinTime"_s, 0},
                            {u"MaxTime"_s, qint64(4294967295)}};
    const auto message = [&] {
        const QJsonArray list = answer(u"openim/admin_getroammsg"_s, range)["MsgList"_L1].toArray();
        return list.isEmpty() ? QJsonObject() : list.last().toObject();
    };
    const QJsonObject was = message();
    QVERIFY(call(u"openim/modify_c2c_msg"_s, {{u"From_Account"_s, u"alice"_s},
                                              {u"To_Account"_s, u"bob"_s},
                                              {u"MsgKey"_s, was["MsgKey"_L1]},
                                              {u"MsgBody"_s, MessageWorld::textBody(u"other"_s)}}));
    QVERIFY(takeBack({newest().seq}));
    QCOMPARE(message()["MsgBody"_L1].toArray(), was["MsgBody"_L1].toArray());
}

void TestUndoExtras::anImportOverAnAccountComesBack()
{
    QVERIFY(call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"alice"_s}, {u"Nick"_s, u"Alice"_s}}));
    const QJsonArray list{QJsonObject{{u"UserID"_s, u"alice"_s}, {u"Nick"_s, u"Other"_s}},
                          QJsonObject{{u"UserID"_s, u"erin"_s}, {u"Nick"_s, u"Erin"_s}}};
    QVERIFY(call(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, list}}));
    QCOMPARE(nick(u"alice"_s), u"Other"_s);
    const auto taken = takeBack({newest().seq});
    QVERIFY(taken && taken->isWhole());
    QVERIFY2(taken->losses.join(u' ').contains(u"erin"_s), qPrintable(taken->losses.join(u' ')));
    QCOMPARE(nick(u"alice"_s), u"Alice"_s);
    QCOMPARE(nick(u"erin"_s), u"Erin"_s);
    // Who is new is asked for first: a profile of one would fail the reading of all.
    QCOMPARE(readsBefore(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, list}}, {}).value(0).path,
             u"im_open_login_svc/account_check"_s);
    // Of a new account nothing was overwritten, and nothing is missing in the entry.
    QVERIFY(call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"frank"_s}, {u"Nick"_s, u"F"_s}}));
    QVERIFY(!newest().entry.before.contains(AuditEntry::notAllRead));
    QVERIFY(!takeBack({newest().seq}));
}

void TestUndoExtras::importedMembersGoAgain()
{
    QVERIFY(call(u"group_open_http_svc/import_group_member"_s,
                 {{u"GroupId"_s, u"night"_s},
                  {u"MemberList"_s, QJsonArray{QJsonObject{{u"Member_Account"_s, u"bob"_s}},
                                               QJsonObject{{u"Member_Account"_s, u"dave"_s}}}}}));
    QVERIFY(takeBack({newest().seq}));
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Member"_s);
    const QString dave = member(u"dave"_s).value("Role"_L1).toString();
    QVERIFY2(dave.isEmpty() || dave == u"NotMember"_s, qPrintable(dave));
}

void TestUndoExtras::whatADeletedConversationWasIsKept()
{
    m_world->write(u"alice"_s, u"bob"_s, u"hello bob"_s);
    QVERIFY(
        call(u"recentcontact/delete"_s,
             {{u"From_Account"_s, u"alice"_s}, {u"Type"_s, 1}, {u"To_Account"_s, u"bob"_s}, {u"ClearRamble"_s, 1}}));
    const AuditRecord deletion = newest();
    QVERIFY(!deletion.entry.snapshot.isEmpty());
    QFile kept(AuditLog::snapshotFolder(file()) + u'/' + deletion.entry.snapshot);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const auto undo = undoOf(deletion, m_world->clock.nowMs());
    QVERIFY(!undo);
    QVERIFY2(undo.error().message.contains(u"new message"_s), qPrintable(undo.error().message));
}

void TestUndoExtras::takenBackOnceHoweverItIsAsked()
{
    QVERIFY(call(u"group_open_http_svc/modify_group_member_info"_s, {{u"GroupId"_s, u"night"_s},
                                                                     {u"Member_Account"_s, u"carol"_s},
                                                                     {u"Role"_s, u"Admin"_s},
                                                                     {u"MsgFlag"_s, u"AcceptNotNotify"_s}}));
    QVERIFY(call(u"group_open_http_svc/delete_group_member"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"carol"_s}}}));
    const qint64 removal = newest().seq;
    QVERIFY(takeBack({removal}));
    QCOMPARE(member(u"carol"_s).value("Role"_L1).toString(), u"Admin"_s);
    QCOMPARE(member(u"carol"_s).value("MsgFlag"_L1).toString(), u"AcceptNotNotify"_s);
    QVERIFY(call(u"group_open_http_svc/modify_group_member_info"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"carol"_s}, {u"Role"_s, u"Member"_s}}));
    const auto again = takeBack({removal});
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"taken back already"_s), qPrintable(again.error().message));
    const auto record = AuditReader::one(file(), removal);
    QVERIFY(record && record->undoneBy > removal);
    QVERIFY(!undoOffered(*record, m_world->clock.nowMs()));
    QCOMPARE(member(u"carol"_s).value("Role"_L1).toString(), u"Member"_s);
}

void TestUndoExtras::changesAreTold()
{
    const auto counter = [](qint64 value) {
        return QJsonObject{{u"GroupCounter"_s, QJsonArray{QJsonObject{{u"Key"_s, u"likes"_s}, {u"Value"_s, value}}}}};
    };
    QCOMPARE(stateChanges(counter(41), counter(42)), QStringList{u"GroupCounter likes Value: 41 → 42"_s});
    QVERIFY(stateChanges(counter(41), counter(41)).isEmpty());
    // An entry of an older version has none, and its file stays whole.
    QVERIFY(count(u"likes"_s, 1, u"Set"_s));
    settle();
    AuditEntry old = newest().entry;
    QVERIFY(!encode(old, Dialect::Current).value("after"_L1).toObject().contains(u"GroupCounter"_s));
    m_log->append(old);
    settle();
    const auto verdict = verifyAudit(file());
    QVERIFY(verdict && verdict->intact());
}

void TestUndoExtras::mutesNeedNoMembership()
{
    QCOMPARE(m_world->makeGroup(u"AVChatRoom"_s, u"live"_s, {}, u"live"_s), u"live"_s);
    for (const QString &group : {u"live"_s, u"night"_s}) {
        const auto muted = [&] {
            QHash<QString, qint64> ends;
            const QJsonArray rows =
                answer(u"group_open_http_svc/get_group_muted_account"_s, {{u"GroupId"_s, group}})["MutedAccountList"_L1]
                    .toArray();
            for (const auto &row : rows)
                ends.insert(row["Member_Account"_L1].toString(), row["MutedUntil"_L1].toInteger());
            return ends;
        };
        const auto mute = [&](const QJsonArray &who, const QString &name, qint64 seconds) {
            return call(u"group_open_http_svc/forbid_send_msg"_s,
                        {{u"GroupId"_s, group}, {u"Members_Account"_s, who}, {name, seconds}})
                .has_value();
        };
        QVERIFY(mute({u"dave"_s}, u"MuteTime"_s, 3600)); // no member
        const qint64 until = muted().value(u"dave"_s);
        QVERIFY(until > m_world->clock.nowSeconds());
        QVERIFY(mute({u"bob"_s, u"dave"_s}, u"MuteTime"_s, 60));
        QVERIFY(!newest().end->after.isEmpty());
        QVERIFY(takeBack({newest().seq}));
        QCOMPARE(muted().keys(), QStringList{u"dave"_s});
        QVERIFY(qAbs(muted().value(u"dave"_s) - until) <= 60);
        // The older list of the older names.
        QVERIFY(mute({u"bob"_s, u"dave"_s}, u"ShutUpTime"_s, 0));
        QVERIFY(newest().entry.before.contains(u"ShuttedUinList"_s));
        QVERIFY(takeBack({newest().seq}));
        QCOMPARE(muted().keys(), QStringList{u"dave"_s});
        QVERIFY(qAbs(muted().value(u"dave"_s) - until) <= 60);
    }
}

void TestUndoExtras::oneBadAccountLeavesTheOthersAlone()
{
    const auto mute = [this](const QJsonArray &who) {
        return call(u"group_open_http_svc/forbid_send_msg"_s,
                    {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, who}, {u"MuteTime"_s, 3600}})
            .has_value();
    };
    QVERIFY(call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"erin"_s}}));
    QVERIFY(mute({u"alice"_s, u"erin"_s, u"bob"_s}));
    const qint64 bad = newest().seq;
    QVERIFY(mute({u"carol"_s}));
    const qint64 good = newest().seq;
    QVERIFY(call(u"im_open_login_svc/account_delete"_s,
                 {{u"DeleteItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"erin"_s}}}}}));
    const auto taken = takeBack({good, bad});
    QVERIFY(taken);
    QStringList undone = taken->accounts();
    undone.sort();
    QCOMPARE(undone, (QStringList{u"alice"_s, u"bob"_s, u"carol"_s}));
    QCOMPARE(taken->missed.size(), 1);
    QCOMPARE(taken->missed.first().account, u"erin"_s);
    QCOMPARE(taken->missed.first().place, u"night"_s);
    QCOMPARE(taken->missed.first().entry, bad);
    QCOMPARE(taken->trouble()->code, 10004);
    for (const QString &account : undone)
        QVERIFY2(mutedUntil(member(account)) <= m_world->clock.nowSeconds(), qPrintable(account));
    settle();
    const auto part = AuditReader::one(file(), bad);
    QVERIFY(part && part->undoneBy == 0 && part->partlyUndoneBy > bad);
    const auto whole = AuditReader::one(file(), good);
    QVERIFY(whole && whole->undoneBy > good);
    // An entry without an undo is told beside one that has come back.
    QVERIFY(mute({u"carol"_s}));
    const qint64 again = newest().seq;
    const auto half = takeBack({again, good});
    QVERIFY(half);
    QCOMPARE(half->accounts(), QStringList{u"carol"_s});
    QVERIFY(!half->isWhole());
    QCOMPARE(half->missed.first().entry, good);
}

void TestUndoExtras::aLongUndoIsFollowedAndStopped()
{
    QVERIFY(call(u"group_open_http_svc/modify_group_member_info"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"carol"_s}, {u"NameCard"_s, u"Lead"_s}}));
    QVERIFY(call(u"group_open_http_svc/delete_group_member"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"bob"_s, u"carol"_s}}}));
    const AuditRecord removal = newest();
    // How they get messages comes back by itself, so only the card needs a call of its own.
    QCOMPARE(undoOf(removal, m_world->clock.nowMs())->calls.size(), 2);
    UndoFollow follow;
    follow.stop = std::make_shared<bool>(true);
    const auto stopped = takeBack({removal.seq}, follow);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(newest().seq, removal.seq); // nothing was sent
    qint64 last = 0, all = 0;
    follow.stop = {};
    follow.progress = [&](qint64 done, qint64 total) {
        last = done;
        all = total;
    };
    // Stopped under way: what is done is told, and so is what was not tried.
    follow.stop = std::make_shared<bool>(false);
    UndoFollow first = follow;
    first.progress = [stop = follow.stop](qint64, qint64) { *stop = true; };
    const auto begun = takeBack({removal.seq}, first);
    QVERIFY(begun);
    QCOMPARE(begun->accounts(), QStringList{u"bob"_s});
    QCOMPARE(begun->missed.size(), 1);
    QCOMPARE(begun->missed.first().error->kind, ApiError::Kind::Cancelled);
    follow.stop = {};
    const auto taken = takeBack({removal.seq}, follow);
    QVERIFY(taken && taken->isWhole());
    QCOMPARE(all, 3);
    QCOMPARE(last, all);
    QCOMPARE(member(u"carol"_s).value("NameCard"_L1).toString(), u"Lead"_s);
}

void TestUndoExtras::bothNamesOfMutingAllAreAskedFor()
{
    for (const QString &name : {u"MuteAllMember"_s, u"ShutUpAllMember"_s}) {
        const auto reads = readsBefore(u"group_open_http_svc/modify_group_base_info"_s,
                                       {{u"GroupId"_s, u"night"_s}, {name, u"On"_s}}, {});
        QCOMPARE(reads.size(), 2);
        QCOMPARE(reads.at(1).body["ResponseFilter"_L1]["GroupBaseInfoFilter"_L1].toArray(),
                 (QJsonArray{u"MuteAllMember"_s, u"ShutUpAllMember"_s}));
        QVERIFY(!reads.at(0).body["ResponseFilter"_L1]["GroupBaseInfoFilter"_L1].toArray().contains(
            QJsonValue(u"ShutUpAllMember"_s)));
    }
}

QTEST_GUILESS_MAIN(TestUndoExtras)
#include "tst_undoextras.moc"
