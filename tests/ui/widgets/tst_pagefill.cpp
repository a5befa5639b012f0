// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagefill.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// A page whose list takes what its other parts leave.
class TestPageFill : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void linesOfWordsKeepTheirRoom_data()
    {
        QTest::addColumn<QString>("within");
        QTest::newRow("by itself") << QString();
        QTest::newRow("in a stack") << u"stack"_s;
        QTest::newRow("in tabs") << u"tabs"_s;
    }
    void linesOfWordsKeepTheirRoom()
    {
        QFETCH(const QString, within);
        auto *page = new QWidget;
        auto *column = new PageColumn(page);
        auto *words = new QLabel(u"Work groups cannot mute. "_s.repeated(20), page);
        words->setWordWrap(true);
        auto *field = new QLineEdit(page);
        auto *list = new QPlainTextEdit(page);
        fillPage(list);
        column->addWidget(words);
        column->addWidget(field);
        column->addWidget(list, 1);
        QWidget *section = page;
        if (!within.isEmpty()) {
            section = new QWidget;
            auto *around = new QVBoxLayout(section);
            if (within == u"stack") {
                auto *stack = new QStackedWidget;
                stack->addWidget(page);
                around->addWidget(stack);
            } else {
                auto *tabs = new QTabWidget;
                tabs->setDocumentMode(true);
                tabs->addTab(page, u"Page"_s);
                around->addWidget(tabs);
            }
        }
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setWidget(section);
        area.resize(320, 220);
        area.show();
        QTRY_VERIFY2(words->height() >= words->heightForWidth(words->width()),
                     qPrintable(u"%1 of %2"_s.arg(words->height()).arg(words->heightForWidth(words->width()))));
        QVERIFY(words->height() > 3 * words->fontMetrics().height());
        QTRY_VERIFY(list->height() >= leastListHeight);
        QVERIFY(field->height() >= field->sizeHint().height());
        QVERIFY(area.verticalScrollBar()->maximum() > 0);
        // Where there is room, the list takes it, and nothing scrolls.
        area.resize(320, 900);
        QTRY_COMPARE(area.verticalScrollBar()->maximum(), 0);
        QTRY_VERIFY(list->height() > leastListHeight);
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestPageFill)
#include "tst_pagefill.moc"
