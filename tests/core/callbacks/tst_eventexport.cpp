// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventexport.h"
#include "core/callbacks/eventjson.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;

class TestEventExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_store;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

  private Q_SLOTS:
    void initTestCase()
    {
        StoreOptions options;
        options.path = m_store = m_dir.filePath(QStringLiteral("log.db"));
        const auto store = std::move(EventStore::open(options).value());
        for (int i = 1; i <= 3'000; ++i) {
            auto event = std::make_shared<CallbackEvent>();
            event->receivedAt = 1'700'000'000'000 + i;
            event->command = QStringLiteral("Group.CallbackAfterSendMsg");
            event->sender = QStringLiteral("alice");
            event->receivers = QStringLiteral("bob\npeter");
            event->group = QStringLiteral("1400000000123456789");
            event->text = i == 2 ? QStringLiteral("=1+1") : QStringLiteral("文 %1").arg(i);
            event->body = i == 3   ? QByteArray("{broken")
                          : i == 4 ? QByteArray("\xff\xfe")
                                   : "{\"n\":" + QByteArray::number(i) + "}";
            QVERIFY(store->submit(event, 0, nullptr));
        }
    }

    void oneEventAsJson()
    {
        CallbackEvent event;
        event.seq = 5;
        event.receivedAt = 1'700'000'000'123;
        event.command = QStringLiteral("X.Y");
        event.receivers = QStringLiteral("b\nc");
        event.body = "{\"a\":1}";
        const QJsonObject json = eventToJson(event);
        QCOMPARE(json.value(QLatin1String("seq")).toInt(), 5);
        QCOMPARE(json.value(QLatin1String("received_at")).toString(), QStringLiteral("2023-11-14T22:13:20.123Z"));
        QCOMPARE(json.value(QLatin1String("to")).toArray().size(), 2);
        QCOMPARE(json.value(QLatin1String("body"))[QLatin1String("a")].toInt(), 1);
        QVERIFY(!json.contains(QLatin1String("answered_ms")));
        QCOMPARE(eventLine(event).count('\n'), 1);
    }

    void jsonLines()
    {
        EventExportOptions options;
        options.storePath = m_store;
        options.path = m_dir.filePath(QStringLiteral("out.jsonl"));
        options.seqs = {1, 2, 3, 4, 1'500, 3'000, 9'999};
        EventExport job;
        QSignalSpy finished(&job, &EventExport::finished);
        job.start(options);
        QVERIFY(job.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!job.isRunning());
        const auto result = finished[0][0].value<Result<EventExportSummary>>();
        QVERIFY(result);
        QCOMPARE(result->rows, 6);
        QCOMPARE(result->missing, 1);
        const QList<QByteArray> lines = contentOf(options.path).trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(QJsonDocument::fromJson(lines[0])[QLatin1String("body")][QLatin1String("n")].toInt(), 1);
        QCOMPARE(QJsonDocument::fromJson(lines[2])[QLatin1String("body_text")].toString(), QStringLiteral("{broken"));
        QCOMPARE(QJsonDocument::fromJson(lines[3])[QLatin1String("body_base64")].toString(), QStringLiteral("//4="));
        QCOMPARE(QJsonDocument::fromJson(lines[5])[QLatin1String("seq")].toInt(), 3'000);
        QCOMPARE(result->bytes, contentOf(options.path).size());
    }

    void csv()
    {
        EventExportOptions options;
        options.storePath = m_store;
        options.path = m_dir.filePath(QStringLiteral("out.csv"));
        options.format = EventExportOptions::Format::Csv;
        for (qint64 seq = 1; seq <= 3'000; ++seq)
            options.seqs.push_back(seq);
        const auto result = EventExport::write(options);
        QVERIFY(result);
        const QByteArray text = contentOf(options.path);
        QVERIFY(text.startsWith("\xef\xbb\xbf"));
        QCOMPARE(text.count("\r\n"), 3'001);
        QVERIFY(text.contains("'=1+1"));
        QVERIFY(text.contains("alice wrote in 1400000000123456789"));
        QVERIFY(!text.contains("\n=1+1"));
    }

    void failuresAndCancelsLeaveNothing()
    {
        EventExportOptions options;
        options.storePath = m_store;
        options.path = m_dir.filePath(QStringLiteral("missing/out.csv"));
        options.seqs = {1};
        QVERIFY(!EventExport::write(options));
        options.path = m_dir.filePath(QStringLiteral("cancelled.jsonl"));
        std::stop_source source;
        source.request_stop();
        const auto cancelled = EventExport::write(options, {}, source.get_token());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ApiError::Kind::Cancelled);
        options.storePath = m_dir.filePath(QStringLiteral("nothing.db"));
        QVERIFY(!EventExport::write(options));
        QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("cancelled*")}), QStringList());

        for (int i = 0; i < 10; ++i) {
            EventExport job;
            EventExportOptions running;
            running.storePath = m_store;
            running.path = m_dir.filePath(QStringLiteral("closed.jsonl"));
            for (qint64 seq = 1; seq <= 3'000; ++seq)
                running.seqs.push_back(seq);
            job.start(running);
            QTest::qWait(i);
        }
        const QStringList left = QDir(m_dir.path()).entryList({QStringLiteral("*closed*")});
        QVERIFY(left.isEmpty() || left == QStringList{QStringLiteral("closed.jsonl")});
    }
};

QTEST_GUILESS_MAIN(TestEventExport)
#include "tst_eventexport.moc"
