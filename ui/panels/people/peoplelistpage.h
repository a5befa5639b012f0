// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/accountsmodel.h"
#include "ui/panels/people/peopleparts.h"
#include "ui/widgets/panel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace imdesk {

class AccountDeeds;
class BulkButton;
class BusyBar;
class EmptyState;
class HitDelegate;
class KeptSelection;
class MessageBar;
class PageHeader;
class SearchField;

/// The known accounts: how many, from where and how fresh, filter, table, and what can be done with the chosen ones.
class PeopleListPage : public QWidget
{
    Q_OBJECT

  public:
    PeopleListPage(const PeopleParts &parts, AccountDeeds &deeds, QWidget *parent = nullptr);

    AccountsModel &model() { return *m_model; }
    void refresh();
    void focusFilter();
    void focusTable();
    void retranslate();
    QStringList chosenIds() const;
    std::size_t chosenCount() const;
    /// Of the row the cursor stands in; empty where nothing is chosen.
    QString currentId() const;
    void choose(const QString &id);
    void copyIds();
    void importAccounts();
    void openTyped();
    void check();
    void kick();
    void remove();
    void forget();
    void editNote();
    void showEvents();
    /// Writes the shown rows to a file.
    void exportView();

  Q_SIGNALS:
    /// The words say what the IDs are.
    void bulkRequested(const QStringList &ids, const QString &words);
    void openRequested(const QString &account);
    void chosenChanged();
    void currentChanged(const QString &account);
    void eventsRequested(const QString &filter);
    void statusMessage(const QString &text);
    void problemFound(const QString &title, const QString &details);

  protected:
    void showEvent(QShowEvent *event) override;

  private:
    void makeWidgets();
    void arrange();
    void connectParts();
    void takeZone();
    void applyFilter();
    void takeMutes();
    void showCounts();
    void showState();
    void showTrouble(const CacheTrouble &trouble);
    void look();
    void onEmptyButton();
    void popUpMenu(const QPoint &at);

    PeopleParts m_parts;
    AccountDeeds &m_deeds;
    AccountsModel *m_model;

    PageHeader *m_header;
    QPushButton *m_openId, *m_export, *m_import;
    MessageBar *m_message, *m_cacheMessage;
    QLabel *m_coverage;
    SearchField *m_search;
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QLabel *m_matches;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_chosen;
    QPushButton *m_copy, *m_events, *m_note, *m_check, *m_kick, *m_delete, *m_open;
    BulkButton *m_bulk;
    KeptSelection *m_kept;
    HitDelegate *m_marks;
    QTimer m_lookTimer;
};

} // namespace imdesk
