// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/service.h"

#include <QJsonArray>

namespace imdesk::sim {

/// Adds marks and conversation groups where there are any. Standard marks are written as a binary number: mark n is
/// bit n.
void putMarks(QJsonObject &item, const ContactData &data);
/// A conversation with its marks, as the commands of conversation groups write it.
QJsonObject contactRow(const ContactData &data);
/// The conversation as a request names it, in the form of answers.
QJsonObject contactItem(const ContactKey &key);

/// Reads a conversation that `owner` may group and mark.
Refusal readContact(const Service &service, AccountIndex owner, const QJsonObject &item, ContactKey &key);

} // namespace imdesk::sim
