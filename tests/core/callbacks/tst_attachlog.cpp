// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmessages.h"

#include "core/callbacks/attachclient.h"
#include "core/callbacks/attachserver.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventreader.h"

#include <QFile>
#include <QJsonArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// A store and its door for consoles.
struct Listener
{
    Listener(const StoreOptions &options, const QString &socket, const Clock &clock)
        : store(std::move(EventStore::open(options).value()))
    {
        AttachOptions door;
        door.socket = socket;
        server =
            std::move(AttachServer::listen(door, {*store, clock, [] { return QJsonObject(); }, [this] { return rules; },
                                                  [this](const QList<ReplyRule> &fresh) {
                                                      rules = fresh;
                                                      return Result<Done>(Done{});
                                                  }})
                          .value());
    }
    /// Events, and waits until they are stored.
    void put(int count)
    {
        const qint64 wanted = store->lastSeq() + count;
        for (int i = 0; i < count; ++i)
            store->submit(message(u"g"_s, i), 0, nullptr);
        QTRY_COMPARE(store->lastSeq(), wanted);
    }

    std::unique_ptr<EventStore> store;
    QList<ReplyRule> rules;
    std::unique_ptr<AttachServer> server;
};

/// A listener of a program that names neither logs nor lists of rules.
class OlderListener : public QObject
{
  public:
    explicit OlderListener(const QString &socket)
    {
        m_isOpen = m_server.listen(socket);
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            m_console = m_server.nextPendingConnection();
            m_lines = attach::LineCutter(attach::consoleLine);
            connect(m_console, &QLocalSocket::readyRead, this, &OlderListener::read);
            send({{u"hello"_s, u"imdesk-listener"_s},
                  {u"version"_s, attach::version},
                  {u"nonce"_s, QString::fromLatin1(attach::freshNonce())},
                  {u"secret"_s, false}});
        });
    }
    bool isOpen() const { return m_isOpen; }
    /// Another log with so many events, and no connection for the moment.
    void begin(qint64 last)
    {
        m_last = last;
        if (m_console)
            m_console->abort();
        m_console = nullptr;
    }
    QList<QJsonObject> watched, rulesSet;

  private:
    void send(const QJsonObject &object) { m_console->write(attach::line(object)); }
    void read()
    {
        m_lines.add(m_console->readAll());
        for (auto request = m_lines.next(); request && *request; request = m_lines.next())
            handle(**request);
    }
    void handle(const QJsonObject &request)
    {
        const QString op = request["op"_L1].toString();
        if (op == "hello"_L1)
            send({{u"ok"_s, true}});
        if (op == "set-rules"_L1) {
            rulesSet << request;
            send({{u"id"_s, request["id"_L1]}, {u"ok"_s, true}});
        }
        if (op != "watch"_L1)
            return;
        watched << request;
        const qint64 after = request["after"_L1].toInteger();
        send({{u"push"_s, u"begin"_s}, {u"after"_s, after}, {u"last"_s, m_last}});
        QJsonArray events;
        for (qint64 seq = after + 1; seq <= m_last; ++seq) {
            CallbackEvent event = *message(u"g"_s, seq);
            event.seq = seq;
            events.append(attach::eventOut(event, true));
        }
        send({{u"push"_s, u"events"_s}, {u"events"_s, events}});
    }

    QLocalServer m_server;
    QLocalSocket *m_console = nullptr;
    attach::LineCutter m_lines{attach::consoleLine};
    qint64 m_last = 0;
    bool m_isOpen = false;
};

} // namespace

/// What an attached console makes of a listener that has another log than before, and of rules that others change.
class TestAttachLog : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    StoreOptions m_options;
    AttachTarget m_target;

    std::unique_ptr<Listener> listener() const
    {
        return std::make_unique<Listener>(m_options, m_target.socket, m_clock);
    }
    static ReplyRule rule(const QString &name)
    {
        ReplyRule out;
        out.id = out.name = name;
        return out;
    }

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_options = optionsFor(*m_dir);
        m_target = {};
        m_target.socket = m_dir->filePath(u"attach.sock"_s);
        m_target.rows = 21;
    }

    void anotherLogTakesThePlaceOfTheOneBefore_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("a shorter one") << 27 << 10;
        QTest::newRow("a longer one") << 5 << 12;
    }

    void anotherLogTakesThePlaceOfTheOneBefore()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        auto running = listener();
        running->put(before);
        EventLog log;
        AttachClient console(m_target, log);
        QSignalSpy replaced(&console, &AttachClient::logReplaced);
        QTRY_COMPARE(log.lastSeq(), before);
        QCOMPARE(log.size(), qMin(before, 21));
        console.remark({4, true, {}}, [](const Result<Done> &) {});
        QTRY_VERIFY(log.remarks()->marks.contains(4));
        QCOMPARE(replaced.size(), 0);

        running.reset();
        QTRY_COMPARE(console.state(), AttachClient::State::Interrupted);
        QVERIFY(QFile::rename(m_options.path, m_options.path + u".old"_s));
        running = listener();
        running->put(after);
        QTRY_COMPARE_WITH_TIMEOUT(replaced.size(), 1, 15'000);
        QTRY_COMPARE(log.lastSeq(), after);
        QCOMPARE(log.firstSeq(), 1);
        QCOMPARE(log.size(), after);
        QVERIFY(log.remarks()->marks.isEmpty());
        QTRY_VERIFY(console.isLoaded());
        QCOMPARE(replaced.size(), 1);
    }

    void theSameLogGoesOn()
    {
        auto running = listener();
        running->put(27);
        EventLog log;
        AttachClient console(m_target, log);
        QSignalSpy replaced(&console, &AttachClient::logReplaced);
        QTRY_COMPARE(log.size(), 21);
        running.reset();
        QTRY_COMPARE(console.state(), AttachClient::State::Interrupted);
        running = listener();
        running->put(3);
        QTRY_COMPARE_WITH_TIMEOUT(log.lastSeq(), 30, 15'000);
        QCOMPARE(log.size(), 24);
        QCOMPARE(replaced.size(), 0);
    }

    void aLogThatIsReplacedWhileTheListenerRunsIsTold()
    {
        const auto running = listener();
        running->put(5);
        CallbackHub hub(m_clock);
        hub.attach(m_target);
        QSignalSpy replaced(&hub, &CallbackHub::logReplaced);
        QTRY_COMPARE(hub.log().size(), 5);
        QVERIFY(QFile::rename(m_options.path, m_options.path + u".old"_s));
        for (int i = 0; i < 100 && running->store->change().times == 0; ++i) {
            running->put(1);
            QTest::qWait(20);
        }
        QCOMPARE(running->store->change().times, 1);
        QTRY_COMPARE(replaced.size(), 1);
        const qint64 first = EventReader::open(m_options.path)->firstSeq().value_or(0);
        QVERIFY(first > 5);
        QTRY_COMPARE(hub.log().firstSeq(), first);
        QTRY_COMPARE(hub.log().lastSeq(), running->store->lastSeq());
        QCOMPARE(hub.problems().last().kind, ReceiverProblem::Kind::Attach);
        QVERIFY(hub.problems().last().words.contains(u"another event log"_s));
    }

    void aRemarkOnAnEventOfAnotherLogIsRefused()
    {
        const auto running = listener();
        running->put(3);
        QLocalSocket console;
        QByteArray heard;
        connect(&console, &QLocalSocket::readyRead, this, [&] { heard += console.readAll(); });
        console.connectToServer(m_target.socket);
        QTRY_VERIFY(heard.contains("hello"));
        console.write("{\"op\":\"hello\",\"version\":1,\"nonce\":\"0123456789abcdef\"}\n"
                      "{\"op\":\"watch\",\"rows\":10}\n"
                      "{\"op\":\"remark\",\"id\":1,\"seq\":2,\"mark\":true,\"log\":\"00ff\"}\n"
                      "{\"op\":\"event\",\"id\":2,\"seq\":2,\"log\":\"00ff\"}\n"
                      // Of an older program.
                      "{\"op\":\"remark\",\"id\":3,\"seq\":3,\"mark\":true}\n"
                      "{\"op\":\"event\",\"id\":4,\"seq\":3}\n");
        QTRY_VERIFY2(heard.contains("\"id\":3,\"ok\":true"), heard.constData());
        QTRY_VERIFY2(heard.contains("\"id\":4"), heard.constData());
        int refused = 0;
        const QList<QByteArray> lines = heard.split('\n');
        for (const QByteArray &line : lines)
            refused += line.contains("\"error\"") && line.contains("another event log") ? 1 : 0;
        QCOMPARE(refused, 2);
        const Result<EventRemarks> kept = EventReader::open(m_options.path)->remarks();
        QVERIFY(kept);
        QVERIFY(kept->marks == QSet<qint64>{3});
    }

    void aListenerThatNamesNoLogIsToldByItsNumbers()
    {
        OlderListener older(m_target.socket);
        QVERIFY(older.isOpen());
        older.begin(5);
        EventLog log;
        AttachClient console(m_target, log);
        QSignalSpy replaced(&console, &AttachClient::logReplaced);
        QTRY_COMPARE(log.size(), 5);
        bool isSet = false;
        console.setRules(
            {rule(u"one"_s)}, [&isSet](const Result<Done> &done) { isSet = done.has_value(); }, console.rulesBase());
        QTRY_VERIFY(isSet);
        QCOMPARE(console.rules().size(), 1);
        QVERIFY(!older.rulesSet.first().contains("base"_L1));

        older.begin(2);
        QTRY_COMPARE_WITH_TIMEOUT(replaced.size(), 1, 15'000);
        QTRY_COMPARE(log.size(), 2);
        QCOMPARE(older.watched.size(), 3);
        QCOMPARE(older.watched.at(1)["after"_L1].toInteger(), 5);
        QVERIFY(!older.watched.at(2).contains("after"_L1));
    }

    void rulesMadeFromAnOlderListAreRefused()
    {
        const auto running = listener();
        EventLog log, otherLog;
        AttachClient console(m_target, log), other(m_target, otherLog);
        QTRY_VERIFY(!console.rulesBase().isEmpty() && !other.rulesBase().isEmpty());
        const QString base = console.rulesBase();
        QString said;
        const auto tell = [&said](const Result<Done> &done) { said = done ? u"done"_s : done.error().message; };
        other.setRules({rule(u"theirs"_s)}, tell, other.rulesBase());
        QTRY_COMPARE(said, u"done"_s);
        said.clear();
        console.setRules({rule(u"mine"_s)}, tell, base);
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY2(said.contains(u"somebody else"_s), qPrintable(said));
        QVERIFY(running->rules == QList{rule(u"theirs"_s)});
        QVERIFY(console.rules() == running->rules); // it is shown what is there
        said.clear();
        console.setRules({rule(u"theirs"_s), rule(u"mine"_s)}, tell, console.rulesBase());
        QTRY_COMPARE(said, u"done"_s);
        QCOMPARE(running->rules.size(), 2);
        // An older console says nothing about what it has seen.
        said.clear();
        console.setRules({}, tell);
        QTRY_COMPARE(said, u"done"_s);
        QVERIFY(running->rules.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAttachLog)
#include "tst_attachlog.moc"
