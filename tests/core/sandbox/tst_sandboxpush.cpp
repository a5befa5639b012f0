// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Pushes to all users: names, attributes, tags, conditions, the same push twice.
class SandboxPushTest : public QObject
{
    Q_OBJECT

    static QJsonObject push(Desk &desk, const char *command, const QJsonObject &body = {})
    {
        return desk.call((QByteArray("all_member_push/") + command).constData(), body);
    }

  private Q_SLOTS:
    void attributesBelongToNames()
    {
        Desk desk;
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_import", J({"UserID" : "alice"}))), 0);
        const QJsonObject age = J({"UserAttrs" : [ {"To_Account" : "alice", "Attrs" : {"age" : "20"}} ]});
        QCOMPARE(codeOf(push(desk, "im_set_attr", age)), 90033);
        QCOMPARE(codeOf(push(desk, "im_set_attr_name", J({"AttrNames" : {"0" : "age", "9" : "city"}}))), 0);
        QCOMPARE(codeOf(push(desk, "im_set_attr_name", J({"AttrNames" : {"10" : "x"}}))), 90001);
        QCOMPARE(push(desk, "im_get_attr_name").value("AttrNames"_L1).toObject(), J({"0" : "age", "9" : "city"}));
        QCOMPARE(codeOf(push(desk, "im_set_attr", age)), 0);
        QCOMPARE(push(desk, "im_get_attr", J({"To_Account" : ["alice"]})).value("UserAttrs"_L1).toArray(),
                 age.value("UserAttrs"_L1).toArray());
        QCOMPARE(
            codeOf(push(desk, "im_remove_attr", J({"UserAttrs" : [ {"To_Account" : "alice", "Attrs" : ["age"]} ]}))),
            0);
        QCOMPARE(
            push(desk, "im_get_attr", J({"To_Account" : ["alice"]})).value("UserAttrs"_L1)[0]["Attrs"_L1].toObject(),
            QJsonObject());
        QCOMPARE(codeOf(push(desk, "im_get_attr", J({"To_Account" : ["nobody at all"]}))), 90048);
    }

    void tagsAddUpAndGo()
    {
        Desk desk;
        QCOMPARE(codeOf(desk.call("im_open_login_svc/account_import", J({"UserID" : "alice"}))), 0);
        const auto tags = [&desk] {
            return push(desk, "im_get_tag", J({"To_Account" : ["alice"]})).value("UserTags"_L1)[0]["Tags"_L1].toArray();
        };
        QCOMPARE(tags(), QJsonArray());
        QCOMPARE(
            codeOf(push(desk, "im_add_tag", J({"UserTags" : [ {"To_Account" : "alice", "Tags" : [ "a", "b" ]} ]}))), 0);
        QCOMPARE(
            codeOf(push(desk, "im_add_tag", J({"UserTags" : [ {"To_Account" : "alice", "Tags" : [ "b", "c" ]} ]}))), 0);
        QCOMPARE(tags(), QJsonArray({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(codeOf(push(desk, "im_remove_tag", J({"UserTags" : [ {"To_Account" : "alice", "Tags" : ["a"]} ]}))),
                 0);
        QCOMPARE(tags(), QJsonArray({u"b"_s, u"c"_s}));
        QCOMPARE(codeOf(push(desk, "im_remove_all_tags", J({"To_Account" : ["alice"]}))), 0);
        QCOMPARE(tags(), QJsonArray());
        const QString longTag(51, u'x');
        QCOMPARE(codeOf(push(desk, "im_add_tag",
                             {{u"UserTags"_s, QJsonArray{QJsonObject{{u"To_Account"_s, u"alice"_s},
                                                                     {u"Tags"_s, QJsonArray{longTag}}}}}})),
                 90034);
    }

    void conditions_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<int>("code");
        QTest::newRow("everybody") << Text({}) << 0;
        QTest::newRow("tags") << Text({"TagsAnd" : ["a"], "TagsOr" : ["b"]}) << 0;
        QTest::newRow("tag twice") << Text({"TagsAnd" : ["a"], "TagsOr" : ["a"]}) << 90022;
        QTest::newRow("empty tag") << Text({"TagsAnd" : [""]}) << 90040;
        QTest::newRow("unknown attribute") << Text({"AttrsAnd" : {"sex" : "f"}}) << 90033;
        QTest::newRow("attribute") << Text({"AttrsOr" : {"age" : "20"}}) << 0;
        QTest::newRow("both kinds") << Text({"AttrsOr" : {"age" : "20"}, "TagsOr" : ["a"]}) << 90039;
    }
    void conditions()
    {
        QFETCH(QByteArray, condition);
        QFETCH(int, code);
        Desk desk;
        QCOMPARE(codeOf(push(desk, "im_set_attr_name", J({"AttrNames" : {"0" : "age"}}))), 0);
        QJsonObject body =
            J({"MsgRandom" : 7, "MsgBody" : [ {"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "x"}} ]});
        body.insert(u"Condition"_s, parseObject(condition));
        const QJsonObject reply = push(desk, "im_push", body);
        QCOMPARE(codeOf(reply), code);
        QCOMPARE(reply.contains("TaskId"_L1), code == 0);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("code");
        auto push = [](const char *name, const QJsonObject &changed, int code) {
            QJsonObject body =
                J({"MsgRandom" : 7, "MsgBody" : [ {"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "x"}} ]});
            for (auto it = changed.begin(); it != changed.end(); ++it)
                body.insert(it.key(), it.value());
            QTest::newRow(name) << QByteArray("im_push") << body << code;
        };
        push("no random", J({"MsgRandom" : null}), 90005);
        push("random as text", J({"MsgRandom" : "7"}), 90005);
        push("body no list", J({"MsgBody" : {}}), 90007);
        push("element without type", J({"MsgBody" : [ {"MsgContent" : {}} ]}), 90002);
        push("more than seven days", J({"MsgLifeTime" : 604801}), 90026);
        push("sender unknown", J({"From_Account" : "nobody at all"}), 90048);
        push("sender not told", J({"From_Account" : ""}), 0);
        push("condition no object", J({"Condition" : []}), 90010);
        QJsonArray tags;
        for (int i = 0; i < 11; ++i)
            tags.append(u"t%1"_s.arg(i));
        push("eleven tags asked for", {{u"Condition"_s, QJsonObject{{u"TagsOr"_s, tags}}}}, 90032);
        QTest::newRow("eleven tags added")
            << QByteArray("im_add_tag")
            << QJsonObject{{u"UserTags"_s, QJsonArray{QJsonObject{{u"To_Account"_s, u"alice"_s}, {u"Tags"_s, tags}}}}}
            << 90032;
        QJsonArray accounts;
        QJsonArray entries;
        for (int i = 0; i < 101; ++i) {
            accounts.append(u"alice"_s);
            entries.append(J({"To_Account" : "alice", "Tags" : ["x"]}));
        }
        for (const char *command : {"im_get_tag", "im_get_attr", "im_remove_all_tags"})
            QTest::newRow(command) << QByteArray(command) << QJsonObject{{u"To_Account"_s, accounts}} << 90018;
        QTest::newRow("im_add_tag") << QByteArray("im_add_tag") << QJsonObject{{u"UserTags"_s, entries}} << 90018;
        QTest::newRow("no accounts") << QByteArray("im_get_tag") << QJsonObject() << 90001;
    }
    void refusals()
    {
        QFETCH(QByteArray, command);
        QFETCH(QJsonObject, body);
        QFETCH(int, code);
        Desk desk;
        desk.import({u"alice"_s});
        QCOMPARE(codeOf(push(desk, command.constData(), body)), code);
    }

    void theSameRandomIsTheSameTask()
    {
        ManualClock clock;
        clock.set(1'700'000'000'000);
        Desk desk(quietWorld(), &clock);
        const auto send = [&desk](int random) {
            QJsonObject body = J({"MsgBody" : [ {"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "x"}} ]});
            body.insert(u"MsgRandom"_s, random);
            return push(desk, "im_push", body);
        };
        const QString task = send(1).value("TaskId"_L1).toString();
        QVERIFY(!task.isEmpty());
        QCOMPARE(send(1).value("TaskId"_L1).toString(), task);
        // Without rates nothing is too soon.
        for (int i = 0; i < 99; ++i)
            QCOMPARE(codeOf(send(100 + i)), 0);
        QCOMPARE(codeOf(send(999)), 90047);
        clock.advance(86'400'000);
        QCOMPARE(codeOf(send(999)), 0);
    }

    void pushesTooCloseTogether()
    {
        ManualClock clock;
        SandboxOptions options = quietWorld();
        options.enforceRates = true;
        Desk desk(options, &clock);
        const auto send = [&desk](int random) {
            QJsonObject body = J({"MsgBody" : [ {"MsgType" : "TIMTextElem", "MsgContent" : {"Text" : "x"}} ]});
            body.insert(u"MsgRandom"_s, random);
            return codeOf(push(desk, "im_push", body));
        };
        QCOMPARE(send(1), 0);
        QCOMPARE(send(2), 90024);
        clock.advance(2'000);
        QCOMPARE(send(3), 0);
        // Whoever moves the sandbox's time need not wait: the hundred of a day are soon used up, and the day over.
        for (int i = 0; i < 98; ++i) {
            desk.sandbox->clock().step(2'000);
            QCOMPARE(send(1'000 + i), 0);
        }
        desk.sandbox->clock().step(2'000);
        QCOMPARE(send(4), 90047);
        desk.sandbox->clock().reset();
        clock.advance(86'400'000);
        QCOMPARE(send(7), 0);
        // A time that stands holds nobody up: then the second is one of the computer's.
        desk.sandbox->clock().setFrozen(true);
        QCOMPARE(send(4), 90024);
        clock.advance(2'000);
        QCOMPARE(send(5), 0);
        QCOMPARE(send(6), 90024);
    }

    void tellsItsAddress()
    {
        Desk desk;
        QCOMPARE(desk.call("ConfigSvc/GetIPList").value("IPList"_L1).toArray(), QJsonArray{u"127.0.0.1"_s});
    }
};

QTEST_GUILESS_MAIN(SandboxPushTest)
#include "tst_sandboxpush.moc"
