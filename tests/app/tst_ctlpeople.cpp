// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlbench.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The verbs of imdeskctl about people and their conversations against its own sandbox, each with its effect read back.
class TestCtlPeople : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { stopSandbox(); }
    void friendsAreAddedNotedCheckedAndDeleted();
    void consentIsWaitedFor();
    void blacklistsAreKept();
    void globalMutesHaveTwoClocks();
    void historyOfTwoIsPagedAndRecalled();
    void historyGoesByTheTimeOfTheService();
    void historyOfAGroupIsPagedAndRecalled();
    void aTextMayBeginWithADash();
    void notesOfTheServiceHaveNoSender();
    void rowsAreWrittenIntoAFile();
    void aFileOfMessagesIsWhole();
    void rowsThatWereSkippedAreShown();
    void whyNamesAndMendsWhatStopsAMessage();
    void aCallTellsThatItemsFailed();
    void whatFailedSaysWhy();
    void everyReceiverHasItsKey();
    void aProfileIsShownByItsFields();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();

  private:
    QString ids(const Outcome &outcome) const;
    QJsonObject of(const Outcome &outcome, const QString &id) const;
    QString statusOf(const Outcome &outcome, const QString &id) const
    {
        return of(outcome, id).value(u"status").toString();
    }
};

void TestCtlPeople::init()
{
    startEmptySandbox();
    QCOMPARE(verb(u"accounts import alice bob carol"_s).code, 0);
}

QJsonObject TestCtlPeople::of(const Outcome &outcome, const QString &id) const
{
    for (const QJsonObject &line : outcome.objects()) {
        if (line.value(u"id").toString() == id)
            return line;
    }
    return {};
}

QString TestCtlPeople::ids(const Outcome &outcome) const
{
    QStringList all;
    for (const QJsonObject &line : outcome.objects())
        all << line.value(u"id").toString();
    all.sort();
    return all.join(u' ');
}

void TestCtlPeople::friendsAreAddedNotedCheckedAndDeleted()
{
    const Outcome added = verb(u"friends add alice bob carol nobody --force --json"_s);
    QCOMPARE(added.code, 5);
    QCOMPARE(of(added, u"bob"_s).value(u"state").toString(), u"done"_s);
    QCOMPARE(of(added, u"nobody"_s).value(u"state").toString(), u"failed"_s);
    QCOMPARE(ids(verb(u"friends list alice --json"_s)), u"bob carol"_s);
    QCOMPARE(ids(verb(u"friends list bob --json"_s)), u"alice"_s);
    QCOMPARE(verb(u"friends update alice bob Group=work,night"_s, {u"Remark=Bob = night desk"_s}).code, 0);
    const QJsonObject fields = of(verb(u"friends list alice --json"_s), u"bob"_s).value(u"fields").toObject();
    QCOMPARE(fields.value(u"Tag_SNS_IM_Remark").toString(), u"Bob = night desk"_s);
    QCOMPARE(fields.value(u"Tag_SNS_IM_Group").toArray().size(), 2);

    QCOMPARE(verb(u"friends delete alice bob"_s).code, 0);
    const Outcome checked = verb(u"friends check alice bob carol --json"_s);
    QCOMPARE(checked.code, 0);
    QCOMPARE(statusOf(checked, u"bob"_s), u"BWithA"_s);
    QCOMPARE(statusOf(checked, u"carol"_s), u"BothWay"_s);
    QCOMPARE(statusOf(verb(u"friends check alice bob --one-way --json"_s), u"bob"_s), u"NoRelation"_s);
    QCOMPARE(verb(u"friends delete alice carol --both"_s).code, 0);
    QCOMPARE(statusOf(verb(u"friends check alice carol --json"_s), u"carol"_s), u"NoRelation"_s);
    QCOMPARE(verb(u"friends delete alice carol"_s).code, 1);
}

void TestCtlPeople::consentIsWaitedFor()
{
    QCOMPARE(verb(u"profile set bob AllowType=NeedConfirm"_s).code, 0);
    QCOMPARE(verb(u"profile set carol AllowType=DenyAny"_s).code, 0);
    const Outcome asked = verb(u"friends add alice bob carol --wording hello --json"_s);
    QCOMPARE(asked.code, 5);
    QCOMPARE(statusOf(asked, u"bob"_s), u"waits-for-consent"_s);
    QCOMPARE(of(asked, u"carol"_s).value(u"code").toInt(), 30516);
    QVERIFY(ids(verb(u"friends list alice --json"_s)).isEmpty());
}

void TestCtlPeople::blacklistsAreKept()
{
    QCOMPARE(verb(u"blacklist add alice bob carol"_s).code, 0);
    QCOMPARE(ids(verb(u"blacklist list alice --json"_s)), u"bob carol"_s);
    QCOMPARE(statusOf(verb(u"blacklist check bob alice --json"_s), u"alice"_s), u"BWithA"_s);
    const Outcome again = verb(u"blacklist add alice bob nobody --json"_s);
    QCOMPARE(again.code, 1);
    QCOMPARE(verb(u"blacklist delete alice bob"_s).code, 0);
    QCOMPARE(ids(verb(u"blacklist list alice --json"_s)), u"carol"_s);
    QCOMPARE(statusOf(verb(u"blacklist check alice bob --json"_s), u"bob"_s), u"NO"_s);
    QVERIFY(verb(u"blacklist list alice"_s).out.startsWith("carol\t20"));
}

void TestCtlPeople::globalMutesHaveTwoClocks()
{
    QCOMPARE(verb(u"mute --global --for 1h --c2c alice"_s).code, 0);
    const QJsonObject first = of(verb(u"muted --global alice bob --json"_s), u"alice"_s);
    QCOMPARE(first.value(u"status").toString(), u"muted"_s);
    QVERIFY(first.value(u"c2c_seconds").toInteger() > 3500);
    QCOMPARE(first.value(u"group_seconds").toInteger(), 0);
    QCOMPARE(verb(u"mute --global --for forever --groups alice"_s).code, 0);
    const QJsonObject both = of(verb(u"muted --global alice --json"_s), u"alice"_s);
    QVERIFY(both.value(u"c2c_seconds").toInteger() > 3500);
    QCOMPARE(both.value(u"group_seconds").toInteger(), 4294967295);
    QCOMPARE(verb(u"unmute --global alice"_s).code, 0);
    QCOMPARE(statusOf(verb(u"muted --global alice --json"_s), u"alice"_s), u"not-muted"_s);
    QCOMPARE(verb(u"mute --global --for 1h alice nobody"_s).code, 5);
}

void TestCtlPeople::historyOfTwoIsPagedAndRecalled()
{
    QString key;
    for (int i = 0; i < 5; ++i)
        key = verb(u"send c2c bob --from alice --json"_s, {u"word %1"_s.arg(i)}).json().value(u"key").toString();
    QCOMPARE(verb(u"send c2c alice --from bob"_s, {u"answer"_s}).code, 0);
    const Outcome all = verb(u"history --peer alice bob --json"_s);
    QCOMPARE(all.code, 0);
    QCOMPARE(all.lines().size(), 6);
    QCOMPARE(all.json().value(u"text").toString(), u"answer"_s);
    QCOMPARE(all.json().value(u"from").toString(), u"bob"_s);
    const Outcome newest = verb(u"history --peer alice --peer bob --limit 2 --json"_s);
    QCOMPARE(newest.lines().size(), 2);
    QCOMPARE(newest.objects().first().value(u"text").toString(), u"word 4"_s);
    QCOMPARE(verb(u"history --peer alice bob --to 2h --json"_s).lines().size(), 0);

    QCOMPARE(verb(u"recall --peer alice bob --key"_s, {key}).code, 2);
    const Outcome recalled = verb(u"recall --peer alice bob --yes --json --key"_s, {key, u"--key"_s, u"1_2_3"_s});
    QCOMPARE(recalled.code, 5);
    QCOMPARE(statusOf(recalled, key), u"recalled"_s);
    const QJsonObject line = verb(u"history --peer alice bob --limit 2 --json"_s).objects().first();
    QCOMPARE(line.value(u"key").toString(), key);
    QCOMPARE(line.value(u"state").toString(), u"recalled"_s);
}

void TestCtlPeople::historyGoesByTheTimeOfTheService()
{
    QCOMPARE(stepClock(5'400), 200);
    QCOMPARE(verb(u"send c2c bob --from alice"_s, {u"ahead"_s}).code, 0);
    const Outcome all = verb(u"history --peer alice bob --json"_s);
    QCOMPARE(all.lines().size(), 1);
    QCOMPARE(all.json().value(u"text").toString(), u"ahead"_s);
}

void TestCtlPeople::historyOfAGroupIsPagedAndRecalled()
{
    QCOMPARE(verb(u"group create night --owner alice --member bob --id night"_s).code, 0);
    qint64 seq = 0;
    for (int i = 0; i < 23; ++i)
        seq = verb(u"send group night --from bob --json"_s, {u"word %1"_s.arg(i)}).json().value(u"seq").toInteger();
    const Outcome all = verb(u"history --group night --limit 0 --from 1h --json"_s);
    QCOMPARE(all.code, 0);
    QCOMPARE(std::ranges::count_if(
                 all.objects(),
                 [](const QJsonObject &line) { return line.value(u"text").toString().startsWith(u"word "_s); }),
             23);
    QCOMPARE(all.json().value(u"seq").toInteger(), seq);
    QVERIFY(verb(u"history --group night --limit 1"_s).out.contains("bob: word 22"));

    QStringList recall{u"recall"_s, u"--group"_s, u"night"_s,
                       u"--json"_s, u"--seq"_s,   u"%1-%2"_s.arg(seq - 11).arg(seq)};
    QCOMPARE(run(recall + connection()).code, 2);
    const Outcome recalled = run(recall + QStringList{u"--yes"_s} + connection());
    QCOMPARE(recalled.code, 0);
    QCOMPARE(recalled.lines().size(), 12);
    const Outcome after = verb(u"history --group night --limit 3 --json"_s);
    QCOMPARE(after.json().value(u"state").toString(), u"recalled"_s);
    QCOMPARE(verb(u"recall --group night --seq 999 --yes"_s).code, 1);
}

void TestCtlPeople::aTextMayBeginWithADash()
{
    QCOMPARE(verb(u"group create night --owner alice --id night"_s).code, 0);
    const Outcome refused = run(QStringList{u"send"_s, u"group"_s, u"night"_s, u"-5 degrees"_s} + connection());
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains(" comes after --, "), refused.err.constData());
    const Outcome sent =
        run(QStringList{u"send"_s, u"group"_s, u"night"_s} + connection() + QStringList{u"--"_s, u"-5 degrees"_s});
    QVERIFY2(sent.code == 0, sent.err.constData());
    QCOMPARE(verb(u"history --group night --limit 1 --json"_s).json().value(u"text").toString(), u"-5 degrees"_s);
    // Where no text can stand, none is spoken of.
    QVERIFY(!verb(u"groups list --nothing"_s).err.contains(" comes after --, "));
}

void TestCtlPeople::notesOfTheServiceHaveNoSender()
{
    QCOMPARE(verb(u"group create night --owner alice --id night --type Public"_s).code, 0);
    QCOMPARE(verb(u"send group night --from alice"_s, {u"hello"_s}).code, 0);
    QCOMPARE(verb(u"members add night bob"_s).code, 0);
    const QList<QByteArray> lines = verb(u"history --group night"_s).lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().endsWith("  1  alice: hello"), lines.first().constData());
    QVERIFY2(lines.last().endsWith("  2  (note of the service)"), lines.last().constData());
}

void TestCtlPeople::rowsThatWereSkippedAreShown()
{
    QTemporaryDir folder;
    QFile list(folder.filePath(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("account,town\nskip_1,Bern\n\n" + QByteArray(40, 'x') + ",Ulm\n");
    list.close();
    const QByteArray plan = QJsonDocument(QJsonObject{{u"verb"_s, u"accounts import"_s},
                                                      {u"file"_s, QJsonObject{{u"path"_s, list.fileName()}}}})
                                .toJson();
    const Outcome checked = verb(u"job check -"_s, {}, plan);
    QCOMPARE(checked.code, 5);
    QVERIFY2(checked.out.contains("Row 2 (in the file 4): "), checked.out.constData());
    QVERIFY2(checked.out.contains("2 rows: 1 can be sent in 1 call, "), checked.out.constData());
    const Outcome told = verb(u"job check --json -"_s, {}, plan);
    QCOMPARE(told.objects().first().value(u"line").toInt(), 4);
    const Outcome ran = verb(u"job run --yes -"_s, {}, plan);
    QCOMPARE(ran.code, 5);
    QVERIFY2(ran.out.contains("What was not done: imdeskctl job result "), ran.out.constData());
    QVERIFY2(ran.err.contains("Nothing takes these columns: town."), ran.err.constData());
}

void TestCtlPeople::aFileOfMessagesIsWhole()
{
    constexpr int many = 103; // more than are printed where nothing is said
    QTemporaryDir folder;
    QJsonArray rows;
    for (int i = 0; i < many; ++i)
        rows.append(QJsonObject{{u"from"_s, u"alice"_s}, {u"to"_s, u"bob"_s}, {u"text"_s, u"word %1"_s.arg(i)}});
    QFile plan(folder.filePath(u"plan.json"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write(QJsonDocument(QJsonObject{{u"verb"_s, u"messages send"_s}, {u"quota_percent"_s, 100}, {u"rows"_s, rows}})
                   .toJson());
    plan.close();
    const Outcome sent = verb(u"job run --yes"_s, {plan.fileName()});
    QVERIFY2(sent.code == 0, sent.err.constData());
    const auto manifest = [&](const QString &name) {
        QFile file(folder.filePath(name + u".manifest.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    };
    const auto write = [&](const QString &more, const QString &name) {
        return verb(u"history --peer alice bob --json"_s + more, {u"--output"_s, folder.filePath(name)});
    };
    const Outcome all = write({}, u"all.csv"_s);
    QCOMPARE(all.json().value(u"rows").toInt(), many);
    QVERIFY2(!all.err.contains("older"), all.err.constData());
    QVERIFY(!manifest(u"all.csv"_s).contains(u"cut"_s));
    // As many as there are is not cut.
    QVERIFY(!write(u" --limit %1"_s.arg(many), u"just.csv"_s).err.contains("older"));
    QVERIFY(!manifest(u"just.csv"_s).contains(u"cut"_s));
    const Outcome some = write(u" --limit 20"_s, u"some.csv"_s);
    QCOMPARE(some.json().value(u"rows").toInt(), 20);
    QVERIFY2(some.err.contains("newest 20"), some.err.constData());
    QVERIFY(manifest(u"some.csv"_s).value(u"cut"_s).toBool());
    QCOMPARE(verb(u"history --peer alice bob --json"_s).lines().size(), 100);

    // Nothing but people is no table without them.
    const QString none = folder.filePath(u"none.csv"_s);
    const Outcome dropped = verb(u"groups list --redact drop"_s, {u"--output"_s, none});
    QCOMPARE(dropped.code, 2);
    QVERIFY2(dropped.err.contains("names people"), dropped.err.constData());
    QVERIFY(!QFile::exists(none));
}

void TestCtlPeople::rowsAreWrittenIntoAFile()
{
    QTemporaryDir folder;
    const auto content = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto to = [&](const QString &name) { return QStringList{u"--output"_s, folder.filePath(name)}; };
    QCOMPARE(verb(u"groups list --no-bom"_s, to(u"gl.csv"_s)).code, 0);
    QCOMPARE(content(u"gl.csv"_s), QByteArray("GroupId\r\n"));
    QCOMPARE(verb(u"send c2c bob --from alice"_s, {u"=1+1"_s}).code, 0);
    const Outcome csv = verb(u"history --peer alice bob --zone Asia/Shanghai"_s, to(u"h.csv"_s));
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.contains("h.csv"));
    QVERIFY(content(u"h.csv"_s).contains("time (Asia/Shanghai)"));
    QVERIFY(content(u"h.csv"_s).contains("'=1+1"));
    QVERIFY(content(u"h.csv.manifest.json"_s).contains("\"command\": \"history\""));

    const auto manifest = [&](const QString &name) {
        return QJsonDocument::fromJson(content(name + u".manifest.json"_s)).object();
    };
    QCOMPARE(manifest(u"h.csv"_s).value(u"sdkAppId").toString(),
             QString::number(m_ready.value(u"sdkappid").toInteger()));
    QVERIFY(!manifest(u"h.csv"_s).value(u"profile").toString().isEmpty());
    QJsonObject query = manifest(u"h.csv"_s).value(u"query").toObject();
    QCOMPARE(query.value(u"arguments"), QJsonValue(QJsonArray{u"bob"_s}));
    QCOMPARE(query.value(u"peer").toString(), u"alice"_s);
    QCOMPARE(verb(u"history --peer alice bob --from 2026-01-02T00:00Z --limit 5"_s, to(u"r.csv"_s)).code, 0);
    query = manifest(u"r.csv"_s).value(u"query").toObject();
    QCOMPARE(query.value(u"limit").toString(), u"5"_s);
    QCOMPARE(query.value(u"from").toString(), u"2026-01-02T00:00Z"_s);
    QCOMPARE(manifest(u"r.csv"_s).value(u"range").toObject().value(u"from").toString(), u"2026-01-02T00:00:00Z"_s);

    const Outcome redacted = verb(u"history --peer alice bob --redact stand-ins --json"_s, to(u"h.jsonl"_s));
    QCOMPARE(redacted.code, 0);
    QVERIFY(redacted.json().value(u"rows").toInteger() > 0);
    QVERIFY(content(u"h.jsonl"_s).contains("person-"));
    for (const char *told : {"alice", "bob", "1+1"}) {
        QVERIFY2(!content(u"h.jsonl"_s).contains(told), told);
        QVERIFY2(!content(u"h.jsonl.manifest.json"_s).contains(told), told);
    }

    QCOMPARE(verb(u"groups list --columns GroupId"_s).code, 2);
    QCOMPARE(verb(u"groups list"_s, to(u"g.txt"_s)).code, 2);
    QCOMPARE(verb(u"history --peer alice bob --columns Nothing"_s, to(u"g.csv"_s)).code, 2);
    QCOMPARE(verb(u"history --peer alice bob --columns text,from,text"_s, to(u"g.csv"_s)).code, 2);
    QCOMPARE(verb(u"history --peer alice bob --zone Mars/Olympus"_s, to(u"m.csv"_s)).code, 2);
    const Outcome nobody = verb(u"friends list nobody-here"_s, to(u"f.csv"_s));
    QVERIFY(nobody.code != 0);
    QVERIFY2(!QFile::exists(folder.filePath(u"f.csv"_s)), "a refused list leaves no file");

    // An empty list is a table of its columns without rows.
    QCOMPARE(verb(u"group create quiet --type Public --id quiet"_s).code, 0);
    QCOMPARE(verb(u"muted --group quiet --no-bom"_s, to(u"e.csv"_s)).code, 0);
    QCOMPARE(content(u"e.csv"_s), QByteArray("id,muted_until (UTC)\r\n"));
    QCOMPARE(verb(u"groups members quiet --no-bom"_s, to(u"gm.csv"_s)).code, 0);
    QCOMPARE(content(u"gm.csv"_s), QByteArray("JoinTime (UTC),LastSendMsgTime (UTC),Member_Account,MsgFlag,MsgSeq,"
                                              "MuteUntil (UTC),NameCard,Role\r\n"));
    // A text of several lines is one value of as many lines.
    QCOMPARE(verb(u"send c2c carol --from bob"_s, {u"two\nlines, \"both\""_s}).code, 0);
    QCOMPARE(verb(u"history --peer bob carol --columns text --plain-csv"_s, to(u"t.csv"_s)).code, 0);
    QCOMPARE(content(u"t.csv"_s), QByteArray("text\r\n\"two\nlines, \"\"both\"\"\"\r\n"));
    // For Excel by itself, for programs where it is asked for.
    QCOMPARE(verb(u"accounts import 0815"_s).code, 0);
    QCOMPARE(verb(u"accounts check 0815 --columns id"_s, to(u"x.csv"_s)).code, 0);
    QCOMPARE(content(u"x.csv"_s), QByteArray("\xEF\xBB\xBF"
                                             "id\r\n'0815\r\n"));
    QCOMPARE(manifest(u"x.csv"_s).value(u"csv").toString(), u"excel"_s);
    QCOMPARE(verb(u"accounts check 0815 --columns id --plain-csv"_s, to(u"p.csv"_s)).code, 0);
    QCOMPARE(content(u"p.csv"_s), QByteArray("id\r\n0815\r\n"));
    QCOMPARE(manifest(u"p.csv"_s).value(u"csv").toString(), u"plain"_s);
    QCOMPARE(verb(u"groups list --plain-csv"_s).code, 2);
    QCOMPARE(verb(u"muted --group quiet --columns nobody"_s, to(u"n.csv"_s)).code, 2);
}

void TestCtlPeople::whyNamesAndMendsWhatStopsAMessage()
{
    QCOMPARE(verb(u"friends add alice bob --force"_s).code, 0);
    const Outcome clear = verb(u"why alice bob"_s);
    QCOMPARE(clear.code, 0);
    QVERIFY(clear.out.contains("Nothing stops the message."));
    QCOMPARE(verb(u"blacklist add bob alice"_s).code, 0);
    const Outcome blocked = verb(u"why alice bob --json"_s);
    QCOMPARE(blocked.code, 0);
    QCOMPARE(blocked.objects().first().value(u"what").toString(), u"receiver-blocks-sender"_s);
    QCOMPARE(blocked.objects().first().value(u"effect").toString(), u"blocks"_s);
    QCOMPARE(verb(u"why alice bob --fix unban"_s).code, 2);
    const Outcome mended = verb(u"why alice bob --fix unblock-sender --json"_s);
    QCOMPARE(mended.code, 0);
    QVERIFY(!mended.out.contains("receiver-blocks-sender"));
    QVERIFY(ids(verb(u"blacklist list bob --json"_s)).isEmpty());

    QCOMPARE(verb(u"group create night --owner bob --id night"_s).code, 0);
    QVERIFY(verb(u"why alice --group night"_s).out.contains("--fix add-to-group"));
    QCOMPARE(verb(u"why alice --group night --fix add-to-group"_s).code, 0);
    QCOMPARE(ids(verb(u"members list night --json"_s)), u"alice bob"_s);
}

void TestCtlPeople::aCallTellsThatItemsFailed()
{
    const auto call = [this](const QString &command, const QString &body) {
        return run(QStringList{u"call"_s, command, body} + connection());
    };
    QCOMPARE(verb(u"group create night --owner alice --member bob --id night"_s).code, 0);
    const Outcome partly = call(u"openim/batchsendmsg"_s, uR"({"To_Account":["bob","nobody"],"MsgRandom":1,
                                     "MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]})"_s);
    QCOMPARE(partly.code, 5);
    QCOMPARE(partly.lines().size(), 1); // the reply, as ever
    QCOMPARE(partly.json().value(u"ErrorList").toArray().size(), 1);
    QVERIFY2(partly.err.contains("names what failed"), partly.err.constData());
    const QString absent = uR"({"GroupIdList":["night","absent"]})"_s;
    QCOMPARE(call(u"group_open_http_svc/get_group_info"_s, absent).code, 5);
    QCOMPARE(
        call(u"group_open_http_svc/group_msg_recall"_s, uR"({"GroupId":"night","MsgSeqList":[{"MsgSeq":9}]})"_s).code,
        5);
    const QString friends = uR"({"From_Account":"alice","AddFriendItem":[
        {"To_Account":"bob","AddSource":"AddSource_Type_Web"},{"To_Account":"%1","AddSource":"AddSource_Type_Web"}]})"_s;
    QCOMPARE(call(u"sns/friend_add"_s, friends.arg(u"nobody"_s)).code, 5);
    // Who only has to agree has not failed.
    QCOMPARE(verb(u"profile set carol AllowType=NeedConfirm"_s).code, 0);
    const Outcome asked = call(u"sns/friend_add"_s, friends.arg(u"carol"_s));
    QVERIFY2(asked.out.contains("30539"), asked.out.constData());
    QCOMPARE(asked.code, 0);
    QCOMPARE(asked.err, QByteArray());
}

void TestCtlPeople::whatFailedSaysWhy()
{
    const Outcome state = verb(u"accounts state alice nobody"_s);
    QCOMPARE(state.code, 5);
    QVERIFY2(state.out.contains("nobody: failed, error 70107 The account is not imported.\n"), state.out.constData());
    QCOMPARE(verb(u"group create night --owner alice --id night"_s).code, 0);
    const Outcome recalled = verb(u"recall --group night --seq 9 --yes"_s);
    QVERIFY2(recalled.out.contains("9: failed, error 10030 Message to recall does not exist.\n"),
             recalled.out.constData());
    // A list of names gives neither code nor reason.
    const Outcome imported = verb(u"accounts import dave"_s, {QString(33, u'x')});
    QCOMPARE(imported.code, 5);
    QVERIFY2(imported.out.contains("x: failed: The service gives no reason.\n"), imported.out.constData());
}

void TestCtlPeople::everyReceiverHasItsKey()
{
    const QString one =
        verb(u"send c2c bob hello --from alice --json"_s).json().value(u"key").toString().section(u'_', 2);
    QVERIFY(one.toLongLong() > 0); // the time it was sent
    const Outcome many = verb(u"send c2c bob again --to carol --from alice --json"_s);
    QCOMPARE(many.code, 0);
    QVERIFY(of(many, u"bob"_s).value(u"key").toString().section(u'_', 2).toLongLong() >= one.toLongLong());
    QCOMPARE(of(many, u"carol"_s).value(u"key"), of(many, u"bob"_s).value(u"key"));
    QVERIFY(verb(u"send c2c bob aloud --to carol --from alice"_s).out.contains("bob: done\n  key: "));
    for (const char *group : {"day", "night"})
        QCOMPARE(verb(u"group create %1 --owner alice --id %1"_s.arg(QLatin1String(group))).code, 0);
    const Outcome groups = verb(u"send group day hello --to night --from alice --json"_s);
    QCOMPARE(of(groups, u"day"_s).value(u"seq"), QJsonValue(1));
    QCOMPARE(of(groups, u"night"_s).value(u"seq"), QJsonValue(1));
    const Outcome passing = verb(u"send group day psst --to night --online-only --json"_s);
    QCOMPARE(of(passing, u"night"_s).value(u"stored"), QJsonValue(false));
}

void TestCtlPeople::aProfileIsShownByItsFields()
{
    QCOMPARE(verb(u"profile show alice"_s).out, QByteArray("alice: no field is set\n"));
    QCOMPARE(verb(u"profile set alice Nick=Alice"_s).out, QByteArray("alice: done\n"));
    QCOMPARE(verb(u"profile show alice"_s).out, QByteArray("alice:\n  Tag_Profile_IM_Nick: Alice\n"));
}

void TestCtlPeople::wrongUsageIsTwo_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"friends list",
                              "friends add alice",
                              "friends update alice bob",
                              "friends update alice bob Wings=2",
                              "blacklist list alice bob",
                              "blacklist add",
                              "history",
                              "history --peer alice",
                              "history --peer alice bob carol",
                              "history --group g --peer a b",
                              "history --group g --from yesterday",
                              "history --group g --limit -1",
                              "recall --group g --yes",
                              "recall --group g --key k --yes",
                              "recall --peer a b --seq 1 --yes",
                              "recall --group g --seq 5-2 --yes",
                              "why alice",
                              "why alice alice",
                              "why alice bob --group g",
                              "muted --global"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestCtlPeople::wrongUsageIsTwo()
{
    QFETCH(QString, words);
    const Outcome outcome = verb(words);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.startsWith("imdeskctl: "));
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlPeople)
#include "tst_ctlpeople.moc"
