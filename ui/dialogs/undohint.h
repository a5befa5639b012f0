// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imdesk {

/// What the undo of the audit gives back after a command of this path, as a sentence for the question before it; empty
/// where there is none.
QString undoHint(const QString &path);

} // namespace imdesk
