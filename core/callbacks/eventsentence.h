// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"

namespace imdesk {

/// One plain sentence about an event in the language of the program: "alice wrote in cs-night: hello". Untrusted parts
/// are made visible and cut, so it is safe on one line; IDs that are longer than the service has them are cut short.
QString eventSentence(const CallbackEvent &event);
/// Whether the request could not be understood, so that nobody knows what happened: the sentence then is about the
/// request and holds the event's note.
bool isUnreadable(const CallbackEvent &event);

/// Several accounts on one line: "bob", "bob and peter", "bob, peter and 3 more". Empty for none.
QString peopleText(const QString &lines);

/// The answer in words: "allowed", "accepted", "refused (10016)", "dropped", "refused for 2 of the people", "not taken
/// (HTTP 400)"; "from history" for what was never asked about.
QString answerWords(const CallbackEvent &event);
/// The same where it is known how the answer refuses, as rows of the log know it.
QString answerWords(const CallbackEvent &event, const AnswerRefusal &refusal);

/// The check of Sign in words.
QString signWords(SignState state);

} // namespace imdesk
