// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/accountsmodel.h"
#include "ui/dialogs/formdialog.h"
#include "ui/panels/people/peopleparts.h"

class QPlainTextEdit;

namespace imdesk {

/// The note of staff on one or several accounts. It is kept on this computer; the service is told nothing.
class AccountNoteDialog : public FormDialog
{
    Q_OBJECT

  public:
    AccountNoteDialog(const PeopleParts &parts, const AccountsModel &accounts, const QStringList &ids, QWidget *parent);

  Q_SIGNALS:
    /// What was done, in a sentence.
    void noted(const QString &sentence);

  private:
    void save();
    void check();

    AccountDirectory &m_directory;
    QStringList m_ids;
    QString m_before;
    bool m_differ = false; ///< the accounts have different notes now
    QPlainTextEdit *m_text;
    FormRow *m_row;
};

} // namespace imdesk
