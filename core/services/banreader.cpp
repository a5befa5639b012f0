// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/banreader.h"

#include "core/api/groupplace.h"
#include "core/base/whendone.h"
#include "core/services/groupextras.h"

namespace imdesk {

namespace {
constexpr qsizetype bansAtMost = 100'000; ///< a service that never ends its list must not fill the memory
constexpr int notPermitted = 10007;
} // namespace

QStringList BanReader::bannable(const QStringList &groups)
{
    QStringList out;
    for (const QString &group : groups) {
        if (!api::groupPlace(group).topicId && !api::isCommunityId(group))
            out << group;
    }
    return out;
}

void BanReader::start(const QStringList &groups)
{
    Q_ASSERT(!m_running && !groups.isEmpty());
    m_groups = groups;
    m_error = {};
    m_running = true;
    next();
}

void BanReader::next()
{
    if (m_groups.isEmpty())
        end();
    else
        ask(api::BanPages({m_groups.first(), GroupExtras::bansPerPage, 0}), {});
}

void BanReader::ask(const api::BanPages &pages, const QList<api::BannedMember> &found)
{
    whenDone(m_scope.latest(QStringLiteral("bans"), m_client.page(pages)), this,
             [this, pages, found](const Result<api::BanReply> &reply) {
                 api::BanPages rest = pages;
                 QList<api::BannedMember> all = found;
                 if (reply)
                     all += rest.take(*reply);
                 if (reply && !rest.isComplete() && all.size() < bansAtMost) {
                     ask(rest, all);
                     return;
                 }
                 const QString group = m_groups.takeFirst();
                 if (!reply && reply.error().code != notPermitted)
                     m_error = reply.error();
                 if (!reply && (hitsEveryItem(reply.error()) || reply.error().kind == ApiError::Kind::Network))
                     m_groups.clear();
                 if (reply)
                     Q_EMIT read(group, all);
                 Q_EMIT passed();
                 if (m_running)
                     next();
             });
}

void BanReader::cancel()
{
    if (!m_running)
        return;
    m_scope.cancelAll();
    m_groups.clear();
    m_error = makeError(ApiError::Kind::Cancelled, QString());
    end();
}

void BanReader::end()
{
    m_running = false;
    Q_EMIT finished();
}

} // namespace imdesk
