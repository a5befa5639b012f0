// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/callbacks/eventlogmodel.h"
#include "core/callbacks/replyrulestore.h"
#include "core/models/accountsmodel.h"
#include "core/sandbox/sandbox.h"
#include "ui/panels/callbacks/callbackspanel.h"
#include "ui/panels/callbacks/filterbar.h"
#include "ui/panels/people/peoplepanel.h"
#include "ui/shell/drawer.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/problemsmodel.h"
#include "ui/shell/profileband.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAction>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace imdesk;

namespace {

/// Says yes to everything and hands out file names, at once.
class YesDialogs : public Dialogs
{
  public:
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then(path); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        questions << question.verb;
        then(answer);
    }
    QString path;
    QStringList questions;
    bool answer = true;
};

} // namespace

/// The whole program in one process: the real composition on the real sandbox, with files in a folder of its own.
class TestComposition : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void firstStartOffersTheSandboxFocused();
    void sandboxOpensWithEveryPanelAndTraffic();
    void whatPeopleWriteIsTakenBackFromTheNote();
    void theExplorerShowsTheEventsACallCaused();
    void closesWithCallsInFlight();
    void languageAndThemeSwitchLive();
    void aLowWindowHasTheSendRow();
    void theFocusIsInView();
    void connectsToAnAppByIdAndKey();
    void aProfileWithoutItsKeyAsksForIt();
    void aTypedConnectionIsThrownAwayWhenAsked();
    void readOnlyProfileSendsNothing();
    void eventsAreThereAfterARestart();
    void aRuleThatIsNotAppliedIsTold();
    void savedLogOpensWithoutAConnection();
    void noSecretIsInAnyFile();

  private:
    AppPaths paths() const { return AppPaths::standard(); }
    static ProfileSession *openSandbox(Composition &composition)
    {
        composition.start({true, {}, {}, QStringLiteral("en")});
        [&] { QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000); }();
        return composition.session(sandboxProfileId);
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestComposition::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
}

void TestComposition::firstStartOffersTheSandboxFocused()
{
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    composition.start({false, {}, {}, QStringLiteral("en")});
    MainWindow *window = composition.startWindow();
    QVERIFY(window && window->isStart());
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(focused);
    QTest::keyClick(focused, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(composition.session(sandboxProfileId), 20'000);
    QVERIFY(!composition.startWindow());
    // Next time the same place opens by itself.
    Composition again(paths(), secrets, std::make_unique<YesDialogs>());
    again.start({});
    QTRY_VERIFY_WITH_TIMEOUT(again.session(sandboxProfileId), 20'000);
    // At another port it is the same app still: its entries and jobs of before are its own.
    const Profile &first = composition.session(sandboxProfileId)->profile();
    const Profile &second = again.session(sandboxProfileId)->profile();
    QVERIFY(first.baseUrl != second.baseUrl);
    QCOMPARE(second.appName(), first.appName());
    QVERIFY(!first.appName().contains(u'@')); // as the name of every address does
}

void TestComposition::sandboxOpensWithEveryPanelAndTraffic()
{
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    // Traffic makes groups too: they are counted before it runs.
    composition.services().settings.set(setting::sandboxTraffic, 0.0);
    ProfileSession *session = openSandbox(composition);
    MainWindow &window = session->window();
    window.showPanel(QStringLiteral("groups"));
    auto *table = window.panel(QStringLiteral("groups"))->findChild<QTableView *>(QStringLiteral("groupsTable"));
    QVERIFY(table);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 300, 20'000);
    QVERIFY(window.band()->summary().contains(QLatin1String("sandbox"), Qt::CaseInsensitive));
    QStringList ids;
    for (const Panel *panel : window.panels())
        ids << panel->id();
    QCOMPARE(ids, (QStringList{QStringLiteral("home"), QStringLiteral("people"), QStringLiteral("groups"),
                               QStringLiteral("send"), QStringLiteral("messages"), QStringLiteral("moderation"),
                               QStringLiteral("callbacks"), QStringLiteral("statistics"), QStringLiteral("archive"),
                               QStringLiteral("explorer"), QStringLiteral("jobs"), QStringLiteral("audit"),
                               QStringLiteral("settings")}));
    // Whoever owns a group is known without a call.
    auto *people = qobject_cast<PeoplePanel *>(window.panel(QStringLiteral("people")));
    QVERIFY(people);
    people->model().wanted();
    QTRY_VERIFY_WITH_TIMEOUT(people->model().counts().fromGroups > 0, 20'000);
    composition.sandbox()->setTraffic(50);
    for (const QString &id : std::as_const(ids)) {
        window.showPanel(id);
        QCOMPARE(window.currentPanel()->id(), id);
        QTest::qWait(50);
    }
    QTRY_VERIFY_WITH_TIMEOUT(session->hub().state() == CallbackHub::State::Listening, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(session->hub().log().size() > 20, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(people->model().counts().fromCallbacks > 0, 20'000);
}

void TestComposition::whatPeopleWriteIsTakenBackFromTheNote()
{
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    composition.services().settings.set(setting::sandboxTraffic, 0.0);
    ProfileSession *session = openSandbox(composition);
    MainWindow &window = session->window();
    window.showPanel(QStringLiteral("people"));
    const auto call = [session](const QString &path, const QJsonObject &body, const CallOptions &options = {}) {
        std::optional<Result<QJsonObject>> end;
        session->client().callRaw(path, body, options).then([&end](const Result<QJsonObject> &reply) { end = reply; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(end, 20'000); }();
        return end && *end ? **end : QJsonObject();
    };
    const auto blocked = [&call] {
        return call(QStringLiteral("sns/black_list_get"), {{QStringLiteral("From_Account"), QStringLiteral("ann")},
                                                           {QStringLiteral("StartIndex"), 0},
                                                           {QStringLiteral("MaxLimited"), 10},
                                                           {QStringLiteral("LastSequence"), 0}})
            .value(QStringLiteral("BlackListItem"))
            .toArray()
            .size();
    };
    QJsonArray people;
    for (const char *name : {"ann", "ben"})
        people << QJsonObject{{QStringLiteral("UserID"), QLatin1String(name)}};
    call(QStringLiteral("im_open_login_svc/multiaccount_import"), {{QStringLiteral("AccountList"), people}},
         {Priority::Background});
    call(QStringLiteral("sns/black_list_add"), {{QStringLiteral("From_Account"), QStringLiteral("ann")},
                                                {QStringLiteral("To_Account"), QJsonArray{QStringLiteral("ben")}}});
    QCOMPARE(blocked(), 1);
    const auto shown = [&window]() -> Toast * {
        for (Toast *toast : window.findChildren<Toast *>()) {
            if (toast->isVisible())
                return toast;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 20'000);
    auto *undo = shown()->findChild<QPushButton *>(QStringLiteral("toastUndo"));
    QVERIFY(undo && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shown() && shown()->text() == QLatin1String("Taken back."), 10'000);
    QCOMPARE(blocked(), 0);
}

void TestComposition::theExplorerShowsTheEventsACallCaused()
{
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    composition.services().settings.set(setting::sandboxTraffic, 0.0);
    ProfileSession *session = openSandbox(composition);
    QTRY_COMPARE_WITH_TIMEOUT(session->hub().state(), CallbackHub::State::Listening, 20'000);
    MainWindow &window = session->window();
    window.showPanel(QStringLiteral("explorer"));
    Panel *explorer = window.panel(QStringLiteral("explorer"));
    auto *filter = explorer->findChild<QLineEdit *>(QStringLiteral("explorerFilter"));
    auto *json = explorer->findChild<QPlainTextEdit *>(QStringLiteral("jsonEdit"));
    auto *send = explorer->findChild<QPushButton *>(QStringLiteral("explorerSend"));
    auto *effects = explorer->findChild<QPushButton *>(QStringLiteral("explorerEffects"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("create_group"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(json->isVisible());
    json->setPlainText(QStringLiteral(R"({"Type":"Public","Name":"Cause","GroupId":"cause1"})"));
    QVERIFY(!effects->isVisible()); // nothing was sent yet
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(effects->isVisible() && effects->isEnabled(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(session->hub().log().size() > 0, 20'000);
    QTest::mouseClick(effects, Qt::LeftButton);
    QCOMPARE(window.currentPanel()->id(), QStringLiteral("callbacks"));
    auto *callbacks = qobject_cast<CallbacksPanel *>(window.currentPanel());
    QVERIFY(callbacks);
    const QString shown = callbacks->filterBar().box()->lineEdit()->text();
    QVERIFY2(shown.startsWith(QLatin1String("platform = RESTAPI and cmd in {")), qPrintable(shown));
    QTRY_VERIFY_WITH_TIMEOUT(callbacks->model().rowCount() > 0, 20'000);
    for (int row = 0; row < callbacks->model().rowCount(); ++row) {
        const CallbackEvent event = callbacks->model().eventAt(row);
        QVERIFY2(event.command.contains(QLatin1String("CreateGroup")), qPrintable(event.command));
        QCOMPARE(event.platform, QStringLiteral("RESTAPI"));
    }
}

void TestComposition::closesWithCallsInFlight()
{
    SessionStore secrets;
    QElapsedTimer timer;
    {
        Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
        ProfileSession *session = openSandbox(composition);
        composition.sandbox()->setFault({}, {SandboxFault::Kind::Slow, 30'000, 0, {}, 0, -1});
        for (Panel *panel : session->window().panels()) {
            session->window().showPanel(panel->id());
            panel->refresh();
        }
        QTRY_VERIFY(session->client().callsInFlight() > 0);
        QSignalSpy closed(session, &ProfileSession::closed);
        timer.start();
        session->window().close();
        QCOMPARE(closed.count(), 1);
        QTRY_VERIFY(!composition.session(sandboxProfileId));
    }
    QVERIFY2(timer.elapsed() < 8'000, "closing waited for the slow answers");
}

void TestComposition::languageAndThemeSwitchLive()
{
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    ProfileSession *session = openSandbox(composition);
    const QString english = session->window().panel(QStringLiteral("groups"))->title();
    composition.services().settings.set(setting::language, QStringLiteral("zh_CN"));
    QTRY_COMPARE(session->window().panel(QStringLiteral("groups"))->title(), QStringLiteral("群组"));
    const QColor before = session->window().palette().window().color();
    composition.services().settings.set(setting::theme, QStringLiteral("dark"));
    QTRY_VERIFY(session->window().palette().window().color().lightness() < before.lightness());
    composition.services().settings.set(setting::language, QStringLiteral("en"));
    QTRY_COMPARE(session->window().panel(QStringLiteral("groups"))->title(), english);
    composition.services().settings.set(setting::theme, QStringLiteral("light"));
}

void TestComposition::aLowWindowHasTheSendRow()
{
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    composition.services().settings.set(setting::sandboxTraffic, 0.0);
    MainWindow &window = openSandbox(composition)->window();
    // What a screen of 1280x720 leaves within the frame that the desktop draws.
    constexpr QSize room(1280, 690);
    window.resize(room);
    window.showPanel(QStringLiteral("messages"));
    Panel *messages = window.panel(QStringLiteral("messages"));
    auto *page = window.findChild<QScrollArea *>(QStringLiteral("page-messages"));
    auto *tabs = messages->findChild<QTabWidget *>(QStringLiteral("messagesTabs"));
    auto *send = messages->findChild<QPushButton *>(QStringLiteral("composeSend"));
    auto *message = messages->findChild<MessageBar *>(QStringLiteral("composeMessage"));
    QVERIFY(page && tabs && send && message);
    tabs->setCurrentIndex(1);
    const QString english = send->text();
    for (const bool told : {false, true}) {
        if (told)
            message->showMessage(MessageBar::Kind::Error, QStringLiteral("It was not sent"),
                                 QStringLiteral("The service has refused it."));
        for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
            composition.services().settings.set(setting::language, language);
            QTRY_COMPARE(send->text() == english, language == QLatin1String("en"));
            QTest::qWait(50); // lines wrap anew
            QCOMPARE(window.size(), room);
            QTRY_COMPARE(send->visibleRegion().boundingRect(), send->rect());
            QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
        }
    }
}

void TestComposition::theFocusIsInView()
{
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    composition.services().settings.set(setting::sandboxTraffic, 0.0);
    MainWindow &window = openSandbox(composition)->window();
    window.resize(1280, 560);
    window.showPanel(QStringLiteral("send"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *scroll = window.findChild<QScrollArea *>(QStringLiteral("sendScroll"));
    auto *last = window.findChild<QWidget *>(QStringLiteral("sendAsMessage"));
    QVERIFY(scroll && last);
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    scroll->setFocus();
    scroll->verticalScrollBar()->setValue(0);
    last->setFocus(Qt::ShortcutFocusReason);
    QTRY_COMPARE(last->visibleRegion().boundingRect(), last->rect());
}

void TestComposition::connectsToAnAppByIdAndKey()
{
    SandboxOptions options;
    options.accounts = 50;
    options.groups = 7;
    options.sdkAppId = 1400000777;
    options.secretKey = "the-key-of-another-app";
    options.trafficPerSecond = 0;
    Sandbox service(options);
    QVERIFY(service.start().has_value());
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    composition.start({false, {}, {}, QStringLiteral("en")});
    Profile profile;
    profile.name = QStringLiteral("Shop");
    profile.sdkAppId = options.sdkAppId;
    profile.baseUrl = service.baseUrl().toString();
    profile.level = SafetyLevel::Production;
    const Result<Profile> saved = composition.services().profiles.save(profile);
    QVERIFY(saved.has_value());
    QVERIFY(composition.services().vault.keep(saved->secretName(), options.secretKey, false).result().has_value());
    composition.openProfile(saved->id);
    QTRY_VERIFY(composition.session(saved->id));
    MainWindow &window = composition.session(saved->id)->window();
    QVERIFY(window.band()->summary().contains(QLatin1String("production"), Qt::CaseInsensitive));
    window.showPanel(QStringLiteral("groups"));
    auto *table = window.panel(QStringLiteral("groups"))->findChild<QTableView *>(QStringLiteral("groupsTable"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 7, 20'000);
}

void TestComposition::aProfileWithoutItsKeyAsksForIt()
{
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    composition.start({false, {}, {}, QStringLiteral("en")});
    Profile profile;
    profile.name = QStringLiteral("Shop");
    profile.sdkAppId = 1400000778;
    profile.baseUrl = QStringLiteral("http://127.0.0.1:1");
    const Result<Profile> saved = composition.services().profiles.save(profile);
    QVERIFY(saved.has_value());
    composition.openProfile(saved->id);
    QVERIFY(!composition.session(saved->id));
    QTRY_VERIFY(composition.startWindow()->findChild<ProfileDialog *>());
    // It says why, and only the key has to be typed.
    const auto *dialog = composition.startWindow()->findChild<ProfileDialog *>();
    QVERIFY(dialog->focusWidget());
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("profileSecret"));
    const auto *message = dialog->findChild<MessageBar *>(QStringLiteral("profileMessage"));
    QVERIFY(message && message->isShowing());
    QCOMPARE(message->title(), QStringLiteral("Type the secret key"));
    QVERIFY(dialog->draft().sessionOnly);
}

void TestComposition::aTypedConnectionIsThrownAwayWhenAsked()
{
    SessionStore secrets;
    auto owned = std::make_unique<YesDialogs>();
    YesDialogs &dialogs = *owned;
    dialogs.answer = false;
    Composition composition(paths(), secrets, std::move(owned));
    composition.start({false, {}, {}, QStringLiteral("en")});
    Q_EMIT composition.startWindow()->startPage()->connectChosen();
    QPointer<ProfileDialog> dialog = composition.startWindow()->findChild<ProfileDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("profileName")), QStringLiteral("Shop"));
    auto *cancel = dialog->findChild<QPushButton *>(QStringLiteral("profileCancel"));
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(dialogs.questions, QStringList{QStringLiteral("Discard")});
    QVERIFY(dialog && dialog->isVisible());
    dialogs.answer = true;
    QTest::keyClick(cancel, Qt::Key_Space);
    QTRY_VERIFY(!dialog);
    QVERIFY(composition.services().profiles.profiles().isEmpty());
}

void TestComposition::readOnlyProfileSendsNothing()
{
    SandboxOptions options;
    options.accounts = 10;
    options.groups = 1;
    options.trafficPerSecond = 0;
    Sandbox service(options);
    QVERIFY(service.start().has_value());
    const Catalogue catalogue;
    const SystemClock clock;
    Profile profile;
    profile.name = QStringLiteral("r");
    profile.sdkAppId = options.sdkAppId;
    profile.baseUrl = service.baseUrl().toString();
    profile.readOnly = true;
    Signer signer(profile.sdkAppId, profile.admin, clock);
    signer.setSecretKey(service.secretKey());
    ApiClient client(profile, signer, catalogue, clock);
    const qint64 before = service.counters().requests;
    QList<QFuture<Result<QJsonObject>>> futures;
    for (const CatalogueCommand &command : catalogue.commands()) {
        if (command.access != CatalogueCommand::Access::Read)
            futures << client.callRaw(command.path, {});
    }
    QVERIFY(futures.size() > 50);
    for (auto &future : futures) {
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ApiError::Kind::Refused);
    }
    QCOMPARE(service.counters().requests, before);
}

void TestComposition::eventsAreThereAfterARestart()
{
    SessionStore secrets;
    qsizetype count = 0;
    {
        Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
        ProfileSession *session = openSandbox(composition);
        composition.sandbox()->setTraffic(50);
        QTRY_VERIFY_WITH_TIMEOUT(session->hub().log().size() > 10, 20'000);
        composition.sandbox()->setTraffic(0);
        QTest::qWait(200);
        count = session->hub().log().size();
    }
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    ProfileSession *session = openSandbox(composition);
    composition.sandbox()->setTraffic(0);
    QTRY_VERIFY_WITH_TIMEOUT(session->hub().log().size() >= count, 20'000);
}

void TestComposition::aRuleThatIsNotAppliedIsTold()
{
    SessionStore secrets;
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    ReplyRule dead;
    dead.id = dead.name = QStringLiteral("dead");
    dead.filter = QStringLiteral("from in alice");
    ReplyRule asleep = dead;
    asleep.id = asleep.name = QStringLiteral("asleep");
    asleep.on = false;
    QVERIFY(ReplyRuleStore(paths().profileData(sandboxProfileId) + QStringLiteral("/replyrules.json"))
                .save({dead, asleep}));
    const ProblemsModel *problems = openSandbox(composition)->window().drawer()->problems();
    int told = 0;
    for (int row = 0; row < problems->rowCount(); ++row) {
        const QString title = problems->row(row).title;
        told += title.contains(QStringLiteral("“dead”")) ? 1 : 0;
        QVERIFY(!title.contains(QStringLiteral("asleep")));
    }
    QCOMPARE(told, 1);
}

void TestComposition::savedLogOpensWithoutAConnection()
{
    SessionStore secrets;
    QString file;
    {
        Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
        ProfileSession *session = openSandbox(composition);
        composition.sandbox()->setTraffic(50);
        QTRY_VERIFY_WITH_TIMEOUT(session->hub().log().size() > 10, 20'000);
        file = session->hub().storePath();
    }
    Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
    composition.start({false, {}, file, QStringLiteral("en")});
    QTRY_VERIFY(!composition.startWindow());
    MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *candidate = qobject_cast<MainWindow *>(widget))
            window = candidate;
    }
    QVERIFY(window);
    QCOMPARE(window->currentPanel()->id(), QStringLiteral("callbacks"));
    auto *table = window->currentPanel()->findChild<QTableView *>(QStringLiteral("callbacksTable"));
    QVERIFY(table);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 10, 20'000);
    // Whose log it is stands in its events; where their app is does not, and nothing can be received into it.
    const QString app = QString::number(SandboxOptions().sdkAppId);
    QTRY_VERIFY_WITH_TIMEOUT(window->band()->summary().contains(app), 20'000);
    QVERIFY2(!window->band()->summary().contains(QLatin1String("China")), qPrintable(window->band()->summary()));
    const auto *start = window->currentPanel()->findChild<QPushButton *>(QStringLiteral("callbacksToggle"));
    QVERIFY(start && !start->isVisibleTo(window));
    for (const QAction *action : window->currentPanel()->actions())
        QVERIFY(action->objectName() != QLatin1String("callbacksToggleAction"));
    Composition missing(paths(), secrets, std::make_unique<YesDialogs>());
    missing.start({false, {}, QStringLiteral("/no/such/log.db"), QStringLiteral("en")});
    QVERIFY(missing.startWindow());
    // What is no log is told where another file is chosen, not in a window for its events.
    const QString other = m_home->filePath(QStringLiteral("notes.sh"));
    QFile written(other);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write("#!/bin/sh\nexit 0\n") > 0);
    written.close();
    Composition foreign(paths(), secrets, std::make_unique<YesDialogs>());
    foreign.start({false, {}, other, QStringLiteral("en")});
    QVERIFY(foreign.startWindow() && foreign.startWindow()->messageBar()->isShowing());
    QStringList told;
    for (const QLabel *label : foreign.startWindow()->messageBar()->findChildren<QLabel *>())
        told << label->text();
    QVERIFY2(told.join(QLatin1Char(' ')).contains(QStringLiteral("is not an event log")), qPrintable(told.join(u'|')));
}

void TestComposition::noSecretIsInAnyFile()
{
    const QByteArray key = "feedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedface";
    const QByteArray token = "a-callback-token-nobody-should-find";
    SandboxOptions options;
    options.accounts = 60;
    options.groups = 10;
    options.secretKey = key;
    options.trafficPerSecond = 0;
    Sandbox service(options);
    QVERIFY(service.start().has_value());
    QByteArray userSig;
    {
        SessionStore secrets;
        Composition composition(paths(), secrets, std::make_unique<YesDialogs>());
        composition.start({false, {}, {}, QStringLiteral("en")});
        Profile profile;
        profile.name = QStringLiteral("Shop");
        profile.sdkAppId = options.sdkAppId;
        profile.baseUrl = service.baseUrl().toString();
        const Result<Profile> saved = composition.services().profiles.save(profile);
        QVERIFY(composition.services().vault.keep(saved->secretName(), key, false).result().has_value());
        QVERIFY(composition.services().vault.keep(saved->tokenName(), token, false).result().has_value());
        composition.openProfile(saved->id);
        QTRY_VERIFY(composition.session(saved->id));
        ProfileSession *session = composition.session(saved->id);
        for (const Panel *panel : session->window().panels()) {
            session->window().showPanel(panel->id());
            QTest::qWait(100);
        }
        session->hub().start();
        QTRY_VERIFY_WITH_TIMEOUT(session->hub().state() == CallbackHub::State::Listening, 10'000);
        QVERIFY(service.setCallbackUrl(session->hub().url()).has_value());
        service.setCallbackToken(token);
        service.setTraffic(50);
        QTRY_VERIFY_WITH_TIMEOUT(session->hub().log().size() > 20, 20'000);
        userSig = session->signer().userSig().value();
        composition.services().settings.flush();
    }
    int files = 0;
    QDirIterator it(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++files;
        for (const QByteArray &secret : {key, token, userSig, key.toBase64(), token.toBase64()})
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 3);
}

QTEST_MAIN(TestComposition)
#include "tst_composition.moc"
