// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/requestscope.h"
#include "core/services/draftstore.h"
#include "core/services/notificationaudience.h"
#include "core/services/notificationservice.h"
#include "ui/panels/send/sendreceivers.h"
#include "ui/widgets/panel.h"

#include <QHash>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace imdesk {

class BusyBar;
class Card;
class Dialogs;
class DisplayZone;
class ErrorText;
class MessageBar;
class NotificationGate;
class NotificationReceivers;
class PageHeader;
class SendResults;
class SendSide;
class SendText;
class Toast;
struct Profile;

/// Writes a system notification to groups and sends it, or the same as ordinary messages where that API is closed to
/// the app. The argument of navigateTo("send", ...) is a map with "groups": list of group IDs to put in; what was
/// written for others is put away and can be brought back.
class SendPanel : public Panel
{
    Q_OBJECT

  public:
    /// What the panel works with; all of it outlives the panel.
    struct Parts
    {
        NotificationService &notifications;
        NotificationGate &gate;
        NotificationAudience &audience;
        GroupService &groups;
        DraftStore &drafts;
        const Profile &profile; ///< looked at anew each time
        const ErrorText &errors;
        const DisplayZone &zone;
        Dialogs &dialogs;
        GroupSearch search;            ///< may be empty: then IDs are typed or pasted
        GroupFinder *finder = nullptr; ///< who searches, and tells what is not known yet
    };
    /// How far what is kept may lag behind what is sent: a draft of many groups takes a moment to write, but whoever
    /// got it since would get it twice after a crash.
    static constexpr int draftDelayMs(int groups)
    {
        constexpr int leastMs = 1'000, mostMs = 2'000, groupsAMs = 20;
        return qBound(leastMs, groups / groupsAMs, mostMs);
    }
    explicit SendPanel(const Parts &parts, QWidget *parent = nullptr);
    ~SendPanel() override;

    QString id() const override { return QStringLiteral("send"); }
    QString title() const override { return tr("Send"); }
    QString alsoCalled() const override { return tr("System notification"); }
    QString iconName() const override { return QStringLiteral("send"); }
    QKeySequence shortcut() const override { return QKeySequence(Qt::CTRL | Qt::Key_4); }
    void activated() override;
    void open(const ObjectRef &target) override;
    void openWith(const QVariant &argument) override;
    void refresh() override;
    void focusFilter() override;
    void focusFirst() override;
    void adaptTo(const QSize &room) override;
    void retranslate() override;
    bool isReadOnly() const override;
    bool mayClose(const std::function<void()> &close) override;

    NotificationReceivers &receivers() const { return *m_receivers; }
    const SendResults &results() const { return *m_results; }

  Q_SIGNALS:
    /// The service says of a receiver that it is no more; the code is its own.
    void groupGone(const QString &groupId, int code);

  private:
    void build();
    void connectParts();
    void makeActions();
    void restoreDraft();
    void showDoubt(const QString &title, const QString &cause, const QString &details = {});
    void showNotKept(const ApiError &error);
    void askBeforeLosing(const std::function<void()> &close);
    void onEdited();
    Draft currentDraft() const;
    void keepWhatIsLeft();
    void showDraft(const Draft &draft);
    void clearDraft();
    void putAwayDraft();
    void showLastDoubt();
    void bringBack(const Draft &before);
    Notification notification() const;
    QString problem() const;
    QString verb(int groups, bool message) const;
    void present();
    void presentState();
    void send();
    /// What is asked about, with what is known of those who get it.
    struct Sending
    {
        QStringList groups;
        QStringList named; ///< empty for everyone
        qint64 members = 0;
        int unknownSizes = 0; ///< groups whose members are not among them
        QString text;
        bool asMessage = false;
    };
    QString effectOf(const Sending &what) const;
    QStringList detailsOf(const Sending &what) const;
    void confirmThen(const Sending &what, bool always, const std::function<void()> &then);
    void retry(const QList<NotificationResult::State> &states, bool asMessage);
    void started();
    void onFinished();
    void sendTest();
    void countOnline();

    Parts m_parts;
    NotificationReceivers *m_receivers;
    Draft m_draft;                    ///< as last shown or sent: id, text, what had no answer, and unknown fields
    QHash<QString, GroupRow> m_noted; ///< groups that were chosen: results keep their names after the form is emptied
    QString m_cutOff;                 ///< id of the draft during whose sending the program ended
    bool m_showing = false;           ///< the form is being filled, not edited
    bool m_testing = false;
    bool m_abandoned = false; ///< the person closes the window although the draft is kept nowhere
    QTimer m_tellProgress;
    QTimer m_progress; ///< until the draft is written without the groups that have it
    PageHeader *m_header;
    QPushButton *m_clear;
    QPushButton *m_test;
    QPushButton *m_send;
    BusyBar *m_busy;
    MessageBar *m_state;   ///< what holds all the time: closed API, read-only
    MessageBar *m_message; ///< what has just happened
    QWidget *m_form;
    QHBoxLayout *m_row = nullptr; ///< of the form: what is sent, and what is told about it
    QScrollArea *m_scroll;
    Card *m_receiverCard;
    Card *m_textCard;
    SendReceivers *m_groups;
    SendText *m_text;
    SendSide *m_side;
    SendResults *m_results;
    QLabel *m_hint;
    Toast *m_toast;
    QAction *m_sendAction;
    QAction *m_testAction;
    QAction *m_clearAction;
    RequestScope m_scope; ///< last: cancelled before the widgets go
};

} // namespace imdesk
