// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/pagings.h"
#include "core/base/requestscope.h"
#include "core/net/apiclient.h"

#include <QObject>
#include <QStringList>

namespace imdesk {

/// Reads who is banned from groups, one group after the other, each list to its end. A group that knows no bans, or an
/// app without them, is passed over.
class BanReader : public QObject
{
    Q_OBJECT

  public:
    explicit BanReader(ApiClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}

    /// Those of the groups that can have bans: no communities, no topics.
    static QStringList bannable(const QStringList &groups);
    /// One reading at a time; `groups` are not empty.
    void start(const QStringList &groups);
    void cancel();
    bool isRunning() const { return m_running; }
    /// The last failure of the reading that has ended.
    const ApiError &error() const { return m_error; }

  Q_SIGNALS:
    void read(const QString &group, const QList<imdesk::api::BannedMember> &banned);
    /// One group is through, with or without an answer.
    void passed();
    void finished();

  private:
    void next();
    void ask(const api::BanPages &pages, const QList<api::BannedMember> &found);
    void end();

    ApiClient &m_client;
    QStringList m_groups; ///< the first is being read
    ApiError m_error;
    bool m_running = false;
    RequestScope m_scope; ///< last: cancelled first
};

} // namespace imdesk
