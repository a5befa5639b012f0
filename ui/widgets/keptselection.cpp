// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptselection.h"

#include "core/models/pagedmodel.h"

#include <QItemSelection>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace imdesk {

KeptSelection::KeptSelection(PagedModel &model, QTableView *view) : QObject(view), m_model(model), m_view(view)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptSelection::remember);
    // After the view's own slots, which were connected before.
    connect(&model, &QAbstractItemModel::modelReset, this, &KeptSelection::restore);
    connect(view, &QTableView::clicked, this, [this] { m_hidden.clear(); });
}

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
    m_hidden.clear();
    m_chosen.clear();
    m_current = -1;
    m_view->selectionModel()->clear();
}

void KeptSelection::remember()
{
    m_chosen = records();
    m_chosen.insert(m_chosen.end(), m_hidden.begin(), m_hidden.end());
    // While a filter hides the current row there is none: the one of before comes back with its row.
    if (const int current = m_model.recordAt(m_view->currentIndex().row()); current >= 0)
        m_current = current;
    m_top = m_model.recordAt(m_view->rowAt(0));
    m_atTop = m_view->verticalScrollBar()->value() == 0;
}

void KeptSelection::restore()
{
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
    const int keep = m_model.rowOf(m_current) >= 0 && !m_chosen.empty() ? m_current : m_top;
    if (const int row = m_model.rowOf(keep); row >= 0 && !m_atTop)
        m_view->scrollTo(m_model.index(row, 0),
                         keep == m_top ? QAbstractItemView::PositionAtTop : QAbstractItemView::EnsureVisible);
}

} // namespace imdesk
