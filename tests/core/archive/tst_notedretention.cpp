// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebench.h"
#include "core/archive/notedretention.h"
#include "core/audit/auditreader.h"

#include <QDir>

#include <optional>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What an archive wipes by itself, and what the audit says of it.
class TestNotedRetention : public QObject
{
    Q_OBJECT

    std::unique_ptr<ArchiveBench> m_bench;

    /// The archive holds an hour of a hundred days ago.
    bool addOldHour()
    {
        HistoryHour hour;
        hour.key = {ChatKind::C2C, m_bench->now() - 100 * 24};
        hour.state = HistoryHour::State::Have;
        hour.messages = 7;
        return awaited(m_bench->archive->note(hour)).has_value();
    }
    Result<HistoryWipe> keep(AuditLog &log) { return keepAt(log, m_bench->clock.nowMs()); }
    Result<HistoryWipe> keepAt(AuditLog &log, std::optional<qint64> serviceMs)
    {
        std::optional<Result<HistoryWipe>> end;
        archivenote::keepRetention(*m_bench->archive, log, m_bench->client->profile(), serviceMs, this,
                                   [&end](const Result<HistoryWipe> &wiped) { end = wiped; });
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, 30'000))
            return fail(ApiError::Kind::Timeout, u"no end"_s);
        return *end;
    }
    static QList<AuditRecord> records(AuditLog &log)
    {
        bool idle = false;
        log.whenIdle([&idle] { idle = true; });
        QList<AuditRecord> out;
        if (!QTest::qWaitFor([&idle] { return idle; }, 30'000))
            return out;
        auto reader = AuditReader::open(log.path());
        while (reader) {
            const auto record = reader->next({});
            if (!record || !*record)
                break;
            out << **record;
        }
        return out;
    }

  private Q_SLOTS:
    void init() { m_bench = std::make_unique<ArchiveBench>(); }
    void cleanup() { m_bench.reset(); }

    void aWipeIsNotedBeforeAndAfter()
    {
        AuditLog log(m_bench->folder.filePath(u"audit.db"_s), u"cs-01"_s);
        QVERIFY(addOldHour());
        QCOMPARE(keep(log).value_or(HistoryWipe{-1}).hours, 0); // no retention
        QVERIFY(awaited(m_bench->archive->setRetention(101)).has_value());
        QCOMPARE(keep(log).value_or(HistoryWipe{-1}).hours, 0); // nothing is too old
        QCOMPARE(records(log).size(), 0);
        QVERIFY(awaited(m_bench->archive->setRetention(90)).has_value());
        QCOMPARE(keep(log).value_or(HistoryWipe{-1}).hours, 1);
        const QList<AuditRecord> noted = records(log);
        QCOMPARE(noted.size(), 1);
        QCOMPARE(noted.first().entry.command, u"archive/wipe"_s);
        QCOMPARE(noted.first().entry.app, m_bench->client->profile().appName());
        QCOMPARE(noted.first().entry.request,
                 (QJsonObject{{u"before"_s, beijinghour::name(m_bench->now() - 90 * 24)}}));
        QVERIFY(noted.first().end);
        QCOMPARE(noted.first().end->result, u"done"_s);
        QCOMPARE(noted.first().end->reply.value("messages"_L1).toInt(), 7);
        QCOMPARE(keep(log).value_or(HistoryWipe{-1}).hours, 0);
        QCOMPARE(records(log).size(), 1);
    }

    void withoutTheTimeOfTheServiceNothingIsWipedOrNoted()
    {
        AuditLog log(m_bench->folder.filePath(u"audit.db"_s), u"cs-01"_s);
        QVERIFY(addOldHour());
        QVERIFY(awaited(m_bench->archive->setRetention(90)).has_value());
        QCOMPARE(keepAt(log, std::nullopt).value_or(HistoryWipe{-1}).hours, 0);
        QCOMPARE(records(log).size(), 0);
        QCOMPARE(awaited(m_bench->archive->totals()).value_or(HistoryTotals()).hours, 1);
    }

    void whatCannotBeNotedStays()
    {
        const QString path = m_bench->folder.filePath(u"nofile"_s);
        QVERIFY(QDir().mkpath(path)); // no file can be made there
        AuditLog log(path, u"cs-01"_s);
        QVERIFY(addOldHour());
        QVERIFY(awaited(m_bench->archive->setRetention(90)).has_value());
        QVERIFY(!keep(log));
        QCOMPARE(awaited(m_bench->archive->totals()).value_or(HistoryTotals()).hours, 1);
    }
};

QTEST_GUILESS_MAIN(TestNotedRetention)
#include "tst_notedretention.moc"
