// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace imdesk::sim {

/// Holds the elements of a message against their documented shapes; says in words what is wrong, nothing when all is
/// well.
QString messageBodyProblem(const QJsonArray &body);

/// The same for the settings of offline push; an absent OfflinePushInfo is well.
QString pushInfoProblem(const QJsonValue &info);

/// Longer messages are refused: 80002 in groups, 93000 to people.
inline constexpr qsizetype groupMessageBytes = 12'288; // 12 KB
inline constexpr qsizetype privateMessageBytes = 8'000;
/// Bytes of the message as its limits count them: the fields of every element, and the custom data.
qsizetype messageBytes(const QJsonArray &body, const QString &customData);

} // namespace imdesk::sim
