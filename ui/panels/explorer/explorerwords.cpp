// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explorer/explorerwords.h"

#include "core/api/commandwords.h"
#include "core/api/requesttargets.h"
#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/models/groupwords.h"
#include "ui/dialogs/disbandquestion.h"
#include "ui/dialogs/undohint.h"
#include "ui/panels/explorer/commandlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace imdesk {

namespace {

constexpr qsizetype typedLongest = 60;
constexpr qsizetype besideMost = 3;
constexpr qsizetype conditionLongest = 200;

QString mark(const CatalogueText &text, const QString &englishOnly)
{
    return text.englishOnly ? joinSentences({text.text, englishOnly}) : text.text;
}

/// The group of a member, whose friend it is, who sends: by the names of the fields, which say it without a doubt.
QString besides(const RequestTargets &targets)
{
    QStringList words;
    for (const QString &line : targets.within.mid(0, besideMost))
        words << visibleText(line, typedLongest);
    return words.join(QStringLiteral(", "));
}

} // namespace

QString ExplorerWords::problem(const RequestProblem &problem)
{
    using Kind = RequestProblem::Kind;
    const QString field = visibleText(problem.field, 80);
    const QString limit = QLocale().toString(problem.limit);
    switch (problem.kind) {
    case Kind::Missing:
        return tr("%1 is missing.").arg(field);
    case Kind::WrongType:
        return tr("%1 has the wrong type (%2).").arg(field, visibleText(problem.message, 120));
    case Kind::TooMany:
        return tr("%1 holds too many items; at most %2 are allowed.").arg(field, limit);
    case Kind::TooFew:
        return problem.limit == 1 ? tr("%1 is empty.").arg(field) : tr("%1 needs at least %2 items.").arg(field, limit);
    case Kind::TooLong:
        return tr("%1 is too long; at most %2 bytes are allowed.").arg(field, limit);
    case Kind::BadValue:
        return tr("%1 has a value that is not documented.").arg(field);
    case Kind::OutOfRange:
        return tr("%1 is out of range.").arg(field);
    }
    return problem.message;
}

QString ExplorerWords::caption(const CatalogueCommand &command)
{
    return QStringLiteral("%1  ·  %2")
        .arg(command.path, tr("at most %n call(s) a second", nullptr, command.callsPerSecond));
}

QString ExplorerWords::place(const Profile &profile)
{
    return tr("%1 (app %2)").arg(visibleText(profile.name, 60), QString::number(profile.sdkAppId));
}

QString ExplorerWords::disbandedGroup(const CatalogueCommand &command, const QJsonObject &body)
{
    return command.path == QLatin1String("group_open_http_svc/destroy_group")
               ? body.value(QLatin1String("GroupId")).toString()
               : QString();
}

QString ExplorerWords::reached(const QJsonObject &body, const QString &where)
{
    const QJsonObject condition = body.value(QLatin1String("Condition")).toObject();
    if (condition.isEmpty())
        return fillIn(tr("This reaches everybody in %1."), {where});
    const QString json = QString::fromUtf8(QJsonDocument(condition).toJson(QJsonDocument::Compact));
    return fillIn(tr("This reaches everybody in %1 who meets the condition %2."),
                  {where, visibleText(json, conditionLongest)});
}

std::optional<Confirmation> ExplorerWords::question(const CatalogueCommand &command, const QString &title,
                                                    const QJsonObject &body, const Profile &profile,
                                                    const std::optional<api::GroupInfo> &group)
{
    const bool harm = command.access == CatalogueCommand::Access::Destructive;
    const bool production = profile.level == SafetyLevel::Production;
    if (!harm && !(production && command.access == CatalogueCommand::Access::Write))
        return std::nullopt;
    const QString where = place(profile);
    if (const QString id = disbandedGroup(command, body); !id.isEmpty()) {
        api::GroupInfo known = group.value_or(api::GroupInfo());
        known.groupId = id;
        Confirmation asked = disbandQuestion(known, profile);
        asked.effect =
            joinSentences({fillIn(tr("This hits %1 in %2."), {visibleText(id, typedLongest), where}), asked.effect});
        return asked;
    }
    const RequestTargets targets = requestTargets(body, command.path);
    const QString only = visibleText(targets.only, typedLongest);
    const QString beside = besides(targets);
    Confirmation question;
    question.level = profile.level;
    question.profileName = profile.name;
    question.destructive = harm;
    question.title = targets.count > 1    ? tr("%1: %Ln target(s)", nullptr, int(targets.count)).arg(title)
                     : targets.count == 1 ? tr("%1: %2").arg(title, only)
                                          : title;
    question.verb = targets.count > 1 ? tr("%1 (%2)").arg(title, QLocale().toString(targets.count)) : title;
    for (const QString &line : targets.lines)
        question.details << visibleText(line, 160);
    if (targets.count > 1)
        question.effect =
            beside.isEmpty()
                ? fillIn(tr("This hits %Ln thing(s) in %1.", nullptr, int(targets.count)), {where})
                : fillIn(tr("This hits %Ln thing(s) (%2) in %1.", nullptr, int(targets.count)), {where, beside});
    else if (targets.count == 1)
        question.effect = beside.isEmpty() ? fillIn(tr("This hits %1 in %2."), {only, where})
                                           : fillIn(tr("This hits %1 (%3) in %2."), {only, where, beside});
    else if (targets.everybody)
        question.effect = reached(body, where);
    else
        question.effect = tr("This acts on the app as a whole: %1.").arg(where);
    if (const QStringList all = leftOutForAll(command, body); !all.isEmpty()) {
        question.verb = tr("%1 (all)").arg(title);
        question.effect = joinSentences(
            {question.effect, tr("%1 is left out, which means all there is.").arg(all.join(QStringLiteral(", ")))});
    }
    if (!harm)
        return question;
    const QString inverse = inverseCommand(command.path);
    if (!inverse.isEmpty()) {
        question.effect = joinSentences({question.effect, tr("It can be taken back with %1.").arg(inverse)});
        return question;
    }
    const QString back = undoHint(command.path);
    question.effect = joinSentences({question.effect, back.isEmpty() ? tr("It cannot be undone.") : back});
    // What is typed must be what is seen, so a name with hidden or endless characters gives way to the number.
    if (production)
        question.typedWord = targets.only.isEmpty() || only != targets.only || only != only.trimmed()
                                 ? QString::number(qMax<qsizetype>(targets.count, 1))
                                 : only;
    return question;
}

QString ExplorerWords::groupTypes(const CatalogueCommand &command, const CommandWords &words)
{
    const QJsonObject types = command.raw.value(QLatin1String("groupTypes")).toObject();
    const QString language = QLocale().name();
    QStringList parts;
    for (auto it = types.begin(); it != types.end(); ++it) {
        // Names of types are terms of the service; some carry a remark.
        const QString type = it.key().contains(QLatin1Char(' ')) ? words.sentence(it.key(), language).text : it.key();
        if (it->isBool())
            parts << tr("%1: %2").arg(type, it->toBool() ? tr("yes") : tr("no"));
        else if (it->isString())
            parts << tr("%1: %2").arg(type, words.sentence(it->toString(), language).text);
    }
    return parts.join(tr("; "));
}

ErrorExplanation ExplorerWords::refusal(const CommandRefusal &refusal, const ErrorText &errors)
{
    using Reason = CommandRefusal::Reason;
    if (refusal.reason == Reason::ReadOnly)
        return {tr("This profile only reads."), tr("The command writes, so it cannot be sent."),
                tr("Open a profile that may write, or change this one."), QString()};
    if (refusal.reason == Reason::GroupType)
        return {tr("Not for a group of the type %1.").arg(groupwords::kind(refusal.groupKind)), refusal.verdict.reason,
                refusal.verdict.instead,
                refusal.code == 0 ? QString() : tr("The service would answer with code %1.").arg(refusal.code)};
    ErrorExplanation text = errors.explain(refusal.error, QLocale().name());
    if (refusal.ofProfile)
        return {tr("By its profile the plan of this app is below Ultimate, which this command needs."),
                tr("The service would answer with code %1.").arg(refusal.error.code),
                tr("When the plan has changed, say so in Settings, Profiles."), QString()};
    text.title = refusal.reason == Reason::Closed ? tr("The service has closed this command to the app.")
                                                  : tr("The plan or a switch of the app forbids this command.");
    return text;
}

QString ExplorerWords::typeWarning(const CatalogueCommand &command, GroupKind kind, const CommandWords &words)
{
    const TypeRuling ruling = typeRuling(command, kind);
    if (ruling.refused)
        return typeVerdict(command, kind).sentence();
    return ruling.remark.isEmpty()
               ? QString()
               : tr("%1: %2").arg(groupwords::kind(kind), words.sentence(ruling.remark, QLocale().name()).text);
}

Inspection ExplorerWords::inspection(const CatalogueCommand &command, const CommandWords &words)
{
    const QString language = QLocale().name();
    const QString englishOnly = tr("(not translated)");
    Inspection out;
    out.title = words.title(command, language);
    out.subtitle = command.path;
    out.fields << QPair(tr("Effect"), CommandList::badgeText(static_cast<int>(command.access)));
    out.fields << QPair(tr("Limit"), tr("%n call(s) a second for the whole app", nullptr, command.callsPerSecond));
    if (!command.aliases.isEmpty())
        out.fields << QPair(tr("Also called"), command.aliases.join(QStringLiteral(", ")));
    if (const QString types = groupTypes(command, words); !types.isEmpty())
        out.fields << QPair(tr("Group types"), types);
    if (!command.callbacks.isEmpty())
        out.fields << QPair(tr("Callbacks"), command.callbacks.join(QStringLiteral(", ")));
    const QJsonArray rules = command.raw.value(QLatin1String("semantics")).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i)
        out.fields << QPair(tr("Rule %1").arg(i + 1), mark(words.sentence(rules[i].toString(), language), englishOnly));
    out.raw = command.raw;
    return out;
}

} // namespace imdesk
