// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

#include <QList>

namespace imdesk {

/// Words for a menu and the filter it adds.
struct EventCondition
{
    QString words;
    QString filter;
};

/// What a person can filter by from a cell: only this, not this, and so on. `column` is one of EventLogModel.
QList<EventCondition> cellConditions(const CallbackEvent &event, int column);
/// Events of that person, as sender or receiver.
QString personCondition(const QString &account);

} // namespace imdesk
