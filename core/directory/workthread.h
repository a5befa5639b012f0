// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace imdesk {

/// A thread that runs jobs one after another and hands their outcomes, in order, to the event loop of the thread it was
/// made in. Everything crosses under its own mutex. On destruction the stop token is set, the jobs still waiting are
/// run (a write ends its work, a read looks at the token and returns at once), and outcomes not yet delivered are
/// dropped.
class WorkThread final : public QObject
{
  public:
    using Outcome = std::function<void()>;               ///< runs in the owner's thread
    using Job = std::function<Outcome(std::stop_token)>; ///< runs in the worker's thread; may give an empty outcome

    explicit WorkThread(QObject *parent = nullptr);
    ~WorkThread() override;

    void post(Job job);
    /// From inside a job: hands over a part before the job ends.
    void deliver(Outcome outcome);
    bool event(QEvent *event) override;

  private:
    void run(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    std::vector<Outcome> m_outcomes;
    std::jthread m_thread;
};

} // namespace imdesk
