// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/budgetmeter.h"

#include "core/callbacks/answertrace.h"

#include <algorithm>
#include <vector>

namespace imdesk {

namespace {

constexpr std::size_t samplesKept = 1'000;
constexpr qint64 meterWindowMs = 15 * 60'000;
constexpr qint64 enoughAnswers = 20;
constexpr int tightMs = answerBudgetMs * 3 / 4;

} // namespace

bool BudgetFigures::isTight() const { return answers >= enoughAnswers && p95 >= tightMs; }

void BudgetMeter::add(const QString &command, int ms, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    m_samples.push_back({nowMs, ms});
    if (m_samples.size() > samplesKept)
        m_samples.pop_front();
    if (ms < answerBudgetMs)
        return;
    ++m_figures.late;
    m_figures.lateMs = ms;
    m_figures.lateAt = nowMs;
    m_figures.lateCommand = command;
}

BudgetFigures BudgetMeter::figures(qint64 nowMs) const
{
    std::vector<int> times;
    BudgetFigures out;
    {
        const std::lock_guard lock(m_mutex);
        out = m_figures;
        times.reserve(m_samples.size());
        for (const Sample &sample : m_samples) {
            if (sample.at >= nowMs - meterWindowMs)
                times.push_back(sample.ms);
        }
    }
    if (times.empty())
        return out;
    std::ranges::sort(times);
    // The nearest rank: the smallest time that so many of a hundred do not exceed.
    const auto rank = [&times](std::size_t percent) { return times[(times.size() * percent + 99) / 100 - 1]; };
    out.answers = qint64(times.size());
    out.p50 = rank(50);
    out.p95 = rank(95);
    out.p99 = rank(99);
    out.slowest = times.back();
    return out;
}

} // namespace imdesk
