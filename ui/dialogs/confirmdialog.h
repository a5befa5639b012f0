// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace imdesk {

/// Asks before harm: level, effect in a sentence, what is hit behind a button, the keep button as default, and a word
/// to type where it cannot be undone.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit ConfirmDialog(const Confirmation &question, QWidget *parent = nullptr);

  private:
    void showDetails(bool open);

    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
    QLineEdit *m_word;
    QPushButton *m_do;
    QPushButton *m_keep;
    QScrollArea *m_scroll = nullptr; ///< all but the buttons
    qsizetype m_count;
};

} // namespace imdesk
