// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxoptions.h"
#include "core/sandbox/world.h"

namespace imdesk::sim {

/// Builds the made-up world of the options. Everything follows from the seed and the Beijing day; large worlds get
/// smaller groups (about 6 members each at 200,000 groups), so that they stand within seconds.
World makeWorld(const SandboxOptions &options, qint64 nowSeconds);

} // namespace imdesk::sim
