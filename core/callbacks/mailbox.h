// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace imdesk {

/// The wake-up half of a Mailbox: one posted event, however many letters wait.
class MailboxBase : public QObject
{
  public:
    bool event(QEvent *event) override;

  protected:
    void wake();
    virtual void deliver() = 0;
};

/// Carries values from any thread into the event loop of the thread it lives in, in order and in batches. Everything
/// crosses under its own mutex. Senders must not outlive it; letters still inside when it dies are dropped.
template <class T>
class Mailbox final : public MailboxBase
{
  public:
    using Handler = std::function<void(std::vector<T>)>;
    explicit Mailbox(Handler handler) : m_handler(std::move(handler)) {}

    void post(T letter)
    {
        bool first = false;
        {
            const std::lock_guard lock(m_mutex);
            first = m_letters.empty();
            m_letters.push_back(std::move(letter));
        }
        if (first)
            wake();
    }

    void postAll(std::vector<T> letters)
    {
        if (letters.empty())
            return;
        bool first = false;
        {
            const std::lock_guard lock(m_mutex);
            first = m_letters.empty();
            if (first)
                m_letters = std::move(letters);
            else
                m_letters.insert(m_letters.end(), std::make_move_iterator(letters.begin()),
                                 std::make_move_iterator(letters.end()));
        }
        if (first)
            wake();
    }

  private:
    void deliver() override
    {
        std::vector<T> letters;
        {
            const std::lock_guard lock(m_mutex);
            letters.swap(m_letters);
        }
        if (!letters.empty())
            m_handler(std::move(letters));
    }

    Handler m_handler;
    std::mutex m_mutex;
    std::vector<T> m_letters;
};

} // namespace imdesk
