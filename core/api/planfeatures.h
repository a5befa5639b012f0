// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <span>

namespace imdesk::api {

/// What an app may do only with a plan, or a switch of its console, that not every app has.
struct PlanFeature
{
    QLatin1String word; ///< stable, in files and options
    int code = 0;       ///< how the service refuses it
    /// It needs Ultimate (international: Pro, Premium) or Enterprise, so that every plan below is without it. What else
    /// closes a feature is a switch of the console.
    bool ultimate = false;
    std::span<const QLatin1String> commands;
};

namespace planfeature {
inline constexpr QLatin1String deleteAccounts{"account_delete"};
inline constexpr QLatin1String contactGroups{"contact_groups"}; ///< with the standard marks of conversations
inline constexpr QLatin1String communities{"communities"};
inline constexpr QLatin1String bans{"group_ban"};
inline constexpr QLatin1String counters{"group_counters"};
inline constexpr QLatin1String onlineMembers{"group_online_now"};
inline constexpr QLatin1String liveAdmins{"group_live_admins"};
inline constexpr QLatin1String memberMarks{"group_live_marks"};
inline constexpr QLatin1String broadcast{"broadcast"};
inline constexpr QLatin1String receipts{"group_message_receipts"};
inline constexpr QLatin1String extensions{"group_message_extensions"};
inline constexpr QLatin1String pushToAll{"all_member_push"};
} // namespace planfeature

/// All of them, as each command's page tells (group, recentcontact, openim and all_member_push of the newest
/// documents).
std::span<const PlanFeature> planFeatures();
/// Null for a word of none.
const PlanFeature *planFeature(const QString &word);
/// Whose command it is; null for one that every app has.
const PlanFeature *planFeatureOf(const QString &command);
/// The same of one call: of some commands the body tells whether the plan counts.
const PlanFeature *planFeatureOf(const QString &command, const QJsonObject &body);
/// Whether the body tells if a call of this command needs what the plan may lack.
bool planDependsOnBody(const QString &command);
/// Words of what an app below Ultimate is without.
QStringList ultimateFeatures();

} // namespace imdesk::api
