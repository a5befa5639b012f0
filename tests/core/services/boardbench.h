// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sanctionboard.h"
#include "tests/core/services/messageworld.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace imdesk {

/// A board of sanctions over the sandbox, with a clock of this computer that can be moved.
struct BoardBench : MessageWorld
{
    BoardBench() : hands(QDateTime::currentMSecsSinceEpoch()) {}
    void make(const QString &file)
    {
        board.reset();
        store.reset();
        store = std::make_unique<SanctionStore>(folder.filePath(file));
        board = std::make_unique<SanctionBoard>(*client, *store, hands, QStringLiteral("cs-01"));
    }
    SanctionOutcome apply(const SanctionOrder &order)
    {
        QSignalSpy applied(board.get(), &SanctionBoard::applied);
        [&] {
            QVERIFY(board->apply(order));
            QTRY_COMPARE(applied.size(), 1);
        }();
        return applied.value(0).value(0).value<SanctionOutcome>();
    }
    void ask(const QStringList &accounts, const QStringList &groups, const QStringList &bannedFrom = {})
    {
        QSignalSpy finished(board.get(), &SanctionBoard::askingFinished);
        [&] {
            QVERIFY(board->ask(accounts, groups, bannedFrom));
            QTRY_COMPARE(finished.size(), 1);
        }();
    }
    Sanction row(const QString &account, Sanction::Kind kind) const
    {
        for (const Sanction &one : board->sanctions()) {
            if (one.account == account && one.kind == kind)
                return one;
        }
        return {};
    }
    static SanctionOrder inGroup(const QString &group, const QStringList &accounts, qint64 seconds)
    {
        return {accounts, false, false, group, seconds};
    }
    /// The service tells its time in whole seconds, and an answer is under way for a while.
    static bool isAround(qint64 time, qint64 wanted) { return qAbs(time - wanted) <= 40; }

    ManualClock hands;
    std::unique_ptr<SanctionStore> store;
    std::unique_ptr<SanctionBoard> board;
};

} // namespace imdesk
