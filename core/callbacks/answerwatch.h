// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/budgetmeter.h"
#include "core/callbacks/forwardstats.h"

#include <memory>

namespace imdesk {

/// What is known of answers, however many receivers come and go: their times, and the figures of forward targets.
struct AnswerWatch
{
    BudgetMeter budget;
    std::shared_ptr<ForwardStats> targets = std::make_shared<ForwardStats>();
};

} // namespace imdesk
