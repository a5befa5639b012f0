// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filterfield.h"
#include "core/callbacks/filternumber.h"
#include "core/callbacks/filtertime.h"

#include <QRegularExpression>

#include <memory>
#include <vector>

namespace imdesk {

/// One node of a parsed filter.
struct FilterNode
{
    enum class Kind {
        And,
        Or,
        Not,
        Word,     ///< `needle` anywhere
        Equals,   ///< the field is `needle`
        Contains, ///< the field holds `needle`
        Matches,  ///< the field matches `pattern`
        Within,   ///< the number lies from `low` to `high`
        Below,    ///< a number of the body is less than `bound`, or equal where `orEqual`
        Above,
        Between, ///< a number of the body lies from `bound` to `upper`
        Has      ///< the field is there and not empty
    };
    /// The two values of the phase of an event.
    static constexpr char before[] = "before", after[] = "after";

    Kind kind = Kind::Word;
    FilterField field;
    QByteArray needle;                 ///< folded
    std::optional<FilterNumber> value; ///< `needle` as a number, for numbers of the body
    QRegularExpression pattern;
    QByteArrayList required; ///< folded pieces of text without which `pattern` cannot match, as far as they are plain
    qint64 low = 0, high = 0;
    FilterNumber bound;
    bool orEqual = false;
    FilterNumber upper;
    bool asTime = false;     ///< `bound` and `upper` are milliseconds, and so is meant what the body holds
    TimeHole hole;           ///< what a clock time that came twice does not cover between its two
    bool isRelative = false; ///< counted from the moment at which the filter was read
    std::vector<std::unique_ptr<const FilterNode>> children;

    static std::unique_ptr<FilterNode> joined(Kind kind, std::vector<std::unique_ptr<const FilterNode>> parts)
    {
        auto node = std::make_unique<FilterNode>();
        node->kind = kind;
        node->children = std::move(parts);
        return node;
    }
    /// Whether it joins others and looks at nothing itself.
    bool joins() const { return kind == Kind::And || kind == Kind::Or || kind == Kind::Not; }
    /// Whether it looks at a column of which a row may not hold all.
    bool asksCutColumns() const
    {
        if (joins())
            return false;
        return kind == Kind::Word || (field.kind == FilterField::Kind::Column && FilterRow::isReadWhole(field.column));
    }
    /// Whether it looks at moments, which may depend on the zone in which the filter was read.
    bool asksTimes() const
    {
        return !joins() && kind != Kind::Word && (field.kind == FilterField::Kind::Time || asTime);
    }
};

} // namespace imdesk
