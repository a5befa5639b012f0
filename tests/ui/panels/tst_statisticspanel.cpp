// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/errortext.h"
#include "core/archive/statisticsarchive.h"
#include "core/base/beijing.h"
#include "core/models/statisticsmodel.h"
#include "core/net/apiclient.h"
#include "core/sandbox/sandbox.h"
#include "core/services/statisticsfields.h"
#include "core/services/statisticsservice.h"
#include "core/settings/settings.h"
#include "tests/ui/support/exporthands.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/statistics/statisticsfieldlist.h"
#include "ui/panels/statistics/statisticspanel.h"
#include "ui/panels/statistics/statisticsrangebar.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

// Answers at once with the path it was given.
class AnsweringDialogs : public Dialogs
{
  public:
    QString path;
    QString suggestion;
    QStringList filters;
    int asked = 0;

    void saveFile(QWidget *, const QString &name, const QStringList &kinds,
                  std::function<void(const QString &)> then) override
    {
        ++asked;
        suggestion = name;
        filters = kinds;
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &, std::function<void(bool)> then) override { then(false); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class TestStatisticsPanel : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue;
    ErrorText m_errors{m_catalogue};
    SystemClock m_clock;
    Profile m_profile;
    AnsweringDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<StatisticsService> m_service;
    std::unique_ptr<StatisticsArchive> m_archive;
    std::unique_ptr<StatisticsPanel> m_panel;
    DisplayZone m_zone;
    std::unique_ptr<testing::ExportHands> m_hands;

    void openExport()
    {
        m_panel->exportView();
        QTRY_VERIFY_WITH_TIMEOUT(testing::ExportHands::dialog(m_panel.get()), 10'000);
    }
    template <class T>
    T *find(const QString &name) const
    {
        T *widget = m_panel->findChild<T *>(name);
        if (!widget)
            qFatal("No widget named %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(const QString &combo, const QString &data)
    {
        auto *box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(data));
        QCOMPARE(box->currentData().toString(), data);
    }
    void makePanel()
    {
        m_panel = std::make_unique<StatisticsPanel>(*m_service, *m_archive, m_profile, m_errors, *m_settings, m_dialogs,
                                                    m_clock);
        m_hands->desk.watch(m_panel.get());
        m_panel->resize(1080, 680);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void load()
    {
        m_panel->activated();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model().rowCount(), 30, 20'000);
    }
    // The field's row in the list on the left.
    QModelIndex fieldIndex(const QString &name) const
    {
        const auto *tree = find<QTreeView>(u"statisticsFields"_s);
        const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    void exportTo(const QString &path)
    {
        m_dialogs.path = path;
        click(u"exportRun"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<MessageBar>(u"exportResult"_s)->isShowing(), 20'000);
    }

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
        m_hands = std::make_unique<testing::ExportHands>(m_dialogs, m_zone, m_errors);
        SandboxOptions options;
        options.accounts = 80;
        options.groups = 5;
        options.trafficPerSecond = 0;
        m_sandbox = std::make_unique<Sandbox>(options);
        QVERIFY(m_sandbox->start());
        m_profile = {};
        m_profile.name = u"练习 Sandbox"_s;
        m_profile.level = SafetyLevel::Sandbox;
        m_profile.sdkAppId = options.sdkAppId;
        m_profile.admin = options.admin;
        m_profile.baseUrl = m_sandbox->baseUrl().toString();
        m_signer = std::make_unique<Signer>(m_profile.sdkAppId, m_profile.admin, m_clock);
        m_signer->setSecretKey(m_sandbox->secretKey());
        m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
        m_service = std::make_unique<StatisticsService>(*m_client, m_clock);
        m_archive = std::make_unique<StatisticsArchive>(m_dir->filePath(u"statistics.db"_s), m_clock);
        m_archive->follow(*m_service);
        m_settings->setPanelValue(u"statistics"_s, u"chartLayout"_s, u"all"_s);
        m_dialogs = {};
        QVERIFY(QDir(m_dir->path()).mkdir(u"out"_s));
        makePanel();
    }

    void cleanup()
    {
        m_panel.reset();
        m_archive.reset();
        m_service.reset();
        m_client.reset();
        m_signer.reset();
        m_sandbox.reset();
        m_settings.reset();
    }

    void showsThirtyDays()
    {
        QSignalSpy inspected(m_panel.get(), &Panel::inspect);
        load();
        auto *table = find<QTableView>(u"statisticsTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->columnCount(), 32);
        QVERIFY(!table->isColumnHidden(1));
        QVERIFY(table->horizontalHeader()->height() > 40); // room for the API name under the words
        const auto *chart = find<ChartView>(u"statisticsChart"_s);
        QCOMPARE(chart->data().pointCount(), 30);
        QCOMPARE(chart->data().series.size(), 4);
        const int row = m_panel->model().rowOf(m_panel->model().statistics().latestFinal());
        QCOMPARE(find<QLabel>(u"statisticsFigure0"_s)->text(), m_panel->model().index(row, 1).data().toString());
        QVERIFY(find<QLabel>(u"statisticsChange0"_s)->text().contains(u" on "_s));
        const Statistics &shown = m_panel->model().statistics();
        const QString told = u" to %1 (UTC: "_s.arg(shown.days[shown.latest()].day.toString(Qt::ISODate));
        const QString caption = find<QLabel>(u"pageCaption"_s)->text();
        QVERIFY2(caption.contains(u"Beijing day(s) with figures: "_s) && caption.contains(told), qPrintable(caption));
        QVERIFY(!inspected.isEmpty());
        const auto inspection = inspected.last()[0].value<Inspection>();
        QVERIFY(inspection.subtitle.contains(u"UTC"_s));
        QVERIFY(inspection.fields.size() >= 31);
        QVERIFY(inspection.raw.toObject().contains(u"ActiveUserNum"_s));
    }

    void keysWalkTheTableAndTheChart()
    {
        load();
        QSignalSpy inspected(m_panel.get(), &Panel::inspect);
        auto *table = find<QTableView>(u"statisticsTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(inspected.size(), 1);
        auto *chart = find<ChartView>(u"statisticsChart"_s);
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(chart->accessibleDescription().contains(u"Active users"_s));
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(table->currentIndex().row(), 29);
    }

    void ticksChooseColumnsAndSelectionTheChart()
    {
        load();
        auto *tree = find<QTreeView>(u"statisticsFields"_s);
        auto *table = find<QTableView>(u"statisticsTable"_s);
        auto *preset = find<QComboBox>(u"statisticsPreset"_s);
        QCOMPARE(preset->currentData().toString(), u"all"_s);
        m_panel->focusFilter();
        QVERIFY(tree->hasFocus());

        const QModelIndex sent = fieldIndex(u"Messages sent"_s);
        QVERIFY(sent.isValid());
        tree->scrollTo(sent);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(sent).center());
        const auto *chart = find<ChartView>(u"statisticsChart"_s);
        QCOMPARE(chart->data().series.size(), 1);
        QCOMPARE(chart->data().series[0].name, u"Messages sent"_s);
        QTest::keyClick(tree, Qt::Key_Space);
        const int column = StatisticsModel::FirstFieldColumn + int(statisticsFieldIndex(u"UpMsgNum"_s));
        QVERIFY(table->isColumnHidden(column));
        QCOMPARE(preset->currentData().toString(), u"own"_s);
        QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chart->data().series.size(), 2);
        QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(chart->data().series.size(), StatisticsFieldList::maxCharted);

        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_Home);
        QTest::keyClick(preset, Qt::Key_Down); // the weekly report
        QVERIFY(!table->isColumnHidden(column));
        QVERIFY(table->isColumnHidden(StatisticsModel::FirstFieldColumn + int(statisticsFieldIndex(u"Company"_s))));
    }

    void choicesAreRemembered()
    {
        load();
        auto *preset = find<QComboBox>(u"statisticsPreset"_s);
        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_Home);
        QTest::keyClick(preset, Qt::Key_Down);
        choose(u"chartKind"_s, u"bar"_s);
        openExport();
        choose(u"exportFormat"_s, u"csv"_s);
        choose(u"exportSeparator"_s, u";"_s);
        QTest::keyClick(find<QCheckBox>(u"exportMark"_s), Qt::Key_Space);
        exportTo(m_dir->filePath(u"out/once.csv"_s));
        m_panel.reset();
        makePanel();
        load();
        openExport();
        QCOMPARE(find<QComboBox>(u"statisticsPreset"_s)->currentData().toString(), u"weekly"_s);
        QCOMPARE(find<QComboBox>(u"chartKind"_s)->currentData().toString(), u"bar"_s);
        QCOMPARE(find<QComboBox>(u"exportSeparator"_s)->currentData().toString(), u";"_s);
        QVERIFY(!find<QCheckBox>(u"exportMark"_s)->isChecked());
    }

    void exportsCsv()
    {
        load();
        click(u"statisticsExport"_s);
        QTRY_VERIFY(testing::ExportHands::dialog(m_panel.get()));
        choose(u"exportFormat"_s, u"csv"_s);
        choose(u"exportSeparator"_s, u";"_s);
        choose(u"exportHeadings"_s, u"api"_s);
        QTRY_VERIFY(!find<QLabel>(u"exportSize"_s)->text().isEmpty());
        const QString preview = find<QLabel>(u"exportSize"_s)->text();
        const QString path = m_dir->filePath(u"out/统计.csv"_s);
        exportTo(path);
        QVERIFY(m_dialogs.suggestion.startsWith(u"statistics-sandbox-"_s) && m_dialogs.suggestion.endsWith(u".csv"_s));
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                                 "Date;StartUtc;EndUtc;"));
        const QList<QByteArray> lines = bytes.trimmed().split('\n');
        QCOMPARE(lines.size(), 31);
        const qsizetype columns = lines[0].count(';') + 1;
        QVERIFY2(preview.contains(u"30 "_s) && preview.contains(QString::number(columns)), qPrintable(preview));
        QVERIFY(lines[1].contains("T16:00:00Z"));
        QCOMPARE(lines[1].count(';') + 1, columns);
        const auto *result = find<MessageBar>(u"exportResult"_s);
        QVERIFY(result->isVisible());
        QCOMPARE(result->kind(), MessageBar::Kind::Ok);
        const QJsonObject manifest = QJsonDocument::fromJson(contentOf(path + u".manifest.json"_s)).object();
        QCOMPARE(manifest.value(u"rows"_s).toInt(), 30);
        QCOMPARE(manifest.value(u"columns"_s).toArray().size(), columns);
        QCOMPARE(manifest.value(u"zone"_s).toString(), u"Asia/Shanghai"_s);
        QCOMPARE(manifest.value(u"profile"_s).toString(), u"under test"_s);
        QVERIFY(!contentOf(path + u".manifest.json"_s).contains(m_sandbox->secretKey()));
    }

    void exportsJsonAndXlsx()
    {
        load();
        openExport();
        choose(u"exportFormat"_s, u"json"_s);
        QVERIFY(!find<QComboBox>(u"exportHeadings"_s)->isEnabled());
        QVERIFY(!find<QComboBox>(u"exportSeparator"_s)->isVisible());
        QTest::keyClick(find<QCheckBox>(u"exportManifest"_s), Qt::Key_Space);
        exportTo(m_dir->filePath(u"out/a.json"_s));
        const QJsonArray rows = QJsonDocument::fromJson(contentOf(m_dir->filePath(u"out/a.json"_s))).array();
        QCOMPARE(rows.size(), 30);
        const QModelIndex newest = m_panel->model().index(0, 1);
        QCOMPARE(rows.last().toObject().value(u"ActiveUserNum"_s).toInteger(),
                 newest.data(StatisticsModel::RawRole).toLongLong());
        QVERIFY(!QFile::exists(m_dir->filePath(u"out/a.json.manifest.json"_s)));

        choose(u"exportFormat"_s, u"xlsx"_s);
        const QString path = m_dir->filePath(u"out/a"_s); // without a suffix it gets one
        exportTo(path);
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s,
                                             u"import openpyxl,sys\ns=openpyxl.load_workbook(sys.argv[1]).active\n"
                                             "print(s.max_row, s['A2'].is_date, s['A1'].value)"_s,
                                             path + u".xlsx"_s});
        QVERIFY(python.waitForFinished(60'000));
        const QByteArray said = python.readAllStandardOutput().trimmed();
        QVERIFY2(said == "31 True Day (Beijing)", (said + python.readAllStandardError()).constData());
    }

    void aFailureIsACardAndLeavesNothing()
    {
        load();
        openExport();
        exportTo(m_dir->filePath(u"gone/a.csv"_s));
        const auto *result = find<MessageBar>(u"exportResult"_s);
        QCOMPARE(result->kind(), MessageBar::Kind::Error);
        const auto *cause = result->findChild<QLabel *>(u"messageCause"_s);
        QVERIFY2(cause && cause->text().contains(u"does not exist"_s), qPrintable(cause ? cause->text() : QString()));
        QCOMPARE(QDir(m_dir->filePath(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void nothingTickedNothingExported()
    {
        load();
        auto *tree = find<QTreeView>(u"statisticsFields"_s);
        m_panel->findChild<StatisticsFieldList *>()->setCheckedKeys({});
        QVERIFY(!find<QPushButton>(u"statisticsExport"_s)->isEnabled());
        QSignalSpy messages(m_panel.get(), &Panel::statusMessage);
        m_panel->exportView();
        QVERIFY(messages.last().first().toString().contains(u"No field is ticked"_s));
        QVERIFY(!testing::ExportHands::dialog(m_panel.get()));
        const QModelIndex active = fieldIndex(u"Active users"_s);
        tree->setCurrentIndex(active);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(find<QPushButton>(u"statisticsExport"_s)->isEnabled());
        openExport();
        const auto *list = testing::ExportHands::part<QListWidget>(m_panel.get(), "exportColumns");
        QCOMPARE(list->findItems(u"Active users"_s, Qt::MatchExactly).size(), 1);
        QVERIFY(list->count() <= 5);
    }

    void savesThePicture()
    {
        load();
        for (const QString &suffix : {u"png"_s, u"svg"_s}) {
            QSignalSpy messages(m_panel.get(), &Panel::statusMessage);
            m_dialogs.path = m_dir->filePath(u"out/chart."_s + suffix);
            click(u"chartSave"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!messages.isEmpty(), 20'000);
            QCOMPARE(find<MessageBar>(u"chartMessage"_s)->kind(), MessageBar::Kind::Ok);
        }
        QCOMPARE(QImage(m_dir->filePath(u"out/chart.png"_s)).size(), QSize(2000, 1000));
        const QString svg = QString::fromUtf8(contentOf(m_dir->filePath(u"out/chart.svg"_s)));
        QVERIFY(svg.contains(u"Active users"_s) && svg.contains(u"Beijing"_s) && svg.contains(m_profile.name));
        m_dialogs.path = m_dir->filePath(u"gone/chart.png"_s);
        click(u"chartSave"_s);
        QTRY_COMPARE(find<MessageBar>(u"chartMessage"_s)->kind(), MessageBar::Kind::Error);
    }

    void errorsSayWhatToDo()
    {
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 60010;
        fault.message = u"<b>not admin</b>"_s;
        m_sandbox->setFault(u"openconfigsvr/getappinfo"_s, fault);
        m_panel->activated();
        const auto *message = find<MessageBar>(u"statisticsMessage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
        QCOMPARE(message->title(), u"Not an app admin"_s);
        QVERIFY(message->details().contains(u"60010"_s));
        QVERIFY(message->details().contains(u"openconfigsvr/getappinfo"_s));
        QVERIFY(!find<QPushButton>(u"statisticsExport"_s)->isEnabled());
        m_panel->exportView();
        QVERIFY(!testing::ExportHands::dialog(m_panel.get()));
        m_sandbox->clearFaults();
        click(u"statisticsRefresh"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model().rowCount(), 30, 20'000);
        QVERIFY(!message->isVisible());
        // Trouble later keeps the figures on the screen.
        m_sandbox->setFault(u"openconfigsvr/getappinfo"_s, fault);
        m_panel->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
        QVERIFY(find<QTableView>(u"statisticsTable"_s)->isVisible());
    }

    void slowCallsCanBeCancelled()
    {
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Slow;
        fault.delayMs = 8000;
        m_sandbox->setFault(u"openconfigsvr/getappinfo"_s, fault);
        find<BusyBar>(u"statisticsBusy"_s)->setDelays(0, 0);
        m_panel->activated();
        QTRY_VERIFY(find<QPushButton>(u"busyCancel"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"statisticsRefresh"_s)->isEnabled());
        click(u"busyCancel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_client->callsInFlight(), 0, 5'000);
        QVERIFY(find<QPushButton>(u"statisticsRefresh"_s)->isEnabled());
        QCOMPARE(find<MessageBar>(u"statisticsMessage"_s)->title(), u"Cancelled"_s);
    }

    void closingWithACallInFlight()
    {
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Slow;
        fault.delayMs = 8000;
        m_sandbox->setFault(u"openconfigsvr/getappinfo"_s, fault);
        m_panel->activated();
        QTRY_COMPARE(m_client->callsInFlight(), 1);
        m_panel.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_client->callsInFlight(), 0, 5'000);
    }

    /// Ninety days that the service has forgotten, with a hole of three.
    void fillArchive()
    {
        const QDate today = beijing::dayOf(m_clock.nowSeconds());
        QList<QJsonObject> rows;
        for (int back = 120; back >= 30; --back) {
            if (back >= 60 && back < 63)
                continue;
            QJsonObject row{{u"Date"_s, beijing::compact(today.addDays(-back))}};
            for (const StatisticsField &field : statisticsFields())
                row.insert(field.key, QString::number(1'000 + back));
            rows << row;
            const auto day = Statistics::fromRows({row}, (beijing::startOf(today.addDays(1 - back)) + 43'200) * 1000);
            m_archive->merge(day);
        }
    }

    void daysBeyondThirtyComeFromTheArchive()
    {
        fillArchive();
        load();
        auto *range = find<QComboBox>(u"statisticsRange"_s);
        choose(u"statisticsRange"_s, u"90"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model().rowCount(), 90, 20'000);
        QCOMPARE(m_panel->model().statistics().missing().size(), 3);
        QVERIFY(find<QLabel>(u"statisticsNotes"_s)->text().contains(u"3 day"_s));
        const auto *chart = find<ChartView>(u"statisticsChart"_s);
        QCOMPARE(chart->data().pointCount(), 90);
        int gaps = 0;
        for (qsizetype i = 0; i < 90; ++i)
            gaps += chart->data().isGap(i) ? 1 : 0;
        QCOMPARE(gaps, 3);
        choose(u"statisticsRange"_s, u"7"_s);
        QTRY_COMPARE(m_panel->model().rowCount(), 7);
        // The week before lies outside of what is shown, and is compared with all the same.
        QVERIFY(!find<QLabel>(u"statisticsChange0"_s)->text().contains(u"nothing to compare"_s));
        choose(u"statisticsRange"_s, u"all"_s);
        QTRY_VERIFY(m_panel->model().rowCount() >= 120);
        m_panel.reset();
        makePanel();
        QCOMPARE(find<QComboBox>(u"statisticsRange"_s)->currentData().toString(), u"all"_s);
        Q_UNUSED(range);
    }

    void smallChartsShowWhatIsUsual()
    {
        fillArchive();
        choose(u"chartLayout"_s, u"each"_s);
        load();
        QTRY_VERIFY(m_panel->findChild<ChartView *>(u"smallChart3"_s));
        auto *first = find<ChartView>(u"smallChart0"_s);
        auto *other = find<ChartView>(u"smallChart3"_s);
        QTRY_VERIFY(first->isVisible() && other->isVisible());
        QCOMPARE(first->data().series.size(), 1);
        QVERIFY(first->data().hasBand());
        QVERIFY(first->data().band.last().has_value());
        QCOMPARE(first->accessibleName(), u"Active users"_s);
        // One day is read out in all of them, by the mouse and by keys.
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Home);
        QCOMPARE(other->current(), 0);
        QVERIFY(first->accessibleDescription().contains(u"Usual"_s));
        QVERIFY(first->accessibleDescription().contains(u"week before"_s));
        QTest::mouseMove(other, other->rect().center());
        QTRY_COMPARE(first->current(), other->current());
        QTest::keyClick(first, Qt::Key_Return);
        // Every field a chart: more than one chart could hold.
        auto *tree = find<QTreeView>(u"statisticsFields"_s);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(m_panel->findChild<ChartView *>(u"smallChart11"_s));
        for (const QString &suffix : {u"pdf"_s, u"png"_s, u"svg"_s}) {
            QSignalSpy messages(m_panel.get(), &Panel::statusMessage);
            m_dialogs.path = m_dir->filePath(u"out/charts."_s + suffix);
            click(u"chartSave"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!messages.isEmpty(), 20'000);
            QCOMPARE(find<MessageBar>(u"chartMessage"_s)->kind(), MessageBar::Kind::Ok);
        }
        QVERIFY(contentOf(m_dir->filePath(u"out/charts.pdf"_s)).startsWith("%PDF-"));
        QVERIFY(QImage(m_dir->filePath(u"out/charts.png"_s)).height() > 1'000);
        QVERIFY(contentOf(m_dir->filePath(u"out/charts.svg"_s)).contains("Active users"));
    }

    void viewsAreSavedAndComeBack()
    {
        load();
        choose(u"statisticsRange"_s, u"7"_s);
        m_panel->findChild<StatisticsFieldList *>()->setCheckedKeys({u"UpMsgNum"_s});
        auto *bar = m_panel->findChild<StatisticsRangeBar *>();
        Q_EMIT bar->saveRequested();
        QTRY_VERIFY(m_panel->findChild<QDialog *>(u"statisticsViewDialog"_s));
        QTest::keyClicks(find<QLineEdit>(u"statisticsViewName"_s), u"Monday"_s);
        QTest::keyClick(find<QLineEdit>(u"statisticsViewName"_s), Qt::Key_Return);
        QTRY_COMPARE(bar->views().size(), 1);
        choose(u"statisticsRange"_s, u"30"_s);
        m_panel->findChild<StatisticsFieldList *>()->setCheckedKeys({u"LoginTimes"_s});
        auto *menu = find<QMenu>(u"statisticsViewsMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), u"Monday"_s);
        menu->actions().first()->trigger();
        QTRY_COMPARE(m_panel->model().rowCount(), 7);
        QCOMPARE(m_panel->findChild<StatisticsFieldList *>()->checkedKeys(), QStringList{u"UpMsgNum"_s});
        bar->removeView(u"Monday"_s);
        QVERIFY(bar->views().isEmpty());
    }

    void anArchiveThatCannotBeLeavesTheThirtyDays()
    {
        m_panel.reset();
        m_archive = std::make_unique<StatisticsArchive>(u"/proc/no/statistics.db"_s, m_clock);
        m_archive->follow(*m_service);
        makePanel();
        load();
        QVERIFY(find<MessageBar>(u"statisticsArchiveMessage"_s)->isVisible());
        QVERIFY(find<QPushButton>(u"statisticsExport"_s)->isEnabled());
    }

    void languageSwitchMakesTextsAnew()
    {
        m_panel->retranslate();
        QCOMPARE(find<QComboBox>(u"statisticsPreset"_s)->currentData().toString(), u"all"_s);
        QCOMPARE(m_panel->title(), u"Statistics"_s);
    }

    void everythingHasAName()
    {
        load();
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (qobject_cast<const QPushButton *>(widget))
                QVERIFY2(!static_cast<const QPushButton *>(widget)->text().isEmpty() ||
                             !widget->accessibleName().isEmpty(),
                         qPrintable(widget->objectName()));
            if (qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget) ||
                qobject_cast<const ChartView *>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestStatisticsPanel)
#include "tst_statisticspanel.moc"
