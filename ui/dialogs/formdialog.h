// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/errortext.h"
#include "core/settings/profile.h"
#include "ui/theme/buttonrole.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace imdesk {

class BusyBar;
class FormRow;
class MessageBar;

/// The frame of a form that writes: where it acts, a title, the form, what went wrong, and two buttons. The form
/// stays open until the service has said yes.
class FormDialog : public QDialog
{
    Q_OBJECT

  public:
    FormDialog(const Profile &profile, const QString &name, QWidget *parent);

    void setTexts(const QString &title, const QString &effect, const QString &verb);
    void setRole(ButtonRole role);
    /// Between the effect and the buttons.
    QVBoxLayout *body() const { return m_body; }
    /// Whether the form is right as it stands.
    void setReady(bool ready);
    /// The call is under way.
    void setBusy(const QString &words);
    void showFailure(const ErrorExplanation &error);
    QPushButton *doButton() const { return m_do; }

  Q_SIGNALS:
    /// The person wants it done; accept() when it is.
    void submitted();

  protected:
    void showEvent(QShowEvent *event) override;
    /// A field with its label in the body.
    FormRow *addRow(QWidget *field, const char *name, const QString &label, const QString &help = {});
    /// Scrolls to a part of the form that somebody has to see.
    void bringIntoView(QWidget *part);

  private:
    void takeRoom();

    bool m_ready = true;
    bool m_busyNow = false;
    bool m_harms = false;
    QLabel *m_title, *m_effect;
    QScrollArea *m_scroll; ///< the words and the form
    QVBoxLayout *m_body;
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_cancel, *m_do;
};

} // namespace imdesk
