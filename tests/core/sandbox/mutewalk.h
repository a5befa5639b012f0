// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace imdesk {

/// A walk among people who may be muted everywhere: one clock for all one-to-one chats, one for all groups.
class MuteWalk : public Walk
{
  public:
    using Walk::Walk;

  protected:
    static constexpr qint64 forEverSeconds = 4294967295;

    /// Often enough 0, which lifts, and without an end.
    qint64 seconds()
    {
        const quint32 dice = m_random.below(10);
        return dice < 2 ? 0 : dice < 4 ? forEverSeconds : m_random.between(1, 400);
    }

    /// One clock or both; what is not said stays as it is.
    void muteEverywhere(const QString &who)
    {
        QJsonObject body{{QStringLiteral("Set_Account"), who}};
        const quint32 dice = m_random.below(10);
        for (const bool groups : {false, true}) {
            if (groups ? dice < 3 : dice > 6)
                continue;
            // A long time is none without end.
            const qint64 length = m_random.chance(10) ? forEverSeconds - 1 : seconds();
            body.insert(groups ? QStringLiteral("GroupmsgNospeakingTime") : QStringLiteral("C2CmsgNospeakingTime"),
                        length);
            (groups ? m_groupMutes : m_privateMutes)[who] = length == forEverSeconds ? never : now() + length;
        }
        call("openconfigsvr/setnospeaking", body, 0);
    }

    bool mutedEverywhere(const QString &who) const { return left(m_groupMutes, who) > 0; }

    void compareMutes(const QString &who)
    {
        const QJsonObject reply = call("openconfigsvr/getnospeaking", {{QStringLiteral("Get_Account"), who}}, 0);
        same(who + QStringLiteral(" muted in chats"), reply.value(QLatin1String("C2CmsgNospeakingTime")).toInteger(-1),
             left(m_privateMutes, who));
        same(who + QStringLiteral(" muted in groups"),
             reply.value(QLatin1String("GroupmsgNospeakingTime")).toInteger(-1), left(m_groupMutes, who));
    }

  private:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    qint64 left(const QMap<QString, qint64> &ends, const QString &who) const
    {
        const qint64 end = ends.value(who);
        return end == never ? forEverSeconds : std::max<qint64>(0, end - now());
    }

    QMap<QString, qint64> m_privateMutes, m_groupMutes; ///< ends
};

} // namespace imdesk
