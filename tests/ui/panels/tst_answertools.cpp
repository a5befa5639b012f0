// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/answertrace.h"
#include "core/callbacks/attachserver.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/callbacksign.h"
#include "core/callbacks/eventlogmodel.h"
#include "core/callbacks/eventsentence.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/httpreceiver.h"
#include "tests/core/callbacks/backend.h"
#include "tests/core/callbacks/callbackclient.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/callbacks/answertools.h"
#include "ui/panels/callbacks/budgetwords.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/doctordialog.h"
#include "ui/panels/callbacks/replaydialog.h"
#include "ui/panels/callbacks/targetsdialog.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

namespace {

class AnsweringDialogs : public Dialogs
{
  public:
    QList<Confirmation> asked;
    bool yes = false;
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then({});
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(yes);
    }
};

} // namespace

/// Targets, replay, samples and the doctor, used as people do: by menu, clicks and keys, against real servers.
class TestAnswerTools : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_hub = std::make_unique<CallbackHub>(m_clock);
        StoreOptions options;
        options.path = m_dir->filePath(u"events.db"_s);
        m_hub->openStore(options);
        ReceiverOptions receiver;
        receiver.token = "t0ken";
        receiver.sdkAppId = 1400000000;
        m_hub->configure(receiver);
        m_hub->start();
        QTRY_COMPARE(m_hub->state(), CallbackHub::State::Listening);
        m_panel = std::make_unique<CallbacksPanel>(*m_hub, m_zone, m_dialogs);
        m_kept.clear();
        m_panel->setAnswering({m_catalogue, m_clock, m_dir->filePath(u"targets.json"_s),
                               [this](const ForwardTarget &target) { m_kept << target.token; },
                               [](const QString &account, const auto &then) {
                                   then({true, account == u"spam_88", account + u" looked up"_s});
                               }});
        m_panel->resize(1000, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_hub.reset();
        m_dialogs.asked.clear();
        m_dialogs.yes = false;
    }

    void aTargetIsTypedAppliedAndAsked();
    void anUnusableTargetCannotBeApplied();
    void targetsAreOrderedAndSayWhatTheyGet();
    void dialogsAreClosedByTheirButtons();
    void anEventIsReplayedEdited();
    void productionIsAskedAboutInWords();
    void samplesGoToTheReceiver();
    void samplesArePassedOnOnlyWhenThatIsAsked();
    void theDoctorSaysWhatIsWrong();
    void theDoctorIsToldTheOldAddressAndTheSender();
    void attachedTheListenerCounts();
    void theBudgetIsShown();
    void aLateAnswerRaisesACard();

  private:
    void trigger(const char *name) const
    {
        auto *action = m_panel->findChild<QAction *>(QLatin1String(name));
        QVERIFY(action);
        QVERIFY(action->isEnabled());
        action->trigger();
    }
    template <class D>
    D *opened() const
    {
        D *dialog = m_panel->findChild<D *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    template <class W>
    static W *child(QWidget *parent, const char *name)
    {
        return parent->findChild<W *>(QLatin1String(name));
    }
    static void press(QWidget *parent, const char *name)
    {
        QTest::mouseClick(child<QPushButton>(parent, name), Qt::LeftButton);
    }
    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    static void choose(QComboBox *box, const QString &data)
    {
        const int wanted = box->findData(data);
        QVERIFY2(wanted >= 0, qPrintable(data));
        box->setFocus();
        for (int i = 0; i < box->count() && box->currentIndex() != wanted; ++i)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(box->currentIndex(), wanted);
    }
    int say(const QByteArray &text) const
    {
        CallbackClient client(quint16(m_hub->url().port()));
        QByteArray body = messageBody(text);
        body.replace("AfterSendMsg", "BeforeSendMsg");
        const QByteArray time = QByteArray::number(m_clock.nowSeconds());
        const HttpReply reply =
            client.post(callbackTarget("Group.CallbackBeforeSendMsg",
                                       "&RequestTime=" + time + "&Sign=" + callbackSign("t0ken", time)),
                        body);
        return QJsonDocument::fromJson(reply.body).object().value("ErrorCode"_L1).toInt(-1);
    }

    const Catalogue m_catalogue;
    SystemClock m_clock;
    DisplayZone m_zone;
    AnsweringDialogs m_dialogs;
    QList<QByteArray> m_kept;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CallbackHub> m_hub;
    std::unique_ptr<CallbacksPanel> m_panel;
};

void TestAnswerTools::aTargetIsTypedAppliedAndAsked()
{
    Backend backend;
    backend.answer(Backend::verdict(10177));
    trigger("callbacksTargets");
    auto *dialog = opened<TargetsDialog>();
    QVERIFY(dialog);
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    press(dialog, "targetsAdd");
    type(child<QLineEdit>(dialog, "targetName"), u"moderation"_s);
    type(child<QLineEdit>(dialog, "targetUrl"), backend.url());
    choose(child<QComboBox>(dialog, "targetSign"), u"anew"_s);
    type(child<QLineEdit>(dialog, "targetToken"), u"their-token"_s);
    child<QListWidget>(dialog, "targetsList")->item(0)->setCheckState(Qt::Checked);
    QVERIFY(child<QPushButton>(dialog, "targetsApply")->isEnabled());
    press(dialog, "targetsApply");
    QVERIFY(!dialog->isChanged());
    QCOMPARE(m_kept, QList<QByteArray>{"their-token"});
    QCOMPARE(say("hello"), 10177);
    QTRY_VERIFY(child<QLabel>(dialog, "targetFigures")->text().contains(u"1 sent"));
    // The token is in no file.
    QFile file(m_dir->filePath(u"targets.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(saved.contains("moderation"));
    QVERIFY(!saved.contains("their-token"));
    if (qEnvironmentVariableIsSet("IMDESK_SHOTS"))
        dialog->grab().save(u"/tmp/answer_targets.png"_s);
}

void TestAnswerTools::anUnusableTargetCannotBeApplied()
{
    trigger("callbacksTargets");
    auto *dialog = opened<TargetsDialog>();
    QVERIFY(dialog);
    press(dialog, "targetsAdd");
    type(child<QLineEdit>(dialog, "targetUrl"), u"ftp://x"_s);
    child<QListWidget>(dialog, "targetsList")->item(0)->setCheckState(Qt::Checked);
    QVERIFY(!child<QPushButton>(dialog, "targetsApply")->isEnabled());
    press(dialog, "targetsRemove");
    QCOMPARE(child<QListWidget>(dialog, "targetsList")->count(), 0);
    // It comes back.
    auto *bar = child<MessageBar>(dialog, "targetsMessage");
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == u"Undo")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(child<QListWidget>(dialog, "targetsList")->count(), 1);
}

void TestAnswerTools::targetsAreOrderedAndSayWhatTheyGet()
{
    trigger("callbacksTargets");
    auto *dialog = opened<TargetsDialog>();
    QVERIFY(dialog);
    for (const QString &name : {u"first"_s, u"second"_s}) {
        press(dialog, "targetsAdd");
        type(child<QLineEdit>(dialog, "targetName"), name);
    }
    auto *list = child<QListWidget>(dialog, "targetsList");
    QCOMPARE(list->currentRow(), 1);
    press(dialog, "targetsUp");
    QCOMPARE(list->item(0)->text(), u"second"_s);
    QCOMPARE(list->currentRow(), 0);
    press(dialog, "targetsDown");
    QCOMPARE(list->item(0)->text(), u"first"_s);
    QCOMPARE(list->item(1)->text(), u"second"_s);
    QCOMPARE(list->currentRow(), 1);
    type(child<QLineEdit>(dialog, "targetUrl"), u"http://127.0.0.1:1/"_s);
    type(child<FilterBox>(dialog, "targetFilter")->lineEdit(), u"cmd = after-group-message"_s);
    // The answers count of what is asked before alone.
    for (const char *name : {"targetAnswers", "targetAfter", "targetBefore"}) {
        auto *box = child<QCheckBox>(dialog, name);
        QVERIFY2(box->isEnabled() && box->isChecked(), name);
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, 8});
        QVERIFY2(!box->isChecked(), name);
    }
    QVERIFY(!child<QCheckBox>(dialog, "targetAnswers")->isEnabled());
    choose(child<QComboBox>(dialog, "targetLevel"), safetyWord(SafetyLevel::Production));
    choose(child<QComboBox>(dialog, "targetsWinner"), u"targets"_s);
    // Of the other one, whose answers count, the time is set.
    list->setCurrentRow(0);
    auto *timeout = child<QSpinBox>(dialog, "targetTimeout");
    QVERIFY(timeout->isEnabled());
    type(timeout, u"800"_s);
    press(dialog, "targetsApply");
    QVERIFY(!dialog->isChanged());
    QCOMPARE(m_hub->forward().targets.size(), 2);
    const ForwardTarget first = m_hub->forward().targets.first(), second = m_hub->forward().targets.last();
    QVERIFY(first.before && first.answers && first.after && first.filter.isEmpty());
    QVERIFY(!second.before && !second.answers && !second.after);
    QCOMPARE(second.filter, u"cmd = after-group-message"_s);
    QCOMPARE(second.level, safetyWord(SafetyLevel::Production));
    QCOMPARE(first.timeoutMs, 800);
    QCOMPARE(m_hub->forward().winner, u"targets"_s);
}

void TestAnswerTools::dialogsAreClosedByTheirButtons()
{
    const auto isClosed = [this](const char *action, QDialog *dialog, const char *close) {
        QVERIFY2(dialog, action);
        press(dialog, close);
        QVERIFY2(!dialog->isVisible(), close);
    };
    trigger("callbacksTargets");
    isClosed("callbacksTargets", opened<TargetsDialog>(), "targetsClose");
    trigger("callbacksSamples");
    isClosed("callbacksSamples", opened<ReplayDialog>(), "replayClose");
    trigger("callbacksDoctor");
    isClosed("callbacksDoctor", opened<DoctorDialog>(), "doctorClose");
}

void TestAnswerTools::anEventIsReplayedEdited()
{
    Backend backend;
    backend.answer(Backend::verdict(10188, "not this"));
    QCOMPARE(say("hello"), 0);
    QTRY_COMPARE(m_hub->log().size(), 1);
    m_panel->open({ObjectRef::Kind::Event, u"1"_s});
    auto *action = m_panel->findChild<QAction *>(u"callbacksReplaySelected"_s);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    auto *dialog = opened<ReplayDialog>();
    QVERIFY(dialog);
    auto *editor = child<JsonEditor>(dialog, "replayBody");
    QTRY_VERIFY(editor->text().contains(u"hello"));
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    editor->edit()->setFocus();
    QTest::keyClick(editor->edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor->edit(), u"{\"GroupId\":\"edited\"}"_s);
    choose(child<QComboBox>(dialog, "replayTarget"), u"address"_s);
    type(child<QLineEdit>(dialog, "replayUrl"), backend.url());
    choose(child<QComboBox>(dialog, "replayLevel"), u"test"_s);
    type(child<QLineEdit>(dialog, "replayToken"), u"their-token"_s);
    press(dialog, "replaySend");
    auto *results = child<QTableWidget>(dialog, "replayResults");
    QTRY_COMPARE(results->rowCount(), 1);
    QVERIFY(backend.requests().first().query().hasQueryItem(u"Sign"_s));                // unsigned without the token
    QCOMPARE(results->item(0, 1)->text(), answerWords(m_hub->log().row(1)->toEvent())); // as the log says it
    QVERIFY(results->item(0, 2)->text().startsWith(u"10188 not this"));
    QCOMPARE(backend.count(), 1);
    QCOMPARE(QJsonDocument::fromJson(backend.requests().first().body)["GroupId"_L1].toString(), u"edited"_s);
    QVERIFY(m_dialogs.asked.isEmpty());
    QTRY_VERIFY(child<QLabel>(dialog, "replaySummary")->text().contains(u"1 otherwise"));
    if (qEnvironmentVariableIsSet("IMDESK_SHOTS"))
        dialog->grab().save(u"/tmp/answer_replay.png"_s);
}

void TestAnswerTools::productionIsAskedAboutInWords()
{
    Backend backend;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(say("hello"), 0);
    QTRY_COMPARE(m_hub->log().size(), 3);
    auto *table = m_panel->findChild<QTableView *>(u"callbacksTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3); // the view takes new rows a few times a second
    auto *action = m_panel->findChild<QAction *>(u"callbacksReplayShown"_s);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    auto *dialog = opened<ReplayDialog>();
    QVERIFY(dialog);
    choose(child<QComboBox>(dialog, "replayTarget"), u"address"_s);
    type(child<QLineEdit>(dialog, "replayUrl"), backend.url());
    auto *rate = child<QSpinBox>(dialog, "replayRate");
    QVERIFY(rate->isVisible()); // of several events
    type(rate, u"100"_s);
    QCOMPARE(rate->value(), 100);
    press(dialog, "replaySend");
    QCOMPARE(m_dialogs.asked.size(), 1);
    QCOMPARE(m_dialogs.asked.first().level, SafetyLevel::Production);
    QVERIFY(!m_dialogs.asked.first().effect.isEmpty());
    QTest::qWait(50);
    QCOMPARE(backend.count(), 0);
    m_dialogs.yes = true;
    press(dialog, "replaySend");
    QTRY_COMPARE(child<QTableWidget>(dialog, "replayResults")->rowCount(), 3);
    QCOMPARE(backend.count(), 3);
}

void TestAnswerTools::samplesGoToTheReceiver()
{
    trigger("callbacksSamples");
    auto *dialog = opened<ReplayDialog>();
    QVERIFY(dialog);
    auto *commands = child<QComboBox>(dialog, "replayCommand");
    QCOMPARE(commands->count(), 56);
    choose(commands, u"Sns.CallbackFriendAdd"_s);
    QTRY_VERIFY(child<JsonEditor>(dialog, "replayBody")->text().contains(u"Sns.CallbackFriendAdd"));
    press(dialog, "replaySend");
    QTRY_COMPARE(m_hub->log().size(), 1);
    QCOMPARE(m_hub->log().row(1)->toEvent().command, u"Sns.CallbackFriendAdd"_s);
    QTRY_COMPARE(m_panel->model().rowCount(), 1);
    QVERIFY(m_panel->model().index(0, EventLogModel::Event).data().toString().startsWith(u"[replay] "_s));
    QTRY_COMPARE(child<QTableWidget>(dialog, "replayResults")->rowCount(), 1);
    QCOMPARE(child<QTableWidget>(dialog, "replayResults")->item(0, 2)->text(), u"accepted"_s);
}

void TestAnswerTools::samplesArePassedOnOnlyWhenThatIsAsked()
{
    Backend backend;
    ForwardTarget target;
    target.id = u"t1"_s;
    target.name = u"mod & co"_s;
    target.url = backend.url();
    target.level = safetyWord(SafetyLevel::Production);
    m_hub->setForward({u"rules"_s, {target}});
    trigger("callbacksSamples");
    auto *dialog = opened<ReplayDialog>();
    QVERIFY(dialog);
    choose(child<QComboBox>(dialog, "replayCommand"), u"C2C.CallbackBeforeSendMsg"_s);
    auto *passOn = child<QCheckBox>(dialog, "replayPassOn");
    QTRY_VERIFY(passOn->isVisible());
    QVERIFY2(passOn->text().contains(u"mod && co"), qPrintable(passOn->text()));
    QVERIFY(!passOn->isChecked());
    auto *results = child<QTableWidget>(dialog, "replayResults");
    auto *summary = child<QLabel>(dialog, "replaySummary");
    press(dialog, "replaySend");
    QTRY_VERIFY(!summary->text().isEmpty());
    QCOMPARE(results->rowCount(), 1);
    QVERIFY(m_dialogs.asked.isEmpty());
    QCOMPARE(backend.count(), 0);
    // Asked for, it is as careful as the targets are.
    passOn->click();
    press(dialog, "replaySend");
    QCOMPARE(m_dialogs.asked.size(), 1);
    QCOMPARE(m_dialogs.asked.first().level, SafetyLevel::Production);
    QCOMPARE(m_dialogs.asked.first().details, QStringList{backend.url()});
    QVERIFY(m_dialogs.asked.first().effect.contains(u"mod & co"));
    m_dialogs.yes = true;
    press(dialog, "replaySend");
    QTRY_COMPARE(backend.count(), 1);
    QTRY_VERIFY(!summary->text().isEmpty());
    // The next time it is not asked for, and neither where the targets are others than those it names.
    dialog->offerSamples();
    QVERIFY(!passOn->isChecked());
    passOn->click();
    target.url = backend.url(u"/elsewhere"_s);
    m_hub->setForward({u"rules"_s, {target}});
    press(dialog, "replaySend");
    QVERIFY(!passOn->isChecked());
    QCOMPARE(child<MessageBar>(dialog, "replayMessage")->kind(), MessageBar::Kind::Warning);
    QCOMPARE(m_dialogs.asked.size(), 2);
    QCOMPARE(backend.count(), 1);
}

void TestAnswerTools::theDoctorSaysWhatIsWrong()
{
    CallbackClient client(quint16(m_hub->url().port()));
    const QByteArray time = QByteArray::number(m_clock.nowSeconds());
    const QByteArray sign = "&RequestTime=" + time + "&Sign=" + callbackSign("t0ken", time);
    const HttpReply replayed =
        client.post(callbackTarget("Group.CallbackAfterSendMsg", sign), messageBody("hi"), "X-Imdesk-Replay: 7\r\n");
    QCOMPARE(replayed.status, 200);
    QTRY_COMPARE(m_hub->log().size(), 1);
    trigger("callbacksDoctor");
    auto *dialog = opened<DoctorDialog>();
    QVERIFY(dialog);
    QCOMPARE(child<QLineEdit>(dialog, "doctorUrl")->text(), m_hub->url().toString());
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    press(dialog, "doctorCheck");
    auto *verdict = child<MessageBar>(dialog, "doctorVerdict");
    QTRY_COMPARE(verdict->kind(), MessageBar::Kind::Warning); // a loopback address
    const QListWidget *findings = child<QListWidget>(dialog, "doctorFindings");
    QVERIFY(findings->count() >= 5);
    QVERIFY(!findings->findItems(u"no callback has come yet"_s, Qt::MatchContains).isEmpty());
    QTRY_COMPARE(m_hub->log().size(), 2);
    press(dialog, "doctorChanged");
    QVERIFY(child<QLabel>(dialog, "doctorCountdown")->text().contains(u"1:59") ||
            child<QLabel>(dialog, "doctorCountdown")->text().contains(u"2:00"));
    press(dialog, "doctorCheck");
    QTRY_COMPARE(verdict->kind(), MessageBar::Kind::Error);
    QVERIFY2(verdict->title().contains(u"two minutes"), qPrintable(verdict->title()));
    if (qEnvironmentVariableIsSet("IMDESK_SHOTS"))
        dialog->grab().save(u"/tmp/answer_doctor.png"_s);
    dialog->close();
    trigger("callbacksDoctor");
    QVERIFY(!verdict->isShowing());
    QCOMPARE(findings->count(), 0);
    QCOMPARE(dialog->focusWidget(), child<QPushButton>(dialog, "doctorCheck"));
}

void TestAnswerTools::theDoctorIsToldTheOldAddressAndTheSender()
{
    trigger("callbacksDoctor");
    auto *dialog = opened<DoctorDialog>();
    QVERIFY(dialog);
    QUrl before = m_hub->url();
    before.setPort(before.port() / 10); // the new port begins with it
    type(child<QLineEdit>(dialog, "doctorPrevious"), before.toString());
    type(child<QLineEdit>(dialog, "doctorSender"), u"spam_88"_s);
    press(dialog, "doctorCheck");
    const auto *findings = child<QListWidget>(dialog, "doctorFindings");
    const auto told = [findings](const QString &words) {
        return !findings->findItems(words, Qt::MatchContains).isEmpty();
    };
    QTRY_VERIFY(told(u"begin alike"_s));
    QTRY_VERIFY(told(u"spam_88 looked up"_s));
}

void TestAnswerTools::attachedTheListenerCounts()
{
    m_hub->stop();
    QTRY_COMPARE(m_hub->state(), CallbackHub::State::Off);
    StoreOptions options;
    options.path = m_dir->filePath(u"listener.db"_s);
    const auto store = std::move(EventStore::open(options).value());
    QUrl url;
    HttpReceiver receiver(m_hub->options(), *store, m_clock);
    connect(&receiver, &HttpReceiver::listening, this, [&url](const QUrl &at) { url = at; });
    QTRY_VERIFY(!url.isEmpty());
    AttachOptions door;
    door.socket = m_dir->filePath(u"door.sock"_s);
    const auto server =
        AttachServer::listen(
            door,
            {*store, m_clock, [&url] { return QJsonObject{{u"push"_s, u"status"_s}, {u"url"_s, url.toString()}}; },
             [] { return QList<ReplyRule>(); }, [](const QList<ReplyRule> &) { return Result<Done>(Done{}); }})
            .value();
    AttachTarget target;
    target.socket = door.socket;
    m_hub->attach(target);
    QTRY_VERIFY(m_hub->attached()->state() == AttachClient::State::Attached);
    QTRY_COMPARE(m_hub->attached()->figures().url, url.toString());
    trigger("callbacksDoctor");
    auto *doctor = opened<DoctorDialog>();
    QVERIFY(doctor);
    QCOMPARE(child<QLineEdit>(doctor, "doctorUrl")->text(), url.toString());
    press(doctor, "doctorCheck");
    auto *verdict = child<MessageBar>(doctor, "doctorVerdict");
    QTRY_COMPARE(verdict->kind(), MessageBar::Kind::Warning); // a loopback address
    QVERIFY(child<QListWidget>(doctor, "doctorFindings")->item(0)->text().contains(door.socket));
    QCOMPARE(m_hub->log().size(), 1);
    doctor->close();
    trigger("callbacksTargets");
    auto *targets = opened<TargetsDialog>();
    QVERIFY(targets);
    QVERIFY(child<MessageBar>(targets, "targetsMessage")->title().contains(u"decided by the listener"));
    targets->close();
    m_hub->detach();
}

void TestAnswerTools::theBudgetIsShown()
{
    CallbackEvent event;
    event.command = u"Group.CallbackBeforeSendMsg"_s;
    event.answeredInMs = 500;
    AnswerTrace trace;
    trace.rulesUs = 200;
    trace.forwardMs = 450;
    TargetAnswer answer;
    answer.target = u"moderation"_s;
    answer.outcome = u"answered"_s;
    answer.ms = 450;
    answer.won = true;
    trace.targets = {answer};
    event.handling = trace.toBytes();
    const auto fields = budgetFields(event);
    QCOMPARE(fields.size(), 2);
    QVERIFY2(fields.first().second.contains(u"450"), qPrintable(fields.first().second));
    QCOMPARE(fields.first().second.count(QChar(0x2588)), 2); // of eight
    QVERIFY(fields.last().first.contains(u"moderation"));
    // What went wrong is said beside it.
    trace.gaveUp = QStringList{u"endless"_s};
    trace.cutOff = u"endless"_s;
    trace.targets.first().words = u"unheard of"_s;
    trace.headers = {u"X-Imdesk-Replay: 7"_s};
    event.handling = trace.toBytes();
    QStringList told;
    for (const auto &[name, words] : budgetFields(event))
        told << name + u": "_s + words;
    QCOMPARE(told.size(), 5);
    QVERIFY2(told.at(1).contains(u"endless"), qPrintable(told.at(1)));
    QVERIFY2(told.at(2).contains(u"unheard of"), qPrintable(told.at(2)));
    QVERIFY2(told.at(3).contains(u"not by the service"), qPrintable(told.at(3)));
    event.command = u"Group.CallbackAfterSendMsg"_s;
    event.handling.clear();
    QVERIFY(budgetFields(event).isEmpty());
}

void TestAnswerTools::aLateAnswerRaisesACard()
{
    Backend backend;
    backend.delay(1'550);
    ForwardTarget target;
    target.id = target.name = u"slow"_s;
    target.url = backend.url();
    target.after = false;
    target.timeoutMs = 1'700;
    m_hub->setForward({u"rules"_s, {target}});
    auto *card = child<MessageBar>(m_panel.get(), "callbacksBudget");
    QVERIFY(!card->isShowing());
    // Twenty at once: each takes most of the two seconds.
    const QByteArray time = QByteArray::number(m_clock.nowSeconds());
    std::vector<std::unique_ptr<CallbackClient>> clients;
    QByteArray body = messageBody("hi");
    body.replace("AfterSendMsg", "BeforeSendMsg");
    for (int i = 0; i < 22; ++i) {
        clients.push_back(std::make_unique<CallbackClient>(quint16(m_hub->url().port())));
        clients.back()->sendRaw(
            CallbackClient::request(callbackTarget("Group.CallbackBeforeSendMsg",
                                                   "&RequestTime=" + time + "&Sign=" + callbackSign("t0ken", time)),
                                    body));
    }
    for (const auto &client : clients)
        QCOMPARE(client->read().status, 200);
    QVERIFY2(m_hub->budget().isTight(), qPrintable(QString::number(m_hub->budget().p95)));
    QTRY_VERIFY(card->isShowing());
}

QTEST_MAIN(TestAnswerTools)
#include "tst_answertools.moc"
