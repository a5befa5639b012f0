// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace imdesk {

/// How a sandbox is made. Sizes are those of the world at the start; an empty world (0 and 0) holds the admin alone.
struct SandboxOptions
{
    quint16 port = 0; ///< on 127.0.0.1; 0 = any free one
    quint32 sdkAppId = 1400000000;
    QString admin = QStringLiteral("administrator");
    QByteArray secretKey; ///< empty: a random one is made at the start
    int accounts = 2000;
    int groups = 300;
    int bigGroupMembers = 0; ///< members of one more group, a community; accounts are added as needed
    quint64 seed = 1;        ///< the same seed gives the same world on the same Beijing day
    QUrl callbackUrl;        ///< http or https on this computer, without query; empty = no callbacks
    QByteArray callbackToken;
    double trafficPerSecond = 1.0;    ///< events that made-up people cause in a second, on average; 0 = off
    bool notificationsClosed = false; ///< send_group_system_notification answers as for apps it is closed to
    QStringList closedFeatures;       ///< words of PlanFeature: refused as by a plan or a switch that lacks them
    int conversationsPerPage = 100;   ///< of get_contact_group; the service documents no number
    bool enforceRates = true;         ///< more calls a second than documented get 60007, too many bad signatures 70050
    QStringList blockedWords;         ///< texts that hold one are refused, as by content safety
    qint64 clockStartMs = 0;          ///< the sandbox's time at the start, milliseconds since 1970; 0 = the computer's
    double clockRate = 1;             ///< simulated seconds in a second
    bool clockFrozen = false;         ///< time stands until it is moved
    int callbackLimitMs = 2'000;      ///< of the computer's time, for the answer to a callback
    /// Groups and topics are made as they are elsewhere, to be copies of them: with any ID, without a name, of any
    /// size.
    bool takesCopies = false;
};

/// Trouble to practise with, in place of the proper answer of a command.
struct SandboxFault
{
    enum class Kind {
        None,
        Slow,       ///< the proper answer, `delayMs` late
        BadGateway, ///< HTTP 502; the command is not carried out
        Truncated,  ///< carried out, but the connection ends in the middle of the answer
        CutOff,     ///< carried out, but the connection ends without an answer
        NotJson,    ///< HTTP 200 with a page of HTML; not carried out
        Huge,       ///< JSON of `bytes` bytes; not carried out
        Refuse      ///< the service's failure with `code` and `message`; not carried out
    };
    Kind kind = Kind::None;
    int delayMs = 0;
    int code = 0;
    QString message;
    qsizetype bytes = 0;
    int times = -1; ///< how many calls it strikes; -1 = until it is taken away
};

/// What a sandbox has seen since it started.
struct SandboxCounters
{
    qint64 requests = 0;       ///< calls answered or being answered
    qint64 failedRequests = 0; ///< of them, answered with an ErrorCode
    qint64 callbacksFired = 0; ///< sent to the callback URL
    qint64 callbacksAnswered = 0;
    qint64 callbacksRefused = 0; ///< before-events whose answer forbade or changed the action
    qint64 callbacksLost = 0;    ///< no usable answer in time, or more waiting than can be kept
    qint64 trafficSteps = 0;
};

} // namespace imdesk
