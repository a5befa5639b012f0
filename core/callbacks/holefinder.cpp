// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/holefinder.h"

#include "core/callbacks/bodyscan.h"

namespace imdesk {

void HoleFinder::see(const LogRow &row)
{
    // Before-events carry no number yet.
    if (row.command()->name != QLatin1String("Group.CallbackAfterSendMsg"))
        return;
    qint64 number = 0;
    static const QByteArrayList path{"MsgSeq"};
    scanBody(row.body(), path, [&number](const BodyValue &value) {
        number = value.text.toLongLong();
        return false;
    });
    QString group = QString::fromUtf8(row.field(FilterRow::Group));
    static const QByteArrayList topicPath{"TopicId"};
    scanBody(row.body(), topicPath, [&group](const BodyValue &value) {
        if (!value.text.isEmpty())
            group = QString::fromUtf8(value.text);
        return false;
    });
    if (number > 0 && !group.isEmpty())
        see(group, number, row.receivedAt());
}

void HoleFinder::see(const QString &group, qint64 number, qint64 atMs)
{
    const auto known = m_last.find(group);
    if (known == m_last.end()) {
        if (m_last.size() < groupsKept)
            m_last.insert(group, {number, atMs});
        return;
    }
    if (number <= known->number) {
        close(group, number, number);
        return;
    }
    if (number > known->number + 1) {
        m_holes.push_back({group, known->number + 1, number - 1, known->at, atMs});
        if (m_holes.size() > holesKept)
            m_holes.erase(m_holes.begin());
        ++m_turn;
    }
    *known = {number, atMs};
}

void HoleFinder::close(const QString &group, qint64 first, qint64 last)
{
    bool isChanged = false;
    std::vector<SequenceHole> left;
    left.reserve(m_holes.size());
    for (const SequenceHole &hole : m_holes) {
        if (hole.group != group || hole.last < first || hole.first > last) {
            left.push_back(hole);
            continue;
        }
        isChanged = true;
        if (hole.first < first)
            left.push_back({group, hole.first, first - 1, hole.beforeMs, hole.afterMs});
        if (hole.last > last)
            left.push_back({group, last + 1, hole.last, hole.beforeMs, hole.afterMs});
    }
    if (!isChanged)
        return;
    m_holes = std::move(left);
    ++m_turn;
}

void HoleFinder::clear()
{
    m_last.clear();
    m_holes.clear();
    ++m_turn;
}

} // namespace imdesk
