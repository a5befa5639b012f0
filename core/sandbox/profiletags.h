// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imdesk::sim {

/// A profile field the service has, Tag_Profile_IM_* or a well-formed Tag_Profile_Custom_*.
bool isProfileTag(const QString &name);

} // namespace imdesk::sim
