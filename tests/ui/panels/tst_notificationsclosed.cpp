// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/ui/panels/sendbench.h"
#include "ui/panels/explorer/explorerpanel.h"
#include "ui/panels/jobs/newjobdialog.h"

#include <QComboBox>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// System notifications that are closed to the app: learnt once, shown and forgotten by all sections together.
class TestNotificationsClosed : public SendBench
{
    Q_OBJECT

    const QString m_command = u"group_open_http_svc/send_group_system_notification"_s;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<ExplorerService> m_calls;
    std::unique_ptr<ExplorerPanel> m_explorer;
    std::unique_ptr<NewJobDialog> m_job;

    void makeExplorer()
    {
        m_explorer.reset();
        m_calls = std::make_unique<ExplorerService>(*m_client, *m_history, m_clock);
        ExplorerParts parts{*m_calls, m_errors, *m_settings, m_zone, m_dialogs, [] { return QStringList(); }};
        parts.notifications = m_gate.get();
        m_explorer = std::make_unique<ExplorerPanel>(parts);
        m_explorer->show();
        m_explorer->openCommand(m_command);
    }
    bool notify() { return call(m_command, {{u"GroupId"_s, u"public1"_s}, {u"Content"_s, u"hello"_s}}).has_value(); }
    QPushButton *sendButton() const { return m_explorer->findChild<QPushButton *>(u"explorerSend"_s); }
    QPushButton *runButton() const { return m_job->findChild<QPushButton *>(u"jobRun"_s); }
    MessageBar *refusal() const { return m_explorer->findChild<MessageBar *>(u"explorerRefusal"_s); }
    MessageBar *jobBar() const { return m_job->findChild<MessageBar *>(u"jobClosed"_s); }
    static void press(const MessageBar *bar, const QString &text)
    {
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text().startsWith(text)) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    bool allOpen() const
    {
        return !shows("sendState") && !refusal()->isShowing() && sendButton()->isEnabled() && !jobBar()->isShowing() &&
               runButton()->isEnabled();
    }
    bool allClosed() const
    {
        return shows("sendState") && refusal()->isShowing() && !sendButton()->isEnabled() && jobBar()->isShowing() &&
               !runButton()->isEnabled();
    }

  private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init()
    {
        openPanel();
        m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
        m_history = std::make_unique<CallHistory>(m_dir->filePath(u"calls.jsonl"_s));
        makeExplorer();
        m_job = std::make_unique<NewJobDialog>(m_profile, m_errors, m_dialogs, nullptr);
        m_job->setNotifications(m_gate.get());
        m_job->show();
        m_job->setVerb(u"notifications send"_s);
        m_job->setPasted(u"group,text\npublic1,hello\n"_s);
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
    void oneRefusalIsKnownEverywhere();
    void whoTriesAgainOpensItForAll();
    void theJobNamesWhatToDoInstead();
    void theExplorerKnowsItAfterARestart();
    void whileAJobIsMadeItsButtonStaysLocked();
};

void TestNotificationsClosed::oneRefusalIsKnownEverywhere()
{
    m_sandbox->setNotificationsClosed(true);
    QVERIFY(!notify());
    QVERIFY(allClosed());
    QVERIFY(refusal()->title().contains(u"closed"_s));
    QCOMPARE(runButton()->toolTip(), jobBar()->title());
    // The service has opened it: the next call that goes through tells it to all.
    m_sandbox->setNotificationsClosed(false);
    QVERIFY(notify());
    QVERIFY(allOpen());
}

void TestNotificationsClosed::whoTriesAgainOpensItForAll()
{
    m_sandbox->setNotificationsClosed(true);
    const MessageBar *const sendBar = find<MessageBar>("sendState");
    for (const auto &[bar, button] : {std::pair(sendBar, u"Try notifications again"_s),
                                      std::pair<const MessageBar *, QString>(refusal(), u"It has changed"_s),
                                      std::pair<const MessageBar *, QString>(jobBar(), u"Try notifications again"_s)}) {
        QVERIFY(!notify());
        QVERIFY2(allClosed(), qPrintable(button));
        press(bar, button);
        QVERIFY2(allOpen(), qPrintable(button));
    }
}

void TestNotificationsClosed::theJobNamesWhatToDoInstead()
{
    m_sandbox->setNotificationsClosed(true);
    QVERIFY(!notify());
    press(jobBar(), u"Instead: "_s);
    QCOMPARE(m_job->findChild<QComboBox *>(u"jobVerb"_s)->currentData().toString(), u"messages post"_s);
    QVERIFY(!jobBar()->isShowing());
    QTRY_VERIFY(runButton()->isEnabled());
    m_job->setVerb(u"notifications send"_s);
    QVERIFY(jobBar()->isShowing() && !runButton()->isEnabled());
}

void TestNotificationsClosed::theExplorerKnowsItAfterARestart()
{
    m_sandbox->setNotificationsClosed(true);
    QVERIFY(!notify());
    makeExplorer();
    QVERIFY(refusal()->isShowing() && !sendButton()->isEnabled());
}

void TestNotificationsClosed::whileAJobIsMadeItsButtonStaysLocked()
{
    m_job->showMaking();
    for (const bool closed : {true, false, true}) {
        m_sandbox->setNotificationsClosed(closed);
        QCOMPARE(notify(), !closed);
        QVERIFY(!runButton()->isEnabled());
    }
    m_job->showNotMade(makeError(ApiError::Kind::Cancelled, u"There is no job."_s));
    QVERIFY(!runButton()->isEnabled()); // closed meanwhile
    m_sandbox->setNotificationsClosed(false);
    QVERIFY(notify());
    QVERIFY(runButton()->isEnabled());
}

QTEST_MAIN(TestNotificationsClosed)
#include "tst_notificationsclosed.moc"
