// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackclient.h"

#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventlogmodel.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;

class TestCallbackHub : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    SystemClock m_clock;

    StoreOptions store(const char *name) const
    {
        StoreOptions options;
        options.path = m_dir.filePath(QLatin1String(name));
        return options;
    }

    static void fill(const StoreOptions &options, int rows)
    {
        const auto store = std::move(EventStore::open(options).value());
        for (int i = 1; i <= rows; ++i) {
            auto event = std::make_shared<CallbackEvent>();
            event->command = QStringLiteral("Group.CallbackAfterSendMsg");
            event->text = QString::number(i);
            event->body = "{\"n\":" + QByteArray::number(i) + "}";
            while (!store->submit(event, 0, nullptr))
                QTest::qWait(1);
        }
    }

  private Q_SLOTS:
    void whatLimitsWillDropIsToldByTheThreadThatReads()
    {
        fill(store("excess.db"), 500);
        StoreOptions limits = store("excess.db");
        limits.keepRows = 100;
        {
            CallbackHub hub(m_clock);
            hub.openStore(store("excess.db"));
            std::optional<LogExcess> told;
            hub.readExcess(limits, this, [&told](const LogExcess &excess) { told = excess; });
            QVERIFY(!told.has_value()); // nobody waits for the disk here
            QTRY_VERIFY(told.has_value());
            QCOMPARE(told->rows, 500);
            QCOMPARE(told->bySize, 400);
            QVERIFY(hub.problems().isEmpty());
        }
        CallbackHub hub(m_clock);
        hub.openStore(limits);
        QTRY_COMPARE(hub.problems().size(), 1);
        QCOMPARE(hub.problems().front().kind, ReceiverProblem::Kind::StoreNearlyFull);
        QVERIFY(hub.problems().front().words.contains(QLatin1String("400")));
    }

    void receivesShowsAndStops()
    {
        CallbackHub hub(m_clock);
        EventLogModel model(hub.log());
        QSignalSpy states(&hub, &CallbackHub::stateChanged);
        hub.openStore(store("a.db"));
        hub.start();
        QCOMPARE(hub.state(), CallbackHub::State::Starting);
        QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
        QCOMPARE(hub.storeState(), CallbackHub::StoreState::Open);
        QVERIFY(hub.url().port() > 0);
        CallbackClient client(quint16(hub.url().port()));
        for (int i = 0; i < 30; ++i)
            QCOMPARE(
                client.post(callbackTarget("Group.CallbackAfterSendMsg"), messageBody(QByteArray::number(i))).status,
                200);
        QCOMPARE(client.post("/nowhere", "{}").status, 404);
        QTRY_COMPARE(model.rowCount(), 30);
        QCOMPARE(model.eventAt(29).text, QStringLiteral("29"));
        QTRY_COMPARE(hub.counts().stored, 30);
        QCOMPARE(hub.counts().requests, 31);
        QCOMPARE(hub.counts().rejected, 1);
        QTRY_COMPARE(hub.counts().perMinute, 31);
        QTRY_COMPARE(hub.problems().size(), 1);
        QCOMPARE(hub.problems().front().kind, ReceiverProblem::Kind::WrongPath);

        std::optional<CallbackEvent> whole;
        hub.fetch(model.seqAt(7), this,
                  [&](const Result<std::optional<CallbackEvent>> &event) { whole = event.value(); });
        QTRY_VERIFY(whole.has_value());
        QCOMPARE(whole->body, messageBody("7"));
        QVERIFY(!whole->query.isEmpty());

        hub.stop();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Off);
        QVERIFY(hub.url().isEmpty());
        QCOMPARE(hub.counts().requests, 31);
        QCOMPARE(model.rowCount(), 30);
        hub.start();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
        CallbackClient again(quint16(hub.url().port()));
        QCOMPARE(again.post(callbackTarget("Group.CallbackAfterSendMsg"), messageBody("x")).status, 200);
        QTRY_COMPARE(model.rowCount(), 31);
        QVERIFY(states.size() >= 6);
    }

    void eventsAreThereAfterARestart()
    {
        const StoreOptions options = store("b.db");
        fill(options, 12'000);
        CallbackHub hub(m_clock);
        EventLogModel model(hub.log());
        hub.openStore(options);
        QTRY_COMPARE(model.rowCount(), 12'000);
        QTRY_VERIFY(hub.isLoaded());
        QCOMPARE(model.eventAt(0).text, QStringLiteral("1"));
        QCOMPARE(model.eventAt(11'999).text, QStringLiteral("12000"));
        QCOMPARE(hub.state(), CallbackHub::State::Off);
    }

    void aLogOfAnotherProcessIsShownAndFollowed()
    {
        const StoreOptions options = store("c.db");
        fill(options, 10);
        auto other = std::move(EventStore::open(options).value());
        CallbackHub hub(m_clock);
        EventLogModel model(hub.log());
        hub.openStore(options);
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Foreign);
        QTRY_COMPARE(model.rowCount(), 10);
        auto event = std::make_shared<CallbackEvent>();
        event->text = QStringLiteral("fresh");
        QVERIFY(other->submit(event, 0, nullptr));
        QTRY_COMPARE(model.rowCount(), 11);
        hub.start();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Failed);
        QVERIFY(hub.error().message.contains(QLatin1String("is held by another imdesk")));
        other.reset();
        hub.start();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
        QTRY_COMPARE(model.rowCount(), 11);
    }

    void whatWasJustReceivedElsewhereIsShownWithItsAnswer()
    {
        const StoreOptions options = store("j.db");
        const auto other = std::move(EventStore::open(options).value());
        auto event = std::make_shared<CallbackEvent>();
        event->receivedAt = QDateTime::currentMSecsSinceEpoch() + 2'000; // not settled when it is loaded
        QVERIFY(other->submit(event, 0, nullptr));
        QTRY_COMPARE(EventReader::open(options.path)->lastSeq().value_or(0), 1);
        CallbackHub hub(m_clock);
        EventLogModel model(hub.log());
        hub.openStore(options);
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Foreign);
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(model.eventAt(0).answeredInMs >= 0);
    }

    void aLogThatCannotBeOpenedForAWhileIsReadAgain()
    {
        const StoreOptions options = store("h.db");
        fill(options, 10);
        CallbackHub hub(m_clock);
        hub.openStore(options);
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Open);
        QTRY_VERIFY(hub.isLoaded());
        std::optional<bool> isRead;
        const auto look = [&] {
            isRead.reset();
            hub.fetch(5, this, [&isRead](const Result<std::optional<CallbackEvent>> &event) {
                isRead = event.has_value() && event->has_value();
            });
        };
        look();
        QTRY_VERIFY(isRead);
        QVERIFY(*isRead);
        // Something that cannot be opened has its place.
        const QString aside = options.path + QStringLiteral(".aside");
        QVERIFY(QFile::rename(options.path, aside));
        QVERIFY(QDir().mkdir(options.path));
        look();
        QTRY_VERIFY(isRead);
        QVERIFY(!*isRead);
        QVERIFY(QDir().rmdir(options.path));
        QVERIFY(QFile::rename(aside, options.path));
        look();
        QTRY_VERIFY(isRead);
        QVERIFY(*isRead);
    }

    void aLogThatCannotBeOpenedWhileItsPagesComeIsReadOn()
    {
        StoreOptions options = store("i.db");
        options.index = false;
        fill(options, 12'000);
        const QString aside = options.path + QStringLiteral(".aside");
        EventLog log;
        std::unique_ptr<EventStore> opened;
        std::atomic<bool> isAway = false;
        std::atomic<bool> wasMissed = false;
        std::atomic<bool> isBack = false;
        EventLoader loader(options, log, QDateTime::currentMSecsSinceEpoch(),
                           [&opened](EventLoader::Opened one) { opened = std::move(one.store); });
        // Between two pages something that cannot be opened takes its place.
        loader.read(
            [&](Result<EventReader> &) { isAway = QFile::rename(options.path, aside) && QDir().mkdir(options.path); });
        QTRY_VERIFY(isAway);
        loader.read([&](Result<EventReader> &reader) {
            wasMissed = !reader.has_value();
            isBack = QDir().rmdir(options.path) && QFile::rename(aside, options.path);
        });
        QTRY_VERIFY(isBack);
        QVERIFY(wasMissed);
        QTRY_VERIFY(loader.isDone());
        QCOMPARE(log.size(), 12'000);
        QCOMPARE(log.firstSeq(), 1);
        QTRY_VERIFY(opened);
    }

    void failuresAreTold()
    {
        CallbackHub none(m_clock);
        none.start();
        QCOMPARE(none.state(), CallbackHub::State::Failed);
        none.stop();
        QCOMPARE(none.state(), CallbackHub::State::Off);

        CallbackHub unwritable(m_clock);
        StoreOptions options;
        options.path = QStringLiteral("/proc/imdesk/log.db");
        unwritable.openStore(options);
        unwritable.start();
        QTRY_COMPARE(unwritable.state(), CallbackHub::State::Failed);
        QCOMPARE(unwritable.storeState(), CallbackHub::StoreState::Failed);
        QVERIFY(!unwritable.storeError().message.isEmpty());

        CallbackHub first(m_clock);
        first.openStore(store("d.db"));
        first.start();
        QTRY_COMPARE(first.state(), CallbackHub::State::Listening);
        CallbackHub second(m_clock);
        ReceiverOptions same;
        same.port = quint16(first.url().port());
        second.configure(same);
        second.openStore(store("e.db"));
        second.start();
        QTRY_COMPARE(second.state(), CallbackHub::State::Failed);
        QVERIFY(second.error().message.contains(QString::number(same.port)));
        first.stop();
        QTRY_COMPARE(first.state(), CallbackHub::State::Off);
        second.start();
        QTRY_COMPARE(second.state(), CallbackHub::State::Listening);
    }

    void otherSettingsReachAReceiverThatListens()
    {
        CallbackHub hub(m_clock);
        hub.openStore(store("anew.db"));
        hub.start();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
        const QUrl place = hub.url();
        QVERIFY(!hub.configure(hub.options()));
        QCOMPARE(hub.state(), CallbackHub::State::Listening);
        ReceiverOptions signedOnes = hub.options();
        signedOnes.token = "token";
        QVERIFY(hub.configure(signedOnes));
        signedOnes.token = "another";
        QVERIFY(hub.configure(signedOnes)); // before it has ended
        QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
        QCOMPARE(hub.url(), place); // the service goes on sending there
        // Stopped meanwhile it stays so.
        signedOnes.path = QStringLiteral("/other");
        QVERIFY(hub.configure(signedOnes));
        hub.stop();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Off);
        QTest::qWait(100);
        QCOMPARE(hub.state(), CallbackHub::State::Off);
        // Without what it checks callbacks with nothing is received.
        signedOnes.refusal = makeError(ApiError::Kind::Secret, QStringLiteral("no token"));
        QVERIFY(!hub.configure(signedOnes));
        hub.start();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Failed);
        QCOMPARE(hub.error().message, QStringLiteral("no token"));
        signedOnes.refusal.reset();
        hub.configure(signedOnes);
        QCOMPARE(hub.state(), CallbackHub::State::Off);
        hub.start();
        QTRY_COMPARE(hub.state(), CallbackHub::State::Listening);
    }

    void destructionAtAnyMoment()
    {
        for (int wait = 0; wait < 40; wait += 4) {
            CallbackHub hub(m_clock);
            EventLogModel model(hub.log());
            hub.openStore(store("b.db"));
            hub.start();
            hub.fetch(5, this, [](const auto &) {});
            QTest::qWait(wait);
            if (wait % 8 == 0)
                hub.stop();
        }
        CallbackHub hub(m_clock);
        hub.openStore(store("b.db"));
        QTRY_COMPARE(hub.storeState(), CallbackHub::StoreState::Open);
    }

    void destructionWithWritingUnderWay()
    {
        auto hub = std::make_unique<CallbackHub>(m_clock);
        hub->openStore(store("g.db"));
        QTRY_COMPARE(hub->storeState(), CallbackHub::StoreState::Open);
        CallbackEvent event;
        event.command = QStringLiteral("Group.CallbackAfterSendMsg");
        hub->backfill(QList<CallbackEvent>(5'000, event), this, [](const Result<Done> &) {});
        hub.reset();
        QCOMPARE(EventReader::open(store("g.db").path).value().lastSeq().value(), 5'000);
    }

    void destructionWithTrafficUnderWay()
    {
        auto hub = std::make_unique<CallbackHub>(m_clock);
        hub->openStore(store("f.db"));
        hub->start();
        QTRY_COMPARE(hub->state(), CallbackHub::State::Listening);
        std::vector<std::unique_ptr<CallbackClient>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<CallbackClient>(quint16(hub->url().port())));
            clients.back()->sendRaw(CallbackClient::request(callbackTarget("State.StateChange"), "{}").repeated(30));
        }
        hub.reset();
        qint64 answered = 0;
        for (const auto &client : clients) {
            while (client->read(500).status == 200)
                ++answered;
        }
        QVERIFY(EventReader::open(store("f.db").path).value().lastSeq().value() >= answered);
    }
};

QTEST_GUILESS_MAIN(TestCallbackHub)
#include "tst_callbackhub.moc"
