// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/messageblockers.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace imdesk {

class BusyBar;
class Dialogs;
class DisplayZone;
class ErrorText;
class FormRow;
class MessageBar;
class ProfileLine;

/// "Why can't A message B?": two IDs, a check, and what was found, each with a button that mends it.
class WhyDialog : public QDialog
{
    Q_OBJECT

  public:
    /// The references must outlive the dialog.
    WhyDialog(MessageBlockers &blockers, const ErrorText &errors, const Profile &profile, const DisplayZone &zone,
              Dialogs &dialogs, QWidget *parent = nullptr);
    ~WhyDialog() override;

    /// Fills the fields, comes to the front, and checks at once when both sides are named.
    void ask(const MessageQuestion &question);
    /// Whether what stands in the way is being taken out of it.
    bool isMending() const;
    /// What is being done about it, in the words of its button.
    const QString &mending() const { return m_mending; }

  Q_SIGNALS:
    void eventRequested(qint64 seq);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void build();
    void retranslate();
    MessageQuestion question() const;
    void check();
    /// The sentences were made in another language, or their times in another zone.
    void checkAgain();
    void showFindings(const QList<Blocker> &blockers);
    QWidget *findingCard(const Blocker &blocker);
    void clearFindings();
    /// What was found is of the two that were asked about, not of others that are named now.
    void forgetFindings();
    void mend(const Blocker &blocker);
    void setBusy(bool busy);

    MessageBlockers &m_blockers;
    const ErrorText &m_errors;
    const Profile &m_profile;
    Dialogs &m_dialogs;
    ProfileLine *m_place;
    QLabel *m_title;
    QLabel *m_caption;
    QLineEdit *m_sender;
    QComboBox *m_kind;
    QLineEdit *m_target;
    QString m_otherTarget; ///< what was written for the other kind
    FormRow *m_senderRow;
    FormRow *m_kindRow;
    FormRow *m_targetRow;
    QPushButton *m_check;
    QPushButton *m_close;
    BusyBar *m_busy;
    MessageBar *m_message;
    QLabel *m_verdict;
    QWidget *m_list;
    QVBoxLayout *m_cards;
    bool m_checked = false;
    QString m_mending;
};

} // namespace imdesk
