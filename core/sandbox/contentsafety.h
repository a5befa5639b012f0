// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

#include <QJsonArray>
#include <QStringList>

namespace imdesk::sim {

// What content safety refuses: words the sandbox was told to block, whatever the case of their letters.

inline constexpr int blockedInProfile = 40005, blockedInFriend = 30005;

/// `code` where one of the texts holds such a word.
Refusal unsafeTexts(const Service &service, const QStringList &texts, int code = 80001);
/// The same for the texts of a message.
Refusal unsafeBody(const Service &service, const QJsonArray &body);

} // namespace imdesk::sim
