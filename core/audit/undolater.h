// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/stateafter.h"
#include "core/audit/undo.h"

#include <optional>

namespace imdesk {

/// What has to be known of an entry to tell what its undo would overwrite; the rest is read when it is asked.
struct LaterQuestion
{
    QString path;
    QJsonObject request;
    QJsonObject left;            ///< how the entry has left things
    QString words;               ///< instead, of an edited message: the hash of the request with its words
    UndoPlan plan;               ///< what takes it back
    qint64 doneMs = 0;           ///< when it was done, by the clock of this computer
    qint64 slackS = 0;           ///< so far apart may be what is the same end of a mute
    QJsonObject wordHashes = {}; ///< of each field of the message by itself; older entries have the one hash alone
};

/// Nothing where the undo of an entry overwrites nothing, or the entry does not tell how it has left things. What is
/// added, taken off or counted by steps is taken back so that it leaves alone what others have done.
std::optional<LaterQuestion> laterQuestion(const AuditRecord &record, const UndoPlan &plan);

} // namespace imdesk
