// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportfile.h"
#include "core/jobs/jobcheck.h"
#include "core/jobs/jobrowpages.h"
#include "core/jobs/jobsource.h"
#include "core/jobs/jobstore.h"
#include "core/jobs/zipfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What rows may hold, and the files to write them into.
class TestJobPlan : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void valuesThatAreNoneAreRefused_data();
    void valuesThatAreNoneAreRefused();
    void templatesHoldNoRow_data();
    void templatesHoldNoRow();
    void noColumnOfATagIsDropped();
    void theNamesOfTheServiceAreHeadingsToo();
    void blanksAroundValuesAreToldOrKept();
    void cellsThatAreNoTextsAreToldByRow();
    void whatIsNotReadIsTold();
    void furtherSheetsAreTold();
    void aFileThatHasChangedIsNotRead();
    void aJobOfAnotherProcessIsLeftAlone();
    void plansAreObjects();
    void rowsTheReplyLeavesOutAreNotDone();
    void rowsStandInOnePlace();
    void columnsAreNamed();
    void aNeededFieldIsGivenSomewhere();
    void headingsAloneAreNoRows();
    void devicesAreNotRead();
    void oldHalvesOfJobsAreRemoved();

  private:
    static void write(const QString &path, const QByteArray &bytes, QIODevice::OpenMode how = QIODevice::WriteOnly)
    {
        QFile file(path);
        QVERIFY(file.open(how) && file.write(bytes) == bytes.size());
    }
    static Result<JobCheck> check(const JobPlan &plan)
    {
        static const Catalogue catalogue;
        return checkPlan(plan, catalogue, Dialect::Current, {}, false, 0);
    }
    static JobPlan importOf(const QString &path)
    {
        JobPlan plan;
        plan.verb = u"accounts import"_s;
        plan.file.emplace();
        plan.file->path = path;
        return plan;
    }
};

void TestJobPlan::valuesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("said"); // empty: it may be
    const auto row = [](const char *name, const QString &verb, QJsonObject values, const QString &field,
                        const QString &value, const QString &said = {}) {
        values.insert(field, value);
        QTest::newRow(name) << verb << values << said;
    };
    const QJsonObject bob{{u"account"_s, u"bob"_s}};
    const QJsonObject member{{u"group"_s, u"night"_s}, {u"account"_s, u"bob"_s}};
    const QJsonObject pair{{u"from"_s, u"alice"_s}, {u"to"_s, u"bob"_s}};
    row("mute, a duration", u"members mute"_s, member, u"seconds"_s, u"10m"_s, u"whole number"_s);
    row("mute, too long", u"members mute"_s, member, u"seconds"_s, u"4294967296"_s, u"whole number"_s);
    row("mute", u"members mute"_s, member, u"seconds"_s, u"4294967295"_s);
    row("profile, a date", u"profile set"_s, bob, u"birthday"_s, u"1990-01-01"_s, u"number"_s);
    row("profile, a word", u"profile set"_s, bob, u"level"_s, u"high"_s, u"number"_s);
    row("profile, no choice", u"profile set"_s, bob, u"allow"_s, u"Perhaps"_s, u"AllowAny"_s);
    row("profile", u"profile set"_s, bob, u"birthday"_s, u"19900101"_s);
    row("friend, another word", u"friends add"_s, pair, u"type"_s, u"Single"_s, u"both, single"_s);
    row("friend, another yes", u"friends add"_s, pair, u"force"_s, u"true"_s, u"0, 1"_s);
    row("friend", u"friends add"_s, pair, u"force"_s, u"1"_s);
    row("friend no more, another word", u"friends delete"_s, pair, u"type"_s, u"one"_s, u"both, single"_s);
    row("recall", u"messages recall-group"_s, {{u"group"_s, u"night"_s}}, u"seq"_s, u"last"_s, u"whole number"_s);
    row("ID spoilt by a spreadsheet", u"accounts import"_s, {}, u"account"_s, u"1.23457E+17"_s, u"spreadsheet"_s);
    row("ID spoilt in a workbook", u"accounts import"_s, {}, u"account"_s, u"1.2345678901234568E+17"_s,
        u"spreadsheet"_s);
    row("ID that looks like one", u"accounts import"_s, {}, u"account"_s, u"1e5"_s);
    const QJsonObject muted{{u"group"_s, u"night"_s}, {u"seconds"_s, u"60"_s}};
    row("ID of 33 bytes", u"members mute"_s, muted, u"account"_s, QString(33, u'a'), u"33 bytes"_s);
    row("ID of 11 letters, which are 33 bytes", u"friends add"_s, {{u"from"_s, u"bob"_s}}, u"to"_s, QString(11, u'王'),
        u"33 bytes"_s);
    row("ID of 32 bytes", u"members mute"_s, muted, u"account"_s, QString(32, u'a'));
    row("group of 49 bytes", u"groups disband"_s, {}, u"group"_s, QString(49, u'g'), u"49 bytes"_s);
    row("group of 48 bytes", u"groups disband"_s, {}, u"group"_s, QString(48, u'g'));
    const QJsonObject said{{u"text"_s, u"hello"_s}};
    row("topic of 60 bytes", u"messages post"_s, said, u"group"_s, u"@TGS#_c@TOPIC#_"_s + QString(45, u't'));
    row("topic of 97 bytes", u"messages post"_s, said, u"group"_s, u"@TGS#_c@TOPIC#_"_s + QString(82, u't'),
        u"97 bytes"_s);
    const QJsonObject toBob{{u"to"_s, u"bob"_s}}, toNight{{u"group"_s, u"night"_s}};
    row("message of 8001 bytes", u"messages send"_s, toBob, u"text"_s, QString(8001, u'x'), u"8001 bytes"_s);
    row("message of 8000 bytes", u"messages send"_s, toBob, u"text"_s, QString(8000, u'x'));
    row("message of 12289 bytes", u"messages post"_s, toNight, u"text"_s, QString(12289, u'x'), u"12289 bytes"_s);
    row("message of 12288 bytes", u"messages post"_s, toNight, u"text"_s, QString(12288, u'x'));
    row("notification of 8001 bytes", u"notifications send"_s, toNight, u"text"_s, QString(8001, u'x'),
        u"8001 bytes"_s);
    row("nick of 501 bytes", u"accounts import"_s, bob, u"nick"_s, QString(501, u'x'), u"501 bytes"_s);
    row("custom field of 501 bytes", u"profile set"_s, bob, u"Tag_Profile_Custom_Zone"_s, QString(501, u'x'), u"501"_s);
    row("group, nothing new", u"groups edit"_s, {}, u"group"_s, u"night"_s, u"Nothing is to be changed"_s);
    row("group, muted", u"groups edit"_s, toNight, u"muteall"_s, u"On"_s);
    row("profile, a plain word", u"profile set"_s, bob, u"gender"_s, u"male"_s);
    row("profile, any number", u"profile set"_s, bob, u"level"_s, u"999"_s);
}

void TestJobPlan::valuesThatAreNoneAreRefused()
{
    QFETCH(QString, verb);
    QFETCH(QJsonObject, values);
    QFETCH(QString, said);
    const Catalogue catalogue;
    const QString problem = jobVerb(verb)->problem(JobRow{1, values, 7, false, 0}, catalogue, Dialect::Current);
    QVERIFY2(said.isEmpty() ? problem.isEmpty() : problem.contains(said), qPrintable(problem));
}

void TestJobPlan::templatesHoldNoRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"template.csv"_s;
    QTest::newRow("xlsx") << u"template.xlsx"_s;
}

void TestJobPlan::templatesHoldNoRow()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(writeJobTemplate(*jobVerb(u"accounts import"_s), path));
    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.file = JobFile{path, {}, {}, {}, true, {}};
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY(source);
    QCOMPARE(source->header(), (QStringList{u"account"_s, u"nick"_s, u"face"_s}));
    QVERIFY(!*source->next());
    if (name.endsWith(u"xlsx"_s)) {
        // The meanings are comments.
        const auto comments = ZipFile::open(path)->member(u"xl/comments1.xml"_s);
        QVERIFY(comments);
        QCOMPARE(comments->readAll().count("<comment "), 3);
        // The column of IDs is one of text, the others are not.
        const auto sheet = ZipFile::open(path)->member(u"xl/worksheets/sheet1.xml"_s);
        const QByteArray columns = sheet ? sheet->readAll() : QByteArray();
        QCOMPARE(columns.count("<col min=\"1\" max=\"1\""), 1);
        QCOMPARE(columns.count(" style=\""), 1);
        return;
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("real1,Real One,\r\n");
    file.close();
    source = JobSource::open(plan);
    QVERIFY(source);
    QCOMPARE((**source->next()), (QStringList{u"real1"_s, u"Real One"_s, QString()}));
    QVERIFY(!*source->next());
}

void TestJobPlan::noColumnOfATagIsDropped()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("account,nick,Tag_Profile_Custom_Zone\r\nbob,Bobby,north\r\n");
    file.close();
    JobPlan plan;
    plan.verb = u"profile set"_s;
    plan.file = JobFile{path, {}, {}, {}, true, {}};
    const Result<JobSource> unnamed = JobSource::open(plan);
    QVERIFY(!unnamed);
    QVERIFY2(unnamed.error().message.contains(u"Tag_Profile_Custom_Zone"_s), qPrintable(unnamed.error().message));
    plan.file->columns = {{u"Tag_Profile_Custom_Zone"_s, u"Tag_Profile_Custom_Zone"_s}};
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY2(source, qPrintable(source ? QString() : source.error().message));
    QVERIFY((**source->next()).contains(u"north"_s));
    // By numbers it may be left out.
    plan.file->columns = {{u"account"_s, 1}, {u"nick"_s, 2}};
    QVERIFY(JobSource::open(plan));
}

void TestJobPlan::theNamesOfTheServiceAreHeadingsToo()
{
    const QTemporaryDir folder;
    JobPlan plan;
    plan.verb = u"profile set"_s;
    plan.file.emplace();
    plan.file->path = folder.filePath(u"people.csv"_s);
    write(plan.file->path, "Tag_Profile_IM_Nick,UserID\r\nBobby,bob\r\n");
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY2(source, qPrintable(source ? QString() : source.error().message));
    QCOMPARE((**source->next()).mid(0, 2), (QStringList{u"bob"_s, u"Bobby"_s}));
    QCOMPARE(source->notes(), QStringList());
    // The field's own name goes first.
    plan.verb = u"accounts check"_s;
    write(plan.file->path, "UserID,account\r\nnobody,bob\r\n");
    source = JobSource::open(plan);
    QVERIFY2(source, qPrintable(source ? QString() : source.error().message));
    QCOMPARE(**source->next(), QStringList{u"bob"_s});
}

void TestJobPlan::blanksAroundValuesAreToldOrKept()
{
    const QTemporaryDir folder;
    JobPlan plan;
    plan.verb = u"messages send"_s;
    plan.file.emplace();
    plan.file->path = folder.filePath(u"talk.csv"_s);
    QFile file(plan.file->path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("to,text\r\n bob ,\"  two\nlines \"\r\ncarol,'=1+1\r\ndave,\"'\nbelow\"\r\nerin,   \r\n");
    file.close();
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY2(source, qPrintable(source ? QString() : source.error().message));
    QCOMPARE(source->fields(), (QStringList{u"from"_s, u"to"_s, u"text"_s}));
    // What a message says is sent as it stands; only the mark against spreadsheets is none of it.
    QCOMPARE(**source->next(), (QStringList{QString(), u"bob"_s, u"  two\nlines "_s}));
    QCOMPARE(source->trimmed(), QStringList{u"to"_s});
    QCOMPARE(**source->next(), (QStringList{QString(), u"carol"_s, u"=1+1"_s}));
    QCOMPARE(source->trimmed(), QStringList());
    QCOMPARE(**source->next(), (QStringList{QString(), u"dave"_s, u"\nbelow"_s}));
    const Catalogue catalogue;
    Result<JobCheck> check = checkPlan(plan, catalogue, Dialect::Current, {}, false, 0);
    QVERIFY(check);
    QCOMPARE(check->trims, 1);
    QCOMPARE(check->trimmed.size(), 1);
    QCOMPARE(check->trimmed.first().first, 1);
    QCOMPARE(check->trimmed.first().second, u"to"_s);
    QCOMPARE(check->wrong, 1); // nothing but blanks says nothing
    // The same of rows that stand in the plan.
    plan.file.reset();
    plan.verb = u"accounts import"_s;
    plan.rows = {QJsonObject{{u"account"_s, u"alice"_s}, {u"nick"_s, u" Al "_s}},
                 QJsonObject{{u"account"_s, u"bob\n"_s}}};
    check = checkPlan(plan, catalogue, Dialect::Current, {}, false, 0);
    QVERIFY(check);
    QCOMPARE(check->trims, 2);
    QCOMPARE(check->trimmed.last().first, 2);
    QCOMPARE(check->trimmed.last().second, u"account"_s);
    QCOMPARE(check->good, 2);
}

void TestJobPlan::cellsThatAreNoTextsAreToldByRow()
{
    const QTemporaryDir folder;
    const JobPlan plan = importOf(folder.filePath(u"people.xlsx"_s));
    const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    ExportOptions options;
    options.format = ExportFormat::Xlsx;
    QVERIFY(writeExport(
        sourceOf({{u"account"_s, u"account"_s}, {u"nick"_s, u"nick"_s}}, {{Cell(IdText{u"alice"_s}), Cell(u"Al"_s)},
                                                                          {Cell(moment), Cell(u"b"_s)},
                                                                          {Cell(true), Cell(u"c"_s)},
                                                                          {Cell(1.5), Cell(u"d"_s)},
                                                                          {Cell(qint64(42)), Cell(1.5)},
                                                                          {Cell(IdText{u"frank"_s}), Cell(moment)}}),
        options, plan.file->path));
    const Result<JobCheck> found = check(plan);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->good, 2); // a whole number may be an ID, and a nickname any number
    const QList<QPair<qint64, QString>> wanted{{2, u"account is a date"_s},
                                               {3, u"account is TRUE or FALSE"_s},
                                               {4, u"account is the number 1.5"_s},
                                               {6, u"nick is a date"_s}};
    QCOMPARE(found->problems.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QCOMPARE(found->problems[i].first, wanted[i].first);
        QVERIFY2(found->problems[i].second.startsWith(wanted[i].second), qPrintable(found->problems[i].second));
    }
    // The run, which no longer has the workbook, says the same.
    const Result<JobInfo> made = JobStore::create(folder.filePath(u"job"_s), plan, u"app"_s, u"p"_s, 0);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    Result<JobStore> store = JobStore::open(made->folder);
    QVERIFY(store);
    const Catalogue catalogue;
    const Result<JobStore::Taken> taken = store->take(10, catalogue, Dialect::Current);
    QVERIFY(taken);
    QList<QPair<qint64, QString>> skipped;
    for (const JobOutcome &outcome : taken->skipped)
        skipped << QPair(outcome.row, outcome.message);
    QCOMPARE(skipped, found->problems);
    Result<JobRowPages> pages = JobRowPages::open(made->folder);
    QVERIFY(pages);
    const Result<JobRowPage> page = pages->read(JobRowsWish::All, 0, 10);
    QVERIFY(page);
    QCOMPARE(page->rows.value(2).what, u"1  c"_s); // the sentence is no value
}

void TestJobPlan::whatIsNotReadIsTold()
{
    const QTemporaryDir folder;
    JobPlan plan = importOf(folder.filePath(u"people.csv"_s));
    write(plan.file->path, "account,Account,Town,nick,\r\nbob,robert,Bern,Bobby,\r\ncarol,,,,,,lost\r\n"
                           "dave,,,,lost\r\n");
    Result<JobCheck> found = check(plan);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->good, 3);
    QCOMPARE(found->notes.size(), 3);
    QVERIFY2(found->notes[0].contains(u"Account stands more than once: column 1 is read, column 2 is not"_s),
             qPrintable(found->notes[0]));
    QVERIFY2(found->notes[1].endsWith(u": Town."_s), qPrintable(found->notes[1]));
    QVERIFY2(found->notes[2].contains(u"values: 2, the first is row 2"_s), qPrintable(found->notes[2]));
    // Who chooses by numbers has seen them.
    plan.file->columns = {{u"account"_s, 1}, {u"nick"_s, 4}};
    found = check(plan);
    QVERIFY(found);
    QCOMPARE(found->notes, QStringList());
    // Without headings what comes behind the fields of the first row is told too.
    plan.file->columns = {};
    plan.file->header = false;
    write(plan.file->path, "bob\ncarol,Carol\n");
    found = check(plan);
    QVERIFY(found);
    QCOMPARE(found->notes.size(), 1);
    QVERIFY2(found->notes[0].contains(u"values: 1, the first is row 2"_s), qPrintable(found->notes[0]));
    // An encoding that was guessed is named, and none that was named.
    write(plan.file->path, "bob,\xCD\xF5\n");
    found = check(plan);
    QVERIFY(found);
    QCOMPARE(found->notes.size(), 1);
    QVERIFY2(found->notes[0].contains(u"GB18030"_s), qPrintable(found->notes[0]));
    plan.file->encoding = u"gb18030"_s;
    found = check(plan);
    QVERIFY(found);
    QCOMPARE(found->notes, QStringList());
}

void TestJobPlan::furtherSheetsAreTold()
{
    const QTemporaryDir folder;
    JobPlan plan = importOf(folder.filePath(u"people.xlsx"_s));
    ExportOptions options;
    options.format = ExportFormat::Xlsx;
    options.sheetName = u"People"_s;
    options.rowsOfSheet = 1;
    QVERIFY(
        writeExport(sourceOf({{u"account"_s, u"account"_s}}, {{Cell(IdText{u"alice"_s})}, {Cell(IdText{u"bob"_s})}}),
                    options, plan.file->path));
    Result<JobCheck> found = check(plan);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->rows, 1);
    QVERIFY2(found->notes.join(u'\n').contains(u"2 sheets, and only the first one is read, People."_s),
             qPrintable(found->notes.join(u'\n')));
    plan.file->sheet = u"People 2"_s;
    found = check(plan);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->rows, 1);
    QCOMPARE(found->notes, QStringList());
}

void TestJobPlan::aFileThatHasChangedIsNotRead()
{
    const QTemporaryDir folder;
    JobPlan plan = importOf(folder.filePath(u"people.csv"_s));
    write(plan.file->path, "account,nick\nbob,Bobby\n");
    plan.file->stamp = TableFile::stamp(plan.file->path);
    QVERIFY(check(plan));
    write(plan.file->path, "nick,account\nBobby,bob\n\n");
    const Result<JobCheck> changed = check(plan);
    QVERIFY(!changed && changed.error().message.contains(u"has changed"_s));
    const QString job = folder.filePath(u"job"_s);
    QVERIFY(!JobStore::create(job, plan, u"app"_s, u"p"_s, 0));
    QVERIFY(!QFile::exists(job));
    // A plan that is written down is for whatever the file holds then.
    plan = *JobPlan::fromJson(plan.toJson());
    QVERIFY(check(plan));
    // Nor are rows of two states of it put together.
    Result<JobSource> source = JobSource::open(plan);
    QVERIFY(source);
    Result<std::optional<QStringList>> row = source->next();
    QVERIFY(row && *row);
    write(plan.file->path, "Carol,carol\n", QIODevice::Append);
    while (row && *row)
        row = source->next();
    QVERIFY(!row);
    QCOMPARE(row.error().kind, ApiError::Kind::Usage);
}

void TestJobPlan::aJobOfAnotherProcessIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString job = folder.filePath(u"20260301-090000-1f2e"_s);
    JobPlan plan;
    plan.verb = u"accounts check"_s;
    plan.rows = {QJsonObject{{u"account"_s, u"alice"_s}}};
    QVERIFY(JobStore::create(job, plan, u"app"_s, u"p"_s, 0));
    plan.rows << QJsonObject{{u"account"_s, u"bob"_s}};
    QVERIFY(!JobStore::create(job, plan, u"app"_s, u"p"_s, 0));
    const Result<JobInfo> info = JobStore::info(job);
    QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
    QCOMPARE(info->counts.total, 1);
}

void TestJobPlan::plansAreObjects()
{
    const Result<JobPlan> list = JobPlan::fromJson("[]");
    QVERIFY(!list);
    QCOMPARE(list.error().message, u"The plan is no JSON object."_s);
    const Result<JobPlan> none = JobPlan::fromJson("{");
    QVERIFY(!none);
    QVERIFY2(none.error().message.startsWith(u"The plan is no JSON object: "_s), qPrintable(none.error().message));
    // Of a key that stands twice only the last would be seen.
    const Result<JobPlan> twice = JobPlan::fromJson(
        R"({"verb":"accounts import","verb":"accounts delete","rows":[{"account":"p1","account":"p2"}]})");
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ApiError::Kind::Usage);
    QVERIFY2(twice.error().message.contains(u"verb"_s), qPrintable(twice.error().message));
}

void TestJobPlan::rowsStandInOnePlace()
{
    const Result<JobPlan> both = JobPlan::fromJson(
        R"({"verb":"accounts check","list":{"field":"account","ids":[]},"rows":[{"account":"bob"}]})");
    QVERIFY(!both);
    QCOMPARE(both.error().message, u"A plan has either rows, a list or a file."_s);
    QVERIFY(!JobPlan::fromJson(R"({"verb":"accounts check","list":{"field":"account","ids":[]}})"));
    QVERIFY(JobPlan::fromJson(R"({"verb":"accounts check","list":{"field":"account","ids":["bob"]}})"));
}

void TestJobPlan::columnsAreNamed()
{
    const QTemporaryDir folder;
    JobPlan plan = importOf(folder.filePath(u"people.csv"_s));
    write(plan.file->path, "account,Who\nbob,carol\n");
    for (const QJsonValue &column : {QJsonValue(true), QJsonValue(), QJsonValue(0), QJsonValue(1.5)}) {
        plan.file->columns = {{u"account"_s, column}};
        const Result<JobCheck> checked = check(plan);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ApiError::Kind::Usage);
        QVERIFY2(checked.error().message.contains(u"account"_s), qPrintable(checked.error().message));
    }
    for (const QJsonValue &column : {QJsonValue(u"Who"_s), QJsonValue(2)}) {
        plan.file->columns = {{u"account"_s, column}};
        QVERIFY(check(plan));
    }
}

void TestJobPlan::aNeededFieldIsGivenSomewhere()
{
    const auto refused = [](const JobPlan &plan) {
        const Result<JobCheck> answer = check(plan);
        return !answer && answer.error().kind == ApiError::Kind::Usage && answer.error().message.contains(u"text"_s);
    };
    JobPlan plan;
    plan.verb = u"messages post"_s;
    plan.list = JobList{u"group"_s, {u"night"_s, u"day"_s}};
    QVERIFY(refused(plan));
    plan.arguments.insert(u"text"_s, QString());
    QVERIFY(refused(plan));
    plan.arguments.insert(u"text"_s, u"hello"_s);
    QVERIFY(!refused(plan));
    plan.list.reset();
    plan.arguments = {};
    plan.rows = {{{u"group"_s, u"night"_s}}, {{u"group"_s, u"day"_s}}};
    QVERIFY(refused(plan));
    // Of one that has it the others are told row by row.
    plan.rows[1].insert(u"text"_s, u"hello"_s);
    const Result<JobCheck> some = check(plan);
    QVERIFY(some && some->good == 1 && some->wrong == 1);
}

void TestJobPlan::headingsAloneAreNoRows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"headings.csv"_s);
    write(path, "account,nick\n");
    const Result<JobCheck> checked = check(importOf(path));
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ApiError::Kind::Usage);
    QCOMPARE(checked.error().message, u"There are no rows."_s);
}

void TestJobPlan::devicesAreNotRead()
{
    for (const QString &path : {u"/dev/zero"_s, u"/dev"_s}) {
        const Result<JobCheck> checked = check(importOf(path));
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(u"no regular file"_s), qPrintable(checked.error().message));
    }
}

void TestJobPlan::rowsTheReplyLeavesOutAreNotDone()
{
    const JobVerb *verb = jobVerb(u"accounts delete"_s);
    QVERIFY(verb);
    QList<JobRow> rows(2);
    for (int i = 0; i < 2; ++i) {
        rows[i].number = i + 1;
        rows[i].values.insert(u"account"_s, i == 0 ? u"alice"_s : u"bob"_s);
    }
    const QJsonObject alone{{u"UserID"_s, u"alice"_s}, {u"ResultCode"_s, 0}};
    const QList<JobOutcome> told = verb->read(rows, {{u"ResultItem"_s, QJsonArray{alone}}});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().row, 2);
    QCOMPARE(told.first().state, JobState::Unknown);
    QVERIFY(!told.first().message.isEmpty());
}

void TestJobPlan::oldHalvesOfJobsAreRemoved()
{
    const QTemporaryDir root;
    for (const QString &name : {u"new"_s, u"old"_s}) {
        QVERIFY(QDir(root.path()).mkpath(name));
        QFile rows(root.filePath(name + u"/rows.jsonl"_s));
        QVERIFY(rows.open(QIODevice::WriteOnly) && rows.write("[\"alice\"]\n") > 0 && rows.flush());
        if (name == u"old"_s)
            QVERIFY(rows.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
    }
    QVERIFY(QDir(root.path()).mkpath(u"of somebody else"_s));
    QVERIFY(JobStore::list(root.path()).isEmpty());
    QCOMPARE(QDir(root.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
             QStringList({u"new"_s, u"of somebody else"_s}));
}

QTEST_GUILESS_MAIN(TestJobPlan)
#include "tst_jobplan.moc"
