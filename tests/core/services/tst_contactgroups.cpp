// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/contactmarks.h"
#include "core/services/contactgroupservice.h"
#include "tests/core/services/messageworld.h"

#include <QSignalSpy>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Conversation groups and marks against the sandbox.
class TestContactGroups : public QObject
{
    Q_OBJECT

    QHash<QString, QString> outcomes(const std::function<void(ItemRun &)> &start)
    {
        ItemRun run(*m_world->client);
        QHash<QString, QString> words;
        connect(&run, &ItemRun::arrived, &run, [&words](const QList<ItemOutcome> &all) {
            for (const ItemOutcome &one : all)
                words.insert(one.id,
                             one.state == ItemOutcome::State::Done ? u"done"_s : QString::number(one.error.code));
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
    api::MarkedContact contact(const QString &key)
    {
        const auto reply = answer(m_service->client().page(ContactGroupService::marked(u"alice"_s)));
        for (const api::MarkedContact &one : reply ? reply->contacts : QList<api::MarkedContact>()) {
            if (ContactGroupService::keyOf(one.type, one.account ? *one.account : one.groupId.value_or(QString())) ==
                key)
                return one;
        }
        return {};
    }

  private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<MessageWorld>();
        m_service = std::make_unique<ContactGroupService>(*m_world->client);
    }

    void keysNameConversations()
    {
        QCOMPARE(ContactGroupService::keyOf(2, u"night"_s), u"GROUPnight"_s);
        const api::ContactName person = ContactGroupService::nameOf(u"C2CGROUPie"_s);
        QCOMPARE(person.type, 1);
        QCOMPARE(person.account.value_or(QString()), u"GROUPie"_s);
        QVERIFY(!person.groupId);
        QCOMPARE(ContactGroupService::nameOf(u"GROUPC2C"_s).groupId.value_or(QString()), u"C2C"_s);
        QCOMPARE(api::contactmark::numbersIn(u"10110"_s), (QList<int>{1, 2, 4}));
        QCOMPARE(api::contactmark::numbersIn(QString()), QList<int>());
    }

    void groupsAreMadeFilledRenamedAndDeleted()
    {
        const auto made = answer(m_service->createGroup(u"alice"_s, u"shop"_s, {u"C2Cbob"_s, u"C2Cnobody"_s}));
        QVERIFY(made.has_value());
        const QList<ItemOutcome> told = ContactGroupService::outcomesOf(*made);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(0).state, ItemOutcome::State::Done);
        QCOMPARE(told.at(1).id, u"C2Cnobody"_s);
        QCOMPARE(told.at(1).error.code, 50001);
        const auto put = outcomes([](ItemRun &run) {
            ContactGroupService::startRegroup(run, u"alice"_s, u"shop"_s, {u"C2Ccarol"_s, u"GROUPnight"_s, u"GROUPx"_s},
                                              true);
        });
        QCOMPARE(put.value(u"C2Ccarol"_s), u"done"_s);
        QCOMPARE(put.value(u"GROUPnight"_s), u"done"_s);
        QCOMPARE(put.value(u"GROUPx"_s), u"51007"_s);
        QCOMPARE(contact(u"GROUPnight"_s).contactGroupIds.size(), 1);
        QVERIFY(answer(m_service->renameGroup(u"alice"_s, u"shop"_s, u"desk"_s)));
        const auto gone = outcomes([](ItemRun &run) {
            ContactGroupService::startRegroup(run, u"alice"_s, u"shop"_s, {u"C2Ccarol"_s}, false);
        });
        QCOMPARE(gone.value(u"C2Ccarol"_s), u"51009"_s);
        QCOMPARE(outcomes([](ItemRun &run) {
                     ContactGroupService::startRegroup(run, u"alice"_s, u"desk"_s, {u"C2Ccarol"_s}, false);
                 }).value(u"C2Ccarol"_s),
                 u"done"_s);
        QVERIFY(contact(u"C2Ccarol"_s).contactGroupIds.isEmpty());
        QVERIFY(answer(m_service->removeGroup(u"alice"_s, u"desk"_s)));
        const auto left = answer(m_service->client().page(ContactGroupService::marked(u"alice"_s)));
        QVERIFY(left && left->groups.isEmpty() && left->contacts.isEmpty());
    }

    void marksAreSetAndCleared()
    {
        using namespace api::contactmark;
        const auto mark = [this](const QStringList &keys, const MarkChange &change) {
            return outcomes([&](ItemRun &run) { ContactGroupService::startMark(run, u"alice"_s, keys, change); });
        };
        const auto set = mark({u"C2Cbob"_s, u"GROUPnight"_s, u"C2Cnobody"_s}, {{star, hidden}, {}, u"vip"_s});
        QCOMPARE(set.value(u"C2Cbob"_s), u"done"_s);
        QCOMPARE(set.value(u"C2Cnobody"_s), u"50001"_s);
        QCOMPARE(numbersIn(contact(u"GROUPnight"_s).standardMark.value_or(QString())), (QList<int>{star, hidden}));
        QCOMPARE(contact(u"C2Cbob"_s).customMark.value_or(QString()), u"vip"_s);
        QCOMPARE(mark({u"C2Cbob"_s}, {{unread}, {star}, {}}).value(u"C2Cbob"_s), u"done"_s);
        QCOMPARE(numbersIn(contact(u"C2Cbob"_s).standardMark.value_or(QString())), (QList<int>{unread, hidden}));
        QCOMPARE(contact(u"C2Cbob"_s).customMark.value_or(QString()), u"vip"_s);
        QCOMPARE(mark({u"C2Cbob"_s}, {{}, {}, QString(u""_s)}).value(u"C2Cbob"_s), u"done"_s);
        QVERIFY(!contact(u"C2Cbob"_s).customMark);
        QCOMPARE(numbersIn(contact(u"C2Cbob"_s).standardMark.value_or(QString())), (QList<int>{unread, hidden}));
    }

    void conversationsAreTakenOff()
    {
        m_world->write(u"bob"_s, u"alice"_s, u"hello"_s);
        m_world->writeGroup(u"alice"_s, u"in the group"_s);
        const auto off = outcomes([](ItemRun &run) {
            ContactGroupService::startRemove(run, u"alice"_s, {u"C2Cbob"_s, u"GROUPnight"_s}, true);
        });
        QCOMPARE(off.value(u"C2Cbob"_s), u"done"_s);
        QCOMPARE(off.value(u"GROUPnight"_s), u"done"_s);
        QVERIFY(m_world
                    ->raw(u"recentcontact/get_list"_s, {{u"From_Account"_s, u"alice"_s},
                                                        {u"TimeStamp"_s, 0},
                                                        {u"StartIndex"_s, 0},
                                                        {u"TopTimeStamp"_s, 0},
                                                        {u"TopStartIndex"_s, 0},
                                                        {u"AssistFlags"_s, 7}})
                    .value(u"SessionItem"_s)
                    .toArray()
                    .isEmpty());
    }

  private:
    std::unique_ptr<MessageWorld> m_world;
    std::unique_ptr<ContactGroupService> m_service;
};

QTEST_GUILESS_MAIN(TestContactGroups)
#include "tst_contactgroups.moc"
