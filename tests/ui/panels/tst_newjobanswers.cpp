// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/ui/panels/newjobbench.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What the form of a new job is asked before it runs: whose answer is shown, and until when.
class TestNewJobAnswers : public QObject, private NewJobBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }
    void anAnswerAboutAnotherFormIsNotShown();
    void aCheckTellsHowFarItIs();
    void whileAFileIsReadNothingIsWrong();
    void chosenColumnsAreRemembered();
    void whileTheJobIsMadeNothingElseIsAsked();
    void theFocusGoesBackToWhatWasAsked();
    void whatWouldBeDeliveredIsSaidFirst();
    void withoutANeededFieldNothingRuns();
    void aFileThatIsRefusedIsNotRun();
};

void TestNewJobAnswers::anAnswerAboutAnotherFormIsNotShown()
{
    QSignalSpy given(m_dialog.get(), &NewJobDialog::checkCancelled);
    QSignalSpy ended(m_dialog.get(), &NewJobDialog::rehearsalCancelled);
    auto *message = in<MessageBar>("jobDialogMessage");
    auto *check = in<QPushButton>("jobCheck");
    JobCheck good;
    good.rows = good.good = 2;
    // Nobody has asked: it was asked in a dialog before this one.
    m_dialog->showCheck(good);
    QVERIFY(!message->isShowing());
    const auto ask = [&] {
        m_dialog->setVerb(u"accounts check"_s); // nothing of another verb is kept
        m_dialog->setVerb(u"accounts import"_s);
        m_dialog->setPasted(u"account,nick\nbob,Bobby\nann,Ann\n"_s);
        check->click();
        QVERIFY(!check->isEnabled());
    };
    const QList<std::function<void()>> changes{
        [&] { m_dialog->setVerb(u"accounts delete"_s); },
        [&] { m_dialog->setPasted(u"account,nick\nbob,Bobby\n"_s); },
        [&] { choose(in<QComboBox>("place_nick"), -1); },
        [&] { QTest::keyClicks(in<QLineEdit>("value_face"), u"x"_s); },
        [&] { in<QSpinBox>("jobQuota")->setValue(in<QSpinBox>("jobQuota")->value() - 1); },
    };
    int drops = 0;
    for (const auto &change : changes) {
        ask();
        change();
        QCOMPARE(given.size(), ++drops);
        QVERIFY(check->isEnabled());
        m_dialog->showCheck(good);
        QVERIFY(!message->isShowing());
        // Nor does one stay that has come already.
        ask();
        m_dialog->showCheck(good);
        QVERIFY(message->isShowing() && check->isEnabled());
        QCOMPARE(message->kind(), MessageBar::Kind::Ok);
        change();
        QVERIFY(!message->isShowing());
        QCOMPARE(given.size(), drops);
    }
    m_dialog->setVerb(u"accounts import"_s);
    m_dialog->setPasted(u"bob,Bobby\n"_s);
    in<QPushButton>("jobRehearse")->click();
    m_dialog->setVerb(u"accounts delete"_s);
    QCOMPARE(ended.size(), 1);
    m_dialog->showRehearsal(JobRehearsalReport());
    QVERIFY(!message->isShowing());
}

void TestNewJobAnswers::aCheckTellsHowFarItIs()
{
    QSignalSpy given(m_dialog.get(), &NewJobDialog::checkCancelled);
    m_dialog->setVerb(u"accounts check"_s);
    m_dialog->setPasted(u"bob\nann\n"_s);
    in<QPushButton>("jobCheck")->click();
    m_dialog->showCheckPart(20'000, 300, 1000);
    const QString words = in<QLabel>("busyText")->text();
    QVERIFY2(words.contains(QLocale().toString(20'000)), qPrintable(words));
    QCOMPARE(in<QProgressBar>("busyProgress")->value(), 300);
    in<QPushButton>("busyCancel")->click();
    QCOMPARE(given.size(), 1);
    QVERIFY(in<QPushButton>("jobCheck")->isEnabled() && !in<MessageBar>("jobDialogMessage")->isShowing());
}

void TestNewJobAnswers::whileAFileIsReadNothingIsWrong()
{
    QSignalSpy asked(m_dialog.get(), &NewJobDialog::rehearsalRequested);
    auto *message = in<MessageBar>("jobDialogMessage");
    m_dialog->setVerb(u"accounts import"_s);
    m_dialog->setFile(write(u"people.csv"_s, "account,nick\nbob,Bobby\n"));
    QTRY_COMPARE_WITH_TIMEOUT(in<QTableWidget>("jobPreview")->rowCount(), 1, 10'000);
    m_dialog->setVerb(u"profile set"_s); // it is read anew
    in<QPushButton>("jobRehearse")->click();
    QCOMPARE(asked.size(), 0);
    QVERIFY(message->isShowing());
    QCOMPARE(message->kind(), MessageBar::Kind::Info);
    QVERIFY2(message->title().contains(u"still being read"_s), qPrintable(message->title()));
    QTRY_VERIFY_WITH_TIMEOUT(!message->isShowing(), 10'000);
    in<QPushButton>("jobRehearse")->click();
    QCOMPARE(asked.size(), 1);
}

void TestNewJobAnswers::chosenColumnsAreRemembered()
{
    Settings settings(m_folder.filePath(u"settings.ini"_s));
    const auto open = [&](const QString &verb, const QString &path, int columns) {
        init();
        m_dialog->keepColumnsIn(&settings);
        m_dialog->setVerb(verb);
        m_dialog->setFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(in<QTableWidget>("jobPreview")->columnCount(), columns, 10'000);
    };
    const auto columns = [this] { return m_dialog->plan().file->columns; };
    const QString path = write(u"own.csv"_s, "account,nick,Full name\nbob,Bobby,Bob B\n");
    open(u"profile set"_s, path, 3);
    choose(in<QComboBox>("place_nick"), 2);
    in<QLineEdit>("jobTag")->setText(u"vip"_s);
    in<QPushButton>("jobAddTag")->click();
    choose(in<QComboBox>("place_Tag_Profile_Custom_vip"), 1);
    const QJsonObject wanted{{u"account"_s, 1}, {u"nick"_s, 3}, {u"Tag_Profile_Custom_vip"_s, 2}};
    QCOMPARE(columns(), wanted);
    m_dialog->reject();
    open(u"profile set"_s, path, 3);
    QCOMPARE(columns(), wanted);
    // Also of another file with the same headings, and of no other.
    open(u"profile set"_s, write(u"next.csv"_s, "account,nick,Full name\nann,Ann,Ann A\n"), 3);
    QCOMPARE(columns(), wanted);
    open(u"profile set"_s, write(u"else.csv"_s, "account,nick,Town\nann,Ann,Bern\n"), 3);
    QCOMPARE(columns(), (QJsonObject{{u"account"_s, 1}, {u"nick"_s, 2}}));
    open(u"accounts import"_s, path, 3);
    QCOMPARE(columns(), (QJsonObject{{u"account"_s, 1}, {u"nick"_s, 2}}));
    // A file without headings is known by its path.
    const QString bare = write(u"bare.csv"_s, "bob,Bobby\nann,Ann\n");
    open(u"blacklist add"_s, bare, 2);
    choose(in<QComboBox>("place_from"), 1);
    choose(in<QComboBox>("place_to"), 0);
    open(u"blacklist add"_s, bare, 2);
    QCOMPARE(columns(), (QJsonObject{{u"from"_s, 2}, {u"to"_s, 1}}));
}

void TestNewJobAnswers::whileTheJobIsMadeNothingElseIsAsked()
{
    QSignalSpy runs(m_dialog.get(), &NewJobDialog::runRequested), given(m_dialog.get(), &NewJobDialog::runCancelled);
    auto *run = in<QPushButton>("jobRun");
    auto *message = in<MessageBar>("jobDialogMessage");
    m_dialog->setVerb(u"accounts check"_s);
    m_dialog->setPasted(u"bob\nann\n"_s);
    const auto begin = [&] {
        run->setFocus();
        run->click();
        m_dialog->showMaking();
        run->click();
    };
    begin();
    QCOMPARE(runs.size(), 1);
    const QList<QWidget *> locked{run, in<QPushButton>("jobCheck"), in<QPushButton>("jobRehearse"),
                                  in<QComboBox>("jobVerb"), in<QSpinBox>("jobQuota")};
    const auto usable = [&locked] {
        return std::ranges::count_if(locked, [](const QWidget *widget) { return widget->isEnabled(); });
    };
    QCOMPARE(usable(), 0);
    // What is read, and how far that is.
    m_dialog->showMakingPart(20'000, 300, 1000);
    const QString words = in<QLabel>("busyText")->text();
    QVERIFY2(words.contains(QLocale().toString(20'000)), qPrintable(words));
    QCOMPARE(in<QProgressBar>("busyProgress")->value(), 300);
    in<QPushButton>("busyCancel")->click();
    QCOMPARE(given.size(), 1);
    QCOMPARE(usable(), locked.size());
    m_dialog->showNotMade(makeError(ApiError::Kind::Cancelled, u"There is no job."_s));
    QVERIFY(message->isShowing());
    QCOMPARE(message->kind(), MessageBar::Kind::Info);
    QCOMPARE(message->title(), u"There is no job."_s);
    // Where it cannot be made it may be tried again.
    begin();
    QCOMPARE(runs.size(), 2);
    QVERIFY(!message->isShowing());
    m_dialog->showNotMade(makeError(ApiError::Kind::Storage, u"full"_s));
    QCOMPARE(message->kind(), MessageBar::Kind::Error);
    QCOMPARE(usable(), locked.size());
    QCOMPARE(m_dialog->focusWidget(), static_cast<QWidget *>(run));
    QCOMPARE(given.size(), 1);
}

void TestNewJobAnswers::theFocusGoesBackToWhatWasAsked()
{
    m_dialog->findChild<BusyBar *>()->setDelays(0, 0);
    m_dialog->setVerb(u"accounts check"_s);
    m_dialog->setPasted(u"bob\nann\n"_s);
    auto *cancel = in<QPushButton>("busyCancel");
    for (const char *name : {"jobCheck", "jobRehearse"}) {
        auto *button = in<QPushButton>(name);
        button->setFocus();
        button->click();
        QTRY_VERIFY(cancel->isVisible());
        cancel->setFocus();
        cancel->click();
        QVERIFY(!cancel->isVisible());
        // Not on to the button that runs it all.
        QCOMPARE(m_dialog->focusWidget(), static_cast<QWidget *>(button));
    }
}

void TestNewJobAnswers::whatWouldBeDeliveredIsSaidFirst()
{
    m_dialog->setVerb(u"accounts check"_s);
    m_dialog->setPasted(u"bob\nann\n"_s);
    in<QPushButton>("jobRehearse")->click();
    JobRehearsalReport report;
    report.counts.total = report.counts.done = 44;
    report.messages = 4321;
    report.receiverCount = 43;
    m_dialog->showRehearsal(report);
    auto *message = in<MessageBar>("jobDialogMessage");
    QVERIFY(message->isShowing());
    const QList<QLabel *> labels = message->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text().contains(QLocale().toString(4321)); }));
}

void TestNewJobAnswers::withoutANeededFieldNothingRuns()
{
    m_dialog->setChosen(u"group"_s, {u"night"_s}, u"1 group"_s, {});
    auto *run = in<QPushButton>("jobRun");
    auto *lack = in<QLabel>("lack_text");
    QVERIFY(!run->isEnabled());
    QVERIFY2(run->toolTip().contains(u"text"_s), qPrintable(run->toolTip()));
    QVERIFY(!lack->isHidden() && in<QLabel>("lack_group")->isHidden());
    QTest::keyClicks(in<QLineEdit>("value_text"), u"hello"_s);
    QVERIFY(run->isEnabled() && lack->isHidden());
    in<QLineEdit>("value_text")->selectAll();
    QTest::keyClick(in<QLineEdit>("value_text"), Qt::Key_Delete);
    QVERIFY(!run->isEnabled() && !lack->isHidden());
}

void TestNewJobAnswers::aFileThatIsRefusedIsNotRun()
{
    auto *run = in<QPushButton>("jobRun");
    auto *message = in<MessageBar>("jobDialogMessage");
    auto *caption = in<QLabel>("jobPreviewWords");
    m_dialog->setVerb(u"accounts check"_s);
    m_dialog->setPasted(u"bob\nann\n"_s);
    QVERIFY(run->isEnabled() && !caption->text().isEmpty());
    const QString pasted = caption->text();
    m_dialog->setFile(write(u"fake.xlsx"_s, "no workbook"));
    QVERIFY2(caption->text().contains(u"being read"_s), qPrintable(caption->text()));
    QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 10'000);
    QCOMPARE(message->kind(), MessageBar::Kind::Error);
    QVERIFY(!run->isEnabled());
    QCOMPARE(caption->text(), QString());
    m_dialog->setFile({}); // paste instead
    QVERIFY(run->isEnabled());
    QCOMPARE(caption->text(), pasted);
}

QTEST_MAIN(TestNewJobAnswers)
#include "tst_newjobanswers.moc"
