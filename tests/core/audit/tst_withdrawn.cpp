// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/auditworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace imdesk;

/// Writes of a job that is stopped while the state before them is read.
class TestWithdrawn : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void nothingIsReadOrToldAfterwards();
};

void TestWithdrawn::nothingIsReadOrToldAfterwards()
{
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 5'000;
    m_world->sandbox.setFault(u"group_open_http_svc/get_group_info"_s, slow);
    ApiClient &client = *m_world->client;
    const auto requests = [this] { return m_world->sandbox.counters().requests; };
    const qsizetype entries = records().size();
    const qint64 before = requests();
    CallOptions options;
    options.job = u"night"_s;
    std::optional<ApiError> error;
    client.callRaw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, m_world->group}}, options)
        .then([&error](const Result<QJsonObject> &reply) { error = reply ? ApiError() : reply.error(); });
    QTRY_VERIFY_WITH_TIMEOUT(requests() > before, 20'000);
    client.withdraw(u"night"_s);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, ApiError::Kind::Cancelled);
    // Only what was on its way comes to its end.
    QSignalSpy finished(&client, &ApiClient::callFinished);
    const int left = client.callsInFlight() + client.callsWaiting();
    QTRY_COMPARE_WITH_TIMEOUT(client.callsInFlight() + client.callsWaiting(), 0, 20'000);
    QCOMPARE(finished.size(), left);
    QCOMPARE(records().size(), entries);
}

QTEST_GUILESS_MAIN(TestWithdrawn)
#include "tst_withdrawn.moc"
