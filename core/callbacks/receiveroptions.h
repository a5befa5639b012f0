// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/addresslist.h"
#include "core/callbacks/answerwatch.h"
#include "core/callbacks/forwardtarget.h"
#include "core/callbacks/replyrule.h"
#include "core/callbacks/requestframe.h"
#include "core/callbacks/tlsfiles.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QString>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace imdesk {

/// Where and for whom to listen.
struct ReceiverOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;         ///< 0 takes any free one
    QList<quint16> morePorts; ///< listened on as well
    /// Sockets somebody else made and listens on already, as a service manager does: address and ports are theirs then.
    QList<int> descriptors;
    TlsFiles tls;
    AddressList allowed;                          ///< others are sent away before they can say anything
    QString path = QStringLiteral("/imcallback"); ///< this path and what lies below it
    quint32 sdkAppId = 0;                         ///< callbacks of other apps are refused; 0 takes any
    QByteArray token;                             ///< secret of the webhook authentication; empty checks no Sign
    GuardLimits limits;
    QList<ReplyRule> rules; ///< asked about before-events; without a rule everything is allowed
    ForwardList forward;    ///< asked about before-events, too; the other events go through an EventForwarder
    std::shared_ptr<AnswerWatch> watch;   ///< where times and figures are kept; empty: in the receiver
    std::function<void()> committed;      ///< called on the receiver's thread when events were stored
    std::optional<ApiError> refusal = {}; ///< why nothing may be received now: a token that is not known, say

    /// Whether it listens at the same place, in the same way and for the same app as `other`.
    bool listensAs(const ReceiverOptions &other) const;
};

/// Something about the receiver a person should see.
struct ReceiverProblem
{
    enum class Kind {
        WrongPath,
        WrongMethod,
        WrongContent,
        WrongApp,
        MissingSign,
        WrongSign,
        ClockDrift,
        BadBody,
        NoCommand,
        Refused,   ///< by the connection limits
        Forbidden, ///< by the list of addresses
        Handshake, ///< TLS could not be agreed on, or the client showed no good certificate
        NotStored, ///< the event log could not be written; nothing was acknowledged
        Overloaded,
        LateAnswer,      ///< after the two seconds of the service
        SlowRules,       ///< the reply rules were cut off
        NoVerdict,       ///< no forward target answered in time
        Forwarding,      ///< something about the queue of after-events
        StoreNearlyFull, ///< the oldest events will be dropped soon
        StoreTrimmed,    ///< the oldest events were dropped
        StoreSalvaged,   ///< the log was damaged; what could be read was saved, or it was set aside whole
        Attach,          ///< a listener elsewhere did not do what it was asked, or has another log now
        StoreBegunAnew,  ///< the log was moved, removed or cut short; another one was begun
        NearlyLate       ///< answers come near the two seconds of the service
    };
    Kind kind = Kind::Refused;
    qint64 at = 0; ///< Unix milliseconds
    QString words; ///< a sentence in the language of the program
    QString peer;
};

/// How often a reply rule decided, and the time all rules took then.
struct RuleUse
{
    qint64 hits = 0;
    qint64 microseconds = 0;
    qint64 slowest = 0; ///< microseconds
    friend bool operator==(const RuleUse &, const RuleUse &) = default;
};

/// Counted on the receiver's thread, read from anywhere.
struct ReceiverCounters
{
    std::atomic<qint64> requests = 0; ///< whole requests, whatever became of them
    std::atomic<qint64> stored = 0;   ///< committed and answered, badly formed ones included
    std::atomic<qint64> badBodies = 0;
    std::atomic<qint64> wrongApp = 0;
    std::atomic<qint64> wrongSign = 0; ///< missing ones included
    std::atomic<qint64> drifted = 0;
    std::atomic<qint64> wrongRequest = 0; ///< path, method, content
    std::atomic<qint64> refused = 0;      ///< by the connection limits, the list of addresses or TLS
    std::atomic<qint64> notStored = 0;
    std::atomic<qint64> connections = 0;

    void countRule(const QString &id, qint64 microseconds)
    {
        const std::lock_guard lock(m_mutex);
        RuleUse &use = m_rules[id];
        ++use.hits;
        use.microseconds += microseconds;
        use.slowest = qMax(use.slowest, microseconds);
    }
    /// By the id of the rule.
    QHash<QString, RuleUse> rules() const
    {
        const std::lock_guard lock(m_mutex);
        return m_rules;
    }

    qint64 rejected() const { return wrongApp + wrongSign + drifted + wrongRequest + refused + notStored; }

  private:
    mutable std::mutex m_mutex;
    QHash<QString, RuleUse> m_rules;
};

} // namespace imdesk
