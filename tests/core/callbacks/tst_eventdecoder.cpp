// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/eventdecoder.h"
#include "core/callbacks/eventsentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <ctime>

using namespace imdesk;

class TestEventDecoder : public QObject
{
    Q_OBJECT

    static CallbackEvent decoded(const QString &command, const QByteArray &body)
    {
        CallbackEvent event;
        event.body = body;
        decodeEvent(RequestQuery("CallbackCommand=" + command.toUtf8().toPercentEncoding() +
                                 "&ClientIP=203.0.113.7&OptPlatform=iOS"),
                    event);
        return event;
    }

  private Q_SLOTS:
    void everyDocumentedCommandHasARule()
    {
        const Catalogue catalogue;
        QCOMPARE(catalogue.callbackCommands().size(), 56);
        QSet<QString> aliases;
        for (const QString &command : catalogue.callbackCommands()) {
            QVERIFY2(isKnownCommand(command), qPrintable(command));
            aliases.insert(aliasOf(command));
        }
        QCOMPARE(aliases.size(), 56);
        QCOMPARE(qsizetype(commandRules().size()), 56);
    }

    void pathsOfTheRulesAreDocumented()
    {
        const Catalogue catalogue;
        for (const CommandRule &rule : commandRules()) {
            QSet<QString> known;
            const QJsonArray fields =
                catalogue.callback(QLatin1String(rule.command)).value(QLatin1String("body")).toArray();
            if (fields.isEmpty())
                continue; // only the name of the command is published
            for (const QJsonValue &field : fields)
                known.insert(field[QLatin1String("name")].toString());
            for (const char *column : {rule.sender, rule.receivers, rule.group, rule.text, rule.detail}) {
                const QString all = QString(QLatin1String(column)).replace(QLatin1Char('|'), QLatin1Char('+'));
                for (const QString &path : all.split(QLatin1Char('+'), Qt::SkipEmptyParts)) {
                    if (path == QLatin1String("@msg"))
                        QVERIFY2(known.contains(QLatin1String("MsgBody[]")), rule.command);
                    else if (path != QLatin1String("GroupId") || known.contains(path))
                        QVERIFY2(known.contains(path),
                                 qPrintable(QLatin1String(rule.command) + QLatin1Char(' ') + path));
                }
            }
        }
    }

    void examplesOfTheDocumentation()
    {
        const Catalogue catalogue;
        int seen = 0;
        for (const QString &command : catalogue.callbackCommands()) {
            const QJsonObject request =
                catalogue.callback(command).value(QLatin1String("example"))[QLatin1String("request")].toObject();
            const CallbackEvent event = decoded(command, QJsonDocument(request).toJson());
            QCOMPARE(event.command, command);
            QCOMPARE(event.ip, QStringLiteral("203.0.113.7"));
            QCOMPARE(event.platform, QStringLiteral("iOS"));
            const QString sentence = eventSentence(event);
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(QLatin1Char('{')), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1String("Unknown callback")), qPrintable(command));
            if (request.isEmpty())
                continue;
            ++seen;
            QVERIFY2(event.note.isEmpty(), qPrintable(event.note));
            const QString id = request.value(QLatin1String("GroupId")).toString();
            QCOMPARE(event.group, id);
        }
        QVERIFY(seen > 45);
    }

    void seedSentences_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *command, const char *body, const QString &sentence) {
            QTest::newRow(name) << QString(QLatin1String(command)) << QByteArray(body) << sentence;
        };
        row("login", "State.StateChange", R"({"Info":{"Action":"Login","To_Account":"alice","Reason":"Register"}})",
            QStringLiteral("alice signed in"));
        row("logout", "State.StateChange", R"({"Info":{"Action":"Logout","To_Account":"alice"}})",
            QStringLiteral("alice signed out"));
        row("lost", "State.StateChange", R"({"Info":{"Action":"Disconnect","To_Account":"alice"}})",
            QStringLiteral("alice lost the connection"));
        row("friends", "Sns.CallbackFriendAdd",
            R"({"PairList":[{"From_Account":"a","To_Account":"b"},{"From_Account":"a","To_Account":"c"}]})",
            QStringLiteral("a added b and c as friends"));
        row("a friend", "Sns.CallbackFriendAdd", R"({"PairList":[{"From_Account":"a","To_Account":"b"}]})",
            QStringLiteral("a added b as a friend"));
        row("friends both ways", "Sns.CallbackFriendAdd",
            R"({"PairList":[{"From_Account":"a","To_Account":"b"},{"From_Account":"b","To_Account":"a"}]})",
            QStringLiteral("a and b are friends now"));
        row("no longer friends", "Sns.CallbackFriendDelete",
            R"({"PairList":[{"From_Account":"a","To_Account":"b"},{"From_Account":"b","To_Account":"a"}]})",
            QStringLiteral("a and b are no longer friends"));
        row("block", "Sns.CallbackBlackListAdd", R"({"PairList":[{"From_Account":"a","To_Account":"b"}]})",
            QStringLiteral("a blocked b"));
        row("direct", "C2C.CallbackAfterSendMsg",
            R"({"From_Account":"a","To_Account":"b","SendMsgResult":0,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]})",
            QStringLiteral("a wrote to b: hi"));
        row("direct failed", "C2C.CallbackAfterSendMsg",
            R"({"From_Account":"a","To_Account":"b","SendMsgResult":20007,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"hi"}}]})",
            QStringLiteral("a could not write to b: hi"));
        row("kicked", "Group.CallbackAfterMemberExit",
            R"({"GroupId":"g","ExitType":"Kicked","Operator_Account":"o","ExitMemberList":[{"Member_Account":"a"},{"Member_Account":"b"},{"Member_Account":"c"},{"Member_Account":"d"}]})",
            QStringLiteral("o removed a, b and 2 more from g"));
        row("left", "Group.CallbackAfterMemberExit",
            R"({"GroupId":"g","ExitType":"Quit","Operator_Account":"a","ExitMemberList":[{"Member_Account":"a"}]})",
            QStringLiteral("a left g"));
        row("joined", "Group.CallbackAfterNewMemberJoin",
            R"({"GroupId":"g","JoinType":"Apply","Operator_Account":"o","NewMemberList":[{"Member_Account":"a"}]})",
            QStringLiteral("a joined g"));
        row("brought", "Group.CallbackAfterNewMemberJoin",
            R"({"GroupId":"g","JoinType":"Invited","Operator_Account":"o","NewMemberList":[{"Member_Account":"a"}]})",
            QStringLiteral("o brought a into g"));
        row("full", "Group.CallbackAfterGroupFull", R"({"GroupId":"g"})", QStringLiteral("g is full"));
        row("one subscribes", "OfficialAccount.CallbackBeforeAddSubscriber",
            R"({"Official_Account":"@TOA#_news","SubscribeAccountList":[{"Subscriber_Account":"jared"}]})",
            QStringLiteral("jared is about to subscribe to @TOA#_news"));
        row("two subscribe", "OfficialAccount.CallbackBeforeAddSubscriber",
            R"({"Official_Account":"@TOA#_news","SubscribeAccountList":[{"Subscriber_Account":"jared"},{"Subscriber_Account":"leckie"}]})",
            QStringLiteral("jared and leckie are about to subscribe to @TOA#_news"));
        row("unknown", "Foo.CallbackBarBaz", R"({"GroupId":"g","From_Account":"a"})",
            QStringLiteral("Unknown callback Foo.CallbackBarBaz"));
    }

    void seedSentences()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, body);
        QFETCH(QString, sentence);
        QCOMPARE(eventSentence(decoded(command, body)), sentence);
    }

    void strangersCannotFillPlacesOrReorderTheLine()
    {
        const CallbackEvent event = decoded(
            QStringLiteral("Group.CallbackAfterSendMsg"),
            QStringLiteral(
                R"({"GroupId":"{text}","From_Account":"a\u202Eb","MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"x\ny"}}]})")
                .toUtf8());
        const QString sentence = eventSentence(event);
        QVERIFY(!sentence.contains(QChar(0x202E)));
        QVERIFY(!sentence.contains(QLatin1Char('\n')));
        QVERIFY(sentence.contains(QLatin1String("{text}")));
    }

    void longNamesLeaveRoomForWhatHappened()
    {
        CallbackEvent event;
        event.command = QStringLiteral("Group.CallbackAfterSendMsg");
        event.sender = QString(500, QLatin1Char('A'));
        event.group = QString(500, QLatin1Char('G'));
        event.text = QStringLiteral("hi");
        QCOMPARE(eventSentence(event), QString(32, QLatin1Char('A')) + QStringLiteral("\u2026 wrote in ") +
                                           QString(48, QLatin1Char('G')) + QStringLiteral("\u2026: hi"));
    }

    void unknownCommandsAreReadAsFarAsTheyGo()
    {
        const CallbackEvent event = decoded(QStringLiteral("Foo.CallbackBarBaz"),
                                            R"({"From_Account":"a","To_Account":["b","c"],"GroupId":"g","Name":"n"})");
        QCOMPARE(event.sender, QStringLiteral("a"));
        QCOMPARE(event.receivers, QStringLiteral("b\nc"));
        QCOMPARE(event.group, QStringLiteral("g"));
        QCOMPARE(event.text, QStringLiteral("n"));
        QCOMPARE(aliasOf(event.command), QStringLiteral("foo-bar-baz"));
    }

    void messageElements()
    {
        const CallbackEvent event = decoded(
            QStringLiteral("Group.CallbackBeforeSendMsg"),
            R"({"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"look"}},{"MsgType":"TIMImageElem","MsgContent":{}},)"
            R"({"MsgType":"TIMFileElem","MsgContent":{"FileName":"a.pdf"}},{"MsgType":"TIMNewElem","MsgContent":{}},)"
            R"({"MsgType":"TIMCustomElem","MsgContent":{"Data":"d"}},{"MsgType":"TIMFaceElem","MsgContent":{"Index":6}}]})");
        QCOMPARE(event.text, QStringLiteral("look [image] [file] a.pdf [TIMNewElem] [custom] d [face] 6"));
    }

    void brokenBodiesAreKeptWithANote()
    {
        for (const QByteArray &body : {QByteArray(), QByteArray("{"), QByteArray("[1]"), QByteArray("\xff\xfe")}) {
            const CallbackEvent event = decoded(QStringLiteral("State.StateChange"), body);
            QCOMPARE(event.command, QStringLiteral("State.StateChange"));
            QVERIFY(!event.note.isEmpty());
            QCOMPARE(event.body, body);
        }
    }

    void theUrlWinsOverTheBody()
    {
        const CallbackEvent event = decoded(QStringLiteral("Group.CallbackAfterGroupFull"),
                                            R"({"CallbackCommand":"State.StateChange","GroupId":"g"})");
        QCOMPARE(event.command, QStringLiteral("Group.CallbackAfterGroupFull"));
        QVERIFY(event.note.contains(QLatin1String("State.StateChange")));
        QCOMPARE(decoded({}, R"({"CallbackCommand":"State.StateChange"})").command,
                 QStringLiteral("State.StateChange"));
    }

    void numbersKeepTheirDigits()
    {
        const auto sender = [](const QByteArray &number) {
            return decoded(QStringLiteral("Group.CallbackAfterSendMsg"), "{\"From_Account\":" + number + "}").sender;
        };
        QCOMPARE(sender("12345678901234567890"), QStringLiteral("12345678901234567890"));
        QCOMPARE(sender("9007199254740993"), QStringLiteral("9007199254740993"));
        QCOMPARE(sender("1234567.25"), QStringLiteral("1234567.25"));
        QCOMPARE(sender("1e3"), QStringLiteral("1000"));
    }

    void longTextIsCutInTheColumnOnly()
    {
        const QByteArray text(40'000, 'x');
        const CallbackEvent event =
            decoded(QStringLiteral("Group.CallbackAfterSendMsg"),
                    R"({"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":")" + text + R"("}}]})");
        QCOMPARE(event.text.size(), eventTextLimit);
        QVERIFY(event.body.size() > 40'000);
        // Not in the middle of a character.
        const QByteArray faces = QByteArray("x") + QByteArray("\xF0\x9F\x98\x80").repeated(3'000);
        const CallbackEvent named =
            decoded(QStringLiteral("Group.CallbackAfterSendMsg"), R"({"GroupId":")" + faces + R"("})");
        QCOMPARE(named.group.size(), eventColumnLimit - 1);
        QVERIFY(named.group.back().isLowSurrogate());
    }

    void longListsAreCutInTheColumnAndCostNoTime()
    {
        QByteArray people;
        for (int i = 0; i < 30'000; ++i)
            people += "{\"Member_Account\":\"guest_" + QByteArray::number(1'000'000 + i) + "\"},";
        people.chop(1);
        const std::clock_t before = std::clock(); // what it computes, not what else the machine does
        const CallbackEvent event =
            decoded(QStringLiteral("Group.CallbackBeforeInviteJoinGroup"), "{\"DestinationMembers\":[" + people + "]}");
        const std::clock_t took = std::clock() - before;
        QVERIFY2(took < CLOCKS_PER_SEC, qPrintable(QString::number(took)));
        QCOMPARE(event.receivers.size(), eventColumnLimit);
        QVERIFY(event.receivers.startsWith(QLatin1String("guest_1000000\nguest_1000001\n")));
        const QString sentence = eventSentence(event);
        QVERIFY2(sentence.contains(QLatin1String("and more than 29")), qPrintable(sentence)); // of 30,000 names
    }

    void signIsNotKept()
    {
        QCOMPARE(withoutSign("SdkAppid=1&Sign=abc&RequestTime=5"), QByteArray("SdkAppid=1&RequestTime=5"));
        QCOMPARE(withoutSign("Sign=abc"), QByteArray());
    }

    void answers()
    {
        CallbackEvent event;
        QCOMPARE(answerBody(event), QByteArray(R"({"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0})"));
        event.command = QStringLiteral("Group.CallbackBeforeSendMsg");
        QCOMPARE(answerWords(event), QStringLiteral("allowed"));
        event.answerCode = 10100;
        QCOMPARE(answerWords(event), QStringLiteral("refused (10100)"));
        QVERIFY(answerBody(event).contains("\"ActionStatus\":\"OK\""));
        event.answerCode = 2;
        QCOMPARE(answerWords(event), QStringLiteral("dropped"));
        // A backend that fails refuses no friend.
        event.command = QStringLiteral("Sns.CallbackPrevFriendAdd");
        event.answerCode = 38000;
        QVERIFY(!refusalOf(event).isAny());
        QCOMPARE(answerWords(event), QStringLiteral("allowed"));
        event.httpStatus = 400;
        QVERIFY(answerBody(event).contains("FAIL"));
        event.origin = EventOrigin::Backfilled;
        QCOMPARE(answerWords(event), QStringLiteral("from history"));
    }
};

QTEST_GUILESS_MAIN(TestEventDecoder)
#include "tst_eventdecoder.moc"
