// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/logrow.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace imdesk {

/// Messages of a group that have not arrived: the service numbers them in each group, and in each topic of a community,
/// one after the other.
struct SequenceHole
{
    QString group;                    ///< or the topic, whose ID begins with the one of its community
    qint64 first = 0, last = 0;       ///< the numbers that are missing
    qint64 beforeMs = 0, afterMs = 0; ///< when the neighbours were received
    qint64 notes = 0;                 ///< how often somebody joined or left meanwhile: the note of it takes a number
    /// Whether nothing need be missing.
    bool isOfNotes() const { return last - first < notes; }
    friend bool operator==(const SequenceHole &, const SequenceHole &) = default;
};

/// Finds holes in the MsgSeq of groups. A hole is only probable: tips and messages that callbacks do not tell of use
/// numbers too. A late event fills it.
class HoleFinder
{
  public:
    static constexpr std::size_t holesKept = 500;
    static constexpr qsizetype groupsKept = 100'000;

    /// A message of a group or of a topic.
    struct Numbered
    {
        QString group;
        qint64 number = 0;
    };
    /// Nothing for events that are no such message.
    static std::optional<Numbered> numberOf(const LogRow &row);

    /// Joins and leaves count too: each leaves a note in the history, of which no callback tells the number.
    void see(const LogRow &row);
    void see(const QString &group, qint64 number, qint64 atMs);
    /// Whatever was missing there is explained.
    void close(const QString &group, qint64 first, qint64 last);
    void clear();
    /// In the order they were found; what is left of one stands in its place.
    std::vector<SequenceHole> holes() const;
    /// Grows with every change of the holes, whose number may stay the same.
    quint64 turn() const { return m_turn; }

  private:
    struct Group
    {
        qint64 number = 0, at = 0;        ///< of its newest message
        qint64 notes = 0;                 ///< since then
        std::map<qint64, quint64> places; ///< of its holes by their first number: they never overlap
    };
    void seeNote(const QString &group, qint64 atMs);
    void put(Group &group, quint64 place, const SequenceHole &hole);
    void dropOldest();

    QHash<QString, Group> m_groups;
    /// By the place and the first number: those that are left of one hole share its place.
    std::map<std::pair<quint64, qint64>, SequenceHole> m_holes;
    quint64 m_found = 0;
    quint64 m_turn = 0;
};

} // namespace imdesk
