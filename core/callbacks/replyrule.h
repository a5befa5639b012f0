// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/callbacks/replyform.h"

#include <QString>
#include <QStringList>

namespace imdesk {

/// One wish of a person about before-events: which of them (a filter), and what the service is told. Rules are asked in
/// order; the first that matches and has something to say decides.
struct ReplyRule
{
    enum class Action {
        Allow,        ///< lets it pass, so that no later rule is asked
        Refuse,       ///< with a code of the event's documented range and words for the client
        Drop,         ///< silently: the sender is told it was delivered
        MaskWords,    ///< replaces words in text elements by stars
        RefuseMembers ///< refuses the listed accounts, of those brought into a group or asked to be friends
    };

    QString id;
    QString name;
    QString filter; ///< text of a Filter; empty matches every before-event
    bool on = true;
    QString action = QStringLiteral("allow"); ///< see wordOf(); text, so that a rule of a newer program is kept
    int code = 0;                             ///< of a refusal; 0 takes the plain one of the event
    QString info;                             ///< ErrorInfo of a refusal
    QStringList words;                        ///< of MaskWords; case is ignored
    QStringList members;                      ///< of RefuseMembers
    QJsonObject others;

    Action kind() const;
    /// Whether the action is one this program knows; a rule with another one is kept, shown and never applied.
    bool isKnown() const;
    /// allow, refuse, drop, mask-words, refuse-members.
    static QString wordOf(Action action);
    /// Whether the service lets an answer of this form do what the rule wants.
    bool fits(const ReplyForm &form) const;
    /// Whether events of this form are what the rule is after, and yet pass it by: their code, or their kind, cannot
    /// be answered as it wants.
    bool misses(const ReplyForm &form) const;
    /// The before-events its filter may match and misses() is true for; commands in the order of the documents.
    QStringList missedCommands() const;
    /// Why the rule cannot be used, in the language of the program; empty when it can.
    QString problem() const;
    friend bool operator==(const ReplyRule &, const ReplyRule &) = default;
};

/// A file or a setting with rules.
struct ReplyRuleList
{
    QList<ReplyRule> rules;

    /// Why they cannot be used together, in the language of the program; empty when they can.
    QString problem() const;
};

/// A rule without a name is called by its id, without one by its place: an event that it decides must tell so.
void nameRules(QList<ReplyRule> &rules);

template <>
FieldTable fieldsOf<ReplyRule>();
template <>
FieldTable fieldsOf<ReplyRuleList>();

} // namespace imdesk
