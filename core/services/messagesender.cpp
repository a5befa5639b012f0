// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/messagesender.h"

#include "core/base/clock.h"
#include "core/services/messagerequests.h"

#include <algorithm>

namespace imdesk {

MessageSender::MessageSender(ApiClient &client, const Clock &clock, QObject *parent)
    : Deliveries(clock, parent), m_client(client), m_run(client)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60'000);
    connect(&m_run, &ItemRun::arrived, this, &MessageSender::take);
    connect(&m_run, &ItemRun::finished, this, &MessageSender::onFinished);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isRunning() && !m_run.isRunning())
            startPortion();
    });
}

void MessageSender::setPortion(qsizetype receivers, int ms)
{
    m_portion = receivers;
    m_pause.setInterval(ms);
}

Result<Done> MessageSender::send(const OutgoingMessage &message)
{
    if (isRunning())
        return fail(ApiError::Kind::Usage, tr("A message is being sent. Wait for it or cancel it."));
    if (const auto wrong = messageProblem(message))
        return std::unexpected(*wrong);
    m_earlier = doubtful();
    if (m_earlier.size() > doubtsKept)
        m_earlier.removeFirst();
    m_message = message;
    m_message.receivers.removeDuplicates();
    QList<MessageDelivery> rows;
    for (const QString &receiver : std::as_const(m_message.receivers)) {
        MessageDelivery row;
        row.id = receiver;
        row.ids = {m_message.route == OutgoingMessage::Route::Groups ? NamedId::group(receiver)
                                                                     : NamedId::account(receiver)};
        rows << row;
    }
    begin(std::move(rows));
    start(m_message.receivers);
    return Done{};
}

Result<Done> MessageSender::retry()
{
    if (isRunning())
        return fail(ApiError::Kind::Usage, tr("A message is being sent. Wait for it or cancel it."));
    const QStringList again = reopen();
    if (again.isEmpty())
        return fail(ApiError::Kind::Usage, tr("Everybody has got it."));
    start(again);
    return Done{};
}

void MessageSender::clear()
{
    if (isRunning())
        return;
    m_earlier = doubtful();
    forget();
}

/// The service counts by its own clock.
qint64 MessageSender::serviceMs() const { return clock().nowMs() + m_client.clockDifferenceMs().value_or(0); }

QStringList MessageSender::mayHave() const
{
    QStringList out;
    for (const MessageDelivery &row : rows()) {
        if (row.state != MessageDelivery::State::Sent && row.maybeSinceMs > 0)
            out << row.id;
    }
    return out;
}

QList<OutgoingMessage> MessageSender::doubtful() const
{
    QList<OutgoingMessage> out = m_earlier;
    if (const QStringList receivers = mayHave(); !receivers.isEmpty()) {
        out << m_message;
        out.last().receivers = receivers;
    }
    return out;
}

qsizetype MessageSender::mayGetTwice() const
{
    const qint64 now = serviceMs();
    const qint64 known = qint64(minutesKnown()) * 60'000;
    return std::ranges::count_if(rows(), [now, known](const MessageDelivery &row) {
        const qint64 since = now - row.maybeSinceMs;
        // A clock that was put back tells nothing.
        return row.state != MessageDelivery::State::Sent && row.maybeSinceMs > 0 && (since < 0 || since >= known);
    });
}

void MessageSender::cancel()
{
    if (!isRunning())
        return;
    m_pending.clear();
    m_pause.stop();
    giveUp(makeError(ApiError::Kind::Cancelled, QString()));
    if (m_run.isRunning())
        m_run.cancel(); // those under way become unknown; tells finished()
    else
        end();
}

void MessageSender::start(const QStringList &receivers)
{
    m_pending = receivers;
    startPortion();
}

void MessageSender::startPortion()
{
    const bool batch = m_message.route == OutgoingMessage::Route::Batch;
    const QStringList some = batch ? m_pending.mid(0, m_portion) : m_pending;
    m_pending = m_pending.mid(some.size());
    trying(serviceMs());
    if (batch)
        m_pause.start(); // the service counts a minute from here
    switch (m_message.route) {
    case OutgoingMessage::Route::Each:
        sendEach(some);
        break;
    case OutgoingMessage::Route::Batch:
        sendBatch(some);
        break;
    case OutgoingMessage::Route::Groups:
        sendGroups(some);
        break;
    }
}

void MessageSender::onFinished()
{
    if (m_pending.isEmpty()) {
        m_pause.stop();
        end();
    } else if (m_run.done() == 0) {
        m_pending.clear();
        m_pause.stop();
        giveUp(m_run.firstError()); // the rest would meet it too
        end();
    } else if (!m_pause.isActive()) {
        startPortion();
    }
}

void MessageSender::sendEach(const QStringList &receivers)
{
    m_run.start<api::SendMsg, api::SendMsgReply>(
        api::sendMsg, receivers, {1, eachAtOnce, {}},
        [this](const QStringList &some) { return privateMessage(m_message, some.first()); },
        [](const QStringList &some, const api::SendMsgReply &reply) {
            return QList{ItemOutcome::done(some.first(), reply.msgKey)};
        });
}

void MessageSender::sendBatch(const QStringList &receivers)
{
    m_run.start<api::BatchSendMsg, api::BatchSendMsgReply>(
        api::batchSendMsg, receivers, {batchReceivers, 1, {}},
        [this](const QStringList &some) { return batchMessage(m_message, some); },
        [](const QStringList &some, const api::BatchSendMsgReply &reply) {
            QList<ItemOutcome> outcomes;
            QSet<QString> failed;
            for (const api::AccountError &error : reply.errors) {
                outcomes << ItemOutcome::byCode(error.account, error.code, QString());
                failed.insert(error.account);
            }
            for (const QString &account : some) {
                if (!failed.contains(account))
                    outcomes << ItemOutcome::done(account, reply.msgKey.value_or(QString()));
            }
            return outcomes;
        });
}

void MessageSender::sendGroups(const QStringList &receivers)
{
    m_run.start<api::SendGroupMsg, api::SendGroupMsgReply>(
        api::sendGroupMsg, receivers, {1, eachAtOnce, {}},
        [this](const QStringList &some) { return groupMessage(m_message, some.first()); },
        [](const QStringList &some, const api::SendGroupMsgReply &reply) {
            if (reply.isDropped())
                return QList{ItemOutcome::byCode(some.first(), api::droppedCode, *reply.dropReason)};
            // What is not stored has no number.
            return QList{ItemOutcome::done(some.first(), reply.msgSeq > 0 ? QString::number(reply.msgSeq) : QString())};
        });
}

} // namespace imdesk
