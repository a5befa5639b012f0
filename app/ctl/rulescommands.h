// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"
#include "core/callbacks/replyrule.h"

namespace imdesk {

/// The reply rules of a file; nothing after the program was told to end, for the file or one of its rules is unusable.
std::optional<QList<ReplyRule>> rulesFrom(Ctl &ctl, const QString &path);

} // namespace imdesk
