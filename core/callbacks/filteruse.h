// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imdesk {

class Filter;

/// What a filter decides about that is read once and stays in use.
enum class FilterUse {
    Rules,        ///< the answer to a before-event, before there is one
    BeforeEvents, ///< passing on before-events, which are not stored yet
    AfterEvents   ///< passing on stored events at once
};

/// Why the filter cannot do there what it says: it counts a time from the moment at which it was read, or asks for a
/// field that has no value yet when it decides. Names the field, in the language of the program; empty where it can.
QString standingProblem(const Filter &filter, FilterUse use);

} // namespace imdesk
