// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menukeys.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The keys that open the menu of what has the focus.
class TestMenuKeys : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void shiftF10OpensTheMenuOfTheFocus()
    {
        const MenuKeys keys;
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *table = new QTableWidget(3, 1, &window);
        auto *field = new QLineEdit(u"alice"_s, &window);
        column->addWidget(table);
        column->addWidget(field);
        for (int row = 0; row < 3; ++row)
            table->setItem(row, 0, new QTableWidgetItem(QString::number(row)));
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        QList<int> asked;
        connect(table, &QWidget::customContextMenuRequested, this,
                [table, &asked](const QPoint &at) { asked << table->indexAt(at).row(); });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table->setFocus();
        table->setCurrentCell(1, 0);
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked, QList<int>{1});
        // Without Shift it is another key.
        QTest::keyClick(table, Qt::Key_F10);
        QCOMPARE(asked.size(), 1);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        // While one is open the key is its own.
        QTest::keyClick(menu, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(QApplication::activePopupWidget(), menu);
        menu->close();
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TestMenuKeys)
#include "tst_menukeys.moc"
