// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/cell.h"

#include <QJsonValue>
#include <QTemporaryFile>

#include <memory>

namespace imdesk {

/// JSON objects as a table: one a row, a column for each field that any of them has, in the order they first appear.
/// The objects wait in a temporary file, so that a million of them need no memory; numbers of fields that are times
/// become moments.
class JsonTable
{
  public:
    JsonTable();
    /// Columns that are there whatever the objects hold, before all others.
    void declare(const QStringList &keys);
    /// What went wrong with the temporary file is told by source().
    void add(const QJsonObject &object);
    qint64 rowCount() const { return m_rows; }
    /// Once, after the last row. The source outlives this object.
    Result<TableSource> source();

  private:
    void addColumn(const QString &key);

    std::shared_ptr<QTemporaryFile> m_file;
    QStringList m_keys;
    QHash<QString, qsizetype> m_places;
    qint64 m_rows = 0;
    int m_errno = 0; ///< of what went wrong first
};

/// A value of the service's JSON as a cell, by the name of its field: IDs stay IDs, and times become moments.
Cell cellOfJson(const QString &key, const QJsonValue &value);
/// What a column of such cells holds.
Holds holdsOfColumn(const QString &key);

} // namespace imdesk
