// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/eventsalvage.h"
#include "core/callbacks/eventstore.h"
#include "core/callbacks/logage.h"
#include "core/callbacks/repeatfinder.h"
#include "core/storage/filelock.h"
#include "core/storage/sqlite.h"
#include "core/storage/walcopier.h"

#include <QElapsedTimer>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace imdesk {

/// The SQL of EventStore; lives on the writer's thread once opened.
class EventStore::Writer
{
  public:
    static Result<std::unique_ptr<Writer>> open(const StoreOptions &given);
    /// Takes over from a writer whose file turned out to be damaged; its lock is kept all the time.
    static Result<std::unique_ptr<Writer>> rescue(std::unique_ptr<Writer> damaged);
    /// What was saved when it was opened, if the file was damaged.
    const std::optional<SalvageReport> &salvage() const { return m_salvage; }

    /// Writes all events in one transaction and numbers them; on failure nothing of it stays.
    Result<Done> write(const std::vector<EventPtr> &events);
    /// After a commit: reads on, until letGo(), so that the next batch needs not look up anew how far the log reaches,
    /// which is a part of what a small batch costs. Meanwhile the write-ahead log is put back only up to here.
    void readOn();
    /// Before anything that is no batch of events.
    void letGo();
    /// How long a commit waits for a foreign lock.
    void setPatience(int ms) { m_connection.setBusyTimeout(ms); }
    /// Notes when the last written batch could be answered; stored by flushAnswers().
    void answered(qint64 atMs);
    qint64 batchFirst() const { return m_batchFirst; }
    bool hasOpenAnswers() const { return !m_answers.empty(); }
    Result<Done> flushAnswers();
    /// Has the write-ahead log put back into the file, once it has become long, by a thread of its own, which calls
    /// `copied` when it is time for checkpoint().
    void copyAside(std::function<void()> copied);
    /// Puts the rest of the write-ahead log back into the file where it has become long. Not part of any commit: no
    /// answer waits for it. Gives whether it did.
    bool checkpoint();
    /// Drops the oldest rows beyond the limits, once an event was written; gives how many.
    Result<qint64> trim(qint64 nowMs);
    qint64 lastSeq() const { return m_next - 1; }
    /// Gives no number again that was given before.
    void goOnAfter(qint64 seq);
    /// Whether its file is no longer at its path, where everybody looks for events. Looked for now and then: whoever
    /// moves or removes a log has no moment of it in mind.
    bool isMoved();
    /// Whether somebody has cut its file short: what is written then is in no file that can be read. Looked for every
    /// time, and never forgotten.
    bool isCut();
    /// Puts everything into the file, wherever that is by now, so that nothing is lost with what is beside the path.
    /// One that was cut short is put aside with its write-ahead log instead.
    Result<Done> leave();
    /// Where a file that was cut short was put.
    QString keptAs() const { return m_keptAs; }
    /// What is left of a log that was cut short not long ago, where there was none when this one was opened.
    QString foundAside() const { return m_foundAside; }
    /// Looks how many pages the log has, before something is written that is no batch of events.
    void notePages();
    sqlite::Connection &connection() { return m_connection; }
    int fillPercent() const;
    /// The same of the limits for number and size, which can be reached faster than the days go by.
    int sizePercent() const;

  private:
    Writer(sqlite::Connection connection, const StoreOptions &options);
    static Result<std::unique_ptr<Writer>> attempt(const StoreOptions &options);
    Result<Done> checkPages();
    Result<Done> prepare();
    Result<Done> insert(const CallbackEvent &event, qint64 seq);
    Result<Done> insertAnswers();
    Result<Done> removeBefore(qint64 seq);
    /// Looks at the size and the age of the log now and then; the first number to keep for the size.
    Result<qint64> measure(qint64 nowMs);
    double sizeShare() const;
    void forget();
    Result<Done> rememberNewest();
    Result<Done> putAside();
    bool lacksPages();
    Result<Done> beginWriting();

    std::optional<FileLock> m_lock;     // let go after the connection has closed
    std::optional<FileLock> m_fileLock; ///< of the file itself, whatever it is called
    sqlite::Connection m_connection;
    std::unique_ptr<sqlite::WalCopier> m_copier; ///< ends before the connection, which closes the file last
    StoreOptions m_options;
    sqlite::Statement m_begin;
    sqlite::Statement m_commit;
    sqlite::Statement m_insert;
    sqlite::Statement m_insertHandling;
    sqlite::Statement m_insertAnswers;
    sqlite::Statement m_pageCount;
    sqlite::Statement m_reading;
    bool m_readsOn = false;
    RepeatFinder m_repeats;
    std::optional<SalvageReport> m_salvage;
    qint64 m_first = 1;
    qint64 m_next = 1;
    qint64 m_batchFirst = 0, m_batchLast = 0;
    std::vector<Answered> m_answers; ///< not stored yet
    QByteArray m_texts;              ///< of the row being inserted, in UTF-8
    bool m_hasWritten = false;       ///< an event; before, nothing is dropped
    LogAge m_age;
    QElapsedTimer m_steady;
    qint64 m_placeLookedAt = 0; ///< by that
    bool m_isMoved = false;
    bool m_isCut = false;
    QString m_keptAs, m_foundAside;
    qint64 m_leastPages = std::numeric_limits<qint64>::max(); ///< seen since the size of the file was noted
    qint64 m_measuredAt = 0, m_measuredNext = 0, m_measureAfter = 1;
    qint64 m_usedBytes = 0, m_oldestMs = 0, m_nowMs = 0;
};

} // namespace imdesk
