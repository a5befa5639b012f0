// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/budgetmeter.h"

namespace imdesk {

/// What people are told of answers near the two seconds of the service, or behind them: the same in the window and by a
/// listener without one.
struct BudgetAlarm
{
    QString title, words, advice;

    static BudgetAlarm late(const BudgetFigures &figures);
    static BudgetAlarm tight(const BudgetFigures &figures);
    /// All of it in one line.
    QString line() const;
};

} // namespace imdesk
