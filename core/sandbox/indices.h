// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace imdesk::sim {

// Accounts and groups are known by their place in the world, which they keep for ever.
using AccountIndex = quint32;
using GroupIndex = quint32;
inline constexpr AccountIndex nobody = 0xFFFFFFFF;
inline constexpr GroupIndex noGroup = 0xFFFFFFFF;
/// The end of a mute without end: the largest second the service can write.
inline constexpr quint32 forEver = 4294967295;

/// Mutes and bans of a group are given as a duration, kept and told as their end; 0 seconds is none at all. An end that
/// no second of the service can name is never reached.
constexpr quint32 endAfter(quint32 now, qint64 seconds)
{
    return seconds == 0 ? 0 : quint32(std::min<qint64>(forEver, qint64(now) + seconds));
}

} // namespace imdesk::sim
