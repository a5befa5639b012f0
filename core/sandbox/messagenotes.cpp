// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagenotes.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr std::size_t notesAtMost = 20'000;

} // namespace

MessageNotes::Note &MessageNotes::note(GroupIndex group, quint32 seq)
{
    const quint64 key = keyOf(group, seq);
    if (!m_notes.contains(key)) {
        if (m_order.size() >= notesAtMost) {
            m_notes.remove(m_order.front());
            m_order.pop_front();
        }
        m_order.push_back(key);
    }
    return m_notes[key];
}

const std::vector<AccountIndex> &MessageNotes::readers(GroupIndex group, quint32 seq) const
{
    static const std::vector<AccountIndex> none;
    const auto it = m_notes.constFind(keyOf(group, seq));
    return it == m_notes.constEnd() ? none : it->readers;
}

bool MessageNotes::addReader(GroupIndex group, quint32 seq, AccountIndex reader)
{
    std::vector<AccountIndex> &readers = note(group, seq).readers;
    if (std::find(readers.begin(), readers.end(), reader) != readers.end())
        return false;
    readers.push_back(reader);
    return true;
}

const MessageExtension *MessageNotes::extension(GroupIndex group, quint32 seq) const
{
    const auto it = m_notes.constFind(keyOf(group, seq));
    return it == m_notes.constEnd() ? nullptr : &it->extension;
}

} // namespace imdesk::sim
