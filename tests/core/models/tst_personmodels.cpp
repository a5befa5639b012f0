// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountfeed.h"
#include "core/models/accountfinder.h"
#include "core/models/accountsmodel.h"
#include "core/models/accountwords.h"
#include "core/models/blockedmodel.h"
#include "core/models/friendsmodel.h"
#include "core/models/joinedgroupsmodel.h"
#include "core/models/membersmodel.h"
#include "core/models/recentcontactsmodel.h"
#include "tests/core/services/messageworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// The tables of People over a running sandbox, each under the eyes of the model tester.
class TestPersonModels : public QObject
{
    Q_OBJECT

    static constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

    static void readAll(RemoteListModel &model)
    {
        model.begin();
        for (int page = 0; page < 50; ++page) {
            QTRY_VERIFY_WITH_TIMEOUT(model.state() != RemoteListModel::State::Loading, 30'000);
            if (!model.canFetchMore({}))
                break;
            model.fetchMore({});
        }
        QCOMPARE(model.state(), RemoteListModel::State::Complete);
    }
    static QString cell(const QAbstractItemModel &model, const QString &first, int column)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == first)
                return model.index(row, column).data().toString();
        }
        return u"no such row"_s;
    }
    /// The same for a file.
    static Cell fileCell(const QAbstractItemModel &model, const QString &first, int column)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == first)
                return model.index(row, column).data(cellRole).value<Cell>();
        }
        return u"no such row"_s;
    }
    static Holds held(const QAbstractItemModel &model, int column)
    {
        return model.headerData(column, Qt::Horizontal, cellRole).value<ExportColumn>().holds;
    }

  private Q_SLOTS:
    void init() { m_world = std::make_unique<MessageWorld>(); }

    void everyDeviceTellsItsState()
    {
        api::OnlineState state{u"alice"_s,
                               u"Online"_s,
                               {{u"Web"_s, u"Online"_s}, {u"iPhone"_s, u"PushOnline"_s}, {u"Android"_s, u"Offline"_s}}};
        QCOMPARE(accountwords::onlineWithDevices(state),
                 u"Online · Web: Online, iPhone: Reachable by push, Android: Offline"_s);
        state.devices = {{u"Web"_s, u"Online"_s}, {u"iPhone"_s, u"Online"_s}};
        QCOMPARE(accountwords::onlineWithDevices(state), u"Online · Web, iPhone"_s);
        state.devices.append({u"Mac"_s, u"Online"_s});
        QCOMPARE(accountwords::onlineWithDevices(state), u"Online · Web, iPhone, Mac"_s);
    }

    void knownAccounts()
    {
        AccountService service(*m_world->client);
        AccountDirectory directory(m_world->folder.filePath(u"a.db"_s), m_world->clock);
        AccountsModel model(service, directory);
        QAbstractItemModelTester tester(&model, strict);
        QSignalSpy loaded(&model, &AccountsModel::loaded);
        model.wanted();
        QTRY_COMPARE(loaded.size(), 1);
        directory.noteIds({u"carol"_s, u"alice"_s, u"bob"_s}, AccountSource::Entered);
        QTRY_COMPARE(model.rowCount(), 3);
        model.sort(static_cast<int>(AccountColumn::Id), Qt::AscendingOrder);
        QTRY_COMPARE(model.idAt(0), u"alice"_s);
        model.setQuery(u"BO"_s, AccountQuery::Which::All);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setQuery({}, AccountQuery::Which::FromGroups);
        QTRY_COMPARE(model.rowCount(), 0);
        directory.noteIds({u"bob"_s}, AccountSource::Group);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setQuery({}, AccountQuery::Which::All);
        directory.forget({u"alice"_s});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.counts().known, 2);
        QCOMPARE(AccountFinder(model).search(u"bob"_s, 5).size(), 1);
        QCOMPARE(model.statusOf(model.table().find(u"bob"_s)), QString());
        model.takeStates({api::OnlineState{u"bob"_s, u"Online"_s, {}}});
        QCOMPARE(model.statusOf(model.table().find(u"bob"_s)), u"Online"_s);
        // With devices it is longer than its column, so it stands whole under the pointer.
        model.takeStates(
            {api::OnlineState{u"bob"_s,
                              u"Online"_s,
                              {{u"iPhone"_s, u"PushOnline"_s}, {u"Web"_s, u"Online"_s}, {u"Mac"_s, u"Online"_s}}}});
        const QModelIndex state = model.index(model.rowOfId(u"bob"_s), static_cast<int>(AccountColumn::Online));
        QCOMPARE(state.data().toString(), u"Online · iPhone: Reachable by push, Web: Online, Mac: Online"_s);
        QCOMPARE(state.data(Qt::ToolTipRole), state.data());
        // The one that was forgotten comes back when somebody meets it again.
        directory.noteIds({u"alice"_s}, AccountSource::Callback);
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void friends()
    {
        for (const char *peer : {"bob", "carol"}) {
            const bool old = QLatin1String(peer) == "bob"_L1;
            const QString source = old ? u"AddSource_Type_Old"_s : u"AddSource_Type_QRCode"_s;
            m_world->raw(u"sns/friend_import"_s,
                         {{u"From_Account"_s, u"alice"_s},
                          {u"AddFriendItem"_s, QJsonArray{QJsonObject{{u"To_Account"_s, QLatin1String(peer)},
                                                                      {u"Remark"_s, old ? u"R"_s : QString()},
                                                                      {u"GroupName"_s, QJsonArray{u"work"_s}},
                                                                      {u"AddSource"_s, source}}}}});
        }
        FriendService service(*m_world->client);
        FriendsModel model(service);
        QAbstractItemModelTester tester(&model, strict);
        model.setAccount(u"alice"_s);
        readAll(model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, u"bob"_s, FriendsModel::Remark), u"R"_s);
        QCOMPARE(cell(model, u"bob"_s, FriendsModel::Groups), u"work"_s);
        QCOMPARE(cell(model, u"bob"_s, FriendsModel::Source), u"Old"_s);
        QCOMPARE(cell(model, u"carol"_s, FriendsModel::Source), u"QR code"_s);
        QTRY_COMPARE(cell(model, u"bob"_s, FriendsModel::BothWays), u"this list only"_s);
        // A file has the service's words, and nothing where there is nothing.
        QCOMPARE(fileCell(model, u"bob"_s, FriendsModel::Account), Cell(IdText{u"bob"_s}));
        QCOMPARE(fileCell(model, u"bob"_s, FriendsModel::Groups), Cell(QStringList{u"work"_s}));
        QCOMPARE(fileCell(model, u"bob"_s, FriendsModel::BothWays), Cell(QString(relation::ownerHasOther)));
        QCOMPARE(fileCell(model, u"carol"_s, FriendsModel::Source), Cell(u"QRCode"_s));
        QCOMPARE(cell(model, u"carol"_s, FriendsModel::Remark), u"—"_s);
        QCOMPARE(fileCell(model, u"carol"_s, FriendsModel::Remark), Cell());
        QVERIFY(std::holds_alternative<QDateTime>(fileCell(model, u"bob"_s, FriendsModel::Added)));
        QCOMPARE(held(model, FriendsModel::Added), Holds::Moment);
        model.setAccount(u"bob"_s);
        QCOMPARE(model.rowCount(), 0);
        readAll(model);
        QCOMPARE(model.rowCount(), 0);
    }

    void blocked()
    {
        m_world->raw(u"sns/black_list_add"_s,
                     {{u"From_Account"_s, u"alice"_s}, {u"To_Account"_s, QJsonArray{u"bob"_s, u"carol"_s}}});
        FriendService service(*m_world->client);
        BlockedModel model(service);
        QAbstractItemModelTester tester(&model, strict);
        model.setAccount(u"alice"_s);
        readAll(model);
        QCOMPARE(model.rowCount(), 2);
        QTRY_COMPARE(cell(model, u"bob"_s, BlockedModel::BlocksBack), u"no"_s);
        QCOMPARE(fileCell(model, u"bob"_s, BlockedModel::BlocksBack), Cell(false));
        QVERIFY(std::holds_alternative<QDateTime>(fileCell(model, u"bob"_s, BlockedModel::Since)));
        QCOMPARE(held(model, BlockedModel::Since), Holds::Moment);
    }

    void conversations()
    {
        m_world->write(u"bob"_s, u"alice"_s, u"hello"_s);
        m_world->writeGroup(u"alice"_s, u"hi all"_s);
        FriendService service(*m_world->client);
        RecentContactsModel model(service);
        QAbstractItemModelTester tester(&model, strict);
        model.setAccount(u"alice"_s);
        readAll(model);
        QCOMPARE(cell(model, u"bob"_s, RecentContactsModel::Kind), u"one-to-one"_s);
        QCOMPARE(cell(model, u"night"_s, RecentContactsModel::Kind), u"group"_s);
        QCOMPARE(cell(model, u"night"_s, RecentContactsModel::Groups), u"—"_s);
        QCOMPARE(fileCell(model, u"night"_s, RecentContactsModel::Groups), Cell());
        QCOMPARE(fileCell(model, u"night"_s, RecentContactsModel::Kind), Cell(u"Group"_s));
        QCOMPARE(fileCell(model, u"bob"_s, RecentContactsModel::Pinned), Cell(false));
        QCOMPARE(held(model, RecentContactsModel::LastMessage), Holds::Moment);
        const QJsonObject bob{{u"Type"_s, 1}, {u"To_Account"_s, u"bob"_s}};
        m_world->raw(u"recentcontact/create_contact_group"_s,
                     {{u"From_Account"_s, u"alice"_s},
                      {u"GroupContactItem"_s,
                       QJsonArray{QJsonObject{{u"GroupName"_s, u"shop"_s}, {u"ContactItem"_s, QJsonArray{bob}}}}}});
        m_world->raw(u"recentcontact/mark_contact"_s,
                     {{u"From_Account"_s, u"alice"_s},
                      {u"MarkItem"_s, QJsonArray{QJsonObject{{u"OptType"_s, 3},
                                                             {u"ContactItem"_s, bob},
                                                             {u"SetMark"_s, QJsonArray{1, 4, 40}},
                                                             {u"CustomMark"_s, u"vip"_s}}}}});
        model.reload();
        readAll(model);
        QCOMPARE(cell(model, u"bob"_s, RecentContactsModel::Marks), u"star, hidden, mark 40, vip"_s);
        QCOMPARE(fileCell(model, u"bob"_s, RecentContactsModel::Marks),
                 Cell(QStringList{u"star"_s, u"hidden"_s, u"40"_s, u"vip"_s}));
        // The list tells a number, the name comes a moment later.
        QTRY_COMPARE_WITH_TIMEOUT(cell(model, u"bob"_s, RecentContactsModel::Groups), u"shop"_s, 20'000);
        QCOMPARE(model.marks(0).size() + model.marks(1).size(), 3);
    }

    void groupsOfAnAccount()
    {
        AccountService service(*m_world->client);
        JoinedGroupsModel model(service);
        QAbstractItemModelTester tester(&model, strict);
        model.setAccount(u"bob"_s);
        readAll(model);
        QVERIFY(model.rowCount() >= 1);
        QCOMPARE(cell(model, u"night"_s, JoinedGroupsModel::Name), u"Night shift"_s);
        QVERIFY(cell(model, u"night"_s, JoinedGroupsModel::OwnRole) != u"—"_s);
        QCOMPARE(fileCell(model, u"night"_s, JoinedGroupsModel::Type), Cell(u"Public"_s));
        QVERIFY(std::holds_alternative<qint64>(fileCell(model, u"night"_s, JoinedGroupsModel::Members)));
        QCOMPARE(held(model, JoinedGroupsModel::Id), Holds::Group);
        QCOMPARE(held(model, JoinedGroupsModel::Joined), Holds::Moment);
    }

    void aFailureCanBeTriedAgain()
    {
        FriendService service(*m_world->client);
        FriendsModel model(service);
        model.setAccount(u"nobody-there"_s);
        model.begin();
        QTRY_VERIFY_WITH_TIMEOUT(model.state() != RemoteListModel::State::Loading, 30'000);
        QCOMPARE(model.state(), RemoteListModel::State::Failed);
        QVERIFY(model.error().code != 0);
        m_world->raw(u"im_open_login_svc/account_import"_s, {{u"UserID"_s, u"nobody-there"_s}});
        model.retry();
        QTRY_COMPARE_WITH_TIMEOUT(model.state(), RemoteListModel::State::Complete, 30'000);
    }

    void accountsAreGatheredFromGroups()
    {
        AccountDirectory accounts(m_world->folder.filePath(u"a.db"_s), m_world->clock);
        GroupDirectory groups(m_world->folder.filePath(u"g.db"_s), m_world->clock);
        CallbackHub hub(m_world->clock);
        AccountFeed feed(accounts, groups, *m_world->service, hub);
        QStringList noted;
        connect(&accounts, &AccountDirectory::noted, this, [&noted](const QList<AccountNote> &notes) {
            for (const AccountNote &note : notes)
                noted << note.id;
        });
        MembersModel members(*m_world->service);
        members.setGroup(m_world->group, GroupKind::Public);
        members.start();
        QTRY_VERIFY(noted.contains(u"alice"_s) && noted.contains(u"carol"_s));
    }

    void accountsImportedAndDeletedElsewhereAreHeard()
    {
        AccountDirectory accounts(m_world->folder.filePath(u"a.db"_s), m_world->clock);
        GroupDirectory groups(m_world->folder.filePath(u"g.db"_s), m_world->clock);
        CallbackHub hub(m_world->clock);
        AccountFeed feed(accounts, groups, *m_world->service, hub);
        connect(m_world->client.get(), &ApiClient::written, &feed, &AccountFeed::hearWrite);
        QHash<QString, AccountStanding> standing;
        connect(&accounts, &AccountDirectory::noted, this, [&standing](const QList<AccountNote> &notes) {
            for (const AccountNote &note : notes)
                standing.insert(note.id, note.standing);
        });
        const auto user = [](const QString &id) { return QJsonObject{{u"UserID"_s, id}}; };
        m_world->raw(u"im_open_login_svc/account_import"_s, user(u"erin"_s));
        m_world->raw(u"im_open_login_svc/multiaccount_import"_s,
                     {{u"AccountList"_s, QJsonArray{user(u"frank"_s), user(u"grace"_s)}}});
        for (const QString &id : {u"erin"_s, u"frank"_s, u"grace"_s})
            QCOMPARE(standing.value(id), AccountStanding::Imported);
        m_world->raw(u"im_open_login_svc/account_delete"_s,
                     {{u"DeleteItem"_s, QJsonArray{user(u"frank"_s), user(u"nobody-there"_s)}}});
        QCOMPARE(standing.value(u"frank"_s), AccountStanding::NotImported);
        QCOMPARE(standing.value(u"grace"_s), AccountStanding::Imported);
        QVERIFY(!standing.contains(u"nobody-there"_s));
    }

    void nicknamesWrittenElsewhereAreHeard()
    {
        AccountDirectory accounts(m_world->folder.filePath(u"a.db"_s), m_world->clock);
        GroupDirectory groups(m_world->folder.filePath(u"g.db"_s), m_world->clock);
        CallbackHub hub(m_world->clock);
        AccountFeed feed(accounts, groups, *m_world->service, hub);
        connect(m_world->client.get(), &ApiClient::written, &feed, &AccountFeed::hearWrite);
        AccountRow alice;
        connect(&accounts, &AccountDirectory::noted, this, [&alice](const QList<AccountNote> &notes) {
            for (const AccountNote &note : notes) {
                if (note.id == u"alice"_s)
                    applyNote(alice, note);
            }
        });
        const auto write = [this](const QString &nick) {
            m_world->raw(u"profile/portrait_set"_s,
                         {{u"From_Account"_s, u"alice"_s},
                          {u"ProfileItem"_s,
                           QJsonArray{QJsonObject{{u"Tag"_s, u"Tag_Profile_IM_Nick"_s}, {u"Value"_s, nick}}}}});
        };
        write(u"Ann"_s);
        QCOMPARE(alice.nickText(), u"Ann"_s);
        write(u""_s); // as an undo does where there was none
        QCOMPARE(alice.nickText(), QString());
    }

  private:
    std::unique_ptr<MessageWorld> m_world;
};

QTEST_GUILESS_MAIN(TestPersonModels)
#include "tst_personmodels.moc"
