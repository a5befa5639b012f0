// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/groupquery.h"

#include "core/models/roworder.h"

#include <algorithm>

namespace imdesk {

namespace {

// About a millisecond under the lock.
constexpr int querySlice = 2048;

std::optional<qint64> numberOf(const GroupRow &row, GroupColumn column)
{
    const auto known = [](quint32 value, quint32 unknown) {
        return value == unknown ? std::nullopt : std::optional<qint64>(value);
    };
    switch (column) {
    case GroupColumn::Members:
        return known(row.members, GroupRow::unknown);
    case GroupColumn::LastMessage:
        return known(row.lastMessage, 0);
    case GroupColumn::Created:
        return known(row.created, 0);
    case GroupColumn::Type:
        return known(static_cast<quint32>(row.kind), 0);
    case GroupColumn::MuteAll:
        return known(static_cast<quint32>(row.muteAll), 0);
    case GroupColumn::Join:
        return known(static_cast<quint32>(row.join), 0);
    default:
        return std::nullopt;
    }
}

std::optional<GroupRow::Text> textOf(GroupColumn column)
{
    switch (column) {
    case GroupColumn::Id:
        return GroupRow::Id;
    case GroupColumn::Name:
        return GroupRow::Name;
    case GroupColumn::Owner:
        return GroupRow::Owner;
    case GroupColumn::Introduction:
        return GroupRow::Introduction;
    case GroupColumn::Notice:
        return GroupRow::Notice;
    default:
        return std::nullopt;
    }
}

} // namespace

QStringList GroupQuery::wordsOf(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool GroupQuery::matches(const GroupRow &row) const
{
    if (row.gone != (which == Which::Gone))
        return false;
    if (which == Which::OfKind && row.kind != kind)
        return false;
    if (words.isEmpty())
        return true;
    const QString id = row.text(GroupRow::Id);
    const QString name = row.text(GroupRow::Name);
    const QString owner = row.text(GroupRow::Owner);
    return std::ranges::all_of(words, [&](const QString &word) {
        return id.contains(word, Qt::CaseInsensitive) || name.contains(word, Qt::CaseInsensitive) ||
               owner.contains(word, Qt::CaseInsensitive);
    });
}

std::vector<int> runQuery(const GroupTable &table, int records, const GroupQuery &query,
                          const std::function<bool()> &abandoned)
{
    const auto text = query.sort ? textOf(*query.sort) : std::nullopt;
    SortKeys keys(query.sort.has_value(), text.has_value());
    std::vector<int> found;
    for (int first = 0; first < records; first += querySlice) {
        if (abandoned())
            return {};
        table.slice(first, std::min(querySlice, records - first), [&](std::span<const GroupRow> rows) {
            int record = first;
            for (const GroupRow &row : rows) {
                if (query.matches(row)) {
                    found.push_back(record);
                    if (text)
                        keys.add(row.text(*text));
                    else if (query.sort)
                        keys.add(numberOf(row, *query.sort));
                }
                ++record;
            }
        });
    }
    keys.sort(found, query.order, abandoned);
    return found;
}

} // namespace imdesk
