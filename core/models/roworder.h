// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace imdesk {

/// Keys of one column, gathered along with the records found, and the stable sort by them. What has no value (an empty
/// text, an unknown number) stands last in both directions.
class SortKeys
{
  public:
    SortKeys(bool sorted, bool byText) : m_sorted(sorted), m_byText(byText) {}
    void add(const QString &text) { m_texts.push_back(text.toCaseFolded()); }
    void add(std::optional<qint64> number) { m_numbers.push_back(number); }
    /// Orders `records`, the n-th of which has the n-th key.
    void sort(std::vector<int> &records, Qt::SortOrder order, const std::function<bool()> &abandoned) const;

  private:
    bool m_sorted, m_byText;
    std::vector<QString> m_texts;
    std::vector<std::optional<qint64>> m_numbers;
};

/// The rows that are shown, as numbers of the records behind them, and the way back.
class RowOrder
{
  public:
    int rows() const { return static_cast<int>(m_records.size()); }
    int recordAt(int row) const { return row >= 0 && row < rows() ? m_records[static_cast<size_t>(row)] : -1; }
    /// -1 when the record is not shown.
    int rowOf(int record) const
    {
        return record >= 0 && record < static_cast<int>(m_rows.size()) ? m_rows[static_cast<size_t>(record)] : -1;
    }
    /// Records this order knows of, shown or not.
    int recordCount() const { return static_cast<int>(m_rows.size()); }
    void append(int record);
    void replace(std::vector<int> records, int recordCount);
    void clear();
    const std::vector<int> &records() const { return m_records; }

  private:
    std::vector<int> m_records, m_rows;
};

} // namespace imdesk
