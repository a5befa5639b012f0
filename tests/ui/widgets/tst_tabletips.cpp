// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablesetup.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
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
        QStandardItemModel model(1, 5);
        model.setHorizontalHeaderLabels({u"A heading that no narrow column holds"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s});
        const QString name = u"<b>a name</b> that goes on for much longer than its column"_s;
        model.setItem(0, 0, new QStandardItem(name));
        model.setItem(0, 1, new QStandardItem(u"b"_s));
        auto *own = new QStandardItem(u"words that are cut as well, but tell something else"_s);
        own->setToolTip(u"something else"_s);
        model.setItem(0, 2, own);
        auto *theirs = new QStandardItem(u"d"_s);
        theirs->setToolTip(u"<i>their words</i>"_s);
        model.setItem(0, 3, theirs);
        model.setItem(0, 4, new QStandardItem(u"word "_s.repeated(3'000) + u"end"_s));
        QTableView table;
        table.setModel(&model);
        setupTable(&table, u"tips"_s, u"Tips"_s);
        for (const int column : {0, 1, 2, 3, 4})
            table.setColumnWidth(column, 100);
        table.resize(620, 200);
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
        QVERIFY2(cell(3).contains(u"&lt;i&gt;their words"_s), qPrintable(cell(3)));
        // A line as long as that is wrapped, and it ends.
        const QString words = cell(4);
        QVERIFY2(Qt::mightBeRichText(words) && words.contains(u"word word"_s), qPrintable(words.left(80)));
        QVERIFY2(words.size() < 5'000, qPrintable(QString::number(words.size())));
        QCOMPARE(toldOver(table.horizontalHeader()->viewport(), QPoint(20, 8)),
                 u"A heading that no narrow column holds"_s);
    }
};

QTEST_MAIN(TestTableTips)
#include "tst_tabletips.moc"
