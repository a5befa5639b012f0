// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/moderationbench.h"
#include "ui/widgets/emptystate.h"

#include <QLayout>
#include <QSpinBox>

#include <algorithm>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// What the section makes of a low window, and what it tells of what was asked.
class TestModerationRoom : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void aLowWindowFoldsTheForm();
    void linesThatWrapKeepTheirRoom();
    void aTimeTooFarAheadIsTold();
    void aMuteForEverIsAskedInASentenceOfItsOwn();
    void whatIsToldOfAnAccountEndsWithItsMute();
    void anEmptyBoardHidesNothing();
    void tellsWhichOfManyGroupsCouldNotBeRead();
    void staysSilentAboutWhatOthersAsk();
    void asksForTheTypeOfATypedGroup();
};

void TestModerationRoom::aLowWindowFoldsTheForm()
{
    ModerationBench bench;
    bench.board->note(Sanction::Kind::Private, {}, {u"alice"_s}, 3600);
    QTRY_COMPARE(bench.panel->model().rowCount(), 1);
    const auto *accounts = bench.find<QLineEdit>("muteAccounts");
    const auto *table = bench.find<QTableView>("boardTable");
    QVERIFY(accounts->isVisible() && !bench.find<QPushButton>("boardMute")->isVisible());
    constexpr QSize low(1040, 520);
    bench.panel->adaptTo(low);
    bench.panel->resize(low);
    QVERIFY(!accounts->isVisible());
    QTRY_VERIFY(table->viewport()->height() >= 8 * table->rowHeight(0));
    QVERIFY(bench.panel->rect().contains(bench.find<QPushButton>("boardLift")->geometry()));
    bench.press("boardMute");
    QVERIFY(accounts->isVisible() && bench.panel->focusWidget() == accounts);
    bench.press("boardMute");
    QVERIFY(!accounts->isVisible());
    // Whoever comes from elsewhere to mute somebody finds it open.
    bench.panel->openWith(QVariantMap{{u"accounts"_s, QStringList{u"bob"_s}}});
    QVERIFY(accounts->isVisible());
    bench.panel->adaptTo(QSize(1040, 900));
    QVERIFY(accounts->isVisible() && !bench.find<QPushButton>("boardMute")->isVisible());
    bench.panel->adaptTo(low);
    QVERIFY(accounts->isVisible()); // somebody is filling it in
}

void TestModerationRoom::linesThatWrapKeepTheirRoom()
{
    const ModerationBench bench;
    const QLayout *layout = bench.panel->layout();
    QVERIFY(layout->hasHeightForWidth());
    for (const int width : {900, 1040}) {
        // That many pixels a page that scrolls gives it.
        const int given = bench.panel->heightForWidth(width);
        QVERIFY2(given >= layout->totalMinimumHeightForWidth(width), qPrintable(QString::number(given)));
    }
}

void TestModerationRoom::aTimeTooFarAheadIsTold()
{
    ModerationBench bench;
    const auto *mute = bench.find<QPushButton>("muteDo");
    QCOMPARE(mute->toolTip(), u"No account is named."_s);
    bench.type("muteAccounts", u"alice"_s);
    QVERIFY(mute->isEnabled() && mute->toolTip().isEmpty());
    bench.choose("muteSpan", 4);
    bench.choose("muteUnit", 2);
    auto *number = bench.find<QSpinBox>("muteNumber");
    number->setValue(100'000);
    QVERIFY(!mute->isEnabled());
    QCOMPARE(number->accessibleDescription(), u"The time lies in the past or too far ahead."_s);
    const QList<QLabel *> hints = bench.panel->findChildren<QLabel *>(u"formHint"_s);
    QVERIFY(std::ranges::any_of(
        hints, [](const QLabel *hint) { return hint->isVisible() && hint->text().contains(u"too far ahead"_s); }));
    number->setValue(30);
    QVERIFY(mute->isEnabled() && number->accessibleDescription().isEmpty());
    bench.choose("mutePlace", 3);
    QVERIFY(!mute->isEnabled());
    QVERIFY(bench.find<QLineEdit>("muteGroup")->accessibleDescription().startsWith(u"Name the group."_s));
}

void TestModerationRoom::aMuteForEverIsAskedInASentenceOfItsOwn()
{
    ModerationBench bench;
    bench.dialogs.yes = false;
    bench.type("muteAccounts", u"alice, bob"_s);
    bench.choose("muteSpan", 6);
    bench.press("muteDo");
    QCOMPARE(bench.dialogs.asked.size(), 1);
    const QString effect = bench.dialogs.asked.first().effect;
    QVERIFY2(effect.startsWith(u"in all one-to-one chats and groups, for ever. "_s), qPrintable(effect));
}

void TestModerationRoom::whatIsToldOfAnAccountEndsWithItsMute()
{
    ModerationBench bench;
    constexpr int seconds = 5;
    bench.world.call(u"forbid_send_msg"_s, {{u"GroupId"_s, bench.world.group},
                                            {u"Members_Account"_s, QJsonArray{u"carol"_s}},
                                            {u"ShutUpTime"_s, seconds}});
    bench.type("muteAccounts", u"carol"_s);
    bench.choose("mutePlace", 3);
    bench.type("muteGroup", bench.world.group);
    bench.press("muteAsk");
    const auto *state = bench.find<QLabel>("muteState");
    QTRY_VERIFY(!state->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(u"carol is not muted"_s), 20'000);
    QCOMPARE(bench.panel->model().rowCount(), 0);
}

void TestModerationRoom::anEmptyBoardHidesNothing()
{
    ModerationBench bench;
    const auto *empty = bench.find<EmptyState>("boardEmpty");
    const auto says = [empty](const QString &words) {
        const QList<QLabel *> labels = empty->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text().startsWith(words); });
    };
    bench.find<QCheckBox>("boardSoon")->click();
    QCOMPARE(empty->what(), u"No sanction is known yet"_s);
    QVERIFY(says(u"Mute somebody above, "_s));
    bench.panel->adaptTo(QSize(1040, 520));
    QVERIFY(says(u"Mute somebody, "_s));
    bench.board->note(Sanction::Kind::Private, {}, {u"alice"_s}, 7200);
    QTRY_COMPARE(empty->what(), u"No sanction matches."_s);
}

void TestModerationRoom::tellsWhichOfManyGroupsCouldNotBeRead()
{
    ModerationBench bench;
    bench.groups = {bench.world.group, u"no-such-group"_s};
    bench.press("boardReadGroups");
    auto *message = bench.find<MessageBar>("moderationMessage");
    QTRY_VERIFY(message->isShowing());
    QCOMPARE(message->title(), u"1 of 2 groups could not be read: no-such-group"_s);
    QCOMPARE(bench.status, message->title());
}

void TestModerationRoom::asksForTheTypeOfATypedGroup()
{
    ModerationBench bench;
    const QString work = bench.world.makeGroup(u"Private"_s, u"Work"_s, {u"alice"_s}, u"work1"_s);
    const auto *mute = bench.find<QPushButton>("muteDo");
    bench.type("muteAccounts", u"alice"_s);
    bench.choose("mutePlace", 3);
    bench.type("muteGroup", work);
    QVERIFY(mute->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!mute->isEnabled(), 20'000);
    bench.type("muteGroup", bench.world.group);
    QVERIFY(mute->isEnabled());
}

void TestModerationRoom::staysSilentAboutWhatOthersAsk()
{
    ModerationBench bench;
    QSignalSpy finished(bench.board.get(), &SanctionBoard::askingFinished);
    bench.status.clear();
    QVERIFY(bench.board->ask({u"alice"_s}, {})); // as the page of a person does
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bench.status, QString());
    bench.press("boardRefresh");
    QTRY_COMPARE(bench.status, u"The board is up to date"_s);
}

QTEST_MAIN(TestModerationRoom)
#include "tst_moderationroom.moc"
