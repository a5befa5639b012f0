// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/attachclient.h"
#include "core/callbacks/attachserver.h"
#include "core/callbacks/callbackhub.h"
#include "ui/panels/callbacks/rulesdialog.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The dialog of rules where somebody else changes them too, and where the place they are kept at changes.
class TestRulesPlace : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        StoreOptions options;
        options.path = m_dir->filePath(u"listener.db"_s);
        m_store = std::move(EventStore::open(options).value());
        m_door.socket = m_dir->filePath(u"attach.sock"_s);
        m_theirs.clear();
        openDoor();
        m_target.socket = m_door.socket;
        m_hub = std::make_unique<CallbackHub>(m_clock);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_hub.reset();
        m_server.reset();
        m_store.reset();
    }

    void aChangeOfTheirsIsNotUndone();
    void whatIsKeptIsAppliedOverTheirs();
    void aListenerThatComesBackWithOtherRulesIsTold();
    void theirListShowsWhereNothingIsEdited();
    void aFileThatSomebodyElseChangedIsNotOverwritten();
    void aRuleWithoutANameIsNoConflict();
    void aFileThatSomebodyElseIsAtIsNotOverwritten();
    void whatWasTriedElsewhereIsForgotten();

  private:
    void openDoor()
    {
        m_server = std::move(
            AttachServer::listen(m_door, {*m_store, m_clock, [] { return QJsonObject(); }, [this] { return m_theirs; },
                                          [this](const QList<ReplyRule> &fresh) {
                                              m_theirs = fresh;
                                              return Result<Done>(Done{});
                                          }})
                .value());
    }
    void attach()
    {
        m_hub->attach(m_target);
        QTRY_VERIFY(!m_hub->attached()->rulesBase().isEmpty());
    }
    void open()
    {
        m_dialog = std::make_unique<RulesDialog>(*m_hub, ReplyRuleStore(rulesFile()));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    /// Adds a rule in the dialog and tries the list, so that it could be applied.
    void edit()
    {
        child<QPushButton>("rulesAdd")->click();
        child<QPushButton>("rulesTry")->click();
        QTRY_VERIFY(child<QLabel>("rulesReport")->text().contains(u"past events"_s));
    }
    /// What another console sends.
    void setTheirs(const QString &name)
    {
        EventLog log;
        AttachClient other(m_target, log);
        QTRY_VERIFY(!other.rulesBase().isEmpty());
        bool isSet = false;
        other.setRules(
            {rule(name)}, [&isSet](const Result<Done> &done) { isSet = done.has_value(); }, other.rulesBase());
        QTRY_VERIFY(isSet);
    }
    static ReplyRule rule(const QString &name)
    {
        ReplyRule out;
        out.id = out.name = name;
        return out;
    }
    template <class W>
    W *child(const char *name) const
    {
        return m_dialog->findChild<W *>(QLatin1String(name));
    }
    MessageBar *conflict() const { return child<MessageBar>("rulesConflict"); }
    /// The buttons of the question whose rules are to stay: theirs, mine.
    void choose(int button) const { conflict()->findChild<QPushButton *>(u"messageAction%1"_s.arg(button))->click(); }
    QString rulesFile() const { return m_dir->filePath(u"rules.json"_s); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    AttachOptions m_door;
    AttachTarget m_target;
    QList<ReplyRule> m_theirs;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<AttachServer> m_server;
    std::unique_ptr<CallbackHub> m_hub;
    std::unique_ptr<RulesDialog> m_dialog;
};

void TestRulesPlace::aChangeOfTheirsIsNotUndone()
{
    attach();
    open();
    edit();
    QTRY_VERIFY(child<QPushButton>("rulesApply")->isEnabled());
    setTheirs(u"theirs"_s);
    QTRY_VERIFY(conflict()->isShowing());
    QVERIFY(!child<QPushButton>("rulesApply")->isEnabled());
    QCOMPARE(m_dialog->rules().size(), 1);
    choose(0);
    QVERIFY(!conflict()->isShowing());
    QCOMPARE(m_dialog->rules().first().name, u"theirs"_s);
    QVERIFY(!m_dialog->isChanged());
    QCOMPARE(m_theirs.first().name, u"theirs"_s);
}

void TestRulesPlace::whatIsKeptIsAppliedOverTheirs()
{
    attach();
    open();
    edit();
    setTheirs(u"theirs"_s);
    QTRY_VERIFY(conflict()->isShowing());
    choose(1);
    QVERIFY(!conflict()->isShowing());
    auto *apply = child<QPushButton>("rulesApply");
    QVERIFY(apply->isEnabled());
    apply->click();
    QTRY_VERIFY(m_theirs == m_dialog->rules());
    QTRY_VERIFY(!m_dialog->isChanged());
    QVERIFY(!conflict()->isShowing());
    QVERIFY(!child<MessageBar>("rulesMessage")->isShowing());
}

void TestRulesPlace::aListenerThatComesBackWithOtherRulesIsTold()
{
    attach();
    open();
    edit();
    m_server.reset();
    QTRY_COMPARE(m_hub->attached()->state(), AttachClient::State::Interrupted);
    QCOMPARE(m_dialog->rules().size(), 1);
    m_theirs = {rule(u"from its file"_s)};
    openDoor();
    QTRY_VERIFY_WITH_TIMEOUT(conflict()->isShowing(), 15'000);
    QCOMPARE(m_dialog->rules().size(), 1);
    QCOMPARE(m_theirs.size(), 1);
}

void TestRulesPlace::theirListShowsWhereNothingIsEdited()
{
    attach();
    open();
    setTheirs(u"theirs"_s);
    QTRY_COMPARE(m_dialog->rules().size(), 1);
    QVERIFY(!conflict()->isShowing());
    QVERIFY(!m_dialog->isChanged());
}

void TestRulesPlace::aFileThatSomebodyElseChangedIsNotOverwritten()
{
    StoreOptions own;
    own.path = m_dir->filePath(u"own.db"_s);
    m_hub->openStore(own);
    QTRY_COMPARE(m_hub->storeState(), CallbackHub::StoreState::Open);
    open();
    edit();
    const ReplyRuleStore file(rulesFile());
    QVERIFY(file.save({rule(u"theirs"_s)}));
    auto *apply = child<QPushButton>("rulesApply");
    QTRY_VERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(conflict()->isShowing());
    QCOMPARE(file.load()->first().name, u"theirs"_s);
    choose(1);
    QTRY_VERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(!conflict()->isShowing());
    QVERIFY(!m_dialog->isChanged());
    QVERIFY(file.load().value() == m_dialog->rules());
    // Its own writing is no change of somebody else's.
    edit();
    QTRY_VERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(!conflict()->isShowing());
    QCOMPARE(file.load()->size(), 2);
    edit();
    QVERIFY(file.save({rule(u"theirs"_s)}));
    QTRY_VERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(conflict()->isShowing());
    choose(0);
    QCOMPARE(m_dialog->rules().first().name, u"theirs"_s);
    QCOMPARE(m_hub->rules().first().name, u"theirs"_s);
}

void TestRulesPlace::aRuleWithoutANameIsNoConflict()
{
    attach();
    open();
    child<QPushButton>("rulesAdd")->click();
    auto *name = child<QLineEdit>("ruleName");
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QVERIFY(m_dialog->rules().first().name.isEmpty());
    child<QPushButton>("rulesTry")->click();
    auto *apply = child<QPushButton>("rulesApply");
    QTRY_VERIFY(apply->isEnabled());
    apply->click();
    QTRY_COMPARE(m_theirs.size(), 1);
    QTRY_VERIFY(!m_dialog->isChanged());
    QVERIFY(!conflict()->isShowing());
    QVERIFY(!m_theirs.first().name.isEmpty());
    QVERIFY(m_dialog->rules() == m_theirs);
    QCOMPARE(name->text(), m_theirs.first().name);
}

void TestRulesPlace::aFileThatSomebodyElseIsAtIsNotOverwritten()
{
    StoreOptions own;
    own.path = m_dir->filePath(u"own.db"_s);
    m_hub->openStore(own);
    QTRY_COMPARE(m_hub->storeState(), CallbackHub::StoreState::Open);
    open();
    edit();
    QFile half(rulesFile());
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write("{\"rules\": [") > 0);
    half.close();
    auto *apply = child<QPushButton>("rulesApply");
    QTRY_VERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(conflict()->isShowing());
    QVERIFY(!apply->isEnabled());
    QCOMPARE(half.size(), 11);
    choose(0); // looks again
    QVERIFY(conflict()->isShowing());
    const ReplyRuleStore file(rulesFile());
    QVERIFY(file.save({rule(u"theirs"_s)}));
    choose(0);
    QVERIFY(conflict()->isShowing());
    QCOMPARE(m_dialog->rules().size(), 1);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.close();
    choose(1);
    QVERIFY(!conflict()->isShowing());
    QVERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(!conflict()->isShowing());
    QVERIFY(file.load().value() == m_dialog->rules());
}

void TestRulesPlace::whatWasTriedElsewhereIsForgotten()
{
    attach();
    open();
    edit();
    m_hub->detach();
    QVERIFY(m_dialog->rules().isEmpty());
    QVERIFY(child<QLabel>("rulesReport")->text().isEmpty());
    QVERIFY(child<QPlainTextEdit>("rulesSamples")->toPlainText().isEmpty());
    // Another listener in the place of the one before, without a detach between them.
    attach();
    edit();
    attach();
    QVERIFY(m_dialog->rules().isEmpty());
    QVERIFY(child<QLabel>("rulesReport")->text().isEmpty());
}

QTEST_MAIN(TestRulesPlace)
#include "tst_rulesplace.moc"
