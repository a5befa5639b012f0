// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/forwardtarget.h"

#include "core/base/savefile.h"
#include "core/callbacks/answertrace.h"
#include "core/callbacks/filter.h"
#include "core/callbacks/filteruse.h"
#include "core/settings/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

namespace imdesk {

template <>
FieldTable fieldsOf<ForwardTarget>()
{
    return {field("id", &ForwardTarget::id),
            field("name", &ForwardTarget::name, Need::Required),
            field("url", &ForwardTarget::url, Need::Required),
            field("filter", &ForwardTarget::filter),
            field("on", &ForwardTarget::on),
            field("before", &ForwardTarget::before),
            field("answers", &ForwardTarget::answers),
            field("after", &ForwardTarget::after),
            field("sign", &ForwardTarget::sign),
            field("token_env", &ForwardTarget::tokenEnv),
            field("timeout_ms", &ForwardTarget::timeoutMs),
            field("level", &ForwardTarget::level),
            field("was", &ForwardTarget::was),
            rest(&ForwardTarget::others)};
}

template <>
FieldTable fieldsOf<ForwardList>()
{
    return {field("winner", &ForwardList::winner), field("targets", &ForwardList::targets, Need::Required)};
}

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

constexpr qint64 maxTargetFileBytes = 1 << 20;
constexpr int shortestTimeoutMs = 50;

} // namespace

QString ForwardTarget::problem() const
{
    if (name.trimmed().isEmpty())
        return TargetText::tr("A target needs a name.");
    const QUrl address(url, QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty() ||
        (address.scheme() != QLatin1String("http") && address.scheme() != QLatin1String("https")))
        return TargetText::tr("The address begins with http:// or https:// and names a host.");
    if (!address.userInfo().isEmpty())
        return TargetText::tr("The address holds a user name or password; those would end up in a file.");
    if (const auto parsed = Filter::parse(filter); !parsed)
        return TargetText::tr("The filter is not valid at character %1: %2")
            .arg(parsed.error().position + 1)
            .arg(parsed.error().message);
    if (QString words = filterProblem(); !words.isEmpty())
        return words;
    if (sign != QLatin1String("keep") && sign != QLatin1String("anew"))
        return TargetText::tr("Sign is \"keep\" or \"anew\", not \"%1\".").arg(sign);
    if (signsAnew() && token.isEmpty())
        return TargetText::tr("To sign anew the token of the target is needed.");
    if (timeoutMs < shortestTimeoutMs || timeoutMs > answerBudgetMs - answerReserveMs)
        return TargetText::tr("The time limit is %1 to %2 ms, inside the two seconds of the service.")
            .arg(shortestTimeoutMs)
            .arg(answerBudgetMs - answerReserveMs);
    if (!safetyFromWord(level))
        return TargetText::tr("The level is sandbox, test or production, not \"%1\".").arg(level);
    return {};
}

QString ForwardTarget::filterProblem() const
{
    const auto parsed = Filter::parse(filter);
    if (!parsed)
        return parsed.error().message;
    QString words = before ? standingProblem(*parsed, FilterUse::BeforeEvents) : QString();
    if (words.isEmpty() && after)
        words = standingProblem(*parsed, FilterUse::AfterEvents);
    return words;
}

QString ForwardList::problem() const
{
    if (winner != QLatin1String("rules") && winner != QLatin1String("targets"))
        return TargetText::tr("The winner is \"rules\" or \"targets\", not \"%1\".").arg(winner);
    if (targets.size() > maxTargets)
        return TargetText::tr("At most %1 targets can be used.").arg(maxTargets);
    QSet<QString> ids;
    for (const ForwardTarget &target : targets) {
        if (ids.contains(target.id))
            return TargetText::tr("Two targets have the id \"%1\".").arg(target.id);
        ids.insert(target.id);
        if (const QString words = target.problem(); target.on && !words.isEmpty())
            return TargetText::tr("\"%1\": %2").arg(target.name, words);
    }
    for (const ForwardTarget &target : targets) {
        if (target.was.isEmpty() || target.was == target.id)
            continue;
        if (ids.contains(target.was))
            return TargetText::tr("\"%1\" cannot take over what waits for \"%2\": another target has or had that id.")
                .arg(target.name, target.was);
        ids.insert(target.was);
    }
    return {};
}

Result<ForwardList> ForwardTargetStore::load() const
{
    QFile file(m_path);
    const QString shown = QDir::toNativeSeparators(m_path);
    if (!file.exists())
        return ForwardList();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ApiError::Kind::Unreadable,
                    TargetText::tr("The forward targets in %1 cannot be read: %2").arg(shown, file.errorString()));
    if (file.size() > maxTargetFileBytes)
        return fail(ApiError::Kind::Unreadable, TargetText::tr("%1 is too large to hold forward targets.").arg(shown));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
    Result<ForwardList> list = document.isObject()
                                   ? decode<ForwardList>(document.object())
                                   : Result<ForwardList>(fail(ApiError::Kind::Decode, parsed.errorString()));
    if (!list)
        return fail(ApiError::Kind::Unreadable,
                    TargetText::tr("%1 holds no forward targets: %2").arg(shown, list.error().message));
    for (ForwardTarget &target : list->targets) {
        if (target.id.isEmpty())
            target.id = target.name;
    }
    return list;
}

Result<Done> ForwardTargetStore::save(const ForwardList &list) const
{
    if (const auto why = saveWhole(m_path, QJsonDocument(encode(list)).toJson())) {
        return fail(ApiError::Kind::Storage, TargetText::tr("The forward targets cannot be saved to %1: %2")
                                                 .arg(QDir::toNativeSeparators(m_path), *why));
    }
    return Done{};
}

} // namespace imdesk
