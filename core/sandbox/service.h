// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/gate.h"
#include "core/sandbox/hooksender.h"
#include "core/sandbox/messagelog.h"
#include "core/sandbox/messagenotes.h"
#include "core/sandbox/minutebudget.h"
#include "core/sandbox/pushdata.h"
#include "core/sandbox/sandboxoptions.h"
#include "core/sandbox/world.h"

#include <QObject>

#include <atomic>

namespace imdesk::sim {

/// The counters of a sandbox, written on its thread and read from any.
struct LiveCounters
{
    std::atomic<qint64> requests{0}, failedRequests{0}, fired{0}, answered{0}, refused{0}, lost{0}, steps{0};
};

/// A message seen lately, by which a repeat is known.
struct SeenMessage
{
    quint32 time = 0, seq = 0;
    QString key;
    quint32 sendTime = 0; ///< an imported one's own
};

/// The simulated service: the world, its rules and its callbacks. Lives on the sandbox's thread.
class Service : public QObject
{
    Q_OBJECT

  public:
    /// Lives in the time of `clock`; what guards the port, rates by the second and signs of callbacks, keeps to `real`.
    Service(const SandboxOptions &options, const Clock &clock, const Clock &real, const Catalogue &catalogue,
            LiveCounters &counters);
    Service(const SandboxOptions &options, const Clock &clock, const Catalogue &catalogue, LiveCounters &counters)
        : Service(options, clock, clock, catalogue, counters)
    {
    }

    void handle(const HttpRequest &request, HttpReply reply);
    void setFault(const QString &path, const SandboxFault &fault);
    void clearFaults() { m_faults.clear(); }
    /// The fault that strikes this call, counted down.
    SandboxFault takeFault(const QString &path);

    quint32 now() const { return quint32(clock.nowSeconds()); }
    BothTimes bothTimes() const { return {clock.nowMs(), realClock.nowMs()}; }
    /// True and the first sending when this key was seen in the last `seconds`.
    const SeenMessage *seen(const QByteArray &key, quint32 seconds);
    void remember(const QByteArray &key, const SeenMessage &message);

    SandboxOptions options;
    const Clock &clock;
    const Clock &realClock;
    QByteArray baseUrl; ///< where the sandbox listens, for addresses in answers
    World world;
    HookSender hooks;
    PushData push;
    Random random;
    QHash<GroupIndex, RateWindow> groupRates;
    QHash<GroupIndex, RateWindow> attributeRates;
    MinuteBudget batchBudget; ///< receivers of batchsendmsg
    quint32 broadcasts = 0;   ///< MsgSeq of the newest send_broadcast_msg
    MessageLog log;
    MessageNotes notes;
    LiveCounters &counters;

  private:
    void run(const HttpRequest &request, const HttpReply &reply, const SandboxFault &fault);
    void send(const HttpReply &reply, const QJsonObject &answer, const SandboxFault &fault);

    Gate m_gate;
    QHash<QString, SandboxFault> m_faults;
    QHash<QByteArray, SeenMessage> m_seen;
};

} // namespace imdesk::sim
