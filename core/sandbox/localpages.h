// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/httpfront.h"
#include "core/sandbox/sandboxclock.h"
#include "core/sandbox/sandboxoptions.h"

#include <functional>

namespace imdesk::sim {

class MessageLog;

/// What the sandbox serves on its port beside the service's commands: its clock under /sandbox/clock, and the files
/// of the message logs, whole or from a byte on. Callers on this computer only, and no pages of a browser.
class LocalPages
{
  public:
    /// `fileFault` gives the trouble that strikes the next file.
    LocalPages(SandboxClock &clock, const Clock &real, const MessageLog &log, std::function<SandboxFault()> fileFault)
        : m_clock(clock), m_real(real), m_log(log), m_fileFault(std::move(fileFault))
    {
    }

    /// False, and nothing done, when the path is none of its own.
    bool serve(const HttpRequest &request, const HttpReply &reply);

    /// Path of a log file's address.
    static QByteArray logPath(const QByteArray &token) { return "/msg_history/2/" + token + ".gz"; }

  private:
    HttpAnswer clockPage(const HttpRequest &request);
    HttpAnswer logFile(const HttpRequest &request, const QByteArray &path) const;
    void serveFile(const HttpRequest &request, const QByteArray &path, const HttpReply &reply) const;

    SandboxClock &m_clock;
    const Clock &m_real;
    const MessageLog &m_log;
    std::function<SandboxFault()> m_fileFault;
};

} // namespace imdesk::sim
