// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/snapshot.h"
#include "core/base/requestscope.h"
#include "core/net/apiclient.h"

#include <QObject>

#include <functional>
#include <memory>

namespace imdesk {

/// One page of what was read.
struct SnapshotReply
{
    SnapshotCall call;
    QJsonObject reply;
    bool cut = false;                   ///< more came after this page and was not read
    std::optional<ApiError> error = {}; ///< it was not read, or not all that was asked for
};

/// Asks how things stand before a write, several calls at a time, each to its last page; what replies lead to is read
/// one after another, and no more of it than holds a write up for long. What cannot be read is left
/// out and told: whether that is a reason not to write is for whoever asks.
class SnapshotReader : public QObject
{
    Q_OBJECT

  public:
    using Then = std::function<void(const QList<SnapshotReply> &)>;

    explicit SnapshotReader(ApiClient &client) : m_client(client) {}
    /// Whether the pages are still of use.
    using Wanted = std::function<bool()>;
    /// `then` hears the pages in the order of the calls, later than this returns. Once they are wanted no more nothing
    /// is asked any more, and `then` hears what there is.
    void read(const QList<SnapshotCall> &calls, const CallOptions &options, Then then, Wanted wanted = {});

  private:
    struct Task
    {
        QList<QList<SnapshotReply>> pages; ///< by call
        qsizetype open = 0;
        QList<QPair<qsizetype, SnapshotCall>> waiting; ///< readings that replies led to, with their places
        qsizetype further = 0;                         ///< such readings so far
        qsizetype underWay = -1;                       ///< the place of the one that is made
        CallOptions options;
        Then then;
        Wanted wanted;
    };
    void ask(const std::shared_ptr<Task> &task, qsizetype place, const SnapshotCall &call);
    void askFurther(const std::shared_ptr<Task> &task);

    ApiClient &m_client;
    quint64 m_serial = 0;
    RequestScope m_scope;
};

} // namespace imdesk
