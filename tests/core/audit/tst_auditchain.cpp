// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditchain.h"
#include "core/audit/auditlog.h"
#include "core/audit/auditreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The file of the audit: whatever is done to it shows, and names the entry.
class TestAuditChain : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void wholeChainIsIntact();
    void allFilesAreForTheirOwnerAlone();
    void anyFlippedByteShows();
    void changedTriggersShow();
    void aTableBesideTheEntriesIsNoBrokenEntry();
    void rubbishInTheSecondSideFileIsTold();
    void aCutTailShowsWithoutTheSecondSideFile();
    void anAuditFromBeforeTheSecondSideFileIsNotAccused();
    void aFileThatIsNoAuditIsNotBrokenAtAnEntry();
    void aCutFileBreaksAtTheFirstEntryThatIsGone();
    void aSpoiltHeadOfTheFileIsNamed_data();
    void aSpoiltHeadOfTheFileIsNamed();
    void aTableThatIsGoneBreaksAtItsFirstEntry();
    void rowsCannotBeChangedBySql();
    void changedRowIsNamed();
    void missingRowIsNamed();
    void cutTailIsNamed();
    void cutTailIsNotWrittenOver();
    void lostHeadIsTold();
    void lostHeadIsToldForEver();
    void lostRowsAreToldForEver();
    void damagedEntriesAreNotPassedOver();
    void twoProcessesShareOneChain();
    void recordsComeWithTheirEnds();
    void aFileWithoutItsTableIsEmpty();
    void readingSomeIsStopped();

  private:
    QString path() const { return m_folder->filePath(u"audit.db"_s); }
    void fill(int entries);
    /// Runs SQL on the file as an intruder would, without the triggers.
    void intrude(const char *sql);
    QList<QByteArray> contents() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAuditChain::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestAuditChain::allFilesAreForTheirOwnerAlone()
{
    fill(2);
    QFile::setPermissions(AuditChain::headFile(path()), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(AuditChain::open(path())->append({"{\"kind\":\"write\",\"time\":1}"}));
    for (const QString &name : {path(), AuditChain::headFile(path()), AuditChain::secondFile(path())})
        QVERIFY2(!(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(name));
}

void TestAuditChain::readingSomeIsStopped()
{
    fill(3);
    std::stop_source stop;
    QCOMPARE(AuditReader::some(path(), {1, 3}, stop.get_token())->size(), 2);
    stop.request_stop();
    QVERIFY(AuditReader::some(path(), {1, 3}, stop.get_token())->isEmpty());
}

void TestAuditChain::fill(int entries)
{
    Result<AuditChain> chain = AuditChain::open(path());
    QVERIFY(chain);
    for (int i = 1; i <= entries; ++i)
        QCOMPARE(*chain->append({QByteArray("{\"kind\":\"write\",\"time\":") + QByteArray::number(1000 * i) +
                                 ",\"command\":\"svc/do\",\"objects\":[\"GroupId: night\"],\"reason\":\"" +
                                 QByteArray(100, 'r') + "\"}"}),
                 qint64(i));
}

void TestAuditChain::intrude(const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path().toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "DROP TRIGGER IF EXISTS entries_stay; DROP TRIGGER IF EXISTS entries_last", nullptr,
                          nullptr, nullptr),
             SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

QList<QByteArray> TestAuditChain::contents() const
{
    QList<QByteArray> out;
    auto database = sqlite::Connection::open(path(), sqlite::Connection::Mode::ReadOnly, 1000);
    auto rows = database ? database->prepare("SELECT seq, content FROM entries ORDER BY seq")
                         : std::unexpected(database.error());
    while (rows) {
        const auto row = rows->step();
        if (!row || !*row)
            break;
        out << QByteArray::number(rows->integer(0)) + rows->bytes(1);
    }
    return out;
}

void TestAuditChain::wholeChainIsIntact()
{
    QVERIFY(!verifyAudit(path()));
    fill(50);
    const auto verdict = verifyAudit(path());
    QVERIFY(verdict && verdict->intact());
    QCOMPARE(verdict->entries, 50);
    QCOMPARE(verdict->firstMs, 1000);
    QCOMPARE(verdict->lastMs, 50'000);
    QVERIFY(!verdict->headMissing);
}

void TestAuditChain::anyFlippedByteShows()
{
    fill(40);
    const QList<QByteArray> whole = contents();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    int named = 0, kept = 0, inEntries = 0;
    // Every byte that belongs to an entry, and a sample of the rest of the file.
    QList<qsizetype> places;
    for (qsizetype i = 0; i < 40; ++i) {
        const qsizetype at = good.indexOf("\"time\":" + QByteArray::number(1000 * (i + 1)) + ',');
        QVERIFY(at > 0);
        for (qsizetype byte = at - 16; byte < at + 180; byte += 9)
            places << byte;
    }
    inEntries = int(places.size());
    for (qsizetype byte = 0; byte < good.size(); byte += 41)
        places << byte;
    for (qsizetype i = 0; i < places.size(); ++i) {
        QByteArray bad = good;
        bad[places[i]] = char(bad[places[i]] ^ 0x11);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bad);
        file.close();
        const auto verdict = verifyAudit(path());
        if (!verdict) {
            ++named; // the file is none any more
            QVERIFY(i >= inEntries);
        } else if (!verdict->intact()) {
            ++named;
            // What is around the entries breaks at none of them.
            QVERIFY(verdict->brokenAt.has_value() != verdict->aroundBroken);
            QVERIFY(verdict->aroundBroken || (*verdict->brokenAt >= 1 && *verdict->brokenAt <= 41));
        } else {
            // Room that holds nothing: what the entries say is as it was written.
            QVERIFY2(i >= inEntries, qPrintable(QString::number(places[i])));
            QCOMPARE(contents(), whole);
            ++kept;
        }
    }
    QVERIFY(named >= inEntries);
    qInfo("%d flips named, %d fell on room that holds nothing", named, kept);
}

void TestAuditChain::changedTriggersShow()
{
    fill(3);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("append-only");
    QVERIFY(at > 0);
    bytes[at] = 'A';
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const auto verdict = verifyAudit(path());
    QVERIFY(verdict && !verdict->intact());
    QCOMPARE(verdict->entries, 3);
    QVERIFY(verdict->aroundBroken && !verdict->brokenAt);
}

void TestAuditChain::aTableBesideTheEntriesIsNoBrokenEntry()
{
    fill(3);
    intrude("CREATE TABLE other(x)"); // the triggers are gone too
    const auto verdict = verifyAudit(path());
    QVERIFY(verdict && !verdict->intact());
    QVERIFY(verdict->aroundBroken && !verdict->brokenAt && !verdict->why.isEmpty());
}

void TestAuditChain::rubbishInTheSecondSideFileIsTold()
{
    fill(3);
    QFile second(AuditChain::secondFile(path()));
    QVERIFY(second.open(QIODevice::WriteOnly | QIODevice::Truncate));
    second.write(QByteArray(300, 'x'));
    second.close();
    auto verdict = verifyAudit(path());
    QVERIFY(verdict && verdict->intact() && !verdict->headMissing);
    QVERIFY(verdict->endUnreadable);
    // The next entry puts it right, and tells of it: nothing of the rubbish is left behind it.
    QCOMPARE(*AuditChain::open(path())->append({"{\"kind\":\"write\",\"time\":1}"}), 5);
    verdict = verifyAudit(path());
    QVERIFY(verdict && verdict->intact() && !verdict->endUnreadable);
    QCOMPARE(*verdict->endLostAt, 4);
    // One that is not there is no rubbish.
    QVERIFY(second.remove());
    QVERIFY(!verifyAudit(path())->endUnreadable);
}

void TestAuditChain::aCutTailShowsWithoutTheSecondSideFile()
{
    fill(9);
    QVERIFY(verifyAudit(path())->isProof());
    intrude("DELETE FROM entries WHERE seq > 6");
    {
        // The triggers are as they were made again, and the head tells of six.
        QVERIFY(AuditChain::open(path()));
        auto database = sqlite::Connection::open(path(), sqlite::Connection::Mode::ReadOnly, 1000);
        QVERIFY(database);
        auto last = database->prepare("SELECT hash FROM entries WHERE seq = 6");
        QVERIFY(last && last->step().value_or(false));
        QFile head(AuditChain::headFile(path()));
        QVERIFY(head.open(QIODevice::WriteOnly | QIODevice::Truncate));
        head.write("6 " + last->bytes(0).toHex() + '\n');
    }
    QFile end(AuditChain::secondFile(path()));
    QVERIFY(end.open(QIODevice::WriteOnly | QIODevice::Truncate)); // without a byte it is as good as gone
    end.close();
    QVERIFY(verifyAudit(path())->endMissing);
    QVERIFY(end.remove());
    auto verdict = verifyAudit(path());
    QVERIFY(verdict && verdict->intact() && verdict->endMissing && !verdict->isProof());
    // The next write makes the file anew, and tells for ever that it was gone.
    QCOMPARE(*AuditChain::open(path())->append({"{\"kind\":\"write\",\"time\":1}"}), 8);
    verdict = verifyAudit(path());
    QVERIFY(verdict && verdict->intact() && !verdict->endMissing && !verdict->isProof());
    QCOMPARE(*verdict->endLostAt, 7);
}

void TestAuditChain::anAuditFromBeforeTheSecondSideFileIsNotAccused()
{
    fill(3);
    {
        auto database = sqlite::Connection::open(path(), sqlite::Connection::Mode::ReadWrite, 1000);
        QVERIFY(database && database->run("PRAGMA user_version = 0"));
    }
    QVERIFY(QFile::remove(AuditChain::secondFile(path())));
    QVERIFY(verifyAudit(path())->isProof());
    QCOMPARE(*AuditChain::open(path())->append({"{\"kind\":\"write\",\"time\":1}"}), 4);
    QVERIFY(verifyAudit(path())->isProof());
    // From here on it has one.
    QVERIFY(QFile::remove(AuditChain::secondFile(path())));
    QVERIFY(verifyAudit(path())->endMissing);
}

void TestAuditChain::aFileThatIsNoAuditIsNotBrokenAtAnEntry()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("no database at all ").repeated(500));
    file.close();
    const auto verdict = verifyAudit(path());
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, ApiError::Kind::Storage);
    QVERIFY(verdict.error().message.contains(path()));
}

void TestAuditChain::aCutFileBreaksAtTheFirstEntryThatIsGone()
{
    constexpr int entries = 80;
    fill(entries);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    constexpr qsizetype page = 4096;
    QVERIFY(good.size() >= 6 * page && good.size() % page == 0);
    qint64 earlier = entries + 1;
    for (const qsizetype left : {good.size() - page, good.size() / page / 2 * page}) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(good.first(left));
        file.close();
        const auto verdict = verifyAudit(path());
        QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().message));
        QVERIFY(verdict->brokenAt && !verdict->aroundBroken);
        QVERIFY2(*verdict->brokenAt > 1 && *verdict->brokenAt < earlier,
                 qPrintable(QString::number(*verdict->brokenAt)));
        QCOMPARE(verdict->entries, *verdict->brokenAt - 1);
        earlier = *verdict->brokenAt;
    }
}

void TestAuditChain::aSpoiltHeadOfTheFileIsNamed_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("opens"); // what is in it can still be read
    for (int place = 0; place <= 16; ++place)
        QTest::addRow("byte %d", place) << place << false;
    QTest::newRow("byte 22") << 22 << false;
    QTest::newRow("byte 28") << 28 << true;
    QTest::newRow("byte 30") << 30 << true;
}

void TestAuditChain::aSpoiltHeadOfTheFileIsNamed()
{
    QFETCH(const int, place);
    QFETCH(const bool, opens);
    fill(9);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[place] = char(bytes[place] ^ 0x01);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const auto verdict = verifyAudit(path());
    QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().message));
    QVERIFY(!verdict->intact());
    QCOMPARE(verdict->aroundBroken, opens);
    QCOMPARE(verdict->entries, opens ? 9 : 0);
    if (opens)
        return;
    QCOMPARE(*verdict->brokenAt, 1);
    QVERIFY2(verdict->why.contains(u"it had 9 entries"_s), qPrintable(verdict->why));
    QVERIFY(verdict->lastMs > 0);
}

void TestAuditChain::aTableThatIsGoneBreaksAtItsFirstEntry()
{
    fill(9);
    intrude("DROP TABLE entries");
    const auto verdict = verifyAudit(path());
    QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().message));
    QCOMPARE(*verdict->brokenAt, 1);
    QVERIFY2(verdict->why.contains(u"it had 9 entries"_s), qPrintable(verdict->why));
}

void TestAuditChain::rowsCannotBeChangedBySql()
{
    fill(3);
    auto database = sqlite::Connection::open(path(), sqlite::Connection::Mode::ReadWrite, 1000);
    QVERIFY(database);
    QVERIFY(!database->run("UPDATE entries SET content = x'00' WHERE seq = 2"));
    QVERIFY(!database->run("DELETE FROM entries WHERE seq = 2"));
    QVERIFY(verifyAudit(path())->intact());
}

void TestAuditChain::changedRowIsNamed()
{
    fill(9);
    intrude("UPDATE entries SET content = replace(content, 'night', 'other') WHERE seq = 5");
    QCOMPARE(*verifyAudit(path())->brokenAt, 5);
}

void TestAuditChain::missingRowIsNamed()
{
    fill(9);
    intrude("DELETE FROM entries WHERE seq = 4");
    QCOMPARE(*verifyAudit(path())->brokenAt, 4);
}

void TestAuditChain::cutTailIsNamed()
{
    fill(9);
    intrude("DELETE FROM entries WHERE seq > 6");
    QCOMPARE(*verifyAudit(path())->brokenAt, 7);
}

void TestAuditChain::cutTailIsNotWrittenOver()
{
    fill(9);
    intrude("DELETE FROM entries WHERE seq > 6");
    Result<AuditChain> chain = AuditChain::open(path());
    QCOMPARE(*chain->append({"{\"kind\":\"write\",\"time\":1}"}), 10);
    QCOMPARE(*verifyAudit(path())->brokenAt, 7);
}

void TestAuditChain::lostHeadIsTold()
{
    fill(2);
    QVERIFY(QFile::remove(AuditChain::headFile(path())));
    const auto verdict = verifyAudit(path());
    QVERIFY(verdict->intact() && verdict->headMissing);
}

void TestAuditChain::lostHeadIsToldForEver()
{
    fill(9);
    intrude("DELETE FROM entries WHERE seq > 4");
    QVERIFY(QFile::remove(AuditChain::headFile(path())));
    // The second place still knows.
    QCOMPARE(*verifyAudit(path())->brokenAt, 5);
    QVERIFY(QFile::remove(AuditChain::secondFile(path())));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(*AuditChain::open(path())->append({"{\"kind\":\"write\",\"time\":1}"}), 6 + i);
    const auto verdict = verifyAudit(path());
    QVERIFY(verdict->intact() && !verdict->headMissing);
    QCOMPARE(*verdict->endLostAt, 5);
    QVERIFY(AuditReader::one(path(), 5)->entry.message.contains(u"cannot be told"_s));
}

void TestAuditChain::lostRowsAreToldForEver()
{
    fill(9);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u".head"_s})
        QFile::remove(path() + suffix);
    QCOMPARE(*AuditChain::open(path())->append({"{\"kind\":\"write\",\"time\":1}"}), 11);
    QCOMPARE(*verifyAudit(path())->brokenAt, 1);
    QVERIFY(AuditReader::one(path(), 10)->entry.message.contains(u"9 entries"_s));
}

void TestAuditChain::damagedEntriesAreNotPassedOver()
{
    fill(5);
    intrude("UPDATE entries SET content = x'7b78' WHERE seq = 3");
    auto reader = AuditReader::open(path());
    QStringList kinds;
    for (auto record = reader->next({}); record && *record; record = reader->next({}))
        kinds << (*record)->entry.kind;
    QCOMPARE(kinds, (QStringList{u"write"_s, u"write"_s, u"damaged"_s, u"write"_s, u"write"_s}));
    QVERIFY(AuditReader::one(path(), 1));
    const auto damaged = std::make_shared<qint64>(0);
    const auto table = auditTable(path(), {}, damaged);
    QList<Cell> row;
    int rows = 0;
    while (table->next(row))
        ++rows;
    QCOMPARE(rows, 5);
    QCOMPARE(*damaged, 1);
    QVERIFY(!table->trouble());
    // What the file itself cannot give is trouble.
    const auto cut = auditTable(path(), {});
    intrude("DROP TABLE entries");
    while (cut->next(row)) {
    }
    QCOMPARE(cut->trouble()->kind, ApiError::Kind::Storage);
}

void TestAuditChain::twoProcessesShareOneChain()
{
    Result<AuditChain> one = AuditChain::open(path());
    Result<AuditChain> two = AuditChain::open(path());
    for (int i = 0; i < 10; ++i) {
        QVERIFY(one->append({"{\"kind\":\"write\",\"time\":1}"}));
        QVERIFY(two->append({"{\"kind\":\"write\",\"time\":2}"}));
    }
    QVERIFY(verifyAudit(path())->intact());
    QCOMPARE(verifyAudit(path())->entries, 20);
}

void TestAuditChain::recordsComeWithTheirEnds()
{
    {
        AuditLog log(path(), u"cs-01"_s);
        for (int i = 1; i <= 3; ++i) {
            AuditEntry entry;
            entry.kind = u"write"_s;
            entry.timeMs = 1000 * i;
            entry.command = u"svc/do"_s;
            entry.objects = {u"GroupId: g%1"_s.arg(i)};
            log.append(entry);
        }
        AuditEntry end;
        end.kind = u"result"_s;
        end.timeMs = 5000;
        end.of = 2;
        end.result = u"done"_s;
        end.requestId = u"abc"_s;
        log.append(end);
    }
    auto reader = AuditReader::open(path());
    QVERIFY(reader);
    QStringList seen;
    for (auto record = reader->next({}); record && *record; record = reader->next({})) {
        QCOMPARE((*record)->entry.operatorName, u"cs-01"_s);
        seen << QString::number((*record)->seq) + u' ' + (*record)->outcome();
    }
    QCOMPARE(seen, (QStringList{u"3 open"_s, u"2 done"_s, u"1 open"_s}));
    AuditFilter filter;
    filter.object = u"g2"_s;
    auto found = AuditReader::open(path())->next(filter);
    QVERIFY(found && *found);
    QCOMPARE((*found)->seq, 2);
    QCOMPARE(AuditReader::one(path(), 2)->end->requestId, u"abc"_s);
    QVERIFY(!AuditReader::one(path(), 9));
}

/// A reader may come between the making of the file and of its table.
void TestAuditChain::aFileWithoutItsTableIsEmpty()
{
    intrude("PRAGMA journal_mode=WAL");
    Result<AuditReader> reader = AuditReader::open(path());
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
    const Result<std::optional<AuditRecord>> record = reader->next({});
    QVERIFY(record);
    QVERIFY(!*record);
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
