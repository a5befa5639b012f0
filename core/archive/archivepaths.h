// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where an app's archives lie in the folder of its data; the same for the desk and for imdeskctl.
namespace imdesk::archivepaths {

inline QString statistics(const QString &folder) { return folder + QStringLiteral("/statistics.db"); }
inline QString history(const QString &folder) { return folder + QStringLiteral("/history"); }

} // namespace imdesk::archivepaths
