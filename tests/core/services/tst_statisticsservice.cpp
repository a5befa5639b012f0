// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/base/beijing.h"
#include "core/net/apiclient.h"
#include "core/sandbox/sandbox.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticsservice.h"

#include <QFutureWatcher>
#include <QTest>

#include <memory>
#include <optional>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestStatisticsService : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue;
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<StatisticsService> m_service;

    std::optional<Result<Statistics>> fetch()
    {
        QFutureWatcher<Result<Statistics>> watcher;
        watcher.setFuture(m_service->fetch());
        if (!QTest::qWaitFor([&] { return watcher.isFinished(); }, 20'000) || watcher.future().resultCount() == 0)
            return std::nullopt;
        return watcher.result();
    }

  private Q_SLOTS:
    void init()
    {
        SandboxOptions options;
        options.accounts = 60;
        options.groups = 5;
        options.trafficPerSecond = 0;
        m_sandbox = std::make_unique<Sandbox>(options);
        QVERIFY(m_sandbox->start());
        Profile profile;
        profile.sdkAppId = options.sdkAppId;
        profile.admin = options.admin;
        profile.baseUrl = m_sandbox->baseUrl().toString();
        m_signer = std::make_unique<Signer>(profile.sdkAppId, profile.admin, m_clock);
        m_signer->setSecretKey(m_sandbox->secretKey());
        m_client = std::make_unique<ApiClient>(profile, *m_signer, m_catalogue, m_clock);
        m_service = std::make_unique<StatisticsService>(*m_client, m_clock);
    }

    void cleanup()
    {
        m_service.reset();
        m_client.reset();
        m_signer.reset();
        m_sandbox.reset();
    }

    void thirtyDaysOfEveryField()
    {
        const auto got = fetch();
        QVERIFY(got);
        QVERIFY2(got->has_value(), qPrintable(*got ? QString() : got->error().message));
        const Statistics &statistics = **got;
        QCOMPARE(statistics.days.size(), 30);
        QCOMPARE(statistics.missing(), QList<QDate>());
        const QDate today = beijing::dayOf(m_clock.nowSeconds());
        QVERIFY(statistics.days.last().day >= today.addDays(-1));
        for (const StatisticsDay &day : statistics.days) {
            for (qsizetype i = 0; i < statisticsFields().size(); ++i) {
                if (statisticsFields()[i].isNumber())
                    QVERIFY2(day.number(i).has_value(), qPrintable(statisticsFields()[i].key));
            }
        }
        QVERIFY(statistics.weekBefore(statistics.latest()) >= 0);
    }

    void theServiceSaysWhichDaysAreOver()
    {
        const qint64 now = m_clock.nowMs();
        static const ManualClock ahead(now + qint64(400) * 86'400'000);
        m_service.reset();
        m_client = std::make_unique<ApiClient>(m_client->profile(), *m_signer, m_catalogue, ahead);
        m_service = std::make_unique<StatisticsService>(*m_client, ahead);
        const auto got = fetch();
        QVERIFY(got && *got);
        QVERIFY(qAbs((*got)->fetchedAtMs - now) < 3'600'000);
    }

    void refusalIsTold()
    {
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 130009;
        fault.message = u"db open failed"_s;
        m_sandbox->setFault(u"openconfigsvr/getappinfo"_s, fault);
        const auto got = fetch();
        QVERIFY(got);
        QVERIFY(!got->has_value());
        QCOMPARE(got->error().kind, ApiError::Kind::Service);
        QCOMPARE(got->error().code, 130009);
    }

    void unreadableAnswersAreTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("html") << int(SandboxFault::Kind::NotJson);
        QTest::newRow("truncated") << int(SandboxFault::Kind::Truncated);
        QTest::newRow("gateway") << int(SandboxFault::Kind::BadGateway);
    }
    void unreadableAnswersAreTold()
    {
        QFETCH(int, kind);
        SandboxFault fault;
        fault.kind = SandboxFault::Kind(kind);
        m_sandbox->setFault(u"openconfigsvr/getappinfo"_s, fault);
        const auto got = fetch();
        QVERIFY(got);
        QVERIFY(!got->has_value());
        QVERIFY(got->error().kind != ApiError::Kind::Service);
    }

    void cancelEndsTheCall()
    {
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Slow;
        fault.delayMs = 8000;
        m_sandbox->setFault(u"openconfigsvr/getappinfo"_s, fault);
        QFuture<Result<Statistics>> future = m_service->fetch();
        QTRY_COMPARE(m_client->callsInFlight(), 1);
        future.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_client->callsInFlight(), 0, 5'000);
        QVERIFY(future.isCanceled());
    }

    void serviceMayDieFirst()
    {
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Slow;
        fault.delayMs = 2'000;
        m_sandbox->setFault(u"openconfigsvr/getappinfo"_s, fault);
        const QFuture<Result<Statistics>> future = m_service->fetch();
        QTRY_COMPARE(m_client->callsInFlight(), 1);
        m_service.reset();
        QTRY_COMPARE(m_client->callsInFlight(), 0);
        QTRY_VERIFY(future.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestStatisticsService)
#include "tst_statisticsservice.moc"
