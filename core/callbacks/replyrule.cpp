// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/replyrule.h"

#include "core/callbacks/filter.h"
#include "core/callbacks/filteruse.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <utility>

namespace imdesk {

template <>
FieldTable fieldsOf<ReplyRule>()
{
    return {field("id", &ReplyRule::id, Need::Required),
            field("name", &ReplyRule::name),
            field("filter", &ReplyRule::filter),
            field("on", &ReplyRule::on),
            field("action", &ReplyRule::action, Need::Required),
            field("code", &ReplyRule::code),
            field("info", &ReplyRule::info),
            field("words", &ReplyRule::words),
            field("members", &ReplyRule::members),
            rest(&ReplyRule::others)};
}

template <>
FieldTable fieldsOf<ReplyRuleList>()
{
    return {field("rules", &ReplyRuleList::rules, Need::Required)};
}

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

using RuleAction = ReplyRule::Action;
constexpr std::array<std::pair<RuleAction, const char *>, 5> actionWords{
    {{RuleAction::Allow, "allow"},
     {RuleAction::Refuse, "refuse"},
     {RuleAction::Drop, "drop"},
     {RuleAction::MaskWords, "mask-words"},
     {RuleAction::RefuseMembers, "refuse-members"}}};

} // namespace

ReplyRule::Action ReplyRule::kind() const
{
    for (const auto &[kind, word] : actionWords) {
        if (action == QLatin1String(word))
            return kind;
    }
    return Action::Allow;
}

bool ReplyRule::isKnown() const { return action == wordOf(kind()); }

QString ReplyRule::wordOf(Action action)
{
    for (const auto &[kind, word] : actionWords) {
        if (kind == action)
            return QLatin1String(word);
    }
    return {};
}

bool ReplyRule::fits(const ReplyForm &form) const
{
    switch (kind()) {
    case Action::Allow:
        return true;
    case Action::Refuse:
        return code == 0 || form.allowsCode(code);
    case Action::Drop:
        return form.drop;
    case Action::MaskWords:
        return form.text;
    case Action::RefuseMembers:
        return form.members || (form.perTarget && (code == 0 || form.allowsCode(code)));
    }
    return false;
}

bool ReplyRule::misses(const ReplyForm &form) const
{
    switch (kind()) {
    case Action::Refuse:
    case Action::Drop:
        return !fits(form);
    case Action::RefuseMembers: // other kinds bring nobody in
        return form.perTarget && !fits(form);
    case Action::Allow:
    case Action::MaskWords: // other kinds have no text to mask
        break;
    }
    return false;
}

QStringList ReplyRule::missedCommands() const
{
    QStringList out;
    const auto parsed = Filter::parse(filter);
    if (!parsed || !isKnown())
        return out;
    FilterMatcher matcher(*parsed);
    const QStringList heeded = heededCommands();
    for (const QString &command : heeded) {
        if (misses(*replyFormOf(command)) && matcher.mayBeOf(command))
            out << command;
    }
    return out;
}

QString ReplyRule::problem() const
{
    if (!isKnown())
        return RuleText::tr("This version does not know the action “%1”.").arg(action);
    const auto parsed = Filter::parse(filter);
    if (!parsed)
        return parsed.error().message;
    if (QString words = standingProblem(*parsed, FilterUse::Rules); !words.isEmpty())
        return words;
    switch (kind()) {
    case Action::Refuse:
        if (code != 0 && code != 1 && !(code >= 10100 && code <= 10200) && !(code >= 120001 && code <= 130000) &&
            !(code >= 38000 && code <= 39000)) {
            return RuleText::tr("Own codes are 10100 to 10200 for groups, 120001 to 130000 for one-to-one messages and "
                                "38000 to 39000 for friend requests; 0 takes the plain refusal.");
        }
        break;
    case Action::MaskWords:
        if (words.isEmpty())
            return RuleText::tr("Name at least one word to mask.");
        break;
    case Action::RefuseMembers:
        if (members.isEmpty())
            return RuleText::tr("Name at least one account to refuse.");
        break;
    case Action::Allow:
    case Action::Drop:
        break;
    }
    return {};
}

QString ReplyRuleList::problem() const
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString &id = rules.at(i).id;
        if (places.contains(id))
            return RuleText::tr("The rules %1 and %2 have the same id “%3”.").arg(places.value(id)).arg(i + 1).arg(id);
        places.insert(id, i + 1);
    }
    return {};
}

void nameRules(QList<ReplyRule> &rules)
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (!rules.at(i).name.trimmed().isEmpty())
            continue;
        ReplyRule &rule = rules[i];
        rule.name = rule.id.isEmpty() ? QStringLiteral("#%1").arg(i + 1) : rule.id;
    }
}

} // namespace imdesk
