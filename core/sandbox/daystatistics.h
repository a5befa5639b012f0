// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/random.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QStringList>

#include <array>

namespace imdesk::sim {

/// Figures of one day that grow as things happen; the sums of one-to-one and group come from their parts.
enum class Figure : quint8 {
    ActiveUsers,
    Registered,
    RegisteredTotal,
    Logins,
    LoginUsers,
    Senders,
    C2CUp,
    C2CDown,
    C2CSenders,
    C2CPush,
    MaxOnline,
    FriendsAdded,
    FriendsLost,
    GroupUp,
    GroupDown,
    GroupSenders,
    GroupPush,
    GroupsSpokenIn,
    Joins,
    Leaves,
    NewGroups,
    AllGroups,
    DestroyedGroups,
    CallbacksSent,
    CallbacksAnswered,
    Count
};

/// The operational figures of the last 30 Beijing days, today included.
class DayStatistics
{
  public:
    explicit DayStatistics(QDate today);

    /// Fills the past with a week's shape that ends at today's totals.
    void makePast(Random random, int accounts, int groups);
    /// Opens new days when midnight has passed; who is online then has been so on each of them. A clock that goes back
    /// finds the figures of its day again, with who was counted in them; those of later days wait for it.
    void moveTo(QDate day, qint64 online);
    void add(Figure figure, qint64 amount = 1);
    void atLeast(Figure figure, qint64 value);
    void active(quint32 account);
    void loggedIn(quint32 account);
    void sentC2C(quint32 account);
    void sentGroup(quint32 account, quint32 group);
    qint64 today(Figure figure) const { return m_days[m_today].values[std::size_t(figure)]; }

    /// Names on the wire in the documented order, Date last.
    static const QStringList &fieldNames();
    int days() const;
    /// The value of a field as the service writes it; day 0 is today.
    QString value(int day, const QString &field) const;

  private:
    /// Who is in the figures of a day already, so that nobody is counted twice.
    struct Counted
    {
        QSet<quint32> active, loggedIn, senders, c2cSenders, groupSenders, spokenIn;
    };
    struct Day
    {
        QDate date;
        std::array<qint64, std::size_t(Figure::Count)> values{};
        Counted counted{};
    };
    qint64 &now(Figure figure) { return m_days[m_today].values[std::size_t(figure)]; }
    Counted &counted() { return m_days[m_today].counted; }
    void count(QSet<quint32> &seen, quint32 who, Figure figure);

    QList<Day> m_days; ///< the newest first, without gaps
    qsizetype m_today = 0;
};

} // namespace imdesk::sim
