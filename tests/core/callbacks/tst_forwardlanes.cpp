// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"
#include "forwardbench.h"

#include "core/callbacks/filter.h"
#include "tests/support/silentport.h"

#include <QFile>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// What waits for a target while that is away for a moment, or has got another name.
class TestForwardLanes : public ForwardBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        begin();
        m_clock.set(SystemClock().nowMs());
    }
    void cleanup() { end(); }

    void oneHiccupIsOneFailure()
    {
        SilentPort away;
        start();
        set({target(u"t"_s, u"http://127.0.0.1:%1/cb"_s.arg(away.port()))});
        add(0, 8);
        QTRY_COMPARE(m_stats->of(u"t"_s).sent, 4);
        const Backend back(away.listen());
        m_clock.advance(1'300); // beyond the pause of one failure, not beyond that of two
        QTRY_VERIFY(back.count() > 0);
        QTRY_COMPARE(back.count(), 8);
    }

    void whatNobodyGetsIsTold()
    {
        strand();
        const Backend other;
        start();
        set({target(u"moderation"_s, other.url())});
        QTRY_COMPARE(m_problems.size(), 1);
        QVERIFY2(m_problems.first().contains(u"5 event") && m_problems.first().contains(u"\u201Cmod\u201D"),
                 qPrintable(m_problems.first()));
        // Once, as long as nothing changes about it.
        set({target(u"moderation"_s, other.url()), target(u"more"_s, other.url())});
        QCOMPARE(m_problems.size(), 1);
        set({target(u"mod"_s, u"http://127.0.0.1:%1/cb"_s.arg(m_away.port()))});
        m_clock.advance(60'000);
        set({target(u"moderation"_s, other.url())});
        QTRY_COMPARE(m_problems.size(), 2);
        QCOMPARE(other.count(), 0);
    }

    void whatWaitsIsToldWhereNobodyIsATarget()
    {
        strand();
        start();
        m_forwarder->setTargets({}, {}, m_store->lastSeq());
        QTRY_COMPARE(m_problems.size(), 1);
        QVERIFY2(m_problems.first().contains(u"5 event") && m_problems.first().contains(u"\u201Cmod\u201D"),
                 qPrintable(m_problems.first()));
        // It is there for whoever takes it over.
        const Backend backend;
        set({target(u"mod"_s, backend.url())});
        m_clock.advance(60'000);
        set({target(u"mod"_s, backend.url())});
        QTRY_COMPARE(backend.count(), 5);
    }

    void aTargetThatIsOffIsStillOne()
    {
        strand();
        ForwardTarget off = target(u"mod"_s, u"http://127.0.0.1:%1/cb"_s.arg(m_away.port()));
        off.on = false;
        start();
        aim({off});
        const Backend other;
        set({off, target(u"other"_s, other.url())});
        QCOMPARE(m_problems, QStringList());
    }

    void aTargetTakesOverWhatItWas()
    {
        strand();
        add(5, 1); // that nobody has put into the queue yet
        const Backend backend;
        ForwardTarget renamed = target(u"moderation"_s, backend.url());
        renamed.was = u"mod"_s;
        start();
        set({renamed});
        m_clock.advance(60'000);
        set({renamed}); // which looks what is due
        QTRY_COMPARE(backend.count(), 6);
        QTRY_COMPARE(m_stats->of(u"moderation"_s).queued, 0);
        QCOMPARE(m_problems, QStringList());
    }

    void aStartWithAClockFarAheadGivesNothingUp()
    {
        strand();
        m_clock.advance(3'650LL * 86'400'000);
        for (int round = 0; round < 2; ++round) {
            start();
            set({target(u"mod"_s, u"http://127.0.0.1:%1/cb"_s.arg(m_away.port()))});
            QCOMPARE(m_stats->of(u"mod"_s).givenUp, 0);
            QCOMPARE(m_stats->of(u"mod"_s).queued, 5);
            m_forwarder.reset();
        }
        // Whoever was away so long indeed is believed a day later.
        m_clock.advance(86'400'000);
        start();
        set({target(u"mod"_s, u"http://127.0.0.1:%1/cb"_s.arg(m_away.port()))});
        QCOMPARE(m_stats->of(u"mod"_s).givenUp, 5);
    }

    void aFilterThatIsNotValidIsExplained()
    {
        ForwardTarget wrong = target(u"mod"_s, u"http://127.0.0.1:1/"_s);
        wrong.filter = u"cmd = = x"_s;
        const FilterError error = Filter::parse(wrong.filter).error();
        const QString words = wrong.problem();
        QVERIFY2(words.contains(u"character %1: "_s.arg(error.position + 1)) && words.contains(error.message),
                 qPrintable(words));
    }

    void whatBothWereToGetComesOnce()
    {
        auto queue = ForwardQueue::open(m_dir->filePath(u"q.db"_s));
        QVERIFY(queue);
        QVERIFY(queue->setTargets({u"a"_s, u"b"_s}, 7));
        const ForwardQueue::Row first{8, 0, 0, 0, {"q", "body", {}}}, second{9, 0, 0, 0, {"q", "body", {}}};
        QVERIFY(queue->add(u"a"_s, {first, second}, 9));
        QVERIFY(queue->add(u"b"_s, {second}, 9));
        // Who is a target still gives nothing away.
        QVERIFY(queue->setTargets({u"a"_s, u"b"_s}, 20, {{u"b"_s, u"a"_s}}));
        QCOMPARE(queue->load(u"a"_s).rows, 2);
        QVERIFY(queue->setTargets({u"b"_s}, 20, {{u"b"_s, u"a"_s}}));
        QCOMPARE(queue->load(u"b"_s).rows, 2);
        QCOMPARE(queue->waiting(), (QHash<QString, qint64>{{u"b"_s, 2}}));
        QVERIFY(queue->setTargets({u"c"_s}, 20, {{u"c"_s, u"b"_s}}));
        QCOMPARE(queue->servedUpTo(u"c"_s), std::optional<qint64>(9));
    }

    void aFormerIdIsReadAndKept()
    {
        const QString path = m_dir->filePath(u"targets.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // moc takes what follows two slashes for a comment, in a raw string too.
        file.write(QByteArray(R"({"targets":[{"name":"moderation","url":"URL","was":"mod"}]})")
                       .replace("URL", "http://127.0.0.1:1/"));
        file.close();
        const ForwardTargetStore store(path);
        Result<ForwardList> list = store.load();
        QVERIFY(list);
        QCOMPARE(list->problem(), QString());
        QCOMPARE(list->targets.first().was, u"mod"_s);
        QVERIFY(store.save(*list));
        const Result<ForwardList> again = store.load();
        QVERIFY(again && *again == *list);
        list->targets.append(target(u"mod"_s, u"http://127.0.0.1:1/"_s));
        QVERIFY2(list->problem().contains(u"\"mod\""), qPrintable(list->problem()));
    }

  private:
    const Clock &clock() const override { return m_clock; }
    void set(const QList<ForwardTarget> &targets)
    {
        const int before = m_sets;
        aim(targets);
        QTRY_VERIFY(m_sets > before);
    }
    /// Five events wait for "mod", and the program has ended.
    void strand()
    {
        start();
        set({target(u"mod"_s, u"http://127.0.0.1:%1/cb"_s.arg(m_away.port()))});
        add(0, 5);
        QTRY_COMPARE(m_stats->of(u"mod"_s).queued, 5);
        m_forwarder.reset();
        m_problems.clear();
    }

    ManualClock m_clock;
    SilentPort m_away;
};

QTEST_GUILESS_MAIN(TestForwardLanes)
#include "tst_forwardlanes.moc"
