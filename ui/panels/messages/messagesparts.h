// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/planrefusals.h"

#include <memory>

namespace imdesk {

class ConversationService;
class Dialogs;
class DisplayZone;
class DraftStore;
class ErrorText;
class GroupKindLookup;
class GroupKinds;
class MessageCopies;
class MessageImporter;
class MessageSender;
struct Profile;

/// What the section of messages works with; all of it outlives the panel.
struct MessagesParts
{
    ConversationService &conversations;
    MessageCopies &copies;
    MessageSender &sender;
    MessageImporter &importer;
    DraftStore &drafts;
    DraftStore &importDrafts; ///< of what is pasted into Import
    const Profile &profile;   ///< looked at anew each time
    const ErrorText &errors;
    const DisplayZone &zone;
    Dialogs &dialogs;
    GroupKinds &kinds;
    GroupKindLookup &kindLookup;
    std::shared_ptr<PlanRefusals> refusals = std::make_shared<PlanRefusals>();
};

} // namespace imdesk
