// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/peoplebench.h"

using namespace imdesk;

/// How old what the page of a person shows may become, and what is left when the account has gone.
class TestPersonAge : public QObject
{
    Q_OBJECT

    static bool isOn(const PeopleBench &bench, const char *action)
    {
        return bench.panel->findChild<QAction *>(QLatin1String(action))->isEnabled();
    }
    static void waitForProfile(const PeopleBench &bench, const QString &account)
    {
        QTRY_COMPARE_WITH_TIMEOUT(bench.status, u"Profile of %1 read"_s.arg(account), 20'000);
    }
    /// The commands answered from now on.
    static std::shared_ptr<QStringList> callsOf(const PeopleBench &bench)
    {
        const auto calls = std::make_shared<QStringList>();
        QObject::connect(bench.world.client.get(), &ApiClient::callFinished, bench.panel,
                         [calls](const CallRecord &call) { *calls << call.command; });
        return calls;
    }
    /// When it is answered, what was asked before it has been as well.
    static void askSomethingElse(PeopleBench &bench)
    {
        bench.raw(u"im_open_login_svc/account_check"_s,
                  {{u"CheckItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"alice"_s}}}}});
    }

  private Q_SLOTS:
    void aWriteFromAnywhereIsSeen()
    {
        PeopleBench bench;
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.openPerson(u"alice"_s, u"friends"_s);
        const auto *rows = bench.find<QTableView>("friendsTable")->model();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, 20'000);
        QVERIFY2(bench.label("friendsCount").startsWith(u"All 1 loaded · as of "_s),
                 qPrintable(bench.label("friendsCount")));
        // Where it is not shown, when it is shown again: a block ends the friendship.
        bench.openPerson(u"alice"_s, u"blacklist"_s);
        bench.raw(u"sns/black_list_add"_s, {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"bob"_s}}});
        bench.openPerson(u"alice"_s, u"friends"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.label("friendsCount").startsWith(u"as of "_s), 20'000); // read to its end
        // Where it is, by itself.
        bench.befriend(u"alice"_s, u"carol"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, 20'000);
    }

    void openedAgainItReadsWhatIsOld()
    {
        ManualClock clock;
        PeopleBench bench;
        bench.clock = &clock;
        bench.make();
        const auto calls = callsOf(bench);
        bench.openPerson(u"alice"_s, u"friends"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.label("friendsCount").startsWith(u"as of "_s), 20'000);
        QCOMPARE(calls->count(u"sns/friend_get"_s), 1);
        bench.openPerson(u"alice"_s, u"friends"_s);
        askSomethingElse(bench);
        QCOMPARE(calls->count(u"sns/friend_get"_s), 1);
        clock.advance(61'000);
        bench.openPerson(u"alice"_s, u"friends"_s);
        QTRY_COMPARE_WITH_TIMEOUT(calls->count(u"sns/friend_get"_s), 2, 20'000);
    }

    void aWriteWhileItIsReadIsReadAnew()
    {
        PeopleBench bench;
        const auto calls = callsOf(bench);
        SandboxFault slow;
        slow.kind = SandboxFault::Kind::Slow;
        slow.delayMs = 3000;
        bench.world.sandbox.setFault(u"sns/friend_get"_s, slow);
        bench.openPerson(u"alice"_s, u"friends"_s);
        bench.befriend(u"alice"_s, u"bob"_s);
        bench.world.sandbox.clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(calls->count(u"sns/friend_get"_s), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.find<QTableView>("friendsTable")->model()->rowCount(), 1, 20'000);
    }

    void ageAloneTakesAwayNoChoice()
    {
        ManualClock clock;
        PeopleBench bench;
        bench.clock = &clock;
        bench.make();
        bench.befriend(u"alice"_s, u"bob"_s);
        const auto calls = callsOf(bench);
        bench.openPerson(u"alice"_s, u"friends"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.label("friendsCount").contains(u"as of "_s), 20'000);
        bench.choose("friendsTable", {u"bob"_s});
        clock.advance(61'000);
        bench.openPerson(u"alice"_s, u"friends"_s);
        askSomethingElse(bench);
        QCOMPARE(calls->count(u"sns/friend_get"_s), 1);
        auto *table = bench.find<QTableView>("friendsTable");
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        table->clearSelection();
        bench.openPerson(u"alice"_s, u"friends"_s);
        QTRY_COMPARE_WITH_TIMEOUT(calls->count(u"sns/friend_get"_s), 2, 20'000);
    }

    void ageAloneDoesNotDisturbTyping()
    {
        ManualClock clock;
        PeopleBench bench;
        bench.clock = &clock;
        bench.make();
        const auto calls = callsOf(bench);
        bench.openPerson(u"alice"_s, u"profile"_s);
        waitForProfile(bench, u"alice"_s);
        const auto asked = calls->count(u"profile/portrait_get"_s);
        bench.type("field_Nick", u"Someone"_s);
        auto *nick = bench.find<QLineEdit>("field_Nick");
        nick->setCursorPosition(2);
        clock.advance(61'000);
        bench.openPerson(u"alice"_s, u"profile"_s);
        askSomethingElse(bench);
        QCOMPARE(calls->count(u"profile/portrait_get"_s), asked);
        QCOMPARE(nick->cursorPosition(), 2);
        bench.press("profileDiscard");
        bench.openPerson(u"alice"_s, u"profile"_s);
        QTRY_COMPARE_WITH_TIMEOUT(calls->count(u"profile/portrait_get"_s), asked + 1, 20'000);
    }

    void aDeletedAccountLeavesItsSentence()
    {
        PeopleBench bench;
        bench.raw(u"profile/portrait_set"_s,
                  {{u"From_Account"_s, u"alice"_s},
                   {u"ProfileItem"_s,
                    QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Location"_s}, {u"Value"_s, u"Berlin"_s}}}}});
        bench.openPerson(u"alice"_s);
        waitForProfile(bench, u"alice"_s);
        QCOMPARE(bench.find<QLineEdit>("field_Location")->text(), u"Berlin"_s);
        bench.panel->findChild<QAction *>(u"personDelete"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.find<PageHeader>("personHeader")->caption().contains(u"not known to the service"_s), 20'000);
        QCOMPARE(bench.message("personMessageBar"), u"alice deleted"_s);
        QVERIFY(!bench.find<MessageBar>("profileMessage")->isShowing());
        QVERIFY(bench.find<QLineEdit>("field_Location")->text().isEmpty());
        QVERIFY(!bench.find<QLineEdit>("field_Location")->isEnabled());
        for (const char *action : {"personMessageAction", "personMuteAction", "personKick", "personDelete"})
            QVERIFY2(!isOn(bench, action), action);
        QCOMPARE(bench.find<QPushButton>("personMute")->toolTip(), u"The service does not know this account."_s);
    }

    void onlyTheCodesForItMeanUnknown()
    {
        PeopleBench bench;
        bench.know({u"alice"_s});
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 40007;
        fault.message = u"no read permission"_s;
        bench.world.sandbox.setFault(u"profile/portrait_get"_s, fault);
        bench.openPerson(u"alice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<MessageBar>("profileMessage")->isShowing(), 20'000);
        QVERIFY(!bench.find<PageHeader>("personHeader")->caption().contains(u"not known to the service"_s));
        QVERIFY(isOn(bench, "personMessageAction") && isOn(bench, "personDelete"));
        QVERIFY(!bench.panel->findChild<QPushButton *>(u"profileImport"_s));
        fault.code = 40003;
        bench.world.sandbox.setFault(u"profile/portrait_get"_s, fault);
        bench.press("personRefresh");
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.find<PageHeader>("personHeader")->caption().contains(u"not known to the service"_s), 20'000);
        QVERIFY(!isOn(bench, "personMessageAction") && !isOn(bench, "personDelete"));
        bench.world.sandbox.clearFaults();
        bench.press("personRefresh");
        QTRY_VERIFY_WITH_TIMEOUT(isOn(bench, "personMessageAction"), 20'000);
        QVERIFY(!bench.find<MessageBar>("profileMessage")->isShowing());
    }
};

QTEST_MAIN(TestPersonAge)
#include "tst_personage.moc"
