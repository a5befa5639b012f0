// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filternumber.h"

#include <cmath>
#include <limits>

namespace imdesk {

namespace {

constexpr double beyondWhole = 18'446'744'073'709'551'616.0; // 2^64

double roughly(const FilterNumber &number)
{
    if (!number.whole)
        return number.real;
    return number.negative ? -double(number.magnitude) : double(number.magnitude);
}

} // namespace

std::optional<FilterNumber> FilterNumber::parse(QByteArrayView text)
{
    constexpr quint64 largest = std::numeric_limits<quint64>::max();
    FilterNumber out;
    const bool negative = text.startsWith('-');
    qsizetype at = negative || text.startsWith('+') ? 1 : 0;
    out.whole = at < text.size();
    for (; out.whole && at < text.size(); ++at) {
        const unsigned digit = static_cast<unsigned char>(text[at]) - unsigned('0');
        out.whole = digit <= 9 && out.magnitude <= (largest - digit) / 10;
        out.magnitude = out.magnitude * 10 + digit;
    }
    if (out.whole) {
        out.negative = negative && out.magnitude != 0;
        return out;
    }
    bool isNumber = false;
    const double real = text.toDouble(&isNumber);
    if (!isNumber || std::isnan(real))
        return std::nullopt;
    if (std::trunc(real) == real && std::abs(real) < beyondWhole)
        return FilterNumber{true, real < 0, quint64(std::abs(real)), 0};
    return FilterNumber{false, false, 0, real};
}

std::partial_ordering operator<=>(const FilterNumber &a, const FilterNumber &b)
{
    if (a.whole && b.whole) {
        if (a.negative != b.negative)
            return a.negative ? std::partial_ordering::less : std::partial_ordering::greater;
        return a.negative ? b.magnitude <=> a.magnitude : a.magnitude <=> b.magnitude;
    }
    // The larger of the whole ones are rounded to the first number that is none.
    if (a.whole && std::abs(b.real) >= beyondWhole)
        return 0.0 <=> b.real;
    if (b.whole && std::abs(a.real) >= beyondWhole)
        return a.real <=> 0.0;
    return roughly(a) <=> roughly(b);
}

} // namespace imdesk
