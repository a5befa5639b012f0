// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/rememberedrefusals.h"

#include "core/callbacks/eventlog.h"
#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

EventPtr before(qint64 seq, const QString &command, const QString &sender, const QString &receiver,
                const QString &group, int code)
{
    auto event = std::make_shared<CallbackEvent>();
    event->seq = seq;
    event->receivedAt = 1'700'000'000'000 + seq;
    event->command = command;
    event->sender = sender;
    event->receivers = receiver;
    event->group = group;
    event->answerCode = code;
    return event;
}

const QString privateBefore = u"C2C.CallbackBeforeSendMsg"_s;
const QString groupBefore = u"Group.CallbackBeforeSendMsg"_s;
const MessageQuestion people{u"alice"_s, u"bob"_s, {}};
const MessageQuestion inGroup{u"alice"_s, {}, u"night"_s};

} // namespace

/// Refusals by the callback server, found in the log by who wrote to whom.
class TestRememberedRefusals : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void onlyTheRightOnesCount()
    {
        QVERIFY(isRefusalOf(*before(1, privateBefore, u"alice"_s, u"bob"_s, {}, 20006), people));
        QVERIFY(isRefusalOf(*before(1, groupBefore, u"alice"_s, {}, u"night"_s, 10016), inGroup));
        QVERIFY(!isRefusalOf(*before(1, privateBefore, u"alice"_s, u"bob"_s, {}, 0), people));
        QVERIFY(!isRefusalOf(*before(1, privateBefore, u"bob"_s, u"alice"_s, {}, 20006), people));
        QVERIFY(!isRefusalOf(*before(1, groupBefore, u"alice"_s, {}, u"day"_s, 10016), inGroup));
        QVERIFY(!isRefusalOf(*before(1, u"C2C.CallbackAfterSendMsg"_s, u"alice"_s, u"bob"_s, {}, 20006), people));
        QVERIFY(!isRefusalOf(*before(1, privateBefore, u"alice"_s, u"bob"_s, {}, 20006), inGroup));
    }

    void aTopicIsNotItsCommunity()
    {
        const QString community = u"@TGS#_c"_s;
        const MessageQuestion inTopic{u"alice"_s, {}, u"@TGS#_c@TOPIC#_t"_s};
        const MessageQuestion inCommunity{u"alice"_s, {}, community};
        const auto written = [&community](qint64 seq, const QByteArray &topic) {
            const EventPtr event = before(seq, groupBefore, u"alice"_s, {}, community, 10016);
            QJsonObject body{{u"GroupId"_s, community}};
            if (!topic.isEmpty())
                body.insert(u"TopicId"_s, QString::fromLatin1(topic));
            event->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
            return event;
        };
        EventLog log;
        log.append({written(1, "@TGS#_c@TOPIC#_t"), written(2, "@TGS#_c@TOPIC#_u"), written(3, {})});
        const auto inOne = lastRefusal(log, inTopic);
        QVERIFY(inOne && inOne->event == 1);
        const auto inAll = lastRefusal(log, inCommunity);
        QVERIFY(inAll && inAll->event == 3);

        const QTemporaryDir folder;
        StoreOptions options;
        options.path = folder.filePath(u"ev.db"_s);
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            QVERIFY((*store)->submit(written(0, "@TGS#_c@TOPIC#_t"), 1, {}));
            QVERIFY((*store)->submit(written(0, {}), 2, {}));
        }
        auto reader = EventReader::open(options.path);
        QVERIFY(reader);
        const auto stored = lastRefusal(*reader, inTopic);
        QVERIFY(stored && *stored && (*stored)->event == 1);
    }

    void theNewestIsTold()
    {
        EventLog log;
        QVERIFY(!lastRefusal(log, people));
        std::vector<EventPtr> events;
        for (qint64 seq = 1; seq <= 5'000; ++seq)
            events.push_back(
                before(seq, privateBefore, u"alice"_s, u"bob"_s, {}, seq == 7 || seq == 900 ? 120'001 : 0));
        log.append(events);
        const auto refusal = lastRefusal(log, people);
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->event, 900);
        QCOMPARE(refusal->code, 120'001);
        QCOMPARE(refusal->atMs, 1'700'000'000'900);
        QVERIFY(!lastRefusal(log, inGroup));
    }

    void theLookBackEnds()
    {
        EventLog log;
        log.append({before(1, privateBefore, u"alice"_s, u"bob"_s, {}, 20006)});
        std::vector<EventPtr> events;
        for (qint64 seq = 2; seq <= 2 + refusalRowsLooked; ++seq)
            events.push_back(before(seq, privateBefore, u"alice"_s, u"bob"_s, {}, 0));
        log.append(events);
        QVERIFY(!lastRefusal(log, people));
    }
};

QTEST_GUILESS_MAIN(TestRememberedRefusals)
#include "tst_rememberedrefusals.moc"
