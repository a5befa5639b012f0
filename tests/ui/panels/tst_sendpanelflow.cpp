// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/sendbench.h"
#include "tests/ui/support/idmenus.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Sending: results, retries, the fall-back, questions.
class TestSendPanelFlow : public SendBench
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { openPanel(); }
    void cleanup() { closePanel(); }
    void sendsToEveryone();
    void ctrlReturnSends();
    void unknownGroupFailsAndIsRetried();
    void closedApiFallsBack();
    void theRetryAsMessageIsAskedInFull();
    void whoNamedMembersIsAskedBeforeEveryoneGetsIt();
    void closingStopsTheSendingAndKeepsTheRest();
    void whatHadNoAnswerIsWarnedOfLater();
    void whatIsInMemoryAloneIsNotLostUnasked();
    void aLookupThatFailedIsNotTakenForTheSending();
    void theDraftOfManyTellsThatItIsBeingSentBeforeItIs();
    void closedProfileSaysSoBeforeTyping();
    void ordinaryMessageOnWish();
    void productionAsksInWords();
    void theQuestionTellsWhatIsNotKnown();
    void theQuestionNamesTheMembers();
    void testGoesToTheTestAccountOnly();
    void cancelTellsWhatWasDone();
    void resultsAreInspected();
    void longIdsAreReadWhole();
    void theTypeIsReadWhole();
    void focusStaysWhileItSends();
    void goesWithCallsInFlight();
};

void TestSendPanelFlow::sendsToEveryone()
{
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    QTRY_VERIFY(text("sendGroupCount").startsWith(u"2 group"_s) &&
                text("sendGroupCount").endsWith(u", 17 member(s)"_s));
    type("sendText", u"Service pause 22:00 to 23:00"_s);
    QCOMPARE(text("sendPreview"), u"Service pause 22:00 to 23:00"_s);
    QVERIFY(find<QPushButton>("sendSend")->text().startsWith(u"Notify 2 group"_s));
    const qint64 before = m_sandbox->counters().requests;
    QSignalSpy status(m_panel.get(), &Panel::statusMessage);
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 2);
    QVERIFY(m_dialogs.asked.isEmpty()); // nobody is asked on the sandbox
    QCOMPARE(m_sandbox->counters().requests - before, 2);
    QVERIFY(m_panel->results().isVisible());
    QCOMPARE(resultAt(0, NotificationResultsModel::Name), u"Night shift"_s);
    QCOMPARE(resultAt(0, NotificationResultsModel::State), u"Sent"_s);
    QVERIFY(resultAt(0, NotificationResultsModel::Time).contains(u" UTC"_s));
    QVERIFY2(text("sendSummary").contains(u"No callbacks are expected."_s), qPrintable(text("sendSummary")));
    QVERIFY(!shows("sendRetry"));
    QVERIFY(status.last().first().toString().startsWith(u"Sent to 2 group"_s));
    // The form is done with: a second press cannot send it twice.
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    QVERIFY(find<QPlainTextEdit>("sendText")->toPlainText().isEmpty());
    QVERIFY(!QFile::exists(m_drafts->file()));
}

void TestSendPanelFlow::ctrlReturnSends()
{
    QSignalSpy status(m_panel.get(), &Panel::statusMessage);
    auto *field = find<QLineEdit>("sendGroupSearch");
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier); // nothing to send: says why
    QCOMPARE(status.size(), 1);
    QCOMPARE(status.first().first().toString(), u"Choose a group."_s);
    addGroup(u"public1"_s);
    type("sendText", u"hello"_s);
    QTest::keyClick(find<QPlainTextEdit>("sendText"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->notification().text, u"hello"_s);
    QCOMPARE(m_service->summary().sent, 1);
}

void TestSendPanelFlow::unknownGroupFailsAndIsRetried()
{
    QSignalSpy gone(m_panel.get(), &SendPanel::groupGone);
    addGroup(u"public1"_s);
    addGroup(u"late1"_s);
    QTRY_VERIFY(text("sendGroupCount").contains(u"1 of them not found in this app"_s));
    QVERIFY(!gone.isEmpty());
    QCOMPARE(gone.first().first().toString(), u"late1"_s);
    type("sendText", u"hello"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 1);
    QCOMPARE(m_service->summary().failed, 1);
    const int code = resultAt(1, NotificationResultsModel::Code).toInt();
    QVERIFY2(code == 10010 || code == 10015, qPrintable(resultAt(1, NotificationResultsModel::Code)));
    QVERIFY(!resultAt(1, NotificationResultsModel::Reason).isEmpty());
    QVERIFY(text("sendSummary").startsWith(u"Sent to 1 of 2 group"_s));
    // What is left to do stays in the form and in the draft.
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"late1"_s});
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), u"hello"_s);
    const auto kept = DraftStore(m_dir->path(), u"notification"_s).restore();
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->groups, QStringList{u"late1"_s});

    create(u"late1"_s, u"Public"_s, u"Late"_s, 3);
    QCOMPARE(find<QPushButton>("sendRetry")->text(), u"Retry 1"_s);
    const qint64 before = m_sandbox->counters().requests;
    click("sendRetry");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 2);
    QCOMPARE(m_sandbox->counters().requests - before, 1); // only what failed
    QVERIFY(!shows("sendRetry"));
    QCOMPARE(m_panel->receivers().rowCount(), 0);
}

void TestSendPanelFlow::closedApiFallsBack()
{
    m_sandbox->setNotificationsClosed(true);
    QSignalSpy learnt(m_gate.get(), &NotificationGate::changed);
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    type("sendText", u"hello"_s);
    QVERIFY(!shows("sendState"));
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(learnt.size(), 1);
    QCOMPARE(m_service->summary().sent, 0);
    QVERIFY(find<MessageBar>("sendState")->isVisible());
    QCOMPARE(find<MessageBar>("sendState")->title(), u"System notifications are not open to this app"_s);
    QVERIFY(find<QCheckBox>("sendAsMessage")->isChecked());
    QVERIFY(!find<QCheckBox>("sendAsMessage")->isEnabled());
    QVERIFY2(find<QPushButton>("sendRetry")->text().startsWith(u"Send 2 as ordinary message"_s),
             qPrintable(find<QPushButton>("sendRetry")->text()));
    click("sendRetry");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 2);
    QVERIFY(m_service->results().first().msgSeq > 0);
    const auto history =
        call(u"group_open_http_svc/group_msg_get_simple"_s, {{u"GroupId"_s, u"public1"_s}, {u"ReqMsgNumber"_s, 1}});
    QVERIFY(history);
    QVERIFY(QJsonDocument(*history).toJson().contains("hello"));
}

void TestSendPanelFlow::theRetryAsMessageIsAskedInFull()
{
    m_sandbox->setNotificationsClosed(true);
    m_profile.level = SafetyLevel::Production;
    m_dialogs.yes = true;
    addGroup(u"public1"_s);
    QTRY_VERIFY(text("sendGroupCount").contains(u"12 member(s)"_s));
    type("sendText", u"hello"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    type("sendText", u"the next one"_s);
    click("sendRetry");
    QTRY_VERIFY(finished() && m_service->summary().sent == 1);
    QCOMPARE(m_dialogs.asked.size(), 2);
    QVERIFY2(m_dialogs.asked[1].effect.contains(u"12 members"_s), qPrintable(m_dialogs.asked[1].effect));
    QVERIFY2(m_dialogs.asked[1].effect.contains(u"\u201Chello\u201D"_s), qPrintable(m_dialogs.asked[1].effect));
    // The form that is empty now would send ordinary messages, too.
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    QCOMPARE(find<QPushButton>("sendSend")->text(), u"Send"_s);
}

void TestSendPanelFlow::whoNamedMembersIsAskedBeforeEveryoneGetsIt()
{
    m_sandbox->setNotificationsClosed(true);
    addGroup(u"public1"_s);
    QTest::mouseClick(find<QRadioButton>("sendNamed"), Qt::LeftButton, {}, QPoint(8, 8));
    type("sendMembers", u"member1"_s);
    type("sendText", u"hello"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QVERIFY(m_dialogs.asked.isEmpty());
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled()); // as a message it would go to everyone
    click("sendRetry");
    QCOMPARE(m_dialogs.asked.size(), 1);
    QVERIFY2(m_dialogs.asked.first().effect.startsWith(u"Everyone"_s), qPrintable(m_dialogs.asked.first().effect));
    QCOMPARE(m_service->summary().failed, 1);
    m_dialogs.yes = true;
    click("sendRetry");
    QTRY_VERIFY(finished() && m_service->summary().sent == 1);
    QVERIFY(m_service->notification().members.isEmpty());
}

void TestSendPanelFlow::closingStopsTheSendingAndKeepsTheRest()
{
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 60'000;
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    type("sendText", u"hello"_s);
    int closed = 0;
    const auto close = [&closed] { ++closed; };
    QVERIFY(m_panel->mayClose(close));
    m_sandbox->setFault(u"group_open_http_svc/send_group_system_notification"_s, slow);
    click("sendSend");
    QVERIFY(!m_panel->mayClose(close));
    QCOMPARE(closed, 0); // "Go on sending"
    const QString told = m_dialogs.asked.last().effect;
    QVERIFY2(told.contains(u"done. Groups that"_s), qPrintable(told));
    const auto onDisk = [this] {
        const auto kept = DraftStore(m_dir->path(), u"notification"_s).restore();
        return kept && *kept ? **kept : Draft();
    };
    QVERIFY(onDisk().sending);
    m_dialogs.yes = true;
    QVERIFY(!m_panel->mayClose(close));
    QCOMPARE(closed, 1);
    QVERIFY(finished());
    QVERIFY(!onDisk().sending);
    QCOMPARE(onDisk().groups, (QStringList{u"public1"_s, u"public2"_s}));
    QCOMPARE(onDisk().unanswered, onDisk().groups); // both were under way
    // A program that ended in the middle says so at the next start.
    Draft cutOff = onDisk();
    cutOff.sending = true;
    m_drafts->keep(cutOff);
    QVERIFY(m_drafts->flush());
    remake();
    QVERIFY(find<MessageBar>("sendMessage")->isVisible());
    QCOMPARE(find<MessageBar>("sendMessage")->title(), u"The program ended while this was being sent"_s);
}

void TestSendPanelFlow::whatHadNoAnswerIsWarnedOfLater()
{
    SandboxFault lost;
    lost.kind = SandboxFault::Kind::CutOff;
    m_sandbox->setFault(u"group_open_http_svc/send_group_system_notification"_s, lost);
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    type("sendText", u"hello"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().unknown, 2);
    m_panel->receivers().remove(QStringList{u"public2"_s}); // who is taken out is in no doubt
    QVERIFY(m_drafts->flush());
    remake();
    auto *card = find<MessageBar>("sendMessage");
    QVERIFY(card->isShowing());
    QCOMPARE(card->title(), u"This may have been sent already"_s);
    QCOMPARE(card->details(), u"public1"_s);
    QVERIFY(m_drafts->standing() == DraftStore::Standing::MaybeSent);
    // Another text has been sent to nobody.
    type("sendText", u"!"_s);
    QVERIFY(m_drafts->standing() == DraftStore::Standing::Written);
    QVERIFY(m_drafts->flush());
    remake();
    QVERIFY(!find<MessageBar>("sendMessage")->isShowing());
}

void TestSendPanelFlow::whatIsInMemoryAloneIsNotLostUnasked()
{
    DraftStore other(m_dir->path(), u"notification"_s);
    QVERIFY(other.restore());
    Draft theirs = DraftStore::fresh();
    theirs.text = u"theirs"_s;
    other.keep(theirs);
    QVERIFY(other.flush());
    type("sendText", u"mine"_s);
    int closed = 0;
    const auto close = [&closed] { ++closed; };
    QVERIFY(!m_panel->mayClose(close));
    QCOMPARE(closed, 0);
    QCOMPARE(m_dialogs.asked.size(), 1);
    QCOMPARE(m_dialogs.asked.last().title, u"Close without the draft?"_s);
    auto *card = find<MessageBar>("sendMessage");
    QVERIFY(card->isShowing());
    QCOMPARE(card->title(), u"What is written here is not kept"_s);
    QVERIFY(card->findChild<QLabel *>(u"messageFix"_s)->text().contains(u"copy the text"_s));
    m_dialogs.yes = true;
    QVERIFY(!m_panel->mayClose(close));
    QCOMPARE(closed, 1);
    QVERIFY(m_panel->mayClose(close)); // the window asks again as it closes
    // What is written afterwards has its own answer, and none is needed once there is room for it.
    type("sendText", u"!"_s);
    m_dialogs.asked.clear();
    QVERIFY(!m_panel->mayClose(close));
    QCOMPARE(m_dialogs.asked.size(), 1);
    type("sendText", u"!"_s);
    other.keep(DraftStore::fresh());
    QVERIFY(other.flush());
    QVERIFY(m_panel->mayClose(close));
    QCOMPARE(m_dialogs.asked.size(), 1);
    QCOMPARE(DraftStore(m_dir->path(), u"notification"_s).restore().value_or(std::nullopt).value_or(Draft{}).text,
             u"mine!!"_s);
}

void TestSendPanelFlow::aLookupThatFailedIsNotTakenForTheSending()
{
    SandboxFault refused;
    refused.kind = SandboxFault::Kind::Refuse;
    refused.code = 70009;
    m_sandbox->setFault(u"group_open_http_svc/get_group_info"_s, refused);
    addGroup(u"nowhere"_s);
    auto *card = find<MessageBar>("sendMessage");
    QTRY_VERIFY(card->isShowing());
    QCOMPARE(card->title(), u"The chosen groups could not be looked up: Key does not fit this app"_s);
    QVERIFY(card->offersConnection());
    // With the connection mended it is tried again by itself.
    m_sandbox->clearFaults();
    m_panel->retryConnection();
    QTRY_VERIFY(text("sendGroupCount").contains(u"1 of them not found in this app"_s));
    QVERIFY(!card->isShowing());
}

void TestSendPanelFlow::theDraftOfManyTellsThatItIsBeingSentBeforeItIs()
{
    QCOMPARE(SendPanel::draftDelayMs(1), 1'000);
    QCOMPARE(SendPanel::draftDelayMs(200'000), 2'000);
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 60'000;
    m_sandbox->setFault(u"group_open_http_svc/send_group_system_notification"_s, slow);
    QStringList ids;
    for (qsizetype i = 0; i <= DraftStore::fewGroups; ++i)
        ids << u"many%1"_s.arg(i);
    m_panel->openWith(QVariantMap{{u"groups"_s, ids}});
    type("sendText", u"x"_s);
    bool marked = false;
    connect(m_service.get(), &NotificationService::restarted, m_panel.get(), [this, &marked] {
        const auto kept = DraftStore(m_dir->path(), u"notification"_s).restore();
        marked = marked || (kept && *kept && (*kept)->sending);
    });
    QTRY_VERIFY(find<QPushButton>("sendSend")->isEnabled()); // the rows come in turns
    click("sendSend");
    QVERIFY(m_service->isRunning());
    QVERIFY(marked);
    m_service->cancel();
    QTRY_VERIFY(finished());
}

void TestSendPanelFlow::closedProfileSaysSoBeforeTyping()
{
    m_profile.notificationsClosed = true;
    m_client->setProfile(m_profile);
    remake();
    QVERIFY(find<MessageBar>("sendState")->isVisible());
    QVERIFY(find<QCheckBox>("sendAsMessage")->isChecked());
    QVERIFY(!find<QCheckBox>("sendAsMessage")->isEnabled());
    QVERIFY(!find<QRadioButton>("sendNamed")->isEnabled());
    QVERIFY(text("sendFacts").contains(u"Stored in the history"_s));
    // It may have been opened since: one can try.
    QTest::mouseClick(find<MessageBar>("sendState")->findChild<QPushButton *>(u"messageAction0"_s), Qt::LeftButton);
    QVERIFY(find<QCheckBox>("sendAsMessage")->isEnabled());
    QVERIFY(!find<QCheckBox>("sendAsMessage")->isChecked());
    addGroup(u"public1"_s);
    type("sendText", u"hello"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 1);
    QVERIFY(!m_gate->isClosed());
}

void TestSendPanelFlow::ordinaryMessageOnWish()
{
    addGroup(u"public2"_s);
    type("sendText", u"to stay"_s);
    QTest::mouseClick(find<QCheckBox>("sendAsMessage"), Qt::LeftButton, {},
                      QPoint(8, find<QCheckBox>("sendAsMessage")->height() / 2));
    QVERIFY(find<QCheckBox>("sendAsMessage")->isChecked());
    QVERIFY(!find<QRadioButton>("sendNamed")->isEnabled());
    QVERIFY(find<QPushButton>("sendSend")->text().startsWith(u"Send to 1 group"_s));
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 1);
    const auto history =
        call(u"group_open_http_svc/group_msg_get_simple"_s, {{u"GroupId"_s, u"public2"_s}, {u"ReqMsgNumber"_s, 1}});
    QVERIFY(history && QJsonDocument(*history).toJson().contains("to stay"));
}

void TestSendPanelFlow::productionAsksInWords()
{
    m_profile.level = SafetyLevel::Production;
    addGroup(u"public1"_s);
    QTRY_VERIFY(text("sendGroupCount").contains(u"12 member(s)"_s));
    find<QPlainTextEdit>("sendText")->setPlainText(u"Service pause\nsecond line"_s);
    const qint64 before = m_sandbox->counters().requests;
    click("sendSend");
    QCOMPARE(m_dialogs.asked.size(), 1);
    const Confirmation &question = m_dialogs.asked.first();
    QVERIFY(question.title.startsWith(u"Notify 1 group"_s));
    QCOMPARE(question.verb, question.title);
    QCOMPARE(question.keep, u"Keep as draft"_s);
    QCOMPARE(question.level, SafetyLevel::Production);
    QVERIFY2(question.effect.contains(u"12 members"_s) && question.effect.contains(u"Shop-CN"_s) &&
                 question.effect.contains(u"cannot be recalled"_s) && question.effect.contains(u"Service pause"_s) &&
                 !question.effect.contains(u"second line"_s),
             qPrintable(question.effect));
    QCOMPARE(question.details, QStringList{u"public1"_s});
    QVERIFY(!m_service->isRunning());
    QCOMPARE(m_sandbox->counters().requests, before); // "no" sends nothing
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), u"Service pause\nsecond line"_s);
    m_dialogs.yes = true;
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 1);
}

void TestSendPanelFlow::theQuestionTellsWhatIsNotKnown()
{
    m_profile.level = SafetyLevel::Production;
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 60'000;
    m_sandbox->setFault(u"group_open_http_svc/get_group_info"_s, slow);
    addGroup(u"public1"_s);
    QTRY_VERIFY(text("sendGroupCount").endsWith(u", 12 member(s)"_s));
    m_panel->receivers().add(QStringList{u"public2"_s});
    QVERIFY2(text("sendGroupCount").endsWith(u", at least 12 member(s); 1 group(s) of unknown size"_s),
             qPrintable(text("sendGroupCount")));
    type("sendText", u"hello"_s);
    click("sendSend");
    QCOMPARE(m_dialogs.asked.size(), 1);
    QVERIFY2(m_dialogs.asked.first().effect.contains(u"(at least 12 members; 1 group(s) of unknown size)"_s),
             qPrintable(m_dialogs.asked.first().effect));
}

void TestSendPanelFlow::theQuestionNamesTheMembers()
{
    m_profile.level = SafetyLevel::Production;
    addGroup(u"public1"_s);
    QTest::mouseClick(find<QRadioButton>("sendNamed"), Qt::LeftButton, {}, QPoint(8, 8));
    QStringList names;
    for (int i = 1; i <= 7; ++i)
        names << u"member%1"_s.arg(i);
    find<QPlainTextEdit>("sendMembers")->setPlainText(names.join(u' '));
    type("sendText", u"hello"_s);
    click("sendSend");
    QCOMPARE(m_dialogs.asked.size(), 1);
    const Confirmation &question = m_dialogs.asked.first();
    QVERIFY2(question.effect.contains(u"7 named member(s) (member1, member2, member3, member4, member5, \u2026)"_s) &&
                 question.effect.contains(u"Shop-CN"_s) && !question.effect.contains(u"12 members"_s),
             qPrintable(question.effect));
    QCOMPARE(question.details.size(), 8);
    QCOMPARE(question.details.first(), u"Member member1"_s);
    QCOMPARE(question.details.last(), u"Group public1"_s);
}

void TestSendPanelFlow::testGoesToTheTestAccountOnly()
{
    auto *message = find<MessageBar>("sendMessage");
    click("sendTest"); // nothing written
    QVERIFY(message->isVisible());
    type("sendText", u"only me"_s);
    addGroup(u"public1"_s);
    const qint64 before = m_sandbox->counters().requests;
    click("sendTest");
    QTRY_COMPARE(message->title(), u"Test sent to member1"_s);
    QVERIFY(m_sandbox->counters().requests - before <= 2); // the message, and perhaps the look-up of the group
    QVERIFY(m_service->results().isEmpty());
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), u"only me"_s);

    m_profile.testAccount = u"nobody-there"_s;
    click("sendTest");
    QTRY_COMPARE(message->kind(), MessageBar::Kind::Error);
    QVERIFY(!message->details().isEmpty());

    m_profile.testAccount.clear();
    QSignalSpy navigate(m_panel.get(), &Panel::navigateTo);
    click("sendTest");
    QCOMPARE(message->title(), u"No test account is set"_s);
    QTest::mouseClick(message->findChildren<QPushButton *>(u"messageAction0"_s).last(), Qt::LeftButton);
    QCOMPARE(navigate.size(), 1);
    QCOMPARE(navigate.first().first().toString(), u"settings"_s);
}

void TestSendPanelFlow::cancelTellsWhatWasDone()
{
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 8000;
    m_sandbox->setFault(u"group_open_http_svc/send_group_system_notification"_s, slow);
    auto *busy = find<BusyBar>("sendBusy");
    busy->setDelays(0, 0);
    QStringList ids;
    for (int i = 0; i < 20; ++i)
        ids << u"many%1"_s.arg(i);
    m_panel->openWith(QVariantMap{{u"groups"_s, ids}});
    type("sendText", u"x"_s);
    click("sendSend");
    QTRY_VERIFY(busy->isVisible());
    QVERIFY(!find<QPlainTextEdit>("sendText")->isEnabled()); // no edits of what is being sent
    auto *cancel = busy->findChild<QPushButton *>(u"busyCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(finished());
    QVERIFY(!busy->isVisible());
    QCOMPARE(m_service->summary().unknown, NotificationService::atOnce);
    QCOMPARE(m_service->summary().notSent, 20 - NotificationService::atOnce);
    QVERIFY2(text("sendSummary").contains(u"12 without an answer"_s) && text("sendSummary").contains(u"8 not sent"_s),
             qPrintable(text("sendSummary")));
    QCOMPARE(find<QPushButton>("sendRetry")->text(), u"Retry 8"_s);
    QVERIFY(find<QPushButton>("sendRetryUnknown")->isVisible());
    QVERIFY(find<QPlainTextEdit>("sendText")->isEnabled());
    QCOMPARE(m_panel->receivers().rowCount(), 20); // nothing is known to be sent, so nothing is taken out
}

void TestSendPanelFlow::resultsAreInspected()
{
    addGroup(u"nowhere"_s);
    type("sendText", u"x"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QSignalSpy inspect(m_panel.get(), &Panel::inspect);
    QSignalSpy navigate(m_panel.get(), &Panel::navigate);
    auto *table = find<QTableView>("sendResults");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(!inspect.isEmpty());
    const auto what = inspect.last().first().value<Inspection>();
    QCOMPARE(what.title, u"nowhere"_s);
    QStringList names;
    for (const auto &[name, value] : what.fields)
        names << name;
    QVERIFY(names.contains(u"What failed"_s) && names.contains(u"What to do"_s));
    testing::giveSections(m_panel.get());
    QVERIFY(testing::chooseByKey(table, u"idGroupCopy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"nowhere"_s);
    click("sendOpenGroup");
    QCOMPARE(navigate.size(), 1);
    QCOMPARE(navigate.first().first().value<ObjectRef>().id, u"nowhere"_s);
}

void TestSendPanelFlow::longIdsAreReadWhole()
{
    const QString id = u"@TGS#1RWQ5SPEAM"_s;
    addGroup(id);
    QCOMPARE(m_panel->receivers().rowCount(), 1);
    const auto whole = [](const QTableView *table, int column) {
        return table->columnWidth(column) >= table->sizeHintForIndex(table->model()->index(0, column)).width();
    };
    QVERIFY(whole(find<QTableView>("sendGroups"), NotificationReceivers::Id));
    type("sendText", u"x"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(resultAt(0, NotificationResultsModel::Group), id);
    QVERIFY(whole(find<QTableView>("sendResults"), NotificationResultsModel::Group));
}

void TestSendPanelFlow::theTypeIsReadWhole()
{
    addGroup(u"live1"_s);
    const auto *table = find<QTableView>("sendGroups");
    const QModelIndex type = table->model()->index(0, NotificationReceivers::Type);
    QCOMPARE(type.data().toString(), u"Live room"_s);
    QVERIFY(table->columnWidth(type.column()) >= table->sizeHintForIndex(type).width());
}

void TestSendPanelFlow::focusStaysWhileItSends()
{
    m_profile.level = SafetyLevel::Production;
    m_dialogs.yes = true;
    addGroup(u"public1"_s);
    type("sendText", u"x"_s);
    auto *send = find<QPushButton>("sendSend");
    QTRY_VERIFY(send->isEnabled());
    send->setFocus();
    QVERIFY(m_panel->focusWidget() == send);
    click("sendSend");
    QVERIFY(m_service->isRunning() && !send->isEnabled());
    // Beside the results, and not at whatever comes next in the window.
    QVERIFY(m_panel->focusWidget() == find<QWidget>("sendScroll"));
    QTRY_VERIFY(finished());
    QVERIFY(m_panel->focusWidget() == find<QWidget>("sendScroll"));
}

void TestSendPanelFlow::goesWithCallsInFlight()
{
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 8000;
    m_sandbox->setFault({}, slow);
    addGroup(u"public1"_s);
    type("sendText", u"x"_s);
    click("sendTest");
    click("sendCount");
    QTRY_VERIFY(m_client->callsInFlight() >= 2);
    m_panel.reset();
    m_audience.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->callsInFlight(), 0, 5'000);
}

QTEST_MAIN(TestSendPanelFlow)
#include "tst_sendpanelflow.moc"
