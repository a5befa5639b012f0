// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The rows of a statement, one after the other.
class TestSqliteRows : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void eachRowIsSeenOnceAndTroubleIsTold()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"rows.db"_s);
        QVERIFY(sqlite::makePrivateFile(path));
        auto database = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite, 1'000);
        QVERIFY(database);
        QVERIFY(database->run("CREATE TABLE word(number INTEGER PRIMARY KEY, name TEXT)"));
        QVERIFY(database->run("INSERT INTO word VALUES(1, 'one'), (2, 'two'), (3, 'three')"));
        auto words = database->prepare("SELECT name FROM word WHERE number > ? ORDER BY number");
        QVERIFY(words);
        QStringList seen;
        const auto take = [&] { seen << words->text(0); };
        words->bind(1, 1);
        QVERIFY(words->each(take));
        QCOMPARE(seen, (QStringList{u"two"_s, u"three"_s}));
        words->reset();
        words->bind(1, 3);
        QVERIFY(words->each(take));
        QCOMPARE(seen.size(), 2);
        // The second row cannot be worked out: the first is seen, and the end is no good one.
        auto wrong = database->prepare("SELECT abs(CASE number WHEN 2 THEN -9223372036854775808 ELSE number END) "
                                       "FROM word ORDER BY number");
        QVERIFY(wrong);
        int rows = 0;
        const Result<Done> end = wrong->each([&] { ++rows; });
        QVERIFY(!end);
        QCOMPARE(rows, 1);
    }
};

QTEST_GUILESS_MAIN(TestSqliteRows)
#include "tst_sqliterows.moc"
