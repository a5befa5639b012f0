// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace imdesk {

/// What stands in place of a text that must not be kept.
inline constexpr QChar redactedMark{0x2026};

/// A request as it may be written to disk: the texts of messages and whatever looks like a key, a UserSig, a token or a
/// password give way to a mark. IDs, switches and numbers stay, so that the call can be told and filled in again.
QJsonObject redactedRequest(const QJsonObject &body);

/// A state that is kept to be given back: only fields that are known to hold words or secrets give way to a mark. What
/// merely looks like a key stays, for it may be the address of a picture or the name of a group.
QJsonObject redactedState(const QJsonObject &state);

} // namespace imdesk
