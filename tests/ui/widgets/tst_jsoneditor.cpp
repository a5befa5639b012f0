// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/idmenus.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/jsoneditor.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The JSON editor: what can be read, and where what cannot is wrong.
class TestJsonEditor : public QObject
{
    Q_OBJECT

  private:
    ThemeController m_theme;

  private Q_SLOTS:
    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("comma") << u"{\n  \"a\": 1\n  \"b\": 2\n}"_s << u"Line 3, column 3"_s;
        QTest::newRow("after Chinese") << u"{\"夜班\": 1 x}"_s << u"Line 1, column 10"_s;
        QTest::newRow("open text") << u"{\"a\": \"b"_s << u"Line 1"_s;
        QTest::newRow("list") << u"[1]"_s << u"one object"_s;
        QTest::newRow("nothing") << QString() << u"Line 1, column 1"_s;
        QTest::newRow("name twice") << u"{\"a\": 1,\n \"a\": 2}"_s << u"Line 2, column 2: a stands twice"_s;
        QTest::newRow("large number") << u"{\"a\": 12345678901234567890}"_s
                                      << u"Line 1, column 7: the number 12345678901234567890"_s;
        QTest::newRow("behind the end") << u"{} {}"_s << u"after the end"_s;
    }
    void saysWhereItIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, place);
        JsonEditor editor;
        editor.edit()->setPlainText(text);
        QVERIFY(!editor.object());
        QVERIFY2(editor.problem().contains(place), qPrintable(editor.problem()));
        QVERIFY(editor.findChild<QLabel *>(u"jsonProblem"_s)->text().contains(editor.problem()));
        editor.edit()->setPlainText(u"{\"a\":1}"_s);
        QCOMPARE(editor.object()->value(u"a"_s).toInt(), 1);
        QVERIFY(editor.problem().isEmpty());
    }
    void tellsOnlyWhatPeopleWrote()
    {
        JsonEditor editor;
        QSignalSpy edited(&editor, &JsonEditor::edited);
        editor.setObject({{u"a"_s, 1}});
        QCOMPARE(edited.count(), 0);
        QCOMPARE(editor.text(), u"{\n    \"a\": 1\n}"_s);
        editor.edit()->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor.edit(), u"x"_s);
        QCOMPARE(edited.count(), 1);
        QVERIFY(!editor.object());
        QTest::keyClick(editor.edit(), Qt::Key_Backspace);
        QCOMPARE(edited.count(), 2);
        // Blanks change nothing in the object.
        QTest::keyClicks(editor.edit(), u"  "_s);
        QCOMPARE(edited.count(), 2);
    }
    void nothingOfBeforeComesBackWhereItIsForgotten()
    {
        JsonEditor editor;
        editor.edit()->setPlainText(u"{\"mine\":  1}"_s);
        editor.setObject({{u"a"_s, 1}});
        editor.forgetEarlier();
        editor.edit()->undo();
        QVERIFY(editor.object()->contains(u"a"_s));
    }
    void whatWasWrittenByHandComesBackWithUndo()
    {
        JsonEditor editor;
        editor.edit()->setPlainText(u"{\"mine\":  1}"_s);
        editor.setObject({{u"a"_s, 1}});
        editor.edit()->undo();
        QCOMPARE(editor.text(), u"{\"mine\":  1}"_s);
        QVERIFY(editor.object()->contains(u"mine"_s));
    }
    void textsStayAsTheyWereTyped()
    {
        JsonEditor editor;
        editor.edit()->setPlainText(u"{\u00a0\"Text\": \"price:\u00a0100\u2028next\"}"_s);
        QVERIFY2(editor.object(), qPrintable(editor.problem()));
        QCOMPARE(editor.object()->value(u"Text"_s).toString(), u"price:\u00a0100\u2028next"_s);
    }
    void aLineWithAnIdLeadsOn()
    {
        NamedSection section(u"explorer"_s, nullptr);
        auto *column = new QVBoxLayout(&section);
        auto *editor = new JsonEditor(&section);
        column->addWidget(editor);
        testing::giveSections(&section);
        section.resize(400, 300);
        section.show();
        section.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&section));
        editor->edit()->setPlainText(u"{\n\"From_Account\": \"bob\",\n\"MsgRandom\": 1\n}"_s);
        editor->edit()->setFocus();
        const auto offered = [editor](int line) {
            QTextCursor cursor(editor->edit()->document()->findBlockByNumber(line));
            editor->edit()->setTextCursor(cursor);
            QMenu *menu = testing::menuByKey(editor->edit());
            const QStringList names = testing::entryNames(menu);
            if (menu)
                menu->close();
            return names;
        };
        QVERIFY2(offered(1).contains(u"idOpen"_s), qPrintable(offered(1).join(u' ')));
        QVERIFY(!offered(2).contains(u"idOpen"_s));
    }
    void coloursFollowTheTheme()
    {
        JsonEditor editor;
        editor.setObject({{u"name"_s, u"text"_s}});
        editor.show();
        QSignalSpy edited(&editor, &JsonEditor::edited);
        const auto inkAt = [&](int column) {
            const QList<QTextLayout::FormatRange> ranges =
                editor.edit()->document()->findBlockByNumber(1).layout()->formats();
            for (const QTextLayout::FormatRange &range : ranges) {
                if (column >= range.start && column < range.start + range.length)
                    return range.format.foreground().color();
            }
            return QColor();
        };
        m_theme.setChoice(ThemeController::Choice::Light);
        QTRY_COMPARE(inkAt(5), Theme::light().accent);
        QCOMPARE(inkAt(13), Theme::light().ok);
        m_theme.setChoice(ThemeController::Choice::Dark);
        QTRY_COMPARE(inkAt(5), Theme::dark().accent);
        QCOMPARE(edited.count(), 0);
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestJsonEditor)
#include "tst_jsoneditor.moc"
