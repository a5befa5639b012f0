// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/grouprow.h"
#include "core/models/turnlock.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace imdesk {

/// The groups a list knows, by record number, which never changes while the program runs. Written by one thread, which
/// reads without a lock; other threads read slices under it.
class GroupTable
{
  public:
    int size() const { return static_cast<int>(m_rows.size()); }
    const GroupRow &at(int record) const { return m_rows[static_cast<size_t>(record)]; }
    /// Record of an ID, -1 when unknown.
    int find(const QString &id) const { return findBytes(id.toUtf8()); }

    /// Adds the rows that are not known yet and gives their number; for known ones only the missing details are taken.
    int append(const QList<GroupRow> &rows);
    /// Takes details or the error of a group; -1 when it is new and was added.
    int put(const GroupRow &row);
    void setGone(int record, bool gone);
    /// The service has named these among the groups of a type; what details tell is left.
    void setKind(const QList<int> &records, GroupKind kind);
    void clear();

    /// Groups that exist as far as is known, and what is known of them.
    int present() const { return size() - m_gone; }
    int gone() const { return m_gone; }
    int detailed() const { return m_detailed; } ///< of those present
    int refused() const { return m_refused; }   ///< present, but the service answered with an error for them

    /// For other threads: a slice under the lock, short so that the writer never waits long.
    void slice(int first, int count, const std::function<void(std::span<const GroupRow>)> &look) const;

    /// Bytes of heap the rows take, roughly.
    qint64 bytes() const;

  private:
    int findBytes(QByteArrayView id) const;
    void index(int record);
    void grow();
    void count(const GroupRow &row, int by);
    void add(GroupRow row);

    mutable TurnLock m_lock;
    std::vector<GroupRow> m_rows;
    std::vector<qint32> m_buckets; ///< open addressing, -1 = free
    int m_gone = 0, m_detailed = 0, m_refused = 0;
};

} // namespace imdesk
