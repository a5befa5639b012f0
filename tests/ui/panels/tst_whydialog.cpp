// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "tests/core/models/grouptestworld.h"
#include "tests/support/faketranslator.h"
#include "tests/ui/support/idmenus.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/whydialog.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/card.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once with what it was told, and remembers the question.
class WhyAnswers : public Dialogs
{
  public:
    bool yes = false;
    QList<Confirmation> asked;

    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)>) override {}
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)>) override {}
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(yes);
    }
};

} // namespace

/// The dialog over the real sandbox: asked, answered, mended.
class TestWhyDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { m_theme.setChoice(ThemeController::Choice::Light); }
    void init();
    void cleanup();
    void namesWhatIsMissingInItsRow();
    void findsMendsAndChecksAgain();
    void productionIsAskedFirst();
    void readOnlyMendsNothing();
    void groupsAreAskedTheSameWay();
    void timesFollowTheZoneOfTheWindow();
    void refusedCallbacksLeadToTheLog();
    void troubleIsACard();
    void everythingHasANameAndSpeaksTheLanguage();
    void otherNamesForgetWhatWasFound();
    void anIdOfAPersonNamesNoGroup();
    void itIsClosedByItsButton();
    void anAmpersandInAnIdIsShown();
    void bothSidesLeadOn();

  private:
    template <class T>
    T *part(const char *name) const
    {
        auto *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QPushButton *fixButton(const char *what) const
    {
        return m_dialog->findChild<QPushButton *>(u"fix-"_s + QLatin1String(what));
    }
    QString verdict() const { return part<QLabel>("whyVerdict")->text(); }
    void send(const QString &command, const QJsonObject &body);
    void waitChecked();

    ThemeController m_theme;
    WhyAnswers m_answers;
    DisplayZone m_zone;
    std::unique_ptr<GroupTestWorld> m_world;
    std::unique_ptr<ErrorText> m_errors;
    std::unique_ptr<MessageBlockers> m_blockers;
    std::unique_ptr<WhyDialog> m_dialog;
};

void TestWhyDialog::init()
{
    m_answers = {};
    m_world = std::make_unique<GroupTestWorld>(0, 0);
    m_errors = std::make_unique<ErrorText>(m_world->catalogue);
    m_blockers = std::make_unique<MessageBlockers>(*m_world->client);
    m_dialog = std::make_unique<WhyDialog>(*m_blockers, *m_errors, m_world->profile, m_zone, m_answers);
    send(
        u"im_open_login_svc/multiaccount_import"_s,
        {{u"AccountList"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"alice"_s}}, QJsonObject{{u"UserID"_s, u"bob"_s}}}}});
    send(u"sns/black_list_add"_s, {{u"From_Account"_s, u"bob"_s}, {u"To_Account"_s, QJsonArray{u"alice"_s}}});
}

void TestWhyDialog::cleanup()
{
    m_dialog.reset();
    m_blockers.reset();
    m_world.reset();
}

void TestWhyDialog::send(const QString &command, const QJsonObject &body)
{
    std::optional<bool> good;
    m_world->client->callRaw(command, body).then([&](const Result<QJsonObject> &reply) { good = reply.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(good.has_value(), 30'000);
    QVERIFY2(*good, qPrintable(command));
}

void TestWhyDialog::waitChecked()
{
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("whyCheck")->isEnabled(), 30'000);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestWhyDialog::namesWhatIsMissingInItsRow()
{
    m_dialog->ask({});
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QWidget>("levelBadge")->isVisible());
    QTRY_VERIFY(part<QLineEdit>("whySender")->hasFocus() || !m_dialog->isActiveWindow());
    part<QPushButton>("whyCheck")->click();
    QVERIFY(!m_blockers->isRunning());
    QStringList problems;
    for (const FormRow *row : m_dialog->findChildren<FormRow *>())
        problems << row->problem();
    QVERIFY(problems.contains(u"Name the account that cannot send."_s));
    QCOMPARE(m_world->sandbox.counters().failedRequests, 0);
}

void TestWhyDialog::findsMendsAndChecksAgain()
{
    m_dialog->ask({u"alice"_s, u"bob"_s, {}});
    QCOMPARE(part<QLineEdit>("whyTarget")->text(), u"bob"_s);
    waitChecked();
    QVERIFY2(verdict().contains(u"stop the message"_s), qPrintable(verdict()));
    QVERIFY(fixButton("receiver-blocks-sender"));
    fixButton("receiver-blocks-sender")->click();
    waitChecked();
    QVERIFY(m_answers.asked.isEmpty());
    QVERIFY(!fixButton("receiver-blocks-sender"));
    QVERIFY(fixButton("not-friends"));
    QVERIFY2(verdict().contains(u"Nothing stops it for certain"_s), qPrintable(verdict()));
    fixButton("not-friends")->click();
    waitChecked();
    QCOMPARE(verdict(), u"Nothing stops the message."_s);
}

void TestWhyDialog::productionIsAskedFirst()
{
    m_world->profile.level = SafetyLevel::Production;
    m_dialog->ask({u"alice"_s, u"bob"_s, {}});
    waitChecked();
    fixButton("receiver-blocks-sender")->click();
    QCOMPARE(m_answers.asked.size(), 1);
    QCOMPARE(m_answers.asked.first().level, SafetyLevel::Production);
    QVERIFY(m_answers.asked.first().verb.contains(u"alice"_s));
    QVERIFY(fixButton("receiver-blocks-sender")); // kept as it was
    m_answers.yes = true;
    fixButton("receiver-blocks-sender")->click();
    waitChecked();
    QVERIFY(!fixButton("receiver-blocks-sender"));
}

void TestWhyDialog::readOnlyMendsNothing()
{
    m_world->profile.readOnly = true;
    m_world->client->setProfile(m_world->profile);
    m_dialog->ask({u"alice"_s, u"bob"_s, {}});
    waitChecked();
    QVERIFY(fixButton("receiver-blocks-sender"));
    QVERIFY(!fixButton("receiver-blocks-sender")->isEnabled());
    QVERIFY(!fixButton("receiver-blocks-sender")->toolTip().isEmpty());
}

void TestWhyDialog::groupsAreAskedTheSameWay()
{
    m_world->makeGroup(u"Public"_s, u"night"_s, {u"bob"_s}, u"night"_s);
    m_dialog->ask({u"alice"_s, {}, u"night"_s});
    QCOMPARE(part<QComboBox>("whyKind")->currentIndex(), 1);
    waitChecked();
    fixButton("not-a-member")->click();
    waitChecked();
    QCOMPARE(verdict(), u"Nothing stops the message."_s);
    part<QLineEdit>("whyTarget")->setText(u"absent"_s);
    part<QPushButton>("whyCheck")->click();
    waitChecked();
    QVERIFY(m_dialog->findChild<QWidget *>(u"why-group-missing"_s));
}

void TestWhyDialog::timesFollowTheZoneOfTheWindow()
{
    m_zone.setMode(DisplayZone::Mode::Utc);
    send(u"openconfigsvr/setnospeaking"_s, {{u"Set_Account"_s, u"alice"_s}, {u"C2CmsgNospeakingTime"_s, 3600}});
    m_dialog->ask({u"alice"_s, u"bob"_s, {}});
    waitChecked();
    const auto sentence = [this] { return part<QWidget>("why-global-private-mute")->accessibleName(); };
    QVERIFY2(sentence().contains(u" UTC for all"_s), qPrintable(sentence()));
    m_zone.setMode(DisplayZone::Mode::Beijing);
    waitChecked();
    QVERIFY2(sentence().contains(u" UTC+8 for all"_s), qPrintable(sentence()));
}

void TestWhyDialog::refusedCallbacksLeadToTheLog()
{
    m_blockers->setRefusalLookup([](const MessageQuestion &) {
        return std::optional(RememberedRefusal{41, 1'700'000'000'000, 20006, u"links"_s});
    });
    QSignalSpy wanted(m_dialog.get(), &WhyDialog::eventRequested);
    m_dialog->ask({u"alice"_s, u"bob"_s, {}});
    waitChecked();
    fixButton("callback-refused")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), 41);
}

void TestWhyDialog::troubleIsACard()
{
    SandboxFault fault;
    fault.kind = SandboxFault::Kind::Refuse;
    fault.code = 70001;
    fault.message = u"expired"_s;
    m_world->sandbox.setFault(u"im_open_login_svc/account_check"_s, fault);
    m_dialog->ask({u"alice"_s, u"bob"_s, {}});
    waitChecked();
    auto *card = m_dialog->findChild<MessageBar *>();
    QVERIFY(card->isShowing());
    QCOMPARE(card->kind(), MessageBar::Kind::Error);
    QVERIFY(!card->title().isEmpty());
}

void TestWhyDialog::everythingHasANameAndSpeaksTheLanguage()
{
    m_dialog->ask({u"alice"_s, u"bob"_s, {}});
    waitChecked();
    QCOMPARE(testing::unnamedWidgets(m_dialog.get()), QStringList());
    for (QLabel *label : m_dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    testing::FakeTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    waitChecked();
    QStringList kept;
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QPushButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (widget->isVisible() && !text.isEmpty() && !text.contains(u"译"_s))
            kept << text;
    }
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(kept, QStringList());
}

void TestWhyDialog::otherNamesForgetWhatWasFound()
{
    m_dialog->ask({u"alice"_s, u"bob"_s, {}});
    waitChecked();
    const QString found = verdict();
    const auto *cards = part<QScrollArea>("whyFindings")->widget();
    const auto count = [cards] { return cards->findChildren<Card *>().size(); };
    QVERIFY(count() > 0);
    QTest::keyClicks(part<QLineEdit>("whyTarget"), u"by"_s);
    QVERIFY(verdict() != found);
    QTRY_COMPARE(count(), 0);
    // What is being asked is not answered for other names either.
    m_dialog->ask({u"alice"_s, u"bob"_s, {}});
    QTest::keyClicks(part<QLineEdit>("whySender"), u"x"_s);
    QVERIFY(part<QPushButton>("whyCheck")->isEnabled());
    QVERIFY(!m_blockers->isRunning());
    QVERIFY(verdict() != found);
}

void TestWhyDialog::anIdOfAPersonNamesNoGroup()
{
    m_dialog->ask({{}, u"bob"_s, {}});
    auto *kind = part<QComboBox>("whyKind");
    const auto *target = part<QLineEdit>("whyTarget");
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentIndex(), 1);
    QCOMPARE(target->text(), QString());
    QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(target->text(), u"bob"_s);
    m_dialog->ask({{}, {}, u"night"_s});
    QCOMPARE(target->text(), u"night"_s);
    QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(target->text(), QString()); // not that of another question
}

void TestWhyDialog::itIsClosedByItsButton()
{
    m_dialog->ask({});
    QVERIFY(m_dialog->isVisible());
    QTest::mouseClick(part<QPushButton>("whyClose"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
}

void TestWhyDialog::anAmpersandInAnIdIsShown()
{
    send(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"a&b"_s}});
    send(u"sns/black_list_add"_s, {{u"From_Account"_s, u"a&b"_s}, {u"To_Account"_s, QJsonArray{u"alice"_s}}});
    m_dialog->ask({u"alice"_s, u"a&b"_s, {}});
    waitChecked();
    const QPushButton *fix = fixButton("receiver-blocks-sender");
    QVERIFY(fix);
    QCOMPARE(fix->text(), u"Take alice off the blacklist of a&&b"_s);
    QCOMPARE(fix->accessibleName(), u"Take alice off the blacklist of a&b"_s);
    // What asks before it happens shows it, too.
    Confirmation question;
    question.verb = u"Delete a&b"_s;
    const ConfirmDialog confirm(question);
    const auto *go = confirm.findChild<QPushButton *>(u"confirmDo"_s);
    QCOMPARE(go->text(), u"Delete a&&b"_s);
    QCOMPARE(go->accessibleName(), u"Delete a&b"_s);
}

void TestWhyDialog::bothSidesLeadOn()
{
    QWidget window;
    NamedSection section(u"people"_s, &window);
    window.show();
    WhyDialog dialog(*m_blockers, *m_errors, m_world->profile, m_zone, m_answers, &window);
    QSignalSpy went(&section, &Panel::navigateTo);
    dialog.ask({u"alice"_s, {}, u"night"_s});
    auto *target = dialog.findChild<QLineEdit *>(u"whyTarget"_s);
    QVERIFY(testing::chooseByKey(target, u"idGroupCopy"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"night"_s);
    QVERIFY(dialog.isVisible());
    QVERIFY(testing::chooseByKey(dialog.findChild<QLineEdit *>(u"whySender"_s), u"idOpen"_s));
    QCOMPARE(went.size(), 1);
    QCOMPARE(went.first().at(1).toString(), u"alice"_s);
    QVERIFY(!dialog.isVisible());
    m_blockers->cancel();
}

QTEST_MAIN(TestWhyDialog)
#include "tst_whydialog.moc"
