// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accounttable.h"

#include <QRandomGenerator>
#include <QTest>

#include <malloc.h>
#include <map>

using namespace imdesk;
using namespace Qt::StringLiterals;

static AccountNote from(const QString &id, AccountSource source)
{
    AccountNote note;
    note.id = id;
    note.sources = source;
    return note;
}

/// The table against a map that knows the same, and what a million of accounts would take.
class TestAccountTable : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void tellsWhatAMapTells()
    {
        AccountTable table;
        std::map<QString, AccountRow> known;
        QRandomGenerator random(7);
        const QStringList words{
            u""_s, u"Alice"_s, u"爱丽丝"_s, QString(300, u'x'), u"a\u0000b"_s, QString(90'000, u'长')};
        const auto word = [&] { return words[random.bounded(int(words.size()))]; };
        const auto someId = [&] { return u"id "_s + QString::number(random.bounded(700)) + word().left(2); };
        for (int step = 0; step < 6'000; ++step) {
            AccountNote note;
            note.id = someId();
            if (random.bounded(20) == 0) {
                QCOMPARE(table.forget(note.id) >= 0, known.erase(note.id) > 0);
                continue;
            }
            note.sources = random.bounded(2) == 0 ? AccountSource::Group : AccountSource::Imported;
            note.seenAt = random.bounded(1'000);
            if (random.bounded(3) == 0)
                note.nick = word();
            if (random.bounded(5) == 0)
                note.staffNote = u"note "_s + QString::number(step);
            if (random.bounded(4) == 0) {
                note.checkedAt = 1 + random.bounded(1'000);
                note.standing = AccountStanding::NotImported;
            }
            auto [it, isNew] = known.try_emplace(note.id);
            if (isNew) {
                it->second.id = note.id.toUtf8();
                it->second.firstKnown = quint32(step);
            }
            const bool changed = applyNote(it->second, note);
            QCOMPARE(table.note(note, step) >= 0, changed || isNew);
        }
        QVERIFY(known.size() > 500);
        QCOMPARE(table.counts().known, int(known.size()));
        QCOMPARE(table.size() - table.forgotten(), int(known.size()));
        for (const auto &[id, row] : known) {
            const int record = table.find(id);
            QVERIFY(record >= 0 && !table.isForgotten(record));
            const AccountRow kept = table.at(record);
            QCOMPARE(kept.id, row.id);
            QCOMPARE(kept.nick, row.nick);
            QCOMPARE(kept.staffNote, row.staffNote);
            QCOMPARE(kept.lastSeen, row.lastSeen);
            QCOMPARE(kept.checkedAt, row.checkedAt);
            QCOMPARE(kept.sources, row.sources);
            QVERIFY(kept.standing == row.standing);
        }
        QCOMPARE(table.find(u"nobody"_s), -1);
    }

    void whatIsTakenOutOutlivesTheTable()
    {
        std::optional<AccountTable> table(std::in_place);
        AccountNote named = from(u"alice"_s, AccountSource::Group);
        named.nick = u"爱丽丝"_s;
        table->note(named, 1);
        const AccountRow row = table->at(0);
        AccountQuery query;
        query.words = {u"丽"_s};
        QList<AccountRow> found;
        QCOMPARE(table->searchDown(query, table->size(), 5, 5, found), 0);
        table.reset();
        QCOMPARE(row.nickText(), u"爱丽丝"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().idText(), u"alice"_s);
    }

    void mutesFollowTheirAccounts()
    {
        AccountTable table;
        table.note(from(u"alice"_s, AccountSource::Group), 1);
        table.note(from(u"bob"_s, AccountSource::Group), 1);
        QCOMPARE(table.setMutes({{"bob", {10, 20, 1}}, {"carol", {5, 5, 1}}}), QList<int>{1});
        QCOMPARE(table.at(1).mutes.until(), 20U);
        AccountQuery muted;
        muted.which = AccountQuery::Which::Muted;
        QCOMPARE(table.run(muted, table.size(), [] { return false; }), std::vector<int>{1});
        table.note(from(u"carol"_s, AccountSource::Callback), 1);
        QCOMPARE(table.at(2).mutes.until(), 5U);
        QCOMPARE(table.setMutes({{"carol", {5, 5, 1}}}), QList<int>{1});
        QCOMPARE(table.at(1).mutes.until(), 0U);
        // They are not of the rows: who comes anew is muted as before.
        table.clear();
        QCOMPARE(table.size(), 0);
        table.note(from(u"carol"_s, AccountSource::Callback), 1);
        QCOMPARE(table.at(0).mutes.until(), 5U);
    }

    void accountsTakeLittleRoom()
    {
        constexpr int count = 200'000;
        const std::size_t before = ::mallinfo2().uordblks + ::mallinfo2().hblkhd;
        if (before == 0)
            QSKIP("this allocator counts nothing"); // as a sanitizer's
        AccountTable table;
        for (int i = 0; i < count; ++i) {
            AccountNote note;
            note.id = u"support_user_%1"_s.arg(i);
            note.sources = AccountSource::Imported;
            note.nick = u"用户%1"_s.arg(i);
            table.note(note, 1);
        }
        const double each = double(::mallinfo2().uordblks + ::mallinfo2().hblkhd - before) / count;
        QVERIFY2(each < 110, qPrintable(QString::number(each)));
        QCOMPARE(table.find(u"support_user_199999"_s), count - 1);
        table.clear();
        const double kept = double(::mallinfo2().uordblks + ::mallinfo2().hblkhd) - double(before);
        QVERIFY2(kept < count, qPrintable(QString::number(kept)));
        QCOMPARE(table.find(u"support_user_199999"_s), -1);
    }
};

QTEST_GUILESS_MAIN(TestAccountTable)
#include "tst_accounttable.moc"
