// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/api/messageelements.h"
#include "core/models/deliveriesmodel.h"
#include "core/services/messageimporter.h"
#include "core/services/messagerequests.h"
#include "core/services/messagesender.h"
#include "tests/core/services/messageworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

OutgoingMessage textMessage(OutgoingMessage::Route route, const QStringList &receivers, const QString &text)
{
    OutgoingMessage message;
    message.id = u"draft-1"_s;
    message.route = route;
    message.receivers = receivers;
    message.body = {api::textElement(text)};
    return message;
}

} // namespace

/// Sending to one, many, batches and groups, another try, and importing, against the sandbox.
class TestMessageSender : public QObject
{
    Q_OBJECT

  private:
    /// What a pair's history holds, oldest first, as `self` sees it.
    static QStringList history(MessageWorld &world, const QString &self, const QString &peer)
    {
        const QJsonObject answer =
            world.raw(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, self},
                                                     {u"Peer_Account"_s, peer},
                                                     {u"MaxCnt"_s, 100},
                                                     {u"MinTime"_s, 0},
                                                     {u"MaxTime"_s, world.clock.nowSeconds() + 60}});
        QStringList out;
        for (const QJsonValue &message : answer.value(u"MsgList"_s).toArray())
            out << message.toObject()[u"MsgBody"_s][0][u"MsgContent"_s][u"Text"_s].toString();
        return out;
    }

  private Q_SLOTS:
    void saysWhatIsWrong();
    void numbersAreStable();
    void optionsGoIntoTheCallsThatHaveThem();
    void sendsToEach();
    void sendsInBatches();
    void waitsBetweenPortions();
    void sendsToGroups();
    void sendsIntoATopic();
    void triesTheMissedAgainWithoutASecondCopy();
    void knowsWhomAnotherTryMayReachTwice();
    void cancels();
    void readsJsonLinesAndCsv();
    void tellsLinesThatCannotBe();
    void aLineOfAGroupIsNoLongerThanOneBetweenPeople();
    void aLineThatIsTooOldForItsGroupSaysSo();
    void importsBetweenPeopleAndIntoGroups();
    void aGroupTakesOneMessageASecond();
};

void TestMessageSender::saysWhatIsWrong()
{
    using Route = OutgoingMessage::Route;
    QVERIFY(messageProblem(textMessage(Route::Each, {}, u"x"_s)));
    QVERIFY(messageProblem(textMessage(Route::Each, {u"bob"_s}, u"  "_s)));
    QVERIFY(!messageProblem(textMessage(Route::Each, {u"bob"_s}, u"x"_s)));
    // Two limits: 8,000 bytes between people, 12 KB in groups.
    QVERIFY(messageProblem(textMessage(Route::Batch, {u"bob"_s}, QString(8001, u'x'))));
    QVERIFY(!messageProblem(textMessage(Route::Groups, {u"g"_s}, QString(8001, u'x'))));
    QVERIFY(messageProblem(textMessage(Route::Groups, {u"g"_s}, QString(12 * 1024 + 1, u'x'))));
    OutgoingMessage custom = textMessage(Route::Each, {u"bob"_s}, u"x"_s);
    const api::MsgElement element{u"TIMCustomElem"_s, {{u"Data"_s, u"1"_s}}, {}};
    custom.body = {element, element};
    QVERIFY(messageProblem(custom));
    custom.body = {element};
    QVERIFY(!messageProblem(custom));
    custom.body = {api::MsgElement{u"TIMLocationElem"_s, {{u"Desc"_s, u"here"_s}}, {}}};
    QVERIFY(messageProblem(custom));
    OutgoingMessage both = textMessage(Route::Groups, {u"g"_s}, u"x"_s);
    both.onlineOnly = both.noUnread = true;
    QVERIFY(messageProblem(both));
    OutgoingMessage many = textMessage(Route::Groups, {u"g"_s}, u"x"_s);
    for (int i = 0; i < 30; ++i)
        many.mentions << u"user-%1"_s.arg(i);
    QVERIFY(!messageProblem(many));
    many.mentionAll = true;
    QVERIFY(messageProblem(many));
    many.route = Route::Each; // where nobody is mentioned
    QVERIFY(!messageProblem(many));
    OutgoingMessage everybody = textMessage(Route::Groups, {u"g"_s}, u"x"_s);
    everybody.mentionAll = true;
    QVERIFY(!messageProblem(everybody));
    everybody.receivers << u"@TGS#_players"_s;
    QVERIFY(messageProblem(everybody));
}

void TestMessageSender::numbersAreStable()
{
    QCOMPARE(stableNumber(u"a"_s, u"bob"_s), stableNumber(u"a"_s, u"bob"_s));
    QVERIFY(stableNumber(u"a"_s, u"bob"_s) != stableNumber(u"a"_s, u"alice"_s));
    QVERIFY(stableNumber(u"a"_s, u"bob"_s) != stableNumber(u"b"_s, u"bob"_s));
}

void TestMessageSender::sendsToEach()
{
    MessageWorld world;
    MessageSender sender(*world.client, world.clock);
    DeliveriesModel model(sender);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy finished(&sender, &Deliveries::finished);
    OutgoingMessage message = textMessage(OutgoingMessage::Route::Each, {u"bob"_s, u"nobody"_s, u"carol"_s}, u"hi"_s);
    message.from = u"alice"_s;
    message.cloudData = u"cloud"_s;
    QVERIFY(sender.send(message));
    QVERIFY(!sender.send(message)); // one at a time
    QTRY_COMPARE(finished.size(), 1);
    const DeliverySummary sum = sender.summary();
    QCOMPARE(sum.sent, 2);
    QCOMPARE(sum.failed, 1);
    QCOMPARE(sum.open(), 0);
    QCOMPARE(sender.rows()[1].error.code, 90012);
    QVERIFY(!sender.rows()[0].number.isEmpty());
    QCOMPARE(model.index(1, DeliveriesModel::Code).data().toString(), u"90012"_s);
    QCOMPARE(model.index(0, DeliveriesModel::State).data().toString(), u"Done"_s);
    QCOMPARE(history(world, u"bob"_s, u"alice"_s), QStringList{u"hi"_s});
    QCOMPARE(history(world, u"carol"_s, u"alice"_s), QStringList{u"hi"_s});
}

void TestMessageSender::optionsGoIntoTheCallsThatHaveThem()
{
    OutgoingMessage message = textMessage(OutgoingMessage::Route::Groups, {u"night"_s}, u"look"_s);
    QVERIFY(!groupMessage(message, u"night"_s).push); // nothing is said of it
    message.pushExt = u"order=7"_s;
    message.androidPush = {{u"Sound"_s, u"ring.mp3"_s}, {u"OPPOChannelID"_s, u"c1"_s}, {u"NewerField"_s, 1}};
    message.applePush = {{u"BadgeMode"_s, 1}};
    message.priority = u"High"_s;
    message.mentionAll = true;
    message.mentions = {u"bob"_s};
    message.receipts = true;
    message.extensible = true;
    QVERIFY(!contentProblem(message));
    const QJsonObject group = encode(groupMessage(message, u"night"_s));
    QCOMPARE(group[u"OfflinePushInfo"_s], (QJsonObject{{u"PushFlag"_s, 0},
                                                       {u"Ext"_s, u"order=7"_s},
                                                       {u"AndroidInfo"_s, message.androidPush},
                                                       {u"ApnsInfo"_s, message.applePush}}));
    QCOMPARE(group[u"MsgPriority"_s].toString(), u"High"_s);
    QCOMPARE(group[u"GroupAtInfo"_s].toArray(),
             (QJsonArray{QJsonObject{{u"GroupAtAllFlag"_s, 1}},
                         QJsonObject{{u"GroupAtAllFlag"_s, 0}, {u"GroupAt_Account"_s, u"bob"_s}}}));
    QCOMPARE(group[u"NeedReadReceipt"_s].toInt(), 1);
    QCOMPARE(group[u"SupportMessageExtension"_s].toInt(), 1);
    const QJsonObject batch = encode(batchMessage(message, {u"bob"_s}));
    QCOMPARE(batch[u"IsNeedReadReceipt"_s].toInt(), 1);
    QVERIFY(!batch.contains(u"SupportMessageExtension"_s) && !batch.contains(u"GroupAtInfo"_s));
    const QJsonObject single = encode(privateMessage(message, u"bob"_s));
    QCOMPARE(single[u"SupportMessageExtension"_s].toInt(), 1);
    QCOMPARE(single[u"OfflinePushInfo"_s], group[u"OfflinePushInfo"_s]);
    message.androidPush = {{u"PushStyle"_s, u"big"_s}};
    QVERIFY(contentProblem(message)->message.startsWith(u"AndroidInfo"_s));
    message.noPush = true; // then nothing of a push is sent
    QVERIFY(!contentProblem(message));
    QCOMPARE(encode(privateMessage(message, u"bob"_s))[u"OfflinePushInfo"_s], (QJsonObject{{u"PushFlag"_s, 1}}));
    message.noPush = false;
    message.androidPush = {};
    message.pushExt = QString(3073, u'x');
    QVERIFY(contentProblem(message)); // Apple takes 4 KB in all
}

void TestMessageSender::sendsInBatches()
{
    MessageWorld world;
    MessageSender sender(*world.client, world.clock);
    QSignalSpy finished(&sender, &Deliveries::finished);
    OutgoingMessage message =
        textMessage(OutgoingMessage::Route::Batch, {u"bob"_s, u"nobody"_s, u"carol"_s}, u"to all"_s);
    message.from = u"alice"_s;
    message.syncToSender = false;
    QVERIFY(sender.send(message));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sender.summary().sent, 2); // SomeError is a success with failures in it
    QCOMPARE(sender.rows()[1].error.code, 70107);
    QCOMPARE(sender.rows()[0].number, sender.rows()[2].number); // one key serves all
    QVERIFY(!sender.rows()[0].number.isEmpty());
    QCOMPARE(history(world, u"bob"_s, u"alice"_s), QStringList{u"to all"_s});
    QCOMPARE(history(world, u"alice"_s, u"bob"_s), QStringList()); // not in the sender's history
}

void TestMessageSender::waitsBetweenPortions()
{
    MessageWorld world;
    MessageSender sender(*world.client, world.clock);
    sender.setPortion(1, 300);
    QSignalSpy finished(&sender, &Deliveries::finished);
    QElapsedTimer time;
    time.start();
    QVERIFY(sender.send(textMessage(OutgoingMessage::Route::Batch, {u"alice"_s, u"bob"_s, u"carol"_s}, u"slow"_s)));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(time.elapsed() >= 550, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(sender.summary().sent, 3);
}

void TestMessageSender::sendsToGroups()
{
    MessageWorld world;
    MessageSender sender(*world.client, world.clock);
    QSignalSpy finished(&sender, &Deliveries::finished);
    OutgoingMessage message = textMessage(OutgoingMessage::Route::Groups, {world.group, u"no-such"_s}, u"all"_s);
    message.noCallbacks = true;
    message.pushTitle = u"Title"_s;
    QVERIFY(sender.send(message));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sender.summary().sent, 1);
    QVERIFY(sender.rows()[0].number.toInt() > 0);
    QVERIFY(sender.rows()[1].error.code == 10010 || sender.rows()[1].error.code == 10015);
}

void TestMessageSender::sendsIntoATopic()
{
    MessageWorld world;
    const QString group = world
                              .raw(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Community"_s},
                                                                           {u"Name"_s, u"Players"_s},
                                                                           {u"Owner_Account"_s, u"alice"_s},
                                                                           {u"SupportTopic"_s, 1}})
                              .value(u"GroupId"_s)
                              .toString();
    const QString topic = group + u"@TOPIC#_trade"_s;
    world.raw(u"million_group_open_http_svc/create_topic"_s,
              {{u"GroupId"_s, group}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"Trading"_s}});
    MessageSender sender(*world.client, world.clock);
    QSignalSpy finished(&sender, &Deliveries::finished);
    QVERIFY(sender.send(textMessage(OutgoingMessage::Route::Groups, {topic}, u"fair price"_s)));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sender.summary().sent, 1);
    const QJsonObject read =
        world.raw(u"million_group_open_http_svc/get_topic"_s, {{u"GroupId"_s, group}, {u"From_Account"_s, u"alice"_s}})
            .value(u"TopicAndSelfInfo"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"TopicInfo"_s)
            .toObject();
    QCOMPARE(read.value(u"TopicId"_s).toString(), topic);
    QCOMPARE(read.value(u"NextMsgSeq"_s).toInt(), 2);
}

void TestMessageSender::triesTheMissedAgainWithoutASecondCopy()
{
    MessageWorld world;
    MessageSender sender(*world.client, world.clock);
    QSignalSpy finished(&sender, &Deliveries::finished);
    OutgoingMessage message = textMessage(OutgoingMessage::Route::Each, {u"bob"_s, u"erin"_s}, u"once"_s);
    message.from = u"alice"_s;
    QVERIFY(sender.send(message));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sender.summary().sent, 1);
    world.raw(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"erin"_s}});
    QVERIFY(sender.retry());
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(sender.summary().sent, 2);
    QCOMPARE(history(world, u"bob"_s, u"alice"_s), QStringList{u"once"_s});
    QCOMPARE(history(world, u"erin"_s, u"alice"_s), QStringList{u"once"_s});
    QVERIFY(!sender.retry()); // everybody has it
    // The same message as a whole once more: the same numbers, so the service drops it.
    QVERIFY(sender.send(message));
    QTRY_COMPARE(finished.size(), 3);
    QCOMPARE(history(world, u"bob"_s, u"alice"_s), QStringList{u"once"_s});
}

void TestMessageSender::knowsWhomAnotherTryMayReachTwice()
{
    using Route = OutgoingMessage::Route;
    for (const Route route : {Route::Each, Route::Batch, Route::Groups}) {
        MessageWorld world;
        ManualClock clock;
        MessageSender sender(*world.client, clock);
        QSignalSpy finished(&sender, &Deliveries::finished);
        const QString command = route == Route::Each    ? u"openim/sendmsg"_s
                                : route == Route::Batch ? u"openim/batchsendmsg"_s
                                                        : u"group_open_http_svc/send_group_msg"_s;
        const QString receiver = route == Route::Groups ? world.group : u"bob"_s;
        // Refused, nobody has it.
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 20022;
        world.sandbox.setFault(command, fault);
        QVERIFY(sender.send(textMessage(route, {receiver}, u"once"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(sender.summary().failed, 1);
        QVERIFY(sender.mayHave().isEmpty());
        // Without an answer it is not known.
        fault.kind = SandboxFault::Kind::CutOff;
        world.sandbox.setFault(command, fault);
        QVERIFY(sender.retry());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30'000);
        QCOMPARE(sender.summary().unknown, 1);
        QCOMPARE(sender.mayHave(), QStringList{receiver});
        QCOMPARE(sender.mayGetTwice(), 0);
        const qint64 known = sender.minutesKnown() * 60'000;
        clock.advance(known - 10'000);
        QCOMPARE(sender.mayGetTwice(), 0);
        // What counts is the first try, and a later refusal takes nothing back.
        fault.kind = SandboxFault::Kind::Refuse;
        world.sandbox.setFault(command, fault);
        QVERIFY(sender.retry());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, 30'000);
        QCOMPARE(sender.summary().failed, 1);
        QCOMPARE(sender.mayHave(), QStringList{receiver});
        clock.advance(20'000);
        QCOMPARE(sender.mayGetTwice(), 1);
        clock.advance(-2 * known);
        QCOMPARE(sender.mayGetTwice(), 1);
        world.sandbox.clearFaults();
        QVERIFY(sender.retry());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 4, 30'000);
        QCOMPARE(sender.summary().sent, 1);
        QVERIFY(sender.mayHave().isEmpty());
        QCOMPARE(sender.mayGetTwice(), 0);
    }
}

void TestMessageSender::cancels()
{
    MessageWorld world;
    MessageSender sender(*world.client, world.clock);
    QSignalSpy finished(&sender, &Deliveries::finished);
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many << u"ghost%1"_s.arg(i);
    QVERIFY(sender.send(textMessage(OutgoingMessage::Route::Each, many, u"x"_s)));
    sender.cancel();
    QCOMPARE(finished.size(), 1);
    const DeliverySummary sum = sender.summary();
    QCOMPARE(sum.open(), 0);
    QCOMPARE(sum.sent, 0);
    QCOMPARE(sum.unknown, MessageSender::eachAtOnce);
    QCOMPARE(sum.notTried, 200 - MessageSender::eachAtOnce);
    QVERIFY(!sender.isRunning());
    sender.clear();
    QVERIFY(sender.rows().isEmpty());
}

void TestMessageSender::readsJsonLinesAndCsv()
{
    const qint64 now = 1'800'000'000;
    const ImportPlan json = readImport(
        u"{\"From_Account\":\"alice\",\"To_Account\":\"bob\",\"MsgTimeStamp\":1772400100,\"Text\":\"second\"}\n\n"
        "{\"From_Account\":\"bob\",\"To_Account\":\"alice\",\"MsgTimeStamp\":\"1772400000\",\"MsgSeq\":7,"
        "\"MsgRandom\":8,\"MsgBody\":[{\"MsgType\":\"TIMFaceElem\",\"MsgContent\":{\"Index\":1}}]}\n"
        "{\"From_Account\":\"bob\",\"GroupId\":\"g\",\"SendTime\":1772400000,\"Text\":\"group\"}"_s,
        now);
    QVERIFY2(json.problems.isEmpty(), qPrintable(json.problems.value(0).why));
    QCOMPARE(json.items.size(), 3);
    QCOMPARE(json.privates(), 2);
    QCOMPARE(json.items[0].line, 3); // in order of time
    QCOMPARE(json.items[0].seq, 7u);
    QCOMPARE(json.items[0].random, 8u);
    QCOMPARE(json.items[1].line, 1);
    QCOMPARE(json.items[2].group, u"g"_s);
    const QString csv = u"From;To;Time;Text\r\n"
                        "alice;bob;2026-03-02T09:00:00+08:00;\"hello; \"\"you\"\"\nthere\"\r\n"
                        "alice;bob;1772400001;again\n"
                        "alice;bob;1772400001;again\n"_s;
    const ImportPlan first = readImport(csv, now);
    QVERIFY2(first.problems.isEmpty(), qPrintable(first.problems.value(0).why));
    QCOMPARE(first.items.size(), 3);
    QCOMPARE(first.items.last().time, 1'772'413'200);
    QCOMPARE(first.items.last().body.first().content.value(u"Text"_s).toString(), u"hello; \"you\"\nthere"_s);
    QCOMPARE(first.items[0].line, 4);
    // Equal lines are two messages, the same file once more is none.
    QVERIFY(first.items[0].random != first.items[1].random);
    const ImportPlan second = readImport(csv, now);
    for (qsizetype at = 0; at < 3; ++at) {
        QCOMPARE(second.items[at].random, first.items[at].random);
        QCOMPARE(second.items[at].seq, first.items[at].seq);
    }
}

void TestMessageSender::tellsLinesThatCannotBe()
{
    const ImportPlan plan = readImport(u"from,to,group,time,text\n"
                                       ",bob,,1772400000,no sender\n"
                                       "alice,,,1772400000,nowhere\n"
                                       "alice,bob,g,1772400000,both\n"
                                       "alice,bob,,yesterday,bad time\n"
                                       "alice,bob,,2026-03-02T09:00:00,no zone\n"
                                       "alice,bob,,1999999999,ahead\n"
                                       "alice,bob,,1772400000,\n"
                                       "alice,bob,,1772400000,x,y\n"
                                       "alice,bob,,1772400000,good\n"_s,
                                       1'800'000'000);
    QCOMPARE(plan.items.size(), 1);
    QCOMPARE(plan.items.first().line, 10);
    QCOMPARE(plan.problems.size(), 8);
    for (int at = 0; at < 8; ++at)
        QCOMPARE(plan.problems[at].line, at + 2);
    QCOMPARE(readImport(u"{nonsense"_s, 1).problems.size(), 1);
    QCOMPARE(readImport(u"who,what\na,b"_s, 1).problems.size(), 1);
    QVERIFY(readImport({}, 1).items.isEmpty());
}

void TestMessageSender::aLineOfAGroupIsNoLongerThanOneBetweenPeople()
{
    const QString lines = u"from,group,time,text\nalice,g,1772400000,%1\n"_s;
    QCOMPARE(readImport(lines.arg(QString(8000, u'x')), 1'800'000'000).items.size(), 1);
    const ImportPlan longer = readImport(lines.arg(QString(8001, u'x')), 1'800'000'000);
    QVERIFY(longer.items.isEmpty());
    QCOMPARE(longer.problems.size(), 1);
    QCOMPARE(longer.problems.first().line, 2);
}

void TestMessageSender::aLineThatIsTooOldForItsGroupSaysSo()
{
    MessageWorld world;
    const qint64 now = world.clock.nowSeconds();
    MessageImporter importer(*world.client, world.clock);
    QSignalSpy finished(&importer, &Deliveries::finished);
    // The group was made just now.
    QVERIFY(importer.import(readImport(u"from,group,time,text\nalice,night,%1,old\n"_s.arg(now - 3600), now), false));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(importer.rows().first().error.code, 10004);
    const QString why = ErrorText(world.catalogue).explain(importer.rows().first().error, u"en"_s).cause;
    QVERIFY2(why.contains(u"later than the group's creation"_s), qPrintable(why));
}

void TestMessageSender::importsBetweenPeopleAndIntoGroups()
{
    MessageWorld world;
    const qint64 now = world.clock.nowSeconds();
    world.call(
        u"import_group"_s,
        {{u"Type"_s, u"Public"_s}, {u"GroupId"_s, u"old"_s}, {u"Name"_s, u"Old"_s}, {u"CreateTime"_s, now - 86400}});
    QString csv = u"from,to,group,time,text\n"_s;
    for (int i = 0; i < 10; ++i)
        csv += u"alice,,old,%1,line%2\n"_s.arg(now - 1000 + i).arg(i);
    csv += u"alice,bob,,%1,past\n"_s.arg(now - 500);
    csv += u"alice,ghost,,%1,never\n"_s.arg(now - 400);
    const ImportPlan plan = readImport(csv, now);
    QCOMPARE(plan.items.size(), 12);
    MessageImporter importer(*world.client, world.clock);
    DeliveriesModel model(importer);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy finished(&importer, &Deliveries::finished);
    QVERIFY(importer.import(plan, false));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(importer.summary().sent, 11);
    QCOMPARE(importer.summary().failed, 1);
    QCOMPARE(history(world, u"bob"_s, u"alice"_s), QStringList{u"past"_s});
    const auto failed = std::ranges::find(importer.rows(), MessageDelivery::State::Failed, &MessageDelivery::state);
    QVERIFY(failed->what.contains(u"ghost"_s));
    const QJsonObject group =
        world.call(u"group_msg_get_simple"_s, {{u"GroupId"_s, u"old"_s}, {u"ReqMsgNumber"_s, 20}});
    QVERIFY(group.value(u"RspMsgList"_s).toArray().size() >= 10);
    // Once more: between people it is known as a repeat, and accepted.
    QVERIFY(importer.retry());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
    QVERIFY(importer.import(readImport(u"from,to,time,text\nalice,bob,%1,past\n"_s.arg(now - 500), now), true));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, 20'000);
    QCOMPARE(importer.summary().sent, 1);
    QCOMPARE(history(world, u"bob"_s, u"alice"_s), QStringList{u"past"_s});
}

void TestMessageSender::aGroupTakesOneMessageASecond()
{
    MessageWorld world;
    const qint64 now = world.clock.nowSeconds();
    world.call(
        u"import_group"_s,
        {{u"Type"_s, u"Public"_s}, {u"GroupId"_s, u"old"_s}, {u"Name"_s, u"Old"_s}, {u"CreateTime"_s, now - 86400}});
    const ImportPlan plan = readImport(u"from,to,group,time,text\n"
                                       "alice,,old,%1,second\n"
                                       "bob,,old,%2,first\n"
                                       "bob,,old,%1,too close\n"
                                       ",,old,%1,no sender\n"
                                       "alice,bob,,%1,between two\n"
                                       "alice,bob,,%1,and one more\n"_s.arg(now - 100)
                                           .arg(now - 200),
                                       now);
    QCOMPARE(plan.problems.size(), 2);
    QCOMPARE(plan.problems[0].line, 4);
    QVERIFY2(plan.problems[0].why.contains(u"line 2"_s), qPrintable(plan.problems[0].why));
    QCOMPARE(plan.problems[1].line, 5);
    QCOMPARE(plan.items.size(), 4);
    // What is left goes in whole.
    MessageImporter importer(*world.client, world.clock);
    QSignalSpy finished(&importer, &Deliveries::finished);
    QVERIFY(importer.import(plan, false));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(importer.summary().sent, 4);
}

QTEST_GUILESS_MAIN(TestMessageSender)
#include "tst_messagesender.moc"
