// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditguard.h"
#include "core/jobs/jobcheck.h"
#include "core/jobs/jobrowpages.h"
#include "core/jobs/jobrun.h"
#include "core/jobs/jobundo.h"
#include "tests/core/services/messageworld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Rows of a job that stand in the way of others, or in whose way something else stands.
class TestJobRows : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void oneBadRowDoesNotFailItsCall();
    void equalRowsGetTheirOwnAnswers();
    void aProtectedRowGoesOnceItMay();
    void protectedRowsInFrontHoldNothingUp();
    void aJobThatNobodyRunsIsInterrupted();
    void whatIsReadBeforeACallKeepsToTheShareOfTheJob();
    void rowsAreReadInPages();
    void journalsOfEarlierDaysAreRead();
    void rowsWithFewerCellsAreRead();
    void numbersOfAnAnswerAreNumbers();
    void aRetryLeavesWhatWasNeverBegun();
    void aStoppedRetryKeepsItsRowsApart();
    void aRetryCountsItsOwnRows();
    void aTornRowStopsTheJob();
    void aDamagedJobIsListed_data();
    void aDamagedJobIsListed();
    void anUndoThatIsNotWholeIsGoneOnWith();
    void anUndoThatWasTakenBackFreesTheJob();
    void anUndoThatWasTakenBackInPartHolds();

  private:
    JobInfo make(const QString &verb, const QList<QJsonObject> &rows, int quotaPercent = 100)
    {
        JobPlan plan;
        plan.verb = verb;
        plan.rows = rows;
        plan.quotaPercent = quotaPercent;
        const Result<JobInfo> info =
            createJob(m_world->folder.filePath(u"jobs"_s), plan, m_world->client->profile(), m_world->clock.nowMs());
        if (!info)
            qWarning("%s", qPrintable(info.error().message));
        return info.value_or(JobInfo());
    }
    JobCounts carryOut(const JobInfo &info, JobRun::Rows rows = JobRun::Rows::All)
    {
        JobRun run(*m_world->client, *m_rules, m_world->clock);
        std::optional<Result<Done>> end;
        connect(&run, &JobRun::finished, &run, [&end](const Result<Done> &result) { end = result; });
        run.start(info.folder, rows);
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, 60'000) || !*end)
            qWarning("the job has not ended well: %s", end && !*end ? qPrintable(end->error().message) : "time");
        return run.progress().counts;
    }
    static qint64 setBack(const JobInfo &info)
    {
        Result<JobStore> store = JobStore::open(info.folder);
        return store ? store->retry(false).value_or(-1) : qint64(-1);
    }
    static JobInfo now(const JobInfo &info) { return JobStore::info(info.folder).value_or(JobInfo()); }
    /// From now on calls are noted, so that jobs can be taken back.
    void note()
    {
        m_log = std::make_unique<AuditLog>(m_world->folder.filePath(u"audit.db"_s), u"cs-01"_s);
        AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
    }
    JobInfo cards()
    {
        return make(u"members card"_s, {row({{"group", u"night"_s}, {"account", u"bob"_s}, {"card", u"y"_s}}),
                                        row({{"group", u"night"_s}, {"account", u"carol"_s}, {"card", u"z"_s}})});
    }
    Result<JobUndo> undoOf(const JobInfo &info)
    {
        bool idle = false;
        m_log->whenIdle([&idle] { idle = true; });
        if (!QTest::qWaitFor([&idle] { return idle; }, 60'000))
            qWarning("the audit does not come to rest");
        return undoOfJob(info.folder, m_log->path(), m_world->clock.nowMs());
    }
    JobInfo makeUndo(const JobInfo &info)
    {
        const Result<JobUndo> undo = undoOf(info);
        const Result<JobInfo> made = undo ? createJob(m_world->folder.filePath(u"jobs"_s), undo->plan,
                                                      m_world->client->profile(), m_world->clock.nowMs())
                                          : std::unexpected(undo.error());
        if (!made)
            qWarning("%s", qPrintable(made.error().message));
        return made.value_or(JobInfo());
    }
    static QJsonObject row(std::initializer_list<std::pair<const char *, QString>> fields)
    {
        QJsonObject out;
        for (const auto &[name, value] : fields)
            out.insert(QLatin1String(name), value);
        return out;
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    std::unique_ptr<AuditLog> m_log; ///< where a test notes its calls
};

void TestJobRows::init()
{
    m_world = std::make_unique<MessageWorld>();
    m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
}

void TestJobRows::cleanup()
{
    m_world->client.reset();
    m_log.reset();
    m_world.reset();
}

void TestJobRows::oneBadRowDoesNotFailItsCall()
{
    QList<QJsonObject> mutes;
    for (const QString &account : {u"bob"_s, u"nobody_x"_s, u"carol"_s})
        mutes << row({{"group", u"night"_s}, {"account", account}, {"seconds", u"60"_s}});
    const JobCounts muted = carryOut(make(u"members mute"_s, mutes));
    QCOMPARE(muted.done, 2);
    QCOMPARE(muted.failed, 1);
    // The service need not judge each of a list by itself.
    SandboxFault whole;
    whole.kind = SandboxFault::Kind::Refuse;
    whole.code = 30001;
    whole.times = 1;
    for (const QString &verb : {u"friends add"_s, u"friends delete"_s, u"blacklist add"_s, u"blacklist delete"_s}) {
        m_world->sandbox.setFault(jobVerb(verb)->command, whole);
        QList<QJsonObject> rows;
        for (const QString &other : {u"bob"_s, u"carol"_s}) {
            rows << row({{"from", u"alice"_s}, {"to", other}});
            if (verb == "friends add"_L1)
                rows.last().insert(u"force"_s, u"1"_s);
        }
        const JobCounts counts = carryOut(make(verb, rows));
        QVERIFY2(counts.done == 2, qPrintable(verb));
    }
}

void TestJobRows::equalRowsGetTheirOwnAnswers()
{
    const QJsonArray people{QJsonObject{{u"UserID"_s, u"dd1"_s}}, QJsonObject{{u"UserID"_s, u"dd2"_s}}};
    m_world->raw(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, people}});
    QList<QJsonObject> rows;
    for (const QString &account : {u"dd1"_s, u"dd2"_s, u"dd1"_s})
        rows << row({{"account", account}});
    JobPlan plan;
    plan.verb = u"accounts delete"_s;
    plan.rows = rows;
    const Result<JobCheck> check = checkPlan(plan, m_world->catalogue, Dialect::Current, {}, false, 0);
    QVERIFY(check);
    QCOMPARE(check->repeats, 1);
    QCOMPARE(check->repeated.size(), 1);
    QCOMPARE(check->repeated.first().first, 3);
    QCOMPARE(check->repeated.first().second, 1);
    const JobInfo info = make(u"accounts delete"_s, rows);
    const JobCounts counts = carryOut(info);
    QCOMPARE(counts.done, 2);
    QCOMPARE(counts.failed, 1);
    const Result<TableSource> failed = JobStore::results(info.folder, true);
    QList<Cell> cells;
    QVERIFY(failed && failed->next(cells));
    QCOMPARE(std::get<qint64>(cells.first()), 3);
    // An answer with fewer entries than rows says the same of all that it names.
    const QJsonObject one{{u"Id"_s, u"a"_s}, {u"Code"_s, 7}};
    const QJsonObject answer{{u"List"_s, QJsonArray{one}}};
    AnswerItems items(answer, QLatin1String("List"), QLatin1String("Id"));
    QCOMPARE(items.take(u"a"_s)->value(u"Code"_s).toInt(), 7);
    QCOMPARE(items.take(u"a"_s)->value(u"Code"_s).toInt(), 7);
    QVERIFY(!items.take(u"b"_s));
}

void TestJobRows::aProtectedRowGoesOnceItMay()
{
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.rules = {{u"*"_s, u"bob"_s}};
    QVERIFY(m_rules->save(guard));
    QList<QJsonObject> rows;
    for (const QString &account : {u"bob"_s, u"carol"_s, QString()})
        rows << row({{"group", u"night"_s}, {"account", account}, {"role", u"Admin"_s}});
    const JobInfo info = make(u"members role"_s, rows);
    JobCounts counts = carryOut(info);
    QCOMPARE(counts.done, 1);
    QCOMPARE(counts.skipped, 2);
    QCOMPARE(counts.guarded, 1);
    QCOMPARE(counts.left(), 0);
    const auto retried = [&info] {
        Result<JobStore> store = JobStore::open(info.folder);
        return store ? store->retry(false).value_or(-1) : qint64(-1);
    };
    QCOMPARE(retried(), 1); // the row without an account can never be right
    counts = carryOut(info);
    QCOMPARE(counts.guarded, 1);
    guard.rules.clear();
    QVERIFY(m_rules->save(guard));
    QCOMPARE(retried(), 1);
    counts = carryOut(info);
    QCOMPARE(counts.done, 2);
    QCOMPARE(counts.skipped, 1);
    QCOMPARE(counts.guarded, 0);
}

void TestJobRows::protectedRowsInFrontHoldNothingUp()
{
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.rules = {{u"*"_s, u"p0?"_s}};
    QVERIFY(m_rules->save(guard));
    QList<QJsonObject> rows;
    for (int i = 0; i < 30; ++i)
        rows << row({{"account", u"p%1"_s.arg(i, 2, 10, QLatin1Char('0'))}, {"nick", u"n"_s}});
    const JobCounts counts = carryOut(make(u"accounts import"_s, rows));
    QCOMPARE(counts.guarded, 10);
    QCOMPARE(counts.done, 20);
    QCOMPARE(counts.left(), 0);
    const JobCounts single = carryOut(make(u"profile set"_s, rows));
    QCOMPARE(single.guarded, 10);
    QCOMPARE(single.done, 20);
    QCOMPARE(single.left(), 0);
}

void TestJobRows::aJobThatNobodyRunsIsInterrupted()
{
    const JobInfo info = make(u"accounts kick"_s, {row({{"account", u"bob"_s}})});
    const auto state = [&info] { return JobStore::info(info.folder).value_or(JobInfo()).state; };
    QCOMPARE(state(), u"ready"_s);
    {
        Result<JobStore> store = JobStore::open(info.folder);
        QVERIFY(store && store->setState(u"running"_s));
        const Result<FileLock> lock = FileLock::take(info.folder + u"/lock"_s);
        QVERIFY(lock);
        QCOMPARE(state(), u"running"_s);
    }
    QCOMPARE(state(), u"interrupted"_s);
    QCOMPARE(JobStore::list(m_world->folder.filePath(u"jobs"_s)).first().state, u"interrupted"_s);
    QCOMPARE(carryOut(info).done, 1);
    QCOMPARE(state(), u"finished"_s);
}

void TestJobRows::whatIsReadBeforeACallKeepsToTheShareOfTheJob()
{
    m_log = std::make_unique<AuditLog>(m_world->folder.filePath(u"audit.db"_s), u"cs-01"_s);
    AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
    QList<QJsonObject> rows;
    for (const QString &account : {u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s})
        rows << row({{"account", account}});
    const JobInfo info = make(u"accounts delete"_s, rows, 1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(carryOut(info).done, 4);
    // A slow machine only takes longer: four lists of friends at two calls a second.
    QVERIFY2(timer.elapsed() > 1200, qPrintable(QString::number(timer.elapsed())));
}

void TestJobRows::rowsAreReadInPages()
{
    // One of them is refused, and its call is named.
    const JobInfo kicked = make(u"accounts kick"_s, {row({{"account", u"alice"_s}}), row({{"account", u"nobody"_s}})});
    QCOMPARE(carryOut(kicked).failed, 1);
    Result<JobRowPages> pages = JobRowPages::open(kicked.folder);
    QVERIFY(pages);
    Result<JobRowPage> page = pages->read(JobRowsWish::Failed, 0, 10);
    QVERIFY(page && page->total == 1 && page->rows.size() == 1);
    QCOMPARE(page->rows[0].number, 2);
    QCOMPARE(page->rows[0].what, u"nobody"_s);
    QVERIFY(page->rows[0].code != 0 && !page->rows[0].words.isEmpty() && !page->rows[0].requestId.isEmpty());
    page = pages->read(JobRowsWish::Done, 0, 10);
    QVERIFY(page && page->rows.size() == 1 && page->rows[0].what == u"alice"_s);

    // Far into a long list, forwards and backwards.
    QList<QJsonObject> many;
    for (int i = 1; i <= 3000; ++i)
        many << row({{"account", u"user%1"_s.arg(i)}});
    const JobInfo info = make(u"accounts kick"_s, many);
    {
        Result<JobStore> store = JobStore::open(info.folder);
        QVERIFY(store);
        QVERIFY(store->write({}, 0,
                             {JobOutcome{7, JobState::Skipped, 0, u"wrong"_s, {}},
                              JobOutcome{2900, JobState::Unknown, 0, u"lost"_s, {}, u"r-1"_s}}));
    }
    pages = JobRowPages::open(info.folder);
    QVERIFY(pages);
    page = pages->read(JobRowsWish::Unknown, 0, 100);
    QVERIFY(page && page->total == 1);
    QCOMPARE(page->rows,
             (QList<JobRowEnd>{
                 {2900, u"user2900"_s, JobState::Unknown, 0, u"lost"_s, u"r-1"_s, {NamedId::account(u"user2900"_s)}}}));
    for (const qint64 from : {2800, 0, 1500, 256, 2990}) {
        page = pages->read(JobRowsWish::All, from, 100);
        QVERIFY(page);
        QCOMPARE(page->total, 3000);
        QCOMPARE(page->rows.size(), qMin(qint64(100), 3000 - from));
        for (qsizetype i = 0; i < page->rows.size(); ++i) {
            QCOMPARE(page->rows[i].number, from + i + 1);
            QCOMPARE(page->rows[i].what, u"user%1"_s.arg(from + i + 1));
        }
    }
    page = pages->read(JobRowsWish::All, 0, 10);
    QVERIFY(page && page->rows[6].state == JobState::Skipped && page->rows[7].state == JobState::Pending);
}

void TestJobRows::journalsOfEarlierDaysAreRead()
{
    const JobInfo info = make(u"accounts kick"_s, {row({{"account", u"alice"_s}})});
    {
        Result<sqlite::Connection> journal =
            sqlite::Connection::open(JobStore::journalFile(info.folder), sqlite::Connection::Mode::ReadWrite, 5000);
        QVERIFY(journal && journal->run("ALTER TABLE rows DROP COLUMN request") &&
                journal->run("INSERT INTO rows(row, state, code, message) VALUES(1, 2, 70107, 'gone')"));
    }
    Result<JobRowPages> pages = JobRowPages::open(info.folder);
    QVERIFY(pages);
    const Result<JobRowPage> page = pages->read(JobRowsWish::Failed, 0, 10);
    QVERIFY(page);
    QCOMPARE(page->rows,
             (QList<JobRowEnd>{
                 {1, u"alice"_s, JobState::Failed, 70107, u"gone"_s, QString(), {NamedId::account(u"alice"_s)}}}));
    Result<JobStore> store = JobStore::open(info.folder);
    QVERIFY(store && store->write({}, 0, {JobOutcome{1, JobState::Failed, 1, {}, {}, u"r-2"_s}}));
}

void TestJobRows::aRetryLeavesWhatWasNeverBegun()
{
    const JobInfo info = make(u"accounts kick"_s, {row({{"account", u"alice"_s}}), row({{"account", u"bob"_s}}),
                                                   row({{"account", u"carol"_s}})});
    {
        Result<JobStore> store = JobStore::open(info.folder);
        QVERIFY(store && store->write({}, 0, {JobOutcome{2, JobState::Failed, 70107, u"gone"_s, {}}}) &&
                store->setState(u"cancelled"_s));
    }
    QCOMPARE(setBack(info), 1);
    JobCounts counts = carryOut(info, JobRun::Rows::SetBack);
    QCOMPARE(counts.done, 1);
    QCOMPARE(counts.left(), 2);
    QCOMPARE(now(info).state, u"cancelled"_s);
    // Nothing failed any more: nothing is set back, and a run of what is runs nothing.
    QCOMPARE(setBack(info), 0);
    QCOMPARE(now(info).state, u"cancelled"_s);
    QCOMPARE(carryOut(info, JobRun::Rows::SetBack).done, 1);
    counts = carryOut(info);
    QCOMPARE(counts.done, 3);
    QCOMPARE(now(info).state, u"finished"_s);
}

void TestJobRows::aStoppedRetryKeepsItsRowsApart()
{
    QList<QJsonObject> people;
    for (const QString &account : {u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s})
        people << row({{"account", account}});
    const JobInfo info = make(u"accounts kick"_s, people);
    {
        Result<JobStore> store = JobStore::open(info.folder);
        QVERIFY(store && store->write({}, 0,
                                      {JobOutcome{1, JobState::Failed, 70107, u"gone"_s, {}},
                                       JobOutcome{2, JobState::Unknown, 0, u"lost"_s, {}}}));
        QCOMPARE(store->retry(true).value_or(-1), 2);
        QVERIFY(store->write({}, 0, {JobOutcome{3, JobState::Failed, 70107, u"gone"_s, {}}}));
    }
    // It was stopped before its first row.
    QCOMPARE(now(info).counts.failed, 1);
    QCOMPARE(now(info).setBack, 1);
    QCOMPARE(now(info).setBackUnknown, 1);
    // Only what failed: what was unknown is so again, and is not sent a second time.
    QCOMPARE(setBack(info), 2);
    QCOMPARE(now(info).setBack, 2);
    QCOMPARE(now(info).setBackUnknown, 0);
    QCOMPARE(now(info).counts.unknown, 1);
    const JobCounts counts = carryOut(info, JobRun::Rows::SetBack);
    QCOMPARE(counts.done, 2);
    QCOMPARE(counts.unknown, 1);
    QCOMPARE(counts.left(), 1);
    QCOMPARE(now(info).setBack, 0);
    Result<JobStore> store = JobStore::open(info.folder);
    QVERIFY(store);
    QCOMPARE(store->retry(true).value_or(-1), 1);
}

void TestJobRows::aRetryCountsItsOwnRows()
{
    const JobInfo info = make(u"accounts kick"_s, {row({{"account", u"alice"_s}}), row({{"account", u"bob"_s}}),
                                                   row({{"account", u"carol"_s}})});
    {
        Result<JobStore> store = JobStore::open(info.folder);
        QVERIFY(store && store->write({2}, m_world->clock.nowMs(), {JobOutcome{1, JobState::Failed, 1, u"no"_s, {}}}));
    }
    QCOMPARE(setBack(info), 1);
    // The row whose call a killed run has sent is looked up, and is none of the retry's.
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    std::optional<Result<Done>> end;
    connect(&run, &JobRun::finished, &run, [&end](const Result<Done> &result) { end = result; });
    run.start(info.folder, JobRun::Rows::SetBack);
    QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
    QVERIFY2(*end, qPrintable(*end ? QString() : end->error().message));
    QCOMPARE(run.progress().counts.done, 1);
    QCOMPARE(run.progress().counts.unknown, 1);
    QCOMPARE(run.progress().ownLeft, 0);
    QCOMPARE(run.progress().counts.left(), 1);
}

void TestJobRows::rowsWithFewerCellsAreRead()
{
    note();
    const JobInfo job = cards();
    QCOMPARE(carryOut(job).done, 2);
    const JobInfo undo = makeUndo(job);
    // As it was written before the verb got its last field.
    QFile file(JobStore::rowsFile(undo.folder));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray older;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        QJsonArray cells = QJsonDocument::fromJson(line).array();
        QCOMPARE(cells.size(), undo.plan.fields().size());
        cells.removeLast();
        older += QJsonDocument(cells).toJson(QJsonDocument::Compact) + '\n';
    }
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(older) == older.size());
    file.close();
    QCOMPARE(carryOut(undo).done, 2);
}

void TestJobRows::numbersOfAnAnswerAreNumbers()
{
    const QList<JobRow> rows{JobRow{1, row({{"group", u"night"_s}, {"seq", u"007"_s}})},
                             JobRow{2, row({{"group", u"night"_s}, {"seq", u"+8"_s}})}};
    const QJsonArray told{QJsonObject{{u"MsgSeq"_s, 7}, {u"RetCode"_s, 0}},
                          QJsonObject{{u"MsgSeq"_s, 8}, {u"RetCode"_s, 10030}}};
    const QList<JobOutcome> ends =
        jobVerb(u"messages recall-group"_s)->read(rows, QJsonObject{{u"RecallRetList"_s, told}});
    QCOMPARE(ends.size(), 1); // what the answer says nothing against is done
    QCOMPARE(ends.first().row, 2);
    QCOMPARE(ends.first().code, 10030);
}

void TestJobRows::aTornRowStopsTheJob()
{
    const JobInfo info = make(u"accounts kick"_s, {row({{"account", u"alice"_s}}), row({{"account", u"bob"_s}})});
    QFile rows(JobStore::rowsFile(info.folder));
    QVERIFY(rows.resize(rows.size() - 4));
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    std::optional<Result<Done>> end;
    connect(&run, &JobRun::finished, &run, [&end](const Result<Done> &result) { end = result; });
    run.start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 60'000);
    QVERIFY(!*end);
    QVERIFY2(end->error().message.contains(u"line 2 of"_s), qPrintable(end->error().message));
    QVERIFY(sqlite::isDamage(end->error())); // for the hint that goes with it
    QCOMPARE(now(info).state, u"paused"_s);
    QCOMPARE(now(info).counts.skipped, 0);
    QVERIFY(now(info).counts.left() > 0);
}

void TestJobRows::aDamagedJobIsListed_data()
{
    QTest::addColumn<bool>("plan");
    QTest::newRow("plan") << true;
    QTest::newRow("journal") << false;
}

void TestJobRows::aDamagedJobIsListed()
{
    QFETCH(bool, plan);
    const JobInfo good = make(u"accounts kick"_s, {row({{"account", u"alice"_s}})});
    const JobInfo bad = make(u"accounts kick"_s, {row({{"account", u"bob"_s}})});
    QFile file(plan ? JobStore::planFile(bad.folder) : JobStore::journalFile(bad.folder));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("{ nothing that could be read") > 0);
    file.close();
    const QList<JobInfo> listed = JobStore::list(m_world->folder.filePath(u"jobs"_s));
    QCOMPARE(listed.size(), 2);
    const auto found = std::ranges::find(listed, bad.id, &JobInfo::id);
    QVERIFY(found != listed.end());
    QCOMPARE(found->state, u"damaged"_s);
    QVERIFY(found->isDamaged() && !found->trouble.isEmpty());
    QCOMPARE(found->app, plan ? bad.app : QString());
}

void TestJobRows::anUndoThatIsNotWholeIsGoneOnWith()
{
    note();
    const JobInfo job = cards();
    QCOMPARE(carryOut(job).done, 2);
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.rules = {{u"*"_s, u"bob"_s}};
    QVERIFY(m_rules->save(guard));
    const JobInfo undo = makeUndo(job);
    QCOMPARE(now(job).undoCounts.left(), 2);
    QVERIFY(now(job).undoRest().endsWith(u"job resume "_s + undo.id));
    QCOMPARE(carryOut(undo).guarded, 1);
    const Result<JobUndo> again = undoOf(job);
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"1 of 2 rows are taken back"_s) &&
                 again.error().message.endsWith(u"job retry "_s + undo.id),
             qPrintable(again.error().message));
    guard.rules.clear();
    QVERIFY(m_rules->save(guard));
    QCOMPARE(setBack(undo), 1);
    QCOMPARE(carryOut(undo, JobRun::Rows::SetBack).done, 2);
    QCOMPARE(now(job).undoneBy, undo.id);
    QCOMPARE(now(job).undoRest(), QString());
    // An undo has a field that is named as the number of a row is.
    const Result<TableSource> results = JobStore::results(undo.folder, false);
    QVERIFY(results);
    QSet<QString> keys;
    for (const ExportColumn &column : results->columns)
        keys << column.key;
    QCOMPARE(keys.size(), results->columns.size());
    QVERIFY(keys.contains(u"row"_s) && keys.contains(u"of_row"_s));
}

void TestJobRows::anUndoThatWasTakenBackFreesTheJob()
{
    note();
    const JobInfo job = cards();
    QCOMPARE(carryOut(job).done, 2);
    const JobInfo undo = makeUndo(job);
    QCOMPARE(carryOut(undo).done, 2);
    QVERIFY(!undoOf(job));
    const JobInfo back = makeUndo(undo);
    QCOMPARE(now(job).undoneBy, undo.id); // until that has done all
    QCOMPARE(carryOut(back).done, 2);
    QCOMPARE(now(job).undoneBy, QString());
    QVERIFY(JobRun::mayRun(now(job), m_world->client->profile()));
    const JobInfo second = makeUndo(job);
    QCOMPARE(carryOut(second).done, 2);
    QCOMPARE(now(job).undoneBy, second.id);
}

void TestJobRows::anUndoThatWasTakenBackInPartHolds()
{
    note();
    const JobInfo job = cards();
    QCOMPARE(carryOut(job).done, 2);
    const JobInfo undo = makeUndo(job);
    QCOMPARE(carryOut(undo).done, 2);
    // One of its rows cannot be given back, so that it still takes back a row of the job.
    Result<JobUndo> back = undoOf(undo);
    QVERIFY(back);
    QCOMPARE(back->plan.rows.size(), 2);
    back->plan.rows.last() = row({{"row", u"2"_s}, {"problem", u"not known"_s}});
    const Result<JobInfo> made =
        createJob(m_world->folder.filePath(u"jobs"_s), back->plan, m_world->client->profile(), m_world->clock.nowMs());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    const JobCounts counts = carryOut(*made);
    QCOMPARE(counts.done, 1);
    QCOMPARE(counts.skipped, 1);
    QCOMPARE(now(*made).state, u"finished"_s);
    QCOMPARE(now(job).undoneBy, undo.id);
    QVERIFY(!JobRun::mayRun(now(job), m_world->client->profile()));
}

QTEST_GUILESS_MAIN(TestJobRows)
#include "tst_jobrows.moc"
