// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"
#include "core/jobs/jobdesk.h"
#include "tests/core/services/messageworld.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The runs of one process, as the window asks for them.
class TestJobDesk : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aJobThatIsEndingGoesOnWhenItIsAsked();
    void allRowsGoOnAfterARetryThatIsStopped();
    void whatOtherProcessesDoIsSeen();
    void onlyWhatHasChangedIsReadAgain();
    void onlyTheChainOfAnUndoIsReadAgain();
    void troubleThatPassesIsNoDamage();
    void whereNothingFailedNothingIsTriedAgain();
    void oneUndoIsPlannedAtATime();
    void onlyTheNewestCheckAnswers();
    void aCheckTellsHowFarItIs();
    void whatIsAskedTwiceIsMadeOnce();
    void aJobThatIsGivenUpIsNotThere();
    void howFarAJobIsMadeIsTold();

  private:
    static JobPlan small()
    {
        JobPlan plan;
        plan.verb = u"accounts check"_s;
        plan.rows = {QJsonObject{{u"account"_s, u"alice"_s}}};
        return plan;
    }
    static QStringList folders(const JobDesk &desk)
    {
        return QDir(desk.root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    /// As another process does.
    static void make(const QString &folder, const QString &app, const QString &undoes = {})
    {
        JobPlan plan;
        plan.undoes = undoes;
        plan.verb = u"accounts check"_s;
        plan.rows = {QJsonObject{{u"account"_s, u"alice"_s}}, QJsonObject{{u"account"_s, u"bob"_s}}};
        QVERIFY(JobStore::create(folder, plan, app, u"p"_s, 1000));
    }
};

void TestJobDesk::aJobThatIsEndingGoesOnWhenItIsAsked()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QSignalSpy made(&desk, &JobDesk::made), ended(&desk, &JobDesk::ended);
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 8000;
    world.sandbox.setFault(u"profile/portrait_set"_s, slow);
    JobPlan plan;
    plan.verb = u"profile set"_s;
    plan.quotaPercent = 100;
    plan.arguments = {{u"nick"_s, u"n"_s}};
    for (const QString &name : {u"alice"_s, u"bob"_s, u"carol"_s})
        plan.rows << QJsonObject{{u"account"_s, name}};
    const qint64 before = world.sandbox.counters().requests;
    desk.add(plan);
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 20'000);
    const QString id = made.first().first().toString();
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.counters().requests > before, 20'000);
    world.sandbox.clearFaults();
    desk.cancel(id);
    QVERIFY(desk.progress(id));
    desk.resume(id);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60'000);
    const JobInfo info = JobStore::info(desk.root() + u'/' + id).value_or(JobInfo());
    QCOMPARE(info.state, u"finished"_s);
    QCOMPARE(info.counts.done, 3);
}

void TestJobDesk::allRowsGoOnAfterARetryThatIsStopped()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QSignalSpy changed(&desk, &JobDesk::changed), ended(&desk, &JobDesk::ended);
    const QString id = u"one"_s, folder = desk.root() + u'/' + id;
    JobPlan plan;
    plan.verb = u"profile set"_s;
    plan.quotaPercent = 100;
    plan.arguments = {{u"nick"_s, u"n"_s}};
    for (const QString &name : {u"alice"_s, u"bob"_s, u"carol"_s})
        plan.rows << QJsonObject{{u"account"_s, name}};
    QVERIFY(JobStore::create(folder, plan, world.client->profile().secretName(), u"p"_s, 1000));
    {
        Result<JobStore> store = JobStore::open(folder);
        QVERIFY(store && store->write({}, 0, {JobOutcome{2, JobState::Failed, 1, u"no"_s, {}}}) &&
                store->setState(u"cancelled"_s));
    }
    desk.reload();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 6000;
    world.sandbox.setFault(u"profile/portrait_set"_s, slow);
    const qint64 before = world.sandbox.counters().requests;
    desk.retry(id);
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.counters().requests > before, 20'000);
    world.sandbox.clearFaults();
    desk.pause(id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.progress(id) && desk.progress(id)->state == JobProgress::State::Paused, 20'000);
    // The answer to its row is still out, and whoever goes on means all rows.
    desk.resume(id);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60'000);
    const JobInfo info = JobStore::info(folder).value_or(JobInfo());
    QCOMPARE(info.state, u"finished"_s);
    QCOMPARE(info.counts.done, 3);
}

void TestJobDesk::whatOtherProcessesDoIsSeen()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QSignalSpy changed(&desk, &JobDesk::changed);
    desk.reload();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
    QVERIFY(desk.jobs().isEmpty());
    make(desk.root() + u"/one"_s, world.client->profile().secretName());
    make(desk.root() + u"/of another app"_s, u"1@elsewhere"_s);
    desk.look();
    QTRY_COMPARE_WITH_TIMEOUT(desk.jobs().size(), 1, 20'000);
    QCOMPARE(desk.jobs().first().id, u"one"_s);
}

void TestJobDesk::onlyWhatHasChangedIsReadAgain()
{
    const QTemporaryDir root;
    JobFolder list(root.path());
    QVERIFY(list.read().isEmpty());
    QVERIFY(!list.look());
    const QString folder = root.filePath(u"one"_s);
    make(folder, u"app"_s);
    auto seen = list.look();
    QVERIFY(seen);
    QCOMPARE(seen->size(), 1);
    QVERIFY(!list.look());
    {
        Result<JobStore> store = JobStore::open(folder);
        QVERIFY(store && store->write({}, 0, {JobOutcome{2, JobState::Done, 0, {}, {}}}));
    }
    seen = list.look();
    QVERIFY(seen);
    QCOMPARE(seen->first().counts.done, 1);
    QVERIFY(!list.look());
    {
        const Result<FileLock> lock = FileLock::take(folder + u"/lock"_s);
        Result<JobStore> store = JobStore::open(folder);
        QVERIFY(lock && store && store->setState(u"running"_s));
        seen = list.look();
        QVERIFY(seen);
        QCOMPARE(seen->first().state, u"running"_s);
        QVERIFY(!list.look());
    }
    // Of a process that is killed nothing tells but its lock.
    seen = list.look();
    QVERIFY(seen);
    QCOMPARE(seen->first().state, u"interrupted"_s);
    QVERIFY(!list.look());
    make(root.filePath(u"two"_s), u"app"_s);
    seen = list.look();
    QVERIFY(seen);
    QCOMPARE(seen->size(), 2);
}

void TestJobDesk::onlyTheChainOfAnUndoIsReadAgain()
{
    const QTemporaryDir root;
    JobFolder list(root.path());
    make(root.filePath(u"one"_s), u"app"_s);
    make(root.filePath(u"undo of one"_s), u"app"_s, u"one"_s);
    make(root.filePath(u"two"_s), u"app"_s);
    make(root.filePath(u"undo of two"_s), u"app"_s, u"two"_s);
    QCOMPARE(list.read().size(), 4);
    // What was written just now is read again in any case.
    const auto isSettled = [&root] {
        const QFileInfoList folders = QDir(root.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        return std::ranges::all_of(folders, [](const QFileInfo &folder) {
            const QFileInfo journal(JobStore::journalFile(folder.filePath()));
            return journal.lastModified().msecsTo(QDateTime::currentDateTime()) > 200;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 20'000);
    QVERIFY(!list.look());
    // Nothing shows a reading but what it would find.
    QFile unread(JobStore::planFile(root.filePath(u"two"_s)));
    QVERIFY(unread.open(QIODevice::WriteOnly | QIODevice::Truncate) && unread.write("no plan") > 0);
    unread.close();
    {
        Result<JobStore> store = JobStore::open(root.filePath(u"undo of one"_s));
        QVERIFY(store && store->write({}, 0, {JobOutcome{1, JobState::Done, 0, {}, {}}}));
    }
    const auto seen = list.look();
    QVERIFY(seen);
    QVERIFY(std::ranges::none_of(*seen, &JobInfo::isDamaged));
}

void TestJobDesk::troubleThatPassesIsNoDamage()
{
    const QTemporaryDir root;
    JobFolder list(root.path());
    const QString folder = root.filePath(u"one"_s);
    make(folder, u"app"_s);
    QCOMPARE(list.read().size(), 1);
    // It cannot be opened for a moment.
    const QString journal = JobStore::journalFile(folder), aside = root.filePath(u"aside"_s);
    QVERIFY(QFile::rename(journal, aside));
    QVERIFY(!list.look());
    QCOMPARE(list.read().first().state, u"ready"_s);
    QVERIFY(QFile::rename(aside, journal));
    QVERIFY(!list.look());
    {
        Result<JobStore> store = JobStore::open(folder);
        QVERIFY(store && store->write({}, 0, {JobOutcome{2, JobState::Done, 0, {}, {}}}));
    }
    const auto seen = list.look();
    QVERIFY(seen);
    QCOMPARE(seen->first().state, u"ready"_s);
    QCOMPARE(seen->first().counts.done, 1);
}

void TestJobDesk::whereNothingFailedNothingIsTriedAgain()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QSignalSpy changed(&desk, &JobDesk::changed), failed(&desk, &JobDesk::failed);
    make(desk.root() + u"/one"_s, world.client->profile().secretName());
    desk.reload();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
    desk.retry(u"one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(desk.running(), 0);
    const JobInfo info = JobStore::info(desk.root() + u"/one"_s).value_or(JobInfo());
    QCOMPARE(info.state, u"ready"_s);
    QCOMPARE(info.counts.left(), 2);
}

void TestJobDesk::oneUndoIsPlannedAtATime()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QSignalSpy changed(&desk, &JobDesk::changed);
    QList<ApiError::Kind> told;
    connect(&desk, &JobDesk::undoPlanned, this, [&told](const QString &, const Result<JobUndo> &undo) {
        told << (undo ? ApiError::Kind::Busy : undo.error().kind);
    });
    make(desk.root() + u"/one"_s, world.client->profile().secretName());
    desk.reload();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
    desk.planUndo(u"one"_s);
    desk.planUndo(u"one"_s);
    QVERIFY(desk.isPlanningUndo());
    desk.cancelUndoPlan();
    QVERIFY(!desk.isPlanningUndo());
    QCOMPARE(told, QList<ApiError::Kind>{ApiError::Kind::Cancelled});
    // What was given up says nothing any more, and another one may be begun: it tells that nothing was done.
    desk.planUndo(u"one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isPlanningUndo(), 20'000);
    desk.cancelUndoPlan();
    QCOMPARE(told, (QList<ApiError::Kind>{ApiError::Kind::Cancelled, ApiError::Kind::Usage}));
}

void TestJobDesk::onlyTheNewestCheckAnswers()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QList<qint64> told;
    connect(&desk, &JobDesk::checked, this,
            [&told](const Result<JobCheck> &check) { told << (check ? check->rows : -1); });
    const auto planOf = [](int rows) {
        JobPlan plan;
        plan.verb = u"accounts check"_s;
        for (int i = 0; i < rows; ++i)
            plan.rows << QJsonObject{{u"account"_s, u"p%1"_s.arg(i)}};
        return plan;
    };
    desk.check(planOf(4));
    desk.check(planOf(3));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
    QCOMPARE(told, QList<qint64>{3});
    // They are answered in their order, so that what was given up would have come first.
    desk.check(planOf(5));
    desk.cancelCheck();
    desk.check(planOf(2));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 20'000);
    QCOMPARE(told, (QList<qint64>{3, 2}));
}

void TestJobDesk::aCheckTellsHowFarItIs()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QList<QList<qint64>> told;
    connect(&desk, &JobDesk::checkProgressed, this,
            [&told](qint64 rows, qint64 done, qint64 total) { told << QList<qint64>{rows, done, total}; });
    QSignalSpy checked(&desk, &JobDesk::checked);
    constexpr qint64 many = 2 * rowsBetweenTells;
    JobPlan plan;
    plan.verb = u"accounts check"_s;
    QFile file(world.folder.filePath(u"many.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("account\n") > 0);
    for (qint64 i = 0; i < many; ++i) {
        const QString account = u"p%1"_s.arg(i);
        plan.rows << QJsonObject{{u"account"_s, account}};
        file.write(account.toUtf8() + '\n');
    }
    file.close();
    desk.check(plan);
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60'000);
    QCOMPARE(told, (QList<QList<qint64>>{{rowsBetweenTells, rowsBetweenTells, many}, {many, many, many}}));
    told.clear();
    plan.rows.clear();
    plan.file = JobFile{};
    plan.file->path = file.fileName();
    desk.check(plan);
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 2, 60'000);
    QCOMPARE(told.size(), 2);
    for (const QList<qint64> &part : std::as_const(told)) {
        QVERIFY(part.at(1) > 0 && part.at(1) <= part.at(2));
        QCOMPARE(part.at(2), file.size());
    }
}

void TestJobDesk::whatIsAskedTwiceIsMadeOnce()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QSignalSpy made(&desk, &JobDesk::made), ended(&desk, &JobDesk::ended), changed(&desk, &JobDesk::changed);
    desk.add(small());
    desk.add(small());
    QVERIFY(desk.isAdding());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(!desk.isAdding());
    // A second one would be made behind the first and before what is asked now.
    changed.clear();
    desk.reload();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
    QCOMPARE(made.size(), 1);
    QCOMPARE(folders(desk).size(), 1);
    // Once it is there the same may be wanted once more.
    desk.add(small());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
    QCOMPARE(folders(desk).size(), 2);
}

void TestJobDesk::aJobThatIsGivenUpIsNotThere()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QSignalSpy made(&desk, &JobDesk::made), ended(&desk, &JobDesk::ended);
    QList<ApiError::Kind> told;
    connect(&desk, &JobDesk::notMade, this, [&told](const ApiError &error) { told << error.kind; });
    desk.cancelAdd(); // nothing is made
    QVERIFY(told.isEmpty());
    desk.add(small());
    desk.cancelAdd();
    QCOMPARE(told, QList<ApiError::Kind>{ApiError::Kind::Cancelled});
    QVERIFY(!desk.isAdding());
    // Another one, which is whole on the disk before it is given up, though nobody has heard of it yet.
    desk.add(small());
    const QDeadlineTimer patience(20'000);
    const auto isWhole = [&desk] {
        const QStringList names = folders(desk);
        return std::ranges::any_of(names, [&desk](const QString &name) {
            return QFile::exists(JobStore::planFile(desk.root() + u'/' + name));
        });
    };
    while (!isWhole() && !patience.hasExpired())
        QThread::msleep(5);
    QVERIFY(isWhole());
    desk.cancelAdd();
    QCOMPARE(told.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(folders(desk).isEmpty(), 20'000);
    QCOMPARE(made.size(), 0);
    desk.add(small());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(made.size(), 1);
    QCOMPARE(folders(desk), QStringList{made.first().first().toString()});
    QCOMPARE(told.size(), 2);
}

void TestJobDesk::howFarAJobIsMadeIsTold()
{
    MessageWorld world;
    GuardRules rules(world.folder.filePath(u"guard.json"_s));
    AuditLog log(world.folder.filePath(u"audit.db"_s), u"cs-01"_s);
    JobDesk desk(*world.client, rules, log, world.clock, world.folder.filePath(u"jobs"_s));
    QList<QList<qint64>> told;
    QSignalSpy made(&desk, &JobDesk::made), notMade(&desk, &JobDesk::notMade);
    connect(&desk, &JobDesk::addProgressed, &desk, [&](qint64 rows, qint64 done, qint64 total) {
        told << QList<qint64>{rows, done, total};
        desk.cancelAdd(); // what was told is enough
    });
    JobPlan plan;
    plan.verb = u"accounts check"_s;
    QFile file(world.folder.filePath(u"many.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("account\n") > 0);
    for (int i = 0; i < 20'000; ++i)
        file.write('p' + QByteArray::number(i) + '\n');
    file.close();
    plan.file = JobFile{};
    plan.file->path = file.fileName();
    desk.add(plan);
    QTRY_COMPARE_WITH_TIMEOUT(notMade.size(), 1, 60'000);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0), 10'000);
    QVERIFY(told.first().at(1) > 0 && told.first().at(1) <= file.size());
    QCOMPARE(told.first().at(2), file.size());
    QTRY_VERIFY_WITH_TIMEOUT(folders(desk).isEmpty(), 20'000);
    QCOMPARE(made.size(), 0);
}

QTEST_GUILESS_MAIN(TestJobDesk)
#include "tst_jobdesk.moc"
