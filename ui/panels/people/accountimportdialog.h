// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"
#include "core/services/accountlist.h"
#include "ui/panels/people/peopleparts.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QTableView;
class QStandardItemModel;
class QStackedWidget;

namespace imdesk {

class BusyBar;
class LeftOutList;
class MessageBar;

/// Adds accounts to the list: from one ID to a file of thousands, noted on this computer only or imported at the
/// service as well, with the outcome of each.
class AccountImportDialog : public QDialog
{
    Q_OBJECT

  public:
    static constexpr qint64 maxFileBytes = 4'000'000;

    explicit AccountImportDialog(const PeopleParts &parts, QWidget *parent = nullptr);
    /// Fills the field with accounts that somebody met elsewhere.
    void offer(const QStringList &accounts);

  Q_SIGNALS:
    /// Something was added; the sentence says what.
    void added(const QString &sentence);

  private:
    void readText();
    void chooseFile();
    void readFile(const QString &path);
    void go();
    void importAll();
    void onArrived(const QList<ItemOutcome> &outcomes);
    void onFinished();
    void addRow(const ItemOutcome &outcome, const QString &result);
    void addRow(const LeftOut &row);
    void addCells(const QString &what, const QString &menuId, const QString &result, const Cell &fileCell);
    void present();
    int done(ItemOutcome::State state) const;

    PeopleParts m_parts;
    AccountList m_list;
    ItemRun m_run;
    QList<ItemOutcome> m_outcomes;
    bool m_ended = false;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    QPushButton *m_file;
    QLabel *m_sum;
    LeftOutList *m_leftOut;
    QRadioButton *m_import, *m_note;
    QLabel *m_effect;
    BusyBar *m_busy;
    MessageBar *m_message;
    QTableView *m_results;
    QStandardItemModel *m_rows;
    QPushButton *m_go, *m_close;
};

} // namespace imdesk
