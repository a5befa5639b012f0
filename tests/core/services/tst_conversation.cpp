// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/messageelements.h"
#include "core/services/historyreader.h"
#include "core/services/recallrun.h"
#include "core/services/sendersweep.h"
#include "tests/core/net/clientbench.h"
#include "tests/core/net/scriptedserver.h"
#include "tests/core/services/messageworld.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

using ReaderState = HistoryReader::State;

/// Reads with a reader and keeps what it tells, oldest first.
struct Reading
{
    explicit Reading(ConversationService &service) : reader(service)
    {
        QObject::connect(&reader, &HistoryReader::pageArrived, &reader, [this](const QList<HistoryMessage> &page) {
            pages << page.size();
            messages = page + messages;
        });
    }
    void open(const Conversation &conversation, std::optional<qint64> until = {})
    {
        messages.clear();
        pages.clear();
        reader.open(conversation, until);
        wait();
    }
    void wait()
    {
        [this] { QTRY_VERIFY_WITH_TIMEOUT(!reader.isBusy(), 20'000); }();
    }
    void readAll()
    {
        while (reader.state() == ReaderState::Idle) {
            reader.older();
            wait();
        }
    }
    QStringList texts() const
    {
        QStringList out;
        for (const HistoryMessage &message : messages)
            out << api::messageSummary(message.body);
        return out;
    }
    HistoryReader reader;
    QList<HistoryMessage> messages;
    QList<qsizetype> pages;
};

QStringList numbered(const QString &word, int from, int to)
{
    QStringList out;
    for (int i = from; i <= to; ++i)
        out << word + QString::number(i);
    return out;
}

} // namespace

/// Histories of pairs and groups page by page, dates, recalls and their copies, against the sandbox.
class TestConversation : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void readsAPairBackwards();
    void readsAPairUpToADay();
    void tellsMessagesApartThatShareAKey();
    void aMessageOfTwoPagesIsToldOnce();
    void readsAGroupBackwards();
    void readsATopicAndRecallsInIt();
    void findsADateInAGroup();
    void tellsWhatFailed();
    void recallsBetweenTwo();
    void recallsInAGroupAndTellsEach();
    void keepsCopiesFirst();
    void copiesAreEncrypted();
    void countsWhatASenderWrote();
    void changesAndMarksAsRead();
};

void TestConversation::readsAPairBackwards()
{
    MessageWorld world;
    const qint64 start = world.clock.nowSeconds() - 3600;
    // Long texts, so that an answer's 13 KB part the history into several pages; two of each second.
    for (int i = 0; i < 60; ++i)
        world.importAt(i % 2 ? u"alice"_s : u"bob"_s, i % 2 ? u"bob"_s : u"alice"_s, start + i / 2,
                       u"%1-"_s.arg(i) + QString(600, u'x'));
    Reading reading(*world.conversations);
    reading.open(Conversation::pair(u"alice"_s, u"bob"_s));
    reading.readAll();
    QCOMPARE(reading.reader.state(), ReaderState::Complete);
    QVERIFY(reading.pages.size() > 2);
    QCOMPARE(reading.messages.size(), 60);
    for (int i = 0; i < 60; ++i) {
        QVERIFY2(api::messageSummary(reading.messages[i].body).startsWith(u"%1-"_s.arg(i)),
                 qPrintable(QString::number(i)));
        QCOMPARE(reading.messages[i].state, HistoryMessage::State::Stored);
        QVERIFY(!reading.messages[i].key.isEmpty());
    }
}

void TestConversation::readsAPairUpToADay()
{
    MessageWorld world;
    const qint64 now = world.clock.nowSeconds();
    for (int day = 5; day >= 1; --day)
        world.importAt(u"alice"_s, u"bob"_s, now - day * 86400, u"day%1"_s.arg(day));
    Reading reading(*world.conversations);
    reading.open(Conversation::pair(u"bob"_s, u"alice"_s), now - 2 * 86400 - 3600);
    reading.readAll();
    QCOMPARE(reading.texts(), QStringList({u"day5"_s, u"day4"_s, u"day3"_s}));
    reading.open(Conversation::pair(u"bob"_s, u"alice"_s), now - 30 * 86400);
    QCOMPARE(reading.reader.state(), ReaderState::Complete);
    QVERIFY(reading.messages.isEmpty());
}

void TestConversation::tellsMessagesApartThatShareAKey()
{
    MessageWorld world;
    const qint64 time = world.clock.nowSeconds() - 60;
    const auto write = [&world, time](const QString &from, const QString &to, const QString &text) {
        world.raw(u"openim/sendmsg"_s, {{u"From_Account"_s, from},
                                        {u"To_Account"_s, to},
                                        {u"MsgSeq"_s, 7},
                                        {u"MsgRandom"_s, 8},
                                        {u"MsgTimeStamp"_s, time},
                                        {u"MsgBody"_s, MessageWorld::textBody(text)}});
    };
    write(u"alice"_s, u"bob"_s, u"one"_s);
    write(u"alice"_s, u"bob"_s, u"two"_s);
    write(u"bob"_s, u"alice"_s, u"three"_s);
    const QStringList all{u"one"_s, u"two"_s, u"three"_s};
    const Conversation pair = Conversation::pair(u"alice"_s, u"bob"_s);
    Reading reading(*world.conversations);
    reading.open(pair);
    reading.readAll();
    QCOMPARE(reading.texts(), all);
    QCOMPARE(reading.messages[0].key, reading.messages[1].key);
    QCOMPARE(reading.messages[0].key, reading.messages[2].key);
    MessageCopies copies(world.folder.filePath(u"copies.jsonl"_s), world.clock);
    RecallRun run(*world.conversations, copies);
    QSignalSpy finished(&run, &RecallRun::finished);
    QVERIFY(run.start(pair, {reading.messages[0], reading.messages[2]}));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(run.done(), 2);
    reading.open(pair);
    reading.readAll();
    QCOMPARE(reading.texts(), all);
    QCOMPARE(reading.messages[0].state, HistoryMessage::State::Recalled);
    QCOMPARE(reading.messages[1].state, HistoryMessage::State::Stored);
    QCOMPARE(reading.messages[2].state, HistoryMessage::State::Recalled);
}

void TestConversation::aMessageOfTwoPagesIsToldOnce()
{
    const auto row = [](const QString &from, int seq, const QString &text) {
        return QJsonObject{{u"From_Account"_s, from},
                           {u"To_Account"_s, from == u"alice"_s ? u"bob"_s : u"alice"_s},
                           {u"MsgSeq"_s, seq},
                           {u"MsgRandom"_s, 1},
                           {u"MsgTimeStamp"_s, 1'700'000'000},
                           {u"MsgFlagBits"_s, 0},
                           {u"MsgKey"_s, u"%1_1_1700000000"_s.arg(seq)},
                           {u"MsgBody"_s, MessageWorld::textBody(text)}};
    };
    const QJsonObject b1 = row(u"alice"_s, 2, u"b1"_s);
    const QJsonObject b2 = row(u"alice"_s, 2, u"b2"_s);
    const QJsonObject b3 = row(u"bob"_s, 2, u"b3"_s);
    const QJsonArray newer{b1, b2, b3, row(u"alice"_s, 3, u"c"_s)};
    const QJsonArray older{row(u"bob"_s, 1, u"a"_s), b1, b2, b3};
    ScriptedServer server([&](const SeenRequest &request, QTcpSocket &) {
        const bool first = !QJsonDocument::fromJson(request.body).object().contains("LastMsgKey"_L1);
        return ScriptedServer::json({{u"ActionStatus"_s, u"OK"_s},
                                     {u"ErrorCode"_s, 0},
                                     {u"Complete"_s, first ? 0 : 1},
                                     {u"MsgCnt"_s, 4},
                                     {u"LastMsgTime"_s, 1'700'000'000},
                                     {u"LastMsgKey"_s, first ? u"2_1_1700000000"_s : u"1_1_1700000000"_s},
                                     {u"MsgList"_s, first ? newer : older}});
    });
    Bench bench(server.baseUrl());
    ConversationService service(*bench.client);
    Reading reading(service);
    reading.open(Conversation::pair(u"alice"_s, u"bob"_s));
    QCOMPARE(reading.pages, QList<qsizetype>{4});
    reading.readAll();
    QCOMPARE(reading.reader.state(), ReaderState::Complete);
    QCOMPARE(reading.texts(), QStringList({u"a"_s, u"b1"_s, u"b2"_s, u"b3"_s, u"c"_s}));
}

void TestConversation::readsAGroupBackwards()
{
    MessageWorld world;
    for (int i = 1; i <= 45; ++i)
        world.writeGroup(i % 2 ? u"alice"_s : u"bob"_s, u"line%1"_s.arg(i));
    Reading reading(*world.conversations);
    reading.open(Conversation::ofGroup(world.group));
    QCOMPARE(reading.reader.state(), ReaderState::Idle);
    QCOMPARE(reading.pages, QList<qsizetype>{20});
    QCOMPARE(reading.texts(), numbered(u"line"_s, 26, 45));
    reading.readAll();
    QCOMPARE(reading.reader.state(), ReaderState::Complete);
    // Tips of the group use numbers too and are rows like any other.
    QStringList texts = reading.texts();
    texts.removeAll(QString());
    QCOMPARE(texts, numbered(u"line"_s, 1, 45));
    for (qsizetype i = 1; i < reading.messages.size(); ++i)
        QCOMPARE(reading.messages[i].seq, reading.messages[i - 1].seq + 1);
    QCOMPARE(reading.messages.first().seq, 1);
}

void TestConversation::readsATopicAndRecallsInIt()
{
    MessageWorld world;
    const QString community = world
                                  .raw(u"group_open_http_svc/create_group"_s, {{u"Type"_s, u"Community"_s},
                                                                               {u"Name"_s, u"Town"_s},
                                                                               {u"Owner_Account"_s, u"alice"_s},
                                                                               {u"SupportTopic"_s, 1}})
                                  .value("GroupId"_L1)
                                  .toString();
    const QString topic = community + u"@TOPIC#_market"_s;
    world.raw(u"million_group_open_http_svc/create_topic"_s,
              {{u"GroupId"_s, community}, {u"TopicId"_s, topic}, {u"TopicName"_s, u"market"_s}});
    world.group = community;
    world.writeGroup(u"alice"_s, u"to all"_s);
    for (int i = 1; i <= 25; ++i)
        world.raw(u"group_open_http_svc/send_group_msg"_s, {{u"GroupId"_s, community},
                                                            {u"TopicId"_s, topic},
                                                            {u"From_Account"_s, u"alice"_s},
                                                            {u"Random"_s, i},
                                                            {u"MsgBody"_s, world.textBody(u"line%1"_s.arg(i))}});
    // The ID of the topic stands where a group's does.
    const Conversation where = Conversation::ofGroup(topic);
    Reading reading(*world.conversations);
    reading.open(where);
    reading.readAll();
    QCOMPARE(reading.texts(), numbered(u"line"_s, 1, 25));
    MessageCopies copies(world.folder.filePath(u"copies.jsonl"_s), world.clock);
    RecallRun run(*world.conversations, copies);
    QSignalSpy finished(&run, &RecallRun::finished);
    QVERIFY(run.start(where, {reading.messages.last()}));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(run.done(), 1);
    reading.open(where);
    QCOMPARE(reading.messages.last().state, HistoryMessage::State::Recalled);
    reading.open(Conversation::ofGroup(community));
    QVERIFY(reading.messages.last().state != HistoryMessage::State::Recalled);
    QCOMPARE(reading.texts().last(), u"to all"_s);
}

void TestConversation::findsADateInAGroup()
{
    MessageWorld world;
    const qint64 now = world.clock.nowSeconds();
    const QString old = u"old"_s;
    world.call(
        u"import_group"_s,
        {{u"Type"_s, u"Public"_s}, {u"GroupId"_s, old}, {u"Name"_s, u"Old"_s}, {u"CreateTime"_s, now - 6 * 86400}});
    int made = 0;
    for (int call = 0; call < 20; ++call) {
        QJsonArray list;
        for (int i = 0; i < 5; ++i, ++made)
            list.append(QJsonObject{{u"From_Account"_s, u"alice"_s},
                                    {u"SendTime"_s, now - 5 * 86400 + made * 3600},
                                    {u"Random"_s, made + 1},
                                    {u"MsgBody"_s, MessageWorld::textBody(u"hour%1"_s.arg(made))}});
        const QJsonObject answer = world.call(u"import_group_msg"_s, {{u"GroupId"_s, old}, {u"MsgList"_s, list}});
        QCOMPARE(answer.value(u"ImportMsgResult"_s).toArray().size(), 5);
    }
    Reading reading(*world.conversations);
    for (const int hour : {0, 1, 37, 60, 98, 99}) {
        reading.open(Conversation::ofGroup(old), now - 5 * 86400 + hour * 3600 + 60);
        QVERIFY2(!reading.messages.isEmpty(), qPrintable(QString::number(hour)));
        QCOMPARE(reading.texts().last(), u"hour%1"_s.arg(hour));
    }
    reading.open(Conversation::ofGroup(old), now - 8 * 86400);
    QCOMPARE(reading.reader.state(), ReaderState::Complete);
    QVERIFY(reading.messages.isEmpty());
}

void TestConversation::tellsWhatFailed()
{
    MessageWorld world;
    Reading reading(*world.conversations);
    reading.open(Conversation::ofGroup(u"nothing-such"_s));
    QCOMPARE(reading.reader.state(), ReaderState::Failed);
    QVERIFY(reading.reader.error().code == 10010 || reading.reader.error().code == 10015);
    reading.reader.open(Conversation());
    QCOMPARE(reading.reader.state(), ReaderState::Idle);
    reading.reader.open(Conversation::ofGroup(world.group));
    QVERIFY(reading.reader.isBusy());
    reading.reader.cancel();
    QCOMPARE(reading.reader.state(), ReaderState::Idle);
    reading.reader.older();
    reading.wait();
    QVERIFY(reading.reader.state() != ReaderState::Failed);
}

void TestConversation::recallsBetweenTwo()
{
    MessageWorld world;
    world.write(u"alice"_s, u"bob"_s, u"first"_s);
    world.write(u"bob"_s, u"alice"_s, u"second"_s);
    world.write(u"alice"_s, u"bob"_s, u"third"_s);
    const Conversation pair = Conversation::pair(u"alice"_s, u"bob"_s);
    Reading reading(*world.conversations);
    reading.open(pair);
    reading.readAll();
    QCOMPARE(reading.messages.size(), 3);
    MessageCopies copies(world.folder.filePath(u"copies.jsonl"_s), world.clock);
    RecallRun run(*world.conversations, copies);
    QList<ItemOutcome> outcomes;
    connect(&run, &RecallRun::arrived, this, [&](const QList<ItemOutcome> &some) { outcomes << some; });
    QSignalSpy finished(&run, &RecallRun::finished);
    QVERIFY(run.start(pair, {reading.messages[0], reading.messages[1]}));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(run.done(), 2);
    reading.open(pair);
    reading.readAll();
    QCOMPARE(reading.messages.size(), 3);
    QCOMPARE(reading.messages[0].state, HistoryMessage::State::Recalled);
    QCOMPARE(reading.messages[1].state, HistoryMessage::State::Recalled);
    QCOMPARE(reading.messages[2].state, HistoryMessage::State::Stored);
    // Once more: the service says that it was recalled already.
    QVERIFY(run.start(pair, {reading.messages[0]}));
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(run.done(), 0);
    QCOMPARE(outcomes.last().error.code, 20023);
}

void TestConversation::recallsInAGroupAndTellsEach()
{
    MessageWorld world;
    for (int i = 1; i <= 15; ++i)
        world.writeGroup(u"alice"_s, u"line%1"_s.arg(i));
    const Conversation group = Conversation::ofGroup(world.group);
    Reading reading(*world.conversations);
    reading.open(group);
    QList<HistoryMessage> some;
    for (const HistoryMessage &message : std::as_const(reading.messages)) {
        if (message.isRecallable())
            some << message;
    }
    QCOMPARE(some.size(), 15);
    HistoryMessage none = some.last();
    none.seq += 500;
    MessageCopies copies(world.folder.filePath(u"copies.jsonl"_s), world.clock);
    RecallRun run(*world.conversations, copies);
    QList<ItemOutcome> outcomes;
    connect(&run, &RecallRun::arrived, this, [&](const QList<ItemOutcome> &some) { outcomes << some; });
    QSignalSpy finished(&run, &RecallRun::finished);
    QVERIFY(run.start(group, some + QList{none}));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(outcomes.size(), 16);
    QCOMPARE(run.done(), 15); // the call is OK; the code of the sixteenth is not
    QVERIFY(std::ranges::any_of(outcomes, [](const ItemOutcome &one) { return one.error.code == 10030; }));
    reading.open(group);
    int recalled = 0;
    for (const HistoryMessage &message : std::as_const(reading.messages))
        recalled += message.state == HistoryMessage::State::Recalled;
    QCOMPARE(recalled, 15);
}

void TestConversation::keepsCopiesFirst()
{
    MessageWorld world;
    world.write(u"alice"_s, u"bob"_s, u"to be kept"_s);
    const Conversation pair = Conversation::pair(u"alice"_s, u"bob"_s);
    Reading reading(*world.conversations);
    reading.open(pair);
    reading.readAll();
    MessageCopies nowhere(u"/proc/nothing/copies.jsonl"_s, world.clock);
    RecallRun never(*world.conversations, nowhere);
    const Result<Done> refused = never.start(pair, reading.messages);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::Storage);
    QVERIFY(!never.isRunning());
    MessageCopies copies(world.folder.filePath(u"deep/copies.jsonl"_s), world.clock);
    QVERIFY(copies.keep(u"recall"_s, pair, reading.messages));
    QVERIFY(copies.keep(u"modify"_s, Conversation::ofGroup(u"g"_s), reading.messages));
    QFile file(copies.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first.value(u"act"_s).toString(), u"recall"_s);
    QCOMPARE(first.value(u"message"_s).toObject().value(u"MsgKey"_s).toString(), reading.messages.first().key);
    QVERIFY(lines[0].contains("to be kept"));
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(u"GroupId"_s).toString(), u"g"_s);
}

void TestConversation::copiesAreEncrypted()
{
    MessageWorld world;
    world.write(u"alice"_s, u"bob"_s, u"to be kept"_s);
    const Conversation pair = Conversation::pair(u"alice"_s, u"bob"_s);
    Reading reading(*world.conversations);
    reading.open(pair);
    reading.readAll();
    SessionStore keychain;
    SealSource source(&keychain, u"1400000000@host"_s);
    MessageCopies copies(world.folder.filePath(u"copies.jsonl"_s), world.clock);
    QVERIFY(copies.keep(u"recall"_s, pair, reading.messages)); // as they were kept before there was a key
    QVERIFY(!copies.isSealed());
    copies.setSeal(&source);
    QTRY_VERIFY(source.known());
    QVERIFY(copies.isSealed());
    reading.messages.first().raw.insert(u"CloudCustomData"_s, u"nobody else may read this"_s);
    QVERIFY(copies.keep(u"recall"_s, pair, reading.messages));
    QFile file(copies.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    QCOMPARE(bytes.count("to be kept"), 1); // the old line
    QVERIFY(!bytes.contains("nobody else") && !bytes.contains(QByteArray("nobody else").toBase64().left(12)));
    const Result<KeptMessages> kept = MessageCopies::read(copies.file(), **source.known());
    QVERIFY(kept);
    QCOMPARE(kept->lines.size(), 2);
    QCOMPARE(kept->lines[1]["message"_L1]["CloudCustomData"_L1].toString(), u"nobody else may read this"_s);
    QVERIFY(kept->troubles.isEmpty());
    // Without the key the old line is still there, and the new one is told.
    const Result<KeptMessages> without = MessageCopies::read(copies.file(), Seal());
    QVERIFY(without);
    QCOMPARE(without->lines.size(), 1);
    QCOMPARE(without->troubles.size(), 1);
    QVERIFY(without->troubles.first().contains(u"encrypted"_s));
    // Before the keychain has answered nothing is kept, so nothing is recalled.
    SealSource silent(&keychain, u"1400000001@host"_s);
    MessageCopies early(world.folder.filePath(u"early.jsonl"_s), world.clock);
    early.setSeal(&silent);
    if (!silent.known())
        QVERIFY(!early.keep(u"recall"_s, pair, reading.messages));
}

void TestConversation::countsWhatASenderWrote()
{
    MessageWorld world;
    for (int i = 1; i <= 50; ++i)
        world.writeGroup(i % 5 ? u"alice"_s : u"bob"_s, u"line%1"_s.arg(i));
    SenderSweep sweep(*world.conversations);
    QSignalSpy finished(&sweep, &SenderSweep::finished);
    sweep.start(world.group, u"bob"_s);
    QTRY_COMPARE(finished.size(), 1);
    QStringList texts;
    for (const HistoryMessage &message : sweep.found())
        texts << api::messageSummary(message.body);
    QCOMPARE(texts, QStringList({u"line5"_s, u"line10"_s, u"line15"_s, u"line20"_s, u"line25"_s, u"line30"_s,
                                 u"line35"_s, u"line40"_s, u"line45"_s, u"line50"_s}));
    bool answered = false;
    world.conversations->recallSender(world.group, u"bob"_s).then([&](const Result<EmptyReply> &reply) {
        answered = reply.has_value();
    });
    QTRY_VERIFY(answered);
    sweep.start(world.group, u"bob"_s);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(sweep.found().isEmpty());
    sweep.start(world.group, u"alice"_s);
    sweep.cancel();
    QCOMPARE(finished.size(), 3);
    QVERIFY(!sweep.isRunning());
}

void TestConversation::changesAndMarksAsRead()
{
    MessageWorld world;
    world.write(u"alice"_s, u"bob"_s, u"before"_s);
    world.writeGroup(u"alice"_s, u"before"_s);
    const auto done = [](QFuture<Result<EmptyReply>> future) {
        bool good = false;
        bool answered = false;
        future.then([&](const Result<EmptyReply> &reply) {
            good = reply.has_value();
            answered = true;
        });
        [&] { QTRY_VERIFY(answered); }();
        return good;
    };
    for (const Conversation &where : {Conversation::pair(u"bob"_s, u"alice"_s), Conversation::ofGroup(world.group)}) {
        Reading reading(*world.conversations);
        reading.open(where);
        reading.readAll();
        QVERIFY(!reading.messages.isEmpty());
        QVERIFY(done(
            world.conversations->modify(where, reading.messages.last(), {api::textElement(u"after"_s)}, u"extra"_s)));
        reading.open(where);
        reading.readAll();
        QCOMPARE(reading.texts().last(), u"after"_s);
        // The history of groups is documented without it.
        if (!where.isGroup())
            QCOMPARE(reading.messages.last().cloudData, u"extra"_s);
    }
    const auto unread = [&world] {
        return world.raw(u"openim/get_c2c_unread_msg_num"_s, {{u"To_Account"_s, u"bob"_s}})
            .value(u"AllC2CUnreadMsgNum"_s)
            .toInt(-1);
    };
    QCOMPARE(unread(), 1);
    QVERIFY(done(world.conversations->markRead(u"bob"_s, u"alice"_s, world.clock.nowSeconds())));
    QCOMPARE(unread(), 0);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
