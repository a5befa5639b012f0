// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/notificationreceivers.h"
#include "core/net/apiclient.h"
#include "tests/core/net/scriptedserver.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;
using Column = NotificationReceivers::Column;

namespace {

GroupRow knownRow(const QString &id, const QString &name)
{
    api::GroupInfo info;
    info.groupId = id;
    info.name = name;
    info.type = u"Public"_s;
    info.memberNum = 10;
    return {info, 1};
}

} // namespace

class TestNotificationReceivers : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void asksForWhatIsNotKnown();
    void keepsOneOfEach();
    void manyGroupsGoByFifty();
    void oneUnknownSpoilsNoOther();
    void troubleIsTold();
    void troubleEndsTheAsking();
    void lookingAgainDoesNotWaitForCallsThatHang();
    void aNewListHearsNothingOfTheOneBefore();
    void allOfAnAppAreChosenAtOnceAndAskedForInTurns();
    void whatIsKnownElsewhereIsNotAsked();
    void manyAreRemovedAtOnce();
    void searchesKnownGroups();

  private:
    std::function<QByteArray(const QStringList &)> m_answer;
    Profile m_profile;
    Catalogue m_catalogue;
    ManualClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<GroupService> m_service;
    std::unique_ptr<NotificationReceivers> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestNotificationReceivers::init()
{
    m_answer = [](const QStringList &ids) {
        QJsonArray infos;
        for (const QString &id : ids) {
            if (id.startsWith(u"gone"))
                infos.append(
                    QJsonObject{{u"GroupId"_s, id}, {u"ErrorCode"_s, 10010}, {u"ErrorInfo"_s, u"no such group"_s}});
            else
                infos.append(QJsonObject{{u"GroupId"_s, id},
                                         {u"ErrorCode"_s, 0},
                                         {u"Name"_s, u"Name of "_s + id},
                                         {u"MemberNum"_s, 7},
                                         {u"Type"_s, id.startsWith(u"live") ? u"AVChatRoom"_s : u"Public"_s}});
        }
        return ScriptedServer::json({{u"ActionStatus"_s, u"OK"_s}, {u"ErrorCode"_s, 0}, {u"GroupInfo"_s, infos}});
    };
    m_server = std::make_unique<ScriptedServer>([this](const SeenRequest &request, QTcpSocket &) {
        return m_answer(
            QJsonDocument::fromJson(request.body).object().value("GroupIdList"_L1).toVariant().toStringList());
    });
    m_profile.sdkAppId = 1400000000;
    m_profile.baseUrl = m_server->baseUrl();
    m_signer = std::make_unique<Signer>(m_profile.sdkAppId, m_profile.admin, m_clock);
    m_signer->setSecretKey("key");
    m_client = std::make_unique<ApiClient>(m_profile, *m_signer, m_catalogue, m_clock);
    m_service = std::make_unique<GroupService>(*m_client);
    m_model = std::make_unique<NotificationReceivers>(*m_service);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestNotificationReceivers::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_service.reset();
    m_client.reset();
}

void TestNotificationReceivers::asksForWhatIsNotKnown()
{
    QSignalSpy details(m_model.get(), &NotificationReceivers::detailsChanged);
    m_model->add(knownRow(u"known"_s, u"Known"_s));
    QCOMPARE(m_model->add({u"a"_s, u"gone1"_s, u"live1"_s}), 3);
    QVERIFY(m_model->isLooking());
    QTRY_COMPARE(details.size(), 1);
    QVERIFY(!m_model->isLooking());
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(!m_server->requests().first().body.contains("\"known\""));
    const auto text = [this](int row, int column) { return m_model->index(row, column).data().toString(); };
    QCOMPARE(text(0, Column::Name), u"Known"_s);
    QCOMPARE(text(1, Column::Name), u"Name of a"_s);
    QCOMPARE(text(1, Column::Members), u"7"_s);
    QVERIFY(m_model->index(2, 0).data(NotificationReceivers::ProblemRole).toBool());
    QCOMPARE(text(3, Column::Type), u"Live room"_s);
    QCOMPARE(m_model->notFound(), 1);
    QCOMPARE(m_model->everyoneOnly(), 1);
    QCOMPARE(m_model->knownMembers(), 10 + 7 + 7);
    QCOMPARE(m_model->unknownSizes(), 0);
    QCOMPARE(m_model->nameOf(u"a"_s), u"Name of a"_s);
}

void TestNotificationReceivers::keepsOneOfEach()
{
    QSignalSpy chosen(m_model.get(), &NotificationReceivers::chosenChanged);
    QCOMPARE(m_model->add({u"a"_s, u"b"_s, u"a"_s}), 2);
    QCOMPARE(m_model->add(QStringList{u"b"_s}), 0);
    QCOMPARE(chosen.size(), 1);
    m_model->setIds({u"c"_s, u"a"_s, u"c"_s});
    QCOMPARE(m_model->ids(), (QStringList{u"c"_s, u"a"_s}));
    m_model->add({u"d"_s, u"e"_s});
    m_model->remove(QList<int>{0, 2});
    QCOMPARE(m_model->ids(), (QStringList{u"a"_s, u"e"_s}));
    m_model->remove(QStringList{u"e"_s, u"never there"_s});
    QCOMPARE(m_model->ids(), QStringList{u"a"_s});
    QCOMPARE(m_model->add(QStringList{u"e"_s}), 1); // may come back
    m_model->setIds(m_model->ids());
    QCOMPARE(m_model->ids(), (QStringList{u"a"_s, u"e"_s}));
}

void TestNotificationReceivers::manyGroupsGoByFifty()
{
    QStringList ids;
    for (int i = 0; i < 120; ++i)
        ids << u"g%1"_s.arg(i);
    m_model->add(ids);
    QTRY_COMPARE(m_model->unknownSizes(), 0);
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_model->knownMembers(), 840);
}

void TestNotificationReceivers::oneUnknownSpoilsNoOther()
{
    const auto proper = m_answer;
    m_answer = [proper](const QStringList &ids) {
        return ids.contains(u"gone1"_s) ? ScriptedServer::error(10015) : proper(ids);
    };
    m_model->add({u"a"_s, u"gone1"_s, u"b"_s});
    QTRY_COMPARE(m_model->knownMembers(), 14);
    QTRY_COMPARE(m_model->notFound(), 1);
    QVERIFY(!m_model->isLooking());
}

void TestNotificationReceivers::troubleIsTold()
{
    m_answer = [](const QStringList &) { return ScriptedServer::error(60010); };
    QSignalSpy failed(m_model.get(), &NotificationReceivers::lookupFailed);
    m_model->add(QStringList{u"a"_s});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<ApiError>().code, 60010);
    QCOMPARE(m_model->unknownSizes(), 1);
    QCOMPARE(m_model->ids(), QStringList{u"a"_s}); // it may be sent to all the same
}

void TestNotificationReceivers::troubleEndsTheAsking()
{
    const auto proper = m_answer;
    m_answer = [](const QStringList &) { return ScriptedServer::error(60010); };
    QStringList ids;
    for (int i = 0; i < 1'000; ++i)
        ids << u"g%1"_s.arg(i);
    m_model->add(ids);
    QTRY_VERIFY(!m_model->isLooking());
    QVERIFY(m_server->requests().size() <= NotificationReceivers::callsAtOnce);
    QCOMPARE(m_model->unknownTypes(), 1'000);
    m_answer = proper;
    m_model->lookAgain();
    QTRY_COMPARE(m_model->unknownTypes(), 0);
    QTRY_VERIFY(!m_model->isLooking());
}

void TestNotificationReceivers::lookingAgainDoesNotWaitForCallsThatHang()
{
    const auto proper = m_answer;
    m_answer = [](const QStringList &) { return QByteArray(); };
    QSignalSpy failed(m_model.get(), &NotificationReceivers::lookupFailed);
    QStringList ids;
    for (int i = 0; i < NotificationReceivers::callsAtOnce * GroupService::detailsPerCall; ++i)
        ids << u"g%1"_s.arg(i);
    m_model->add(ids);
    QTRY_COMPARE(m_server->requests().size(), NotificationReceivers::callsAtOnce);
    m_answer = proper;
    m_model->lookAgain();
    QTRY_COMPARE(m_model->unknownTypes(), 0);
    QTRY_VERIFY(!m_model->isLooking());
    QCOMPARE(failed.size(), 0);
}

void TestNotificationReceivers::aNewListHearsNothingOfTheOneBefore()
{
    const auto proper = m_answer;
    m_answer = [&proper](const QStringList &ids) { return ids.contains(u"old"_s) ? QByteArray() : proper(ids); };
    QSignalSpy failed(m_model.get(), &NotificationReceivers::lookupFailed);
    m_model->setIds({u"old"_s});
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_model->setIds({u"new"_s});
    QTRY_COMPARE(m_model->unknownTypes(), 0);
    QTRY_VERIFY(!m_model->isLooking());
    QCOMPARE(failed.size(), 0);
}

void TestNotificationReceivers::allOfAnAppAreChosenAtOnceAndAskedForInTurns()
{
    int mostCalls = 0;
    const auto proper = m_answer;
    m_answer = [&](const QStringList &ids) {
        mostCalls = qMax(mostCalls, m_client->callsInFlight());
        return proper(ids);
    };
    QSignalSpy details(m_model.get(), &NotificationReceivers::detailsChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    constexpr int groups = NotificationReceivers::rowsATurn + 500;
    QStringList ids;
    for (int i = 0; i < groups; ++i)
        ids << u"g%1"_s.arg(i);
    QElapsedTimer since;
    since.start();
    QCOMPARE(m_model->add(ids), groups);
    QCOMPARE(m_model->ids(), ids);
    QCOMPARE(m_model->count(), groups);
    QCOMPARE(m_model->rowCount(), NotificationReceivers::rowsATurn);
    QCOMPARE(m_model->unknownSizes(), groups);
    QVERIFY(m_model->isLooking());
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), groups, 30'000);
    QCOMPARE(inserted.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->isLooking(), 60'000);
    QCOMPARE(m_model->unknownSizes(), 0);
    QCOMPARE(m_model->knownMembers(), 7 * groups);
    QCOMPARE(m_server->requests().size(), groups / GroupService::detailsPerCall);
    QVERIFY2(mostCalls <= NotificationReceivers::callsAtOnce, qPrintable(QString::number(mostCalls)));
    // So many answers are not told one by one, however fast they come.
    constexpr int leastMs = NotificationReceivers::tellMs - 10; // timers may be early
    QVERIFY2(details.size() <= since.elapsed() / leastMs + 2, qPrintable(QString::number(details.size())));
}

void TestNotificationReceivers::whatIsKnownElsewhereIsNotAsked()
{
    const GroupRow known = knownRow(u"known"_s, u"Known"_s);
    GroupRow gone = knownRow(u"back"_s, u"Back"_s);
    gone.gone = true;
    m_model->setKnown([&](const QString &id) -> const GroupRow * {
        return id == u"known"_s ? &known : id == u"back"_s ? &gone : nullptr;
    });
    QSignalSpy learnt(m_model.get(), &NotificationReceivers::learnt);
    m_model->add({u"known"_s, u"a"_s, u"back"_s});
    QCOMPARE(m_model->nameOf(u"known"_s), u"Known"_s);
    QCOMPARE(m_model->knownMembers(), 10);
    QCOMPARE(learnt.size(), 1);
    QTRY_COMPARE(m_model->nameOf(u"back"_s), u"Name of back"_s);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(!m_server->requests().first().body.contains("\"known\""));
}

void TestNotificationReceivers::manyAreRemovedAtOnce()
{
    QStringList ids;
    QList<int> odd;
    for (int i = 0; i < 200; ++i) {
        ids << (i < 100 ? u"live%1"_s : u"g%1"_s).arg(i);
        if (i % 2 == 1)
            odd << i;
    }
    m_model->add(ids);
    QTRY_COMPARE(m_model->everyoneOnly(), 100);
    QTRY_COMPARE(m_model->unknownSizes(), 0);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->remove(odd);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_model->everyoneOnly(), 50);
    QCOMPARE(m_model->knownMembers(), 700);
    QCOMPARE(m_model->ids().at(1), u"live2"_s);
    QCOMPARE(m_model->nameOf(u"g198"_s), u"Name of g198"_s);
}

void TestNotificationReceivers::searchesKnownGroups()
{
    GroupTable table;
    table.put(knownRow(u"g1"_s, u"Night shift"_s));
    table.put(knownRow(u"shift9"_s, u"Others"_s));
    table.put(knownRow(u"g3"_s, u"\u5ba2\u670d Shift"_s));
    const auto ids = [&table](const QString &text, int limit) {
        QStringList out;
        for (const GroupRow &row : searchGroups(table, text, limit))
            out << row.id();
        return out;
    };
    QCOMPARE(ids(u"SHIFT"_s, 8), (QStringList{u"shift9"_s, u"g1"_s, u"g3"_s})); // those that begin with it first
    QCOMPARE(ids(u"shift"_s, 2), (QStringList{u"shift9"_s, u"g1"_s}));
    QCOMPARE(ids(u"\u5ba2"_s, 8), QStringList{u"g3"_s});
    QCOMPARE(ids(u"nothing"_s, 8), QStringList());
    table.setGone(table.find(u"g1"_s), true);
    QCOMPARE(ids(u"night"_s, 8), QStringList());
}

QTEST_GUILESS_MAIN(TestNotificationReceivers)
#include "tst_notificationreceivers.moc"
