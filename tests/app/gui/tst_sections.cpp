// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/api/accounts.h"
#include "core/sandbox/sandbox.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/drawer.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/problemsmodel.h"
#include "ui/shell/windowmenus.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <vector>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Says yes to everything.
class ReadyDialogs : public Dialogs
{
  public:
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then({});
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &, std::function<void(bool)> then) override { then(true); }
};

} // namespace

/// What holds for the sections of the real window: where one enters them, what a low window shows of them, and what
/// they know of each other's things.
class TestSections : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void eachIsEnteredWhereOneWorks();
    void aLowWindowScrollsTheFormAndNotItsHeader();
    void aLowWindowShowsMembers();
    void groupsAreFoundWithoutTheirSection();
    void aKeptListIsReadAtTheStartWithoutACall();
    void whoIsNotImportedIsNoProblem();
    void homeSaysWhyThereAreNoFigures();
    void inChineseEveryActionIsFoundByItsEnglish();

  private:
    MainWindow &window() const { return m_session->window(); }
    void create(const QString &id, const QString &name) const;

    /// What a screen of 1280x720 leaves within the frame that the desktop draws.
    static constexpr QSize lowRoom{1280, 690};
    std::unique_ptr<QTemporaryDir> m_home;
    SessionStore m_secrets;
    std::unique_ptr<Composition> m_composition;
    ProfileSession *m_session = nullptr;
};

void TestSections::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("IMDESK_HOME", m_home->path().toLocal8Bit());
    m_composition = std::make_unique<Composition>(AppPaths::standard(), m_secrets, std::make_unique<ReadyDialogs>());
    m_composition->services().settings.set(setting::sandboxTraffic, 0.0);
    m_composition->start({true, {}, {}, u"en"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_composition->session(sandboxProfileId), 20'000);
    m_session = m_composition->session(sandboxProfileId);
    window().resize(lowRoom);
}

void TestSections::cleanup()
{
    m_session = nullptr;
    m_composition.reset();
}

void TestSections::create(const QString &id, const QString &name) const
{
    std::optional<Result<QJsonObject>> reply;
    m_session->client()
        .callRaw(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Public"_s},
                                                         {u"GroupId"_s, id},
                                                         {u"Name"_s, name},
                                                         {u"Owner_Account"_s, m_session->profile().admin}})
        .then([&reply](const Result<QJsonObject> &told) { reply = told; });
    QTRY_VERIFY_WITH_TIMEOUT(reply.has_value(), 20'000);
    QVERIFY2(*reply, qPrintable(*reply ? QString() : reply->error().message));
}

void TestSections::eachIsEnteredWhereOneWorks()
{
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    for (Panel *panel : window().panels()) {
        window().navigation()->setFocus();
        window().enterPanel(panel->id());
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus && panel->isAncestorOf(focus), qPrintable(panel->id()));
        const QString where = panel->id() + u": "_s + focus->objectName();
        for (const QWidget *around = focus; around != panel; around = around->parentWidget())
            QVERIFY2(!qobject_cast<const PageHeader *>(around), qPrintable(where));
        // Home has cards only, and before the first job there is but the button for one.
        if (panel->id() == u"home"_s || panel->id() == u"jobs"_s)
            continue;
        QVERIFY2(qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus) ||
                     qobject_cast<const QAbstractItemView *>(focus) || qobject_cast<const QComboBox *>(focus),
                 qPrintable(where));
    }
}

void TestSections::aLowWindowScrollsTheFormAndNotItsHeader()
{
    create(u"low1"_s, u"Low window"_s);
    window().showPanel(u"send"_s);
    Panel *panel = window().panel(u"send"_s);
    auto *page = window().findChild<QScrollArea *>(u"page-send"_s);
    auto *form = panel->findChild<QScrollArea *>(u"sendScroll"_s);
    auto *send = panel->findChild<QPushButton *>(u"sendSend"_s);
    auto *message = panel->findChild<MessageBar *>(u"sendMessage"_s);
    QVERIFY(page && form && send && message);
    panel->openWith(QVariantMap{{u"groups"_s, QStringList{u"low1"_s, u"low2"_s, u"low3"_s, u"low4"_s}}});
    message->showMessage(MessageBar::Kind::Error, u"It was not sent"_s, u"The service has refused it."_s);
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_composition->services().settings.set(setting::language, language);
        QTest::qWait(100); // lines wrap anew
        QCOMPARE(window().size(), lowRoom);
        QTRY_VERIFY(form->verticalScrollBar()->maximum() > 0);
        QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
        form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
        QTRY_COMPARE(send->visibleRegion().boundingRect(), send->rect());
    }
}

void TestSections::aLowWindowShowsMembers()
{
    create(u"low1"_s, u"WWWWWWWWW WWWWWWWWWW WWWWWWWWW"_s);
    window().showPanel(u"groups"_s);
    Panel *panel = window().panel(u"groups"_s);
    panel->openWith(u"low1"_s);
    auto *page = window().findChild<QScrollArea *>(u"page-groups"_s);
    auto *header = panel->findChild<PageHeader *>(u"groupHeader"_s);
    auto *members = panel->findChild<QTableView *>(u"membersTable"_s);
    QVERIFY(page && header && members);
    QTRY_VERIFY_WITH_TIMEOUT(header->title().startsWith(u"WWW"_s), 20'000);
    panel->findChild<QTabWidget *>(u"groupTabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(members->isVisible() && members->model()->rowCount() > 0, 20'000);
    QTRY_VERIFY2(members->viewport()->height() >= 6 * members->verticalHeader()->defaultSectionSize(),
                 qPrintable(QString::number(members->viewport()->height())));
    QCOMPARE(page->verticalScrollBar()->maximum(), 0);
    QVERIFY(panel->findChild<QPushButton *>(u"membersMore"_s)->isVisible());
}

void TestSections::groupsAreFoundWithoutTheirSection()
{
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    create(u"hay1"_s, u"Needle"_s);
    int listings = 0;
    const QObject here; // calls end after this, too
    connect(&m_session->client(), &ApiClient::callFinished, &here, [&listings](const CallRecord &record) {
        listings += record.command.endsWith(u"get_appid_group_list"_s) ? 1 : 0;
    });
    CommandPalette *palette = window().palettePopup();
    palette->open(u"#needle"_s);
    QTRY_COMPARE_WITH_TIMEOUT(palette->titles(), QStringList{u"Needle"_s}, 30'000); // it comes by itself
    palette->close();
    palette->open(u"!120005"_s);
    QCOMPARE(palette->titles().size(), 1);
    QVERIFY(palette->titles().first().startsWith(u"120001\u2013130000"_s)); // one of those of the app's own server
    palette->close();
    window().enterPanel(u"send"_s);
    auto *field = window().panel(u"send"_s)->findChild<QLineEdit *>(u"sendGroupSearch"_s);
    auto *matches = window().panel(u"send"_s)->findChild<QAbstractItemView *>(u"sendGroupMatches"_s);
    QVERIFY(field && matches);
    field->setText(u"needle"_s);
    QTRY_COMPARE_WITH_TIMEOUT(matches->model()->rowCount(), 1, 30'000);
    // The section shows the same list, and asks for nothing that is there.
    window().enterPanel(u"groups"_s);
    auto *table = window().panel(u"groups"_s)->findChild<QTableView *>(u"groupsTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 301, 30'000);
    QCOMPARE(listings, 1);
}

void TestSections::aKeptListIsReadAtTheStartWithoutACall()
{
    SandboxOptions options;
    options.accounts = 50;
    options.groups = 7;
    options.sdkAppId = 1400000777;
    options.secretKey = "the-key-of-another-app";
    options.trafficPerSecond = 0;
    Sandbox service(options);
    QVERIFY(service.start().has_value());
    Profile profile;
    profile.name = u"Shop"_s;
    profile.sdkAppId = options.sdkAppId;
    profile.baseUrl = service.baseUrl().toString();
    profile.level = SafetyLevel::Test;
    const Result<Profile> saved = m_composition->services().profiles.save(profile);
    QVERIFY(saved.has_value());
    QVERIFY(m_composition->services().vault.keep(saved->secretName(), options.secretKey, false).result().has_value());
    const auto open = [&]() -> ProfileSession & {
        m_composition->openProfile(saved->id);
        [&] { QTRY_VERIFY(m_composition->session(saved->id)); }();
        return *m_composition->session(saved->id);
    };
    const auto rows = [](ProfileSession &session) {
        const Panel *groups = session.window().panel(u"groups"_s);
        return groups->findChild<QTableView *>(u"groupsTable"_s)->model()->rowCount();
    };
    {
        ProfileSession &session = open();
        session.window().enterPanel(u"groups"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(session), 7, 20'000);
        session.window().enterPanel(u"home"_s); // where the next one begins
    }
    m_session = nullptr;
    m_composition.reset();
    m_composition = std::make_unique<Composition>(AppPaths::standard(), m_secrets, std::make_unique<ReadyDialogs>());
    m_composition->start({false, u"Shop"_s, {}, u"en"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_composition->session(saved->id), 20'000);
    ProfileSession &session = open();
    QStringList asked;
    const QObject here;
    connect(&session.client(), &ApiClient::callFinished, &here,
            [&asked](const CallRecord &record) { asked << record.command; });
    QTRY_COMPARE_WITH_TIMEOUT(rows(session), 7, 20'000);
    QTest::qWait(500); // what would be asked for rows in sight
    for (const QString &command : std::as_const(asked))
        QVERIFY2(!command.contains(u"group"_s), qPrintable(command));
}

void TestSections::whoIsNotImportedIsNoProblem()
{
    const QString asked = QString::fromLatin1(api::queryOnlineStatus.path);
    QObject listener;
    QStringList refused;
    connect(&m_session->client(), &ApiClient::callFinished, &listener, [&refused](const CallRecord &record) {
        if (record.error.code == api::noAccountExists)
            refused << record.command;
    });
    window().enterPanel(u"people"_s);
    window().panel(u"people"_s)->openWith(u"nobody_here"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refused.contains(asked), 20'000);
    const ProblemsModel *problems = window().drawer()->problems();
    for (int row = 0; row < problems->rowCount(); ++row)
        QVERIFY2(!problems->row(row).details.startsWith(asked), qPrintable(problems->row(row).title));
}

void TestSections::homeSaysWhyThereAreNoFigures()
{
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::Refuse;
    fault.code = 70009;
    fault.message = u"verification failed"_s;
    m_composition->sandbox()->setFault(u"openconfigsvr/getappinfo"_s, fault);
    window().showPanel(u"home"_s);
    Panel *home = window().panel(u"home"_s);
    const auto *message = home->findChild<MessageBar *>(u"homeMessage"_s);
    QVERIFY(message);
    home->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    QCOMPARE(message->title(), u"Key does not fit this app"_s);
    QVERIFY2(message->details().contains(u"openconfigsvr/getappinfo"_s), qPrintable(message->details()));
    m_composition->sandbox()->clearFaults();
    home->refresh();
    QVERIFY(!message->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(home->findChild<QWidget *>(u"homeFigure-ActiveUserNum"_s), 20'000);
    QVERIFY(!message->isVisible());
}

void TestSections::inChineseEveryActionIsFoundByItsEnglish()
{
    struct Named
    {
        QString section, english;
        QPointer<QAction> action;
    };
    const auto plain = [](QString text) { return text.remove(u'&'); };
    std::vector<Named> all;
    for (Panel *panel : window().panels()) {
        window().enterPanel(panel->id());
        for (QAction *action : window().menus()->actions()) {
            if (action->parent() == panel)
                all.push_back({panel->id(), plain(action->text()), action});
        }
    }
    QVERIFY2(all.size() > 10, qPrintable(QString::number(all.size())));
    m_composition->services().settings.set(setting::language, u"zh_CN"_s);
    QTRY_VERIFY(all.front().action && plain(all.front().action->text()) != all.front().english);
    for (const Named &named : all) {
        window().enterPanel(named.section);
        QVERIFY(named.action);
        window().palettePopup()->open(u"> "_s + named.english);
        QVERIFY2(window().palettePopup()->titles().contains(plain(named.action->text())), qPrintable(named.english));
        window().palettePopup()->close();
    }
    m_composition->services().settings.set(setting::language, u"en"_s);
}

QTEST_MAIN(TestSections)
#include "tst_sections.moc"
