// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/models/remotelistmodel.h"
#include "core/services/friendservice.h"

#include <QHash>

namespace imdesk {

/// A list of people that does not tell how each of them stands to the account, which is asked after each page.
class RelationListModel : public RemoteListModel
{
  protected:
    RelationListModel(FriendService &service, QObject *parent) : RemoteListModel(parent), m_service(service) {}

    void dropRows() override { m_relations.clear(); }
    /// Takes the answer about these people, which `column` shows.
    template <class Reply>
    void hearRelations(const QStringList &accounts, QFuture<Result<Reply>> call, int column)
    {
        const QString key = QStringLiteral("relations-") + accounts.first();
        whenDone(m_scope.latest(key, call), this, [this, column, account = m_account](const Result<Reply> &reply) {
            // Without it the column stays empty: the list itself is right.
            if (!reply || account != m_account)
                return;
            for (const api::RelationResult &item : reply->results) {
                if (item.resultCode == 0)
                    m_relations.insert(item.account, FriendService::relationWord(item.relation));
            }
            if (count() > 0)
                Q_EMIT dataChanged(index(0, column), index(count() - 1, column));
        });
    }
    /// In the service's words; empty while it is not known.
    QString relationTo(const QString &account) const { return m_relations.value(account); }

    FriendService &m_service;

  private:
    QHash<QString, QString> m_relations; ///< by account
};

} // namespace imdesk
