// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/requestscope.h"
#include "core/base/result.h"
#include "core/services/groupservice.h"

#include <QObject>
#include <QSet>

namespace imdesk {

class ApiClient;

/// Counts who of a notification's receivers is online: lists the members of small groups and asks for their state, 500
/// a call. Only when it is asked for, for the calls count towards the app's limits.
class NotificationAudience : public QObject
{
    Q_OBJECT

  public:
    static constexpr int maxMembers = 2000; ///< of all groups together; more would take too many calls
    static constexpr int statesPerCall = 500;

    struct Count
    {
        int receivers = 0; ///< different accounts
        int online = 0;
        qint64 atMs = 0;
    };

    NotificationAudience(ApiClient &client, GroupService &groups, const Clock &clock, QObject *parent = nullptr);

    /// Of everyone in the groups; of the named accounts alone when there are some.
    void count(const QStringList &groups, const QStringList &named);
    void cancel();
    bool isRunning() const { return m_running; }

  Q_SIGNALS:
    void counted(const imdesk::NotificationAudience::Count &count);
    void failed(const imdesk::ApiError &error);

  private:
    void nextGroup();
    void nextPage(api::MemberPages pages);
    void nextStates();
    void stop(const ApiError &error);

    ApiClient &m_client;
    GroupService &m_groups;
    const Clock &m_clock;
    QStringList m_left; ///< groups to list
    QSet<QString> m_found;
    QStringList m_ask; ///< accounts whose state is not known
    Count m_count;
    bool m_running = false;
    RequestScope m_scope;
};

} // namespace imdesk
