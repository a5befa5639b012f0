// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace imdesk;
using namespace imdesk::textindex;

/// Whether an index finds what was put into it.
class TestTextIndex : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void everyPlaceComesBack()
    {
        QRandomGenerator random(7);
        std::map<qint64, std::set<quint16>> expected;
        PostGatherer posts;
        for (int again = 0; again < 2; ++again) { // it is used for one chunk after the other
            expected.clear();
            for (int place = 0; place < int(chunkRows); ++place) {
                for (int i = 0; i < 12; ++i) {
                    // Some stand in every row, some in few, and terms of columns are negative.
                    const qint64 term =
                        i == 0 ? 1 : (qint64(random.bounded(1 << (i + 2))) << (i % 3 * 20)) * (i % 2 ? 1 : -1);
                    posts.add(term, quint16(place));
                    expected[term].insert(quint16(place));
                }
            }
            qint64 last = std::numeric_limits<qint64>::min();
            std::size_t terms = 0;
            const Result<Done> done = posts.drain([&](qint64 term, const QByteArray &packed) -> Result<Done> {
                if (term <= last)
                    return fail(ApiError::Kind::Storage, QStringLiteral("not in order"));
                last = term;
                ++terms;
                Places places;
                unpackPlaces(packed, places);
                const std::set<quint16> &there = expected[term];
                if (places.count() != there.size())
                    return fail(ApiError::Kind::Storage, QStringLiteral("%1 places").arg(places.count()));
                for (const quint16 place : there) {
                    if (!places.test(place))
                        return fail(ApiError::Kind::Storage, QStringLiteral("%1 is missing").arg(place));
                }
                return Done{};
            });
            QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
            QCOMPARE(terms, expected.size());
        }
    }

    void troubleEndsIt()
    {
        PostGatherer posts;
        posts.add(1, 0);
        posts.add(2, 0);
        int asked = 0;
        const auto full = [&](qint64, const QByteArray &) -> Result<Done> {
            ++asked;
            return fail(ApiError::Kind::Storage, QStringLiteral("full"));
        };
        const Result<Done> done = posts.drain(full);
        QVERIFY(!done);
        QCOMPARE(asked, 1);
        // What could not be written does not come up with the next chunk.
        QVERIFY(posts.drain(full));
        QCOMPARE(asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestTextIndex)
#include "tst_textindex.moc"
