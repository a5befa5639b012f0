// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/groupkinds.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

api::GroupInfo infoOf(const QString &id, const QString &name)
{
    api::GroupInfo info;
    info.groupId = id;
    info.name = name;
    info.type = u"Public"_s;
    info.owner = u"alice"_s;
    info.memberNum = 7;
    info.maxMemberNum = 200;
    info.createTime = 1'700'000'000;
    info.lastMsgTime = 1'700'000'100;
    info.muteAllMember = u"On"_s;
    info.applyJoinOption = u"NeedPermission"_s;
    info.introduction = u"about"_s;
    info.custom = {{u"team"_s, u"night"_s}};
    info.others.insert(u"EnablePermission"_s, 1);
    return info;
}

struct Loaded
{
    QList<GroupRow> rows;
    QList<qsizetype> parts;
    CacheFacts facts;
};

Loaded loadAll(GroupDirectory &directory)
{
    Loaded all;
    bool done = false;
    const auto rows =
        QObject::connect(&directory, &GroupDirectory::rowsLoaded, &directory, [&](const QList<GroupRow> &part) {
            all.rows += part;
            all.parts << part.size();
        });
    const auto end = QObject::connect(&directory, &GroupDirectory::loaded, &directory, [&](const CacheFacts &facts) {
        all.facts = facts;
        done = true;
    });
    directory.load();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 60'000); }();
    QObject::disconnect(rows);
    QObject::disconnect(end);
    return all;
}

} // namespace

class TestGroupDirectory : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"sub/groups.sqlite"_s);
    }

    void rowKeepsEveryText()
    {
        GroupRow row(u"g1"_s);
        QCOMPARE(row.id(), u"g1"_s);
        QVERIFY(row.text(GroupRow::Name).isEmpty());
        row.setTexts(u"@TGS#1"_s, u"夜班\u0000x"_s, {}, u"intro"_s, {});
        QCOMPARE(row.id(), u"@TGS#1"_s);
        QCOMPARE(row.text(GroupRow::Name), u"夜班\u0000x"_s);
        QVERIFY(row.text(GroupRow::Owner).isEmpty());
        QCOMPARE(row.text(GroupRow::Introduction), u"intro"_s);
        QVERIFY(row.text(GroupRow::Notice).isEmpty());
    }

    void bothSpellingsOfATypeAreRead()
    {
        QCOMPARE(groupKind(u"Private"_s), GroupKind::Work);
        QCOMPARE(groupKind(u"Work"_s), GroupKind::Work);
        QCOMPARE(groupKind(u"Meeting"_s), GroupKind::Meeting);
        QCOMPARE(groupKind(u"Something"_s), GroupKind::Unknown);
        QCOMPARE(wireName(GroupKind::Meeting), u"ChatRoom"_s);
    }

    void anEmptyCacheLoadsAsEmpty()
    {
        GroupDirectory directory(m_path, m_clock);
        const Loaded all = loadAll(directory);
        QVERIFY(all.rows.isEmpty());
        QCOMPARE(all.facts.listedAt, 0);
    }

    void keepsAcrossRestarts()
    {
        {
            GroupDirectory directory(m_path, m_clock);
            directory.beginListing();
            directory.noteIds({u"g1"_s, u"g2"_s, u"g3"_s});
            directory.finishListing();
            directory.keep({infoOf(u"g2"_s, u"night"_s)});
            directory.learnCustomKeys({u"team"_s});
        }
        GroupDirectory directory(m_path, m_clock);
        const Loaded all = loadAll(directory);
        QCOMPARE(all.rows.size(), 3);
        QCOMPARE(all.facts.groups, 3);
        QCOMPARE(all.facts.details, 1);
        QCOMPARE(all.facts.listedAt, m_clock.nowSeconds());
        const GroupRow &row = all.rows[1];
        QCOMPARE(row.text(GroupRow::Name), u"night"_s);
        QCOMPARE(row.kind, GroupKind::Public);
        QCOMPARE(row.members, 7U);
        QCOMPARE(row.maxMembers, 200U);
        QCOMPARE(row.join, JoinRule::Approval);
        QCOMPARE(row.muteAll, GroupRow::Mute::On);
        QCOMPARE(row.created, 1'700'000'000U);
        QVERIFY(row.hasDetails());
        QVERIFY(!all.rows[0].hasDetails());
        QCOMPARE(all.rows[0].members, GroupRow::unknown);
        QCOMPARE(directory.customKeys(), QStringList{u"team"_s});

        std::optional<StoredDetails> details;
        directory.details(u"g2"_s, [&](const auto &found) { details = found; });
        QTRY_VERIFY(details.has_value());
        const auto json = QJsonDocument::fromJson(details->json).object();
        QCOMPARE(json.value(u"EnablePermission"_s).toInt(), 1);
        QVERIFY(!json.contains(u"MemberList"_s));
    }

    void whatThereIsIsToldBeforeTheFirstRows()
    {
        GroupDirectory directory(m_path, m_clock);
        const auto list = [&directory](const QStringList &ids) {
            directory.beginListing();
            directory.noteIds(ids);
            directory.finishListing();
        };
        list({u"g1"_s, u"g2"_s, u"g3"_s});
        directory.keep({infoOf(u"g1"_s, u"gone with its details"_s), infoOf(u"g2"_s, u"night"_s)});
        list({u"g2"_s, u"g3"_s});
        QList<CacheFacts> found;
        qsizetype foundAtFirstRow = -1;
        connect(&directory, &GroupDirectory::found, this, [&](const CacheFacts &facts) { found << facts; });
        connect(&directory, &GroupDirectory::rowsLoaded, this, [&] {
            if (foundAtFirstRow < 0)
                foundAtFirstRow = found.size();
        });
        QCOMPARE(loadAll(directory).rows.size(), 3);
        QCOMPARE(found.size(), 1);
        QCOMPARE(foundAtFirstRow, 1);
        QCOMPARE(found.first().groups, 3);
        QCOMPARE(found.first().gone, 1);
        QCOMPARE(found.first().details, 1); // of those that are not gone
        QCOMPARE(found.first().listedAt, m_clock.nowSeconds());
    }

    void whatAListingDoesNotNameIsGoneAndMayComeBack()
    {
        GroupDirectory directory(m_path, m_clock);
        const auto list = [&directory](const QStringList &ids) {
            directory.beginListing();
            directory.noteIds(ids);
            directory.finishListing();
        };
        list({u"g1"_s, u"g2"_s});
        list({u"g2"_s, u"g3"_s});
        Loaded all = loadAll(directory);
        QCOMPARE(all.rows.size(), 3);
        QVERIFY(all.rows[0].gone);
        QVERIFY(!all.rows[1].gone);
        QVERIFY(!all.rows[2].gone);
        list({u"g1"_s, u"g2"_s, u"g3"_s});
        all = loadAll(directory);
        QVERIFY(!all.rows[0].gone);
        // A listing that was broken off says nothing about what it has not reached.
        directory.beginListing();
        directory.noteIds({u"g3"_s});
        all = loadAll(directory);
        QVERIFY(!all.rows[0].gone);
    }

    void anErrorOfOneGroupKeepsWhatWasKnown()
    {
        GroupDirectory directory(m_path, m_clock);
        directory.keep({infoOf(u"g1"_s, u"night"_s)});
        api::GroupInfo dissolved;
        dissolved.groupId = u"g1"_s;
        dissolved.errorCode = 10010;
        directory.keep({dissolved});
        const Loaded all = loadAll(directory);
        QCOMPARE(all.rows.size(), 1);
        QCOMPARE(all.rows[0].errorCode, 10010);
        QVERIFY(all.rows[0].gone);
        QVERIFY(!all.rows[0].hasDetails());
        QCOMPARE(all.rows[0].text(GroupRow::Name), u"night"_s);
    }

    void theTypeOfAGroupIsLookedUp()
    {
        {
            GroupDirectory directory(m_path, m_clock);
            directory.keep({infoOf(u"g1"_s, u"night"_s)});
        }
        GroupDirectory directory(m_path, m_clock);
        GroupKinds kinds(directory);
        QSignalSpy learnt(&kinds, &GroupKinds::learnt);
        QCOMPARE(kinds.of(u"g1"_s), GroupKind::Unknown); // until it is read
        QVERIFY(learnt.wait(10'000));
        QCOMPARE(kinds.of(u"g1"_s), GroupKind::Public);
        QCOMPARE(kinds.of(u"g1@TOPIC#_a"_s), GroupKind::Public);
        QCOMPARE(kinds.of(u"g2"_s), GroupKind::Unknown);
        // What is read of it later is taken in.
        directory.keep({infoOf(u"g2"_s, u"day"_s)});
        QVERIFY(learnt.wait(10'000));
        QCOMPARE(kinds.of(u"g2"_s), GroupKind::Public);
        QCOMPARE(kinds.of(QString()), GroupKind::Unknown);
    }

    void damagedFileIsToldAndReplaced()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        GroupDirectory directory(m_path, m_clock);
        std::optional<CacheTrouble> told;
        connect(&directory, &GroupDirectory::troubled, this, [&](const CacheTrouble &trouble) { told = trouble; });
        directory.beginListing();
        directory.noteIds({u"g1"_s});
        directory.finishListing();
        const Loaded all = loadAll(directory);
        QVERIFY(told.has_value());
        QCOMPARE(told->kind, CacheTrouble::Kind::Damaged);
        QCOMPARE(told->error.kind, ApiError::Kind::Storage);
        QVERIFY(QFile::exists(told->movedTo));
        QCOMPARE(all.rows.size(), 1);
    }

    void damageUnderWayIsToldAndReplaced()
    {
        {
            GroupDirectory directory(m_path, m_clock);
            directory.beginListing();
            QStringList ids;
            for (int i = 0; i < 5000; ++i)
                ids << u"group-%1"_s.arg(i);
            directory.noteIds(ids);
            directory.finishListing();
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 65'536);
        file.seek(8192); // the header stays sound, pages further in do not
        file.write(QByteArray(static_cast<qsizetype>(file.size()) - 8192, 'x'));
        file.close();
        GroupDirectory directory(m_path, m_clock);
        std::optional<CacheTrouble> told;
        connect(&directory, &GroupDirectory::troubled, this, [&](const CacheTrouble &trouble) { told = trouble; });
        loadAll(directory);
        QVERIFY(told.has_value());
        QCOMPARE(told->kind, CacheTrouble::Kind::Damaged);
        directory.beginListing();
        directory.noteIds({u"new"_s});
        directory.finishListing();
        const Loaded all = loadAll(directory);
        QCOMPARE(all.rows.size(), 1);
        QCOMPARE(all.rows[0].id(), u"new"_s);
    }

    void fileOfALaterVersionIsMovedAside()
    {
        {
            GroupDirectory directory(m_path, m_clock);
            directory.keep({infoOf(u"g1"_s, u"old"_s)});
        }
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"later"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA user_version=99"_s));
        }
        QSqlDatabase::removeDatabase(u"later"_s);
        GroupDirectory directory(m_path, m_clock);
        std::optional<CacheTrouble> told;
        connect(&directory, &GroupDirectory::troubled, this, [&](const CacheTrouble &trouble) { told = trouble; });
        const Loaded all = loadAll(directory);
        QVERIFY(told.has_value());
        QCOMPARE(told->kind, CacheTrouble::Kind::Newer);
        QVERIFY(all.rows.isEmpty());
    }

    void unwritablePlaceKeepsInMemoryOnly()
    {
        // A folder where the file should be: no right of any user makes that writable.
        QVERIFY(QDir(m_folder->path()).mkpath(u"sub/groups.sqlite"_s));
        GroupDirectory directory(m_path, m_clock);
        std::optional<CacheTrouble> told;
        connect(&directory, &GroupDirectory::troubled, this, [&](const CacheTrouble &trouble) { told = trouble; });
        directory.beginListing();
        directory.noteIds({u"g1"_s, u"g2"_s});
        directory.finishListing();
        const Loaded all = loadAll(directory);
        QVERIFY(told.has_value());
        QCOMPARE(told->kind, CacheTrouble::Kind::Unwritable);
        QCOMPARE(all.rows.size(), 2);
    }

    void theFirstPartIsAScreenful()
    {
        GroupDirectory directory(m_path, m_clock);
        QStringList ids;
        for (int i = 0; i < 10'000; ++i)
            ids << u"group-%1"_s.arg(i);
        directory.beginListing();
        directory.noteIds(ids);
        directory.finishListing();
        const Loaded all = loadAll(directory);
        QCOMPARE(all.rows.size(), 10'000);
        QCOMPARE(all.parts.first(), GroupDirectory::firstChunk);
        QVERIFY(std::ranges::all_of(all.parts, [](qsizetype size) { return size <= GroupDirectory::chunk; }));
        QCOMPARE(all.rows.last().id(), u"group-9999"_s);
    }

    void endsWhileLoading()
    {
        auto directory = std::make_unique<GroupDirectory>(m_path, m_clock);
        directory->beginListing();
        directory->noteIds({u"g1"_s});
        directory->load();
        directory.reset();
        GroupDirectory again(m_path, m_clock);
        QCOMPARE(loadAll(again).rows.size(), 1); // what was asked to be kept was kept
    }

  private:
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestGroupDirectory)
#include "tst_groupdirectory.moc"
