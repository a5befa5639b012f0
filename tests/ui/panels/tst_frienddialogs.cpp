// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/friendsmodel.h"
#include "core/settings/profile.h"
#include "ui/panels/groups/memberdialogs.h"
#include "ui/panels/people/frienddialogs.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/formrow.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace imdesk {

using namespace Qt::StringLiterals;

/// The forms about one friend, without a service behind them.
class TestFriendDialogs : public QObject
{
    Q_OBJECT

  private:
    ThemeController m_theme;

  private Q_SLOTS:
    void anotherFieldStandsUnderItsLabel()
    {
        FriendEntry entry;
        entry.account = u"bob"_s;
        entry.remark = u"Bob"_s;
        EditFriendDialog dialog(Profile(), u"alice"_s, entry, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *name = dialog.findChild<QLineEdit *>(u"editNewTag"_s);
        auto *value = dialog.findChild<QLineEdit *>(u"editNewValue"_s);
        QVERIFY(name && value);
        QLabel *label = nullptr;
        for (QLabel *one : dialog.findChildren<QLabel *>()) {
            if (one->text() == u"Another custom field"_s)
                label = one;
        }
        QVERIFY(label);
        const auto top = [&dialog](const QWidget *widget) { return widget->mapTo(&dialog, QPoint()).y(); };
        QVERIFY(top(label) < top(name));
        QCOMPARE(top(name), top(value));
        QVERIFY(name->mapTo(&dialog, QPoint()).x() < value->mapTo(&dialog, QPoint()).x());
        QCOMPARE(name->accessibleName(), u"Name of another custom field"_s);
        QCOMPARE(value->accessibleName(), u"Value of another custom field"_s);
        // It begins where most is changed, not on Cancel.
        QCOMPARE(dialog.focusWidget()->objectName(), u"editRemarkLine"_s);
        QTest::keyClicks(name, u"Shift"_s);
        QTest::keyClicks(value, u"night"_s);
        QCOMPARE(dialog.change().items.size(), 1);
        QCOMPARE(dialog.change().items.first().tag, u"Tag_SNS_Custom_Shift"_s);
        QVERIFY(dialog.doButton()->isEnabled());
    }

    void theServiceAsksForASource()
    {
        AddFriendsDialog add(Profile(), u"alice"_s, nullptr);
        add.setAttribute(Qt::WA_DeleteOnClose, false);
        add.open();
        add.findChild<QPlainTextEdit *>(u"friendAccounts"_s)->setPlainText(u"bob"_s);
        QTest::keyClicks(add.findChild<QLineEdit *>(u"friendWordingLine"_s), u"hello"_s);
        auto *source = add.findChild<QLineEdit *>(u"friendSource"_s);
        source->clear();
        QVERIFY(!add.doButton()->isEnabled());
        QTest::keyClicks(source, u"Desk"_s);
        QVERIFY(add.doButton()->isEnabled());
        QCOMPARE(add.form().source, u"Desk"_s);
        QCOMPARE(add.form().wording, u"hello"_s);
        ImportFriendsDialog brought(Profile(), u"alice"_s, nullptr);
        brought.setAttribute(Qt::WA_DeleteOnClose, false);
        brought.open();
        brought.setText(u"bob"_s);
        auto *of = brought.findChild<QLineEdit *>(u"importFriendsSource"_s);
        of->clear();
        QVERIFY(!brought.doButton()->isEnabled());
        QTest::keyClicks(of, u"Desk"_s);
        QVERIFY(brought.doButton()->isEnabled());
        QCOMPARE(brought.friends().size(), 1);
    }

    void groupsWithCommasStayWhole()
    {
        FriendEntry entry;
        entry.account = u"bob"_s;
        entry.groups = {u"Work, Berlin"_s, u" VIP"_s, u"\"quoted\", twice"_s, u"night"_s};
        EditFriendDialog dialog(Profile(), u"alice"_s, entry, nullptr);
        auto *groups = dialog.findChild<QLineEdit *>(u"editGroups"_s);
        auto *remark = dialog.findChild<QLineEdit *>(u"editRemarkLine"_s);
        QVERIFY(groups && remark);
        QVERIFY(dialog.change().items.isEmpty());
        QVERIFY(!dialog.doButton()->isEnabled());
        remark->setText(u"Bob"_s);
        QCOMPARE(dialog.change().items.size(), 1);
        QCOMPARE(dialog.change().items.first().tag, u"Tag_SNS_IM_Remark"_s);
        // What stands there is kept as it was when another one is added.
        groups->setText(groups->text() + u", day"_s);
        QCOMPARE(dialog.change().items.size(), 2);
        QCOMPARE(dialog.change().items.last().value.toArray(),
                 QJsonArray::fromStringList(QStringList(entry.groups) << u"day"_s));
    }

    void numbersStayNumbersAndTextsFit()
    {
        FriendEntry entry;
        entry.account = u"bob"_s;
        entry.customs = {{u"Tag_SNS_Custom_Num"_s, 12}, {u"Tag_SNS_Custom_Text"_s, u"old"_s}};
        EditFriendDialog dialog(Profile(), u"alice"_s, entry, nullptr);
        const auto lines = dialog.findChildren<QLineEdit *>(u"editCustom"_s);
        QCOMPARE(lines.size(), 2);
        QLineEdit *number = lines[lines[0]->text() == u"12"_s ? 0 : 1];
        QLineEdit *text = lines[number == lines[0] ? 1 : 0];
        number->setText(u"1O"_s);
        QVERIFY(!dialog.doButton()->isEnabled());
        number->setText(u"9007199254740993"_s);
        QVERIFY(dialog.doButton()->isEnabled());
        QCOMPARE(dialog.change().items.size(), 1);
        QCOMPARE(dialog.change().items.first().value, QJsonValue(Q_INT64_C(9007199254740993)));
        text->setText(QString(501, u'x'));
        QVERIFY(!dialog.doButton()->isEnabled());
        text->setText(QString(500, u'x'));
        QVERIFY(dialog.doButton()->isEnabled());
        dialog.findChild<QLineEdit *>(u"editNewTag"_s)->setText(u"Shift"_s);
        auto *value = dialog.findChild<QLineEdit *>(u"editNewValue"_s);
        value->setText(QString(501, u'x'));
        QVERIFY(!dialog.doButton()->isEnabled());
        QCOMPARE(value->accessibleDescription(), u"Too long for the service."_s);
        value->setText(u"x"_s);
        QCOMPARE(value->accessibleDescription(), QString());
    }

    void whatIsTooLongIsSpoken()
    {
        const AddFriendsDialog add(Profile(), u"alice"_s, nullptr);
        auto *group = add.findChild<QLineEdit *>(u"friendGroupLine"_s);
        QCOMPARE(group->accessibleDescription(), u"Made when it is not there."_s);
        group->setText(QString(31, u'x'));
        QVERIFY2(group->accessibleDescription().endsWith(u"1 too many"_s), qPrintable(group->accessibleDescription()));
        // A change of colours leaves it so.
        QEvent colours(QEvent::PaletteChange);
        for (FormRow *row : add.findChildren<FormRow *>())
            QCoreApplication::sendEvent(row, &colours);
        QVERIFY2(group->accessibleDescription().endsWith(u"1 too many"_s), qPrintable(group->accessibleDescription()));
        group->setText(u"x"_s);
        QCOMPARE(group->accessibleDescription(), u"Made when it is not there."_s);
    }

    void deletingAllFriendsTellsHowManyAndWhatComesBack()
    {
        const RemoveFriendsDialog all(Profile(), u"alice"_s, {}, nullptr, 6, false);
        QCOMPARE(all.windowTitle(), u"Delete all 6 friend(s) of alice"_s);
        QVERIFY2(all.effect().contains(u"Undo in the note or in Audit"_s) && !all.effect().contains(u"for good"_s),
                 qPrintable(all.effect()));
        const RemoveFriendsDialog some(Profile(), u"alice"_s, {}, nullptr, 100, true);
        QCOMPARE(some.windowTitle(), u"Delete all friends of alice"_s);
        QVERIFY2(some.effect().contains(u"At least 100"_s), qPrintable(some.effect()));
    }

    void itIsSaidWhatPartsTheAccounts()
    {
        const AddFriendsDialog add(Profile(), u"alice"_s, nullptr);
        auto *accounts = add.findChild<QPlainTextEdit *>(u"friendAccounts"_s);
        QVERIFY(accounts->accessibleDescription().contains(u"commas or blanks"_s));
        accounts->setPlainText(u"bob carol, \"night shift\""_s);
        QCOMPARE(add.accounts(), (QStringList{u"bob"_s, u"carol"_s, u"night shift"_s}));
    }

    void everyFriendThatCannotBeTakenIsTold()
    {
        ImportFriendsDialog brought(Profile(), u"alice"_s, nullptr);
        brought.setAttribute(Qt::WA_DeleteOnClose, false);
        brought.open();
        auto *leftOut = brought.findChild<QPlainTextEdit *>(u"importFriendsLeftOut"_s);
        QVERIFY(leftOut && !leftOut->isVisible());
        brought.setText(u"UserID,Remark,GroupName\nbob,,\nq2,,"_s + QString(40, u'g') + u"\nq3,"_s +
                        QString(100, u'r'));
        QVERIFY(!brought.doButton()->isEnabled());
        QVERIFY(leftOut->isVisible());
        const QStringList lines = leftOut->toPlainText().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], u"q2: The name of a friend group has 40 bytes; the service takes up to 30."_s);
        QCOMPARE(lines[1], u"q3: The remark has 100 bytes; the service takes up to 96."_s);
        brought.setText(u"bob"_s);
        QVERIFY(brought.doButton()->isEnabled());
        QVERIFY(!leftOut->isVisible());
    }

    void anAmpersandInAnIdIsShown()
    {
        const RemoveFriendsDialog dialog(Profile(), u"a&b"_s, {u"bob"_s}, nullptr);
        const auto *one = dialog.findChild<QRadioButton *>(u"removeOneWay"_s);
        QCOMPARE(one->text(), u"Off the list of a&&b only"_s);
        QCOMPARE(one->accessibleName(), u"Off the list of a&b only"_s);
        const TransferDialog transfer(Profile(), GroupKind::Public, u"A & B"_s, u"ann"_s, u"bob"_s, nullptr);
        QCOMPARE(transfer.findChild<QLineEdit *>(u"transferWord"_s)->accessibleName(), u"Type A & B to continue"_s);
    }
};

} // namespace imdesk

QTEST_MAIN(imdesk::TestFriendDialogs)
#include "tst_frienddialogs.moc"
