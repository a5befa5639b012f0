// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <deque>
#include <mutex>

namespace imdesk {

/// How near the answers to before-events came to the two seconds the service waits.
struct BudgetFigures
{
    qint64 answers = 0;                         ///< looked at: the newest thousand of a quarter of an hour
    int p50 = 0, p95 = 0, p99 = 0, slowest = 0; ///< milliseconds from the whole request to the answer sent
    qint64 late = 0;                            ///< answers after the budget, since the program began
    int lateMs = 0;                             ///< of the last one
    qint64 lateAt = 0;                          ///< Unix milliseconds
    QString lateCommand;

    /// 95 of 100 answers are this near to the end, and there are enough of them to say so.
    bool isTight() const;
    friend bool operator==(const BudgetFigures &, const BudgetFigures &) = default;
};

/// Collects the times of answers. Thread-safe.
class BudgetMeter
{
  public:
    void add(const QString &command, int ms, qint64 nowMs);
    BudgetFigures figures(qint64 nowMs) const;

  private:
    struct Sample
    {
        qint64 at;
        int ms;
    };
    mutable std::mutex m_mutex;
    std::deque<Sample> m_samples;
    BudgetFigures m_figures; ///< only what is kept about late ones
};

} // namespace imdesk
