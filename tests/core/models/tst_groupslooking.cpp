// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupsmodel.h"
#include "tests/core/models/grouptestworld.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What a filter fetches in an app with more groups than are filled by themselves.
class TestGroupsLooking : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<GroupTestWorld>(40, GroupsModel::fillByItself + 200); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_directory = std::make_unique<GroupDirectory>(m_folder->filePath(u"groups.sqlite"_s), m_world->clock);
        m_model = std::make_unique<GroupsModel>(*m_world->service, *m_directory);
        m_model->listOnce();
        QTRY_COMPARE_WITH_TIMEOUT(m_model->listing(), GroupsModel::Listing::Complete, 60'000);
        QVERIFY(!m_model->isFilling());
    }

    void cleanup()
    {
        m_model.reset();
        m_directory.reset();
    }

    void theServiceListsGroupsOfAType()
    {
        const QJsonObject told = m_world->call(u"get_appid_group_list"_s, {{u"GroupType"_s, u"Public"_s}});
        const int there = told.value(u"TotalCount"_s).toInt();
        QVERIFY(there > 0);
        const qint64 before = m_world->sandbox.counters().requests;
        m_model->setQuery({}, GroupQuery::Which::OfKind, GroupKind::Public);
        QVERIFY(m_model->isLooking() && !m_model->isFilling());
        QTRY_VERIFY_WITH_TIMEOUT(m_model->isKindListed(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), there, 60'000);
        QVERIFY(m_world->sandbox.counters().requests - before <= 2);
        QVERIFY(!m_model->isLooking());
        const QModelIndex type = m_model->index(0, static_cast<int>(GroupColumn::Type));
        QCOMPARE(type.data().toString(), u"Public"_s);
        // For their names only these are asked about.
        m_model->setQuery(u"no such name"_s, GroupQuery::Which::OfKind, GroupKind::Public);
        QVERIFY(m_model->isFilling() && m_model->looksAtKindOnly());
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isFilling(), 120'000);
        QCOMPARE(m_model->counts().detailed, there);
    }

    void itPausesWhileNobodySeesTheList()
    {
        m_model->setQuery(u"no such name"_s, GroupQuery::Which::Present, GroupKind::Unknown);
        QVERIFY(m_model->isFilling() && m_model->isLooking());
        m_model->setInFront(false);
        QVERIFY(!m_model->isFilling());
        m_model->setInFront(true);
        QVERIFY(m_model->isFilling());
    }

    void itEndsWhenItIsCalledOff()
    {
        m_model->setQuery(u"no such name"_s, GroupQuery::Which::Present, GroupKind::Unknown);
        QVERIFY(m_model->isLooking());
        m_model->stopLooking();
        QVERIFY(!m_model->isFilling() && !m_model->isLooking());
        m_model->setInFront(false);
        m_model->setInFront(true);
        QVERIFY(!m_model->isFilling());
        m_model->setQuery(u"another"_s, GroupQuery::Which::Present, GroupKind::Unknown);
        QVERIFY(m_model->isFilling());
        // Of a type, too.
        m_model->setQuery({}, GroupQuery::Which::OfKind, GroupKind::Meeting);
        QVERIFY(m_model->kindListing().isRunning());
        m_model->stopLooking();
        QVERIFY(!m_model->isLooking() && !m_model->isKindListed());
    }

    void whatIsGoneHasNoNamesToLookFor()
    {
        m_model->setQuery(u"no such name"_s, GroupQuery::Which::Gone, GroupKind::Unknown);
        QVERIFY(!m_model->isFilling());
    }

  private:
    std::unique_ptr<GroupTestWorld> m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GroupDirectory> m_directory;
    std::unique_ptr<GroupsModel> m_model;
};

QTEST_GUILESS_MAIN(TestGroupsLooking)
#include "tst_groupslooking.moc"
