// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/accountrow.h"
#include "core/models/compacttable.h"
#include "core/models/turnlock.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace imdesk {

/// Columns of the list of known accounts; the last is hidden at first.
enum class AccountColumn {
    Id,
    Nick,
    Online,
    Groups,
    MutedUntil,
    StaffNote,
    LastSeen,
    KnownFrom,
    Standing,
    Checked,
    FirstKnown,
    Count
};

/// Which accounts are shown and in which order.
struct AccountQuery
{
    enum class Which { All, FromGroups, FromCallbacks, FromImports, NotImported, Unchecked, WithNote, Muted };
    Which which = Which::All;
    QStringList words; ///< each must stand in the ID, the nickname or the note; case does not matter
    std::optional<AccountColumn> sort;
    Qt::SortOrder order = Qt::AscendingOrder;

    /// Rows that were forgotten are left out too, so that even the plain list is a query once there are any.
    bool isFilter() const { return which != Which::All || !words.isEmpty(); }
    bool matches(const AccountRow &row) const;
    friend bool operator==(const AccountQuery &, const AccountQuery &) = default;
};

/// How many accounts are known, from where, and how old the checks are.
struct AccountCounts
{
    int known = 0, fromGroups = 0, fromCallbacks = 0, fromImports = 0, notImported = 0, unchecked = 0;
    qint64 oldestCheck = 0; ///< Unix seconds, 0 = none was checked
};

/// The known accounts by record number, which never changes until clear(). Written by one thread, which reads without a
/// lock; a worker reads slices under it. A million accounts take some 75 MB: AccountsModel has them in memory only
/// while somebody looks at them.
class AccountTable
{
  public:
    int size() const { return static_cast<int>(m_rows.size()); }
    /// A copy, which may go anywhere.
    AccountRow at(int record) const;
    QByteArray id(int record) const { return stored(record).id().toByteArray(); }
    /// Record of an ID, -1 when unknown.
    int find(const QString &id) const { return find(QByteArrayView(id.toUtf8())); }
    int find(QByteArrayView id) const;
    bool isForgotten(int record) const { return stored(record).sources == 0; }
    int forgotten() const { return m_forgotten; }

    /// Rows of the store; for an account that was noted meanwhile both are put together.
    void append(const QList<AccountRow> &rows);
    /// Takes a note; gives the record when it has changed or is new, else -1.
    int note(const AccountNote &note, qint64 now);
    /// The mutes known by now, by account; gives the records that have changed.
    QList<int> setMutes(const QHash<QByteArray, AccountMutes> &mutes);
    /// Takes an account off the list; its record stays empty until it is noted again.
    int forget(const QString &id);
    /// Drops all accounts. The mutes stay: they hold for whoever comes. What is returned gives their room back where it
    /// is let go, which takes its time.
    std::shared_ptr<void> clear();

    AccountCounts counts() const;
    std::vector<int> run(const AccountQuery &query, int records, const std::function<bool()> &abandoned) const;
    /// The account of an ID, as a list of one or none.
    QList<AccountRow> exactly(const QString &id) const;
    /// Looks at so many records below `below`, the newest first, and adds what the query finds until there are `limit`;
    /// none twice that stands first in the list already. Gives where to go on, 0 at the end.
    int searchDown(const AccountQuery &query, int below, int records, int limit, QList<AccountRow> &found) const;

  private:
    /// A row as it is kept: a byte array for each text would take more than the texts.
    struct Stored
    {
        const char *texts = nullptr; ///< ID, nickname and note, one behind the other
        quint32 idBytes = 0, nickBytes = 0, noteBytes = 0;
        quint32 firstKnown = 0, lastSeen = 0, checkedAt = 0, groups = 0;
        quint8 sources = 0, standing = 0;

        QByteArrayView id() const { return {texts, qsizetype(idBytes)}; }
    };

    const Stored &stored(int record) const { return m_rows[static_cast<size_t>(record)]; }
    /// A row that has its texts in the table, for as long as nothing else is done with it.
    AccountRow view(int record) const;
    void put(int record, const AccountRow &row);
    int add(const AccountRow &row);

    mutable TurnLock m_lock;
    std::deque<Stored> m_rows; ///< never moved, as those of MemberTable
    TextHeap m_texts;
    RecordIndex m_index;
    QHash<QByteArray, AccountMutes> m_mutes;
    int m_forgotten = 0;
};

} // namespace imdesk
