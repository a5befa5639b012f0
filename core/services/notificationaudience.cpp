// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notificationaudience.h"

#include "core/api/accounts.h"
#include "core/base/whendone.h"
#include "core/net/apiclient.h"

namespace imdesk {

namespace {
const QString audienceKey = QStringLiteral("audience");
}

NotificationAudience::NotificationAudience(ApiClient &client, GroupService &groups, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_groups(groups), m_clock(clock)
{
}

void NotificationAudience::count(const QStringList &groups, const QStringList &named)
{
    cancel();
    m_running = true;
    m_count = {};
    m_found = QSet<QString>(named.begin(), named.end());
    m_left = named.isEmpty() ? groups : QStringList();
    nextGroup();
}

void NotificationAudience::cancel()
{
    m_running = false;
    m_scope.cancelAll();
}

void NotificationAudience::nextGroup()
{
    if (m_left.isEmpty()) {
        m_ask = m_found.values();
        m_count.receivers = int(m_ask.size());
        nextStates();
        return;
    }
    const QString source = m_left.takeFirst();
    nextPage(GroupService::memberPages(source));
}

void NotificationAudience::nextPage(api::MemberPages pages)
{
    whenDone(m_scope.latest(audienceKey, m_groups.page(pages, Priority::Normal)), this,
             [this, pages](const Result<api::MemberQueryReply> &page) mutable {
                 if (!m_running)
                     return;
                 if (!page) {
                     stop(page.error());
                     return;
                 }
                 for (const api::Member &member : pages.take(*page))
                     m_found.insert(member.account);
                 if (m_found.size() > maxMembers) {
                     stop(makeError(ApiError::Kind::Usage,
                                    tr("There are more than %1 members; that many are not counted.").arg(maxMembers)));
                     return;
                 }
                 if (pages.isComplete())
                     nextGroup();
                 else
                     nextPage(pages);
             });
}

void NotificationAudience::nextStates()
{
    if (m_ask.isEmpty()) {
        m_running = false;
        m_count.atMs = m_clock.nowMs();
        Q_EMIT counted(m_count);
        return;
    }
    api::QueryState query;
    query.accounts = m_ask.mid(0, statesPerCall);
    m_ask = m_ask.mid(query.accounts.size());
    const auto &endpoint = api::onlineQuery(m_client.profile().dialect());
    whenDone(m_scope.latest(audienceKey, m_client.call(endpoint, query, {Priority::Normal})), this,
             [this](const Result<api::QueryStateReply> &reply) {
                 if (!m_running)
                     return;
                 if (!reply) {
                     stop(reply.error());
                     return;
                 }
                 for (const api::OnlineState &state : reply->states)
                     m_count.online += state.status == QLatin1String("Online");
                 nextStates();
             });
}

void NotificationAudience::stop(const ApiError &error)
{
    cancel();
    Q_EMIT failed(error);
}

} // namespace imdesk
