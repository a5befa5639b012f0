// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackclient.h"

#include "core/callbacks/answertrace.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventsentence.h"
#include "core/callbacks/replyrulestore.h"
#include "core/callbacks/rulerehearsal.h"
#include "core/callbacks/rulewords.h"
#include "core/storage/sqlite.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;
using Action = ReplyRule::Action;

namespace {

ReplyRule ruleWith(Action action, const QString &filter = {})
{
    ReplyRule rule;
    rule.id = ReplyRule::wordOf(action) + filter;
    rule.name = rule.id;
    rule.filter = filter;
    rule.action = ReplyRule::wordOf(action);
    return rule;
}

QByteArray groupMessage(const QByteArray &text, const QByteArray &from = "alice")
{
    return "{\"CallbackCommand\":\"Group.CallbackBeforeSendMsg\",\"GroupId\":\"g\",\"From_Account\":\"" + from +
           "\",\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"" + text +
           "\"}},{\"MsgType\":\"TIMFaceElem\",\"MsgContent\":{\"Index\":1,\"Data\":\"spam\"}}]}";
}

} // namespace

/// Reply rules: what the service is told, over real HTTP, and what the log keeps of it.
class TestReplyRules : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    SystemClock m_clock;
    int m_files = 0;
    std::unique_ptr<CallbackHub> m_hub;

    QJsonObject ask(const QByteArray &command, const QByteArray &body)
    {
        CallbackClient client(quint16(m_hub->url().port()));
        const HttpReply reply = client.post(callbackTarget(command), body);
        return reply.status == 200 ? QJsonDocument::fromJson(reply.body).object() : QJsonObject();
    }
    QJsonObject say(const QByteArray &text, const QByteArray &from = "alice")
    {
        return ask("Group.CallbackBeforeSendMsg", groupMessage(text, from));
    }
    std::vector<CallbackEvent> events() const
    {
        return EventReader::open(m_hub->storePath()).value().after(0, 1'000, EventReader::Body::With).value();
    }
    static QJsonObject passed(const QString &target)
    {
        return {{u"To_Account"_s, target}, {u"ResultCode"_s, 0}, {u"ResultInfo"_s, QString()}};
    }
    static int code(const QJsonObject &answer) { return answer.value("ErrorCode"_L1).toInt(-1); }

  private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<CallbackHub>(m_clock);
        StoreOptions options;
        options.path = m_dir.filePath(u"%1.db"_s.arg(++m_files));
        m_hub->openStore(options);
        m_hub->start();
        QTRY_COMPARE(m_hub->state(), CallbackHub::State::Listening);
    }
    void cleanup() { m_hub.reset(); }

    void withoutARuleEverythingIsAllowed()
    {
        QCOMPARE(code(say("hi")), 0);
        QVERIFY(events().front().rule.isEmpty());
    }

    void refusesWithCodeAndWords()
    {
        ReplyRule rule = ruleWith(Action::Refuse, u"text ~ \"https?://\""_s);
        rule.code = 10123;
        rule.info = u"links are not allowed 链接"_s;
        m_hub->setRules({rule});
        const QJsonObject answer = say("see http://x.example");
        QCOMPARE(code(answer), 10123);
        QCOMPARE(answer.value("ErrorInfo"_L1).toString(), rule.info);
        QCOMPARE(answer.value("ActionStatus"_L1).toString(), u"OK"_s);
        QCOMPARE(code(say("harmless")), 0);
        const auto stored = events();
        QCOMPARE(stored[0].answerCode, 10123);
        QCOMPARE(stored[0].rule, rule.name);
        QVERIFY(stored[1].rule.isEmpty());
        const RuleUse use = m_hub->ruleUses().value(rule.id);
        QCOMPARE(use.hits, 1);
        QVERIFY(use.slowest >= 0 && use.slowest < 60'000'000);
    }

    void afterEventsAreNotJudged()
    {
        m_hub->setRules({ruleWith(Action::Refuse)});
        QCOMPARE(code(ask("Group.CallbackAfterSendMsg", messageBody("hi"))), 0);
        QCOMPARE(code(say("hi")), 1);
    }

    void dropsSilently()
    {
        m_hub->setRules({ruleWith(Action::Drop, u"from = bob"_s)});
        QCOMPARE(code(say("hi", "bob")), 2);
        QCOMPARE(code(say("hi")), 0);
    }

    void masksWordsInTextOnly()
    {
        ReplyRule rule = ruleWith(Action::MaskWords);
        rule.words = {u"spam"_s, u"坏词"_s};
        m_hub->setRules({rule});
        const QJsonObject answer = say("SPAM and 坏词坏词!");
        QCOMPARE(code(answer), 0);
        const QJsonArray body = answer.value("MsgBody"_L1).toArray();
        QCOMPARE(body.at(0)["MsgContent"_L1]["Text"_L1].toString(), u"**** and ****!"_s);
        QCOMPARE(body.at(1)["MsgContent"_L1]["Data"_L1].toString(), u"spam"_s);
        QVERIFY(!say("clean").contains("MsgBody"_L1));
        QVERIFY(events()[1].rule.isEmpty());
    }

    void maskedWordsMayOverlap()
    {
        ReplyRule rule = ruleWith(Action::MaskWords);
        rule.words = {u"bad"_s, u"badger"_s, u"赌"_s, u"赌博"_s, u"oxo"_s};
        m_hub->setRules({rule});
        const auto masked = [this](const QByteArray &text) {
            return say(text).value("MsgBody"_L1).toArray().at(0)["MsgContent"_L1]["Text"_L1].toString();
        };
        QCOMPARE(masked("a badger and 赌博 here"), u"a ****** and ** here"_s);
        QCOMPARE(masked("oxoxo ox"), u"***** ox"_s);
        // An element without a text is not given one.
        const QByteArray bare = R"({"CallbackCommand":"Group.CallbackBeforeSendMsg","GroupId":"g",)"
                                R"("MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{}}]})";
        QVERIFY(!ask("Group.CallbackBeforeSendMsg", bare).contains("MsgBody"_L1));
    }

    void aRuleReadsTheWholeText()
    {
        m_hub->setRules({ruleWith(Action::Refuse, u"text contains forbidden"_s)});
        const QByteArray longText(13'000, 'x');
        QCOMPARE(code(say(longText + " forbidden")), 1);
        QCOMPARE(code(say(longText)), 0);
    }

    void aRuleAsksForNothingThatIsNotThereYet()
    {
        for (const char *filter :
             {"time > 10:00", "time < now", "time = yesterday", "time in {2026-01-02..now}", "alice and not (last 5m)",
              "EventTime = today", "EventTime > \"10:00 UTC\"", "latency > 5", "mark = yes", "has note", "seq > 4",
              "answer = 0", "answertext ~ x", "rule = x"})
            QVERIFY2(!ruleWith(Action::Drop, QLatin1String(filter)).problem().isEmpty(), filter);
        for (const char *filter :
             {"time > 2026-01-02", "time in {\"2026-01-02 10:00\"..\"2026-01-03 10:00 UTC\"}", "time > 1767348000",
              "EventTime > 1670574414", "text contains today", "seconds now", "copy = no and size > 1"})
            QVERIFY2(ruleWith(Action::Drop, QLatin1String(filter)).problem().isEmpty(), filter);
        const ReplyRule late = ruleWith(Action::Refuse, u"latency > 5"_s);
        QVERIFY2(late.problem().contains(u"“latency”"_s), qPrintable(late.problem()));
        const ReplyRule frozen = ruleWith(Action::Refuse, u"time < now"_s);
        QVERIFY2(frozen.problem().contains(u"“time”"_s), qPrintable(frozen.problem()));
        // They are passed over, and the others hold.
        m_hub->setRules({late, frozen, ruleWith(Action::Drop)});
        QCOMPARE(code(say("hi")), 2);
    }

    void refusesListedMembers()
    {
        ReplyRule rule = ruleWith(Action::RefuseMembers);
        rule.members = {u"eve"_s, u"mallory"_s};
        m_hub->setRules({rule});
        const QJsonObject answer = ask(
            "Group.CallbackBeforeInviteJoinGroup",
            "{\"GroupId\":\"g\",\"Operator_Account\":\"alice\",\"DestinationMembers\":[{\"Member_Account\":\"bob\"},"
            "{\"Member_Account\":\"eve\"}]}");
        QCOMPARE(code(answer), 0);
        QCOMPARE(answer.value("RefusedMembers_Account"_L1).toArray(), QJsonArray{u"eve"_s});
        QCOMPARE(answerWords(events().back()), u"refused for 1 of the people"_s);
        // Nobody hides behind a list that is longer than a column of the log.
        QByteArray many;
        for (int i = 0; i < 150; ++i)
            many += "{\"Member_Account\":\"guest_" + QByteArray::number(i).rightJustified(25, '0') + "\"},";
        QCOMPARE(ask("Group.CallbackBeforeInviteJoinGroup",
                     "{\"GroupId\":\"g\",\"DestinationMembers\":[" + many + "{\"Member_Account\":\"mallory\"}]}")
                     .value("RefusedMembers_Account"_L1)
                     .toArray(),
                 QJsonArray{u"mallory"_s});
    }

    void friendRequestsAreJudgedTargetByTarget()
    {
        ReplyRule rule = ruleWith(Action::RefuseMembers);
        rule.members = {u"eve"_s};
        rule.info = u"not her"_s;
        m_hub->setRules({rule});
        const QByteArray body = "{\"Requester_Account\":\"alice\",\"From_Account\":\"alice\",\"FriendItem\":["
                                "{\"To_Account\":\"bob\"},{\"To_Account\":\"eve\"}]}";
        const QJsonArray items = ask("Sns.CallbackPrevFriendAdd", body).value("ResultItem"_L1).toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0)["ResultCode"_L1].toInt(-1), 0);
        QCOMPARE(items.at(1)["To_Account"_L1].toString(), u"eve"_s);
        QCOMPARE(items.at(1)["ResultCode"_L1].toInt(), 38000);
        QCOMPARE(items.at(1)["ResultInfo"_L1].toString(), u"not her"_s);
        QCOMPARE(answerWords(events().back()), u"refused for 1 of the people"_s);
    }

    void friendEventsPassTargetByTarget()
    {
        const QByteArray added = "{\"Requester_Account\":\"alice\",\"FriendItem\":[{\"To_Account\":\"bob\"},"
                                 "{\"To_Account\":\"eve\"}]}";
        const QJsonObject answer = ask("Sns.CallbackPrevFriendAdd", added);
        QCOMPARE(code(answer), 0);
        QCOMPARE(answer.value("ResultItem"_L1).toArray(), (QJsonArray{passed(u"bob"_s), passed(u"eve"_s)}));
        QVERIFY(!refusalOf(events().back()).isAny());
        m_hub->setRules({ruleWith(Action::Allow)});
        const QJsonObject allowed =
            ask("Sns.CallbackPrevFriendResponse",
                "{\"Requester_Account\":\"alice\",\"ResponseFriendItem\":[{\"To_Account\":\"bob\"}]}");
        QCOMPARE(allowed.value("ResultItem"_L1).toArray(), QJsonArray{passed(u"bob"_s)});
        QVERIFY(!say("hi").contains("ResultItem"_L1));
    }

    void refusedFriendRequestsAreToldAsRefused()
    {
        const ReplyRule rule = ruleWith(Action::Refuse);
        m_hub->setRules({rule});
        QCOMPARE(code(ask("Sns.CallbackPrevFriendAdd",
                          "{\"Requester_Account\":\"alice\",\"FriendItem\":[{\"To_Account\":\"bob\"}]}")),
                 0); // it stands in ResultItem
        QCOMPARE(answerWords(events().back()), u"refused (38000)"_s);
        const auto report = RuleRehearsal::run(m_hub->storePath(), {rule}, 100);
        QVERIFY(report);
        QCOMPARE(report->rules[0].refused, 1);
        QCOMPARE(report->rules[0].changed, 0);
    }

    void whatACodeCannotRefuseIsTold()
    {
        ReplyRule rule = ruleWith(Action::Refuse, u"text ~ \"https?://\""_s);
        rule.code = 10101; // of groups
        QCOMPARE(rule.missedCommands(),
                 (QStringList{u"C2C.CallbackBeforeSendMsg"_s, u"Sns.CallbackPrevFriendAdd"_s,
                              u"OfficialAccount.CallbackBeforeCreateOfficialAccount"_s,
                              u"OfficialAccount.CallbackBeforeSendMsg"_s})); // the others have no text
        m_hub->setRules({rule});
        QCOMPARE(code(say("http://x.example")), 10101);
        QByteArray direct = groupMessage("http://y.example");
        direct.replace("Group.", "C2C.");
        QCOMPARE(code(ask("C2C.CallbackBeforeSendMsg", direct)), 0);
        QCOMPARE(code(ask("C2C.CallbackBeforeSendMsg", R"({"CallbackCommand":"C2C.CallbackBeforeSendMsg"})")), 0);
        const auto report = RuleRehearsal::run(m_hub->storePath(), {rule, ruleWith(Action::Drop)}, 100);
        QVERIFY(report);
        QCOMPARE(report->rules[0].refused, 1);
        QCOMPARE(report->rules[0].missed, 1);
        QVERIFY(report->rules[0].missedSamples.first().event.text.contains(u"http://y.example"_s));
        QCOMPARE(report->rules[0].missedSamples.first().verdict.rule, 1); // a later rule had its turn
        QCOMPARE(report->rules[1].missed, 0);
        QVERIFY(missedWords(rule, 1).contains(u"10101"_s));
        QVERIFY(missedKindsWords(rule).contains(u"before-direct-message"_s));
        // A filter that asks for groups alone misses nothing, and neither does the plain refusal.
        rule.filter = u"cmd = before-group-message or group = g"_s;
        QVERIFY(rule.missedCommands().isEmpty());
        QVERIFY(missedKindsWords(ruleWith(Action::Refuse)).isEmpty());
        QVERIFY(missedKindsWords(ruleWith(Action::Drop)).contains(u"before-friend-add"_s));
    }

    void friendsAreNotRefusedWithACodeOfGroups()
    {
        ReplyRule rule = ruleWith(Action::RefuseMembers);
        rule.members = {u"eve"_s};
        rule.code = 10101;
        m_hub->setRules({rule});
        const QJsonArray items = ask("Sns.CallbackPrevFriendAdd",
                                     "{\"Requester_Account\":\"alice\",\"FriendItem\":[{\"To_Account\":\"eve\"}]}")
                                     .value("ResultItem"_L1)
                                     .toArray();
        QCOMPARE(items, QJsonArray{passed(u"eve"_s)});
        const auto report = RuleRehearsal::run(m_hub->storePath(), {rule}, 100);
        QVERIFY(report);
        QCOMPARE(report->rules[0].missed, 1);
    }

    void aRehearsalKnowsNoMoreThanTheRuleWill()
    {
        const ReplyRule late = ruleWith(Action::Refuse, u"latency >= 0 or seq > 0 or answer = 2 or rule = drop"_s);
        m_hub->setRules({late, ruleWith(Action::Drop)});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(code(say("hi")), 2);
        const auto report = RuleRehearsal::run(m_hub->storePath(), {late}, 100);
        QVERIFY(report);
        QCOMPARE(report->looked, 3);
        QCOMPARE(report->undecided, 3);
    }

    void theFirstRuleThatHasSomethingToSayDecides()
    {
        ReplyRule mask = ruleWith(Action::MaskWords);
        mask.words = {u"spam"_s};
        ReplyRule wrongRange = ruleWith(Action::Refuse);
        wrongRange.code = 120500; // of one-to-one messages: says nothing about groups
        m_hub->setRules({ruleWith(Action::Allow, u"from = boss"_s), mask, wrongRange, ruleWith(Action::Drop)});
        QCOMPARE(code(say("spam", "boss")), 0);
        QVERIFY(say("spam").contains("MsgBody"_L1));
        QCOMPARE(code(say("hi")), 2);
        ReplyRule off = ruleWith(Action::Drop);
        off.on = false;
        m_hub->setRules({off});
        QCOMPARE(code(say("hi")), 0);
    }

    void aRuleThatGivesUpIsTold()
    {
        const QString endless = u"text ~ \"(\\w+ ?)+://\""_s;
        const ReplyRule links = ruleWith(Action::Refuse, endless);
        const QByteArray trap = QByteArray(60, 'a') + "! http://x.example";
        const auto newestTrace = [this] { return AnswerTrace::fromBytes(events().back().handling); };
        m_hub->setRules({links, ruleWith(Action::Drop, u"from = bob"_s)});
        QCOMPARE(code(say("see http://x.example")), 1);
        QVERIFY(newestTrace().gaveUp.isEmpty());
        QCOMPARE(code(say(trap)), 0);
        QCOMPARE(newestTrace().gaveUp, QStringList{links.name});
        QCOMPARE(newestTrace().cutOff, links.name);
        QVERIFY(newestTrace().safeDefault);
        QTRY_COMPARE(m_hub->problems().size(), 1);
        QCOMPARE(m_hub->problems().first().kind, ReceiverProblem::Kind::SlowRules);
        QVERIFY2(m_hub->problems().first().words.contains(u"no rule decided"),
                 qPrintable(m_hub->problems().first().words));
        QCOMPARE(code(say(trap)), 0); // the same again is not told at once
        // Another rule may know all the same.
        QCOMPARE(code(say(trap, "bob")), 2);
        QCOMPARE(newestTrace().gaveUp, QStringList{links.name});
        QVERIFY(newestTrace().cutOff.isEmpty());
        QVERIFY(!newestTrace().safeDefault);
        QTRY_COMPARE(m_hub->problems().size(), 2);
        QVERIFY(m_hub->problems().last().words.contains(u"another rule decided"_s));
        const auto report = RuleRehearsal::run(m_hub->storePath(), {links, ruleWith(Action::Drop)}, 100);
        QVERIFY(report);
        QCOMPARE(report->rules[0].refused, 1);
        QCOMPARE(report->rules[0].gaveUp, 3);
        QCOMPARE(report->rules[1].gaveUp, 0);
        QVERIFY(gaveUpWords(2).contains(u'2'));
        // Nobody slips through a rule that lets pass what is not so.
        m_hub->setRules({ruleWith(Action::Allow, u"not "_s + endless), ruleWith(Action::Drop)});
        QCOMPARE(code(say("harmless")), 0);
        QCOMPARE(code(say(trap)), 2);
    }

    void aRuleThatIsOffIsTriedAsIfItWereOn()
    {
        QCOMPARE(code(say("buy")), 0);
        QCOMPARE(code(say("hello")), 0);
        ReplyRule off = ruleWith(Action::Refuse, u"text ~ buy"_s);
        ReplyRule behind = ruleWith(Action::Refuse, u"text ~ hello"_s);
        off.on = behind.on = false;
        const auto report =
            RuleRehearsal::run(m_hub->storePath(), {off, ruleWith(Action::Drop, u"text ~ hello"_s), behind}, 100);
        QVERIFY(report);
        QCOMPARE(report->rules[0].refused, 1);
        QVERIFY(report->rules[0].samples.first().event.text.contains(u"buy"));
        QCOMPARE(report->rules[0].samples.first().verdict.rule, 0);
        QCOMPARE(report->rules[1].dropped, 1);
        QCOMPARE(report->rules[2].decided, 0); // the one in front of it decides
        QCOMPARE(report->undecided, 1);        // as it is now
        QVERIFY(triedName(off, 60).contains(u"off now"));
        QCOMPARE(triedName(ruleWith(Action::Drop), 60), u"drop"_s);
    }

    void unusableRulesSaySoAndDoNothing()
    {
        ReplyRule broken = ruleWith(Action::Drop, u"from = "_s);
        QVERIFY(!broken.problem().isEmpty());
        QVERIFY(!ruleWith(Action::MaskWords).problem().isEmpty());
        QVERIFY(!ruleWith(Action::RefuseMembers).problem().isEmpty());
        ReplyRule outside = ruleWith(Action::Refuse);
        outside.code = 7;
        QVERIFY(!outside.problem().isEmpty());
        ReplyRule newer = ruleWith(Action::Drop);
        newer.action = u"summon"_s;
        QVERIFY(!newer.problem().isEmpty());
        m_hub->setRules({broken, outside, newer});
        QCOMPARE(code(say("hi")), 0);
    }

    void rulesHoldAfterARestartOfTheReceiver()
    {
        m_hub->setRules({ruleWith(Action::Drop)});
        QCOMPARE(code(say("hi")), 2);
        m_hub->stop();
        QTRY_COMPARE(m_hub->state(), CallbackHub::State::Off);
        m_hub->start();
        QTRY_COMPARE(m_hub->state(), CallbackHub::State::Listening);
        QCOMPARE(code(say("hi")), 2);
        QCOMPARE(m_hub->ruleUses().value(u"drop"_s).hits, 2);
    }

    void isRehearsedOnThePast()
    {
        for (int i = 0; i < 30; ++i)
            QCOMPARE(code(say(i % 3 == 0 ? "buy spam" : "hello")), 0);
        QCOMPARE(code(ask("Group.CallbackAfterSendMsg", messageBody("spam"))), 0);
        ReplyRule mask = ruleWith(Action::MaskWords);
        mask.words = {u"spam"_s};
        RuleRehearsal rehearsal;
        Result<RehearsalReport> got = fail(ApiError::Kind::Usage, QString());
        connect(&rehearsal, &RuleRehearsal::finished, this,
                [&](const Result<RehearsalReport> &report) { got = report; });
        rehearsal.start(m_hub->storePath(), {mask, ruleWith(Action::Refuse, u"text ~ \"^hello\""_s)}, 10'000);
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->looked, 30);
        QCOMPARE(got->undecided, 0);
        QCOMPARE(got->rules[0].changed, 10);
        QCOMPARE(got->rules[1].refused, 20);
        QCOMPARE(got->rules[0].samples.size(), 10);
        QCOMPARE(got->rules[1].samples.size(), RuleRehearsal::samplesKept);
        QCOMPARE(
            got->rules[0].samples.first().verdict.more.value("MsgBody"_L1)[0]["MsgContent"_L1]["Text"_L1].toString(),
            u"buy ****"_s);
        QVERIFY(got->rules[0].samples.first().event.seq > got->rules[0].samples.last().event.seq);
        // Nobody was answered by it.
        QVERIFY(m_hub->ruleUses().isEmpty());
        const auto few = RuleRehearsal::run(m_hub->storePath(), {mask}, 5);
        QCOMPARE(few->looked, 4);
    }

    void keepsRulesInAFile()
    {
        const ReplyRuleStore store(m_dir.filePath(u"deep/rules.json"_s));
        QVERIFY(store.load()->isEmpty());
        ReplyRule rule = ruleWith(Action::MaskWords, u"group = vip"_s);
        rule.words = {u"a"_s, u"坏"_s};
        rule.on = false;
        rule.others.insert(u"of a newer program"_s, 1);
        QVERIFY(store.save({rule, ruleWith(Action::Drop)}));
        const auto back = store.load();
        QVERIFY(back);
        QCOMPARE(back->size(), 2);
        QVERIFY(back->first() == rule);
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"rules\": 7");
        file.close();
        QVERIFY(!store.load());
        QVERIFY(file.exists());
    }

    void aRuleWithoutANameGoesByItsId()
    {
        ReplyRule rule = ruleWith(Action::Drop);
        rule.name.clear();
        m_hub->setRules({rule});
        QCOMPARE(code(say("hi")), 2);
        QCOMPARE(events().front().rule, rule.id);
    }

    void aFileSaysOfEachRuleWhichItIsAndWhatItDoes()
    {
        const ReplyRuleStore store(m_dir.filePath(u"by hand.json"_s));
        const auto loaded = [&store](const QByteArray &rules) {
            QFile file(store.path());
            if (file.open(QIODevice::WriteOnly))
                file.write("{\"rules\": [" + rules + "]}");
            file.close();
            return store.load();
        };
        const auto twins = loaded(R"({"id": "a", "action": "drop"}, {"id": "a", "action": "allow"})");
        QVERIFY(!twins);
        QVERIFY2(twins.error().message.contains(u"1 and 2"_s), qPrintable(twins.error().message));
        const auto misspelt = loaded(R"({"id": "a", "action": "drop"}, {"id": "b", "acton": "refuse"})");
        QVERIFY(!misspelt);
        QVERIFY2(misspelt.error().message.contains(u"rules[1].action"_s), qPrintable(misspelt.error().message));
        const auto nameless = loaded(R"({"id": "a", "action": "drop"}, {"id": "", "name": " ", "action": "drop"})");
        QVERIFY(nameless);
        QCOMPARE(nameless->at(0).name, u"a"_s);
        QCOMPARE(nameless->at(1).name, u"#2"_s);
    }

    void aLogOfTheFirstVersionIsBroughtUpToDate()
    {
        const QString path = m_dir.filePath(u"old.db"_s);
        {
            auto connection = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, 1'000).value();
            QVERIFY(connection.run(
                "CREATE TABLE event(seq INTEGER PRIMARY KEY, received_at INTEGER NOT NULL, command TEXT NOT NULL,"
                " sender TEXT NOT NULL, receivers TEXT NOT NULL, grp TEXT NOT NULL, text TEXT NOT NULL,"
                " detail TEXT NOT NULL, ip TEXT NOT NULL, platform TEXT NOT NULL, request_time INTEGER NOT NULL,"
                " sign INTEGER NOT NULL, http_status INTEGER NOT NULL, answer_code INTEGER NOT NULL,"
                " answer_text TEXT NOT NULL, note TEXT NOT NULL, query BLOB NOT NULL, body BLOB NOT NULL);"
                "CREATE TABLE answered(first INTEGER PRIMARY KEY, last INTEGER NOT NULL, at INTEGER NOT NULL);"
                "INSERT INTO event VALUES(1, 5, 'State.StateChange', 'a', '', '', 't', '', '', '', 0, 0, 200, 0, '',"
                " '', x'71', x'7b7d');"
                "PRAGMA application_id = 1229808709; PRAGMA user_version = 1;"));
        }
        const auto before = EventReader::open(path).value().event(1);
        QVERIFY(before && *before);
        QCOMPARE((*before)->body, QByteArray("{}"));
        StoreOptions options;
        options.path = path;
        {
            const auto store = EventStore::open(options);
            QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
            auto event = std::make_shared<CallbackEvent>();
            event->rule = u"r"_s;
            event->answerMore = "{\"a\":1}";
            QVERIFY((*store)->submit(event, 0, nullptr));
        }
        auto reader = EventReader::open(path).value();
        QCOMPARE(reader.event(1).value()->text, u"t"_s);
        QCOMPARE(reader.event(2).value()->rule, u"r"_s);
        QCOMPARE(reader.event(2).value()->answerMore, QByteArray("{\"a\":1}"));
    }
};

QTEST_GUILESS_MAIN(TestReplyRules)
#include "tst_replyrules.moc"
