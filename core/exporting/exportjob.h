// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/exportfile.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace imdesk {

/// One export on a thread of its own. Signals come in the thread that owns the object; destroying it cancels and
/// waits for the row being written.
class ExportJob : public QObject
{
    Q_OBJECT

  public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    /// Begins; a running one is cancelled and its end is not told any more.
    void start(TableSource source, const ExportOptions &options, const QString &path);
    /// Asks it to stop; finished() follows with Kind::Cancelled unless the file was complete already.
    void cancel();
    bool isRunning() const { return m_running; }

  Q_SIGNALS:
    void progressed(qint64 rows, qint64 total); ///< total is -1 when unknown
    void finished(const imdesk::Result<imdesk::ExportSummary> &result);

  protected:
    bool event(QEvent *event) override;

  private:
    // What the worker leaves for the owner's thread, with one event underway at a time.
    struct Mailbox
    {
        std::mutex mutex;
        qint64 rows = 0;
        std::optional<Result<ExportSummary>> result;
        bool posted = false;
        bool closed = false; ///< nobody listens any more
    };
    static void deliver(const std::shared_ptr<Mailbox> &box, ExportJob *owner);

    std::shared_ptr<Mailbox> m_box;
    std::jthread m_worker;
    qint64 m_total = -1;
    bool m_running = false;
};

} // namespace imdesk
