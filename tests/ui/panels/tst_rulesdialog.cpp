// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/callbackhub.h"
#include "tests/core/callbacks/callbackclient.h"
#include "ui/panels/callbacks/rulesdialog.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/messagebar.h"

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
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// Rules as a person makes them: typed, tried on what was received, applied; the service then gets the answer.
class TestRulesDialog : public QObject
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
        m_hub->start();
        QTRY_COMPARE(m_hub->state(), CallbackHub::State::Listening);
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_hub.reset();
    }

    void aRuleIsTypedTriedAndApplied();
    void aFilterThatIsWrongSaysSo();
    void orderChangesAndRemovalIsUndone();
    void returnPressesTheButtonWithTheFocusAlone();
    void rulesAreThereAgain();
    void whatACodeCannotRefuseIsTold();
    void aRuleThatIsOffIsTriedAndToldSo();
    void aLongReportSqueezesNothing();
    void aDamagedFileIsTold();
    void itIsClosedByItsButton();

  private:
    void open()
    {
        m_dialog = std::make_unique<RulesDialog>(*m_hub, ReplyRuleStore(m_dir->filePath(u"rules.json"_s)));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    template <class W>
    W *child(const char *name) const
    {
        return m_dialog->findChild<W *>(QLatin1String(name));
    }
    void press(const char *name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    void addRule(const QString &name, const QString &filter) const
    {
        press("rulesAdd");
        type(child<QLineEdit>("ruleName"), name);
        type(child<FilterBox>("ruleFilter")->lineEdit(), filter);
    }
    void switchOn(int row) const { child<QListWidget>("rulesList")->item(row)->setCheckState(Qt::Checked); }
    int say(const QByteArray &text) const
    {
        CallbackClient client(quint16(m_hub->url().port()));
        QByteArray body = messageBody(text);
        body.replace("AfterSendMsg", "BeforeSendMsg");
        const HttpReply reply = client.post(callbackTarget("Group.CallbackBeforeSendMsg"), body);
        return QJsonDocument::fromJson(reply.body).object().value("ErrorCode"_L1).toInt(-1);
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CallbackHub> m_hub;
    std::unique_ptr<RulesDialog> m_dialog;
};

void TestRulesDialog::aRuleIsTypedTriedAndApplied()
{
    QCOMPARE(say("see http://x.example"), 0);
    QCOMPARE(say("hello"), 0);
    QVERIFY(!child<QPushButton>("rulesApply")->isEnabled());
    addRule(u"links"_s, u"text ~ \"https?://\""_s);
    type(child<QSpinBox>("ruleCode"), u"10123"_s);
    type(child<QLineEdit>("ruleInfo"), u"no links"_s);
    switchOn(0);
    // Untried rules cannot be applied.
    QVERIFY(!child<QPushButton>("rulesApply")->isEnabled());
    press("rulesTry");
    QTRY_VERIFY(child<QPushButton>("rulesApply")->isEnabled());
    QVERIFY(child<QLabel>("rulesReport")->text().contains(u"refuses 1"));
    QVERIFY(child<QPlainTextEdit>("rulesSamples")->toPlainText().contains(u"http://x.example"));
    // Where none of them hits, the box does not ask for a try that was made.
    const auto *samples = child<QPlainTextEdit>("rulesSamples");
    type(child<FilterBox>("ruleFilter")->lineEdit(), u"text ~ nobody"_s);
    press("rulesTry");
    QTRY_VERIFY(child<QLabel>("rulesReport")->text().contains(u"refuses 0"));
    QVERIFY(samples->toPlainText().isEmpty());
    QVERIFY2(samples->placeholderText().contains(u"no samples"), qPrintable(samples->placeholderText()));
    type(child<FilterBox>("ruleFilter")->lineEdit(), u"text ~ \"https?://\""_s);
    press("rulesTry");
    QTRY_VERIFY(child<QPushButton>("rulesApply")->isEnabled());
    QCOMPARE(say("http://y.example"), 0);
    press("rulesApply");
    QVERIFY(!m_dialog->isChanged());
    QCOMPARE(say("http://y.example"), 10123);
    QCOMPARE(say("hello"), 0);
}

void TestRulesDialog::aFilterThatIsWrongSaysSo()
{
    addRule(u"broken"_s, u"from = "_s);
    switchOn(0);
    QCOMPARE(child<FilterBox>("ruleFilter")->state(), FilterBox::State::Invalid);
    QVERIFY(!child<QPushButton>("rulesTry")->isEnabled());
    QVERIFY(!child<QPushButton>("rulesApply")->isEnabled());
}

void TestRulesDialog::orderChangesAndRemovalIsUndone()
{
    addRule(u"one"_s, {});
    addRule(u"two"_s, {});
    press("rulesUp");
    QCOMPARE(m_dialog->rules().first().name, u"two"_s);
    QVERIFY(!child<QPushButton>("rulesUp")->isEnabled());
    press("rulesDown");
    QCOMPARE(m_dialog->rules().first().name, u"one"_s);
    press("rulesRemove");
    QCOMPARE(m_dialog->rules().size(), 1);
    QPushButton *undo = nullptr;
    const auto buttons = child<MessageBar>("rulesMessage")->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        undo = button->text() == u"Undo" ? button : undo;
    QVERIFY(undo);
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_dialog->rules().size(), 2);
    QCOMPARE(m_dialog->rules().last().name, u"two"_s);
}

void TestRulesDialog::returnPressesTheButtonWithTheFocusAlone()
{
    QTest::keyClick(child<QPushButton>("rulesAdd"), Qt::Key_Return);
    const auto *list = child<QListWidget>("rulesList");
    QCOMPARE(list->count(), 1);
    QTest::keyClick(child<QLineEdit>("ruleName"), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(list->count(), 1);
}

void TestRulesDialog::rulesAreThereAgain()
{
    addRule(u"words"_s, {});
    auto *action = child<QComboBox>("ruleAction");
    action->setFocus();
    while (action->currentData().toString() != u"mask-words")
        QTest::keyClick(action, Qt::Key_Down);
    QTest::keyClicks(child<QPlainTextEdit>("ruleWords"), u"spam"_s);
    switchOn(0);
    press("rulesTry");
    QTRY_VERIFY(child<QPushButton>("rulesApply")->isEnabled());
    press("rulesApply");
    m_dialog.reset();
    open();
    QCOMPARE(m_dialog->rules().size(), 1);
    QCOMPARE(m_dialog->rules().first().words, QStringList{u"spam"_s});
    QVERIFY(m_dialog->rules().first().on);
    QVERIFY(!m_dialog->isChanged());
}

void TestRulesDialog::whatACodeCannotRefuseIsTold()
{
    QCOMPARE(say("http://x.example"), 0);
    addRule(u"links"_s, u"text ~ http"_s);
    auto *row = qobject_cast<FormRow *>(child<QSpinBox>("ruleCode")->parentWidget());
    QVERIFY(row);
    QVERIFY(row->problem().isEmpty()); // the plain refusal is for all of them
    type(child<QSpinBox>("ruleCode"), u"120001"_s);
    QVERIFY(row->problem().contains(u"before-group-message"_s));
    QVERIFY(!row->problem().contains(u"before-direct-message"_s));
    switchOn(0);
    press("rulesTry");
    QTRY_VERIFY(child<QPushButton>("rulesApply")->isEnabled());
    QVERIFY(child<QLabel>("rulesReport")->text().contains(u"matches 1 event"_s));
    QVERIFY(child<QPlainTextEdit>("rulesSamples")->toPlainText().contains(u"cannot be refused with 120001"_s));
    type(child<FilterBox>("ruleFilter")->lineEdit(), u"cmd = before-direct-message"_s);
    QVERIFY(row->problem().isEmpty());
}

void TestRulesDialog::aRuleThatIsOffIsTriedAndToldSo()
{
    QCOMPARE(say("http://x.example"), 0);
    QCOMPARE(say(QByteArray(60, 'a') + "!"), 0);
    addRule(u"links"_s, u"text ~ http"_s); // new rules are off
    addRule(u"endless"_s, u"text ~ \"^(a+)+$\""_s);
    press("rulesTry");
    const auto *report = child<QLabel>("rulesReport");
    QTRY_VERIFY2(report->text().contains(u"links (off now): refuses 1"), qPrintable(report->text()));
    QVERIFY2(report->text().contains(u"endless (off now): refuses 0"), qPrintable(report->text()));
    QVERIFY2(report->text().contains(u"endless (off now): gave up on 1 event"), qPrintable(report->text()));
    const QString samples = child<QPlainTextEdit>("rulesSamples")->toPlainText();
    QVERIFY2(samples.contains(u"links (off now)") && samples.contains(u"http://x.example"), qPrintable(samples));
    QCOMPARE(say("http://x.example"), 0);
}

void TestRulesDialog::aLongReportSqueezesNothing()
{
    for (int i = 0; i < 5; ++i)
        addRule(u"A rule with a name that needs most of a line %1"_s.arg(i), u"text ~ http"_s);
    type(child<QSpinBox>("ruleCode"), u"120001"_s);
    press("rulesTry");
    auto *report = child<QLabel>("rulesReport");
    QTRY_VERIFY(report->text().contains(u"line 4"_s));
    const auto hints = m_dialog->findChildren<QLabel *>(u"formHint"_s);
    for (const QLabel *label : hints + QList<QLabel *>{report})
        QTRY_VERIFY(!label->isVisible() || label->height() >= label->heightForWidth(label->width()));
    QTRY_VERIFY(child<QSpinBox>("ruleCode")->height() >= child<QSpinBox>("ruleCode")->minimumSizeHint().height());
}

void TestRulesDialog::aDamagedFileIsTold()
{
    m_dialog.reset();
    QFile file(m_dir->filePath(u"rules.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    open();
    auto *message = child<MessageBar>("rulesMessage");
    QVERIFY(message->isShowing());
    QCOMPARE(message->kind(), MessageBar::Kind::Error);
    QVERIFY(file.exists());
}

void TestRulesDialog::itIsClosedByItsButton()
{
    press("rulesClose");
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
