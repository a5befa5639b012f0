// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace imdesk::sim {

/// Holds the elements of a message against their documented shapes; says in words what is wrong, nothing when all is
/// well.
QString messageBodyProblem(const QJsonArray &body);

/// Bytes of the message as its limits count them.
qsizetype messageBytes(const QJsonArray &body, const QString &customData);

} // namespace imdesk::sim
