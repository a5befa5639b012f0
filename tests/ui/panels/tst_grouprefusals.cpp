// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/groupwritingbench.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What the plan of an app does not hold is asked for once, and again only by hand.
class TestGroupRefusals : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<ThemeController>();
        m_theme->setChoice(ThemeController::Choice::Light);
    }

    void aPlanThatHoldsNoCountersIsRemembered()
    {
        const QString plan = u"The plan of this app does not hold this (code 10059)."_s;
        QStringList calls;
        Desk desk;
        desk.ready();
        QObject::connect(desk.world.client.get(), &ApiClient::callFinished, desk.panel.get(),
                         [&calls](const CallRecord &record) { calls << record.command.section(u'/', -1); });
        desk.open(u"Public"_s, u"Small plan"_s);
        SandboxFault fault;
        fault.kind = SandboxFault::Kind::Refuse;
        fault.code = 10059;
        fault.message = u"plan"_s;
        desk.world.sandbox.setFault(u"group_open_http_svc/get_group_counter"_s, fault);
        desk.tab(u"Attributes and counters"_s);
        auto *empty = desk.find<EmptyState>("countersEmpty");
        QTRY_COMPARE_WITH_TIMEOUT(empty->what(), plan, 10'000);
        QVERIFY(!desk.shown("counterAddButton")->isEnabled());
        desk.world.sandbox.clearFaults();
        // The next group does not ask, and says why.
        const QString other = desk.open(u"Public"_s, u"As small"_s);
        desk.tab(u"Overview"_s);
        desk.tab(u"Attributes and counters"_s);
        QTRY_VERIFY_WITH_TIMEOUT(calls.count(u"get_group_attr"_s) >= 2, 10'000);
        desk.info(other);
        QCOMPARE(calls.count(u"get_group_counter"_s), 1);
        QCOMPARE(empty->what(), plan);
        QVERIFY(!desk.shown("counterAddButton")->isEnabled());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(empty->what(), u"No counters"_s, 10'000);
        QVERIFY(desk.shown("counterAddButton")->isEnabled());
    }

  private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TestGroupRefusals)
#include "tst_grouprefusals.moc"
