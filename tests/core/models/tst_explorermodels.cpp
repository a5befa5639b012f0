// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/commandwords.h"
#include "core/models/commandlistmodel.h"
#include "core/models/jsontablemodel.h"
#include "core/models/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

/// The list of commands, and a reply as a table and as a tree.
class TestExplorerModels : public QObject
{
    Q_OBJECT

  private:
    Catalogue m_catalogue;
    CommandWords m_words;

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

  private Q_SLOTS:
    void commandsStandUnderTheirService()
    {
        CommandListModel model(m_catalogue, m_words);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QString service;
        QStringList services;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.data(CommandListModel::HeadRole).toBool()) {
                service = index.data(Qt::ToolTipRole).toString();
                services << service;
                QVERIFY(!index.flags().testFlag(Qt::ItemIsSelectable));
                QVERIFY2(index.data().toString() != service, qPrintable(service));
            } else {
                QVERIFY(index.data(CommandListModel::PathRole).toString().startsWith(service + u'/'));
            }
        }
        QCOMPARE(services.removeDuplicates(), 0);
        QCOMPARE(model.matches(), int(m_catalogue.commands().size()));
    }
    void theFilterLooksAtTitlesPathsAndFields()
    {
        CommandListModel model(m_catalogue, m_words);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        for (const QString &words : {u"dissolve group"_s, u"DESTROY_GROUP"_s, u"解散群组"_s, u"disband"_s}) {
            model.setFilter(words);
            QVERIFY2(model.rowOf(u"group_open_http_svc/destroy_group"_s) > 0, qPrintable(words));
            QVERIFY(model.matches() < 5);
        }
        model.setFilter(u"DeleteItem"_s);
        QCOMPARE(model.matches(), 1);
        model.setFilter(u"query_online_status"_s);
        QVERIFY(model.rowOf(u"openim/querystate"_s) > 0);
        model.setFilter(u"no such thing at all"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.best(), -1);
    }
    void theNameThatIsTypedIsTheBest()
    {
        CommandListModel model(m_catalogue, m_words);
        for (const CatalogueCommand &command : m_catalogue.commands()) {
            model.setFilter(command.path);
            QCOMPARE(model.index(model.best()).data(CommandListModel::PathRole).toString(), command.path);
        }
        model.setFilter(u"sendmsg"_s);
        QCOMPARE(model.index(model.best()).data(CommandListModel::PathRole).toString(), u"openim/sendmsg"_s);
    }
    void refusedCommandsSaySo()
    {
        CommandListModel model(m_catalogue, m_words);
        model.setRefused(
            [](const CatalogueCommand &command) { return command.access == CatalogueCommand::Access::Destructive; });
        QVERIFY(model.index(model.rowOf(u"openim/admin_msgwithdraw"_s)).data(CommandListModel::RefusedRole).toBool());
        QVERIFY(!model.index(model.rowOf(u"openim/sendmsg"_s)).data(CommandListModel::RefusedRole).toBool());
    }

    void listsOfAReplyAreFound()
    {
        const QList<JsonList> lists = listsIn(json(R"({"A":[{"x":[1,2]}],"B":{"C":["u"]},"Empty":[],"ErrorCode":0})"));
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists[0].name(), u"A"_s);
        QCOMPARE(lists[1].name(), u"B.C"_s);
        QCOMPARE(lists[1].rows, 1);
    }
    void aListIsATable()
    {
        JsonTableModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setList(
            json(R"({"L":[{"Role":"Admin","Member_Account":"a"},{"Member_Account":"b","More":{"x":[1]},"Flag":true}]})")
                .value(u"L"_s)
                .toArray());
        QCOMPARE(model.rowCount(), 2);
        QStringList heads;
        for (int column = 0; column < model.columnCount(); ++column)
            heads << model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(heads.first(), u"Member_Account"_s);
        QCOMPARE(QSet<QString>(heads.begin(), heads.end()),
                 (QSet<QString>{u"Member_Account"_s, u"Role"_s, u"More"_s, u"Flag"_s}));
        QCOMPARE(model.index(1, int(heads.indexOf(u"More"_s))).data().toString(), u"{\"x\":[1]}"_s);
        QCOMPARE(model.index(1, int(heads.indexOf(u"Flag"_s))).data().toString(), u"true"_s);
        QCOMPARE(model.index(1, int(heads.indexOf(u"Role"_s))).data().toString(), QString());
        model.setList(json(R"({"L":["a","b\n\u202ec"]})").value(u"L"_s).toArray());
        QCOMPARE(model.columnCount(), 1);
        QCOMPARE(model.index(1, 0).data().toString(), u"b␊‹U+202E›c"_s);
        model.setList({});
        QCOMPARE(model.columnCount(), 0);
    }
    void bigNumbersKeepTheirDigits()
    {
        QCOMPARE(jsonLine(json(R"({"n":144115212910570789})").value(u"n"_s), 50), u"144115212910570789"_s);
        QCOMPARE(jsonLine(QJsonValue(1.5), 50), u"1.5"_s);
        QCOMPARE(jsonLine(QJsonValue(), 50), u"null"_s);
    }
    void aReplyIsATree()
    {
        JsonTreeModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRoot(json(R"({"A":[{"x":1},{"x":2}],"S":"text"})"));
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex list = model.index(0, 0);
        QCOMPARE(list.data().toString(), u"A"_s);
        QCOMPARE(model.rowCount(list), 2);
        const QModelIndex second = model.index(1, 0, list);
        QCOMPARE(second.data().toString(), u"[1]"_s);
        QCOMPARE(model.index(0, 1, second).data().toString(), u"2"_s);
        QCOMPARE(model.parent(model.index(0, 0, second)), second);
        QCOMPARE(model.index(1, 1).data().toString(), u"text"_s);
        model.setRoot(QJsonObject());
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace imdesk

QTEST_GUILESS_MAIN(imdesk::TestExplorerModels)
#include "tst_explorermodels.moc"
