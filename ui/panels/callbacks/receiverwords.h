// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/callbackhub.h"
#include "ui/widgets/chip.h"

namespace imdesk {

/// The state of the receiver in one word, with the kind of its chip.
struct ReceiverWord
{
    ChipKind kind = ChipKind::Neutral;
    QString word;
};
ReceiverWord receiverWord(const CallbackHub &hub);
/// One line under the title: where it listens, what it checks, what came.
QString receiverCaption(const CallbackHub &hub);
/// "127.0.0.1:8443", or "127.0.0.1" for any free port.
QString receiverPlace(const ReceiverOptions &options);

} // namespace imdesk
