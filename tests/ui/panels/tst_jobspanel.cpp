// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/audit/auditguard.h"
#include "core/models/auditmodel.h"
#include "core/models/jobrowsmodel.h"
#include "core/models/jobsmodel.h"
#include "core/secrets/sealsource.h"
#include "tests/core/services/messageworld.h"
#include "tests/ui/support/idmenus.h"
#include "tests/ui/support/widgetnames.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/audit/auditpanel.h"
#include "ui/panels/audit/guarddialog.h"
#include "ui/panels/jobs/jobrowsdialog.h"
#include "ui/panels/jobs/jobspanel.h"
#include "ui/panels/jobs/newjobdialog.h"
#include "ui/panels/jobs/undojobdialog.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableexport.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// Says yes to everything and remembers what was asked.
class AgreeingDialogs : public Dialogs
{
  public:
    void saveFile(QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> then) override
    {
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then(path); }
    void confirm(QWidget *, const Confirmation &question, std::function<void(bool)> then) override
    {
        asked << question;
        then(true);
    }
    QString path;
    QList<Confirmation> asked;
};

/// Stands where the window stands for exports.
class ExportCatcher : public QObject
{
  public:
    QList<TableExport> caught;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != TableExportEvent::kind())
            return false;
        caught << static_cast<TableExportEvent *>(event)->what();
        event->accept();
        return true;
    }
};

/// With IMDESK_PICTURES set, how it looks; IMDESK_PICTURES_DARK and IMDESK_PICTURES_QM say in which dress.
void takePicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("IMDESK_PICTURES");
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

/// The Jobs and Audit panels over the sandbox.
class TestJobsPanel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void aPastedListBecomesAJob();
    void whatWasChosenElsewhereBecomesAJob();
    void theFormIsCopiedAsAJobFile();
    void aFileIsMappedCheckedAndRun();
    void whatCannotBeUndoneAsks();
    void aRehearsalTellsTheDifference();
    void aJobIsPausedResumedStoppedAndRetried();
    void eachRowIsShownAndTriedAgainKnowingly();
    void aWholeJobIsUndone();
    void theAuditListsVerifiesAndTakesBack();
    void theAuditIsFilteredByKindAndTime();
    void whatWasEndedIsShownFromItsSnapshot();
    void safetyRulesAreSetInTheWindow();
    void everythingHasAName();

  private:
    template <class Widget>
    Widget *in(QWidget *root, const char *name)
    {
        auto *found = root->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<GuardRules> m_rules;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<ErrorText> m_errors;
    std::unique_ptr<DisplayZone> m_zone;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<UndoRun> m_undo;
    std::unique_ptr<JobDesk> m_desk;
    AgreeingDialogs m_dialogs;
    SessionStore m_keychain;
    std::unique_ptr<JobsPanel> m_jobs;
    std::unique_ptr<AuditPanel> m_audit;
};

void TestJobsPanel::init()
{
    static QTranslator translator;
    const QString texts = qEnvironmentVariable("IMDESK_PICTURES_QM");
    if (!texts.isEmpty() && translator.isEmpty() && translator.load(texts))
        QCoreApplication::installTranslator(&translator);
    m_dialogs.asked.clear();
    m_world = std::make_unique<MessageWorld>();
    m_rules = std::make_unique<GuardRules>(m_world->folder.filePath(u"guard.json"_s));
    m_log = std::make_unique<AuditLog>(m_world->folder.filePath(u"audit.db"_s), u"cs-01"_s);
    AuditGuard::install(*m_world->client, *m_log, *m_rules, m_world->clock);
    m_errors = std::make_unique<ErrorText>(m_world->catalogue);
    m_zone = std::make_unique<DisplayZone>();
    m_theme = std::make_unique<ThemeController>();
    m_theme->setChoice(qEnvironmentVariableIsSet("IMDESK_PICTURES_DARK") ? ThemeController::Choice::Dark
                                                                         : ThemeController::Choice::Light);
    m_undo = std::make_unique<UndoRun>(*m_world->client);
    m_desk = std::make_unique<JobDesk>(*m_world->client, *m_rules, *m_log, m_world->clock,
                                       m_world->folder.filePath(u"jobs"_s));
    m_jobs = std::make_unique<JobsPanel>(JobsPanel::Parts{*m_desk, m_world->profile, *m_errors, *m_zone, m_dialogs});
    m_audit = std::make_unique<AuditPanel>(AuditPanel::Parts{*m_log, *m_rules, m_keychain, *m_undo, m_world->profile,
                                                             m_world->clock, *m_errors, *m_zone, m_dialogs,
                                                             m_world->client->catalogue()});
    for (Panel *panel : std::initializer_list<Panel *>{m_jobs.get(), m_audit.get()}) {
        panel->resize(1100, 700);
        panel->show();
        panel->activated();
    }
}

void TestJobsPanel::cleanup()
{
    m_jobs.reset();
    m_audit.reset();
    m_desk.reset();
    m_undo.reset();
    m_world->client.reset();
    m_log.reset();
    m_world.reset();
}

void TestJobsPanel::aPastedListBecomesAJob()
{
    NewJobDialog *dialog = m_jobs->newJob();
    dialog->setVerb(u"accounts import"_s);
    dialog->setPasted(u"erin\tErin\nfrank\tFrank\n"_s);
    QCOMPARE(in<QTableWidget>(dialog, "jobPreview")->rowCount(), 2);
    const JobPlan plan = dialog->plan();
    QCOMPARE(plan.rows.size(), 2);
    QCOMPARE(plan.rows[1].value("account"_L1).toString(), u"frank"_s);
    QCOMPARE(plan.rows[1].value("nick"_L1).toString(), u"Frank"_s);
    in<QPushButton>(dialog, "jobRun")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->jobs().size(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->running() == 0 && m_desk->jobs().value(0).state == u"finished"_s, 20'000);
    QCOMPARE(m_desk->jobs().first().counts.done, 2);
    QCOMPARE(m_jobs->model().rowCount(), 1);
    QCOMPARE(m_jobs->model().index(0, JobsModel::Ok).data().toString(), u"2"_s);
    QVERIFY(m_dialogs.asked.isEmpty());
    ExportCatcher catcher;
    m_jobs->installEventFilter(&catcher);
    in<QPushButton>(m_jobs.get(), "jobResult")->click();
    QCOMPARE(catcher.caught.size(), 1);
    QCOMPARE(catcher.caught.first().rows, 2);
    QVERIFY(!in<QPushButton>(m_jobs.get(), "jobPause")->isEnabled());
    m_jobs->findChild<QTableView *>(u"jobsTable"_s)->selectRow(0);
    takePicture(m_jobs.get(), u"jobs"_s);
    // What was copied can be run again as it is.
    const Result<JobPlan> again = JobStore::planWithRows(m_desk->jobs().first());
    QVERIFY(again);
    QVERIFY(JobPlan::fromJson(again->toJson()));
    QCOMPARE(again->rows.size(), 2);
}

void TestJobsPanel::whatWasChosenElsewhereBecomesAJob()
{
    m_jobs->openWith(QVariantMap{{u"field"_s, u"account"_s},
                                 {u"ids"_s, QStringList{u"alice"_s, u"bob"_s, u"nobody"_s}},
                                 {u"words"_s, u"all 3 accounts of the list"_s}});
    auto *dialog = m_jobs->findChild<NewJobDialog *>();
    QVERIFY(dialog);
    QCOMPARE(in<QTableWidget>(dialog, "jobPreview")->rowCount(), 3);
    // Verbs about groups alone take no accounts.
    const auto *verbs = in<QComboBox>(dialog, "jobVerb");
    QCOMPARE(verbs->currentData().toString(), u"accounts check"_s);
    QCOMPARE(verbs->findData(u"groups disband"_s), -1);
    takePicture(dialog, u"newjob-chosen"_s);
    JobPlan plan = dialog->plan();
    QVERIFY(plan.list);
    QCOMPARE(plan.list->field, u"account"_s);
    QCOMPARE(plan.list->ids.size(), 3);
    QCOMPARE(plan.namedRows(), 3);
    dialog->setVerb(u"messages send"_s);
    plan = dialog->plan();
    QVERIFY(plan.list);
    QCOMPARE(plan.list->field, u"to"_s);
    dialog->setVerb(u"accounts check"_s);
    in<QPushButton>(dialog, "jobRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->jobs().size() == 1 && m_desk->running() == 0 && m_desk->jobs().first().state == u"finished"_s, 20'000);
    QCOMPARE(m_desk->jobs().first().counts.total, 3);
    QCOMPARE(m_desk->jobs().first().counts.done, 3);
}

void TestJobsPanel::theFormIsCopiedAsAJobFile()
{
    m_jobs->openWith(
        QVariantMap{{u"field"_s, u"group"_s}, {u"ids"_s, QStringList{u"night"_s}}, {u"words"_s, u"1 group"_s}});
    auto *dialog = m_jobs->findChild<NewJobDialog *>();
    QVERIFY(dialog);
    QCOMPARE(in<QComboBox>(dialog, "jobVerb")->currentData().toString(), u"messages post"_s);
    auto *text = in<QLineEdit>(dialog, "value_text");
    QVERIFY(text->isEnabled());
    text->setText(u"Back at 22:00"_s);
    in<QPushButton>(dialog, "jobCopyPlan")->click();
    const Result<JobPlan> copied = JobPlan::fromJson(QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().message));
    QCOMPARE(copied->verb, u"messages post"_s);
    QVERIFY(copied->list);
    QCOMPARE(copied->list->ids, QStringList{u"night"_s});
    QCOMPARE(copied->arguments["text"_L1].toString(), u"Back at 22:00"_s);
    QVERIFY(m_desk->jobs().isEmpty());
}

void TestJobsPanel::aFileIsMappedCheckedAndRun()
{
    const QString path = m_world->folder.filePath(u"people.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Who,nick\nerin,Erin\n,nobody\n");
    file.close();
    NewJobDialog *dialog = m_jobs->newJob();
    dialog->setVerb(u"accounts import"_s);
    dialog->setFile(path);
    auto *place = in<QComboBox>(dialog, "place_account");
    QTRY_COMPARE_WITH_TIMEOUT(place->count(), 3, 20'000);
    // One word that names a column might as well be a nickname.
    in<QCheckBox>(dialog, "jobHeadings")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(place->findText(u"Who"_s) >= 0, 20'000);
    QCOMPARE(in<QComboBox>(dialog, "place_nick")->currentText(), u"nick"_s);
    place->setCurrentIndex(place->findText(u"Who"_s));
    in<QPushButton>(dialog, "jobCheck")->click();
    auto *message = in<MessageBar>(dialog, "jobDialogMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 20'000);
    QCOMPARE(message->kind(), MessageBar::Kind::Warning);
    takePicture(dialog, u"newjob-file"_s);
    QVERIFY2(message->title().contains(u"1 of 2"_s), qPrintable(message->title()));
    in<QPushButton>(dialog, "jobRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->jobs().size() == 1 && m_desk->running() == 0 && m_desk->jobs().first().state == u"finished"_s, 20'000);
    QCOMPARE(m_desk->jobs().first().counts.done, 1);
    QCOMPARE(m_desk->jobs().first().counts.skipped, 1);
}

void TestJobsPanel::whatCannotBeUndoneAsks()
{
    NewJobDialog *dialog = m_jobs->newJob();
    dialog->setVerb(u"groups disband"_s);
    dialog->setPasted(u"night\n"_s);
    in<QPushButton>(dialog, "jobRun")->click();
    QCOMPARE(m_dialogs.asked.size(), 1);
    QVERIFY(m_dialogs.asked.first().destructive);
    QCOMPARE(m_dialogs.asked.first().typedWord, u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->jobs().size() == 1 && m_desk->jobs().first().state == u"finished"_s, 20'000);
}

void TestJobsPanel::aRehearsalTellsTheDifference()
{
    NewJobDialog *dialog = m_jobs->newJob();
    dialog->setVerb(u"members card"_s);
    dialog->setPasted(u"night\tbob\tLead\n"_s);
    in<QPushButton>(dialog, "jobRehearse")->click();
    auto *message = in<MessageBar>(dialog, "jobDialogMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 60'000);
    takePicture(dialog, u"newjob-rehearsed"_s);
    QCOMPARE(message->kind(), MessageBar::Kind::Ok);
    QVERIFY2(message->details().contains(u"night/bob"_s), qPrintable(message->details()));
    QVERIFY2(message->details().contains(u"Lead"_s), qPrintable(message->details()));
    QVERIFY(m_desk->jobs().isEmpty());
}

void TestJobsPanel::aJobIsPausedResumedStoppedAndRetried()
{
    NewJobDialog *dialog = m_jobs->newJob();
    dialog->setVerb(u"accounts kick"_s);
    QString list;
    for (int i = 0; i < 200; ++i)
        list += u"nobody_%1\n"_s.arg(i); // one call each, and each is refused
    dialog->setPasted(list);
    in<QPushButton>(dialog, "jobRun")->click();
    auto *pause = in<QPushButton>(m_jobs.get(), "jobPause");
    auto *resume = in<QPushButton>(m_jobs.get(), "jobResume");
    auto *stop = in<QPushButton>(m_jobs.get(), "jobStop");
    auto *retry = in<QPushButton>(m_jobs.get(), "jobRetry");
    const auto counts = [this] { return m_desk->jobs().first().counts; };
    const auto rests = [this](const QString &state) {
        return m_desk->running() == 0 && m_desk->jobs().value(0).state == state;
    };
    QTRY_VERIFY_WITH_TIMEOUT(pause->isEnabled(), 10'000);
    QVERIFY(!resume->isEnabled() && !retry->isEnabled());
    pause->click();
    QTRY_VERIFY_WITH_TIMEOUT(rests(u"paused"_s), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(resume->isEnabled() && !pause->isEnabled(), 20'000);
    QVERIFY(counts().left() > 0);
    resume->click();
    QTRY_VERIFY_WITH_TIMEOUT(stop->isEnabled() && m_desk->running() == 1, 10'000);
    stop->click();
    QTRY_VERIFY_WITH_TIMEOUT(rests(u"cancelled"_s), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(resume->isEnabled(), 20'000);
    resume->click();
    QTRY_VERIFY_WITH_TIMEOUT(rests(u"finished"_s), 30'000);
    QCOMPARE(counts().failed, 200);
    QTRY_VERIFY_WITH_TIMEOUT(retry->isEnabled(), 20'000);
    // Now one of them is there, and only what failed is tried again.
    m_world->raw(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"nobody_7"_s}});
    retry->click();
    QTRY_VERIFY_WITH_TIMEOUT(rests(u"finished"_s) && counts().done == 1, 30'000);
    QCOMPARE(counts().failed, 199);

    QGuiApplication::clipboard()->clear();
    in<QPushButton>(m_jobs.get(), "jobCopy")->click();
    QTRY_VERIFY_WITH_TIMEOUT(JobPlan::fromJson(QGuiApplication::clipboard()->text().toUtf8()).has_value(), 20'000);
    QCOMPARE(JobPlan::fromJson(QGuiApplication::clipboard()->text().toUtf8())->rows.size(), 200);
}

void TestJobsPanel::eachRowIsShownAndTriedAgainKnowingly()
{
    NewJobDialog *dialog = m_jobs->newJob();
    dialog->setVerb(u"accounts kick"_s);
    dialog->setPasted(u"alice\nnobody\n"_s);
    in<QPushButton>(dialog, "jobRun")->click();
    const auto counts = [this] { return m_desk->jobs().value(0).counts; };
    const auto rests = [this] { return m_desk->running() == 0 && m_desk->jobs().value(0).state == u"finished"_s; };
    QTRY_VERIFY_WITH_TIMEOUT(rests() && counts().done == 1 && counts().failed == 1, 20'000);
    {
        Result<JobStore> store = JobStore::open(m_desk->jobs().first().folder);
        QVERIFY(store && store->write({}, 0, {JobOutcome{1, JobState::Unknown, 0, u"lost"_s, {}, u"r-1"_s}}));
    }
    m_desk->reload();
    QTRY_COMPARE_WITH_TIMEOUT(counts().unknown, 1, 10'000);
    in<QPushButton>(m_jobs.get(), "jobRows")->click();
    auto *rows = m_jobs->findChild<JobRowsDialog *>();
    QVERIFY(rows);
    const auto *model = in<QTableView>(rows, "jobRowsTable")->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, 10'000);
    QCOMPARE(model->index(0, JobRowsModel::What).data().toString(), u"nobody"_s);
    QVERIFY(!model->index(0, JobRowsModel::Words).data().toString().isEmpty());
    auto *wish = in<QComboBox>(rows, "jobRowsWish");
    wish->setCurrentIndex(wish->findData(u"unknown"_s));
    QTRY_COMPARE_WITH_TIMEOUT(model->index(0, JobRowsModel::RequestId).data().toString(), u"r-1"_s, 10'000);
    wish->setCurrentIndex(wish->findData(u"all"_s));
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, 10'000);
    QTest::keyClick(in<QPushButton>(rows, "jobRowsCopy"), Qt::Key_Return);
    QVERIFY(rows->isVisible() && QGuiApplication::clipboard()->text().contains(u"r-1"_s));
    QCOMPARE(testing::unnamedWidgets(rows), QStringList());
    in<QPushButton>(rows, "jobRowsClose")->click();
    // What may happen twice is not tried again unasked.
    in<QPushButton>(m_jobs.get(), "jobRetry")->click();
    QVERIFY(in<MessageBar>(m_jobs.get(), "jobsMessage")->isShowing());
    QCOMPARE(counts().unknown, 1);
    QVERIFY(m_jobs->findChild<QPushButton *>(u"jobRetryFailed"_s) && m_desk->running() == 0);
    in<QPushButton>(m_jobs.get(), "jobRetryUnknown")->click();
    QTRY_VERIFY_WITH_TIMEOUT(rests() && counts().done == 1 && counts().unknown == 0, 20'000);
}

void TestJobsPanel::aWholeJobIsUndone()
{
    NewJobDialog *dialog = m_jobs->newJob();
    dialog->setVerb(u"members add"_s);
    dialog->setPasted(u"night\tdave\nnight\talice\n"_s);
    in<QPushButton>(dialog, "jobRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->jobs().size() == 1 && m_desk->running() == 0 && m_desk->jobs().first().state == u"finished"_s, 20'000);
    const QString job = m_desk->jobs().first().id;
    const auto isMember = [this] {
        const QJsonObject reply =
            m_world->raw(u"group_open_http_svc/get_specified_group_member_info"_s,
                         {{u"GroupId"_s, u"night"_s}, {u"Member_List_Account"_s, QJsonArray{u"dave"_s}}});
        const QString role = reply.value("MemberList"_L1).toArray().at(0)["Role"_L1].toString();
        return !role.isEmpty() && role != u"NotMember"_s;
    };
    QVERIFY(isMember());
    auto *table = in<QTableView>(m_jobs.get(), "jobsTable");
    table->selectRow(m_jobs->model().rowOf(job));
    auto *undo = in<QPushButton>(m_jobs.get(), "jobUndo");
    QVERIFY(undo->isEnabled());
    in<QAction>(m_jobs.get(), "jobUndoAction")->trigger(); // presses it
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->findChild<UndoJobDialog *>(), 10'000);
    auto *asked = m_jobs->findChild<UndoJobDialog *>();
    // Alice was a member before, so her row stays, with the reason beside it.
    auto *without = in<QTableWidget>(asked, "undoWithout");
    QCOMPARE(without->rowCount(), 1);
    QCOMPARE(without->item(0, 0)->text(), u"2"_s);
    in<QPushButton>(asked, "undoRehearse")->click();
    auto *message = in<MessageBar>(asked, "undoMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 60'000);
    QVERIFY2(message->title().contains(u"Changes: 1"_s), qPrintable(message->title()));
    QVERIFY(isMember());
    in<QLineEdit>(asked, "undoReason")->setText(u"wrong list"_s);
    takePicture(asked, u"undo-job"_s);
    in<QPushButton>(asked, "undoRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->jobs().size() == 2 && m_desk->running() == 0 && m_desk->jobs().first().state == u"finished"_s, 20'000);
    QVERIFY(!isMember());
    QCOMPARE(m_desk->jobs().first().plan.reason, u"wrong list"_s);
    QCOMPARE(m_desk->find(job)->undoneBy, m_desk->jobs().first().id);
    table->selectRow(m_jobs->model().rowOf(job));
    QVERIFY(!undo->isEnabled());
    QCOMPARE(m_jobs->model().index(m_jobs->model().rowOf(job), JobsModel::StateColumn).data().toString(), u"Undone"_s);
    takePicture(m_jobs.get(), u"jobs-undone"_s);
}

void TestJobsPanel::theAuditListsVerifiesAndTakesBack()
{
    m_world->raw(u"group_open_http_svc/modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Day"_s}});
    AuditModel &model = m_audit->model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0 && model.at(0).outcome() == u"done"_s, 10'000);
    QCOMPARE(model.index(0, AuditModel::Operator).data().toString(), u"cs-01"_s);
    auto *table = in<QTableView>(m_audit.get(), "auditTable");
    table->selectRow(0);
    testing::giveSections(m_audit.get());
    QVERIFY(testing::chooseByKey(table, u"idGroupCopy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"night"_s);
    auto *undo = in<QPushButton>(m_audit.get(), "auditUndo");
    QVERIFY(undo->isEnabled());
    takePicture(m_audit.get(), u"audit"_s);
    // Twice at once: the question is put once, and the call is sent once.
    undo->click();
    undo->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_dialogs.asked.size(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 2 && model.at(1).undoneBy == model.at(0).seq, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_undo->isRunning(), 10'000);
    QCOMPARE(model.index(1, AuditModel::Outcome).data().toString(), u"done, taken back by %1"_s.arg(model.at(0).seq));
    table->selectRow(1);
    QVERIFY(!undo->isEnabled()); // once
    QVERIFY2(undo->toolTip().contains(QString::number(model.at(0).seq)), qPrintable(undo->toolTip()));
    QCOMPARE(m_dialogs.asked.size(), 1);
    const QJsonObject info = m_world->call(u"get_group_info"_s, {{u"GroupIdList"_s, QJsonArray{u"night"_s}}});
    QCOMPARE(info["GroupInfo"_L1].toArray().at(0)["Name"_L1].toString(), u"Night shift"_s);
    in<QPushButton>(m_audit.get(), "auditVerify")->click();
    auto *message = in<MessageBar>(m_audit.get(), "auditMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->title().contains(u"intact"_s), 10'000);
    in<QLineEdit>(m_audit.get(), "auditSearch")->setText(u"nothing has this"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, 20'000);
}

void TestJobsPanel::whatWasEndedIsShownFromItsSnapshot()
{
    m_world->raw(u"group_open_http_svc/modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Day"_s}});
    m_world->raw(u"group_open_http_svc/destroy_group"_s, {{u"GroupId"_s, u"night"_s}});
    AuditModel &model = m_audit->model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 1 && model.at(0).entry.command.endsWith("destroy_group"_L1) &&
                                 model.at(0).outcome() == u"done"_s,
                             10'000);
    auto *table = in<QTableView>(m_audit.get(), "auditTable");
    auto *button = in<QPushButton>(m_audit.get(), "auditSnapshot");
    table->selectRow(1);
    QVERIFY(!button->isEnabled()); // a new name ends nothing
    table->selectRow(0);
    QVERIFY(button->isEnabled());
    Inspection shown;
    connect(m_audit.get(), &Panel::inspect, this, [&shown](const Inspection &what) { shown = what; });
    in<QAction>(m_audit.get(), "auditSnapshotAction")->trigger(); // presses it
    QTRY_VERIFY_WITH_TIMEOUT(shown.title.startsWith(u"Snapshot before "_s), 10'000);
    const QJsonObject content = shown.raw.toObject();
    QCOMPARE(content["command"_L1].toString(), u"group_open_http_svc/destroy_group"_s);
    QStringList members;
    QString name;
    for (const auto &page : content["read"_L1].toArray()) {
        const QJsonValue reply = page["reply"_L1];
        if (page["command"_L1].toString().endsWith("get_group_info"_L1))
            name = reply["GroupInfo"_L1][0]["Name"_L1].toString();
        for (const auto &member : reply["MemberList"_L1].toArray())
            members << member["Member_Account"_L1].toString();
    }
    QCOMPARE(name, u"Day"_s);
    for (const QString &who : {u"alice"_s, u"bob"_s, u"carol"_s})
        QVERIFY2(members.contains(who), qPrintable(members.join(u' ')));
    QVERIFY(!in<MessageBar>(m_audit.get(), "auditMessage")->isShowing());
}

void TestJobsPanel::theAuditIsFilteredByKindAndTime()
{
    m_world->raw(u"group_open_http_svc/modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Day"_s}});
    m_world->raw(u"openim/admin_getroammsg"_s, {{u"Operator_Account"_s, u"alice"_s},
                                                {u"Peer_Account"_s, u"bob"_s},
                                                {u"MaxCnt"_s, 10},
                                                {u"MinTime"_s, 0},
                                                {u"MaxTime"_s, qint64(4'000'000'000)}});
    AuditModel &model = m_audit->model();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, 10'000);
    auto *kind = in<QComboBox>(m_audit.get(), "auditKind");
    kind->setCurrentIndex(kind->findData(u"read"_s));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, 20'000);
    QCOMPARE(model.at(0).entry.command, u"openim/admin_getroammsg"_s);
    kind->setCurrentIndex(kind->findData(u"write"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 1 && model.at(0).entry.command.endsWith(u"modify_group_base_info"_s),
                             20'000);
    for (const QString &other : {u"chain"_s, u"damaged"_s}) {
        kind->setCurrentIndex(kind->findData(other));
        QCOMPARE(kind->currentData().toString(), other);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, 20'000);
    }
    kind->setCurrentIndex(kind->findData(u"write"_s));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, 20'000);
    auto *period = in<QComboBox>(m_audit.get(), "auditPeriod");
    period->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), 20'000);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.filter().fromMs > 0);
    // What is shown is what is exported.
    ExportCatcher catcher;
    m_audit->installEventFilter(&catcher);
    in<QPushButton>(m_audit.get(), "auditExport")->click();
    QCOMPARE(catcher.caught.size(), 1);
    const TableSource table = catcher.caught.first().source(-1);
    QList<Cell> row;
    QVERIFY(table.next(row));
    QVERIFY(row.contains(Cell(u"group_open_http_svc/modify_group_base_info"_s)));
    QVERIFY(!table.next(row));
    QVERIFY(!catcher.caught.first().source(0).next(row));
}

void TestJobsPanel::safetyRulesAreSetInTheWindow()
{
    in<QPushButton>(m_audit.get(), "auditRules")->click();
    auto *dialog = m_audit->findChild<GuardDialog *>();
    QVERIFY(dialog);
    in<QPlainTextEdit>(dialog, "guardRules")->setPlainText(u"admin*\nnight destroy_group modify_group_base_info\n"_s);
    takePicture(dialog, u"rules"_s);
    auto *unlock = in<QCheckBox>(dialog, "guardUnlock");
    unlock->setChecked(true);
    QVERIFY(!dialog->doButton()->isEnabled()); // no reason yet
    unlock->setChecked(false);
    dialog->doButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_rules->of(m_world->profile.secretName())->rules.isEmpty(), 10'000);
    const auto saved = m_rules->of(m_world->profile.secretName());
    QVERIFY(saved);
    QCOMPARE(saved->rules,
             (QList<ProtectRule>{
                 {u"*"_s, u"admin*"_s}, {u"destroy_group"_s, u"night"_s}, {u"modify_group_base_info"_s, u"night"_s}}));
    const QJsonObject refused = m_world->raw(u"group_open_http_svc/modify_group_base_info"_s,
                                             {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Day"_s}});
    QVERIFY(refused.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_audit->model().rowCount() > 0 && m_audit->model().at(0).outcome() == u"refused"_s,
                             10'000);
    QTRY_VERIFY(!m_audit->findChild<GuardDialog *>());
    in<QPushButton>(m_audit.get(), "auditRules")->click();
    dialog = m_audit->findChild<GuardDialog *>();
    QVERIFY(dialog);
    in<QCheckBox>(dialog, "guardUnlock")->setChecked(true);
    in<QLineEdit>(dialog, "guardReason")->setText(u"ticket 7"_s);
    dialog->doButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_rules->of(m_world->profile.secretName())->unlockedUntilMs > 0, 10'000);
    QVERIFY(
        !m_world
             ->raw(u"group_open_http_svc/modify_group_base_info"_s, {{u"GroupId"_s, u"night"_s}, {u"Name"_s, u"Day"_s}})
             .isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_audit->model().rowCount() > 0 && m_audit->model().at(0).entry.reason == u"ticket 7"_s,
                             10'000);
}

void TestJobsPanel::everythingHasAName()
{
    QCOMPARE(testing::unnamedWidgets(m_jobs.get()), QStringList());
    QCOMPARE(testing::unnamedWidgets(m_audit.get()), QStringList());
    QCOMPARE(testing::unnamedWidgets(m_jobs->newJob()), QStringList());
}

QTEST_MAIN(TestJobsPanel)
#include "tst_jobspanel.moc"
