// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportfile.h"
#include "core/exporting/jsontable.h"
#include "core/exporting/jsonwriter.h"
#include "core/exporting/tableshape.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime someMoment(QDate(2026, 3, 2), QTime(22, 30), Qt::UTC);

TableSource people()
{
    return sourceOf(
        {{u"UserID"_s, u"Account"_s, 12, Holds::Person},
         {u"Nick"_s, u"Nickname"_s, 12, Holds::Name},
         {u"Seen"_s, u"Seen"_s, 12, Holds::Moment},
         {u"Friends"_s, u"Friends"_s, 12, Holds::Person},
         {u"Said"_s, u"Said"_s, 12, Holds::Text},
         {u"Body"_s, u"Body"_s, 12, Holds::Body},
         {u"Count"_s, u"Count"_s, 12}},
        {{IdText{u"alice"_s}, u"爱丽丝"_s, someMoment, QStringList{u"bob"_s, u"carol"_s}, u"call 555"_s,
          RawJson{R"({"From_Account":"alice","MsgSeq":7,"GroupId":"g1","MsgBody":[{"MsgType":"TIMTextElem",)"
                  R"("MsgContent":{"Text":"call 555"}}],"Member_Account":["bob","carol"]})"},
          qint64(3)},
         {IdText{u"bob"_s}, Cell(), Cell(), QStringList{u"alice"_s}, u""_s, Cell(), qint64(1)}});
}

QList<QList<Cell>> rowsOf(const TableSource &source)
{
    QList<QList<Cell>> out;
    QList<Cell> row;
    while (source.next(row))
        out << row;
    return out;
}

QString textOf(const Cell &cell)
{
    if (const auto *id = std::get_if<IdText>(&cell))
        return id->text;
    return std::get<QString>(cell);
}

} // namespace

class TestTableShape : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void columnsComeInTheWishedOrderAndZone()
    {
        TableShape shape;
        shape.columns = {u"Count"_s, u"Seen"_s, u"UserID"_s, u"Unknown"_s};
        shape.zone = QTimeZone("Asia/Shanghai");
        const TableSource source = shaped(people(), shape);
        QCOMPARE(source.rowCount, 2);
        QCOMPARE(source.columns.size(), 3);
        QCOMPARE(source.columns[1].title, u"Seen (Asia/Shanghai)"_s);
        const QList<QList<Cell>> rows = rowsOf(source);
        QCOMPARE(std::get<qint64>(rows[0][0]), 3);
        QCOMPARE(CsvWriter::field(rows[0][1], {}), "2026-03-03 06:30:00");
        QCOMPARE(textOf(rows[0][2]), u"alice"_s);
        QCOMPARE(rows[1][1], Cell());
    }

    void standInsAreTheSameForTheSamePersonAndTellNothing()
    {
        TableShape shape;
        shape.redaction = Redaction::StandIns;
        shape.standInKey = StandIns::newKey();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.jsonl"_s);
        ExportOptions options;
        options.format = ExportFormat::JsonLines;
        QVERIFY(writeExport(shaped(people(), shape), options, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *told : {"alice", "bob", "carol", "爱丽丝", "555", "\"g1\""})
            QVERIFY2(!text.contains(told), told);
        const QJsonObject first = QJsonDocument::fromJson(text.split('\n')[0]).object();
        const QJsonObject second = QJsonDocument::fromJson(text.split('\n')[1]).object();
        const QString alice = first.value("UserID"_L1).toString();
        QVERIFY(alice.startsWith("person-"_L1));
        QCOMPARE(second.value("Friends"_L1)[0].toString(), alice);
        QCOMPARE(first.value("Body"_L1)["From_Account"_L1].toString(), alice);
        QCOMPARE(first.value("Friends"_L1)[0], second.value("UserID"_L1));
        QCOMPARE(first.value("Body"_L1)["Member_Account"_L1][1], first.value("Friends"_L1)[1]);
        QVERIFY(first.value("Body"_L1)["GroupId"_L1].toString().startsWith("group-"_L1));
        QCOMPARE(first.value("Body"_L1)["MsgSeq"_L1].toInt(), 7);
        QCOMPARE(first.value("Body"_L1)["MsgBody"_L1][0]["MsgType"_L1].toString(), u"TIMTextElem"_s);
        QCOMPARE(first.value("Said"_L1), first.value("Body"_L1)["MsgBody"_L1][0]["MsgContent"_L1]["Text"_L1]);

        shape.standInKey = StandIns::newKey();
        const QList<QList<Cell>> others = rowsOf(shaped(people(), shape));
        QVERIFY2(textOf(others[0][0]) != alice, "another key makes other stand-ins");
    }

    void whatNamesPeopleCanBeLeftOut()
    {
        TableShape shape;
        shape.redaction = Redaction::Drop;
        QStringList keys;
        for (const ExportColumn &column : shapedColumns(people().columns, shape))
            keys << column.key;
        QCOMPARE(keys, QStringList({u"Seen"_s, u"Count"_s}));
        QCOMPARE(rowsOf(shaped(people(), shape))[0].size(), 2);
        QVERIFY(holdsPeople(people().columns));
        QVERIFY(!holdsPeople(shapedColumns(people().columns, shape)));
    }

    void factsOfARedactedExportNameNobody()
    {
        const QString gone = u"(left out: redacted)"_s;
        const QJsonObject facts{{u"filter"_s, u"from = alice"_s},
                                {u"selection"_s, QString()},
                                {u"group"_s, u"g1"_s},
                                {u"known"_s, 12},
                                {u"query"_s, QJsonObject{{u"arguments"_s, QJsonArray{u"alice"_s}},
                                                         {u"peer"_s, u"bob"_s},
                                                         {u"type"_s, u"c2c"_s},
                                                         {u"role"_s, u"Admin"_s},
                                                         {u"failed"_s, true}}}};
        TableShape shape;
        QCOMPARE(shapedFacts(facts, shape).value("filter"_L1).toString(), u"from = alice"_s);
        QCOMPARE(shapedFacts(facts, shape).value("zone"_L1).toString(), u"UTC"_s);
        shape.redaction = Redaction::StandIns;
        const QJsonObject told = shapedFacts(facts, shape);
        // That there was a filter is told, so that nobody takes the file for the whole.
        QCOMPARE(told.value("filter"_L1).toString(), gone);
        QCOMPARE(told.value("group"_L1).toString(), gone);
        QCOMPARE(told.value("selection"_L1), QJsonValue(QString())); // there was none
        QVERIFY(!told.contains("account"_L1));
        QCOMPARE(told.value("known"_L1).toInt(), 12);
        const QJsonObject left{{u"arguments"_s, gone},
                               {u"peer"_s, gone},
                               {u"type"_s, u"c2c"_s},
                               {u"role"_s, u"Admin"_s},
                               {u"failed"_s, true}};
        QCOMPARE(told.value("query"_L1).toObject(), left);
        QCOMPARE(told.value("redaction"_L1).toString(), u"stand-ins"_s);
    }

    void aFieldOfUnknownMeaningIsTakenForWords()
    {
        QCOMPARE(holdsOf(u"SomethingNew"_s), Holds::Text);
        QCOMPARE(holdsOf(u"Inviter_Account"_s), Holds::Person);
        QCOMPARE(holdsOf(u"CallbackCommand"_s), Holds::Plain);
        QCOMPARE(holdsOf(u"status"_s), Holds::Plain);
    }

    void timesOfListsAreMomentsInTheZone()
    {
        JsonTable table;
        for (const char *key : {"joined", "last_spoke", "muted_until", "since", "MuteUntil"})
            table.add({{QString::fromLatin1(key), someMoment.toSecsSinceEpoch()}, {u"joined"_s, 0}});
        Result<TableSource> source = table.source();
        QVERIFY(source);
        TableShape shape;
        shape.zone = QTimeZone("Asia/Shanghai");
        TableSource out = shaped(std::move(*source), shape);
        QCOMPARE(out.columns.size(), 5);
        for (const ExportColumn &column : std::as_const(out.columns))
            QCOMPARE(column.title, column.key + u" (Asia/Shanghai)"_s);
        QList<Cell> row;
        QVERIFY(out.next(row) && out.next(row));
        QVERIFY(std::holds_alternative<std::monostate>(row[0])); // 0 is no time
        const auto *spoke = std::get_if<QDateTime>(&row[1]);
        QVERIFY(spoke);
        QCOMPARE(spoke->toString(u"yyyy-MM-dd HH:mm"_s), u"2026-03-03 06:30"_s);
    }

    void aMuteForEverEndsAtNoMoment()
    {
        JsonTable table;
        table.add({{u"id"_s, u"bob"_s}, {u"muted_until"_s, Endless::seconds}});
        table.add({{u"id"_s, u"carol"_s}, {u"muted_until"_s, Endless::seconds - 1}});
        Result<TableSource> source = table.source();
        QVERIFY(source);
        TableShape shape;
        shape.zone = QTimeZone("Asia/Shanghai");
        const QList<QList<Cell>> rows = rowsOf(shaped(std::move(*source), shape));
        QCOMPARE(CsvWriter::field(rows[0][1], {}), "for ever");
        QCOMPARE(JsonWriter::value(rows[0][1]), "4294967295");
        QVERIFY(CsvWriter::field(rows[1][1], {}).startsWith("2106-02-07"));
    }

    void aFullDiskIsToldWhateverComesAfterIt()
    {
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{50'000, before.rlim_max};
        JsonTable table;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        for (int i = 0; i < 200; ++i)
            table.add({{u"id"_s, QString(1000, u'x')}});
        errno = EINVAL; // of some other call
        const Result<TableSource> source = table.source();
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!source);
        QVERIFY2(source.error().message.contains(u"larger than files may be"_s), qPrintable(source.error().message));
    }

    void aSourceInTroubleLeavesNoFile_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(ExportFormat::Csv);
        QTest::newRow("xlsx") << int(ExportFormat::Xlsx);
        QTest::newRow("json") << int(ExportFormat::Json);
    }
    void aSourceInTroubleLeavesNoFile()
    {
        QFETCH(int, format);
        TableSource source = people();
        source.trouble = [] { return makeError(ApiError::Kind::Storage, u"the log is damaged"_s); };
        ExportOptions options;
        options.format = ExportFormat(format);
        QTemporaryDir folder;
        const auto written = writeExport(shaped(std::move(source), {}), options, folder.filePath(u"out"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().message, u"the log is damaged"_s);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTableShape)
#include "tst_tableshape.moc"
