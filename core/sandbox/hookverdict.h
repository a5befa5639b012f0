// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <QJsonArray>

namespace imdesk::sim {

/// What the answer of a before-event means for the action.
struct HookVerdict
{
    Refusal refusal;    ///< set when the action is forbidden
    bool drop = false;  ///< message only: nothing is delivered, the sender is told it succeeded
    QJsonArray msgBody; ///< replacement, empty when none
    QString customData; ///< replacement, null when none
};

/// Which codes an event understands; undocumented ones let the action through, like no answer.
struct HookRules
{
    int refused;          ///< code of the caller for ErrorCode 1
    int lowest, highest;  ///< the app's own codes, handed on as they are
    bool message = false; ///< knows the silent drop and replacements
};
inline constexpr HookRules groupActionRules{10016, 10100, 10200, false};
inline constexpr HookRules groupMessageRules{10016, 10100, 10200, true};
inline constexpr HookRules privateMessageRules{20006, 120001, 130000, true};

HookVerdict judgeHook(const QJsonObject &answer, const HookRules &rules);

} // namespace imdesk::sim
