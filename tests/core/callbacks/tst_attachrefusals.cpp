// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachserver.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventstore.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What a listener does not take from a console, whoever wrote that.
class TestAttachRefusals : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    SystemClock m_clock;
    QList<ReplyRule> m_rules;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<AttachServer> m_server;
    QLocalSocket m_console;
    int m_asked = 0;

    QString logFile() const { return m_dir.filePath(u"events.db"_s); }
    QJsonObject answerTo(QJsonObject request)
    {
        request.insert(u"id"_s, ++m_asked);
        m_console.write(attach::line(request));
        QJsonObject answer;
        const auto isAnswered = [this, &answer] {
            while (m_console.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(m_console.readLine()).object();
                if (line.value("id"_L1).toInt() == m_asked)
                    answer = line;
            }
            return !answer.isEmpty();
        };
        return QTest::qWaitFor(isAnswered, 20'000) ? answer : QJsonObject();
    }
    QString refusalOf(const QJsonObject &request) { return answerTo(request).value("error"_L1).toString(); }

  private Q_SLOTS:
    void initTestCase()
    {
        StoreOptions options;
        options.path = logFile();
        m_store = EventStore::open(options).value();
        auto event = std::make_shared<CallbackEvent>();
        event->receivedAt = QDateTime::currentMSecsSinceEpoch();
        event->command = u"State.StateChange"_s;
        QVERIFY(m_store->submit(event, 0, nullptr));
        QTRY_COMPARE(m_store->lastSeq(), 1);
        AttachOptions door;
        door.socket = m_dir.filePath(u"door.sock"_s);
        m_server =
            AttachServer::listen(door, {*m_store, m_clock, [] { return QJsonObject(); }, [this] { return m_rules; },
                                        [this](const QList<ReplyRule> &fresh) {
                                            m_rules = fresh;
                                            return Result<Done>(Done{});
                                        }})
                .value();
        m_console.connectToServer(door.socket);
        QTRY_COMPARE(m_console.state(), QLocalSocket::ConnectedState);
        m_console.write(attach::line({{u"op"_s, u"hello"_s}, {u"version"_s, attach::version}, {u"nonce"_s, u"n"_s}}));
    }
    void cleanupTestCase()
    {
        m_console.abort();
        m_server.reset();
        m_store.reset();
    }

    void remarksOfNoEventAndTooLongOnes()
    {
        const QString log = QString::fromLatin1(EventReader::open(logFile())->identity().value().toHex());
        const auto remark = [this, log](qint64 seq, const QString &note) {
            return answerTo(
                {{u"op"_s, u"remark"_s}, {u"seq"_s, seq}, {u"log"_s, log}, {u"mark"_s, true}, {u"note"_s, note}});
        };
        const QString longest(EventRemark::longestNote, u'n');
        QVERIFY(remark(1, longest).value("ok"_L1).toBool());
        QVERIFY(remark(1'000'000, {}).value("error"_L1).toString().contains(u"number"_s));
        QVERIFY(remark(1, longest + QChar(u'n')).value("error"_L1).toString().contains(u"2000"_s));
        // Older consoles name no log, and have their notes cut.
        const QString longer(EventRemark::longestNote + 1, u'o');
        const QJsonObject older{{u"op"_s, u"remark"_s}, {u"seq"_s, 1}, {u"mark"_s, true}, {u"note"_s, longer}};
        QVERIFY(answerTo(older).value("ok"_L1).toBool());
        QCOMPARE(EventReader::open(logFile())->remarks()->notes.value(1), longer.first(EventRemark::longestNote));
    }

    void aBackfillIsAnsweredAfterTheCommit()
    {
        CallbackEvent found;
        found.command = u"Group.CallbackAfterSendMsg"_s;
        const QJsonObject request{
            {u"op"_s, u"backfill"_s},
            {u"events"_s, QJsonArray{attach::eventOut(found, true), attach::eventOut(found, true)}}};
        const qint64 before = m_store->lastSeq();
        const QJsonObject stored = answerTo(request);
        QVERIFY(stored.value("ok"_L1).toBool());
        QCOMPARE(stored.value("stored"_L1).toInt(), 2);
        QCOMPARE(stored.value("of"_L1).toInt(), 2);
        QCOMPARE(m_store->lastSeq(), before + 2);
        // A disk that is full fails as a lock does that is never let go.
        auto intruder = sqlite::Connection::open(logFile(), sqlite::Connection::Mode::ReadWrite, 5'000);
        QVERIFY(intruder && intruder->run("BEGIN IMMEDIATE"));
        const QJsonObject failed = answerTo(request);
        QVERIFY(intruder->run("ROLLBACK"));
        QVERIFY(!failed.contains("ok"_L1));
        QVERIFY2(failed.value("error"_L1).toString().contains(u"0 of 2"_s),
                 qPrintable(failed.value("error"_L1).toString()));
        QCOMPARE(failed.value("stored"_L1).toInt(-1), 0);
        QCOMPARE(failed.value("of"_L1).toInt(), 2);
        QCOMPARE(m_store->lastSeq(), before + 2);
    }

    void aFileInThePlaceOfTheSocketStays()
    {
        QFile file(m_dir.filePath(u"list.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") == 5);
        file.close();
        AttachOptions door;
        door.socket = file.fileName();
        const auto refused =
            AttachServer::listen(door, {*m_store, m_clock, [] { return QJsonObject(); }, [this] { return m_rules; },
                                        [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"no socket"_s), qPrintable(refused.error().message));
        QCOMPARE(file.size(), 5);
    }

    void rulesThatDoNotSayWhichTheyAreOrWhatTheyDo()
    {
        const auto ruleSet = [](const QJsonObject &one, const QJsonObject &two) {
            return QJsonObject{{u"op"_s, u"set-rules"_s}, {u"rules"_s, QJsonArray{one, two}}};
        };
        const QJsonObject drop{{u"id"_s, u"a"_s}, {u"action"_s, u"drop"_s}};
        QVERIFY(refusalOf(ruleSet(drop, drop)).contains(u"1 and 2"_s));
        QVERIFY(refusalOf(ruleSet(drop, {{u"id"_s, u"b"_s}})).contains(u"rules[1].action"_s));
        QVERIFY(m_rules.isEmpty());
        QVERIFY(answerTo(ruleSet(drop, {{u"id"_s, u"b"_s}, {u"action"_s, u"allow"_s}})).value("ok"_L1).toBool());
        QCOMPARE(m_rules.at(1).name, u"b"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttachRefusals)
#include "tst_attachrefusals.moc"
