// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/jobs/newjobdialog.h"
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

#include <functional>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

class MuteDialogs : public Dialogs
{
  public:
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then({});
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &, std::function<void(bool)> then) override { then(false); }
};

} // namespace

/// What the form of a new job is asked before it runs: whose answer is shown, and until when.
class TestNewJobAnswers : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void anAnswerAboutAnotherFormIsNotShown();
    void aCheckTellsHowFarItIs();
    void whileAFileIsReadNothingIsWrong();

  private:
    template <class Widget>
    Widget *in(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void choose(QComboBox *box, const QVariant &data)
    {
        const int at = box->findData(data);
        QVERIFY(at >= 0);
        box->setCurrentIndex(at);
    }

    Catalogue m_catalogue;
    ErrorText m_errors{m_catalogue};
    Profile m_profile;
    MuteDialogs m_none;
    QTemporaryDir m_folder;
    std::unique_ptr<NewJobDialog> m_dialog;
};

void TestNewJobAnswers::init()
{
    m_profile.name = u"Shop"_s;
    m_profile.level = SafetyLevel::Sandbox;
    m_dialog = std::make_unique<NewJobDialog>(m_profile, m_errors, m_none, nullptr);
    m_dialog->show();
}

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
    QFile file(m_folder.filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("account,nick\nbob,Bobby\n") > 0);
    file.close();
    m_dialog->setVerb(u"accounts import"_s);
    m_dialog->setFile(file.fileName());
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

QTEST_MAIN(TestNewJobAnswers)
#include "tst_newjobanswers.moc"
