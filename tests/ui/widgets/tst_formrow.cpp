// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class FormRowTest : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void theLabelIsGreyWhereItsFieldIs();
};

void FormRowTest::theLabelIsGreyWhereItsFieldIs()
{
    QWidget form;
    auto *field = new QLineEdit;
    field->setEnabled(false);
    auto *row = new FormRow(field, &form);
    row->setLabel(u"&Priority"_s);
    row->setHelp(u"Only groups have one."_s);
    const auto labels = row->findChildren<QLabel *>();
    const auto *hint = row->findChild<QLabel *>(u"formHint"_s);
    const auto label = std::ranges::find_if(labels, [&](const QLabel *one) { return one != hint; });
    QVERIFY(label != labels.end());
    QVERIFY(!(*label)->isEnabled());
    // It is what tells why.
    QVERIFY(hint->isEnabled());
    field->setEnabled(true);
    QVERIFY((*label)->isEnabled());
    // Also after the whole form was off in between.
    form.setEnabled(false);
    QVERIFY(!(*label)->isEnabled());
    field->setEnabled(false);
    form.setEnabled(true);
    QVERIFY(!(*label)->isEnabled());
    field->setEnabled(true);
    QVERIFY((*label)->isEnabled());
}

QTEST_MAIN(FormRowTest)
#include "tst_formrow.moc"
