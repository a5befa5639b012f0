// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/historystore.h"

#include <QHash>

namespace imdesk {

/// Writes the rows of one hour into the database, with their index, inside the caller's transaction.
class HistoryStore::Intake
{
  public:
    Intake(sqlite::Connection &connection, const HourKey &key) : m_connection(connection), m_key(key) {}

    Result<Done> begin();
    /// Trouble is kept, and told by end().
    void row(const QJsonObject &row);
    /// Writes what is left of the index.
    Result<Done> end();
    bool ok() const { return !m_trouble; }
    qint64 messages() const { return m_messages; }
    qint64 badRows() const { return m_bad; }

    /// Everything readable in a MsgBody, the elements' texts in their order.
    static QString textOf(const QJsonArray &body);
    /// What a message is found by.
    static QByteArray foldedOf(const QString &from, const QString &to, const QString &text);

  private:
    Result<qint64> talkOf(const QString &from, const QString &to);
    Result<Done> insert(const QJsonObject &row);
    Result<Done> flush();

    sqlite::Connection &m_connection;
    HourKey m_key;
    sqlite::Statement m_insert, m_find, m_add;
    QHash<QString, qint64> m_talks;
    textindex::PostGatherer m_posts;
    qint64 m_nextId = 0, m_firstOfChunk = 0;
    qint64 m_messages = 0, m_bad = 0;
    std::optional<ApiError> m_trouble;
};

} // namespace imdesk
