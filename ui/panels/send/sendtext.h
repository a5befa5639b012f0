// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace imdesk {

/// Who in the groups, what text, and in which of the two ways it is sent.
class SendText : public QWidget
{
    Q_OBJECT

  public:
    explicit SendText(QWidget *parent = nullptr);

    struct Values
    {
        bool named = false;
        QString members; ///< as typed
        QString text;
        bool asMessage = false;
    };
    Values values() const;
    void setValues(const Values &values);

    /// Receivers that are named, once each; empty when everyone is meant.
    QStringList namedMembers() const;
    /// What keeps the form from being sent, one sentence; empty when nothing does.
    QString problem() const;
    /// How many of the chosen groups take notifications to everyone only.
    void setEveryoneOnly(int groups);
    /// The app may not send system notifications: ordinary messages only.
    void setClosed(bool closed);
    bool isMessage() const;
    bool isNamed() const;
    void retranslate();
    void focusText();

  Q_SIGNALS:
    void changed();

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void build();
    void present();

    int m_everyoneOnly = 0;
    bool m_closed = false;
    bool m_wished = false; ///< to send as a message, by the person
    QLabel *m_scopeLabel;
    QRadioButton *m_everyone;
    QRadioButton *m_named;
    QLabel *m_scopeNote;
    QPlainTextEdit *m_members;
    QLabel *m_memberCount;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_bytes;
    QCheckBox *m_message;
    QLabel *m_messageNote;
};

} // namespace imdesk
