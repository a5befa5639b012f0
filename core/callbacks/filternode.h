// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/logrow.h"

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
        Word,   ///< `needle` anywhere
        Equals, ///< a column is `needle`
        Matches ///< a column matches `pattern`
    };
    Kind kind = Kind::Word;
    bool isCommand = false; ///< the column is the command, `field` says nothing
    LogRow::Field field = LogRow::Sender;
    QByteArray needle; ///< folded
    QRegularExpression pattern;
    std::vector<std::unique_ptr<const FilterNode>> children;
};

} // namespace imdesk
