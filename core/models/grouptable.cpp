// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/grouptable.h"

#include <QHash>

#include <algorithm>

namespace imdesk {

int GroupTable::findBytes(QByteArrayView id) const
{
    if (m_buckets.empty())
        return -1;
    const size_t mask = m_buckets.size() - 1;
    for (size_t place = qHash(id) & mask;; place = (place + 1) & mask) {
        const qint32 record = m_buckets[place];
        if (record < 0 || at(record).bytes(GroupRow::Id) == id)
            return record;
    }
}

void GroupTable::index(int record)
{
    const size_t mask = m_buckets.size() - 1;
    size_t place = qHash(at(record).bytes(GroupRow::Id)) & mask;
    while (m_buckets[place] >= 0)
        place = (place + 1) & mask;
    m_buckets[place] = record;
}

void GroupTable::grow()
{
    m_buckets.assign(std::max<size_t>(1024, m_buckets.size() * 2), -1);
    for (int record = 0; record < size(); ++record)
        index(record);
}

void GroupTable::count(const GroupRow &row, int by)
{
    if (row.gone) {
        m_gone += by;
        return;
    }
    if (row.errorCode != 0)
        m_refused += by;
    else if (row.fetchedAt != 0)
        m_detailed += by;
}

void GroupTable::add(GroupRow row)
{
    if (m_buckets.size() * 2 < (m_rows.size() + 1) * 3)
        grow();
    count(row, 1);
    m_rows.push_back(std::move(row));
    index(size() - 1);
}

int GroupTable::append(const QList<GroupRow> &rows)
{
    const std::lock_guard lock(m_lock);
    const int before = size();
    for (const GroupRow &row : rows) {
        const int record = findBytes(row.bytes(GroupRow::Id));
        if (record < 0) {
            add(row);
        } else if (at(record).fetchedAt == 0 && row.fetchedAt != 0) {
            count(at(record), -1);
            const bool gone = at(record).gone;
            m_rows[static_cast<size_t>(record)] = row;
            m_rows[static_cast<size_t>(record)].gone = gone;
            count(at(record), 1);
        }
    }
    return size() - before;
}

int GroupTable::put(const GroupRow &row)
{
    const std::lock_guard lock(m_lock);
    const int record = findBytes(row.bytes(GroupRow::Id));
    if (record < 0) {
        add(row);
        return -1;
    }
    GroupRow &mine = m_rows[static_cast<size_t>(record)];
    count(mine, -1);
    if (row.errorCode == 0) {
        mine = row;
    } else {
        // What was known stays to be seen beside the error.
        mine.errorCode = row.errorCode;
        mine.fetchedAt = row.fetchedAt;
        mine.gone = row.gone;
    }
    count(mine, 1);
    return record;
}

void GroupTable::setGone(int record, bool gone)
{
    const std::lock_guard lock(m_lock);
    GroupRow &mine = m_rows[static_cast<size_t>(record)];
    count(mine, -1);
    mine.gone = gone;
    count(mine, 1);
}

void GroupTable::setKind(const QList<int> &records, GroupKind kind)
{
    const std::lock_guard lock(m_lock);
    for (const int record : records) {
        GroupRow &mine = m_rows[static_cast<size_t>(record)];
        if (mine.kind == GroupKind::Unknown)
            mine.kind = kind;
    }
}

void GroupTable::clear()
{
    const std::lock_guard lock(m_lock);
    m_rows.clear();
    m_buckets.clear();
    m_gone = m_detailed = m_refused = 0;
}

void GroupTable::slice(int first, int count, const std::function<void(std::span<const GroupRow>)> &look) const
{
    const TurnLock::Turn turn(m_lock);
    const int end = std::min(size(), first + count);
    if (first < end)
        look(std::span(m_rows).subspan(static_cast<size_t>(first), static_cast<size_t>(end - first)));
}

qint64 GroupTable::bytes() const
{
    auto sum = static_cast<qint64>(m_rows.capacity()) * qint64(sizeof(GroupRow)) +
               static_cast<qint64>(m_buckets.size()) * qint64(sizeof(qint32));
    for (const GroupRow &row : m_rows)
        sum += 24 + row.texts.capacity();
    return sum;
}

} // namespace imdesk
