// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/callbacks/budgetwords.h"

#include "core/base/plaintext.h"
#include "core/callbacks/answertrace.h"
#include "core/callbacks/commandtable.h"
#include "core/callbacks/targetcall.h"

#include <QCoreApplication>
#include <QLocale>

namespace imdesk {

namespace {

struct BudgetText
{
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

constexpr int barCells = 8; // one line with its figures in a narrow inspector
constexpr qsizetype wordsShown = 300;

QString barOf(int ms)
{
    const int used = qBound(0, (ms * barCells + answerBudgetMs - 1) / answerBudgetMs, barCells);
    return QString(used, QChar(0x2588)) + QString(barCells - used, QChar(0x2591));
}

QString saidBy(const TargetAnswer &answer)
{
    const QString words = visibleText(answer.words, wordsShown);
    if (answer.outcome == QLatin1String("copied"))
        return BudgetText::tr("got a copy, its answer does not count");
    if (answer.outcome == QLatin1String("answered")) {
        QString text = answer.code == 0 ? BudgetText::tr("allowed in %1 ms").arg(answer.ms)
                                        : BudgetText::tr("answered %1 in %2 ms").arg(answer.code).arg(answer.ms);
        if (!answer.won)
            return text;
        return words.isEmpty() ? BudgetText::tr("%1; this answer was used").arg(text)
                               : BudgetText::tr("%1; this answer was used: %2").arg(text, words);
    }
    return answer.ms > 0 ? BudgetText::tr("%1 (%2 ms)").arg(words).arg(answer.ms) : words;
}

} // namespace

QList<QPair<QString, QString>> budgetFields(const CallbackEvent &event)
{
    QList<QPair<QString, QString>> out;
    const AnswerTrace trace = AnswerTrace::fromBytes(event.handling);
    if (isBeforeCommand(event.command) && event.answeredInMs >= 0) {
        const QLocale locale;
        QStringList parts;
        if (trace.rulesUs >= 0)
            parts << BudgetText::tr("rules %1 ms").arg(locale.toString(trace.rulesUs / 1000.0, 'f', 1));
        if (trace.forwardMs >= 0)
            parts << BudgetText::tr("forwarding %1 ms").arg(locale.toString(trace.forwardMs));
        parts << BudgetText::tr("stored and answered %1 ms")
                     .arg(locale.toString(qMax(0, event.answeredInMs - qMax(0, trace.forwardMs))));
        out.append(
            {BudgetText::tr("Budget"), BudgetText::tr("%1 %2 of %3 ms: %4")
                                           .arg(barOf(event.answeredInMs), locale.toString(event.answeredInMs),
                                                locale.toString(answerBudgetMs), parts.join(QLatin1String(", ")))});
        if (event.answeredInMs >= answerBudgetMs)
            out.append({BudgetText::tr("Too late"), BudgetText::tr("the service went on without this answer")});
    }
    for (const QString &rule : trace.gaveUp)
        out.append({BudgetText::tr("Gave up"),
                    BudgetText::tr("the regular expression of \u201C%1\u201D would have taken too long on this event")
                        .arg(visibleText(rule, 60))});
    if (!trace.cutOff.isEmpty() && !trace.gaveUp.contains(trace.cutOff))
        out.append({BudgetText::tr("Cut off"),
                    BudgetText::tr("the rules took too long at \u201C%1\u201D").arg(visibleText(trace.cutOff, 60))});
    for (const TargetAnswer &answer : trace.targets)
        out.append({BudgetText::tr("Target %1").arg(visibleText(answer.target, 60)), saidBy(answer)});
    if (trace.safeDefault)
        out.append(
            {BudgetText::tr("Safe default"), BudgetText::tr("allowed, for nobody who was asked answered in time")});
    if (isReplay(trace.headers))
        out.append({BudgetText::tr("Replay"),
                    BudgetText::tr("sent by imdesk, not by the service; passed on only to targets that were named")});
    if (!trace.headers.isEmpty())
        out.append({BudgetText::tr("Headers"), visibleText(trace.headers.join(QLatin1String("; ")), 4'000)});
    return out;
}

QString budgetCaption(const BudgetFigures &figures)
{
    return figures.answers == 0 ? QString()
                                : BudgetText::tr("95 of 100 answers within %1 ms").arg(QLocale().toString(figures.p95));
}

} // namespace imdesk
