// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/filterrow.h"

namespace imdesk {

/// Everybody whom the body of an event names for one of the two columns of people, one a line, where the column itself
/// has room for some hundred. Empty where the body names nobody.
QByteArray peopleOf(const QString &command, QByteArrayView body, FilterRow::Field column);

} // namespace imdesk
