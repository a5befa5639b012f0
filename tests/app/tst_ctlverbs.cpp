// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlbench.h"

#include <QDateTime>
#include <QFile>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The everyday verbs of imdeskctl against its own sandbox, each with its effect read back.
class TestCtlVerbs : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { startEmptySandbox(); }
    void cleanup() { stopSandbox(); }
    void oneIsToldAsOne();
    void aFamilyListsItsVerbs();
    void accountsAreImportedCheckedAndDeleted();
    void accountsComeFromFileAndStandardInput();
    void accountsAreKickedAndTheirStateTold();
    void profilesAreShownAndSet();
    void groupsAreMadeEditedGivenAndDisbanded();
    void membersComeChangeAndGo();
    void messagesAreSent();
    void groupMutesAreSetListedAndLifted();
    void mutesOfATopicAreItsOwn();
    void aMuteRunsByTheClockOfTheService();
    void aRefusalByTypeNamesTheTypes();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void silenceIsThree();

  private:
    QString ids(const Outcome &outcome) const;
    QString stateOf(const Outcome &outcome, const QString &id) const;
    QJsonObject of(const Outcome &outcome, const QString &id) const;
};

QJsonObject TestCtlVerbs::of(const Outcome &outcome, const QString &id) const
{
    for (const QJsonObject &line : outcome.objects()) {
        if (line.value(u"id").toString() == id)
            return line;
    }
    return {};
}

QString TestCtlVerbs::stateOf(const Outcome &outcome, const QString &id) const
{
    return of(outcome, id).value(u"state").toString();
}

/// The ids of the lines in order.
QString TestCtlVerbs::ids(const Outcome &outcome) const
{
    QStringList all;
    for (const QJsonObject &line : outcome.objects())
        all << line.value(u"id").toString();
    all.sort();
    return all.join(u' ');
}

void TestCtlVerbs::aFamilyListsItsVerbs()
{
    const Outcome asked = run({u"accounts"_s, u"--help"_s});
    QCOMPARE(asked.code, 0);
    QVERIFY(asked.out.contains("accounts delete"));
    QVERIFY(!asked.out.contains("group create"));
    const QByteArray where = "\nRun 'imdeskctl accounts --help'.\n";
    for (const QStringList &words : {QStringList{u"accounts"_s}, QStringList{u"accounts"_s, u"praise"_s}}) {
        const Outcome half = run(words);
        QCOMPARE(half.code, 2);
        QVERIFY(half.out.isEmpty());
        QVERIFY2(half.err.endsWith(where) && half.err.count('\n') == 2, half.err.constData());
    }
}

void TestCtlVerbs::oneIsToldAsOne()
{
    QCOMPARE(verb(u"group create day --id day --type Public"_s).code, 0);
    const Outcome written = verb(u"groups list --columns GroupId --output"_s, {m_home.filePath(u"one.csv"_s)});
    QVERIFY2(written.code == 0 && written.out.startsWith("1 row, 1 column: "), (written.out + written.err).constData());
}

void TestCtlVerbs::accountsAreImportedCheckedAndDeleted()
{
    QCOMPARE(verb(u"accounts import alice --nick 爱丽丝"_s).code, 0);
    QStringList many;
    for (int i = 0; i < 230; ++i)
        many << u"user%1"_s.arg(i);
    const Outcome imported = verb(u"accounts import --json"_s, many);
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.lines().size(), 230);
    const Outcome checked = verb(u"accounts check --json alice user229 nobody"_s);
    QCOMPARE(checked.code, 0);
    QCOMPARE(of(checked, u"alice"_s).value(u"status").toString(), u"Imported"_s);
    QCOMPARE(of(checked, u"user229"_s).value(u"status").toString(), u"Imported"_s);
    QCOMPARE(of(checked, u"nobody"_s).value(u"status").toString(), u"NotImported"_s);

    const Outcome asked = verb(u"accounts delete alice"_s);
    QCOMPARE(asked.code, 2);
    QVERIFY(asked.err.contains("cannot be undone"));
    QVERIFY(verb(u"accounts check alice"_s).out.contains("alice: Imported"));
    const Outcome partly = verb(u"accounts delete alice nobody --yes --json"_s);
    QCOMPARE(partly.code, 5);
    QCOMPARE(stateOf(partly, u"alice"_s), u"done"_s);
    QCOMPARE(stateOf(partly, u"nobody"_s), u"failed"_s);
    QVERIFY(of(partly, u"nobody"_s).value(u"code").toInt() != 0);
    QVERIFY(verb(u"accounts check alice"_s).out.contains("alice: NotImported"));
}

void TestCtlVerbs::accountsComeFromFileAndStandardInput()
{
    const QString path = m_home.filePath(u"people.tsv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("alice\tAlice L.\thttps://example.com/a.png\n\nbob\n");
    file.close();
    const Outcome fromFile = verb(u"accounts import carol --json --file"_s, {path});
    QCOMPARE(fromFile.code, 0);
    QCOMPARE(ids(fromFile), u"alice bob carol"_s);
    const Outcome profile = verb(u"profile show alice --json"_s);
    QCOMPARE(profile.json().value(u"profile").toObject().value(u"Tag_Profile_IM_Nick").toString(), u"Alice L."_s);
    QCOMPARE(ids(verb(u"accounts check - --json"_s, {}, "alice\nbob\nalice\n")), u"alice bob"_s);
    QCOMPARE(ids(verb(u"accounts check --file - --json"_s, {}, "bob\n")), u"bob"_s);
    QCOMPARE(verb(u"accounts check --file /no/such/file"_s).code, 4);
}

void TestCtlVerbs::accountsAreKickedAndTheirStateTold()
{
    QCOMPARE(verb(u"accounts import alice bob"_s).code, 0);
    const Outcome state = verb(u"accounts state alice bob --devices --json"_s);
    QCOMPARE(state.code, 0);
    QCOMPARE(of(state, u"alice"_s).value(u"status").toString(), u"Offline"_s);
    QCOMPARE(verb(u"accounts kick alice bob"_s).code, 0);
    const Outcome partly = verb(u"accounts kick alice nobody --json"_s);
    QCOMPARE(partly.code, 5);
    QCOMPARE(stateOf(partly, u"nobody"_s), u"failed"_s);
    QCOMPARE(verb(u"accounts kick nobody"_s).code, 1);
}

void TestCtlVerbs::profilesAreShownAndSet()
{
    QCOMPARE(verb(u"accounts import alice bob"_s).code, 0);
    QCOMPARE(verb(u"profile set alice"_s,
                  {u"Nick=Alice = L."_s, u"allowtype=DenyAny"_s, u"Level=7"_s, u"Custom_Grade=gold"_s})
                 .code,
             0);
    const Outcome shown =
        verb(u"profile show --json alice bob --tag Nick --tag AllowType --tag Level --tag"_s, {u"Custom_Grade"_s});
    QCOMPARE(shown.code, 0);
    const QJsonObject profile = of(shown, u"alice"_s).value(u"profile").toObject();
    QCOMPARE(profile.value(u"Tag_Profile_IM_Nick").toString(), u"Alice = L."_s);
    QCOMPARE(profile.value(u"Tag_Profile_IM_AllowType").toString(), u"AllowType_Type_DenyAny"_s);
    QCOMPARE(profile.value(u"Tag_Profile_IM_Level").toInteger(), 7);
    QCOMPARE(profile.value(u"Tag_Profile_Custom_Grade").toString(), u"gold"_s);
    const Outcome partly = verb(u"profile show alice nobody --json"_s);
    QCOMPARE(partly.code, 5);
    QCOMPARE(stateOf(partly, u"alice"_s), u"done"_s);
    QCOMPARE(stateOf(partly, u"nobody"_s), u"failed"_s);
    QVERIFY(verb(u"profile show alice"_s).out.contains("Alice = L."));
    QCOMPARE(verb(u"profile set nobody Nick=x"_s).code, 1);
}

void TestCtlVerbs::groupsAreMadeEditedGivenAndDisbanded()
{
    QCOMPARE(verb(u"accounts import alice bob"_s).code, 0);
    const Outcome made =
        verb(u"group create --type Public --owner alice --member bob --id night --json"_s, {u"夜 班"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.json().value(u"group").toString(), u"night"_s);
    QCOMPARE(verb(u"group edit night --notice closed --join FreeAccess --name day"_s).code, 0);
    const QJsonObject shown = verb(u"groups show night --json"_s).json();
    QCOMPARE(shown.value(u"Name").toString(), u"day"_s);
    QCOMPARE(shown.value(u"Notification").toString(), u"closed"_s);
    QCOMPARE(shown.value(u"ApplyJoinOption").toString(), u"FreeAccess"_s);
    QCOMPARE(verb(u"group edit night --notice"_s, {QString()}).code, 0);
    QCOMPARE(verb(u"groups show night --json"_s).json().value(u"Notification").toString(), QString());
    QCOMPARE(verb(u"group edit night --history On --custom floor=3 --custom"_s, {u"desk=a b"_s}).code, 0);
    QCOMPARE(run(QStringList{u"call"_s, u"group_open_http_svc/get_group_info"_s, uR"({"GroupIdList":["night"]})"_s} +
                 connection())
                 .out.count("\"Key\""),
             2);
    const Outcome community = verb(u"group create players --type Community --topics --permission-groups 1 "
                                   "--default-permission 5 --owner alice --json"_s);
    QCOMPARE(community.code, 0);
    const Outcome asked =
        run(QStringList{u"call"_s, u"group_open_http_svc/get_group_info"_s,
                        uR"({"GroupIdList":["%1"]})"_s.arg(community.json().value(u"group").toString())} +
            connection());
    QVERIFY2(QByteArray(asked.out).replace(' ', QByteArray()).contains("\"DefaultPermission\":5"),
             asked.out.constData());
    QCOMPARE(verb(u"group transfer night bob"_s).code, 0);
    QCOMPARE(verb(u"groups show night --json"_s).json().value(u"Owner_Account").toString(), u"bob"_s);
    QCOMPARE(verb(u"group transfer night nobody"_s).code, 1);
    QCOMPARE(verb(u"group disband night"_s).code, 2);
    const Outcome gone = verb(u"group disband night absent --yes --json"_s);
    QCOMPARE(gone.code, 5);
    QCOMPARE(stateOf(gone, u"night"_s), u"done"_s);
    QCOMPARE(verb(u"groups show night"_s).code, 1);
}

void TestCtlVerbs::membersComeChangeAndGo()
{
    QStringList many;
    for (int i = 0; i < 45; ++i)
        many << u"m%1"_s.arg(i);
    QCOMPARE(verb(u"accounts import alice bob"_s, many).code, 0);
    QCOMPARE(verb(u"group create night --owner alice --id night"_s).code, 0);
    QCOMPARE(verb(u"members add night"_s, many).code, 0);
    QCOMPARE(verb(u"members list night --json"_s).lines().size(), 46);
    const Outcome partly = verb(u"members add night bob nobody m1 --json"_s);
    QCOMPARE(partly.code, 5);
    QCOMPARE(of(partly, u"bob"_s).value(u"status").toString(), u"added"_s);
    QCOMPARE(of(partly, u"m1"_s).value(u"status").toString(), u"already-member"_s);
    QCOMPARE(stateOf(partly, u"nobody"_s), u"failed"_s);

    QCOMPARE(verb(u"members role night bob --to Admin"_s).code, 0);
    QCOMPARE(verb(u"members card night bob --to"_s, {u"Bob, night desk"_s}).code, 0);
    const Outcome admins = verb(u"members list night --role Admin --json"_s);
    QCOMPARE(ids(admins), u"bob"_s);
    QCOMPARE(admins.json().value(u"name_card").toString(), u"Bob, night desk"_s);
    QCOMPARE(verb(u"members remove night bob m1 --reason advertising"_s).code, 0);
    const Outcome left = verb(u"members list night --json"_s);
    QCOMPARE(left.lines().size(), 45);
    QVERIFY(of(left, u"bob"_s).isEmpty());
    QCOMPARE(verb(u"members list absent"_s).code, 1);

    // Nothing is an answer, too: said where people read, not among the rows.
    QCOMPARE(verb(u"group create quiet --type Public --id quiet"_s).code, 0);
    for (const QString &words : {u"members list quiet"_s, u"groups members quiet"_s}) {
        const Outcome nobody = verb(words);
        QCOMPARE(nobody.code, 0);
        QVERIFY(nobody.out.isEmpty());
        QCOMPARE(nobody.err, QByteArray("The group has no members.\n"));
        QVERIFY(verb(words + u" --json"_s).err.isEmpty());
    }
    QCOMPARE(verb(u"members list quiet --role Admin"_s).err, QByteArray("Nobody in the group has this role.\n"));

    // A community pages in its own way.
    QCOMPARE(verb(u"group create fans --type Community --owner alice --id @TGS#_fans"_s).code, 0);
    many.resize(19);
    QCOMPARE(verb(u"members add @TGS#_fans"_s, many).code, 0);
    QCOMPARE(verb(u"members list @TGS#_fans --json"_s).lines().size(), 20);
    QCOMPARE(verb(u"groups members @TGS#_fans --json"_s).lines().size(), 20);
    QCOMPARE(ids(verb(u"members list @TGS#_fans --role Owner --json"_s)), u"alice"_s);
}

void TestCtlVerbs::messagesAreSent()
{
    QCOMPARE(verb(u"accounts import alice bob"_s).code, 0);
    QCOMPARE(verb(u"group create night --owner alice --member bob --id night"_s).code, 0);
    const Outcome c2c = verb(u"send C2C bob --from alice --json"_s, {u"你好, Bob"_s});
    QCOMPARE(c2c.code, 0);
    QVERIFY(!c2c.json().value(u"key").toString().isEmpty());
    QCOMPARE(c2c.json().value(u"from").toString(), u"alice"_s);
    QCOMPARE(verb(u"send c2c nobody hello"_s).code, 1);
    const Outcome piped = verb(u"send group night - --from bob --json"_s, {}, "from a pipe\n");
    QCOMPARE(piped.code, 0);
    const qint64 seq = piped.json().value(u"seq").toInteger();
    const Outcome face = verb(u"send group night --from alice --json --element"_s,
                              {uR"({"MsgType":"TIMFaceElem","MsgContent":{"Index":3,"Data":"smile"}})"_s});
    QCOMPARE(face.code, 0);
    QVERIFY(face.json().value(u"seq").toInteger() > seq);
    const Outcome passing = verb(u"send group night psst --online-only"_s);
    QCOMPARE(passing.code, 0);
    QVERIFY2(passing.out.contains("night: sent, not stored\n"), passing.out.constData());
    const Outcome read = run(QStringList{u"call"_s, u"group_open_http_svc/group_msg_get_simple"_s,
                                         uR"({"GroupId":"night","ReqMsgNumber":2})"_s} +
                             connection());
    QVERIFY(read.out.contains("from a pipe"));
    QVERIFY(read.out.contains("TIMFaceElem"));
    const Outcome many = verb(u"send c2c bob hello --to alice,nobody --from alice --cloud-data extra --push-title Shop "
                              "--no-callbacks --receipts --json"_s);
    QCOMPARE(many.code, 5);
    QCOMPARE(stateOf(many, u"bob"_s), u"done"_s);
    QCOMPARE(stateOf(many, u"alice"_s), u"done"_s);
    QCOMPARE(stateOf(many, u"nobody"_s), u"failed"_s);
    const Outcome mentioned = verb(u"send group night hello --from alice --mention bob --mention-all --receipts "
                                   "--extensible --cloud-data marked --push-ext x --push-android"_s,
                                   {uR"({"Sound":"ring.mp3"})"_s});
    QCOMPARE(mentioned.code, 0);
    QVERIFY(run(QStringList{u"call"_s, u"group_open_http_svc/group_msg_get_simple"_s,
                            uR"({"GroupId":"night","ReqMsgNumber":1})"_s} +
                connection())
                .out.contains("hello"));
    QCOMPARE(verb(u"send group night"_s).code, 2);
    QCOMPARE(verb(u"send group night --element {"_s).code, 2);
}

void TestCtlVerbs::aRefusalByTypeNamesTheTypes()
{
    QCOMPARE(verb(u"accounts import alice bob"_s).code, 0);
    QCOMPARE(verb(u"group create team --type Private --owner alice --member bob --id team"_s).code, 0);
    QCOMPARE(verb(u"group create stage --type AVChatRoom --owner alice --id stage"_s).code, 0);
    const Outcome mute = verb(u"mute --group team --for 1h bob"_s);
    QCOMPARE(mute.code, 1);
    QVERIFY2(mute.err.contains("in groups of these types: BChatRoom, Private/Work."), mute.err.constData());
    for (const QString &words : {u"history --group stage"_s, u"members list stage"_s}) {
        const Outcome refused = verb(words);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("in groups of these types: AVChatRoom, BChatRoom."), refused.err.constData());
    }
    // What works in a live room is named, and it does.
    for (const QString &words : {u"members list stage"_s, u"groups members stage"_s}) {
        const Outcome refused = verb(words);
        const QByteArray begin = "Who is in a live room right now: imdeskctl call ";
        const qsizetype at = refused.err.indexOf(begin);
        QVERIFY2(at > 0, refused.err.constData());
        const QByteArray line = refused.err.mid(at + begin.size()).split('\n').first();
        const QList<QByteArray> parts = line.split('\'');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(run(QStringList{u"call"_s, QString::fromUtf8(parts[0].trimmed()), QString::fromUtf8(parts[1])} +
                     connection())
                     .code,
                 0);
    }
    QVERIFY(!verb(u"members list absent"_s).err.contains("live room"));
    // The line is there to be pasted into a shell, whatever somebody has named the group.
    QCOMPARE(verb(u"group create stage --type AVChatRoom --owner alice --id it's;date"_s).code, 0);
    const QByteArray hint = verb(u"members list it's;date"_s).err;
    QVERIFY2(hint.contains(R"('{"GroupId":"it'\''s;date","Timestamp":0}')"), hint.constData());
}

void TestCtlVerbs::mutesOfATopicAreItsOwn()
{
    QCOMPARE(verb(u"accounts import bob carol"_s).code, 0);
    const auto call = [this](const QString &command, const QString &body) {
        return run(QStringList{u"call"_s, command, body} + connection()).code;
    };
    QCOMPARE(call(u"group_open_http_svc/create_group"_s,
                  uR"({"Type":"Community","GroupId":"@TGS#_c","Name":"c","SupportTopic":1,
                       "MemberList":[{"Member_Account":"bob"}]})"_s),
             0);
    QCOMPARE(call(u"million_group_open_http_svc/create_topic"_s,
                  uR"({"GroupId":"@TGS#_c","TopicId":"@TGS#_c@TOPIC#_t","TopicName":"t"})"_s),
             0);
    QCOMPARE(verb(u"mute --group @TGS#_c@TOPIC#_t --for 1h bob"_s).code, 0);
    QCOMPARE(ids(verb(u"muted --group @TGS#_c@TOPIC#_t --json"_s)), u"bob"_s);
    QCOMPARE(ids(verb(u"muted --group @TGS#_c --json"_s)), QString());
    QVERIFY(verb(u"why bob --group @TGS#_c@TOPIC#_t"_s).out.contains("bob is muted in the topic"));
    QCOMPARE(verb(u"unmute --group @TGS#_c@TOPIC#_t bob"_s).code, 0);
    QCOMPARE(verb(u"mute --group @TGS#_c@TOPIC#_t --everyone"_s).code, 0);
    QVERIFY(verb(u"why bob --group @TGS#_c@TOPIC#_t"_s).out.contains("Everyone in the topic"));
    QCOMPARE(verb(u"unmute --group @TGS#_c@TOPIC#_t --everyone"_s).code, 0);
    QCOMPARE(verb(u"why bob --group @TGS#_c@TOPIC#_t"_s).code, 0);
}

void TestCtlVerbs::aMuteRunsByTheClockOfTheService()
{
    stopSandbox();
    startSandbox({u"--accounts"_s, u"0"_s, u"--groups"_s, u"0"_s, u"--no-rate-limits"_s, u"--clock-start"_s,
                  QString::number(QDateTime::currentSecsSinceEpoch() - 7200)});
    QCOMPARE(verb(u"accounts import alice bob"_s).code, 0);
    QCOMPARE(verb(u"group create night --owner alice --member bob --id night"_s).code, 0);
    QCOMPARE(verb(u"mute --group night --for 1h bob"_s).code, 0);
    QVERIFY(verb(u"members list night"_s).out.contains("\tmuted until 20"));
    QVERIFY(verb(u"why bob --group night"_s).out.contains("bob is muted in the group night"));
}

void TestCtlVerbs::groupMutesAreSetListedAndLifted()
{
    QCOMPARE(verb(u"accounts import alice bob carol"_s).code, 0);
    QCOMPARE(verb(u"group create night --owner alice --member bob --member carol --id night"_s).code, 0);
    QCOMPARE(verb(u"mute --group night --for 1h bob carol"_s).code, 0);
    const Outcome muted = verb(u"muted --group night --json"_s);
    QCOMPARE(ids(muted), u"bob carol"_s);
    const qint64 left = of(muted, u"bob"_s).value(u"muted_until").toInteger() - QDateTime::currentSecsSinceEpoch();
    QVERIFY2(left > 3500 && left <= 3600, qPrintable(QString::number(left)));
    QCOMPARE(verb(u"send group night hello --from bob"_s).code, 1);
    QVERIFY(verb(u"muted --group night"_s).out.contains("bob: muted until 20"));
    QCOMPARE(verb(u"muted --group night"_s).err, QByteArray());
    QCOMPARE(verb(u"mute --group night --everyone"_s).code, 0);
    const Outcome everyone = verb(u"muted --group night --json"_s);
    QCOMPARE(ids(everyone), u"bob carol"_s);
    QVERIFY2(everyone.err.contains("everybody is muted"), everyone.err.constData());
    QCOMPARE(verb(u"unmute --group night --everyone"_s).code, 0);
    QCOMPARE(verb(u"mute --group night --for forever carol"_s).code, 0);
    QVERIFY(verb(u"muted --group night"_s).out.contains("carol: muted for ever\n"));
    QVERIFY(verb(u"members list night"_s).out.contains("\tmuted for ever\n"));
    QFile ends(m_home.filePath(u"ends.csv"_s));
    QCOMPARE(verb(u"muted --group night"_s, {u"--output"_s, ends.fileName()}).code, 0);
    QVERIFY(ends.open(QIODevice::ReadOnly) && ends.readAll().contains("carol,for ever\r\n"));
    QVERIFY(verb(u"why carol --group night"_s).out.contains("carol is muted in the group night for ever."));
    QCOMPARE(verb(u"mute --global --c2c --for forever carol"_s).code, 0);
    QVERIFY(verb(u"muted --global carol"_s).out.contains("c2c_seconds: for ever"));
    QCOMPARE(of(verb(u"muted --global carol --json"_s), u"carol"_s).value(u"c2c_seconds").toInteger(), 4294967295);
    QCOMPARE(verb(u"unmute --group night bob"_s).code, 0);
    QCOMPARE(ids(verb(u"muted --group night --json"_s)), u"carol"_s);
    QCOMPARE(verb(u"send group night hello --from bob"_s).code, 0);

    QCOMPARE(verb(u"mute --group night --everyone"_s).code, 0);
    QCOMPARE(verb(u"groups show night --json"_s).json().value(u"MuteAllMember").toString(), u"On"_s);
    QCOMPARE(verb(u"send group night hello --from bob"_s).code, 1);
    QCOMPARE(verb(u"unmute --group night --everyone"_s).code, 0);
    QCOMPARE(verb(u"send group night again --from bob"_s).code, 0);
    const Outcome partly = verb(u"mute --group night --for 10m bob nobody --json"_s);
    QCOMPARE(partly.code, 5);
    QCOMPARE(stateOf(partly, u"bob"_s), u"done"_s);
}

void TestCtlVerbs::wrongUsageIsTwo_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"accounts import",
                              "accounts check --wings x",
                              "accounts import a b --nick x",
                              "profile show",
                              "profile set alice",
                              "profile set alice Nick",
                              "profile set alice Wings=2",
                              "profile set alice Level=high",
                              "profile set alice AllowType=Perhaps",
                              "group create",
                              "group create x --type Palace",
                              "group edit night",
                              "group edit night --max many",
                              "group transfer night",
                              "members list",
                              "members add night",
                              "members role night bob",
                              "members role night bob --to Owner",
                              "members card night bob",
                              "send c2c",
                              "send c2c bob",
                              "send c2c bob hi --receipts",
                              "send c2c bob hi --to alice --extensible",
                              "send c2c bob hi --push-apple 7",
                              "group edit night --custom floor",
                              "group edit night --history Maybe",
                              "mute bob",
                              "mute bob --group g",
                              "mute bob --for 1h",
                              "mute bob --for ages --group g",
                              "mute --for 1h --group g",
                              "mute --everyone --global",
                              "unmute bob --group g --global",
                              "muted"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestCtlVerbs::wrongUsageIsTwo()
{
    QFETCH(QString, words);
    const Outcome outcome = verb(words);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.startsWith("imdeskctl: "));
    QVERIFY(outcome.out.isEmpty());
}

void TestCtlVerbs::silenceIsThree()
{
    const QStringList where = connection();
    stopSandbox();
    const Outcome outcome = run(QStringList{u"accounts"_s, u"kick"_s, u"a"_s, u"b"_s, u"c"_s, u"--json"_s} + where);
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.lines().size(), 3);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCtlVerbs)
#include "tst_ctlverbs.moc"
