// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace imdesk {

class PagedModel;

/// Keeps selection, current row and scroll place of a table over every reset of its model, by record: a refresh never
/// makes what a person has chosen jump. Rows that a filter hides are chosen again when they come back.
class KeptSelection : public QObject
{
    Q_OBJECT

  public:
    KeptSelection(PagedModel &model, QTableView *view);
    /// Chosen records that are shown now.
    std::vector<int> records() const;
    /// Nothing is chosen any more, also nothing hidden.
    void forget();

  private:
    void remember();
    void restore();

    PagedModel &m_model;
    QTableView *m_view;
    std::vector<int> m_chosen;
    std::vector<int> m_hidden; ///< chosen, but not shown by the filter of now
    int m_current = -1;
    int m_top = -1;
    bool m_atTop = true;
};

} // namespace imdesk
