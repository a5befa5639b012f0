// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/sandboxclock.h"
#include "core/sandbox/sandboxoptions.h"

#include <QList>
#include <QObject>
#include <QPair>

#include <functional>
#include <memory>

namespace imdesk {

class Catalogue;

/// A simulated service with a made-up world, in a thread of its own: real HTTP and JSON on 127.0.0.1, the documented
/// rules, limits and error codes, and callbacks to a URL on this computer. Use it from one thread.
class Sandbox : public QObject
{
    Q_OBJECT

  public:
    explicit Sandbox(const SandboxOptions &options, QObject *parent = nullptr);
    /// With a clock that outlives the sandbox.
    Sandbox(const SandboxOptions &options, const Clock &clock, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Builds the world and listens; waits for it. For small worlds and threads that may wait.
    Result<Done> start();
    /// The same without waiting: started() or failed() follows.
    void startAsync();
    void stop();
    bool isRunning() const;

    QUrl baseUrl() const; ///< http://127.0.0.1:PORT; empty while not running
    /// ID of the group of SandboxOptions::bigGroupMembers; empty where there is none, and before started().
    QString bigGroup() const;
    QByteArray secretKey() const;
    const SandboxOptions &options() const { return m_options; } ///< as given, with the key and the setters' changes

    Result<Done> setCallbackUrl(const QUrl &url); ///< an empty URL switches callbacks off
    void setCallbackToken(const QByteArray &token);
    void setTraffic(double perSecond);
    void setNotificationsClosed(bool closed);
    void setClosedFeatures(const QStringList &words);
    void setConversationsPerPage(int number);
    void setEnforceRates(bool enforce);
    void setTakesCopies(bool takes);
    /// Strikes a command ("group_open_http_svc/create_group"), the download of message logs ("msg_history") or, with
    /// an empty path, all of them.
    void setFault(const QString &path, const SandboxFault &fault);
    void clearFaults();
    SandboxCounters counters() const;
    /// The sandbox's time, to hold, move and speed up from any thread. Also POST /sandbox/clock on its port.
    SandboxClock &clock() { return m_time; }

    /// Every documented command with whether it is simulated, in catalogue order.
    static QList<QPair<QString, bool>> coverage(const Catalogue &catalogue);
    /// Whether a simulated command refuses whatever it is given, as what it would change can never be there.
    static bool onlyRefuses(const QString &path);
    /// Holds a callback URL against the rules: http or https, this computer only, no query or user.
    static Result<Done> checkedCallbackUrl(const QUrl &url);

  Q_SIGNALS:
    void started();
    void failed(imdesk::ApiError error);
    void stopped();

  private:
    class Core;
    class Thread;
    void prepare();
    void begin();
    void onThread(std::function<void(Core &)> work);

    SandboxOptions m_options;
    std::unique_ptr<Clock> m_ownClock;
    const Clock &m_clock;
    SandboxClock m_time;
    std::unique_ptr<Thread> m_thread;
};

} // namespace imdesk
