// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobcheck.h"
#include "core/jobs/jobsource.h"
#include "core/jobs/jobstore.h"
#include "core/jobs/zipfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
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
    void blanksAroundValuesAreToldOrKept();
    void oldHalvesOfJobsAreRemoved();
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
