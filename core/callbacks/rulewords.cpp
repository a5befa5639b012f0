// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/rulewords.h"

#include "core/base/plaintext.h"
#include "core/callbacks/commandtable.h"

#include <QCoreApplication>

#include <limits>

namespace imdesk {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

} // namespace

QString verdictWords(const RehearsalReport::Sample &sample)
{
    const ReplyVerdict &verdict = sample.verdict;
    if (verdict.code == 2)
        return RuleWords::tr("dropped");
    if (const int code = refusalOf(sample.event.command, verdict.code, verdict.more).code; code != 0)
        return RuleWords::tr("refused with %1").arg(code);
    if (verdict.more.contains(QLatin1String("MsgBody")))
        return RuleWords::tr("text replaced");
    return verdict.more.isEmpty() ? RuleWords::tr("let pass") : RuleWords::tr("some people refused");
}

QString missedKindsWords(const ReplyRule &rule)
{
    QStringList names;
    const QStringList commands = rule.missedCommands();
    for (const QString &command : commands)
        names << aliasOf(command);
    if (names.isEmpty())
        return {};
    const QString list = names.join(QLatin1String(", "));
    return rule.kind() == ReplyRule::Action::Drop
               ? RuleWords::tr("Only messages can be dropped. These events would pass this rule: %1.").arg(list)
               : RuleWords::tr("The code %1 cannot refuse these events, so they would pass this rule: %2.")
                     .arg(QString::number(rule.code), list);
}

QString missedWords(const ReplyRule &rule, qint64 events)
{
    if (events == 0)
        return {};
    const int count = int(qMin<qint64>(events, std::numeric_limits<int>::max()));
    return rule.kind() == ReplyRule::Action::Drop
               ? RuleWords::tr("matches %Ln event(s) that cannot be dropped", nullptr, count)
               : RuleWords::tr("matches %Ln event(s) that cannot be refused with the code %1", nullptr, count)
                     .arg(rule.code);
}

QString gaveUpWords(qint64 events)
{
    if (events == 0)
        return {};
    return RuleWords::tr("gave up on %Ln event(s), for its regular expression would have taken too long", nullptr,
                         int(qMin<qint64>(events, std::numeric_limits<int>::max())));
}

QString triedName(const ReplyRule &rule, qsizetype limit)
{
    const QString name = visibleText(rule.name, limit);
    return rule.on ? name : RuleWords::tr("%1 (off now)").arg(name);
}

QString missedSampleWords(const ReplyRule &rule)
{
    return rule.kind() == ReplyRule::Action::Drop ? RuleWords::tr("cannot be dropped")
                                                  : RuleWords::tr("cannot be refused with %1").arg(rule.code);
}

} // namespace imdesk
