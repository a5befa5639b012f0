// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/stateafter.h"
#include "tests/core/audit/auditworld.h"

#include <algorithm>
#include <optional>

using namespace imdesk;

/// An undo gives back what was there before to everybody whom a call has touched, and gives nobody what he never had.
class TestUndoSides : public AuditWorld
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void theListOfTheOtherOneStaysWhenAddingIsUndone();
    void nobodyGetsOntoAListThatDidNotHoldHim_data();
    void nobodyGetsOntoAListThatDidNotHoldHim();
    void fieldsOfTheAppComeBackWithFriends_data() { nobodyGetsOntoAListThatDidNotHoldHim_data(); }
    void fieldsOfTheAppComeBackWithFriends();
    void fieldsOfTheAppComeBackAfterAnImport();
    void theListsOfOthersComeBackAsTheyWere_data() { nobodyGetsOntoAListThatDidNotHoldHim_data(); }
    void theListsOfOthersComeBackAsTheyWere();
    void whoIsRefusedKeepsWhatStoodOnTheirList();
    void notEveryListOfOthersIsRead();
    void aFriendGroupThatIsMadeIsToldToStay();
    void whatWasNotReadOfTheOtherListIsTold();
    void manyRelationsAreReadInFewCalls();
    void unblockingIsUndoneForWhoWasBlockedAlone();
    void whoGivesAGroupBackIsAnAdminAgain();
    void anOwnerWhoComesBackHasTheGroupAgain();
    void whatAnImportHasMadeIsToldToStay();
    void namesThatCannotBeTakenAwayAreTold();
    void everyInverseIsDescribed();

  private:
    /// Who stands on a list, with the remarks: "bob", "carol (mate)".
    QStringList friendsOf(const QString &account)
    {
        QStringList out;
        const auto reply = call(u"sns/friend_get"_s, {{u"From_Account"_s, account}, {u"StartIndex"_s, 0}});
        for (const auto &item : reply ? reply->value("UserDataItem"_L1).toArray() : QJsonArray()) {
            QString line = item["To_Account"_L1].toString();
            for (const auto &tag : item["ValueItem"_L1].toArray()) {
                if (tag["Tag"_L1].toString() == u"Tag_SNS_IM_Remark"_s && !tag["Value"_L1].toString().isEmpty())
                    line += u" (%1)"_s.arg(tag["Value"_L1].toString());
            }
            out << line;
        }
        out.sort();
        return out;
    }
    /// Puts somebody onto one list alone.
    bool put(const QString &whose, const QString &account, const QString &remark = {})
    {
        QJsonObject item{{u"To_Account"_s, account}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}};
        if (!remark.isEmpty())
            item.insert(u"Remark"_s, remark);
        return call(u"sns/friend_import"_s, {{u"From_Account"_s, whose}, {u"AddFriendItem"_s, QJsonArray{item}}})
            .has_value();
    }
    bool add(const QStringList &accounts)
    {
        QJsonArray items;
        for (const QString &account : accounts)
            items << QJsonObject{{u"To_Account"_s, account}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}};
        return call(u"sns/friend_add"_s, {{u"From_Account"_s, u"alice"_s},
                                          {u"AddFriendItem"_s, items},
                                          {u"AddType"_s, u"Add_Type_Both"_s},
                                          {u"ForceAddFlags"_s, 1}})
            .has_value();
    }
    QStringList blockedByAlice()
    {
        QStringList names;
        const auto reply = call(
            u"sns/black_list_get"_s,
            {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}, {u"MaxLimited"_s, 10}, {u"LastSequence"_s, 0}});
        for (const auto &item : reply ? reply->value("BlackListItem"_L1).toArray() : QJsonArray())
            names << item["To_Account"_L1].toString();
        names.sort();
        return names;
    }
    QString lossesOf(const AuditRecord &record)
    {
        const Result<UndoPlan> plan = undoOf(record, m_world->clock.nowMs());
        return plan ? plan->losses.join(u'\n') : u"no undo: "_s + plan.error().message;
    }
};

void TestUndoSides::theListOfTheOtherOneStaysWhenAddingIsUndone()
{
    QVERIFY(put(u"bob"_s, u"alice"_s, u"Ally"_s)); // and not the other way round
    QVERIFY(add({u"bob"_s, u"carol"_s}));
    QCOMPARE(friendsOf(u"alice"_s), (QStringList{u"bob"_s, u"carol"_s}));
    undo(newest());
    QCOMPARE(friendsOf(u"alice"_s), QStringList());
    QCOMPARE(friendsOf(u"bob"_s), QStringList{u"alice (Ally)"_s});
    QCOMPARE(friendsOf(u"carol"_s), QStringList());
    // Who had the other one already: the call has put the first onto the second's list, which is told.
    QVERIFY(put(u"alice"_s, u"dave"_s, u"Dave"_s));
    QVERIFY(add({u"dave"_s}));
    QVERIFY2(lossesOf(newest()).contains(u"alice has come onto their lists and stays there: dave."_s),
             qPrintable(lossesOf(newest())));
}

void TestUndoSides::nobodyGetsOntoAListThatDidNotHoldHim_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("body");
    const QJsonObject all{{u"From_Account"_s, u"alice"_s}, {u"DeleteType"_s, u"Delete_Type_Both"_s}};
    QJsonObject some = all;
    some.insert(u"To_Account"_s, QJsonArray{u"bob"_s, u"carol"_s, u"dave"_s});
    QJsonObject blocked = some;
    blocked.remove(u"DeleteType"_s);
    QTest::newRow("delete") << u"sns/friend_delete"_s << some;
    QTest::newRow("delete all") << u"sns/friend_delete_all"_s << all;
    QTest::newRow("block") << u"sns/black_list_add"_s << blocked;
}

void TestUndoSides::nobodyGetsOntoAListThatDidNotHoldHim()
{
    QFETCH(const QString, command);
    QFETCH(const QJsonObject, body);
    QVERIFY(put(u"alice"_s, u"bob"_s, u"Bobby"_s)); // bob does not have alice
    QVERIFY(add({u"carol"_s}));
    QVERIFY(put(u"dave"_s, u"alice"_s)); // nor alice dave
    QVERIFY(call(command, body));
    const AuditRecord record = newest();
    QCOMPARE(record.entry.command, command);
    QCOMPARE(friendsOf(u"alice"_s), QStringList());
    QCOMPARE(friendsOf(u"carol"_s), QStringList());
    const QString losses = lossesOf(record);
    QVERIFY2(losses.contains(u"The time of becoming friends is the new one."_s), qPrintable(losses));
    const bool blocks = command == u"sns/black_list_add"_s;
    // dave's list was read: alice comes back onto it.
    QVERIFY2(!losses.contains(u"dave"_s), qPrintable(losses));
    if (blocks) {
        AuditRecord older = record;
        older.entry.before.remove(listsOfOthers);
        QVERIFY2(lossesOf(older).contains(
                     u"alice stood on their lists without having them, and does not come back there: dave."_s),
                 qPrintable(lossesOf(older)));
    }
    undo(record);
    QCOMPARE(friendsOf(u"alice"_s), (QStringList{u"bob (Bobby)"_s, u"carol"_s}));
    QCOMPARE(friendsOf(u"bob"_s), QStringList());
    QCOMPARE(friendsOf(u"carol"_s), QStringList{u"alice"_s});
    QCOMPARE(friendsOf(u"dave"_s), QStringList{u"alice"_s});
    QCOMPARE(blockedByAlice(), QStringList());
}

void TestUndoSides::fieldsOfTheAppComeBackWithFriends()
{
    QFETCH(const QString, command);
    QFETCH(const QJsonObject, body);
    const auto scored = [this](const QJsonValue &value) {
        const QJsonObject tag{{u"Tag"_s, u"Tag_SNS_Custom_Score"_s}, {u"Value"_s, value}};
        return call(u"sns/friend_update"_s,
                    {{u"From_Account"_s, u"alice"_s},
                     {u"UpdateItem"_s,
                      QJsonArray{QJsonObject{{u"To_Account"_s, u"bob"_s}, {u"SnsItem"_s, QJsonArray{tag}}}}}})
            .has_value();
    };
    const auto score = [this] {
        const auto reply = call(u"sns/friend_get"_s, {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}});
        for (const auto &tag : reply->value("UserDataItem"_L1)[0]["ValueItem"_L1].toArray()) {
            if (tag["Tag"_L1].toString() == u"Tag_SNS_Custom_Score"_s)
                return tag["Value"_L1].toVariant().toString();
        }
        return QString();
    };
    QVERIFY(put(u"alice"_s, u"bob"_s, u"Bobby"_s));
    QVERIFY(scored(99));
    // It was read and had no value, which is no loss of knowledge.
    QVERIFY2(!lossesOf(newest()).contains(u"was not read"_s), qPrintable(lossesOf(newest())));
    QCOMPARE(score(), u"99"_s);
    QVERIFY(call(command, body));
    QCOMPARE(friendsOf(u"alice"_s), QStringList());
    const AuditRecord record = newest();
    QVERIFY2(!lossesOf(record).contains(u"Tag_SNS_Custom"_s), qPrintable(lossesOf(record)));
    undo(record);
    QCOMPARE(friendsOf(u"alice"_s), QStringList{u"bob (Bobby)"_s});
    QCOMPARE(score(), u"99"_s);
}

void TestUndoSides::fieldsOfTheAppComeBackAfterAnImport()
{
    const auto import = [this](const QString &remark, const QString &tag, const QJsonValue &value) {
        const QJsonObject bob{{u"To_Account"_s, u"bob"_s},
                              {u"AddSource"_s, u"AddSource_Type_Desk"_s},
                              {u"Remark"_s, remark},
                              {u"CustomItem"_s, QJsonArray{QJsonObject{{u"Tag"_s, tag}, {u"Value"_s, value}}}}};
        return call(u"sns/friend_import"_s, {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, QJsonArray{bob}}})
            .has_value();
    };
    const auto field = [this](const QString &tag) {
        const auto reply = call(u"sns/friend_get"_s, {{u"From_Account"_s, u"alice"_s}, {u"StartIndex"_s, 0}});
        for (const auto &item : reply->value("UserDataItem"_L1)[0]["ValueItem"_L1].toArray()) {
            if (item["Tag"_L1].toString() == tag)
                return item["Value"_L1].toVariant().toString();
        }
        return QString();
    };
    QVERIFY(import(u"Bobby"_s, u"Tag_SNS_Custom_Score"_s, 99));
    QVERIFY(import(u"Rob"_s, u"Tag_SNS_Custom_Town"_s, u"Oslo"_s));
    QCOMPARE(field(u"Tag_SNS_Custom_Score"_s), QString());
    AuditRecord again = newest();
    undo(again);
    QCOMPARE(friendsOf(u"alice"_s), QStringList{u"bob (Bobby)"_s});
    QCOMPARE(field(u"Tag_SNS_Custom_Score"_s), u"99"_s);
    QCOMPARE(field(u"Tag_SNS_Custom_Town"_s), QString());
    // What older versions have not read is told to stay away.
    again.entry.before = {{u"ActionStatus"_s, u"OK"_s},
                          {u"InfoItem"_s, QJsonArray{QJsonObject{{u"To_Account"_s, u"bob"_s}, {u"ResultCode"_s, 0}}}}};
    QVERIFY2(lossesOf(again).contains(u"were not read and do not come back"_s), qPrintable(lossesOf(again)));
}

void TestUndoSides::theListsOfOthersComeBackAsTheyWere()
{
    QFETCH(const QString, command);
    QFETCH(const QJsonObject, body);
    const auto field = [this](const QString &whose, const QString &about, const QString &tag) {
        QJsonValue out;
        const auto reply = call(u"sns/friend_get"_s, {{u"From_Account"_s, whose}, {u"StartIndex"_s, 0}});
        for (const auto &one : reply->value("UserDataItem"_L1).toArray()) {
            for (const auto &item : one["ValueItem"_L1].toArray()) {
                if (one["To_Account"_L1].toString() == about && item["Tag"_L1].toString() == tag)
                    out = item["Value"_L1];
            }
        }
        return out;
    };
    const auto hello = [this](const QString &whose, const QString &account) {
        const QJsonObject item{
            {u"To_Account"_s, account}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}, {u"AddWording"_s, u"hello"_s}};
        return call(u"sns/friend_import"_s, {{u"From_Account"_s, whose}, {u"AddFriendItem"_s, QJsonArray{item}}})
            .has_value();
    };
    QVERIFY(hello(u"alice"_s, u"bob"_s));
    QVERIFY(add({u"carol"_s}));
    QVERIFY(put(u"dave"_s, u"alice"_s, u"Al"_s));
    for (const QString &whose : {u"carol"_s, u"dave"_s}) {
        const QJsonArray set{QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Remark"_s}, {u"Value"_s, u"Ally"_s}},
                             QJsonObject{{u"Tag"_s, u"Tag_SNS_IM_Group"_s}, {u"Value"_s, QJsonArray{u"Work"_s}}},
                             QJsonObject{{u"Tag"_s, u"Tag_SNS_Custom_Score"_s}, {u"Value"_s, 7}}};
        QVERIFY(call(u"sns/friend_update"_s,
                     {{u"From_Account"_s, whose},
                      {u"UpdateItem"_s, QJsonArray{QJsonObject{{u"To_Account"_s, u"alice"_s}, {u"SnsItem"_s, set}}}}}));
    }
    QVERIFY(call(command, body));
    const AuditRecord record = newest();
    QVERIFY(!record.entry.before.contains(AuditEntry::notAllRead));
    QVERIFY2(!lossesOf(record).contains(u"lists"_s), qPrintable(lossesOf(record)));
    undo(record);
    QCOMPARE(friendsOf(u"alice"_s), (QStringList{u"bob"_s, u"carol"_s}));
    for (const QString &whose : {u"carol"_s, u"dave"_s}) {
        QCOMPARE(friendsOf(whose), QStringList{u"alice (Ally)"_s});
        QCOMPARE(field(whose, u"alice"_s, u"Tag_SNS_IM_Group"_s).toArray(), QJsonArray{u"Work"_s});
        QCOMPARE(field(whose, u"alice"_s, u"Tag_SNS_Custom_Score"_s).toInt(), 7);
    }
    QCOMPARE(field(u"alice"_s, u"bob"_s, u"Tag_SNS_IM_AddWording"_s).toString(), u"hello"_s);
    // What older versions have not read is told before.
    AuditRecord older = record;
    older.entry.before.remove(listsOfOthers);
    QVERIFY2(lossesOf(older).contains(u"was not read and does not come back: carol."_s), qPrintable(lossesOf(older)));
    QVERIFY(howItIsTakenBack(command).contains(u"on the lists of others"_s));
}

void TestUndoSides::whoIsRefusedKeepsWhatStoodOnTheirList()
{
    AuditEntry entry;
    QJsonArray relations, lists, results;
    for (const QString &whose : {u"bob"_s, u"carol"_s}) {
        relations << QJsonObject{{u"To_Account"_s, whose}, {u"Relation"_s, u"CheckResult_Type_BothWay"_s}};
        lists << QJsonObject{{u"To_Account"_s, whose}, {u"ValueItem"_s, QJsonArray()}};
        results << QJsonObject{{u"To_Account"_s, whose}, {u"ResultCode"_s, whose == u"bob"_s ? 0 : 30001}};
    }
    entry.before = {{QString(friendRelations), relations}, {QString(listsOfOthers), lists}};
    const QJsonObject after =
        stateAfter(u"sns/black_list_add"_s, entry, {{u"ResultItem"_s, results}}, m_world->clock.nowSeconds());
    QCOMPARE(after.value(listsOfOthers).toArray(), QJsonArray{lists.at(1)});
    QCOMPARE(after.value(friendRelations)[0]["Relation"_L1].toString(), u"CheckResult_Type_NoRelation"_s);
    QCOMPARE(after.value(friendRelations)[1]["Relation"_L1].toString(), u"CheckResult_Type_BothWay"_s);
}

void TestUndoSides::notEveryListOfOthersIsRead()
{
    QJsonArray accounts, relations;
    for (int i = 0; i < 50; ++i) {
        accounts << u"x%1"_s.arg(i);
        relations << QJsonObject{{u"To_Account"_s, u"x%1"_s.arg(i)},
                                 {u"Relation"_s, i % 2 ? u"CheckResult_Type_BothWay"_s : u"CheckResult_Type_AWithB"_s}};
    }
    const QJsonObject body{{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, accounts}};
    for (const SnapshotCall &check : readsForUndo(u"sns/black_list_add"_s, body)) {
        if (check.path != u"sns/friend_check"_s)
            continue;
        const QList<SnapshotCall> lists = furtherOf(check, {{u"InfoItem"_s, relations}});
        QCOMPARE(lists.size(), listsOfOthersRead);
        QCOMPARE(lists.first().body.value("From_Account"_L1).toString(), u"x1"_s);
    }
    // Nor are they counted anew with every page.
    SnapshotCall all = readsForUndo(u"sns/friend_delete_all"_s,
                                    {{u"From_Account"_s, u"alice"_s}, {u"DeleteType"_s, u"Delete_Type_Both"_s}})
                           .first();
    for (int i = 0; i < 2100; ++i)
        all.found << u"y%1"_s.arg(i);
    std::optional<SnapshotCall> page = relationCheck(all);
    QList<qsizetype> read;
    constexpr int onEachPage = 15;
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(page);
        QJsonArray rows;
        for (int i = 0; i < onEachPage; ++i)
            rows << QJsonObject{{u"To_Account"_s, u"y%1"_s.arg(i)}, {u"Relation"_s, u"CheckResult_Type_BothWay"_s}};
        const QJsonObject reply{{u"InfoItem"_s, rows}};
        read << furtherOf(*page, reply).size();
        page = nextPage(*page, reply);
    }
    QCOMPARE(read, (QList<qsizetype>{onEachPage, listsOfOthersRead - onEachPage, 0}));
    QVERIFY(!page);
    // Adding friends takes nothing off any list.
    for (const SnapshotCall &check : readsForUndo(u"sns/friend_add"_s, body))
        QVERIFY(furtherOf(check, {{u"InfoItem"_s, relations}}).isEmpty());
}

void TestUndoSides::aFriendGroupThatIsMadeIsToldToStay()
{
    const QString told = u"The friend group was not there before and stays: "_s;
    const auto into = [this](const QJsonValue &groups) {
        const QJsonObject tag{{u"Tag"_s, u"Tag_SNS_IM_Group"_s}, {u"Value"_s, groups}};
        return call(u"sns/friend_update"_s,
                    {{u"From_Account"_s, u"alice"_s},
                     {u"UpdateItem"_s,
                      QJsonArray{QJsonObject{{u"To_Account"_s, u"bob"_s}, {u"SnsItem"_s, QJsonArray{tag}}}}}})
            .has_value();
    };
    const auto befriend = [this](const QString &command, const QString &account, const QJsonValue &group) {
        const QJsonObject item{
            {u"To_Account"_s, account}, {u"AddSource"_s, u"AddSource_Type_Desk"_s}, {u"GroupName"_s, group}};
        return call(command,
                    {{u"From_Account"_s, u"alice"_s}, {u"AddFriendItem"_s, QJsonArray{item}}, {u"ForceAddFlags"_s, 1}})
            .has_value();
    };
    QVERIFY(add({u"bob"_s}));
    QVERIFY(into(QJsonArray{u"Work"_s}));
    QVERIFY2(lossesOf(newest()).contains(told + u"Work."_s), qPrintable(lossesOf(newest())));
    QVERIFY(into(QJsonArray{u"Work"_s, u"Club"_s}));
    QVERIFY2(lossesOf(newest()).contains(told + u"Club."_s), qPrintable(lossesOf(newest())));
    const AuditRecord club = newest();
    undo(club);
    QVERIFY(befriend(u"sns/friend_add"_s, u"carol"_s, u"Home"_s));
    QVERIFY2(lossesOf(newest()).contains(told + u"Home."_s), qPrintable(lossesOf(newest())));
    QVERIFY(befriend(u"sns/friend_import"_s, u"dave"_s, QJsonArray{u"Home"_s, u"Team"_s}));
    QVERIFY2(lossesOf(newest()).contains(told + u"Team."_s), qPrintable(lossesOf(newest())));
    // Nobody who was refused has made one, and what was not read is told.
    AuditRecord lost = newest();
    lost.entry.before.remove(u"ResultItem"_s);
    QVERIFY2(lossesOf(lost).contains(u"was not read; one that the call has made stays: Home, Team."_s),
             qPrintable(lossesOf(lost)));
    AuditRecord refused = newest();
    QJsonArray items = refused.entry.request.value("AddFriendItem"_L1).toArray();
    items << QJsonObject{{u"To_Account"_s, u"carol"_s}, {u"GroupName"_s, QJsonArray{u"Yard"_s}}};
    refused.entry.request.insert(u"AddFriendItem"_s, items);
    refused.end->reply.insert(u"ResultItem"_s,
                              QJsonArray{QJsonObject{{u"To_Account"_s, u"dave"_s}, {u"ResultCode"_s, 30001}},
                                         QJsonObject{{u"To_Account"_s, u"carol"_s}, {u"ResultCode"_s, 0}}});
    QVERIFY2(lossesOf(refused).contains(told + u"Yard."_s), qPrintable(lossesOf(refused)));
    // It stays indeed: who is put into it once more makes nothing.
    QVERIFY(into(QJsonArray{u"Club"_s}));
    QVERIFY2(!lossesOf(newest()).contains(told), qPrintable(lossesOf(newest())));
}

void TestUndoSides::whatWasNotReadOfTheOtherListIsTold()
{
    QVERIFY(add({u"bob"_s}));
    AuditRecord added = newest();
    added.entry.before.remove(friendRelations); // as older versions have kept it
    const Result<UndoPlan> plan = undoOf(added, m_world->clock.nowMs());
    QVERIFY(plan);
    QCOMPARE(plan->calls.size(), 1);
    QCOMPARE(plan->calls.first().body.value("DeleteType"_L1).toString(), u"Delete_Type_Single"_s);
    QVERIFY2(plan->losses.join(u' ').contains(u"alice stays there: bob"_s), qPrintable(plan->losses.join(u'\n')));

    SandboxFault trouble;
    trouble.kind = SandboxFault::Kind::Refuse;
    trouble.code = 30001;
    m_world->sandbox.setFault(u"sns/friend_check"_s, trouble);
    QVERIFY(call(u"sns/black_list_add"_s, {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"bob"_s}}}));
    m_world->sandbox.clearFaults();
    const AuditRecord blocked = newest();
    QVERIFY2(lossesOf(blocked).contains(u"alice is not put there: bob"_s), qPrintable(lossesOf(blocked)));
    undo(blocked);
    QCOMPARE(friendsOf(u"alice"_s), QStringList{u"bob"_s});
    QCOMPARE(friendsOf(u"bob"_s), QStringList());
}

void TestUndoSides::manyRelationsAreReadInFewCalls()
{
    QJsonArray accounts;
    for (int i = 0; i < 1500; ++i)
        accounts << u"x%1"_s.arg(i);
    const QJsonObject body{{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, accounts}};
    QList<SnapshotCall> checks;
    for (const SnapshotCall &call : readsForUndo(u"sns/black_list_add"_s, body)) {
        if (call.path == u"sns/friend_check"_s)
            checks << call;
    }
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().body.value("To_Account"_L1).toArray().size(), 1000);
    const auto rest = nextPage(checks.first(), {});
    QVERIFY(rest);
    QCOMPARE(rest->body.value("To_Account"_L1).toArray().size(), 500);
    QCOMPARE(rest->body.value("CheckType"_L1).toString(), u"CheckResult_Type_Both"_s);
    QVERIFY(!nextPage(*rest, {}) && !hasMore(*rest, {}));
    // Who changes one list alone asks about one alone.
    QVERIFY(std::ranges::none_of(readsForUndo(u"sns/friend_delete"_s, body),
                                 [](const SnapshotCall &call) { return call.path == u"sns/friend_check"_s; }));
}

void TestUndoSides::unblockingIsUndoneForWhoWasBlockedAlone()
{
    const auto change = [this](const QString &command, const QStringList &accounts) {
        return call(command, {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray::fromStringList(accounts)}})
            .has_value();
    };
    QVERIFY(add({u"bob"_s}));
    QVERIFY(change(u"sns/black_list_add"_s, {u"carol"_s}));
    QVERIFY(change(u"sns/black_list_delete"_s, {u"bob"_s, u"carol"_s, u"dave"_s}));
    QCOMPARE(blockedByAlice(), QStringList());
    undo(newest());
    QCOMPARE(blockedByAlice(), QStringList{u"carol"_s});
    QCOMPARE(friendsOf(u"alice"_s), QStringList{u"bob"_s});
    QCOMPARE(friendsOf(u"bob"_s), QStringList{u"alice"_s});
    // Nobody was blocked: there is nothing to offer.
    QVERIFY(change(u"sns/black_list_delete"_s, {u"bob"_s, u"dave"_s}));
    AuditRecord nothing = newest();
    QCOMPARE(lossesOf(nothing), u"no undo: Nothing to take back: nobody in it was blocked before."_s);
    QVERIFY(changedNothing(nothing));
    // Nor where it was not read who was.
    nothing.entry.before = {};
    QVERIFY(!undoOf(nothing, m_world->clock.nowMs()));
    QVERIFY(!changedNothing(nothing));
}

void TestUndoSides::whoGivesAGroupBackIsAnAdminAgain()
{
    const auto give = [this](const QString &account) {
        return call(u"group_open_http_svc/change_group_owner"_s,
                    {{u"GroupId"_s, u"night"_s}, {u"NewOwner_Account"_s, account}})
            .has_value();
    };
    QVERIFY(give(u"alice"_s));
    QVERIFY(call(u"group_open_http_svc/modify_group_member_info"_s,
                 {{u"GroupId"_s, u"night"_s}, {u"Member_Account"_s, u"bob"_s}, {u"Role"_s, u"Admin"_s}}));
    QVERIFY(give(u"bob"_s));
    AuditRecord given = newest();
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Owner"_s);
    // What the entry has left is what is there: nothing was changed after it.
    UndoRun run(*m_world->client);
    const Result<UndoPlan> plan = undoOf(given, run.nowMs());
    QVERIFY(plan);
    std::optional<Result<QStringList>> later;
    run.findLater(given, *plan, [&later](const Result<QStringList> &lines) { later = lines; });
    QTRY_VERIFY_WITH_TIMEOUT(later.has_value(), 20'000);
    QVERIFY(*later);
    QCOMPARE(**later, QStringList());
    undo(given);
    QCOMPARE(member(u"alice"_s).value("Role"_L1).toString(), u"Owner"_s);
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Admin"_s);
    // An ordinary member is one again.
    QVERIFY(give(u"carol"_s));
    undo(newest());
    QCOMPARE(member(u"carol"_s).value("Role"_L1).toString(), u"Member"_s);
    given.entry.before.remove(u"MemberList"_s); // as older versions have kept it
    QVERIFY2(lossesOf(given).contains(u"Which role bob had before was not read"_s), qPrintable(lossesOf(given)));
}

void TestUndoSides::anOwnerWhoComesBackHasTheGroupAgain()
{
    const auto give = [this](const QString &account) {
        return call(u"group_open_http_svc/change_group_owner"_s,
                    {{u"GroupId"_s, u"night"_s}, {u"NewOwner_Account"_s, account}})
            .has_value();
    };
    const auto removeAlice = [this] {
        return call(u"group_open_http_svc/delete_group_member"_s,
                    {{u"GroupId"_s, u"night"_s}, {u"MemberToDel_Account"_s, QJsonArray{u"alice"_s, u"bob"_s}}})
            .has_value();
    };
    const auto later = [this](const AuditRecord &record) {
        UndoRun run(*m_world->client);
        const Result<UndoPlan> plan = undoOf(record, run.nowMs());
        std::optional<Result<QStringList>> lines;
        run.findLater(record, plan.value_or(UndoPlan()), [&lines](const Result<QStringList> &found) { lines = found; });
        const bool told = QTest::qWaitFor([&lines] { return lines.has_value(); }, 20'000);
        return told && *lines ? **lines : QStringList{u"no answer"_s};
    };
    QVERIFY(give(u"alice"_s));
    QVERIFY(removeAlice());
    QCOMPARE(later(newest()), QStringList());
    undo(newest());
    QCOMPARE(member(u"alice"_s).value("Role"_L1).toString(), u"Owner"_s);
    QCOMPARE(member(u"bob"_s).value("Role"_L1).toString(), u"Member"_s);
    // Whoever has got it since is not robbed unasked.
    QVERIFY(removeAlice());
    AuditRecord removal = newest();
    QVERIFY(give(u"carol"_s));
    QCOMPARE(later(removal), QStringList{u"GroupInfo night Owner_Account: – → carol"_s});
    // Older versions have not read whose it was.
    removal.entry.before.remove(u"GroupInfo"_s);
    QVERIFY2(lossesOf(removal).contains(u"alice was the owner and comes back as a member"_s),
             qPrintable(lossesOf(removal)));
}

void TestUndoSides::whatAnImportHasMadeIsToldToStay()
{
    QVERIFY(call(u"im_open_login_svc/multiaccount_import"_s,
                 {{u"AccountList"_s, QJsonArray{QJsonObject{{u"UserID"_s, u"frank"_s}, {u"Nick"_s, u"F"_s}}}}}));
    QVERIFY2(lossesOf(newest()).contains(u"accounts that were not there before stay"_s),
             qPrintable(lossesOf(newest())));
    // Of many the first are named, and the others are counted.
    QJsonArray many{QJsonObject{{u"UserID"_s, u"alice"_s}, {u"Nick"_s, u"A"_s}}};
    for (int i = 0; i < 23; ++i)
        many << QJsonObject{{u"UserID"_s, u"new%1"_s.arg(i)}, {u"Nick"_s, u"N"_s}};
    QVERIFY(call(u"im_open_login_svc/multiaccount_import"_s, {{u"AccountList"_s, many}}));
    QVERIFY2(lossesOf(newest()).contains(u"new18, new19 and 3 more."_s), qPrintable(lossesOf(newest())));
    // Without a nickname nobody is asked about, and nothing that can come back was changed.
    QVERIFY(call(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"gina"_s}}));
    QVERIFY2(lossesOf(newest()).contains(u"accounts that were not there before stay"_s),
             qPrintable(lossesOf(newest())));
}

void TestUndoSides::namesThatCannotBeTakenAwayAreTold()
{
    const auto name = [this](const QString &word) {
        return call(u"all_member_push/im_set_attr_name"_s, {{u"AttrNames"_s, QJsonObject{{u"0"_s, word}}}}).has_value();
    };
    QVERIFY(name(u"city"_s));
    QVERIFY2(lossesOf(newest()).contains(u"had no names before"_s), qPrintable(lossesOf(newest())));
    QVERIFY(name(u"town"_s));
    undo(newest());
    const auto names = call(u"all_member_push/im_get_attr_name"_s, {});
    QVERIFY(names);
    QCOMPARE(names->value("AttrNames"_L1)["0"_L1].toString(), u"city"_s);
}

void TestUndoSides::everyInverseIsDescribed()
{
    for (const CatalogueCommand &command : m_world->client->catalogue().commands())
        QVERIFY2(hasInverse(command.path) == !howItIsTakenBack(command.path).isEmpty(), qPrintable(command.path));
    QVERIFY(howItIsTakenBack(u"im_open_login_svc/multiaccount_import"_s).contains(u"new accounts stay"_s));
}

QTEST_GUILESS_MAIN(TestUndoSides)
#include "tst_undosides.moc"
