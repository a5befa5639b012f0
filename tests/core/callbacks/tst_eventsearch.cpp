// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventdecoder.h"
#include "core/callbacks/eventsearch.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/eventwriter.h"
#include "core/callbacks/filterfield.h"
#include "core/callbacks/findindexer.h"
#include "core/callbacks/searchpage.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <random>

using namespace imdesk;

namespace {

constexpr qint64 startMs = 1'760'000'000'000;
constexpr int logEvents = 17'500; // two whole chunks and a tail

template <class T>
const T &oneOf(const std::vector<T> &from, std::mt19937 &random)
{
    return from[random() % from.size()];
}

const std::vector<QString> people{QStringLiteral("alice"),  QStringLiteral("Bob"),      QStringLiteral("carol 2"),
                                  QStringLiteral("小红"),   QStringLiteral("İstanbul"), QStringLiteral("straße"),
                                  QStringLiteral("user_1"), QStringLiteral("user_10"),  QStringLiteral("a\"b\\c")};
const std::vector<QString> words{QStringLiteral("hello"),  QStringLiteral("红包"),     QStringLiteral("Refund"),
                                 QStringLiteral("晚上好"), QStringLiteral("http://x"), QStringLiteral("ÄÖ"),
                                 QStringLiteral("😀😁"),   QStringLiteral("a"),        QStringLiteral("𠀀字"),
                                 QStringLiteral("order-7")};
const std::vector<QString> expressions{QStringLiteral("https?://"), QStringLiteral("红包"), QStringLiteral("晚上好?"),
                                       QStringLiteral("^hello"),    QStringLiteral("re+f"), QStringLiteral("😀😁?"),
                                       QStringLiteral("(红|晚)."),  QStringLiteral("ss")};
const std::vector<QString> commands{QStringLiteral("State.StateChange"), QStringLiteral("Group.CallbackAfterSendMsg"),
                                    QStringLiteral("Group.CallbackBeforeSendMsg"), QStringLiteral("New.CallbackThing")};

EventPtr randomEvent(std::mt19937 &random)
{
    auto event = std::make_shared<CallbackEvent>();
    event->command = oneOf(commands, random);
    event->sender = oneOf(people, random);
    for (unsigned i = random() % 3; i > 0; --i)
        event->receivers += (event->receivers.isEmpty() ? QString() : QStringLiteral("\n")) + oneOf(people, random);
    if (random() % 3 != 0)
        event->group = QStringLiteral("@TGS#%1").arg(random() % 12);
    for (unsigned i = random() % 5; i > 0; --i)
        event->text += oneOf(words, random) + (random() % 2 ? QStringLiteral(" ") : QString());
    event->ip = QStringLiteral("203.0.113.%1").arg(random() % 40);
    event->platform = random() % 2 ? QStringLiteral("iOS") : QStringLiteral("Web");
    event->detail = random() % 2 ? QStringLiteral("Login") : QString();
    event->answerCode = random() % 4 == 0 ? 10'100 : 0;
    event->rule = random() % 5 == 0 ? QStringLiteral("no links") : QString();
    event->sign = SignState(random() % 5);
    event->body = "{\"MsgSeq\":" + QByteArray::number(random() % 500) + ",\"Info\":{\"Action\":\"" +
                  (random() % 2 ? "Login" : "Logout") + "\"},\"MemberList\":[{\"Member_Account\":\"\\u7ea2" +
                  QByteArray::number(random() % 9) + "\"},{\"Member_Account\":\"bob\"}]}";
    return event;
}

constexpr int longListAt = 5;

/// An invitation of more people than a column has room for; mallory is the last of them.
EventPtr longInvitation()
{
    auto event = std::make_shared<CallbackEvent>();
    QByteArray people;
    for (int i = 0; i < 150; ++i)
        people += "{\"Member_Account\":\"guest_" + QByteArray::number(i).rightJustified(25, '0') + "\"},";
    event->body = "{\"CallbackCommand\":\"Group.CallbackBeforeInviteJoinGroup\",\"DestinationMembers\":[" + people +
                  "{\"Member_Account\":\"Mallory\"}]}";
    decodeEvent(RequestQuery(), *event);
    return event;
}

constexpr int nulListAt = 7;

/// The same with a zero byte in the first name; trent is the last.
EventPtr nulInvitation()
{
    auto event = std::make_shared<CallbackEvent>();
    QByteArray people = "{\"Member_Account\":\"nobody\\u0000at all\"},";
    for (int i = 0; i < 150; ++i)
        people += "{\"Member_Account\":\"caller_" + QByteArray::number(i).rightJustified(25, '0') + "\"},";
    event->body = "{\"CallbackCommand\":\"Group.CallbackBeforeInviteJoinGroup\",\"DestinationMembers\":[" + people +
                  "{\"Member_Account\":\"Trent\"}]}";
    decodeEvent(RequestQuery(), *event);
    return event;
}

constexpr int longTextAt = 6;

/// A message longer than its column; its last word is in the body alone.
EventPtr longMessage()
{
    auto event = std::make_shared<CallbackEvent>();
    event->body = "{\"CallbackCommand\":\"Group.CallbackBeforeSendMsg\",\"MsgBody\":[{\"MsgType\":\"TIMTextElem\","
                  "\"MsgContent\":{\"Text\":\"" +
                  QByteArray(13'000, 'x') + " Forbidden\"}}]}";
    decodeEvent(RequestQuery(), *event);
    return event;
}

/// A random condition over what the events hold.
QString condition(std::mt19937 &random)
{
    const auto text = [&] {
        const QString word = random() % 2 ? oneOf(words, random) : oneOf(people, random);
        const qsizetype from = qsizetype(random() % std::size_t(word.size()));
        return Filter::quoted(random() % 2 ? word : word.mid(from, 1 + qsizetype(random() % 3)));
    };
    const auto range = [&](const char *field, unsigned below) {
        const auto [low, high] = std::minmax({unsigned(random() % below), unsigned(random() % below)});
        return QStringLiteral("%1 in {%2..%3}").arg(QLatin1String(field)).arg(low).arg(high);
    };
    switch (random() % 17) {
    case 0:
        return QStringLiteral("from = ") + Filter::quoted(oneOf(people, random));
    case 1:
        return QStringLiteral("to != ") + Filter::quoted(oneOf(people, random));
    case 2:
        return QStringLiteral("group in {@TGS#%1, \"@tgs#%2\"}").arg(random() % 12).arg(random() % 12);
    case 3:
        return QStringLiteral("cmd = ") +
               (random() % 2 ? QStringLiteral("after-group-message") : oneOf(commands, random));
    case 4:
        return QStringLiteral("text ~ ") + Filter::quoted(oneOf(expressions, random));
    case 5:
        return QStringLiteral("text contains ") + text();
    case 6:
        return QStringLiteral("answer %1 %2")
            .arg(random() % 2 ? QStringLiteral("=") : QStringLiteral(">"))
            .arg(random() % 2 * 10'100);
    case 7:
        return QStringLiteral("latency >= %1").arg(random() % 3);
    case 8:
        return range("seq", logEvents);
    case 9:
        return QStringLiteral("time >= %1").arg(startMs + qint64(random() % logEvents) * 1'000);
    case 10:
        return random() % 2 ? QStringLiteral("MsgSeq < %1").arg(random() % 500) : range("MsgSeq", 500);
    case 11:
        return QStringLiteral("MemberList.Member_Account = 红%1").arg(random() % 9);
    case 12:
        return QStringLiteral("has Info.Action and Info.Action = login");
    case 13:
        return QStringLiteral("sign = wrong or rule = \"no links\"");
    case 14:
        return QStringLiteral("mark = yes");
    case 15:
        return random() % 2 ? QStringLiteral("phase = before") : QStringLiteral("phase != before");
    default:
        return text();
    }
}

QString randomFilter(std::mt19937 &random, int depth)
{
    if (depth == 0 || random() % 3 == 0)
        return condition(random);
    const QString left = randomFilter(random, depth - 1);
    const QString right = randomFilter(random, depth - 1);
    switch (random() % 4) {
    case 0:
        return QStringLiteral("(%1) or (%2)").arg(left, right);
    case 1:
        return QStringLiteral("not (%1)").arg(left);
    default:
        return QStringLiteral("(%1) and (%2)").arg(left, right);
    }
}

Result<std::vector<qint64>> searched(const QString &path, const Filter &filter, EventSearch::Options options,
                                     std::size_t limit)
{
    Result<EventSearch> search = EventSearch::open(path);
    if (!search)
        return std::unexpected(search.error());
    if (const Result<Done> started = search->start(filter, options); !started)
        return std::unexpected(started.error());
    std::vector<qint64> all;
    for (;;) {
        const Result<EventSearch::Step> step = search->step(limit);
        if (!step)
            return std::unexpected(step.error());
        all.insert(all.end(), step->hits.begin(), step->hits.end());
        if (step->finished)
            break;
    }
    if (options.order == EventSearch::Order::NewestFirst)
        std::reverse(all.begin(), all.end());
    return all;
}

} // namespace

class TestEventSearch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    CommandNames m_names;
    std::vector<LogRow> m_rows; ///< the same events in memory
    EventRemarksPtr m_remarks;
    QString path() const { return m_dir.filePath(QStringLiteral("log.db")); }

    /// In memory and in the store, with the index and without, and nowhere else.
    void isFoundAt(int place, std::initializer_list<const char *> filters)
    {
        const std::vector<qint64> one{place + 1};
        for (const char *text : filters) {
            const auto filter = Filter::parse(QString::fromUtf8(text));
            QVERIFY(filter);
            FilterMatcher matcher(*filter);
            QVERIFY2(matcher.matches(m_rows[std::size_t(place)]), text);
            for (const bool useIndex : {true, false}) {
                EventSearch::Options options;
                options.useIndex = useIndex;
                const auto hits = searched(path(), *filter, options, 100);
                QVERIFY(hits);
                QVERIFY2(*hits == one, text);
            }
        }
    }

  private Q_SLOTS:
    void initTestCase()
    {
        std::mt19937 random(7);
        StoreOptions options;
        options.path = path();
        options.index = false;
        options.sync = StoreOptions::Sync::Normal;
        options.keepRows = 0;
        options.queueEvents = logEvents;
        std::vector<EventPtr> events;
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            for (int i = 0; i < logEvents; ++i) {
                events.push_back(i == longListAt   ? longInvitation()
                                 : i == longTextAt ? longMessage()
                                 : i == nulListAt  ? nulInvitation()
                                                   : randomEvent(random));
                events.back()->receivedAt = startMs + i * 1'000;
                if (i % 97 == 3) // as one sends it and as one may come through a proxy; the other only looks like one
                    events.back()->handling =
                        i % 2 ? "{\"headers\":[\"X-Imdesk-Replay: 7\"]}" : "{\"headers\":[\"x-imdesk-replay: 0\"]}";
                else if (i % 97 == 5)
                    events.back()->handling = "{\"headers\":[\"Note: X-Imdesk-Replay\"]}";
                QVERIFY((*store)->submit(events.back(), quint64(i), {}));
            }
        }
        auto database = sqlite::Connection::open(path(), sqlite::Connection::Mode::ReadWrite, 1'000);
        QVERIFY(database);
        // The moments of the answers are known now; the spans differ so that latencies do.
        QVERIFY(database->run("DELETE FROM answered"));
        for (qint64 i = 0; i + 4 < logEvents; i += 5) {
            const QByteArray span = QByteArray::number(i + 1) + ',' + QByteArray::number(i + 4) + ',' +
                                    QByteArray::number(startMs + i * 1'000 + i % 3);
            QVERIFY(database->run(QByteArray("INSERT INTO answered VALUES(" + span + ")").constData()));
        }
        QVERIFY(database->run("INSERT INTO remark SELECT seq, 1, '', 0 FROM event WHERE seq % 997 = 0"));
        auto reader = EventReader::open(path());
        QVERIFY(reader);
        m_remarks = std::make_shared<const EventRemarks>(reader->remarks().value());
        QCOMPARE(m_remarks->marks.size(), logEvents / 997);
        const auto all = reader->after(0, logEvents, EventReader::Body::With);
        QVERIFY(all);
        QCOMPARE(int(all->size()), logEvents);
        for (const CallbackEvent &event : *all)
            m_rows.emplace_back(event, m_names);
        QCOMPARE(FindIndexer::catchUp(path(), {}).value(), logEvents / findindex::chunkEvents);
    }

    void memoryAndStoreAgree()
    {
        std::mt19937 random(11);
        qint64 hitsOfAll = 0;
        for (int turn = 0; turn < 120; ++turn) {
            const QString text = randomFilter(random, 3);
            const auto filter = Filter::parse(text);
            QVERIFY2(filter, qPrintable(text + (filter ? QString() : filter.error().message)));
            FilterMatcher matcher(*filter, m_remarks);
            std::vector<qint64> inMemory;
            for (const LogRow &row : m_rows) {
                if (matcher.matches(row))
                    inMemory.push_back(row.seq());
            }
            EventSearch::Options options;
            options.order = turn % 2 ? EventSearch::Order::NewestFirst : EventSearch::Order::OldestFirst;
            const auto indexed = searched(path(), *filter, options, turn % 5 ? 1'000 : 3);
            QVERIFY(indexed);
            QVERIFY2(*indexed == inMemory, qPrintable(text));
            if (turn % 10 == 0) {
                options.useIndex = false;
                const auto scanned = searched(path(), *filter, options, 1'000);
                QVERIFY(scanned);
                QVERIFY2(*scanned == inMemory, qPrintable(text));
            }
            hitsOfAll += qint64(inMemory.size());
        }
        QVERIFY(hitsOfAll > 50'000); // otherwise the filters say nothing
    }

    void replaysAreFoundAndLeftOut()
    {
        const auto replays = std::ranges::count_if(m_rows, [](const LogRow &row) { return row.isReplay(); });
        QCOMPARE(qint64(replays), qint64((logEvents - 4) / 97 + 1));
        for (const char *text : {"replay = yes", "replay = no", "has replay and from = alice",
                                 "seq < 500 and not replay = yes", "replay = yes or seq in {100..110}"}) {
            const auto filter = Filter::parse(QString::fromUtf8(text));
            QVERIFY(filter);
            FilterMatcher matcher(*filter);
            std::vector<qint64> inMemory;
            for (const LogRow &row : m_rows) {
                if (matcher.matches(row))
                    inMemory.push_back(row.seq());
            }
            QVERIFY2(!inMemory.empty(), text);
            for (const bool useIndex : {true, false}) {
                for (const auto order : {EventSearch::Order::NewestFirst, EventSearch::Order::OldestFirst}) {
                    EventSearch::Options options;
                    options.useIndex = useIndex;
                    options.order = order;
                    QVERIFY2(searched(path(), *filter, options, 100).value() == inMemory, text);
                }
            }
        }
    }

    void peopleWithoutRoomInTheColumnAreFound()
    {
        isFoundAt(longListAt,
                  {"to = mallory", "mallory", "to contains allor", "to ~ \"^mallory$\"", "to in {nobody, mallory}",
                   "to ~ \"guest_0+3$\"", "DestinationMembers.Member_Account = mallory"});
    }

    void aZeroByteHidesNobody() { isFoundAt(nulListAt, {"to = trent", "to contains rent", "to ~ \"caller_0+149$\""}); }

    void textWithoutRoomInTheColumnIsFound()
    {
        isFoundAt(longTextAt, {"text contains forbidden", "forbidden", "text ~ \"forbidden$\"",
                               "text contains bidden and not from = alice"});
    }

    void bodiesComeWhereTheyDecide()
    {
        const auto pageOf = [this](const char *text, FoundBodies bodies) {
            return findPage(path(), Filter::parse(QString::fromUtf8(text)).value(), {}, {500, 60'000}, {},
                            PageOrder::NewestFirst, bodies)
                .value();
        };
        QVERIFY(!pageOf("to = mallory", FoundBodies::WhereCut).events.at(0).body.isEmpty());
        QVERIFY(!pageOf("text contains forbidden", FoundBodies::WhereCut).events.at(0).body.isEmpty());
        QVERIFY(pageOf("seq = 100", FoundBodies::WhereCut).events.at(0).body.isEmpty());
        QVERIFY(!pageOf("seq = 100", FoundBodies::All).events.at(0).body.isEmpty());
    }

    void pagesOfFewBytesLeaveNothingOut()
    {
        const Filter filter = Filter::parse(QStringLiteral("seq <= 400")).value();
        for (const PageOrder order : {PageOrder::NewestFirst, PageOrder::OldestFirst}) {
            for (const FoundBodies bodies : {FoundBodies::WhereCut, FoundBodies::All}) {
                std::vector<qint64> found;
                std::optional<qint64> beyond;
                for (bool finished = false; !finished;) {
                    const SearchPage page =
                        findPage(path(), filter, beyond, {100, 250, 20'000}, {}, order, bodies).value();
                    QVERIFY(page.events.size() < 100 || page.finished);
                    if (order == PageOrder::NewestFirst) {
                        for (auto it = page.events.rbegin(); it != page.events.rend(); ++it)
                            found.push_back(it->seq);
                    } else {
                        for (const CallbackEvent &event : page.events)
                            found.push_back(event.seq);
                    }
                    beyond = page.reached;
                    finished = page.finished;
                }
                QCOMPARE(found.size(), std::size_t(400));
                if (order == PageOrder::NewestFirst)
                    std::ranges::reverse(found);
                for (std::size_t i = 0; i < found.size(); ++i)
                    QCOMPARE(found[i], qint64(i) + 1);
            }
        }
    }

    void documentedFieldsAreFoundUnderTheirNames()
    {
        QTemporaryDir dir;
        StoreOptions options;
        options.path = dir.filePath(QStringLiteral("log.db"));
        options.index = false;
        std::vector<LogRow> rows;
        const QStringList names = bodyFieldNames();
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            for (qsizetype i = 0; i < names.size(); ++i) {
                QJsonValue value(QStringLiteral("value_%1").arg(i));
                const QStringList path = names[i].split(QLatin1Char('.'));
                for (auto key = path.rbegin(); key != path.rend(); ++key)
                    value = QJsonObject{{*key, value}};
                auto event = std::make_shared<CallbackEvent>();
                event->body = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
                event->seq = i + 1;
                rows.emplace_back(*event, m_names);
                event->seq = 0;
                QVERIFY((*store)->submit(event, quint64(i), {}));
            }
        }
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString text = QStringLiteral("%1 = value_%2").arg(names[i]).arg(i);
            const auto filter = Filter::parse(text);
            QVERIFY2(filter, qPrintable(text));
            QVERIFY2(searched(options.path, *filter, {}, 10).value() == std::vector<qint64>{i + 1}, qPrintable(text));
            FilterMatcher matcher(*filter);
            QVERIFY2(matcher.matches(rows[std::size_t(i)]), qPrintable(text));
            QCOMPARE(std::ranges::count_if(rows, [&](const LogRow &row) { return matcher.matches(row); }),
                     std::ptrdiff_t(1));
        }
    }

    void rareValuesAreFoundByTheIndexAlone()
    {
        // Nothing but the tail that is not indexed yet is read for a value that no chunk holds.
        for (const char *text :
             {"from = nobody-of-that-name", "text contains 没有这个词", "zzzqqq", "cmd = group-full"}) {
            const auto filter = Filter::parse(QString::fromUtf8(text));
            QVERIFY(filter);
            QElapsedTimer timer;
            timer.start();
            const auto hits = searched(path(), *filter, {}, 100);
            QVERIFY(hits);
            QVERIFY(hits->empty());
        }
    }

    void aPageBeginsBehindTheLast()
    {
        const Filter filter = Filter::parse(QStringLiteral("from = alice")).value();
        const auto all = searched(path(), filter, {}, 1'000).value();
        QVERIFY(all.size() > 500);
        EventSearch::Options options;
        options.beyond = all[all.size() - 100];
        const auto older = searched(path(), filter, options, 1'000).value();
        QVERIFY(std::equal(older.begin(), older.end(), all.begin(), all.end() - 100));
    }

    void anIndexOfAnotherLogIsNotUsed()
    {
        QTemporaryDir other;
        const QString copy = other.filePath(QStringLiteral("log.db"));
        StoreOptions options;
        options.path = copy;
        options.index = false;
        {
            auto store = EventStore::open(options);
            QVERIFY(store);
            auto event = std::make_shared<CallbackEvent>();
            event->sender = QStringLiteral("alice");
            QVERIFY((*store)->submit(event, 1, {}));
        }
        QVERIFY(QFile::copy(findindex::pathOf(path()), findindex::pathOf(copy)));
        auto reader = EventReader::open(copy);
        QVERIFY(reader);
        QVERIFY(!FindIndex::openForReading(copy, reader->identity().value()));
        QCOMPARE(searched(copy, Filter::parse(QStringLiteral("from = alice")).value(), {}, 10).value().size(),
                 std::size_t(1));
        // The writer replaces it.
        QCOMPARE(FindIndexer::catchUp(copy, {}).value(), 0);
        QVERIFY(FindIndex::openForReading(copy, reader->identity().value()));
    }

    void aDamagedIndexCostsNoHit()
    {
        QTemporaryDir other;
        const QString copy = other.filePath(QStringLiteral("log.db"));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(findindex::pathOf(path()), findindex::pathOf(copy)));
        {
            // The first pages say what it is, of which log and what chunks it has.
            constexpr qint64 spared = 4 * 4'096;
            QFile index(findindex::pathOf(copy));
            QVERIFY(index.open(QIODevice::ReadWrite));
            const QByteArray garbage(index.size() - spared, '\xff');
            QVERIFY(index.seek(spared));
            QCOMPARE(index.write(garbage), garbage.size());
        }
        auto reader = EventReader::open(copy);
        QVERIFY(reader);
        QVERIFY(FindIndex::openForReading(copy, reader->identity().value()));
        const Filter filter = Filter::parse(QStringLiteral("from = alice")).value();
        const auto hits = searched(copy, filter, {}, 1'000);
        QVERIFY(hits);
        QVERIFY(*hits == searched(path(), filter, {}, 1'000).value());
    }

    void theStoreIndexesBehindItself()
    {
        QTemporaryDir dir;
        StoreOptions options;
        options.path = dir.filePath(QStringLiteral("log.db"));
        options.sync = StoreOptions::Sync::Normal;
        options.queueEvents = 10'000;
        auto store = EventStore::open(options);
        QVERIFY(store);
        std::mt19937 random(3);
        for (int i = 0; i < 9'000; ++i)
            QVERIFY((*store)->submit(randomEvent(random), quint64(i), {}));
        const auto chunks = [&] {
            auto reader = EventReader::open(options.path);
            const auto identity = reader ? reader->identity() : Result<QByteArray>(QByteArray());
            auto index = FindIndex::openForReading(options.path, *identity);
            return index ? index->lastChunk().value_or(-1) : -1;
        };
        QTRY_COMPARE_WITH_TIMEOUT(chunks(), 0, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_eventsearch.moc"
