// SPDX-FileCopyrightText: imdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/daystatistics.h"

#include "core/base/beijing.h"

#include <algorithm>

namespace imdesk::sim {

namespace {

constexpr int daysKept = 30;

struct FieldSource
{
    QString name;
    Figure figure;
    Figure second = Figure::Count; ///< added to the first
};

const QList<FieldSource> &fieldSources()
{
    static const QList<FieldSource> sources{
        {QStringLiteral("ActiveUserNum"), Figure::ActiveUsers},
        {QStringLiteral("RegistUserNumOneDay"), Figure::Registered},
        {QStringLiteral("RegistUserNumTotal"), Figure::RegisteredTotal},
        {QStringLiteral("LoginTimes"), Figure::Logins},
        {QStringLiteral("LoginUserNum"), Figure::LoginUsers},
        {QStringLiteral("UpMsgNum"), Figure::C2CUp, Figure::GroupUp},
        {QStringLiteral("DownMsgNum"), Figure::C2CDown, Figure::GroupDown},
        {QStringLiteral("SendMsgUserNum"), Figure::Senders},
        {QStringLiteral("APNSMsgNum"), Figure::C2CPush, Figure::GroupPush},
        {QStringLiteral("C2CUpMsgNum"), Figure::C2CUp},
        {QStringLiteral("C2CDownMsgNum"), Figure::C2CDown},
        {QStringLiteral("C2CSendMsgUserNum"), Figure::C2CSenders},
        {QStringLiteral("C2CAPNSMsgNum"), Figure::C2CPush},
        {QStringLiteral("MaxOnlineNum"), Figure::MaxOnline},
        {QStringLiteral("ChainIncrease"), Figure::FriendsAdded},
        {QStringLiteral("ChainDecrease"), Figure::FriendsLost},
        {QStringLiteral("GroupUpMsgNum"), Figure::GroupUp},
        {QStringLiteral("GroupDownMsgNum"), Figure::GroupDown},
        {QStringLiteral("GroupSendMsgUserNum"), Figure::GroupSenders},
        {QStringLiteral("GroupAPNSMsgNum"), Figure::GroupPush},
        {QStringLiteral("GroupSendMsgGroupNum"), Figure::GroupsSpokenIn},
        {QStringLiteral("GroupJoinGroupTimes"), Figure::Joins},
        {QStringLiteral("GroupQuitGroupTimes"), Figure::Leaves},
        {QStringLiteral("GroupNewGroupNum"), Figure::NewGroups},
        {QStringLiteral("GroupAllGroupNum"), Figure::AllGroups},
        {QStringLiteral("GroupDestroyGroupNum"), Figure::DestroyedGroups},
        {QStringLiteral("CallBackReq"), Figure::CallbacksSent},
        {QStringLiteral("CallBackRsp"), Figure::CallbacksAnswered},
    };
    return sources;
}

/// A share of a whole in thousandths, with some noise that never leaves the whole.
qint64 shareOf(Random &random, qint64 whole, qint64 low, qint64 high)
{
    return whole * random.between(low, high) / 1000;
}

} // namespace

DayStatistics::DayStatistics(QDate today)
{
    for (int i = 0; i < daysKept; ++i)
        m_days.append({today.addDays(-i), {}});
}

const QStringList &DayStatistics::fieldNames()
{
    static const QStringList names = [] {
        QStringList out;
        for (const FieldSource &source : fieldSources())
            out << source.name;
        out << QStringLiteral("Date");
        return out;
    }();
    return names;
}

void DayStatistics::makePast(Random random, int accounts, int groups)
{
    now(Figure::RegisteredTotal) = accounts;
    now(Figure::AllGroups) = groups;
    if (accounts == 0)
        return;
    qint64 total = accounts;
    qint64 all = groups;
    for (qsizetype i = 1; i < m_days.size(); ++i) {
        Day &day = m_days[i];
        auto at = [&day](Figure figure) -> qint64 & { return day.values[std::size_t(figure)]; };
        // A support desk is quieter at the weekend; Monday catches up.
        const int weekday = day.date.dayOfWeek();
        const qint64 shape = weekday == 6 ? 55 : weekday == 7 ? 45 : weekday == 1 ? 115 : 100;
        at(Figure::RegisteredTotal) = total;
        at(Figure::Registered) = std::min<qint64>(total, total * shape * random.between(6, 14) / 200'000);
        total -= at(Figure::Registered);
        at(Figure::AllGroups) = all;
        at(Figure::DestroyedGroups) = groups * shape * random.between(2, 8) / 100'000;
        at(Figure::NewGroups) =
            std::min<qint64>(all, at(Figure::DestroyedGroups) + groups * shape * random.between(1, 5) / 100'000);
        all += at(Figure::DestroyedGroups) - at(Figure::NewGroups);

        at(Figure::ActiveUsers) = std::min(at(Figure::RegisteredTotal),
                                           at(Figure::RegisteredTotal) * shape * random.between(300, 380) / 100'000);
        const qint64 active = at(Figure::ActiveUsers);
        at(Figure::LoginUsers) = shareOf(random, active, 880, 970);
        at(Figure::Logins) = shareOf(random, at(Figure::LoginUsers), 1700, 2600);
        at(Figure::MaxOnline) = shareOf(random, active, 420, 560);
        at(Figure::C2CSenders) = shareOf(random, active, 380, 460);
        at(Figure::GroupSenders) = groups ? shareOf(random, active, 300, 380) : 0;
        // Some write in both places: at least the larger of the two, at most their sum and who was there at all.
        const qint64 most = std::min(active, at(Figure::C2CSenders) + at(Figure::GroupSenders));
        const qint64 least = std::max(at(Figure::C2CSenders), at(Figure::GroupSenders));
        at(Figure::Senders) = least + shareOf(random, most - least, 300, 700);
        at(Figure::C2CUp) = shareOf(random, at(Figure::C2CSenders), 7000, 9800);
        at(Figure::C2CDown) = shareOf(random, at(Figure::C2CUp), 960, 999);
        at(Figure::C2CPush) = shareOf(random, at(Figure::C2CDown), 180, 260);
        at(Figure::GroupUp) = shareOf(random, at(Figure::GroupSenders), 5200, 7400);
        at(Figure::GroupDown) = shareOf(random, at(Figure::GroupUp), 9000, 13000);
        at(Figure::GroupPush) = shareOf(random, at(Figure::GroupDown), 90, 140);
        at(Figure::GroupsSpokenIn) =
            std::min<qint64>(at(Figure::GroupUp), shareOf(random, at(Figure::AllGroups), 4 * shape, 6 * shape));
        at(Figure::Joins) = at(Figure::NewGroups) * random.between(4, 9) + shareOf(random, active, 10, 40);
        at(Figure::Leaves) = shareOf(random, at(Figure::Joins), 500, 900);
        at(Figure::FriendsAdded) = shareOf(random, active, 30, 60);
        at(Figure::FriendsLost) = shareOf(random, at(Figure::FriendsAdded), 150, 450);
        at(Figure::CallbacksSent) = (at(Figure::C2CUp) + at(Figure::GroupUp)) * 2 + at(Figure::Logins) * 2 +
                                    at(Figure::Joins) + at(Figure::Leaves);
        at(Figure::CallbacksAnswered) = shareOf(random, at(Figure::CallbacksSent), 985, 999);
    }
}

void DayStatistics::moveTo(QDate day, qint64 online)
{
    if (m_days[m_today].date == day)
        return;
    // What there is of accounts and groups does not change with the day, nor does who is online.
    const qint64 accounts = now(Figure::RegisteredTotal);
    const qint64 groups = now(Figure::AllGroups);
    auto setTotals = [&](Day &of) {
        of.values[std::size_t(Figure::RegisteredTotal)] = accounts;
        of.values[std::size_t(Figure::AllGroups)] = groups;
        qint64 &most = of.values[std::size_t(Figure::MaxOnline)];
        most = std::max(most, online);
    };
    while (m_days.first().date < day) {
        Day fresh{m_days.first().date.addDays(1), {}};
        setTotals(fresh);
        m_days.prepend(fresh);
    }
    while (m_days.last().date > day.addDays(1 - daysKept))
        m_days.append({m_days.last().date.addDays(-1), {}});
    m_today = qsizetype(day.daysTo(m_days.first().date));
    // As many again are kept on both sides, for a clock that comes back.
    m_days.resize(std::min<qsizetype>(m_days.size(), m_today + 2 * daysKept));
    if (m_today > daysKept) {
        m_days.remove(0, m_today - daysKept);
        m_today = daysKept;
    }
    setTotals(m_days[m_today]);
}

int DayStatistics::days() const { return daysKept; }

void DayStatistics::add(Figure figure, qint64 amount) { now(figure) += amount; }

void DayStatistics::atLeast(Figure figure, qint64 value) { now(figure) = std::max(now(figure), value); }

void DayStatistics::count(QSet<quint32> &seen, quint32 who, Figure figure)
{
    if (seen.contains(who))
        return;
    seen.insert(who);
    ++now(figure);
}

void DayStatistics::active(quint32 account) { count(counted().active, account, Figure::ActiveUsers); }

void DayStatistics::loggedIn(quint32 account)
{
    active(account);
    count(counted().loggedIn, account, Figure::LoginUsers);
    ++now(Figure::Logins);
}

void DayStatistics::sentC2C(quint32 account)
{
    active(account);
    count(counted().senders, account, Figure::Senders);
    count(counted().c2cSenders, account, Figure::C2CSenders);
    ++now(Figure::C2CUp);
}

void DayStatistics::sentGroup(quint32 account, quint32 group)
{
    active(account);
    count(counted().senders, account, Figure::Senders);
    count(counted().groupSenders, account, Figure::GroupSenders);
    count(counted().spokenIn, group, Figure::GroupsSpokenIn);
    ++now(Figure::GroupUp);
}

QString DayStatistics::value(int index, const QString &field) const
{
    const Day &day = m_days[m_today + index];
    if (field == QLatin1String("Date"))
        return beijing::compact(day.date);
    for (const FieldSource &source : fieldSources()) {
        if (source.name != field)
            continue;
        qint64 value = day.values[std::size_t(source.figure)];
        if (source.second != Figure::Count)
            value += day.values[std::size_t(source.second)];
        return QString::number(value);
    }
    return {};
}

} // namespace imdesk::sim
