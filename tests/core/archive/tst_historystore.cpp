// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebench.h"

#include "core/exporting/exportfile.h"

#include <QDir>
#include <QJsonDocument>

#include <utility>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What is taken out of files, kept, found, and wiped; hostile files among them.
class TestHistoryStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const HourKey m_key{ChatKind::C2C, beijinghour::fromName(u"2026030209"_s)};
    qint64 m_start = 0;

    QString folder() const { return m_folder->filePath(u"history"_s); }
    HistoryStore open() const
    {
        Result<HistoryStore> store = HistoryStore::open(folder());
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }
    QJsonObject row(const QString &from, const QString &to, const QString &text, qint64 time = 0) const
    {
        static qint64 seq = 0;
        return {{u"From_Account"_s, from},
                {u"To_Account"_s, to},
                {u"MsgTimestamp"_s, time ? time : m_start},
                {u"MsgSeq"_s, ++seq},
                {u"MsgRandom"_s, seq * 17},
                {u"MsgBody"_s, QJsonArray{QJsonObject{{u"MsgType"_s, u"TIMTextElem"_s},
                                                      {u"MsgContent"_s, QJsonObject{{u"Text"_s, text}}}}}}};
    }
    static QByteArray log(const QByteArray &rows, const HourKey &key)
    {
        return "{\"SdkAppId\":1400000000,\"ChatType\":\"" + chatWord(key.kind).toLatin1() + "\",\"MsgTime\":\"" +
               beijinghour::name(key.hour).toLatin1() + "\",\"MsgList\":[\n" + rows + "\n]}\n";
    }
    static QByteArray lines(const QList<QJsonObject> &rows)
    {
        QByteArrayList out;
        for (const QJsonObject &row : rows)
            out << QJsonDocument(row).toJson(QJsonDocument::Compact);
        return out.join(",\n");
    }
    /// Lays a file down as a download would.
    HistoryFile fileOf(const QByteArray &plain, const QByteArray &gzip, const HourKey &key, int number = 1) const
    {
        const QString path = QStringLiteral("%1/%2-%3-%4-0.gz")
                                 .arg(HistoryStore::filesOf(folder()), chatWord(key.kind), beijinghour::name(key.hour))
                                 .arg(number);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(gzip) != gzip.size())
            qFatal("no file");
        return {path, gzip.size(), plain.size(), md5Of(gzip), md5Of(plain)};
    }
    HistoryFile fileOf(const QByteArray &plain, const HourKey &key, int number = 1) const
    {
        return fileOf(plain, gzipOf(plain), key, number);
    }
    HistoryHour take(HistoryStore &store, const QList<HistoryFile> &files, const HourKey &key) const
    {
        return store.take(key, files, 1, std::make_shared<std::atomic<bool>>(false)).value_or(HistoryHour());
    }
    static QStringList texts(const QList<ArchivedMessage> &messages)
    {
        QStringList out;
        for (const ArchivedMessage &message : messages)
            out << message.text;
        return out;
    }
    static QStringList found(HistoryStore &store, const HistoryQuery &query)
    {
        return texts(store.search(query, {}, 100'000, [] { return false; }).value_or(HistoryHits()).messages);
    }
    static QStringList found(HistoryStore &store, const QString &text)
    {
        HistoryQuery query;
        query.text = text;
        return found(store, query);
    }

  private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_start = beijinghour::startOf(m_key.hour);
    }

    void namesOfHours()
    {
        QCOMPARE(beijinghour::name(beijinghour::of(1'448'974'808)), u"2015120121"_s);
        QCOMPARE(beijinghour::startOf(beijinghour::fromName(u"2015120121"_s)), 1'448'974'800);
        for (const QString &wrong : {u""_s, u"2026030224"_s, u"2026023009"_s, u"20260302"_s, u"202603020x"_s})
            QCOMPARE(beijinghour::fromName(wrong), -1);
    }

    void wordsAreFoundWhateverTheLanguage()
    {
        HistoryStore store = open();
        const QByteArray plain =
            log(lines({row(u"alice"_s, u"bob"_s, u"The Red Packet is here"_s),
                       row(u"bob"_s, u"alice"_s, u"谢谢红包,明天见"_s),
                       row(u"carol"_s, u"bob"_s, u"ПРИВЕТ 👋🏽 straße"_s), row(u"李雷"_s, u"韩梅梅"_s, u"好"_s)}),
                m_key);
        QCOMPARE(take(store, {fileOf(plain, m_key)}, m_key).messages, 4);
        QCOMPARE(found(store, u"red packet"_s), QStringList{u"The Red Packet is here"_s});
        QCOMPARE(found(store, u"packet RED"_s).size(), 1);
        QCOMPARE(found(store, u"\"packet red\""_s).size(), 0);
        QCOMPARE(found(store, u"红包"_s), QStringList{u"谢谢红包,明天见"_s});
        QCOMPARE(found(store, u"谢谢 明天见"_s).size(), 1);
        QCOMPARE(found(store, u"好"_s), QStringList{u"好"_s});
        QCOMPARE(found(store, u"d"_s).size(), 1);
        QCOMPARE(found(store, u"привет"_s).size(), 1);
        QCOMPARE(found(store, u"STRAßE"_s).size(), 1);
        QCOMPARE(found(store, u"👋🏽"_s).size(), 1);
        QCOMPARE(found(store, u"韩梅"_s), QStringList{u"好"_s}); // people too
        QCOMPARE(found(store, u"bob"_s).size(), 3);
        QCOMPARE(found(store, u"nobody"_s).size(), 0);
        QCOMPARE(found(store, QString()).size(), 4);
        QCOMPARE(found(store, u"%"_s).size(), 0); // no wildcard
    }

    void theIndexFindsWhatAScanFinds()
    {
        HistoryStore store = open();
        // More than one chunk, and hours taken out of order.
        QStringList all;
        quint32 state = 7;
        const auto random = [&state](quint32 below) {
            state = state * 1'664'525 + 1'013'904'223;
            return (state >> 8) % below;
        };
        const QString letters = u"ab c红包谢Zß"_s;
        for (const qint64 offset : {qint64(1), qint64(0)}) {
            const HourKey key{m_key.kind, m_key.hour + offset};
            QList<QJsonObject> rows;
            for (int i = 0; i < (offset ? 9'000 : 500); ++i) {
                QString text;
                for (quint32 length = 1 + random(12); length > 0; --length)
                    text += letters[random(quint32(letters.size()))];
                rows << row(u"x"_s, u"y"_s, text, m_start + offset * 3'600 + i % 3'600);
                all << text;
            }
            QCOMPARE(take(store, {fileOf(log(lines(rows), key), key)}, key).messages, rows.size());
        }
        for (const QString &word :
             {u"ab"_s, u"红包"_s, u"包谢z"_s, u"a红"_s, u"ss"_s, u"zz"_s, u"c红包"_s, u"谢谢谢谢"_s}) {
            qsizetype expected = 0;
            for (const QString &text : std::as_const(all))
                expected += text.toCaseFolded().contains(word) ? 1 : 0;
            QCOMPARE(found(store, word).size(), expected);
            // In pages: the same, each once.
            HistoryQuery query;
            query.text = word;
            HistoryCursor cursor;
            QSet<qint64> ids;
            qint64 lastHour = std::numeric_limits<qint64>::max();
            for (bool complete = false; !complete;) {
                const auto hits = store.search(query, cursor, 37, [] { return false; });
                QVERIFY(hits.has_value());
                for (const ArchivedMessage &message : hits->messages) {
                    QVERIFY(!ids.contains(message.id));
                    ids << message.id;
                    QVERIFY(message.hour <= lastHour);
                    lastHour = message.hour;
                }
                complete = hits->complete;
                cursor = hits->next;
            }
            QCOMPARE(ids.size(), expected);
        }
    }

    void conversationsAreReadInOrderInPages()
    {
        HistoryStore store = open();
        QList<QJsonObject> rows;
        for (int i = 0; i < 50; ++i) {
            rows << row(i % 2 ? u"bob"_s : u"alice"_s, i % 2 ? u"alice"_s : u"bob"_s, QString::number(i),
                        m_start + i / 3);
            rows << row(u"alice"_s, u"carol"_s, u"other"_s, m_start + i);
        }
        take(store, {fileOf(log(lines(rows), m_key), m_key)}, m_key);
        const ArchivedTalk talk = ArchivedTalk::pair(u"bob"_s, u"alice"_s);
        QStringList order;
        qint64 last = 0;
        for (;;) {
            const auto page = store.talk(talk, last, false, 7);
            QVERIFY(page.has_value());
            if (page->isEmpty())
                break;
            order << texts(*page);
            last = page->last().id;
        }
        QStringList expected;
        for (int i = 0; i < 50; ++i)
            expected << QString::number(i);
        QCOMPARE(order, expected);
        const auto newest = store.talk(talk, 0, true, 5);
        QCOMPARE(texts(*newest), expected.last(5));
        QCOMPARE(texts(*store.talk(talk, newest->first().id, true, 5)), expected.mid(40, 5));
        QVERIFY(store.talk(ArchivedTalk::group(u"none"_s), 0, false, 5)->isEmpty());
        HistoryQuery query;
        query.talk = talk;
        query.text = u"1"_s;
        QCOMPARE(found(store, query).size(), 14);
        query.from = m_start + 10;
        query.to = m_start + 11;
        query.text.clear();
        QCOMPARE(found(store, query).size(), 3);
    }

    void aFreshFileTakesThePlaceOnlyWhenItIsGood()
    {
        HistoryStore store = open();
        const HistoryFile old = fileOf(log(lines({row(u"a"_s, u"b"_s, u"old"_s)}), m_key), m_key);
        take(store, {old}, m_key);
        HistoryFile file = fileOf(log(lines({row(u"a"_s, u"b"_s, u"newer"_s)}), m_key), m_key, 2);
        file.fresh = std::exchange(file.path, old.path);
        const QByteArray right = std::exchange(file.md5, md5Of("other"));
        QCOMPARE(take(store, {file}, m_key).problem, HistoryHour::Problem::WrongFileMd5);
        QCOMPARE(QFileInfo(old.path).size(), old.gzipBytes);
        QVERIFY(QFile::exists(file.fresh));
        file.md5 = right;
        QCOMPARE(take(store, {file}, m_key).state, HistoryHour::State::Have);
        QCOMPARE(found(store, QString()), QStringList{u"newer"_s});
        QCOMPARE(QFileInfo(old.path).size(), file.gzipBytes);
        QVERIFY(!QFile::exists(file.fresh));
    }

    void takingAnHourAgainReplacesIt()
    {
        HistoryStore store = open();
        take(store, {fileOf(log(lines({row(u"a"_s, u"b"_s, u"first"_s)}), m_key), m_key)}, m_key);
        take(store,
             {fileOf(log(lines({row(u"a"_s, u"b"_s, u"second"_s)}), m_key), m_key),
              fileOf(log(lines({row(u"a"_s, u"b"_s, u"third"_s)}), m_key), m_key, 2)},
             m_key);
        QCOMPARE(found(store, u"first"_s).size(), 0);
        QCOMPARE(found(store, QString()).size(), 2);
        const auto hours = store.hours(m_key.hour, m_key.hour);
        QCOMPARE(hours->size(), 1);
        QCOMPARE(hours->first().files, 2);
        // A failure later on does not take away what is here.
        HistoryHour failed = hours->first();
        failed.state = HistoryHour::State::Failed;
        QVERIFY(store.note(failed).has_value());
        QCOMPARE(store.hours(m_key.hour, m_key.hour)->first().state, HistoryHour::State::Have);
        QCOMPARE(store.totals()->messages, 2);
    }

    void hostileFilesChangeNothing_data()
    {
        QTest::addColumn<int>("problem");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("gzip");
        QTest::addColumn<qint64>("told");
        QTest::addColumn<bool>("wrongMd5");
        using Problem = HistoryHour::Problem;
        const QByteArray good = log(lines({row(u"a"_s, u"b"_s, u"new"_s)}), m_key);
        const auto add = [](const char *name, Problem problem, const QByteArray &plain, const QByteArray &gzip,
                            qint64 told = -1, bool wrongMd5 = false) {
            QTest::newRow(name) << int(problem) << plain << gzip << (told < 0 ? plain.size() : told) << wrongMd5;
        };
        const QByteArray bomb(64 << 20, '0');
        add("bomb", Problem::WrongSize, good, gzipOf(bomb), 4'096);
        add("shorter than told", Problem::WrongSize, good, gzipOf(good), good.size() + 1);
        add("no gzip", Problem::BadGzip, good, "<html>not here</html>");
        add("cut gzip", Problem::BadGzip, good, gzipOf(good).chopped(12));
        add("empty", Problem::BadGzip, good, {});
        QByteArray flipped = gzipOf(good);
        flipped[flipped.size() - 6] = char(~flipped[flipped.size() - 6]); // of the checksum at the end
        add("gzip checksum", Problem::BadGzip, good, flipped);
        add("plain MD5", Problem::WrongFileMd5, good, gzipOf(good), -1, true);
        const QByteArray other = log(lines({row(u"a"_s, u"b"_s, u"new"_s)}), {ChatKind::Group, m_key.hour});
        add("another log", Problem::BadContent, other, gzipOf(other));
        const QByteArray later = log(lines({row(u"a"_s, u"b"_s, u"new"_s)}), {ChatKind::C2C, m_key.hour + 1});
        add("another hour", Problem::BadContent, later, gzipOf(later));
        for (const QByteArray &text :
             {QByteArray("[]"), QByteArray("{\"MsgList\":[{]}"), QByteArray(), QByteArray(70'000, '{'), good.chopped(4),
              good + "{}", QByteArray("{\"MsgList\":[") + QByteArray(300'000, '['), QByteArray(5'000, ' ') + good})
            add(qPrintable(u"text %1 %2"_s.arg(text.size()).arg(QString::fromLatin1(text.left(12)))),
                Problem::BadContent, text, gzipOf(text));
    }
    void hostileFilesChangeNothing()
    {
        QFETCH(int, problem);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, gzip);
        QFETCH(qint64, told);
        QFETCH(bool, wrongMd5);
        HistoryStore store = open();
        take(store, {fileOf(log(lines({row(u"a"_s, u"b"_s, u"old"_s)}), m_key), m_key)}, m_key);
        HistoryFile file = fileOf(plain, gzip, m_key, 2);
        file.bytes = told;
        if (wrongMd5)
            file.md5 = md5Of("other");
        const HistoryHour hour = take(store, {file}, m_key);
        QCOMPARE(int(hour.problem), problem);
        QCOMPARE(hour.state, HistoryHour::State::Failed);
        QCOMPARE(found(store, QString()), QStringList{u"old"_s});
        QCOMPARE(store.hours(m_key.hour, m_key.hour)->first().state, HistoryHour::State::Have);
    }

    void oddRowsAreCountedAndPassedOver()
    {
        HistoryStore store = open();
        QByteArray rows = lines({row(u"a"_s, u"b"_s, u"one"_s)});
        rows += ",null,5,\"text, with ] and }\",[1,[2]],{},{\"From_Account\":5},{broken},";
        rows += QByteArray(200, '{') + QByteArray(200, '}') + ',';
        rows += "{\"From_Account\":\"a\",\"To_Account\":\"b\",\"MsgTimestamp\":1,\"x\":\"" +
                QByteArray(LogReader::longestRow, 'y') + "\"},";
        rows +=
            lines({row(u"a"_s, u"b"_s, u"two \\\" ] } \n\u0000 end"_s), row(u"a"_s, u"b"_s, QString(100'000, u'z'))});
        // All on one line, as well as on lines of their own.
        const QByteArray plain = log(rows, m_key);
        const HistoryHour hour = take(store, {fileOf(plain, m_key)}, m_key);
        QCOMPARE(hour.state, HistoryHour::State::Have);
        QCOMPARE(hour.messages, 3);
        QCOMPARE(hour.badRows, 9);
        QCOMPARE(found(store, u"one"_s).size(), 1);
        QCOMPARE(found(store, u"\"two \\\""_s).size(), 1);
    }

    void readersSeeTheSameHoweverTheBytesCome()
    {
        const QByteArray plain =
            log(lines({row(u"a"_s, u"b"_s, u"x ] } , \\ \" 红"_s), row(u"c"_s, u"d"_s, u"y"_s)}), m_key);
        for (const qsizetype size : {1, 2, 3, 7, 1'000'000}) {
            QList<QJsonObject> rows;
            LogReader reader([&rows](const QJsonObject &row) { rows << row; });
            for (qsizetype at = 0; at < plain.size(); at += size)
                QVERIFY(reader.feed(QByteArrayView(plain).sliced(at, qMin(size, plain.size() - at))));
            QVERIFY(reader.isComplete());
            QCOMPARE(rows.size(), 2);
            QCOMPARE(reader.badRows(), 0);
            QCOMPARE(reader.head().value(u"ChatType").toString(), u"C2C"_s);
        }
    }

    void whatIsWipedIsGoneFromTheDiskToo()
    {
        const QString secret = u"Geheimnis-红包-4711"_s;
        {
            HistoryStore store = open();
            QList<QJsonObject> rows;
            for (int i = 0; i < 400; ++i)
                rows << row(u"mallory"_s, u"bob"_s, secret + QString::number(i));
            take(store, {fileOf(log(lines(rows), m_key), m_key)}, m_key);
            const HourKey next{m_key.kind, m_key.hour + 1};
            take(store, {fileOf(log(lines({row(u"alice"_s, u"bob"_s, u"stays"_s)}), next), next)}, next);
            QFile part(HistoryStore::filesOf(folder()) + u"/C2C-2026030208-1-abc.gz.part"_s);
            QVERIFY(part.open(QIODevice::WriteOnly));
            QCOMPARE(found(store, secret).size(), 400);
            const auto wipe = store.wipeBefore(m_key.hour + 1);
            QVERIFY(wipe.has_value());
            QCOMPARE(wipe->hours, 1);
            QCOMPARE(wipe->messages, 400);
            QCOMPARE(wipe->files, 2);
            QCOMPARE(found(store, secret).size(), 0);
            QCOMPARE(found(store, u"stays"_s).size(), 1);
            QCOMPARE(store.hours(m_key.hour, m_key.hour)->size(), 0);
        }
        for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("Geheimnis"), qPrintable(info.fileName()));
            QVERIFY2(!bytes.contains("mallory"), qPrintable(info.fileName()));
        }
    }

    void retentionIsKeptInTheArchiveItself()
    {
        ManualClock clock(1000 * (m_start + 3 * 86'400));
        {
            HistoryStore store = open();
            take(store, {fileOf(log(lines({row(u"a"_s, u"b"_s, u"old"_s)}), m_key), m_key)}, m_key);
        }
        HistoryArchive archive(folder(), clock);
        QCOMPARE(awaited(archive.keepRetention(clock.nowSeconds()))->hours, 0);
        QVERIFY(awaited(archive.setRetention(5)).has_value());
        QCOMPARE(awaited(archive.keepRetention(clock.nowSeconds()))->hours, 0);
        QVERIFY(awaited(archive.setRetention(2)).has_value());
        QCOMPARE(awaited(archive.totals())->retentionDays, 2);
        QCOMPARE(awaited(archive.keepRetention(clock.nowSeconds()))->messages, 1);
        QCOMPARE(awaited(archive.totals())->messages, 0);
    }

    void aClockThatIsAheadWipesNothing()
    {
        constexpr qint64 day = 86'400;
        const qint64 now = m_start + day;
        const qint64 ahead = now + 100 * day;
        HistoryStore store = open();
        take(store, {fileOf(log(lines({row(u"a"_s, u"b"_s, u"old"_s)}), m_key), m_key)}, m_key);
        QVERIFY(store.setRetention(90));
        const auto wiped = [&store](qint64 local, std::optional<qint64> service) {
            return store.keepRetention(local, service).value_or(HistoryWipe{-1}).hours;
        };
        QCOMPARE(wiped(ahead, now), 0);          // the service knows better
        QCOMPARE(wiped(ahead, std::nullopt), 0); // nobody does
        QCOMPARE(wiped(ahead + 3'600, std::nullopt), 0);
        QCOMPARE(store.totals()->messages, 1);
        // A computer that was off for so long is still there a day later.
        QCOMPARE(wiped(ahead + day, std::nullopt), 1);
    }

    void whatLiesInFilesOutlivesADamagedDatabase()
    {
        constexpr qint64 day = 86'400;
        const qint64 now = m_start + 30 * day;
        const HourKey fresh{m_key.kind, beijinghour::of(now) - 3};
        {
            HistoryStore store = open();
            take(store, {fileOf(log(lines({row(u"a"_s, u"b"_s, u"old"_s)}), m_key), m_key)}, m_key);
            take(store, {fileOf(log(lines({row(u"a"_s, u"b"_s, u"fresh"_s)}), fresh), fresh)}, fresh);
            QVERIFY(store.setRetention(45));
            QCOMPARE(store.restore(now, {}).value_or(-1), 0);
        }
        QFile file(HistoryStore::databaseOf(folder()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8'192, 'x')) == 8'192);
        file.close();
        HistoryMishap mishap;
        Result<HistoryStore> store = HistoryStore::open(folder(), &mishap);
        QVERIFY(store && QFile::exists(mishap.movedTo));
        QCOMPARE(mishap.keptDays, 45);
        QCOMPARE(store->retention().value_or(0), 45);
        QCOMPARE(store->restore(now, {}).value_or(-1), 1);
        // How many files the later hour has, the service still tells.
        QCOMPARE(found(*store, QString()), QStringList{u"old"_s});
        QCOMPARE(store->restore(now + 8 * day, {}).value_or(-1), 1);
        QCOMPARE(found(*store, u"fresh"_s).size(), 1);
        QCOMPARE(store->totals()->damaged, 1);
        // What it was put aside with goes with all the rest.
        QCOMPARE(store->wipeBefore(std::numeric_limits<qint64>::max()).value_or(HistoryWipe()).damaged, 1);
        QVERIFY(!QFile::exists(mishap.movedTo));
    }

    void damagedOnesGoWithTheirAge()
    {
        HistoryStore store = open();
        const QString aside = HistoryStore::databaseOf(folder()) + u".damaged-%1"_s;
        const QStringList names{aside.arg(u"20260301-120000"_s), aside.arg(u"20260303-120000"_s)};
        for (const QString &name : names) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(store.wipeBefore(m_key.hour).value_or(HistoryWipe()).damaged, 1);
        QVERIFY(!QFile::exists(names[0]) && QFile::exists(names[1]));
    }

    void filesOfHoursThatWereWipedStayAway()
    {
        HistoryStore store = open();
        const HistoryFile file = fileOf(log(lines({row(u"a"_s, u"b"_s, u"x"_s)}), m_key), m_key);
        QVERIFY(store.wipeBefore(m_key.hour + 1).has_value());
        // As where the program ended before it was gone.
        QFile left(file.path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(gzipOf(log(lines({row(u"a"_s, u"b"_s, u"x"_s)}), m_key)));
        left.close();
        QCOMPARE(store.restore(m_start + 30 * 86'400, {}).value_or(-1), 0);
    }

    void whatAReaderHoldsIsToldAndWipedLater()
    {
        HistoryStore store = open();
        take(store, {fileOf(log(lines({row(u"a"_s, u"b"_s, u"Geheimnis"_s)}), m_key), m_key)}, m_key);
        const QString database = HistoryStore::databaseOf(folder());
        auto reader = sqlite::Connection::open(database, sqlite::Connection::Mode::ReadOnly, 1'000);
        QVERIFY(reader && reader->run("BEGIN") && reader->number("SELECT count(*) FROM message") == 1);
        QVERIFY(store.wipeBefore(m_key.hour + 1).value_or(HistoryWipe()).lingers);
        const auto journal = [&database] {
            QFile file(database + u"-wal"_s);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(journal().contains("Geheimnis"));
        QVERIFY(reader->run("COMMIT"));
        const HistoryStore next = open();
        QVERIFY(!journal().contains("Geheimnis"));
        QVERIFY(!store.wipeBefore(m_key.hour + 1).value_or(HistoryWipe()).lingers);
    }

    void filesThatWereReplacedAreGone()
    {
        HistoryStore store = open();
        take(store, {fileOf(log(lines({row(u"a"_s, u"b"_s, u"first"_s)}), m_key), m_key)}, m_key);
        const HistoryFile other = fileOf(log(lines({row(u"a"_s, u"b"_s, u"other"_s)}), m_key), m_key, 2);
        QCOMPARE(take(store, {other}, m_key).state, HistoryHour::State::Have);
        QCOMPARE(QDir(HistoryStore::filesOf(folder())).entryList(QDir::Files),
                 QStringList{QFileInfo(other.path).fileName()});
    }

    void whatIsFoundIsExported()
    {
        {
            HistoryStore store = open();
            QList<QJsonObject> rows;
            for (int i = 0; i < 1'200; ++i)
                rows << row(u"alice"_s, i % 2 ? u"bob"_s : u"carol"_s, u"=1+%1"_s.arg(i), m_start + i);
            take(store, {fileOf(log(lines(rows), m_key), m_key)}, m_key);
        }
        HistoryQuery query;
        query.talk = ArchivedTalk::pair(u"alice"_s, u"bob"_s);
        ExportOptions options;
        options.format = ExportFormat::JsonLines;
        const QString path = m_folder->filePath(u"talk.jsonl"_s);
        QCOMPARE(writeExport(HistoryArchive::table(folder(), query), options, path)->rows, 600);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(first.value(u"Text").toString(), u"=1+1"_s);
        QCOMPARE(first.value(u"From_Account").toString(), u"alice"_s);
        QCOMPARE(first.value(u"MsgTime").toString(), u"2026030209"_s);
        // A group is no person, so that it gets the stand-in of a group.
        for (const ExportColumn &column : HistoryArchive::table(folder(), query).columns)
            QCOMPARE(column.holds == Holds::Group, column.key == u"GroupId"_s);
        options.format = ExportFormat::Csv;
        query = {};
        query.text = u"=1+119"_s;
        QCOMPARE(writeExport(HistoryArchive::table(folder(), query), options, m_folder->filePath(u"hits.csv"_s))->rows,
                 11);
    }

    void cancelledMidwayNothingIsKept()
    {
        HistoryStore store = open();
        const auto cancelled = std::make_shared<std::atomic<bool>>(true);
        const HistoryHour hour =
            store.take(m_key, {fileOf(log(lines({row(u"a"_s, u"b"_s, u"x"_s)}), m_key), m_key)}, 1, cancelled)
                .value_or(HistoryHour());
        QCOMPARE(hour.problem, HistoryHour::Problem::Cancelled);
        QVERIFY(found(store, QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
