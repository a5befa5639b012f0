// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/models/notificationreceivers.h"
#include "core/models/notificationresultsmodel.h"
#include "core/net/apiclient.h"
#include "core/sandbox/sandbox.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/send/sendpanel.h"
#include "ui/panels/send/sendresults.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace imdesk;
using namespace Qt::StringLiterals;
using State = NotificationResult::State;

namespace {

/// Answers every question at once with what it was told, and remembers the question.
class AnsweringDialogs : public Dialogs
{
  public:
    bool yes = false;
    QList<Confirmation> asked;

    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(yes);
    }
};

} // namespace

class TestSendPanel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsEmptyAndSaysWhatIsMissing();
    void sendsToEveryone();
    void ctrlReturnSends();
    void searchFindsKnownGroups();
    void pastedListsAreRead();
    void groupsAreRemoved();
    void namedMembersAreCounted();
    void liveRoomsOnlyNotifyEveryone();
    void bytesLeftAreCounted();
    void unknownGroupFailsAndIsRetried();
    void closedApiFallsBack();
    void closedProfileSaysSoBeforeTyping();
    void ordinaryMessageOnWish();
    void productionAsksInWords();
    void readOnlyCannotSend();
    void testGoesToTheTestAccountOnly();
    void cancelTellsWhatWasDone();
    void draftComesBack();
    void damagedDraftIsTold();
    void clearCanBeUndone();
    void prefilledFromElsewhere();
    void onlineIsCounted();
    void resultsAreInspected();
    void languageSwitchesLive();
    void goesWithCallsInFlight();

  private:
    template <class T>
    T *find(const char *name) const
    {
        T *widget = m_panel->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("No widget named %s", name);
        return widget;
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isEnabled() && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void addGroup(const QString &id) const
    {
        auto *field = find<QLineEdit>("sendGroupSearch");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, id);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void type(const char *edit, const QString &text) const
    {
        auto *field = find<QPlainTextEdit>(edit);
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }
    QString resultAt(int row, int column) const { return m_panel->results().model().index(row, column).data().toString(); }
    bool finished() const { return !m_service->isRunning() && !m_service->results().isEmpty(); }
    Result<QJsonObject> call(const QString &path, const QJsonObject &body) const
    {
        const auto future = m_client->callRaw(path, body);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return fail(ApiError::Kind::Timeout, u"no answer"_s);
        return future.result();
    }
    void create(const QString &id, const QString &type, const QString &name, int members) const;
    void makePanel();
    void remake()
    {
        m_panel.reset();
        m_drafts.reset();
        makePanel();
    }

    Catalogue m_catalogue;
    ErrorText m_errors{m_catalogue};
    SystemClock m_clock;
    DisplayZone m_zone;
    ThemeController m_theme;
    Profile m_profile;
    AnsweringDialogs m_dialogs;
    GroupTable m_known;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<GroupService> m_groups;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<NotificationAudience> m_audience;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<SendPanel> m_panel;
};

void TestSendPanel::create(const QString &id, const QString &type, const QString &name, int members) const
{
    QJsonArray list;
    for (int i = 0; i < members; ++i)
        list.append(QJsonObject{{u"Member_Account"_s, u"member%1"_s.arg(i)}});
    QJsonObject body{{u"Type"_s, type}, {u"GroupId"_s, id}, {u"Name"_s, name}, {u"Owner_Account"_s, u"member0"_s}};
    if (members > 0)
        body.insert(u"MemberList"_s, list);
    const Result<QJsonObject> created = call(u"group_open_http_svc/create_group"_s, body);
    QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
}

void TestSendPanel::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontShowShortcutsInContextMenus);
    m_theme.setChoice(ThemeController::Choice::Light);
    SandboxOptions options;
    options.accounts = 40;
    options.groups = 6;
    options.trafficPerSecond = 0;
    options.enforceRates = false;
    m_sandbox = std::make_unique<Sandbox>(options);
    QVERIFY(m_sandbox->start());
    m_profile.name = u"Shop-CN"_s;
    m_profile.sdkAppId = m_sandbox->options().sdkAppId;
    m_profile.baseUrl = m_sandbox->baseUrl().toString();
    m_profile.admin = m_sandbox->options().admin;
    m_profile.level = SafetyLevel::Sandbox;
    m_profile.testAccount = u"member1"_s;
    m_signer = std::make_unique<Signer>(m_profile.sdkAppId, m_profile.admin, m_clock);
    m_signer->setSecretKey(m_sandbox->secretKey());
    m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
    QJsonArray accounts;
    for (int i = 0; i < 60; ++i)
        accounts.append(QJsonObject{{u"UserID"_s, u"member%1"_s.arg(i)}});
    QVERIFY(call(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, accounts}}));
    create(u"public1"_s, u"Public"_s, u"Night shift"_s, 12);
    create(u"public2"_s, u"Public"_s, u"Day shift"_s, 5);
    create(u"live1"_s, u"AVChatRoom"_s, u"Big show"_s, 0);
    const auto infos = call(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"public1"_s, u"public2"_s, u"live1"_s}}});
    QVERIFY(infos);
    const auto decoded = decode<api::GroupInfoReply>(*infos);
    QVERIFY(decoded);
    for (const api::GroupInfo &info : decoded->groups)
        m_known.put(GroupRow(info, 1));
    QCOMPARE(m_known.size(), 3);
}

void TestSendPanel::makePanel()
{
    m_drafts = std::make_unique<DraftStore>(m_dir->path(), u"notification"_s);
    const auto search = [this](const QString &wanted, int limit) { return searchGroups(m_known, wanted, limit); };
    m_panel = std::make_unique<SendPanel>(
        SendPanel::Parts{*m_service, *m_audience, *m_groups, *m_drafts, m_profile, m_errors, m_zone, m_dialogs, search});
    m_panel->resize(1000, 640);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    m_panel->activated();
    new QAbstractItemModelTester(&m_panel->receivers(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel.get());
    new QAbstractItemModelTester(const_cast<NotificationResultsModel *>(&m_panel->results().model()),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel.get());
}

void TestSendPanel::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_sandbox->clearFaults();
    m_sandbox->setNotificationsClosed(false);
    m_profile.level = SafetyLevel::Sandbox;
    m_profile.readOnly = false;
    m_profile.notificationsClosed = false;
    m_profile.testAccount = u"member1"_s;
    m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
    m_groups = std::make_unique<GroupService>(*m_client);
    m_service = std::make_unique<NotificationService>(*m_client, m_clock);
    m_audience = std::make_unique<NotificationAudience>(*m_client, *m_groups, m_clock);
    m_dialogs = {};
    makePanel();
}

void TestSendPanel::cleanup()
{
    m_panel.reset();
    m_drafts.reset();
    m_audience.reset();
    m_service.reset();
    m_groups.reset();
}

void TestSendPanel::startsEmptyAndSaysWhatIsMissing()
{
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    QCOMPARE(text("sendHint"), u"Choose a group."_s);
    QCOMPARE(text("sendGroupCount"), u"No group chosen yet."_s);
    QVERIFY(text("sendFacts").contains(u"Not stored"_s));
    QVERIFY(text("sendFacts").contains(u"1,000 a day"_s));
    QVERIFY(text("sendFacts").contains(u"No callbacks"_s));
    QVERIFY(!m_panel->results().isVisible());
    QVERIFY(find<QLineEdit>("sendGroupSearch")->hasFocus());
    addGroup(u"public1"_s);
    QCOMPARE(text("sendHint"), u"Write the text."_s);
    type("sendText", u"x"_s);
    QVERIFY(!shows("sendHint"));
    QVERIFY(find<QPushButton>("sendSend")->isEnabled());
    for (const QWidget *field : {find<QWidget>("sendGroupSearch"), find<QWidget>("sendText"), find<QWidget>("sendMembers"), find<QWidget>("sendGroups"), find<QWidget>("sendResults")})
        QVERIFY(!field->accessibleName().isEmpty());
}

void TestSendPanel::sendsToEveryone()
{
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    QTRY_VERIFY(text("sendGroupCount").startsWith(u"2 group"_s) && text("sendGroupCount").endsWith(u", 17 members"_s));
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
    QVERIFY(!resultAt(0, NotificationResultsModel::Time).isEmpty());
    QVERIFY2(text("sendSummary").contains(u"No callbacks are expected."_s), qPrintable(text("sendSummary")));
    QVERIFY(!shows("sendRetry"));
    QVERIFY(status.last().first().toString().startsWith(u"Sent to 2 group"_s));
    // The form is done with: a second press cannot send it twice.
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    QVERIFY(find<QPlainTextEdit>("sendText")->toPlainText().isEmpty());
    QVERIFY(!QFile::exists(m_drafts->file()));
}

void TestSendPanel::ctrlReturnSends()
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

void TestSendPanel::searchFindsKnownGroups()
{
    auto *field = find<QLineEdit>("sendGroupSearch");
    auto *matches = find<QListWidget>("sendGroupMatches");
    QVERIFY(!matches->isVisible());
    QTest::keyClicks(field, u"SHIFT"_s); // by name, in either case
    QCOMPARE(matches->count(), 2);
    QVERIFY(matches->isVisible());
    QVERIFY(matches->item(0)->text().contains(u"Public"_s));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(matches, Qt::Key_Down);
    QTest::keyClick(matches, Qt::Key_Return);
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"public2"_s});
    QCOMPARE(m_panel->receivers().nameOf(u"public2"_s), u"Day shift"_s); // known without asking
    QTest::keyClicks(field, u"night"_s);
    QTest::mouseClick(matches->viewport(), Qt::LeftButton, {}, matches->visualItemRect(matches->item(0)).center());
    QCOMPARE(m_panel->receivers().ids(), (QStringList{u"public2"_s, u"public1"_s}));
    QTest::keyClicks(field, u"nobody"_s);
    QCOMPARE(matches->count(), 0);
}

void TestSendPanel::pastedListsAreRead()
{
    click("sendPasteToggle");
    auto *paste = find<QPlainTextEdit>("sendPasteText");
    QVERIFY(paste->hasFocus());
    QGuiApplication::clipboard()->setText(u"public1\r\n\"public2\", live1;public1\n\u5ba2\u670d\n'public2'\n%1"_s.arg(QString(49, u'x')));
    QTest::keySequence(paste, QKeySequence::Paste);
    QVERIFY2(text("sendPasteFacts").startsWith(u"3 group"_s), qPrintable(text("sendPasteFacts")));
    QVERIFY(text("sendPasteFacts").contains(u"2 duplicate"_s));
    QVERIFY(text("sendPasteFacts").contains(u"2 not valid"_s));
    QVERIFY(text("sendPasteFacts").contains(u"\u5ba2\u670d"_s));
    click("sendPasteAdd");
    QCOMPARE(m_panel->receivers().ids(), (QStringList{u"public1"_s, u"public2"_s, u"live1"_s}));
    QVERIFY(!paste->isVisible());
    QVERIFY2(text("sendGroupNote").contains(u"not valid"_s) && text("sendGroupNote").contains(u"duplicate"_s), qPrintable(text("sendGroupNote")));
    // A list in the search field is a list too; what is there already is told.
    addGroup(u"public1, public2"_s);
    QVERIFY(text("sendGroupNote").contains(u"2 duplicate"_s));
    QCOMPARE(m_panel->receivers().rowCount(), 3);
}

void TestSendPanel::groupsAreRemoved()
{
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    auto *table = find<QTableView>("sendGroups");
    QVERIFY(!find<QPushButton>("sendGroupRemove")->isEnabled());
    table->selectRow(0);
    click("sendGroupRemove");
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"public2"_s});
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    QVERIFY(!table->isVisible());
}

void TestSendPanel::namedMembersAreCounted()
{
    addGroup(u"public1"_s);
    type("sendText", u"hello"_s);
    QVERIFY(!shows("sendMembers"));
    QTest::mouseClick(find<QRadioButton>("sendNamed"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(shows("sendMembers"));
    QCOMPARE(text("sendMemberCount"), u"0 of 50 members"_s);
    QCOMPARE(text("sendHint"), u"Name the members, or choose everyone."_s);
    QStringList names;
    for (int i = 0; i < 37; ++i)
        names << u"member%1"_s.arg(i);
    find<QPlainTextEdit>("sendMembers")->setPlainText(names.join(u'\n') + u"\nmember3"_s);
    QVERIFY2(text("sendMemberCount").startsWith(u"37 of 50 members"_s) && text("sendMemberCount").contains(u"1 duplicate"_s), qPrintable(text("sendMemberCount")));
    for (int i = 37; i < 51; ++i)
        names << u"member%1"_s.arg(i);
    find<QPlainTextEdit>("sendMembers")->setPlainText(names.join(u", "_s));
    QCOMPARE(text("sendMemberCount"), u"51 of 50 members"_s);
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    find<QPlainTextEdit>("sendMembers")->setPlainText(u"member2 member3"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 1);
    QCOMPARE(m_service->notification().members, (QStringList{u"member2"_s, u"member3"_s}));
}

void TestSendPanel::liveRoomsOnlyNotifyEveryone()
{
    addGroup(u"public1"_s);
    QTest::mouseClick(find<QRadioButton>("sendNamed"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(find<QRadioButton>("sendNamed")->isEnabled());
    addGroup(u"live1"_s);
    QTRY_VERIFY(!find<QRadioButton>("sendNamed")->isEnabled());
    QVERIFY2(text("sendScopeNote").startsWith(u"Live rooms can only notify everyone."_s), qPrintable(text("sendScopeNote")));
    QVERIFY(!shows("sendMembers"));
    type("sendText", u"show starts"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 2);
    QVERIFY(m_service->notification().members.isEmpty());
}

void TestSendPanel::bytesLeftAreCounted()
{
    QCOMPARE(text("sendBytes"), u"12,288 bytes left"_s);
    type("sendText", u"ab"_s);
    QCOMPARE(text("sendBytes"), u"12,286 bytes left"_s);
    addGroup(u"public1"_s);
    find<QPlainTextEdit>("sendText")->setPlainText(QString(4096, QChar(0x5ba2)));
    QCOMPARE(text("sendBytes"), u"0 bytes left"_s);
    QVERIFY(find<QPushButton>("sendSend")->isEnabled());
    find<QPlainTextEdit>("sendText")->setPlainText(QString(4097, QChar(0x5ba2)));
    QCOMPARE(text("sendBytes"), u"3 bytes too many"_s);
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    QCOMPARE(text("sendHint"), u"The text is too long."_s);
}

void TestSendPanel::unknownGroupFailsAndIsRetried()
{
    addGroup(u"public1"_s);
    addGroup(u"late1"_s);
    QTRY_VERIFY(text("sendGroupCount").contains(u"1 of them not found in this app"_s));
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

void TestSendPanel::closedApiFallsBack()
{
    m_sandbox->setNotificationsClosed(true);
    QSignalSpy learnt(m_service.get(), &NotificationService::notificationsClosedLearnt);
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
    QVERIFY2(find<QPushButton>("sendRetry")->text().startsWith(u"Send 2 as ordinary message"_s), qPrintable(find<QPushButton>("sendRetry")->text()));
    click("sendRetry");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 2);
    QVERIFY(m_service->results().first().msgSeq > 0);
    const auto history = call(u"group_open_http_svc/group_msg_get_simple"_s, {{u"GroupId"_s, u"public1"_s}, {u"ReqMsgNumber"_s, 1}});
    QVERIFY(history);
    QVERIFY(QJsonDocument(*history).toJson().contains("hello"));
}

void TestSendPanel::closedProfileSaysSoBeforeTyping()
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
    QSignalSpy open(m_service.get(), &NotificationService::notificationsOpenLearnt);
    QTest::mouseClick(find<MessageBar>("sendState")->findChild<QPushButton *>(u"messageAction0"_s), Qt::LeftButton);
    QVERIFY(find<QCheckBox>("sendAsMessage")->isEnabled());
    QVERIFY(!find<QCheckBox>("sendAsMessage")->isChecked());
    addGroup(u"public1"_s);
    type("sendText", u"hello"_s);
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 1);
    QCOMPARE(open.size(), 1);
}

void TestSendPanel::ordinaryMessageOnWish()
{
    addGroup(u"public2"_s);
    type("sendText", u"to stay"_s);
    QTest::mouseClick(find<QCheckBox>("sendAsMessage"), Qt::LeftButton, {}, QPoint(8, find<QCheckBox>("sendAsMessage")->height() / 2));
    QVERIFY(find<QCheckBox>("sendAsMessage")->isChecked());
    QVERIFY(!find<QRadioButton>("sendNamed")->isEnabled());
    QVERIFY(find<QPushButton>("sendSend")->text().startsWith(u"Send to 1 group"_s));
    click("sendSend");
    QTRY_VERIFY(finished());
    QCOMPARE(m_service->summary().sent, 1);
    const auto history = call(u"group_open_http_svc/group_msg_get_simple"_s, {{u"GroupId"_s, u"public2"_s}, {u"ReqMsgNumber"_s, 1}});
    QVERIFY(history && QJsonDocument(*history).toJson().contains("to stay"));
}

void TestSendPanel::productionAsksInWords()
{
    m_profile.level = SafetyLevel::Production;
    addGroup(u"public1"_s);
    QTRY_VERIFY(text("sendGroupCount").contains(u"12 members"_s));
    find<QPlainTextEdit>("sendText")->setPlainText(u"Service pause\nsecond line"_s);
    const qint64 before = m_sandbox->counters().requests;
    click("sendSend");
    QCOMPARE(m_dialogs.asked.size(), 1);
    const Confirmation &question = m_dialogs.asked.first();
    QVERIFY(question.title.startsWith(u"Notify 1 group"_s));
    QCOMPARE(question.verb, question.title);
    QCOMPARE(question.keep, u"Keep as draft"_s);
    QCOMPARE(question.level, SafetyLevel::Production);
    QVERIFY2(question.effect.contains(u"12 members"_s) && question.effect.contains(u"Shop-CN"_s) && question.effect.contains(u"cannot be recalled"_s)
                 && question.effect.contains(u"Service pause"_s) && !question.effect.contains(u"second line"_s),
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

void TestSendPanel::readOnlyCannotSend()
{
    m_profile.readOnly = true;
    m_client->setProfile(m_profile);
    remake();
    QVERIFY(find<MessageBar>("sendState")->isVisible());
    QCOMPARE(find<MessageBar>("sendState")->title(), u"This profile is read-only"_s);
    addGroup(u"public1"_s);
    type("sendText", u"x"_s);
    QVERIFY(!find<QPushButton>("sendSend")->isEnabled());
    QVERIFY(!find<QPushButton>("sendTest")->isEnabled());
    QTest::keyClick(find<QPlainTextEdit>("sendText"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_service->results().isEmpty());
}

void TestSendPanel::testGoesToTheTestAccountOnly()
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

void TestSendPanel::cancelTellsWhatWasDone()
{
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 5000;
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
    QVERIFY2(text("sendSummary").contains(u"12 without an answer"_s) && text("sendSummary").contains(u"8 not sent"_s), qPrintable(text("sendSummary")));
    QCOMPARE(find<QPushButton>("sendRetry")->text(), u"Retry 8"_s);
    QVERIFY(find<QPushButton>("sendRetryUnknown")->isVisible());
    QVERIFY(find<QPlainTextEdit>("sendText")->isEnabled());
    QCOMPARE(m_panel->receivers().rowCount(), 20); // nothing is known to be sent, so nothing is taken out
}

void TestSendPanel::draftComesBack()
{
    addGroup(u"public1"_s);
    addGroup(u"public2"_s);
    QTest::mouseClick(find<QRadioButton>("sendNamed"), Qt::LeftButton, {}, QPoint(8, 8));
    type("sendMembers", u"member1, member2"_s);
    type("sendText", u"half a sen"_s);
    QTRY_VERIFY(QFile::exists(m_drafts->file())); // by itself
    remake();
    QCOMPARE(m_panel->receivers().ids(), (QStringList{u"public1"_s, u"public2"_s}));
    QVERIFY(find<QRadioButton>("sendNamed")->isChecked());
    QCOMPARE(text("sendMemberCount"), u"2 of 50 members"_s);
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), u"half a sen"_s);
    QTRY_COMPARE(m_panel->receivers().nameOf(u"public1"_s), u"Night shift"_s); // looked up again
    QVERIFY(find<QPushButton>("sendSend")->isEnabled());
}

void TestSendPanel::damagedDraftIsTold()
{
    QFile file(m_drafts->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"id\":\"x\",\"text\":\"hal");
    file.close();
    remake();
    QVERIFY(find<MessageBar>("sendMessage")->isVisible());
    QCOMPARE(find<MessageBar>("sendMessage")->kind(), MessageBar::Kind::Error);
    QVERIFY(!QFile::exists(m_drafts->file()));
    type("sendText", u"goes on"_s);
    QVERIFY(m_drafts->flush());
    QVERIFY(QFile::exists(m_drafts->file()));
}

void TestSendPanel::clearCanBeUndone()
{
    QVERIFY(!find<QPushButton>("sendClear")->isEnabled());
    addGroup(u"public1"_s);
    type("sendText", u"precious"_s);
    click("sendClear");
    QCOMPARE(m_panel->receivers().rowCount(), 0);
    QVERIFY(find<QPlainTextEdit>("sendText")->toPlainText().isEmpty());
    QPushButton *undo = nullptr;
    const QList<QPushButton *> buttons = m_panel->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Undo"_s && button->isVisible())
            undo = button;
    }
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_panel->receivers().ids(), QStringList{u"public1"_s});
    QCOMPARE(find<QPlainTextEdit>("sendText")->toPlainText(), u"precious"_s);
}

void TestSendPanel::prefilledFromElsewhere()
{
    m_panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"public1"_s, u"public2"_s}}});
    QCOMPARE(m_panel->receivers().ids(), (QStringList{u"public1"_s, u"public2"_s}));
    QVERIFY(find<QPlainTextEdit>("sendText")->hasFocus());
    m_panel->open({ObjectRef::Kind::Group, u"live1"_s});
    QCOMPARE(m_panel->receivers().rowCount(), 3);
    m_panel->openWith(QVariant()); // nothing to add
    QCOMPARE(m_panel->receivers().rowCount(), 3);
}

void TestSendPanel::onlineIsCounted()
{
    addGroup(u"public1"_s);
    QTRY_VERIFY(find<QPushButton>("sendCount")->isEnabled());
    click("sendCount");
    QTRY_VERIFY2(text("sendTruth").contains(u" of 12 are online now."_s), qPrintable(text("sendTruth")));
    QVERIFY(text("sendTruth").contains(u"Counted at "_s));
    if (shows("sendInstead")) { // members that were only imported are not signed in
        click("sendInstead");
        QVERIFY(find<QCheckBox>("sendAsMessage")->isChecked());
    }
    addGroup(u"live1"_s); // another set: the count is no longer true
    QVERIFY(!text("sendTruth").contains(u"online now."_s));
}

void TestSendPanel::resultsAreInspected()
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
    click("sendOpenGroup");
    QCOMPARE(navigate.size(), 1);
    QCOMPARE(navigate.first().first().value<ObjectRef>().id, u"nowhere"_s);
}

void TestSendPanel::languageSwitchesLive()
{
    struct Shouting : QTranslator
    {
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return qstrncmp(context, "imdesk::Send", 12) == 0 ? QString::fromUtf8(source).toUpper() : QString();
        }
    } translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(find<QPushButton>("sendTest")->text(), u"SEND A TEST TO ME"_s);
    QCOMPARE(text("sendGroupCount"), u"NO GROUP CHOSEN YET."_s);
    QVERIFY(text("sendFacts").contains(u"NOT STORED"_s));
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(find<QPushButton>("sendTest")->text(), u"Send a test to me"_s);
}

void TestSendPanel::goesWithCallsInFlight()
{
    SandboxFault slow;
    slow.kind = SandboxFault::Kind::Slow;
    slow.delayMs = 5000;
    m_sandbox->setFault({}, slow);
    addGroup(u"public1"_s);
    type("sendText", u"x"_s);
    click("sendTest");
    click("sendCount");
    QTRY_VERIFY(m_client->callsInFlight() >= 2);
    m_panel.reset();
    m_audience.reset();
    QTRY_COMPARE(m_client->callsInFlight(), 0);
}

QTEST_MAIN(TestSendPanel)
#include "tst_sendpanel.moc"
