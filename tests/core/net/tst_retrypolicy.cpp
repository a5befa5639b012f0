// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrypolicy.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;
using Access = CatalogueCommand::Access;
using Kind = ApiError::Kind;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void everyCodeForReads();
    void everyCodeForWrites();
    void failuresOfTheWay_data();
    void failuresOfTheWay();
    void finalKinds();
    void delaysGrowAndEnd();
    void afterATimeOutOnceMore();

  private:
    Attempt service(int code, Access access, bool dedupes = false) const
    {
        Attempt attempt;
        attempt.error.kind = Kind::Service;
        attempt.error.code = code;
        attempt.error.command = u"group_open_http_svc/send_group_system_notification"_s;
        attempt.access = access;
        attempt.dedupes = dedupes;
        return attempt;
    }
    const Catalogue m_catalogue;
    const RetryPolicy m_policy{m_catalogue};
};

void TestRetryPolicy::everyCodeForReads()
{
    int retried = 0;
    for (const CatalogueError &listed : m_catalogue.errors()) {
        const Attempt attempt = service(listed.code, Access::Read);
        const CatalogueError *entry = m_catalogue.error(listed.code, attempt.error.command);
        QVERIFY(entry);
        // 70050 is the one retryable code that asks for a minute of silence first.
        const bool expected = entry->retryable && listed.code != 70050;
        QVERIFY2(m_policy.delayMs(attempt).has_value() == expected, QByteArray::number(listed.code).constData());
        retried += expected;
    }
    QVERIFY(retried > 90);
    QVERIFY(!m_policy.delayMs(service(424242, Access::Read))); // an unknown code is final
    // A log that is not made yet, or never will be, is no hiccup.
    Attempt noLog = service(1004, Access::Read);
    QVERIFY(m_policy.delayMs(noLog));
    noLog.error.command = u"open_msg_svc/get_history"_s;
    QVERIFY(!m_policy.delayMs(noLog));
    for (int code : {60010, 10007, 10016, 20006, 80002, 93000, 70001, 70009})
        QVERIFY(!m_policy.delayMs(service(code, Access::Read)));
}

void TestRetryPolicy::everyCodeForWrites()
{
    for (const CatalogueError &listed : m_catalogue.errors()) {
        const bool retryable = m_policy.delayMs(service(listed.code, Access::Read)).has_value();
        for (Access access : {Access::Write, Access::Destructive}) {
            // Refused for frequency: nothing was done. Every other failing may have been half done.
            QCOMPARE(m_policy.delayMs(service(listed.code, access)).has_value(),
                     retryable && RetryPolicy::isTooFast(listed.code));
            QCOMPARE(m_policy.delayMs(service(listed.code, access, true)).has_value(), retryable);
        }
    }
    for (int code : {60007, 60011, 60018, 60019, 10006, 10023, 10049, 90024, 90057, 72010, 22006})
        QVERIFY2(m_policy.delayMs(service(code, Access::Write)).has_value(), QByteArray::number(code).constData());
}

void TestRetryPolicy::failuresOfTheWay_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<Access>("access");
    QTest::addColumn<bool>("dedupes");
    QTest::addColumn<bool>("again");
    using enum Delivery;
    QTest::newRow("read cut off") << Kind::Network << Unknown << Access::Read << false << true;
    QTest::newRow("read not sent") << Kind::Network << NotSent << Access::Read << false << true;
    QTest::newRow("read timed out") << Kind::Timeout << Unknown << Access::Read << false << true;
    QTest::newRow("read 502") << Kind::Http << Unknown << Access::Read << false << true;
    QTest::newRow("write cut off") << Kind::Network << Unknown << Access::Write << false << false;
    QTest::newRow("write not sent") << Kind::Network << NotSent << Access::Write << false << true;
    QTest::newRow("write timed out") << Kind::Timeout << Unknown << Access::Write << false << false;
    QTest::newRow("write 502") << Kind::Http << Unknown << Access::Write << false << false;
    QTest::newRow("destructive cut off") << Kind::Network << Unknown << Access::Destructive << false << false;
    QTest::newRow("destructive timed out") << Kind::Timeout << Unknown << Access::Destructive << false << false;
    QTest::newRow("deduped write cut off") << Kind::Network << Unknown << Access::Write << true << true;
    QTest::newRow("deduped write timed out") << Kind::Timeout << Unknown << Access::Write << true << true;
    QTest::newRow("deduped write 502") << Kind::Http << Unknown << Access::Write << true << true;
}

void TestRetryPolicy::failuresOfTheWay()
{
    QFETCH(Kind, kind);
    QFETCH(Delivery, delivery);
    QFETCH(Access, access);
    QFETCH(bool, dedupes);
    QFETCH(bool, again);
    QCOMPARE(m_policy.delayMs({makeError(kind, QString()), delivery, access, dedupes, 1}).has_value(), again);
}

void TestRetryPolicy::finalKinds()
{
    for (Kind kind : {Kind::Cancelled, Kind::Decode, Kind::Usage, Kind::Refused, Kind::Secret, Kind::Storage,
                      Kind::Port, Kind::Busy})
        QVERIFY(!m_policy.delayMs({makeError(kind, QString()), Delivery::NotSent, Access::Read, true, 1}));
}

void TestRetryPolicy::delaysGrowAndEnd()
{
    for (int number = 1; number < RetryPolicy::maxAttempts; ++number) {
        const int full = 250 << (number - 1);
        const int slow = 1000 << (number - 1);
        for (int i = 0; i < 200; ++i) {
            Attempt attempt{makeError(Kind::Network, QString()), Delivery::Unknown, Access::Read, false, number};
            const int delay = m_policy.delayMs(attempt).value_or(-1);
            QVERIFY(delay >= full / 2 && delay <= full);
            attempt = service(60007, Access::Read);
            attempt.number = number;
            const int slower = m_policy.delayMs(attempt).value_or(-1);
            QVERIFY(slower >= slow / 2 && slower <= slow);
        }
    }
    QVERIFY(!m_policy.delayMs(
        {makeError(Kind::Network, QString()), Delivery::Unknown, Access::Read, false, RetryPolicy::maxAttempts}));
}

void TestRetryPolicy::afterATimeOutOnceMore()
{
    Attempt attempt{makeError(Kind::Timeout, QString()), Delivery::Unknown, Access::Read, false, 1};
    QVERIFY(m_policy.delayMs(attempt));
    QCOMPARE(RetryPolicy::atMost(attempt), 2);
    attempt.number = 2;
    attempt.timedOut = true;
    QVERIFY(!m_policy.delayMs(attempt));
    attempt.error.kind = Kind::Network;
    QVERIFY(!m_policy.delayMs(attempt));
    attempt.timedOut = false;
    QVERIFY(m_policy.delayMs(attempt));
    QCOMPARE(RetryPolicy::atMost(attempt), RetryPolicy::maxAttempts);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
