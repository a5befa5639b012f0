// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/workthread.h"
#include "core/models/roworder.h"

#include <QAbstractTableModel>
#include <QByteArray>
#include <QTimer>

#include <atomic>
#include <memory>

namespace imdesk {

/// A table over records that arrive in pages. Filter and sort are worked out on a thread of its own into a list of
/// record numbers; the GUI thread only swaps that list in. Records keep their numbers until recordsLeaving(), so a
/// selection can be kept across every other reset by recordAt() and rowOf(), and across that one by keyOf() and
/// recordOf(). Without a filter and without a sort new records are plain appended rows.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    explicit PagedModel(QObject *parent = nullptr);
    ~PagedModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Column -1 gives the order in which the service lists.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int recordAt(int row) const { return m_order.recordAt(row); }
    int rowOf(int record) const { return m_order.rowOf(record); }
    /// The shown records in order.
    const std::vector<int> &shownRecords() const { return m_order.records(); }
    /// What a record is about, for as long as there is such a thing, however often it is read; empty in a model whose
    /// records never leave.
    virtual QByteArray keyOf(int record) const;
    /// -1 where nothing of the kind is there now.
    virtual int recordOf(const QByteArray &key) const;
    /// Filter or sort are being worked out.
    bool isOrdering() const { return m_wanted != m_done; }

  Q_SIGNALS:
    /// Another filter than before; its order follows.
    void filterChanged();
    /// What is shown is what filter and sort ask for.
    void ordered();
    /// All records go, and their numbers to others; they can still be read. A reset follows.
    void recordsLeaving();

  protected:
    /// Record numbers below `records` in order, worked out on the worker; looks at `abandoned` now and then.
    using OrderJob = std::function<std::vector<int>(int records, const std::function<bool()> &abandoned)>;
    virtual OrderJob orderJob() const = 0;
    /// Whether records are shown as they come: no filter, no sort.
    virtual bool isPlain() const = 0;
    virtual int recordCount() const = 0;

    /// Records were added at the end of the list of records.
    void recordsAppended();
    /// Values of these records have changed; `reorder` when that may touch filter or sort.
    void recordsChanged(const QList<int> &records, bool reorder);
    /// Filter or sort have changed: work the order out at once.
    void reorderNow();
    /// The same, at most once in `ms`.
    void reorderSoon(int ms);
    /// No records any more.
    void recordsCleared();
    /// Ends the worker; derived classes call it first in their destructor, for the job reads their records.
    void stopOrdering();

  private:
    void takeOrder(quint64 serial, std::vector<int> order, int recordsSeen);

    RowOrder m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< serial of the job that counts; older ones give up
    quint64 m_wanted = 0, m_done = 0;
    QTimer m_soon;
    std::unique_ptr<WorkThread> m_worker;
};

} // namespace imdesk
