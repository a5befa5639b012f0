// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace imdesk {

class EventLogModel;
enum class ChipKind;

/// The table of the event log. Follows the newest row until a row is selected or the view is scrolled up; then it
/// stands still, counts what comes in, and End goes back to following.
class EventView : public QWidget
{
    Q_OBJECT

  public:
    explicit EventView(EventLogModel &model, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    bool isFollowing() const { return m_following; }
    int newRows() const { return m_newRows; }
    /// The selected rows' numbers, ascending.
    QList<qint64> selectedSeqs() const;
    /// The number of the one selected row, else 0.
    qint64 selectedSeq() const;
    /// Selects and shows a row if the filter keeps it.
    bool select(qint64 seq);
    /// The column of the cell that was clicked or walked to last.
    int currentColumn() const;
    /// Words of the colours that EventLogModel::ColourRole counts.
    void setColours(const QStringList &colours) { m_colours = colours; }
    /// Lets go of the selection and goes to the newest row.
    void follow();
    void retranslate();

  Q_SIGNALS:
    void selectionChanged();
    void followChanged();
    void menuRequested(const QPoint &globalPosition);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void pause();
    void countNew();
    ChipKind answerKind(int row) const;
    void connectModel();
    void showPill();
    void rememberTop();
    void restoreTop();

    EventLogModel &m_model;
    QTableView *m_table;
    QPushButton *m_pill;
    bool m_following = true;
    bool m_resetting = false;
    int m_newRows = 0;
    qint64 m_pausedSeq = 0; ///< of the newest event when it stood still; later ones are new, whatever the filter
    QStringList m_colours;
    qint64 m_topSeq = 0;
    qint64 m_keptSeq = 0; ///< selected before another filter was set
};

} // namespace imdesk
