// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebench.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// One-to-one messages on their way in: one, many, imported, edited; their elements and push settings.
class SandboxPrivateTest : public QObject
{
    Q_OBJECT

    static QJsonObject batch(MessageBench &bench, const QJsonArray &to, int random, QJsonObject more = {})
    {
        more.insert(u"To_Account"_s, to);
        more.insert(u"MsgRandom"_s, random);
        if (!more.contains(u"MsgBody"_s))
            more.insert(u"MsgBody"_s, MessageBench::words(u"to all"_s));
        return bench.call("openim/batchsendmsg", more);
    }
    static QJsonObject bring(MessageBench &bench, int random, QJsonObject more = {}, const QString &text = u"old"_s)
    {
        QJsonObject body{{u"SyncFromOldSystem"_s, 2},
                         {u"From_Account"_s, u"alice"_s},
                         {u"To_Account"_s, u"bob"_s},
                         {u"MsgSeq"_s, 827092},
                         {u"MsgRandom"_s, random},
                         {u"MsgTimeStamp"_s, 1'699'990'000},
                         {u"MsgBody"_s, MessageBench::words(text)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return bench.call("openim/importmsg", body);
    }

  private Q_SLOTS:
    void oneMessageForMany()
    {
        ManualClock clock;
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        MessageBench bench(&clock, options);
        const QJsonObject whole =
            batch(bench, {u"bob"_s, u"carol"_s}, 7, J({"From_Account" : "alice", "MsgSeq" : 28360}));
        QCOMPARE(whole, J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0, "MsgKey" : "28360_7_1700000000"}));
        // One key serves every receiver.
        for (const QString &who : {u"bob"_s, u"carol"_s}) {
            const QJsonObject row = bench.seen(who, u"alice"_s).at(0).toObject();
            QCOMPARE(row.value(QLatin1String("MsgKey")).toString(), u"28360_7_1700000000"_s);
            QCOMPARE(bench.unread(who), 1);
        }
        const QJsonObject part =
            batch(bench, {u"bob"_s, u"rong"_s}, 8, J({"From_Account" : "alice", "MsgSeq" : 28361}));
        QCOMPARE(part, J({
                     "ActionStatus" : "SomeError",
                     "ErrorInfo" : "",
                     "ErrorCode" : 0,
                     "MsgKey" : "28361_8_1700000000",
                     "ErrorList" : [ {"To_Account" : "rong", "ErrorCode" : 70107} ]
                 }));
        QCOMPARE(batch(bench, {u"rong"_s}, 9),
                 J({"ActionStatus" : "FAIL", "ErrorInfo" : "invalid To_Account", "ErrorCode" : 90012}));
        // A repeat within 120 s is filtered and gets the first key.
        clock.advance(100'000);
        QCOMPARE(batch(bench, {u"bob"_s, u"carol"_s}, 7, J({"From_Account" : "alice", "MsgSeq" : 28360})), whole);
        QCOMPARE(bench.unread(u"carol"_s), 1);
        QVERIFY(hooks.hooks.isEmpty());
        // Whoever is added to a repeat gets the message under that key too, so that it recalls every copy.
        bench.import({u"dave"_s});
        QCOMPARE(batch(bench, {u"bob"_s, u"dave"_s}, 7, J({"From_Account" : "alice", "MsgSeq" : 28360})), whole);
        for (const QString &who : {u"bob"_s, u"dave"_s}) {
            QCOMPARE(bench.unread(who), who == u"bob"_s ? 2 : 1);
            QCOMPARE(
                codeOf(bench.call("openim/admin_msgwithdraw", {{u"From_Account"_s, u"alice"_s},
                                                               {u"To_Account"_s, who},
                                                               {u"MsgKey"_s, whole.value(QLatin1String("MsgKey"))}})),
                0);
        }
        // Without From_Account the admin speaks.
        QCOMPARE(codeOf(batch(bench, {u"carol"_s}, 10)), 0);
        QCOMPARE(bench.seen(u"carol"_s, u"administrator"_s).size(), 1);
    }

    void batchRefusals()
    {
        ManualClock clock;
        SandboxOptions options = quietWorld(0, 0);
        options.enforceRates = true;
        MessageBench bench(&clock, options);
        QCOMPARE(codeOf(batch(bench, {u"bob"_s}, 1, J({"From_Account" : "nobody"}))), 90008);
        QCOMPARE(codeOf(batch(bench, {u"bob"_s}, 1, J({"From_Account" : ""}))), 90008);
        QCOMPARE(codeOf(batch(bench, {}, 1)), 90001);
        QCOMPARE(codeOf(batch(bench, {1}, 1)), 90003);
        QJsonArray many;
        for (int i = 0; i < 501; ++i)
            many.append(u"bob"_s);
        QCOMPARE(codeOf(batch(bench, many, 1)), 90011);
        QCOMPARE(codeOf(batch(bench, {u"bob"_s}, 1, {{u"MsgBody"_s, u"no array"_s}})), 90007);
        QCOMPARE(codeOf(batch(bench, {u"bob"_s}, 1, {{u"MsgBody"_s, MessageBench::words(QString(8'001, u'x'))}})),
                 93000);
        QCOMPARE(codeOf(batch(bench, {u"bob"_s}, 1, J({"MsgLifeTime" : 604801}))), 90026);
        QCOMPARE(codeOf(bench.call("openim/batchsendmsg", {{u"To_Account"_s, QJsonArray{u"bob"_s}},
                                                           {u"MsgBody"_s, MessageBench::words(u"x"_s)}})),
                 90005);
    }

    void unstoredMessages()
    {
        MessageBench bench;
        QCOMPARE(codeOf(batch(bench, {u"bob"_s}, 1, J({"From_Account" : "alice", "OnlineOnlyFlag" : 1}))), 0);
        QCOMPARE(codeOf(batch(bench, {u"bob"_s}, 2, J({"From_Account" : "alice", "MsgLifeTime" : 0}))), 0);
        QCOMPARE(codeOf(bench.tell(3, J({"MsgLifeTime" : 0}))), 0);
        QVERIFY(bench.seen(u"bob"_s, u"alice"_s).isEmpty());
        QCOMPARE(bench.unread(u"bob"_s), 0);
        QCOMPARE(codeOf(bench.tell(4, J({"SendMsgControl" : ["NoUnread"]}))), 0);
        QCOMPARE(bench.seen(u"bob"_s, u"alice"_s).size(), 1);
        QCOMPARE(bench.unread(u"bob"_s), 0);
        QCOMPARE(codeOf(bench.tell(5)), 0);
        QCOMPARE(bench.unread(u"bob"_s), 1);
    }

    void importedMessages()
    {
        ManualClock clock;
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        MessageBench bench(&clock, options);
        QCOMPARE(bring(bench, 1), J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0}));
        QCOMPARE(bench.unread(u"bob"_s), 0);
        // A repeat in either direction keeps the first content.
        QCOMPARE(codeOf(bring(bench, 1, {}, u"changed"_s)), 0);
        QCOMPARE(codeOf(bring(bench, 1, J({"From_Account" : "bob", "To_Account" : "alice"}), u"back"_s)), 0);
        QJsonArray rows = bench.seen(u"bob"_s, u"alice"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(textOf(rows[0]), u"old"_s);
        QCOMPARE(rows[0].toObject().value(QLatin1String("MsgKey")).toString(), u"827092_1_1699990000"_s);
        for (int kind : {1, 5})
            QCOMPARE(codeOf(bring(bench, 10 + kind, {{u"SyncFromOldSystem"_s, kind}})), 0);
        QCOMPARE(bench.unread(u"bob"_s), 2);
        // What the history does not reach cannot be read, so it does not wait to be.
        const qint64 oldest = 1'700'000'000 - 7 * 86'400;
        QCOMPARE(codeOf(bring(bench, 20, {{u"SyncFromOldSystem"_s, 1}, {u"MsgTimeStamp"_s, oldest - 1}})), 0);
        QCOMPARE(bench.unread(u"bob"_s), 2);
        QCOMPARE(codeOf(bring(bench, 21, {{u"SyncFromOldSystem"_s, 1}, {u"MsgTimeStamp"_s, oldest}})), 0);
        QCOMPARE(bench.unread(u"bob"_s), 3);
        // Without MsgSeq no repeat is known.
        for (int i = 0; i < 2; ++i) {
            QJsonObject body{{u"SyncFromOldSystem"_s, 2},        {u"From_Account"_s, u"alice"_s},
                             {u"To_Account"_s, u"carol"_s},      {u"MsgRandom"_s, 1},
                             {u"MsgTimeStamp"_s, 1'699'990'000}, {u"MsgBody"_s, MessageBench::words(u"x"_s)}};
            QCOMPARE(codeOf(bench.call("openim/importmsg", body)), 0);
        }
        QCOMPARE(bench.seen(u"carol"_s, u"alice"_s).size(), 2);
        QCOMPARE(codeOf(bring(bench, 2, J({"SyncFromOldSystem" : 3}))), 90030);
        QCOMPARE(codeOf(bring(bench, 2, J({"SyncFromOldSystem" : "2"}))), 90030);
        QCOMPARE(codeOf(bring(bench, 2, J({"From_Account" : "nobody"}))), 90008);
        QCOMPARE(codeOf(bring(bench, 2, J({"To_Account" : "nobody"}))), 90012);
        QCOMPARE(codeOf(bring(bench, 2, J({"MsgTimeStamp" : "1"}))), 90006);
        QCOMPARE(codeOf(bring(bench, 2, J({"MsgRandom" : "1"}))), 90005);
        QVERIFY(hooks.hooks.isEmpty());
    }

    void ownTimeAndOrder()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        const QJsonObject sent = bench.tell(1, J({"MsgSeq" : 9, "MsgTimeStamp" : 1699999000}), u"second"_s);
        QCOMPARE(sent.value(QLatin1String("MsgTime")).toInt(), 1'699'999'000);
        QCOMPARE(sent.value(QLatin1String("MsgKey")).toString(), u"9_1_1699999000"_s);
        QCOMPARE(codeOf(bench.tell(2, J({"MsgSeq" : 3, "MsgTimeStamp" : 1699999000}), u"first"_s)), 0);
        // A time out of reach of the history is the service's own.
        QCOMPARE(bench.tell(3, J({"MsgSeq" : 1, "MsgTimeStamp" : 1557387418}), u"third"_s)
                     .value(QLatin1String("MsgTime"))
                     .toInt(),
                 1'700'000'000);
        // A repeat is told the time of the first, and is one for 120 s after that came.
        clock.advance(100'000);
        QCOMPARE(bench.tell(1, J({"MsgSeq" : 9, "MsgTimeStamp" : 1699999000}), u"second"_s), sent);
        const QJsonArray rows = bench.seen(u"bob"_s, u"alice"_s);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(textOf(rows[0]), u"first"_s);
        QCOMPARE(textOf(rows[1]), u"second"_s);
        QCOMPARE(textOf(rows[2]), u"third"_s);
    }

    void anAccountImportedAnewHasHeardNothing()
    {
        MessageBench bench;
        QCOMPARE(codeOf(bench.tell(7, J({"MsgSeq" : 7}))), 0);
        QCOMPARE(codeOf(bench.call("im_open_login_svc/account_delete", J({"DeleteItem" : [ {"UserID" : "bob"} ]}))), 0);
        bench.import({u"bob"_s});
        QCOMPARE(codeOf(bench.tell(7, J({"MsgSeq" : 7}))), 0);
        QCOMPARE(bench.unread(u"bob"_s), 1);
        QCOMPARE(bench.seen(u"bob"_s, u"alice"_s).size(), 1);
    }

    void edits()
    {
        MessageBench bench;
        const QString key = bench.tell(1, J({"CloudCustomData" : "data"})).value(QLatin1String("MsgKey")).toString();
        auto edit = [&](QJsonObject more) {
            more.insert(u"From_Account"_s, u"alice"_s);
            more.insert(u"To_Account"_s, u"bob"_s);
            if (!more.contains(u"MsgKey"_s))
                more.insert(u"MsgKey"_s, key);
            return bench.call("openim/modify_c2c_msg", more);
        };
        QCOMPARE(edit({{u"MsgBody"_s, MessageBench::words(u"new"_s)}}),
                 J({"ActionStatus" : "OK", "ErrorCode" : 0, "ErrorInfo" : "succeed"}));
        QJsonObject row = bench.seen(u"bob"_s, u"alice"_s).at(0).toObject();
        QCOMPARE(textOf(row), u"new"_s);
        QCOMPARE(row.value(QLatin1String("CloudCustomData")).toString(), u"data"_s);
        QCOMPARE(codeOf(edit(J({"CloudCustomData" : "other"}))), 0);
        row = bench.seen(u"bob"_s, u"alice"_s).at(0).toObject();
        QCOMPARE(textOf(row), u"new"_s);
        QCOMPARE(row.value(QLatin1String("CloudCustomData")).toString(), u"other"_s);
        QCOMPARE(codeOf(edit({})), 90010);
        QCOMPARE(codeOf(edit(J({"CloudCustomData" : "x", "MsgKey" : "1_2_3"}))), 20022);
        QCOMPARE(codeOf(edit({{u"MsgBody"_s, QJsonArray()}})), 90002);
        QCOMPARE(codeOf(edit({{u"MsgBody"_s, MessageBench::words(QString(8'001, u'x'))}})), 93000);
    }

    void elements_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        auto row = [](const char *name, const QByteArray &content, int code = 0) {
            QTest::newRow(name) << content << code;
        };
        row("text", R"({"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}})");
        row("location", R"({"MsgType":"TIMLocationElem","MsgContent":{"Desc":"x","Latitude":29.3,"Longitude":116}})");
        row("face", R"({"MsgType":"TIMFaceElem","MsgContent":{"Index":6,"Data":"abc\u0000\u0001"}})");
        row("custom", R"({"MsgType":"TIMCustomElem","MsgContent":{"Data":"m","Desc":"d","Ext":"u","Sound":"s"}})");
        row("sound", R"({"MsgType":"TIMSoundElem","MsgContent":{"Url":"u","UUID":"i","Size":1,"Second":1,
            "Download_Flag":2}})");
        row("image", R"({"MsgType":"TIMImageElem","MsgContent":{"UUID":"i","ImageFormat":1,"ImageInfoArray":[
            {"Type":1,"Size":3,"Width":2,"Height":2,"URL":"u"},{"Type":3,"Width":0,"Height":0,"URL":"v"}]}})");
        row("file", R"({"MsgType":"TIMFileElem","MsgContent":{"Url":"u","UUID":"i","FileSize":1,"FileName":"f",
            "Download_Flag":2}})");
        row("video", R"({"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"u","VideoUUID":"i",
            "VideoDownloadFlag":2,"ThumbUrl":"t","ThumbUUID":"j","ThumbWidth":1,"ThumbHeight":1,
            "ThumbDownloadFlag":2}})");
        row("merged", R"({"MsgType":"TIMRelayElem","MsgContent":{"Title":"t","MsgNum":1,"CompatibleText":"c",
            "AbstractList":["A: hi"],"MsgList":[{"From_Account":"A","GroupId":"g","MsgSeq":85,"MsgRandom":1,
            "MsgTimeStamp":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]}]}})");
        row("merged elsewhere", R"({"MsgType":"TIMRelayElem","MsgContent":{"Title":"t","MsgNum":900,
            "AbstractList":[],"JsonMsgKey":"k"}})");
        row("merged, bad inside", R"({"MsgType":"TIMRelayElem","MsgContent":{"Title":"t","MsgNum":1,
            "AbstractList":[],"MsgList":[{"From_Account":"A","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{}}]}]}})",
            90002);
        row("merged, empty", R"({"MsgType":"TIMRelayElem","MsgContent":{"Title":"t","MsgNum":1,"AbstractList":[]}})",
            90002);
        row("image without address", R"({"MsgType":"TIMImageElem","MsgContent":{"UUID":"i","ImageFormat":1,
            "ImageInfoArray":[{"Type":1,"Width":2,"Height":2,"Url":"u"}]}})",
            90002);
        row("image of kind 4", R"({"MsgType":"TIMImageElem","MsgContent":{"UUID":"i","ImageFormat":1,
            "ImageInfoArray":[{"Type":4,"Width":2,"Height":2,"URL":"u"}]}})",
            90002);
        row("sound to be fetched otherwise", R"({"MsgType":"TIMSoundElem","MsgContent":{"Url":"u","UUID":"i",
            "Download_Flag":1}})",
            90002);
        row("unknown", R"({"MsgType":"TIMSmellElem","MsgContent":{}})", 90002);
    }
    void elements()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        MessageBench bench;
        const QJsonArray body{parseObject(content)};
        QCOMPARE(codeOf(bench.tell(1, {{u"MsgBody"_s, body}})), code);
        if (code == 0)
            QCOMPARE(bench.seen(u"bob"_s, u"alice"_s).at(0).toObject().value(QLatin1String("MsgBody")).toArray(), body);
        const QString id = bench.create("Public", {u"bob"_s});
        QCOMPARE(codeOf(bench.say(id, 1, {{u"MsgBody"_s, body}})), code == 0 ? 0 : 10004);
    }

    void aFlagOfAnotherValueIsNotToldAsMissing()
    {
        MessageBench bench;
        const auto words = [&](const char *flag) {
            QJsonObject content = J({
                "VideoUrl" : "u",
                "VideoUUID" : "i",
                "VideoDownloadFlag" : 2,
                "ThumbUrl" : "t",
                "ThumbUUID" : "j",
                "ThumbWidth" : 1,
                "ThumbHeight" : 1
            });
            content.insert(u"ThumbDownloadFlag"_s, parseObject(QByteArray("{\"v\":") + flag + '}').value(u"v"_s));
            const QJsonObject element{{u"MsgType"_s, u"TIMVideoFileElem"_s}, {u"MsgContent"_s, content}};
            return bench.tell(1, {{u"MsgBody"_s, QJsonArray{element}}}).value(QLatin1String("ErrorInfo")).toString();
        };
        QCOMPARE(words("0"), u"MsgContent.ThumbDownloadFlag of TIMVideoFileElem must be 2"_s);
        for (const char *wrong : {"null", "\"2\"", "2.5"})
            QCOMPARE(words(wrong),
                     u"MsgContent.ThumbDownloadFlag of TIMVideoFileElem is missing or of the wrong type"_s);
    }

    void optionalFieldsHaveTheirShapes()
    {
        MessageBench bench;
        int random = 0;
        const auto code = [&](const QByteArray &element) {
            return codeOf(bench.tell(++random, {{u"MsgBody"_s, QJsonArray{parseObject(element)}}}));
        };
        const QByteArray merged = R"({"MsgType":"TIMRelayElem","MsgContent":{"Title":"t","MsgNum":1,"AbstractList":[],
            "MsgList":[{"From_Account":"A","MsgSeq":%,"MsgBody":[{"MsgType":"TIMTextElem",
            "MsgContent":{"Text":"hi"}}]}]}})";
        const QByteArray video = R"({"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"u","VideoUUID":"i",
            "VideoSize":1,"VideoSecond":%,"VideoFormat":"mp4","VideoDownloadFlag":2,"ThumbUrl":"t","ThumbUUID":"j",
            "ThumbSize":1,"ThumbWidth":1,"ThumbHeight":1,"ThumbFormat":"JPG","ThumbDownloadFlag":2}})";
        const auto with = [](QByteArray element, const char *value) { return element.replace('%', value); };
        const QList<QByteArray> bad{
            R"({"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":5}})",
            R"({"MsgType":"TIMCustomElem","MsgContent":{"Data":"x","Desc":5}})",
            R"({"MsgType":"TIMCustomElem","MsgContent":{"Data":"x","Ext":{}}})",
            R"({"MsgType":"TIMCustomElem","MsgContent":{"Data":"x","Sound":[]}})",
            R"({"MsgType":"TIMSoundElem","MsgContent":{"Url":"u","UUID":"i","Size":"big","Download_Flag":2}})",
            R"({"MsgType":"TIMSoundElem","MsgContent":{"Url":"u","UUID":"i","Second":1.5,"Download_Flag":2}})",
            R"({"MsgType":"TIMFileElem","MsgContent":{"Url":"u","UUID":"i","FileSize":"1","Download_Flag":2}})",
            R"({"MsgType":"TIMFileElem","MsgContent":{"Url":"u","UUID":"i","FileName":1,"Download_Flag":2}})",
            R"({"MsgType":"TIMImageElem","MsgContent":{"UUID":"i","ImageFormat":1,"ImageInfoArray":[
                {"Type":1,"Size":"big","Width":2,"Height":2,"URL":"u"}]}})",
            with(video, "\"5\""),
            with(merged, "\"85\"")};
        for (const QByteArray &element : bad)
            QVERIFY2(code(element) == 90002, element.constData());
        const QList<QByteArray> good{R"({"MsgType":"TIMFaceElem","MsgContent":{"Index":1,"Data":null}})",
                                     with(video, "5"), with(merged, "85")};
        for (const QByteArray &element : good)
            QVERIFY2(code(element) == 0, element.constData());
    }

    void sizesAreThoseOfTheFields()
    {
        MessageBench bench;
        QCOMPARE(codeOf(bench.tell(1, {}, QString(8'000, u'x'))), 0);
        QCOMPARE(codeOf(bench.tell(2, J({"CloudCustomData" : "1"}), QString(8'000, u'x'))), 93000);
        QCOMPARE(codeOf(bench.tell(3, {}, QString(2'667, u'\u4e2d'))), 93000);
    }

    void pushSettings_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<bool>("good");
        QTest::newRow("documented")
            << QByteArray(
                   R"({"PushFlag":0,"Title":"t","Desc":"d","Ext":"{}","AndroidInfo":{"Sound":"a.mp3","OPPOChannelID":"o",
            "HuaWeiImportance":"NORMAL","VIVOClassification":1},"ApnsInfo":{"Sound":"b","BadgeMode":1,"Title":"x",
            "SubTitle":"y","Image":"i","MutableContent":1},"NewerField":[1]})")
            << true;
        QTest::newRow("flag") << QByteArray(R"({"PushFlag":2})") << false;
        QTest::newRow("text") << QByteArray(R"({"Desc":1})") << false;
        QTest::newRow("android") << QByteArray(R"({"AndroidInfo":"a"})") << false;
        QTest::newRow("importance") << QByteArray(R"({"AndroidInfo":{"HuaWeiImportance":"high"}})") << false;
        QTest::newRow("apns") << QByteArray(R"({"ApnsInfo":{"BadgeMode":"1"}})") << false;
    }
    void pushSettings()
    {
        QFETCH(QByteArray, info);
        QFETCH(bool, good);
        MessageBench bench;
        const QJsonObject more{{u"OfflinePushInfo"_s, parseObject(info)}};
        QCOMPARE(codeOf(bench.tell(1, more)), good ? 0 : 90010);
        QCOMPARE(codeOf(batch(bench, {u"bob"_s}, 2, more)), good ? 0 : 90010);
        QCOMPARE(codeOf(bench.say(bench.create("Public"), 1, more)), good ? 0 : 10004);
    }

    void failedDeliveriesAreTold()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        options.blockedWords = {u"forbidden"_s};
        MessageBench bench(nullptr, options);
        QCOMPARE(codeOf(bench.tell(1, {}, u"a Forbidden word"_s)), 80001);
        QTRY_COMPARE(hooks.of("C2C.CallbackAfterSendMsg").size(), 1);
        const QJsonObject event = hooks.of("C2C.CallbackAfterSendMsg").first().body;
        QCOMPARE(event.value(QLatin1String("SendMsgResult")).toInt(), 80001);
        QCOMPARE(event.value(QLatin1String("UnreadMsgNum")).toInt(), -1);
        QVERIFY(event.value(QLatin1String("ErrorInfo")).toString() != u"send msg succeed"_s);
        QVERIFY(bench.seen(u"bob"_s, u"alice"_s).isEmpty());
        // A group has an event of its own for it.
        const QString id = bench.create("Public");
        QCOMPARE(codeOf(bench.say(id, 1, {}, u"forbidden"_s)), 80001);
        QTRY_COMPARE(hooks.of("Group.CallbackSendMsgException").size(), 1);
        QVERIFY(hooks.of("Group.CallbackAfterSendMsg").isEmpty());
        // What the app's server changes is what the filter and the receiver see.
        hooks.answers.insert(u"C2C.CallbackBeforeSendMsg"_s, {{u"ActionStatus"_s, u"OK"_s},
                                                              {u"ErrorInfo"_s, u""_s},
                                                              {u"ErrorCode"_s, 0},
                                                              {u"MsgBody"_s, MessageBench::words(u"clean"_s)},
                                                              {u"CloudCustomData"_s, u"by the app"_s}});
        QCOMPARE(codeOf(bench.tell(2, {}, u"forbidden"_s)), 0);
        const QJsonObject row = bench.seen(u"bob"_s, u"alice"_s).at(0).toObject();
        QCOMPARE(textOf(row), u"clean"_s);
        QCOMPARE(row.value(QLatin1String("CloudCustomData")).toString(), u"by the app"_s);
        // A silent drop reaches nobody.
        hooks.answers.insert(u"C2C.CallbackBeforeSendMsg"_s, J({"ActionStatus" : "OK", "ErrorCode" : 2}));
        QCOMPARE(codeOf(bench.tell(3)), 0);
        QCOMPARE(bench.seen(u"bob"_s, u"alice"_s).size(), 1);
        QCOMPARE(bench.unread(u"bob"_s), 1);
    }
};

QTEST_GUILESS_MAIN(SandboxPrivateTest)
#include "tst_sandboxprivate.moc"
