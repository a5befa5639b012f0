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

/// Asks before harm: level, effect in a sentence, what is hit behind a button, a line for the reason where the audit
/// takes one, the keep button as default, and a word to type where it cannot be undone.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit ConfirmDialog(const Confirmation &question, QWidget *parent = nullptr);
    /// Why it is done, as it was typed; may be empty.
    QString reason() const;

  private:
    void showDetails(bool open);

    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
    QLineEdit *m_reason;
    QLineEdit *m_word;
    QPushButton *m_do;
    QPushButton *m_keep;
    QScrollArea *m_scroll = nullptr; ///< all but the buttons
    qsizetype m_count;
};

} // namespace imdesk
