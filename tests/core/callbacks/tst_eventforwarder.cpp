// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"
#include "forwardbench.h"

#include "core/callbacks/answertrace.h"
#include "core/callbacks/httpreceiver.h"
#include "tests/support/machinepulse.h"
#include "tests/support/silentport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// After-events are passed on at least once, whatever dies meanwhile.
class TestEventForwarder : public ForwardBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void eventsArePassedOn();
    void replaysStayUnlessTheyAreWished();
    void whatWasBeforeIsNotSent();
    void whatComesMeanwhileIsSent();
    void aLogThatBeganAnewIsNotSkipped();
    void aRescueStopsNothing();
    void aTargetThatLeadsBackEndsThere();
    void aDeadTargetGetsItLater();
    void aHangingTargetDelaysNobody();
    void theQueueSurvivesARestart();
    void theQueueSurvivesAKill();
    void refusedEventsAreGivenUpInTheEnd();
    void theQueueIsBounded();
    void oldEventsAreGivenUp();
    void aJumpingClockGivesNothingUp();
    void whatStaysInTheQueueIsNotSentOverAndOver();
    void aForeignFileIsNoQueue();
    void whatTheFilterCannotDecideIsSent();
    void aQueueThatWasBusyIsTriedAgain();

  private:
    void forward(const QList<ForwardTarget> &targets, const ForwardLimits &limits = quick())
    {
        start(limits);
        aim(targets);
    }
    static ForwardLimits quick()
    {
        ForwardLimits limits;
        limits.firstPauseMs = 20;
        limits.longestPauseMs = 200;
        limits.timeoutMs = 10'000; // an answer that came late is an event sent twice
        return limits;
    }
    /// For targets that hang.
    static ForwardLimits impatient(int timeoutMs = 300)
    {
        ForwardLimits limits = quick();
        limits.timeoutMs = timeoutMs;
        return limits;
    }
    static QList<int> textsOf(const Backend &backend)
    {
        QList<int> out;
        for (const Backend::Request &request : backend.requests()) {
            const QJsonArray body = QJsonDocument::fromJson(request.body)["MsgBody"_L1].toArray();
            out << body.at(0)["MsgContent"_L1]["Text"_L1].toString().toInt();
        }
        std::ranges::sort(out);
        return out;
    }
    static QList<int> numbers(int from, int count)
    {
        QList<int> out;
        for (int i = from; i < from + count; ++i)
            out << i;
        return out;
    }

    ManualClock m_standing;
};

void TestEventForwarder::eventsArePassedOn()
{
    Backend all, some;
    ForwardTarget narrow = target(u"some"_s, some.url());
    narrow.filter = u"text = 3"_s;
    forward({target(u"all"_s, all.url()), narrow});
    QTRY_VERIFY(m_sets > 0);
    add(1, 5);
    QTRY_COMPARE(textsOf(all), numbers(1, 5));
    QTRY_COMPARE(textsOf(some), QList<int>{3});
    // Before-events are not for the queue.
    add(6, 1, u"Group.CallbackBeforeSendMsg"_s);
    add(7, 1);
    QTRY_COMPARE(textsOf(all), (QList<int>{1, 2, 3, 4, 5, 7}));
    QTRY_COMPARE(m_stats->of(u"all"_s).queued, 0);
    QCOMPARE(m_stats->of(u"all"_s).succeeded, 6);
    QVERIFY(m_stats->of(u"all"_s).p95 >= 0);
    QVERIFY(m_problems.isEmpty());
    QCOMPARE(QFile::permissions(EventForwarder::queuePath(path())) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestEventForwarder::replaysStayUnlessTheyAreWished()
{
    Backend backend;
    forward({target(u"b two"_s, backend.url())});
    QTRY_VERIFY(m_sets > 0);
    const auto addReplay = [this](int number, const QStringList &headers) {
        auto event = std::make_shared<CallbackEvent>();
        event->receivedAt = clock().nowMs();
        event->command = u"Group.CallbackAfterSendMsg"_s;
        event->body = messageBody(QByteArray::number(number));
        AnswerTrace trace;
        trace.headers = headers;
        event->handling = trace.toBytes();
        return m_store->submit(event, 0, nullptr);
    };
    QVERIFY(addReplay(1, {u"X-Imdesk-Replay: 7"_s}));
    QVERIFY(addReplay(2, {u"x-imdesk-replay: 0"_s, u"X-Imdesk-Pass-On: other,b%20two"_s}));
    QVERIFY(addReplay(3, {u"X-Imdesk-Replay: doctor"_s, u"X-Imdesk-Pass-On: other"_s}));
    add(4, 1);
    QTRY_COMPARE(textsOf(backend), (QList<int>{2, 4}));
    QTRY_COMPARE(m_stats->of(u"b two"_s).queued, 0);
    QCOMPARE(m_stats->of(u"b two"_s).sent, 2);
}

void TestEventForwarder::whatTheFilterCannotDecideIsSent()
{
    Backend backend;
    ForwardTarget links = target(u"links"_s, backend.url());
    links.filter = u"text ~ \"(\\w+ ?)+://\""_s;
    forward({links});
    QTRY_VERIFY(m_sets > 0);
    add(1, 1);
    auto event = std::make_shared<CallbackEvent>();
    event->receivedAt = clock().nowMs();
    event->command = u"Group.CallbackAfterSendMsg"_s;
    event->text = QString(60, u'a') + u"! http://x.example"_s;
    event->body = messageBody(event->text.toUtf8());
    QVERIFY(m_store->submit(event, 0, nullptr));
    add(2, 1);
    QTRY_COMPARE(m_stats->of(u"links"_s).sent, 1);
    QVERIFY(backend.requests().first().body.contains("http://x.example"));
}

void TestEventForwarder::whatWasBeforeIsNotSent()
{
    add(1, 3);
    Backend backend;
    forward({target(u"new"_s, backend.url())});
    QTRY_VERIFY(m_sets > 0);
    add(4, 1);
    QTRY_COMPARE(textsOf(backend), QList<int>{4});
}

void TestEventForwarder::whatComesMeanwhileIsSent()
{
    Backend backend;
    const qint64 last = m_store->lastSeq();
    add(1, 3); // before the forwarder has looked for the first time
    start(quick());
    m_forwarder->setTargets({u"rules"_s, {target(u"t"_s, backend.url())}}, {}, last);
    QTRY_COMPARE(textsOf(backend), numbers(1, 3));
}

void TestEventForwarder::aLogThatBeganAnewIsNotSkipped()
{
    Backend hanging;
    hanging.delay(-1);
    forward({target(u"t"_s, hanging.url())}, impatient());
    add(1, 20);
    QTRY_COMPARE(m_stats->of(u"t"_s).queued, 20);
    m_forwarder.reset();
    m_store.reset();
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u".find"_s})
        QFile::remove(path() + end);
    openStore();
    Backend answering;
    forward({target(u"t"_s, answering.url())});
    add(101, 10);
    // Those that still wait have the numbers of the new ones.
    QTRY_COMPARE(textsOf(answering), numbers(1, 20) + numbers(101, 10));
    QTRY_COMPARE(m_problems.size(), 1);
    QVERIFY2(m_problems.first().contains(u"replaced"), qPrintable(m_problems.first()));
    QTRY_COMPARE(m_stats->of(u"t"_s).queued, 0);
}

void TestEventForwarder::aRescueStopsNothing()
{
    Backend backend;
    forward({target(u"t"_s, backend.url())});
    add(1, 20);
    QTRY_COMPARE(textsOf(backend), numbers(1, 20));
    {
        Result<sqlite::Connection> other = sqlite::Connection::open(path(), sqlite::Connection::Mode::ReadWrite, 1'000);
        QVERIFY(other);
        QVERIFY(other->run("PRAGMA writable_schema = ON"));
        QVERIFY(other->run("UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'event'"));
        const Result<qint64> version = other->number("PRAGMA schema_version");
        QVERIFY(version);
        QVERIFY(other->run(("PRAGMA schema_version = " + QByteArray::number(*version + 1)).constData()));
    }
    add(21, 10);
    QVERIFY(m_store->salvage());
    QTRY_COMPARE(textsOf(backend), numbers(1, 30));
    QTRY_VERIFY(std::ranges::any_of(m_problems, [](const QString &words) { return words.contains(u"rescued"); }));
}

void TestEventForwarder::aTargetThatLeadsBackEndsThere()
{
    ReceiverOptions options;
    options.committed = [this] { m_forwarder->wake(); };
    forward({});
    HttpReceiver receiver(options, *m_store, clock());
    QUrl url;
    connect(&receiver, &HttpReceiver::listening, this, [&url](const QUrl &at) { url = at; });
    QStringList told;
    connect(&receiver, &HttpReceiver::problem, this,
            [&told](const ReceiverProblem &problem) { told << problem.words; });
    QTRY_VERIFY(!url.isEmpty());
    const ForwardList list{u"rules"_s, {target(u"round"_s, url.toString())}};
    m_forwarder->setTargets(list, {}, 0);
    receiver.setForward(list);
    CallbackClient client(quint16(url.port()));
    QCOMPARE(client.post(callbackTarget("Group.CallbackAfterSendMsg"), messageBody("1")).status, 200);
    QTRY_COMPARE(m_problems.size(), 1);
    QVERIFY2(m_problems.first().contains(u"round"), qPrintable(m_problems.first()));
    QCOMPARE(client.post(callbackTarget("Group.CallbackBeforeSendMsg"), messageBody("2")).status, 200);
    QTRY_COMPARE(told, m_problems);
    QTRY_COMPARE(m_store->lastSeq(), 4);
    QTest::qWait(500);
    QCOMPARE(m_store->lastSeq(), 4); // each of them came round once
    // What it answered, as it does answer, hides nothing of that.
    QTRY_COMPARE(m_stats->of(u"round"_s).succeeded, 1);
    QCOMPARE(m_stats->of(u"round"_s).lastTrouble, m_problems.first());
    const qint64 now = clock().nowMs();
    m_stats->count(u"round"_s, true, 1, {}, now);
    QVERIFY(!m_stats->of(u"round"_s).lastTrouble.isEmpty());
    m_stats->count(u"round"_s, true, 1, {}, now + 70'000);
    QVERIFY(m_stats->of(u"round"_s).lastTrouble.isEmpty());
}

void TestEventForwarder::aDeadTargetGetsItLater()
{
    SilentPort dead;
    forward({target(u"dead"_s, u"http://127.0.0.1:%1/cb"_s.arg(dead.port()))});
    QTRY_VERIFY(m_sets > 0);
    add(1, 10);
    QTRY_COMPARE(m_stats->of(u"dead"_s).queued, 10);
    QTRY_VERIFY(m_stats->of(u"dead"_s).resting);
    QVERIFY(!m_stats->of(u"dead"_s).lastTrouble.isEmpty());
    const Backend back(dead.listen());
    QTRY_COMPARE(textsOf(back), numbers(1, 10));
    QTRY_COMPARE(m_stats->of(u"dead"_s).queued, 0);
    QVERIFY(!m_stats->of(u"dead"_s).resting);
}

void TestEventForwarder::aHangingTargetDelaysNobody()
{
    const MachinePulse pulse;
    Backend hanging, quick;
    hanging.delay(-1);
    forward({target(u"hanging"_s, hanging.url()), target(u"quick"_s, quick.url())}, impatient(3'000));
    QTRY_VERIFY(m_sets > 0);
    add(1, 30);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(textsOf(quick), numbers(1, 30));
    QVERIFY2(timer.elapsed() < pulse.grown(8'000), qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_stats->of(u"hanging"_s).queued, 30);
    hanging.delay(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_stats->of(u"hanging"_s).queued, 0, 20'000);
}

void TestEventForwarder::theQueueSurvivesARestart()
{
    Backend backend;
    backend.delay(-1);
    forward({target(u"t"_s, backend.url())}, impatient());
    QTRY_VERIFY(m_sets > 0);
    add(1, 20);
    QTRY_COMPARE(m_stats->of(u"t"_s).queued, 20);
    m_forwarder.reset();
    add(21, 5); // nobody watches, but the log has them
    Backend answering;
    forward({target(u"t"_s, answering.url())});
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(answering), numbers(1, 25), 20'000);
}

void TestEventForwarder::theQueueSurvivesAKill()
{
    m_store.reset();
    Backend backend;
    backend.answer("{}", 503);
    QList<int> acknowledged;
    int next = 1;
    for (int round = 0; round < 3; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--receive"_s, path(), backend.url()});
        QVERIFY(child.waitForStarted());
        while (!child.canReadLine())
            QVERIFY(child.waitForReadyRead(20'000));
        CallbackClient client(child.readLine().trimmed().toUShort());
        for (int i = 0; i < 50; ++i, ++next) {
            if (client.post(callbackTarget("Group.CallbackAfterSendMsg"), messageBody(QByteArray::number(next)))
                    .status == 200)
                acknowledged << next;
        }
        // The last round lets things pass, but kills in the middle of it.
        if (round == 2) {
            backend.answer("{}", 200);
            QTRY_VERIFY(backend.count() > 20);
        }
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }
    QCOMPARE(acknowledged.size(), 150);
    backend.answer("{}", 200);
    openStore();
    forward({target(u"t"_s, backend.url())});
    const auto missing = [&] {
        const QList<int> came = textsOf(backend);
        return std::ranges::count_if(acknowledged, [&came](int id) { return !came.contains(id); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(missing(), 0, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_stats->of(u"t"_s).queued, 0, 30'000);
}

void TestEventForwarder::refusedEventsAreGivenUpInTheEnd()
{
    Backend backend;
    backend.answer("{}", 400);
    ForwardLimits limits = quick();
    limits.refusals = 3;
    forward({target(u"picky"_s, backend.url())}, limits);
    QTRY_VERIFY(m_sets > 0);
    add(1, 1);
    QTRY_COMPARE(m_stats->of(u"picky"_s).givenUp, 1);
    QCOMPARE(backend.count(), 3);
    QTRY_COMPARE(m_problems.size(), 1);
    QVERIFY2(m_problems.first().contains(u"picky"), qPrintable(m_problems.first()));
    QCOMPARE(m_stats->of(u"picky"_s).queued, 0);
}

void TestEventForwarder::theQueueIsBounded()
{
    Backend backend;
    backend.delay(-1);
    ForwardLimits limits = impatient();
    limits.keepRows = 50;
    forward({target(u"t"_s, backend.url())}, limits);
    QTRY_VERIFY(m_sets > 0);
    add(1, 300);
    QTRY_VERIFY2(m_stats->of(u"t"_s).givenUp >= 250, qPrintable(m_problems.join(u"; ")));
    QVERIFY(m_stats->of(u"t"_s).queued <= 50);
    QTRY_VERIFY(std::ranges::any_of(m_problems, [](const QString &words) { return words.contains(u"given up"); }));
}

void TestEventForwarder::oldEventsAreGivenUp()
{
    auto queue = ForwardQueue::open(m_dir->filePath(u"q.db"_s));
    QVERIFY(queue);
    QVERIFY(queue->setTargets({u"a"_s, u"b"_s}, 7));
    QCOMPARE(queue->servedUpTo(u"a"_s), std::optional<qint64>(7));
    QCOMPARE(queue->servedUpTo(u"c"_s), std::nullopt);
    std::vector<ForwardQueue::Row> rows;
    for (int i = 1; i <= 4; ++i)
        rows.push_back({7 + i, i * 1'000, 0, 0, {"q", "body", {u"X-A: 1"_s, u"X-B: 2"_s}}});
    QVERIFY(queue->add(u"a"_s, rows, 11));
    QVERIFY(queue->add(u"a"_s, rows, 11)); // twice is once
    const auto all = queue->next(u"a"_s, 10);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(4));
    QCOMPARE(all->front().parts.headers, (QStringList{u"X-A: 1"_s, u"X-B: 2"_s}));
    ForwardLimits limits;
    limits.keepMs = 2'500;
    const auto dropped = queue->trim(limits, 5'000);
    QVERIFY(dropped);
    QCOMPARE(dropped->value(u"a"_s), 2);
    QCOMPARE(queue->load(u"a"_s).rows, 2);
    QVERIFY(queue->postpone(u"a"_s, 10, 3, 99));
    const auto left = queue->next(u"a"_s, 10);
    QCOMPARE(left->back().seq, 10);
    QCOMPARE(left->back().attempts, 3);
    // Who is off the list is served from then on when it comes back.
    QVERIFY(queue->setTargets({u"b"_s}, 20));
    QVERIFY(queue->setTargets({u"a"_s, u"b"_s}, 30));
    QCOMPARE(queue->servedUpTo(u"a"_s), std::optional<qint64>(30));
    QCOMPARE(queue->servedUpTo(u"b"_s), std::optional<qint64>(7));
}

void TestEventForwarder::aJumpingClockGivesNothingUp()
{
    SilentPort gone;
    const ForwardList list{u"rules"_s, {target(u"t"_s, u"http://127.0.0.1:%1/cb"_s.arg(gone.port()))}};
    const auto figures = [this] { return m_stats->of(u"t"_s); };
    m_standing.set(clock().nowMs());
    start(quick(), m_standing);
    m_forwarder->setTargets(list, {}, m_store->lastSeq());
    QTRY_VERIFY(m_sets > 0);
    add(1, 3);
    QTRY_COMPARE(figures().queued, 3);
    QTRY_VERIFY(figures().sent > 0);
    const qint64 before = figures().sent;
    constexpr qint64 tenYears = 3'650LL * 86'400'000;
    m_standing.advance(tenYears);
    add(4, 1);
    QTRY_COMPARE(figures().queued, 4);
    QCOMPARE(figures().givenUp, 0);
    // They are put off until a while later, ten years from now.
    QTRY_VERIFY(figures().sent > before);
    m_standing.advance(1'000 - tenYears);
    const Backend back(gone.listen());
    m_forwarder->setTargets(list, {}, m_store->lastSeq()); // what it does by itself now and then
    QTRY_COMPARE(textsOf(back), numbers(1, 4));
    QTRY_COMPARE(figures().queued, 0);
}

void TestEventForwarder::whatStaysInTheQueueIsNotSentOverAndOver()
{
    Backend backend;
    ForwardLimits limits = quick();
    limits.firstPauseMs = limits.longestPauseMs = 2'000;
    forward({target(u"t"_s, backend.url())}, limits);
    QTRY_VERIFY(m_sets > 0);
    Result<sqlite::Connection> other =
        sqlite::Connection::open(EventForwarder::queuePath(path()), sqlite::Connection::Mode::ReadWrite, 1'000);
    QVERIFY(other);
    // As on a full disk, nothing is taken off any more.
    QVERIFY(other->run("CREATE TRIGGER stay BEFORE DELETE ON due BEGIN SELECT RAISE(ABORT, 'full'); END"));
    add(1, 1);
    QTRY_VERIFY(backend.count() > 0);
    QTest::qWait(1'000);
    QVERIFY2(backend.count() < 10, qPrintable(QString::number(backend.count())));
    QVERIFY(other->run("DROP TRIGGER stay"));
    QTRY_COMPARE_WITH_TIMEOUT(m_stats->of(u"t"_s).queued, 0, 20'000);
    QVERIFY(backend.count() > 1); // it came again: at least once, not once
}

void TestEventForwarder::aForeignFileIsNoQueue()
{
    QFile file(EventForwarder::queuePath(path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is not a database, but long enough to be looked at as one by somebody");
    file.close();
    Backend backend;
    forward({target(u"t"_s, backend.url())});
    QTRY_VERIFY(!m_problems.isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("this is not"));
    // Out of the way, it hinders nobody, though nothing else happens.
    QCOMPARE(m_sets, 0);
    QVERIFY(file.remove());
    QTRY_VERIFY(m_sets > 0);
    add(1, 3);
    QTRY_COMPARE(textsOf(backend), numbers(1, 3));
}

void TestEventForwarder::aQueueThatWasBusyIsTriedAgain()
{
    Backend backend;
    forward({target(u"t"_s, backend.url())});
    QTRY_VERIFY(m_sets > 0);
    {
        Result<sqlite::Connection> other =
            sqlite::Connection::open(EventForwarder::queuePath(path()), sqlite::Connection::Mode::ReadWrite, 1'000);
        QVERIFY(other);
        QVERIFY(other->run("BEGIN IMMEDIATE"));
        add(1, 3);
        QTRY_VERIFY(!m_problems.isEmpty());
        QVERIFY(other->run("ROLLBACK"));
    }
    QTRY_COMPARE(textsOf(backend), numbers(1, 3));
}

static int receive(QCoreApplication &app, const QString &path, const QString &url)
{
    StoreOptions storeOptions;
    storeOptions.path = path;
    storeOptions.sync = StoreOptions::Sync::Normal;
    auto store = EventStore::open(storeOptions);
    if (!store)
        return 1;
    SystemClock clock;
    ForwardLimits limits;
    limits.firstPauseMs = 20;
    limits.longestPauseMs = 100;
    limits.refusals = 1'000'000;
    EventForwarder forwarder(path, std::make_shared<ForwardStats>(), clock, limits);
    ForwardTarget target;
    target.id = target.name = u"t"_s;
    target.url = url;
    // The queue begins with what comes after the target was set.
    bool set = false;
    QObject::connect(&forwarder, &EventForwarder::targetsSet, &app, [&set] { set = true; });
    forwarder.setTargets({u"rules"_s, {target}}, {}, (*store)->lastSeqAtOpen());
    if (!QTest::qWaitFor([&set] { return set; }, 20'000))
        return 1;
    ReceiverOptions options;
    options.committed = [&forwarder] { forwarder.wake(); };
    HttpReceiver receiver(options, **store, clock);
    QObject::connect(&receiver, &HttpReceiver::listening, &receiver, [](const QUrl &at) {
        std::printf("%d\n", at.port());
        std::fflush(stdout);
    });
    return app.exec();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--receive") == 0)
        return receive(app, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestEventForwarder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventforwarder.moc"
