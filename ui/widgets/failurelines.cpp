// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/failurelines.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QLocale>

namespace imdesk {

namespace {

struct FailureText
{
    Q_DECLARE_TR_FUNCTIONS(imdesk::FailureLines)
};

constexpr qsizetype namedInTitle = 3;
constexpr qsizetype nameInTitle = 40;

QString failureWords(const ItemOutcome &outcome, const ErrorText &errors)
{
    if (outcome.state == ItemOutcome::State::NotTried)
        return FailureText::tr("not tried");
    if (outcome.state == ItemOutcome::State::Unknown)
        return FailureText::tr("no answer; it may have been done");
    if (outcome.error.code != 0)
        return QStringLiteral("%1 %2")
            .arg(outcome.error.code)
            .arg(errors.explain(outcome.error, QLocale().name()).title);
    return outcome.error.message.isEmpty() ? FailureText::tr("refused; the service does not say why")
                                           : visibleText(outcome.error.message, 200);
}

} // namespace

QString failureLines(const QList<ItemOutcome> &outcomes, const ErrorText &errors, const ItemName &name, int limit)
{
    QStringList lines;
    qsizetype more = 0;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state == ItemOutcome::State::Done)
            continue;
        if (lines.size() >= limit) {
            ++more;
            continue;
        }
        lines << QStringLiteral("%1: %2").arg(name ? name(outcome) : visibleText(outcome.id, 60),
                                              failureWords(outcome, errors));
    }
    if (more > 0)
        lines << FailureText::tr("and %Ln more", nullptr, static_cast<int>(more));
    return lines.join(QLatin1Char('\n'));
}

const ApiError *showFailures(MessageBar *message, const QList<ItemOutcome> &outcomes, const ErrorText &errors,
                             const ItemName &name)
{
    const ApiError *first = nullptr;
    QStringList missed;
    int untouched = 0;
    for (const ItemOutcome &outcome : outcomes) {
        if (outcome.state == ItemOutcome::State::Done)
            continue;
        missed << visibleText(name ? name(outcome) : outcome.id, nameInTitle);
        untouched += outcome.state == ItemOutcome::State::NotTried ? 1 : 0;
        // What was only stopped is the reason where there is no other.
        if (!first || (first->kind == ApiError::Kind::Cancelled && outcome.error.kind != ApiError::Kind::Cancelled))
            first = &outcome.error;
    }
    if (!first)
        return nullptr;
    const ErrorExplanation why = errors.explain(*first, QLocale().name());
    if (outcomes.size() == 1 && first->kind != ApiError::Kind::Cancelled) {
        message->showError(why);
        return first;
    }
    QString cause = why.title;
    if (untouched > 0)
        cause = joinSentences(
            {FailureText::tr("%1.").arg(cause), FailureText::tr("%Ln were not touched.", nullptr, untouched)});
    const QLocale locale;
    const QString done = locale.toString(outcomes.size() - missed.size());
    const QString failed = locale.toString(missed.size());
    // A few are named at once; of many the details tell.
    message->showMessage(
        MessageBar::Kind::Warning,
        missed.size() > namedInTitle
            ? FailureText::tr("%1 done, %2 not").arg(done, failed)
            : FailureText::tr("%1 done, %2 not: %3").arg(done, failed, missed.join(FailureText::tr(", "))),
        cause, why.fix, failureLines(outcomes, errors, name));
    return first;
}

} // namespace imdesk
