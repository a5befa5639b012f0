// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deliveries.h"

#include "core/base/clock.h"

namespace imdesk {

namespace {

MessageDelivery::State deliveryState(ItemOutcome::State state)
{
    switch (state) {
    case ItemOutcome::State::Done:
        return MessageDelivery::State::Sent;
    case ItemOutcome::State::Failed:
        return MessageDelivery::State::Failed;
    case ItemOutcome::State::Unknown:
        return MessageDelivery::State::Unknown;
    case ItemOutcome::State::NotTried:
        break;
    }
    return MessageDelivery::State::NotTried;
}

} // namespace

DeliverySummary summaryOf(const QList<MessageDelivery> &deliveries)
{
    DeliverySummary sum;
    sum.all = deliveries.size();
    for (const MessageDelivery &delivery : deliveries) {
        sum.sent += delivery.state == MessageDelivery::State::Sent;
        sum.failed += delivery.state == MessageDelivery::State::Failed;
        sum.unknown += delivery.state == MessageDelivery::State::Unknown;
        sum.notTried += delivery.state == MessageDelivery::State::NotTried;
    }
    return sum;
}

void Deliveries::begin(QList<MessageDelivery> rows)
{
    m_rows = std::move(rows);
    m_rowOf.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows[row].id, int(row));
    m_running = true;
    Q_EMIT restarted();
}

QStringList Deliveries::reopen()
{
    QStringList again;
    for (MessageDelivery &row : m_rows) {
        if (row.state == MessageDelivery::State::Sent)
            continue;
        row.state = MessageDelivery::State::Waiting;
        row.error = {};
        row.atMs = 0;
        again << row.id;
    }
    m_running = !again.isEmpty();
    Q_EMIT restarted();
    return again;
}

void Deliveries::take(const QList<ItemOutcome> &outcomes)
{
    for (const ItemOutcome &outcome : outcomes) {
        const auto at = m_rowOf.constFind(outcome.id);
        if (at == m_rowOf.constEnd())
            continue;
        MessageDelivery &row = m_rows[*at];
        row.state = deliveryState(outcome.state);
        row.error = outcome.error;
        row.atMs = m_clock.nowMs();
        if (row.state == MessageDelivery::State::Unknown && row.maybeSinceMs == 0)
            row.maybeSinceMs = m_tryingMs;
        if (!outcome.word.isEmpty())
            row.number = outcome.word;
        Q_EMIT changed(*at);
    }
}

void Deliveries::giveUp(const ApiError &error)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state != MessageDelivery::State::Waiting)
            continue;
        m_rows[row].state = MessageDelivery::State::NotTried;
        m_rows[row].error = error;
        Q_EMIT changed(int(row));
    }
}

void Deliveries::end()
{
    m_running = false;
    Q_EMIT finished(summary());
}

void Deliveries::forget()
{
    m_rows.clear();
    m_rowOf.clear();
    Q_EMIT restarted();
}

} // namespace imdesk
