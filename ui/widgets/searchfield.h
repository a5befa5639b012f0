// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTableView;
class QTimer;

namespace imdesk {

/// A field with a search icon and a clear button; tells 250 ms after the last key, at once on Enter; Esc clears. Down,
/// and Enter when there is nothing new to tell, go on to what was found.
class SearchField : public QLineEdit
{
    Q_OBJECT

  public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What is found stands in this table: Down and Enter go to its first row.
    void leadTo(QTableView *table);

  Q_SIGNALS:
    void searchChanged(const QString &text);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    bool tell();
    void nameButtons();
    void goOn();

    QTimer *m_timer;
    QTableView *m_results = nullptr;
    QString m_told;
};

} // namespace imdesk
