// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

#include <QTest>
#include <QWidget>

using namespace imdesk;

class WrapLayoutTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatIsLowerStandsInTheMiddleOfItsRow();
};

void WrapLayoutTest::whatIsLowerStandsInTheMiddleOfItsRow()
{
    QWidget box;
    auto *row = new WrapLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    box.setLayout(row);
    QList<QWidget *> parts;
    for (const QSize size : {QSize(60, 20), QSize(100, 36), QSize(100, 20)}) {
        parts << new QWidget(&box);
        parts.last()->setFixedSize(size);
        row->addWidget(parts.last());
    }
    box.resize(200, 100);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QTRY_COMPARE(parts[0]->geometry().center().y(), parts[1]->geometry().center().y());
    QCOMPARE(parts[1]->y(), 0);
    // Alone in its row it begins where the row does.
    QCOMPARE(parts[2]->y(), 36 + 8);
}

QTEST_MAIN(WrapLayoutTest)
#include "tst_wraplayout.moc"
