// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/models/groupsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace imdesk {

class BulkButton;
class BusyBar;
class Dialogs;
class DisplayZone;
class EmptyState;
class GroupDelegate;
class GroupWrites;
class KeptSelection;
class MessageBar;
class NewGroupDialog;
class PageHeader;
class SearchField;

/// All groups of the app: how many there are and how fresh, filter, type, the table, and what can be done with a row.
class GroupListPage : public QWidget
{
    Q_OBJECT

  public:
    GroupListPage(GroupService &service, GroupDirectory &directory, GroupWrites &writes, const ErrorText &errors,
                  const DisplayZone &zone, Dialogs &dialogs, QWidget *parent = nullptr);

    GroupsModel &model() { return *m_model; }
    /// Cached rows, then the listing; once.
    void begin();
    void refresh();
    void focusFilter();
    void focusTable();
    void exportView();
    void retranslate();
    /// IDs of the chosen rows, in the order of the table.
    QStringList chosenIds() const;
    QString currentId() const;
    void choose(const QString &id);
    void copyIds();
    /// The form for a new group.
    void askToMake();
    void askWhoIsUnknown(NewGroupDialog *dialog, const api::CreateGroup &request);

  Q_SIGNALS:
    /// The words say what the IDs are.
    void bulkRequested(const QStringList &ids, const QString &words);
    /// A group was made; the words say so.
    void made(const QString &groupId, const QString &words);
    void openRequested(const QString &groupId);
    void chosenChanged();
    void currentChanged(const QString &groupId);
    void notifyRequested(const QStringList &groupIds);
    void eventsRequested();
    void statusMessage(const QString &text);
    void problemFound(const QString &title, const QString &details);

  protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    void makeWidgets();
    void arrange();
    void connectParts();
    void openMenu(const QPoint &at);
    void takeZone();
    void applyFilter();
    void showCounts();
    void showReading();
    void showListing();
    void showLooking(const GroupsModel::Counts &counts);
    void cancelWork();
    void showState();
    void showFailure(const ApiError &error, const QString &button, const std::function<void()> &again);
    void showTrouble(const CacheTrouble &trouble);
    void lookSoon();
    void look();
    QString filterSentence(const GroupsModel::Counts &counts) const;

    GroupWrites &m_writes;
    const ErrorText &m_errors;
    const DisplayZone &m_zone;
    Dialogs &m_dialogs;
    GroupsModel *m_model;
    bool m_begun = false;
    bool m_looking = false; ///< the bar is about what the filter, or the wish for all details, fetches

    PageHeader *m_header;
    QPushButton *m_new, *m_refresh, *m_export;
    BusyBar *m_busy;
    MessageBar *m_message, *m_cacheMessage;
    SearchField *m_search;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QCheckBox *m_fillAll;
    QLabel *m_matches;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_chosen;
    QPushButton *m_open, *m_copy, *m_events, *m_notify;
    BulkButton *m_bulk;
    KeptSelection *m_kept;
    GroupDelegate *m_marks;
    QTimer m_lookTimer;
    QString m_told; ///< the group that currentChanged() has told
};

} // namespace imdesk
