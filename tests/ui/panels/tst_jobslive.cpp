// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobsbench.h"

#include "tests/support/faketranslator.h"
#include "ui/panels/jobs/jobrowsdialog.h"
#include "ui/panels/jobs/newjobdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The list of jobs while it is looked at and other processes make jobs and run them.
class TestJobsLive : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void jobsOfOtherProcessesAppear();
    void runIsPressedOnceAndCancelled();
    void theInspectorNamesTheCommandThatHelps();
    void whatCannotBeUndoneIsAskedAgainInProduction();
    void aStoppedRetryGoesOnWithAllItsRows();
    void howItEndedIsToldInEitherLanguage();
    void anExportOfItsRowsHasAllOfThem();
    void itsRowsAreTurnedByThePage();
    void itsDeedsAreCommandsToo();
    void aMillionRowsHaveRoom();
};

void TestJobsLive::jobsOfOtherProcessesAppear()
{
    constexpr int many = 40;
    JobsBench bench;
    const auto make = [&bench](int number) {
        bench.make(u"accounts check"_s, {u"alice"_s}, u"job%1"_s.arg(number), 1000 + number);
    };
    for (int i = 0; i < many; ++i)
        make(i);
    JobsPanel &panel = bench.open(many, {1100, 420});
    const JobsModel &model = panel.model();
    auto *table = panel.findChild<QTableView *>(u"jobsTable"_s);
    QVERIFY(table);
    Inspection inspected;
    connect(&panel, &Panel::inspect, &panel, [&inspected](const Inspection &what) { inspected = what; });
    const QString chosen = u"job10"_s;
    table->selectRow(model.rowOf(chosen));
    table->scrollTo(model.index(model.rowOf(chosen), 0), QAbstractItemView::PositionAtTop);
    QVERIFY(table->verticalScrollBar()->value() > 0);
    const auto idAtTop = [table] { return table->indexAt(QPoint(1, 1)).data(JobsModel::IdRole).toString(); };
    const QString top = idAtTop();
    QVERIFY(!top.isEmpty());

    // Nobody presses anything: it appears, and moves nothing.
    make(many);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many + 1, 20'000);
    QCOMPARE(model.idAt(0), u"job%1"_s.arg(many));
    QCOMPARE(table->currentIndex().data(JobsModel::IdRole).toString(), chosen);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(idAtTop(), top);

    // Another process runs the chosen one: it can be asked to pause, and not be run here.
    const auto state = [&] { return model.index(model.rowOf(chosen), JobsModel::StateColumn).data().toString(); };
    auto *pause = panel.findChild<QPushButton *>(u"jobPause"_s);
    auto *resume = panel.findChild<QPushButton *>(u"jobResume"_s);
    QVERIFY(pause && resume && !pause->isEnabled() && resume->isEnabled());
    const QString folder = bench.desk.root() + u'/' + chosen;
    {
        const Result<FileLock> lock = FileLock::take(folder + u"/lock"_s);
        QVERIFY(lock);
        {
            Result<JobStore> store = JobStore::open(folder);
            QVERIFY(store && store->setState(u"running"_s));
        }
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"Running"_s, 20'000);
        QCOMPARE(inspected.subtitle, chosen);
        QVERIFY(inspected.fields.contains(qMakePair(u"State"_s, u"Running"_s)));
        QVERIFY(pause->isEnabled() && !resume->isEnabled());
        pause->click();
        const QString control = folder + u"/control"_s;
        QVERIFY(QFile::exists(control));
        // The commands of the palette ask it as the buttons do.
        for (const char *name : {"jobPauseAction", "jobStopAction"}) {
            QVERIFY(QFile::remove(control));
            auto *action = panel.findChild<QAction *>(QLatin1String(name));
            QVERIFY2(action && action->isEnabled(), name);
            action->trigger();
            QVERIFY2(QFile::exists(control), name);
        }
    }
    // It is killed.
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"Interrupted"_s, 20'000);
    QVERIFY(!pause->isEnabled() && resume->isEnabled());
    // Its journal is damaged: it stays in the list, and nothing can be done with it.
    {
        QFile journal(JobStore::journalFile(folder));
        QFile::remove(journal.fileName() + u"-wal"_s);
        QFile::remove(journal.fileName() + u"-shm"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate) && journal.write("no journal at all") > 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"Damaged"_s, 20'000);
    QVERIFY(bench.desk.find(chosen) && !bench.desk.find(chosen)->trouble.isEmpty());
    QCOMPARE(model.index(model.rowOf(chosen), JobsModel::Name).data().toString(), chosen);
    for (const char *name :
         {"jobPause", "jobResume", "jobStop", "jobRetry", "jobUndo", "jobResult", "jobCopy", "jobRows"})
        QVERIFY2(!panel.findChild<QPushButton *>(QLatin1String(name))->isEnabled(), name);
}

void TestJobsLive::runIsPressedOnceAndCancelled()
{
    JobsBench bench;
    JobsPanel &panel = bench.open(0);
    QSignalSpy made(&bench.desk, &JobDesk::made), changed(&bench.desk, &JobDesk::changed);
    const auto folders = [&bench] {
        return QDir(bench.desk.root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    };
    const auto ask = [&panel] {
        NewJobDialog *dialog = panel.newJob();
        dialog->setVerb(u"accounts check"_s);
        dialog->setPasted(u"alice\nbob\n"_s);
        auto *run = dialog->findChild<QPushButton *>(u"jobRun"_s);
        run->click();
        run->click();
        return dialog;
    };
    auto *message = panel.findChild<MessageBar *>(u"jobsMessage"_s);
    QVERIFY(message);
    ask()->reject();
    QVERIFY(!bench.desk.isAdding());
    QVERIFY(message->isShowing());
    QCOMPARE(message->kind(), MessageBar::Kind::Info);
    QVERIFY2(message->title().contains(u"there is no job"_s), qPrintable(message->title()));
    // Whatever was begun of it is over once what was asked later is answered.
    changed.clear();
    bench.desk.reload();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(folders(), 0, 20'000);
    QCOMPARE(made.size(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!panel.findChild<NewJobDialog *>(), 20'000);
    // Cancel in the line of the work keeps the form.
    NewJobDialog *dialog = ask();
    dialog->findChild<QPushButton *>(u"busyCancel"_s)->click();
    QVERIFY(!bench.desk.isAdding() && dialog->isVisible());
    auto *said = dialog->findChild<MessageBar *>(u"jobDialogMessage"_s);
    QVERIFY(said && said->isShowing());
    QVERIFY2(said->title().contains(u"there is no job"_s), qPrintable(said->title()));
    auto *run = dialog->findChild<QPushButton *>(u"jobRun"_s);
    run->click();
    QVERIFY(bench.desk.isAdding() && !run->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.desk.running(), 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(folders(), 1, 20'000);
    QCOMPARE(made.size(), 1);
}

void TestJobsLive::theInspectorNamesTheCommandThatHelps()
{
    JobsBench bench;
    const QString folder = bench.make(u"accounts check"_s, {u"alice"_s});
    JobsPanel &panel = bench.add();
    Inspection inspected;
    connect(&panel, &Panel::inspect, &panel, [&inspected](const Inspection &what) { inspected = what; });
    panel.show();
    panel.activated();
    QTRY_COMPARE_WITH_TIMEOUT(panel.model().rowCount(), 1, 20'000);
    panel.findChild<QTableView *>(u"jobsTable"_s)->selectRow(0);
    const auto command = [&inspected](const QString &words) {
        return inspected.fields.contains(qMakePair(u"Command line"_s, words));
    };
    QVERIFY(command(u"imdeskctl job resume one"_s));
    QVERIFY(JobsBench::failRows(folder, {1}));
    panel.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(command(u"imdeskctl job retry one"_s), 20'000);
}

void TestJobsLive::whatCannotBeUndoneIsAskedAgainInProduction()
{
    JobsBench bench;
    bench.profile.level = SafetyLevel::Production;
    const QString folder = bench.make(u"accounts delete"_s, {u"alice"_s, u"bob"_s});
    QVERIFY(JobsBench::failRows(folder, {1}));
    JobsPanel &panel = bench.openOne();
    panel.findChild<QPushButton *>(u"jobResume"_s)->click();
    QCOMPARE(bench.dialogs.asked, 1);
    panel.findChild<QPushButton *>(u"jobRetry"_s)->click();
    QCOMPARE(bench.dialogs.asked, 2);
    QCOMPARE(bench.desk.running(), 0);
    QCOMPARE(JobStore::info(folder).value_or(JobInfo()).counts.failed, 1);
}

void TestJobsLive::aStoppedRetryGoesOnWithAllItsRows()
{
    JobsBench bench;
    bench.profile.level = SafetyLevel::Production;
    const QString folder = bench.make(u"accounts delete"_s, {u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s});
    QVERIFY(JobsBench::failRows(folder, {1, 2}));
    {
        Result<JobStore> store = JobStore::open(folder);
        QVERIFY(store);
        QCOMPARE(store->retry(false).value_or(-1), 2);
    }
    JobsPanel &panel = bench.openOne();
    auto *retry = panel.findChild<QPushButton *>(u"jobRetry"_s);
    QVERIFY(retry && retry->isEnabled());
    retry->click();
    QCOMPARE(bench.dialogs.word, u"2"_s);
    // Another one fails: these three would go.
    QVERIFY(JobsBench::failRows(folder, {3}));
    QTRY_COMPARE_WITH_TIMEOUT(bench.desk.find(u"one"_s)->counts.failed, 1, 20'000);
    retry->click();
    QCOMPARE(bench.dialogs.word, u"3"_s);
    QCOMPARE(bench.desk.running(), 0);
}

void TestJobsLive::howItEndedIsToldInEitherLanguage()
{
    JobsBench bench;
    bench.make(u"accounts check"_s, {u"alice"_s});
    JobsPanel &panel = bench.open(1);
    Q_EMIT bench.desk.ended(u"one"_s, Result<Done>(Done()));
    const auto *message = panel.findChild<MessageBar *>(u"jobsMessage"_s);
    QVERIFY(message && message->kind() == MessageBar::Kind::Warning);
    QVERIFY2(message->title().contains(u": 0 done"_s), qPrintable(message->title()));
    testing::FakeTranslator other;
    QCoreApplication::installTranslator(&other);
    panel.retranslate();
    QCoreApplication::removeTranslator(&other);
    QVERIFY2(message->title().startsWith(u"译"_s), qPrintable(message->title()));
}

void TestJobsLive::anExportOfItsRowsHasAllOfThem()
{
    constexpr int many = int(JobRowsDialog::pageRows) + 7;
    JobsBench bench;
    QStringList people;
    for (int i = 0; i < many; ++i)
        people << u"person%1"_s.arg(i);
    bench.make(u"accounts check"_s, people);
    JobsPanel &panel = bench.openOne({1100, 420});
    bench.hands.desk.watch(&panel);
    panel.findChild<QPushButton *>(u"jobRows"_s)->click();
    auto *rows = panel.findChild<JobRowsDialog *>();
    QVERIFY(rows);
    auto *table = rows->findChild<QTableView *>(u"jobRowsTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(JobRowsDialog::pageRows), 20'000);
    QVERIFY(requestExport(table));
    auto *dialog = testing::ExportHands::dialog(&panel);
    QVERIFY(dialog);
    // The dialog that blocks the window does not block this one.
    QCOMPARE(dialog->parentWidget(), rows);
    QVERIFY(rows->isModal() && dialog->isModal());
    bench.dialogs.path = bench.world.folder.filePath(u"rows.jsonl"_s);
    testing::ExportHands::run(&panel, "jsonl");
    QFile file(bench.dialogs.path), manifest(manifestOf(bench.dialogs.path));
    QVERIFY(file.open(QIODevice::ReadOnly) && manifest.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), many);
    QCOMPARE(QJsonDocument::fromJson(manifest.readAll()).object().value(u"job"_s).toString(), u"one"_s);
}

void TestJobsLive::itsRowsAreTurnedByThePage()
{
    constexpr int many = int(JobRowsDialog::pageRows) + 7;
    JobsBench bench;
    QStringList people;
    for (int i = 0; i < many; ++i)
        people << u"person%1"_s.arg(i);
    bench.make(u"accounts check"_s, people);
    JobsPanel &panel = bench.openOne();
    panel.findChild<QPushButton *>(u"jobRows"_s)->click();
    auto *rows = panel.findChild<JobRowsDialog *>();
    QVERIFY(rows);
    const auto *table = rows->findChild<QTableView *>(u"jobRowsTable"_s);
    auto *back = rows->findChild<QPushButton *>(u"jobRowsBack"_s);
    auto *on = rows->findChild<QPushButton *>(u"jobRowsOn"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(JobRowsDialog::pageRows), 20'000);
    QVERIFY(!back->isEnabled() && on->isEnabled());
    QTest::mouseClick(on, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 7, 20'000);
    QVERIFY(back->isEnabled() && !on->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(JobRowsDialog::pageRows), 20'000);
    QVERIFY(!back->isEnabled() && on->isEnabled());
}

void TestJobsLive::itsDeedsAreCommandsToo()
{
    JobsBench bench;
    bench.profile.level = SafetyLevel::Production;
    const QString folder = bench.make(u"accounts delete"_s, {u"alice"_s, u"bob"_s});
    QVERIFY(JobsBench::failRows(folder, {1}));
    JobsPanel &panel = bench.openOne();
    bench.hands.desk.watch(&panel);
    const auto trigger = [&panel](const char *name) {
        auto *action = panel.findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
    };
    trigger("jobResumeAction");
    QCOMPARE(bench.dialogs.asked, 1);
    trigger("jobRetryAction");
    QCOMPARE(bench.dialogs.asked, 2);
    QCOMPARE(bench.desk.running(), 0);
    QGuiApplication::clipboard()->clear();
    trigger("jobCopyAction");
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(u"alice"_s), 20'000);
    trigger("jobRowsAction");
    auto *rows = panel.findChild<QDialog *>(u"jobRowsDialog"_s);
    QVERIFY(rows);
    rows->close();
    trigger("jobResultAction");
    bench.dialogs.path = bench.world.folder.filePath(u"result.jsonl"_s);
    testing::ExportHands::run(&panel, "jsonl");
    QVERIFY(QFile::exists(bench.dialogs.path));
    // Nothing runs that could be paused or stopped.
    for (const char *name : {"jobPauseAction", "jobStopAction"})
        QVERIFY2(!panel.findChild<QAction *>(QLatin1String(name))->isEnabled(), name);
}

void TestJobsLive::aMillionRowsHaveRoom()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    JobsBench bench;
    JobsPanel &panel = bench.add();
    const auto *table = panel.findChild<QTableView *>(u"jobsTable"_s);
    QVERIFY(table);
    const auto room = [table](int column) { return table->columnWidth(column) - 2 * Theme::cellPadding; };
    for (const int column : {JobsModel::Ok, JobsModel::Failed, JobsModel::Skipped})
        QVERIFY(room(column) >= table->fontMetrics().horizontalAdvance(u"1,000,000"_s));
    QVERIFY(room(JobsModel::Rate) >= table->fontMetrics().horizontalAdvance(u"1,000/s"_s));
    QVERIFY(room(JobsModel::Made) >= table->fontMetrics().horizontalAdvance(u"2026-10-08 20:28:08"_s));
    QVERIFY(room(JobsModel::Progress) >= table->fontMetrics().horizontalAdvance(u"1,000,000 of 1,000,000"_s));
}

QTEST_MAIN(TestJobsLive)
#include "tst_jobslive.moc"
