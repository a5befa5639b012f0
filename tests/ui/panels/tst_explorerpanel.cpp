// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/net/apiclient.h"
#include "core/sandbox/sandbox.h"
#include "core/settings/settings.h"
#include "tests/support/faketranslator.h"
#include "tests/ui/support/idmenus.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/explorer/explorerpanel.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace imdesk {

using namespace Qt::StringLiterals;

namespace {

class ExplorerDialogs : public Dialogs
{
  public:
    bool yes = true;
    QString path;
    QList<Confirmation> asked;

    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(yes);
    }
};

} // namespace

/// The explorer over the real sandbox, by mouse and keys.
class TestExplorerPanel : public QObject
{
    Q_OBJECT

  private:
    Catalogue m_catalogue;
    SystemClock m_clock;
    ErrorText m_errors{m_catalogue};
    ThemeController m_theme;
    DisplayZone m_zone;
    ExplorerDialogs m_dialogs;
    Profile m_profile;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<ExplorerService> m_service;
    std::unique_ptr<ExplorerPanel> m_panel;

    template <class T>
    T *find(const QString &name) const
    {
        T *widget = m_panel->findChild<T *>(name);
        if (!widget)
            qFatal("No widget named %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isEnabled() && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QPlainTextEdit *json() const { return find<QPlainTextEdit>(u"jsonEdit"_s); }
    MessageBar *message() const { return find<MessageBar>(u"explorerMessage"_s); }
    MessageBar *refusal() const { return find<MessageBar>(u"explorerRefusal"_s); }
    QString state() const { return find<QLabel>(u"explorerState"_s)->text(); }
    QString outcome() const { return find<StatusChip>(u"explorerOutcome"_s)->text(); }
    void open(const QString &command) const
    {
        auto *filter = find<QLineEdit>(u"explorerFilter"_s);
        filter->setFocus();
        filter->selectAll();
        QTest::keyClicks(filter, command);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(m_panel->command());
        QVERIFY2(m_panel->command()->path.endsWith(command), qPrintable(m_panel->command()->path));
    }
    void write(const QByteArray &text) const { json()->setPlainText(QString::fromUtf8(text)); }
    void sendAndWait() const
    {
        const qsizetype before = m_history->calls().size();
        click(u"explorerSend"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_history->calls().size(), before + 1, 20'000);
        QTRY_VERIFY(!find<BusyBar>(u"explorerBusy"_s)->isBusy());
    }
    Result<QJsonObject> call(const QString &path, const QJsonObject &body)
    {
        QFuture<Result<QJsonObject>> future = m_client->callRaw(path, body);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return future.result();
    }
    void makePanel()
    {
        m_panel.reset();
        m_service.reset();
        m_history.reset();
        m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
        m_history = std::make_unique<CallHistory>(m_dir->filePath(u"calls.jsonl"_s));
        QVERIFY(m_history->load());
        m_service = std::make_unique<ExplorerService>(*m_client, *m_history, m_clock);
        m_panel = std::make_unique<ExplorerPanel>(ExplorerParts{*m_service, m_errors, *m_settings, m_zone, m_dialogs,
                                                                [] { return QStringList{u"public1"_s}; }});
        m_panel->resize(1180, 820);
        m_panel->show();
        m_panel->activated();
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontShowShortcutsInContextMenus);
        SandboxOptions options;
        options.accounts = 40;
        options.groups = 6;
        options.trafficPerSecond = 0;
        options.enforceRates = false;
        m_sandbox = std::make_unique<Sandbox>(options);
        QVERIFY(m_sandbox->start());
        m_signer = std::make_unique<Signer>(m_sandbox->options().sdkAppId, m_sandbox->options().admin, m_clock);
        m_signer->setSecretKey(m_sandbox->secretKey());
    }
    void init()
    {
        m_sandbox->clearFaults();
        m_sandbox->setNotificationsClosed(false);
        m_profile = Profile();
        m_profile.name = u"Shop-CN"_s;
        m_profile.sdkAppId = m_sandbox->options().sdkAppId;
        m_profile.baseUrl = m_sandbox->baseUrl().toString();
        m_profile.admin = m_sandbox->options().admin;
        m_profile.level = SafetyLevel::Sandbox;
        m_dialogs = {};
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
        makePanel();
        QVERIFY(call(u"im_open_login_svc/multiaccount_import"_s,
                     {{u"AccountList"_s,
                       QJsonArray{QJsonObject{{u"UserID"_s, u"ann"_s}}, QJsonObject{{u"UserID"_s, u"ben"_s}}}}}));
    }
    void cleanup()
    {
        m_panel.reset();
        m_service.reset();
        m_history.reset();
        m_client.reset();
    }

    void listsEveryCommandWithItsBadge()
    {
        const auto *view = find<QListView>(u"explorerCommands"_s);
        int commands = 0, heads = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            (view->model()->flags(view->model()->index(row, 0)) & Qt::ItemIsSelectable ? commands : heads)++;
        QCOMPARE(commands, int(m_catalogue.commands().size()));
        QVERIFY(heads > 10);
        QCOMPARE(testing::unnamedWidgets(m_panel.get()), QStringList());
        QVERIFY(find<QWidget>(u"explorerEmpty"_s)->isVisible());
        open(u"querystate"_s);
        QCOMPARE(find<StatusChip>(u"explorerBadge"_s)->text(), u"Read"_s);
        open(u"destroy_group"_s);
        QCOMPARE(find<StatusChip>(u"explorerBadge"_s)->text(), u"Destructive"_s);
        open(u"sendmsg"_s);
        QCOMPARE(find<StatusChip>(u"explorerBadge"_s)->text(), u"Write"_s);
        QCOMPARE(testing::unnamedWidgets(m_panel.get()), QStringList());
    }

    void sendsAReadFromTheForm()
    {
        open(u"querystate"_s);
        QVERIFY2(state().contains(u"To_Account"_s), qPrintable(state()));
        click(u"add:To_Account"_s);
        QTest::keyClicks(find<QLineEdit>(u"field:To_Account[0]"_s), u"ann"_s);
        QVERIFY(json()->toPlainText().contains(u"\"ann\""_s));
        QSignalSpy told(m_panel.get(), &Panel::statusMessage);
        QTest::keyClick(find<QLineEdit>(u"field:To_Account[0]"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_history->calls().size(), 1, 20'000);
        QTRY_COMPARE(outcome(), u"OK"_s);
        QVERIFY(m_dialogs.asked.isEmpty());
        const QString figures = find<QLabel>(u"explorerFigures"_s)->text();
        QVERIFY2(figures.contains(u"ms"_s) && figures.contains(u"Request ID"_s), qPrintable(figures));
        const auto *table = find<QTableView>(u"explorerTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(0, column).data().toString();
        QVERIFY2(cells.contains(u"ann"_s), qPrintable(cells.join(u'|')));
        QVERIFY(!told.isEmpty());
        testing::giveSections(m_panel.get());
        find<QTableView>(u"explorerTable"_s)->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(testing::chooseByKey(find<QTableView>(u"explorerTable"_s), u"idCopy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ann"_s);
        auto *view = find<QComboBox>(u"explorerView"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        auto *tree = find<QTreeView>(u"explorerTree"_s);
        QVERIFY(tree->isVisible());
        tree->expandAll();
        tree->setCurrentIndex(tree->model()
                                  ->match(tree->model()->index(0, 1), Qt::DisplayRole, u"ann"_s, 1, Qt::MatchRecursive)
                                  .value(0));
        QVERIFY(testing::chooseByKey(tree, u"idSend"_s));
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(find<QPlainTextEdit>(u"jsonText"_s)->isVisible());
        QVERIFY(find<QPlainTextEdit>(u"jsonText"_s)->toPlainText().contains(u"\"ActionStatus\": \"OK\""_s));
    }

    void formAndJsonFollowEachOther()
    {
        open(u"create_group"_s);
        write(R"({"Type":"Public","Name":"night","Unheard":1})");
        QCOMPARE(find<QComboBox>(u"field:Type"_s)->currentText(), u"Public"_s);
        QTest::keyClicks(find<QLineEdit>(u"field:Name"_s), u" shift"_s);
        const QJsonObject body = QJsonDocument::fromJson(json()->toPlainText().toUtf8()).object();
        QCOMPARE(body, (QJsonObject{{u"Type"_s, u"Public"_s}, {u"Name"_s, u"night shift"_s}, {u"Unheard"_s, 1}}));
        QCOMPARE(m_panel->body(), body);
    }

    void jsonThatCannotBeReadLeavesTheFormAlone()
    {
        open(u"create_group"_s);
        write(R"({"Type":"Public","Name":"night"})");
        json()->moveCursor(QTextCursor::End);
        QTest::keyClick(json(), Qt::Key_Backspace);
        QVERIFY2(state().contains(u"cannot be read"_s), qPrintable(state()));
        QVERIFY(find<QLabel>(u"jsonProblem"_s)->text().contains(u"Line 1"_s));
        QCOMPARE(find<QLineEdit>(u"field:Name"_s)->text(), u"night"_s);
        QVERIFY(!find<QLineEdit>(u"field:Name"_s)->isEnabled());
        click(u"explorerSend"_s);
        QVERIFY(message()->title().contains(u"Not sent"_s));
        QVERIFY(m_history->calls().isEmpty());
        click(u"explorerRestore"_s);
        QCOMPARE(m_panel->body().value(u"Name"_s).toString(), u"night"_s);
        QVERIFY(find<QLineEdit>(u"field:Name"_s)->isEnabled());
    }

    void writesWithoutAQuestionOnTheSandbox()
    {
        open(u"create_group"_s);
        click(u"explorerExample"_s);
        write(R"({"Type":"Public","Name":"night","GroupId":"made1"})");
        sendAndWait();
        QCOMPARE(outcome(), u"OK"_s);
        QVERIFY(m_dialogs.asked.isEmpty());
        const auto info = call(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"made1"_s}}});
        QCOMPARE(info->value(u"GroupInfo"_s).toArray().first().toObject().value(u"Name"_s).toString(), u"night"_s);
    }

    void askesBeforeHarmAndDoesIt()
    {
        QVERIFY(call(u"group_open_http_svc/create_group"_s,
                     {{u"Type"_s, u"Public"_s}, {u"Name"_s, u"x"_s}, {u"GroupId"_s, u"doomed"_s}}));
        open(u"destroy_group"_s);
        QTest::keyClicks(find<QLineEdit>(u"field:GroupId"_s), u"doomed"_s);
        m_dialogs.yes = false;
        click(u"explorerSend"_s);
        QCOMPARE(m_dialogs.asked.size(), 1);
        const Confirmation asked = m_dialogs.asked.first();
        QVERIFY(asked.destructive && asked.title.contains(u"doomed"_s));
        QVERIFY2(asked.effect.contains(u"doomed"_s) && asked.effect.contains(u"Shop-CN"_s) &&
                     asked.effect.contains(u"cannot be undone"_s),
                 qPrintable(asked.effect));
        QCOMPARE(asked.typedWord, u"doomed"_s); // as in Groups
        QTest::qWait(50);
        QVERIFY(m_history->calls().isEmpty());
        m_dialogs.yes = true;
        sendAndWait();
        QCOMPARE(outcome(), u"OK"_s);
        const auto info = call(u"group_open_http_svc/get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"doomed"_s}}});
        QVERIFY(info->value(u"GroupInfo"_s).toArray().first().toObject().value(u"ErrorCode"_s).toInt() != 0);
        QVERIFY(m_panel->findChildren<QTableView *>().size() >= 2);
    }

    void onProductionTheNameOrTheNumberIsTyped()
    {
        m_profile.level = SafetyLevel::Production;
        makePanel();
        m_dialogs.yes = false;
        open(u"destroy_group"_s);
        QTest::keyClicks(find<QLineEdit>(u"field:GroupId"_s), u"night"_s);
        click(u"explorerSend"_s);
        QCOMPARE(m_dialogs.asked.last().typedWord, u"night"_s);
        open(u"account_delete"_s);
        write(R"({"DeleteItem":[{"UserID":"a"},{"UserID":"b"},{"UserID":"c"}]})");
        click(u"explorerSend"_s);
        QCOMPARE(m_dialogs.asked.last().typedWord, u"3"_s);
        QCOMPARE(m_dialogs.asked.last().details, (QStringList{u"UserID: a"_s, u"UserID: b"_s, u"UserID: c"_s}));
        open(u"account_import"_s);
        write(R"({"UserID":"carl"})");
        click(u"explorerSend"_s);
        QVERIFY(m_dialogs.asked.last().typedWord.isEmpty() && !m_dialogs.asked.last().destructive);
        // A name that looks like another is not asked to be typed.
        open(u"destroy_group"_s);
        write("{\"GroupId\":\"a\u202Eb\"}");
        click(u"explorerSend"_s);
        QCOMPARE(m_dialogs.asked.last().typedWord, u"1"_s);
        QCOMPARE(m_dialogs.asked.size(), 4);
        QVERIFY(m_history->calls().isEmpty());
        open(u"querystate"_s);
        write(R"({"To_Account":["ann"]})");
        sendAndWait();
        QCOMPARE(m_dialogs.asked.size(), 4);
    }

    void aProblemIsSaidBeforeSendingAndCanBeOverruled()
    {
        open(u"querystate"_s);
        write(R"({"To_Account":"ann"})");
        click(u"explorerSend"_s);
        QVERIFY(message()->isShowing() && message()->title().contains(u"Not sent"_s));
        QVERIFY(m_history->calls().isEmpty());
        for (QPushButton *button : message()->findChildren<QPushButton *>()) {
            if (button->text() == u"Send all the same"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_history->calls().size(), 1, 20'000);
        QTRY_VERIFY(outcome().startsWith(u"Error"_s));
    }

    void anErrorShowsItsCard()
    {
        open(u"destroy_group"_s);
        write(R"({"GroupId":"nowhere"})");
        sendAndWait();
        QCOMPARE(outcome(), u"Error 10010"_s);
        QVERIFY(message()->isShowing() && message()->kind() == MessageBar::Kind::Error);
        QVERIFY2(message()->details().contains(u"10010"_s), qPrintable(message()->details()));
        QCOMPARE(m_history->calls().first().code, 10010);
        click(u"explorerCopyReply"_s);
        const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
        QCOMPARE(QJsonDocument::fromJson(copied).object().value(u"ErrorCode"_s).toInt(), 10010);
        QVERIFY(find<QPushButton>(u"explorerEffects"_s)->isVisibleTo(m_panel.get()));
    }

    void cancelStopsAWaitingCall()
    {
        m_sandbox->setFault(u"openim/querystate"_s, {SandboxFault::Kind::Slow, 8000, 0, {}, 0, -1});
        open(u"querystate"_s);
        write(R"({"To_Account":["ann"]})");
        auto *busy = find<BusyBar>(u"explorerBusy"_s);
        busy->setDelays(0, 0);
        click(u"explorerSend"_s);
        QTRY_VERIFY(m_client->callsInFlight() > 0);
        QVERIFY(!find<QPushButton>(u"explorerSend"_s)->isEnabled());
        QPushButton *cancel = busy->findChild<QPushButton *>();
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(m_client->callsInFlight(), 0);
        QCOMPARE(outcome(), u"Cancelled"_s);
        QTRY_COMPARE(m_history->calls().size(), 1);
        QCOMPARE(m_history->calls().first().kind, u"cancelled"_s);
        QVERIFY(find<QPushButton>(u"explorerSend"_s)->isEnabled());
    }

    void aReadOnlyProfileSendsNoWriteAndSaysWhy()
    {
        m_profile.readOnly = true;
        makePanel();
        open(u"destroy_group"_s);
        QVERIFY(!find<QPushButton>(u"explorerSend"_s)->isEnabled());
        QVERIFY(refusal()->title().contains(u"only reads"_s));
        open(u"querystate"_s);
        QVERIFY(find<QPushButton>(u"explorerSend"_s)->isEnabled());
        QVERIFY(!refusal()->isShowing());
    }

    void whatThePlanForbidsCanBeTriedAgain()
    {
        m_sandbox->setFault(u"recentcontact/create_contact_group"_s,
                            {SandboxFault::Kind::Refuse, 0, 51013, u"plan"_s, 0, -1});
        open(u"create_contact_group"_s);
        click(u"explorerExample"_s);
        QVERIFY(find<QLabel>(u"explorerNote"_s)->text().contains(u"51013"_s));
        sendAndWait();
        QCOMPARE(outcome(), u"Error 51013"_s);
        QVERIFY(!find<QPushButton>(u"explorerSend"_s)->isEnabled());
        QVERIFY(refusal()->title().contains(u"plan"_s));
        for (QPushButton *button : refusal()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"It has changed"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(find<QPushButton>(u"explorerSend"_s)->isEnabled());
    }

    void historyKeepsNoTextAndOpensAgain()
    {
        open(u"sendmsg"_s);
        write(
            R"({"To_Account":"ann","MsgRandom":5,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"very private words"}}]})");
        sendAndWait();
        QCOMPARE(outcome(), u"OK"_s);
        open(u"querystate"_s);
        write(R"({"To_Account":["ben"]})");
        sendAndWait();
        // Nothing of the text, the key or a signature in any file.
        const QByteArray sig = *m_signer->userSig();
        QVERIFY(!sig.isEmpty());
        QDir dir(m_dir->path());
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            QVERIFY2(!all.contains("very private") && !all.contains(m_sandbox->secretKey()) && !all.contains(sig),
                     qPrintable(name));
        }
        auto *tabs = find<QTabWidget>(u"explorerTabs"_s);
        tabs->setCurrentIndex(1);
        auto *search = find<QLineEdit>(u"explorerHistorySearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"sendmsg ann"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *table = find<QTableView>(u"explorerHistory"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        click(u"explorerHistoryOpen"_s);
        QCOMPARE(m_panel->command()->path, u"openim/sendmsg"_s);
        QCOMPARE(m_panel->body().value(u"To_Account"_s).toString(), u"ann"_s);
        QVERIFY(json()->toPlainText().contains(u"\"Text\": \"…\""_s));
        QVERIFY(message()->title().contains(u"not kept"_s));
        // What stands for the text is sent to nobody.
        QVERIFY2(state().contains(u"not kept"_s), qPrintable(state()));
        const qsizetype calls = m_history->calls().size();
        click(u"explorerSend"_s);
        QVERIFY2(message()->title().startsWith(u"Not sent"_s), qPrintable(message()->title()));
        QVERIFY(!find<BusyBar>(u"explorerBusy"_s)->isBusy());
        QCOMPARE(m_history->calls().size(), calls);
        write(json()->toPlainText().replace(u'…', u"again"_s).toUtf8());
        sendAndWait();
        QCOMPARE(outcome(), u"OK"_s);
        tabs->setCurrentIndex(1);
        click(u"explorerHistoryClear"_s);
        QVERIFY(!QFile::exists(m_dir->filePath(u"calls.jsonl"_s)));
    }

    void copiesAsCommandsThatWork()
    {
        open(u"account_check"_s);
        write(R"j({"CheckItem":[{"UserID":"it's $(id)"}]})j");
        QStringList texts;
        for (QAction *action : m_panel->actions()) {
            if (!action->text().startsWith(u"Copy as"_s))
                continue;
            QGuiApplication::clipboard()->clear();
            action->trigger();
            texts << QGuiApplication::clipboard()->text();
        }
        QCOMPARE(texts.size(), 4);
        QVERIFY(texts[0].startsWith(u"curl "_s) && texts[1].startsWith(u"package main"_s) &&
                texts[2].startsWith(u"import os"_s) && texts[3].startsWith(u"imdeskctl call "_s));
        const QString sig = QString::fromLatin1(*m_signer->userSig());
        for (const QString &text : std::as_const(texts))
            QVERIFY(!text.contains(sig) && text.contains(u"im_open_login_svc/account_check"_s));
        // The Python program, run as it stands against the sandbox.
        QProcess python;
        python.setEnvironment(QProcess::systemEnvironment() + QStringList{u"USERSIG="_s + sig, u"NO_PROXY=*"_s});
        python.start(u"python3"_s, {u"-c"_s, texts[2]});
        QVERIFY(python.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(python.state(), QProcess::NotRunning, 30'000);
        const QJsonObject reply = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        QCOMPARE(reply.value(u"ActionStatus"_s).toString(), u"OK"_s);
        QVERIFY2(QJsonDocument(reply).toJson().contains("it's $(id)"), python.readAllStandardError().constData());
    }

    void copiesAndSavesTheReply()
    {
        open(u"querystate"_s);
        write(R"({"To_Account":["ann"]})");
        sendAndWait();
        click(u"explorerCopyReply"_s);
        const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
        QCOMPARE(QJsonDocument::fromJson(copied).object().value(u"ActionStatus"_s).toString(), u"OK"_s);
        m_dialogs.path = m_dir->filePath(u"reply.json"_s);
        click(u"explorerSave"_s);
        QFile file(m_dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(u"ActionStatus"_s).toString(), u"OK"_s);
        m_dialogs.path = m_dir->filePath(u"no/such/folder/reply.json"_s);
        m_panel->findChild<QAction *>(u"explorerSaveAction"_s)->trigger();
        QVERIFY(message()->isShowing() && message()->kind() == MessageBar::Kind::Error);
    }

    void draftsStayWhileOneLooksElsewhere()
    {
        open(u"querystate"_s);
        write(R"({"To_Account":["ann"]})");
        open(u"destroy_group"_s);
        QVERIFY(m_panel->body().isEmpty());
        open(u"querystate"_s);
        QCOMPARE(m_panel->body(), (QJsonObject{{u"To_Account"_s, QJsonArray{u"ann"_s}}}));
    }

    void everyExampleIsFilledInAndShown()
    {
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            m_panel->openWith(command.path);
            QCOMPARE(m_panel->command()->path, command.path);
            const QJsonValue example = command.raw.value(u"example"_s).toObject().value(u"request"_s);
            if (!example.isObject())
                continue;
            click(u"explorerExample"_s);
            QCOMPARE(m_panel->body(), example.toObject());
            QCOMPARE(QJsonDocument::fromJson(json()->toPlainText().toUtf8()).object(), example.toObject());
        }
    }

    void aHostileReplyStaysPlain()
    {
        open(u"account_import"_s);
        write("{\"UserID\":\"evil\",\"Nick\":\"<b>x</b>\u202Eabc\"}");
        sendAndWait();
        open(u"portrait_get"_s);
        write(R"({"To_Account":["evil"],"TagList":["Tag_Profile_IM_Nick"]})");
        sendAndWait();
        QCOMPARE(outcome(), u"OK"_s);
        const auto *table = find<QTableView>(u"explorerTable"_s);
        QString all;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            all += table->model()->index(0, column).data().toString();
        QVERIFY2(all.contains(u"<b>x</b>"_s) && all.contains(u"‹U+202E›"_s) && !all.contains(QChar(0x202E)),
                 qPrintable(all));
    }

    void everyTextFollowsTheLanguage()
    {
        open(u"querystate"_s);
        testing::FakeTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QVERIFY(find<QPushButton>(u"explorerSend"_s)->text().startsWith(u"译"_s));
        QVERIFY(find<QPushButton>(u"explorerExample"_s)->text().startsWith(u"译"_s));
        QVERIFY(find<QTabWidget>(u"explorerTabs"_s)->tabText(1).startsWith(u"译"_s));
        QVERIFY(state().contains(u"译"_s));
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QLocale::setDefault(QLocale(QLocale::Chinese));
        m_panel->retranslate();
        QCOMPARE(find<QListView>(u"explorerCommands"_s)->currentIndex().data().toString(), u"查询账号在线状态"_s);
        bool help = false;
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            help |= label->text().contains(u"要查询的账号"_s) || label->text().contains(u"用户列表"_s) ||
                    label->text().contains(u"不超过"_s) || label->text().contains(u"1 到 500"_s);
        QLocale::setDefault(QLocale::c());
        QVERIFY(help);
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestExplorerPanel)
#include "tst_explorerpanel.moc"
