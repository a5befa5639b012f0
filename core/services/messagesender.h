// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deliveries.h"
#include "core/services/outgoingmessage.h"

#include <QTimer>

namespace imdesk {

/// Sends one message at a time to its receivers and keeps one result a receiver. Who missed it can be tried again
/// under the same numbers: within two minutes (people) or five (groups) the service drops a second copy.
class MessageSender : public Deliveries
{
    Q_OBJECT

  public:
    static constexpr int eachAtOnce = 12;
    static constexpr int doubtsKept = 50; ///< messages

    MessageSender(ApiClient &client, const Clock &clock, QObject *parent = nullptr);

    /// Refused while one is under way or when it has a problem.
    Result<Done> send(const OutgoingMessage &message);
    /// Sends again to all who did not get it.
    Result<Done> retry();
    void cancel() override;
    /// Forgets the last results; not while sending.
    void clear();
    const OutgoingMessage &message() const { return m_message; }
    /// Who did not get it as far as is known, but may have it: a try had no answer.
    QStringList mayHave() const;
    /// All messages since the start whose sending had no answer somewhere, with those who may have them for receivers;
    /// oldest first.
    QList<OutgoingMessage> doubtful() const;
    /// How many of them another try may reach twice, for the service knows the numbers no longer.
    qsizetype mayGetTwice() const;
    /// So long the service knows the numbers of the message.
    int minutesKnown() const { return m_message.route == OutgoingMessage::Route::Groups ? 5 : 2; }
    /// How many receivers of a batch go out before the rest of the time is waited for.
    void setPortion(qsizetype receivers, int ms);

  private:
    qint64 serviceMs() const;
    void start(const QStringList &receivers);
    void startPortion();
    void onFinished();
    void sendEach(const QStringList &receivers);
    void sendBatch(const QStringList &receivers);
    void sendGroups(const QStringList &receivers);

    ApiClient &m_client;
    OutgoingMessage m_message;
    QList<OutgoingMessage> m_earlier; ///< as doubtful(), before that one
    QStringList m_pending;            ///< receivers of later portions
    qsizetype m_portion = batchPerMinute;
    QTimer m_pause;
    ItemRun m_run;
};

} // namespace imdesk
