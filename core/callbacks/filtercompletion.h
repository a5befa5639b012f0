// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventlog.h"

#include <QStringList>

namespace imdesk {

/// What could stand where the cursor is in a filter: fields and words of the language, or values that the log really
/// holds behind a comparison.
struct FilterCompletion
{
    qsizetype from = 0;  ///< what is replaced begins here
    qsizetype to = 0;    ///< and ends here: at the cursor, or behind the word the cursor stands in
    QStringList choices; ///< ready to be put there, quoted where needed

    static constexpr qsizetype most = 30;
    static FilterCompletion at(const QString &text, qsizetype cursor, const EventLog &log);
};

} // namespace imdesk
