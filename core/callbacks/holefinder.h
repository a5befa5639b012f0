// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/logrow.h"

#include <vector>

namespace imdesk {

/// Messages of a group that have not arrived: the service numbers them in each group, and in each topic of a community,
/// one after the other.
struct SequenceHole
{
    QString group;                    ///< or the topic, whose ID begins with the one of its community
    qint64 first = 0, last = 0;       ///< the numbers that are missing
    qint64 beforeMs = 0, afterMs = 0; ///< when the neighbours were received
    friend bool operator==(const SequenceHole &, const SequenceHole &) = default;
};

/// Finds holes in the MsgSeq of groups. A hole is only probable: tips and messages that callbacks do not tell of use
/// numbers too. A late event fills it.
class HoleFinder
{
  public:
    static constexpr std::size_t holesKept = 500;
    static constexpr qsizetype groupsKept = 100'000;

    void see(const LogRow &row);
    void see(const QString &group, qint64 number, qint64 atMs);
    /// Whatever was missing there is explained.
    void close(const QString &group, qint64 first, qint64 last);
    void clear();
    /// In the order they were found.
    const std::vector<SequenceHole> &holes() const { return m_holes; }
    /// Grows with every change of the holes, whose number may stay the same.
    quint64 turn() const { return m_turn; }

  private:
    struct Last
    {
        qint64 number = 0, at = 0;
    };
    QHash<QString, Last> m_last;
    std::vector<SequenceHole> m_holes;
    quint64 m_turn = 0;
};

} // namespace imdesk
