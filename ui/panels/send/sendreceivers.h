// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/grouprow.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace imdesk {

class NotificationReceivers;
class SearchField;

/// Known groups that match a text, at most so many.
using GroupSearch = std::function<QList<GroupRow>(const QString &text, int limit)>;

/// Chooses the groups: by search among the known ones, by typing an ID, or by pasting a list; shows those chosen and
/// what was left out.
class SendReceivers : public QWidget
{
    Q_OBJECT

  public:
    static constexpr int matchesShown = 8;

    SendReceivers(NotificationReceivers &chosen, GroupSearch search, QWidget *parent = nullptr);

    void retranslate();
    void focusSearch();
    /// Empties search and paste fields; what is chosen stays.
    void reset();

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void build();
    void connectParts();
    void showMatches();
    void takeMatch(int row);
    void takeTyped();
    void takeIds(const QString &text);
    void showPasted();
    void removeSelected();
    void showChosen();
    void fitIds();

    NotificationReceivers &m_chosen;
    GroupSearch m_search;
    QLabel *m_searchLabel;
    SearchField *m_field;
    QPushButton *m_pasteToggle;
    QListWidget *m_matches;
    QWidget *m_pasteBox;
    QPlainTextEdit *m_paste;
    QLabel *m_pasteFacts;
    QPushButton *m_pasteAdd;
    QPushButton *m_pasteCancel;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_remove;
    QLabel *m_note;
};

} // namespace imdesk
