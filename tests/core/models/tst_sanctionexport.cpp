// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/sanctionexport.h"

#include <QTest>

using namespace imdesk;
using namespace Qt::StringLiterals;

/// Mutes and bans as they go into a file.
class TestSanctionExport : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void endsAreMomentsAndWhatIsNotKnownIsEmpty()
    {
        Sanction ban;
        ban.account = u"3-4"_s;
        ban.kind = Sanction::Kind::Ban;
        ban.group = u"night"_s;
        ban.setUntil = 1'000'600;
        ban.by = u"cs-01"_s;
        ban.setAt = 1'000'000;
        Sanction mute;
        mute.account = u"bob"_s;
        mute.serverUntil = Sanction::forEver;
        mute.askedAt = 1'000'000;
        const TableSource source = sanctionExport({ban, mute}, 1'000'100);
        QHash<QString, QList<Cell>> columns;
        QList<Cell> cells;
        for (auto next = source.next; next(cells);) {
            QCOMPARE(cells.size(), source.columns.size());
            for (qsizetype i = 0; i < cells.size(); ++i)
                columns[source.columns[i].key] << cells[i];
        }
        QCOMPARE(columns.value(u"account"_s).at(0), Cell(IdText{u"3-4"_s}));
        QCOMPARE(columns.value(u"kind"_s), (QList<Cell>{u"ban"_s, u"mute-private"_s}));
        QCOMPARE(columns.value(u"group"_s), (QList<Cell>{IdText{u"night"_s}, Cell()}));
        QCOMPARE(columns.value(u"until"_s), (QList<Cell>{momentCell(1'000'600), Endless{}}));
        QCOMPARE(columns.value(u"seconds_left"_s), (QList<Cell>{qint64(500), Endless{}}));
        QCOMPARE(columns.value(u"at_service"_s), (QList<Cell>{Cell(), true}));
        QCOMPARE(columns.value(u"set_at"_s), (QList<Cell>{momentCell(1'000'000), Cell()}));
    }
};

QTEST_GUILESS_MAIN(TestSanctionExport)
#include "tst_sanctionexport.moc"
