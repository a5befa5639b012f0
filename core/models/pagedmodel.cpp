// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/pagedmodel.h"

#include <algorithm>

namespace imdesk {

PagedModel::PagedModel(QObject *parent)
    : QAbstractTableModel(parent),
      m_newest(std::make_shared<std::atomic<quint64>>(0)),
      m_worker(std::make_unique<WorkThread>())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        // Where records come faster than they are put in order, each order would be given up for the next for ever.
        if (isOrdering())
            m_soon.start();
        else
            reorderNow();
    });
}

PagedModel::~PagedModel() { stopOrdering(); }

void PagedModel::stopOrdering()
{
    ++*m_newest;
    m_worker.reset();
}

int PagedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_order.rows(); }

QByteArray PagedModel::keyOf(int) const { return {}; }

int PagedModel::recordOf(const QByteArray &) const { return -1; }

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    reorderNow();
}

void PagedModel::reorderNow()
{
    m_soon.stop();
    if (!m_worker)
        return;
    const quint64 serial = ++*m_newest;
    m_wanted = serial;
    m_worker->post([this, serial, newest = m_newest, job = orderJob(),
                    count = recordCount()](const std::stop_token &stop) -> WorkThread::Outcome {
        const auto abandoned = [&] { return stop.stop_requested() || *newest != serial; };
        if (abandoned())
            return {};
        auto order = std::make_shared<std::vector<int>>(job(count, abandoned));
        if (abandoned())
            return {};
        return [this, serial, order, count] { takeOrder(serial, std::move(*order), count); };
    });
}

void PagedModel::reorderSoon(int ms)
{
    if (!m_soon.isActive())
        m_soon.start(ms);
}

void PagedModel::takeOrder(quint64 serial, std::vector<int> order, int recordsSeen)
{
    if (serial != m_wanted)
        return;
    m_done = serial;
    if (isPlain()) {
        for (int record = recordsSeen; record < recordCount(); ++record)
            order.push_back(record);
    } else if (recordsSeen < recordCount()) {
        reorderSoon(300);
    }
    if (order != m_order.records()) {
        beginResetModel();
        m_order.replace(std::move(order), recordCount());
        endResetModel();
    }
    Q_EMIT ordered();
}

void PagedModel::recordsAppended()
{
    if (!isPlain()) {
        reorderSoon(300);
        return;
    }
    if (isOrdering()) // the order to come takes them in
        return;
    const int known = m_order.recordCount();
    if (known >= recordCount())
        return;
    beginInsertRows({}, m_order.rows(), m_order.rows() + recordCount() - known - 1);
    for (int record = known; record < recordCount(); ++record)
        m_order.append(record);
    endInsertRows();
}

void PagedModel::recordsChanged(const QList<int> &records, bool reorder)
{
    int first = -1;
    int last = -1;
    for (const int record : records) {
        const int row = m_order.rowOf(record);
        if (row < 0)
            continue;
        first = first < 0 ? row : std::min(first, row);
        last = std::max(last, row);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (reorder)
        reorderSoon(1000);
}

void PagedModel::recordsCleared()
{
    m_soon.stop();
    m_wanted = m_done = ++*m_newest;
    beginResetModel();
    m_order.clear();
    endResetModel();
}

} // namespace imdesk
