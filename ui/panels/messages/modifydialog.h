// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/historymessage.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace imdesk {

class ByteCounter;
class ElementList;
class MessageBar;
struct ErrorExplanation;

/// Writes the new content of a message that is there already.
class ModifyDialog : public QDialog
{
    Q_OBJECT

  public:
    /// `asksWhy`: with a line for the reason, where no question follows that has one.
    ModifyDialog(const Conversation &where, const HistoryMessage &message, bool asksWhy, QWidget *parent = nullptr);

    /// Empty when it was not touched: then it must not be sent, for a form may not show all that a client wrote.
    QList<api::MsgElement> body() const;
    /// Nothing when it was not touched.
    std::optional<QString> cloudData() const;
    /// Why it is changed, for the audit; empty where that is not told.
    QString reason() const;
    /// The change is under way: it is not asked for once more.
    void setBusy(bool busy);
    /// It did not come about; what was typed stays.
    void showFailure(const ErrorExplanation &error);

  Q_SIGNALS:
    /// It stays open until somebody accepts it.
    void changeRequested();

  private:
    bool isContentTouched() const;
    void request();
    void present();

    HistoryMessage m_message;
    ElementList *m_elements;
    QLineEdit *m_cloud, *m_reason;
    ByteCounter *m_bytes;
    MessageBar *m_failure;
    QPushButton *m_do;
    bool m_busy = false;
};

} // namespace imdesk
