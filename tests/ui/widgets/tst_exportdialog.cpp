// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/exporthands.h"
#include "tests/ui/support/widgetnames.h"

#include "core/api/errortext.h"
#include "core/exporting/csvwriter.h"
#include "core/settings/profile.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/profileline.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/timedelegate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QScopeGuard>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>
#include <QTableView>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

namespace {

class ExportAnswers : public Dialogs
{
  public:
    QString path, suggestion;
    void saveFile(QWidget *, const QString &name, const QStringList &,
                  std::function<void(const QString &)> then) override
    {
        suggestion = name;
        then(path);
    }
    void openFile(QWidget *, const QStringList &, std::function<void(const QString &)> then) override { then({}); }
    void confirm(QWidget *, const Confirmation &, std::function<void(bool)> then) override { then(false); }
};

struct ExportRig
{
    explicit ExportRig(int rows = 30)
    {
        model.setHorizontalHeaderLabels({u"Account"_s, u"Seen"_s, u"Count"_s, u"Note"_s});
        for (int column = 0; column < 3; ++column)
            model.setHeaderData(column, Qt::Horizontal, QStringList{u"account"_s, u"last_seen"_s, u"count"_s}[column],
                                columnIdRole);
        for (int row = 0; row < rows; ++row) {
            auto *seen = new QStandardItem;
            seen->setData(qint64(1'700'000'000'000) + row * 1000, Qt::UserRole);
            auto *count = new QStandardItem;
            count->setData(row, Qt::DisplayRole);
            model.appendRow(
                {new QStandardItem(u"person%1"_s.arg(row)), seen, count, new QStandardItem(u"=1+%1"_s.arg(row))});
        }
        table = new QTableView(&window);
        table->setModel(&model);
        setupTable(table, u"sample"_s, u"Sample rows"_s);
        table->setItemDelegateForColumn(1, new TimeDelegate(zone, Qt::UserRole, TimeDelegate::Format::DateTime, table));
        zone.setMode(DisplayZone::Mode::Beijing);
        hands.desk.watch(&window);
        window.resize(600, 400);
        window.show();
    }
    QByteArray file() const
    {
        QFile file(dialogs.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open()
    {
        QVERIFY(requestExport(table));
        QTRY_VERIFY_WITH_TIMEOUT(ExportHands::dialog(&window), 10'000);
    }

    Catalogue catalogue;
    ErrorText errors{catalogue};
    DisplayZone zone;
    ExportAnswers dialogs;
    ExportHands hands{dialogs, zone, errors};
    QStandardItemModel model;
    QWidget window;
    QTableView *table = nullptr;
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void theAppIsNamedAtTheTop()
    {
        Profile profile;
        profile.name = u"Shop-CN"_s;
        ExportRig rig;
        ExportDesk desk({rig.dialogs, rig.hands.settings, rig.zone, rig.errors, {}, {}, &profile});
        desk.watch(&rig.window);
        rig.open();
        const auto *line = ExportHands::dialog(&rig.window)->findChild<ProfileLine *>();
        QVERIFY(line && line->isVisible());
        QCOMPARE(line->findChild<QLabel *>()->text(), u"Shop-CN"_s);
    }

    void anyTableIsExportedFromItsHeader()
    {
        ExportRig rig;
        Q_EMIT rig.table->horizontalHeader()->customContextMenuRequested(QPoint(4, 4));
        auto *menu = rig.table->horizontalHeader()->findChild<QMenu *>();
        QVERIFY(menu);
        rig.dialogs.path = rig.hands.folder.filePath(u"out.csv"_s);
        menu->findChild<QAction *>(u"exportTable"_s)->trigger();
        menu->close();
        ExportHands::run(&rig.window, "csv");
        const QList<QByteArray> lines = rig.file().split('\n');
        QCOMPARE(lines[0].trimmed(), "\xEF\xBB\xBF"
                                     "Account,Seen (Asia/Shanghai),Count,Note");
        QCOMPARE(lines[1].trimmed(), "person0,2023-11-15 06:13:20,0,'=1+0");
        QCOMPARE(lines.size(), 32);
        QCOMPARE(rig.dialogs.suggestion, u"sample.csv"_s);
    }

    void whatTheModelKeepsIsTakenForWhatItPaints()
    {
        ExportRig rig(2);
        rig.model.item(0, 0)->setData(cellData(IdText{u"1e5"_s}), cellRole);
        rig.model.item(0, 2)->setData(cellData(Cell()), cellRole);
        rig.model.item(1, 3)->setText(u"—"_s);
        rig.model.setHeaderData(2, Qt::Horizontal, columnData({u"amount"_s, u"Amount"_s}), cellRole);
        // Whose rows these are is asked once they are read.
        QString whose = u"alice"_s;
        setTableExport(rig.table, [&whose] {
            TableExport what;
            what.facts = {{u"account"_s, whose}};
            return what;
        });
        QVERIFY(requestExport(rig.table));
        whose = u"bob"_s;
        QTRY_VERIFY(ExportHands::dialog(&rig.window));
        rig.dialogs.path = rig.hands.folder.filePath(u"out.csv"_s);
        ExportHands::run(&rig.window, "csv");
        const QList<QByteArray> lines = rig.file().split('\n');
        QVERIFY2(lines[0].trimmed().endsWith("Account,Seen (Asia/Shanghai),Amount,Note"), lines[0].constData());
        QCOMPARE(lines[1].trimmed(), CsvWriter::field(IdText{u"1e5"_s}, {}) + ",2023-11-15 06:13:20,,'=1+0");
        QCOMPARE(lines[2].trimmed(), "person1,2023-11-15 06:13:21,1,");
        QFile manifest(rig.dialogs.path + u".manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(manifest.readAll())["account"_L1].toString(), u"bob"_s);
    }

    void factsAreTakenTogetherWithTheRows()
    {
        ExportRig rig;
        int known = 2;
        TableExport what;
        what.name = u"live"_s;
        what.what = u"live rows"_s;
        what.rows = known;
        what.factsNow = [&known] { return QJsonObject{{u"known"_s, known}}; };
        what.source = [&known](qint64) {
            return sourceOf({{u"a"_s, u"First"_s}}, QList<QList<Cell>>(known, QList<Cell>{u"1"_s}));
        };
        QVERIFY(requestExport(&rig.window, what));
        QTRY_VERIFY(ExportHands::dialog(&rig.window));
        known = 5;
        rig.dialogs.path = rig.hands.folder.filePath(u"out.csv"_s);
        ExportHands::run(&rig.window, "csv");
        QFile manifest(rig.dialogs.path + u".manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonDocument told = QJsonDocument::fromJson(manifest.readAll());
        QCOMPARE(told["known"_L1].toInt(), 5);
        QCOMPARE(told["rows"_L1].toInt(), 5);
    }

    void choicesCanBeReadWhole()
    {
        ExportRig rig;
        rig.open();
        QCoreApplication::processEvents();
        for (const char *name : {"exportFormat", "exportSeparator", "exportHeadings"}) {
            const auto *combo = ExportHands::part<QComboBox>(&rig.window, name);
            for (int at = 0; at < combo->count(); ++at) {
                QStyleOptionComboBox option;
                option.initFrom(combo);
                const QRect room =
                    combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
                const int wanted = combo->fontMetrics().horizontalAdvance(combo->itemText(at));
                QVERIFY2(room.width() >= wanted, qPrintable(combo->itemText(at)));
            }
        }
    }

    void valuesArePlainForPrograms()
    {
        ExportRig rig;
        rig.open();
        rig.dialogs.path = rig.hands.folder.filePath(u"plain.csv"_s);
        ExportHands::choose(&rig.window, "exportValues", "plain");
        ExportHands::run(&rig.window, "csv");
        const QList<QByteArray> lines = rig.file().split('\n');
        QCOMPARE(lines[0].trimmed(), "Account,Seen (Asia/Shanghai),Count,Note");
        QCOMPARE(lines[1].trimmed(), "person0,2023-11-15 06:13:20,0,=1+0");
        QVERIFY(isPlainCsv(rig.dialogs.path));
        // It is remembered.
        rig.open();
        QCOMPARE(ExportHands::part<QComboBox>(&rig.window, "exportValues")->currentData().toString(), u"plain"_s);
        QVERIFY(!ExportHands::part<QWidget>(&rig.window, "exportMark")->isEnabled());
    }

    void columnsAreRememberedWithoutAnExport()
    {
        ExportRig rig;
        rig.open();
        auto *list = ExportHands::part<QListWidget>(&rig.window, "exportColumns");
        list->item(1)->setCheckState(Qt::Unchecked);
        list->setCurrentRow(3);
        QTest::mouseClick(ExportHands::part<QPushButton>(&rig.window, "exportUp"), Qt::LeftButton);
        QTest::mouseClick(ExportHands::part<QPushButton>(&rig.window, "exportClose"), Qt::LeftButton);
        QTRY_VERIFY(!ExportHands::dialog(&rig.window));
        rig.open();
        list = ExportHands::part<QListWidget>(&rig.window, "exportColumns");
        QStringList shown;
        for (int row = 0; row < list->count(); ++row)
            shown << list->item(row)->text() + (list->item(row)->checkState() == Qt::Checked ? u"+"_s : u"-"_s);
        QCOMPARE(shown, (QStringList{u"Account+"_s, u"Seen-"_s, u"Note+"_s, u"Count+"_s}));
    }

    void theManifestTellsWhatTheFileHolds()
    {
        ExportRig rig;
        rig.open();
        rig.dialogs.path = rig.hands.folder.filePath(u"out.jsonl"_s);
        ExportHands::run(&rig.window, "jsonl");
        QFile file(rig.dialogs.path + u".manifest.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject told = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(told.value("rows"_L1).toInt(), 30);
        QCOMPARE(told.value("profile"_L1).toString(), u"under test"_s);
        QCOMPARE(told.value("table"_L1).toString(), u"sample"_s);
        QCOMPARE(told.value("redaction"_L1).toString(), u"none"_s);
        QCOMPARE(told.value("zone"_L1).toString(), u"Asia/Shanghai"_s);
        QCOMPARE(told.value("columns"_L1).toArray().size(), 4);
        QCOMPARE(told.value("sha256"_L1).toString().toLatin1(),
                 QCryptographicHash::hash(rig.file(), QCryptographicHash::Sha256).toHex());
        QCOMPARE(QJsonDocument::fromJson(rig.file().split('\n')[0])["last_seen"_L1].toString(),
                 u"2023-11-15T06:13:20+08:00"_s);
    }

    void columnsAreChosenOrderedAndRemembered()
    {
        ExportRig rig;
        rig.open();
        auto *list = ExportHands::part<QListWidget>(&rig.window, "exportColumns");
        list->setCurrentRow(2);
        QTest::mouseClick(ExportHands::part<QPushButton>(&rig.window, "exportUp"), Qt::LeftButton);
        QTest::mouseClick(ExportHands::part<QPushButton>(&rig.window, "exportUp"), Qt::LeftButton);
        list->setCurrentRow(3);
        QTest::keyClick(list, Qt::Key_Space);
        auto *preview = ExportHands::part<QTableView>(&rig.window, "exportPreview");
        QTRY_COMPARE(preview->model()->columnCount(), 3);
        QCOMPARE(preview->model()->rowCount(), 4);
        QCOMPARE(preview->model()->index(1, 0).data().toString(), u"1"_s);
        rig.dialogs.path = rig.hands.folder.filePath(u"out.csv"_s);
        ExportHands::run(&rig.window, "csv");
        QVERIFY(rig.file().contains("Count,Account,Seen (Asia/Shanghai)\r\n0,person0,"));
        rig.open();
        QCOMPARE(ExportHands::part<QListWidget>(&rig.window, "exportColumns")->item(0)->text(), u"Count"_s);
        QTest::mouseClick(ExportHands::part<QPushButton>(&rig.window, "exportNone"), Qt::LeftButton);
        QVERIFY(!ExportHands::part<QPushButton>(&rig.window, "exportRun")->isEnabled());
        QTRY_VERIFY(ExportHands::part<QLabel>(&rig.window, "exportSize")->text().startsWith("No column is ticked"_L1));
    }

    void timesAreWrittenInTheZoneThatIsChosen()
    {
        ExportRig rig;
        rig.open();
        ExportHands::choose(&rig.window, "exportZone", "utc");
        rig.dialogs.path = rig.hands.folder.filePath(u"out.csv"_s);
        ExportHands::run(&rig.window, "csv");
        QVERIFY2(rig.file().contains("person0,2023-11-14 22:13:20,0,"), rig.file().constData());
    }

    void columnsGoDownAndAllAreTickedAgain()
    {
        ExportRig rig;
        rig.open();
        auto *list = ExportHands::part<QListWidget>(&rig.window, "exportColumns");
        auto *down = ExportHands::part<QPushButton>(&rig.window, "exportDown");
        list->setCurrentRow(0);
        QTest::mouseClick(down, Qt::LeftButton);
        QCOMPARE(list->item(0)->text(), u"Seen"_s);
        QCOMPARE(list->item(1)->text(), u"Account"_s);
        QTest::mouseClick(ExportHands::part<QPushButton>(&rig.window, "exportNone"), Qt::LeftButton);
        for (int row = 0; row < list->count(); ++row)
            QCOMPARE(list->item(row)->checkState(), Qt::Unchecked);
        QTest::mouseClick(ExportHands::part<QPushButton>(&rig.window, "exportAll"), Qt::LeftButton);
        for (int row = 0; row < list->count(); ++row)
            QCOMPARE(list->item(row)->checkState(), Qt::Checked);
    }

    void aTableThatGrowsSaysThatMoreMayCome()
    {
        for (const bool grows : {false, true}) {
            ExportRig rig;
            TableExport what;
            what.name = u"live"_s;
            what.what = u"live rows"_s;
            what.rows = 2;
            what.grows = grows;
            what.source = [](qint64) {
                return sourceOf({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}}, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
            };
            QVERIFY(requestExport(&rig.window, what));
            QTRY_VERIFY(ExportHands::dialog(&rig.window));
            const auto *size = ExportHands::part<QLabel>(&rig.window, "exportSize");
            QTRY_VERIFY(size->text().startsWith("The file will hold 2 row"_L1));
            QCOMPARE(size->text().contains("until it is written"_L1), grows);
        }
    }

    void manyRowsAreGroupedAndWhatIsMissingIsTold()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        ExportRig rig;
        TableExport what;
        what.name = u"many"_s;
        what.what = u"many rows"_s;
        what.rows = 1'000'000;
        what.note = u"There are more elsewhere."_s;
        what.source = [](qint64) { return sourceOf({{u"a"_s, u"First"_s}}, {{u"1"_s}}); };
        QVERIFY(requestExport(&rig.window, what));
        const auto *size = ExportHands::part<QLabel>(&rig.window, "exportSize");
        QTRY_VERIFY(size->text().contains("1,000,000 row"_L1));
        QVERIFY2(size->text().endsWith(" There are more elsewhere."_L1), qPrintable(size->text()));
    }

    void manyChangesAreOneLookAndWhatWasChosenIsRememberedWithoutAnExport()
    {
        ExportRig rig;
        int looks = 0;
        TableExport what;
        what.name = u"counted"_s;
        what.what = u"counted rows"_s;
        what.rows = 2;
        what.source = [&looks](qint64 atMost) {
            looks += atMost > 0;
            return sourceOf({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}, {u"c"_s, u"Third"_s}},
                            {{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, u"5"_s, u"6"_s}});
        };
        QVERIFY(requestExport(&rig.window, what));
        QTRY_VERIFY(ExportHands::dialog(&rig.window));
        QTRY_COMPARE(looks, 1);
        auto *list = ExportHands::part<QListWidget>(&rig.window, "exportColumns");
        for (int row = 0; row < 3; ++row) {
            list->setCurrentRow(row);
            QTest::keyClick(list, Qt::Key_Space);
            QTest::keyClick(list, Qt::Key_Space);
        }
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(looks, 2);
        // Closed without a file: the next time finds what was chosen.
        QTest::mouseClick(ExportHands::part<QPushButton>(&rig.window, "exportClose"), Qt::LeftButton);
        QTRY_VERIFY(!ExportHands::dialog(&rig.window));
        QVERIFY(requestExport(&rig.window, what));
        QTRY_VERIFY(ExportHands::dialog(&rig.window));
        list = ExportHands::part<QListWidget>(&rig.window, "exportColumns");
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        ExportHands::choose(&rig.window, "exportHeadings", "api");
        rig.dialogs.path = rig.hands.folder.filePath(u"counted.csv"_s);
        ExportHands::run(&rig.window, "csv");
        QVERIFY2(rig.file().contains("b,c\r\n2,3"), rig.file().constData());
        QVERIFY(requestExport(&rig.window, what));
        QTRY_VERIFY(ExportHands::dialog(&rig.window));
        list = ExportHands::part<QListWidget>(&rig.window, "exportColumns");
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        QCOMPARE(ExportHands::part<QComboBox>(&rig.window, "exportHeadings")->currentData().toString(), u"api"_s);
    }

    void peopleGetStandInsOrAreLeftOut()
    {
        ExportRig rig;
        int asked = 0;
        const QByteArray key = StandIns::newKey();
        rig.hands.desk.setKeySource([&](const StandInKeyTaker &then) {
            ++asked;
            QTimer::singleShot(0, &rig.window, [then, key] { then(key, true); });
        });
        rig.open();
        QCOMPARE(asked, 0);
        ExportHands::choose(&rig.window, "exportPeople", "stand-ins");
        QTRY_VERIFY(ExportHands::part<QPushButton>(&rig.window, "exportRun")->isEnabled());
        rig.dialogs.path = rig.hands.folder.filePath(u"out.csv"_s);
        ExportHands::run(&rig.window, "csv");
        QCOMPARE(asked, 1);
        QVERIFY(!rig.file().contains("person7,"));
        QVERIFY(!rig.file().contains("=1+"));
        QVERIFY(rig.file().contains(StandIns(key).of(Holds::Person, u"person7"_s).toUtf8()));
        rig.open();
        ExportHands::choose(&rig.window, "exportPeople", "drop");
        ExportHands::run(&rig.window, "csv");
        QVERIFY(rig.file().startsWith("\xEF\xBB\xBFSeen (Asia/Shanghai),Count\r\n"));
    }

    void aFailureSaysWhyAndAnotherPlaceIsChosen()
    {
        ExportRig rig;
        rig.open();
        rig.dialogs.path = rig.hands.folder.filePath(u"no/such/folder/out.csv"_s);
        ExportHands::run(&rig.window, "csv", MessageBar::Kind::Error);
    }

    void theFocusStaysWithWhatIsTriedAgain()
    {
        ExportRig rig;
        rig.open();
        rig.dialogs.path = rig.hands.folder.filePath(u"no/such/folder/out.csv"_s);
        QWidget *const dialog = ExportHands::dialog(&rig.window);
        auto *result = ExportHands::part<MessageBar>(&rig.window, "exportResult");
        QWidget *const run = ExportHands::part<QPushButton>(&rig.window, "exportRun");
        QTRY_VERIFY(run->isEnabled());
        run->setFocus();
        QTest::keyClick(run, Qt::Key_Space);
        QVERIFY(!run->isEnabled());
        QVERIFY(!qobject_cast<QAbstractButton *>(dialog->focusWidget()));
        QTRY_VERIFY(result->isShowing());
        QCOMPARE(dialog->focusWidget(), run);
        // Another place is chosen in the words about the failure.
        auto *elsewhere = result->findChild<QPushButton *>(u"messageAction0"_s);
        QVERIFY(elsewhere);
        elsewhere->setFocus();
        elsewhere->click();
        QVERIFY(!result->isShowing());
        QTRY_VERIFY(result->isShowing());
        QCOMPARE(dialog->focusWidget(), run);
    }

    void aLongTableIsReadInSlices()
    {
        ExportRig rig(20'000);
        QElapsedTimer turn;
        qint64 longest = 0;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&] { longest = qMax(longest, turn.restart()); });
        turn.start();
        pulse.start(0);
        rig.open();
        pulse.stop();
        rig.dialogs.path = rig.hands.folder.filePath(u"out.csv"_s);
        ExportHands::run(&rig.window, "csv");
        QCOMPARE(rig.file().count('\n'), 20'001);
        qInfo("longest turn while 20,000 rows were read: %lld ms", longest);
    }

    void exportAndCloseStayInALowDialog()
    {
        ExportRig rig;
        rig.open();
        QDialog *dialog = ExportHands::dialog(&rig.window);
        const QSize room = dialog->screen()->availableSize();
        QVERIFY(dialog->width() <= room.width() && dialog->height() <= room.height());
        // A screen of 1280x720, once as it is and once at double size.
        for (const QSize low : {QSize(780, 680), QSize(620, 320)}) {
            dialog->resize(low);
            rig.dialogs.path = rig.hands.folder.filePath(u"low%1.csv"_s.arg(low.height()));
            auto *run = ExportHands::part<QPushButton>(&rig.window, "exportRun");
            QTRY_VERIFY(run->isEnabled());
            QTest::mouseClick(run, Qt::LeftButton);
            auto *result = ExportHands::part<MessageBar>(&rig.window, "exportResult");
            QTRY_VERIFY(result->isShowing());
            QCoreApplication::processEvents();
            QCOMPARE(dialog->size(), low);
            for (QWidget *part : std::initializer_list<QWidget *>{
                     run, result, ExportHands::part<QPushButton>(&rig.window, "exportClose")})
                QVERIFY2(dialog->rect().contains(QRect(part->mapTo(dialog, QPoint()), part->size())),
                         qPrintable(part->objectName()));
        }
    }

    void everyPartHasAName()
    {
        ExportRig rig;
        rig.open();
        QCOMPARE(unnamedWidgets(ExportHands::dialog(&rig.window)), QStringList());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
