// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebench.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What happens to kept one-to-one messages: reading back, recall, unread counts, receipts.
class SandboxPrivateHistoryTest : public QObject
{
    Q_OBJECT

    static QJsonObject withdraw(MessageBench &bench, const QString &key, const QString &from = u"alice"_s,
                                const QString &to = u"bob"_s)
    {
        return bench.call("openim/admin_msgwithdraw",
                          {{u"From_Account"_s, from}, {u"To_Account"_s, to}, {u"MsgKey"_s, key}});
    }

  private Q_SLOTS:
    void pagesGoBackwardsAndRunUpwards()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        for (int i = 1; i <= 10; ++i) {
            const bool back = i % 2 == 0;
            QCOMPARE(codeOf(bench.tell(i,
                                       {{u"From_Account"_s, back ? u"bob"_s : u"alice"_s},
                                        {u"To_Account"_s, back ? u"alice"_s : u"bob"_s},
                                        {u"MsgSeq"_s, i}},
                                       QString::number(i))),
                     0);
            clock.advance(i <= 5 ? 0 : 1'000);
        }
        QJsonObject page = bench.roam(u"bob"_s, u"alice"_s, J({"MaxCnt" : 4}));
        QJsonArray rows = page.value(QLatin1String("MsgList")).toArray();
        QCOMPARE(page.value(QLatin1String("Complete")).toInt(), 0);
        QCOMPARE(page.value(QLatin1String("MsgCnt")).toInt(), 4);
        QCOMPARE(MessageBench::all(rows, "MsgSeq"), (QStringList{u"7"_s, u"8"_s, u"9"_s, u"10"_s}));
        // The last key is that of the oldest row.
        QCOMPARE(page.value(QLatin1String("LastMsgKey")), rows[0].toObject().value(QLatin1String("MsgKey")));
        QCOMPARE(page.value(QLatin1String("LastMsgTime")).toInt(), 1'700'000'001);
        QCOMPARE(rows[1].toObject().value(QLatin1String("From_Account")).toString(), u"bob"_s);
        QCOMPARE(rows[1].toObject().value(QLatin1String("To_Account")).toString(), u"alice"_s);
        auto next = [&] {
            page = bench.roam(u"bob"_s, u"alice"_s,
                              {{u"MaxCnt"_s, 4},
                               {u"MaxTime"_s, page.value(QLatin1String("LastMsgTime"))},
                               {u"LastMsgKey"_s, page.value(QLatin1String("LastMsgKey"))}});
            return MessageBench::all(page.value(QLatin1String("MsgList")).toArray(), "MsgSeq");
        };
        // In the middle of a second, where only the key can tell the place.
        QCOMPARE(next(), (QStringList{u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
        QCOMPARE(page.value(QLatin1String("Complete")).toInt(), 0);
        QCOMPARE(next(), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(page.value(QLatin1String("Complete")).toInt(), 1);
        QCOMPARE(next(), QStringList());
        QCOMPARE(page.value(QLatin1String("Complete")).toInt(), 1);
        // Both sides see the same, under the old names too, and both bounds belong to the range.
        QCOMPARE(bench.seen(u"alice"_s, u"bob"_s), bench.seen(u"bob"_s, u"alice"_s));
        page = bench.call("openim/admin_getroammsg", J({
                              "From_Account" : "bob",
                              "To_Account" : "alice",
                              "MaxCnt" : 100,
                              "MinTime" : 1700000001,
                              "MaxTime" : 1700000002
                          }));
        QCOMPARE(MessageBench::all(page.value(QLatin1String("MsgList")).toArray(), "MsgSeq"),
                 (QStringList{u"7"_s, u"8"_s}));
        QCOMPARE(page.value(QLatin1String("Complete")).toInt(), 1);
    }

    void anAnswerHoldsThirteenKilobytes()
    {
        MessageBench bench;
        for (int i = 1; i <= 4; ++i)
            QCOMPARE(codeOf(bench.tell(i, {{u"MsgSeq"_s, i}}, QString(6'000, u'x'))), 0);
        QJsonObject page = bench.roam(u"bob"_s, u"alice"_s);
        QCOMPARE(page.value(QLatin1String("MsgCnt")).toInt(), 2);
        QCOMPARE(page.value(QLatin1String("Complete")).toInt(), 0);
        page = bench.roam(u"bob"_s, u"alice"_s,
                          {{u"MaxTime"_s, page.value(QLatin1String("LastMsgTime"))},
                           {u"LastMsgKey"_s, page.value(QLatin1String("LastMsgKey"))}});
        QCOMPARE(MessageBench::all(page.value(QLatin1String("MsgList")).toArray(), "MsgSeq"),
                 (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(page.value(QLatin1String("Complete")).toInt(), 1);
    }

    void messagesOfOneKeyAreNeverParted()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        QCOMPARE(codeOf(bench.tell(9, J({"MsgSeq" : 0}), u"first"_s)), 0);
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            QCOMPARE(codeOf(bench.tell(1, J({"MsgSeq" : 1}), text)), 0);
        QCOMPARE(codeOf(bench.tell(2, J({"MsgSeq" : 1}), u"other"_s)), 0);
        QCOMPARE(codeOf(bench.tell(1, J({"MsgSeq" : 1}), u"d"_s)), 0);
        QStringList seen;
        QList<int> sizes;
        QJsonObject more = J({"MaxCnt" : 2});
        bool whole = false;
        while (!whole && sizes.size() < 6) {
            const QJsonObject page = bench.roam(u"bob"_s, u"alice"_s, more);
            const QJsonArray rows = page.value(QLatin1String("MsgList")).toArray();
            for (qsizetype i = 0; i < rows.size(); ++i)
                seen.insert(i, textOf(rows[i]));
            sizes << int(rows.size());
            more.insert(u"MaxTime"_s, page.value(QLatin1String("LastMsgTime")));
            more.insert(u"LastMsgKey"_s, page.value(QLatin1String("LastMsgKey")));
            whole = page.value(QLatin1String("Complete")).toInt() == 1;
        }
        QCOMPARE(seen, (QStringList{u"first"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"other"_s}));
        QCOMPARE(sizes, (QList<int>{5, 1}));
        QVERIFY(whole);
    }

    void hiddenFromTheSender()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        QCOMPARE(codeOf(bench.tell(1, J({"SyncOtherMachine" : 2}))), 0);
        QVERIFY(bench.seen(u"alice"_s, u"bob"_s).isEmpty());
        QCOMPARE(bench.seen(u"bob"_s, u"alice"_s).size(), 1);
        QCOMPARE(codeOf(bench.tell(2, J({"SyncOtherMachine" : 1}))), 0);
        QCOMPARE(bench.seen(u"alice"_s, u"bob"_s).size(), 1);
        // Seven days back and no further.
        clock.advance(qint64(7) * 86'400'000 + 1'000);
        QVERIFY(bench.seen(u"bob"_s, u"alice"_s).isEmpty());
    }

    void historyRefusals()
    {
        MessageBench bench;
        QCOMPARE(codeOf(bench.roam(u"nobody"_s, u"bob"_s)), 90008);
        QCOMPARE(codeOf(bench.roam(u"bob"_s, u"nobody"_s)), 90003);
        QCOMPARE(codeOf(bench.roam(u"bob"_s, u"alice"_s, J({"MaxCnt" : 0}))), 90001);
        QCOMPARE(codeOf(bench.roam(u"bob"_s, u"alice"_s, J({"LastMsgKey" : "x"}))), 90001);
        QCOMPARE(codeOf(bench.call("openim/admin_getroammsg", J({"Peer_Account" : "bob"}))), 90008);
        const QJsonObject none = bench.roam(u"bob"_s, u"alice"_s);
        QCOMPARE(none.value(QLatin1String("Complete")).toInt(), 1);
        QCOMPARE(none.value(QLatin1String("MsgCnt")).toInt(-1), 0);
    }

    void recall()
    {
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        MessageBench bench(nullptr, options);
        const QString key = bench.tell(1).value(QLatin1String("MsgKey")).toString();
        QCOMPARE(codeOf(bench.tell(2)), 0);
        // The direction counts.
        QCOMPARE(codeOf(withdraw(bench, key, u"bob"_s, u"alice"_s)), 20022);
        QCOMPARE(withdraw(bench, key), J({"ActionStatus" : "OK", "ErrorInfo" : "", "ErrorCode" : 0}));
        QCOMPARE(codeOf(withdraw(bench, key)), 20023);
        QCOMPARE(codeOf(withdraw(bench, u"1_2_3"_s)), 20022);
        QCOMPARE(codeOf(withdraw(bench, u"1_2"_s)), 90054);
        QCOMPARE(codeOf(withdraw(bench, u"a_b_c"_s)), 90054);
        QCOMPARE(codeOf(withdraw(bench, key, u"nobody"_s)), 90008);
        QCOMPARE(codeOf(withdraw(bench, key, u"alice"_s, u"nobody"_s)), 90003);
        const QStringList flags = MessageBench::all(bench.seen(u"bob"_s, u"alice"_s), "MsgFlagBits");
        QCOMPARE(flags.count(u"8"_s), 1);
        QCOMPARE(flags.count(u"0"_s), 1);
        QCOMPARE(bench.unread(u"bob"_s), 1);
        QTRY_COMPARE(hooks.of("C2C.CallbackAfterMsgWithDraw").size(), 1);
        QJsonObject event = hooks.of("C2C.CallbackAfterMsgWithDraw").first().body;
        event.remove(u"CallbackCommand"_s);
        QCOMPARE(event, (QJsonObject{{u"From_Account"_s, u"alice"_s},
                                     {u"To_Account"_s, u"bob"_s},
                                     {u"MsgKey"_s, key},
                                     {u"UnreadMsgNum"_s, 1}}));
    }

    void readingAndUnread()
    {
        ManualClock clock;
        HookServer hooks;
        SandboxOptions options = quietWorld(0, 0);
        options.callbackUrl = hooks.url();
        MessageBench bench(&clock, options);
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(codeOf(bench.tell(i)), 0);
            clock.advance(10'000);
        }
        QCOMPARE(codeOf(bench.tell(4, J({"From_Account" : "carol"}))), 0);
        QCOMPARE(bench.unread(u"bob"_s), 4);
        QCOMPARE(bench.unread(u"alice"_s), 0);
        const QJsonObject counts =
            bench.call("openim/get_c2c_unread_msg_num",
                       J({"To_Account" : "bob", "Peer_Account" : [ "alice", "carol", "nobody" ]}));
        QCOMPARE(
            counts, J({
                "ActionStatus" : "OK",
                "ErrorInfo" : "",
                "ErrorCode" : 0,
                "C2CUnreadMsgNumList" : [
                    {"Peer_Account" : "alice", "C2CUnreadMsgNum" : 3}, {"Peer_Account" : "carol", "C2CUnreadMsgNum" : 1}
                ],
                "ErrorList" : [ {"Peer_Account" : "nobody", "ErrorCode" : 70107} ]
            }));
        auto read = [&](QJsonObject more) {
            more.insert(u"Report_Account"_s, u"bob"_s);
            more.insert(u"Peer_Account"_s, u"alice"_s);
            return codeOf(bench.call("openim/admin_set_msg_read", more));
        };
        QCOMPARE(read(J({"MsgReadTime" : "1700000010"})), 0);
        QCOMPARE(bench.unread(u"bob"_s), 2);
        QCOMPARE(read(J({"MsgReadTime" : 1700000010})), 0);
        QCOMPARE(read({}), 0);
        QCOMPARE(bench.unread(u"bob"_s), 1);
        QCOMPARE(read(J({"MsgReadTime" : "soon"})), 90001);
        QCOMPARE(codeOf(bench.tell(5)), 0);
        QCOMPARE(read(J({"MsgReadTime" : ""})), 0);
        QCOMPARE(bench.unread(u"bob"_s), 1);
        QTRY_COMPARE(hooks.of("C2C.CallbackAfterMsgReport").size(), 4);
        QJsonObject event = hooks.of("C2C.CallbackAfterMsgReport").first().body;
        event.remove(u"CallbackCommand"_s);
        QCOMPARE(
            event,
            J({"Report_Account" : "bob", "Peer_Account" : "alice", "LastReadTime" : 1700000010, "UnreadMsgNum" : 2}));
        // Reading is no read receipt.
        QCOMPARE(MessageBench::all(bench.seen(u"bob"_s, u"alice"_s), "IsPeerRead"), QStringList(4, u"0"_s));
        QCOMPARE(codeOf(bench.call("openim/get_c2c_unread_msg_num", J({"To_Account" : "nobody"}))), 90003);
        QJsonArray eleven;
        for (int i = 0; i < 11; ++i)
            eleven.append(u"alice"_s);
        QCOMPARE(codeOf(bench.call("openim/get_c2c_unread_msg_num",
                                   {{u"To_Account"_s, u"bob"_s}, {u"Peer_Account"_s, eleven}})),
                 90011);
    }

    void recallHasNoAgeLimit()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        const QString key = bench.tell(1).value(QLatin1String("MsgKey")).toString();
        clock.advance(qint64(8) * 86'400'000);
        QCOMPARE(codeOf(bench.tell(2)), 0);
        QCOMPARE(bench.seen(u"bob"_s, u"alice"_s).size(), 1);
        QCOMPARE(codeOf(withdraw(bench, key)), 0);
        QCOMPARE(codeOf(withdraw(bench, key)), 20023);
        QCOMPARE(bench.unread(u"bob"_s), 1);
    }

    void whatTheHistoryHidesIsNotUnread()
    {
        ManualClock clock;
        MessageBench bench(&clock);
        auto fromAlice = [&bench] {
            return bench.call("openim/get_c2c_unread_msg_num", J({"To_Account" : "bob", "Peer_Account" : ["alice"]}))
                .value(QLatin1String("C2CUnreadMsgNumList"))
                .toArray()
                .at(0)
                .toObject()
                .value(QLatin1String("C2CUnreadMsgNum"))
                .toInt(-1);
        };
        QCOMPARE(codeOf(bench.tell(1)), 0);
        clock.advance(86'400'000);
        QCOMPARE(codeOf(bench.tell(2)), 0);
        QCOMPARE(codeOf(bench.tell(3, J({"From_Account" : "carol"}))), 0);
        // To the second as long as the history shows them.
        clock.advance(qint64(6) * 86'400'000);
        QCOMPARE(bench.seen(u"bob"_s, u"alice"_s).size(), 2);
        QCOMPARE(bench.unread(u"bob"_s), 3);
        QCOMPARE(fromAlice(), 2);
        clock.advance(1'000);
        QCOMPARE(bench.seen(u"bob"_s, u"alice"_s).size(), 1);
        QCOMPARE(bench.unread(u"bob"_s), 2);
        QCOMPARE(fromAlice(), 1);
        clock.advance(86'400'000);
        QVERIFY(bench.seen(u"bob"_s, u"alice"_s).isEmpty());
        QCOMPARE(bench.unread(u"bob"_s), 0);
        QCOMPARE(fromAlice(), 0);
    }

    void receipts()
    {
        MessageBench bench;
        QCOMPARE(codeOf(bench.tell(1, J({"MsgSeq" : 1}))), 0);
        QCOMPARE(codeOf(bench.tell(2, J({"MsgSeq" : 2}))), 0);
        auto receipt = [&](const QJsonObject &entry, const QString &reader = u"bob"_s) {
            return codeOf(bench.call("openim/c2c_msg_read_receipt", {{u"Operator_Account"_s, reader},
                                                                     {u"Peer_Account"_s, u"alice"_s},
                                                                     {u"C2CMsgInfo"_s, QJsonArray{entry}}}));
        };
        QCOMPARE(receipt(J({"From_Account" : "alice", "To_Account" : "bob", "MsgSeq" : 2, "MsgRandom" : 2})), 0);
        QCOMPARE(MessageBench::all(bench.seen(u"alice"_s, u"bob"_s), "IsPeerRead"), (QStringList{u"0"_s, u"1"_s}));
        QCOMPARE(receipt(J({"From_Account" : "alice", "To_Account" : "bob"})), 0);
        QCOMPARE(MessageBench::all(bench.seen(u"alice"_s, u"bob"_s), "IsPeerRead"), QStringList(2, u"1"_s));
        QCOMPARE(receipt(J({"From_Account" : "bob", "To_Account" : "alice"})), 90001);
        QCOMPARE(receipt(J({"From_Account" : "alice", "To_Account" : "bob"}), u"nobody"_s), 90008);
        QCOMPARE(bench.unread(u"bob"_s), 2);
    }

    void deletedAccountsTakeTheirConversations()
    {
        MessageBench bench;
        QCOMPARE(codeOf(bench.tell(1)), 0);
        QCOMPARE(codeOf(bench.call("im_open_login_svc/account_delete", J({"DeleteItem" : [ {"UserID" : "alice"} ]}))),
                 0);
        QCOMPARE(bench.unread(u"bob"_s), 0);
        bench.import({u"alice"_s});
        QVERIFY(bench.seen(u"bob"_s, u"alice"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SandboxPrivateHistoryTest)
#include "tst_sandboxprivatehistory.moc"
