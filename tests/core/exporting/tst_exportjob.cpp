// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportjob.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

TableSource counting(qint64 rows)
{
    TableSource source;
    source.columns = {{u"N"_s, u"N"_s}, {u"Name"_s, u"Name"_s}};
    source.rowCount = rows;
    source.next = [rows, n = qint64(0)](QList<Cell> &row) mutable {
        if (n == rows)
            return false;
        row = {n, u"成员 %1"_s.arg(n)};
        ++n;
        return true;
    };
    return source;
}

// Rows without end, slowly, until somebody stops it.
TableSource endless(std::shared_ptr<std::atomic<bool>> gone)
{
    TableSource source = counting(0);
    source.rowCount = -1;
    source.next = [keep = std::shared_ptr<void>(nullptr, [gone](void *) { *gone = true; })](QList<Cell> &row) {
        row = {qint64(1), u"x"_s};
        std::this_thread::sleep_for(std::chrono::microseconds(20));
        return true;
    };
    return source;
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void writesAndTells()
    {
        QTemporaryDir dir;
        ExportJob job;
        QThread *told = nullptr;
        qint64 last = 0;
        std::optional<Result<ExportSummary>> result;
        connect(&job, &ExportJob::progressed, this, [&](qint64 rows, qint64 total) {
            QVERIFY(rows >= last);
            last = rows;
            QCOMPARE(total, 50'000);
        });
        connect(&job, &ExportJob::finished, this, [&](const Result<ExportSummary> &r) {
            result = r;
            told = QThread::currentThread();
        });
        job.start(counting(50'000), {}, dir.filePath(u"a.csv"_s));
        QVERIFY(job.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60'000);
        QVERIFY(!job.isRunning());
        QCOMPARE(told, thread());
        QVERIFY(result->has_value());
        QCOMPARE((*result)->rows, 50'000);
        QCOMPARE(last, 50'000);
        QFile file(dir.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 50'001);
    }

    void cancelLeavesNothing()
    {
        QTemporaryDir dir;
        ExportJob job;
        std::optional<Result<ExportSummary>> result;
        connect(&job, &ExportJob::finished, this, [&](const Result<ExportSummary> &r) { result = r; });
        QSignalSpy progress(&job, &ExportJob::progressed);
        auto gone = std::make_shared<std::atomic<bool>>(false);
        job.start(endless(gone), {}, dir.filePath(u"a.csv"_s));
        QTRY_VERIFY(!progress.isEmpty());
        job.cancel();
        QTRY_VERIFY(result.has_value());
        QVERIFY(!result->has_value());
        QCOMPARE(result->error().kind, ApiError::Kind::Cancelled);
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void startingAnewEndsTheFirst()
    {
        QTemporaryDir dir;
        ExportJob job;
        int ends = 0;
        bool good = false;
        connect(&job, &ExportJob::finished, this, [&](const Result<ExportSummary> &r) {
            ++ends;
            good = r.has_value();
        });
        auto gone = std::make_shared<std::atomic<bool>>(false);
        job.start(endless(gone), {}, dir.filePath(u"a.csv"_s));
        job.start(counting(3), {}, dir.filePath(u"b.csv"_s));
        QTRY_COMPARE(ends, 1);
        QVERIFY(good);
        QVERIFY(*gone);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"b.csv"_s});
    }

    void destroyingItWhileItRuns()
    {
        QTemporaryDir dir;
        auto gone = std::make_shared<std::atomic<bool>>(false);
        {
            ExportJob job;
            job.start(endless(gone), {}, dir.filePath(u"a.csv"_s));
        }
        QVERIFY(*gone);
        QCoreApplication::processEvents();
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void failureIsTold()
    {
        ExportJob job;
        std::optional<Result<ExportSummary>> result;
        connect(&job, &ExportJob::finished, this, [&](const Result<ExportSummary> &r) { result = r; });
        job.start(counting(3), {}, u"/nonexistent-folder/a.csv"_s);
        QTRY_VERIFY(result.has_value());
        QVERIFY(!result->has_value());
        QCOMPARE(result->error().kind, ApiError::Kind::Storage);
        QVERIFY(result->error().message.contains(u"nonexistent-folder"_s));
    }
};

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
