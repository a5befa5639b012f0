// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/faketranslator.h"
#include "ui/theme/fieldstate.h"
#include "ui/theme/imdeskstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/bytecounter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/displayzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inspectorview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/keyvalueview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace imdesk;

class WidgetsTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void everyIconIsDrawn();
    void iconFollowsTheTheme();
    void messageBarShowsFourParts();
    void messageBarButtonsGoWithTheNextMessage();
    void busyBarWaitsBeforeItShows();
    void searchFieldTellsLateAndOnce();
    void filterBoxSaysItsState();
    void formRowTurnsHelpIntoProblem();
    void theCounterOfARowStays();
    void byteCounterCountsUtf8();
    void zonesAndSuffixes();
    void tableCopiesAndRemembers();
    void oneColumnStays();
    void jsonViewCutsWhatIsHuge();
    void strangersTextShowsItsTricks();
    void inspectorShowsAndClears();
    void toastUndoes();
    void toastGivesTheFocusBack();
    void toastIsSeenInAScrolledPage();
    void toastLeavesTheFootToBePressed();
    void aClickInAScrolledTableTakesTheRowUnderIt();
    void theEndOfATableIsItsLastRow();
    void theWheelChangesNoValueInPassing();
    void textsChangeLanguage();
};

void WidgetsTest::everyIconIsDrawn()
{
    const QStringList files =
        QDir(QStringLiteral(IMDESK_SOURCE_DIR "/resources/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() >= 40);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        QVERIFY2(iconExists(name), qPrintable(name));
        const QImage image = iconPixmap(name, Qt::black, 24, 2.0).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(drawn > 20, qPrintable(name));
    }
}

void WidgetsTest::iconFollowsTheTheme()
{
    ThemeController theme;
    theme.setChoice(ThemeController::Choice::Light);
    const QIcon stop = icon(QStringLiteral("minus"));
    const auto colour = [&stop] { return stop.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(12, 12); };
    QVERIFY(colour().lightness() < 80);
    theme.setChoice(ThemeController::Choice::Dark);
    QVERIFY(colour().lightness() > 160);
    theme.setChoice(ThemeController::Choice::Light);
}

void WidgetsTest::messageBarShowsFourParts()
{
    MessageBar bar;
    QVERIFY(!bar.isVisible());
    ErrorExplanation error;
    error.title = QStringLiteral("No such group here");
    error.cause = QStringLiteral("<b>@TGS#1</b> was not found.");
    error.fix = QStringLiteral("Search for another ID.");
    error.details = QStringLiteral("code 10015\nrequest req-1");
    bar.showError(error);
    QVERIFY(bar.isVisible());
    auto *cause = bar.findChild<QLabel *>(QStringLiteral("messageCause"));
    QCOMPARE(cause->textFormat(), Qt::PlainText);
    QCOMPARE(cause->text(), error.cause);
    auto *details = bar.findChild<QPlainTextEdit *>(QStringLiteral("messageDetails"));
    QVERIFY(!details->isVisible());
    QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("messageDetailsButton")), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("messageCopyButton")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("req-1")));
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    QTest::mouseClick(bar.findChild<QWidget *>(QStringLiteral("messageCloseButton")), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
    QCOMPARE(dismissed.count(), 1);
    // Good news ends with its language, unless it offers something.
    const QLocale before;
    for (const bool offers : {false, true}) {
        bar.showMessage(MessageBar::Kind::Ok, QStringLiteral("Saved"));
        if (offers)
            bar.addButton(QStringLiteral("Undo"), [] {});
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bar, &change);
        QLocale::setDefault(before);
        QCOMPARE(bar.isShowing(), offers);
    }
}

void WidgetsTest::messageBarButtonsGoWithTheNextMessage()
{
    MessageBar bar;
    int ran = 0;
    bar.showMessage(MessageBar::Kind::Warning, QStringLiteral("One"));
    QPushButton *button = bar.addButton(QStringLiteral("Retry"), [&ran] { ++ran; });
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(ran, 1);
    // A button may replace the message it stands in.
    bar.addButton(QStringLiteral("Next"), [&bar] { bar.showMessage(MessageBar::Kind::Ok, QStringLiteral("Two")); })
        ->click();
    QCOMPARE(bar.title(), QStringLiteral("Two"));
    QTRY_COMPARE(bar.findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^messageAction"))).size(), 0);
}

void WidgetsTest::busyBarWaitsBeforeItShows()
{
    QWidget window;
    BusyBar bar(&window);
    bar.resize(500, 40);
    window.resize(520, 60);
    window.show();
    bar.setDelays(60'000, 60'000);
    bar.start(QStringLiteral("Loading"));
    QVERIFY(bar.isBusy());
    QVERIFY(!bar.isVisible());
    bar.finish();
    bar.setDelays(1, 2);
    bar.start(QStringLiteral("Loading"));
    auto *cancel = bar.findChild<QPushButton *>(QStringLiteral("busyCancel"));
    QTRY_VERIFY(bar.isVisible());
    QTRY_VERIFY(cancel->isVisible());
    QSignalSpy cancelled(&bar, &BusyBar::cancelRequested);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    bar.finish();
    QVERIFY(!bar.isVisible());
}

void WidgetsTest::searchFieldTellsLateAndOnce()
{
    SearchField field;
    QSignalSpy told(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral("night"));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.last().first().toString(), QStringLiteral("night"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.count(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(told.count(), 2);
    QVERIFY(field.text().isEmpty());
}

void WidgetsTest::filterBoxSaysItsState()
{
    FilterBox box;
    auto *words = box.findChild<QLabel *>(QStringLiteral("filterWords"));
    QSignalSpy changed(&box, &FilterBox::filterChanged);
    box.setText(QStringLiteral("cmd = "));
    QCOMPARE(changed.count(), 1);
    box.setInvalid(QStringLiteral("A value is missing."), 6);
    QCOMPARE(box.state(), FilterBox::State::Invalid);
    QCOMPARE(fieldState(box.lineEdit()), FieldState::Invalid);
    QVERIFY(words->text().indexOf(QStringLiteral("A value is missing.")) >
            words->text().indexOf(QStringLiteral("cmd = ▸"))); // which a narrow line must not lose
    QVERIFY(words->text().contains(QStringLiteral("cmd = ▸")));
    QCOMPARE(words->palette().color(QPalette::WindowText), Theme::of(&box).bad);
    box.setInvalid(QStringLiteral("Bad."), 9999);
    QVERIFY(words->text().contains(QLatin1String("7")));
    box.setValid(QStringLiteral("3 rows"));
    QCOMPARE(box.state(), FilterBox::State::Valid);
    QCOMPARE(fieldState(box.lineEdit()), FieldState::Valid);
    QCOMPARE(box.lineEdit()->accessibleDescription(), QStringLiteral("3 rows"));
    // What has no room says that it goes on.
    const QString more = QStringLiteral("cmd, from, to, group, text, detail, ip, platform, answer, sign, phase");
    box.setNeutral(more);
    box.resize(200, box.sizeHint().height());
    box.show();
    const QString shown = words->fontMetrics().elidedText(more, Qt::ElideRight, words->width());
    QVERIFY(shown != more);
    QCOMPARE(words->toolTip(), more);
    const QImage cut = words->grab().toImage();
    words->setText(shown);
    QCOMPARE(cut, words->grab().toImage());
}

void WidgetsTest::formRowTurnsHelpIntoProblem()
{
    auto *edit = new QLineEdit;
    FormRow row(edit);
    row.setLabel(QStringLiteral("&Name"));
    row.setHelp(QStringLiteral("As people call it."));
    auto *hint = row.findChild<QLabel *>(QStringLiteral("formHint"));
    QCOMPARE(edit->accessibleName(), QStringLiteral("Name"));
    QCOMPARE(hint->text(), QStringLiteral("As people call it."));
    row.setProblem(QStringLiteral("Too long."));
    QVERIFY(hint->text().contains(QStringLiteral("Too long.")));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Too long."));
    row.setProblem(QString());
    QCOMPARE(hint->text(), QStringLiteral("As people call it."));
}

void WidgetsTest::theCounterOfARowStays()
{
    FormRow row(new QLineEdit);
    row.setLabel(QStringLiteral("Location"));
    auto *counter = new ByteCounter;
    counter->setMaximum(16);
    row.setCounter(counter);
    row.resize(400, 160);
    row.show();
    const int before = counter->y();
    QVERIFY(before > 0);
    row.setProblem(QStringLiteral("Too long for the service."));
    row.layout()->activate();
    auto *hint = row.findChild<QLabel *>(QStringLiteral("formHint"));
    QVERIFY(hint->isVisible());
    // A sign may be a pixel higher than letters, never a line.
    QVERIFY2(qAbs(counter->y() - before) <= 4, qPrintable(QString::number(counter->y() - before)));
    QVERIFY(counter->x() > hint->x() && qAbs(counter->y() - hint->y()) <= 4);
}

void WidgetsTest::byteCounterCountsUtf8()
{
    ByteCounter counter;
    counter.setMaximum(10);
    counter.count(QStringLiteral("中文a"));
    QCOMPARE(counter.bytes(), 7);
    QVERIFY(!counter.isOver());
    counter.count(QStringLiteral("中文中文"));
    QVERIFY(counter.isOver());
    QVERIFY(counter.text().contains(QLatin1String("2 too many")));
}

void WidgetsTest::zonesAndSuffixes()
{
    DisplayZone zone;
    constexpr qint64 moment = 1'772'460'131'000; // 2026-03-02 14:02:11 UTC
    zone.setMode(DisplayZone::Mode::Utc);
    QCOMPARE(zone.dateTime(moment), QStringLiteral("2026-03-02 14:02:11 UTC"));
    TimeText text(zone);
    text.setTime(moment);
    QSignalSpy changed(&zone, &DisplayZone::changed);
    zone.setMode(DisplayZone::Mode::Beijing);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text.text(), QStringLiteral("2026-03-02 22:02:11 UTC+8"));
    zone.setMode(DisplayZone::Mode::Local);
    zone.setLocalZone(QStringLiteral("Asia/Kolkata"));
    QCOMPARE(zone.dateTime(moment), QStringLiteral("2026-03-02 19:32:11 UTC+5:30"));
    zone.setLocalZone(QStringLiteral("America/St_Johns"));
    QCOMPARE(zone.suffix(moment), QStringLiteral("UTC-3:30"));
    QCOMPARE(zone.dateTime(0), QStringLiteral("—"));
    QCOMPARE(DisplayZone::fromWord(DisplayZone::word(DisplayZone::Mode::Beijing)), DisplayZone::Mode::Beijing);
}

void WidgetsTest::tableCopiesAndRemembers()
{
    const ThemeController theme;
    const QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("s.ini")));
    QStandardItemModel model(3, 3);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("r%1\tc%2").arg(row).arg(column)));
    }
    for (int column = 0; column < 3; ++column)
        model.setHeaderData(column, Qt::Horizontal, QStringLiteral("col%1").arg(column), columnIdRole);
    const auto make = [&](QTableView &table) {
        table.setModel(&model);
        setupTable(&table, QStringLiteral("sample"), QStringLiteral("Sample"));
        rememberHeader(&table, settings);
        table.show();
    };
    {
        QTableView table;
        make(table);
        QCOMPARE(table.accessibleName(), QStringLiteral("Sample"));
        QCOMPARE(table.rowHeight(0), Theme::rowHeight);
        table.horizontalHeader()->moveSection(2, 0);
        table.setColumnHidden(1, true);
        table.setColumnWidth(0, 177);
        table.selectRow(1);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("r1 c2\tr1 c0\n"));
        QTRY_VERIFY(!settings.panelValue(QStringLiteral("tables"), QStringLiteral("sample")).isNull());
    }
    QTableView again;
    make(again);
    QCOMPARE(again.horizontalHeader()->logicalIndex(0), 2);
    QVERIFY(again.isColumnHidden(1));
    QCOMPARE(again.columnWidth(0), 177);
}

void WidgetsTest::oneColumnStays()
{
    QStandardItemModel model(1, 2);
    QTableView table;
    table.setModel(&model);
    setupTable(&table, QStringLiteral("few"), QStringLiteral("Few"));
    QMenu menu;
    fillColumnMenu(&menu, &table);
    QCOMPARE(menu.actions().size(), 2);
    menu.actions().at(0)->trigger();
    menu.actions().at(1)->trigger();
    QVERIFY(table.isColumnHidden(0));
    QVERIFY(!table.isColumnHidden(1));
}

void WidgetsTest::jsonViewCutsWhatIsHuge()
{
    JsonView view;
    view.show();
    auto *edit = view.findChild<QPlainTextEdit *>(QStringLiteral("jsonText"));
    auto *note = view.findChild<QLabel *>(QStringLiteral("jsonNote"));
    view.setJson(QJsonObject{{QStringLiteral("GroupId"), QStringLiteral("@TGS#1")}});
    QVERIFY(edit->toPlainText().contains(QStringLiteral("\"GroupId\": \"@TGS#1\"")));
    QVERIFY(!note->isVisible());
    const QString huge(JsonView::shownCharacters + 100, QLatin1Char('x'));
    view.setText(huge);
    QCOMPARE(edit->toPlainText().count(QLatin1Char('x')), JsonView::shownCharacters);
    QVERIFY(edit->document()->blockCount() >= JsonView::shownCharacters / JsonView::lineCharacters);
    QVERIFY(note->isVisible());
    QTest::mouseClick(view.findChild<QPushButton *>(QStringLiteral("jsonCopy")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().size(), huge.size());
    view.setText(QStringLiteral("one\ntwo needle\nthree"));
    QTest::keyClicks(view.findChild<QLineEdit *>(QStringLiteral("jsonSearch")), QStringLiteral("needle"));
    QTRY_COMPARE(edit->textCursor().selectedText(), QStringLiteral("needle"));
}

void WidgetsTest::strangersTextShowsItsTricks()
{
    JsonView view;
    view.setText(QStringLiteral("a\u202Eb"));
    QVERIFY(!view.findChild<QPlainTextEdit *>(QStringLiteral("jsonText"))->toPlainText().contains(QChar(0x202E)));
    KeyValueView fields;
    fields.setFields({{QStringLiteral("Name"), QStringLiteral("x\u202Ey")}});
    QVERIFY(!fields.model()->index(0, 1).data().toString().contains(QChar(0x202E)));
    fields.selectRow(0);
    QTest::keyClick(&fields, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("x\u202Ey"));
}

void WidgetsTest::inspectorShowsAndClears()
{
    InspectorView view;
    view.show();
    auto *empty = view.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    Inspection what;
    what.title = QStringLiteral("cs-night");
    what.fields = {{QStringLiteral("Owner"), QStringLiteral("alice")}};
    what.raw = QJsonObject{{QStringLiteral("a"), 1}};
    view.setInspection(what);
    QVERIFY(!empty->isVisible());
    QCOMPARE(view.findChild<QLabel *>(QStringLiteral("inspectorTitle"))->text(), what.title);
    QVERIFY(view.findChild<JsonView *>()->text().contains(QStringLiteral("\"a\": 1")));
    view.setInspection({});
    QVERIFY(empty->isVisible());
}

void WidgetsTest::toastUndoes()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    bool undone = false;
    toast.present(QStringLiteral("Muted alice."), [&undone] { undone = true; });
    QVERIFY(toast.isVisible());
    QVERIFY(window.rect().contains(toast.geometry()));
    QTest::mouseClick(toast.findChild<QPushButton *>(QStringLiteral("toastUndo")), Qt::LeftButton);
    QVERIFY(undone);
    QVERIFY(!toast.isVisible());
    toast.setDuration(1);
    toast.present(QStringLiteral("Saved."));
    QTRY_VERIFY(!toast.isVisible());
}

void WidgetsTest::toastGivesTheFocusBack()
{
    QWidget window;
    window.resize(600, 400);
    QPushButton profiles(&window); // the first that the Tab key reaches
    QTableView table(&window);
    table.setGeometry(0, 60, 600, 200);
    Toast toast(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *undo = toast.findChild<QPushButton *>(QStringLiteral("toastUndo"));
    const auto present = [&toast](const std::function<void()> &act) {
        toast.present(QStringLiteral("Muted alice."), act);
    };
    table.setFocus();
    present([] {});
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(!toast.isVisible() && table.hasFocus());
    // By keys, through whatever stands between.
    present([] {});
    profiles.setFocus();
    undo->setFocus(Qt::TabFocusReason);
    QVERIFY(undo->hasFocus());
    QTest::keyClick(undo, Qt::Key_Space);
    QVERIFY(!toast.isVisible() && table.hasFocus());
    // The next note may have nothing to take back.
    present([] {});
    undo->setFocus(Qt::TabFocusReason);
    present({});
    QVERIFY(toast.isVisible() && table.hasFocus());
}

void WidgetsTest::toastIsSeenInAScrolledPage()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    auto *page = new QWidget;
    page->setMinimumSize(500, 900);
    auto *toast = new Toast(page); // before the page is put where it scrolls, as sections do
    area.setWidget(page);
    area.resize(560, 400);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    toast->present(QStringLiteral("Muted alice."), [] {});
    const auto isSeen = [&] {
        return area.viewport()->rect().contains(QRect(toast->mapTo(area.viewport(), QPoint()), toast->size()));
    };
    QVERIFY(isSeen());
    area.verticalScrollBar()->setValue(200);
    QVERIFY(isSeen());
    area.resize(560, 250);
    QTRY_VERIFY(isSeen());
}

void WidgetsTest::toastLeavesTheFootToBePressed()
{
    QWidget window;
    window.resize(700, 400);
    QTableView table(&window);
    table.setGeometry(0, 0, 700, 340);
    QPushButton left(&window);
    left.setGeometry(20, 350, 100, 34);
    QPushButton right(&window);
    right.setGeometry(580, 350, 100, 34);
    QPushButton middle(&window);
    middle.setGeometry(130, 350, 440, 34);
    middle.hide();
    Toast toast(&window);
    window.show();
    toast.present(QStringLiteral("Muted."), [] {});
    for (const QWidget *part : std::initializer_list<QWidget *>{&table, &left, &right})
        QVERIFY(!toast.geometry().intersects(part->geometry()));
    // Where they leave no room it stands above them.
    middle.show();
    toast.present(QStringLiteral("Muted."), [] {});
    for (const QPushButton *part : {&left, &middle, &right})
        QVERIFY(!toast.geometry().intersects(part->geometry()));
    QVERIFY(window.rect().contains(toast.geometry()));
}

void WidgetsTest::theEndOfATableIsItsLastRow()
{
    QTableView table;
    QStandardItemModel model(200, 4);
    table.setModel(&model);
    setupTable(&table, QStringLiteral("wide"), QStringLiteral("Wide"));
    for (int column = 0; column < 4; ++column)
        table.setColumnWidth(column, 200);
    table.resize(320, 360);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setCurrentIndex(model.index(3, 0));
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table.currentIndex(), model.index(199, 0));
    QVERIFY(table.selectionModel()->isRowSelected(199) && !table.selectionModel()->isRowSelected(3));
    QVERIFY(table.viewport()->rect().contains(table.visualRect(model.index(199, 0)).center()));
    QCOMPARE(table.horizontalScrollBar()->value(), 0);
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table.currentIndex(), model.index(0, 0));
}

void WidgetsTest::aClickInAScrolledTableTakesTheRowUnderIt()
{
    QWidget window;
    QLineEdit elsewhere(&window);
    QTableView table(&window);
    QStandardItemModel model(200, 2);
    setupTable(&table, QStringLiteral("long"), QStringLiteral("Long"));
    table.setModel(&model);
    table.setGeometry(0, 40, 300, 300);
    window.resize(320, 360);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    elsewhere.setFocus();
    table.scrollToBottom();
    const QPoint place(20, 150);
    const int row = table.rowAt(place.y());
    QVERIFY(row > 100);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(table.currentIndex().row(), row);
    QCOMPARE(table.rowAt(place.y()), row);
    // By the keyboard there is a current row, and nothing moves either.
    table.selectionModel()->clear();
    elsewhere.setFocus();
    table.setFocus(Qt::TabFocusReason);
    QVERIFY(table.currentIndex().row() > 100);
    QCOMPARE(table.rowAt(place.y()), row);
}

void WidgetsTest::theWheelChangesNoValueInPassing()
{
    ImdeskStyle style;
    QWidget window;
    QComboBox box(&window);
    box.setStyle(&style);
    box.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto turn = [&box] {
        QWheelEvent wheel(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&box, &wheel);
    };
    box.clearFocus();
    turn();
    QCOMPARE(box.currentIndex(), 0);
    box.setFocus();
    QTRY_VERIFY(box.hasFocus());
    turn();
    QCOMPARE(box.currentIndex(), 1);
}

void WidgetsTest::textsChangeLanguage()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Error, QStringLiteral("t"), {}, {}, QStringLiteral("d"));
    BusyBar busy;
    InspectorView inspector;
    testing::FakeTranslator translator;
    QVERIFY(QApplication::installTranslator(&translator));
    const QString mark = QStringLiteral("译");
    QTRY_VERIFY(bar.findChild<QPushButton *>(QStringLiteral("messageCopyButton"))->text().startsWith(mark));
    QTRY_VERIFY(busy.findChild<QPushButton *>(QStringLiteral("busyCancel"))->text().startsWith(mark));
    QTRY_VERIFY(inspector.findChild<EmptyState *>()->what().startsWith(mark));
    QApplication::removeTranslator(&translator);
    QTRY_COMPARE(busy.findChild<QPushButton *>(QStringLiteral("busyCancel"))->text(), QStringLiteral("Cancel"));
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
