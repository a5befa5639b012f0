// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/rulerehearsal.h"

namespace imdesk {

/// What was, or would have been, answered to an event: "refused with 10101", "dropped", "text replaced".
QString verdictWords(const RehearsalReport::Sample &sample);
/// Which kinds of before-events a rule may match and cannot answer, by the short names of their commands; empty when
/// there are none.
QString missedKindsWords(const ReplyRule &rule);
/// How many events of a rehearsal passed a rule by although it matched them; empty for none.
QString missedWords(const ReplyRule &rule, qint64 events);
/// On how many events of a rehearsal a rule gave up; empty for none.
QString gaveUpWords(qint64 events);
/// The name of a rule, for lists of what was tried: with a remark where it is off.
QString triedName(const ReplyRule &rule, qsizetype limit);
/// What a sample of them is told as: "not refused".
QString missedSampleWords(const ReplyRule &rule);

} // namespace imdesk
