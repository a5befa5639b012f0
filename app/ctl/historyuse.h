// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctl.h"

#include "core/archive/historyarchive.h"
#include "core/settings/profile.h"

#include <functional>
#include <optional>

namespace imdesk {

/// What the verbs about archived message files have in common.

/// --type. Nothing after the program was told to end; an empty kind means both.
std::optional<std::optional<ChatKind>> kindFrom(Ctl &ctl);
/// Unix seconds of --from or --to, where ages are counted from `nowSeconds`; 0 where it is not given. Nothing after the
/// program was told to end.
std::optional<qint64> momentFrom(Ctl &ctl, const QString &option, qint64 nowSeconds);
/// --why
QString whyOf(const Ctl &ctl);

HistoryArchive *openHistory(Ctl &ctl, const Profile &profile);
/// Opens the archive, and first takes in again what only lies in its files after the database was begun anew.
void withHistory(Ctl &ctl, const Profile &profile, std::function<void(HistoryArchive *)> then);
/// What a wipe took besides hours, and what it could not.
void tellLeftOver(Ctl &ctl, const HistoryWipe &wipe);

} // namespace imdesk
