// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/auditworld.h"

using namespace imdesk;

/// Snapshots of what only one side of a conversation keeps, and of what goes with a community.
class TestSnapshotSides : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aMessageThatItsSenderHasNotIsReadOfItsReceiver();
    void whatNeitherSideHasIsTold();
    void topicsAreKeptWithTheirCommunity();
    void aDisbandedGroupIsKeptWithWhatItHeld();
    void whatOneGroupDoesNotTellKeepsItNotAlive();

  private:
    /// The key of the newest message that bob has of alice.
    QString keyOfBob()
    {
        const auto reply = call(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, u"bob"_s},
                                                               {u"Peer_Account"_s, u"alice"_s},
                                                               {u"MaxCnt"_s, 20},
                                                               {u"MinTime"_s, 0},
                                                               {u"MaxTime"_s, qint64(4294967295)}});
        const QJsonArray messages = reply ? reply->value("MsgList"_L1).toArray() : QJsonArray();
        return messages.isEmpty() ? QString() : messages.last()["MsgKey"_L1].toString();
    }
    void sendUnseen(const QString &words)
    {
        constexpr int notToTheSender = 2;
        QVERIFY(call(u"openim/sendmsg"_s, {{u"From_Account"_s, u"alice"_s},
                                           {u"To_Account"_s, u"bob"_s},
                                           {u"SyncOtherMachine"_s, notToTheSender},
                                           {u"MsgRandom"_s, 7},
                                           {u"MsgBody"_s, MessageWorld::textBody(words)}}));
    }
    QByteArray snapshotOf(const AuditRecord &record)
    {
        const auto content = SnapshotStore(AuditLog::snapshotFolder(file()))
                                 .read({record.entry.snapshot, record.entry.snapshotHash}, Seal());
        return QJsonDocument(content.value_or(QJsonObject())).toJson();
    }
};

void TestSnapshotSides::aMessageThatItsSenderHasNotIsReadOfItsReceiver()
{
    sendUnseen(u"between us"_s);
    const QString key = keyOfBob();
    QVERIFY(!key.isEmpty());
    const QJsonObject message{{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, u"bob"_s}, {u"MsgKey"_s, key}};
    QJsonObject edit = message;
    edit.insert(u"MsgBody"_s, MessageWorld::textBody(u"for all"_s));
    QVERIFY(call(u"openim/modify_c2c_msg"_s, edit));
    const AuditRecord edited = newest();
    QVERIFY(snapshotOf(edited).contains("between us"));
    QVERIFY(!edited.entry.before.contains(AuditEntry::notAllRead));
    const Result<AuditRecord> whole = recordForUndo(file(), edited.seq, Seal());
    QVERIFY(whole);
    undo(*whole);
    QVERIFY(call(u"openim/admin_msgwithdraw"_s, message));
    QVERIFY(snapshotOf(newest()).contains("between us"));
    QVERIFY(!newest().entry.before.contains(AuditEntry::notAllRead));
}

void TestSnapshotSides::whatNeitherSideHasIsTold()
{
    m_world->write(u"alice"_s, u"bob"_s, u"gone"_s);
    const QString key = keyOfBob();
    QVERIFY(!key.isEmpty());
    for (const auto &[owner, peer] : {std::pair(u"alice"_s, u"bob"_s), std::pair(u"bob"_s, u"alice"_s)})
        QVERIFY(call(u"recentcontact/delete"_s,
                     {{u"From_Account"_s, owner}, {u"Type"_s, 1}, {u"To_Account"_s, peer}, {u"ClearRamble"_s, 1}}));
    QVERIFY(keyOfBob().isEmpty());
    call(u"openim/admin_msgwithdraw"_s,
         {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, u"bob"_s}, {u"MsgKey"_s, key}});
    QCOMPARE(newest().entry.command, u"openim/admin_msgwithdraw"_s);
    const QString told = newest().entry.before.value(AuditEntry::notAllRead).toString();
    QVERIFY2(told.contains(key) && told.contains(u"neither side"_s), qPrintable(told));
}

void TestSnapshotSides::topicsAreKeptWithTheirCommunity()
{
    const QString group = call(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Community"_s},
                                                                       {u"Name"_s, u"Market"_s},
                                                                       {u"Owner_Account"_s, u"alice"_s},
                                                                       {u"SupportTopic"_s, 1}})
                              .value_or(QJsonObject())
                              .value("GroupId"_L1)
                              .toString();
    QVERIFY(!group.isEmpty());
    const QString topic = group + u"@TOPIC#_trade"_s;
    QVERIFY(call(u"million_group_open_http_svc/create_topic"_s,
                 {{u"GroupId"_s, group}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"Trading"_s}}));
    QVERIFY(call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, group}}));
    const QJsonArray read = QJsonDocument::fromJson(snapshotOf(newest())).object().value("read"_L1).toArray();
    QStringList seen;
    for (const auto &page : read) {
        if (page["command"_L1].toString() == u"million_group_open_http_svc/get_topic"_s)
            seen << page["reply"_L1]["TopicAndSelfInfo"_L1][0]["TopicInfo"_L1]["TopicName"_L1].toString();
        if (page["request"_L1].toObject().contains("TopicId"_L1))
            seen << page["request"_L1]["TopicId"_L1].toString();
    }
    QCOMPARE(seen, (QStringList{u"Trading"_s, topic}));
    // One that was made without topics may go, too.
    const auto plain = call(u"group_open_http_svc/create_group"_s,
                            {{u"Type"_s, u"Community"_s}, {u"Name"_s, u"Plain"_s}, {u"Owner_Account"_s, u"alice"_s}});
    QVERIFY(plain);
    QVERIFY(call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, plain->value("GroupId"_L1)}}));
}

void TestSnapshotSides::aDisbandedGroupIsKeptWithWhatItHeld()
{
    const QJsonValue night = u"night"_s;
    for (int i = 0; i < 25; ++i)
        m_world->writeGroup(u"alice"_s, u"word%1"_s.arg(i));
    const QJsonObject likes{{u"Key"_s, u"likes"_s}, {u"Value"_s, 7}};
    QVERIFY(call(u"group_open_http_svc/update_group_counter"_s,
                 {{u"GroupId"_s, night}, {u"GroupCounter"_s, QJsonArray{likes}}, {u"Mode"_s, u"Set"_s}}));
    QVERIFY(call(u"group_open_http_svc/ban_group_member"_s,
                 {{u"GroupId"_s, night}, {u"Members_Account"_s, QJsonArray{u"dave"_s}}, {u"Duration"_s, 600}}));
    QVERIFY(call(u"group_open_http_svc/forbid_send_msg"_s,
                 {{u"GroupId"_s, night}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, 600}}));
    QVERIFY(call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, night}}));
    const AuditRecord ended = newest();
    QVERIFY(!ended.entry.before.contains(AuditEntry::notAllRead));
    const QByteArray kept = snapshotOf(ended);
    for (const char *held : {"\"word0\"", "\"word24\"", "\"likes\"", "\"BannedUntil\"", "\"MutedUntil\""})
        QVERIFY2(kept.contains(held), held);
}

void TestSnapshotSides::whatOneGroupDoesNotTellKeepsItNotAlive()
{
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 10026;
    refused.message = u"not enabled"_s;
    m_world->sandbox.setFault(u"group_open_http_svc/get_group_ban_member"_s, refused);
    refused.code = 10059; // no plan for them, so there are none
    m_world->sandbox.setFault(u"group_open_http_svc/get_group_counter"_s, refused);
    QVERIFY(call(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}}));
    m_world->sandbox.clearFaults();
    QCOMPARE(newest().outcome(), u"done"_s);
    const QString told = newest().entry.before.value(AuditEntry::notAllRead).toString();
    QVERIFY2(told.contains(u"get_group_ban_member could not be read."_s) && !told.contains(u"get_group_counter"_s),
             qPrintable(told));
}

QTEST_GUILESS_MAIN(TestSnapshotSides)
#include "tst_snapshotsides.moc"
