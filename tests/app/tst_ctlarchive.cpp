// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/historystore.h"
#include "core/storage/sqlite.h"
#include "tests/app/ctlbench.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// imdeskctl keeps what the service forgets: statistics and hourly files, fetched, found, exported, wiped.
class TestCtlArchive : public QObject, private CtlBench
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { stopSandbox(); }
    void statisticsAreArchivedAndExported();
    void eachAppOfThisComputerHasItsOwnArchive();
    void messageFilesAreFetchedFoundExportedAndWiped();
    void hoursAreFetchedByTheClockOfTheService();
    void theRetentionOfAFetchIsNoted();
    void aFetchThatIsRefusedKeepsTheRetention();
    void aDamagedArchiveIsWipedToo();
    void anHourThatFailedSaysWhy();
    void anAuditThatCannotBeWrittenEndsTheRun();
    void theHistoryOfAConversationStillHasItsVerb();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();

  private:
    QString folder() const { return m_home.filePath(u"archive"_s); }
    QStringList data() const { return {u"--data"_s, folder()}; }
    QStringList filesNamed(const QString &name) const
    {
        QStringList out;
        QDirIterator files(folder(), {name}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            out << files.next();
        return out;
    }

    int m_behind = 0; ///< seconds
};

void TestCtlArchive::init()
{
    resetEnvironment();
    QDir(folder()).removeRecursively();
    // Two hours behind, so that what is said now lies in a file once the clock has caught up, and in the middle of an
    // hour, so that all of it lies in one.
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 start = now - now % 3'600 - 2 * 3'600 + 1'800;
    m_behind = int(now - start);
    startSandbox({u"--accounts"_s, u"30"_s, u"--groups"_s, u"2"_s, u"--traffic"_s, u"0"_s, u"--no-rate-limits"_s,
                  u"--clock-start"_s, QString::number(start)});
}

void TestCtlArchive::statisticsAreArchivedAndExported()
{
    const Outcome first = verb(u"stats archive"_s, data() << u"--json"_s);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.json().value(u"added").toArray().size(), 30);
    QCOMPARE(first.json().value(u"gaps").toArray().size(), 0);
    const Outcome again = verb(u"stats archive"_s, data());
    QCOMPARE(again.code, 0);
    QVERIFY(again.out.contains("No new days"));
    const QString path = m_home.filePath(u"week.csv"_s);
    const Outcome written =
        verb(u"stats export"_s, data() << u"--archive"_s << u"--output"_s << path << u"--from"_s << u"2020-01-01"_s
                                       << u"--fields"_s << u"UpMsgNum"_s << u"--json"_s);
    QCOMPARE(written.code, 0);
    QCOMPARE(written.json().value(u"rows").toInt(), 30);
    QVERIFY(QFile::exists(path));
    // A day that is not there is named, also to who reads no JSON.
    const QStringList archives = filesNamed(u"statistics.db"_s);
    QCOMPARE(archives.size(), 1);
    auto archive = sqlite::Connection::open(archives.first(), sqlite::Connection::Mode::ReadWrite, 5'000);
    QVERIFY(archive);
    QVERIFY(archive->run("DELETE FROM figure WHERE day = (SELECT min(day) + 3 FROM day)"));
    QVERIFY(archive->run("DELETE FROM day WHERE day = (SELECT min(day) + 3 FROM day)"));
    const Outcome gap = verb(u"stats export"_s, data() << u"--archive"_s << u"--output"_s << path);
    QCOMPARE(gap.code, 0);
    QVERIFY2(gap.err.contains("1 day is missing: ") || gap.err.contains("1 day(s) are missing: "), gap.err.constData());
    // A range that nobody heeds or that holds no day is no file of all days, nor of none.
    const QString none = m_home.filePath(u"none.csv"_s);
    QCOMPARE(verb(u"stats export --from 2026-03-01"_s, data() << u"--output"_s << none).code, 2);
    QCOMPARE(verb(u"stats export --archive --from 2026-03-02 --to 2026-03-01"_s, data() << u"--output"_s << none).code,
             2);
    QVERIFY(!QFile::exists(none));
}

void TestCtlArchive::eachAppOfThisComputerHasItsOwnArchive()
{
    QCOMPARE(verb(u"stats archive"_s).code, 0);
    const QUrl url(m_ready.value(u"base_url").toString());
    const QString app = QString::number(m_ready.value(u"sdkappid").toInteger());
    const QDir folders(m_home.filePath(u"data"_s));
    QVERIFY(folders.exists(u"app-%1@%2:%3/statistics.db"_s.arg(app, url.host(), QString::number(url.port()))));
    // That of the real service stays what it is.
    QVERIFY(!folders.exists(u"app-%1"_s.arg(app)));
}

void TestCtlArchive::messageFilesAreFetchedFoundExportedAndWiped()
{
    QCOMPARE(verb(u"accounts import"_s, {u"alice"_s, u"bob"_s}).code, 0);
    QCOMPARE(verb(u"send c2c"_s, {u"bob"_s, u"谢谢你的红包"_s, u"--from"_s, u"alice"_s}).code, 0);
    QCOMPARE(verb(u"send c2c"_s, {u"alice"_s, u"=1+1 with pleasure"_s, u"--from"_s, u"bob"_s}).code, 0);
    QCOMPARE(stepClock(m_behind), 200);
    const Outcome fetched = verb(u"history fetch"_s, data() << u"--from"_s << u"4h"_s << u"--type"_s << u"c2c"_s);
    QVERIFY2(fetched.code == 0, fetched.err.constData());
    QVERIFY2(fetched.out.contains("2 messages"), fetched.out.constData());
    // Here already: not asked for again. Of this kind alone: the world's groups spoke in these hours, too.
    const Outcome again =
        verb(u"history fetch"_s, data() << u"--from"_s << u"4h"_s << u"--type"_s << u"c2c"_s << u"--json"_s);
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json().value(u"have").toInt(), 0);
    const Outcome hours =
        run(QStringList{u"history"_s, u"hours"_s, u"--from"_s, u"4h"_s, u"--json"_s, u"--type"_s, u"c2c"_s} + data() +
            connection());
    QCOMPARE(hours.code, 0);
    int have = 0;
    for (const QJsonObject &hour : hours.objects())
        have += hour.value(u"state").toString() == u"have"_s ? 1 : 0;
    QCOMPARE(have, 1);
    const Outcome found = verb(u"history search"_s, QStringList{u"红包"_s, u"--json"_s} + data());
    QCOMPARE(found.code, 0);
    QCOMPARE(found.objects().size(), 1);
    QCOMPARE(found.json().value(u"text").toString(), u"谢谢你的红包"_s);
    QCOMPARE(found.json().value(u"from").toString(), u"alice"_s);
    const Outcome all = verb(u"history search"_s, QStringList{u"红包"_s, u"--json"_s, u"--limit"_s, u"0"_s} + data());
    QCOMPARE(all.code, 0);
    QCOMPARE(all.objects().size(), 1);
    const QString path = m_home.filePath(u"talk.csv"_s);
    const Outcome written = verb(
        u"history export"_s, QStringList{u"--peer"_s, u"bob"_s, u"--peer"_s, u"alice"_s, u"--output"_s, path} + data());
    QCOMPARE(written.code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("'=1+1 with pleasure"));
    QVERIFY(QFile::exists(path + u".manifest.json"_s));
    QCOMPARE(verb(u"history search"_s,
                  QStringList{u"--peer"_s, u"alice"_s, u"--peer"_s, u"bob"_s, u"--why"_s, u"ticket 7"_s} + data())
                 .code,
             0);
    // Each of them has left an entry, as a conversation read from the service does.
    const QList<QJsonObject> notes = run({u"audit"_s, u"list"_s, u"--command"_s, u"archive/"_s, u"--json"_s}).objects();
    QStringList commands;
    for (const QJsonObject &note : notes) {
        QCOMPARE(note.value(u"kind").toString(), u"read"_s);
        QCOMPARE(note.value(u"result").toString(), u"done"_s);
        QVERIFY(!QJsonDocument(note).toJson().contains("pleasure"));
        commands << note.value(u"command").toString();
    }
    QCOMPARE(commands, (QStringList{u"archive/open"_s, u"archive/export"_s, u"archive/search"_s, u"archive/search"_s}));
    QCOMPARE(notes.first().value(u"reason").toString(), u"ticket 7"_s);
    QVERIFY(notes.first().value(u"objects").toArray().contains(u"Peer_Account: bob"_s));
    // Nothing is wiped without a yes.
    QCOMPARE(verb(u"history wipe"_s, data() << u"--all"_s).code, 2);
    QCOMPARE(verb(u"history wipe"_s, data() << u"--older-than"_s << u"30d"_s << u"--yes"_s << u"--json"_s)
                 .json()
                 .value(u"messages")
                 .toInt(-1),
             0);
    QCOMPARE(
        verb(u"history wipe"_s, data() << u"--all"_s << u"--yes"_s << u"--json"_s).json().value(u"messages").toInt(),
        2);
    QVERIFY(verb(u"history search"_s, QStringList{u"红包"_s} + data()).out.isEmpty());
    // What is gone for good has left an entry, with how much it was.
    const QList<QJsonObject> wipes =
        run({u"audit"_s, u"list"_s, u"--command"_s, u"archive/wipe"_s, u"--json"_s}).objects();
    QCOMPARE(wipes.size(), 2);
    QCOMPARE(wipes.first().value(u"result").toString(), u"done"_s);
    QCOMPARE(wipes.first().value(u"request")[u"all"].toBool(), true);
    QCOMPARE(wipes.first().value(u"reply")[u"messages"].toInt(), 2);
    QVERIFY(!wipes.last().value(u"request")[u"before"].toString().isEmpty());
    // An hour without messages is no failure.
    QCOMPARE(run({u"audit"_s, u"list"_s, u"--outcome"_s, u"failed"_s}).out, QByteArray());
    QCOMPARE(QDir(folder() + u"/history/files"_s).entryList(QDir::Files).size(), 0);
}

void TestCtlArchive::hoursAreFetchedByTheClockOfTheService()
{
    constexpr int hour = 3'600;
    QCOMPARE(verb(u"accounts import"_s, {u"alice"_s, u"bob"_s}).code, 0);
    // Said in the middle of an hour that this computer has yet to come to, and over for the service two hours later.
    const qint64 start = QDateTime::currentSecsSinceEpoch() - m_behind;
    constexpr int ahead = 5 * hour;
    QCOMPARE(stepClock(ahead), 200);
    const qint64 said = start + ahead;
    QCOMPARE(verb(u"send c2c"_s, {u"bob"_s, u"from tomorrow"_s, u"--from"_s, u"alice"_s}).code, 0);
    QCOMPARE(stepClock(2 * hour), 200);
    const auto fetch = [this](const QStringList &hours) {
        return verb(u"history fetch"_s, data() + hours + QStringList{u"--type"_s, u"c2c"_s, u"--json"_s});
    };
    const Outcome named = fetch({u"--from"_s, QString::number(said), u"--to"_s, QString::number(said)});
    QVERIFY2(named.code == 0, named.err.constData());
    const QJsonObject told = named.objects().last();
    QCOMPARE(told.value(u"asked").toInt(), 1);
    QCOMPARE(told.value(u"have").toInt(), 1);
    QCOMPARE(told.value(u"messages").toInt(), 1);
    // An age is counted from the service's now, and its last hour that is over is the end.
    const Outcome aged = fetch({u"--from"_s, u"3h"_s});
    QVERIFY2(aged.code == 0, aged.err.constData());
    QCOMPARE(aged.objects().last().value(u"asked").toInt(), 2);
}

void TestCtlArchive::theRetentionOfAFetchIsNoted()
{
    const auto notedWipes = [this] {
        return run({u"audit"_s, u"list"_s, u"--command"_s, u"archive/wipe"_s, u"--json"_s}).objects();
    };
    const qsizetype before = notedWipes().size();
    HistoryHour hour;
    hour.key = {ChatKind::C2C, beijinghour::of(QDateTime::currentSecsSinceEpoch()) - 100 * 24};
    hour.state = HistoryHour::State::Have;
    hour.messages = 7;
    {
        auto store = HistoryStore::open(folder() + u"/history"_s);
        QVERIFY(store && store->note(hour));
    }
    const QStringList words = data() << u"--from"_s << u"4h"_s << u"--type"_s << u"c2c"_s << u"--json"_s;
    const QStringList keep{u"--keep-days"_s, u"90"_s};
    // Nobody says what time it is: nothing is wiped.
    m_environment.insert(u"IMDESK_SECRET_KEY"_s, QString(64, u'a'));
    const Outcome alone = run(QStringList{u"history"_s, u"fetch"_s} + words + keep +
                              QStringList{u"--base-url"_s, u"http://127.0.0.1:1"_s} + connection().mid(2));
    QVERIFY(alone.code != 0);
    QVERIFY2(alone.out.contains("\"wiped_hours\":0"), alone.err.constData());
    m_environment.remove(u"IMDESK_SECRET_KEY"_s);
    QCOMPARE(stepClock(m_behind), 200);
    const Outcome fetched = verb(u"history fetch"_s, words + keep);
    QVERIFY2(fetched.code == 0, fetched.err.constData());
    QCOMPARE(fetched.json().value(u"wiped_hours").toInt(), 1);
    const QList<QJsonObject> wipes = notedWipes();
    QCOMPARE(wipes.size(), before + 1);
    QCOMPARE(wipes.first().value(u"reply")[u"messages"].toInt(), 7);
    QVERIFY(!wipes.first().value(u"request")[u"before"].toString().isEmpty());
}

void TestCtlArchive::aFetchThatIsRefusedKeepsTheRetention()
{
    {
        auto store = HistoryStore::open(folder() + u"/history"_s);
        QVERIFY(store && store->setRetention(300));
    }
    const QString dayBeforeYesterday = QString::number(QDateTime::currentSecsSinceEpoch() - 2 * 86'400);
    for (const QStringList &range : {QStringList{u"--from"_s, u"1d"_s, u"--to"_s, u"2d"_s},
                                     QStringList{u"--from"_s, u"2h"_s, u"--to"_s, dayBeforeYesterday},
                                     QStringList{u"--from"_s, u"4000d"_s, u"--to"_s, u"1d"_s}}) {
        const Outcome refused = verb(u"history fetch"_s, data() + range + QStringList{u"--keep-days"_s, u"1"_s});
        QVERIFY2(refused.code == 2, refused.err.constData());
        auto store = HistoryStore::open(folder() + u"/history"_s);
        QVERIFY(store);
        QCOMPARE(store->retention().value_or(-1), 300);
    }
}

void TestCtlArchive::aDamagedArchiveIsWipedToo()
{
    QVERIFY(QDir().mkpath(folder() + u"/history"_s));
    QFile file(folder() + u"/history/history.db"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8'192, 'x')) == 8'192);
    file.close();
    const Outcome hours = verb(u"history hours --from 2h"_s, data());
    QCOMPARE(hours.code, 0);
    QVERIFY2(hours.err.contains("--keep-days"), hours.err.constData()); // what it was cannot be read any more
    const Outcome wiped = verb(u"history wipe --all --yes --json"_s, data());
    QCOMPARE(wiped.code, 0);
    QCOMPARE(wiped.json().value(u"damaged").toInt(), 1);
    QCOMPARE(QDir(folder() + u"/history"_s).entryList({u"*damaged*"_s}, QDir::Files), QStringList());
}

void TestCtlArchive::anHourThatFailedSaysWhy()
{
    HistoryHour hour;
    hour.key = {ChatKind::C2C, beijinghour::of(QDateTime::currentSecsSinceEpoch()) - 2};
    hour.state = HistoryHour::State::Failed;
    hour.problem = HistoryHour::Problem::Service;
    hour.detail = u"60003"_s;
    {
        auto store = HistoryStore::open(folder() + u"/history"_s);
        QVERIFY(store && store->note(hour));
    }
    const Outcome hours = verb(u"history hours --from 6h --type c2c"_s, data());
    QCOMPARE(hours.code, 0);
    QVERIFY2(hours.out.contains("  failed  The service refused. 60003\n"), hours.out.constData());
}

void TestCtlArchive::anAuditThatCannotBeWrittenEndsTheRun()
{
    // Not even root makes a folder below a file.
    QFile file(m_home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_environment.insert(u"IMDESK_HOME"_s, file.fileName() + u"/home"_s);
    const Outcome fetched = verb(u"history fetch"_s, data() << u"--from"_s << u"12h"_s << u"--json"_s);
    QVERIFY2(fetched.code == 4, fetched.err.constData());
    QVERIFY2(fetched.out.count("\"state\":\"failed\"") <= 1, fetched.out.constData());
    QVERIFY(fetched.err.contains("audit"));
}

void TestCtlArchive::theHistoryOfAConversationStillHasItsVerb()
{
    QCOMPARE(verb(u"accounts import"_s, {u"alice"_s, u"bob"_s}).code, 0);
    QCOMPARE(verb(u"send c2c"_s, {u"bob"_s, u"hello"_s, u"--from"_s, u"alice"_s}).code, 0);
    const Outcome shown = verb(u"history"_s, {u"--peer"_s, u"alice"_s, u"bob"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.out.contains("hello"));
}

void TestCtlArchive::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char *words :
         {"history fetch --type mail", "history fetch --from yesterday", "history fetch --keep-days -1",
          "history fetch --from 1d --to 2d", "history hours --from 2d --to 5d", "history search",
          "history search x --peer alice", "history export --output a.txt", "history wipe",
          "history wipe --all --older-than 2d", "stats export --archive --output a.csv --from March",
          "stats export --archive --output a.csv"})
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
}

void TestCtlArchive::wrongUsageIsTwo()
{
    QFETCH(QStringList, words);
    QCOMPARE(run(words + data() + connection()).code, 2);
}

QTEST_GUILESS_MAIN(TestCtlArchive)
#include "tst_ctlarchive.moc"
