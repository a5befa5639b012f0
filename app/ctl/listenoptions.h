// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"

#include "core/callbacks/eventstore.h"
#include "core/callbacks/receiveroptions.h"

namespace imdesk {

/// What the options of "listen" ask for.
struct ListenPlan
{
    ReceiverOptions receiver;
    StoreOptions store;
    QString rulesFile; ///< empty for none
};

void addReceiverOptions(QCommandLineParser &parser);
/// Nothing after the program was told to end with usage().
std::optional<ListenPlan> listenPlan(Ctl &ctl);

/// The first line of a file with a secret in it, or nothing after the program was told to end.
std::optional<QByteArray> secretFrom(Ctl &ctl, const QString &path);

} // namespace imdesk
