// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace imdesk::sim {

/// Gives topics to those of the first `most` groups of a made-up world that are communities with topics.
void decorateTopics(World &world, quint64 seed, quint32 today, GroupIndex most);

} // namespace imdesk::sim
