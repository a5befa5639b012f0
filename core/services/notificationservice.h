// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/messages.h"
#include "core/base/clock.h"
#include "core/base/requestscope.h"
#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <optional>

namespace imdesk {

class ApiClient;

/// One text to many groups: as a system notification (online members only, not stored, no callbacks) or as an ordinary
/// group message (stored, callbacks fire).
struct Notification
{
    QString id; ///< of the draft; the dedupe numbers of its messages come from it
    QStringList groups;
    QStringList members; ///< only these members, at most 50; empty = everyone. Not for ordinary messages
    QString text;
    bool asMessage = false;

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// What became of it in one group.
struct NotificationResult
{
    enum class State {
        Waiting,
        Sending,
        Sent,
        Failed,  ///< refused, nothing was sent
        Unknown, ///< no answer came: it may have been sent all the same
        NotSent  ///< cancelled, or given up because every group would fail in the same way
    };
    QString groupId;
    State state = State::Waiting;
    ApiError error;    ///< of Failed and Unknown
    qint64 atMs = 0;   ///< Unix time of the answer
    QString requestId; ///< the service's, else our own, once it was sent
    qint64 msgSeq = 0; ///< of an ordinary message
};

/// Numbers for a closing sentence.
struct NotificationSummary
{
    int groups = 0, sent = 0, failed = 0, unknown = 0, notSent = 0;
    int open() const { return groups - sent - failed - unknown - notSent; } ///< waiting or under way
};

/// Sends one notification at a time to its groups, at the documented rate, and keeps one result a group.
class NotificationService : public QObject
{
    Q_OBJECT

  public:
    static constexpr qsizetype maxNamed = 50;               ///< ToMembers_Account, documented
    static constexpr qsizetype maxTextBytes = 8'000;        ///< of a notification, UTF-8 (10020), documented
    static constexpr qsizetype maxMessageBytes = 12 * 1024; ///< an ordinary message (80002); older pages say 8,000
    static constexpr qsizetype textLimit(bool asMessage) { return asMessage ? maxMessageBytes : maxTextBytes; }
    static constexpr int freeADay = 1000; ///< notifications a day on free and development editions
    static constexpr int atOnce = 12;     ///< calls under way

    NotificationService(ApiClient &client, const Clock &clock, QObject *parent = nullptr);
    ~NotificationService() override;

    /// What is wrong with it, Kind::Usage; nothing when it may be sent.
    static std::optional<ApiError> problem(const Notification &notification);
    /// Number by which the service drops a second copy within five minutes: the same for the same draft and group.
    static quint32 randomFor(const QString &draftId, const QString &groupId);

    /// Starts sending; refused while another one is under way or when it has a problem.
    Result<Done> send(const Notification &notification);
    /// Sends again to the groups in these states; the rest keep their results. `asMessage` changes over to ordinary
    /// messages for them, which go to everyone, whoever was named.
    Result<Done> retry(const QList<NotificationResult::State> &states, bool asMessage);
    /// Stops. What was sent stays sent; calls under way are Unknown, the rest NotSent.
    void cancel();
    /// Forgets the last results; not while sending.
    void clear();

    bool isRunning() const { return m_running; }
    const Notification &notification() const { return m_notification; }
    const QList<NotificationResult> &results() const { return m_results; }
    NotificationSummary summary() const { return m_summary; }

    /// A one-to-one message with the text to one account, a command of its own. Cancelling the future aborts the call.
    QFuture<Result<api::SendMsgReply>> sendTest(const QString &account, const QString &text);

  Q_SIGNALS:
    /// The list of results is a new one.
    void restarted();
    void resultChanged(int row);
    /// Those of many rows at once.
    void resultsChanged(int first, int last);
    void finished(const imdesk::NotificationSummary &summary);

  private:
    void begin();
    void setState(NotificationResult &result, NotificationResult::State state);
    void pump();
    void sendOne(int row);
    void onAnswer(int row, quint64 run, const Result<QJsonObject> &answer);
    void giveUp();
    void end();

    ApiClient &m_client;
    const Clock &m_clock;
    Notification m_notification;
    QList<NotificationResult> m_results;
    NotificationSummary m_summary; ///< of them, counted as they come
    int m_next = 0;
    int m_underWay = 0;
    quint64 m_run = 0; ///< answers of an earlier run are passed over
    bool m_running = false;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk

Q_DECLARE_METATYPE(imdesk::NotificationSummary)
