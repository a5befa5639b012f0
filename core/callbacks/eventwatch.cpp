// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callbacks/eventwatch.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <utility>

namespace imdesk {

namespace {

constexpr int watchGapMs = 500;
constexpr int watchBusyGapMs = 20;

} // namespace

EventWatch::EventWatch(EventLog &log, Now now, QObject *parent)
    : QObject(parent),
      m_log(log),
      m_now(now ? std::move(now) : Now(QDateTime::currentMSecsSinceEpoch)),
      m_epoch(log.epoch())
{
    m_timer.setInterval(watchGapMs);
    connect(&m_timer, &QTimer::timeout, this, &EventWatch::turn);
    m_timer.start();
}

void EventWatch::closeHole(const QString &group, qint64 first, qint64 last)
{
    knowExplained({group, first, last, 0, 0});
    Q_EMIT changed();
}

void EventWatch::knowExplained(const SequenceHole &numbers)
{
    m_explained.push_back(numbers);
    m_holes.close(numbers.group, numbers.first, numbers.last);
}

void EventWatch::turn()
{
    const qint64 first = m_log.firstSeq();
    // Pages of the store come in front: begin again, for numbers of groups must be seen in their order.
    if (m_log.epoch() != m_epoch || (first != 0 && m_first != 0 && first < m_first)) {
        m_epoch = m_log.epoch();
        m_tally.clear();
        m_holes.clear();
        m_seen = 0;
        m_since = m_sinceMs = 0;
    }
    m_first = first;
    const std::vector<EventLog::Row> rows = m_log.newerThan(m_seen, rowsATurn);
    if (m_since == 0 && !rows.empty()) {
        m_since = rows.front()->seq();
        m_sinceMs = rows.front()->receivedAt();
    }
    QElapsedTimer since;
    since.start();
    bool isMore = qsizetype(rows.size()) == rowsATurn;
    for (const EventLog::Row &row : rows) {
        m_tally.see(*row);
        m_holes.see(*row);
        m_seen = row->seq();
        if (row != rows.back() && since.elapsed() >= msATurn) {
            isMore = true;
            break;
        }
    }
    if (!rows.empty()) {
        for (const SequenceHole &known : m_explained)
            m_holes.close(known.group, known.first, known.last);
    }
    m_timer.setInterval(isMore ? watchBusyGapMs : watchGapMs);
    if (m_timer.interval() == watchGapMs)
        Q_EMIT changed(); // also when nothing came: the strip moves on
}

} // namespace imdesk
