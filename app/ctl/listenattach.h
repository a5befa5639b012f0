// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"

#include "core/callbacks/attachserver.h"
#include "core/callbacks/budgetmeter.h"
#include "core/callbacks/forwardstats.h"

namespace imdesk {

/// The options of "listen" that let consoles attach.
void addAttachOptions(QCommandLineParser &parser);
/// What they ask for; a port of -1 and no socket for nothing. Nothing after the program was told to end.
std::optional<AttachOptions> attachOptions(Ctl &ctl);
/// What consoles are told about the receiver.
QJsonObject attachStatus(const ReceiverCounters &counters, const QUrl &url, qint64 perMinute, qint64 trimmed,
                         const BudgetFigures &budget, const QList<TargetReport> &targets);

} // namespace imdesk
