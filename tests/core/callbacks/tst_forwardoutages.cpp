// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"
#include "callbackclient.h"

#include "core/callbacks/eventforwarder.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/forwardlane.h"
#include "tests/support/silentport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// What waits while a target is away or in trouble, and what people are told of it.
class TestForwardOutages : public QObject
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
        m_limits = {};
        m_limits.firstPauseMs = 20;
        m_limits.longestPauseMs = 40;
        m_limits.refusals = 3;
    }
    void cleanup()
    {
        m_forwarder.reset();
        m_store.reset();
    }

    void anErrorOfTheTargetGivesNothingUp_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {503, 500, 404, 401, 429, 302})
            QTest::addRow("%d", status) << status;
    }
    void anErrorOfTheTargetGivesNothingUp()
    {
        QFETCH(const int, status);
        Backend backend;
        backend.answer("{}", status);
        forward(backend.url());
        add();
        QTRY_VERIFY(backend.count() > 2 * m_limits.refusals);
        QTRY_VERIFY(m_stats->of(u"t"_s).resting);
        QCOMPARE(m_stats->of(u"t"_s).givenUp, 0);
        backend.answer(Backend::verdict(0));
        QTRY_COMPARE(m_stats->of(u"t"_s).succeeded, 1);
        QTRY_COMPARE(m_stats->of(u"t"_s).queued, 0);
        QCOMPARE(m_problems, QStringList());
    }

    void onlyRefusalsAreCounted()
    {
        ForwardLane lane(target(u"http://127.0.0.1:1/cb"_s));
        const auto verdict = [this, &lane](int attempt, int status) {
            TargetReply reply;
            reply.status = status;
            return lane.judge({7, attempt, lane.hiccups}, reply, m_limits, 0);
        };
        int attempt = 0;
        for (const int status : {0, 502, 503, 504, 400, 0, 422, 503})
            QCOMPARE(verdict(++attempt, status), ForwardLane::Verdict::Later);
        QCOMPARE(verdict(++attempt, 400), ForwardLane::Verdict::GivenUp);
        QCOMPARE(verdict(1, 204), ForwardLane::Verdict::Taken);
    }

    void anEventThatBreaksTheTargetHoldsNoOthersUp()
    {
        ForwardLane lane(target(u"http://127.0.0.1:1/cb"_s));
        const auto answer = [this, &lane](qint64 seq, int status) {
            TargetReply reply;
            reply.status = status;
            lane.judge({seq, 1, lane.hiccups}, reply, m_limits, 1'000);
        };
        for (int i = 0; i < 30; ++i) {
            answer(7, 500);
            QCOMPARE(lane.pausedUntil, 0);
            answer(8 + i, 200);
        }
        // Where nothing gets through all wait.
        for (int i = 0; i < 11; ++i)
            answer(7, 500);
        QVERIFY(lane.pausedUntil > 1'000);
        answer(7, 200);
        answer(8, 0);
        QVERIFY(lane.pausedUntil > 1'000);
    }

    void aTargetThatIsAwayIsToldOnceAndAgainWhenItIsBack()
    {
        SilentPort away;
        m_limits.awayMs = 100;
        forward(u"http://127.0.0.1:%1/cb"_s.arg(away.port()));
        add();
        QTRY_COMPARE(m_problems.size(), 1);
        QVERIFY2(m_problems.first().contains(u"\u201Ct\u201D has taken no event"_s), qPrintable(m_problems.first()));
        const qint64 before = m_stats->of(u"t"_s).sent;
        QTRY_VERIFY(m_stats->of(u"t"_s).sent > before + 3);
        QCOMPARE(m_problems.size(), 1);
        const Backend back(away.listen());
        QTRY_COMPARE(m_problems.size(), 2);
        QVERIFY2(m_problems.last().contains(u"takes events again"_s), qPrintable(m_problems.last()));
        QCOMPARE(back.count(), 1);
    }

  private:
    static ForwardTarget target(const QString &url)
    {
        ForwardTarget target;
        target.id = target.name = u"t"_s;
        target.url = url;
        return target;
    }
    void forward(const QString &url)
    {
        m_forwarder = std::make_unique<EventForwarder>(m_store->options().path, m_stats, m_clock, m_limits);
        connect(m_forwarder.get(), &EventForwarder::problem, this,
                [this](const ReceiverProblem &problem) { m_problems << problem.words; });
        m_set = false;
        connect(m_forwarder.get(), &EventForwarder::targetsSet, this, [this] { m_set = true; });
        m_forwarder->setTargets({u"rules"_s, {target(url)}}, {}, m_store->lastSeq());
        QTRY_VERIFY(m_set);
    }
    void add()
    {
        auto event = std::make_shared<CallbackEvent>();
        event->receivedAt = m_clock.nowMs();
        event->command = u"Group.CallbackAfterSendMsg"_s;
        event->query = "SdkAppid=1400000000&CallbackCommand=Group.CallbackAfterSendMsg";
        event->body = messageBody("hi");
        QVERIFY(m_store->submit(event, 0, nullptr));
        QTRY_COMPARE(m_store->lastSeq(), 1);
        m_forwarder->wake();
    }

    SystemClock m_clock;
    ForwardLimits m_limits;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<ForwardStats> m_stats;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventForwarder> m_forwarder;
    QStringList m_problems;
    bool m_set = false;
};

QTEST_GUILESS_MAIN(TestForwardOutages)
#include "tst_forwardoutages.moc"
