// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmessages.h"

#include "core/callbacks/eventreader.h"
#include "core/callbacks/eventtally.h"
#include "core/callbacks/eventwatch.h"
#include "core/callbacks/filtercompletion.h"
#include "core/callbacks/owncalls.h"
#include "core/callbacks/storesearch.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;

namespace {

/// The rules of HoleFinder at their plainest: one list, walked from end to end.
class PlainHoles
{
  public:
    void see(const QString &group, qint64 number, qint64 atMs)
    {
        const auto known = m_last.find(group);
        if (known == m_last.end()) {
            m_last.insert(group, {number, atMs});
            return;
        }
        if (number <= known->first) {
            close(group, number, number);
            return;
        }
        if (number > known->first + 1)
            m_holes.push_back({group, known->first + 1, number - 1, known->second, atMs});
        *known = {number, atMs};
        trim();
    }

    void close(const QString &group, qint64 first, qint64 last)
    {
        std::vector<SequenceHole> left;
        for (const SequenceHole &hole : m_holes) {
            if (hole.group != group || hole.last < first || hole.first > last) {
                left.push_back(hole);
                continue;
            }
            if (hole.first < first)
                left.push_back({group, hole.first, first - 1, hole.beforeMs, hole.afterMs});
            if (hole.last > last)
                left.push_back({group, last + 1, hole.last, hole.beforeMs, hole.afterMs});
        }
        m_holes = std::move(left);
        trim();
    }

    const std::vector<SequenceHole> &holes() const { return m_holes; }

  private:
    void trim()
    {
        if (m_holes.size() > HoleFinder::holesKept)
            m_holes.erase(m_holes.begin(), m_holes.end() - qsizetype(HoleFinder::holesKept));
    }

    QHash<QString, std::pair<qint64, qint64>> m_last;
    std::vector<SequenceHole> m_holes;
};

/// Messages of many groups with gaps, many of them late; the same each time.
class GappyGroups
{
  public:
    explicit GappyGroups(int groups) : m_newest(groups, 100) {}

    std::pair<QString, qint64> next()
    {
        const int group = below(int(m_newest.size()));
        qint64 &newest = m_newest[group];
        if (below(3) == 0)
            return {nameOf(group), std::max<qint64>(1, newest - below(40))};
        newest += 1 + below(6);
        return {nameOf(group), newest};
    }
    int below(int bound)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return int((m_state >> 33) % quint64(bound));
    }
    static QString nameOf(int group) { return QStringLiteral("g%1").arg(group); }

  private:
    QList<qint64> m_newest;
    quint64 m_state = 1;
};

} // namespace

/// Everything around the filter: holes, counters, calls of ours, completion, remembered filters.
class TestEventFinding : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void olderLogsAreBroughtUpToDate()
    {
        QTemporaryDir dir;
        const StoreOptions options = optionsFor(dir);
        {
            auto database = sqlite::Connection::open(options.path, sqlite::Connection::Mode::ReadWrite, 1'000);
            QVERIFY(database);
            QVERIFY(database->run(
                "CREATE TABLE event(seq INTEGER PRIMARY KEY, received_at INTEGER NOT NULL, command TEXT NOT NULL, "
                "sender "
                "TEXT NOT NULL, receivers TEXT NOT NULL, grp TEXT NOT NULL, text TEXT NOT NULL, detail TEXT NOT NULL, "
                "ip "
                "TEXT NOT NULL, platform TEXT NOT NULL, request_time INTEGER NOT NULL, sign INTEGER NOT NULL, "
                "http_status "
                "INTEGER NOT NULL, answer_code INTEGER NOT NULL, answer_text TEXT NOT NULL, note TEXT NOT NULL, query "
                "BLOB "
                "NOT NULL, body BLOB NOT NULL, answer_more BLOB NOT NULL DEFAULT x'', rule TEXT NOT NULL DEFAULT '');"
                "CREATE TABLE answered(first INTEGER PRIMARY KEY, last INTEGER NOT NULL, at INTEGER NOT NULL);"
                "INSERT INTO event VALUES(5, 1, 'X.Y', 'old', '', '', '', '', '', '', 0, 0, 200, 0, '', '', x'', "
                "x'7b7d', "
                "x'', 'a rule');"
                "PRAGMA application_id = 1229808709; PRAGMA user_version = 2;"));
        }
        {
            // It can be read as it is.
            auto reader = EventReader::open(options.path);
            QVERIFY(reader);
            QVERIFY(reader->identity().value().isEmpty());
            QCOMPARE(reader->event(5).value()->rule, QStringLiteral("a rule"));
        }
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            QVERIFY((*store)->submit(message(QStringLiteral("g"), 1), 1, {}));
        }
        auto reader = EventReader::open(options.path);
        QVERIFY(reader);
        QCOMPARE(reader->version(), 3);
        QCOMPARE(reader->identity().value().size(), 16);
        QCOMPARE(reader->event(5).value()->sender, QStringLiteral("old"));
        QCOMPARE(reader->lastSeq().value(), 6);
    }

    void listeningIsNoted()
    {
        QTemporaryDir dir;
        const StoreOptions options = optionsFor(dir);
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            (*store)->setListening(false); // nothing to end
            (*store)->setListening(true);
            (*store)->setListening(false);
        }
        auto reader = EventReader::open(options.path);
        QVERIFY(reader);
        const auto spans = reader->listened();
        QVERIFY(spans);
        QCOMPARE(spans->size(), std::size_t(1));
        QVERIFY(spans->front().first > 0 && spans->front().second >= spans->front().first);
    }

    void listeningIsNotedUnderTraffic()
    {
        QTemporaryDir dir;
        StoreOptions options = optionsFor(dir);
        options.listeningBeatMs = 100;
        auto store = EventStore::open(options);
        QVERIFY(store);
        (*store)->setListening(true);
        // As a crash would leave it.
        const auto notedMs = [&options]() -> qint64 {
            const auto spans = EventReader::open(options.path).value().listened();
            return spans && spans->size() == 1 ? spans->front().second - spans->front().first : -1;
        };
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; (i < 100 || notedMs() < 300) && !timer.hasExpired(30'000); ++i) {
            QVERIFY((*store)->submit(message(QStringLiteral("g"), i), quint64(i), {}));
            QTest::qWait(5);
        }
        QVERIFY2(notedMs() >= 300, qPrintable(QString::number(notedMs())));
    }

    void aNoteThatFailsCostsNoEvent()
    {
        QTemporaryDir dir;
        StoreOptions options = optionsFor(dir);
        options.listeningBeatMs = 1;
        auto store = EventStore::open(options);
        QVERIFY(store);
        (*store)->run([](sqlite::Connection &connection) {
            return connection.run(
                "CREATE TRIGGER refusal BEFORE INSERT ON listening BEGIN SELECT RAISE(ROLLBACK, 'no'); "
                "END");
        });
        (*store)->setListening(true);
        for (int i = 1; i <= 20; ++i) {
            QVERIFY((*store)->submit(message(QStringLiteral("g"), i), quint64(i), {}));
            QTest::qWait(5);
        }
        QTRY_COMPARE((*store)->lastSeq(), 20);
        QCOMPARE((*store)->failedCommits(), 0);
    }

    void whoJoinsTakesNumbersToo()
    {
        CommandNames names;
        HoleFinder finder;
        const auto see = [&](const CallbackEvent &event) { finder.see(LogRow(event, names)); };
        CallbackEvent joined = *message(QStringLiteral("g"), 0);
        joined.command = QStringLiteral("Group.CallbackAfterNewMemberJoin");
        see(joined); // before anything is known of the group
        see(*message(QStringLiteral("g"), 1));
        see(joined);
        see(*message(QStringLiteral("g"), 3));
        QCOMPARE(finder.holes().size(), std::size_t(1)); // the history can still be asked
        QVERIFY(finder.holes().back().isOfNotes());
        see(joined);
        see(*message(QStringLiteral("g"), 6));
        QVERIFY(!finder.holes().back().isOfNotes()); // two numbers, one note
        see(joined);                                 // told a little late
        QVERIFY(finder.holes().back().isOfNotes());
        see(*message(QStringLiteral("g"), 8));
        QVERIFY(!finder.holes().back().isOfNotes());
        // A late message in the middle: the note is that of one side.
        see(joined); // of the hole before
        see(joined);
        see(*message(QStringLiteral("g"), 12));
        see(*message(QStringLiteral("g"), 10));
        const std::vector<SequenceHole> holes = finder.holes();
        QCOMPARE(holes.back().first, qint64(11));
        QCOMPARE(holes.at(holes.size() - 2).first, qint64(9));
        QVERIFY(holes.back().isOfNotes() != holes.at(holes.size() - 2).isOfNotes());
    }

    void holesAppearShrinkAndClose()
    {
        HoleFinder finder;
        const QString group = QStringLiteral("g");
        for (const int number : {1, 2, 6, 7})
            finder.see(group, number, number * 100);
        QCOMPARE(finder.holes().size(), std::size_t(1));
        QCOMPARE(finder.holes().front(), (SequenceHole{group, 3, 5, 200, 600}));
        finder.see(group, 4, 900); // late
        QCOMPARE(finder.holes().size(), std::size_t(2));
        finder.see(QStringLiteral("other"), 3, 0);
        finder.close(group, 3, 3);
        QCOMPARE(finder.holes().size(), std::size_t(1));
        QCOMPARE(finder.holes().front().first, 5);
        finder.close(group, 1, 100);
        QVERIFY(finder.holes().empty());
        finder.see(group, 5'000, 900); // however wide
        QCOMPARE(finder.holes().size(), std::size_t(1));
        QCOMPARE(finder.holes().front(), (SequenceHole{group, 8, 4'999, 700, 900}));
        // Full, the oldest give way: as many as before are others.
        for (qint64 number = 5'002; finder.holes().size() < HoleFinder::holesKept; number += 2)
            finder.see(group, number, 900);
        const quint64 before = finder.turn();
        finder.see(group, 10'000, 900);
        QCOMPARE(finder.holes().size(), HoleFinder::holesKept);
        QVERIFY(finder.turn() != before);
        const quint64 after = finder.turn();
        finder.close(group, 10'000, 10'000);
        QCOMPARE(finder.turn(), after);
    }

    void manyHolesAreKeptAsByThePlainRules()
    {
        for (const int groups : {1, 30, 400}) {
            HoleFinder finder;
            PlainHoles plain;
            GappyGroups world(groups);
            for (int i = 0; i < 6'000; ++i) {
                if (world.below(50) == 0) {
                    const QString group = GappyGroups::nameOf(world.below(groups));
                    const qint64 first = 1 + world.below(200);
                    const qint64 last = first + world.below(40);
                    finder.close(group, first, last);
                    plain.close(group, first, last);
                }
                const auto [group, number] = world.next();
                finder.see(group, number, i);
                plain.see(group, number, i);
                if (i % 100 == 0)
                    QCOMPARE(finder.holes(), plain.holes());
            }
            QVERIFY(plain.holes().size() > 400);
            QCOMPARE(finder.holes(), plain.holes());
            finder.clear();
            QVERIFY(finder.holes().empty());
            finder.see(GappyGroups::nameOf(0), 1'000'000, 0); // nothing is known of it any more
            QVERIFY(finder.holes().empty());
        }
    }

    void aLongLogIsWatchedInManyTurns()
    {
        EventLog log;
        EventWatch watch(log);
        PlainHoles plain;
        GappyGroups world(100);
        std::vector<EventPtr> events;
        for (int i = 1; i <= 2 * int(EventWatch::rowsATurn) + 500; ++i) {
            const auto [group, number] = world.next();
            events.push_back(message(group, number, 1'700'000'000'000 + i));
            events.back()->seq = i;
            plain.see(group, number, events.back()->receivedAt);
        }
        log.append(events);
        QTRY_COMPARE_WITH_TIMEOUT(watch.tally().events(), qint64(events.size()), 60'000);
        QCOMPARE(watch.holes().holes(), plain.holes());
    }

    void topicsAreNumberedByThemselves()
    {
        HoleFinder finder;
        CommandNames names;
        const auto see = [&](const QByteArray &topic, int number) {
            const EventPtr event = message(QStringLiteral("@TGS#_c"), number);
            event->body.replace("{", "{\"TopicId\":\"" + topic + "\",");
            finder.see(LogRow(*event, names));
        };
        const QString second = QStringLiteral("@TGS#_c@TOPIC#_b");
        for (const int number : {1, 2, 3}) {
            see("@TGS#_c@TOPIC#_a", number + 20);
            see(second.toUtf8(), number);
            see("", number); // the community itself
        }
        QVERIFY(finder.holes().empty());
        see(second.toUtf8(), 5);
        QCOMPARE(finder.holes().size(), std::size_t(1));
        QCOMPARE(finder.holes().front().group, second);
        QCOMPARE(finder.holes().front().first, 4);
    }

    void theWatchCountsAndFindsHoles()
    {
        EventLog log;
        EventWatch watch(log);
        std::vector<EventPtr> events;
        for (int i = 1; i <= 10; ++i) {
            if (i == 4)
                continue;
            events.push_back(message(QStringLiteral("g"), i, 1'700'000'000'000 + i * 1'000));
            events.back()->seq = i;
            events.back()->answeredInMs = i;
            events.back()->answerCode = i == 10 ? 10'100 : 0;
            events.back()->answerMore = i == 9 ? R"({"ResultItem":[{"ResultCode":0},{"ResultCode":38001}]})" : "";
        }
        log.append(events);
        QTRY_COMPARE(watch.tally().events(), 9);
        QCOMPARE(watch.tally().refused(), 2);
        QCOMPARE(watch.holes().holes().size(), std::size_t(1));
        const auto commands = watch.tally().commands();
        QCOMPARE(commands.size(), std::size_t(1));
        QCOMPARE(commands.front().events, 9);
        QVERIFY(commands.front().medianMs >= 5 && commands.front().medianMs <= 7);
        QVERIFY(commands.front().slowMs >= 10);
        const auto answers = watch.tally().answers();
        QCOMPARE(answers.size(), std::size_t(3));
        QCOMPARE(answers.front().code, 0);
        QCOMPARE(answers.front().events, 7);
        QVERIFY(!answers.front().people && answers[1].people);
        QCOMPARE(answers[1].events, 1);
        QCOMPARE(answers.back().code, 10'100);
        QCOMPARE(answers.back().events, 1);
        const auto strip = watch.tally().strip(1'700'000'000'000 + 10'500);
        QCOMPARE(strip.size(), std::size_t(EventTally::stripSeconds));
        QCOMPARE(strip.back().events, 1);
        QCOMPARE(strip.back().refused, 1);
        QCOMPARE(strip[strip.size() - 7].events, 0); // the fourth did not come
        // What was read out of the history closes the hole and counts nowhere: it did not come, and nobody answered.
        const EventPtr found = message(QStringLiteral("g"), 4, 1'700'000'000'000 + 10'000);
        found->seq = 11;
        found->origin = EventOrigin::Backfilled;
        log.append({found});
        QTRY_VERIFY(watch.holes().holes().empty());
        QCOMPARE(watch.tally().events(), 9);
        QCOMPARE(watch.tally().strip(1'700'000'000'000 + 10'500).back().events, 1);
    }

    void aClockThatWasSetBackHidesNothing()
    {
        constexpr qint64 now = 1'700'000'000;
        EventTally tally;
        CommandNames names;
        for (const qint64 second : {now + 299, now + 300, now - 1, now, now - 3}) {
            CallbackEvent event;
            event.receivedAt = second * 1'000;
            tally.see(LogRow(event, names));
        }
        const auto strip = tally.strip(now * 1'000);
        QCOMPARE(strip.back().events, 1);
        QCOMPARE(strip[strip.size() - 2].events, 1);
        QCOMPARE(strip[strip.size() - 4].events, 1);
        QCOMPARE(tally.strip((now + 300) * 1'000).back().events, 0);
    }

    void aCodeThatNobodyHeedsIsNoRefusal()
    {
        EventTally tally;
        CommandNames names;
        CallbackEvent event;
        event.answerCode = 38'001;
        // Friend requests are refused one target at a time, out of ResultItem.
        for (const char *command : {"Sns.CallbackPrevFriendAdd", "Sns.CallbackPrevFriendAdd",
                                    "Sns.CallbackPrevFriendResponse", "Group.CallbackBeforeCreateGroup"}) {
            event.command = QLatin1String(command);
            tally.see(LogRow(event, names));
        }
        QCOMPARE(tally.refused(), 1);
        const auto answers = tally.answers();
        QCOMPARE(answers.size(), std::size_t(2));
        QCOMPARE(answers.front().code, 38'001);
        QCOMPARE(answers.front().events, 3);
        QVERIFY(!answers.front().refuses);
        QCOMPARE(answers.back().code, 38'001);
        QCOMPARE(answers.back().events, 1);
        QVERIFY(answers.back().refuses);
    }

    void callsOfOursAreProbableCauses()
    {
        OwnCalls calls;
        const QStringList events{QStringLiteral("Group.CallbackAfterSendMsg")};
        calls.add({1'000, 50, QStringLiteral("group_open_http_svc/send_group_msg"), QStringLiteral("r1"), events});
        calls.add({5'000, 50, QStringLiteral("group_open_http_svc/send_group_msg"), QStringLiteral("r2"), events});
        calls.add({5'500, 50, QStringLiteral("openim/querystate"), QStringLiteral("r3"), {}});
        CallbackEvent event;
        event.command = events.front();
        event.receivedAt = 6'000;
        QVERIFY(!calls.causeOf(event)); // not over REST
        event.platform = QStringLiteral("RESTAPI");
        QCOMPARE(calls.causeOf(event)->requestId, QStringLiteral("r2"));
        event.receivedAt = 4'000;
        QCOMPARE(calls.causeOf(event)->requestId, QStringLiteral("r1"));
        event.receivedAt = 900'000;
        QVERIFY(!calls.causeOf(event));
        event.receivedAt = 6'000;
        event.command = QStringLiteral("State.StateChange");
        QVERIFY(!calls.causeOf(event));

        // And the other way round: the events of a call are a filter.
        QVERIFY(!calls.withRequest(QStringLiteral("r3"))); // the service sends none for it
        QVERIFY(!calls.withRequest({}));
        const OwnCall *call = calls.withRequest(QStringLiteral("r2"));
        QVERIFY(call);
        FilterMatcher effects(Filter::parse(OwnCalls::filterOf(*call)).value());
        event.command = events.front();
        CommandNames names;
        const auto keeps = [&](qint64 at) {
            event.receivedAt = at;
            return effects.matches(LogRow(event, names));
        };
        QVERIFY(keeps(5'000) && keeps(6'000) && keeps(15'050));
        QVERIFY(!keeps(4'000) && !keeps(17'000));
        event.platform = QStringLiteral("Android");
        QVERIFY(!keeps(6'000));
    }

    void completion_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("from");
        const auto row = [](const char *text, const char *first, int from) {
            QTest::newRow(text) << QString::fromUtf8(first) << from;
        };
        row("fr", "from", 0);
        row("x and lat", "latency", 6);
        row("Info.A", "Info.Action", 0);
        row("from ", "=", 5);
        row("from = ", "alice", 7);
        row("from = al", "alice", 7);
        row("from in {bob, al", "alice", 14);
        row("from = \"小", "小红", 7);
        row("text = \"two w", "\"two words\"", 7);
        row("cmd = after-gr", "after-group-message", 6);
        row("cmd = group-f", "group-full", 6);
        row("mark = ", "yes", 7);
        row("phase = ", "before", 8);
        row("phase in {a", "after", 10);
        row("MsgSeq = 1", "12", 9);
    }

    void completion()
    {
        QFETCH(QString, first);
        QFETCH(int, from);
        EventLog log;
        std::vector<EventPtr> events{message(QStringLiteral("g"), 12), message(QStringLiteral("g"), 12),
                                     message(QStringLiteral("g"), 13)};
        events[2]->sender = QStringLiteral("小红");
        events[2]->text = QStringLiteral("two words");
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i]->seq = qint64(i) + 1;
        log.append(events);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const FilterCompletion found = FilterCompletion::at(text, text.size(), log);
        QVERIFY2(!found.choices.isEmpty(), qPrintable(text));
        QCOMPARE(found.choices.front(), first);
        QCOMPARE(int(found.from), from);
        QVERIFY(FilterCompletion::at({}, 0, log).choices.isEmpty());
    }

    void completionReplacesTheWholeWord()
    {
        EventLog log;
        const auto end = [&log](const QString &marked) {
            const qsizetype cursor = marked.indexOf(QLatin1Char('|'));
            QString text = marked;
            return FilterCompletion::at(text.remove(cursor, 1), cursor, log).to;
        };
        QCOMPARE(end(QStringLiteral("from = pr|iya and x")), 12);
        QCOMPARE(end(QStringLiteral("from in {al|ice, bob}")), 14);
        QCOMPARE(end(QStringLiteral("from = \"pr|iya x\" and y")), 16);
        QCOMPARE(end(QStringLiteral("from = pr|")), 9);
        QCOMPARE(end(QStringLiteral("from = \"pr| and y")), 10); // what is never closed may be all the rest
        QCOMPARE(end(QStringLiteral("fr|om = x")), 4);
        QCOMPARE(end(QStringLiteral("from |= x")), 5);
        QCOMPARE(end(QStringLiteral("from = |and x")), 7);
    }

    void completionOffersWhatIsValid()
    {
        EventLog log;
        const auto offered = [&log](const char *text) {
            return FilterCompletion::at(QString::fromLatin1(text), qsizetype(qstrlen(text)), log).choices;
        };
        QVERIFY(offered("latency ").contains(QStringLiteral(">")));
        QVERIFY(!offered("latency ").contains(QStringLiteral("~")));
        QVERIFY(!offered("latency ").contains(QStringLiteral("contains")));
        QVERIFY(offered("text ").contains(QStringLiteral("contains")));
        QVERIFY(offered("has latency ").isEmpty());
        QCOMPARE(offered("text = has latency ").value(0), QStringLiteral("="));
    }

    void aSearchGathersNewestFirstAndStops()
    {
        QTemporaryDir dir;
        StoreOptions options = optionsFor(dir);
        options.queueEvents = 30'000;
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            for (int i = 1; i <= 20'000; ++i) {
                const EventPtr event = message(QStringLiteral("g%1").arg(i % 10), i);
                QVERIFY((*store)->submit(event, quint64(i), {}));
            }
            QVERIFY((*store)->submit(message(QStringLiteral("g0"), 10), 1, {})); // comes twice, is found once
        }
        StoreSearch search;
        QSignalSpy progress(&search, &StoreSearch::progressChanged);
        search.start(options.path, Filter::parse(QStringLiteral("group = g0")).value());
        QTRY_VERIFY(!search.progress().running);
        QCOMPARE(search.progress().found, 2'000);
        QCOMPARE(search.found().size(), qsizetype(2'000));
        QCOMPARE(search.found().firstSeq(), 10);
        QCOMPARE(search.found().lastSeq(), 20'000);
        QCOMPARE(search.progress().passed, search.progress().total);
        // A repeat stands for itself where its first is not found.
        search.start(options.path, Filter::parse(QStringLiteral("seq > 19999")).value());
        QTRY_VERIFY(!search.progress().running);
        QCOMPARE(search.found().size(), 2);
        QCOMPARE(search.found().row(20'001)->copyOf(), 10);
        search.start(options.path, Filter());
        search.stop();
        QVERIFY(search.progress().stopped);
        QVERIFY(!search.progress().running);
        search.start(options.path + QStringLiteral("x"), Filter());
        QSignalSpy failed(&search, &StoreSearch::failed);
        QTRY_COMPARE(failed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestEventFinding)
#include "tst_eventfinding.moc"
