// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "core/callbacks/requestquery.h"

#include <QByteArrayView>

namespace imdesk {

/// Longest value of a column in UTF-16 units; the body keeps the whole, and filters read it there. A message of the
/// service is 12 KB at most.
inline constexpr qsizetype eventTextLimit = 12'288;
inline constexpr qsizetype eventColumnLimit = 4'096;

/// Fills the columns of an event from its URL query and its body (both kept in the event as received). Knows where the
/// people, the group and the words of every documented command lie and guesses for others. A body that is no JSON
/// object leaves its columns empty and says so in `note`; nothing is ever dropped. Gives false for such a body.
bool decodeEvent(const RequestQuery &query, CallbackEvent &event);

/// The words of an event, as its column has them, however many its body holds. Empty where it holds none.
QString wholeTextOf(const QString &command, QByteArrayView body);

/// The URL query without the value of Sign, which could serve a replay while the time window is open.
QByteArray withoutSign(const QByteArray &query);

} // namespace imdesk
