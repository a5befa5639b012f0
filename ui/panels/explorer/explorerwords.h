// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/catalogue.h"
#include "core/api/errortext.h"
#include "core/api/groups.h"
#include "core/services/explorerservice.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/panel.h"

#include <QCoreApplication>

#include <optional>

namespace imdesk {

class CommandWords;

/// The sentences of the explorer: what is wrong with a request, what a call will do, what is known of a command.
class ExplorerWords
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::ExplorerWords)

  public:
    static QString problem(const RequestProblem &problem);
    /// "group_open_http_svc/create_group  ·  at most 200 calls a second".
    static QString caption(const CatalogueCommand &command);
    /// The question before the call, nothing where none is needed: before harm always, before any write on production.
    /// `group` is the one to be disbanded, as far as it is known.
    static std::optional<Confirmation> question(const CatalogueCommand &command, const QString &title,
                                                const QJsonObject &body, const Profile &profile,
                                                const std::optional<api::GroupInfo> &group = std::nullopt);
    /// The group that the call would disband, empty for every other call.
    static QString disbandedGroup(const CatalogueCommand &command, const QJsonObject &body);
    static Inspection inspection(const CatalogueCommand &command, const CommandWords &words);
    static QString groupTypes(const CatalogueCommand &command, const CommandWords &words);
    /// Title, reason and what to do instead of a command that cannot be sent.
    static ErrorExplanation refusal(const CommandRefusal &refusal, const ErrorText &errors);
    /// What speaks against the command for groups of the type, empty when nothing does.
    static QString typeWarning(const CatalogueCommand &command, GroupKind kind, const CommandWords &words);

  private:
    static QString place(const Profile &profile);
    static QString reached(const QJsonObject &body, const QString &where);
};

} // namespace imdesk
