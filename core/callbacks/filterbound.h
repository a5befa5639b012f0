// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filterfield.h"
#include "core/callbacks/filternumber.h"
#include "core/callbacks/filtertime.h"

#include <optional>

namespace imdesk {

/// What a written value covers where a number of the body is compared with it, from the least to the greatest.
struct FilterBound
{
    FilterNumber low, high;
    bool time = false; ///< Unix milliseconds, whatever the unit of the field
    TimeHole hole;
};

/// The same for a number or the time of a row.
struct RowBound
{
    qint64 low = 0, high = 0;
    TimeHole hole;
};

/// Whether the field of a body holds a moment: EventTime, MsgTime and their like.
bool isBodyTime(const FilterField &field);
/// Whether a value written for the field means the same whenever it is read, unlike now, today or 10:00.
bool isFixed(const FilterField &field, const QString &text);
/// Nothing for a text that is no number, and no time where the field is one.
std::optional<RowBound> rowBound(const FilterField &field, const QString &text, const FilterMoment &moment);
/// Nothing for a text that is no number, and no time where the field holds one.
std::optional<FilterBound> bodyBound(const FilterField &field, const QString &text, const FilterMoment &moment);
/// Why a word that is written as a range of numbers or addresses is none for the field, which holds text; empty for
/// other words and fields. Names may hold dots of their own.
QString noRangeWords(const FilterField &field, const QString &text);
/// A moment of a body in milliseconds: the service writes some of them in seconds.
FilterNumber inMilliseconds(FilterNumber moment);

} // namespace imdesk
