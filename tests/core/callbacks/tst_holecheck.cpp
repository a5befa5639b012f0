// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbackhub.h"
#include "tests/core/callbacks/groupmessages.h"

#include <QSignalSpy>
#include <QTest>

using namespace imdesk;

/// A number that stands in an older row, which is in the store alone, is not missing.
class TestHoleCheck : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatOlderRowsHaveIsNotMissing()
    {
        QTemporaryDir dir;
        const QString group = QStringLiteral("g");
        const QString topic = QStringLiteral("@TGS#_c@TOPIC#_t");
        {
            const auto store = std::move(EventStore::open(optionsFor(dir)).value());
            const auto put = [&store](const EventPtr &event) {
                while (!store->submit(event, 0, nullptr))
                    QTest::qWait(1);
            };
            const auto putTopic = [&put, &topic](qint64 number, bool inTopic) {
                const EventPtr event = message(QStringLiteral("@TGS#_c"), number);
                if (inTopic)
                    event->body.replace("{", "{\"TopicId\":\"" + topic.toUtf8() + "\",");
                put(event);
            };
            for (const qint64 number : {1, 3, 4, 7})
                put(message(group, number));
            putTopic(2, false); // of the community itself: another count than that of its topic
            for (qint64 number = 1; number <= 200; ++number)
                put(message(QStringLiteral("other"), number));
            for (const qint64 number : {2, 5, 10})
                put(message(group, number));
            for (const qint64 number : {1, 3})
                putTopic(number, true);
        }
        const SystemClock clock;
        CallbackHub hub(clock, nullptr, 100);
        std::vector<SequenceHole> wrong;
        connect(&hub.watch(), &EventWatch::changed, &hub, [&] {
            if (!hub.log().leavesOut())
                return;
            for (const SequenceHole &hole : hub.gaps().told()) {
                if (hole.group == group && (hole.last < 6 || (hole.first <= 7 && hole.last >= 7)))
                    wrong.push_back(hole);
            }
        });
        hub.openStore(optionsFor(dir));
        QTRY_COMPARE_WITH_TIMEOUT(hub.gaps().told().size(), std::size_t(3), 30'000);
        QVERIFY(hub.log().leavesOut());
        QVERIFY(wrong.empty());
        QStringList told;
        for (const SequenceHole &hole : hub.gaps().told())
            told << QStringLiteral("%1 %2 %3").arg(hole.group).arg(hole.first).arg(hole.last);
        told.sort();
        QCOMPARE(told, (QStringList{topic + QStringLiteral(" 2 2"), QStringLiteral("g 6 6"), QStringLiteral("g 8 9")}));
    }

    void whatCameLaterThanTheFirstRowInMemoryNeedsNoLook()
    {
        QTemporaryDir dir;
        const qint64 start = 1'700'000'000'000;
        {
            const auto store = std::move(EventStore::open(optionsFor(dir)).value());
            const auto put = [&store](const EventPtr &event) {
                while (!store->submit(event, 0, nullptr))
                    QTest::qWait(1);
            };
            for (qint64 number = 1; number <= 200; ++number)
                put(message(QStringLiteral("other"), number, start));
            for (const qint64 number : {1, 3})
                put(message(QStringLiteral("g"), number, start + 120'000));
        }
        const SystemClock clock;
        CallbackHub hub(clock, nullptr, 100);
        hub.watch().blockSignals(true); // nothing is looked for
        hub.openStore(optionsFor(dir));
        QTRY_COMPARE_WITH_TIMEOUT(hub.gaps().told().size(), std::size_t(1), 30'000);
        QVERIFY(hub.log().leavesOut());
    }

    void aLogThatCannotBeReadNowIsAskedAgain()
    {
        QTemporaryDir dir;
        const StoreOptions options = optionsFor(dir);
        {
            const auto store = std::move(EventStore::open(options).value());
            const auto put = [&store](const EventPtr &event) {
                while (!store->submit(event, 0, nullptr))
                    QTest::qWait(1);
            };
            for (qint64 number = 1; number <= 200; ++number)
                put(message(QStringLiteral("other"), number));
            for (const qint64 number : {1, 3})
                put(message(QStringLiteral("g"), number));
        }
        const SystemClock clock;
        CallbackHub hub(clock, nullptr, 100);
        hub.watch().blockSignals(true);
        hub.openStore(options);
        QTRY_VERIFY_WITH_TIMEOUT(hub.isLoaded() && hub.watch().holes().holes().size() == 1, 30'000);
        QVERIFY(hub.log().leavesOut());
        auto other = sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 5'000);
        QVERIFY(other);
        QVERIFY(other->run("ALTER TABLE event RENAME TO away"));
        QSignalSpy changed(&hub.watch(), &EventWatch::changed);
        hub.watch().blockSignals(false);
        QTRY_VERIFY(changed.size() >= 3);
        QVERIFY(hub.gaps().told().empty());
        QVERIFY(other->run("ALTER TABLE away RENAME TO event"));
        QTRY_COMPARE_WITH_TIMEOUT(hub.gaps().told().size(), std::size_t(1), 30'000);
    }

    void aLogThatIsAllInMemoryTellsAtOnce()
    {
        QTemporaryDir dir;
        {
            const auto store = std::move(EventStore::open(optionsFor(dir)).value());
            for (const qint64 number : {1, 3}) {
                while (!store->submit(message(QStringLiteral("g"), number), 0, nullptr))
                    QTest::qWait(1);
            }
        }
        const SystemClock clock;
        CallbackHub hub(clock);
        hub.openStore(optionsFor(dir));
        QTRY_COMPARE(hub.gaps().told().size(), std::size_t(1));
        QCOMPARE(hub.gaps().told(), hub.watch().holes().holes());
    }
};

QTEST_GUILESS_MAIN(TestHoleCheck)
#include "tst_holecheck.moc"
