// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/grouphistory.h"
#include "core/api/pagings.h"
#include "core/net/apiclient.h"
#include "core/services/historymessage.h"

namespace imdesk {

/// The single calls about what was written between two people or in a group. Every future is a root: cancelling it
/// aborts the network reply.
class ConversationService : public QObject
{
    Q_OBJECT

  public:
    static constexpr int privatePerPage = 100; ///< admin_getroammsg: an answer of at most about 13 KB holds fewer
    static constexpr int groupPerPage = 20;    ///< group_msg_get_simple gives no more
    static constexpr int recallsPerCall = 10;  ///< group_msg_recall

    explicit ConversationService(ApiClient &client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}

    /// Backwards from `maxTime`.
    static api::PrivateMessagePages privatePages(const Conversation &pair, qint64 maxTime);
    /// Backwards from a number, from the newest without one; recalled rows are asked for. `group` may be a topic.
    static api::GroupMessagePages groupPages(const QString &group, std::optional<qint64> seq = {},
                                             int number = groupPerPage);
    /// Replaces the content of one message; the old one cannot be restored by the service.
    QFuture<Result<EmptyReply>> modify(const Conversation &where, const HistoryMessage &message,
                                       const QList<api::MsgElement> &body, const std::optional<QString> &cloudData);
    /// Marks what `peer` has sent to `reader` as read, up to a time (Unix seconds).
    QFuture<Result<EmptyReply>> markRead(const QString &reader, const QString &peer, qint64 until);
    /// Marks all that one sender said among the newest 1,000 messages of a group as recalled; clients are not told.
    QFuture<Result<EmptyReply>> recallSender(const QString &group, const QString &sender);

    const Profile &profile() const { return m_client.profile(); }
    ApiClient &client() const { return m_client; }

  private:
    ApiClient &m_client;
};

} // namespace imdesk
