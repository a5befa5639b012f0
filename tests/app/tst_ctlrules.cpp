// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlbench.h"

#include "tests/core/callbacks/callbackclient.h"

#include <QFile>
#include <QUrl>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// Reply rules as scripts try and load them.
class TestCtlRules : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void whatACodeCannotRefuseIsTold();
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

QTEST_GUILESS_MAIN(TestCtlRules)
#include "tst_ctlrules.moc"
