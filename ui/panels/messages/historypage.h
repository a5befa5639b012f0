// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/models/messagesmodel.h"
#include "core/services/recallrun.h"
#include "core/services/sendersweep.h"
#include "ui/panels/messages/messagesparts.h"
#include "ui/widgets/panel.h"

#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace imdesk {

class BusyBar;
class ConversationBar;
class EmptyState;
class MessageBar;
class ModifyDialog;
class SearchField;

/// The history of a pair or a group, read backwards, and what can be done with its messages: copy, recall, recall all
/// of a sender, change, mark as read, export.
class HistoryPage : public QWidget
{
    Q_OBJECT

  public:
    explicit HistoryPage(const MessagesParts &parts, QWidget *parent = nullptr);
    ~HistoryPage() override;

    void show(const Conversation &conversation);
    void refresh();
    void focusFilter();
    void exportView();
    void retranslate();
    /// Buttons whose deeds belong into the menu of the section.
    QList<QPushButton *> deeds() const { return {m_copy, m_recall, m_recallSender, m_modify, m_markRead, m_export}; }
    MessagesModel &model() const { return *m_model; }
    ModifyDialog *dialog() const;

  Q_SIGNALS:
    void inspect(const imdesk::Inspection &what);
    void statusMessage(const QString &text);

  private:
    void makeWidgets();
    void arrange();
    void connectParts();
    void openAt(std::optional<qint64> until);
    void showProgress();
    void showDeeds();
    void inspectRow(int row);
    void loadOlderNearTop();
    void stayAtNewest();
    /// A message by its number and sender: its content may be another one when it is read again.
    static QString nameOf(const HistoryMessage &message);
    int rowNamed(const QString &name) const;
    /// After a refresh: until as much is loaded as there was, then back to what was looked at.
    void readOn();
    QList<HistoryMessage> chosen() const;
    /// Who wrote all of them; empty where several did, or nothing is there.
    static QString soleSender(const QList<HistoryMessage> &messages);
    void focusRows();
    void copyChosen();
    void askRecall();
    void recall(const Conversation &where, const QList<HistoryMessage> &messages);
    void onRecalled();
    QString whereCopiesAre() const;
    void askRecallSender();
    void onSwept(const Result<Done> &result);
    void confirmRecallSender();
    void recallSender();
    void modifyCurrent();
    void askModify(const Conversation &where, const HistoryMessage &message);
    void modify(const Conversation &where, const HistoryMessage &message, const QList<api::MsgElement> &body,
                const std::optional<QString> &cloudData);
    /// Where the change was typed, as long as that is open.
    void tellUnchanged(ModifyDialog *asked, const ApiError &error);
    void markRead();
    QString whyNot(const Conversation &where) const;
    void tell(const ApiError &error);
    void done(const QString &sentence);

    MessagesParts m_parts;
    MessagesModel *m_model;
    RecallRun *m_recallRun;
    SenderSweep *m_sweep;
    /// What a refresh comes back to.
    struct Place
    {
        qsizetype loaded = 0;
        QString top; ///< the first message seen; empty where the newest were
        QString current;
    };
    std::optional<Place> m_return;
    bool m_atNewest = true;        ///< the list is scrolled to its end
    bool m_sweepsAgain = false;    ///< the question is answered: what is found now is recalled
    QString m_sweepReason;         ///< why, for the audit
    QList<ItemOutcome> m_recalled; ///< what the run told so far
    ConversationBar *m_bar;
    SearchField *m_search;
    BusyBar *m_busy;
    MessageBar *m_message;
    QString m_readFailure; ///< what it says of a page that could not be read
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_older, *m_copy, *m_recall, *m_recallSender, *m_modify, *m_markRead, *m_export;
    QPointer<ModifyDialog> m_dialog;
    RequestScope m_scope; ///< last: cancelled before the widgets go
};

} // namespace imdesk
