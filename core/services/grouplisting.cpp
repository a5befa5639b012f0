// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/grouplisting.h"

#include "core/base/whendone.h"

namespace imdesk {

void GroupListing::start(const QString &type)
{
    m_type = type;
    m_seen = 0;
    m_total = -1;
    m_running = true;
    ask(0);
}

void GroupListing::cancel()
{
    if (!m_running)
        return;
    m_scope.cancelAll();
    end(fail(ApiError::Kind::Cancelled, QString()));
}

void GroupListing::end(const Result<qint64> &result)
{
    m_running = false;
    Q_EMIT finished(result);
}

void GroupListing::ask(qint64 next)
{
    const auto call = m_scope.latest(QStringLiteral("page"), m_service.idPage(next, m_type));
    whenDone(call, this, [this, next](const Result<api::GroupListReply> &reply) {
        if (!m_running)
            return;
        if (!reply) {
            end(std::unexpected(reply.error()));
            return;
        }
        QStringList ids;
        ids.reserve(reply->groups.size());
        for (const api::GroupIdItem &group : reply->groups)
            ids << group.groupId;
        m_seen += ids.size();
        m_total = reply->totalCount;
        Q_EMIT pageArrived(ids);
        if (!m_running) // whoever heard the page may have had enough
            return;
        // The same cursor twice would go round for ever.
        if (reply->next == 0 || reply->next == next)
            end(m_seen);
        else
            ask(reply->next);
    });
}

} // namespace imdesk
