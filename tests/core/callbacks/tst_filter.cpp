// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/catalogue.h"
#include "core/callbacks/bodyscan.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/filterfield.h"
#include "core/callbacks/filterhint.h"
#include "core/callbacks/logrow.h"

#include <QJsonArray>
#include <QTest>

#include <ctime>

using namespace imdesk;

namespace {

const QByteArray sampleBody =
    "{\"MsgSeq\":42,\"From_Account\":\"007\",\"MsgRandom\":1234567890123456789,\"Info\":{\"Action\":\"Log\\u0069n\","
    "\"Depth\":{\"x\":[1,\"two\"]}},"
    "\"EventTime\":\"1670574414123\",\"MemberList\":[{\"Member_Account\":\"bob\"},{\"Member_Account\":\"\\u7ea2\"}],"
    "\"OnlineOnlyFlag\":0,\"New\":{\"Field\":true,\"Gone\":null},"
    "\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"a \\\"b\\\"\"}}]}";

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

    CommandNames m_names;

    LogRow sample()
    {
        CallbackEvent event;
        event.seq = 1;
        event.command = QStringLiteral("Group.CallbackAfterSendMsg");
        event.sender = QStringLiteral("Alice");
        event.receivers = QStringLiteral("bob\npeter");
        event.group = QStringLiteral("@TGS#1");
        event.text = QStringLiteral("Hello 红包 world http://x");
        event.ip = QStringLiteral("203.0.113.7");
        event.platform = QStringLiteral("iOS");
        event.detail = QStringLiteral("Public");
        event.rule = QStringLiteral("no links");
        event.receivedAt = QDateTime({2026, 1, 2}, {10, 0, 30}, Qt::UTC).toMSecsSinceEpoch();
        event.answerCode = 10'100;
        event.answeredInMs = 612;
        event.sign = SignState::Wrong;
        event.body = sampleBody;
        return LogRow(event, m_names);
    }

    bool matches(const QString &text)
    {
        FilterMoment moment;
        moment.nowMs = QDateTime({2026, 1, 2}, {10, 3, 0}, Qt::UTC).toMSecsSinceEpoch();
        moment.zone = QTimeZone::utc();
        const auto filter = Filter::parse(text, moment);
        if (!filter) {
            qWarning("%ls", qUtf16Printable(filter.error().message));
            return false;
        }
        EventRemarks remarks;
        remarks.marks.insert(1);
        remarks.notes.insert(1, QStringLiteral("Refund asked"));
        FilterMatcher matcher(*filter, std::make_shared<const EventRemarks>(remarks));
        const LogRow row = sample();
        return matcher.matches(row);
    }

  private Q_SLOTS:
    void matching_data()
    {
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *text, bool expected) { QTest::newRow(text) << expected; };
        row("", true);
        row("hello", true);
        row("HELLO", true);
        row("红包", true);
        row("红 包", true);
        row("包红", false);
        row("alice hello", true);
        row("alice carol", false);
        row("alice and hello", true);
        row("carol or hello", true);
        row("not carol", true);
        row("not hello", false);
        row("!hello", false);
        row("not not hello", true);
        row("carol or alice and bob", true);
        row("(carol or alice) and carol", false);
        row("\"hello 红包\"", true);
        row("\"world hello\"", false);
        row("from = alice", true);
        row("FROM = ALICE", true);
        row("from=alice", true);
        row("from == alice", true);
        row("from = ali", false);
        row("from != alice", false);
        row("from != carol", true);
        row("to = bob", true);
        row("to = peter", true);
        row("to = bobpeter", false);
        row("to = \"bob\npeter\"", true);
        row("to = \"\"", false);
        row("group = @TGS#1", true);
        row("group = \"@tgs#1\"", true);
        row("ip = 203.0.113.7", true);
        row("platform = ios", true);
        row("platform != Web", true);
        row("cmd = group.callbackaftersendmsg", true);
        row("cmd = after-group-message", true);
        row("cmd != after-group-message", false);
        row("cmd = before-group-message", false);
        row("cmd ~ \"after.*msg$\"", true);
        row("cmd ~ ^before", false);
        row("after-group", true);
        row("203.0.113", true);
        row("public", true);
        row("links", true);
        row("refund", false); // a note
        row("login", false);  // in the body
        row("wrong", false);  // how its Sign was
        row("text ~ \"https?://\"", true);
        row("text ~ \"^hello\"", true);
        row("text ~ \"\\d\"", false);
        row("text !~ \"\\d\"", true);
        row("to ~ \"^peter$\"", true);
        row("text ~ \"红.\"", true);
        row("（carol or alice）", true);
        row("from＝alice", true);
        row("“hello 红包”", true);
        row("from = alice or (cmd = x and not text ~ y)", true);
        row("alice bob peter or zzz", true);
        row("zzz or zzz or hello", true);
        row("http://x", true);
        row("from in {carol, ALICE}", true);
        row("from in {carol}", false);
        row("from in {a..b, alice}", true); // a name with dots
        row("text in {\"5..7\"}", false);   // in quotation marks it is none
        row("from not in {carol, \"x y\"}", true);
        row("from in｛carol，alice｝", true);
        row("cmd in {after-group-message}", true);
        row("to in {peter}", true);
        row("latency > 500", true);
        row("latency > 612", false);
        row("latency >= 612ms", true);
        row("latency < 1s", true);
        row("latency in {600..700}", true);
        row("latency in {1 .. 5, 612}", true);
        row("answer = 10100", true);
        row("answer != 0", true);
        row("seq <= 1", true);
        row("kind = public", true);
        row("kind = after", false);
        row("phase = after", true);
        row("phase = BEFORE", false);
        row("phase != before", true);
        row("phase in {before, after}", true);
        row("not phase = after", false);
        row("has phase", true);
        row("rule = \"no links\"", true);
        row("sign = wrong", true);
        row("sign = WRONG", true);
        row("http = 200", true);
        row("size > 10", true);
        row("text contains 红包", true);
        row("text contains \"WORLD http\"", true);
        row("text contains zzz", false);
        row("time >= \"2026-01-02 10:00\"", true);
        row("time > \"2026-01-02 10:00\"", false);
        row("time = 2026-01-02", true);
        row("time = \"2026-01-02 18:00 +08:00\"", true);
        row("time = \"2026-01-02 18:00 Beijing\"", true);
        row("time = \"2026-01-02 18:00 Asia/Shanghai\"", true);
        row("time = 2026-01-02T10:00:30Z", true);
        row("time < 2026-01-02", false);
        row("time in {2026-01-01..2026-01-02}", true);
        row("time in {\"2026-01-02 09:00\" .. \"2026-01-02 10:00\"}", true);
        row("time = today", true);
        row("time = yesterday", false);
        // Empty at this hour, and good again later: no error.
        row("not time in {11:00..now}", true);
        row("not time in {today..2025-12-31}", true);
        row("not EventTime in {11:00..now}", true);
        row("time >= 10:00", true);
        row("last 5m", true);
        row("last 2m", false);
        row("not last 1h", false);
        row("last 1h30m", true);
        row("last 2 m", false);
        row("last 1h 30m", true);
        row("last 5 min alice", true);
        row("last 1 m 2 m", true);
        row("last 1m 2 m", true);
        row("last 1 min 2 minutes alice", true);
        row("last 5m 13800138000", false);
        row("last 5m \"30\"", false);
        row("last week", false);
        row("not (last week)", true);
        row("not (\"last\" 5)", true);
        row("not (written in stone)", true);
        row("MsgSeq = 42", true);
        row("msgseq > 41", true);
        row("MsgSeq < 42", false);
        row("MsgSeq in {1, 42.0}", true);
        row("MsgSeq in {1..42}", true);
        row("MsgSeq in {43..100}", false);
        row("MsgSeq not in {1..41}", true);
        row("MsgSeq in {7, 40 .. 50}", true);
        row("MsgSeq in {\"1\"..\"200\"}", true);
        row("MsgRandom in {1234567890123456788..1234567890123456788}", false);
        row("EventTime in {1670574414123..1670574414123}", true);
        row("EventTime in {2022-12-09..\"2022-12-09 09:00\"}", true);
        row("EventTime in {2022-12-10..2022-12-11}", false);
        row("EventTime in {2022-12-01..1.7e9}", true);
        row("EventTime in {1.6e9..2022-12-10}", true);
        row("EventTime = 2022-12-09", true);
        row("EventTime >= \"2022-12-09 08:26 UTC\"", true);
        row("EventTime < 1670574414", false);
        row("body.Info.Depth.x in {2..9}", false);
        row("Info.Action in {a..b, login}", true);
        row("MsgRandom = 1234567890123456789", true);
        row("MsgRandom = 1234567890123456788", false);
        row("MsgRandom > 1234567890123456788", true);
        row("MsgRandom <= 1234567890123456788", false);
        row("MsgRandom < 1e30 and MsgRandom > -1.5", true);
        row("From_Account = 007", true);
        row("From_Account = 7", false);
        row("From_Account in {7, 7.0, +7}", false);
        row("From_Account >= 7", true);
        row("Info.Action = login", true);
        row("Info.Action ~ ^log", true);
        row("EventTime >= 1670574414123", true);
        row("MemberList.Member_Account = 红", true);
        row("MemberList[].Member_Account = bob", true);
        row("MsgBody.MsgContent.Text = \"a \\\"b\\\"\"", true);
        row("body.New.Field = true", true);
        row("body.Info.Depth.x = two", true);
        row("body.new.field = true", false);
        row("has body.New.Gone", false);
        row("has TopicId", false);
        row("has Info", true);
        row("has MemberList", true);
        row("OnlineOnlyFlag = 0", true);
        row("ClientIP = 203.0.113.7", true);
        row("mark = yes", true);
        row("mark = no", false);
        row("mark != no", true);
        row("has mark", true);
        row("note contains refund", true);
        row("note ~ ^Refund", true);
        row("has note", true);
        row("copy = no", true);
        row("backfilled = yes", false);
        row("replay = no", true);
        row("has replay", false);
        row("last", false);
        row("has", false);
        row("has and alice", false);
        row("not (\"has\" arrived)", true);
        row("contains", false);
        row("http://x contains", false);
        row("request in progress", false);
        row("data contains", false);
        row("not (data not in order)", true);
    }

    void matching()
    {
        QFETCH(bool, expected);
        QCOMPARE(matches(QString::fromUtf8(QTest::currentDataTag())), expected);
    }

    void errors_data()
    {
        QTest::addColumn<int>("position");
        const auto row = [](const char *text, int position) { QTest::newRow(text) << position; };
        row("from =", 6);
        row("from = and x", 7);
        row("nobody = alice", 0);
        row("x sender=alice", 2);
        row("(alice", 0);
        row("alice)", 5);
        row("alice and", 9);
        row("and alice", 0);
        row("alice or or bob", 9);
        row("not", 3);
        row("= alice", 0);
        row("\"alice", 0);
        row("alice \"\"", 6);
        row("text ~ \"[\"", 7);
        row("text ~ (", 7);
        row("()", 1);
        row("from = a = b", 9);
        row("\"from\" = alice", 0);
        row("from > alice", 5);
        row("latency = soon", 10);
        row("latency ~ 5", 8);
        row("time = tomorrow", 7);
        row("time > 2026-13-01", 7);
        row("from in {alice", 14);
        row("from in {}", 9);
        row("from in {a b}", 11);
        row("mark = maybe", 7);
        row("last 5", 5);
        row("last 5 x", 5);
        row("x last 5 1h", 7);
        row("last 3x and alice", 5);
        row("last 5m 30", 8);
        row("last 1 h 30", 9);
        row("last 5m s", 8);
        row("last 5m 30 alice", 8);
        row("time in \"a\"..\"b\"", 8);
        row("from in (alice, bob)", 8);
        row("from not in (alice)", 12);
        row("from in", 7);
        row("text contains (alice)", 14);
        row("MsgSeq in 5", 10);
        row("Info.Action in login", 15);
        row("MsgSeq in {1..x}", 14);
        row("MsgSeq in {1..}", 14);
        row("body. = 1", 0);
        row("MsgSeq > x", 9);
        row("{a}", 0);
        row("Info.Nothing = 1", 0);
        row("has foo", 4);
        row("alice has arrived", 10);
        row("text ~ a(b|c)", 8);
        row("phase = during", 8);
        row("phase ~ before", 6);
        row("phase contains be", 6);
        row("phase > before", 6);
        row("seq in {5..1}", 8);
        row("seq in {..5}", 8);
        row("MsgSeq in {..5}", 11);
        row("sign = bogus", 7);
        row("sign in {valid, bogus}", 16);
        row("seq in {7, 5 .. 1}", 11);
        row("MsgSeq in {5..1}", 11);
        row("latency in {2s..1s}", 12);
        row("time in {2026-01-02..2026-01-01}", 9);
        row("EventTime in {2022-12-10..2022-12-09}", 14);
        row("from = a | from = b", 9);
        row("from = a & from = b", 9);
        row("from = a, b", 8);
        row("from = a ,b", 9);
        row("from = a；", 8);
        row("from in {a, b} , x", 15);
    }

    void errors()
    {
        QFETCH(int, position);
        const auto filter = Filter::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!filter);
        QVERIFY(!filter.error().message.isEmpty());
        QCOMPARE(int(filter.error().position), position);
    }

    void errorsSayWhatToWrite_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *text, const char *words) { QTest::newRow(text) << QString::fromLatin1(words); };
        row("text ~ (a|b)", "quotation marks");
        row("text ~ a(b|c)", "quotation marks");
        row("latency > 1.5s", "500ms, 2s");
        row("size > 1.5", "whole number");
        row("seq in {5..1}", "smaller one");
        row("seq in {..5}", "two ends");
        row("sign = bogus", "not-checked, valid, missing, wrong, drifted");
        row("has foo", "not a field");
        row("phase = during", "before or after");
        row("time > \"2019-03-10 02:30 America/New_York\"", "set forward");
        row("EventTime > \"2019-03-10 02:30 America/New_York\"", "set forward");
        row("from = a;", "joins nothing");
        row("from in {1..9}", "has no ranges");
        row("text in {x, 5..7}", "has no ranges");
        row("ip in {203.0.113.1..203.0.113.9}", "has no ranges");
    }

    void errorsSayWhatToWrite()
    {
        QFETCH(QString, words);
        const auto filter = Filter::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!filter);
        QVERIFY2(filter.error().message.contains(words), qPrintable(filter.error().message));
    }

    void hoursThatCameTwiceAreMeantBoth_data()
    {
        QTest::addColumn<QString>("found");
        const auto row = [](const char *text, const char *found) { QTest::newRow(text) << QString::fromLatin1(found); };
        row("time in {\"2019-11-03 01:00 America/New_York\"..\"2019-11-03 01:59 America/New_York\"}",
            "05:00 05:30 06:00 06:30");
        row("time < \"2019-11-03 01:30 America/New_York\"", "04:30 05:00");
        row("time > \"2019-11-03 01:30 America/New_York\"", "07:00");
        row("time = \"2019-11-03 01:30 America/New_York\"", "05:30 06:30");
        row("EventTime = \"2019-11-03 01:30 America/New_York\"", "05:30 06:30");
        row("EventTime >= \"2019-11-03 01:30 America/New_York\"", "05:30 06:00 06:30 07:00");
        row("time >= \"2019-11-03 02:00 America/New_York\"", "07:00");
    }

    void hoursThatCameTwiceAreMeantBoth()
    {
        QFETCH(QString, found);
        FilterMatcher matcher(Filter::parse(QString::fromUtf8(QTest::currentDataTag())).value());
        const QDateTime begin({2019, 11, 3}, {4, 30}, Qt::UTC);
        QStringList kept;
        for (int i = 0; i < 6; ++i) {
            const QDateTime at = begin.addSecs(i * 1'800);
            CallbackEvent event;
            event.receivedAt = at.toMSecsSinceEpoch();
            event.body = "{\"EventTime\":" + QByteArray::number(event.receivedAt) + "}";
            if (matcher.matches(LogRow(event, m_names)))
                kept << at.toString(QStringLiteral("HH:mm"));
        }
        QCOMPARE(kept.join(QLatin1Char(' ')), found);
    }

    void whatTheServiceWaitsForIsBefore()
    {
        const auto before = Filter::parse(QStringLiteral("phase = before"));
        const auto after = Filter::parse(QStringLiteral("phase = after"));
        QVERIFY(before && after);
        for (const auto &[command, waits] :
             {std::pair("Group.CallbackBeforeSendMsg", true), std::pair("Sns.CallbackPrevFriendAdd", true),
              std::pair("Group.CallbackAfterSendMsg", false), std::pair("State.StateChange", false)}) {
            CallbackEvent event;
            event.command = QLatin1String(command);
            const LogRow row(event, m_names);
            QVERIFY2(FilterMatcher(*before).matches(row) == waits, command);
            QVERIFY2(FilterMatcher(*after).matches(row) != waits, command);
            QVERIFY2(FilterMatcher(*before).mayBeOf(event.command) == waits, command);
        }
    }

    void whoFindsNothingIsToldWhy()
    {
        const auto hint = [](const char *text) {
            const auto filter = Filter::parse(QString::fromLatin1(text));
            return filter ? nothingFoundHint(*filter) : QStringLiteral("not valid");
        };
        QCOMPARE(wordFieldNames().join(QLatin1Char(' ')),
                 QStringLiteral("cmd from to group text ip platform kind answertext rule problem"));
        QVERIFY(hint("wrote").contains(wordFieldNames().join(QStringLiteral(", "))));
        QVERIFY(hint("from = alice and not wrote").contains(QStringLiteral("sentence")));
        QVERIFY(hint("alice info.action").contains(QStringLiteral("“Info.Action” is a field")));
        QVERIFY(hint("group").contains(QStringLiteral("group = value")));
        QVERIFY(hint("kind = before").contains(QStringLiteral("phase = before")));
        QCOMPARE(hint("from = alice"), QString());
        QCOMPARE(nothingFoundHint(Filter()), QString());
    }

    void deepNestingIsAnErrorAndNoCrash()
    {
        QVERIFY(!Filter::parse(QString(2'000, QLatin1Char('('))));
        QVERIFY(!Filter::parse(QString(2'000, QLatin1Char('!')) + QLatin1Char('x')));
        QVERIFY(!Filter::parse(QString(5'000, QLatin1Char('x'))));
        QVERIFY(Filter::parse(QStringLiteral("((((x))))")));
    }

    void quotingGoesThereAndBack()
    {
        CallbackEvent event;
        event.group = QStringLiteral(R"(a "b" \c and)");
        const LogRow row(event, m_names);
        const auto filter = Filter::parse(QStringLiteral("group = ") + Filter::quoted(event.group));
        QVERIFY(filter);
        FilterMatcher matcher(*filter);
        QVERIFY(matcher.matches(row));
    }

    void runawayExpressionsGiveUp()
    {
        CallbackEvent event;
        event.text = QString(5'000, QLatin1Char('a')) + QLatin1Char('b');
        const LogRow row(event, m_names);
        const auto filter = Filter::parse(QStringLiteral("text ~ \"^(a+)+$\""));
        QVERIFY(filter);
        FilterMatcher matcher(*filter);
        const std::clock_t before = std::clock(); // what it computes, not what else the machine does
        QVERIFY(!matcher.matches(row));
        QCOMPARE(matcher.gaveUp(), 1);
        QVERIFY(std::clock() - before < 5 * CLOCKS_PER_SEC);
    }

    void whatGaveUpIsNeitherSoNorNot()
    {
        CallbackEvent event;
        event.text = QString(60, QLatin1Char('a')) + QLatin1Char('!');
        const LogRow row(event, m_names);
        const auto decided = [&row](const char *text) {
            return FilterMatcher(*Filter::parse(QLatin1String(text))).decides(row);
        };
        QVERIFY(!decided("text ~ \"^(a+)+$\"").has_value());
        QVERIFY(!decided("not text ~ \"^(a+)+$\"").has_value());
        QVERIFY(!decided("text ~ \"^(a+)+$\" and not text ~ \"^(a|aa)+$\"").has_value());
        // Where it does not matter what would have been found.
        QVERIFY(decided("text ~ \"^(a+)+$\" or text contains \"a!\"") == std::optional(true));
        QVERIFY(decided("text ~ \"^(a+)+$\" and text contains b") == std::optional(false));
        QVERIFY(!FilterMatcher(*Filter::parse(QStringLiteral("not text ~ \"^(a+)+$\""))).matches(row));
    }

    void rowsKeepTheirColumns()
    {
        CallbackEvent event;
        event.seq = 7;
        event.receivedAt = 1'700'000'000'123;
        event.command = QStringLiteral("X.Y");
        event.sender = QStringLiteral("İstanbul"); // grows when it is folded
        event.text = QString(20'000, QChar(0x7EA2));
        event.note = QStringLiteral("n");
        event.answerCode = 10100;
        event.answeredInMs = 4;
        const CallbackEvent back = LogRow(event, m_names).toEvent();
        QCOMPARE(back.seq, event.seq);
        QCOMPARE(back.receivedAt, event.receivedAt);
        QCOMPARE(back.sender, event.sender);
        QCOMPARE(back.text, QString(10'000, QChar(0x7EA2)));
        QCOMPARE(back.note, event.note);
        QCOMPARE(back.answerCode, event.answerCode);
        QCOMPARE(back.answeredInMs, event.answeredInMs);
    }

    void fieldsOfBodiesAreThoseOfTheCatalogue()
    {
        const Catalogue catalogue;
        QSet<QString> documented;
        const QStringList commands = catalogue.callbackCommands();
        for (const QString &command : commands) {
            const QJsonArray body = catalogue.callback(command).value(QLatin1String("body")).toArray();
            for (const auto &field : body)
                documented.insert(field.toObject().value(QLatin1String("name")).toString().remove(QLatin1String("[]")));
        }
        const QStringList known = bodyFieldNames();
        QCOMPARE(QSet<QString>(known.begin(), known.end()), documented);
    }

    void documentedFieldsAreThemselves()
    {
        const QStringList names = bodyFieldNames();
        for (const QString &name : names) {
            const auto field = filterField(name);
            QVERIFY2(field, qPrintable(name));
            QVERIFY2(field->kind == FilterField::Kind::Body, qPrintable(name));
            QCOMPARE(field->name, name);
            QCOMPARE(field->path, name.toUtf8().split('.'));
        }
        // Other letters still find them, and short names are found in any.
        QCOMPARE(filterField(QStringLiteral("groupid"))->name, QStringLiteral("GroupId"));
        QCOMPARE(filterField(QStringLiteral("MSGBODY[].msgtype"))->name, QStringLiteral("MsgBody.MsgType"));
        for (const char *number : {"seq", "SEQ"})
            QVERIFY(filterField(QLatin1String(number))->kind == FilterField::Kind::Number);
    }

    void brokenBodiesHaveNoValues()
    {
        for (const char *body : {"", "[]", "{", "{\"MsgSeq\"", "{\"MsgSeq\":", "{\"MsgSeq\":}", "{\"MsgSeq\":\"4",
                                 "\"MsgSeq\"", "{\"MsgSeq\":{\"MsgSeq\":[[[]]]"}) {
            int found = 0;
            scanBody(body, {"MsgSeq"}, [&found](const BodyValue &) { return ++found > 0; });
            QVERIFY2(found == 0, body);
        }
        const QByteArray deep = "{\"a\":" + QByteArray(100'000, '[');
        scanBody(deep, {"a"}, [](const BodyValue &) { return true; });
        // A text of backslashes takes no longer than its length, and its end is found behind the last pair.
        QByteArray escaped = "{\"MsgSeq\":7,\"x\":\"" + QByteArray(2 << 20, '\\') + "\\\"\",\"a\":\"\\u4f60\\n\"}";
        QByteArray value;
        const std::clock_t before = std::clock();
        scanBody(escaped, {"a"}, [&value](const BodyValue &found) {
            value = found.text.toByteArray();
            return false;
        });
        const std::clock_t took = std::clock() - before;
        QVERIFY2(took < CLOCKS_PER_SEC, qPrintable(QString::number(took)));
        QCOMPARE(value, QByteArray("\xe4\xbd\xa0\n"));
    }

    void emptyFilter()
    {
        QVERIFY(Filter::parse(QStringLiteral("   "))->isEmpty());
        QVERIFY(Filter().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
