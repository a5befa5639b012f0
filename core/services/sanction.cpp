// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sanction.h"

#include <algorithm>

namespace imdesk {

qsizetype SanctionOutcome::told() const
{
    qsizetype count = 0;
    for (const SanctionAnswer &answer : answers)
        count += answer.outcomes.size();
    return count;
}

qsizetype SanctionOutcome::done() const
{
    qsizetype count = 0;
    for (const SanctionAnswer &answer : answers)
        count += std::ranges::count(answer.outcomes, ItemOutcome::State::Done, &ItemOutcome::state);
    return count;
}

QStringList SanctionOutcome::doneAccounts() const
{
    QStringList accounts;
    for (const SanctionAnswer &answer : answers) {
        for (const ItemOutcome &item : answer.outcomes) {
            if (item.state == ItemOutcome::State::Done)
                accounts << item.id;
        }
    }
    accounts.removeDuplicates();
    return accounts;
}

std::optional<ApiError> SanctionOutcome::firstError() const
{
    std::optional<ApiError> stopped;
    for (const SanctionAnswer &answer : answers) {
        for (const ItemOutcome &item : answer.outcomes) {
            if (item.state == ItemOutcome::State::Done)
                continue;
            if (item.error.kind != ApiError::Kind::Cancelled)
                return item.error;
            if (!stopped)
                stopped = item.error;
        }
    }
    return stopped;
}

} // namespace imdesk
