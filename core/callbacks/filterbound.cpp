// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/filterbound.h"

#include <QCoreApplication>

#include <algorithm>

namespace imdesk {

namespace {

struct FilterBoundText
{
    Q_DECLARE_TR_FUNCTIONS(FilterBoundText)
};

// As seconds the year 5138, as milliseconds the year 1973: neither is meant.
constexpr quint64 leastMilliseconds = 100'000'000'000;

} // namespace

bool isBodyTime(const FilterField &field)
{
    return field.kind == FilterField::Kind::Body && !field.path.isEmpty() && field.path.last().endsWith("Time");
}

bool isFixed(const FilterField &field, const QString &text)
{
    if ((field.kind != FilterField::Kind::Time && !isBodyTime(field)) || FilterNumber::parse(text.toUtf8()))
        return true;
    constexpr qsizetype yearDigits = 4;
    const QString begin = text.trimmed().left(yearDigits);
    return begin.size() == yearDigits && std::ranges::all_of(begin, [](QChar c) { return c.isDigit(); });
}

std::optional<RowBound> rowBound(const FilterField &field, const QString &text, const FilterMoment &moment)
{
    if (field.kind == FilterField::Kind::Time) {
        const auto span = filterTime(text, moment);
        return span ? std::optional(RowBound{span->from, span->until - 1, span->hole}) : std::nullopt;
    }
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    if (whole)
        return RowBound{number, number, {}};
    const auto length = field.number == FilterRow::Latency ? filterDuration(text) : std::nullopt;
    return length ? std::optional(RowBound{*length, *length, {}}) : std::nullopt;
}

std::optional<FilterBound> bodyBound(const FilterField &field, const QString &text, const FilterMoment &moment)
{
    if (isBodyTime(field)) {
        if (const auto span = filterTime(text, moment))
            return FilterBound{FilterNumber::of(span->from), FilterNumber::of(span->until - 1), true, span->hole};
    }
    const std::optional<FilterNumber> number = FilterNumber::parse(text.toUtf8());
    return number ? std::optional(FilterBound{*number, *number, false, {}}) : std::nullopt;
}

QString noRangeWords(const FilterField &field, const QString &text)
{
    using Kind = FilterField::Kind;
    const bool isText = field.kind == Kind::Column || field.kind == Kind::Command || field.kind == Kind::Note;
    const qsizetype at = text.indexOf(QLatin1String(".."));
    // 5 or 203.0.113.7
    const auto isNumber = [](QStringView end) {
        return !end.isEmpty() && end.front().isDigit() && end.back().isDigit() &&
               std::ranges::all_of(end, [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
    };
    if (!isText || at < 0 || !isNumber(QStringView(text).first(at)) || !isNumber(QStringView(text).sliced(at + 2)))
        return {};
    return FilterBoundText::tr("“%1” is text and has no ranges: name the values one by one. A value with dots stands "
                               "in quotation marks.")
        .arg(field.name);
}

FilterNumber inMilliseconds(FilterNumber moment)
{
    if (moment.whole && moment.magnitude < leastMilliseconds)
        moment.magnitude *= 1'000;
    else if (!moment.whole && moment.real < double(leastMilliseconds))
        moment.real *= 1'000;
    return moment;
}

} // namespace imdesk
