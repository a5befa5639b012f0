// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/roworder.h"

#include <algorithm>
#include <numeric>

namespace imdesk {

void SortKeys::sort(std::vector<int> &records, Qt::SortOrder order, const std::function<bool()> &abandoned) const
{
    if (!m_sorted || abandoned())
        return;
    std::vector<int> places(records.size());
    std::iota(places.begin(), places.end(), 0);
    const bool up = order == Qt::AscendingOrder;
    const auto absent = [this](int place) {
        const auto at = static_cast<size_t>(place);
        return m_byText ? m_texts[at].isEmpty() : !m_numbers[at].has_value();
    };
    const auto present = std::stable_partition(places.begin(), places.end(), [&](int place) { return !absent(place); });
    if (m_byText) {
        std::stable_sort(places.begin(), present, [this, up](int a, int b) {
            const QString &left = m_texts[static_cast<size_t>(a)];
            const QString &right = m_texts[static_cast<size_t>(b)];
            return up ? left < right : right < left;
        });
    } else {
        std::stable_sort(places.begin(), present, [this, up](int a, int b) {
            const qint64 left = *m_numbers[static_cast<size_t>(a)];
            const qint64 right = *m_numbers[static_cast<size_t>(b)];
            return up ? left < right : right < left;
        });
    }
    std::vector<int> sorted(records.size());
    std::ranges::transform(places, sorted.begin(),
                           [&records](int place) { return records[static_cast<size_t>(place)]; });
    records.swap(sorted);
}

void RowOrder::append(int record)
{
    if (record >= static_cast<int>(m_rows.size()))
        m_rows.resize(static_cast<size_t>(record) + 1, -1);
    m_rows[static_cast<size_t>(record)] = rows();
    m_records.push_back(record);
}

void RowOrder::replace(std::vector<int> records, int recordCount)
{
    m_records = std::move(records);
    m_rows.assign(static_cast<size_t>(recordCount), -1);
    for (int row = 0; row < rows(); ++row)
        m_rows[static_cast<size_t>(m_records[static_cast<size_t>(row)])] = row;
}

void RowOrder::clear()
{
    m_records = std::vector<int>(); // the room, too
    m_rows = std::vector<int>();
}

} // namespace imdesk
