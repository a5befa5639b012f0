// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

#include <QHash>

#include <array>
#include <deque>

namespace imdesk {

/// Knows an event that comes again: with retries switched on the service may send one more than once, and there is no
/// event id. A repeat has the same command, the same address and platform of the client and the same body within ten
/// minutes (one person may sign out on two devices at once), in whatever order its fields stand; and the body must
/// carry something that tells one event from the next (a key, a number, a time), or two equal events would pass for
/// one. Of a message, which its key or its number in the group tells, the time of the event may differ. The service
/// sends no before-event again, so two of them are two.
class RepeatFinder
{
  public:
    static constexpr qint64 windowMs = 600'000;
    static constexpr std::size_t remembered = 50'000;

    RepeatFinder();
    /// The number of the event this one repeats, else 0; then it is remembered under `seq`. What is older than `oldest`
    /// is in the log no more, so the next one is the first. What a console sent again repeats nothing.
    qint64 look(const CallbackEvent &event, qint64 seq, qint64 oldest = 0);
    /// What was remembered from this number on was not stored after all.
    void forgetFrom(qint64 seq);

  private:
    /// 128 bits out of all that is compared; of the seeds no stranger knows, or bodies could be made that pass for
    /// others.
    struct Key
    {
        std::size_t one = 0, other = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed = 0) noexcept { return key.one ^ seed; }
    };
    struct Seen
    {
        Key key;
        qint64 seq = 0;
        qint64 at = 0;
    };
    Key keyOf(const CallbackEvent &event) const;

    const std::array<std::size_t, 2> m_seeds;
    std::deque<Seen> m_order;
    QHash<Key, qint64> m_first;
};

} // namespace imdesk
