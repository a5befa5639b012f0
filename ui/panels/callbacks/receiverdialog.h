// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/receiversettings.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace imdesk {

class CallbackHub;
class DialogButtons;
class Dialogs;
class FormRow;
class MessageBar;

/// Where the receiver listens, who may talk to it, how it is encrypted and what it puts up with.
class ReceiverDialog : public QDialog
{
    Q_OBJECT

  public:
    /// The hub and the dialogs must outlive it. `file` keeps the settings.
    ReceiverDialog(CallbackHub &hub, const QString &file, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ReceiverDialog() override;

  protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    struct Number
    {
        QSpinBox *box;
        FormRow *row;
        int ReceiverSettings::*member;
    };

    void layOut();
    void show(const ReceiverSettings &settings);
    ReceiverSettings typed() const;
    void accept() override;
    void keep(ReceiverSettings settings);
    void retranslate();
    void complain(const QString &title, const ApiError &error, const QString &fix = {});
    void takeRoom();
    void showExcess();
    FormRow *textRow(QLineEdit *&field, const QString &name);
    void addNumber(int ReceiverSettings::*member, const QString &name, int low, int high);

    CallbackHub &m_hub;
    const QString m_file;
    Dialogs &m_dialogs;
    ReceiverSettings m_settings;
    QLabel *m_hint;
    MessageBar *m_message;
    QScrollArea *m_scroll; ///< the fields
    QLineEdit *m_address, *m_ports, *m_allowed, *m_certificate, *m_key, *m_clientCa;
    FormRow *m_addressRow, *m_portsRow, *m_allowedRow, *m_certificateRow, *m_keyRow, *m_clientCaRow;
    QList<Number> m_numbers;
    DialogButtons *m_buttons;
    quint64 m_excessAsked = 0; ///< how often; only the newest answer is shown
};

} // namespace imdesk
