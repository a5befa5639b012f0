// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace imdesk {

/// Keeps texts for as long as it lives, in large pieces that never move; none is given back.
class TextHeap
{
  public:
    /// Room for so many bytes.
    char *take(qsizetype bytes);

  private:
    std::vector<std::unique_ptr<char[]>> m_pieces;
    char *m_free = nullptr;
    qsizetype m_left = 0;
};

/// Finds records of a table by their keys, which stay in the table: some 7 bytes a record, and no moment in which all
/// of them are sorted in anew.
class RecordIndex
{
  public:
    using KeyOf = std::function<QByteArrayView(int record)>;

    /// -1: there is none.
    int find(QByteArrayView key, const KeyOf &keyOf) const;
    /// A record whose key is in the table and not here yet.
    void add(int record, const KeyOf &keyOf);

  private:
    /// Open addressing; -1 is a free place.
    struct Part
    {
        std::vector<int> places;
        std::size_t used = 0;

        void put(std::size_t hash, int record);
    };
    static constexpr std::size_t partBits = 8;

    std::array<Part, std::size_t(1) << partBits> m_parts;
};

} // namespace imdesk
