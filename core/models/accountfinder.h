// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/accountsmodel.h"

#include <QTimer>

namespace imdesk {

/// Looks for known accounts while somebody types: in small steps, for a million of them take longer than a key may.
class AccountFinder : public QObject
{
    Q_OBJECT

  public:
    explicit AccountFinder(AccountsModel &model, QObject *parent = nullptr);

    /// The first accounts whose ID, nickname or note holds the words, an exact ID first, then the newest: at most
    /// `limit`, all of a short list at once. Of a long one those that were found so far; changed() follows when it is
    /// through, and the same question then has the whole answer.
    QList<AccountRow> search(const QString &words, int limit);
    bool isSearching() const { return m_next.isActive(); }
    /// Reads the list where it is not there.
    void wanted() { m_model.wanted(); }
    bool isLoaded() const { return m_model.isLoaded(); }

  Q_SIGNALS:
    void changed();

  private:
    void goOn();

    AccountsModel &m_model;
    QTimer m_next;
    QString m_words;
    int m_limit = 0, m_below = 0; ///< of the records the search has come down to
    AccountQuery m_query;
    QList<AccountRow> m_found;
    bool m_through = false; ///< told by changed(), and not asked for since
};

} // namespace imdesk
