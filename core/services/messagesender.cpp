// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/messagesender.h"

#include "core/api/groupplace.h"
#include "core/api/messages.h"
#include "core/api/privatemessages.h"

namespace imdesk {

namespace {

std::optional<QString> unlessEmpty(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

std::optional<api::OfflinePushInfo> pushOf(const OutgoingMessage &message)
{
    if (!message.noPush && message.pushTitle.isEmpty() && message.pushText.isEmpty())
        return std::nullopt;
    api::OfflinePushInfo push;
    push.pushFlag = message.noPush ? 1 : 0;
    push.title = unlessEmpty(message.pushTitle);
    push.desc = unlessEmpty(message.pushText);
    return push;
}

QStringList controlOf(const OutgoingMessage &message)
{
    return message.noUnread ? QStringList{QStringLiteral("NoUnread")} : QStringList();
}

QStringList forbiddenOf(const OutgoingMessage &message)
{
    return message.noCallbacks ? QStringList{QStringLiteral("ForbidBeforeSendMsgCallback"),
                                             QStringLiteral("ForbidAfterSendMsgCallback")}
                               : QStringList();
}

} // namespace

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
    if (!isRunning())
        forget();
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
        [this](const QStringList &some) {
            api::SendMsg request;
            request.to = some.first();
            request.from = unlessEmpty(m_message.from);
            request.random = stableNumber(m_message.id, request.to);
            request.seq = stableNumber(m_message.id, QString());
            request.body = m_message.body;
            request.cloudData = unlessEmpty(m_message.cloudData);
            request.syncOtherMachine = m_message.syncToSender ? 1 : 2;
            if (m_message.onlineOnly)
                request.lifeTime = 0;
            request.forbidCallback = forbiddenOf(m_message);
            request.sendControl = controlOf(m_message);
            request.push = pushOf(m_message);
            return request;
        },
        [](const QStringList &some, const api::SendMsgReply &reply) {
            return QList{ItemOutcome::done(some.first(), reply.msgKey)};
        });
}

void MessageSender::sendBatch(const QStringList &receivers)
{
    m_run.start<api::BatchSendMsg, api::BatchSendMsgReply>(
        api::batchSendMsg, receivers, {batchReceivers, 1, {}},
        [this](const QStringList &some) {
            api::BatchSendMsg request;
            request.to = some;
            request.from = unlessEmpty(m_message.from);
            // The same for every batch: who is tried again in another cut is still known.
            request.random = stableNumber(m_message.id, QStringLiteral("batch"));
            request.seq = stableNumber(m_message.id, QString());
            request.body = m_message.body;
            request.cloudData = unlessEmpty(m_message.cloudData);
            request.syncOtherMachine = m_message.syncToSender ? 1 : 2;
            if (m_message.onlineOnly)
                request.onlineOnly = 1;
            request.sendControl = controlOf(m_message);
            request.push = pushOf(m_message);
            return request;
        },
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
        [this](const QStringList &some) {
            api::SendGroupMsg request;
            const api::GroupPlace place = api::groupPlace(some.first());
            request.groupId = place.groupId;
            request.topicId = place.topicId;
            request.from = unlessEmpty(m_message.from);
            request.random = stableNumber(m_message.id, some.first());
            request.body = m_message.body;
            request.cloudData = unlessEmpty(m_message.cloudData);
            if (m_message.onlineOnly)
                request.onlineOnly = 1;
            request.forbidCallback = forbiddenOf(m_message);
            request.sendControl = controlOf(m_message);
            request.push = pushOf(m_message);
            return request;
        },
        [](const QStringList &some, const api::SendGroupMsgReply &reply) {
            if (!reply.dropReason.value_or(QString()).isEmpty()) {
                ItemOutcome dropped = ItemOutcome::byCode(some.first(), 10023, *reply.dropReason);
                return QList{dropped};
            }
            return QList{ItemOutcome::done(some.first(), QString::number(reply.msgSeq))};
        });
}

} // namespace imdesk
