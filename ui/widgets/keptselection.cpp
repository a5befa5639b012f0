// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptselection.h"

#include "core/models/pagedmodel.h"

#include <QItemSelection>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace imdesk {

KeptSelection::KeptSelection(PagedModel &model, QTableView *view) : QObject(view), m_model(model), m_view(view)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptSelection::remember);
    // After the view's own slots, which were connected before.
    connect(&model, &QAbstractItemModel::modelReset, this, &KeptSelection::restore);
    connect(&model, &PagedModel::filterChanged, this, [this] { m_filtersAnew = true; });
    connect(&model, &PagedModel::ordered, this, [this] { m_filtersAnew = false; });
    connect(&model, &PagedModel::recordsLeaving, this, &KeptSelection::leave);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeRows(first, last); });
    connect(view, &QTableView::clicked, this, &KeptSelection::chosenAnew);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_selecting)
            chosenAnew();
    });
}

void KeptSelection::chosenAnew()
{
    m_hidden.clear();
    m_awaited.clear();
    m_awaitedCurrent.clear();
    m_awaitedTop.clear();
}

bool KeptSelection::isAtTop() const { return m_view->verticalScrollBar()->value() == 0; }

std::vector<int> KeptSelection::records() const
{
    std::vector<int> records;
    if (!m_view->selectionModel())
        return records;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        if (range.left() > 0)
            continue; // rows are chosen whole: the first column stands for them
        for (int row = range.top(); row <= range.bottom(); ++row)
            records.push_back(m_model.recordAt(row));
    }
    return records;
}

void KeptSelection::forget()
{
    chosenAnew();
    m_chosen.clear();
    m_current = m_top = -1;
    m_view->selectionModel()->clear();
}

void KeptSelection::settle()
{
    recall(); // what is read, but not shown yet, comes with the order under way
    m_awaited.clear();
    m_awaitedCurrent.clear();
    if (!m_model.isOrdering())
        m_awaitedTop.clear();
}

/// From here on a number stands for something else: only the keys say what was chosen.
void KeptSelection::leave()
{
    remember();
    for (const int record : m_chosen) {
        if (const QByteArray key = m_model.keyOf(record); !key.isEmpty())
            m_awaited.insert(key);
    }
    if (m_current >= 0)
        m_awaitedCurrent = m_model.keyOf(m_current);
    if (!m_atTop)
        m_awaitedTop = m_model.keyOf(m_top);
    m_chosen.clear();
    m_hidden.clear();
    m_current = m_top = -1;
    m_leaving = true;
}

void KeptSelection::recall()
{
    if (!awaits())
        return;
    ::erase_if(m_awaited, [this](const QByteArray &key) {
        const int record = m_model.recordOf(key);
        if (record >= 0)
            m_hidden.push_back(record);
        return record >= 0;
    });
    if (const int record = m_awaitedCurrent.isEmpty() ? -1 : m_model.recordOf(m_awaitedCurrent); record >= 0) {
        m_current = record;
        m_awaitedCurrent.clear();
    }
}

/// Rows come without a reset where nothing is filtered or sorted.
void KeptSelection::takeRows(int first, int last)
{
    if (!awaits())
        return;
    const QScopedValueRollback<bool> selecting(m_selecting, true);
    QItemSelectionModel *chosen = m_view->selectionModel();
    QItemSelection back;
    for (int row = first; row <= last; ++row) {
        const QByteArray key = m_model.keyOf(m_model.recordAt(row));
        const QModelIndex index = m_model.index(row, 0);
        if (!m_awaitedCurrent.isEmpty() && key == m_awaitedCurrent) {
            m_awaitedCurrent.clear();
            m_current = m_model.recordAt(row);
            chosen->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
        if (!m_awaitedTop.isEmpty() && key == m_awaitedTop) {
            m_awaitedTop.clear();
            if (isAtTop()) {
                m_view->doItemsLayout(); // it does not know yet how far it can scroll
                m_view->scrollTo(index, QAbstractItemView::PositionAtTop);
            }
        }
        if (m_awaited.remove(key))
            back.append(QItemSelectionRange(index, m_model.index(row, m_model.columnCount() - 1)));
    }
    if (!back.isEmpty())
        chosen->select(back, QItemSelectionModel::Select);
}

void KeptSelection::remember()
{
    if (m_leaving)
        return;
    m_chosen = records();
    m_top = m_model.recordAt(m_view->rowAt(0));
    m_atTop = isAtTop();
    // While a filter hides the current row there is none: the one of before comes back with its row.
    if (const int current = m_model.recordAt(m_view->currentIndex().row()); current >= 0)
        m_current = current;
    recall();
    m_chosen.insert(m_chosen.end(), m_hidden.begin(), m_hidden.end());
}

void KeptSelection::restore()
{
    if (std::exchange(m_leaving, false))
        return;
    const QScopedValueRollback<bool> selecting(m_selecting, true);
    std::vector<int> rows;
    m_hidden.clear();
    for (const int record : m_chosen) {
        const int row = m_model.rowOf(record);
        if (row >= 0)
            rows.push_back(row);
        else
            m_hidden.push_back(record);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_model.index(rows[i], 0), m_model.index(rows[end - 1], lastColumn)));
        i = end;
    }
    QItemSelectionModel *chosen = m_view->selectionModel();
    if (const int row = m_model.rowOf(m_current); row >= 0)
        chosen->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    bool returned = false;
    const bool currentStays = m_model.rowOf(m_current) >= 0 && !m_chosen.empty();
    if (const int top = m_awaitedTop.isEmpty() ? -1 : m_model.recordOf(m_awaitedTop);
        m_model.rowOf(top) >= 0 || !m_atTop) {
        if (m_atTop) { // whoever has scrolled meanwhile stays there
            m_top = top;
            returned = true;
            m_view->doItemsLayout(); // it does not know yet how far it can scroll
        }
        m_atTop = false;
        m_awaitedTop.clear();
    }
    if (m_filtersAnew && !currentStays) {
        m_view->scrollToTop(); // the first of what it finds, not what lies where the list was before
        return;
    }
    const int keep = currentStays && !returned ? m_current : m_top;
    if (const int row = m_model.rowOf(keep); row >= 0 && !m_atTop)
        m_view->scrollTo(m_model.index(row, 0),
                         keep == m_top ? QAbstractItemView::PositionAtTop : QAbstractItemView::EnsureVisible);
}

} // namespace imdesk
