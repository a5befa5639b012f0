// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/itemrun.h"
#include "core/services/messagedelivery.h"

#include <QHash>

namespace imdesk {

class Clock;

/// A list of deliveries under way and what its owners share: results kept by ID, counted, and told row by row.
class Deliveries : public QObject
{
    Q_OBJECT

  public:
    explicit Deliveries(const Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock) {}

    const QList<MessageDelivery> &rows() const { return m_rows; }
    DeliverySummary summary() const { return summaryOf(m_rows); }
    bool isRunning() const { return m_running; }
    virtual void cancel() = 0;

  Q_SIGNALS:
    /// The list is a new one.
    void restarted();
    void changed(int row);
    void finished(const imdesk::DeliverySummary &summary);

  protected:
    void begin(QList<MessageDelivery> rows);
    /// Those that have not been done wait once more; their IDs.
    QStringList reopen();
    /// What is taken from now on was tried at this time or later.
    void trying(qint64 ms) { m_tryingMs = ms; }
    void take(const QList<ItemOutcome> &outcomes);
    void giveUp(const ApiError &error);
    void end();
    void forget();
    const Clock &clock() const { return m_clock; }

  private:
    const Clock &m_clock;
    QList<MessageDelivery> m_rows;
    QHash<QString, int> m_rowOf;
    qint64 m_tryingMs = 0;
    bool m_running = false;
};

} // namespace imdesk
