// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/holefinder.h"

#include "core/callbacks/bodyscan.h"

namespace imdesk {

namespace {

constexpr qint64 noteDelayMs = 5'000; // callbacks travel side by side: one of a note may come behind the next message

} // namespace

std::optional<HoleFinder::Numbered> HoleFinder::numberOf(const LogRow &row)
{
    // Before-events carry no number yet.
    if (row.command()->name != QLatin1String("Group.CallbackAfterSendMsg"))
        return {};
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
    return number > 0 && !group.isEmpty() ? std::optional(Numbered{group, number}) : std::nullopt;
}

void HoleFinder::see(const LogRow &row)
{
    const QString &command = row.command()->name;
    if (command == QLatin1String("Group.CallbackAfterNewMemberJoin") ||
        command == QLatin1String("Group.CallbackAfterMemberExit")) {
        if (row.number(FilterRow::CopyOf) == 0)
            seeNote(QString::fromUtf8(row.field(FilterRow::Group)), row.receivedAt());
    } else if (const auto message = numberOf(row)) {
        see(message->group, message->number, row.receivedAt());
    }
}

void HoleFinder::see(const QString &group, qint64 number, qint64 atMs)
{
    const auto known = m_groups.find(group);
    if (known == m_groups.end()) {
        if (m_groups.size() < groupsKept)
            m_groups.insert(group, {number, atMs, 0, {}});
        return;
    }
    if (number <= known->number) {
        close(group, number, number);
        return;
    }
    if (number > known->number + 1) {
        put(*known, ++m_found, {group, known->number + 1, number - 1, known->at, atMs, known->notes});
        dropOldest();
        ++m_turn;
    }
    known->number = number;
    known->at = atMs;
    known->notes = 0;
}

void HoleFinder::seeNote(const QString &group, qint64 atMs)
{
    const auto known = m_groups.find(group);
    if (known == m_groups.end())
        return;
    if (!known->places.empty()) {
        const auto [first, place] = *known->places.rbegin();
        SequenceHole &newest = m_holes.find({place, first})->second;
        if (!newest.isOfNotes() && newest.last == known->number - 1 && atMs - newest.afterMs <= noteDelayMs) {
            ++newest.notes;
            ++m_turn;
            return;
        }
    }
    ++known->notes;
}

void HoleFinder::close(const QString &group, qint64 first, qint64 last)
{
    const auto known = m_groups.find(group);
    if (known == m_groups.end() || first > last)
        return;
    // The hole before may reach into the range.
    auto next = known->places.upper_bound(first);
    if (next != known->places.begin())
        --next;
    bool isChanged = false;
    while (next != known->places.end() && next->first <= last) {
        const quint64 place = next->second;
        const auto found = m_holes.find({place, next->first});
        const SequenceHole hole = found->second;
        ++next;
        if (hole.last < first)
            continue;
        isChanged = true;
        m_holes.erase(found);
        known->places.erase(hole.first);
        // A note explains one number, so both sides cannot have it.
        const qint64 left = hole.first < first ? qMin(hole.notes, first - hole.first) : 0;
        if (hole.first < first)
            put(*known, place, {group, hole.first, first - 1, hole.beforeMs, hole.afterMs, left});
        if (hole.last > last)
            put(*known, place, {group, last + 1, hole.last, hole.beforeMs, hole.afterMs, hole.notes - left});
    }
    if (!isChanged)
        return;
    dropOldest();
    ++m_turn;
}

std::vector<SequenceHole> HoleFinder::holes() const
{
    std::vector<SequenceHole> out;
    out.reserve(m_holes.size());
    for (const auto &[place, hole] : m_holes)
        out.push_back(hole);
    return out;
}

void HoleFinder::put(Group &group, quint64 place, const SequenceHole &hole)
{
    group.places.emplace(hole.first, place);
    m_holes.emplace(std::pair(place, hole.first), hole);
}

void HoleFinder::dropOldest()
{
    while (m_holes.size() > holesKept) {
        const auto oldest = m_holes.begin();
        if (const auto known = m_groups.find(oldest->second.group); known != m_groups.end())
            known->places.erase(oldest->second.first);
        m_holes.erase(oldest);
    }
}

void HoleFinder::clear()
{
    m_groups.clear();
    m_holes.clear();
    ++m_turn;
}

} // namespace imdesk
