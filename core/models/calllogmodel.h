// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/calloptions.h"

#include <QAbstractTableModel>

#include <deque>

namespace imdesk {

/// The API calls of this session, newest first, at most 5,000. Holds no bodies and no secrets.
class CallLogModel : public QAbstractTableModel
{
    Q_OBJECT
  public:
    enum Column { Time, Command, Elapsed, Outcome, RequestId, Attempts, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< typed value: QDateTime (UTC), number, text
        StateRole               ///< "ok" or "error"
    };
    static constexpr qsizetype maxRows = 5000;

    explicit CallLogModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const CallRecord &record(int row) const { return m_records[static_cast<size_t>(row)]; }
    void append(const CallRecord &record);
    void clear();
    /// Announces new header texts after a change of language.
    void retranslate();

  private:
    std::deque<CallRecord> m_records;
};

} // namespace imdesk
