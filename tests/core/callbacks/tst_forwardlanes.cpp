// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"
#include "callbackclient.h"

#include "core/callbacks/eventforwarder.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/filter.h"
#include "tests/support/silentport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// What waits for a target while that is away for a moment, or has got another name.
class TestForwardLanes : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_stats = std::make_shared<ForwardStats>();
        m_problems.clear();
        StoreOptions options;
        options.path = m_dir->filePath(u"events.db"_s);
        auto store = EventStore::open(options);
        QVERIFY(store);
        m_store = std::move(*store);
        m_clock.set(SystemClock().nowMs());
    }
    void cleanup()
    {
        m_forwarder.reset();
        m_store.reset();
    }

    void oneHiccupIsOneFailure()
    {
        SilentPort away;
        begin();
        set({target(u"t"_s, u"http://127.0.0.1:%1/cb"_s.arg(away.port()))});
        add(8);
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
        begin();
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
        begin();
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
        begin();
        m_forwarder->setTargets({u"rules"_s, {off}}, {}, m_store->lastSeq());
        const Backend other;
        set({off, target(u"other"_s, other.url())});
        QCOMPARE(m_problems, QStringList());
    }

    void aTargetTakesOverWhatItWas()
    {
        strand();
        add(1); // that nobody has put into the queue yet
        const Backend backend;
        ForwardTarget renamed = target(u"moderation"_s, backend.url());
        renamed.was = u"mod"_s;
        begin();
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
        for (int start = 0; start < 2; ++start) {
            begin();
            set({target(u"mod"_s, u"http://127.0.0.1:%1/cb"_s.arg(m_away.port()))});
            QCOMPARE(m_stats->of(u"mod"_s).givenUp, 0);
            QCOMPARE(m_stats->of(u"mod"_s).queued, 5);
            m_forwarder.reset();
        }
        // Whoever was away so long indeed is believed a day later.
        m_clock.advance(86'400'000);
        begin();
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
    static ForwardTarget target(const QString &name, const QString &url)
    {
        ForwardTarget target;
        target.id = target.name = name;
        target.url = url;
        return target;
    }
    void begin()
    {
        m_forwarder = std::make_unique<EventForwarder>(m_store->options().path, m_stats, m_clock);
        connect(m_forwarder.get(), &EventForwarder::problem, this,
                [this](const ReceiverProblem &problem) { m_problems << problem.words; });
        connect(m_forwarder.get(), &EventForwarder::targetsSet, this, [this] { ++m_sets; });
    }
    void set(const QList<ForwardTarget> &targets)
    {
        const int before = m_sets;
        m_forwarder->setTargets({u"rules"_s, targets}, {}, m_store->lastSeq());
        QTRY_VERIFY(m_sets > before);
    }
    void add(int count)
    {
        const qint64 last = m_store->lastSeq() + count;
        for (int i = 0; i < count; ++i) {
            auto event = std::make_shared<CallbackEvent>();
            event->receivedAt = m_clock.nowMs();
            event->command = u"Group.CallbackAfterSendMsg"_s;
            event->query = "SdkAppid=1400000000&CallbackCommand=Group.CallbackAfterSendMsg";
            event->body = messageBody(QByteArray::number(i));
            QVERIFY(m_store->submit(event, 0, nullptr));
        }
        QTRY_VERIFY(m_store->lastSeq() >= last);
        if (m_forwarder)
            m_forwarder->wake();
    }
    /// Five events wait for "mod", and the program has ended.
    void strand()
    {
        begin();
        set({target(u"mod"_s, u"http://127.0.0.1:%1/cb"_s.arg(m_away.port()))});
        add(5);
        QTRY_COMPARE(m_stats->of(u"mod"_s).queued, 5);
        m_forwarder.reset();
        m_problems.clear();
    }

    ManualClock m_clock;
    SilentPort m_away;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<ForwardStats> m_stats;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventForwarder> m_forwarder;
    QStringList m_problems;
    int m_sets = 0;
};

QTEST_GUILESS_MAIN(TestForwardLanes)
#include "tst_forwardlanes.moc"
