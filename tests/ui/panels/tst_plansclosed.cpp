// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/grouprules.h"
#include "core/settings/settings.h"
#include "tests/ui/panels/sendbench.h"
#include "ui/panels/explorer/explorerpanel.h"
#include "ui/panels/jobs/newjobdialog.h"

#include <QLabel>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What the plan of an app lacks: learnt from any call or said by the profile, shown and forgotten by all together.
class TestPlansClosed : public SendBench
{
    Q_OBJECT

    const QString m_delete = u"im_open_login_svc/account_delete"_s;
    const QString m_count = u"group_open_http_svc/update_group_counter"_s;
    std::shared_ptr<PlanRefusals> m_refusals;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<ExplorerService> m_calls;
    std::unique_ptr<ExplorerPanel> m_explorer;
    std::unique_ptr<NewJobDialog> m_job;

    bool deleteSomebody()
    {
        return call(m_delete, {{u"DeleteItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"member59"_s}}}}}).has_value();
    }
    QPushButton *sendButton() const { return m_explorer->findChild<QPushButton *>(u"explorerSend"_s); }
    QPushButton *runButton() const { return m_job->findChild<QPushButton *>(u"jobRun"_s); }
    MessageBar *refusal() const { return m_explorer->findChild<MessageBar *>(u"explorerRefusal"_s); }
    MessageBar *jobBar() const { return m_job->findChild<MessageBar *>(u"jobClosed"_s); }
    static void press(const MessageBar *bar)
    {
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"It has changed"_s)) {
                button->click();
                return;
            }
        }
        QFAIL("There is no way to try again.");
    }
    bool allOpen() const
    {
        return !refusal()->isShowing() && sendButton()->isEnabled() && !jobBar()->isShowing() &&
               runButton()->isEnabled();
    }
    bool allClosed() const
    {
        return refusal()->isShowing() && !sendButton()->isEnabled() && jobBar()->isShowing() &&
               !runButton()->isEnabled();
    }
    Verdict verdict(GroupKind kind, GroupAct act) const { return GroupRules(m_profile, m_refusals).verdict(kind, act); }

  private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init()
    {
        m_sandbox->setClosedFeatures({});
        openPanel();
        m_refusals = std::make_shared<PlanRefusals>();
        m_refusals->listenTo(*m_client);
        m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
        m_history = std::make_unique<CallHistory>(m_dir->filePath(u"calls.jsonl"_s));
        m_calls = std::make_unique<ExplorerService>(*m_client, *m_history, m_clock);
        m_calls->setRefusals(m_refusals);
        m_explorer = std::make_unique<ExplorerPanel>(
            ExplorerParts{*m_calls, m_errors, *m_settings, m_zone, m_dialogs, [] { return QStringList(); }});
        m_explorer->show();
        m_explorer->openCommand(m_delete);
        m_job = std::make_unique<NewJobDialog>(m_profile, m_errors, m_dialogs, nullptr);
        m_job->setRefusals(m_refusals.get());
        m_job->show();
        m_job->setVerb(u"accounts delete"_s);
        m_job->setPasted(u"account\nmember58\n"_s);
        QTRY_VERIFY(allOpen());
    }
    void cleanup()
    {
        m_job.reset();
        m_explorer.reset();
        m_calls.reset();
        m_history.reset();
        m_settings.reset();
        closePanel();
    }

    void oneRefusalIsKnownEverywhere()
    {
        m_sandbox->setClosedFeatures({api::planfeature::deleteAccounts});
        QVERIFY(!deleteSomebody());
        QVERIFY(allClosed());
        QCOMPARE(m_refusals->codeOf(PlanRefusals::deleteAccounts), 71000);
        QCOMPARE(runButton()->toolTip(), jobBar()->title());
        const QList<QLabel *> words = jobBar()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(words, [](const QLabel *label) { return label->text().contains(u"71000"_s); }));
        m_sandbox->setClosedFeatures({});
        QVERIFY(deleteSomebody());
        QVERIFY(allOpen());
    }

    void whoTriesAgainOpensItForAll()
    {
        m_sandbox->setClosedFeatures({api::planfeature::deleteAccounts});
        for (const MessageBar *bar : {refusal(), jobBar()}) {
            QVERIFY(!deleteSomebody());
            QVERIFY(allClosed());
            press(bar);
            QVERIFY(allOpen());
        }
    }

    void whatTheExplorerWasRefusedIsForgottenThereToo()
    {
        m_sandbox->setClosedFeatures({api::planfeature::deleteAccounts});
        const auto refused =
            m_calls->send(m_delete, {{u"DeleteItem"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"member57"_s}}}}});
        QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), 20'000);
        QVERIFY(allClosed());
        m_sandbox->setClosedFeatures({});
        QVERIFY(deleteSomebody());
        QVERIFY(allOpen());
    }

    void thePlanOfTheProfileIsKnownBeforeAnyCall()
    {
        m_explorer->openCommand(m_count);
        m_refusals->setPlan(Profile::Plan::BelowUltimate);
        QVERIFY(refusal()->isShowing() && refusal()->title().contains(u"profile"_s) && !sendButton()->isEnabled());
        const Verdict counters = verdict(GroupKind::Public, GroupAct::Counters);
        QVERIFY(!counters.allowed && counters.instead.contains(u"attribute"_s));
        for (const auto &[kind, act] :
             {std::pair(GroupKind::Public, GroupAct::Ban), std::pair(GroupKind::LiveRoom, GroupAct::OnlineNow),
              std::pair(GroupKind::LiveRoom, GroupAct::LiveAdmins),
              std::pair(GroupKind::Work, GroupAct::MessageReceipts),
              std::pair(GroupKind::Work, GroupAct::MessageExtensions)})
            QVERIFY2(!verdict(kind, act).allowed, qPrintable(QString::number(static_cast<int>(act))));
        QVERIFY(m_refusals->isOfPlan(PlanRefusals::contactGroups));
        QCOMPARE(m_refusals->codeOfCommand(u"recentcontact/create_contact_group"_s), 51013);
        QCOMPARE(m_refusals->codeOfCommand(u"recentcontact/mark_contact"_s), 0); // custom marks are open
        // These are matters of a switch.
        QVERIFY(verdict(GroupKind::Community, GroupAct::Create).allowed);
        QCOMPARE(m_refusals->codeOf(PlanRefusals::deleteAccounts), 0);
        // It was wrong: what goes through counts.
        QVERIFY(call(m_count, {{u"GroupId"_s, u"public1"_s},
                               {u"GroupCounter"_s, QJsonArray{QJsonObject{{u"Key"_s, u"likes"_s}, {u"Value"_s, 1}}}},
                               {u"Mode"_s, u"Set"_s}}));
        QVERIFY(verdict(GroupKind::Public, GroupAct::Counters).allowed);
        QVERIFY(!refusal()->isShowing());
        QVERIFY(!verdict(GroupKind::Public, GroupAct::Ban).allowed);
        m_refusals->setPlan(Profile::Plan::Ultimate);
        QVERIFY(verdict(GroupKind::Public, GroupAct::Ban).allowed);
    }

    void communitiesAloneAreClosed()
    {
        m_sandbox->setClosedFeatures({api::planfeature::communities});
        QVERIFY(!call(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Community"_s}, {u"Name"_s, u"Town"_s}}));
        const Verdict making = verdict(GroupKind::Community, GroupAct::Create);
        QVERIFY(!making.allowed && making.reason.contains(u"11000"_s) && making.instead.contains(u"Public"_s));
        QVERIFY(verdict(GroupKind::Public, GroupAct::Create).allowed);
        // Groups of other types say nothing of communities.
        QVERIFY(call(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"Town"_s}}));
        QVERIFY(!verdict(GroupKind::Community, GroupAct::Create).allowed);
        // Who refreshes the groups may try, and a community that is made counts.
        GroupRules(m_profile, m_refusals).forget(GroupAct::Create, GroupKind::Community);
        QVERIFY(verdict(GroupKind::Community, GroupAct::Create).allowed);
        m_refusals->note(api::planfeature::communities, 11000);
        m_sandbox->setClosedFeatures({});
        QVERIFY(call(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Community"_s}, {u"Name"_s, u"Town"_s}}));
        QVERIFY(verdict(GroupKind::Community, GroupAct::Create).allowed);
    }
};

QTEST_MAIN(TestPlansClosed)
#include "tst_plansclosed.moc"
