// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/servicemanager.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace imdesk {

namespace {

constexpr int firstInherited = 3;
constexpr int inheritedLimit = 64;
constexpr timeval managerPatience{1, 0}; // it may have much to read just now; one that reads nothing must not hold us

} // namespace

QList<int> inheritedSockets()
{
    const bool ours = qEnvironmentVariableIntValue("LISTEN_PID") == int(::getpid());
    const int count = std::clamp(qEnvironmentVariableIntValue("LISTEN_FDS"), 0, inheritedLimit);
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(name);
    QList<int> sockets;
    for (int fd = firstInherited; ours && fd < firstInherited + count; ++fd) {
        int listening = 0;
        socklen_t length = sizeof listening;
        if (::getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listening, &length) != 0 || listening == 0)
            continue;
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        sockets << fd;
    }
    return sockets;
}

void notifyServiceManager(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || std::size_t(path.size()) >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    if (path.startsWith('@'))
        address.sun_path[0] = '\0'; // an abstract name
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    (void)::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &managerPatience, sizeof managerPatience);
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()));
    // A manager that does not listen loses a line of its status; the program goes on.
    (void)::sendto(fd, state.constData(), std::size_t(state.size()), MSG_NOSIGNAL,
                   reinterpret_cast<const sockaddr *>(&address), length);
    ::close(fd);
}

} // namespace imdesk
