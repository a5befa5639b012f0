// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/workthread.h"

#include <QCoreApplication>
#include <QEvent>

namespace imdesk {

namespace {
constexpr auto outcomeEvent = static_cast<QEvent::Type>(QEvent::User + 71);
} // namespace

WorkThread::WorkThread(QObject *parent) : QObject(parent), m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

WorkThread::~WorkThread()
{
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void WorkThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void WorkThread::deliver(Outcome outcome)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_outcomes.empty();
        m_outcomes.push_back(std::move(outcome));
    }
    if (first)
        QCoreApplication::postEvent(this, new QEvent(outcomeEvent));
}

bool WorkThread::event(QEvent *event)
{
    if (event->type() != outcomeEvent)
        return QObject::event(event);
    // One at a time, so that other events get their turn between two large parts.
    Outcome outcome;
    bool more = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_outcomes.empty())
            return true;
        outcome = std::move(m_outcomes.front());
        m_outcomes.erase(m_outcomes.begin());
        more = !m_outcomes.empty();
    }
    if (more)
        QCoreApplication::postEvent(this, new QEvent(outcomeEvent), Qt::LowEventPriority);
    outcome();
    return true;
}

void WorkThread::run(const std::stop_token &stop)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        if (Outcome outcome = job(stop); outcome && !stop.stop_requested())
            deliver(std::move(outcome));
    }
}

} // namespace imdesk
