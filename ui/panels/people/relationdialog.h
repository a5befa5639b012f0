// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/people/runreport.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace imdesk {

class FormRow;

/// Asks how accounts are related to one: who is whose friend, or who blocks whom. Reads only.
class RelationDialog : public QDialog
{
    Q_OBJECT

  public:
    enum class About { Friends, Blacklist };

    RelationDialog(const PeopleParts &parts, const QString &owner, About about, const QStringList &accounts,
                   QWidget *parent);

  private:
    QString titleFor(bool both) const;
    /// A relation of the service's as a sentence.
    QString sentence(const QString &word, const QString &other) const;
    void ask();
    void take(const QList<ItemOutcome> &outcomes);
    void present();

    PeopleParts m_parts;
    QString m_owner;
    About m_about;
    bool m_askedBoth = true; ///< both lists, for what is shown
    QPlainTextEdit *m_accounts;
    FormRow *m_row;
    QCheckBox *m_both;
    MessageBar *m_message;
    BusyBar *m_busy;
    QTableView *m_table;
    QStandardItemModel *m_results;
    QPushButton *m_known, *m_ask, *m_close;
    RunReport m_report;
};

} // namespace imdesk
