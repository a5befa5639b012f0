// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile.h"
#include "ui/dialogs/disbandquestion.h"
#include "ui/panels/groups/memberdialogs.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/displayzone.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// What the forms about members say, without a service behind them.
class TestMemberDialogs : public QObject
{
    Q_OBJECT

  private:
    ThemeController m_theme;

    static void click(QWidget *form, const char *name)
    {
        QTest::mouseClick(form->findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton, {}, {8, 8});
    }

  private Q_SLOTS:
    void aTransferTellsWhatTheOwnerOfTheTypeMay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("rights");
        QTest::newRow("Work") << int(GroupKind::Work) << u"ann"_s << false;
        QTest::newRow("Work without an owner") << int(GroupKind::Work) << QString() << false;
        QTest::newRow("Public") << int(GroupKind::Public) << u"ann"_s << true;
        QTest::newRow("Meeting without an owner") << int(GroupKind::Meeting) << QString() << true;
    }
    void aTransferTellsWhatTheOwnerOfTheTypeMay()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, owner);
        QFETCH(const bool, rights);
        const TransferDialog dialog(Profile(), static_cast<GroupKind>(kind), u"Night"_s, owner, u"bob"_s, nullptr);
        const QString effect = dialog.findChild<QLabel *>(u"dialogEffect"_s)->text();
        QVERIFY2(effect.contains(u"can appoint admins"_s) == rights, qPrintable(effect));
        QVERIFY2(effect.contains(u"has no admins"_s) != rights, qPrintable(effect));
        QVERIFY2(effect.contains(u"ann"_s) != owner.isEmpty(), qPrintable(effect));
    }
    void aChosenMomentIsKeptWhileTheFormStandsOpen()
    {
        DisplayZone zone;
        zone.setMode(DisplayZone::Mode::Utc);
        qint64 now = 1'800'000'000;
        TimeSpanDialog dialog(Profile(), u"Mute"_s, u"."_s, u"Mute"_s, zone, [&now] { return now; }, nullptr);
        const auto *end = dialog.findChild<QLabel *>(u"spanEnd"_s);
        QCOMPARE(dialog.until(), 0);
        dialog.findChild<QRadioButton *>(u"spanUntil"_s)->setChecked(true);
        const qint64 moment = dialog.until();
        QCOMPARE(moment, now + 86'400);
        QCOMPARE(dialog.seconds(), 86'400);
        const QString told = end->text();
        now += 85;
        dialog.check();
        QCOMPARE(dialog.seconds(), 86'400 - 85);
        QCOMPARE(end->text(), told);
        now = moment;
        dialog.check();
        QVERIFY(!dialog.doButton()->isEnabled());
        QCOMPARE(end->text(), u"Choose a moment that is still to come."_s);
        // A span ends later the longer one waits, and says so.
        dialog.findChild<QRadioButton *>(u"spanFor"_s)->setChecked(true);
        QCOMPARE(dialog.seconds(), 7200);
        QVERIFY(dialog.doButton()->isEnabled());
    }
    void aTimeOfJoiningLiesWithinTheLifeOfTheGroup()
    {
        DisplayZone zone;
        zone.setMode(DisplayZone::Mode::Utc);
        const qint64 now = 1'800'000'000;
        const qint64 created = now - 86'400;
        const GroupRules rules{Profile()};
        AddMembersDialog dialog(rules, GroupKind::Public, u"Night"_s, created, zone, [now] { return now; }, nullptr);
        const auto *problem = dialog.findChild<QLabel *>(u"addJoinProblem"_s);
        auto *join = dialog.findChild<QDateTimeEdit *>(u"addJoin"_s);
        dialog.findChild<QPlainTextEdit *>(u"addAccounts"_s)->setPlainText(u"bob"_s);
        dialog.findChild<QRadioButton *>(u"addImport"_s)->setChecked(true);
        QVERIFY(!dialog.joinTime());
        dialog.findChild<QCheckBox *>(u"addSetJoin"_s)->setChecked(true);
        QVERIFY(dialog.joinTime() && *dialog.joinTime() > created && *dialog.joinTime() < now);
        QVERIFY(dialog.doButton()->isEnabled() && problem->text().isEmpty());
        for (const qint64 wrong : {created, created - 3600, now, now + 3600}) {
            join->setDateTime(QDateTime::fromSecsSinceEpoch(wrong, Qt::UTC));
            QVERIFY(!dialog.doButton()->isEnabled());
            QVERIFY2(problem->text().contains(zone.dateTime(created * 1000)), qPrintable(problem->text()));
        }
        QVERIFY(dialog.doButton()->toolTip().contains(zone.dateTime(created * 1000)));
        join->setDateTime(QDateTime::fromSecsSinceEpoch(created + 3600, Qt::UTC));
        QVERIFY(dialog.doButton()->isEnabled() && dialog.doButton()->toolTip().isEmpty());
        // Who is added joins now.
        join->setDateTime(QDateTime::fromSecsSinceEpoch(now + 3600, Qt::UTC));
        dialog.findChild<QRadioButton *>(u"addAdd"_s)->setChecked(true);
        QVERIFY(dialog.doButton()->isEnabled());
    }
    void whatIsWrongWithTheTimeOfJoiningIsSeen()
    {
        DisplayZone zone;
        const qint64 now = 1'800'000'000;
        const GroupRules rules{Profile()};
        AddMembersDialog dialog(
            rules, GroupKind::Public, u"Night"_s, now - 86'400, zone, [now] { return now; }, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.findChild<QPlainTextEdit *>(u"addAccounts"_s)->setPlainText(u"bob"_s);
        click(&dialog, "addImport");
        dialog.findChild<QCheckBox *>(u"addSetJoin"_s)->setChecked(true);
        auto *scroll = dialog.findChild<QScrollArea *>(u"dialogScroll"_s);
        constexpr int aFieldOrTwo = 90;
        dialog.resize(dialog.width(), dialog.minimumSizeHint().height() + aFieldOrTwo);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        scroll->verticalScrollBar()->setValue(0);
        auto *join = dialog.findChild<QDateTimeEdit *>(u"addJoin"_s);
        join->setDateTime(QDateTime::fromSecsSinceEpoch(now + 90'000, Qt::UTC)); // later than now in any zone
        const auto *problem = dialog.findChild<QLabel *>(u"addJoinProblem"_s);
        QVERIFY(problem->isVisible());
        QTRY_VERIFY(scroll->viewport()->rect().contains(problem->mapTo(scroll->viewport(), problem->rect().center())));
    }
    void whatIsTickedForNewMembersIsAskedFor()
    {
        DisplayZone zone;
        const qint64 now = 1'800'000'000;
        const GroupRules rules{Profile()};
        AddMembersDialog dialog(
            rules, GroupKind::Public, u"Night"_s, now - 86'400, zone, [now] { return now; }, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(!dialog.silent());
        click(&dialog, "addSilent");
        QVERIFY(dialog.silent());
        click(&dialog, "addSilent");
        QVERIFY(!dialog.silent());
        // Who is added cannot be made an admin in the same call, and has read everything.
        QVERIFY(!dialog.findChild<QCheckBox *>(u"addAdmin"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QCheckBox *>(u"addSetUnread"_s)->isEnabled());
        click(&dialog, "addImport");
        QVERIFY(dialog.imports() && dialog.role().isEmpty() && !dialog.unread());
        QVERIFY(!dialog.findChild<QCheckBox *>(u"addSilent"_s)->isEnabled());
        click(&dialog, "addAdmin");
        QCOMPARE(dialog.role(), u"Admin"_s);
        click(&dialog, "addSetUnread");
        auto *unread = dialog.findChild<QSpinBox *>(u"addUnread"_s);
        QVERIFY(unread->isEnabled());
        unread->selectAll();
        QTest::keyClicks(unread, u"7"_s);
        QVERIFY(dialog.unread() == 7);
        click(&dialog, "addAdd");
        QVERIFY(dialog.role().isEmpty() && !dialog.unread());
    }
    void membersAreRemovedWithoutANotice()
    {
        RemoveMembersDialog dialog(Profile(), {u"bob"_s}, {}, u"Night"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"removeWho"_s)->toPlainText(), u"bob"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"dialogEffect"_s)->text().contains(u"or in Audit"_s));
        QVERIFY(!dialog.silent());
        click(&dialog, "removeSilent");
        QVERIFY(dialog.silent());
    }
    void anUnreadCountAndANewOwnerAreTyped()
    {
        UnreadDialog unread(Profile(), u"bob"_s, u"Night"_s, std::nullopt, nullptr);
        unread.setAttribute(Qt::WA_DeleteOnClose, false);
        unread.open();
        auto *number = unread.findChild<QSpinBox *>(u"unreadNumber"_s);
        number->selectAll();
        QTest::keyClicks(number, u"5"_s);
        QCOMPARE(unread.number(), 5);
        const UnreadDialog known(Profile(), u"bob"_s, u"Night"_s, 1234, nullptr);
        QCOMPARE(known.number(), 1234);
        TransferDialog transfer(Profile(), GroupKind::Public, u"Night"_s, u"ann"_s, {}, nullptr);
        transfer.setAttribute(Qt::WA_DeleteOnClose, false);
        transfer.open();
        QTest::keyClicks(transfer.findChild<QLineEdit *>(u"transferWord"_s), u"Night"_s);
        QVERIFY(!transfer.doButton()->isEnabled()); // to whom?
        QTest::keyClicks(transfer.findChild<QLineEdit *>(u"transferAccount"_s), u"bob"_s);
        QCOMPARE(transfer.newOwner(), u"bob"_s);
        QVERIFY(transfer.doButton()->isEnabled());
    }
    void aSpanIsTypedAndAMomentIsMovedByKeys()
    {
        DisplayZone zone;
        zone.setMode(DisplayZone::Mode::Utc);
        const qint64 now = 1'800'000'000;
        TimeSpanDialog dialog(Profile(), u"Mute"_s, u"."_s, u"Mute"_s, zone, [now] { return now; }, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *amount = dialog.findChild<QSpinBox *>(u"spanAmount"_s);
        auto *moment = dialog.findChild<QDateTimeEdit *>(u"spanMoment"_s);
        QVERIFY(amount->isEnabled() && !moment->isEnabled());
        amount->selectAll();
        QTest::keyClicks(amount, u"3"_s);
        QCOMPARE(dialog.seconds(), 3 * 3600);
        click(&dialog, "spanUntil");
        QVERIFY(!amount->isEnabled() && moment->isEnabled());
        const qint64 before = dialog.until();
        moment->setCurrentSection(QDateTimeEdit::DaySection);
        QTest::keyClick(moment, Qt::Key_Up);
        QVERIFY(dialog.until() > before);
        QCOMPARE(dialog.seconds(), dialog.until() - now);
    }
    void aNameIsTypedAsAKeyboardWritesIt()
    {
        TransferDialog dialog(Profile(), GroupKind::Public, u"Cafe\u0301"_s, u"ann"_s, u"bob"_s, nullptr);
        dialog.findChild<QLineEdit *>(u"transferWord"_s)->setText(u"Caf\u00E9"_s);
        QVERIFY(dialog.doButton()->isEnabled());
        // What shows nothing cannot be typed: the ID is.
        QCOMPARE(wordForGroup(u"@TGS#1"_s, u"\u3164"_s), u"@TGS#1"_s);
        QCOMPARE(wordForGroup(u"@TGS#1"_s, u"Cafe\u0301"_s), u"Cafe\u0301"_s);
    }
    void aNewOwnerWithBlanksInTheIdIsOneAccount()
    {
        const QString owner = u"bob b, \"x\""_s;
        const TransferDialog dialog(Profile(), GroupKind::Public, u"Night"_s, u"ann"_s, owner, nullptr);
        QCOMPARE(dialog.newOwner(), owner);
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestMemberDialogs)
#include "tst_memberdialogs.moc"
