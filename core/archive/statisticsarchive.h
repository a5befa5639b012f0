// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/statisticsdata.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace imdesk {

class StatisticsService;

/// What a merge has changed.
struct StatisticsMerge
{
    QList<QDate> added;     ///< days the archive did not have
    QList<QDate> completed; ///< had before they were final; are final now
    qint64 changed = 0;     ///< figures of days it had that are others now
    qint64 kept = 0;        ///< figures of final days that came back smaller or not at all: the archived ones stay

    bool isEmpty() const { return added.isEmpty() && completed.isEmpty() && changed == 0; }
};

/// From when to when the archive has days, and how many.
struct StatisticsSpan
{
    QDate first, last; ///< invalid while it is empty
    qint64 days = 0;   ///< with figures; the rest of the span are gaps

    qint64 gaps() const { return first.isValid() ? first.daysTo(last) + 1 - days : 0; }
};

/// The daily figures of an app beyond the 30 days the service keeps: SQLite, one row a Beijing day and field. What is
/// fetched is merged; a final day is never overwritten by less. Failures are Kind::Storage. Several processes may use
/// the file.
class StatisticsArchive : public QObject
{
    Q_OBJECT

  public:
    explicit StatisticsArchive(const QString &path, const Clock &clock, QObject *parent = nullptr);
    ~StatisticsArchive() override;

    QString path() const { return m_path; }
    /// From now on everything this service fetches, for whomever, is merged.
    void follow(StatisticsService &service);
    QFuture<Result<StatisticsMerge>> merge(const Statistics &statistics);
    /// The days from `from`, or from its first one, to `to`, but not beyond yesterday or its last one; without an end
    /// as far as it goes. Days it does not have stand there as not received.
    QFuture<Result<Statistics>> read(QDate from = {}, QDate to = {});
    QFuture<Result<StatisticsSpan>> span();

  Q_SIGNALS:
    /// Days or figures have been added by a merge of this object.
    void grown();
    /// A merge of followed figures failed.
    void troubled(const imdesk::ApiError &error);
    /// A damaged file was put aside; the archive begins anew.
    void putAside(const QString &movedTo);

  private:
    struct Side;
    struct Worker;

    QString m_path;
    const Clock &m_clock;
    std::unique_ptr<Worker> m_worker;
};

} // namespace imdesk
