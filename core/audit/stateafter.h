// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"

namespace imdesk {

/// How what was read before an entry stands once its call is done, in the same form: the request says what was set,
/// the reply what came of a step. Empty where they do not tell. `nowS`: when it was done, for what ends by itself.
QJsonObject stateAfter(const QString &path, const AuditEntry &entry, const QJsonObject &reply, qint64 nowS);

/// What differs between two states, a line each: "GroupCounter likes Value: 41 → 42". Nothing where the state after is
/// not known.
QStringList stateChanges(const QJsonObject &before, const QJsonObject &after);

/// A value that is not as it was left and would be another next.
struct Overwritten
{
    QString row;  ///< whom or what it belongs to: the name of the row of the outermost list, empty without one
    QString line; ///< what was left and what is now
};
/// All such values. Ends of mutes and bans that are no further apart than the slack are one, and those that are over
/// are none.
QList<Overwritten> overwritten(const QJsonObject &left, const QJsonObject &now, const QJsonObject &next, qint64 nowS,
                               qint64 slackS);

} // namespace imdesk
