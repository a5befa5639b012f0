// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historystore.h"
#include "core/base/clock.h"
#include "core/exporting/cell.h"

#include <QFuture>
#include <QObject>

namespace imdesk {

/// The hourly message files of an app and what was read out of them, for a program with an event loop: writing and
/// reading have a thread each, so that a search does not wait for a file that is being taken in. Failures are
/// Kind::Storage.
class HistoryArchive : public QObject
{
    Q_OBJECT

  public:
    HistoryArchive(const QString &folder, const Clock &clock, QObject *parent = nullptr);
    ~HistoryArchive() override;

    QString folder() const { return m_folder; }
    const Clock &clock() const { return m_clock; }

    /// Every hour of both kinds from `from` to `to`, those never tried among them. Which are over and which are expired
    /// is told by the clock of this computer, or by the moment that is given: the service may go by another.
    QFuture<Result<QList<HistoryHour>>> hours(qint64 from, qint64 to, std::optional<qint64> nowSeconds = {});
    QFuture<Result<Done>> note(const HistoryHour &hour);
    /// See HistoryStore::take(). Setting `cancelled` ends it soon.
    QFuture<Result<HistoryHour>> take(const HourKey &key, const QList<HistoryFile> &files,
                                      const std::shared_ptr<std::atomic<bool>> &cancelled);
    /// A newer search ends one that runs, with Kind::Cancelled.
    QFuture<Result<HistoryHits>> search(const HistoryQuery &query, const HistoryCursor &from, qsizetype limit);
    QFuture<Result<QList<ArchivedMessage>>> talk(const ArchivedTalk &talk, qint64 messageId, bool older,
                                                 qsizetype limit);
    QFuture<Result<HistoryTotals>> totals();
    QFuture<Result<Done>> setRetention(int days);
    QFuture<Result<HistoryWipe>> wipeBefore(qint64 hour);
    /// Wipes what is older than the retention says; does nothing where there is none. The service's time, where it has
    /// told it, guards against a clock of this computer that stands wrong.
    QFuture<Result<HistoryWipe>> keepRetention(std::optional<qint64> serviceSeconds);
    /// See HistoryStore::restore(); goes on by itself after a damaged database was put aside.
    QFuture<Result<qint64>> restore();

    /// What a query finds as a table to export, the first rows or all for -1, read while it is written, with a
    /// connection of its own.
    static TableSource table(const QString &folder, const HistoryQuery &query, qint64 atMost = -1);

  Q_SIGNALS:
    /// Hours or messages have come or gone.
    void changed();
    /// `keptDays`: see HistoryMishap.
    void putAside(const QString &movedTo, int keptDays);

  private:
    struct Side;
    struct Workers;

    QString m_folder;
    const Clock &m_clock;
    std::shared_ptr<std::atomic<quint64>> m_newestSearch;
    std::unique_ptr<Workers> m_workers;
};

} // namespace imdesk
