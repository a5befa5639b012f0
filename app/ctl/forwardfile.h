// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"
#include "core/callbacks/forwardtarget.h"

namespace imdesk {

/// The forward targets of a file with their tokens out of the environment; nothing after the program was told to end,
/// for the file or one of its targets is unusable.
std::optional<ForwardList> forwardFrom(Ctl &ctl, const QString &path);

} // namespace imdesk
