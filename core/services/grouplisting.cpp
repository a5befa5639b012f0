// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/grouplisting.h"

#include "core/base/whendone.h"

namespace imdesk {

void GroupListing::start(const QString &type)
{
    m_pages = GroupService::idPages(type);
    m_running = true;
    ask();
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

void GroupListing::ask()
{
    const auto call = m_scope.latest(QStringLiteral("page"), m_service.page(m_pages));
    whenDone(call, this, [this](const Result<api::GroupListReply> &reply) {
        if (!m_running)
            return;
        if (!reply) {
            end(std::unexpected(reply.error()));
            return;
        }
        QStringList ids;
        ids.reserve(reply->groups.size());
        for (const api::GroupIdItem &group : m_pages.take(*reply))
            ids << group.groupId;
        Q_EMIT pageArrived(ids);
        if (!m_running) // whoever heard the page may have had enough
            return;
        if (m_pages.isComplete())
            end(m_pages.seen());
        else
            ask();
    });
}

} // namespace imdesk
