// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"

namespace imdesk {

/// The verbs about the hours of message files: those that are there are listed, those that are missing fetched.
void addHourOptions(QCommandLineParser &parser);
void addFetchOptions(QCommandLineParser &parser);
void fetchHistory(Ctl &ctl, const QStringList &words);
void listHours(Ctl &ctl, const QStringList &words);

} // namespace imdesk
