// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/holelookup.h"
#include "core/callbacks/callbackhub.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/storesearch.h"
#include "core/storage/sqlite.h"
#include "tests/core/services/messageworld.h"
#include "ui/widgets/displayzone.h"

#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

/// A log in which some messages of the group never arrived, with the bar that tells of holes.
struct Desk
{
    explicit Desk(MessageWorld &of) : world(of)
    {
        options.path = world.folder.filePath(u"events.db"_s);
        options.index = false;
    }

    /// Puts what the history of the group holds into the store, as callbacks would have, but for some texts.
    void receive(const QStringList &lost)
    {
        const QJsonObject history = world.raw(u"group_open_http_svc/group_msg_get_simple"_s,
                                              {{u"GroupId"_s, world.group}, {u"ReqMsgNumber"_s, 20}});
        const QJsonArray list = history.value(u"RspMsgList"_s).toArray();
        const auto store = EventStore::open(options).value();
        for (qsizetype i = list.size() - 1; i >= 0; --i) {
            const QJsonObject message = list.at(i).toObject();
            const QString text = message[u"MsgBody"_s][0][u"MsgContent"_s][u"Text"_s].toString();
            if (text.isEmpty() || lost.contains(text))
                continue; // callbacks do not tell of tips
            submit(*store, world.group, message.value(u"MsgSeq"_s).toInteger(), text);
        }
        // A group that the service does not know, with a number missing.
        submit(*store, u"gone"_s, 1, u"first"_s);
        submit(*store, u"gone"_s, 3, u"third"_s);
    }

    static void submit(EventStore &store, const QString &group, qint64 seq, const QString &text,
                       const QString &topic = {})
    {
        auto event = std::make_shared<CallbackEvent>();
        event->command = u"Group.CallbackAfterSendMsg"_s;
        event->receivedAt = QDateTime::currentMSecsSinceEpoch();
        event->group = group;
        event->text = text;
        event->body =
            QJsonDocument(QJsonObject{{u"GroupId"_s, group}, {u"TopicId"_s, topic}, {u"MsgSeq"_s, seq}}).toJson();
        store.submit(std::move(event), 0, nullptr);
    }

    void open()
    {
        hub = std::make_unique<CallbackHub>(clock);
        bar = std::make_unique<GapBar>(*hub, zone);
        bar->setLookup(holeLookup(*world.conversations));
        hub->openStore(options);
        [this] { QTRY_VERIFY(hub->isLoaded() && hub->storeState() == CallbackHub::StoreState::Open); }();
    }

    std::size_t holes() const { return hub->watch().holes().holes().size(); }
    QStringList backfilled() const
    {
        QStringList texts;
        for (const EventLog::Row &row : hub->log().newerThan(0, 1'000)) {
            const CallbackEvent event = row->toEvent();
            if (event.origin == EventOrigin::Backfilled)
                texts << event.group + u":"_s + event.text;
        }
        texts.sort();
        return texts;
    }

    /// Looks into the history for the hole whose sentence begins so.
    void look(const QString &group, int place)
    {
        auto *list = bar->window()->findChild<QListWidget *>(u"gapsList"_s);
        if (!list) {
            bar->findChild<QPushButton *>(u"callbacksGapButton"_s)->click();
            list = bar->window()->findChild<QListWidget *>(u"gapsList"_s);
        }
        QVERIFY(list);
        const QList<QListWidgetItem *> items = list->findItems(group + u":"_s, Qt::MatchStartsWith);
        QVERIFY(place < items.size());
        list->setCurrentItem(items.at(place));
        auto *button = bar->window()->findChild<QPushButton *>(u"gapsLook"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
    }

    MessageWorld &world;
    StoreOptions options;
    SystemClock clock;
    DisplayZone zone;
    std::unique_ptr<CallbackHub> hub;
    std::unique_ptr<GapBar> bar;
};

} // namespace

/// Holes in the numbers of a group, looked up in the history that the sandbox keeps.
class TestHoleLookup : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void holesAreReadFromTheHistoryAndFilled()
    {
        MessageWorld world;
        for (int i = 1; i <= 8; ++i)
            world.writeGroup(i % 2 ? u"alice"_s : u"bob"_s, u"line%1"_s.arg(i));
        // A number that belongs to a tip, between two messages that arrived.
        world.call(u"modify_group_base_info"_s, {{u"GroupId"_s, world.group}, {u"Name"_s, u"Late shift"_s}});
        world.writeGroup(u"alice"_s, u"line9"_s);
        world.writeGroup(u"alice"_s, u"line10"_s);

        Desk desk(world);
        desk.receive({u"line3"_s, u"line4"_s, u"line7"_s});
        desk.open();
        QTRY_VERIFY(desk.holes() >= 3);
        QTRY_COMPARE(desk.hub->watch().tally().events(), qint64(desk.hub->log().size()));
        QTest::qWait(600); // a turn of the watch more: nothing comes on top
        const auto found = desk.hub->watch().holes().holes();
        qsizetype ofGroup = 0;
        qint64 missing = 0;
        for (const SequenceHole &hole : found) {
            ofGroup += hole.group == world.group ? 1 : 0;
            missing += hole.group == world.group ? hole.last - hole.first + 1 : 0;
        }
        QVERIFY(ofGroup >= 2 && missing >= 3);
        QVERIFY(desk.backfilled().isEmpty());

        // One after the other is looked up; each is closed for certain, what was lost is there again.
        QSignalSpy told(desk.bar.get(), &GapBar::statusMessage);
        for (qsizetype i = 0; i < ofGroup; ++i) {
            desk.look(world.group, 0);
            QTRY_COMPARE(told.size(), i + 1);
            QTRY_COMPARE(desk.holes(), found.size() - std::size_t(i) - 1);
        }
        const QStringList lost{world.group + u":line3"_s, world.group + u":line4"_s, world.group + u":line7"_s};
        QTRY_COMPARE(desk.backfilled(), lost);
        QVERIFY(told.first().first().toString().startsWith(u"2 message"_s));

        // The history of a group that is gone cannot be read: said, and the hole stays probable.
        QSignalSpy troubled(desk.bar.get(), &GapBar::troubled);
        desk.look(u"gone"_s, 0);
        QTRY_COMPARE(troubled.size(), 1);
        QVERIFY(troubled.first().first().value<ApiError>().message.contains(u"gone"_s));
        QCOMPARE(desk.holes(), std::size_t(1));

        // The next start knows what was explained, and keeps what was found.
        desk.bar.reset();
        desk.hub.reset();
        desk.open();
        QTRY_COMPARE(desk.backfilled(), lost);
        QTRY_COMPARE(desk.holes(), std::size_t(1));
        QCOMPARE(desk.hub->watch().holes().holes().front().group, u"gone"_s);
        const auto filter = Filter::parse(u"backfilled = yes and text = line7"_s).value();
        StoreSearch search;
        desk.hub->search(search, filter);
        QTRY_VERIFY(!search.progress().running);
        QCOMPARE(search.found().size(), 1);
    }

    void aGroupWithoutAHistoryIsNotAskedForEver()
    {
        MessageWorld world;
        world.makeGroup(u"AVChatRoom"_s, u"Stage"_s, {}, u"stage"_s);
        Desk desk(world);
        {
            const auto store = EventStore::open(desk.options).value();
            for (const int seq : {1, 2, 5})
                Desk::submit(*store, u"stage"_s, seq, u"hello"_s);
        }
        desk.open();
        QTRY_COMPARE(desk.holes(), std::size_t(1));
        QSignalSpy told(desk.bar.get(), &GapBar::statusMessage), troubled(desk.bar.get(), &GapBar::troubled);
        desk.look(u"stage"_s, 0);
        QTRY_COMPARE(told.size(), 1);
        const QString words = told.first().first().toString();
        QVERIFY2(words.contains(u"stage"_s) && words.contains(u"no history"_s), qPrintable(words));
        QCOMPARE(troubled.size(), 0);
        QCOMPARE(desk.holes(), std::size_t(0));
        // Nor after the next start.
        QTRY_COMPARE(EventReader::open(desk.options.path).value().explained().value().size(), std::size_t(1));
        desk.bar.reset();
        desk.hub.reset();
        desk.open();
        QTRY_COMPARE(desk.hub->watch().tally().events(), qint64(desk.hub->log().size()));
        QTRY_COMPARE(desk.holes(), std::size_t(0));
    }

    void whatCouldNotBeKeptIsStillMissing()
    {
        MessageWorld world;
        for (int i = 1; i <= 4; ++i)
            world.writeGroup(u"alice"_s, u"line%1"_s.arg(i));
        Desk desk(world);
        desk.receive({u"line2"_s});
        desk.open();
        QTRY_COMPARE(desk.holes(), std::size_t(2));
        QSignalSpy told(desk.bar.get(), &GapBar::statusMessage), troubled(desk.bar.get(), &GapBar::troubled);
        // A disk that is full fails as a lock does that is never let go.
        auto intruder = sqlite::Connection::open(desk.options.path, sqlite::Connection::Mode::ReadWrite, 5'000);
        QVERIFY(intruder && intruder->run("BEGIN IMMEDIATE"));
        desk.look(world.group, 0);
        QTRY_COMPARE(troubled.size(), 1);
        QVERIFY(intruder->run("ROLLBACK"));
        const QString words = troubled.first().first().value<ApiError>().message;
        QVERIFY2(words.contains(u"0 of 1"_s), qPrintable(words));
        QCOMPARE(told.size(), 0);
        QCOMPARE(desk.holes(), std::size_t(2));
        desk.look(world.group, 0);
        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(desk.holes(), std::size_t(1));
        QTRY_COMPARE(desk.backfilled(), QStringList{world.group + u":line2"_s});
    }

    void aTopicIsReadFromItsOwnHistory()
    {
        MessageWorld world;
        const QString community = u"@TGS#_club"_s;
        const QString topic = community + u"@TOPIC#_trade"_s;
        world.call(u"create_group"_s, {{u"Type"_s, u"Community"_s},
                                       {u"Name"_s, u"Club"_s},
                                       {u"Owner_Account"_s, u"alice"_s},
                                       {u"GroupId"_s, community},
                                       {u"SupportTopic"_s, 1}});
        world.raw(u"million_group_open_http_svc/create_topic"_s,
                  {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"Trade"_s}});
        for (int i = 1; i <= 4; ++i) {
            world.raw(u"group_open_http_svc/send_group_msg"_s,
                      {{u"GroupId"_s, community},
                       {u"TopicId"_s, topic},
                       {u"From_Account"_s, u"alice"_s},
                       {u"Random"_s, 500 + i},
                       {u"MsgBody"_s, MessageWorld::textBody(u"offer%1"_s.arg(i))}});
        }
        Desk desk(world);
        {
            const auto store = EventStore::open(desk.options).value();
            for (const int seq : {1, 2, 4})
                Desk::submit(*store, community, seq, u"offer"_s, topic);
        }
        desk.open();
        QTRY_COMPARE(desk.holes(), std::size_t(1));
        desk.look(topic, 0);
        QTRY_COMPARE(desk.backfilled(), QStringList{community + u":offer3"_s});
        QTRY_COMPARE(desk.holes(), std::size_t(0));
        const auto filter = Filter::parse(u"backfilled = yes and TopicId = "_s + Filter::quoted(topic)).value();
        StoreSearch search;
        desk.hub->search(search, filter);
        QTRY_VERIFY(!search.progress().running);
        QCOMPARE(search.found().size(), 1);
    }
};

QTEST_MAIN(TestHoleLookup)
#include "tst_holelookup.moc"
