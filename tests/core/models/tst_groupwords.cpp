// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupwords.h"

#include "tests/support/faketranslator.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

class TestGroupWords : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void theNameOfTheServiceIsToldOnce();
};

void TestGroupWords::theNameOfTheServiceIsToldOnce()
{
    // Its words hold the name of the service already, as the Chinese ones do.
    testing::FakeTranslator other;
    QCoreApplication::installTranslator(&other);
    api::GroupInfo info;
    info.groupId = u"night"_s;
    info.type = u"Public"_s;
    const auto rows = groupwords::fields(info, [](qint64) { return QString(); });
    const QString words = groupwords::kind(GroupKind::Public);
    QCoreApplication::removeTranslator(&other);
    QVERIFY2(words.contains(info.type) && words != info.type, qPrintable(words));
    const bool told =
        std::ranges::any_of(rows, [&words](const QPair<QString, QString> &row) { return row.second == words; });
    QVERIFY2(told, qPrintable(words));
}

QTEST_GUILESS_MAIN(TestGroupWords)
#include "tst_groupwords.moc"
