// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/clientbench.h"
#include "tests/core/net/scriptedserver.h"
#include "tests/ui/panels/groupwritingbench.h"
#include "ui/panels/groups/topicspage.h"
#include "ui/panels/groups/writereport.h"
#include "ui/widgets/busybar.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Topics of a community by clicks and keys, with the sandbox's state read back.
class TestTopics : public QObject
{
    Q_OBJECT

  private:
    static QString openCommunity(Desk &desk, bool topics)
    {
        const QString id = desk.world
                               .call(u"create_group"_s, {{u"Type"_s, u"Community"_s},
                                                         {u"Name"_s, u"Players"_s},
                                                         {u"Owner_Account"_s, u"ann"_s},
                                                         {u"SupportTopic"_s, topics ? 1 : 0}})
                               .value(u"GroupId"_s)
                               .toString();
        desk.panel->open({ObjectRef::Kind::Group, id});
        [&] { QTRY_COMPARE_WITH_TIMEOUT(desk.field(u"Name"_s), u"Players"_s, 20'000); }();
        desk.tab(u"Topics"_s);
        return id;
    }
    static QJsonObject topic(Desk &desk, const QString &group, const QString &name)
    {
        const QJsonArray all =
            desk.raw(u"million_group_open_http_svc/get_topic"_s, {{u"GroupId"_s, group}, {u"From_Account"_s, u"ann"_s}})
                .value(u"TopicAndSelfInfo"_s)
                .toArray();
        for (const auto &one : all) {
            const QJsonObject info = one.toObject().value(u"TopicInfo"_s).toObject();
            if (info.value(u"TopicName"_s).toString() == name)
                return info;
        }
        return {};
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ThemeController>();
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void aTopicIsMadeChangedMutedWrittenIntoAndDeleted()
    {
        Desk desk;
        desk.ready();
        const QString id = openCommunity(desk, true);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shown("topicAddButton")->isEnabled(), 10'000);
        desk.click("topicAddButton");
        FormDialog *form = desk.dialog("topicDialog");
        QVERIFY(!Desk::in<QPushButton>(form, "dialogDo")->isEnabled());              // no name yet
        Desk::in<QLineEdit>(form, "topicName")->setText(QString(11, QChar(0x8FB9))); // 33 bytes
        QVERIFY(!Desk::in<QPushButton>(form, "dialogDo")->isEnabled());
        Desk::write(form, "topicName", u"Trading"_s);
        QVERIFY(Desk::in<QPushButton>(form, "dialogDo")->isEnabled());
        auto *ownPart = Desk::in<QLineEdit>(form, "topicId");
        ownPart->setText(QString(2, QChar(0x8FB9)));
        QVERIFY(!Desk::in<QPushButton>(form, "dialogDo")->isEnabled());
        QVERIFY(ownPart->accessibleDescription().startsWith(u"Only printable ASCII"_s));
        ownPart->setText(QString(80, u'x'));
        QVERIFY(!Desk::in<QPushButton>(form, "dialogDo")->isEnabled());
        QVERIFY(ownPart->accessibleDescription().startsWith(u"The whole ID has at most 96 bytes"_s));
        Desk::write(form, "topicId", u"trade"_s);
        Desk::write(form, "topicPicture", u"https://img.example/t.png"_s);
        Desk::in<QPlainTextEdit>(form, "topicNotice")->setPlainText(u"Be fair"_s);
        picture(*form, u"topic-new"_s);
        Desk::submit(form);
        const QString made = id + u"@TOPIC#_trade"_s;
        auto *table = desk.find<QTableView>("topicsTable");
        QTRY_COMPARE_WITH_TIMEOUT(Desk::rowOf(table, u"Trading"_s), 0, 10'000);
        QCOMPARE(topic(desk, id, u"Trading"_s).value(u"TopicId"_s).toString(), made);
        QCOMPARE(topic(desk, id, u"Trading"_s).value(u"FaceUrl"_s).toString(), u"https://img.example/t.png"_s);
        for (int column = 0; column < table->model()->columnCount() - 1; ++column) {
            const int width = table->columnWidth(column);
            QVERIFY2(width >= table->horizontalHeader()->sectionSizeHint(column) &&
                         width >= table->sizeHintForIndex(table->model()->index(0, column)).width(),
                     qPrintable(table->model()->headerData(column, Qt::Horizontal).toString()));
        }
        QCOMPARE(topic(desk, id, u"Trading"_s).value(u"Notification"_s).toString(), u"Be fair"_s);

        desk.choose({u"Trading"_s}, "topicsTable");
        Desk::key(table, Qt::Key_F2);
        form = desk.dialog("topicDialog");
        Desk::write(form, "topicName", u"Market"_s);
        Desk::submit(form);
        QTRY_COMPARE_WITH_TIMEOUT(Desk::rowOf(table, u"Market"_s), 0, 10'000);
        QCOMPARE(topic(desk, id, u"Market"_s).value(u"Notification"_s).toString(), u"Be fair"_s);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1); // by another name it is the same topic
        desk.undo();
        QTRY_COMPARE_WITH_TIMEOUT(Desk::rowOf(table, u"Trading"_s), 0, 10'000);

        desk.choose({u"Trading"_s}, "topicsTable");
        desk.click("topicMuteButton");
        QTRY_COMPARE_WITH_TIMEOUT(topic(desk, id, u"Trading"_s).value(u"MuteAllMember"_s).toString(), u"On"_s, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 3).data().toString(), u"only owner and admins"_s, 10'000);
        picture(*desk.panel, u"topics"_s);

        desk.choose({u"Trading"_s}, "topicsTable");
        desk.click("topicWriteButton");
        QCOMPARE(desk.wentTo, u"messages"_s);
        QCOMPARE(desk.argument.toMap().value(u"groups"_s).toStringList(), QStringList{made});
        desk.click("topicReadButton");
        QCOMPARE(desk.wentTo, u"messages"_s);
        QCOMPARE(desk.argument.toMap().value(u"group"_s).toString(), made);

        desk.choose({u"Trading"_s}, "topicsTable");
        Desk::key(table, Qt::Key_Delete);
        QCOMPARE(desk.dialogs.asked.last().verb, u"Delete 1 topic(s)"_s);
        QCOMPARE(desk.dialogs.asked.last().title, u"Delete the topic Trading"_s);
        QVERIFY(desk.dialogs.asked.last().destructive);
        QVERIFY(!topic(desk, id, u"Trading"_s).isEmpty()); // the answer was no
        desk.dialogs.yes = true;
        desk.choose({u"Trading"_s}, "topicsTable");
        Desk::key(table, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(topic(desk, id, u"Trading"_s).isEmpty(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, 10'000);
    }

    void aCommunityWithoutTopicsSaysSo()
    {
        Desk desk;
        desk.ready();
        openCommunity(desk, false);
        auto *message = desk.find<MessageBar>("topicsMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 10'000);
        QVERIFY(message->details().contains(u"11000"_s));
        // Nothing is learnt from it for other communities.
        openCommunity(desk, true);
        QTRY_VERIFY_WITH_TIMEOUT(!message->isShowing(), 10'000);
        QVERIFY(desk.shown("topicAddButton")->isEnabled());
    }

    void topicsThatCannotBeReadAreTold()
    {
        // The sandbox reads all it has; the service answers for each topic by itself.
        const QJsonObject good{
            {u"ErrorCode"_s, 0},
            {u"TopicInfo"_s, QJsonObject{{u"TopicId"_s, u"c@TOPIC#_a"_s}, {u"TopicName"_s, u"A"_s}}}};
        const QJsonObject bad{{u"ErrorCode"_s, 110003},
                              {u"ErrorInfo"_s, u"no such topic"_s},
                              {u"TopicInfo"_s, QJsonObject{{u"TopicId"_s, u"c@TOPIC#_b"_s}}}};
        ScriptedServer server([&](const SeenRequest &, QTcpSocket &) {
            return ScriptedServer::json(
                {{u"ActionStatus"_s, u"OK"_s}, {u"ErrorCode"_s, 0}, {u"TopicAndSelfInfo"_s, QJsonArray{good, bad}}});
        });
        Bench service(server.baseUrl());
        GroupExtras extras(*service.client);
        Desk desk;
        BusyBar busy;
        MessageBar writing;
        WriteReport report(desk.errors, &busy, &writing, desk.panel.get());
        TopicsPage page({*desk.writes, desk.dialogs, desk.errors, desk.zone, desk.world.clock}, extras, report,
                        nullptr);
        page.setGroup({u"c"_s, u"Players"_s, u"ann"_s, GroupKind::Community});
        page.show();
        page.begin();
        auto *message = page.findChild<MessageBar *>(u"topicsMessage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->isShowing(), 10'000);
        QCOMPARE(message->title(), u"1 topic(s) could not be read"_s);
        QVERIFY2(message->details().startsWith(u"c@TOPIC#_b: 110003 "_s), qPrintable(message->details()));
        QCOMPARE(page.findChild<QTableView *>(u"topicsTable"_s)->model()->rowCount(), 1);
    }

  private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestTopics)
#include "tst_topics.moc"
