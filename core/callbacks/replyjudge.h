// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/event.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/logrow.h"
#include "core/callbacks/replyrule.h"

#include <memory>
#include <vector>

namespace imdesk {

/// What a rule wants told to the service about one event.
struct ReplyVerdict
{
    int rule = -1; ///< place of the rule that decided; -1 when none had anything to say
    int code = 0;
    QString info;
    QJsonObject more;  ///< further fields of the answer: MsgBody, RefusedMembers_Account, ResultItem
    int cutOff = -1;   ///< place of the rule that could not be asked to its end, so that none decided
    QList<int> gaveUp; ///< places of rules whose filter gave up on the event; in front of the one that decided
    friend bool operator==(const ReplyVerdict &, const ReplyVerdict &) = default;
};

/// Asks a list of rules about before-events, for one thread: filters keep state. Rules that are off, unknown or cannot
/// be used are passed over.
class ReplyJudge
{
  public:
    explicit ReplyJudge(QList<ReplyRule> rules);
    ReplyVerdict decide(const CallbackEvent &event);
    /// The places of rules in front of the verdict that match the event and are after such ones, and yet had nothing
    /// to answer: the service does not take their answer for it. Costs time of its own; for rehearsals.
    QList<int> missed(const CallbackEvent &event, const ReplyVerdict &verdict);
    /// How long all rules together may take for one event; after that it is allowed.
    void setPatience(int ms) { m_patienceMs = ms; }
    const QList<ReplyRule> &rules() const { return m_rules; }

    /// What lets an event pass whose verdict stands in ResultItem: the service wants one for each target there, also
    /// where nobody refuses any. Empty for every other event.
    static QJsonObject passingAll(const CallbackEvent &event);
    /// Writes the verdict into the event: what is answered, and the name of the rule.
    void apply(const ReplyVerdict &verdict, CallbackEvent &event) const;

  private:
    struct Usable
    {
        int place;
        FilterMatcher matcher;
    };
    QList<ReplyRule> m_rules;
    std::vector<Usable> m_usable;
    CommandNames m_names;
    int m_patienceMs = 250;
};

/// Words replaced by stars in the text elements of a MsgBody; the same value when there was none.
QJsonArray maskedBody(const QJsonArray &msgBody, const QStringList &words);

} // namespace imdesk
