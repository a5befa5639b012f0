// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmessages.h"

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
