// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace imdesk {

class CallbackHub;
class DialogButtons;
class FormRow;
class MessageBar;

/// Connects the console to a listener that runs without a screen, here or behind an SSH tunnel.
class AttachDialog : public QDialog
{
    Q_OBJECT

  public:
    /// The hub must outlive it.
    explicit AttachDialog(CallbackHub &hub, QWidget *parent = nullptr);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void layOut();
    void adapt();
    void attach();
    void onAttachChanged();
    void retranslate();
    void tellTrouble();

    CallbackHub &m_hub;
    QLabel *m_hint;
    MessageBar *m_message;
    QLineEdit *m_socket;
    QSpinBox *m_port;
    QLineEdit *m_secret;
    QLineEdit *m_fingerprint;
    FormRow *m_socketRow, *m_portRow, *m_secretRow, *m_fingerprintRow;
    DialogButtons *m_buttons;
    QScrollArea *m_scroll = nullptr; ///< all but the buttons
    bool m_trying = false;
};

} // namespace imdesk
