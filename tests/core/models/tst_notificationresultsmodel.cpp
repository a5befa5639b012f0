// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/notificationresultsmodel.h"
#include "core/net/apiclient.h"
#include "tests/core/net/scriptedserver.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;
using Column = NotificationResultsModel::Column;

class TestNotificationResultsModel : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void showsOneRowAGroup();
    void headersAreWords();
};

void TestNotificationResultsModel::showsOneRowAGroup()
{
    ScriptedServer server([](const SeenRequest &request, QTcpSocket &socket) {
        if (request.body.contains("lost"))
            socket.abort();
        return request.body.contains("lost")   ? QByteArray()
               : request.body.contains("gone") ? ScriptedServer::error(10010)
                                               : ScriptedServer::ok();
    });
    Profile profile;
    profile.sdkAppId = 1400000000;
    profile.baseUrl = server.baseUrl();
    const ManualClock clock;
    const Catalogue catalogue;
    Signer signer(profile.sdkAppId, profile.admin, clock);
    signer.setSecretKey("key");
    ApiClient client(profile, signer, catalogue, clock);
    NotificationService service(client, clock);
    NotificationResultsModel model(service);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTexts([](const QString &id) { return u"Name of "_s + id; }, [](qint64 ms) { return QString::number(ms); },
                   [](const ApiError &error) { return u"why\n%1"_s.arg(error.code); });
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(service.send({.id = u"d"_s,
                          .groups = {u"fine"_s, u"gone"_s, u"lost"_s},
                          .members = {},
                          .text = u"x"_s,
                          .asMessage = false}));
    QCOMPARE(model.rowCount(), 3);
    QTRY_VERIFY(!service.isRunning());
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, Column::Group), u"fine"_s);
    QCOMPARE(text(0, Column::Name), u"Name of fine"_s);
    QCOMPARE(text(0, Column::State), u"Sent"_s);
    QCOMPARE(text(0, Column::Time), QString::number(clock.nowMs()));
    QCOMPARE(text(0, Column::Code), QString());
    QCOMPARE(text(1, Column::State), u"Failed"_s);
    QCOMPARE(text(1, Column::Code), u"10010"_s);
    QCOMPARE(text(1, Column::Reason), u"why\u240A10010"_s); // one line, whatever comes
    QCOMPARE(text(1, Column::RequestId), u"req-10010"_s);
    QCOMPARE(text(2, Column::State), u"No answer"_s);
    QCOMPARE(model.index(1, 0).data(NotificationResultsModel::StateRole).toInt(),
             int(NotificationResult::State::Failed));
    QCOMPARE(model.index(1, 0).data(NotificationResultsModel::GroupIdRole).toString(), u"gone"_s);
    QVERIFY(service.retry({NotificationResult::State::Failed}, false));
    QCOMPARE(text(0, Column::State), u"Sent"_s);
    QTRY_VERIFY(!service.isRunning());
    service.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestNotificationResultsModel::headersAreWords()
{
    Profile profile;
    const ManualClock clock;
    const Catalogue catalogue;
    Signer signer(1, profile.admin, clock);
    ApiClient client(profile, signer, catalogue, clock);
    NotificationService service(client, clock);
    const NotificationResultsModel model(service);
    QSet<QString> ids;
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        ids << model.headerData(column, Qt::Horizontal, NotificationResultsModel::ColumnIdRole).toString();
    }
    QCOMPARE(ids.size(), model.columnCount());
}

QTEST_GUILESS_MAIN(TestNotificationResultsModel)
#include "tst_notificationresultsmodel.moc"
