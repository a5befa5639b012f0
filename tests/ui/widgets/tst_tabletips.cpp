// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablesetup.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What a column cuts is told under the pointer.
class TestTableTips : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatIsCutIsToldWhole()
    {
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels({u"A heading that no narrow column holds"_s, u"B"_s, u"C"_s});
        const QString name = u"<b>a name</b> that goes on for much longer than its column"_s;
        model.setItem(0, 0, new QStandardItem(name));
        model.setItem(0, 1, new QStandardItem(u"b"_s));
        auto *own = new QStandardItem(u"words that are cut as well, but tell something else"_s);
        own->setToolTip(u"something else"_s);
        model.setItem(0, 2, own);
        QTableView table;
        table.setModel(&model);
        setupTable(&table, u"tips"_s, u"Tips"_s);
        for (const int column : {0, 1, 2})
            table.setColumnWidth(column, 100);
        table.resize(320, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const auto toldOver = [](QWidget *over, const QPoint &at) {
            QToolTip::hideText();
            QHelpEvent help(QEvent::ToolTip, at, over->mapToGlobal(at));
            QCoreApplication::sendEvent(over, &help);
            return QToolTip::text();
        };
        const auto cell = [&](int column) {
            return toldOver(table.viewport(), table.visualRect(model.index(0, column)).center());
        };
        QCOMPARE(cell(1), QString()); // nothing of it is cut
        QVERIFY2(cell(0).contains(u"&lt;b&gt;a name"_s), qPrintable(cell(0)));
        QVERIFY(cell(0).contains(u"its column"_s));
        QCOMPARE(cell(2), u"something else"_s);
        QCOMPARE(toldOver(table.horizontalHeader()->viewport(), QPoint(20, 8)),
                 u"A heading that no narrow column holds"_s);
    }
};

QTEST_MAIN(TestTableTips)
#include "tst_tabletips.moc"
