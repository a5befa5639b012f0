// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/holefinder.h"
#include "core/callbacks/searchpage.h"

#include <QObject>

#include <optional>

namespace imdesk {

class CallbackHub;
class EventWatch;

/// What is looked for now; an answer to another one comes too late.
struct HoleLook
{
    SequenceHole hole;
    int barrenPages = 0;
    qsizetype events = 0; ///< whose numbers are still to be read
    bool isLast = false;  ///< the page under way ends it
};

/// Holds back a hole until the store was asked for its numbers: only the newest rows are in memory, and callbacks come
/// in any order, so older rows may have what seems to be missing. One hole after the other, on the hub's own threads;
/// of a very long log the newer part, for without an index it would be read for hours.
class HoleCheck : public QObject
{
    Q_OBJECT

  public:
    /// The hub must outlive it.
    explicit HoleCheck(CallbackHub &hub);

    /// Holes of which no row that was looked at, in memory or in the store, has anything.
    std::vector<SequenceHole> told() const;
    /// Grows when they may have changed.
    quint64 turn() const;

  private:
    using Range = std::pair<qint64, qint64>;
    void next();
    void forget();
    bool isChecked(const SequenceHole &hole) const;
    void askPage(qint64 before);
    void take(const SearchPage &page);
    void read(qint64 seq, qint64 reached);
    bool isOpen(const SequenceHole &hole) const;
    void keepOpen();
    void endPage(qint64 reached);

    CallbackHub &m_hub;
    EventWatch &m_watch;
    QHash<QString, std::vector<Range>> m_checked; ///< numbers by group
    qsizetype m_ranges = 0;
    std::optional<HoleLook> m_look;
    quint64 m_asked = 0;
    quint64 m_turn = 0;
    quint64 m_epoch = 0;
    qint64 m_since = 0;
};

} // namespace imdesk
