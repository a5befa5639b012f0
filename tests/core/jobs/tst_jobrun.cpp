// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportfile.h"
#include "core/exporting/tableshape.h"
#include "core/jobs/jobcheck.h"
#include "core/jobs/jobrun.h"
#include "tests/core/services/messageworld.h"
#include "tests/support/machinepulse.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Bulk jobs against the sandbox, each with its effect read back.
class TestJobRun : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void accountsOutOfAFile();
    void resultsTellEachRow();
    void oneUnknownAccountDoesNotSpoilTheOthers();
    void halvesThatWaitAreNotTakenForSent();
    void aRowThatGoesAgainAtOnceIsNotedAsSent();
    void membersAreRemovedMutedAndGivenRoles();
    void messagesArriveOnceAndInOrder();
    void wrongAndProtectedRowsAreSkipped();
    void readOnlyStopsBeforeTheFirstCall();
    void pauseAndGoOn();
    void whatWasTooFastIsSentAfterAPause();
    void cancelActsWithinASecond();
    void cancelledWhileItOpens();
    void onlyWhatFailedIsTriedAgain();
    void anUnreachableServicePauses();
    void lostAnswersAreLookedUp();
    void plansThatCannotBeRight();
    void checkCountsWithoutACall();
    void redactedResultsNameNobody();

  private:
    JobInfo make(const JobPlan &plan)
    {
        const Result<JobInfo> info =
            JobStore::create(m_world->folder.filePath(u"job%1"_s.arg(++m_jobs)), plan,
                             m_world->client->profile().secretName(), u"test"_s, m_world->clock.nowMs());
        if (!info)
            qWarning("%s", qPrintable(info.error().message));
        return info.value_or(JobInfo());
    }
    Result<Done> ended(JobRun &run)
    {
        std::optional<Result<Done>> end;
        const auto link = connect(&run, &JobRun::finished, &run, [&end](const Result<Done> &result) { end = result; });
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, 60'000))
            qWarning("the job did not end");
        disconnect(link);
        return end.value_or(fail(ApiError::Kind::Timeout, u"did not end"_s));
    }
    JobProgress carryOut(const JobInfo &info, Result<Done> *result = nullptr)
    {
        JobRun run(*m_world->client, *m_rules, m_world->clock);
        run.start(info.folder);
        const Result<Done> end = ended(run);
        if (result)
            *result = end;
        else if (!end)
            qWarning("%s", qPrintable(end.error().message));
        return run.progress();
    }
    JobPlan planOf(const QString &verb, const QList<QJsonObject> &rows, const QJsonObject &arguments = {})
    {
        JobPlan plan;
        plan.verb = verb;
        plan.rows = rows;
        plan.arguments = arguments;
        plan.quotaPercent = 100;
        return plan;
    }
    QList<QStringList> results(const JobInfo &info, bool failedOnly = false)
    {
        QList<QStringList> out;
        const Result<TableSource> table = JobStore::results(info.folder, failedOnly);
        QList<Cell> row;
        while (table && table->next(row)) {
            QStringList texts;
            for (const Cell &cell : std::as_const(row)) {
                if (const auto *id = std::get_if<IdText>(&cell))
                    texts << id->text;
                else if (const auto *text = std::get_if<QString>(&cell))
                    texts << *text;
                else if (const auto *number = std::get_if<qint64>(&cell))
                    texts << QString::number(*number);
                else
                    texts << QString();
            }
            out << texts;
        }
        return out;
    }
    QStringList members()
    {
        QStringList out;
        const QJsonObject reply = m_world->call(u"get_group_member_info"_s, {{u"GroupId"_s, u"night"_s}});
        for (const auto &item : reply.value("MemberList"_L1).toArray())
            out << item["Member_Account"_L1].toString();
        out.sort();
        return out;
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    int m_jobs = 0;
};

void TestJobRun::init()
{
    m_world = std::make_unique<MessageWorld>();
    m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
}

void TestJobRun::cleanup() { m_world.reset(); }

void TestJobRun::accountsOutOfAFile()
{
    const QString path = m_world->folder.filePath(u"people.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFUser ID,Name\r\n");
    for (int i = 0; i < 1234; ++i)
        file.write("new_" + QByteArray::number(i) + ",\"王, " + QByteArray::number(i) + "\"\r\n");
    file.close();
    JobPlan plan;
    plan.verb = u"accounts import"_s;
    plan.quotaPercent = 100;
    plan.file = JobFile{path, {}, {}, {}, true, {{u"account"_s, u"User ID"_s}, {u"nick"_s, u"Name"_s}}};
    const JobInfo info = make(plan);
    QCOMPARE(info.counts.total, 1234);
    QCOMPARE(info.state, u"ready"_s);
    // The file may go; the job has its rows.
    QVERIFY(QFile::remove(path));
    const JobProgress progress = carryOut(info);
    QCOMPARE(progress.state, JobProgress::State::Finished);
    QCOMPARE(progress.counts.done, 1234);
    const QJsonObject profile =
        m_world->raw(u"profile/portrait_get"_s, {{u"To_Account"_s, QJsonArray{u"new_1233"_s}},
                                                 {u"TagList"_s, QJsonArray{u"Tag_Profile_IM_Nick"_s}}});
    QCOMPARE(profile["UserProfileItem"_L1].toArray().at(0)["ProfileItem"_L1].toArray().at(0)["Value"_L1].toString(),
             u"王, 1233"_s);
    QCOMPARE(JobStore::info(info.folder)->state, u"finished"_s);
}

void TestJobRun::resultsTellEachRow()
{
    const JobInfo info =
        make(planOf(u"accounts check"_s, {{{u"account"_s, u"alice"_s}}, {{u"account"_s, u"nobody"_s}}}));
    QCOMPARE(carryOut(info).counts.done, 2);
    const auto rows = results(info);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], (QStringList{u"1"_s, u"alice"_s, u"done"_s, QString(), QString(), u"Imported"_s}));
    QCOMPARE(rows[1].last(), u"NotImported"_s);
    QCOMPARE(results(info, true).size(), 0);
    // Rows that are lost make no shorter list, but trouble.
    QFile file(info.folder + u"/rows.jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.readLine().size()));
    file.close();
    const Result<TableSource> cut = JobStore::results(info.folder, false);
    QVERIFY(cut && !cut->trouble());
    QCOMPARE(results(info).size(), 1);
    QList<Cell> row;
    while (cut->next(row)) {
    }
    QCOMPARE(cut->trouble()->kind, ApiError::Kind::Storage);
}

void TestJobRun::oneUnknownAccountDoesNotSpoilTheOthers()
{
    const JobInfo info = make(planOf(
        u"members add"_s, {{{u"account"_s, u"dave"_s}}, {{u"account"_s, u"nobody"_s}}, {{u"account"_s, u"bob"_s}}},
        {{u"group"_s, u"night"_s}}));
    const JobProgress progress = carryOut(info);
    QCOMPARE(progress.counts.done, 2);
    QCOMPARE(progress.counts.failed, 1);
    QVERIFY(members().contains(u"dave"_s));
    const auto failed = results(info, true);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0], u"2"_s);
    QCOMPARE(failed[0][4], u"10019"_s);
}

void TestJobRun::halvesThatWaitAreNotTakenForSent()
{
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 10019;
    refused.times = 1;
    m_world->sandbox.setFault(u"group_open_http_svc/add_group_member"_s, refused);
    JobPlan plan =
        planOf(u"members add"_s, {{{u"account"_s, u"dave"_s}}, {{u"account"_s, u"bob"_s}}}, {{u"group"_s, u"night"_s}});
    plan.atOnce = 1;
    plan.quotaPercent = 1; // two a second
    const JobInfo info = make(plan);
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    run.start(info.folder);
    const auto halved = [&] {
        return m_world->sandbox.counters().failedRequests > 0 && run.progress().callsUnderWay == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(halved(), 20'000);
    run.pause();
    if (!run.progress().ended())
        QVERIFY(ended(run));
    {
        // The call that both were in has done nothing, and no other has left without an answer.
        Result<JobStore> store = JobStore::open(info.folder);
        QVERIFY(store);
        const Result<QList<JobRow>> sent = store->sentRows();
        QVERIFY(sent);
        QCOMPARE(sent->size(), 0);
    }
    QCOMPARE(carryOut(info).counts.done, 2);
    QVERIFY(members().contains(u"dave"_s));
}

void TestJobRun::aRowThatGoesAgainAtOnceIsNotedAsSent()
{
    // The end of one try and the start of the next may be written together.
    const JobInfo info = make(planOf(u"accounts kick"_s, {{{u"account"_s, u"bob"_s}}}));
    Result<JobStore> store = JobStore::open(info.folder);
    QVERIFY(store);
    const QList<JobOutcome> ends{JobOutcome{1, JobState::Pending, 0, {}, {}}};
    QVERIFY(store->write({1}, m_world->clock.nowMs(), ends));
    const Result<QList<JobRow>> sent = store->sentRows();
    QVERIFY(sent);
    QCOMPARE(sent->size(), 1);
}

void TestJobRun::membersAreRemovedMutedAndGivenRoles()
{
    const QJsonObject night{{u"group"_s, u"night"_s}};
    QCOMPARE(carryOut(make(planOf(u"members role"_s, {{{u"account"_s, u"carol"_s}, {u"role"_s, u"Admin"_s}}}, night)))
                 .counts.done,
             1);
    QCOMPARE(
        carryOut(make(planOf(u"members mute"_s, {{{u"account"_s, u"bob"_s}, {u"seconds"_s, 600}}}, night))).counts.done,
        1);
    QCOMPARE(carryOut(make(planOf(u"members remove"_s, {{{u"account"_s, u"alice"_s}}}, night))).counts.done, 1);
    QCOMPARE(members(), (QStringList{u"bob"_s, u"carol"_s}));
    const QJsonObject reply =
        m_world->call(u"get_specified_group_member_info"_s,
                      {{u"GroupId"_s, u"night"_s}, {u"Member_List_Account"_s, QJsonArray{u"carol"_s}}});
    QCOMPARE(reply["MemberList"_L1].toArray().at(0)["Role"_L1].toString(), u"Admin"_s);
}

void TestJobRun::messagesArriveOnceAndInOrder()
{
    QList<QJsonObject> rows;
    for (int i = 0; i < 15; ++i)
        rows << QJsonObject{{u"group"_s, u"night"_s}, {u"from"_s, u"alice"_s}, {u"text"_s, u"line %1"_s.arg(i)}};
    QCOMPARE(carryOut(make(planOf(u"messages post"_s, rows))).counts.done, 15);
    const QJsonArray history =
        m_world->call(u"group_msg_get_simple"_s, {{u"GroupId"_s, u"night"_s}, {u"ReqMsgNumber"_s, 20}})["RspMsgList"_L1]
            .toArray();
    QStringList texts;
    for (const auto &message : history) {
        const QString text = message["MsgBody"_L1].toArray().at(0)["MsgContent"_L1]["Text"_L1].toString();
        if (text.startsWith(u"line"_s))
            texts.prepend(text);
    }
    QCOMPARE(texts.size(), 15);
    for (int i = 0; i < 15; ++i)
        QCOMPARE(texts[i], u"line %1"_s.arg(i));
}

void TestJobRun::wrongAndProtectedRowsAreSkipped()
{
    AppGuard guard = *m_rules->of(m_world->client->profile().secretName());
    guard.rules = {{u"*"_s, u"vip_*"_s}};
    QVERIFY(m_rules->save(guard));
    const JobInfo info = make(planOf(u"accounts import"_s, {{{u"account"_s, u"fine"_s}},
                                                            {{u"nick"_s, u"without an ID"_s}},
                                                            {{u"account"_s, u"vip_1"_s}},
                                                            {{u"account"_s, QString(200, u'x')}}}));
    const JobProgress progress = carryOut(info);
    QCOMPARE(progress.counts.done, 1);
    QVERIFY(progress.counts.skipped >= 2);
    QCOMPARE(progress.counts.left(), 0);
    QVERIFY(results(info)[2].at(6).contains(u"vip_*"_s));
}

void TestJobRun::readOnlyStopsBeforeTheFirstCall()
{
    Profile profile = m_world->client->profile();
    profile.readOnly = true;
    m_world->client->setProfile(profile);
    const JobInfo info = make(planOf(u"accounts kick"_s, {{{u"account"_s, u"bob"_s}}}));
    Result<Done> result;
    const JobProgress progress = carryOut(info, &result);
    QCOMPARE(progress.state, JobProgress::State::Paused);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Refused);
    QCOMPARE(progress.counts.left(), 1);
    profile.readOnly = false;
    m_world->client->setProfile(profile);
    QCOMPARE(carryOut(info).counts.done, 1);
}

void TestJobRun::pauseAndGoOn()
{
    QList<QJsonObject> rows;
    for (int i = 0; i < 400; ++i) // one after the other, for they are of one account
        rows << QJsonObject{{u"account"_s, u"alice"_s}, {u"nick"_s, u"n%1"_s.arg(i)}};
    const JobInfo info = make(planOf(u"profile set"_s, rows));
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    run.start(info.folder);
    QTRY_VERIFY_WITH_TIMEOUT(run.progress().counts.done > 5, 20'000);
    // Another run of the same job is refused meanwhile.
    JobRun second(*m_world->client, *m_rules, m_world->clock);
    second.start(info.folder);
    QVERIFY(!ended(second));
    QVERIFY(JobRun::askOther(info.folder, u"pause"_s));
    QVERIFY(ended(run));
    QCOMPARE(run.progress().state, JobProgress::State::Paused);
    const qint64 done = run.progress().counts.done;
    QVERIFY(done < 400);
    QCOMPARE(JobStore::info(info.folder)->counts.done, done);
    const qint64 before = m_world->sandbox.counters().requests;
    run.start(info.folder);
    QVERIFY(ended(run));
    QCOMPARE(run.progress().counts.done, 400);
    QCOMPARE(m_world->sandbox.counters().requests - before, 400 - done);
}

void TestJobRun::whatWasTooFastIsSentAfterAPause()
{
    SandboxFault tooFast;
    tooFast.kind = SandboxFault::Kind::Refuse;
    tooFast.code = 60007;
    m_world->sandbox.setFault(u"im_open_login_svc/kick"_s, tooFast);
    const JobInfo info = make(planOf(u"accounts kick"_s, {{{u"account"_s, u"bob"_s}}}));
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    run.start(info.folder);
    // The call was refused as often as the client tries, and its row waits to be sent again.
    const auto refused = [&] {
        return m_world->sandbox.counters().failedRequests > 0 && run.progress().callsUnderWay == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(refused(), 20'000);
    run.pause();
    if (!run.progress().ended())
        QVERIFY(ended(run));
    QCOMPARE(run.progress().state, JobProgress::State::Paused);
    m_world->sandbox.clearFaults();
    const JobProgress later = carryOut(info);
    QCOMPARE(later.counts.unknown, 0);
    QCOMPARE(later.counts.done, 1);
}

void TestJobRun::cancelActsWithinASecond()
{
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 8000;
    m_world->sandbox.setFault(u"im_open_login_svc/kick"_s, slow);
    const JobInfo info = make(planOf(u"accounts kick"_s, {{{u"account"_s, u"bob"_s}}, {{u"account"_s, u"carol"_s}}}));
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    const qint64 before = m_world->sandbox.counters().requests;
    run.start(info.folder);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sandbox.counters().requests, before + 2, 20'000);
    QCOMPARE(run.progress().callsUnderWay, 2);
    const testing::MachinePulse pulse;
    QElapsedTimer timer;
    timer.start();
    run.cancel();
    QVERIFY(ended(run));
    QVERIFY2(timer.elapsed() < pulse.grown(1000), qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(run.progress().state, JobProgress::State::Cancelled);
    m_world->sandbox.clearFaults();
    // Whether they were thrown out nobody knows, and a second time is not silently done.
    const JobProgress later = carryOut(info);
    QCOMPARE(later.counts.unknown, 2);
    QCOMPARE(later.state, JobProgress::State::Finished);
}

void TestJobRun::cancelledWhileItOpens()
{
    const JobInfo info = make(planOf(u"accounts kick"_s, {{{u"account"_s, u"bob"_s}}}));
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    run.start(info.folder);
    run.cancel();
    if (!run.progress().ended())
        QVERIFY(ended(run));
    QCOMPARE(run.progress().state, JobProgress::State::Cancelled);
    const JobProgress later = carryOut(info);
    QCOMPARE(later.state, JobProgress::State::Finished);
    QCOMPARE(later.counts.done, 1);
}

void TestJobRun::onlyWhatFailedIsTriedAgain()
{
    const JobInfo info = make(planOf(u"groups disband"_s, {{{u"group"_s, u"night"_s}}, {{u"group"_s, u"later"_s}}}));
    JobProgress progress = carryOut(info);
    QCOMPARE(progress.counts.done, 1);
    QCOMPARE(progress.counts.failed, 1);
    m_world->makeGroup(u"Public"_s, u"Later"_s, {}, u"later"_s);
    {
        Result<JobStore> store = JobStore::open(info.folder);
        QVERIFY(store);
        QCOMPARE(*store->retry(false), 1);
    }
    progress = carryOut(info);
    QCOMPARE(progress.counts.done, 2);
    QCOMPARE(progress.counts.failed, 0);
}

void TestJobRun::anUnreachableServicePauses()
{
    const JobInfo info = make(planOf(u"accounts import"_s, {{{u"account"_s, u"p1"_s}}}));
    m_world->sandbox.stop();
    Result<Done> result;
    const JobProgress progress = carryOut(info, &result);
    QCOMPARE(progress.state, JobProgress::State::Paused);
    QVERIFY(!result);
    QCOMPARE(progress.counts.left(), 1);
    QCOMPARE(JobStore::info(info.folder)->state, u"paused"_s);
    QVERIFY(!JobStore::info(info.folder)->trouble.isEmpty());
}

void TestJobRun::lostAnswersAreLookedUp()
{
    // Carried out, but nobody hears of it: it must not arrive twice.
    SandboxFault cut;
    cut.kind = SandboxFault::Kind::CutOff;
    cut.times = 1;
    m_world->sandbox.setFault(u"group_open_http_svc/send_group_msg"_s, cut);
    const JobInfo info = make(
        planOf(u"messages post"_s, {{{u"group"_s, u"night"_s}, {u"from"_s, u"alice"_s}, {u"text"_s, u"only once"_s}}}));
    const JobProgress progress = carryOut(info);
    QCOMPARE(progress.counts.done, 1);
    // Not carried out, and nobody hears of it: it must arrive after all.
    SandboxFault bad;
    bad.kind = SandboxFault::Kind::BadGateway;
    bad.times = 1;
    m_world->sandbox.setFault(u"openim/sendmsg"_s, bad);
    const JobInfo second =
        make(planOf(u"messages send"_s, {{{u"from"_s, u"alice"_s}, {u"to"_s, u"bob"_s}, {u"text"_s, u"after all"_s}}}));
    QCOMPARE(carryOut(second).counts.done, 1);
    m_world->sandbox.clearFaults();
    int once = 0;
    const QJsonArray history =
        m_world->call(u"group_msg_get_simple"_s, {{u"GroupId"_s, u"night"_s}, {u"ReqMsgNumber"_s, 20}})["RspMsgList"_L1]
            .toArray();
    for (const auto &message : history)
        once += message["MsgBody"_L1].toArray().at(0)["MsgContent"_L1]["Text"_L1].toString() == u"only once"_s;
    QCOMPARE(once, 1);
    const qint64 now = m_world->clock.nowSeconds();
    const QJsonArray between = m_world
                                   ->raw(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, u"alice"_s},
                                                                        {u"Peer_Account"_s, u"bob"_s},
                                                                        {u"MaxCnt"_s, 50},
                                                                        {u"MinTime"_s, now - 600},
                                                                        {u"MaxTime"_s, now + 600}})["MsgList"_L1]
                                   .toArray();
    QCOMPARE(between.size(), 1);
}

void TestJobRun::plansThatCannotBeRight()
{
    for (const QByteArray &json :
         {QByteArray("no json"), QByteArray("{\"verb\":\"accounts fly\",\"rows\":[{}]}"),
          QByteArray("{\"verb\":\"accounts kick\"}"),
          QByteArray("{\"verb\":\"accounts kick\",\"rows\":[{\"account\":"
                     "\"a\"}],\"quota_percent\":0}"),
          QByteArray("{\"verb\":\"accounts kick\",\"rows\":[{\"account\":\"a\"}],\"colour\":1}"),
          QByteArray("{\"verb\":\"members mute\",\"rows\":[{\"account\":\"a\"}],\"arguments\":{\"seconds\":1.5}}"),
          QByteArray("{\"verb\":\"accounts kick\",\"rows\":[{\"account\":\"a\"}],\"arguments\":{\"colour\":1}}")}) {
        const Result<JobPlan> plan = JobPlan::fromJson(json);
        QVERIFY2(!plan, json.constData());
        QCOMPARE(plan.error().kind, ApiError::Kind::Usage);
    }
    const QString folder = m_world->folder.filePath(u"none"_s);
    QVERIFY(!JobStore::create(folder, planOf(u"accounts kick"_s, {{{u"colour"_s, u"red"_s}}}), u"a"_s, u"p"_s, 0));
    QVERIFY(!QFile::exists(folder));
    const QJsonObject half{{u"group"_s, u"night"_s}, {u"account"_s, u"bob"_s}, {u"seconds"_s, 1.5}};
    QVERIFY(!JobStore::create(folder, planOf(u"members mute"_s, {half}), u"a"_s, u"p"_s, 0));
    // A job of another app is not run on this one.
    const Result<JobInfo> other =
        JobStore::create(folder, planOf(u"accounts kick"_s, {{{u"account"_s, u"bob"_s}}}), u"1@elsewhere"_s, u"p"_s, 0);
    QVERIFY(other);
    JobRun run(*m_world->client, *m_rules, m_world->clock);
    run.start(other->folder);
    QCOMPARE(ended(run).error().kind, ApiError::Kind::Usage);
}

void TestJobRun::checkCountsWithoutACall()
{
    const qint64 before = m_world->sandbox.counters().requests;
    QList<QJsonObject> rows;
    for (int i = 0; i < 250; ++i)
        rows << QJsonObject{{u"account"_s, u"a%1"_s.arg(i)}};
    rows << QJsonObject{{u"nick"_s, u"nobody"_s}};
    JobPlan plan = planOf(u"accounts import"_s, rows);
    AppGuard guard;
    guard.rules = {{u"*"_s, u"a7"_s}};
    const auto check =
        checkPlan(plan, m_world->client->catalogue(), Dialect::Current, guard, false, m_world->clock.nowMs());
    QVERIFY(check);
    QCOMPARE(check->rows, 251);
    QCOMPARE(check->good, 249);
    QCOMPARE(check->wrong, 1);
    QCOMPARE(check->guarded, 1);
    QCOMPARE(check->calls, 3);
    QCOMPARE(check->problems.size(), 2);
    QCOMPARE(m_world->sandbox.counters().requests, before);
    QCOMPARE(checkPlan(plan, m_world->client->catalogue(), Dialect::Current, guard, true, 0).error().kind,
             ApiError::Kind::Refused);
}

void TestJobRun::redactedResultsNameNobody()
{
    TableShape shape;
    shape.redaction = Redaction::StandIns;
    shape.standInKey = StandIns::newKey();
    const auto told = [&](const JobInfo &info) {
        const Result<TableSource> table = JobStore::results(info.folder, false);
        const QString path = m_world->folder.filePath(u"told.jsonl"_s);
        ExportOptions options;
        options.format = ExportFormat::JsonLines;
        QFile file(path);
        if (!table || !writeExport(shaped(*table, shape), options, path) || !file.open(QIODevice::ReadOnly))
            return QByteArray();
        return file.readAll();
    };
    const QByteArray profiles = told(make(planOf(u"profile set"_s, {{{u"account"_s, u"alice"_s},
                                                                     {u"signature"_s, u"call 555"_s},
                                                                     {u"face"_s, u"http://x/alice.png"_s},
                                                                     {u"birthday"_s, 19900101}}})));
    QVERIFY(profiles.contains("person-"));
    for (const char *name : {"alice", "555", "19900101"})
        QVERIFY2(!profiles.contains(name), name);
    // The service says which ID it gave and what was wrong with whom.
    const QJsonObject day{{u"type"_s, u"Public"_s}, {u"name"_s, u"n"_s}, {u"id"_s, u"day"_s}};
    const QJsonObject lost{{u"type"_s, u"Public"_s}, {u"name"_s, u"n"_s}, {u"owner"_s, u"nobody7"_s}};
    const JobInfo groups = make(planOf(u"groups create"_s, {day, lost}));
    QCOMPARE(carryOut(groups).counts.done, 1);
    const QByteArray made = told(groups);
    QVERIFY2(made.contains("\"status\":\"group-"), made.constData());
    for (const char *name : {"\"day\"", "nobody7"})
        QVERIFY2(!made.contains(name), made.constData());
}

QTEST_GUILESS_MAIN(TestJobRun)
#include "tst_jobrun.moc"
