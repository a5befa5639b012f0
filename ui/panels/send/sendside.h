// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/notificationaudience.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace imdesk {

class Card;
class DisplayZone;

/// Beside the form: what is going to happen, who will really see it, and how it will look.
class SendSide : public QWidget
{
    Q_OBJECT

  public:
    explicit SendSide(const DisplayZone &zone, QWidget *parent = nullptr);

    struct State
    {
        bool message = false;
        bool named = false;
        int groups = 0;
        qint64 members = 0; ///< known ones
        bool countable = false;
        QString whyNot; ///< why they cannot be counted
        QString text;
    };
    void setState(const State &state);
    void setCounting(bool counting);
    void setCount(const std::optional<NotificationAudience::Count> &count);
    void retranslate();

  Q_SIGNALS:
    void countRequested();
    void messageRequested();

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void present();
    QString truth() const;

    const DisplayZone &m_zone;
    State m_state;
    bool m_counting = false;
    std::optional<NotificationAudience::Count> m_count;
    Card *m_factsCard;
    QLabel *m_facts;
    Card *m_truthCard;
    QLabel *m_truth;
    QPushButton *m_countButton;
    QPushButton *m_messageButton;
    Card *m_previewCard;
    QLabel *m_previewFrom;
    QLabel *m_preview;
};

} // namespace imdesk
