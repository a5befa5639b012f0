// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"
#include "core/audit/auditreader.h"
#include "core/directory/workthread.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace imdesk {

/// The audit, newest first, read page by page behind the window as a view asks for more.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Time, Operator, ProfileName, Command, Objects, Outcome, Reason, ColumnCount };
    static constexpr int pageRows = 200;

    explicit AuditModel(AuditLog &log, QObject *parent = nullptr);

    /// A moment as text, and the name of the zone it is in.
    void setTimeText(std::function<QString(qint64 ms)> text, std::function<QString()> zone)
    {
        m_time = std::move(text);
        m_zone = std::move(zone);
    }
    void setFilter(const AuditFilter &filter);
    const AuditFilter &filter() const { return m_filter; }
    void reload();
    /// Reads anew what became of the newest rows and of this one, which stay where they are.
    void renew(int row);
    void textsChanged();
    const AuditRecord &at(int row) const { return m_rows.at(row); }
    bool isReading() const { return m_reading; }
    /// Whether all that fits is among the rows.
    bool isWhole() const { return m_ended; }
    const ApiError &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// How its call ended, and by which entry that was taken back.
    static QString outcomeText(const AuditRecord &record);
    /// The command of an entry, or what it is instead of a call.
    static QString commandText(const AuditEntry &entry);

  Q_SIGNALS:
    void read();
    void renewed(int row);

  private:
    struct Shared;
    struct Page;

    void takeRenewed(const QHash<qint64, AuditRecord> &found);
    static QString endText(const AuditRecord &record);

    AuditLog &m_log;
    AuditFilter m_filter;
    std::function<QString(qint64)> m_time;
    std::function<QString()> m_zone = [] { return QStringLiteral("UTC"); };
    QList<AuditRecord> m_rows;
    ApiError m_error;
    bool m_reading = false, m_ended = false, m_renewing = false;
    std::optional<int> m_renewAgain; ///< asked for while others are renewed
    quint64 m_turn = 0;              ///< answers to an older question are not ours
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<WorkThread> m_worker;
};

} // namespace imdesk
