// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelock.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace imdesk {

Result<FileLock> FileLock::take(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return fail(ApiError::Kind::Storage,
                    QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(ApiError::Kind::Busy, path);
    return lock;
}

Result<FileLock> FileLock::takeNumber(const std::pair<quint64, quint64> &file)
{
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    FileLock lock(descriptor);
    // A name that stands in no folder begins with a zero, and goes with the process.
    const QByteArray name =
        QByteArray("\0imdesk-file-", 13) + QByteArray::number(file.first) + '-' + QByteArray::number(file.second);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::copy(name.begin(), name.end(), address.sun_path);
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(name.size()));
    if (descriptor < 0 || ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), length) != 0)
        return fail(ApiError::Kind::Busy, QString::fromLocal8Bit(std::strerror(errno)));
    return lock;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace imdesk
