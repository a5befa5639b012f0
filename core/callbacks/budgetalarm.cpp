// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/budgetalarm.h"

#include "core/base/plaintext.h"
#include "core/base/sentences.h"
#include "core/callbacks/answertrace.h"

#include <QCoreApplication>
#include <QLocale>

namespace imdesk {

namespace {

struct BudgetAlarmText
{
    Q_DECLARE_TR_FUNCTIONS(BudgetAlarmText)
};

QString budgetAdvice()
{
    return BudgetAlarmText::tr("Look at slow reply rules and forward targets; give targets a shorter time limit.");
}

} // namespace

BudgetAlarm BudgetAlarm::late(const BudgetFigures &figures)
{
    const QLocale locale;
    return {BudgetAlarmText::tr("%Ln answer(s) came too late", nullptr, int(figures.late)),
            BudgetAlarmText::tr("The last one, to %1, took %2 ms. The service waits %3 ms and went on without it.")
                .arg(visibleText(figures.lateCommand, 100), locale.toString(figures.lateMs),
                     locale.toString(answerBudgetMs)),
            budgetAdvice()};
}

BudgetAlarm BudgetAlarm::tight(const BudgetFigures &figures)
{
    const QLocale locale;
    return {BudgetAlarmText::tr("Answers come near the two seconds of the service"),
            BudgetAlarmText::tr("5 of 100 took %1 ms or more, of %2 ms.")
                .arg(locale.toString(figures.p95), locale.toString(answerBudgetMs)),
            budgetAdvice()};
}

QString BudgetAlarm::line() const { return joinSentences({BudgetAlarmText::tr("%1: %2").arg(title, words), advice}); }

} // namespace imdesk
