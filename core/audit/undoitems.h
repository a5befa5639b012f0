// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/apierror.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Accounts in the calls of an undo, and what an answer says of each.
namespace imdesk::undoitems {

/// The accounts that a call is about, each once; none where it names no account that matters by itself.
QStringList accountsOf(const QString &path, const QJsonObject &body);
/// The same call about some of them.
QJsonObject about(const QString &path, const QJsonObject &body, const QStringList &accounts);
/// Group or topic of a call.
QString placeOf(const QJsonObject &body);
/// Accounts for which a call that was carried out has done nothing, or not yet, with the reason.
QHash<QString, ApiError> refusedIn(const QString &path, const QJsonObject &reply);
/// Whether one account among several may have failed the whole call.
bool oneMayBeBad(const QString &path, const ApiError &error);
/// Whether several calls of the command may be under way at once.
bool runsBeside(const QString &path);

} // namespace imdesk::undoitems
