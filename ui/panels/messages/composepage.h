// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/draftstore.h"
#include "core/services/outgoingmessage.h"
#include "ui/panels/messages/composeextras.h"
#include "ui/panels/messages/messagesparts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace imdesk {

class ByteCounter;
class Card;
struct Confirmation;
class DeliveryView;
class ElementList;
class FormRow;
class MessageBar;

/// Writes a message of any elements and sends it to one, many or a batch, or to groups. Who missed it can be tried
/// again; the draft is kept.
class ComposePage : public QWidget
{
    Q_OBJECT

  public:
    explicit ComposePage(const MessagesParts &parts, QWidget *parent = nullptr);

    /// Puts receivers in: accounts, or groups.
    void address(const QStringList &receivers, bool groups);
    void focusFirst();
    /// Of what is written, for receivers are chosen; they stay in view, and have the focus where there is no more room.
    void focusContent();
    void retranslate();
    QPushButton *sendButton() const { return m_send; }
    OutgoingMessage message() const;

  Q_SIGNALS:
    void statusMessage(const QString &text);

  private:
    void makeWidgets();
    void arrange();
    void connectParts();
    OutgoingMessage::Route route() const;
    void restore();
    Draft draft() const;
    void showDraft(const Draft &draft);
    void onEdited();
    void present();
    void presentReceivers();
    void presentPreview(const OutgoingMessage &message);
    QString effect(const OutgoingMessage &message) const;
    GroupKind kindOf(const QString &group) const;
    OptionRefusals refusals(const QStringList &groups) const;
    static QString chosenRefused(const OutgoingMessage &message, const OptionRefusals &refused);
    QString keeping(const OutgoingMessage &message) const;
    Confirmation question(const OutgoingMessage &message, const QStringList &receivers,
                          const QStringList &doubtful) const;
    QStringList mayHave(const OutgoingMessage &message) const;
    void send();
    void retry();
    void reallyRetry();
    void reallySend(const OutgoingMessage &message);
    void emptyForm();
    void clear();
    void bringBack(const Draft &before);
    void tell(const ApiError &error);

    MessagesParts m_parts;
    QString m_id;  ///< of the message being written
    Draft m_blank; ///< of the empty form
    bool m_showing = false;
    Card *m_receiverCard, *m_contentCard, *m_optionCard, *m_previewCard;
    QComboBox *m_route;
    QLabel *m_routeLabel, *m_routeNote;
    QPlainTextEdit *m_receivers;
    FormRow *m_receiverRow;
    QLineEdit *m_from;
    FormRow *m_fromRow;
    ElementList *m_elements;
    QLineEdit *m_cloud;
    FormRow *m_cloudRow;
    ByteCounter *m_bytes;
    QCheckBox *m_onlineOnly, *m_noUnread, *m_noCallbacks, *m_sync, *m_noPush;
    QLineEdit *m_pushTitle, *m_pushText;
    FormRow *m_pushTitleRow, *m_pushTextRow;
    QLabel *m_refused; ///< why the groups do not take some options
    ComposeExtras *m_extras;
    QLabel *m_preview;
    QLabel *m_previewNote;
    MessageBar *m_message;
    QLabel *m_hint;
    QPushButton *m_send, *m_clear;
    DeliveryView *m_results;
    QScrollArea *m_scroll;
};

} // namespace imdesk
