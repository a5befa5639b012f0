// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventlogmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;

class TestFilterWorker : public QObject
{
    Q_OBJECT

    static EventPtr event(qint64 seq)
    {
        auto out = std::make_shared<CallbackEvent>();
        out->seq = seq;
        out->receivedAt = 1'700'000'000'000 + seq;
        out->command = seq % 2 ? QStringLiteral("Group.CallbackAfterSendMsg") : QStringLiteral("State.StateChange");
        out->sender = QStringLiteral("user%1").arg(seq % 10);
        out->group = QStringLiteral("g%1").arg(seq % 100);
        out->text = QStringLiteral("text number %1").arg(seq);
        out->detail = QStringLiteral("Login");
        out->answeredInMs = 3;
        return out;
    }

    static std::vector<EventPtr> events(qint64 from, qint64 to)
    {
        std::vector<EventPtr> out;
        for (qint64 seq = from; seq <= to; ++seq)
            out.push_back(event(seq));
        return out;
    }

    static std::vector<CallbackEvent> page(qint64 from, qint64 to)
    {
        std::vector<CallbackEvent> out;
        for (qint64 seq = from; seq <= to; ++seq)
            out.push_back(*event(seq));
        return out;
    }

    static Filter filter(const char *text) { return Filter::parse(QString::fromUtf8(text)).value(); }

    static std::vector<qint64> expected(qint64 from, qint64 to, const std::function<bool(qint64)> &keep)
    {
        std::vector<qint64> out;
        for (qint64 seq = from; seq <= to; ++seq) {
            if (keep(seq))
                out.push_back(seq);
        }
        return out;
    }

    static bool settled(const EventLogModel &model) { return model.isCurrent() && !model.progress().scanning; }

  private Q_SLOTS:
    void logKeepsTheNewestAndTakesPagesInFront()
    {
        EventLog log(100);
        QVERIFY(log.prepend(page(51, 60)));
        log.append(events(61, 70));
        QVERIFY(log.prepend(page(31, 50)));
        QCOMPARE(log.firstSeq(), 31);
        QCOMPARE(log.lastSeq(), 70);
        QVERIFY(!log.leavesOut());
        QCOMPARE(log.row(45)->seq(), 45);
        QVERIFY(!log.row(30));
        QCOMPARE(log.newerThan(65, 3).back()->seq(), 68);
        QCOMPARE(log.olderThan(40, 4).front()->seq(), 36);
        QVERIFY(log.prepend(page(-100, 30))); // only the newest part of the page fits
        QCOMPARE(log.size(), 100);
        QCOMPARE(log.firstSeq(), -29);
        QVERIFY(log.leavesOut());
        QCOMPARE(log.droppedRows(), 0);
        QVERIFY(!log.prepend(page(-200, -30)));
        log.append(events(71, 80));
        QCOMPARE(log.size(), 100);
        QCOMPARE(log.firstSeq(), -19);
        QCOMPARE(log.droppedRows(), 10);
        QVERIFY(!log.prepend(page(-200, -20)));
        log.clear();
        QCOMPARE(log.size(), 0);
        QCOMPARE(log.firstSeq(), 0);
        QVERIFY(!log.leavesOut());
        EventLog full(20);
        QVERIFY(full.prepend(page(21, 40)) && !full.leavesOut());
        QVERIFY(!full.prepend(page(1, 20))); // of what has no room not even a part is there
        QVERIFY(full.leavesOut());
    }

    void logKeepsWithinItsBytes()
    {
        EventLog log(1'000'000, 100'000);
        log.append(events(1, 5'000));
        QVERIFY(log.size() < 500);
        QCOMPARE(log.lastSeq(), 5'000);
    }

    void hitsFollowTheFilter()
    {
        EventLog log;
        log.append(events(1, 50'000));
        EventLogModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(settled(model));
        QTRY_COMPARE(model.rowCount(), 50'000);
        model.setFilter(filter("from = user3 and group = g13"));
        QTRY_VERIFY(settled(model));
        QCOMPARE(model.hits(), expected(1, 50'000, [](qint64 seq) { return seq % 10 == 3 && seq % 100 == 13; }));
        model.setFilter(filter("nothing-like-it"));
        QTRY_VERIFY(settled(model));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 50'000);
        QCOMPARE(model.rowOf(777), 776);
        QCOMPARE(model.seqAt(776), 777);
        QCOMPARE(model.rowOf(50'001), -1);
    }

    void newRowsAndOlderPagesComeIn()
    {
        EventLog log;
        log.append(events(10'001, 10'100));
        EventLogModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(filter("cmd = state-change"));
        QTRY_COMPARE(model.rowCount(), 50);
        QSignalSpy appended(&model, &EventLogModel::appended);
        log.append(events(10'101, 10'200));
        QTRY_COMPARE(model.rowCount(), 100);
        QCOMPARE(appended.size(), 1);
        QVERIFY(log.prepend(page(1, 10'000)));
        QTRY_COMPARE(model.rowCount(), 5'100);
        QTRY_VERIFY(settled(model));
        QCOMPARE(model.hits(), expected(1, 10'200, [](qint64 seq) { return seq % 2 == 0; }));
        QCOMPARE(appended.size(), 1);
    }

    void aRepeatIsFoldedBehindAFirstThatIsShown()
    {
        EventLog log;
        std::vector<EventPtr> rows = events(1, 4);
        rows[2]->copyOf = 1;
        log.append(rows);
        EventLogModel model(log);
        QTRY_COMPARE(model.hits(), (std::vector<qint64>{1, 2, 4}));
        QCOMPARE(model.progress().folded, 1);
        model.setFilter(filter("seq in {2..3}"));
        QTRY_VERIFY(settled(model));
        QCOMPARE(model.hits(), (std::vector<qint64>{2, 3}));
        QCOMPARE(model.progress().folded, 0);
        model.setFilter(filter("copy = yes"));
        QTRY_VERIFY(settled(model));
        QCOMPARE(model.hits(), std::vector<qint64>{3});
        // One more that is folded changes no row, and is told.
        model.setFilter({});
        QTRY_COMPARE(model.progress().folded, 1);
        rows = events(5, 5);
        rows.front()->copyOf = 2;
        log.append(rows);
        QTRY_COMPARE(model.progress().folded, 2);
        QCOMPARE(model.rowCount(), 3);
    }

    void droppedRowsLeave()
    {
        EventLog log(1'000);
        log.append(events(1, 1'000));
        EventLogModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(filter("cmd = state-change"));
        QTRY_COMPARE(model.rowCount(), 500);
        log.append(events(1'001, 1'300));
        QTRY_COMPARE(model.seqAt(model.rowCount() - 1), 1'300);
        QTRY_COMPARE(model.seqAt(0), 302);
        QCOMPARE(model.rowCount(), 500);
    }

    void theReasonOfWhatCouldNotBeReadIsToldOnce()
    {
        EventLog log;
        std::vector<EventPtr> one = events(1, 1);
        one.front()->httpStatus = 400;
        one.front()->note = QStringLiteral("The body is empty.");
        log.append(one);
        EventLogModel model(log);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.data(model.index(0, EventLogModel::Event), Qt::DisplayRole).toString(),
                 QStringLiteral("A callback that could not be read: The body is empty."));
    }

    void anotherLogStartsAnew()
    {
        EventLog log;
        log.append(events(1, 100));
        EventLogModel model(log);
        QTRY_COMPARE(model.rowCount(), 100);
        log.clear();
        log.append(events(5'001, 5'030));
        QTRY_COMPARE(model.rowCount(), 30);
        QCOMPARE(model.seqAt(0), 5'001);
        log.clear();
        QTRY_COMPARE(model.rowCount(), 0);
        log.append(events(1, 7));
        QTRY_COMPARE(model.rowCount(), 7);
    }

    void insertsAreBatched()
    {
        EventLog log;
        EventLogModel model(log);
        QTRY_VERIFY(model.isCurrent());
        QSignalSpy inserted(&model, &EventLogModel::progressChanged);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 400; ++i) {
            log.append(events(i * 5 + 1, i * 5 + 5));
            QTest::qWait(1);
        }
        QTRY_COMPARE(model.rowCount(), 2'000);
        // One more round than whole gaps fit in, whatever the machine makes of the waits.
        QVERIFY2(inserted.size() <= timer.elapsed() / FilterWorker::minimumGapMs + 1,
                 qPrintable(QStringLiteral("%1 in %2 ms").arg(inserted.size()).arg(timer.elapsed())));
    }

    void filtersTypedFastEndWithTheLast()
    {
        EventLog log;
        log.append(events(1, 100'000));
        EventLogModel model(log);
        const QString text = QStringLiteral("text number 99");
        for (qsizetype i = 1; i <= text.size(); ++i) {
            model.setFilter(Filter::parse(text.first(i)).value());
            QTest::qWait(3);
        }
        QTRY_VERIFY(settled(model));
        QCOMPARE(model.hits(),
                 expected(1, 100'000, [](qint64 seq) { return QString::number(seq).contains(QLatin1String("99")); }));
    }

    void runawayExpressionsAreStoppedAndSaidSo()
    {
        EventLog log;
        std::vector<EventPtr> nasty;
        for (int i = 1; i <= 2'000; ++i) {
            nasty.push_back(event(i));
            nasty.back()->text = QString(3'000, QLatin1Char('a')) + QLatin1Char('b');
        }
        log.append(nasty);
        EventLogModel model(log);
        model.setFilter(filter("text ~ \"^(a+)+$\""));
        QTRY_VERIFY_WITH_TIMEOUT(model.progress().tooSlow, 60'000);
        QVERIFY(!model.progress().scanning);
        QVERIFY(model.progress().gaveUp > FilterWorker::patienceRows);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 2'000);
    }

    void aScanCanBeStoppedAndNewRowsStillCome()
    {
        EventLog log;
        std::vector<EventPtr> heavy;
        for (int i = 1; i <= 20'000; ++i) {
            heavy.push_back(event(i));
            heavy.back()->text = QString(100, QLatin1Char('a')) + QString::number(i);
        }
        log.append(heavy);
        EventLogModel model(log);
        model.setFilter(filter("text ~ \"(a|aa)+x\" or from = nobody"));
        model.stopScan();
        QTRY_VERIFY(model.isCurrent() && !model.progress().scanning);
        QVERIFY(model.progress().stopped);
        QVERIFY(model.progress().scanned < 20'000);
        auto fresh = event(20'001);
        fresh->sender = QStringLiteral("nobody");
        log.append({fresh});
        QTRY_COMPARE(model.hits(), std::vector<qint64>{20'001});
    }

    void columns()
    {
        EventLog log;
        auto one = event(2);
        one->receivers = QStringLiteral("bob\npeter");
        one->note = QStringLiteral("odd");
        log.append({one});
        EventLogModel model(log);
        QTRY_COMPARE(model.rowCount(), 1);
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        model.setTimeZone(QTimeZone::utc());
        QCOMPARE(text(EventLogModel::Time), QStringLiteral("2023-11-14 22:13:20"));
        QCOMPARE(text(EventLogModel::Event), QStringLiteral("user2 signed in (odd)"));
        QCOMPARE(text(EventLogModel::Command), QStringLiteral("State.StateChange"));
        QCOMPARE(text(EventLogModel::People), QStringLiteral("user2 \u2192 bob and peter"));
        QCOMPARE(text(EventLogModel::Group), QStringLiteral("g2"));
        QCOMPARE(text(EventLogModel::Answer), QStringLiteral("accepted"));
        QCOMPARE(text(EventLogModel::Milliseconds), QStringLiteral("3"));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void closingInTheMiddleOfAScan()
    {
        EventLog log;
        log.append(events(1, 100'000));
        for (int i = 0; i < 20; ++i) {
            EventLogModel model(log);
            model.setFilter(filter("text ~ \"9.*9.*9\""));
            QTest::qWait(i);
        }
        QCOMPARE(log.size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestFilterWorker)
#include "tst_filterworker.moc"
