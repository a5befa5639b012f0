// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackclient.h"
#include "groupmessages.h"
#include "receiverrig.h"

#include "core/callbacks/attachwire.h"
#include "core/callbacks/eventtally.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/filteruse.h"
#include "core/callbacks/searchpage.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace imdesk;
using namespace imdesk::testing;
using namespace Qt::StringLiterals;

/// What a console sent is told from what the service sent, wherever the event goes.
class TestReplayMark : public QObject
{
    Q_OBJECT

    static int codeOf(const HttpReply &reply)
    {
        return QJsonDocument::fromJson(reply.body).object().value("ErrorCode"_L1).toInt(-1);
    }

  private Q_SLOTS:
    void aRuleKnowsItBeforeItAnswers()
    {
        ReplyRule rule;
        rule.name = rule.id = u"no replays"_s;
        rule.filter = u"replay = yes"_s;
        rule.action = ReplyRule::wordOf(ReplyRule::Action::Refuse);
        QCOMPARE(standingProblem(Filter::parse(rule.filter).value(), FilterUse::Rules), QString());
        ReceiverOptions options;
        options.rules = {rule};
        const ReceiverRig rig(options);
        CallbackClient client(rig.port());
        const QByteArray target = callbackTarget("Group.CallbackBeforeSendMsg");
        QByteArray body = messageBody("hi");
        body.replace("AfterSendMsg", "BeforeSendMsg");
        QCOMPARE(codeOf(client.post(target, body)), 0);
        QVERIFY(codeOf(client.post(target, body, "x-imdesk-replay: 7\r\n")) != 0);
        const std::vector<CallbackEvent> stored = rig.events();
        QCOMPARE(stored.size(), std::size_t(2));
        QVERIFY(!stored[0].replay && stored[0].rule.isEmpty());
        QVERIFY(stored[1].replay);
        QCOMPARE(stored[1].rule, rule.name);
    }

    void itIsKnownWithoutTheHandling()
    {
        CallbackEvent event = *message(u"g"_s, 1);
        event.handling = "{\"headers\":[\"X-Imdesk-Replay: 0\"]}";
        CommandNames names;
        QVERIFY(LogRow(event, names).isReplay());
        QVERIFY(LogRow(LogRow(event, names).toEvent(), names).isReplay());
        QVERIFY(attach::eventIn(attach::eventOut(event, false)).replay);
        event.handling = "{\"headers\":[\"Note: X-Imdesk-Replay\"]}";
        QVERIFY(!attach::eventIn(attach::eventOut(event, false)).replay);
    }

    void pagesOfASearchTellIt()
    {
        const QTemporaryDir dir;
        const StoreOptions options = optionsFor(dir);
        {
            const auto store = std::move(EventStore::open(options).value());
            for (int i = 1; i <= 6; ++i) {
                const EventPtr event = message(u"g"_s, i);
                if (i % 3 == 0)
                    event->handling = "{\"headers\":[\"X-Imdesk-Replay: 5\"]}";
                QVERIFY(store->submit(event, 0, nullptr));
            }
        }
        const Filter all = Filter::parse(u"group = g"_s).value();
        for (const FoundBodies bodies : {FoundBodies::WhereCut, FoundBodies::All}) {
            const SearchPage page =
                findPage(options.path, all, {}, {500, 60'000}, {}, PageOrder::OldestFirst, bodies).value();
            QCOMPARE(page.events.size(), std::size_t(6));
            for (const CallbackEvent &event : page.events)
                QCOMPARE(event.replay, event.seq % 3 == 0);
        }
    }

    void itIsNotCounted()
    {
        EventTally tally;
        CommandNames names;
        CallbackEvent event = *message(u"g"_s, 1);
        tally.see(LogRow(event, names));
        event.replay = true;
        tally.see(LogRow(event, names));
        QCOMPARE(tally.events(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReplayMark)
#include "tst_replaymark.moc"
