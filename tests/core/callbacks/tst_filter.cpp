// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace imdesk;

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
        return LogRow(event, m_names);
    }

    bool matches(const QString &text)
    {
        const auto filter = Filter::parse(text);
        if (!filter) {
            qWarning("%ls", qUtf16Printable(filter.error().message));
            return false;
        }
        FilterMatcher matcher(*filter);
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
    }

    void errors()
    {
        QFETCH(int, position);
        const auto filter = Filter::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!filter);
        QVERIFY(!filter.error().message.isEmpty());
        QCOMPARE(int(filter.error().position), position);
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
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!matcher.matches(row));
        QCOMPARE(matcher.gaveUp(), 1);
        QVERIFY(timer.elapsed() < 5'000);
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

    void emptyFilter()
    {
        QVERIFY(Filter::parse(QStringLiteral("   "))->isEmpty());
        QVERIFY(Filter().isEmpty());
        QCOMPARE(Filter::fieldNames().join(QLatin1Char(' ')), QStringLiteral("cmd from to group text ip platform"));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
