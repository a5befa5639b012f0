// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <compare>
#include <optional>

namespace imdesk {

/// A number of a filter or of a body. Whole ones are exact up to 64 bits, which a double is not: IDs of people may be
/// numbers of nineteen digits that differ in the last.
struct FilterNumber
{
    bool whole = false;
    bool negative = false;
    quint64 magnitude = 0; ///< of a whole one
    double real = 0;       ///< of one with a fraction, or beyond 64 bits

    /// Nothing for a text that is no number.
    static std::optional<FilterNumber> parse(QByteArrayView text);
    static FilterNumber of(qint64 number)
    {
        return {true, number < 0, number < 0 ? quint64(0) - quint64(number) : quint64(number), 0};
    }
    friend std::partial_ordering operator<=>(const FilterNumber &a, const FilterNumber &b);
    friend bool operator==(const FilterNumber &a, const FilterNumber &b) { return (a <=> b) == 0; }
};

} // namespace imdesk
