// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlbench.h"

#include "core/callbacks/eventstore.h"
#include "core/storage/sqlite.h"
#include "tests/core/callbacks/backend.h"
#include "tests/core/callbacks/callbackclient.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// Forwarding, replay, samples and the doctor as scripts use them.
class TestCtlAnswer : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void listenForwards();
    void samplesAreListedPrintedAndSent();
    void eventsAreReplayed();
    void aFilterReplaysEachEventOnce();
    void whyLooksIntoTheLog();
    void wrongFilesAreRefused();
    void aDroppedMessageIsNotSent();
    void aListThatBreaksOffIsNoWholeList();
    void theDoctorSendsASample(); // empties the log of the others

  private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_dir.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    std::unique_ptr<QProcess> listener(const QStringList &more = {})
    {
        auto process = start(QStringList{u"listen"_s, u"--store"_s, store()} + more);
        m_url = firstLine(*process).value("url"_L1).toString();
        return process;
    }
    static void stop(QProcess &process)
    {
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(20'000));
    }
    QString store() const { return m_dir.filePath(u"events.db"_s); }

    QTemporaryDir m_dir;
    QString m_url;
};

void TestCtlAnswer::listenForwards()
{
    Backend backend;
    backend.answer(Backend::verdict(10199));
    m_environment.insert(u"THEIR_TOKEN"_s, u"secret-of-theirs"_s);
    const QString targets =
        file(u"targets.json"_s, "{\"targets\":[{\"name\":\"mod\",\"url\":\"" + backend.url().toUtf8() +
                                    "\",\"timeout_ms\":1700,\"sign\":\"anew\",\"token_env\":\"THEIR_TOKEN\"}]}");
    const auto process = listener({u"--forward"_s, targets});
    QVERIFY(!m_url.isEmpty());
    CallbackClient client(quint16(QUrl(m_url).port()));
    QByteArray body = messageBody("hello");
    body.replace("AfterSendMsg", "BeforeSendMsg");
    const HttpReply reply = client.post(callbackTarget("Group.CallbackBeforeSendMsg"), body);
    QCOMPARE(QJsonDocument::fromJson(reply.body)["ErrorCode"_L1].toInt(), 10199);
    QCOMPARE(client.post(callbackTarget("Group.CallbackAfterSendMsg"), messageBody("done")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(backend.count(), 2, 30'000);
    QVERIFY(backend.requests().last().body.contains("done"));
    QVERIFY(backend.requests().last().query().hasQueryItem(u"Sign"_s));
    stop(*process);
    const Outcome listed = run({u"events"_s, u"list"_s, u"--store"_s, store(), u"--json"_s});
    const QJsonObject handling = listed.objects().first().value("handling"_L1).toObject();
    QCOMPARE(handling.value("targets"_L1).toArray().first()["target"_L1].toString(), u"mod"_s);
}

void TestCtlAnswer::samplesAreListedPrintedAndSent()
{
    const Outcome all = run({u"events"_s, u"sample"_s, u"--json"_s});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.lines().size(), 56);
    const Outcome one = run({u"events"_s, u"sample"_s, u"State.StateChange"_s});
    QCOMPARE(one.json().value("CallbackCommand"_L1).toString(), u"State.StateChange"_s);
    QCOMPARE(run({u"events"_s, u"sample"_s, u"Nothing"_s}).code, 2);
    const auto process = listener();
    const Outcome sent = run({u"events"_s, u"sample"_s, u"all"_s, u"--to"_s, m_url, u"--level"_s, u"sandbox"_s,
                              u"--rate"_s, u"100"_s, u"--sdkappid"_s, u"1400000000"_s, u"--json"_s});
    QVERIFY2(sent.code == 0, sent.err.constData());
    QCOMPARE(sent.lines().size(), 56);
    for (const QJsonObject &line : sent.objects())
        QCOMPARE(line.value("http_status"_L1).toInt(), 200);
    // Production asks.
    QCOMPARE(run({u"events"_s, u"sample"_s, u"State.StateChange"_s, u"--to"_s, m_url}).code, 2);
    // Whoever stops it has not sent all.
    const auto stopped = start({u"events"_s, u"sample"_s, u"all"_s, u"--to"_s, m_url, u"--level"_s, u"sandbox"_s,
                                u"--rate"_s, u"1"_s, u"--sdkappid"_s, u"1400000000"_s, u"--json"_s});
    QVERIFY(!firstLine(*stopped).isEmpty());
    interrupt(*stopped);
    QCOMPARE(stopped->exitCode(), 130);
    stop(*process);
}

void TestCtlAnswer::eventsAreReplayed()
{
    Backend backend;
    backend.answer(Backend::verdict(0));
    const Outcome sent =
        run({u"events"_s, u"replay"_s, u"--store"_s, store(), u"--filter"_s, u"cmd = before-group-message"_s, u"--to"_s,
             backend.url(), u"--level"_s, u"test"_s, u"--json"_s});
    QVERIFY2(sent.code == 0, sent.err.constData());
    QVERIFY(backend.count() >= 2);
    const QJsonObject first = sent.objects().first();
    QCOMPARE(first.value("same"_L1).toBool(true), false);
    QCOMPARE(first.value("before"_L1)["code"_L1].toInt(), 10199);
    QCOMPARE(first.value("answer"_L1)["code"_L1].toInt(-1), 0);
    // Marks of staff choose, too.
    auto log = sqlite::Connection::open(store(), sqlite::Connection::Mode::ReadWrite, 1'000);
    QVERIFY(log && log->run("INSERT INTO remark VALUES(1, 1, 'refund', 0)"));
    const Outcome marked =
        run({u"events"_s, u"replay"_s, u"--store"_s, store(), u"--filter"_s, u"mark = yes and note contains refund"_s,
             u"--to"_s, backend.url(), u"--level"_s, u"test"_s, u"--json"_s});
    QCOMPARE(marked.lines().size(), 1);
    QCOMPARE(marked.json().value("seq"_L1).toInt(), 1);
    const QString body = file(u"body.json"_s, "{\"edited\":true}");
    const Outcome edited = run({u"events"_s, u"replay"_s, u"1"_s, u"--store"_s, store(), u"--body"_s, body, u"--to"_s,
                                backend.url(), u"--level"_s, u"test"_s});
    QCOMPARE(edited.code, 0);
    QCOMPARE(backend.requests().last().body, QByteArray("{\"edited\":true}"));
    // What no backend could read is sent only when that is asked for.
    const int sentSoFar = backend.count();
    for (const QByteArray &bytes : {QByteArray("{\"cut\":"), QByteArray("[1]")}) {
        const QStringList broken{
            u"events"_s, u"replay"_s,   u"1"_s,       u"--store"_s, store(), u"--body"_s, file(u"broken.json"_s, bytes),
            u"--to"_s,   backend.url(), u"--level"_s, u"test"_s};
        const Outcome refused = run(broken);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--force"), refused.err.constData());
        QCOMPARE(backend.count(), sentSoFar + (bytes == "[1]" ? 1 : 0));
        run(broken + QStringList{u"--force"_s});
        QCOMPARE(backend.requests().last().body, bytes);
    }
    QCOMPARE(
        run({u"events"_s, u"replay"_s, u"--store"_s, store(), u"--to"_s, backend.url(), u"--level"_s, u"test"_s}).code,
        2);
}

void TestCtlAnswer::aFilterReplaysEachEventOnce()
{
    StoreOptions options;
    options.path = m_dir.filePath(u"mixed.db"_s);
    {
        auto log = EventStore::open(options);
        QVERIFY(log);
        const auto add = [&log](const QByteArray &key, EventOrigin origin, int status) {
            auto event = std::make_shared<CallbackEvent>();
            event->receivedAt = 1'700'000'000'000;
            event->command = u"Group.CallbackAfterSendMsg"_s;
            event->sender = u"alice"_s;
            event->query = "SdkAppid=1400000000&CallbackCommand=Group.CallbackAfterSendMsg";
            event->body = "{\"MsgKey\":\"" + key + "\"}";
            event->origin = origin;
            event->httpStatus = status;
            return (*log)->submit(event, 0, nullptr);
        };
        for (const char *key : {"one", "one", "one", "two"})
            QVERIFY(add(key, EventOrigin::Received, 200));
        QVERIFY(add("three", EventOrigin::Backfilled, 200));
        QVERIFY(add("four", EventOrigin::Received, 400));
    }
    Backend backend;
    backend.answer(Backend::verdict(0));
    const auto replay = [&](const QString &filter, const QStringList &more = {}) {
        return run(QStringList{u"events"_s, u"replay"_s, u"--store"_s, options.path, u"--filter"_s, filter, u"--to"_s,
                               backend.url(), u"--level"_s, u"test"_s, u"--rate"_s, u"100"_s} +
                   more);
    };
    const Outcome plain = replay(u"from = alice"_s);
    QCOMPARE(plain.code, 0);
    QVERIFY2(plain.out.contains("2 sent: 2 answered alike"), plain.out.constData());
    for (const char *word : {"2 event", "--repeats", "1 event", "--backfilled", "another HTTP status"})
        QVERIFY2(plain.err.contains(word), plain.err.constData());
    const Outcome all = replay(u"from = alice"_s, {u"--repeats"_s, u"--backfilled"_s});
    QVERIFY2(all.out.contains("5 sent: 4 answered alike") && all.out.contains("1 answered, with no"),
             all.out.constData());
    // A limit says what it leaves out.
    const Outcome few = replay(u"from = alice"_s, {u"--limit"_s, u"1"_s});
    QVERIFY2(few.out.contains("1 sent") && few.err.contains("--limit 1 "), (few.out + few.err).constData());
    // What is not sent is not what is not there.
    const Outcome refused = replay(u"http = 400"_s);
    QVERIFY2(refused.out.contains("left out") && refused.err.contains("by its number"), refused.out.constData());
    QVERIFY(replay(u"from = nobody"_s).out.contains("No event matches"));
    QCOMPARE(backend.count(), 8);
}

void TestCtlAnswer::theDoctorSendsASample()
{
    // A log of its own: callbacks of other tests have come.
    const QFileInfo log(store());
    for (const QFileInfo &part : log.dir().entryInfoList({log.fileName() + u'*'}, QDir::Files))
        QVERIFY(QFile::remove(part.filePath()));
    m_environment.insert(u"IMDESK_CALLBACK_TOKEN"_s, u"doctor-token"_s);
    const auto process = listener();
    const QStringList base{u"doctor"_s, u"callbacks"_s, u"--url"_s, m_url, u"--store"_s, store(), u"--json"_s};
    const Outcome well = run(base);
    QVERIFY2(well.code == 0, well.err.constData());
    QHash<QString, QString> marks;
    for (const QJsonObject &line : well.objects())
        marks.insert(line.value("what"_L1).toString(), line.value("mark"_L1).toString());
    QCOMPARE(marks.value(u"reach"_s), u"good"_s);
    QCOMPARE(marks.value(u"arrival"_s), u"good"_s);
    QCOMPARE(marks.value(u"switch"_s), u"unknown"_s);
    QCOMPARE(marks.value(u"verdict"_s), u"warning"_s);
    const Outcome wrong = run(base + QStringList{u"--token"_s, u"another"_s});
    QCOMPARE(wrong.code, 3);
    QCOMPARE(wrong.json().value("mark"_L1).toString(), u"bad"_s);
    stop(*process);
    QCOMPARE(run(base).code, 3);
    QCOMPARE(run({u"doctor"_s, u"callbacks"_s}).code, 2);
    QCOMPARE(run(base + QStringList{u"--sdkappid"_s, u"abc"_s}).code, 2);
    const auto ofOneApp = listener({u"--sdkappid"_s, u"1400000000"_s});
    const QStringList nameless{u"doctor"_s, u"callbacks"_s, u"--url"_s, m_url, u"--store"_s, store(), u"--json"_s};
    const Outcome refused = run(nameless);
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.json().value("fix"_L1).toString().contains(u"--sdkappid"), refused.out.constData());
    m_environment.insert(u"IMDESK_SDKAPPID"_s, u"1400000000"_s);
    const Outcome named = run(nameless);
    QVERIFY2(named.code == 0, named.out.constData());
    QVERIFY2(named.out.contains("no callback has come yet"), named.out.constData());
    m_environment.insert(u"IMDESK_SDKAPPID"_s, u"shop"_s);
    QCOMPARE(run(nameless).code, 2);
    m_environment.remove(u"IMDESK_SDKAPPID"_s);
    stop(*ofOneApp);
}

void TestCtlAnswer::whyLooksIntoTheLog()
{
    startSandbox({u"--accounts"_s, u"0"_s, u"--groups"_s, u"0"_s, u"--no-rate-limits"_s});
    QCOMPARE(verb(u"accounts import alice"_s).code, 0);
    QCOMPARE(verb(u"group create g --owner alice --id g"_s).code, 0);
    const Outcome without = verb(u"why alice --group g"_s);
    QCOMPARE(without.code, 0);
    QCOMPARE(without.err, QByteArray());
    QVERIFY(without.out.contains("Nothing stops the message."));
    const Outcome with = verb(u"why alice --group g --json"_s, {u"--store"_s, store()});
    QVERIFY2(with.code == 0, with.err.constData());
    QCOMPARE(with.json().value("what"_L1).toString(), u"callback-refused"_s);
    QVERIFY(with.json().value("sentence"_L1).toString().contains(u"10199"_s));
    // It can be looked at, not mended from here.
    QCOMPARE(with.json().value("fix"_L1).toString(), QString());
    const qint64 event = with.json().value("event"_L1).toInteger();
    QVERIFY(event > 0);
    const Outcome words = verb(u"why alice --group g"_s, {u"--store"_s, store()});
    QVERIFY2(words.out.contains("event " + QByteArray::number(event)) && !words.out.contains("--fix"),
             words.out.constData());
    QCOMPARE(verb(u"why alice --group g --fix show-event"_s, {u"--store"_s, store()}).code, 2);
    QCOMPARE(verb(u"why alice --group g"_s, {u"--store"_s, m_dir.filePath(u"none.db"_s)}).code, 4);
    stopSandbox();
}

void TestCtlAnswer::wrongFilesAreRefused()
{
    QCOMPARE(run({u"listen"_s, u"--store"_s, store(), u"--forward"_s, m_dir.filePath(u"none.json"_s)}).code, 4);
    const QString rubbish = file(u"rubbish.json"_s, "[]");
    QCOMPARE(run({u"listen"_s, u"--store"_s, store(), u"--forward"_s, rubbish}).code, 4);
    const QString unusable = file(u"unusable.json"_s, "{\"targets\":[{\"name\":\"a\",\"url\":\"ftp://x\"}]}");
    QCOMPARE(run({u"listen"_s, u"--store"_s, store(), u"--forward"_s, unusable}).code, 2);
}

void TestCtlAnswer::aDroppedMessageIsNotSent()
{
    Backend service;
    service.answer(R"({"ActionStatus":"OK","ErrorCode":0,"MsgSeq":5,"MsgTime":1,"MsgDropReason":"FreqLimit"})");
    m_environment.insert(u"IMDESK_SECRET_KEY"_s, u"key"_s);
    const QStringList to{u"--base-url"_s, u"http://127.0.0.1:%1"_s.arg(service.port()),
                         u"--sdkappid"_s, u"1400000000"_s,
                         u"--admin"_s,    u"administrator"_s};
    const Outcome one = run(QStringList{u"send"_s, u"group"_s, u"g"_s, u"hello"_s, u"--json"_s} + to);
    QCOMPARE(one.code, 1);
    QCOMPARE(one.json().value("error"_L1)["code"_L1].toInt(), 10023);
    QCOMPARE(one.json().value("error"_L1)["message"_L1].toString(), u"FreqLimit"_s);
    // The same as to several.
    QCOMPARE(run(QStringList{u"send"_s, u"group"_s, u"g"_s, u"hello"_s, u"--to"_s, u"h"_s} + to).code, 1);
}

void TestCtlAnswer::aListThatBreaksOffIsNoWholeList()
{
    Backend service;
    service.answer(R"({"ActionStatus":"OK","ErrorCode":0,"TotalCount":9,"GroupIdList":[{"GroupId":"x"}],"Next":7})");
    m_environment.insert(u"IMDESK_SECRET_KEY"_s, u"key"_s);
    const QStringList to{u"--base-url"_s, u"http://127.0.0.1:%1"_s.arg(service.port()),
                         u"--sdkappid"_s, u"1400000000"_s,
                         u"--admin"_s,    u"administrator"_s};
    const Outcome listed = run(QStringList{u"groups"_s, u"list"_s} + to);
    QCOMPARE(listed.code, 3);
    QVERIFY2(listed.err.contains("broke off"), listed.err.constData());
    // Whoever wants no more than has come misses nothing.
    QCOMPARE(run(QStringList{u"groups"_s, u"list"_s, u"--limit"_s, u"1"_s} + to).code, 0);
}

QTEST_GUILESS_MAIN(TestCtlAnswer)
#include "tst_ctlanswer.moc"
