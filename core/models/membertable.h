// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/groupmembers.h"
#include "core/models/turnlock.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace imdesk {

enum class MemberRole : quint8 { Unknown, Owner, Admin, Member };
enum class OnlineState : quint8 { Unknown, Online, Push, Offline };

/// What a list of 100,000 members keeps of each. Times are Unix seconds, 0 = not told or never.
struct MemberRow
{
    MemberRow() = default;
    explicit MemberRow(const api::Member &member);

    QByteArray account, card, nick;
    QByteArray extra;     ///< JSON of what has no column: receive option, custom and undocumented fields
    qint64 readSeq = -1;  ///< number of the message that was read last, -1 = not told
    qint64 muteUntil = 0; ///< 4294967295 and beyond = for ever
    quint32 joined = 0, lastMessage = 0;
    MemberRole role = MemberRole::Unknown;
    OnlineState online = OnlineState::Unknown;
    bool nickAsked = false;
};

enum class MemberColumn { Account, Nick, Role, Card, Joined, LastMessage, MuteUntil, Online, Unread, Count };

/// Which members are shown and in which order.
struct MemberQuery
{
    std::optional<MemberRole> role;
    bool mutedOnly = false;
    qint64 now = 0;      ///< Unix seconds: what "muted" is held against
    qint64 lastSeq = -1; ///< number of the group's last message, -1 = not known: what "unread" is counted to
    QStringList words;   ///< each must stand in the account, the nickname or the name card
    std::optional<MemberColumn> sort;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool isFilter() const { return role || mutedOnly || !words.isEmpty(); }
    bool matches(const MemberRow &row) const;
    /// The messages behind the last one read. Some that were sent not to count may be among them, for the service tells
    /// numbers only.
    std::optional<qint64> unread(const MemberRow &row) const;
};

/// The members loaded so far, by record number. Written by one thread, which reads without a lock; a worker reads
/// slices under it.
class MemberTable
{
  public:
    int size() const { return static_cast<int>(m_rows.size()); }
    const MemberRow &at(int record) const { return m_rows[static_cast<size_t>(record)]; }
    int find(const QString &account) const { return find(account.toUtf8()); }
    int find(const QByteArray &account) const { return m_records.value(account, -1); }
    /// Adds who is not known yet; a member who joined or left between two pages may come twice. Gives the number added.
    int append(const QList<api::Member> &members);
    /// Takes what the service tells of a member now; -1 when it is not known here.
    int put(const api::Member &member);
    void setNick(int record, const QString &nick);
    void markAsked(int record);
    void clear();
    std::vector<int> run(const MemberQuery &query, int records, const std::function<bool()> &abandoned) const;
    /// The member as the service told it.
    QJsonObject json(int record) const;

  private:
    mutable TurnLock m_lock;
    std::deque<MemberRow> m_rows; ///< never moved: a growing vector of a hundred thousand would hold up the window
    QHash<QByteArray, int> m_records;
};

} // namespace imdesk
