// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/messagedelivery.h"
#include "core/services/messageimport.h"
#include "ui/panels/messages/messagesparts.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace imdesk {

class Card;
struct Confirmation;
class DeliveryView;
class FormRow;
class MessageBar;

/// Imports messages of the past from pasted JSON Lines or CSV: says what it has understood, then one result a line.
class ImportPage : public QWidget
{
    Q_OBJECT

  public:
    explicit ImportPage(const MessagesParts &parts, QWidget *parent = nullptr);
    ~ImportPage() override;

    void focusFirst();
    void retranslate();

  Q_SIGNALS:
    void statusMessage(const QString &text);

  private:
    void arrange();
    void restore();
    void keepDraft();
    void onFinished(const DeliverySummary &summary);
    void read();
    void plan();
    void present();
    void import();
    Confirmation question(int count) const;
    void reallyImport();
    void retry();
    void reallyRetry();
    void openFile();
    void tell(const ApiError &error);

    MessagesParts m_parts;
    QString m_draftId;
    QString m_sent;       ///< what stood in the field when all of it was imported; empty where lines were left out
    QString m_imported;   ///< of that what has arrived whole, which is no draft any more
    bool m_large = false; ///< too much to be kept
    ImportPlan m_read;    ///< what stands in the field
    ImportPlan m_plan;    ///< of that what can be imported
    QTimer m_soon;
    QTimer m_planSoon; ///< since the type of a group was learnt
    Card *m_card;
    QLabel *m_note;
    QPlainTextEdit *m_text;
    FormRow *m_row;
    QCheckBox *m_unread;
    QPlainTextEdit *m_problems;
    MessageBar *m_message;
    QPushButton *m_open, *m_import;
    QLabel *m_hint;
    DeliveryView *m_results;
};

} // namespace imdesk
