// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/services/itemrun.h"

#include <functional>

namespace imdesk {

class MessageBar;

/// What an item is called, ready to be shown.
using ItemName = std::function<QString(const ItemOutcome &)>;

/// Outcomes that are not done, one a line: "bob: 70107 …"; at most `limit` lines and a last one that tells the rest.
/// Items are called by their IDs unless told otherwise.
QString failureLines(const QList<ItemOutcome> &outcomes, const ErrorText &errors, const ItemName &name = {},
                     int limit = 200);

/// The card for a run of which something was not done: how much was, who was not where they are few, the first reason
/// and what helps, and in the details the reason of each item. A single item's failure is told as the error it is.
/// Gives the first reason, which lies in the outcomes; none where all is done.
const ApiError *showFailures(MessageBar *message, const QList<ItemOutcome> &outcomes, const ErrorText &errors,
                             const ItemName &name = {});

} // namespace imdesk
