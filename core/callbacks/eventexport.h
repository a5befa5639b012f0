// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/callbacks/mailbox.h"

#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>
#include <thread>
#include <vector>

namespace imdesk {

/// What to write and where.
struct EventExportOptions
{
    enum class Format { JsonLines, Csv };
    QString storePath;
    std::vector<qint64> seqs; ///< ascending
    Format format = Format::JsonLines;
    bool byteOrderMark = true; ///< CSV: Excel needs it
    QString path;
};

struct EventExportSummary
{
    qint64 rows = 0;
    qint64 missing = 0; ///< asked for, but gone from the store by then
    qint64 bytes = 0;
    QString path;
    friend bool operator==(const EventExportSummary &, const EventExportSummary &) = default;
};

/// Writes events of a store to a file on a thread of its own, in constant memory. The file appears whole or not at all.
class EventExport : public QObject
{
    Q_OBJECT

  public:
    explicit EventExport(QObject *parent = nullptr);
    /// Cancels and waits for the rows being written.
    ~EventExport() override;

    /// Does nothing while one is running.
    void start(EventExportOptions options);
    /// finished() follows with Kind::Cancelled unless the file was complete already.
    void cancel() { m_thread.request_stop(); }
    bool isRunning() const { return m_running; }

    /// The same in the calling thread; `progress` hears the rows done.
    static Result<EventExportSummary> write(const EventExportOptions &options,
                                            const std::function<void(qint64)> &progress = {},
                                            const std::stop_token &stop = {});

  Q_SIGNALS:
    void progressed(qint64 rows, qint64 total);
    void finished(const imdesk::Result<imdesk::EventExportSummary> &result);

  private:
    using Letter = std::function<void()>;
    Mailbox<Letter> m_mailbox;
    bool m_running = false;
    std::jthread m_thread;
};

} // namespace imdesk
