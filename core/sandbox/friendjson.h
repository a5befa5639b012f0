// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/friendflows.h"

#include <QJsonArray>

namespace imdesk::sim {

/// Answers with one ResultItem an account; those that failed are named once more, if any.
QJsonObject resultFields(const ItemResults &results, bool nameFailed = true);

/// The account in From_Account; answers the call and gives nobody when it does not exist.
AccountIndex ownerOf(Service &service, const CallPtr &call);

/// AddSource_Type_ and up to 8 letters.
bool isAddSource(const QString &text);
bool isRemark(const QString &text);
bool isAddWording(const QString &text);

/// Names of friend groups have 1 to 30 bytes.
bool isGroupName(const QString &name);
bool areGroupNames(const QStringList &names);

/// Tag_SNS_Custom_ and up to 8 letters, with a text of at most 500 bytes or a number. Fields are made in the console,
/// which the sandbox has not: every well-formed one is taken as made.
bool isCustomTag(const QString &tag);
bool isCustomValue(const QJsonValue &value);

/// One way of looking at a list or both: the words of friends and of blacklists differ.
QString relationWord(const QString &head, const QString &none, bool there, bool back, bool both);

} // namespace imdesk::sim
