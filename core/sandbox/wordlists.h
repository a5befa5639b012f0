// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/random.h"

#include <QString>

namespace imdesk::sim {

/// A made-up person: an account id in ASCII and the name people see.
struct PersonName
{
    QString id, nick;
};

/// Number `ordinal` makes the id unique; about two thirds of the names are Chinese.
PersonName personName(Random &random, quint32 ordinal);
/// At most 30 bytes.
QString groupName(Random &random, quint32 ordinal);
QString groupIntroduction(Random &random);
QString groupNotice(Random &random);
QString nameCard(Random &random);
QString signatureText(Random &random);
/// Something said in a group or to a person.
QString groupText(Random &random);
QString privateText(Random &random);

} // namespace imdesk::sim
