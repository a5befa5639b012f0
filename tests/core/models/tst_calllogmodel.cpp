// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/calllogmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace imdesk;

class TestCallLogModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void newestComesFirst();
    void oldestGoesWhenItIsFull();
};

void TestCallLogModel::newestComesFirst()
{
    CallLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CallRecord record;
    record.command = QStringLiteral("openim/sendmsg");
    record.ok = true;
    model.append(record);
    record.ok = false;
    record.error.kind = ApiError::Kind::Service;
    record.error.code = 10015;
    model.append(record);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, CallLogModel::Outcome).data().toString(), QStringLiteral("Error 10015"));
    QCOMPARE(model.index(0, CallLogModel::Outcome).data(CallLogModel::StateRole).toString(), QStringLiteral("error"));
    QCOMPARE(model.index(1, CallLogModel::Outcome).data().toString(), QStringLiteral("OK"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestCallLogModel::oldestGoesWhenItIsFull()
{
    CallLogModel model;
    CallRecord record;
    const auto append = [&](int number) {
        record.requestId = QString::number(number);
        model.append(record);
    };
    for (int i = 0; i < CallLogModel::maxRows - 1; ++i)
        append(i);
    // The tester looks at every row after every change, so it watches the moments around the limit only.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = CallLogModel::maxRows - 1; i < CallLogModel::maxRows + 3; ++i)
        append(i);
    QCOMPARE(model.rowCount(), int(CallLogModel::maxRows));
    QCOMPARE(model.record(0).requestId, QString::number(CallLogModel::maxRows + 2));
    QCOMPARE(model.record(int(CallLogModel::maxRows) - 1).requestId, QStringLiteral("3"));
}

QTEST_GUILESS_MAIN(TestCallLogModel)
#include "tst_calllogmodel.moc"
