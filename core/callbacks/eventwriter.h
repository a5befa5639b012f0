// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventstore.h"
#include "core/callbacks/filelock.h"
#include "core/callbacks/repeatfinder.h"
#include "core/callbacks/sqlite.h"

namespace imdesk {

/// The SQL of EventStore; lives on the writer's thread once opened.
class EventStore::Writer
{
  public:
    static Result<std::unique_ptr<Writer>> open(const StoreOptions &options);

    /// Writes all events in one transaction and numbers them; on failure nothing of it stays.
    Result<Done> write(const std::vector<Letter> &letters);
    /// Notes when the last written batch could be answered; stored with the next batch or by flushAnswers().
    void answered(qint64 atMs) { m_answeredAt = atMs; }
    bool hasOpenAnswers() const { return m_answeredAt > 0; }
    Result<Done> flushAnswers();
    /// Drops the oldest rows beyond the limits; gives how many.
    Result<qint64> trim(qint64 nowMs);
    qint64 lastSeq() const { return m_next - 1; }
    sqlite::Connection &connection() { return m_connection; }

  private:
    Writer(FileLock lock, sqlite::Connection connection, const StoreOptions &options);
    Result<Done> prepare();
    Result<Done> insert(const CallbackEvent &event, qint64 seq);
    Result<Done> insertAnswers();
    Result<Done> removeBefore(qint64 seq);
    void forget();
    Result<Done> rememberNewest();

    FileLock m_lock; // let go after the connection has closed
    sqlite::Connection m_connection;
    StoreOptions m_options;
    sqlite::Statement m_insert;
    sqlite::Statement m_insertAnswers;
    RepeatFinder m_repeats;
    qint64 m_first = 1;
    qint64 m_next = 1;
    qint64 m_batchFirst = 0, m_batchLast = 0, m_answeredAt = 0;
    qint64 m_daysCheckedAt = 0;
};

} // namespace imdesk
