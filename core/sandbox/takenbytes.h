// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>

#ifdef Q_OS_LINUX
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace imdesk::sim {

/// How many bytes the other end of a connection has taken. Its close tells it, too: a receiver that had closed before
/// an event got there has not taken it, one that read the event and went away has.
class TakenBytes
{
  public:
    TakenBytes() = default;
    ~TakenBytes() { close(); }
    TakenBytes(const TakenBytes &) = delete;
    TakenBytes &operator=(const TakenBytes &) = delete;

#ifdef Q_OS_LINUX
    /// Keeps an own handle, for Qt lets go of its own before it says that the connection has ended.
    void watch(qintptr socket)
    {
        if (m_handle < 0)
            m_handle = ::dup(int(socket));
    }
    void close()
    {
        if (m_handle >= 0)
            ::close(std::exchange(m_handle, -1));
    }
    std::optional<quint64> count() const
    {
        tcp_info info{};
        socklen_t size = sizeof info;
        if (m_handle < 0 || ::getsockopt(m_handle, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
            return std::nullopt;
        return info.tcpi_bytes_acked;
    }

  private:
    int m_handle = -1;
#else
    void watch(qintptr) {}
    void close() {}
    std::optional<quint64> count() const { return std::nullopt; }
#endif
};

} // namespace imdesk::sim
