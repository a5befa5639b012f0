// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagelog.h"
#include "core/sandbox/minutebudget.h"
#include "messagebench.h"

#include <zlib.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The sandbox's own time, and the hourly logs that follow it.
class SandboxClockTest : public QObject
{
    Q_OBJECT

    struct Page
    {
        int status = 0;
        QByteArray body;
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };
    static Page fetch(const QUrl &url, const QByteArray &body = {}, const QByteArray &origin = {})
    {
        QNetworkAccessManager network;
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!origin.isEmpty())
            request.setRawHeader("Origin", origin);
        QNetworkReply *reply = body.isEmpty() ? network.get(request) : network.post(request, body);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }
    static Page clockPage(Desk &desk, const QByteArray &order = {}, const QByteArray &origin = {})
    {
        QUrl url = desk.sandbox->baseUrl();
        url.setPath(u"/sandbox/clock"_s);
        return fetch(url, order, origin);
    }
    static QByteArray unpacked(const QByteArray &gzip)
    {
        z_stream stream{};
        if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK)
            return {};
        QByteArray out(1 << 20, Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(gzip.constData()));
        stream.avail_in = uInt(gzip.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        const bool done = inflate(&stream, Z_FINISH) == Z_STREAM_END;
        out.resize(done ? qsizetype(stream.total_out) : 0);
        inflateEnd(&stream);
        return out;
    }
    static QByteArray md5(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    }
    static QJsonObject logs(Desk &desk, const QString &kind, const QString &hour)
    {
        return desk.call("open_msg_svc/get_history", {{u"ChatType"_s, kind}, {u"MsgTime"_s, hour}});
    }

  private Q_SLOTS:
    void heldMovedAndSpedUp()
    {
        ManualClock real;
        SandboxClock clock(real);
        QCOMPARE(clock.nowMs(), real.nowMs());
        clock.setRate(60);
        real.advance(1'000);
        QCOMPARE(clock.nowMs(), 1'700'000'060'000);
        clock.setFrozen(true);
        real.advance(5'000);
        QCOMPARE(clock.nowMs(), 1'700'000'060'000);
        clock.step(3'600'000);
        QCOMPARE(clock.nowMs(), 1'700'003'660'000);
        clock.setFrozen(false);
        real.advance(1'000);
        QCOMPARE(clock.nowMs(), 1'700'003'720'000);
        clock.setTo(1'000'000);
        clock.setRate(1);
        real.advance(500);
        QCOMPARE(clock.nowMs(), 1'000'500);
        clock.step(-2'000'000);
        QCOMPARE(clock.nowMs(), 0);
        clock.reset();
        QCOMPARE(clock.nowMs(), real.nowMs());
    }

    void budgetsEndByTheSandboxsTime()
    {
        sim::MinuteBudget budget;
        const auto spend = [&budget](qint64 simulated, qint64 real) { return budget.admit(1, 1, {simulated, real}); };
        QVERIFY(spend(1'000'000, 1'000'000));
        QVERIFY(!spend(1'059'999, 1'000'001));
        QVERIFY(spend(1'060'000, 1'000'002));
        // Held, it is over with a minute of the computer's.
        QVERIFY(!spend(1'060'000, 1'060'001));
        QVERIFY(spend(1'060'000, 1'060'002));
        QVERIFY(!spend(1'060'000, 1'060'003));
        // Put back, it begins anew, once.
        QVERIFY(spend(500'000, 1'060'004));
        QVERIFY(!spend(500'001, 1'060'005));
    }

    void optionsSetTheClock()
    {
        SandboxOptions options = quietWorld(0, 0);
        options.clockStartMs = 1'700'000'000'000;
        options.clockFrozen = true;
        Desk desk(options);
        const QJsonObject state = clockPage(desk).json();
        QCOMPARE(state.value(QLatin1String("now_ms")).toInteger(), 1'700'000'000'000);
        QCOMPARE(state.value(QLatin1String("now")).toString(), u"2023-11-14T22:13:20.000Z"_s);
        QCOMPARE(state.value(QLatin1String("frozen")).toBool(), true);
        desk.sandbox->clock().step(1'000);
        QCOMPARE(clockPage(desk).json().value(QLatin1String("now_ms")).toInteger(), 1'700'000'001'000);
    }

    void ordersOverHttp()
    {
        ManualClock real;
        Desk desk(quietWorld(0, 0), &real);
        QCOMPARE(clockPage(desk, R"({"frozen":true})").status, 200);
        real.advance(5'000);
        QJsonObject state = clockPage(desk, R"({"step_s":3600})").json();
        QCOMPARE(state.value(QLatin1String("now_ms")).toInteger(), 1'700'003'600'000);
        QCOMPARE(state.value(QLatin1String("offset_ms")).toInteger(), 3'595'000);
        state = clockPage(desk, R"({"rate":60,"frozen":false})").json();
        QCOMPARE(state.value(QLatin1String("rate")).toInt(), 60);
        real.advance(1'000);
        QCOMPARE(clockPage(desk).json().value(QLatin1String("now_ms")).toInteger(), 1'700'003'660'000);
        state = clockPage(desk, R"({"reset":true})").json();
        QCOMPARE(state.value(QLatin1String("offset_ms")).toInteger(), 0);
        for (const char *wrong : {"{}", "[]", "x", R"({"frozen":1})", R"({"rate":0})", R"({"step_s":"1"})",
                                  R"({"speed":2})", R"({"now_s":-1})", R"({"rate":2,"frozen":"no"})"}) {
            QCOMPARE(clockPage(desk, wrong).status, 400);
            QVERIFY(clockPage(desk, wrong).json().contains(QLatin1String("error")));
        }
        QCOMPARE(clockPage(desk).json().value(QLatin1String("rate")).toInt(), 1);
        // A web page that is open somewhere has no say.
        QCOMPARE(clockPage(desk, R"({"frozen":true})", "https://example.com").status, 403);
        QCOMPARE(clockPage(desk).json().value(QLatin1String("frozen")).toBool(), false);
    }

    void mutesAndSignaturesFollow()
    {
        ManualClock real;
        SandboxOptions options = quietWorld(0, 0);
        options.enforceRates = true;
        MessageBench bench(&real, options);
        const QString id = bench.create("ChatRoom", {u"bob"_s});
        QCOMPARE(codeOf(bench.group(
                     "forbid_send_msg",
                     {{u"GroupId"_s, id}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, 60}})),
                 0);
        QCOMPARE(codeOf(bench.say(id, 1, J({"From_Account" : "bob"}))), 10017);
        QCOMPARE(clockPage(bench, R"({"frozen":true,"step_s":61})").status, 200);
        const QJsonObject sent = bench.say(id, 1, J({"From_Account" : "bob"}));
        QCOMPARE(sent.value(QLatin1String("MsgTime")).toInt(), 1'700'000'061);
        // A time that stands does not stop the rates' own.
        for (int i = 2; i < 40; ++i)
            QCOMPARE(codeOf(bench.say(id, i)), 0);
        real.advance(1'000);
        for (int i = 100; i < 140; ++i)
            QCOMPARE(codeOf(bench.say(id, i)), 0);
        // The test signs for 600 s.
        QCOMPARE(clockPage(bench, R"({"step_s":700})").status, 200);
        QCOMPARE(codeOf(bench.say(id, 2)), 70001);
        QCOMPARE(clockPage(bench, R"({"reset":true})").status, 200);
        real.advance(1'000);
        QCOMPARE(codeOf(bench.say(id, 200)), 0);
    }

    void mutesFollowARateAndAHold()
    {
        ManualClock real;
        SandboxOptions options = quietWorld(0, 0);
        options.clockRate = 60;
        MessageBench bench(&real, options);
        const auto left = [&bench] {
            return bench.call("openconfigsvr/getnospeaking", J({"Get_Account" : "bob"}))
                .value(QLatin1String("GroupmsgNospeakingTime"))
                .toInt(-1);
        };
        QCOMPARE(codeOf(bench.call("openconfigsvr/setnospeaking",
                                   J({"Set_Account" : "bob", "GroupmsgNospeakingTime" : 120}))),
                 0);
        real.advance(1'000);
        QCOMPARE(left(), 60);
        QCOMPARE(clockPage(bench, R"({"frozen":true})").status, 200);
        real.advance(5'000);
        QCOMPARE(left(), 60);
        QCOMPARE(clockPage(bench, R"({"frozen":false,"rate":30})").status, 200);
        real.advance(1'000);
        QCOMPARE(left(), 30);
        real.advance(1'000);
        QCOMPARE(left(), 0);
    }

    void hourlyLogs()
    {
        ManualClock clock(1'700'002'500'000); // 06:55:00 in Beijing
        MessageBench bench(&clock);
        const QString id = bench.create("ChatRoom", {u"bob"_s});
        QCOMPARE(codeOf(bench.tell(7, J({"MsgSeq" : 9}), u"one \"two\"\n\u4e2d"_s)), 0);
        QCOMPARE(codeOf(bench.tell(8, J({"MsgSeq" : 10, "MsgLifeTime" : 0}))), 0);
        QCOMPARE(codeOf(bench.tell(9, J({"MsgSeq" : 11}))), 0);
        QCOMPARE(codeOf(bench.say(id, 1, J({"From_Account" : "bob"}))), 0);
        QCOMPARE(codeOf(logs(bench, u"C2C"_s, u"2023111506"_s)), 1004); // not over yet
        QCOMPARE(clockPage(bench, R"({"frozen":true,"step_s":400})").status, 200);
        for (const QString &kind : {u"C2C"_s, u"Group"_s}) {
            const QJsonObject reply = logs(bench, kind, u"2023111506"_s);
            QCOMPARE(codeOf(reply), 0);
            const QJsonArray files = reply.value(QLatin1String("File")).toArray();
            QCOMPARE(files.size(), 1);
            const QJsonObject file = files[0].toObject();
            QCOMPARE(file.value(QLatin1String("ExpireTime")).toString(), u"2023-11-16 07:01:40"_s);
            const QUrl url(file.value(QLatin1String("URL")).toString());
            QCOMPARE(url.port(), bench.sandbox->baseUrl().port());
            const Page page = fetch(url);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.body.size(), file.value(QLatin1String("GzipSize")).toInteger());
            QCOMPARE(md5(page.body), file.value(QLatin1String("GzipMD5")).toString().toLatin1());
            const QByteArray plain = unpacked(page.body);
            QCOMPARE(plain.size(), file.value(QLatin1String("FileSize")).toInteger());
            QCOMPARE(md5(plain), file.value(QLatin1String("FileMD5")).toString().toLatin1());
            QVERIFY(plain.startsWith("{\"SdkAppId\":"));
            // Whole it is JSON, and so is each line between the first and the last without its comma.
            const QJsonObject log = QJsonDocument::fromJson(plain).object();
            QCOMPARE(log.value(QLatin1String("ChatType")).toString(), kind);
            QCOMPARE(log.value(QLatin1String("MsgTime")).toString(), u"2023111506"_s);
            const QJsonArray rows = log.value(QLatin1String("MsgList")).toArray();
            QList<QByteArray> lines = plain.trimmed().split('\n');
            QCOMPARE(lines.size(), rows.size() + 2);
            for (qsizetype i = 0; i < rows.size(); ++i) {
                QByteArray line = lines[i + 1];
                QCOMPARE(line.endsWith(','), i + 1 < rows.size());
                if (line.endsWith(','))
                    line.chop(1);
                QCOMPARE(QJsonDocument::fromJson(line).object(), rows[i].toObject());
            }
            if (kind == u"C2C") {
                QCOMPARE(rows.size(), 2);
                QCOMPARE(rows[0].toObject(),
                         (QJsonObject{{u"From_Account"_s, u"alice"_s},
                                      {u"To_Account"_s, u"bob"_s},
                                      {u"MsgTimestamp"_s, 1'700'002'500},
                                      {u"MsgSeq"_s, 9},
                                      {u"MsgRandom"_s, 7},
                                      {u"MsgBody"_s, MessageBench::words(u"one \"two\"\n\u4e2d"_s)}}));
            } else {
                QCOMPARE(rows.size(), 1);
                QCOMPARE(rows[0].toObject(), (QJsonObject{{u"From_Account"_s, u"bob"_s},
                                                          {u"GroupId"_s, id},
                                                          {u"MsgTimestamp"_s, 1'700'002'500},
                                                          {u"MsgSeq"_s, 1},
                                                          {u"MsgBody"_s, MessageBench::words(u"hi"_s)}}));
            }
        }
        QCOMPARE(codeOf(logs(bench, u"C2C"_s, u"2023111505"_s)), 1004); // nothing was said
        QCOMPARE(codeOf(logs(bench, u"C2C"_s, u"2023111508"_s)), 1004); // to come
        QCOMPARE(codeOf(logs(bench, u"C2C"_s, u"2023110100"_s)), 1005);
        for (const QString &wrong : {u"2023111524"_s, u"20231115"_s, u"2023131506"_s, u"202311150x"_s, u""_s})
            QCOMPARE(codeOf(logs(bench, u"C2C"_s, wrong)), 1002);
        QCOMPARE(codeOf(logs(bench, u"c2c"_s, u"2023111506"_s)), 1002);
    }

    void topicsAreInTheHourlyLogs()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        const QString id = bench.group("create_group", J({"Type" : "Community", "Name" : "Test", "SupportTopic" : 1}))
                               .value(QLatin1String("GroupId"))
                               .toString();
        const QString topic = id + u"@TOPIC#_one"_s;
        QCOMPARE(codeOf(bench.call("million_group_open_http_svc/create_topic",
                                   {{u"GroupId"_s, id}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"one"_s}})),
                 0);
        QCOMPARE(codeOf(bench.say(id, 1, {{u"TopicId"_s, topic}, {u"From_Account"_s, u"bob"_s}}, u"inside"_s)), 0);
        QCOMPARE(codeOf(bench.say(id, 2, {{u"TopicId"_s, topic}, {u"OnlineOnlyFlag"_s, 1}}, u"in passing"_s)), 0);
        clock.advance(3'600'000);
        const QJsonArray files = logs(bench, u"Group"_s, u"2023111506"_s).value(QLatin1String("File")).toArray();
        QCOMPARE(files.size(), 1);
        const QUrl url(files[0].toObject().value(QLatin1String("URL")).toString());
        const QJsonArray rows =
            QJsonDocument::fromJson(unpacked(fetch(url).body)).object().value(QLatin1String("MsgList")).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject(), (QJsonObject{{u"From_Account"_s, u"bob"_s},
                                                  {u"GroupId"_s, id},
                                                  {u"MsgTimestamp"_s, 1'700'000'000},
                                                  {u"MsgSeq"_s, 1},
                                                  {u"MsgBody"_s, MessageBench::words(u"inside"_s)}}));
    }

    void addressesDieBeforeTheirFiles()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        QCOMPARE(codeOf(bench.tell(1)), 0);
        clock.advance(3'600'000);
        auto address = [&] {
            return QUrl(logs(bench, u"C2C"_s, u"2023111506"_s)
                            .value(QLatin1String("File"))
                            .toArray()
                            .at(0)
                            .toObject()
                            .value(QLatin1String("URL"))
                            .toString());
        };
        const QUrl url = address();
        QCOMPARE(fetch(url).status, 200);
        clock.advance(qint64(86'400) * 1'000);
        QCOMPARE(fetch(url).status, 403);
        QCOMPARE(fetch(address()).status, 200);
        QUrl wrong = url;
        wrong.setPath(u"/msg_history/2/0000.gz"_s);
        QCOMPARE(fetch(wrong).status, 404);
        QCOMPARE(fetch(url, "{}").status, 405);
        clock.advance(qint64(7) * 86'400 * 1'000);
        QCOMPARE(codeOf(logs(bench, u"C2C"_s, u"2023111506"_s)), 1005);
    }

    void longHoursHaveSeveralFiles()
    {
        sim::MessageLog log(1400000000);
        const QJsonObject row{{u"Text"_s, QString(100'000, u'x')}};
        const quint32 now = 1'700'000'000;
        for (int i = 0; i < 90; ++i)
            log.add(sim::MessageLog::Chat::C2C, row, now);
        const qint64 hour = sim::MessageLog::hourOf(now);
        QCOMPARE(sim::MessageLog::hourName(hour), u"2023111506"_s);
        QCOMPARE(sim::MessageLog::hourFrom(u"2023111506"_s), hour);
        QVERIFY(log.files(sim::MessageLog::Chat::C2C, hour, now).empty());
        const auto &files = log.files(sim::MessageLog::Chat::C2C, hour, now + 3'600);
        QCOMPARE(files.size(), 3);
        for (const auto &file : files)
            QVERIFY(file.plainBytes > 0 && file.gzip.size() < file.plainBytes / 10);
    }
};

QTEST_GUILESS_MAIN(SandboxClockTest)
#include "tst_sandboxclock.moc"
