// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"
#include "core/sandbox/httpfront.h"
#include "core/sandbox/minutebudget.h"

#include <QHash>
#include <QUrlQuery>

#include <deque>
#include <optional>

namespace imdesk::sim {

class World;
struct UserSigClaims;

/// What the gate must know of the app.
struct GateSettings
{
    quint32 sdkAppId = 0;
    QString admin;
    QByteArray secretKey;
    bool enforceRates = true;
};

/// Counts calls of one kind in a sliding second. The second is counted as 900 ms, so that a caller who keeps the limit
/// by his own clock is never refused for the way's jitter.
class RateWindow
{
  public:
    bool admit(int perSecond, qint64 nowMs);

  private:
    std::deque<qint64> m_times;
};

/// Counts the bad signatures of one caller: 50 within a minute lock the caller out for a minute. The service names no
/// number; who mistypes a key a few times must not meet this.
class SignatureLock
{
  public:
    void failed(qint64 nowMs);
    bool isLocked(qint64 nowMs) const { return nowMs >= m_lockedAt && nowMs - m_lockedAt < lockMs; }

  private:
    static constexpr qint64 lockMs = 60'000;
    static constexpr qint64 failuresAtMost = 50;
    MinuteBudget m_failures;
    qint64 m_lockedAt = -lockMs;
};

/// The gateway of the service: path, SDKAppID, identifier, UserSig, admin rights, rate, body, in this order. Signatures
/// end by the sandbox's time, which also spaces pushes to all; the other rates, all by the second, and locks are
/// counted in the computer's, which never stands still.
class Gate
{
  public:
    explicit Gate(const Catalogue &catalogue);

    struct Passed
    {
        const CatalogueCommand *command = nullptr;
        QString path, admin;
        QJsonObject body;
        int overLimit = 0; ///< calls of the last second, where they are too many and the app is to be told
    };
    /// Fills `passed` as far as it comes; its path is set even when the call is refused.
    Refusal check(const HttpRequest &request, const GateSettings &settings, const World &world, const BothTimes &time,
                  Passed &passed);

  private:
    /// How fast a command is called.
    struct Pace
    {
        RateWindow admitted;
        std::deque<qint64> refused; ///< of the last second
        std::optional<qint64> toldMs;
    };
    bool isInTime(const CatalogueCommand &command, Pace &pace, const BothTimes &time);
    static int countRefused(Pace &pace, int perSecond, qint64 nowMs);
    Refusal checkCaller(const QUrlQuery &query, const GateSettings &settings, const World &world,
                        const BothTimes &time);
    Refusal checkSignature(const QString &identifier, const QByteArray &userSig, const GateSettings &settings,
                           qint64 realMs, UserSigClaims &content);
    Refusal checkBody(const QByteArray &bytes, Passed &passed) const;

    const Catalogue &m_catalogue;
    QHash<QString, CatalogueCommand> m_perItem; ///< how commands are checked whose items are judged one by one
    QHash<QString, Pace> m_paces;
    PeriodBudget m_pushes;                 ///< to all: one at a time
    QHash<QString, SignatureLock> m_locks; ///< by identifier
};

} // namespace imdesk::sim
