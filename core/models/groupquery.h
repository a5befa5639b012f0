// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/grouptable.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace imdesk {

/// Columns of the list of groups; the last ones are hidden at first.
enum class GroupColumn {
    Id,
    Name,
    Type,
    Owner,
    Members,
    LastMessage,
    Created,
    MuteAll,
    Join,
    Introduction,
    Notice,
    Count
};

/// Which groups are shown and in which order.
struct GroupQuery
{
    /// All present ones, those of a type, or those that no longer exist.
    enum class Which { Present, OfKind, Gone };
    Which which = Which::Present;
    GroupKind kind = GroupKind::Unknown;
    QStringList words; ///< each must stand in the ID, the name or the owner; case does not matter
    std::optional<GroupColumn> sort;
    Qt::SortOrder order = Qt::AscendingOrder;

    static QStringList wordsOf(const QString &text);
    bool isFilter() const { return which != Which::Present || !words.isEmpty(); }
    bool matches(const GroupRow &row) const;
    friend bool operator==(const GroupQuery &, const GroupQuery &) = default;
};

/// Runs a query over the first `records` groups in the calling thread (a worker's): the record numbers in order. Rows
/// whose value is not known stand last either way. Gives an empty list early when `abandoned` says that nobody waits
/// any more.
std::vector<int> runQuery(const GroupTable &table, int records, const GroupQuery &query,
                          const std::function<bool()> &abandoned);

} // namespace imdesk
