// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/draftstore.h"
#include "core/services/outgoingmessage.h"

namespace imdesk {

/// A message being written as the draft store keeps it: `typed` is the field of receivers as it stands, the elements
/// are JSON in the draft's text, the rest lies in what the draft carries along.
Draft draftOf(const OutgoingMessage &message, const QString &typed);
OutgoingMessage messageOf(const Draft &draft);

} // namespace imdesk
