// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/budgetmeter.h"
#include "core/callbacks/event.h"

#include <QList>
#include <QPair>

namespace imdesk {

/// How an answer came about, for the inspector: a bar of the two seconds with its parts in words, what each target
/// said, and the headers of the request. Empty for events that nobody waited for.
QList<QPair<QString, QString>> budgetFields(const CallbackEvent &event);
/// "95 of 100 answers within 38 ms"; empty where there are none.
QString budgetCaption(const BudgetFigures &figures);

} // namespace imdesk
