// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"

#include "core/callbacks/callbacksign.h"
#include "core/callbacks/eventdecoder.h"
#include "core/callbacks/eventreplay.h"
#include "core/callbacks/eventsamples.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/eventtitle.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// Samples of all callbacks, and callbacks sent again to a real backend.
class TestEventReplay : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void everyCommandHasASample_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : m_catalogue.callbackCommands())
            QTest::newRow(qPrintable(command)) << command;
    }
    void everyCommandHasASample()
    {
        QFETCH(QString, command);
        const EventSamples samples(m_catalogue);
        const qint64 now = m_clock.nowMs();
        const CallbackParts parts = samples.sample(command, 1400000000, now);
        CallbackEvent event;
        event.query = parts.query;
        event.body = parts.body;
        QVERIFY(decodeEvent(RequestQuery(parts.query), event));
        QCOMPARE(event.command, command);
        QVERIFY2(event.note.isEmpty(), qPrintable(event.note));
        QVERIFY(!(event.sender + event.receivers + event.group + event.text).isEmpty());
        const QJsonObject body = QJsonDocument::fromJson(parts.body).object();
        QVERIFY(body.size() >= 2);
        const QJsonValue time = body.value("EventTime"_L1);
        QCOMPARE(time.isString() ? time.toString().toLongLong() : time.toInteger(), now);
        // Two of them are two events.
        if (body.contains("MsgKey"_L1))
            QVERIFY(samples.body(command, now).value("MsgKey"_L1) != body.value("MsgKey"_L1));
        // Every documented field that is needed is there.
        for (const auto &entry : m_catalogue.callback(command).value("body"_L1).toArray()) {
            const QJsonObject field = entry.toObject();
            const QString name = field.value("name"_L1).toString();
            if (!m_catalogue.callback(command).value("example"_L1).toObject().contains("request"_L1) &&
                !field.value("optional"_L1).toBool() && !name.contains(u'.'))
                QVERIFY2(body.contains(QString(name).remove(u"[]"_s)), qPrintable(name));
        }
    }
    void everyCommandIsNamed_data() { everyCommandHasASample_data(); }
    void everyCommandIsNamed()
    {
        QFETCH(QString, command);
        QCOMPARE(eventTitle(command), m_catalogue.callback(command).value("title"_L1).toString());
    }

    void theServiceHas56Callbacks() { QCOMPARE(m_catalogue.callbackCommands().size(), 56); }

    void whatNeverCameHadNoAnswer()
    {
        CallbackEvent event;
        QVERIFY(ReplayItem::of(event).hasAnswer);
        event.origin = EventOrigin::Backfilled;
        QVERIFY(!ReplayItem::of(event).hasAnswer);
    }

    void storedEventsAreSentAgain()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"events.db"_s);
        {
            StoreOptions options;
            options.path = path;
            auto store = EventStore::open(options);
            QVERIFY(store);
            for (int i = 1; i <= 60; ++i) {
                auto event = std::make_shared<CallbackEvent>();
                event->command = u"Group.CallbackBeforeSendMsg"_s;
                event->query = "SdkAppid=1400000000&CallbackCommand=Group.CallbackBeforeSendMsg&RequestTime=5";
                event->body = "{\"n\":" + QByteArray::number(i) + "}";
                event->answerCode = i == 2 ? 10101 : 0;
                QVERIFY((*store)->submit(event, 0, nullptr));
            }
        }
        Backend backend;
        backend.answer(Backend::verdict(0));
        EventReplay replay(m_clock);
        QList<ReplayResult> results;
        ReplaySummary summary;
        bool done = false;
        connect(&replay, &EventReplay::answered, this, [&](const ReplayResult &result) { results << result; });
        connect(&replay, &EventReplay::finished, this, [&](const ReplaySummary &end) {
            summary = end;
            done = true;
        });
        ReplayPlan plan;
        plan.url = QUrl(backend.url());
        plan.token = "their-token";
        plan.sdkAppId = 1400000001;
        plan.perSecond = 100;
        std::vector<qint64> seqs;
        for (int i = 1; i <= 60; ++i)
            seqs.push_back(i);
        seqs.push_back(999);
        QElapsedTimer timer;
        timer.start();
        replay.start(path, seqs, plan);
        QVERIFY(replay.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(done, 20'000);
        QVERIFY2(timer.elapsed() >= 500, qPrintable(QString::number(timer.elapsed()))); // the rate is kept
        QCOMPARE(results.size(), 60);
        QCOMPARE(summary, (ReplaySummary{60, 59, 1, 0, 1, false}));
        QCOMPARE(backend.count(), 60);
        const Backend::Request request = backend.requests().at(1);
        const QUrlQuery query = request.query();
        const QByteArray time = query.queryItemValue(u"RequestTime"_s).toUtf8();
        QVERIFY(qAbs(time.toLongLong() - m_clock.nowSeconds()) < 30);
        QCOMPARE(query.queryItemValue(u"Sign"_s).toUtf8(), callbackSign("their-token", time));
        QCOMPARE(query.queryItemValue(u"SdkAppid"_s), u"1400000001"_s);
        QVERIFY(request.head.toLower().contains("x-imdesk-replay: "));
        const auto second =
            std::ranges::find_if(results, [](const ReplayResult &result) { return result.item.seq == 2; });
        QCOMPARE(second->item.code, 10101);
        QCOMPARE(second->reply.code, 0);
        QVERIFY(!second->isSame());
    }

    void whatWasReplayedBeforeIsPassedOnNoFarther()
    {
        const EventReplay replay(m_clock);
        ReplayItem item;
        item.seq = 7;
        item.parts.headers = {u"X-Imdesk-Replay: 3"_s, u"x-imdesk-pass-on: old"_s, u"X-Request-Id: 1"_s};
        ReplayPlan plan;
        plan.url = QUrl(u"http://127.0.0.1:9/cb"_s);
        const auto sent = [&](const QByteArray &wanted) {
            QByteArrayList out;
            const TargetRequest request = replay.requestOf(item, plan);
            for (const auto &[name, value] : request.headers) {
                if (name.compare(wanted, Qt::CaseInsensitive) == 0)
                    out << value;
            }
            return out;
        };
        QCOMPARE(sent(EventReplay::marker), QByteArrayList{"7"});
        QCOMPARE(sent(passOnHeader), QByteArrayList());
        QCOMPARE(sent("X-Request-Id"), QByteArrayList{"1"});
        plan.passOn = {u"a b"_s, u"c,d"_s};
        QCOMPARE(sent(passOnHeader), QByteArrayList{"a%20b,c%2Cd"});
        ForwardTarget target;
        target.name = u"c,d"_s;
        QVERIFY(mayPassOn(target, {u"X-Imdesk-Replay: 7"_s, u"X-Imdesk-Pass-On: a%20b,c%2Cd"_s}));
        QVERIFY(!mayPassOn(target, {u"X-Imdesk-Replay: 7"_s, u"X-Imdesk-Pass-On: a%20b, ,c"_s}));
        QVERIFY(mayPassOn(target, {u"X-Request-Id: 1"_s}));
    }

    void troubleIsCountedAndCancelEnds()
    {
        Backend backend;
        backend.answer("rubbish");
        EventReplay replay(m_clock);
        QList<ReplaySummary> ends;
        connect(&replay, &EventReplay::finished, this, [&](const ReplaySummary &end) { ends << end; });
        ReplayPlan plan;
        plan.url = QUrl(backend.url());
        ReplayItem item;
        item.command = u"State.StateChange"_s;
        item.parts.body = "{}";
        replay.start(QList<ReplayItem>{item}, plan);
        QTRY_COMPARE(ends.size(), 1);
        QCOMPARE(ends.last().failed, 1);
        backend.delay(-1);
        replay.start(QList<ReplayItem>{item, item, item}, plan);
        QTRY_COMPARE(backend.count(), 4);
        replay.cancel();
        QCOMPARE(ends.size(), 2);
        QVERIFY(ends.last().cancelled);
        QVERIFY(!replay.isRunning());
    }

  private:
    const Catalogue m_catalogue;
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestEventReplay)
#include "tst_eventreplay.moc"
