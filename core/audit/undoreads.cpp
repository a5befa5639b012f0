// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/undoreads.h"

#include "core/audit/undoaccounts.h"
#include "core/audit/undocontacts.h"
#include "core/audit/undoextras.h"
#include "core/audit/undofriends.h"
#include "core/audit/undomessages.h"
#include "core/audit/undopush.h"

namespace imdesk {

QList<SnapshotCall> readsBefore(const QString &path, const QJsonObject &body, const QString &admin)
{
    return readsForUndo(path, body) + contactundo::reads(path, body) + friendundo::reads(path, body) +
           extraundo::reads(path, body, admin) + pushundo::reads(path, body) + accountundo::reads(path, body) +
           messageundo::reads(path, body);
}

bool bringsWordsBack(const QString &path) { return messageundo::edits(path); }

QJsonObject wordHashes(const QString &path, const QJsonObject &request)
{
    return messageundo::edits(path) ? messageundo::hashesOf(request) : QJsonObject();
}

} // namespace imdesk
