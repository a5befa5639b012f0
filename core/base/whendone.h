// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPointer>

#include <utility>

namespace imdesk {

/// Runs `handle` with the value of a root future, unless the future was cancelled or `context` has died meanwhile. In
/// place of future.then(context, handle), which aborts a debug build of Qt 6.4 when the future ends after its context.
/// For futures that finish in the thread of `context`, as those of ApiClient do.
template <class T, class Handle>
void whenDone(QFuture<T> future, QObject *context, Handle handle)
{
    future.then([guard = QPointer<QObject>(context), handle = std::move(handle)](const T &value) mutable {
        if (guard)
            handle(value);
    });
}

} // namespace imdesk
