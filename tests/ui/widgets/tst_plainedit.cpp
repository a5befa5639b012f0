// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The field for several lines: what is pasted and dropped into it.
class TestPlainEdit : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void nothingPastedIsNothing()
    {
        PlainEdit edit(u"kept"_s);
        QGuiApplication::clipboard()->setMimeData(new QMimeData);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->formats().isEmpty());
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        edit.paste();
        QVERIFY(!edit.canPaste());
        QCOMPARE(edit.toPlainText(), u"kept"_s);
        // What is dropped comes the same way.
        struct Open : PlainEdit
        {
            using PlainEdit::insertFromMimeData;
        } dropped;
        QMimeData empty;
        dropped.insertFromMimeData(&empty);
        dropped.insertFromMimeData(nullptr);
        QVERIFY(dropped.toPlainText().isEmpty());
    }

    void wordsArePasted()
    {
        PlainEdit edit;
        QGuiApplication::clipboard()->setText(u"one\ntwo"_s);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), u"one\ntwo"_s);
        auto *bare = new QMimeData;
        bare->setData(u"image/x-nothing"_s, "x");
        QGuiApplication::clipboard()->setMimeData(bare);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), u"one\ntwo"_s);
    }

    void whatIsTypedStaysAsItIs()
    {
        const QString odd = u"price:\u00a0100\u2028next"_s;
        PlainEdit edit(odd + u"\nline"_s);
        QCOMPARE(typedText(&edit), odd + u"\nline"_s);
        edit.setPlainText(odd + QChar(QChar::ParagraphSeparator) + u"end"_s);
        QCOMPARE(typedText(&edit), odd + u"\nend"_s);
        // The keys give an end of a line, with Shift as well.
        edit.setPlainText(u"a"_s);
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(&edit, u"b"_s);
        QCOMPARE(typedText(&edit), u"a\nb"_s);
        edit.setReadOnly(true);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(typedText(&edit), u"a\nb"_s);
    }

    void oddBlanksCountInTextsOfJsonAlone()
    {
        PlainEdit edit(u"{\u00a0\"a\\\"\u00a0b\":\u2028\"c\u2028d\"\u00a0}"_s);
        QCOMPARE(typedJson(&edit), u"{ \"a\\\"\u00a0b\":\n\"c\u2028d\" }"_s);
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestPlainEdit)
#include "tst_plainedit.moc"
