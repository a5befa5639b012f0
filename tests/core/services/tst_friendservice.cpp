// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountservice.h"
#include "core/services/friendservice.h"
#include "tests/core/services/messageworld.h"

#include <QSignalSpy>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Accounts, friends and blacklists against the sandbox.
class TestFriendService : public QObject
{
    Q_OBJECT

    /// Runs to the end; word or error code of each.
    static QHash<QString, QString> outcomes(ItemRun &run, const std::function<void(ItemRun &)> &start)
    {
        QHash<QString, QString> words;
        QObject context;
        QObject::connect(&run, &ItemRun::arrived, &context, [&words](const QList<ItemOutcome> &all) {
            for (const ItemOutcome &one : all)
                words.insert(one.id, one.state == ItemOutcome::State::Done ? (one.word.isEmpty() ? u"done"_s : one.word)
                                                                           : QString::number(one.error.code));
        });
        QSignalSpy finished(&run, &ItemRun::finished);
        start(run);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000); }();
        return words;
    }
    template <class Reply>
    static Result<Reply> answer(const QFuture<Result<Reply>> &call)
    {
        std::optional<Result<Reply>> told;
        QObject context;
        whenDone(call, &context, [&told](const Result<Reply> &reply) { told = reply; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 30'000); }();
        return *told;
    }

  private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<MessageWorld>();
        m_friends = std::make_unique<FriendService>(*m_world->client);
        m_accounts = std::make_unique<AccountService>(*m_world->client);
    }

    void accountsAreImportedCheckedKickedAndDeleted()
    {
        ItemRun run(*m_world->client);
        api::AccountToImport erin{u"erin"_s, u"Erin"_s, {}}, frank{u"frank"_s, {}, {}};
        QCOMPARE(outcomes(run, [&](ItemRun &r) { AccountService::startImport(r, {erin, frank}); }).value(u"frank"_s),
                 u"done"_s);
        const auto checked = outcomes(run, [](ItemRun &r) { AccountService::startCheck(r, {u"erin"_s, u"nobody"_s}); });
        QCOMPARE(checked.value(u"erin"_s), u"Imported"_s);
        QCOMPARE(checked.value(u"nobody"_s), u"NotImported"_s);
        const auto profile = answer(m_accounts->profiles({u"erin"_s}, {u"Tag_Profile_IM_Nick"_s}));
        QVERIFY(profile.has_value());
        QCOMPARE(profile->profiles.first().items.first().value.toString(), u"Erin"_s);
        const auto states = answer(m_accounts->states({u"erin"_s}));
        QVERIFY(states.has_value());
        QCOMPARE(states->states.first().account, u"erin"_s);
        QCOMPARE(outcomes(run, [](ItemRun &r) { AccountService::startKick(r, {u"erin"_s}); }).value(u"erin"_s),
                 u"done"_s);
        QCOMPARE(outcomes(run, [](ItemRun &r) { AccountService::startDelete(r, {u"erin"_s}); }).value(u"erin"_s),
                 u"done"_s);
        QCOMPARE(outcomes(run, [](ItemRun &r) { AccountService::startCheck(r, {u"erin"_s}); }).value(u"erin"_s),
                 u"NotImported"_s);
    }

    void oneAccountGoesThroughTheSingleCommand()
    {
        QStringList commands;
        connect(m_world->client.get(), &ApiClient::callFinished, this,
                [&commands](const CallRecord &call) { commands << call.command; });
        ItemRun run(*m_world->client);
        api::AccountToImport erin{u"erin"_s, {}, {}};
        QCOMPARE(outcomes(run, [&](ItemRun &r) { AccountService::startImport(r, {erin}); }).value(u"erin"_s),
                 u"done"_s);
        QVERIFY(commands.first().endsWith(u"account_import"_s));
        QVERIFY(!commands.first().contains(u"multi"_s));
    }

    void waitingForConsentIsNoFailure()
    {
        m_world->raw(u"profile/portrait_set"_s,
                     {{u"From_Account"_s, u"bob"_s},
                      {u"ProfileItem"_s, QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_AllowType"_s},
                                                                {u"Value"_s, u"AllowType_Type_NeedConfirm"_s}}}}});
        ItemRun run(*m_world->client);
        FriendForm form;
        form.owner = u"alice"_s;
        const auto asked = outcomes(run, [&](ItemRun &r) { FriendService::startAdd(r, form, {u"bob"_s}); });
        QCOMPARE(asked.value(u"bob"_s), QString(FriendService::waitsWord));
        form.force = true;
        const auto forced =
            outcomes(run, [&](ItemRun &r) { FriendService::startAdd(r, form, {u"bob"_s, u"ghost"_s}); });
        QCOMPARE(forced.value(u"bob"_s), u"done"_s);
        QVERIFY(forced.value(u"ghost"_s).toInt() != 0);
        const auto related = outcomes(
            run, [](ItemRun &r) { FriendService::startFriendCheck(r, u"alice"_s, {u"bob"_s, u"carol"_s}, true); });
        QCOMPARE(related.value(u"bob"_s), QString(relation::bothWay));
        QCOMPARE(related.value(u"carol"_s), u"NoRelation"_s);
        outcomes(run, [](ItemRun &r) { FriendService::startRemove(r, u"alice"_s, {u"bob"_s}, false); });
        const auto after =
            outcomes(run, [](ItemRun &r) { FriendService::startFriendCheck(r, u"alice"_s, {u"bob"_s}, true); });
        QCOMPARE(after.value(u"bob"_s), QString(relation::otherHasOwner));
    }

    void blocksAndGroupsAndAll()
    {
        ItemRun run(*m_world->client);
        api::FriendToImport bob;
        bob.account = u"bob"_s;
        bob.addSource = u"AddSource_Type_Test"_s;
        QCOMPARE(outcomes(run, [&](ItemRun &r) { FriendService::startImport(r, u"alice"_s, {bob}); }).value(u"bob"_s),
                 u"done"_s);
        QVERIFY(answer(m_friends->addGroup(u"alice"_s, u"night"_s, {u"bob"_s})).has_value());
        const auto groups = answer(m_friends->groups(u"alice"_s));
        QVERIFY(groups.has_value());
        QCOMPARE(groups->groups.size(), 1);
        QCOMPARE(groups->groups.first().accounts, QStringList{u"bob"_s});
        QVERIFY(answer(m_friends->removeGroup(u"alice"_s, u"night"_s)).has_value());
        QVERIFY(answer(m_friends->removeAllFriends(u"alice"_s, false)).has_value());
        const auto page = answer(m_friends->client().page(FriendService::friends(u"alice"_s)));
        QVERIFY(page.has_value());
        QVERIFY(page->friends.isEmpty());
        QCOMPARE(
            outcomes(run, [](ItemRun &r) { FriendService::startBlock(r, u"alice"_s, {u"bob"_s}); }).value(u"bob"_s),
            u"done"_s);
        const auto blocked =
            outcomes(run, [](ItemRun &r) { FriendService::startBlockCheck(r, u"alice"_s, {u"bob"_s}, true); });
        QCOMPARE(blocked.value(u"bob"_s), QString(relation::ownerHasOther));
        const auto list = answer(m_friends->client().page(FriendService::blocked(u"alice"_s)));
        QVERIFY(list.has_value());
        QCOMPARE(list->rows.first().account, u"bob"_s);
        QCOMPARE(
            outcomes(run, [](ItemRun &r) { FriendService::startUnblock(r, u"alice"_s, {u"bob"_s}); }).value(u"bob"_s),
            u"done"_s);
    }

    /// Only what somebody waits for is offered to be taken back.
    void everyWriteIsOneThatSomebodyWaitsFor()
    {
        QHash<QString, bool> waited;
        connect(m_world->client.get(), &ApiClient::written, this, [&waited](const WrittenCall &call) {
            waited.insert(call.command, call.priority == Priority::Interactive);
        });
        ItemRun run(*m_world->client);
        FriendForm form;
        form.owner = u"alice"_s;
        form.force = true;
        api::FriendToImport carol;
        carol.account = u"carol"_s;
        carol.addSource = u"AddSource_Type_Test"_s;
        outcomes(run, [&](ItemRun &r) { FriendService::startAdd(r, form, {u"bob"_s}); });
        outcomes(run, [&](ItemRun &r) { FriendService::startImport(r, u"alice"_s, {carol}); });
        const api::FriendChange remark{u"bob"_s, {{u"Tag_SNS_IM_Remark"_s, u"Bobby"_s}}};
        outcomes(run, [&](ItemRun &r) { FriendService::startUpdate(r, u"alice"_s, {remark}); });
        outcomes(run, [](ItemRun &r) { FriendService::startRemove(r, u"alice"_s, {u"bob"_s}, true); });
        outcomes(run, [](ItemRun &r) { FriendService::startBlock(r, u"alice"_s, {u"bob"_s}); });
        outcomes(run, [](ItemRun &r) { FriendService::startUnblock(r, u"alice"_s, {u"bob"_s}); });
        for (const char *command : {"sns/friend_add", "sns/friend_import", "sns/friend_update", "sns/friend_delete",
                                    "sns/black_list_add", "sns/black_list_delete"})
            QVERIFY2(waited.value(QString::fromLatin1(command)), command);
    }

  private:
    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<FriendService> m_friends;
    std::unique_ptr<AccountService> m_accounts;
};

QTEST_GUILESS_MAIN(TestFriendService)
#include "tst_friendservice.moc"
