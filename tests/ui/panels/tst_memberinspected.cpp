// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/groupwritingbench.h"

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The inspector beside the members of a group follows what is written to them.
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
};

QTEST_MAIN(TestMemberInspected)
#include "tst_memberinspected.moc"
