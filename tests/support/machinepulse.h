// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryFile>

#include <atomic>
#include <chrono>
#include <thread>

#include <unistd.h>

namespace imdesk::testing {

/// How long the machine itself let its programs stand, for want of a processor or of its disk, while this was there.
/// What proves that something is quick cannot hold the program to more than the machine gave.
class MachinePulse
{
  public:
    MachinePulse()
        : m_processor([this](const std::stop_token &stop) { feelProcessor(stop); }),
          m_disk([this](const std::stop_token &stop) { feelDisk(stop); })
    {
    }
    /// Milliseconds.
    qint64 longestStall() const { return m_longest; }
    /// A limit with room for what the machine took: a thing done in turn by a few threads may meet a stall in each.
    qint64 grown(qint64 limitMs) const { return limitMs + 3 * longestStall(); }

  private:
    void note(qint64 ms)
    {
        qint64 before = m_longest;
        while (ms > before && !m_longest.compare_exchange_weak(before, ms)) {
        }
    }
    void feelProcessor(const std::stop_token &stop)
    {
        constexpr qint64 napMs = 5;
        while (!stop.stop_requested()) {
            QElapsedTimer timer;
            timer.start();
            std::this_thread::sleep_for(std::chrono::milliseconds(napMs));
            note(timer.elapsed() - napMs);
        }
    }
    void feelDisk(const std::stop_token &stop)
    {
        QTemporaryFile file(QDir::tempPath() + QStringLiteral("/pulse-XXXXXX"));
        if (!file.open())
            return;
        while (!stop.stop_requested()) {
            QElapsedTimer timer;
            timer.start();
            file.write("x", 1);
            file.flush();
            ::fsync(file.handle());
            note(timer.elapsed());
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }

    std::atomic<qint64> m_longest = 0;
    std::jthread m_processor, m_disk;
};

} // namespace imdesk::testing
