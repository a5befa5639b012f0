// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmessages.h"

#include "core/callbacks/attachclient.h"
#include "core/callbacks/attachserver.h"
#include "core/callbacks/callbackhub.h"

#include <QLocalSocket>
#include <QTest>

#include <memory>
#include <numeric>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// The time of a computer whose clock is five minutes ahead.
class ClockAhead : public Clock
{
  public:
    static constexpr qint64 aheadMs = 300'000;
    qint64 nowMs() const override { return SystemClock().nowMs() + aheadMs; }
};

int eventsIn(const EventTally &tally, qint64 nowMs)
{
    const auto strip = tally.strip(nowMs);
    return std::accumulate(strip.begin(), strip.end(), 0,
                           [](int sum, const EventTally::Second &second) { return sum + second.events; });
}

} // namespace

/// What a listener has room for, and what it tells all of its consoles.
class TestAttachPlaces : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    ClockAhead m_ahead;
    SystemClock m_clock;
    StoreOptions m_options;
    AttachTarget m_target;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<AttachServer> m_server;

    void put(const EventPtr &event)
    {
        const qint64 next = m_store->lastSeq() + 1;
        QVERIFY(m_store->submit(event, 0, nullptr));
        QTRY_COMPARE(m_store->lastSeq(), next);
        m_server->committed();
    }

  private Q_SLOTS:
    void init()
    {
        QVERIFY(m_dir.isValid());
        m_options = optionsFor(m_dir);
        m_target.socket = m_dir.filePath(u"door.sock"_s);
        m_store = std::move(EventStore::open(m_options).value());
        AttachOptions door;
        door.socket = m_target.socket;
        door.consoles = 2;
        door.greetingMs = 600'000; // it is not the clock that makes room
        m_server = std::move(AttachServer::listen(door, {*m_store, m_ahead, [] { return QJsonObject(); },
                                                         [] { return QList<ReplyRule>(); },
                                                         [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }})
                                 .value());
    }
    void cleanup()
    {
        m_server.reset();
        m_store.reset();
        QVERIFY(QFile::remove(m_options.path));
    }

    void aConsoleTooManyIsToldSo()
    {
        EventLog log, otherLog, thirdLog;
        AttachClient console(m_target, log), other(m_target, otherLog);
        QTRY_VERIFY(console.state() == AttachClient::State::Attached && other.state() == AttachClient::State::Attached);
        AttachClient third(m_target, thirdLog);
        QTRY_COMPARE(third.state(), AttachClient::State::Failed);
        QCOMPARE(third.trouble(), AttachClient::Trouble::TurnedAway);
        QVERIFY2(third.error().message.contains(u"as many consoles"_s), qPrintable(third.error().message));
        QCOMPARE(m_server->consoles(), 2);
    }

    void whoSaysNothingKeepsNobodyOut()
    {
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 70; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(m_target.socket);
            QTRY_COMPARE(silent.back()->state(), QLocalSocket::ConnectedState);
        }
        EventLog log;
        AttachClient console(m_target, log);
        QTRY_COMPARE(console.state(), AttachClient::State::Attached);
        QTRY_COMPARE(silent.front()->state(), QLocalSocket::UnconnectedState);
    }

    void longBodiesComeWhole()
    {
        constexpr int count = 30; // more than fit into one line
        const QByteArray filler(900'000, 'x');
        for (int i = 1; i <= count; ++i) {
            const EventPtr event = message(u"g"_s, i);
            event->body = "{\"GroupId\":\"g\",\"MsgSeq\":" + QByteArray::number(i) + ",\"Filler\":\"" + filler + "\"}";
            put(event);
        }
        EventLog log;
        AttachClient console(m_target, log);
        QTRY_COMPARE_WITH_TIMEOUT(log.size(), count, 60'000);
        QVERIFY(log.row(count)->number(FilterRow::Size) > filler.size());
        CommandNames names;
        FilterMatcher matcher(Filter::parse(u"size > 65536 and MsgSeq = 17"_s).value());
        QVERIFY(matcher.matches(*log.row(17)));
        QCOMPARE(console.state(), AttachClient::State::Attached);
    }

    void muchOfAHistoryIsSentInPieces()
    {
        EventLog log;
        AttachClient console(m_target, log);
        QTRY_COMPARE(console.state(), AttachClient::State::Attached);
        QList<CallbackEvent> found;
        for (int i = 1; i <= 200; ++i) {
            CallbackEvent event = *message(u"g"_s, i);
            event.text = QString(12'000, QChar(0x7EA2));
            event.body = "{\"GroupId\":\"g\",\"Text\":\"" + event.text.toUtf8() + "\"}";
            found << event;
        }
        std::optional<Result<Done>> done;
        console.backfill(found, [&done](const Result<Done> &kept) { done = kept; });
        QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 60'000);
        QVERIFY2(done->has_value(), done->has_value() ? "" : qPrintable(done->error().message));
        QTRY_COMPARE_WITH_TIMEOUT(m_store->lastSeq(), 200, 60'000);
        QCOMPARE(console.state(), AttachClient::State::Attached);
        // What no listener takes ends no connection.
        found.first().body = QByteArray(attach::consoleLine, 'x');
        done.reset();
        console.backfill({found.first()}, [&done](const Result<Done> &kept) { done = kept; });
        QTRY_VERIFY(done.has_value());
        QVERIFY(!done->has_value());
        QCOMPARE(console.state(), AttachClient::State::Attached);
    }

    void whatOneConsoleExplainsIsNoHoleAtTheOther()
    {
        CallbackHub hub(m_clock);
        hub.attach(m_target);
        for (const int number : {3, 6})
            put(message(u"g"_s, number));
        QTRY_COMPARE(hub.watch().holes().holes().size(), std::size_t(1));
        EventLog log;
        AttachClient other(m_target, log);
        QTRY_COMPARE(other.state(), AttachClient::State::Attached);
        other.explain({u"g"_s, 4, 5, 0, 0}, u"two tips"_s, [](const Result<Done> &) {});
        QTRY_VERIFY(hub.watch().holes().holes().empty());
    }

    void theTimeIsThatOfTheListener()
    {
        CallbackHub hub(m_clock);
        hub.attach(m_target);
        QTRY_VERIFY(hub.nowMs() > m_clock.nowMs() + ClockAhead::aheadMs / 2);
        put(message(u"g"_s, 1, m_ahead.nowMs()));
        QTRY_COMPARE(hub.watch().tally().events(), 1);
        QCOMPARE(eventsIn(hub.watch().tally(), hub.watch().nowMs()), 1);
        QCOMPARE(eventsIn(hub.watch().tally(), m_clock.nowMs()), 0);
    }

    void noPauseEndsInTheFuture()
    {
        const qint64 now = m_clock.nowMs();
        const QByteArray sql = "INSERT INTO listening VALUES(" + QByteArray::number(now - 900'000) + ", " +
                               QByteArray::number(now - 600'000) + "), (" + QByteArray::number(now - 500'000) + ", " +
                               QByteArray::number(now - 400'000) + "), (" + QByteArray::number(now - 490'000) + ", " +
                               QByteArray::number(now - 480'000) + "), (" + QByteArray::number(now + 600'000) + ", " +
                               QByteArray::number(now + 700'000) + ")";
        m_server.reset();
        m_store.reset();
        QVERIFY(
            sqlite::Connection::open(m_options.path, sqlite::Connection::Mode::ReadWrite, 5'000)->run(sql.constData()));
        CallbackHub hub(m_clock);
        hub.openStore(m_options);
        QTRY_VERIFY(hub.isLoaded());
        std::optional<std::vector<ListeningPause>> pauses;
        hub.readPauses(this, [&pauses](const std::vector<ListeningPause> &read) { pauses = read; });
        QTRY_VERIFY(pauses.has_value());
        QCOMPARE(pauses->size(), std::size_t(2));
        QCOMPARE(pauses->front().until, now - 500'000);
        QCOMPARE(pauses->back().from, now - 400'000);
        QCOMPARE(pauses->back().until, 0);
    }
};

QTEST_GUILESS_MAIN(TestAttachPlaces)
#include "tst_attachplaces.moc"
