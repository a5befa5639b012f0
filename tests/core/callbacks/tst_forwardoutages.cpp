// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend.h"
#include "forwardbench.h"

#include "core/callbacks/forwardlane.h"
#include "tests/support/silentport.h"

#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// What waits while a target is away or in trouble, and what people are told of it.
class TestForwardOutages : public ForwardBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        begin();
        m_limits = {};
        m_limits.firstPauseMs = 20;
        m_limits.longestPauseMs = 40;
        m_limits.refusals = 3;
    }
    void cleanup() { end(); }

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
        add(1, 1);
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
        ForwardLane lane(target(u"t"_s, u"http://127.0.0.1:1/cb"_s));
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
        ForwardLane lane(target(u"t"_s, u"http://127.0.0.1:1/cb"_s));
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
        add(1, 1);
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
    void forward(const QString &url)
    {
        start(m_limits);
        aim({target(u"t"_s, url)});
        QTRY_VERIFY(m_sets > 0);
    }

    ForwardLimits m_limits;
};

QTEST_GUILESS_MAIN(TestForwardOutages)
#include "tst_forwardoutages.moc"
