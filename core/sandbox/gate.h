// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"
#include "core/sandbox/httpfront.h"

#include <QHash>
#include <QUrlQuery>

#include <deque>

namespace imdesk::sim {

class World;

/// What the gate must know of the app.
struct GateSettings
{
    quint32 sdkAppId = 0;
    QString admin;
    QByteArray secretKey;
    bool enforceRates = true;
};

/// Signatures end by the sandbox's time; rates are counted in the computer's, which never stands still.
struct GateTime
{
    qint64 seconds = 0;
    qint64 realMs = 0;
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

/// The gateway of the service: path, SDKAppID, identifier, UserSig, admin rights, rate, body, in this order.
class Gate
{
  public:
    explicit Gate(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    struct Passed
    {
        const CatalogueCommand *command = nullptr;
        QString path, admin;
        QJsonObject body;
    };
    /// Fills `passed` as far as it comes; its path is set even when the call is refused.
    Refusal check(const HttpRequest &request, const GateSettings &settings, const World &world, const GateTime &time,
                  Passed &passed);

  private:
    Refusal checkCaller(const QUrlQuery &query, const GateSettings &settings, const World &world,
                        const GateTime &time) const;
    static Refusal checkBody(const QByteArray &bytes, Passed &passed);

    const Catalogue &m_catalogue;
    QHash<QString, RateWindow> m_rates;
};

} // namespace imdesk::sim
