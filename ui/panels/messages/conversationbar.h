// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/historymessage.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace imdesk {

class DisplayZone;

/// Whose history is shown and from when: two people or a group, the newest or a day.
class ConversationBar : public QWidget
{
    Q_OBJECT

  public:
    explicit ConversationBar(const DisplayZone &zone, QWidget *parent = nullptr);

    Conversation conversation() const;
    void setConversation(const Conversation &conversation);
    void focusFirst();
    void retranslate();
    /// Whether a history is open: only then there is something to jump in.
    void setOpen(bool open);
    /// Why a conversation cannot be shown, where that is known before; empty when it can.
    void setObstacle(std::function<QString(const Conversation &)> obstacle);
    QString obstacle() const;
    /// Looks anew whether what stands there can be shown.
    void present();

  Q_SIGNALS:
    void openRequested();
    void newestRequested();
    /// The last second of the chosen day, Unix time.
    void dayRequested(qint64 until);
    /// Something else may stand there now.
    void conversationNamed();

  private:
    void showKind();

    const DisplayZone &m_zone;
    std::function<QString(const Conversation &)> m_obstacle;
    QComboBox *m_kind;
    QLineEdit *m_self, *m_peer, *m_group;
    QLabel *m_with;
    QPushButton *m_show, *m_jump, *m_newest;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
};

} // namespace imdesk
