// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "friendwalk.h"
#include "groupwalk.h"
#include "letterwalk.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace imdesk;

/// Holds the sandbox against independent models of the documents through long random walks. IMDESK_PROPERTY_SEED walks
/// one seed again.
class PropertyTest : public QObject
{
    Q_OBJECT

    static void seeds()
    {
        QTest::addColumn<quint64>("seed");
        if (const QByteArray given = qgetenv("IMDESK_PROPERTY_SEED"); !given.isEmpty()) {
            QTest::newRow(given.constData()) << given.toULongLong();
            return;
        }
        for (quint64 seed :
             {quint64(1), quint64(1'000'000'007), quint64(7) << 60, QRandomGenerator::system()->generate64()})
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }

    template <class OneWalk>
    static void walk(int steps)
    {
        QFETCH(quint64, seed);
        OneWalk walk(seed);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < steps && walk.differences.isEmpty(); ++i)
            walk.step();
        if (walk.differences.isEmpty())
            walk.compareAll();
        qInfo("seed %llu: %d calls in %lld ms", static_cast<unsigned long long>(seed), walk.calls(),
              static_cast<long long>(timer.elapsed()));
        QVERIFY2(walk.differences.isEmpty(), qPrintable(walk.differences.mid(0, 5).join(QLatin1Char('\n'))));
    }

  private Q_SLOTS:
    void groups_data() { seeds(); }
    void groups() { walk<GroupWalk>(1'500); }
    void friends_data() { seeds(); }
    void friends() { walk<FriendWalk>(1'500); }
    void letters_data() { seeds(); }
    void letters() { walk<LetterWalk>(1'500); }
};

QTEST_GUILESS_MAIN(PropertyTest)
#include "tst_property.moc"
