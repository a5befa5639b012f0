// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accounts.h"
#include "core/directory/accountrow.h"
#include "core/services/profilefields.h"

namespace imdesk::accountwords {

/// Words for people about accounts, in the language of the program.

/// "groups, callbacks"
QString sources(AccountSources sources);
/// Online, PushOnline, Offline as a word; an unknown one as it came, none for an empty one.
QString online(const QString &status);
/// "Online · iPhone, Web", or "Online · Web: Online, iPhone: Reachable by push" where they differ.
QString onlineWithDevices(const api::OnlineState &state);
/// Where two met, of AddSource_Type_ and a keyword: the usual keywords in words, others as they came.
QString friendSource(const QString &keyword);
/// Name of a profile field; a custom one by its own name.
QString fieldName(const ProfileField &field);
/// A value of one of the service's lists.
QString choice(const QString &value);
/// The value as it is shown; "not set" where there is none.
QString value(const ProfileField &field, const QJsonValue &value);

} // namespace imdesk::accountwords
