// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlbench.h"

#include <QFile>
#include <QJsonArray>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// imdeskctl takes whole jobs back and keeps what cannot be taken back, encrypted.
class TestCtlUndo : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { stopSandbox(); }
    void aWholeJobIsUndoneOnce();
    void whereNobodyCameBackNothingWasDone();
    void aLaterChangeIsNotOverwrittenUnasked();
    void whatWasChangedAfterAJobIsNotOverwrittenUnasked();
    void rulesThatProtectNothingAreRefused();
    void aRetryThatIsRefusedChangesNothing();
    void aRetryIsJudgedByItsOwnRows();
    void snapshotsAreReadWithTheirKeyAlone();
    void aShownPrivateMessageIsNoted();
    void unblockingByAJobIsUndoneForWhoWasBlockedAlone();
    void rowsThatStayForOneReasonAreToldTogether();
    void changesOfTheRulesSayWhatTheyChanged();
    void anotherAppOfThisComputerIsAnotherApp();
    void whatIsNoWordOfTheAuditIsWrongUsage();
    void rubbishInASideFileIsNoProof();

  private:
    /// The number of the newest entry of a command.
    QString newestOf(const QString &command) const
    {
        const QList<QJsonObject> found =
            run({u"audit"_s, u"list"_s, u"--command"_s, command, u"--limit"_s, u"1"_s, u"--json"_s}).objects();
        return QString::number(found.value(0).value(u"seq").toInteger());
    }
    QString plan(const QByteArray &json) const
    {
        QFile file(m_home.filePath(u"plan.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(json) > 0 ? file.fileName() : QString();
    }
};

void TestCtlUndo::init()
{
    resetEnvironment();
    m_environment.remove(u"IMDESK_SNAPSHOT_KEY"_s);
    startSandbox({u"--accounts"_s, u"20"_s, u"--groups"_s, u"1"_s, u"--traffic"_s, u"0"_s});
    QCOMPARE(verb(u"accounts import"_s, {u"alice"_s, u"bob"_s, u"dave"_s}).code, 0);
    QCOMPARE(verb(u"call"_s, {u"group_open_http_svc/create_group"_s,
                              u"{\"Type\":\"Public\",\"Name\":\"Night shift\",\"GroupId\":\"night\",\"Owner_Account\":"
                              "\"alice\"}"_s})
                 .code,
             0);
}

void TestCtlUndo::aWholeJobIsUndoneOnce()
{
    const Outcome ran = verb(
        u"job run"_s,
        {plan(
             R"({"verb":"members add","rows":[{"group":"night","account":"bob"},{"group":"night","account":"alice"}]})"),
         u"--json"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QString job = ran.objects().first().value(u"job").toString();
    QVERIFY(!job.isEmpty());
    QVERIFY(verb(u"members list"_s, {u"night"_s}).out.contains("bob"));
    const Outcome dry = verb(u"job undo"_s, {job, u"--dry-run"_s});
    QCOMPARE(dry.code, 5); // alice was a member before
    QVERIFY2(dry.out.contains("group_open_http_svc/delete_group_member"), dry.out.constData());
    QVERIFY2(dry.err.contains("Row 2 stays as it is"), dry.err.constData());
    const Outcome rehearsed = verb(u"job undo"_s, {job, u"--rehearse"_s});
    QVERIFY2(rehearsed.out.contains("member night/bob"), (rehearsed.out + rehearsed.err).constData());
    QVERIFY(verb(u"members list"_s, {u"night"_s}).out.contains("bob"));
    const Outcome undone = verb(u"job undo"_s, {job, u"--why"_s, u"wrong list"_s, u"--json"_s});
    QVERIFY2(undone.code == 5, undone.err.constData());
    QCOMPARE(undone.json().value(u"done").toInt(), 1);
    QCOMPARE(undone.json().value(u"skipped").toInt(), 1);
    QVERIFY(!verb(u"members list"_s, {u"night"_s}).out.contains("bob"));
    const Outcome again = verb(u"job undo"_s, {job});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains("undone already"), again.err.constData());
    const Outcome shown = run({u"job"_s, u"show"_s, job, u"--json"_s});
    QCOMPARE(shown.json().value(u"undone_by").toString(), undone.json().value(u"job").toString());
    QCOMPARE(verb(u"job resume"_s, {job}).code, 2);
    const QList<QJsonObject> notes =
        run({u"audit"_s, u"list"_s, u"--job"_s, undone.json().value(u"job").toString(), u"--json"_s}).objects();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().value(u"reason").toString(), u"wrong list"_s);
    const QByteArray taken = run({u"audit"_s, u"list"_s, u"--job"_s, job}).out;
    QVERIFY2(taken.contains(" (undone by "), taken.constData());
}

void TestCtlUndo::whereNobodyCameBackNothingWasDone()
{
    QCOMPARE(verb(u"members add"_s, {u"night"_s, u"bob"_s, u"dave"_s}).code, 0);
    QCOMPARE(verb(u"members remove"_s, {u"night"_s, u"bob"_s, u"dave"_s}).code, 0);
    const QString seq = newestOf(u"delete_group_member"_s);
    const auto ban = [this](const QString &account) {
        return verb(u"call"_s,
                    {u"group_open_http_svc/ban_group_member"_s,
                     u"{\"GroupId\":\"night\",\"Members_Account\":[\"%1\"],\"Duration\":600}"_s.arg(account)})
            .code;
    };
    QCOMPARE(ban(u"bob"_s), 0);
    QCOMPARE(ban(u"dave"_s), 0);
    const Outcome none = verb(u"audit undo"_s, {seq});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("0 of 2 were done") && !none.err.contains("The time of joining"), none.err.constData());
    QCOMPARE(verb(u"call"_s, {u"group_open_http_svc/unban_group_member"_s,
                              u"{\"GroupId\":\"night\",\"Members_Account\":[\"dave\"]}"_s})
                 .code,
             0);
    const Outcome part = verb(u"audit undo"_s, {seq});
    QCOMPARE(part.code, 5);
    QVERIFY2(part.err.contains("1 of 2 were done") && part.err.contains("The time of joining"), part.err.constData());
}

void TestCtlUndo::aLaterChangeIsNotOverwrittenUnasked()
{
    QCOMPARE(verb(u"group edit"_s, {u"night"_s, u"--name"_s, u"Day"_s}).code, 0);
    const QString seq = QString::number(
        run({u"audit"_s, u"list"_s, u"--command"_s, u"modify_group_base_info"_s, u"--limit"_s, u"1"_s, u"--json"_s})
            .json()
            .value(u"seq")
            .toInteger());
    QCOMPARE(verb(u"group edit"_s, {u"night"_s, u"--name"_s, u"Late"_s}).code, 0);
    const Outcome refused = verb(u"audit undo"_s, {seq});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("GroupInfo night Name: Day → Late"), refused.err.constData());
    QVERIFY2(refused.err.contains("--force"), refused.err.constData());
    QVERIFY(verb(u"groups show"_s, {u"night"_s}).out.contains("Name: Late"));
    const Outcome forced = verb(u"audit undo"_s, {seq, u"--force"_s});
    QVERIFY2(forced.code == 0, forced.err.constData());
    QVERIFY(verb(u"groups show"_s, {u"night"_s}).out.contains("Name: Night shift"));
}

void TestCtlUndo::whatWasChangedAfterAJobIsNotOverwrittenUnasked()
{
    QCOMPARE(verb(u"members add"_s, {u"night"_s, u"bob"_s, u"dave"_s}).code, 0);
    const Outcome ran = verb(u"job run"_s, {plan(R"({"verb":"members card","rows":[)"
                                                 R"({"group":"night","account":"bob","card":"Bobby"},)"
                                                 R"({"group":"night","account":"dave","card":"Davy"}]})"),
                                            u"--json"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QString job = ran.objects().first().value(u"job").toString();
    const auto card = [this](const QString &who) {
        return verb(u"call"_s, {u"group_open_http_svc/get_specified_group_member_info"_s,
                                u"{\"GroupId\":\"night\",\"Member_List_Account\":[\"%1\"]}"_s.arg(who), u"--json"_s})
            .json()
            .value(u"MemberList")
            .toArray()
            .at(0)[u"NameCard"]
            .toString();
    };
    QCOMPARE(verb(u"call"_s, {u"group_open_http_svc/modify_group_member_info"_s,
                              u"{\"GroupId\":\"night\",\"Member_Account\":\"bob\",\"NameCard\":\"Rob\"}"_s})
                 .code,
             0);
    const Outcome part = verb(u"job undo"_s, {job, u"--rehearse"_s});
    QVERIFY2(part.err.contains("Bobby → Rob") && part.err.contains("--force"), part.err.constData());
    QVERIFY2(part.out.contains("night/dave") && !part.out.contains("night/bob"), part.out.constData());
    const Outcome undone = verb(u"job undo"_s, {job, u"--json"_s});
    QCOMPARE(undone.code, 5);
    QVERIFY2(undone.err.contains("Row 1 stays as it is"), undone.err.constData());
    // Told once it was asked what was changed, with the rows that stay for it.
    int told = 0;
    for (const QJsonObject &line : undone.objects()) {
        if (!line.contains(u"kept"))
            continue;
        ++told;
        QCOMPARE(line.value(u"rows").toInt(), 1);
        QCOMPARE(line.value(u"kept").toInt(), 1);
    }
    QCOMPARE(told, 1);
    QVERIFY2(undone.out.contains("\"problem\""), undone.out.constData());
    QCOMPARE(card(u"bob"_s), u"Rob"_s);
    QCOMPARE(card(u"dave"_s), QString());
}

void TestCtlUndo::rulesThatProtectNothingAreRefused()
{
    for (const QStringList &words :
         {QStringList{QString()}, QStringList{u"  "_s}, QStringList{u"boss"_s, QString()},
          QStringList{u"boss"_s, u"--from-verbs"_s, QString()}, QStringList{u"boss"_s, u"--from-verbs"_s, u" "_s},
          QStringList{u"boss"_s, u"--from-verbs"_s, u"destory_group"_s}})
        QCOMPARE(verb(u"guard protect"_s, words).code, 2);
    QVERIFY(!verb(u"guard show"_s).out.contains("protected"));
    for (const QString &verbs : {u"destroy_group"_s, u"group_open_http_svc/destroy_group"_s, u"im_open_login_svc/*"_s})
        QCOMPARE(verb(u"guard protect"_s, {u"boss"_s, u"--from-verbs"_s, verbs}).code, 0);
}

void TestCtlUndo::aRetryThatIsRefusedChangesNothing()
{
    const Outcome ran = verb(
        u"job run"_s,
        {plan(R"({"verb":"members role","rows":[{"group":"nowhere","account":"bob","role":"Admin"}]})"), u"--json"_s});
    QCOMPARE(ran.json().value(u"failed").toInt(), 1);
    const QString job = ran.json().value(u"job").toString();
    QStringList other = connection();
    other[other.indexOf(u"--sdkappid"_s) + 1] = u"1"_s;
    const Outcome refused = run(QStringList{u"job"_s, u"retry"_s, job} + other);
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("not for this app"), refused.err.constData());
    const QJsonObject shown = run({u"job"_s, u"show"_s, job, u"--json"_s}).json();
    QCOMPARE(shown.value(u"state").toString(), u"finished"_s);
    QCOMPARE(shown.value(u"failed").toInt(), 1);
}

void TestCtlUndo::snapshotsAreReadWithTheirKeyAlone()
{
    const auto disband = [this](const QString &group) {
        verb(u"call"_s, {u"group_open_http_svc/create_group"_s,
                         u"{\"Type\":\"Public\",\"Name\":\"Secret circle\",\"GroupId\":\"%1\"}"_s.arg(group)});
        const Outcome done =
            verb(u"call"_s, {u"group_open_http_svc/destroy_group"_s, u"{\"GroupId\":\"%1\"}"_s.arg(group)});
        if (done.code != 0)
            qWarning("%s", done.err.constData());
        const QJsonObject entry =
            run({u"audit"_s, u"list"_s, u"--command"_s, u"destroy_group"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json();
        return entry;
    };
    // Nobody gives a key: kept for its owner alone, and told.
    const QJsonObject plain = disband(u"one"_s);
    QVERIFY(plain.value(u"snapshot").toString().endsWith(u".json"_s));
    const Outcome told = run({u"audit"_s, u"snapshot"_s, QString::number(plain.value(u"seq").toInteger())});
    QCOMPARE(told.code, 0);
    QVERIFY(told.out.contains("Secret circle"));
    QVERIFY(told.err.contains("not encrypted"));
    const QByteArray key(64, 'c');
    m_environment.insert(u"IMDESK_SNAPSHOT_KEY"_s, QString::fromLatin1(key));
    const QJsonObject sealed = disband(u"two"_s);
    const QString name = sealed.value(u"snapshot").toString();
    QVERIFY2(name.endsWith(u".sealed"_s), qPrintable(name));
    const QString seq = QString::number(sealed.value(u"seq").toInteger());
    QVERIFY(run({u"audit"_s, u"snapshot"_s, seq}).out.contains("Secret circle"));
    m_environment.insert(u"IMDESK_SNAPSHOT_KEY"_s, QString(64, u'd'));
    const Outcome other = run({u"audit"_s, u"snapshot"_s, seq});
    QCOMPARE(other.code, 4);
    QVERIFY2(other.err.contains("another key"), other.err.constData());
    m_environment.insert(u"IMDESK_SNAPSHOT_KEY"_s, u"rubbish"_s);
    QCOMPARE(verb(u"call"_s, {u"group_open_http_svc/destroy_group"_s, u"{\"GroupId\":\"night\"}"_s}).code, 4);
    m_environment.remove(u"IMDESK_SNAPSHOT_KEY"_s);
    QVERIFY(verb(u"groups show"_s, {u"night"_s}).out.contains("Night shift")); // not sent
}

void TestCtlUndo::aShownPrivateMessageIsNoted()
{
    QCOMPARE(verb(u"send c2c"_s, {u"bob"_s, u"between us"_s, u"--from"_s, u"alice"_s}).code, 0);
    const Outcome history =
        verb(u"call"_s, {u"openim/admin_getroammsg"_s,
                         u"{\"Operator_Account\":\"alice\",\"Peer_Account\":\"bob\",\"MaxCnt\":10,\"MinTime\":0,"
                         "\"MaxTime\":4000000000}"_s,
                         u"--json"_s});
    const QJsonObject reply = QJsonDocument::fromJson(history.out).object();
    const QString key = reply.value(u"MsgList").toArray().at(0)[u"MsgKey"].toString();
    QVERIFY2(!key.isEmpty(), history.out.constData());
    const Outcome recalled =
        verb(u"call"_s, {u"openim/admin_msgwithdraw"_s,
                         u"{\"From_Account\":\"alice\",\"To_Account\":\"bob\",\"MsgKey\":\"%1\"}"_s.arg(key)});
    QVERIFY2(recalled.code == 0, recalled.err.constData());
    const QString seq =
        QString::number(run({u"audit"_s, u"list"_s, u"--command"_s, u"admin_msgwithdraw"_s, u"--json"_s})
                            .json()
                            .value(u"seq")
                            .toInteger());
    QVERIFY(run({u"audit"_s, u"snapshot"_s, seq}).out.contains("between us"));
    const QJsonObject note = run({u"audit"_s, u"list"_s, u"--command"_s, u"archive/snapshot"_s, u"--json"_s}).json();
    QCOMPARE(note.value(u"kind").toString(), u"read"_s);
    QVERIFY(note.value(u"objects").toArray().contains(u"To_Account: bob"_s));
}

void TestCtlUndo::unblockingByAJobIsUndoneForWhoWasBlockedAlone()
{
    QCOMPARE(verb(u"friends add"_s, {u"alice"_s, u"bob"_s, u"--force"_s}).code, 0);
    QCOMPARE(verb(u"blacklist add"_s, {u"alice"_s, u"dave"_s}).code, 0);
    const Outcome ran =
        verb(u"job run"_s,
             {plan(R"({"verb":"blacklist delete","rows":[{"from":"alice","to":"bob"},{"from":"alice","to":"dave"}]})"),
              u"--json"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(verb(u"blacklist list"_s, {u"alice"_s}).out.isEmpty());
    const Outcome undone = verb(u"job undo"_s, {ran.json().value(u"job").toString()});
    QCOMPARE(undone.code, 5);
    QVERIFY2(undone.err.contains("Row 1 stays as it is: Nothing to take back"), undone.err.constData());
    const QByteArray blocked = verb(u"blacklist list"_s, {u"alice"_s}).out;
    QVERIFY2(blocked.startsWith("dave\t") && !blocked.contains("bob"), blocked.constData());
    QCOMPARE(verb(u"friends list"_s, {u"alice"_s}).out, QByteArray("bob\n"));
    QCOMPARE(verb(u"friends list"_s, {u"bob"_s}).out, QByteArray("alice\n"));
}

void TestCtlUndo::aRetryIsJudgedByItsOwnRows()
{
    QByteArray rows = R"({"account":"late"})";
    for (int i = 0; i < 60; ++i)
        rows += R"(,{"account":"alice"})";
    // Two calls a second.
    const auto process = start(QStringList{u"job"_s, u"run"_s,
                                           plan(R"({"verb":"accounts kick","quota_percent":1,"rows":[)" + rows + "]}"),
                                           u"--yes"_s, u"--json"_s} +
                               connection());
    const QString job = firstLine(*process).value(u"job").toString();
    QVERIFY2(!job.isEmpty(), process->readAllStandardError().constData());
    while (process->state() != QProcess::NotRunning && firstLine(*process).value(u"failed").toInt() == 0) {
    }
    interrupt(*process);
    QCOMPARE(process->exitCode(), 130);
    QCOMPARE(verb(u"accounts import"_s, {u"late"_s}).code, 0);
    // Its row is done, and to resume the job would begin others.
    const Outcome retried = verb(u"job retry"_s, {job});
    QVERIFY2(retried.code == 0, (retried.out + retried.err).constData());
    QVERIFY2(!retried.out.contains("It goes on with"), retried.out.constData());
}

void TestCtlUndo::rowsThatStayForOneReasonAreToldTogether()
{
    QByteArray rows;
    for (int i = 1; i <= 7; ++i)
        rows += QByteArray(i > 1 ? "," : "") + R"({"account":"new_)" + QByteArray::number(i) + R"(","nick":"N"})";
    const Outcome ran = verb(u"job run"_s, {plan(R"({"verb":"accounts import","rows":[)" + rows + "]}"), u"--json"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QString job = ran.json().value(u"job").toString();
    const Outcome dry = verb(u"job undo"_s, {job, u"--dry-run"_s});
    QCOMPARE(dry.code, 5);
    QVERIFY2(dry.err.contains("7 rows stay as they are (1, 2, 3, 4, 5, ...): "), dry.err.constData());
    QCOMPARE(dry.err.count("accounts that were not there before stay"), 1);
    QVERIFY2(!dry.err.contains("not known"), dry.err.constData());
    QCOMPARE(verb(u"job undo"_s, {job}).code, 2); // nothing is left to take back
    const Outcome retried = verb(u"job retry"_s, {job});
    QCOMPARE(retried.code, 0);
    QVERIFY2(retried.out.contains("nothing is tried again"), retried.out.constData());
    // Said before the job is made, too.
    QVERIFY(run({u"job"_s, u"template"_s, u"accounts"_s, u"import"_s}).out.contains("new accounts stay"));
    QVERIFY(run({u"commands"_s, u"im_open_login_svc/account_import"_s}).out.contains("new accounts stay"));
    QVERIFY(run({u"commands"_s, u"im_open_login_svc/kick"_s}).out.contains("No undo: people sign in again"));
}

void TestCtlUndo::changesOfTheRulesSayWhatTheyChanged()
{
    QCOMPARE(verb(u"guard protect"_s, {u"vip*"_s, u"boss"_s}).code, 0);
    const QList<QJsonObject> list = run({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--json"_s}).objects();
    const QByteArray line = run({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s}).out;
    QVERIFY2(line.contains("protected: vip*; protected: boss"), line.constData());
    const QByteArray shown = run({u"audit"_s, u"show"_s, QString::number(list.value(0).value(u"seq").toInteger())}).out;
    QVERIFY2(shown.contains("changed: protected: vip*\n"), shown.constData());
    QVERIFY2(shown.contains("changed the safety rules") && shown.contains("imdeskctl guard"), shown.constData());
    QVERIFY2(!shown.contains("changed nothing"), shown.constData());
    // A pattern without a rule stops the others too.
    const Outcome refused = verb(u"guard unprotect"_s, {u"vip*"_s, u"nosuch"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("nosuch") && !refused.err.contains("vip*"), refused.err.constData());
    QVERIFY(verb(u"guard show"_s).out.contains("vip*"));
    QCOMPARE(verb(u"guard unprotect"_s, {u"vip*"_s, u"boss"_s}).code, 0);
    QVERIFY(!verb(u"guard show"_s).out.contains("protected"));
    QVERIFY(run({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s}).out.contains("no longer protected: vip*"));
}

void TestCtlUndo::anotherAppOfThisComputerIsAnotherApp()
{
    QCOMPARE(verb(u"group edit"_s, {u"night"_s, u"--name"_s, u"Day"_s}).code, 0);
    const QString seq = newestOf(u"modify_group_base_info"_s);
    const Outcome failed = verb(
        u"job run"_s,
        {plan(R"({"verb":"members role","rows":[{"group":"nowhere","account":"bob","role":"Admin"}]})"), u"--json"_s});
    const auto other = start(
        {u"sandbox"_s, u"--port"_s, u"0"_s, u"--accounts"_s, u"5"_s, u"--groups"_s, u"1"_s, u"--traffic"_s, u"0"_s});
    const QJsonObject ready = firstLine(*other);
    QCOMPARE(ready.value(u"sdkappid").toInteger(), m_ready.value(u"sdkappid").toInteger());
    QStringList there = connection();
    there[there.indexOf(u"--base-url"_s) + 1] = ready.value(u"base_url").toString();
    const Outcome undone = run(QStringList{u"audit"_s, u"undo"_s, seq} + there);
    QCOMPARE(undone.code, 2);
    QVERIFY2(undone.err.contains("not for this app"), undone.err.constData());
    const Outcome retried = run(QStringList{u"job"_s, u"retry"_s, failed.json().value(u"job").toString()} + there);
    QCOMPARE(retried.code, 2);
    QVERIFY2(retried.err.contains("not for this app"), retried.err.constData());
    interrupt(*other);
    QCOMPARE(verb(u"audit undo"_s, {seq}).code, 0);
}

void TestCtlUndo::whatIsNoWordOfTheAuditIsWrongUsage()
{
    const Outcome bogus = run({u"audit"_s, u"list"_s, u"--outcome"_s, u"bogus"_s});
    QCOMPARE(bogus.code, 2);
    QVERIFY2(bogus.err.contains("bogus") && bogus.err.contains("cancelled"), bogus.err.constData());
    QCOMPARE(run({u"audit"_s, u"list"_s, u"--outcome"_s, u"cancelled"_s}).code, 0);
    QCOMPARE(
        run({u"audit"_s, u"export"_s, u"--outcome"_s, u"bogus"_s, u"--output"_s, m_home.filePath(u"a.csv"_s)}).code, 2);
}

void TestCtlUndo::rubbishInASideFileIsNoProof()
{
    const Outcome whole = run({u"audit"_s, u"verify"_s});
    QVERIFY2(whole.code == 0, whole.err.constData());
    const QString path = m_home.filePath(u"data/.audit.db.end"_s);
    QFile side(path);
    QVERIFY2(side.open(QIODevice::ReadWrite), qPrintable(path));
    const QByteArray good = side.readAll();
    QVERIFY(!good.isEmpty());
    QVERIFY(side.seek(0) && side.write(QByteArray(good.size(), 'x')) == good.size());
    side.close();
    const Outcome told = run({u"audit"_s, u"verify"_s});
    QCOMPARE(told.code, 4);
    QVERIFY2(told.out.contains("Chain intact") && told.err.contains(".audit.db.end"), told.err.constData());
    QVERIFY(side.open(QIODevice::WriteOnly | QIODevice::Truncate) && side.write(good) == good.size());
}

QTEST_GUILESS_MAIN(TestCtlUndo)
#include "tst_ctlundo.moc"
