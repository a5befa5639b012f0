// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/walcopier.h"

#include <limits>
#include <utility>

namespace imdesk::sqlite {

namespace {

constexpr int mostPasses = 5;
constexpr qint64 fewPages = 64; // copied in no time by whoever wants the log to begin anew

} // namespace

WalCopier::WalCopier(Connection connection, std::function<void()> copied)
    : m_connection(std::move(connection)),
      m_copied(std::move(copied)),
      m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

WalCopier::~WalCopier()
{
    m_thread.request_stop();
    m_thread.join();
}

bool WalCopier::hasCopied()
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Copied) {
        m_state = State::Idle;
        return true;
    }
    if (std::exchange(m_state, State::Wanted) == State::Idle)
        m_wake.notify_one();
    return false;
}

void WalCopier::work(const std::stop_token &stop)
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_state == State::Wanted; }))
                return;
        }
        copy(stop);
        {
            const std::lock_guard lock(m_mutex);
            m_state = State::Copied;
        }
        m_copied();
    }
}

// Each time it copies what was written during the time before, so that less and less is left.
void WalCopier::copy(const std::stop_token &stop)
{
    qint64 left = std::numeric_limits<qint64>::max();
    m_connection.noteSize();
    for (int pass = 0; pass < mostPasses && left > fewPages && !stop.stop_requested(); ++pass) {
        // Pages put into a file that somebody has cut short would make it look whole.
        if (m_connection.isShorter())
            return;
        Result<Statement> all = m_connection.prepare("PRAGMA wal_checkpoint(PASSIVE)");
        const Result<bool> row = all ? all->step() : std::unexpected(all.error());
        // Whoever comes after meets the same trouble, and tells it.
        if (!row || !*row)
            return;
        m_connection.noteSize();
        const qint64 rest = all->integer(1) - all->integer(2);
        if (rest >= left)
            return; // a reader holds it back
        left = rest;
    }
}

} // namespace imdesk::sqlite
