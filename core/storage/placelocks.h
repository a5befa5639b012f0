// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

#include <memory>

namespace imdesk {

/// Locks on numbered places of one file, which the system lets go when the process ends, however it ends. Any number
/// of things share one file so, and one descriptor. Another of these is another holder, in the same program too.
class PlaceLocks
{
  public:
    /// Places are held as long as it is there; it outlives the locks.
    using Hold = std::shared_ptr<void>;

    /// The file is made, readable by its owner alone, when something is locked.
    explicit PlaceLocks(const QString &path);
    /// All of them or none; what is held here already is held once more. An error of kind Busy means that somebody
    /// else has one of them.
    Result<Hold> take(const QList<qint64> &places);

  private:
    struct File;
    struct Held;
    std::shared_ptr<File> m_file;
};

} // namespace imdesk
