// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonrole.h"
#include "ui/theme/imdeskstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"
#include "ui/theme/wholetitles.h"
#include "ui/widgets/levelbadge.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <QWidget>

using namespace imdesk;

class ThemeTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void bordersOfFieldsCanBeSeen();
    void paletteTellsItsTheme();
    void choiceSwitchesLive();
    void unknownWordMeansSystem();
    void compactChangesRows();
    void systemWithoutPortalIsLight();
    void fontsAreSet();
    void tipsAreNoMarkup();
    void titlesStandOverTheirCells();
    void iconsOfFilledButtonsAreAsTheirWords();
    void nothingStandsBetweenTwoScrollBars();
};

void ThemeTest::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("back");
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QString prefix = theme->isDark() ? QStringLiteral("dark ") : QStringLiteral("light ");
        const auto pair = [&](const char *name, const QColor &text, const QColor &back) {
            QTest::newRow((prefix + QLatin1String(name)).toLatin1().constData()) << text << back;
        };
        const QList<QPair<QByteArray, QColor>> backs{{"window", theme->window},
                                                     {"surface", theme->surface},
                                                     {"sunken", theme->sunken},
                                                     {"soft", theme->soft},
                                                     {"hover", theme->hover}};
        for (const auto &[name, back] : backs) {
            pair(("text on " + name).constData(), theme->text, back);
            pair(("muted on " + name).constData(), theme->muted, back);
        }
        const QList<QPair<QByteArray, QColor>> tones{{"accent", theme->accent},
                                                     {"ok", theme->ok},
                                                     {"warn", theme->warn},
                                                     {"bad", theme->bad},
                                                     {"muted", theme->muted}};
        for (const auto &[name, tone] : tones) {
            pair((name + " on surface").constData(), tone, theme->surface);
            pair((name + " on window").constData(), tone, theme->window);
            pair((name + " chip").constData(), theme->onTint(tone), theme->tint(tone));
            pair(("text on tint of " + name).constData(), theme->text, theme->tint(tone));
        }
        pair("accent button", theme->onAccent, theme->accent);
        const QPalette palette = theme->palette();
        pair("danger button and production badge", levelTextColour(SafetyLevel::Production, palette), theme->bad);
        pair("test badge", levelTextColour(SafetyLevel::Test, palette), theme->surface);
        pair("sandbox badge", levelTextColour(SafetyLevel::Sandbox, palette), theme->tint(theme->accent));
        pair("tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase));
        pair("placeholder", palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base));
        for (int i = 0; i < theme->series().size(); ++i)
            QVERIFY2(Theme::contrast(theme->series().at(i), theme->surface) >= 3.0, qPrintable(QString::number(i)));
    }
}

void ThemeTest::everyTextCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, back);
    QVERIFY2(Theme::contrast(text, back) >= 4.5,
             qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), back.name()).arg(Theme::contrast(text, back))));
}

void ThemeTest::bordersOfFieldsCanBeSeen()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        QVERIFY(Theme::contrast(theme->inputBorder, theme->surface) >= 3.0);
        QVERIFY(Theme::contrast(theme->accent, theme->surface) >= 3.0);
    }
    QCOMPARE(qRound(Theme::contrast(QColor(Qt::white), QColor(Qt::black))), 21);
}

void ThemeTest::paletteTellsItsTheme()
{
    QVERIFY(!Theme::of(Theme::light().palette()).isDark());
    QVERIFY(Theme::of(Theme::dark().palette()).isDark());
    QCOMPARE(Theme::light().palette().color(QPalette::Window), QColor(0xF4F5F7));
    QCOMPARE(Theme::dark().palette().color(QPalette::Base), QColor(0x1C2026));
}

void ThemeTest::choiceSwitchesLive()
{
    ThemeController controller;
    QWidget widget;
    QWidget hidden(&widget);
    widget.show();
    hidden.hide();
    controller.setChoice(ThemeController::Choice::Light);
    QTRY_VERIFY(!Theme::of(&widget).isDark());
    QSignalSpy changed(&controller, &ThemeController::changed);
    controller.setChoice(ThemeController::Choice::Dark);
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(Theme::of(&widget).isDark());
    QVERIFY(Theme::of(&hidden).isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().window);
    controller.setChoice(ThemeController::Choice::Light);
    QTRY_VERIFY(!Theme::of(&widget).isDark());
}

void ThemeTest::unknownWordMeansSystem()
{
    for (ThemeController::Choice choice :
         {ThemeController::Choice::System, ThemeController::Choice::Light, ThemeController::Choice::Dark})
        QCOMPARE(ThemeController::fromWord(ThemeController::word(choice)), choice);
    QCOMPARE(ThemeController::fromWord(QStringLiteral("purple")), ThemeController::Choice::System);
}

void ThemeTest::compactChangesRows()
{
    ThemeController controller;
    QWidget widget;
    QCOMPARE(ImdeskStyle::rowHeight(&widget), Theme::rowHeight);
    controller.setCompact(true);
    QCOMPARE(ImdeskStyle::rowHeight(&widget), Theme::compactRowHeight);
    controller.setCompact(false);
    QCOMPARE(ImdeskStyle::rowHeight(&widget), Theme::rowHeight);
}

void ThemeTest::systemWithoutPortalIsLight()
{
    ThemeController controller;
    controller.setChoice(ThemeController::Choice::System);
    QCOMPARE(controller.scheme(), Theme::Scheme::Light);
}

void ThemeTest::fontsAreSet()
{
    const ThemeController controller;
    QCOMPARE(QApplication::font().pixelSize(), 13);
    QCOMPARE(Theme::font(Theme::Font::PageTitle).pixelSize(), 20);
    QCOMPARE(Theme::font(Theme::Font::PageTitle).weight(), int(QFont::DemiBold));
}

void ThemeTest::tipsAreNoMarkup()
{
    const ThemeController controller;
    QWidget widget;
    widget.show();
    const QString name = QStringLiteral("<h1>Ops &amp; <img src=\"file:///etc/hostname\"></h1>");
    QToolTip::showText(widget.mapToGlobal(QPoint(5, 5)), name, &widget);
    const QWidgetList tops = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(tops, [](QWidget *top) { return top->inherits("QTipLabel"); });
    QVERIFY(tip != tops.end());
    const auto *label = qobject_cast<QLabel *>(*tip);
    QVERIFY(label);
    QCOMPARE(label->text(), name);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

namespace {

/// How far from the left edge the title of the first column begins.
int leftOfTitle(QTableView &table)
{
    const QImage picture = table.horizontalHeader()->grab().toImage();
    const QRgb ground = picture.pixel(2, 2);
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 2; y < picture.height() - 4; ++y) {
            if (picture.pixel(x, y) != ground)
                return x;
        }
    }
    return -1;
}

} // namespace

void ThemeTest::titlesStandOverTheirCells()
{
    const ThemeController controller;
    QStandardItemModel model(0, 1);
    model.setHorizontalHeaderLabels({QStringLiteral("Hmm")});
    // A table that sets nothing but its model.
    QTableView table;
    table.setModel(&model);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.resize(300, 200);
    table.show();
    QVERIFY(leftOfTitle(table) >= Theme::cellPadding);
    keepTitlesWhole(table.horizontalHeader());
    QVERIFY(leftOfTitle(table) >= 0 && leftOfTitle(table) < Theme::cellPadding / 2);
}

void ThemeTest::iconsOfFilledButtonsAreAsTheirWords()
{
    ThemeController controller;
    QPixmap black(16, 16);
    black.fill(Qt::black);
    for (const auto choice : {ThemeController::Choice::Light, ThemeController::Choice::Dark}) {
        controller.setChoice(choice);
        const Theme &theme = Theme::of(QApplication::palette());
        QPushButton button;
        button.setIcon(QIcon(black));
        button.resize(80, 34);
        const auto middle = [&button] { return button.grab().toImage().pixelColor(40, 17); };
        QCOMPARE(middle(), QColor(Qt::black));
        setButtonRole(&button, ButtonRole::Accent);
        QCOMPARE(middle(), theme.onAccent);
    }
    controller.setChoice(ThemeController::Choice::Light);
}

void ThemeTest::nothingStandsBetweenTwoScrollBars()
{
    const ThemeController controller;
    QStandardItemModel model(50, 30);
    QTableView table;
    table.setModel(&model);
    table.resize(300, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const int side = table.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &table);
    const QRect inside = table.rect().adjusted(0, 0, -table.frameWidth(), -table.frameWidth());
    const QRect corner(inside.right() - side + 2, inside.bottom() - side + 2, side - 2, side - 2);
    const QImage picture = table.grab().toImage();
    for (int x = corner.left(); x <= corner.right(); ++x) {
        for (int y = corner.top(); y <= corner.bottom(); ++y)
            QCOMPARE(picture.pixelColor(x, y), Theme::of(&table).surface);
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
