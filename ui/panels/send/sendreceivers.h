// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/grouprow.h"

#include <QList>
#include <QPair>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace imdesk {

class GroupFinder;
class NotificationReceivers;
class SearchField;
struct IdList;

/// Known groups that match a text, at most so many.
using GroupSearch = std::function<QList<GroupRow>(const QString &text, int limit)>;

/// Chooses the groups: by search among the known ones, by typing an ID, or by pasting a list; shows those chosen, what
/// was left out, and what is not known yet.
class SendReceivers : public QWidget
{
    Q_OBJECT

  public:
    static constexpr int matchesShown = 8;

    /// `finder` tells how far the groups are known; null where that is not told.
    SendReceivers(NotificationReceivers &chosen, GroupSearch search, GroupFinder *finder, QWidget *parent = nullptr);

    void retranslate();
    void focusSearch();
    /// Looks for the typed text anew: more may be known than when it was typed.
    void lookAgain();
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
    /// What is known of a group that was found.
    std::optional<GroupRow> knownMatch(const QString &id) const;
    void takeTyped();
    /// Puts in what are IDs and notes what is not; `more`: what there is to say besides.
    void takeIds(const QString &text, const QStringList &more = {});
    QStringList strangers(const IdList &typed) const;
    void note(const QString &words);
    void showPasted();
    void removeSelected();
    void showChosen();
    void fitColumns();

    NotificationReceivers &m_chosen;
    GroupSearch m_search;
    GroupFinder *m_finder;
    QList<QPair<QString, QString>> m_found; ///< the matches as they are shown, and their IDs
    QString m_ambiguous;                    ///< what Enter was pressed on while several groups matched
    QLabel *m_searchLabel;
    SearchField *m_field;
    QPushButton *m_pasteToggle;
    QLabel *m_lack; ///< why a group may not be found yet
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
