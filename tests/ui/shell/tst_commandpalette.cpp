// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellfixture.h"
#include "tests/ui/support/idmenus.h"
#include "ui/shell/commandpalette.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace imdesk;
using namespace imdesk::testing;

namespace {

class SampleSource : public PaletteSource
{
  public:
    QList<PaletteItem> find(Kind kind, const QString &words, int limit) const override
    {
        QList<PaletteItem> out;
        const QStringList names{QStringLiteral("cs-night"), QStringLiteral("cs-day"), QStringLiteral("night-watch")};
        for (const QString &name : names) {
            if ((kind == Kind::Group || kind == Kind::Any) && out.size() < limit && matches(name, words))
                out << PaletteItem{name, QStringLiteral("Group"),          QStringLiteral("group"),
                                   {},   [this, name] { chosen << name; }, NamedId::group(name)};
        }
        if (late && kind == Kind::Group && out.size() < limit && matches(QStringLiteral("a-late-night"), words))
            out.prepend({QStringLiteral("a-late-night"), {}, {}, {}, {}});
        return out;
    }
    QString lack(Kind kind, const QString &) const override
    {
        return kind == Kind::Group && !late ? QStringLiteral("One is still to come") : QString();
    }
    mutable QStringList chosen;
    bool late = false; ///< one more is known now
};

/// Says the same for everything, so that nothing can be found by what is shown.
class AllChinese : public QTranslator
{
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *, const char *, int) const override { return QStringLiteral("中文"); }
};

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void signsSplit_data();
    void signsSplit();
    void opensByKeyAndRuns();
    void escapeGivesTheFocusBack();
    void groupsBySign();
    void recentComesFirst();
    void clickRuns();
    void whatIsFoundHasItsMenu();
    void nothingFoundSaysSo();
    void englishFindsInEveryLanguage();
    void whatComesLaterIsShownAndTheChoiceStays();
};

void CommandPaletteTest::signsSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << QStringLiteral(" night ") << int(PaletteSource::Kind::Any) << QStringLiteral("night");
    QTest::newRow("command") << QStringLiteral("> export") << int(PaletteSource::Kind::Command)
                             << QStringLiteral("export");
    QTest::newRow("group") << QStringLiteral("#@TGS#1") << int(PaletteSource::Kind::Group) << QStringLiteral("@TGS#1");
    QTest::newRow("group ID of the service")
        << QStringLiteral("@TGS#4E2GTT56O") << int(PaletteSource::Kind::Group) << QStringLiteral("@TGS#4E2GTT56O");
    QTest::newRow("person") << QStringLiteral("@alice") << int(PaletteSource::Kind::Person) << QStringLiteral("alice");
    QTest::newRow("error") << QStringLiteral("!10015") << int(PaletteSource::Kind::ErrorCode)
                           << QStringLiteral("10015");
    QTest::newRow("full-width") << QStringLiteral("！10015") << int(PaletteSource::Kind::ErrorCode)
                                << QStringLiteral("10015");
    QTest::newRow("help") << QStringLiteral("?") << int(PaletteSource::Kind::Help) << QString();
    QTest::newRow("empty") << QString() << int(PaletteSource::Kind::Any) << QString();
}

void CommandPaletteTest::signsSplit()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, words);
    QString found;
    QCOMPARE(int(PaletteSource::kindOf(text, &found)), kind);
    QCOMPARE(found, words);
}

void CommandPaletteTest::opensByKeyAndRuns()
{
    ShellFixture f;
    f.window.resize(1280, 720);
    f.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = f.window.palettePopup();
    QVERIFY(palette->isOpen());
    QWidget *field = QApplication::focusWidget();
    QCOMPARE(field->objectName(), QStringLiteral("paletteField"));
    QTest::keyClicks(field, QStringLiteral("> sample"));
    QCOMPARE(palette->titles(), QStringList{QStringLiteral("Do the sample thing")});
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.groups->ownRuns, 1);
    QVERIFY(!palette->isOpen());
    palette->open(QStringLiteral("go callb"));
    QCOMPARE(palette->titles(), QStringList{});
    // By another word for it, too.
    f.groups->also = QStringLiteral("Gathering places");
    palette->open(QStringLiteral("gather"));
    QCOMPARE(palette->titles(), QStringList{QStringLiteral("Go to Groups")});
    palette->open(QStringLiteral("callb"));
    QCOMPARE(palette->titles(), QStringList{QStringLiteral("Go to Callbacks")});
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.window.currentPanel()->id(), QStringLiteral("callbacks"));
}

void CommandPaletteTest::escapeGivesTheFocusBack()
{
    ShellFixture f;
    f.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.groups->table()->setFocus();
    f.window.palettePopup()->open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!f.window.palettePopup()->isOpen());
    QVERIFY(f.groups->table()->hasFocus());
}

void CommandPaletteTest::groupsBySign()
{
    ShellFixture f;
    const SampleSource source;
    f.window.addPaletteSource(&source);
    f.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.palettePopup()->open(QStringLiteral("#night"));
    QCOMPARE(f.window.palettePopup()->titles(),
             (QStringList{QStringLiteral("cs-night"), QStringLiteral("night-watch")}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(source.chosen, QStringList{QStringLiteral("night-watch")});
}

void CommandPaletteTest::recentComesFirst()
{
    ShellFixture f;
    const SampleSource source;
    f.window.addPaletteSource(&source);
    CommandPalette *palette = f.window.palettePopup();
    palette->setRecent({QStringLiteral("night-watch")});
    palette->open(QStringLiteral("#"));
    QCOMPARE(palette->titles().first(), QStringLiteral("night-watch"));
    QCOMPARE(palette->titles().size(), 3);
}

void CommandPaletteTest::clickRuns()
{
    ShellFixture f;
    const SampleSource source;
    f.window.addPaletteSource(&source);
    f.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.palettePopup()->open(QStringLiteral("#day"));
    auto *list = f.window.findChild<QListView *>(QStringLiteral("paletteList"));
    QVERIFY(list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(source.chosen, QStringList{QStringLiteral("cs-day")});
}

void CommandPaletteTest::whatIsFoundHasItsMenu()
{
    ShellFixture f;
    const SampleSource source;
    f.window.addPaletteSource(&source);
    f.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.groups->table()->setFocus();
    CommandPalette *palette = f.window.palettePopup();
    palette->open(QStringLiteral("#night"));
    QWidget *field = QApplication::focusWidget();
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(chooseByKey(field, QStringLiteral("idGroupCopy")));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("night-watch"));
    QVERIFY(!palette->isOpen());
    QVERIFY(source.chosen.isEmpty());

    // By the mouse: what it is over, not what the keys have chosen.
    palette->open(QStringLiteral("#night"));
    auto *list = f.window.findChild<QListView *>(QStringLiteral("paletteList"));
    const QPoint at = list->visualRect(list->model()->index(1, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
    QApplication::sendEvent(list->viewport(), &event);
    QVERIFY(choose(qobject_cast<QMenu *>(QApplication::activePopupWidget()), QStringLiteral("idGroupEvents")));
    QCOMPARE(f.window.currentPanel(), static_cast<Panel *>(f.callbacks));
    QCOMPARE(f.callbacks->argument.toString(), QStringLiteral("group = \"night-watch\""));

    // A section has no ID.
    palette->open(QStringLiteral("callb"));
    field = QApplication::focusWidget();
    QMenu *own = menuByKey(field);
    QVERIFY(!entryNames(own).contains(QStringLiteral("idGroupCopy")));
    if (own)
        own->close();
}

void CommandPaletteTest::nothingFoundSaysSo()
{
    ShellFixture f;
    f.window.show();
    f.window.palettePopup()->open(QStringLiteral("#no such thing"));
    QVERIFY(f.window.palettePopup()->titles().isEmpty());
    QVERIFY(f.window.findChild<QLabel *>(QStringLiteral("paletteHint"))
                ->text()
                .startsWith(QStringLiteral("Nothing found")));
    // No empty strip stands above the words.
    auto *frame = f.window.findChild<QWidget *>(QStringLiteral("paletteFrame"));
    QVERIFY(!f.window.findChild<QListView *>(QStringLiteral("paletteList"))->isVisible());
    QVERIFY2(frame->height() <= 44, qPrintable(QString::number(frame->height())));
    f.window.palettePopup()->open(QStringLiteral("callb"));
    QVERIFY(f.window.findChild<QListView *>(QStringLiteral("paletteList"))->isVisible());
    QVERIFY(frame->height() > 44);
}

void CommandPaletteTest::englishFindsInEveryLanguage()
{
    ShellFixture f;
    f.window.show();
    AllChinese chinese;
    QCoreApplication::installTranslator(&chinese);
    QCoreApplication::sendPostedEvents();
    f.window.palettePopup()->open(QStringLiteral("> dark theme"));
    QCOMPARE(f.window.palettePopup()->titles(), QStringList{QStringLiteral("中文")});
    QCoreApplication::removeTranslator(&chinese);
    QCoreApplication::sendPostedEvents();
    f.window.palettePopup()->open(QStringLiteral("> dark theme"));
    QCOMPARE(f.window.palettePopup()->titles(), QStringList{QStringLiteral("Dark theme")});
}

void CommandPaletteTest::whatComesLaterIsShownAndTheChoiceStays()
{
    ShellFixture f;
    SampleSource source;
    f.window.addPaletteSource(&source);
    f.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    CommandPalette *palette = f.window.palettePopup();
    palette->again(); // closed: it stays so
    QVERIFY(!palette->isOpen());
    palette->open(QStringLiteral("#nowhere"));
    const auto *hint = f.window.findChild<QLabel *>(QStringLiteral("paletteHint"));
    QCOMPARE(hint->text(), QStringLiteral("Nothing found yet. One is still to come"));
    palette->open(QStringLiteral("#night"));
    QCOMPARE(hint->text(), QStringLiteral("One is still to come"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const auto *list = f.window.findChild<QListView *>(QStringLiteral("paletteList"));
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("night-watch"));
    source.late = true;
    palette->again();
    QCOMPARE(palette->titles(),
             (QStringList{QStringLiteral("a-late-night"), QStringLiteral("cs-night"), QStringLiteral("night-watch")}));
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("night-watch"));
    QVERIFY(!hint->text().contains(QStringLiteral("still to come")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(source.chosen, QStringList{QStringLiteral("night-watch")});
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
