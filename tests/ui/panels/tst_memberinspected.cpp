// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/groupwritingbench.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What is written to the members of a group is told at once: by the inspector beside them and in words.
class TestMemberInspected : public QObject
{
    Q_OBJECT

    ThemeController m_theme;

  private Q_SLOTS:
    void aMuteIsSeenAtOnce()
    {
        Desk desk;
        desk.ready();
        desk.open(u"Public"_s, u"Seen"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        const auto muted = [&desk] {
            for (const auto &[name, value] : desk.inspected.fields) {
                if (name.startsWith(u"Muted until"_s))
                    return value;
            }
            return QString();
        };
        QCOMPARE(desk.inspected.title, u"bob"_s);
        QCOMPARE(muted(), u"\u2014"_s);
        desk.pick("memberMuteButton", u"Own time…"_s);
        FormDialog *form = desk.dialog("timeSpanDialog");
        Desk::in<QComboBox>(form, "spanUnit")->setCurrentIndex(2);
        Desk::submit(form);
        QTRY_VERIFY_WITH_TIMEOUT(muted() != u"\u2014"_s && !muted().isEmpty(), 20'000);
        QCOMPARE(desk.inspected.title, u"bob"_s);
    }

    void anUnreadCountIsToldWithItsNumber()
    {
        Desk desk;
        desk.ready();
        desk.open(u"Public"_s, u"Counted"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        desk.click("memberUnreadButton");
        FormDialog *form = desk.dialog("unreadDialog");
        Desk::in<QSpinBox>(form, "unreadNumber")->setValue(12);
        Desk::submit(form);
        QTRY_VERIFY2_WITH_TIMEOUT(desk.status.startsWith(u"Unread count of bob set to 12; "_s), qPrintable(desk.status),
                                  20'000);
    }
};

QTEST_MAIN(TestMemberInspected)
#include "tst_memberinspected.moc"
