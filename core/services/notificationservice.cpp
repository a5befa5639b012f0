// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notificationservice.h"

#include "core/api/errortext.h"
#include "core/api/groupplace.h"
#include "core/base/plaintext.h"
#include "core/base/whendone.h"
#include "core/net/apiclient.h"
#include "core/services/itemrun.h"
#include "core/services/messagerequests.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace imdesk {

namespace {

using NotificationState = NotificationResult::State;

/// Trouble that is not of one group: the next group would meet it too.
bool hitsEveryGroup(const ApiError &error) { return hitsEveryItem(error) || ErrorText::isNotificationClosed(error); }

Result<QJsonObject> restOf(const Result<EmptyReply> &reply)
{
    return reply ? Result<QJsonObject>(reply->others) : std::unexpected(reply.error());
}

} // namespace

NotificationService::NotificationService(ApiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock)
{
}

NotificationService::~NotificationService() { ++m_run; }

std::optional<ApiError> NotificationService::problem(const Notification &notification)
{
    using enum ApiError::Kind;
    if (notification.groups.isEmpty())
        return makeError(Usage, tr("No group is chosen."));
    if (notification.text.trimmed().isEmpty())
        return makeError(Usage, tr("The text is empty."));
    const qsizetype most = textLimit(notification.asMessage);
    if (const qsizetype bytes = utf8Bytes(notification.text); bytes > most)
        return makeError(Usage, tr("The text has %1 bytes, the service takes %2.").arg(bytes).arg(most));
    if (notification.members.size() > maxNamed)
        return makeError(
            Usage, tr("%1 members are named, the service takes %2.").arg(notification.members.size()).arg(maxNamed));
    if (notification.asMessage && !notification.members.isEmpty())
        return makeError(Usage, tr("An ordinary message goes to everyone in the group, not to named members."));
    return std::nullopt;
}

quint32 NotificationService::randomFor(const QString &draftId, const QString &groupId)
{
    const QByteArray hash =
        QCryptographicHash::hash((draftId + QLatin1Char('\n') + groupId).toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(hash.constData());
}

Result<Done> NotificationService::send(const Notification &notification)
{
    if (m_running)
        return fail(ApiError::Kind::Usage, tr("A notification is being sent. Wait for it or cancel it."));
    if (const std::optional<ApiError> wrong = problem(notification))
        return std::unexpected(*wrong);
    m_notification = notification;
    m_notification.groups.removeDuplicates();
    m_results.clear();
    m_results.reserve(m_notification.groups.size());
    m_summary = {};
    m_summary.groups = int(m_notification.groups.size());
    for (const QString &group : std::as_const(m_notification.groups)) {
        NotificationResult result;
        result.groupId = group;
        m_results.append(result);
    }
    begin();
    return Done{};
}

Result<Done> NotificationService::retry(const QList<NotificationState> &states, bool asMessage)
{
    if (m_running)
        return fail(ApiError::Kind::Usage, tr("A notification is being sent. Wait for it or cancel it."));
    Notification again = m_notification;
    again.asMessage = asMessage;
    if (asMessage)
        again.members.clear(); // there is no such message to some members of a group
    if (const std::optional<ApiError> wrong = problem(again))
        return std::unexpected(*wrong);
    bool any = false;
    for (NotificationResult &result : m_results) {
        if (!states.contains(result.state))
            continue;
        const QString group = result.groupId;
        setState(result, NotificationState::Waiting);
        result = {};
        result.groupId = group;
        any = true;
    }
    if (!any)
        return fail(ApiError::Kind::Usage, tr("There is no group to send to again."));
    m_notification = again;
    begin();
    return Done{};
}

void NotificationService::begin()
{
    ++m_run;
    m_running = true;
    m_next = 0;
    m_underWay = 0;
    Q_EMIT restarted();
    pump();
}

void NotificationService::setState(NotificationResult &result, NotificationState state)
{
    const auto tally = [this](NotificationState which, int by) {
        m_summary.sent += which == NotificationState::Sent ? by : 0;
        m_summary.failed += which == NotificationState::Failed ? by : 0;
        m_summary.unknown += which == NotificationState::Unknown ? by : 0;
        m_summary.notSent += which == NotificationState::NotSent ? by : 0;
    };
    tally(result.state, -1);
    result.state = state;
    tally(state, 1);
}

void NotificationService::pump()
{
    while (m_running && m_underWay < atOnce && m_next < m_results.size()) {
        const int row = m_next++;
        if (m_results[row].state == NotificationState::Waiting)
            sendOne(row);
    }
    if (m_running && m_underWay == 0 && m_next >= m_results.size())
        end();
}

void NotificationService::sendOne(int row)
{
    NotificationResult &result = m_results[row];
    setState(result, NotificationState::Sending);
    ++m_underWay;
    const quint64 run = m_run;
    const QString key = QString::number(row);
    CallOptions options;
    options.requestId = std::make_shared<QString>();
    if (m_notification.asMessage) {
        api::SendGroupMsg message;
        message.groupId = result.groupId;
        message.random = randomFor(m_notification.id, result.groupId);
        message.body = {api::textElement(m_notification.text)};
        whenDone(m_scope.latest(key, m_client.call(api::sendGroupMsg, message, options)), this,
                 [this, row, run, id = options.requestId](const Result<api::SendGroupMsgReply> &reply) {
                     if (reply && run == m_run) {
                         m_results[row].msgSeq = reply->isDropped() ? 0 : reply->msgSeq;
                         m_results[row].requestId = *id;
                     }
                     if (reply && reply->isDropped()) {
                         onAnswer(row, run, std::unexpected(droppedError(*reply, *id)));
                         return;
                     }
                     onAnswer(row, run, reply ? Result<QJsonObject>(reply->others) : std::unexpected(reply.error()));
                 });
    } else {
        const api::GroupPlace place = api::groupPlace(result.groupId);
        const api::GroupNotification call{place.groupId, m_notification.members, m_notification.text, place.topicId};
        whenDone(m_scope.latest(key, m_client.call(api::groupNotification, call, options)), this,
                 [this, row, run, id = options.requestId](const Result<EmptyReply> &reply) {
                     if (reply && run == m_run)
                         m_results[row].requestId = *id;
                     onAnswer(row, run, restOf(reply));
                 });
    }
    Q_EMIT resultChanged(row);
}

void NotificationService::onAnswer(int row, quint64 run, const Result<QJsonObject> &answer)
{
    if (run != m_run)
        return;
    --m_underWay;
    m_scope.cancel(QString::number(row)); // finished: only forgets it
    NotificationResult &result = m_results[row];
    result.atMs = m_clock.nowMs();
    if (answer) {
        setState(result, NotificationState::Sent);
    } else {
        result.error = answer.error();
        result.requestId = result.error.requestId;
        // A second ordinary message with the same number is dropped by the service, so it may simply be sent again.
        setState(result, result.error.maybeDone && !m_notification.asMessage ? NotificationState::Unknown
                                                                             : NotificationState::Failed);
    }
    Q_EMIT resultChanged(row);
    if (!answer && m_running && hitsEveryGroup(answer.error()))
        giveUp();
    pump();
}

void NotificationService::giveUp()
{
    const int first = m_next;
    for (; m_next < m_results.size(); ++m_next) {
        if (m_results[m_next].state == NotificationState::Waiting)
            setState(m_results[m_next], NotificationState::NotSent);
    }
    if (first < m_next)
        Q_EMIT resultsChanged(first, m_next - 1);
}

void NotificationService::cancel()
{
    if (!m_running)
        return;
    giveUp();
    ++m_run; // what is under way is told here, its answers come too late
    m_scope.cancelAll();
    for (qsizetype row = 0; row < m_results.size(); ++row) {
        NotificationResult &result = m_results[row];
        if (result.state != NotificationState::Sending)
            continue;
        setState(result, NotificationState::Unknown);
        result.atMs = m_clock.nowMs();
        result.error = makeError(ApiError::Kind::Cancelled, QString());
        result.error.maybeDone = true;
        Q_EMIT resultChanged(int(row));
    }
    m_underWay = 0;
    end();
}

void NotificationService::end()
{
    m_running = false;
    Q_EMIT finished(summary());
}

void NotificationService::clear()
{
    if (m_running)
        return;
    m_results.clear();
    m_summary = {};
    m_notification = {};
    Q_EMIT restarted();
}

QFuture<Result<api::SendMsgReply>> NotificationService::sendTest(const QString &account, const QString &text)
{
    api::SendMsg message;
    message.to = account;
    message.syncOtherMachine = 2; // not into the history of the admin
    message.random = QRandomGenerator::global()->generate();
    message.seq = qint64(QRandomGenerator::global()->generate());
    message.body = {api::textElement(text)};
    return m_client.call(api::sendMsg, message);
}

} // namespace imdesk
