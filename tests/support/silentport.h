// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace imdesk::testing {

/// A port of this machine that refuses every connection for as long as this is there. One that was only free a moment
/// ago may be given to another program meanwhile, which then answers.
class SilentPort
{
  public:
    SilentPort() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto *raw = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_socket, raw, size) == 0 && ::getsockname(m_socket, raw, &size) == 0)
            m_port = ntohs(address.sin_port);
    }
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;
    ~SilentPort()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }

    quint16 port() const { return m_port; }
    /// From now on connections are taken, by whoever gets the socket.
    int listen()
    {
        ::listen(m_socket, 50);
        return std::exchange(m_socket, -1);
    }

  private:
    int m_socket = -1;
    quint16 m_port = 0;
};

} // namespace imdesk::testing
