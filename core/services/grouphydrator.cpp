// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/grouphydrator.h"

#include "core/base/whendone.h"

namespace imdesk {

namespace {
constexpr int answerTooLarge = 10018;
} // namespace

GroupHydrator::GroupHydrator(GroupService &service, QObject *parent) : QObject(parent), m_service(service)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(backgroundPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &GroupHydrator::next);
}

void GroupHydrator::setVisible(const QStringList &ids)
{
    m_visible.clear();
    for (const QString &id : ids) {
        if (!m_asked.contains(id))
            m_visible << id;
    }
    next();
}

void GroupHydrator::setBackground(Source source)
{
    m_source = std::move(source);
    next();
}

void GroupHydrator::cancel()
{
    ++m_epoch;
    m_visible.clear();
    m_halves.clear();
    m_asked.clear();
    m_source = {};
    m_flying = 0;
    m_background = 0;
    m_scope.cancelAll();
}

void GroupHydrator::next()
{
    while (m_flying - m_background < visibleCalls && (!m_halves.isEmpty() || !m_visible.isEmpty())) {
        if (!m_halves.isEmpty()) {
            send(m_halves.takeFirst(), Priority::Interactive);
            continue;
        }
        const QStringList batch = m_visible.mid(0, GroupService::detailsPerCall);
        m_visible.remove(0, batch.size());
        send(batch, Priority::Interactive);
    }
    if (!m_source || m_background > 0 || m_pause.isActive())
        return;
    QStringList batch = m_source(GroupService::detailsPerCall);
    if (batch.isEmpty()) {
        m_source = {};
        Q_EMIT backgroundFinished();
        return;
    }
    batch.removeIf([this](const QString &id) { return m_asked.contains(id); });
    if (batch.isEmpty())
        m_pause.start();
    else
        send(batch, Priority::Background);
}

void GroupHydrator::send(const QStringList &ids, Priority priority)
{
    for (const QString &id : ids)
        m_asked.insert(id);
    const bool behind = priority == Priority::Background;
    ++m_flying;
    m_background += behind;
    const QString key = QString::number(++m_serial);
    const auto call = m_scope.latest(key, m_service.details(ids, m_customKeys, priority));
    whenDone(call, this, [this, ids, behind, key, epoch = m_epoch](const Result<api::GroupInfoReply> &reply) {
        if (epoch != m_epoch)
            return;
        m_scope.cancel(key); // done: only forgotten
        --m_flying;
        m_background -= behind;
        for (const QString &id : ids)
            m_asked.remove(id);
        if (reply) {
            Q_EMIT arrived(reply->groups);
        } else if (reply.error().code == answerTooLarge && ids.size() > 1) {
            m_halves << ids.mid(0, ids.size() / 2) << ids.mid(ids.size() / 2);
        } else {
            m_source = {};
            Q_EMIT failed(reply.error(), ids);
        }
        if (epoch != m_epoch)
            return;
        if (behind)
            m_pause.start();
        next();
    });
}

} // namespace imdesk
