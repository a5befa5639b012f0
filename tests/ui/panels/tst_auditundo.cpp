// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/auditbench.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Taking an entry back from the list of the audit.
class TestAuditUndo : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void whatWasChangedSinceIsAskedAbout();
    void whatWasChangedMeanwhileIsAskedAboutToo();
    void timesThatAreLeftAreCountedWhenItIsSent();
    void whyItIsTakenBackStandsInTheEntry();
    void endsAreAskedAboutAsMoments();
    void whatDoesNotComeBackIsSaidInTheQuestion();
    void whatAnotherProgramTookBackIsSeenOnceItIsTried();
    void anEntryThatWasTakenBackSaysSo();
    void anEntryTakenBackElsewhereSaysSoInPlace();
    void aChangeOfTheRulesSaysWhatItChanged();
    void onlyWhoWasBlockedIsBlockedAgain();
    void theTerminalIsNamedWhereItCanTakeBack_data();
    void theTerminalIsNamedWhereItCanTakeBack();
};

void TestAuditUndo::whatWasChangedSinceIsAskedAbout()
{
    AuditBench bench;
    bench.rename(u"Day"_s);
    bench.rename(u"Late"_s);
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 2 && model.at(0).outcome() == u"done"_s, 10'000);
    auto *table = bench.panel.findChild<QTableView *>(u"auditTable"_s);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    QVERIFY(table && take);
    // The newest overwrites nothing.
    bench.dialogs.yes = false;
    table->selectRow(0);
    take->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.dialogs.asked.size(), 1, 10'000);
    QCOMPARE(bench.dialogs.asked.last().verb, u"Take back"_s);
    // The one before it would take the other with it.
    table->selectRow(1);
    QTRY_VERIFY(take->isEnabled());
    take->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.dialogs.asked.size(), 2, 10'000);
    const Confirmation question = bench.dialogs.asked.last();
    QVERIFY2(question.effect.endsWith(u"GroupInfo night Name: Day → Late"_s), qPrintable(question.effect));
    QVERIFY(question.verb != u"Take back"_s);
    QCOMPARE(bench.name(), u"Late"_s);
    bench.dialogs.yes = true;
    QTRY_VERIFY(take->isEnabled());
    take->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.dialogs.asked.size(), 3, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 3 && model.at(0).outcome() == u"done"_s, 10'000);
    QCOMPARE(bench.name(), u"Night shift"_s);
}

void TestAuditUndo::whatWasChangedMeanwhileIsAskedAboutToo()
{
    AuditBench bench;
    bench.rename(u"Day"_s);
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 1 && model.at(0).outcome() == u"done"_s, 10'000);
    auto *table = bench.panel.findChild<QTableView *>(u"auditTable"_s);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    QVERIFY(table && take);
    table->selectRow(0);
    const qint64 seq = model.at(0).seq;
    bench.dialogs.holds = true;
    bench.dialogs.reason = u"a slip"_s;
    take->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.dialogs.asked.size(), 1, 10'000);
    QCOMPARE(bench.dialogs.asked.last().verb, u"Take back"_s);
    bench.dialogs.reason.clear(); // nobody types it twice
    bench.rename(u"Late"_s);
    std::exchange(bench.dialogs.held, {})(true);
    QTRY_COMPARE_WITH_TIMEOUT(bench.dialogs.asked.size(), 2, 10'000);
    QVERIFY2(bench.dialogs.asked.last().effect.endsWith(u"GroupInfo night Name: Day → Late"_s),
             qPrintable(bench.dialogs.asked.last().effect));
    QCOMPARE(bench.name(), u"Late"_s);
    // What is known by now is not asked about again.
    std::exchange(bench.dialogs.held, {})(true);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 3, 10'000);
    QCOMPARE(bench.dialogs.asked.size(), 2);
    QCOMPARE(bench.name(), u"Night shift"_s);
    QCOMPARE(model.at(0).entry.reason, u"Undo of entry %1: a slip"_s.arg(seq));
}

void TestAuditUndo::timesThatAreLeftAreCountedWhenItIsSent()
{
    AuditBench bench;
    const auto mute = [&bench](qint64 seconds) {
        bench.world.raw(
            u"group_open_http_svc/forbid_send_msg"_s,
            {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, seconds}});
    };
    mute(6000);
    mute(0);
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 2 && model.at(0).outcome() == u"done"_s, 10'000);
    auto *table = bench.panel.findChild<QTableView *>(u"auditTable"_s);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    QVERIFY(table && take);
    table->selectRow(0);
    bench.dialogs.holds = true;
    take->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.dialogs.asked.size(), 1, 10'000);
    constexpr qint64 stoodOpenMs = 120'000;
    bench.world.sandbox.clock().step(stoodOpenMs);
    QCOMPARE(bench.name(), u"Night shift"_s); // any answer tells the time
    std::exchange(bench.dialogs.held, {})(true);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 3, 10'000);
    QCOMPARE(bench.dialogs.asked.size(), 1);
    const qint64 sent = model.at(0).entry.request.value(u"MuteTime"_s).toInteger();
    QVERIFY2(sent > 0 && sent <= 5880, qPrintable(QString::number(sent)));
}

void TestAuditUndo::whyItIsTakenBackStandsInTheEntry()
{
    AuditBench bench;
    bench.dialogs.reason = u"a slip"_s;
    bench.rename(u"Day"_s);
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 1 && model.at(0).outcome() == u"done"_s, 10'000);
    const qint64 seq = model.at(0).seq;
    auto *table = bench.panel.findChild<QTableView *>(u"auditTable"_s);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    QVERIFY(table && take);
    table->selectRow(0);
    take->click();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 2 && model.at(0).outcome() == u"done"_s, 10'000);
    QCOMPARE(model.at(0).entry.reason, u"Undo of entry %1: a slip"_s.arg(seq));
}

void TestAuditUndo::endsAreAskedAboutAsMoments()
{
    AuditBench bench;
    for (const int seconds : {6000, 9000})
        bench.world.raw(
            u"group_open_http_svc/forbid_send_msg"_s,
            {{u"GroupId"_s, u"night"_s}, {u"Members_Account"_s, QJsonArray{u"bob"_s}}, {u"MuteTime"_s, seconds}});
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 2 && model.at(0).outcome() == u"done"_s, 10'000);
    bench.dialogs.yes = false;
    bench.panel.findChild<QTableView *>(u"auditTable"_s)->selectRow(1);
    bench.panel.findChild<QPushButton *>(u"auditUndo"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.dialogs.asked.size(), 1, 10'000);
    const QString effect = bench.dialogs.asked.first().effect;
    QVERIFY2(effect.contains(u"MutedUntil: 2"_s), qPrintable(effect));
    QVERIFY2(!effect.contains(QRegularExpression(u"\\d{8}"_s)), qPrintable(effect));
}

void TestAuditUndo::whatDoesNotComeBackIsSaidInTheQuestion()
{
    AuditBench bench;
    const QJsonObject bob{{u"To_Account"_s, u"bob"_s}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}};
    bench.world.raw(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, QJsonArray{bob}}});
    bench.world.raw(u"sns/friend_delete"_s, {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"bob"_s}}});
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 2 && model.at(0).outcome() == u"done"_s, 10'000);
    bench.dialogs.yes = false;
    bench.panel.findChild<QTableView *>(u"auditTable"_s)->selectRow(0);
    bench.panel.findChild<QPushButton *>(u"auditUndo"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.dialogs.asked.size(), 1, 10'000);
    QVERIFY2(bench.dialogs.asked.first().effect.contains(u"The time of becoming friends is the new one."_s),
             qPrintable(bench.dialogs.asked.first().effect));
}

void TestAuditUndo::whatAnotherProgramTookBackIsSeenOnceItIsTried()
{
    AuditBench bench;
    bench.rename(u"Day"_s);
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 1 && model.at(0).outcome() == u"done"_s, 10'000);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    bench.panel.findChild<QTableView *>(u"auditTable"_s)->selectRow(0);
    QVERIFY(take->isEnabled());
    // The file grows without a word to this window.
    AuditEntry back = model.at(0).entry;
    back.undoes = model.at(0).seq;
    const Result<qint64> seq = bench.auditLog.direct()(back);
    QVERIFY(seq);
    AuditEntry end;
    end.kind = u"result"_s;
    end.timeMs = back.timeMs;
    end.of = *seq;
    end.result = u"done"_s;
    QVERIFY(bench.auditLog.direct()(end));
    take->click();
    QTRY_VERIFY_WITH_TIMEOUT(model.at(0).undoneBy == *seq, 10'000);
    QVERIFY(!take->isEnabled());
    QVERIFY(bench.dialogs.asked.isEmpty());
    auto *message = bench.panel.findChild<MessageBar *>(u"auditMessage"_s);
    QCOMPARE(message->title(), u"Things were changed meanwhile"_s);
}

void TestAuditUndo::anEntryThatWasTakenBackSaysSo()
{
    AuditBench bench;
    bench.rename(u"Day"_s);
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 1 && model.at(0).outcome() == u"done"_s, 10'000);
    Inspection shown;
    connect(&bench.panel, &AuditPanel::inspect, this, [&shown](const Inspection &what) { shown = what; });
    auto *table = bench.panel.findChild<QTableView *>(u"auditTable"_s);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    QVERIFY(table && take);
    table->selectRow(0);
    take->click();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, 10'000);
    QCOMPARE(model.at(0).outcome(), u"done"_s);
    const QString by = u"done, taken back by %1"_s.arg(model.at(0).seq);
    QTRY_VERIFY(shown.fields.contains(QPair(u"Result"_s, by)));
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(!take->isEnabled());
}

void TestAuditUndo::anEntryTakenBackElsewhereSaysSoInPlace()
{
    AuditBench bench;
    bench.rename(u"Day"_s);
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 1 && model.at(0).outcome() == u"done"_s, 10'000);
    auto *table = bench.panel.findChild<QTableView *>(u"auditTable"_s);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    QVERIFY(table && take);
    table->selectRow(0);
    QVERIFY(take->isEnabled());
    bench.world.client->takeBack({model.at(0).seq});
    QTRY_VERIFY_WITH_TIMEOUT(model.at(0).undoneBy > 0, 20'000);
    QCOMPARE(table->currentIndex().row(), 0);
    QVERIFY(!take->isEnabled());
}

void TestAuditUndo::aChangeOfTheRulesSaysWhatItChanged()
{
    AuditBench bench;
    QVERIFY(AuditGuard::change(bench.auditLog, bench.auditRules, bench.world.profile, bench.world.clock.nowMs(),
                               [](AppGuard &guard) -> Result<Done> {
                                   guard.rules << ProtectRule{u"*"_s, u"vip*"_s};
                                   return Done{};
                               },
                               {}));
    bench.panel.refresh();
    AuditModel &model = bench.panel.model();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, 10'000);
    QCOMPARE(model.index(0, AuditModel::Objects).data(), QVariant(u"protected: vip*"_s));
    Inspection shown;
    connect(&bench.panel, &AuditPanel::inspect, this, [&shown](const Inspection &what) { shown = what; });
    auto *table = bench.panel.findChild<QTableView *>(u"auditTable"_s);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    QVERIFY(table && take);
    table->selectRow(0);
    QVERIFY(!take->isEnabled());
    QVERIFY2(take->toolTip().contains(u"changed the safety rules"_s), qPrintable(take->toolTip()));
    QVERIFY(shown.fields.contains(QPair(u"Changes"_s, u"protected: vip*"_s)));
}

void TestAuditUndo::onlyWhoWasBlockedIsBlockedAgain()
{
    AuditBench bench;
    const auto change = [&bench](const QString &command, const QStringList &accounts) {
        bench.world.raw(command,
                        {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray::fromStringList(accounts)}});
    };
    const auto blocked = [&bench] {
        QStringList out;
        const QJsonObject reply = bench.world.raw(
            u"sns/black_list_get"_s,
            {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}, {u"MaxLimited"_s, 10}, {u"LastSequence"_s, 0}});
        for (const auto &item : reply.value(u"BlackListItem"_s).toArray())
            out << item[u"To_Account"].toString();
        return out;
    };
    change(u"sns/black_list_add"_s, {u"carol"_s});
    change(u"sns/black_list_delete"_s, {u"bob"_s, u"carol"_s});
    QCOMPARE(blocked(), QStringList());
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 2 && model.at(0).outcome() == u"done"_s, 10'000);
    auto *table = bench.panel.findChild<QTableView *>(u"auditTable"_s);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    QVERIFY(table && take);
    table->selectRow(0);
    QTRY_VERIFY(take->isEnabled());
    take->click();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 3 && model.at(0).outcome() == u"done"_s, 10'000);
    QCOMPARE(bench.dialogs.asked.size(), 1);
    QCOMPARE(blocked(), QStringList{u"carol"_s});
}

void TestAuditUndo::theTerminalIsNamedWhereItCanTakeBack_data()
{
    QTest::addColumn<bool>("practice");
    QTest::newRow("an app") << false;
    QTest::newRow("the window's own sandbox") << true;
}

void TestAuditUndo::theTerminalIsNamedWhereItCanTakeBack()
{
    QFETCH(const bool, practice);
    AuditBench bench;
    bench.world.profile.practice = practice;
    bench.world.client->setProfile(bench.world.profile);
    bench.rename(u"Day shift"_s);
    AuditModel &model = bench.panel.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 1 && model.at(0).outcome() == u"done"_s, 10'000);
    QStringList told;
    connect(&bench.panel, &AuditPanel::inspect, this, [&told](const Inspection &what) {
        told.clear();
        for (const auto &[name, value] : what.fields)
            told << value;
    });
    auto *table = bench.panel.findChild<QTableView *>(u"auditTable"_s);
    auto *take = bench.panel.findChild<QPushButton *>(u"auditUndo"_s);
    QVERIFY(table && take);
    table->selectRow(0);
    QTRY_VERIFY(take->isEnabled());
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.contains(u"imdeskctl audit undo %1"_s.arg(model.at(0).seq)), !practice);
}

QTEST_MAIN(TestAuditUndo)
#include "tst_auditundo.moc"
