// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlbench.h"

#include "tests/core/callbacks/callbackclient.h"

#include <QFile>
#include <QUrl>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// Reply rules as scripts try and load them, and events as they list them.
class TestCtlRules : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void whatACodeCannotRefuseIsTold();
    void aRuleThatIsOffIsTriedAndToldSo();
    void aDraftKeepsNobodyFromListening();
    void whatTheServiceSentAgainIsLeftOut();
    void whatCouldNotBeReadIsNoEvent();
};

void TestCtlRules::whatACodeCannotRefuseIsTold()
{
    QTemporaryDir dir;
    const QString store = dir.filePath(u"events.db"_s);
    QFile rules(dir.filePath(u"rules.json"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"rules": [{"id": "1", "name": "links", "filter": "text ~ \"https?://\"", "action": "refuse",
                    "code": 10101}]})");
    rules.close();
    const auto listener = start({u"listen"_s, u"--store"_s, store, u"--rules"_s, rules.fileName()});
    const QUrl url(firstLine(*listener).value("url"_L1).toString());
    CallbackClient client(quint16(url.port()));
    QByteArray body = messageBody("http://x.example");
    body.replace("AfterSendMsg", "BeforeSendMsg");
    QCOMPARE(client.post(callbackTarget("Group.CallbackBeforeSendMsg"), body).status, 200);
    body.replace("Group.", "C2C.");
    QCOMPARE(client.post(callbackTarget("C2C.CallbackBeforeSendMsg"), body).status, 200);
    interrupt(*listener);
    QVERIFY(listener->readAllStandardError().contains("before-direct-message"));

    const QStringList tryThem{u"rules"_s, u"try"_s, u"--store"_s, store, u"--rules"_s, rules.fileName()};
    const Outcome text = run(tryThem);
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("refuses 1"), text.out.constData());
    QVERIFY2(text.out.contains("refused with 10101"), text.out.constData());
    QVERIFY2(text.out.contains("cannot be refused with the code 10101"), text.out.constData());
    QVERIFY2(text.out.contains("cannot be refused with 10101"), text.out.constData());
    QVERIFY(text.err.contains("before-direct-message"));
    const QJsonObject part = run(tryThem + QStringList{u"--json"_s}).json().value("rules"_L1)[0].toObject();
    QCOMPARE(part.value("missed"_L1).toInt(), 1);
    QCOMPARE(part.value("missed_samples"_L1).toArray().size(), 1);
    QVERIFY(part.value("missed_commands"_L1).toArray().contains(u"C2C.CallbackBeforeSendMsg"_s));
}

void TestCtlRules::aRuleThatIsOffIsTriedAndToldSo()
{
    QTemporaryDir dir;
    const QString store = dir.filePath(u"events.db"_s);
    QFile rules(dir.filePath(u"rules.json"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(
        R"({"rules": [{"id": "1", "name": "links", "filter": "text ~ \"https?://\"", "action": "refuse", "on": false},
                    {"id": "2", "name": "endless", "filter": "text ~ \"(\\w+ ?)+://\"", "action": "refuse"}]})");
    rules.close();
    const auto listener = start({u"listen"_s, u"--store"_s, store});
    CallbackClient client(quint16(QUrl(firstLine(*listener).value("url"_L1).toString()).port()));
    QByteArray body = messageBody(QByteArray(60, 'a') + "! http://x.example");
    body.replace("AfterSendMsg", "BeforeSendMsg");
    QCOMPARE(client.post(callbackTarget("Group.CallbackBeforeSendMsg"), body).status, 200);
    interrupt(*listener);
    const QStringList tryThem{u"rules"_s, u"try"_s, u"--store"_s, store, u"--rules"_s, rules.fileName()};
    const Outcome text = run(tryThem);
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("links (off now): refuses 1"), text.out.constData());
    QVERIFY2(text.out.contains("endless: refuses 0"), text.out.constData());
    QVERIFY2(text.out.contains("gave up on 1 event"), text.out.constData());
    const QJsonArray parts = run(tryThem + QStringList{u"--json"_s}).json().value("rules"_L1).toArray();
    QCOMPARE(parts.at(0)["on"_L1].toBool(true), false);
    QCOMPARE(parts.at(0)["refused"_L1].toInt(), 1);
    QCOMPARE(parts.at(1)["gave_up"_L1].toInt(), 1);
}

void TestCtlRules::aDraftKeepsNobodyFromListening()
{
    QTemporaryDir dir;
    QFile rules(dir.filePath(u"rules.json"_s));
    const auto write = [&rules](bool on) {
        const QByteArray text =
            QByteArray(R"({"rules": [{"id": "1", "name": "draft", "filter": "seq > 5", "action": "drop", "on": )") +
            (on ? "true" : "false") + "}]}";
        const bool isWritten = rules.open(QIODevice::WriteOnly) && rules.write(text) == text.size();
        rules.close();
        return isWritten;
    };
    QVERIFY(write(false));
    const QStringList listen{u"listen"_s, u"--store"_s, dir.filePath(u"events.db"_s), u"--rules"_s, rules.fileName()};
    const auto listener = start(listen);
    QVERIFY(!firstLine(*listener).value("url"_L1).toString().isEmpty());
    interrupt(*listener);
    const QByteArray told = listener->readAllStandardError();
    QVERIFY2(told.contains("draft") && told.contains("seq"), told.constData());
    QVERIFY(write(true));
    const Outcome refused = run(listen);
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.err.contains("draft"), refused.err.constData());
}

void TestCtlRules::whatTheServiceSentAgainIsLeftOut()
{
    QTemporaryDir dir;
    const QString store = dir.filePath(u"events.db"_s);
    const auto listener = start({u"listen"_s, u"--store"_s, store});
    CallbackClient client(quint16(QUrl(firstLine(*listener).value("url"_L1).toString()).port()));
    const QByteArray body = R"({"GroupId":"g","MsgSeq":7,"From_Account":"alice"})";
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.post(callbackTarget("Group.CallbackAfterSendMsg"), body).status, 200);
    interrupt(*listener);
    const QStringList list{u"events"_s, u"list"_s, u"--store"_s, store};
    const Outcome folded = run(list);
    QCOMPARE(folded.lines().size(), 1);
    QVERIFY2(folded.err.contains("2 event") && folded.err.contains("sent again"), folded.err.constData());
    const Outcome all = run(list + QStringList{u"--repeats"_s});
    QCOMPARE(all.lines().size(), 3);
    QCOMPARE(all.out.count("(sent again)"), 2);
    QVERIFY(!all.err.contains("sent again"));
    // A repeat whose first is not asked for stands for itself; programs get all of them.
    QCOMPARE(run(list + QStringList{u"--filter"_s, u"seq > 1"_s}).lines().size(), 2);
    QCOMPARE(run(list + QStringList{u"--filter"_s, u"copy = yes"_s}).lines().size(), 2);
    QCOMPARE(run(list + QStringList{u"--json"_s}).lines().size(), 3);
}

void TestCtlRules::whatCouldNotBeReadIsNoEvent()
{
    QTemporaryDir dir;
    const QString store = dir.filePath(u"events.db"_s);
    const auto listener = start({u"listen"_s, u"--store"_s, store});
    CallbackClient client(quint16(QUrl(firstLine(*listener).value("url"_L1).toString()).port()));
    for (const char *body : {"{\"a\"", "", "[1]"})
        QCOMPARE(client.post(callbackTarget("Group.CallbackAfterSendMsg"), body).status, 400);
    interrupt(*listener);
    const Outcome listed = run({u"events"_s, u"list"_s, u"--store"_s, store});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out.count("  A callback that could not be read: The body is "), 3);
    QVERIFY2(!listed.out.contains("wrote in"), listed.out.constData());
}

QTEST_GUILESS_MAIN(TestCtlRules)
#include "tst_ctlrules.moc"
