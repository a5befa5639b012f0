// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <unistd.h>

namespace imdesk {

namespace {

enum class Readers { AsBefore, Owner };

/// Whether the bytes are where a loss of power leaves them. Some file systems have no such thing, others tell only here
/// that they are full.
bool isKept(const QSaveFile &file)
{
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

/// Unless it is committed, the file that was there stays.
std::optional<QString> putWhole(const QString &path, const QByteArray &bytes, Readers readers)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    // Without a buffer: what is left in one is written by commit(), which does not tell that the disk was full.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    // Before anything stands in it.
    if (readers == Readers::Owner)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // A disk takes what it has room for, and says why it takes no more when it is asked once again.
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + at, bytes.size() - at);
        if (taken <= 0)
            return file.errorString();
        at += taken;
    }
    if (!file.flush())
        return file.errorString();
    if (!isKept(file))
        return qt_error_string(errno);
    if (!file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace

std::optional<QString> saveWhole(const QString &path, const QByteArray &bytes)
{
    return putWhole(path, bytes, Readers::AsBefore);
}

std::optional<QString> saveForOwner(const QString &path, const QByteArray &bytes)
{
    return putWhole(path, bytes, Readers::Owner);
}

} // namespace imdesk
