// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/callbudget.h"
#include "tests/core/net/clientbench.h"
#include "tests/core/net/scriptedserver.h"

using namespace imdesk;

/// What an app may call a second, when several clients call in its name.
class TestCallBudget : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void clientsOfOneAppShareIt();
    void anotherAppHasItsOwn();
    void itLastsAsLongAsAClient();
};

void TestCallBudget::clientsOfOneAppShareIt()
{
    QList<qint64> arrived;
    QElapsedTimer clock;
    clock.start();
    ScriptedServer server([&](const SeenRequest &, QTcpSocket &) {
        arrived << clock.elapsed();
        return ScriptedServer::json({{u"ActionStatus"_s, u"OK"_s}, {u"ErrorCode"_s, 0}, {u"ErrorInfo"_s, QString()}});
    });
    Bench bench(server.baseUrl());
    CallBudgets budgets;
    ApiClient one(bench.profile, bench.signer, bench.catalogue, bench.clock, budgets.of(bench.profile));
    Profile second = bench.profile;
    second.name = u"the same app, for reading only"_s;
    second.readOnly = true;
    ApiClient other(second, bench.signer, bench.catalogue, bench.clock, budgets.of(second));
    const QString list = u"group_open_http_svc/get_appid_group_list"_s;
    QCOMPARE(bench.catalogue.command(list)->callsPerSecond, 1);
    const auto first = one.callRaw(list, {});
    const auto later = other.callRaw(list, {});
    QVERIFY(waited(first));
    QVERIFY(waited(later));
    QCOMPARE(arrived.size(), 2);
    // Between leaving and arriving a busy computer takes its time, for the first as for the second.
    QVERIFY2(arrived[1] - arrived[0] >= 500, qPrintable(QString::number(arrived[1] - arrived[0])));
}

void TestCallBudget::anotherAppHasItsOwn()
{
    Profile profile;
    profile.sdkAppId = testApp;
    profile.baseUrl = u"http://127.0.0.1:8080"_s;
    CallBudgets budgets;
    const std::shared_ptr<CallBudget> own = budgets.of(profile);
    QCOMPARE(budgets.of(profile), own);
    Profile another = profile;
    another.sdkAppId += 1;
    QVERIFY(budgets.of(another) != own);
    Profile plain = profile, spelt = profile;
    plain.baseUrl = u"https://chat.example"_s;
    spelt.baseUrl = u"https://chat.example:443"_s;
    const std::shared_ptr<CallBudget> far = budgets.of(plain);
    QCOMPARE(budgets.of(spelt), far);
    // A service elsewhere counts by itself, also for the same number.
    another = profile;
    another.baseUrl = u"http://127.0.0.1:8081"_s;
    QVERIFY(budgets.of(another) != own);
    // Nothing can be called at no address, so nobody is kept waiting there.
    another.baseUrl = u"nowhere"_s;
    QVERIFY(budgets.of(another) != budgets.of(another));
}

void TestCallBudget::itLastsAsLongAsAClient()
{
    Profile profile;
    profile.sdkAppId = testApp;
    profile.baseUrl = u"http://127.0.0.1:8080"_s;
    CallBudgets budgets;
    std::shared_ptr<CallBudget> own = budgets.of(profile);
    own->limiter.sent(u"a"_s, own->steady.elapsed());
    const std::weak_ptr<CallBudget> seen = own;
    QCOMPARE(budgets.of(profile), seen.lock());
    own.reset();
    QVERIFY(seen.expired());
    own = budgets.of(profile);
    QCOMPARE(own->limiter.waitMs(u"a"_s, 1, own->steady.elapsed()), 0);
}

QTEST_GUILESS_MAIN(TestCallBudget)

#include "tst_callbudget.moc"
