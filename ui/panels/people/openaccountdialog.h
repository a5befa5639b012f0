// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace imdesk {

class FormRow;

/// Asks for one account ID, known or not, to open its page.
class OpenAccountDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit OpenAccountDialog(const QString &suggestion, QWidget *parent = nullptr);

  Q_SIGNALS:
    void chosen(const QString &account);

  private:
    void check();

    QLineEdit *m_id;
    FormRow *m_row;
    QPushButton *m_open;
};

} // namespace imdesk
