// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/directory/workthread.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace imdesk {

/// Runs questions to a store on a thread of its own, one after another; answers come in the thread that asked. `Side`
/// is what only that thread touches: default-made by the owner, with a `Result<Done> ready()` that opens it on first
/// use.
template <class Side>
class ArchiveWorker
{
  public:
    explicit ArchiveWorker(std::shared_ptr<Side> side) : m_side(std::move(side)) {}
    ~ArchiveWorker()
    {
        m_thread.post([side = m_side](const std::stop_token &) {
            side->close();
            return WorkThread::Outcome();
        });
    }
    ArchiveWorker(const ArchiveWorker &) = delete;
    ArchiveWorker &operator=(const ArchiveWorker &) = delete;

    /// `work` is Result<T>(Side &, const std::stop_token &). A question whose future was cancelled is not begun.
    template <class T, class Work>
    QFuture<Result<T>> ask(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const QFuture<Result<T>> future = promise->future();
        m_thread.post([promise, side = m_side,
                       work = std::move(work)](const std::stop_token &stop) mutable -> WorkThread::Outcome {
            if (promise->isCanceled())
                return [promise] { promise->finish(); };
            const Result<Done> ready = side->ready();
            auto result =
                std::make_shared<Result<T>>(ready ? work(*side, stop) : Result<T>(std::unexpected(ready.error())));
            return [promise, result] {
                promise->addResult(std::move(*result));
                promise->finish();
            };
        });
        return future;
    }

    /// From inside a question: hands something over before it ends.
    void deliver(WorkThread::Outcome outcome) { m_thread.deliver(std::move(outcome)); }

  private:
    std::shared_ptr<Side> m_side;
    WorkThread m_thread;
};

} // namespace imdesk
