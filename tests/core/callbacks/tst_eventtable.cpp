// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventjson.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/eventtable.h"
#include "core/exporting/exportfile.h"
#include "core/exporting/tableshape.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace imdesk;

class TestEventTable : public QObject
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

    void numbersStandAsTheyCame_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &shown) {
            QTest::newRow(name) << body << shown;
        };
        row("64 bits", "{\"n\":18446744073709551615}", "{\"n\":18446744073709551615}");
        row("a long fraction", "[12345678901234567890.5]", "[12345678901234567890.5]");
        row("other ways to write one", "{\"n\":1.50,\"m\":1E+2}", "{\"n\":1.50,\"m\":1E+2}");
        row("lines", "{\n  \"a\" : \"x \\\" \\\\\",\r\n\t\"b\": [1, 2]\n}\n", "{\"a\":\"x \\\" \\\\\",\"b\":[1,2]}");
    }
    void numbersStandAsTheyCame()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, shown);
        CallbackEvent event;
        event.seq = 5;
        event.command = QStringLiteral("New.Thing");
        event.body = body;
        QCOMPARE(bodyOnOneLine(body), shown);
        const QByteArray line = eventLine(event);
        QVERIFY2(line.endsWith(",\"body\":" + shown + "}\n"), line.constData());
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        QCOMPARE(json, eventToJson(event));
        event.body = "{broken";
        QCOMPARE(QJsonDocument::fromJson(eventLine(event)).object(), eventToJson(event));
    }

    void jsonLinesHoldTheFieldsOfEventToJson()
    {
        const QString path = m_dir.filePath(QStringLiteral("out.jsonl"));
        ExportOptions options;
        options.format = ExportFormat::JsonLines;
        const auto written = writeExport(eventTable(m_store, {1, 2, 3, 4, 1'500, 3'000, 9'999}), options, path);
        QVERIFY(written);
        QCOMPARE(written->rows, 6);
        const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        QList<QJsonObject> rows;
        for (const QByteArray &line : lines)
            rows << QJsonDocument::fromJson(line).object();
        QCOMPARE(rows[0].value(QLatin1String("body"))[QLatin1String("n")].toInt(), 1);
        QCOMPARE(rows[0].value(QLatin1String("to")).toArray(),
                 QJsonArray({QStringLiteral("bob"), QStringLiteral("peter")}));
        QCOMPARE(rows[0].value(QLatin1String("received_at")).toString(), QStringLiteral("2023-11-14T22:13:20.001Z"));
        QCOMPARE(rows[2].value(QLatin1String("body")).toString(), QStringLiteral("{broken"));
        QCOMPARE(rows[3].value(QLatin1String("body_base64")).toString(), QStringLiteral("//4="));
        QCOMPARE(rows[5].value(QLatin1String("seq")).toInt(), 3'000);

        auto reader = EventReader::open(m_store);
        QVERIFY(reader);
        const auto first = reader->event(1);
        QVERIFY(first && *first);
        const QJsonObject plain = eventToJson(**first);
        for (auto it = plain.begin(); it != plain.end(); ++it) {
            if (it.key() != QLatin1String("from") && it.value() != QJsonValue(QString()))
                QCOMPARE(rows[0].value(it.key()), it.value());
        }
    }

    void csv()
    {
        std::vector<qint64> seqs(3'000);
        std::iota(seqs.begin(), seqs.end(), 1);
        const QString path = m_dir.filePath(QStringLiteral("out.csv"));
        QVERIFY(writeExport(eventTable(m_store, seqs), {}, path));
        const QByteArray text = contentOf(path);
        QVERIFY(text.startsWith("\xef\xbb\xbf"));
        QCOMPARE(text.count("\r\n"), 3'001);
        QVERIFY(text.contains("'=1+1"));
        QVERIFY(text.contains("alice wrote in 1400000000123456789"));
        QVERIFY(!text.contains("\n=1+1"));
    }

    void redactedEventsNameNobody()
    {
        TableShape shape;
        shape.redaction = Redaction::StandIns;
        shape.standInKey = StandIns::newKey();
        const QString path = m_dir.filePath(QStringLiteral("redacted.jsonl"));
        ExportOptions options;
        options.format = ExportFormat::JsonLines;
        QVERIFY(writeExport(shaped(eventTable(m_store, {1, 2, 5}), shape), options, path));
        const QByteArray text = contentOf(path);
        for (const char *told : {"alice", "bob", "peter", "1400000000123456789", "=1+1"})
            QVERIFY2(!text.contains(told), told);
        const QList<QByteArray> lines = text.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines[0])[QLatin1String("from")],
                 QJsonDocument::fromJson(lines[2])[QLatin1String("from")]);
        QCOMPARE(QJsonDocument::fromJson(lines[0])[QLatin1String("body")][QLatin1String("n")].toInt(), 1);
    }

    void aMissingLogIsToldAndLeavesNoFile()
    {
        const QString path = m_dir.filePath(QStringLiteral("none.csv"));
        const auto written = writeExport(eventTable(m_dir.filePath(QStringLiteral("nothing.db")), {1}), {}, path);
        QVERIFY(!written);
        QVERIFY(!QFile::exists(path));
        const QString workbook = m_dir.filePath(QStringLiteral("none.xlsx"));
        ExportOptions xlsx;
        xlsx.format = ExportFormat::Xlsx;
        QVERIFY(!writeExport(eventTable(m_dir.filePath(QStringLiteral("nothing.db")), {1}), xlsx, workbook));
        QVERIFY(!QFile::exists(workbook));
    }
};

QTEST_GUILESS_MAIN(TestEventTable)
#include "tst_eventtable.moc"
