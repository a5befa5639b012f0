// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmessages.h"

#include "core/callbacks/answertrace.h"
#include "core/callbacks/eventlog.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/repeatfinder.h"

#include <QTest>

using namespace imdesk;

class TestRepeatFinder : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void repeatsAreKnown()
    {
        RepeatFinder finder;
        CallbackEvent first = *message(QStringLiteral("g"), 7);
        QCOMPARE(finder.look(first, 1), 0);
        CallbackEvent again = first;
        again.receivedAt += 3'000;
        QCOMPARE(finder.look(again, 2), 1);
        QCOMPARE(finder.look(again, 3), 1); // also a third time
        QCOMPARE(finder.look(*message(QStringLiteral("g"), 8), 4), 0);
        again.receivedAt = first.receivedAt + RepeatFinder::windowMs + 1;
        QCOMPARE(finder.look(again, 5), 0); // too late to be a retry
        CallbackEvent other = *message(QStringLiteral("g"), 9);
        QCOMPARE(finder.look(other, 100), 0);
        other.platform = QStringLiteral("Web"); // one person on two devices at once
        QCOMPARE(finder.look(other, 101), 0);
        other.ip = QStringLiteral("203.0.113.9");
        QCOMPARE(finder.look(other, 102), 0);
        QCOMPARE(finder.look(other, 103), 102);
        finder.forgetFrom(100);
        CallbackEvent bare;
        bare.command = QStringLiteral("Sns.CallbackFriendAdd");
        bare.body = R"({"PairList":[]})";
        QCOMPARE(finder.look(bare, 6), 0);
        QCOMPARE(finder.look(bare, 7), 0); // nothing tells two of these apart
        const CallbackEvent lost = *message(QStringLiteral("g"), 9);
        QCOMPARE(finder.look(lost, 8), 0);
        finder.forgetFrom(8);
        QCOMPARE(finder.look(lost, 8), 0);
    }

    void whenTheFirstIsDroppedTheNextOneIs()
    {
        RepeatFinder finder;
        const CallbackEvent event = *message(QStringLiteral("g"), 7);
        QCOMPARE(finder.look(event, 1), 0);
        QCOMPARE(finder.look(event, 2, 1), 1);
        QCOMPARE(finder.look(event, 3, 2), 0);
        QCOMPARE(finder.look(event, 4, 3), 3);
    }

    void aReplayRepeatsNothing()
    {
        RepeatFinder finder;
        const CallbackEvent event = *message(QStringLiteral("g"), 7);
        AnswerTrace trace;
        trace.headers = {QStringLiteral("x-imdesk-replay: 1")};
        CallbackEvent replay = event;
        replay.handling = trace.toBytes();
        QCOMPARE(finder.look(replay, 1), 0);
        QCOMPARE(finder.look(event, 2), 0); // nor is it the first of any
        QCOMPARE(finder.look(replay, 3), 0);
        QCOMPARE(finder.look(event, 4), 2);
    }

    void beforeEventsAreNeverRepeats()
    {
        RepeatFinder finder;
        CallbackEvent event = *message(QStringLiteral("g"), 7);
        event.command = QStringLiteral("Group.CallbackBeforeSendMsg");
        QCOMPARE(finder.look(event, 1), 0);
        QCOMPARE(finder.look(event, 2), 0);
    }

    void theOrderOfFieldsDoesNotMatter()
    {
        RepeatFinder finder;
        const auto look = [&finder](const char *command, const char *body, qint64 seq) {
            CallbackEvent event;
            event.command = QLatin1String(command);
            event.body = body;
            return finder.look(event, seq);
        };
        const char *joined = "Group.CallbackAfterNewMemberJoin";
        QCOMPARE(look(joined, R"({"GroupId":"g","EventTime":5,"List":[{"A":"x","B":1},{"A":"y","B":2}]})", 1), 0);
        QCOMPARE(look(joined, R"({ "EventTime": 5, "List":[{"B":1,"A":"x"},{"B":2,"A":"y"}], "GroupId":"g"})", 2), 1);
        // Lists have an order, names stay with their values, and nothing is left out.
        QCOMPARE(look(joined, R"({"GroupId":"g","EventTime":5,"List":[{"A":"y","B":2},{"A":"x","B":1}]})", 3), 0);
        QCOMPARE(look(joined, R"({"GroupId":"g","EventTime":5,"List":[{"A":"x","B":2},{"A":"y","B":1}]})", 4), 0);
        QCOMPARE(look(joined, R"({"GroupId":"g","EventTime":5,"List":[{"A":"x","B":1},{"A":"y","B":2}],"":1})", 5), 0);
        QCOMPARE(look(joined, R"({"GroupId":"g","EventTime":6,"List":[{"A":"x","B":1},{"A":"y","B":2}]})", 6), 0);
        QCOMPARE(look(joined, R"({"GroupId":"g","EventTime":7,"List":[["x"],"y"]})", 7), 0);
        QCOMPARE(look(joined, R"({"GroupId":"g","EventTime":7,"List":[["x","y"]]})", 8), 0);
        QCOMPARE(look(joined, R"({"GroupId":"g","EventTime":7,"List":[[],"x","y"]})", 9), 0);
    }

    void aMessageIsKnownByItsKey()
    {
        RepeatFinder finder;
        const auto look = [&finder](const char *command, const char *body, qint64 seq) {
            CallbackEvent event;
            event.command = QLatin1String(command);
            event.body = body;
            return finder.look(event, seq);
        };
        const char *group = "Group.CallbackAfterSendMsg";
        QCOMPARE(look(group, R"({"GroupId":"g","MsgSeq":7,"EventTime":5,"Text":"a"})", 1), 0);
        QCOMPARE(look(group, R"({"EventTime":"9","MsgSeq":7,"GroupId":"g","Text":"a"})", 2), 1);
        QCOMPARE(look(group, R"({"GroupId":"g","MsgSeq":7,"EventTime":5,"Text":"edited"})", 3), 0);
        QCOMPARE(look(group, R"({"GroupId":"g","EventTime":5,"Random":1})", 4), 0);
        QCOMPARE(look(group, R"({"GroupId":"g","EventTime":6,"Random":1})", 5), 0); // nothing names the message
        const char *direct = "C2C.CallbackAfterSendMsg";
        QCOMPARE(look(direct, R"({"MsgKey":"1_2_3","EventTime":5})", 6), 0);
        QCOMPARE(look(direct, R"({"MsgKey":"1_2_3","EventTime":6})", 7), 6);
        // A message may be given the same mark twice.
        const char *mark = "C2C.CallbackAfterC2CMsgExtension";
        QCOMPARE(look(mark, R"({"MsgKey":"1_2_3","EventTime":5})", 8), 0);
        QCOMPARE(look(mark, R"({"MsgKey":"1_2_3","EventTime":6})", 9), 0);
    }

    void theStoreKeepsRepeatsAndTheLogCountsThem()
    {
        QTemporaryDir dir;
        const StoreOptions options = optionsFor(dir);
        for (int run = 0; run < 2; ++run) { // the second one knows what the first has seen
            auto store = EventStore::open(options);
            QVERIFY(store);
            QVERIFY((*store)->submit(message(QStringLiteral("g"), 1), 1, {}));
            QVERIFY((*store)->submit(message(QStringLiteral("g"), 2 + run), 2, {}));
        }
        auto reader = EventReader::open(options.path);
        QVERIFY(reader);
        const auto events = reader->after(0, 10, EventReader::Body::With);
        QVERIFY(events);
        QCOMPARE(events->size(), std::size_t(4));
        QCOMPARE(events->at(2).copyOf, 1);
        QCOMPARE(events->at(3).copyOf, 0);
        EventLog log;
        QVERIFY(log.prepend(*events));
        QCOMPARE(log.copiesOf(1), 1);
        QCOMPARE(log.copiesOf(2), 0);
        QCOMPARE(log.repeats(), 1);
        EventLog small(1); // keeps the newest row, which repeats nothing
        QVERIFY(small.prepend(*events));
        QCOMPARE(small.repeats(), 0);
        small.append({std::make_shared<CallbackEvent>(events->at(2)), std::make_shared<CallbackEvent>(events->at(3))});
        QCOMPARE(small.repeats(), 0);
        log.clear();
        QCOMPARE(log.repeats(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRepeatFinder)
#include "tst_repeatfinder.moc"
