// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rulescommands.h"

#include "core/base/plaintext.h"
#include "core/callbacks/eventsentence.h"
#include "core/callbacks/replyrulestore.h"
#include "core/callbacks/rulewords.h"

#include <QFileInfo>
#include <QJsonArray>

namespace imdesk {

namespace {

constexpr qsizetype samplesPrinted = 3; // the newest of each kind; --json has more
constexpr qsizetype triedNameLimit = 200;

QJsonObject sampleJson(const RehearsalReport::Sample &sample)
{
    QJsonObject out{{QStringLiteral("seq"), sample.event.seq},
                    {QStringLiteral("from"), sample.event.sender},
                    {QStringLiteral("text"), sample.event.text},
                    {QStringLiteral("answer_code"), sample.verdict.code}};
    if (!sample.verdict.more.isEmpty())
        out.insert(QStringLiteral("answer_more"), sample.verdict.more);
    return out;
}

QJsonArray samplesJson(const QList<RehearsalReport::Sample> &samples)
{
    QJsonArray out;
    for (const RehearsalReport::Sample &sample : samples)
        out.append(sampleJson(sample));
    return out;
}

void printSample(Ctl &ctl, const RehearsalReport::Sample &sample, const QString &words)
{
    ctl.print(QStringLiteral("      #%1 %2 -> %3")
                  .arg(QString::number(sample.event.seq), eventSentence(sample.event), words));
}

QJsonObject reportJson(const RehearsalReport &report, const QList<ReplyRule> &rules)
{
    QJsonArray parts;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const RehearsalReport::Part &part = report.rules.at(i);
        parts.append(
            QJsonObject{{QStringLiteral("id"), rules.at(i).id},
                        {QStringLiteral("name"), rules.at(i).name},
                        {QStringLiteral("on"), rules.at(i).on},
                        {QStringLiteral("decided"), part.decided},
                        {QStringLiteral("refused"), part.refused},
                        {QStringLiteral("dropped"), part.dropped},
                        {QStringLiteral("changed"), part.changed},
                        {QStringLiteral("samples"), samplesJson(part.samples)},
                        {QStringLiteral("gave_up"), part.gaveUp},
                        {QStringLiteral("missed"), part.missed},
                        {QStringLiteral("missed_samples"), samplesJson(part.missedSamples)},
                        {QStringLiteral("missed_commands"), QJsonArray::fromStringList(rules.at(i).missedCommands())}});
    }
    return {{QStringLiteral("looked"), report.looked},
            {QStringLiteral("undecided"), report.undecided},
            {QStringLiteral("slowest_us"), report.slowestMicroseconds},
            {QStringLiteral("rules"), parts}};
}

void runRulesTry(Ctl &ctl)
{
    const QString storePath = ctl.parser.value(QStringLiteral("store"));
    const QString rulesPath = ctl.parser.value(QStringLiteral("rules"));
    if (storePath.isEmpty() || rulesPath.isEmpty()) {
        ctl.usage(Ctl::tr("rules try needs --store FILE and --rules FILE."));
        return;
    }
    const auto last = ctl.number(QStringLiteral("last"), 1, std::numeric_limits<qint64>::max());
    if (!last)
        return;
    const auto rules = rulesFrom(ctl, rulesPath);
    if (!rules)
        return;
    const auto report = RuleRehearsal::run(storePath, *rules, *last);
    if (!report) {
        ctl.fail(report.error());
        return;
    }
    if (ctl.json()) {
        ctl.print(reportJson(*report, *rules));
        ctl.end(ExitCode::Done);
        return;
    }
    ctl.print(Ctl::tr("%1 before-events looked at, %2 left as they were. Nobody was answered.")
                  .arg(report->looked)
                  .arg(report->undecided));
    for (qsizetype i = 0; i < rules->size(); ++i) {
        const RehearsalReport::Part &part = report->rules.at(i);
        ctl.print(Ctl::tr("  %1: refuses %2, drops %3, changes %4, lets %5 pass")
                      .arg(triedName(rules->at(i), triedNameLimit))
                      .arg(part.refused)
                      .arg(part.dropped)
                      .arg(part.changed)
                      .arg(part.decided - part.refused - part.dropped - part.changed));
        for (const RehearsalReport::Sample &sample : part.samples.first(qMin(samplesPrinted, part.samples.size())))
            printSample(ctl, sample, verdictWords(sample));
        if (part.gaveUp > 0)
            ctl.print(QStringLiteral("    ") + gaveUpWords(part.gaveUp));
        if (part.missed == 0)
            continue;
        ctl.print(QStringLiteral("    ") + missedWords(rules->at(i), part.missed));
        for (const RehearsalReport::Sample &sample :
             part.missedSamples.first(qMin(samplesPrinted, part.missedSamples.size())))
            printSample(ctl, sample, missedSampleWords(rules->at(i)));
    }
    ctl.end(ExitCode::Done);
}

} // namespace

std::optional<QList<ReplyRule>> rulesFrom(Ctl &ctl, const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        ctl.fail(makeError(ApiError::Kind::Unreadable, Ctl::tr("There is no file %1.").arg(path)));
        return std::nullopt;
    }
    const auto rules = ReplyRuleStore(path).load();
    if (!rules) {
        ctl.fail(rules.error());
        return std::nullopt;
    }
    for (const ReplyRule &rule : *rules) {
        if (const QString problem = rule.problem(); !problem.isEmpty()) {
            const QString words = Ctl::tr("The rule “%1” cannot be used: %2").arg(rule.name, problem);
            if (rule.on) {
                ctl.usage(words);
                return std::nullopt;
            }
            // A draft keeps nobody from listening.
            ctl.warn(QStringLiteral("imdeskctl: ") + visibleText(words));
        }
        const QString missed = rule.on ? missedKindsWords(rule) : QString();
        if (!missed.isEmpty())
            ctl.warn(QStringLiteral("imdeskctl: %1: %2").arg(visibleText(rule.name), missed));
    }
    return *rules;
}

CtlCommand rulesTryCommand()
{
    CtlCommand command;
    command.name = QStringLiteral("rules try");
    command.summary =
        Ctl::tr("Say what reply rules would have done to stored before-events; answers nobody. Rules that are off "
                "are told as if each alone were on.");
    command.options = [](QCommandLineParser &parser) {
        parser.addOption(
            {QStringLiteral("store"), Ctl::tr("The event log that listen or imdesk writes."), QStringLiteral("FILE")});
        parser.addOption(
            {QStringLiteral("rules"),
             Ctl::tr(
                 "A JSON file: {\"rules\": [{\"id\": \"1\", \"name\": \"links\", \"filter\": \"text ~ "
                 "\\\"https?://\\\"\", "
                 "\"action\": \"refuse\", \"code\": 10101, \"info\": \"no links\"}]}. Actions: allow, refuse, drop, "
                 "mask-words (with words), refuse-members (with members)."),
             QStringLiteral("FILE")});
        parser.addOption({QStringLiteral("last"), Ctl::tr("Look at the newest N events (default 10000)."),
                          QStringLiteral("N"), QStringLiteral("10000")});
    };
    command.run = runRulesTry;
    command.examples = {QStringLiteral("imdeskctl rules try --rules rules.json --store events.db"),
                        QStringLiteral("imdeskctl rules try --rules rules.json --store events.db --last 500")};
    return command;
}

} // namespace imdesk
