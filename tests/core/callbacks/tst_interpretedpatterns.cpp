// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventdecoder.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/logrow.h"

#include <QTest>

using namespace imdesk;

/// Regular expressions where they may not be compiled, as under a policy that allows no memory to be run: they decide
/// what compiled ones decide.
class TestInterpretedPatterns : public QObject
{
    Q_OBJECT

  public:
    /// Before the first expression of all.
    static void initMain() { qputenv("QT_ENABLE_REGEXP_JIT", "0"); }

  private Q_SLOTS:
    void aLongTextIsDecided_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {100, 3'000, int(FilterRow::surelyWhole(FilterRow::Text)) - 3})
            QTest::addRow("%d characters", length) << length;
    }

    void aLongTextIsDecided()
    {
        QFETCH(int, length);
        CommandNames names;
        CallbackEvent event;
        event.text = QString(length, QLatin1Char('a')) + QStringLiteral("zzz");
        FilterMatcher matcher(Filter::parse(QStringLiteral("text ~ \"^(.|x)*zzz$\"")).value());
        QVERIFY(matcher.decides(LogRow(event, names)) == std::optional(true));
    }

    void runawayExpressionsGiveUp()
    {
        CommandNames names;
        CallbackEvent event;
        event.text = QString(5'000, QLatin1Char('a')) + QLatin1Char('b');
        FilterMatcher matcher(Filter::parse(QStringLiteral("text ~ \"^(a+)+$\"")).value());
        QVERIFY(!matcher.decides(LogRow(event, names)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestInterpretedPatterns)
#include "tst_interpretedpatterns.moc"
