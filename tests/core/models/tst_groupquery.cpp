// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupquery.h"
#include "core/models/groupwords.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

GroupRow rowOf(const QString &id, const QString &name, GroupKind kind = GroupKind::Public, quint32 members = 5)
{
    GroupRow row;
    row.setTexts(id, name, u"alice"_s, {}, {});
    row.kind = kind;
    row.members = members;
    row.fetchedAt = 1;
    return row;
}

bool never() { return false; }

QStringList idsOf(const GroupTable &table, const GroupQuery &query)
{
    QStringList ids;
    for (const int record : runQuery(table, table.size(), query, never))
        ids << table.at(record).id();
    return ids;
}

} // namespace

class TestGroupQuery : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void tableFindsAndCounts()
    {
        GroupTable table;
        QList<GroupRow> rows;
        for (int i = 0; i < 5000; ++i)
            rows << GroupRow(u"g%1"_s.arg(i));
        QCOMPARE(table.append(rows), 5000);
        QCOMPARE(table.append(rows.mid(0, 10) + QList{GroupRow(u"new"_s)}), 1);
        QCOMPARE(table.find(u"g4999"_s), 4999);
        QCOMPARE(table.find(u"absent"_s), -1);
        QCOMPARE(table.put(rowOf(u"g7"_s, u"seven"_s)), 7);
        QCOMPARE(table.at(7).text(GroupRow::Name), u"seven"_s);
        QCOMPARE(table.detailed(), 1);
        GroupRow gone(u"g7"_s);
        gone.errorCode = 10010;
        gone.gone = true;
        gone.fetchedAt = 2;
        QCOMPARE(table.put(gone), 7);
        QCOMPARE(table.detailed(), 0);
        QCOMPARE(table.gone(), 1);
        QCOMPARE(table.present(), 5000);
        QCOMPARE(table.at(7).text(GroupRow::Name), u"seven"_s);
        GroupRow refused(u"g8"_s);
        refused.errorCode = 10007;
        refused.fetchedAt = 2;
        table.put(refused);
        QCOMPARE(table.refused(), 1);
        table.setGone(7, false);
        QCOMPARE(table.refused(), 2);
    }

    void filtersByWordsTypeAndGone()
    {
        GroupTable table;
        GroupRow gone = rowOf(u"g4"_s, u"night old"_s);
        gone.gone = true;
        table.append({rowOf(u"g1"_s, u"Night shift"_s), rowOf(u"g2"_s, u"夜班"_s, GroupKind::Work),
                      rowOf(u"night-3"_s, u"Day"_s, GroupKind::LiveRoom), gone});
        GroupQuery query;
        QCOMPARE(idsOf(table, query), QStringList({u"g1"_s, u"g2"_s, u"night-3"_s}));
        query.words = GroupQuery::wordsOf(u"  NIGHT "_s);
        QCOMPARE(idsOf(table, query), QStringList({u"g1"_s, u"night-3"_s}));
        query.words = GroupQuery::wordsOf(u"night shift"_s);
        QCOMPARE(idsOf(table, query), QStringList({u"g1"_s}));
        query.words = GroupQuery::wordsOf(u"夜"_s);
        QCOMPARE(idsOf(table, query), QStringList({u"g2"_s}));
        query.words.clear();
        query.which = GroupQuery::Which::OfKind;
        query.kind = GroupKind::LiveRoom;
        QCOMPARE(idsOf(table, query), QStringList({u"night-3"_s}));
        query.which = GroupQuery::Which::Gone;
        QCOMPARE(idsOf(table, query), QStringList({u"g4"_s}));
    }

    void sortsWithUnknownLastBothWays()
    {
        GroupTable table;
        table.append({rowOf(u"g1"_s, u"b"_s, GroupKind::Public, 30), GroupRow(u"g2"_s),
                      rowOf(u"g3"_s, u"A"_s, GroupKind::Public, 4), rowOf(u"g4"_s, u"c"_s, GroupKind::Public, 100)});
        GroupQuery query;
        query.sort = GroupColumn::Name;
        QCOMPARE(idsOf(table, query), QStringList({u"g3"_s, u"g1"_s, u"g4"_s, u"g2"_s}));
        query.order = Qt::DescendingOrder;
        QCOMPARE(idsOf(table, query), QStringList({u"g4"_s, u"g1"_s, u"g3"_s, u"g2"_s}));
        query.sort = GroupColumn::Members;
        QCOMPARE(idsOf(table, query), QStringList({u"g4"_s, u"g1"_s, u"g3"_s, u"g2"_s}));
        query.order = Qt::AscendingOrder;
        QCOMPARE(idsOf(table, query), QStringList({u"g3"_s, u"g1"_s, u"g4"_s, u"g2"_s}));
    }

    void anAbandonedQueryGivesUp()
    {
        GroupTable table;
        QList<GroupRow> rows;
        for (int i = 0; i < 10'000; ++i)
            rows << GroupRow(u"g%1"_s.arg(i));
        table.append(rows);
        int asked = 0;
        const auto found = runQuery(table, table.size(), {}, [&asked] { return ++asked > 2; });
        QVERIFY(found.empty());
        QCOMPARE(asked, 3);
    }

    void typeCardsSayWhatTheDocumentsSay()
    {
        const QString work = groupwords::typeCard(GroupKind::Work);
        QVERIFY2(work.startsWith(u"Work. Mute: no. Full member list: yes."_s), qPrintable(work));
        const QString open = groupwords::typeCard(GroupKind::Public);
        QVERIFY2(open.startsWith(u"Public. Mute: yes. Full member list: yes."_s), qPrintable(open));
        QVERIFY(groupwords::typeCard(GroupKind::Public, true).contains("System notification: closed to this app"_L1));
        QVERIFY(!open.contains("closed"_L1));
        const QString live = groupwords::typeCard(GroupKind::LiveRoom);
        QVERIFY2(live.contains(u"Full member list: no."_s) && live.contains(u"to everyone only"_s), qPrintable(live));
        QVERIFY(!groupwords::memberListNote(GroupKind::LiveRoom).isEmpty());
        QVERIFY(!groupwords::memberListNote(GroupKind::Community).isEmpty());
        QVERIFY(groupwords::memberListNote(GroupKind::Public).isEmpty());
    }

    void fieldsShowCustomAndUndocumentedOnes()
    {
        api::GroupInfo info;
        info.groupId = u"g1"_s;
        info.type = u"Private"_s;
        info.createTime = 5;
        info.custom = {{u"team"_s, u"night"_s}};
        info.others.insert(u"EnablePermission"_s, 1);
        info.others.insert(u"Shape"_s, QJsonObject{{u"a"_s, 2}});
        const auto fields = groupwords::fields(info, [](qint64 at) { return u"t%1"_s.arg(at); });
        const auto value = [&fields](const QString &label) {
            for (const auto &[name, text] : fields) {
                if (name == label)
                    return text;
            }
            return u"absent"_s;
        };
        QCOMPARE(value(u"Type"_s), u"Work (Private)"_s);
        QCOMPARE(value(u"Created"_s), u"t5"_s);
        QCOMPARE(value(u"Last message"_s), u"—"_s);
        QCOMPARE(value(u"Custom field team"_s), u"night"_s);
        QCOMPARE(value(u"EnablePermission"_s), u"1"_s);
        QCOMPARE(value(u"Shape"_s), u"{\"a\":2}"_s);
    }
};

QTEST_GUILESS_MAIN(TestGroupQuery)
#include "tst_groupquery.moc"
