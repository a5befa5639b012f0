// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callbacks/callbackdoctor.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace imdesk {

class CallbackHub;
class FormRow;
class MessageBar;

/// "Why do no callbacks come?": asks what only a person knows, checks the rest by sending a sample, and gives a verdict
/// in a sentence with the fix.
class DoctorDialog : public QDialog
{
    Q_OBJECT

  public:
    /// The references must outlive the dialog.
    DoctorDialog(CallbackHub &hub, const Catalogue &catalogue, const Clock &clock, CallbackDoctor::MuteCheck muteCheck,
                 QWidget *parent = nullptr);
    ~DoctorDialog() override;
    /// Whether a simulated service on this computer sends the callbacks.
    void setServiceIsHere(bool here) { m_serviceIsHere = here; }

  protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    void build();
    void retranslate();
    void check();
    void showFinding(const DoctorFinding &finding);
    void showVerdict(const DoctorFinding &verdict);
    void showCountdown();
    DoctorCase question() const;

    CallbackHub &m_hub;
    const Clock &m_clock;
    CallbackDoctor m_doctor;
    QTimer m_countdownTimer;
    bool m_serviceIsHere = false;
    qint64 m_changedAt = 0;
    qint64 m_seqBefore = 0; ///< up to which the sample was looked for
    QLabel *m_title, *m_hint, *m_countdown;
    FormRow *m_urlRow, *m_previousRow, *m_senderRow;
    QLineEdit *m_url, *m_previous, *m_sender;
    QPushButton *m_changed, *m_check, *m_close;
    QListWidget *m_findings;
    MessageBar *m_verdict;
};

} // namespace imdesk
