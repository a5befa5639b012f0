// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSet>

#include <vector>

class QTableView;

namespace imdesk {

class PagedModel;

/// Keeps selection, current row and scroll place of a table over every reset of its model, by record: a refresh never
/// makes what a person has chosen jump. Rows that a filter hides are chosen again when they come back; what is read
/// anew is known by what it is about, and what is no more stays unchosen. What another filter finds is shown from its
/// first, unless the current row is among it.
class KeptSelection : public QObject
{
    Q_OBJECT

  public:
    KeptSelection(PagedModel &model, QTableView *view);
    /// Chosen records that are shown now.
    std::vector<int> records() const;
    /// Nothing is chosen any more, also nothing hidden or still to be read: the list is about something else.
    void forget();
    /// All is read again: what has not come by now is gone.
    void settle();

  private:
    void leave();
    void remember();
    void restore();
    void recall();
    void takeRows(int first, int last);
    bool isAtTop() const;
    bool awaits() const { return !m_awaited.isEmpty() || !m_awaitedCurrent.isEmpty() || !m_awaitedTop.isEmpty(); }
    void chosenAnew();

    PagedModel &m_model;
    QTableView *m_view;
    std::vector<int> m_chosen;
    std::vector<int> m_hidden;   ///< chosen, but not shown by the filter of now
    QSet<QByteArray> m_awaited;  ///< chosen before the list was read anew, and not read yet: their keys
    QByteArray m_awaitedCurrent; ///< the same of the current row
    QByteArray m_awaitedTop;     ///< and of the one that was at the top of the view, where that was not the first
    bool m_leaving = false;      ///< the reset under way drops all records
    bool m_filtersAnew = false;  ///< the next order is that of another filter
    bool m_selecting = false;    ///< the selection changes by this, and not by a person
    int m_current = -1;
    int m_top = -1;
    bool m_atTop = true;
};

} // namespace imdesk
