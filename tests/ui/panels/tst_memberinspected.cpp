// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/groupwritingbench.h"

#include <QSpinBox>

#include <algorithm>

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

    void whoAFilterHidesIsLookedAtNoMore()
    {
        Desk desk;
        desk.ready();
        desk.open(u"Public"_s, u"Sought"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        QCOMPARE(desk.inspected.title, u"bob"_s);
        desk.type("membersFilter", u"cem"_s);
        QTRY_COMPARE(desk.inspected.title, u"Sought"_s);
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

    void anUnreadCountIsSeen()
    {
        Desk desk;
        desk.ready();
        const QString id = desk.open(u"Public"_s, u"Behind"_s);
        for (const int number : {1, 2, 3})
            desk.world.call(
                u"send_group_msg"_s,
                {{u"GroupId"_s, id},
                 {u"From_Account"_s, u"ann"_s},
                 {u"Random"_s, number},
                 {u"MsgBody"_s, QJsonArray{QJsonObject{{u"MsgType"_s, u"TIMTextElem"_s},
                                                       {u"MsgContent"_s, QJsonObject{{u"Text"_s, u"hello"_s}}}}}}});
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        QVERIFY(desk.find<QTableView>("membersTable")->isColumnHidden(static_cast<int>(MemberColumn::Unread)));
        const auto unread = [&desk] {
            for (const auto &[name, value] : desk.inspected.fields) {
                if (name == u"Unread"_s)
                    return value;
            }
            return QString();
        };
        desk.click("memberUnreadButton");
        FormDialog *form = desk.dialog("unreadDialog");
        Desk::in<QSpinBox>(form, "unreadNumber")->setValue(2);
        Desk::submit(form);
        // Of a group that was read before the messages were written, too.
        QTRY_COMPARE_WITH_TIMEOUT(unread(), u"2"_s, 20'000);
        QCOMPARE(desk.inspected.title, u"bob"_s);
        QTRY_VERIFY(!desk.panel->findChild<FormDialog *>(u"unreadDialog"_s));
        desk.click("memberUnreadButton");
        QCOMPARE(Desk::in<QSpinBox>(desk.dialog("unreadDialog"), "unreadNumber")->value(), 2);
    }

    void whereNoneAreCountedNoneAreTold()
    {
        Desk desk;
        desk.ready();
        desk.open(u"ChatRoom"_s, u"Met"_s);
        desk.tab(u"Members"_s);
        desk.choose({u"bob"_s});
        const auto told = std::ranges::find(desk.inspected.fields, u"Unread"_s, &QPair<QString, QString>::first);
        QVERIFY(told != desk.inspected.fields.end());
        QCOMPARE(told->second, u"\u2014"_s);
    }
};

QTEST_MAIN(TestMemberInspected)
#include "tst_memberinspected.moc"
