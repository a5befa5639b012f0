// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imdesk {

/// When a callback command is sent, in the language of the program: "Before a group is created". Empty for an unknown
/// one.
QString eventTitle(const QString &command);

} // namespace imdesk
