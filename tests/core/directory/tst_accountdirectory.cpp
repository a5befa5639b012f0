// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/accountdirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, AccountRow> rowsOf(AccountDirectory &directory)
{
    QHash<QString, AccountRow> all;
    bool done = false;
    const auto rows =
        QObject::connect(&directory, &AccountDirectory::rowsLoaded, &directory, [&](const QList<AccountRow> &part) {
            for (const AccountRow &row : part)
                all.insert(row.idText(), row);
        });
    const auto end = QObject::connect(&directory, &AccountDirectory::loaded, &directory, [&done] { done = true; });
    directory.load();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30'000); }();
    QObject::disconnect(rows);
    QObject::disconnect(end);
    return all;
}

} // namespace

/// The known accounts in a real SQLite file.
class TestAccountDirectory : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"sub/accounts.db"_s);
    }

    void notesAddUpAcrossStarts()
    {
        {
            AccountDirectory directory(m_path, m_clock);
            directory.noteIds({u"alice"_s, u"bob"_s}, AccountSource::Entered);
            AccountNote seen;
            seen.id = u"alice"_s;
            seen.sources = AccountSource::Callback;
            seen.seenAt = 1'700'000'500;
            seen.nick = u"爱丽丝"_s;
            directory.note({seen});
        }
        m_clock.advance(60'000);
        AccountDirectory directory(m_path, m_clock);
        AccountNote checked;
        checked.id = u"bob"_s;
        checked.checkedAt = 1'700'000'600;
        checked.standing = AccountStanding::NotImported;
        directory.note({checked});
        const auto rows = rowsOf(directory);
        QCOMPARE(rows.size(), 2);
        const AccountRow alice = rows.value(u"alice"_s);
        QCOMPARE(alice.sources, AccountSources(AccountSource::Entered) | AccountSource::Callback);
        QCOMPARE(alice.nickText(), u"爱丽丝"_s);
        QCOMPARE(alice.lastSeen, 1'700'000'500U);
        QCOMPARE(alice.firstKnown, 1'700'000'000U);
        QCOMPARE(alice.standing, AccountStanding::Unasked);
        const AccountRow bob = rows.value(u"bob"_s);
        QCOMPARE(bob.standing, AccountStanding::NotImported);
        QCOMPARE(bob.checkedAt, 1'700'000'600U);
    }

    void anOlderNoteDoesNotTakeBackANewer()
    {
        AccountRow row;
        row.id = "alice";
        AccountNote newer{u"alice"_s, AccountSource::Callback, 200, u"New"_s, 100, AccountStanding::Imported};
        QVERIFY(applyNote(row, newer));
        AccountNote older{u"alice"_s, AccountSource::Group, 150, {}, 0, AccountStanding::NotImported};
        QVERIFY(applyNote(row, older)); // a further source
        QCOMPARE(row.lastSeen, 200U);
        QCOMPARE(row.nickText(), u"New"_s);
        QCOMPARE(row.standing, AccountStanding::Imported);
        QVERIFY(!applyNote(row, older));
    }

    void theForgottenIsGone()
    {
        {
            AccountDirectory directory(m_path, m_clock);
            directory.noteIds({u"alice"_s, u"bob"_s}, AccountSource::Group);
            QSignalSpy forgotten(&directory, &AccountDirectory::forgotten);
            directory.forget({u"alice"_s});
            QCOMPARE(forgotten.size(), 1);
        }
        AccountDirectory directory(m_path, m_clock);
        QCOMPARE(rowsOf(directory).keys(), QStringList{u"bob"_s});
    }

    void notesOfStaffAreKeptAndForgottenWithTheAccount()
    {
        {
            AccountDirectory directory(m_path, m_clock);
            directory.noteIds({u"alice"_s, u"bob"_s}, AccountSource::Group);
            directory.setStaffNote({u"alice"_s, u"bob"_s}, u"asks twice a week 退款"_s);
            directory.setStaffNote({u"bob"_s}, {});
            directory.setStaffNote({u"carol"_s}, QString(600, u'x'));
        }
        {
            AccountDirectory directory(m_path, m_clock);
            const auto rows = rowsOf(directory);
            QCOMPARE(rows.value(u"alice"_s).noteText(), u"asks twice a week 退款"_s);
            QVERIFY(rows.value(u"bob"_s).staffNote.isEmpty());
            QCOMPARE(rows.value(u"carol"_s).noteText().size(), AccountDirectory::staffNoteLetters);
            QCOMPARE(rows.value(u"carol"_s).sources, AccountSources(AccountSource::Entered));
            // What else is learnt of an account leaves its note.
            directory.noteIds({u"alice"_s}, AccountSource::Callback);
            QCOMPARE(rowsOf(directory).value(u"alice"_s).noteText(), u"asks twice a week 退款"_s);
            directory.forget({u"alice"_s});
            directory.noteIds({u"alice"_s}, AccountSource::Callback);
        }
        AccountDirectory directory(m_path, m_clock);
        QVERIFY(rowsOf(directory).value(u"alice"_s).staffNote.isEmpty());
    }

    void groupsOfAnAccountAreCounted()
    {
        {
            AccountDirectory directory(m_path, m_clock);
            directory.noteIds({u"alice"_s, u"bob"_s}, AccountSource::Group);
            QSignalSpy noted(&directory, &AccountDirectory::noted);
            directory.noteGroups({{u"alice"_s, {u"g1"_s, u"g2"_s}}, {u"bob"_s, {u"g1"_s}}});
            directory.noteGroups({{u"alice"_s, {u"g2"_s, u"g3"_s}}});
            QTRY_COMPARE(noted.size(), 2);
            const auto counts = noted.last().first().value<QList<AccountNote>>();
            QCOMPARE(counts.first().id, u"alice"_s);
            QCOMPARE(counts.first().groups.value_or(-1), 3);
            directory.noteGroups({{u"bob"_s, {u"g7"_s, u"g8"_s}, true}}); // all there are: g1 was left
        }
        AccountDirectory directory(m_path, m_clock);
        const auto rows = rowsOf(directory);
        QCOMPARE(rows.value(u"alice"_s).groups, 3U);
        QCOMPARE(rows.value(u"bob"_s).groups, 2U);
    }

    void customFieldsAreRemembered()
    {
        {
            AccountDirectory directory(m_path, m_clock);
            directory.setCustomFields({u"Team"_s, u"Vip"_s});
        }
        AccountDirectory directory(m_path, m_clock);
        QTRY_COMPARE(directory.customFields(), QStringList({u"Team"_s, u"Vip"_s}));
    }

    void theNewestAreTold()
    {
        AccountDirectory directory(m_path, m_clock);
        directory.noteIds({u"alice"_s, u"bob"_s, u"carol"_s}, AccountSource::Entered);
        directory.noteIds({u"alice"_s}, AccountSource::Callback);
        directory.forget({u"carol"_s});
        directory.noteIds({u"dave"_s}, AccountSource::Group);
        QStringList told;
        directory.newest(2, [&told](const QStringList &ids) { told = ids; });
        QTRY_COMPARE(told, (QStringList{u"dave"_s, u"bob"_s}));
    }

    void manyComeInParts()
    {
        constexpr int many = 5000;
        AccountDirectory directory(m_path, m_clock);
        QStringList ids;
        for (int i = 0; i < many; ++i)
            ids << u"user%1"_s.arg(i);
        directory.noteIds(ids, AccountSource::Imported);
        QSignalSpy parts(&directory, &AccountDirectory::rowsLoaded);
        QCOMPARE(rowsOf(directory).size(), many);
        QVERIFY(parts.size() > 1);
        QCOMPARE(parts.first().first().value<QList<AccountRow>>().size(), AccountDirectory::firstChunk);
    }

    void aDamagedFileIsMovedAside()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        AccountDirectory directory(m_path, m_clock);
        QSignalSpy troubled(&directory, &AccountDirectory::troubled);
        directory.noteIds({u"alice"_s}, AccountSource::Entered);
        QCOMPARE(rowsOf(directory).keys(), QStringList{u"alice"_s});
        QCOMPARE(troubled.size(), 1);
        const auto trouble = troubled.first().first().value<CacheTrouble>();
        QCOMPARE(trouble.kind, CacheTrouble::Kind::Damaged);
        QVERIFY(QFile::exists(trouble.movedTo));
    }

    void hostileIdsAreOnlyText()
    {
        AccountDirectory directory(m_path, m_clock);
        const QString evil = u"x'); DROP TABLE accounts;--"_s;
        directory.noteIds({evil}, AccountSource::Callback);
        QVERIFY(rowsOf(directory).contains(evil));
    }

  private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestAccountDirectory)
#include "tst_accountdirectory.moc"
