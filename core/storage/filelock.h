// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <utility>

namespace imdesk {

/// A lock on a file that the system itself lets go when the process ends, however it ends.
class FileLock
{
  public:
    /// Makes `path` (readable by its owner alone) and locks it; an error of kind Busy means another process has it.
    static Result<FileLock> take(const QString &path);
    /// Locks a file by its device and number, whatever it is called; it is not opened, and nothing of it is locked for
    /// SQLite. An error is all that tells of another holder: any program of this computer can make one.
    static Result<FileLock> takeNumber(const std::pair<quint64, quint64> &file);
    FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

  private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace imdesk
