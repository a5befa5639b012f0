// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportfile.h"
#include "core/models/messageexport.h"
#include "core/models/messagesmodel.h"
#include "tests/core/net/clientbench.h"
#include "tests/core/net/scriptedserver.h"
#include "tests/core/services/messageworld.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// A history as rows: pages at the top, states, filter, its bound, and the export.
class TestMessagesModel : public QObject
{
    Q_OBJECT

  private:
    static void wait(const MessagesModel &model) { QTRY_VERIFY_WITH_TIMEOUT(!model.reader().isBusy(), 20'000); }
    static QString cell(const MessagesModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

  private Q_SLOTS:
    void putsOlderPagesOnTop();
    void marksAndChangesRows();
    void aChangedMessageOfTwoPagesIsOneRow();
    void filtersWhatIsLoaded();
    void showsHostileTextOnOneLine();
    void keepsWithinItsBound();
    void exportsRows();
};

void TestMessagesModel::putsOlderPagesOnTop()
{
    MessageWorld world;
    for (int i = 1; i <= 30; ++i)
        world.writeGroup(u"alice"_s, u"line%1"_s.arg(i));
    MessagesModel model(*world.conversations);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &MessagesModel::olderInserted);
    model.open(Conversation::ofGroup(world.group));
    wait(model);
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(cell(model, 19, MessagesModel::Text), u"line30"_s);
    QCOMPARE(cell(model, 19, MessagesModel::Sender), u"alice"_s);
    QCOMPARE(cell(model, 19, MessagesModel::Kind), u"Text"_s);
    while (model.reader().state() == HistoryReader::State::Idle) {
        model.older();
        wait(model);
    }
    QVERIFY(inserted.size() >= 2);
    QCOMPARE(cell(model, model.rowCount() - 1, MessagesModel::Text), u"line30"_s);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.message(row - 1).seq < model.message(row).seq);
}

void TestMessagesModel::marksAndChangesRows()
{
    MessageWorld world;
    world.write(u"alice"_s, u"bob"_s, u"one"_s);
    world.write(u"alice"_s, u"bob"_s, u"two"_s);
    MessagesModel model(*world.conversations);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(Conversation::pair(u"alice"_s, u"bob"_s));
    wait(model);
    QCOMPARE(model.rowCount(), 2);
    const QString first = model.message(0).identity();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.markRecalled(first);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(model, 0, MessagesModel::State), u"Recalled"_s);
    model.setContent(model.message(1).identity(), {api::textElement(u"new"_s)}, u"cloud"_s);
    QCOMPARE(cell(model, 1, MessagesModel::Text), u"new"_s);
    QCOMPARE(model.message(1).cloudData, u"cloud"_s);
    QCOMPARE(model.rowOf(first), 0);
    QCOMPARE(model.rowOf(u"none"_s), -1);
    model.markRecalled(u"none"_s);
    QCOMPARE(changed.size(), 2);
}

void TestMessagesModel::aChangedMessageOfTwoPagesIsOneRow()
{
    const auto row = [](int seq, const QString &text) {
        return QJsonObject{{u"From_Account"_s, u"alice"_s},
                           {u"To_Account"_s, u"bob"_s},
                           {u"MsgSeq"_s, seq},
                           {u"MsgRandom"_s, 1},
                           {u"MsgTimeStamp"_s, 1'700'000'000},
                           {u"MsgFlagBits"_s, 0},
                           {u"MsgKey"_s, u"%1_1_1700000000"_s.arg(seq)},
                           {u"MsgBody"_s, MessageWorld::textBody(text)}};
    };
    const QJsonArray newer{row(2, u"before"_s), row(3, u"last"_s)};
    const QJsonArray older{row(1, u"first"_s), row(2, u"after"_s)};
    ScriptedServer server([&](const SeenRequest &request, QTcpSocket &) {
        const bool first = !QJsonDocument::fromJson(request.body).object().contains("LastMsgKey"_L1);
        return ScriptedServer::json({{u"ActionStatus"_s, u"OK"_s},
                                     {u"ErrorCode"_s, 0},
                                     {u"Complete"_s, first ? 0 : 1},
                                     {u"MsgCnt"_s, 2},
                                     {u"LastMsgTime"_s, 1'700'000'000},
                                     {u"LastMsgKey"_s, first ? u"2_1_1700000000"_s : u"1_1_1700000000"_s},
                                     {u"MsgList"_s, first ? newer : older}});
    });
    Bench bench(server.baseUrl());
    ConversationService service(*bench.client);
    MessagesModel model(service);
    model.open(Conversation::pair(u"alice"_s, u"bob"_s));
    wait(model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, MessagesModel::Number), u"2_1_1700000000"_s);
    const QString changed = model.message(0).identity();
    model.setContent(changed, {api::textElement(u"after"_s)}, {});
    model.older();
    wait(model);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, MessagesModel::Text), u"first"_s);
    QCOMPARE(cell(model, 1, MessagesModel::Text), u"after"_s);
    QCOMPARE(model.rowOf(changed), 1);
}

void TestMessagesModel::filtersWhatIsLoaded()
{
    MessageWorld world;
    world.write(u"alice"_s, u"bob"_s, u"red apple"_s);
    world.write(u"bob"_s, u"alice"_s, u"green pear"_s);
    world.write(u"alice"_s, u"bob"_s, u"green apple"_s);
    MessagesModel model(*world.conversations);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(Conversation::pair(u"alice"_s, u"bob"_s));
    wait(model);
    model.setFilter(u"GREEN"_s);
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(u"green alice"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, MessagesModel::Text), u"green apple"_s);
    QCOMPARE(model.rowOf(model.message(0).identity()), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

void TestMessagesModel::showsHostileTextOnOneLine()
{
    MessageWorld world;
    world.write(u"alice"_s, u"bob"_s, u"<b>bold</b>\n\u202Eesrever\u0007"_s);
    MessagesModel model(*world.conversations);
    model.open(Conversation::pair(u"alice"_s, u"bob"_s));
    wait(model);
    const QString shown = cell(model, 0, MessagesModel::Text);
    QVERIFY(shown.startsWith(u"<b>bold</b>"_s));
    QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x202E)) && !shown.contains(QChar(7)));
}

void TestMessagesModel::keepsWithinItsBound()
{
    MessageWorld world;
    MessagesModel model(*world.conversations);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Pages as the reader tells them; two thousand real ones would say no more.
    auto *reader = const_cast<HistoryReader *>(&model.reader());
    for (int page = 30; page > 0; --page) {
        QList<HistoryMessage> messages;
        for (int i = 0; i < 100; ++i) {
            HistoryMessage message;
            message.seq = page * 100 + i;
            message.from = u"alice"_s;
            messages << message;
        }
        Q_EMIT reader->pageArrived(messages);
    }
    QCOMPARE(model.rowCount(), int(MessagesModel::maxRows));
    QVERIFY(model.hasLostNewer());
    QCOMPARE(model.message(0).seq, 100);
    QCOMPARE(model.message(model.rowCount() - 1).seq, 100 + MessagesModel::maxRows - 1);
}

void TestMessagesModel::exportsRows()
{
    MessageWorld world;
    world.write(u"alice"_s, u"bob"_s, u"=1+1\nof \"two\""_s);
    MessagesModel model(*world.conversations);
    model.open(Conversation::pair(u"alice"_s, u"bob"_s));
    wait(model);
    const QString path = world.folder.filePath(u"out.csv"_s);
    const auto written = writeExport(messageExport({model.message(0)}, model.conversation()), {}, path);
    QVERIFY(written);
    QCOMPARE(written->rows, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("alice"));
    QVERIFY(!csv.contains(",=1+1")); // no formula of a stranger's
    QVERIFY2(csv.contains("\"'=1+1\nof \"\"two\"\"\""), csv.constData());
    QVERIFY(csv.contains(model.message(0).key.toUtf8()));
}

QTEST_GUILESS_MAIN(TestMessagesModel)
#include "tst_messagesmodel.moc"
