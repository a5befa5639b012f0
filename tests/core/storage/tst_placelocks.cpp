// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/placelocks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Numbered places of one file, each of one holder.
class TestPlaceLocks : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aPlaceHasOneHolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"places"_s);
        PlaceLocks one(path);
        PlaceLocks other(path);
        QVERIFY(!QFile::exists(path));
        Result<PlaceLocks::Hold> held = one.take({7, 8});
        QVERIFY(held);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(other.take({9}));
        // All or none: 6 is free again when 7 was refused.
        const Result<PlaceLocks::Hold> refused = other.take({6, 7});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::Busy);
        QVERIFY(one.take({6}));
        held->reset();
        QVERIFY(other.take({7, 8}));
    }

    void whatIsHeldTwiceIsLetGoOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"places"_s);
        std::optional<PlaceLocks> one(path);
        PlaceLocks other(path);
        Result<PlaceLocks::Hold> first = one->take({1, 2});
        Result<PlaceLocks::Hold> second = one->take({2});
        QVERIFY(first && second);
        first->reset();
        QVERIFY(other.take({1}));
        QVERIFY(!other.take({2}));
        one.reset(); // who still holds something goes on holding it
        QVERIFY(!other.take({2}));
        second->reset();
        QVERIFY(other.take({2}));
    }

    void aFileThatCannotBeMadeIsNotBusy()
    {
        const QTemporaryDir folder;
        const Result<PlaceLocks::Hold> held = PlaceLocks(folder.filePath(u"none/places"_s)).take({1});
        QVERIFY(!held);
        QCOMPARE(held.error().kind, ApiError::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestPlaceLocks)
#include "tst_placelocks.moc"
