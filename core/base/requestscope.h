// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

#include <functional>
#include <map>

namespace imdesk {

/// Owns the calls that a screen has started: starting one anew under the same key cancels the old one, destruction
/// cancels all. Holds root futures only, for cancelling a derived one does not reach the request.
class RequestScope
{
  public:
    RequestScope() = default;
    RequestScope(const RequestScope &) = delete;
    RequestScope &operator=(const RequestScope &) = delete;
    ~RequestScope() { cancelAll(); }

    /// Remembers the future under the key, cancels what was there, and gives the future back to attach .then() to.
    template <class T>
    QFuture<T> latest(const QString &key, QFuture<T> future)
    {
        cancel(key);
        // A finished future must be left alone: Qt 6.4 follows its pointer to the continuation, which is gone by then.
        m_calls[key] = [future]() mutable {
            if (!future.isFinished())
                future.cancel();
        };
        return future;
    }
    void cancel(const QString &key)
    {
        if (const auto it = m_calls.find(key); it != m_calls.end()) {
            const auto cancelCall = std::move(it->second);
            m_calls.erase(it);
            cancelCall();
        }
    }
    void cancelAll()
    {
        while (!m_calls.empty())
            cancel(m_calls.begin()->first);
    }

  private:
    std::map<QString, std::function<void()>> m_calls;
};

} // namespace imdesk
