// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace imdesk {

/// Where the columns of one callback command lie in its body. A path is `Info.To_Account` or `PairList[].To_Account`;
/// `a|b` takes the first that is there, `a+b` joins all that are; `@msg` is the words of MsgBody.
struct CommandRule
{
    const char *command;
    const char *alias; ///< short name for filters: after-group-message
    const char *sender;
    const char *receivers;
    const char *group;
    const char *text;
    const char *detail;
};

/// The rules of all documented commands.
std::span<const CommandRule> commandRules();
/// The rule of a command, or a general one that guesses for commands nobody knows yet; never null.
const CommandRule *ruleOf(const QString &command);
/// The short name of a command; for an unknown one it is made from the full name: Foo.CallbackBarBaz -> foo-bar-baz.
QString aliasOf(const QString &command);
bool isKnownCommand(const QString &command);
/// Whether the service waits for the answer and acts on it.
bool isBeforeCommand(const QString &command);

} // namespace imdesk
